#include "shell/settings.h"

#include <string.h>
#include <strings.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "log/log.h"

enum { TIME_TEXT_LEN_MAX = 64, SHUTDOWN_MS_MAX = 20000 };

/* ---- topic settings ---- */

/* Was it, or one of the coarser names of the same, given? */
static bool is_given(const struct config *config, size_t idx)
{
    static const struct {
        size_t fine, coarse;
    } names[] = {
        {CONFIG_IDX_log_retention_ms, CONFIG_IDX_log_retention_minutes},
        {CONFIG_IDX_log_retention_ms, CONFIG_IDX_log_retention_hours},
        {CONFIG_IDX_log_roll_ms, CONFIG_IDX_log_roll_hours},
        {CONFIG_IDX_log_roll_jitter_ms, CONFIG_IDX_log_roll_jitter_hours},
    };

    if (config->sources[idx] != CONFIG_DEFAULT)
        return true;
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (names[i].fine == idx && config->sources[names[i].coarse] != CONFIG_DEFAULT)
            return true;
    return false;
}

/* Settings with a topic's name that server.properties gives, for both kernels. */
static void add_topic_defaults(struct settings *settings, const struct config *config)
{
    struct buf scratch;
    size_t cnt = 0;

    buf_init(&scratch, TIME_TEXT_LEN_MAX);
    for (size_t i = 0; i < CONFIG_CNT; i++) {
        const char *name = config_entries[i].topic_name;
        enum topic_config_id id;
        struct slice text;
        if (name == NULL || !is_given(config, i) || topic_config_find(slice_of_text(name), &id) != ERR_OK)
            continue;
        text = config_topic_default(config, (enum config_idx)i, &scratch);
        if (text.data == NULL)
            continue;
        settings->topic_values[i] = mem_alloc(text.len + 1);
        memcpy(settings->topic_values[i], text.data, text.len);
        text.data = (const uint8_t *)settings->topic_values[i];
        settings->broker.topic_defaults.values[id] = text;
        settings->topic_defaults[cnt++] = (struct controller_topic_default){.name = slice_of_text(name), .value = text};
    }
    buf_release(&scratch);
    settings->controller.topic_defaults = settings->topic_defaults;
    settings->controller.topic_defaults_cnt = cnt;
}

/* ---- the data kernel's ---- */

static void fill_listeners(struct broker_config *broker, const struct config *config)
{
    _Static_assert((int)CONFIG_LISTENERS_MAX == (int)LISTENERS_MAX, "the same limit");
    broker->listeners_cnt = config->listeners_cnt;
    for (uint32_t i = 0; i < config->listeners_cnt; i++)
        broker->listeners[i] = (struct broker_listener){
            .name = slice_of_text(config->listeners[i].name),
            .protocol = slice_of_text(config->listeners[i].protocol),
            .host = slice_of_text(config->listeners[i].advertised.host),
            .port = config->listeners[i].advertised.port,
            .is_controller = config->listeners[i].is_controller,
        };
}

static void fill_logs(struct log_set_config *logs, const struct config *config)
{
    *logs = (struct log_set_config){
        .dirs_cnt = config->dirs_cnt,
        .log = LOG_CONFIG_DEFAULT,
        .checkpoint_ms =
            config->log_flush_offset_checkpoint_interval_ms < config->replica_high_watermark_checkpoint_interval_ms
                ? config->log_flush_offset_checkpoint_interval_ms
                : config->replica_high_watermark_checkpoint_interval_ms,
        .retention_check_ms = config->log_retention_check_interval_ms,
        .dir_delete_delay_ms = config->log_segment_delete_delay_ms,
        .cache_len_max = LOG_CACHE_LEN_MAX,
        .broker_epoch = -1,
    };
    logs->log.segment_bytes = config->log_segment_bytes;
    logs->log.segment_ms = config->roll_ms;
    logs->log.segment_jitter_ms = config->roll_jitter_ms;
    logs->log.retention_ms = config->retention_ms;
    logs->log.retention_bytes = config->log_retention_bytes;
    logs->log.index_interval_bytes = config->log_index_interval_bytes;
    logs->log.index_bytes_max = config->log_index_size_max_bytes;
    logs->log.file_delete_delay_ms = config->log_segment_delete_delay_ms;
    logs->log.producer_expiration_ms = config->producer_id_expiration_ms;
    logs->log.deletes = strstr(config->log_cleanup_policy, "delete") != NULL;
    logs->log.compacts = strstr(config->log_cleanup_policy, "compact") != NULL;
    logs->log.log_append_time = strcmp(config->log_message_timestamp_type, "LogAppendTime") == 0;
}

static void fill_group(struct gc_config *group, const struct config *config)
{
    *group = gc_config_default;
    group->group_min_session_timeout_ms = (int32_t)config->group_min_session_timeout_ms;
    group->group_max_session_timeout_ms = (int32_t)config->group_max_session_timeout_ms;
    group->group_initial_rebalance_delay_ms = (int32_t)config->group_initial_rebalance_delay_ms;
    group->group_max_size = (int32_t)config->group_max_size;
    group->offset_metadata_max_bytes = (int32_t)config->offset_metadata_max_bytes;
    group->offsets_retention_minutes = (int32_t)config->offsets_retention_minutes;
    group->offsets_retention_check_interval_ms = config->offsets_retention_check_interval_ms;
    group->offsets_commit_timeout_ms = (int32_t)config->offsets_commit_timeout_ms;
    group->batch_len_max = (int32_t)config->message_max_bytes;
}

static void fill_properties(struct settings *settings, const struct config *config)
{
    for (size_t i = 0; i < CONFIG_CNT; i++)
        settings->properties[i] = (struct broker_property){
            .name = slice_of_text(config_entries[i].name),
            .value = slice_of_text(config->texts[i]),
            .default_value = slice_of_text(config_entries[i].default_text),
            .type = config_kind_name(config_entries[i].kind),
            .is_set = config->sources[i] != CONFIG_DEFAULT,
            .doc = config_entries[i].doc,
        };
    settings->broker.properties = settings->properties;
    settings->broker.properties_cnt = CONFIG_CNT;
}

static void fill_broker(struct settings *settings, const struct config *config)
{
    struct broker_config *broker = &settings->broker;

    broker->node_id = config->id;
    broker->rack = slice_of_text(config->broker_rack);
    fill_listeners(broker, config);
    broker->dirs_cnt = config->dirs_cnt;
    for (uint32_t i = 0; i < config->dirs_cnt; i++)
        broker->dir_paths[i] = slice_of_text(config->dirs[i]);
    fill_logs(&broker->logs, config);
    broker->is_controller = config->is_controller;
    broker->is_no_broker = !config->is_broker;
    broker->broker_heartbeat_interval_ms = config->broker_heartbeat_interval_ms;
    broker->socket_request_max_bytes = config->socket_request_max_bytes;
    broker->message_max_bytes = (int32_t)config->message_max_bytes;
    broker->fetch_max_bytes = (int32_t)config->fetch_max_bytes;
    broker->max_incremental_fetch_session_cache_slots = (int32_t)config->max_incremental_fetch_session_cache_slots;
    broker->auto_create_topics_enable = config->auto_create_topics_enable;
    broker->num_partitions = (int32_t)config->num_partitions;
    broker->default_replication_factor = (int16_t)config->default_replication_factor;
    broker->offsets_topic_num_partitions = (int32_t)config->offsets_topic_num_partitions;
    broker->offsets_topic_replication_factor = (int16_t)config->offsets_topic_replication_factor;
    broker->offsets_topic_segment_bytes = (int32_t)config->offsets_topic_segment_bytes;
    broker->request_timeout_ms = (int32_t)config->request_timeout_ms;
    if (config->inter_broker_idx < config->listeners_cnt)
        broker->inter_broker_listener_name = slice_of_text(config->listeners[config->inter_broker_idx].name);
    broker->selects_by_rack = config->replica_selector_class != NULL &&
                              strstr(config->replica_selector_class, "RackAwareReplicaSelector") != NULL;
    broker->replica_lag_time_max_ms = config->replica_lag_time_max_ms;
    broker->replica_fetch_max_bytes = (int32_t)config->replica_fetch_max_bytes;
    broker->replica_fetch_response_max_bytes = (int32_t)config->replica_fetch_response_max_bytes;
    broker->replica_fetch_min_bytes = (int32_t)config->replica_fetch_min_bytes;
    broker->replica_fetch_wait_max_ms = (int32_t)config->replica_fetch_wait_max_ms;
    broker->replica_fetch_backoff_ms = (int32_t)config->replica_fetch_backoff_ms;
    broker->controlled_shutdown_timeout_ms = config->controlled_shutdown_enable ? SHUTDOWN_MS_MAX : 0;
    fill_group(&broker->group, config);
    fill_properties(settings, config);
}

/* ---- the metadata kernel's ---- */

static uint32_t meta_dir_idx(const struct config *config)
{
    for (uint32_t i = 0; i < config->dirs_cnt; i++)
        if (strcmp(config->dirs[i], config->metadata_dir) == 0)
            return i;
    return DIR_META;
}

/* Kafka's number of a security protocol. */
static int16_t protocol_number(const char *protocol)
{
    return strcmp(protocol, "SSL") == 0 ? 1 : 0;
}

/* The listeners of controller.listener.names, in the order in which that names them: the first is the quorum's. */
static void fill_controller_listeners(struct controller_config *controller, const struct config *config)
{
    const char *at = config->controller_listener_names;
    struct slice item;

    while (config_next_item(&at, &item)) {
        for (uint32_t i = 0; i < config->listeners_cnt; i++) {
            const struct config_listener *listener = &config->listeners[i];
            if (!listener->is_controller || item.len != strlen(listener->name) ||
                strncasecmp(listener->name, (const char *)item.data, item.len) != 0)
                continue;
            controller->listeners[controller->listeners_cnt++] =
                (struct controller_listener){.name = slice_of_text(listener->name),
                                             .host = slice_of_text(listener->advertised.host),
                                             .port = listener->advertised.port,
                                             .security_protocol = protocol_number(listener->protocol),
                                             .listener_idx = i};
        }
    }
    controller->controller_security_protocol = protocol_number(config->controller_protocol);
}

/* A list without the blanks around its items; NULL stays NULL. */
static char *compact_list(const char *list)
{
    char *copy = list ? mem_alloc(strlen(list) + 1) : NULL, *to = copy;

    for (; list != NULL && *list != '\0'; list++)
        if (*list != ' ' && *list != '\t')
            *to++ = *list;
    return copy;
}

static void fill_controller(struct settings *settings, const struct config *config)
{
    struct controller_config *controller = &settings->controller;

    controller_config_defaults(controller);
    controller->node_id = config->id;
    controller->is_controller = config->is_controller;
    controller->is_broker = config->is_broker;
    controller->cluster_id = slice_of_text(config->cluster_id);
    settings->voters = compact_list(config->controller_quorum_voters);
    settings->bootstrap = compact_list(config->controller_quorum_bootstrap_servers);
    controller->voters = slice_of_text(settings->voters);
    controller->bootstrap_servers = slice_of_text(settings->bootstrap);
    fill_controller_listeners(controller, config);
    controller->dirs_cnt = config->dirs_cnt;
    for (uint32_t i = 0; i < config->dirs_cnt; i++)
        controller->dir_paths[i] = slice_of_text(config->dirs[i]);
    controller->meta_dir_idx = meta_dir_idx(config);
    controller->meta_dir_path = slice_of_text(config->metadata_dir);
    controller->broker_session_timeout_ms = (int32_t)config->broker_session_timeout_ms;
    controller->metadata_max_idle_interval_ms = (int32_t)config->metadata_max_idle_interval_ms;
    controller->metadata_log_segment_bytes = config->metadata_log_segment_bytes;
    controller->metadata_log_segment_ms = config->metadata_log_segment_ms;
    controller->metadata_log_snapshot_bytes = config->metadata_log_max_record_bytes_between_snapshots;
    controller->metadata_log_snapshot_interval_ms = config->metadata_log_max_snapshot_interval_ms;
    controller->quorum_fetch_snapshot_bytes = (int32_t)config->controller_quorum_fetch_snapshot_max_bytes;
    controller->metadata_retention_bytes = config->metadata_max_retention_bytes;
    controller->metadata_retention_ms = config->metadata_max_retention_ms;
    controller->quorum_election_timeout_ms = (int32_t)config->controller_quorum_election_timeout_ms;
    controller->quorum_fetch_timeout_ms = (int32_t)config->controller_quorum_fetch_timeout_ms;
    controller->quorum_auto_join_enable = config->controller_quorum_auto_join_enable;
    controller->num_partitions = (int32_t)config->num_partitions;
    controller->default_replication_factor = (int16_t)config->default_replication_factor;
    controller->auto_leader_rebalance_enable = config->auto_leader_rebalance_enable;
    controller->leader_imbalance_check_interval_s = config->leader_imbalance_check_interval_seconds;
    controller->delete_topic_enable = config->delete_topic_enable;
}

void settings_init(struct settings *settings, const struct config *config)
{
    *settings = (struct settings){0};
    fill_broker(settings, config);
    fill_controller(settings, config);
    add_topic_defaults(settings, config);
}

void settings_release(struct settings *settings)
{
    for (size_t i = 0; i < CONFIG_CNT; i++)
        mem_free(settings->topic_values[i]);
    mem_free(settings->voters);
    mem_free(settings->bootstrap);
    *settings = (struct settings){0};
}
