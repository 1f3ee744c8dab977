/* Metadata and logs brought together: each partition that has us as a replica gets its log, each log that no partition
 * claims is set aside.
 *
 *   log with the topic's id        -> it is the one
 *   log of that name, another id   -> the topic was deleted and made again: the old log is set aside as stray
 *   none                           -> made
 *   log, no partition              -> stray (kept for a human, never deleted by itself) */
#include "api/groups.h"
#include "api/handlers.h"
#include "base/err.h"
#include "node/node.h"

enum { ASSIGN_MAX = 250 }; /* partitions touched in one step; a new one takes 10 to 15 us */

static bool is_ours(const struct broker *broker, const struct image_partition *partition)
{
    return partition != NULL && image_has_id(partition->replicas, partition->replicas_cnt, broker->config->node_id);
}

static bool is_offsets_topic(const struct partition *partition)
{
    return slice_eq_text(slice_of_text(partition->topic), "__consumer_offsets");
}

/* Groups follow the leadership of their partition. */
static void tell_groups(struct broker *broker, struct partition *partition)
{
    if (!is_offsets_topic(partition) || partition->told_epoch == partition->led_from_epoch)
        return;
    partition->told_epoch = partition->led_from_epoch;
    if (partition->led_from_epoch >= 0)
        groups_partition_led(&broker->api, partition);
    else
        groups_partition_lost(&broker->api, partition->index);
}

static void partition_moved(struct broker *broker, struct partition *partition)
{
    log_set_set_high_watermark(broker->api.logs, partition->log, partition->high_watermark);
    tell_groups(broker, partition);
    groups_partition_progress(&broker->api, partition);
}

void node_log_progress(struct broker *broker, struct log *log)
{
    struct partition *partition = partitions_of_log(&broker->api.partitions, log);

    if (partition == NULL)
        return;
    partition_progress(&broker->api.partitions, partition, broker->api.fx);
    replicator_look(&broker->replicator, partition, broker->api.fx);
    partition_moved(broker, partition);
}

/* Kept for a human: nothing of ours removes it. Told when all is carried out, however many there are. */
static void set_aside(struct broker *broker, struct log *log, const char *why)
{
    struct api *api = &broker->api;

    fx_trace(api->fx, TRACE_DEBUG, "log is set aside", F_TEXT("log", log_dir(log)), F_TEXT("why", slice_of_text(why)));
    broker->strays_cnt[log_dir_idx(log)]++;
    log_set_stray(api->logs, log, entropy_uuid(&api->entropy), api->now_us, api->fx);
}

/* One line for each log directory that has some. */
static void tell_strays(struct broker *broker)
{
    for (uint32_t i = 0; i < broker->config->dirs_cnt; i++) {
        if (broker->strays_cnt[i] > 0)
            fx_trace(broker->api.fx, TRACE_WARN,
                     "logs of deleted or reassigned partitions are set aside; they are kept until somebody removes "
                     "the directories that end with -stray (docs/OPERATIONS.md)",
                     F_NUM("logs", broker->strays_cnt[i]), F_TEXT("log_dir", broker->config->dir_paths[i]));
        broker->strays_cnt[i] = 0;
    }
}

static struct log *find_log(struct broker *broker, const struct image_topic *topic, int32_t index)
{
    struct api *api = &broker->api;
    struct log *log = log_set_find_id(api->logs, topic->id, index);

    if (log != NULL)
        return log;
    log = log_set_find(api->logs, topic->name, index);
    if (log == NULL)
        return NULL;
    if (uuid_is_zero(log_topic_id(log)))
        return log; /* written before topics had ids */
    set_aside(broker, log, "a deleted topic of the same name");
    return NULL;
}

static struct log *make_log(struct broker *broker, const struct image_topic *topic, int32_t index,
                            const struct topic_settings *settings)
{
    struct api *api = &broker->api;
    struct log_config config = partition_log_config(settings);
    struct log *log = NULL;
    int err =
        log_set_create(api->logs, topic->name, topic->id, index, &config, api->now_us, api->wall_ms, api->fx, &log);

    if (err != ERR_OK)
        fx_trace(api->fx, TRACE_ERROR, "no log can be made for a partition", F_TEXT("topic", topic->name),
                 F_NUM("partition", index), F_TEXT("error", slice_of_text(err_text(err))));
    return log;
}

/* Metadata knows the replica in a directory that is none of those we have online, while one of ours is offline: it is there.
 * A log made elsewhere would begin empty, and count as the one that has what was acknowledged (KIP-858). */
static bool is_in_offline_dir(const struct broker *broker, const struct image_topic *topic, int32_t index)
{
    const struct image_partition *known = image_partition_of(topic, index);
    const struct log_set *logs = broker->api.logs;
    bool has_offline = false;
    struct uuid dir = UUID_ZERO, unassigned = UUID_ZERO;

    unassigned.bytes[UUID_LEN - 1] = 1;
    for (uint32_t i = 0; i < known->replicas_cnt && i < known->directories_cnt; i++)
        if (known->replicas[i] == broker->config->node_id)
            dir = known->directories[i];
    if (uuid_is_zero(dir) || uuid_eq(dir, unassigned))
        return false;
    for (uint32_t i = 0; i < broker->config->dirs_cnt; i++) {
        if (!log_set_dir_is_online(logs, i))
            has_offline = true;
        else if (uuid_eq(broker->dir_id_of[i], dir))
            return false;
    }
    return has_offline;
}

static void give_log(struct broker *broker, struct partition *partition, const struct image_topic *topic)
{
    struct api *api = &broker->api;
    struct log *log = find_log(broker, topic, partition->index);
    struct log_config config;

    if (log == NULL && is_in_offline_dir(broker, topic, partition->index))
        fx_trace(
            api->fx, TRACE_ERROR,
            "a replica lies in a log directory that is offline: it is not made anew; mend the directory, or take it "
            "out of log.dirs",
            F_TEXT("topic", topic->name), F_NUM("partition", partition->index));
    else if (log == NULL)
        log = make_log(broker, topic, partition->index, &partition->settings);
    if (log == NULL)
        return;
    config = partition_log_config(&partition->settings);
    log_configure(log, &config);
    partition->high_watermark = log_set_high_watermark(api->logs, log);
    partition_set_log(&api->partitions, partition, log);
}

/* We are no replica any more: the topic is gone, or the partition was reassigned. Its log goes at once. */
static void drop_partition(struct broker *broker, struct partition *partition)
{
    struct api *api = &broker->api;
    struct log *log = partition->log;

    if (is_offsets_topic(partition))
        groups_partition_lost(api, partition->index);
    replicator_let_go(&broker->replicator, partition);
    partitions_remove(&api->partitions, partition);
    if (log != NULL)
        log_set_delete(api->logs, log, entropy_uuid(&api->entropy), api->now_us, api->fx);
}

/* KIP-73: which replicas of the topic are throttled is the topic's, how much is the broker's. */
static void throttle_partition(const struct broker *broker, const struct image_topic *topic,
                               struct partition *partition)
{
    const struct broker_config *config = broker->config;
    struct topic_config_value leader = topic_config_value(&broker->image, &config->topic_defaults, config->node_id,
                                                          topic->name, TOPIC_LEADER_THROTTLED);
    struct topic_config_value follower = topic_config_value(&broker->image, &config->topic_defaults, config->node_id,
                                                            topic->name, TOPIC_FOLLOWER_THROTTLED);

    partition->is_leader_throttled = throttle_names(leader.text, partition->index, config->node_id);
    partition->is_follower_throttled = throttle_names(follower.text, partition->index, config->node_id);
}

static int64_t throttle_rate(const struct broker *broker, const char *key)
{
    char name[12];
    struct buf id;
    struct slice value;
    int64_t rate = 0;

    buf_init(&id, sizeof name);
    buf_i64(&id, broker->config->node_id);
    value = image_config_value(&broker->image, IMAGE_BROKER, buf_bytes(&id), slice_of_text(key));
    buf_release(&id);
    if (value.data == NULL)
        value = image_config_value(&broker->image, IMAGE_BROKER, slice_of_text(""), slice_of_text(key));
    if (value.len == 0)
        return INT64_MAX;
    for (size_t i = 0; i < value.len; i++) {
        if (value.data[i] < '0' || value.data[i] > '9' || rate > (INT64_MAX - 9) / 10)
            return INT64_MAX; /* not a number: no limit, as where there is none */
        rate = rate * 10 + (value.data[i] - '0');
    }
    return rate;
}

static void set_throttle_rates(struct broker *broker)
{
    struct partitions *partitions = &broker->api.partitions;

    throttle_set_rate(&partitions->leader_throttle, throttle_rate(broker, "leader.replication.throttled.rate"),
                      broker->api.now_us);
    throttle_set_rate(&partitions->follower_throttle, throttle_rate(broker, "follower.replication.throttled.rate"),
                      broker->api.now_us);
}

static void assign_partition(struct broker *broker, const struct image_topic *topic, int32_t index)
{
    struct api *api = &broker->api;
    const struct image_partition *from = image_partition_of(topic, index);
    struct partition *partition = partitions_find(&api->partitions, topic->id, index);
    struct topic_settings settings;

    if (!is_ours(broker, from)) {
        if (partition != NULL)
            drop_partition(broker, partition);
        return;
    }
    if (partition == NULL) {
        partition = partitions_add(&api->partitions, topic->id, topic->name, index);
        topic_settings_of(&broker->image, &broker->config->topic_defaults, broker->config->node_id, topic->name,
                          &settings);
        partition_configure(partition, &settings);
        throttle_partition(broker, topic, partition);
        partition->settings_no = broker->settings_no;
    }
    if (partition->log == NULL)
        give_log(broker, partition, topic);
    if (from->leader_epoch != partition->leader_epoch || from->leader_id != partition->leader_id)
        replicator_let_go(&broker->replicator, partition);
    partition_apply(&api->partitions, partition, from, api->fx);
    replicator_look(&broker->replicator, partition, api->fx);
    broker->dirs_to_check = true;
    if (partition->log != NULL)
        partition_moved(broker, partition);
}

static void set_strays_aside(struct broker *broker)
{
    struct api *api = &broker->api;
    struct log *log = log_set_next(api->logs, NULL);

    while (log != NULL) {
        struct log *next = log_set_next(api->logs, log);
        if (partitions_of_log(&api->partitions, log) == NULL)
            set_aside(broker, log, "metadata does not know it here");
        log = next;
    }
}

/* ---- changes ---- */

/* At most max of a deleted topic's partitions go; how many went. */
static uint32_t drop_some(struct broker *broker, struct uuid topic_id, uint32_t max)
{
    struct map_node *node = map_walk(&broker->api.partitions.by_id, NULL);
    uint32_t cnt = 0;

    while (node != NULL && cnt < max) {
        struct partition *partition = container_of(node, struct partition, by_id);
        node = map_walk(&broker->api.partitions.by_id, node);
        if (!uuid_eq(partition->topic_id, topic_id))
            continue;
        drop_partition(broker, partition);
        cnt++;
    }
    return cnt;
}

static void topic_deleted(struct broker *broker, const struct image_change *change)
{
    struct api *api = &broker->api;

    gc_topic_deleted(api->groups, change->name, api->now_us, api->wall_ms, &api->group_out);
    groups_deliver(api, &api->group_out);
}

static void configure(struct broker *broker, struct partition *partition, const struct image_topic *topic,
                      const struct topic_settings *settings)
{
    struct log_config config = partition_log_config(settings);

    partition_configure(partition, settings);
    throttle_partition(broker, topic, partition);
    if (partition->log != NULL)
        log_configure(partition->log, &config);
}

/* At most max of the partitions whose settings are old. */
static void configure_some(struct broker *broker, uint32_t max)
{
    const struct image_topic *topic, *settings_topic = NULL;
    struct topic_settings settings;
    struct map_node *node = NULL;
    uint32_t cnt = 0;

    while ((node = map_walk(&broker->api.partitions.by_id, node)) != NULL) {
        struct partition *partition = container_of(node, struct partition, by_id);
        if (partition->settings_no == broker->settings_no)
            continue;
        if (cnt++ == max)
            return;
        partition->settings_no = broker->settings_no;
        topic = image_topic_by_id(&broker->image, partition->topic_id);
        if (topic == NULL)
            continue; /* deleted since; that comes further on */
        if (topic != settings_topic)
            topic_settings_of(&broker->image, &broker->config->topic_defaults, broker->config->node_id, topic->name,
                              &settings);
        settings_topic = topic;
        configure(broker, partition, topic, &settings);
    }
    broker->are_settings_old = false;
}

/* Says which partitions' settings are old now. */
static void config_changed(struct broker *broker, const struct image_change *change)
{
    const struct image *image = &broker->image;
    const struct image_topic *topic = change->resource == IMAGE_TOPIC ? image_topic_by_name(image, change->name) : NULL;

    broker->are_settings_old |= topic != NULL || change->resource == IMAGE_BROKER;
    if (change->resource == IMAGE_BROKER) {
        set_throttle_rates(broker);
        broker->settings_no++;
    }
    for (int32_t i = 0; topic != NULL && i < topic->partitions_cnt; i++) {
        struct partition *partition = partitions_find(&broker->api.partitions, topic->id, i);
        if (partition != NULL)
            partition->settings_no = broker->settings_no - 1;
    }
}

static void topic_changed(struct broker *broker, const struct image_change *change)
{
    const struct image_topic *topic = image_topic_by_id(&broker->image, change->topic_id);

    if (topic == NULL)
        return; /* deleted since; that comes further on */
    if (slice_eq_text(topic->name, "__consumer_offsets"))
        gc_set_partitions_cnt(broker->api.groups, topic->partitions_cnt);
    if (change->kind != IMAGE_TOPIC_CREATED)
        assign_partition(broker, topic, change->index);
}

static void carry_out(struct broker *broker, const struct image_change *change)
{
    switch (change->kind) {
    case IMAGE_TOPIC_DELETED:
        topic_deleted(broker, change);
        break;
    case IMAGE_TOPIC_CREATED:
    case IMAGE_PARTITION_CREATED:
    case IMAGE_PARTITION_CHANGED:
        topic_changed(broker, change);
        break;
    case IMAGE_CONFIG_CHANGED:
        config_changed(broker, change);
        break;
    case IMAGE_BROKER_CHANGED:
        replicator_broker_changed(&broker->replicator, change->id);
        broker->api.partitions.eligible_no++;
        break;
    case IMAGE_FEATURE_CHANGED:
        break; /* looked up where they matter */
    }
}

/* The next change, or as much of it as is left of a step; what that has cost. To find partitions means to walk over all: that
 * ends a step. */
static uint32_t carry_out_next(struct broker *broker, uint32_t left)
{
    const struct image_change *change;

    if (broker->are_settings_old) {
        configure_some(broker, left);
        return left;
    }
    change = &broker->changes.items[broker->changes_done];
    if (change->kind == IMAGE_TOPIC_DELETED && drop_some(broker, change->topic_id, left) == left)
        return left; /* there may be more */
    broker->changes_done++;
    carry_out(broker, change);
    return change->kind == IMAGE_TOPIC_DELETED ? left : 1;
}

void node_assign_all(struct broker *broker)
{
    image_changes_reset(&broker->changes);
    image_all_created(&broker->image, &broker->changes);
    set_throttle_rates(broker);
    broker->is_assigning = true;
}

void node_assign_changes(struct broker *broker)
{
    uint32_t left = ASSIGN_MAX;

    while (left > 0 && node_has_changes(broker))
        left -= carry_out_next(broker, left);
    if (node_has_changes(broker))
        return;
    if (!broker->are_logs_assigned)
        set_strays_aside(broker);
    tell_strays(broker);
    image_changes_reset(&broker->changes);
    broker->changes_done = 0;
    broker->are_logs_assigned = true;
}

bool node_has_changes(const struct broker *broker)
{
    return broker->changes_done < broker->changes.items_cnt || broker->are_settings_old;
}
