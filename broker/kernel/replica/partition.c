#include "replica/partition.h"

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"

#define EDGE(role) (1u << (role))

static bool may_move(enum partition_role from, enum partition_role to)
{
#define X(role, edges) [role] = (edges),
    static const unsigned edges_of[] = { PARTITION_ROLES(X) };
#undef X
    return (edges_of[from] & EDGE(to)) != 0;
}

const char *partition_role_name(enum partition_role role)
{
#define X(role, edges) [role] = #role,
    static const char *const names[] = { PARTITION_ROLES(X) };
#undef X
    CHECK(role < PARTITION_ROLES_CNT);
    return names[role];
}

void partitions_init(struct partitions *partitions)
{
    map_init(&partitions->by_id);
    map_init(&partitions->by_log);
    list_init(&partitions->ready);
}

static void free_partition(struct partition *partition)
{
    mem_free(partition->topic);
    mem_free(partition);
}

void partitions_release(struct partitions *partitions)
{
    struct map_node *node;

    while ((node = map_pop(&partitions->by_id)) != NULL)
        free_partition(container_of(node, struct partition, by_id));
    map_release(&partitions->by_id);
    map_release(&partitions->by_log);
}

static uint64_t hash_of(struct uuid topic_id, int32_t index)
{
    return map_hash_bytes(topic_id.bytes, UUID_LEN) ^ map_hash_u64((uint64_t)index);
}

struct partition *partitions_find(const struct partitions *partitions, struct uuid topic_id, int32_t index)
{
    struct map_node *node = map_first(&partitions->by_id, hash_of(topic_id, index));

    for (; node != NULL; node = map_next(node)) {
        struct partition *partition = container_of(node, struct partition, by_id);
        if (partition->index == index && uuid_eq(partition->topic_id, topic_id))
            return partition;
    }
    return NULL;
}

struct partition *partitions_add(struct partitions *partitions, struct uuid topic_id, struct slice topic, int32_t index)
{
    struct partition *partition = MEM_NEW(struct partition);

    partition->topic_id = topic_id;
    partition->topic = mem_alloc(topic.len + 1);
    memcpy(partition->topic, topic.data, topic.len);
    partition->index = index;
    partition->leader_id = partition->leader_epoch = partition->partition_epoch = partition->led_epoch =
        partition->told_epoch = -1;
    list_init(&partition->waiters);
    map_add(&partitions->by_id, &partition->by_id, hash_of(topic_id, index));
    return partition;
}

static void wake(struct partitions *partitions, struct waiter *waiter)
{
    list_remove(&waiter->node);
    list_append(&partitions->ready, &waiter->node);
}

static void wake_all(struct partitions *partitions, struct partition *partition)
{
    list_for_each (waiter, &partition->waiters, struct waiter, node)
        wake(partitions, waiter);
}

static void move(struct partitions *partitions, struct partition *partition, enum partition_role to)
{
    CHECK(may_move(partition->role, to));
    partition->role = to;
    wake_all(partitions, partition);
}

void partitions_remove(struct partitions *partitions, struct partition *partition)
{
    wake_all(partitions, partition);
    map_remove(&partitions->by_id, &partition->by_id);
    if (partition->log != NULL)
        map_remove(&partitions->by_log, &partition->by_log);
    free_partition(partition);
}

struct partition *partitions_of_log(const struct partitions *partitions, const struct log *log)
{
    struct map_node *node = map_first(&partitions->by_log, map_hash_u64(log_no(log)));

    for (; node != NULL; node = map_next(node)) {
        struct partition *partition = container_of(node, struct partition, by_log);
        if (partition->log == log)
            return partition;
    }
    return NULL;
}

void partition_set_log(struct partitions *partitions, struct partition *partition, struct log *log)
{
    CHECK(partition->log == NULL);
    partition->log = log;
    map_add(&partitions->by_log, &partition->by_log, map_hash_u64(log_no(log)));
}

int64_t partition_safe_off(const struct partition *partition)
{
    return partition->durable_first ? log_durable_off(partition->log) : log_written_off(partition->log);
}

int64_t partition_read_limit(const struct partition *partition, bool read_committed)
{
    (void)read_committed; /* no transactions yet: the last stable offset is the high watermark */
    return partition->high_watermark;
}

/* The disk was full and the log took back what was appended at its end: another batch may stand at these offsets soon. */
static bool is_taken_back(const struct partition *partition, const struct waiter *waiter)
{
    return waiter->off > log_end_off(partition->log);
}

static bool is_fulfilled(const struct partition *partition, const struct waiter *waiter)
{
    switch (waiter->kind) {
    case WAITER_LOCAL:
        return partition_safe_off(partition) >= waiter->off || is_taken_back(partition, waiter);
    case WAITER_COMMITTED:
        return partition->high_watermark >= waiter->off || is_taken_back(partition, waiter);
    case WAITER_NEWS:
        return partition->high_watermark > waiter->off;
    case WAITER_ROLE:
        return partition->role != PARTITION_NEW;
    case WAITER_LOG:
        return false; /* woken by the event, not by a state */
    }
    CHECK_NEVER("a kind of waiter");
    return false;
}

static bool is_open(const struct partition *partition)
{
    return partition->log != NULL && log_state(partition->log) == LOG_OPEN;
}

/* With one replica the leader alone decides; with more, followers' offsets come in (a later issue): until then the
 * high watermark of such a partition stays where its checkpoint left it. */
static void raise_high_watermark(struct partition *partition)
{
    int64_t safe_off = partition_safe_off(partition);

    if (partition->role == PARTITION_LEADER && partition->isr_cnt == 1 && safe_off > partition->high_watermark)
        partition->high_watermark = safe_off;
    if (partition->high_watermark < log_start_off(partition->log))
        partition->high_watermark = log_start_off(partition->log);
    CHECK(partition->high_watermark <= log_end_off(partition->log)); /* inv 1 */
}

static void lead(struct partitions *partitions, struct partition *partition, struct effects *fx)
{
    if (partition->role == PARTITION_LEADER && partition->led_epoch == partition->leader_epoch)
        return;
    if (log_begin_epoch(partition->log, partition->leader_epoch, fx) != ERR_OK)
        return; /* too many ops under way: the next progress tries again */
    partition->led_epoch = partition->leader_epoch;
    move(partitions, partition, PARTITION_LEADER);
}

/* Its first look at the open log: a checkpoint outlives records that were not synced when the power went. */
static void fit_high_watermark(struct partition *partition, struct effects *fx)
{
    int64_t end_off = log_end_off(partition->log);

    if (partition->role != PARTITION_NEW || partition->high_watermark <= end_off)
        return;
    fx_trace(fx, TRACE_WARN, "the log ends before its high watermark: committed records are lost here",
             F_TEXT("log", log_dir(partition->log)), F_NUM("high_watermark", partition->high_watermark),
             F_NUM("log_end_offset", end_off));
    partition->high_watermark = end_off;
}

/* The role that metadata asks for, as soon as the log can bear it. */
static void take_role(struct partitions *partitions, struct partition *partition, struct effects *fx)
{
    if (partition->leader_epoch < 0)
        return;
    if (partition->is_ours) {
        lead(partitions, partition, fx);
    } else if (partition->role != PARTITION_FOLLOWER) {
        partition->led_epoch = -1;
        move(partitions, partition, PARTITION_FOLLOWER);
    }
}

void partition_progress(struct partitions *partitions, struct partition *partition, struct effects *fx)
{
    if (partition->log == NULL || partition->role == PARTITION_OFFLINE)
        return;
    if (log_state(partition->log) == LOG_DEAD) {
        move(partitions, partition, PARTITION_OFFLINE);
        return;
    }
    if (!is_open(partition))
        return;
    fit_high_watermark(partition, fx);
    take_role(partitions, partition, fx);
    raise_high_watermark(partition);
    list_for_each (waiter, &partition->waiters, struct waiter, node)
        if (waiter->kind == WAITER_LOG || is_fulfilled(partition, waiter))
            wake(partitions, waiter);
}

void partition_apply(struct partitions *partitions, struct partition *partition, const struct image_partition *from,
                     int32_t broker_id, struct effects *fx)
{
    if (from->partition_epoch < partition->partition_epoch)
        return; /* KAFKA-12367 */
    partition->leader_id = from->leader_id;
    partition->leader_epoch = from->leader_epoch;
    partition->partition_epoch = from->partition_epoch;
    partition->replicas_cnt = from->replicas_cnt;
    partition->isr_cnt = from->isr_cnt;
    partition->is_ours = from->leader_id == broker_id;
    partition_configure(partition, &partition->settings);
    partition_progress(partitions, partition, fx);
}

void partition_configure(struct partition *partition, const struct topic_settings *settings)
{
    int64_t min_isr;
    enum topic_durability durability;

    if (&partition->settings != settings)
        partition->settings = *settings;
    min_isr = partition->settings.of[TOPIC_MIN_INSYNC_REPLICAS];
    partition->min_isr = min_isr < partition->replicas_cnt ? (int32_t)min_isr : partition->replicas_cnt;
    durability = topic_settings_durability(&partition->settings, partition->replicas_cnt);
    partition->durable_first = durability == DURABILITY_GROUP_FSYNC || durability == DURABILITY_SYNC;
}

struct log_config partition_log_config(const struct topic_settings *settings)
{
    struct log_config config = LOG_CONFIG_DEFAULT;

    config.segment_bytes = settings->of[TOPIC_SEGMENT_BYTES];
    config.segment_ms = settings->of[TOPIC_SEGMENT_MS];
    config.segment_jitter_ms = settings->of[TOPIC_SEGMENT_JITTER_MS];
    config.retention_ms = settings->of[TOPIC_RETENTION_MS];
    config.retention_bytes = settings->of[TOPIC_RETENTION_BYTES];
    config.index_interval_bytes = settings->of[TOPIC_INDEX_INTERVAL_BYTES];
    config.index_bytes_max = settings->of[TOPIC_SEGMENT_INDEX_BYTES];
    config.file_delete_delay_ms = settings->of[TOPIC_FILE_DELETE_DELAY_MS];
    config.deletes = (settings->of[TOPIC_CLEANUP_POLICY] & CLEANUP_DELETE) != 0;
    config.compacts = (settings->of[TOPIC_CLEANUP_POLICY] & CLEANUP_COMPACT) != 0;
    config.log_append_time = settings->of[TOPIC_TIMESTAMP_TYPE] == TIMESTAMP_LOG_APPEND;
    return config;
}

void partition_appended(struct partitions *partitions, struct partition *partition, struct effects *fx)
{
    if (partition->durable_first)
        log_want_durable(partition->log, log_end_off(partition->log), fx);
    partition_progress(partitions, partition, fx);
}

bool partition_wait(struct partition *partition, struct waiter *waiter)
{
    CHECK(!list_is_linked(&waiter->node)); /* inv 3 */
    if ((!is_open(partition) && waiter->kind != WAITER_ROLE) ||
        (waiter->kind != WAITER_LOG && is_fulfilled(partition, waiter)))
        return true;
    list_append(&partition->waiters, &waiter->node);
    return false;
}

void waiter_remove(struct waiter *waiter)
{
    list_remove(&waiter->node);
}

struct waiter *partitions_take_ready(struct partitions *partitions)
{
    struct waiter *waiter = list_first(&partitions->ready, struct waiter, node);

    if (waiter != NULL)
        list_remove(&waiter->node);
    return waiter;
}
