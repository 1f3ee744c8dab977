/* Where the replicas go when a topic's number of them changes. The numbers of all brokers are those of the cluster, plus
 * what this pass moves. */
#include <string.h>

#include "base/buf.h"
#include "base/check.h"
#include "base/mem.h"
#include "topics/inside.h"

struct place {
    const struct cluster *cluster;
    int32_t *replicas; /* of each broker */
    int32_t usable_cnt;
    int32_t room_cnt; /* partitions that may still begin to move */
};

/* The replicas that a partition is to have, by idx of brokers, in order of preference. */
struct team {
    uint16_t brokers[CLUSTER_REPLICAS_MAX];
    bool in_isr[CLUSTER_REPLICAS_MAX];
    int32_t cnt;
};

static bool is_usable(const struct cluster_broker *broker)
{
    return broker->is_serving && !broker->is_leaving;
}

static bool is_moving(const struct cluster *cluster, const struct cluster_partition *partition)
{
    for (uint32_t i = 0; i < partition->replicas_cnt; i++)
        if (cluster->replicas[partition->replicas + i].is_adding ||
            cluster->replicas[partition->replicas + i].is_removing)
            return true;
    return false;
}

/* Replicas that are there: not those that are still being added. */
static int32_t whole_cnt(const struct cluster *cluster, const struct cluster_partition *partition)
{
    int32_t cnt = 0;

    for (uint32_t i = 0; i < partition->replicas_cnt; i++)
        cnt += !cluster->replicas[partition->replicas + i].is_adding;
    return cnt;
}

static void place_init(struct place *place, const struct cluster *cluster)
{
    *place = (struct place){.cluster = cluster, .room_cnt = TOPICS_MOVES_MAX};
    place->replicas = mem_alloc(cluster->brokers_cnt * sizeof *place->replicas);
    for (size_t i = 0; i < cluster->replicas_cnt; i++)
        place->replicas[cluster->replicas[i].broker] += !cluster->replicas[i].is_removing;
    for (size_t i = 0; i < cluster->brokers_cnt; i++)
        place->usable_cnt += is_usable(&cluster->brokers[i]);
    for (size_t i = 0; i < cluster->partitions_cnt; i++)
        place->room_cnt -= is_moving(cluster, &cluster->partitions[i]);
}

/* ---- a team ---- */

static void team_now(const struct cluster *cluster, const struct cluster_partition *partition, struct team *team)
{
    team->cnt = 0;
    for (uint32_t i = 0; i < partition->replicas_cnt; i++) {
        const struct cluster_replica *replica = &cluster->replicas[partition->replicas + i];
        if (replica->is_removing)
            continue;
        team->brokers[team->cnt] = replica->broker;
        team->in_isr[team->cnt++] = replica->in_isr;
    }
}

static bool has_broker(const struct team *team, size_t broker)
{
    for (int32_t i = 0; i < team->cnt; i++)
        if (team->brokers[i] == broker)
            return true;
    return false;
}

static int32_t others_in_zone(const struct place *place, const struct team *team, size_t broker)
{
    int32_t cnt = 0;

    for (int32_t i = 0; i < team->cnt; i++)
        cnt += team->brokers[i] != broker &&
               place->cluster->brokers[team->brokers[i]].zone == place->cluster->brokers[broker].zone;
    return cnt;
}

static int32_t in_isr_cnt(const struct team *team)
{
    int32_t cnt = 0;

    for (int32_t i = 0; i < team->cnt; i++)
        cnt += team->in_isr[i];
    return cnt;
}

/* false: no broker can take one. */
static bool add_best(struct place *place, struct team *team)
{
    int32_t best = CLUSTER_NONE, best_others = 0;

    for (size_t i = 0; i < place->cluster->brokers_cnt; i++) {
        int32_t others;
        if (!is_usable(&place->cluster->brokers[i]) || has_broker(team, i))
            continue;
        others = others_in_zone(place, team, i);
        if (best != CLUSTER_NONE &&
            (others > best_others || (others == best_others && place->replicas[i] >= place->replicas[best])))
            continue;
        best = (int32_t)i;
        best_others = others;
    }
    if (best == CLUSTER_NONE)
        return false;
    place->replicas[best]++;
    team->in_isr[team->cnt] = false;
    team->brokers[team->cnt++] = (uint16_t)best;
    return true;
}

/* Whether the replica at `a` is the one to go rather than that at `b`, which is before it. */
static bool goes_first(const struct place *place, const struct team *team, int32_t a, int32_t b)
{
    const struct cluster_broker *left = &place->cluster->brokers[team->brokers[a]];
    const struct cluster_broker *right = &place->cluster->brokers[team->brokers[b]];
    int32_t left_others = others_in_zone(place, team, team->brokers[a]);
    int32_t right_others = others_in_zone(place, team, team->brokers[b]);

    if (left->is_leaving != right->is_leaving)
        return left->is_leaving;
    if (team->in_isr[a] != team->in_isr[b])
        return !team->in_isr[a];
    if (left_others != right_others)
        return left_others > right_others;
    if (b == 0)
        return true; /* the preferred leader stays, if nothing above says otherwise */
    return place->replicas[team->brokers[a]] >= place->replicas[team->brokers[b]];
}

/* false: each one that could go is the last in sync. */
static bool remove_worst(struct place *place, struct team *team)
{
    int32_t worst = CLUSTER_NONE, tail;

    for (int32_t i = 0; i < team->cnt; i++) {
        if (team->in_isr[i] && in_isr_cnt(team) == 1)
            continue;
        if (worst == CLUSTER_NONE || goes_first(place, team, i, worst))
            worst = i;
    }
    if (worst == CLUSTER_NONE || in_isr_cnt(team) == 0)
        return false;
    place->replicas[team->brokers[worst]]--;
    tail = --team->cnt - worst;
    memmove(&team->brokers[worst], &team->brokers[worst + 1], (size_t)tail * sizeof team->brokers[0]);
    memmove(&team->in_isr[worst], &team->in_isr[worst + 1], (size_t)tail * sizeof team->in_isr[0]);
    return true;
}

/* ---- partitions, items ---- */

static void add_move(struct topics *topics, const struct cluster_partition *partition, const struct team *team)
{
    struct topics_move move = {.partition = partition->partition, .replicas_cnt = team->cnt};

    for (int32_t i = 0; i < team->cnt; i++)
        move.replicas[i] = topics->cluster->brokers[team->brokers[i]].id;
    topics->moves =
        mem_grow(topics->moves, topics->moves_cnt, &topics->moves_cap, sizeof topics->moves[0], TOPICS_MOVES_MAX);
    topics->moves[topics->moves_cnt++] = move;
}

static bool change_team(struct place *place, int32_t wanted, struct team *team)
{
    while (team->cnt < wanted)
        if (!add_best(place, team))
            return false;
    while (team->cnt > wanted)
        if (!remove_worst(place, team))
            return false;
    return true;
}

static void place_partition(struct topics *topics, struct place *place, struct topics_item *item,
                            const struct cluster_partition *partition)
{
    struct team team;

    team_now(topics->cluster, partition, &team);
    if (team.cnt == item->topic.replicas && whole_cnt(topics->cluster, partition) == item->topic.replicas)
        return; /* also where others move it */
    item->unmoved_cnt++;
    if (is_moving(topics->cluster, partition) || place->room_cnt <= 0)
        return;
    if (change_team(place, item->topic.replicas, &team)) {
        add_move(topics, partition, &team);
        place->room_cnt--;
    } else {
        topics_say(item, TOPICS_WORKING, "NoReplicaInSync",
                   "spec.replicas: a partition has no replica in sync that could stay", NULL);
    }
}

static void say_too_few(struct topics_item *item, int32_t usable_cnt)
{
    struct buf buf;

    buf_init(&buf, 64);
    buf_i64(&buf, item->topic.replicas);
    buf_text(&buf, " are wanted, ");
    buf_i64(&buf, usable_cnt);
    topics_say(item, TOPICS_STALLED, "BrokersMissing", "spec.replicas: ", buf_cstr(&buf),
               " brokers are there that can take one", NULL);
    buf_release(&buf);
}

static void place_item(struct topics *topics, struct place *place, struct topics_item *item)
{
    uint32_t end = topics->partitions[item->found + 1];

    item->wants &= ~(1u << TOPICS_STEP_MOVE);
    item->moves_begin = item->moves_end = topics->moves_cnt;
    if (item->topic.replicas > item->replicas && item->topic.replicas > place->usable_cnt) {
        say_too_few(item, place->usable_cnt);
        return;
    }
    for (uint32_t p = topics->partitions[item->found]; p < end; p++)
        place_partition(topics, place, item, &topics->cluster->partitions[p]);
    item->moves_end = topics->moves_cnt;
    if (item->moves_end > item->moves_begin)
        item->wants |= 1u << TOPICS_STEP_MOVE;
}

void topics_place(struct topics *topics)
{
    struct place place = {.cluster = NULL};

    for (size_t i = 0; i < topics->items_cnt; i++) {
        if (!topics_item_wants(&topics->items[i], TOPICS_STEP_MOVE))
            continue;
        if (place.cluster == NULL)
            place_init(&place, topics->cluster);
        place_item(topics, &place, &topics->items[i]);
    }
    mem_free(place.replicas);
}
