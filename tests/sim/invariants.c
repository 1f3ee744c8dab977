#include "invariants.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/check.h"
#include "base/crc.h"
#include "base/err.h"
#include "base/mem.h"
#include "image/snapshot.h"
#include "meta/core.h"
#include "node/node.h"
#include "quorum/election.h"
#include "reply.h"
#include "wire/gen/vote_response.h"

enum {
    LOOK_EVERY_STEPS = 64,
    SNAPSHOT_LEN_MAX = 64 << 20,
    SNAPSHOT_RECORDS_MAX = 1 << 20,
    PATH_LEN_MAX = 300,
    API_KEY_VOTE = 52
};

/* Of quorum/core.h, whose names are in the way of the data kernel's. */
bool raft_is_stored(const struct quorum *quorum);

struct fact {
    struct map_node node;
    uint64_t key[3];
    int64_t value;
    int64_t high_watermark;
};

__attribute__((format(printf, 2, 3))) static void broken(struct invariants *invariants, const char *format, ...)
{
    va_list args;

    invariants->faults_cnt++;
    if (invariants->faults_cnt > 20)
        return;
    printf("fault: %10.3f ms  ", (double)invariants->world->now_us / 1000);
    va_start(args, format);
    vprintf(format, args);
    va_end(args);
    printf("\n");
}

/* What is known under the key; *ret_is_new: just made. */
static struct fact *fact_of(struct map *map, uint64_t a, uint64_t b, uint64_t c, bool *ret_is_new)
{
    uint64_t key[3] = {a, b, c}, hash = map_hash_bytes(key, sizeof key);
    struct fact *fact;

    *ret_is_new = false;
    for (struct map_node *at = map_first(map, hash); at != NULL; at = map_next(at)) {
        fact = container_of(at, struct fact, node);
        if (memcmp(fact->key, key, sizeof key) == 0)
            return fact;
    }
    *ret_is_new = true;
    fact = MEM_NEW(struct fact);
    memcpy(fact->key, key, sizeof key);
    map_add(map, &fact->node, hash);
    return fact;
}

static void facts_release(struct map *map)
{
    struct map_node *node;

    while ((node = map_pop(map)) != NULL)
        mem_free(container_of(node, struct fact, node));
    map_release(map);
}

void invariants_init(struct invariants *invariants, struct world *world)
{
    *invariants = (struct invariants){.world = world};
    map_init(&invariants->votes);
    map_init(&invariants->leaders_by_epoch);
    map_init(&invariants->images_by_off);
    map_init(&invariants->leaders_by_partition_epoch);
}

void invariants_release(struct invariants *invariants)
{
    facts_release(&invariants->votes);
    facts_release(&invariants->leaders_by_epoch);
    facts_release(&invariants->images_by_off);
    facts_release(&invariants->leaders_by_partition_epoch);
}

/* ---- the quorum ---- */

static void look_at_quorum(struct invariants *invariants, const struct world_node *node, struct seen_node *seen)
{
    const struct quorum *quorum = node->controller->quorum;
    int32_t epoch;
    int64_t high_watermark;
    struct fact *fact;
    bool is_new;

    if (quorum_life(quorum) != QUORUM_RUNNING || !raft_is_stored(quorum)) /* what is not stored nobody is told */
        return;
    epoch = quorum_epoch(quorum);
    high_watermark = quorum_high_watermark(quorum);
    if (epoch < seen->epoch)
        broken(invariants, "%s: the quorum's epoch falls from %" PRId32 " to %" PRId32, node->host, seen->epoch, epoch);
    if (high_watermark < seen->high_watermark)
        broken(invariants, "%s: the quorum's high watermark falls from %" PRId64 " to %" PRId64, node->host,
               seen->high_watermark, high_watermark);
    seen->epoch = epoch;
    seen->high_watermark = high_watermark;
    if (quorum_raft_state(quorum) != RAFT_LEADER)
        return;
    fact = fact_of(&invariants->leaders_by_epoch, (uint64_t)epoch, 0, 0, &is_new);
    if (is_new)
        fact->value = node->idx;
    else if (fact->value != node->idx)
        broken(invariants, "two leaders of the quorum in epoch %" PRId32 ": %s and n%d", epoch, node->host,
               (int)fact->value + 1);
    fact->value = node->idx;
}

/* As quorum-state on the node's disk says; -1: there is none. */
static int32_t stored_epoch(const struct world_node *node)
{
    struct slice file = simdisk_file(node->disk, 0, "__cluster_metadata-0/quorum-state");
    struct election election;
    size_t err_pos;

    return file.data != NULL && election_parse(file, &election, &err_pos) == ERR_OK ? election.epoch : -1;
}

/* Before the candidate hears of it. Answers to pre-votes carry an older epoch than its own. */
void invariants_on_reply(struct invariants *invariants, struct world_node *node, enum world_kernel kernel,
                         const struct event *event)
{
    const struct quorum *quorum = node->controller->quorum;
    const struct world_lane *lane = &node->lanes[kernel];
    const struct reply *reply = event->reply.reply;
    const struct vote_response_partition_data *answer;
    const struct vote_response *body;
    struct fact *fact;
    bool is_new;
    int voter;

    if (kernel != KERNEL_META || reply == NULL || reply->err != ERR_OK || reply->api_key != API_KEY_VOTE ||
        event->reply.link >= lane->links_cnt || lane->links[event->reply.link].host == NULL)
        return;
    body = reply->body;
    voter = world_find_node(invariants->world, slice_of_text(lane->links[event->reply.link].host));
    if (voter < 0 || body->topics_cnt != 1 || body->topics[0].partitions_cnt != 1 ||
        quorum_life(quorum) != QUORUM_RUNNING || quorum_raft_state(quorum) != RAFT_CANDIDATE)
        return;
    answer = &body->topics[0].partitions[0];
    if (!answer->vote_granted || answer->leader_epoch != quorum_epoch(quorum))
        return;
    if (invariants->world->nodes[voter].disks_cnt == 0 &&
        stored_epoch(&invariants->world->nodes[voter]) < answer->leader_epoch)
        broken(invariants, "n%d gave its vote of epoch %" PRId32 " to %s, and has epoch %" PRId32 " on its disk",
               voter + 1, answer->leader_epoch, node->host, stored_epoch(&invariants->world->nodes[voter]));
    fact = fact_of(&invariants->votes, (uint64_t)voter, invariants->world->nodes[voter].disks_cnt,
                   (uint64_t)answer->leader_epoch, &is_new);
    if (!is_new && fact->value != node->idx)
        broken(invariants, "n%d gave its vote of epoch %" PRId32 " to n%d, and to %s", voter + 1, answer->leader_epoch,
               (int)fact->value + 1, node->host);
    fact->value = node->idx;
}

/* ---- images ---- */

static uint32_t image_crc(const struct image *image)
{
    struct image_snapshot *snapshot = image_snapshot_new(image);
    struct buf out;
    uint32_t crc;
    int more;

    buf_init(&out, SNAPSHOT_LEN_MAX);
    while ((more = image_snapshot_next(snapshot, 0, SNAPSHOT_RECORDS_MAX, &out)) > 0)
        ;
    CHECK(more == 0);
    crc = crc32c(out.data, out.len);
    buf_release(&out);
    image_snapshot_free(snapshot);
    return crc;
}

static void add_ids(struct buf *text, const char *name, const int32_t *ids, int cnt)
{
    buf_text(text, name);
    for (int i = 0; i < cnt; i++) {
        buf_text(text, i > 0 ? "," : " ");
        buf_i64(text, ids[i]);
    }
}

/* Aloud: what changed for the partitions of the clients' topic. */
static void tell_partitions(struct invariants *invariants, const struct image *image)
{
    const struct image_topic *topic = image_topic_by_name(image, slice_of_text("sim"));

    for (int32_t p = 0; topic != NULL && p < topic->partitions_cnt && p < INVARIANTS_TOLD_MAX; p++) {
        const struct image_partition *partition = &topic->partitions[p];
        struct buf text;
        buf_init(&text, 1000);
        buf_text(&text, "leader ");
        buf_i64(&text, partition->leader_id);
        buf_text(&text, " epoch ");
        buf_i64(&text, partition->leader_epoch);
        buf_text(&text, " partition epoch ");
        buf_i64(&text, partition->partition_epoch);
        add_ids(&text, " replicas", partition->replicas, partition->replicas_cnt);
        add_ids(&text, " isr", partition->isr, partition->isr_cnt);
        add_ids(&text, " elr", partition->elr, partition->elr_cnt);
        add_ids(&text, " last known elr", partition->last_known_elr, partition->last_known_elr_cnt);
        if (partition->recovery_state != 0)
            buf_text(&text, " recovering");
        if (crc32c(text.data, text.len) != invariants->told[p])
            printf("%10.3f ms  -- offset %" PRId64 ": sim-%" PRId32 ": %s\n", (double)invariants->world->now_us / 1000,
                   image->next_off, p, buf_cstr(&text));
        invariants->told[p] = crc32c(text.data, text.len);
        buf_release(&text);
    }
}

static void look_at_image(struct invariants *invariants, const struct world_node *node, struct seen_node *seen)
{
    const struct image *image = &node->broker->image;
    struct fact *fact;
    bool is_new;
    int64_t crc;

    if (image->next_off == seen->image_off || image->in_transaction)
        return;
    seen->image_off = image->next_off;
    fact = fact_of(&invariants->images_by_off, (uint64_t)image->next_off, 0, 0, &is_new);
    crc = image_crc(image);
    invariants->images_cnt++;
    if (is_new && invariants->world->verbose)
        tell_partitions(invariants, image);
    invariants->equal_images_cnt += !is_new;
    if (!is_new && fact->value != crc)
        broken(invariants, "%s: its image at offset %" PRId64 " is another than that of n%" PRId64, node->host,
               image->next_off, fact->high_watermark);
    fact->value = crc;
    fact->high_watermark = node->node_id; /* whose it is */
}

/* ---- partitions ---- */

static void look_at_partition(struct invariants *invariants, const struct world_node *node,
                              const struct partition *partition)
{
    uint64_t key[2];
    struct fact *fact;
    bool is_new;

    if (partition->log == NULL || log_state(partition->log) != LOG_OPEN)
        return;
    if (partition->high_watermark > log_end_off(partition->log))
        broken(invariants, "%s: high watermark %" PRId64 " of %s-%d lies beyond its end %" PRId64, node->host,
               partition->high_watermark, partition->topic, partition->index, log_end_off(partition->log));
    if (!partition_is_leader(partition))
        return;
    memcpy(key, &partition->topic_id, sizeof key);
    fact = fact_of(&invariants->leaders_by_partition_epoch, key[0], key[1] ^ (uint64_t)partition->index << 32,
                   (uint64_t)partition->led_epoch, &is_new);
    if (is_new) {
        fact->value = node->idx;
        fact->high_watermark = partition->high_watermark;
    }
    if (fact->value != node->idx)
        broken(invariants, "two leaders of %s-%d in epoch %" PRId32 ": %s and n%d", partition->topic, partition->index,
               partition->led_epoch, node->host, (int)fact->value + 1);
    if (partition->high_watermark < fact->high_watermark)
        broken(invariants, "%s: high watermark of %s-%d falls from %" PRId64 " to %" PRId64 " in epoch %" PRId32,
               node->host, partition->topic, partition->index, fact->high_watermark, partition->high_watermark,
               partition->led_epoch);
    fact->high_watermark = partition->high_watermark;
}

static void look_at_partitions(struct invariants *invariants, const struct world_node *node)
{
    const struct map *map = &node->broker->api.partitions.by_id;

    for (struct map_node *at = map_walk(map, NULL); at != NULL; at = map_walk(map, at))
        look_at_partition(invariants, node, container_of(at, struct partition, by_id));
}

void invariants_after_step(struct invariants *invariants, struct world_node *node, enum world_kernel kernel)
{
    struct seen_node *seen = &invariants->nodes[node->idx];

    if (!node->is_up)
        return;
    if (seen->life != node->life)
        *seen = (struct seen_node){.epoch = seen->disks_cnt == node->disks_cnt ? seen->epoch : 0,
                                   .high_watermark = -1,
                                   .disks_cnt = node->disks_cnt,
                                   .life = node->life};
    if (kernel == KERNEL_META)
        look_at_quorum(invariants, node, seen);
    else
        look_at_image(invariants, node, seen);
    if (kernel == KERNEL_DATA && invariants->world->steps_cnt % LOOK_EVERY_STEPS == 0)
        look_at_partitions(invariants, node);
}

/* ---- bytes ---- */

struct batch_fact {
    int64_t base_off;
    uint32_t crc;
    int32_t leader_epoch;
};

struct batch_facts {
    struct batch_fact *items;
    size_t cnt, cap;
};

/* The batches of a replica as its files hold them, by offset; the files come in the order of their names. */
static void read_batches(struct world_node *node, const struct log *log, struct batch_facts *facts)
{
    struct slice dir = log_dir(log), bytes;
    uint32_t dir_idx = 0;
    const char *path = NULL;
    bool is_dir;

    while (simdisk_next(node->disk, &dir_idx, &path, &bytes, &is_dir)) {
        struct record_batch batch;
        size_t need_len, len = strlen(path);
        if (is_dir || dir_idx != log_dir_idx(log) || len < dir.len + 5 || memcmp(path, dir.data, dir.len) != 0 ||
            path[dir.len] != '/' || strcmp(path + len - 4, ".log") != 0)
            continue;
        while (record_batch_parse(bytes, &batch, &need_len) == ERR_OK) {
            facts->items = mem_grow(facts->items, facts->cnt, &facts->cap, sizeof facts->items[0],
                                    SIZE_MAX / sizeof facts->items[0]);
            facts->items[facts->cnt++] = (struct batch_fact){.base_off = batch.base_off,
                                                             .crc = crc32c(bytes.data, batch.batch_len),
                                                             .leader_epoch = batch.leader_epoch};
            bytes = slice_of(bytes.data + batch.batch_len, bytes.len - batch.batch_len);
        }
    }
}

static void compare(struct invariants *invariants, const struct partition *a, const struct batch_facts *of_a,
                    const char *host_a, const struct partition *b, const struct batch_facts *of_b, const char *host_b)
{
    int64_t limit_off = a->high_watermark < b->high_watermark ? a->high_watermark : b->high_watermark;
    int64_t from_off = log_start_off(a->log) > log_start_off(b->log) ? log_start_off(a->log) : log_start_off(b->log);
    size_t i = 0, j = 0;

    while (i < of_a->cnt && of_a->items[i].base_off < from_off)
        i++;
    while (j < of_b->cnt && of_b->items[j].base_off < from_off)
        j++;
    for (; i < of_a->cnt && j < of_b->cnt; i++, j++) {
        const struct batch_fact *x = &of_a->items[i], *y = &of_b->items[j];
        if (x->base_off >= limit_off && y->base_off >= limit_off)
            break;
        invariants->batches_cnt++;
        if (x->base_off == y->base_off && x->crc == y->crc)
            continue;
        broken(invariants,
               "%s-%d differs below both high watermarks (%" PRId64 ", %" PRId64 "): %s has a batch at %" PRId64
               " of epoch %" PRId32 ", %s one at %" PRId64 " of epoch %" PRId32,
               a->topic, a->index, a->high_watermark, b->high_watermark, host_a, x->base_off, x->leader_epoch, host_b,
               y->base_off, y->leader_epoch);
        return;
    }
}

static void compare_replicas(struct invariants *invariants, struct world_node *first, const struct partition *a)
{
    struct world *world = invariants->world;
    struct batch_facts of_a = {0}, of_b = {0};

    read_batches(first, a->log, &of_a);
    for (int i = first->idx + 1; i < world->nodes_cnt; i++) {
        const struct partition *b;
        if (!world->nodes[i].is_up)
            continue;
        b = partitions_find(&world->nodes[i].broker->api.partitions, a->topic_id, a->index);
        if (b == NULL || b->log == NULL || log_state(b->log) != LOG_OPEN)
            continue;
        of_b.cnt = 0;
        read_batches(&world->nodes[i], b->log, &of_b);
        compare(invariants, a, &of_a, first->host, b, &of_b, world->nodes[i].host);
    }
    mem_free(of_a.items);
    mem_free(of_b.items);
}

void invariants_look(struct invariants *invariants)
{
    struct world *world = invariants->world;

    for (int i = 0; i < world->nodes_cnt; i++) {
        const struct map *map;
        if (!world->nodes[i].is_up)
            continue;
        look_at_partitions(invariants, &world->nodes[i]);
        map = &world->nodes[i].broker->api.partitions.by_id;
        for (struct map_node *at = map_walk(map, NULL); at != NULL; at = map_walk(map, at)) {
            const struct partition *partition = container_of(at, struct partition, by_id);
            if (partition->log != NULL && log_state(partition->log) == LOG_OPEN)
                compare_replicas(invariants, &world->nodes[i], partition);
        }
    }
}
