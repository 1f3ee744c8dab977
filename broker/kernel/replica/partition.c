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

void partitions_init(struct partitions *partitions, const struct image *image, int32_t broker_id, int64_t lag_us)
{
    *partitions = (struct partitions){.image = image, .broker_id = broker_id, .broker_epoch = -1, .lag_us = lag_us};
    throttle_set_rate(&partitions->leader_throttle, INT64_MAX, 0);
    throttle_set_rate(&partitions->follower_throttle, INT64_MAX, 0);
    map_init(&partitions->by_id);
    map_init(&partitions->by_log);
    list_init(&partitions->ready);
    list_init(&partitions->ready_watch);
    list_init(&partitions->isr_wanted);
    list_init(&partitions->isr_sent);
}

static void free_partition(struct partition *partition)
{
    mem_free(partition->topic);
    mem_free(partition->replicas);
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
        partition->led_from_epoch = partition->told_epoch = -1;
    partition->follow.leader_high_watermark = -1;
    partition->gap.producer_id = -1;
    list_init(&partition->waiters);
    list_init(&partition->watchers);
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

void partition_wake(struct partitions *partitions, struct partition *partition, enum waiter_kind kind)
{
    list_for_each (waiter, &partition->waiters, struct waiter, node)
        if (waiter->kind == kind)
            wake(partitions, waiter);
}

static void move(struct partitions *partitions, struct partition *partition, enum partition_role to)
{
    CHECK(may_move(partition->role, to));
    if (partition->role == PARTITION_LEADER && to != PARTITION_LEADER) {
        partition->led_epoch = partition->led_from_epoch = -1;
        isr_forget_change(partition);
    }
    partition->role = to;
    wake_all(partitions, partition);
}

static void note_moved(struct partitions *partitions, struct watcher *watcher)
{
    if (list_is_linked(&watcher->in_moved))
        return;
    list_append(&watcher->watch->moved, &watcher->in_moved);
    if (!list_is_linked(&watcher->watch->in_ready))
        list_append(&partitions->ready_watch, &watcher->watch->in_ready);
}

static void forsake_watchers(struct partitions *partitions, struct partition *partition)
{
    list_for_each (watcher, &partition->watchers, struct watcher, in_partition) {
        list_remove(&watcher->in_partition);
        watcher->partition = NULL;
        note_moved(partitions, watcher);
    }
}

void partitions_remove(struct partitions *partitions, struct partition *partition)
{
    CHECK(partition->follow.fetcher == NULL);
    wake_all(partitions, partition);
    forsake_watchers(partitions, partition);
    isr_forget_change(partition);
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
    (void)read_committed;      /* no transactions yet: the last stable offset is the high watermark */
#ifdef CANARY_READ_UNCOMMITTED /* consumers see what is not committed; make sim-canaries */
    return log_written_off(partition->log);
#endif
    return partition->high_watermark;
}

/* The disk was full and the log took back what was appended at its end: another batch may stand at these offsets soon. */
static bool is_taken_back(const struct partition *partition, const struct waiter *waiter)
{
    return waiter->off > log_end_off(partition->log);
}

static bool is_fulfilled(const struct partition *partition, const struct waiter *waiter)
{
#ifdef CANARY_ACK_BEFORE_ISR /* acks=all is answered when the leader alone has it; make sim-canaries */
    if (waiter->kind == WAITER_COMMITTED)
        return log_written_off(partition->log) >= waiter->off || is_taken_back(partition, waiter);
#endif
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
    case WAITER_STARTS:
        return false; /* woken by the event, not by a state */
    }
    CHECK_NEVER("a kind of waiter");
    return false;
}

static bool is_open(const struct partition *partition)
{
    return partition->log != NULL && log_state(partition->log) == LOG_OPEN;
}

/* What the leader told, as far as we have the records; never back by itself (inv 2). */
static void follow_high_watermark(struct partition *partition)
{
    int64_t off = partition->follow.agrees ? partition->follow.leader_high_watermark : -1;
    int64_t written_off = log_written_off(partition->log);

    if (off > written_off)
        off = written_off;
    if (off > partition->high_watermark)
        partition->high_watermark = off;
    if (partition->high_watermark > written_off) /* the log was cut */
        partition->high_watermark = written_off;
}

static void raise_high_watermark(struct partitions *partitions, struct partition *partition)
{
    if (partition->role == PARTITION_LEADER)
        isr_raise_high_watermark(partitions, partition);
    else
        follow_high_watermark(partition);
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
    if (partition->role != PARTITION_LEADER)
        partition->led_from_epoch = partition->leader_epoch;
    partition->led_epoch = partition->leader_epoch;
    isr_lead(partitions, partition);
    move(partitions, partition, PARTITION_LEADER);
    if (partition->durable_first && log_durable_off(partition->log) < log_end_off(partition->log))
        log_want_durable(partition->log, log_end_off(partition->log), fx);
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
        if (partition->follow.fetcher == NULL) /* the fetcher lets go of it first */
            lead(partitions, partition, fx);
    } else if (partition->role != PARTITION_FOLLOWER) {
        move(partitions, partition, PARTITION_FOLLOWER);
    }
}

void partition_progress(struct partitions *partitions, struct partition *partition, struct effects *fx)
{
    if (partition->log == NULL || partition->role == PARTITION_OFFLINE)
        return;
    if (log_state(partition->log) == LOG_DEAD) {
        move(partitions, partition, PARTITION_OFFLINE);
        partition_tell(partitions, partition);
        return;
    }
    if (!is_open(partition))
        return;
    fit_high_watermark(partition, fx);
    take_role(partitions, partition, fx);
    isr_tell_recovered(partitions, partition);
    raise_high_watermark(partitions, partition);
    list_for_each (waiter, &partition->waiters, struct waiter, node)
        if (waiter->kind == WAITER_LOG || is_fulfilled(partition, waiter))
            wake(partitions, waiter);
    partition_tell(partitions, partition);
}

/* Replicas as metadata has them; what is known of those that stay is kept. */
static void take_replicas(struct partition *partition, const struct image_partition *from)
{
    struct replica *replicas = mem_alloc((from->replicas_cnt ? from->replicas_cnt : 1) * sizeof replicas[0]);

    for (int32_t i = 0; i < from->replicas_cnt; i++) {
        const struct replica *known = partition_replica(partition, from->replicas[i]);
        replicas[i] = known ? *known
                            : (struct replica){.broker_id = from->replicas[i],
                                               .broker_epoch = -1,
                                               .end_off = -1,
                                               .durable_off = -1,
                                               .start_off = -1,
                                               .caught_up_us = INT64_MIN};
        replicas[i].in_isr = image_has_id(from->isr, from->isr_cnt, from->replicas[i]);
        if (known != NULL && known->in_isr && !replicas[i].in_isr)
            replicas[i].end_off = -1; /* to come back it has to fetch: it may have lost what it had */
        replicas[i].in_new_isr &= partition->isr_change != ISR_STABLE;
    }
    mem_free(partition->replicas);
    partition->replicas = replicas;
    partition->replicas_cnt = from->replicas_cnt;
    partition->isr_cnt = from->isr_cnt;
}

void partition_apply(struct partitions *partitions, struct partition *partition, const struct image_partition *from,
                     struct effects *fx)
{
    if (from->partition_epoch < partition->partition_epoch)
        return; /* KAFKA-12367 */
    if (from->partition_epoch > partition->partition_epoch)
        isr_forget_change(partition); /* it was decided, or overtaken */
    partition->leader_id = from->leader_id;
    partition->leader_epoch = from->leader_epoch;
    partition->partition_epoch = from->partition_epoch;
    take_replicas(partition, from);
    partition->is_recovering = from->recovery_state != 0;
    partition->is_ours = from->leader_id == partitions->broker_id;
    partition_wake(partitions, partition, WAITER_STARTS);
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
    if (partition->role == PARTITION_LEADER)
        isr_appended(partitions, partition);
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

/* ---- watchers ---- */

void watch_init(struct watch *watch, void *owner)
{
    *watch = (struct watch){.owner = owner};
    list_init(&watch->moved);
}

void watcher_init(struct watcher *watcher, struct watch *watch)
{
    *watcher = (struct watcher){.watch = watch};
    watcher_set_moved(watcher, true);
}

void watcher_attach(struct watcher *watcher, struct partition *partition)
{
    CHECK(watcher->partition == NULL);
    watcher->partition = partition;
    list_append(&partition->watchers, &watcher->in_partition);
}

void watcher_remove(struct watcher *watcher)
{
    list_remove(&watcher->in_partition);
    list_remove(&watcher->in_moved);
    watcher->partition = NULL;
}

void watcher_set_moved(struct watcher *watcher, bool has_moved)
{
    list_remove(&watcher->in_moved);
    if (has_moved)
        list_append(&watcher->watch->moved, &watcher->in_moved);
}

struct watch *partitions_take_watch(struct partitions *partitions)
{
    struct watch *watch = list_first(&partitions->ready_watch, struct watch, in_ready);

    if (watch != NULL)
        list_remove(&watch->in_ready);
    return watch;
}

void partition_tell(struct partitions *partitions, struct partition *partition)
{
    bool has_log = partition->log != NULL;
    struct partition_seen now = {.written_off = has_log ? log_written_off(partition->log) : -1,
                                 .high_watermark = partition->high_watermark,
                                 .start_off = has_log ? log_start_off(partition->log) : -1,
                                 .leader_epoch = partition->leader_epoch,
                                 .led_epoch = partition->led_epoch,
                                 .role = partition->role};
    const struct partition_seen *seen = &partition->seen;

    if (now.written_off == seen->written_off && now.high_watermark == seen->high_watermark &&
        now.start_off == seen->start_off && now.leader_epoch == seen->leader_epoch &&
        now.led_epoch == seen->led_epoch && now.role == seen->role)
        return;
    partition->seen = now;
    list_for_each (watcher, &partition->watchers, struct watcher, in_partition)
        note_moved(partitions, watcher);
}
