#include "brokers.h"

#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "model/model.h"
#include "opsim.h"

enum { TICK_MS = 200, TOPIC_SIZE_MAX = 8, VOTE_MS_MAX = 2000 };

/* ---- who is who ---- */

struct broker *brokers_find(struct opsim *sim, int32_t id)
{
    for (size_t i = 0; i < sim->brokers.cnt; i++)
        if (sim->brokers.items[i].id == id)
            return &sim->brokers.items[i];
    return NULL;
}

struct broker *brokers_of_pod(struct opsim *sim, const json_t *pod)
{
    const char *zone = doc_label(pod, LABEL_ZONE_INDEX);

    return zone ? brokers_find(sim, (zone[0] - '0') * INSTANCE_BROKERS_MAX + name_ordinal(doc_name(pod))) : NULL;
}

static bool serves(const struct opsim *sim, const struct replica *replica)
{
    return sim->brokers.items[replica->broker].is_serving;
}

size_t brokers_isr(const struct partition *partition)
{
    size_t cnt = 0;

    for (size_t r = 0; r < partition->replicas_cnt; r++)
        cnt += partition->replicas[r].in_isr;
    return cnt;
}

static int64_t catch_up_ms(struct opsim *sim)
{
    return sim->now_ms + opsim_draw(&sim->prng_brokers, sim->options.catch_up_ms_max);
}

bool brokers_quorum_is_up(const struct opsim *sim)
{
    size_t voters_cnt = 0, up_cnt = 0;

    for (size_t i = 0; i < sim->brokers.cnt; i++) {
        const struct broker *broker = &sim->brokers.items[i];
        voters_cnt += broker->is_voter;
        up_cnt += broker->is_voter && broker->is_up && sim->now_ms >= broker->votes_ms;
    }
    return voters_cnt > 0 && 2 * up_cnt > voters_cnt;
}

/* ---- partitions ---- */

/* The ISR shrinks, but never to nothing; somebody who is in sync and serves leads. */
static void tend_partition(struct opsim *sim, struct partition *partition)
{
    size_t serving_cnt = 0, isr_cnt = brokers_isr(partition);

    for (size_t r = 0; r < partition->replicas_cnt; r++)
        serving_cnt += partition->replicas[r].in_isr && serves(sim, &partition->replicas[r]);
    for (size_t r = 0; r < partition->replicas_cnt; r++) {
        struct replica *replica = &partition->replicas[r];
        if (replica->in_isr && !serves(sim, replica) && serving_cnt > 0)
            replica->in_isr = false;
        else if (!replica->in_isr && serves(sim, replica) && serving_cnt > 0 && sim->now_ms >= replica->back_ms)
            replica->in_isr = true;
    }
    partition->leader = BROKERS_NONE;
    for (size_t r = 0; r < partition->replicas_cnt && partition->leader == BROKERS_NONE; r++)
        if (partition->replicas[r].in_isr && serves(sim, &partition->replicas[r]))
            partition->leader = partition->replicas[r].broker;
    if (brokers_isr(partition) != isr_cnt)
        partition->changed_ms = sim->now_ms;
}

static bool is_in_sync_everywhere(const struct opsim *sim, int32_t place)
{
    for (size_t p = 0; p < sim->brokers.partitions_cnt; p++)
        for (size_t r = 0; r < sim->brokers.partitions[p].replicas_cnt; r++)
            if (sim->brokers.partitions[p].replicas[r].broker == place &&
                !sim->brokers.partitions[p].replicas[r].in_isr)
                return false;
    return true;
}

/* Everywhere else where others are in sync it is out of the ISR now; it has to catch up. */
static void fence(struct opsim *sim, struct broker *broker)
{
    int32_t place = (int32_t)(broker - sim->brokers.items);

    broker->is_serving = false;
    for (size_t p = 0; p < sim->brokers.partitions_cnt; p++) {
        struct partition *partition = &sim->brokers.partitions[p];
        for (size_t r = 0; r < partition->replicas_cnt; r++)
            if (partition->replicas[r].broker == place)
                partition->replicas[r].back_ms = INT64_MAX;
        tend_partition(sim, partition);
    }
}

static void unfence(struct opsim *sim, struct broker *broker)
{
    int32_t place = (int32_t)(broker - sim->brokers.items);

    broker->is_serving = broker->is_registered = broker->is_known = true;
    for (size_t p = 0; p < sim->brokers.partitions_cnt; p++)
        for (size_t r = 0; r < sim->brokers.partitions[p].replicas_cnt; r++)
            if (sim->brokers.partitions[p].replicas[r].broker == place)
                sim->brokers.partitions[p].replicas[r].back_ms = catch_up_ms(sim);
}

/* ---- time ---- */

/* The first voter makes the quorum; the others join it, one a tick. */
static void tend_quorum(struct opsim *sim)
{
    bool has_voters = false;

    for (size_t i = 0; i < sim->brokers.cnt; i++)
        has_voters = has_voters || sim->brokers.items[i].is_voter;
    if (has_voters && !brokers_quorum_is_up(sim))
        return;
    for (size_t i = 0; i < sim->brokers.cnt; i++) {
        struct broker *broker = &sim->brokers.items[i];
        if (!broker->is_up || !broker->wants_vote || broker->is_voter || sim->now_ms < broker->votes_ms)
            continue;
        broker->is_voter = true;
        return;
    }
}

static void tend_broker(struct opsim *sim, struct broker *broker)
{
    if (broker->is_up && !broker->is_registered && sim->now_ms >= broker->registers_ms) {
        if (broker->is_serving)
            fence(sim, broker); /* it was back before its session ended */
        unfence(sim, broker);
        kubelet_report(sim, broker->id);
    }
    if (!broker->is_up && broker->is_serving && sim->now_ms >= broker->fenced_ms)
        fence(sim, broker);
}

static void note_back(struct opsim *sim, struct broker *broker)
{
    if (broker->is_registered)
        broker->is_ours_unready = false;
    if (broker->is_registered && is_in_sync_everywhere(sim, (int32_t)(broker - sim->brokers.items)))
        broker->is_ours = false;
}

static bool is_steady(const struct opsim *sim)
{
    for (size_t i = 0; i < sim->brokers.cnt; i++) {
        const struct broker *broker = &sim->brokers.items[i];
        if (broker->is_up != broker->is_serving || (broker->is_up && !broker->is_registered) ||
            (broker->is_up && broker->wants_vote && !broker->is_voter))
            return false;
    }
    for (size_t p = 0; p < sim->brokers.partitions_cnt; p++)
        for (size_t r = 0; r < sim->brokers.partitions[p].replicas_cnt; r++)
            if (serves(sim, &sim->brokers.partitions[p].replicas[r]) && !sim->brokers.partitions[p].replicas[r].in_isr)
                return false;
    return true;
}

static void tick(struct opsim *sim, struct happening *happening)
{
    struct brokers *brokers = &sim->brokers;

    tend_quorum(sim);
    if (brokers_quorum_is_up(sim)) {
        for (size_t i = 0; i < brokers->cnt; i++)
            tend_broker(sim, &brokers->items[i]);
        for (size_t p = 0; p < brokers->partitions_cnt; p++)
            tend_partition(sim, &brokers->partitions[p]);
    }
    for (size_t i = 0; i < brokers->cnt; i++)
        note_back(sim, &brokers->items[i]);
    if (!is_steady(sim))
        opsim_at(sim, happening, sim->now_ms + TICK_MS);
}

static void tick_soon(struct opsim *sim)
{
    opsim_at(sim, &sim->brokers.ticker, sim->now_ms);
}

bool brokers_are_well(const struct opsim *sim)
{
    int32_t up_cnt = 0;

    for (size_t i = 0; i < sim->brokers.cnt; i++)
        up_cnt += sim->brokers.items[i].is_up;
    return up_cnt == sim->user.replicas && is_steady(sim) && brokers_quorum_is_up(sim);
}

/* ---- processes ---- */

static struct broker *add(struct opsim *sim, int32_t id)
{
    struct brokers *brokers = &sim->brokers;

    CHECK(brokers->cnt < BROKERS_MAX); /* places are for ever: partitions name them */
    brokers->items[brokers->cnt] = (struct broker){.id = id};
    return &brokers->items[brokers->cnt++];
}

void brokers_start(struct opsim *sim, int32_t id, bool wants_vote)
{
    struct broker *broker = brokers_find(sim, id);

    if (broker == NULL)
        broker = add(sim, id);
    broker->is_up = true;
    broker->is_registered = false;
    broker->registers_ms = sim->now_ms + 1 + opsim_draw(&sim->prng_brokers, sim->options.start_ms_max);
    broker->wants_vote = wants_vote;
    broker->votes_ms = sim->now_ms + 1 + opsim_draw(&sim->prng_brokers, VOTE_MS_MAX);
    tick_soon(sim);
}

void brokers_stop(struct opsim *sim, int32_t id, bool is_clean)
{
    struct broker *broker = brokers_find(sim, id);

    if (broker == NULL || !broker->is_up)
        return;
    broker->is_up = broker->is_registered = false;
    broker->left_ms = sim->now_ms;
    broker->fenced_ms = sim->now_ms + (is_clean ? 0 : sim->options.session_ms);
    kubelet_report(sim, id);
    tick_soon(sim);
}

/* With the last disk everything is gone; before, a replica is only out of sync. */
void brokers_wipe(struct opsim *sim, int32_t id)
{
    struct broker *broker = brokers_find(sim, id);

    if (broker == NULL)
        return;
    fence(sim, broker);
    *broker = (struct broker){.id = id};
    kubelet_fall(sim, id); /* what runs on it, begins anew */
    for (size_t i = 0; i < sim->brokers.cnt; i++)
        if (sim->brokers.items[i].is_voter || sim->brokers.items[i].is_serving)
            return;
    sim->brokers.partitions_cnt = 0;
    sim->brokers.topics_cnt = 0;
}

bool brokers_is_ready(const struct opsim *sim, int32_t id)
{
    const struct broker *broker = brokers_find((struct opsim *)(uintptr_t)sim, id);

    return broker && broker->is_up && broker->is_registered && broker->is_serving;
}

bool brokers_is_ready_pod(struct opsim *sim, const json_t *pod)
{
    struct broker *broker = brokers_of_pod(sim, pod);

    return broker && brokers_is_ready(sim, broker->id);
}

/* ---- what they say ---- */

static void add_partitions(const struct opsim *sim, int32_t topic, int32_t place_of[BROKERS_MAX],
                           struct cluster *cluster)
{
    for (size_t p = 0; p < sim->brokers.partitions_cnt; p++) {
        const struct partition *partition = &sim->brokers.partitions[p];
        if (partition->topic != topic)
            continue;
        CHECK(cluster_add_partition(cluster, (struct cluster_partition){.topic = topic,
                                                                        .partition = partition->number,
                                                                        .leader = partition->leader == BROKERS_NONE
                                                                                      ? CLUSTER_NONE
                                                                                      : place_of[partition->leader]}) ==
              ERR_OK);
        for (size_t r = 0; r < partition->replicas_cnt; r++)
            CHECK(cluster_add_replica(
                      cluster, (struct cluster_replica){.broker = (uint16_t)place_of[partition->replicas[r].broker],
                                                        .in_isr = partition->replicas[r].in_isr}) == ERR_OK);
    }
}

static void add_voters(const struct opsim *sim, struct cluster *cluster)
{
    for (size_t i = 0; i < sim->brokers.cnt; i++) {
        const struct broker *broker = &sim->brokers.items[i];
        bool has_all = broker->is_up && sim->now_ms >= broker->votes_ms;
        if (!broker->is_voter || cluster->voters_cnt == CLUSTER_VOTERS_MAX)
            continue;
        cluster->voters[cluster->voters_cnt++] =
            (struct cluster_voter){.id = broker->id,
                                   .lag = has_all ? 0 : INT64_C(1) << 20,
                                   .caught_up_ms = has_all ? sim->now_ms : broker->left_ms};
        if (has_all && cluster->controller_id == CLUSTER_NONE)
            cluster->controller_id = broker->id;
    }
}

static bool has_broker(const struct partition *partition, int32_t place)
{
    for (size_t r = 0; r < partition->replicas_cnt; r++)
        if (partition->replicas[r].broker == place)
            return true;
    return false;
}

static bool is_named(const struct opsim *sim, int32_t place)
{
    if (sim->brokers.items[place].is_known)
        return true;
    for (size_t p = 0; p < sim->brokers.partitions_cnt; p++)
        if (has_broker(&sim->brokers.partitions[p], place))
            return true;
    return false;
}

/* Brokers are in order of their ids there, and in order of appearance here. */
void brokers_cluster(const struct opsim *sim, struct cluster *ret_cluster)
{
    int32_t place_of[BROKERS_MAX], isr_min, topic;
    char name[] = "t00";

    cluster_init(ret_cluster);
    ret_cluster->read_ms = sim->now_ms;
    for (int32_t last = -1;;) {
        int32_t next = BROKERS_NONE;
        for (int32_t i = 0; i < (int32_t)sim->brokers.cnt; i++)
            if (is_named(sim, i) && sim->brokers.items[i].id > last &&
                (next == BROKERS_NONE || sim->brokers.items[i].id < sim->brokers.items[next].id))
                next = i;
        if (next == BROKERS_NONE)
            break;
        last = sim->brokers.items[next].id;
        place_of[next] = (int32_t)ret_cluster->brokers_cnt;
        CHECK(cluster_add_broker(
                  ret_cluster,
                  (struct cluster_broker){.id = last, .is_serving = sim->brokers.items[next].is_serving}) == ERR_OK);
    }
    for (int32_t t = 0; t < sim->brokers.topics_cnt; t++) {
        isr_min = 1;
        for (size_t p = 0; p < sim->brokers.partitions_cnt; p++)
            if (sim->brokers.partitions[p].topic == t)
                isr_min = sim->brokers.partitions[p].isr_min;
        name[1] = (char)('0' + t / 10);
        name[2] = (char)('0' + t % 10);
        CHECK(cluster_add_topic(ret_cluster, name, isr_min, &topic) == ERR_OK);
        add_partitions(sim, t, place_of, ret_cluster);
    }
    add_voters(sim, ret_cluster);
}

/* ---- topics ---- */

static bool has_zone(const struct opsim *sim, const struct partition *partition, int32_t place)
{
    for (size_t r = 0; r < partition->replicas_cnt; r++)
        if (sim->brokers.items[partition->replicas[r].broker].id / INSTANCE_BROKERS_MAX ==
            sim->brokers.items[place].id / INSTANCE_BROKERS_MAX)
            return true;
    return false;
}

/* From a drawn broker on, first where the zone has none yet. */
static void place_replicas(struct opsim *sim, struct partition *partition, size_t wanted_cnt)
{
    size_t cnt = sim->brokers.cnt, from = prng_below(&sim->prng_brokers, cnt);

    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < cnt && partition->replicas_cnt < wanted_cnt; i++) {
            int32_t place = (int32_t)((from + i) % cnt);
            if (!sim->brokers.items[place].is_serving || has_broker(partition, place) ||
                (pass == 0 && has_zone(sim, partition, place)))
                continue;
            partition->replicas[partition->replicas_cnt++] = (struct replica){.broker = place, .in_isr = true};
        }
}

/* Of brokers that serve; where no partition may be without service, none has one replica only. */
static bool has_enough_brokers(const struct opsim *sim)
{
    int32_t cnt = 0;

    for (size_t i = 0; i < sim->brokers.cnt; i++)
        cnt += sim->brokers.items[i].is_serving;
    return cnt >= (sim->options.allow_unavailable ? 1 : 2);
}

static void make_topic(struct opsim *sim)
{
    struct brokers *brokers = &sim->brokers;
    size_t least = sim->options.allow_unavailable ? 1 : 2;
    size_t wanted_cnt = opsim_chance(&sim->prng_brokers, 75)
                            ? BROKERS_REPLICAS_MAX
                            : least + prng_below(&sim->prng_brokers, BROKERS_REPLICAS_MAX + 1 - least);
    int64_t cnt = 1 + opsim_draw(&sim->prng_brokers, TOPIC_SIZE_MAX - 1);

    for (int32_t number = 0; number < cnt && brokers->partitions_cnt < BROKERS_PARTITIONS_MAX; number++) {
        struct partition *partition = &brokers->partitions[brokers->partitions_cnt];
        *partition = (struct partition){.topic = brokers->topics_cnt, .number = number, .leader = BROKERS_NONE};
        place_replicas(sim, partition, wanted_cnt);
        partition->isr_min = partition->replicas_cnt == BROKERS_REPLICAS_MAX ? (int32_t)sim->options.isr_min : 1;
        partition->changed_ms = sim->now_ms;
        brokers->partitions_cnt += partition->replicas_cnt > 0;
    }
    brokers->topics_cnt++;
}

static void make_topics(struct opsim *sim, struct happening *happening)
{
    if (sim->brokers.topics_cnt < sim->options.topics_cnt && brokers_quorum_is_up(sim) && has_enough_brokers(sim)) {
        make_topic(sim);
        tick_soon(sim);
    }
    if (!sim->is_calm)
        opsim_at(sim, happening, sim->now_ms + 1 + opsim_draw(&sim->prng_brokers, OPSIM_MINUTE_MS));
}

void brokers_init(struct opsim *sim)
{
    sim->brokers.ticker.run = tick;
    sim->brokers.maker.run = make_topics;
    opsim_at(sim, &sim->brokers.maker, sim->now_ms + opsim_draw(&sim->prng_brokers, OPSIM_MINUTE_MS));
}
