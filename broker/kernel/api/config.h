/* What the data kernel is told at start; made by the shell from server.properties. Kafka's names. */
#ifndef API_CONFIG_H
#define API_CONFIG_H

#include <stdbool.h>
#include <stdint.h>

#include "base/slice.h"
#include "group/group.h"
#include "image/topic_config.h"
#include "log/log_set.h"
#include "seam.h"

enum { LISTENERS_MAX = 16 };

struct broker_listener {
    struct slice name;     /* "PLAINTEXT", "CONTROLLER", ... */
    struct slice protocol; /* PLAINTEXT, SSL, SASL_PLAINTEXT, SASL_SSL */
    struct slice host;     /* advertised.listeners */
    uint16_t port;
    bool is_controller; /* named in controller.listener.names: not for clients, not registered */
};

/* All slices are kept: they live as long as the broker. */
struct broker_config {
    int32_t node_id;
    struct slice rack; /* null: none */
    struct broker_listener listeners[LISTENERS_MAX];
    uint32_t listeners_cnt;
    struct slice inter_broker_listener_name;
    uint32_t dirs_cnt; /* log.dirs; logs.dirs_cnt says the same */
    struct slice dir_paths[DIRS_MAX];
    struct log_set_config logs;
    bool is_controller; /* process.roles: registered for DescribeCluster and the like */
    bool is_no_broker;  /* process.roles without broker: never registered, its logs stay closed */

    int64_t broker_heartbeat_interval_ms;
    int64_t socket_request_max_bytes;
    int32_t message_max_bytes;
    int32_t fetch_max_bytes;
    int32_t max_incremental_fetch_session_cache_slots;
    bool auto_create_topics_enable;
    int32_t num_partitions;
    int16_t default_replication_factor;
    int32_t offsets_topic_num_partitions;
    int16_t offsets_topic_replication_factor;
    int32_t offsets_topic_segment_bytes;
    int32_t request_timeout_ms; /* for requests to the controller */
    int64_t controlled_shutdown_timeout_ms;
    int64_t replica_lag_time_max_ms;
    bool selects_by_rack; /* replica.selector.class is the rack aware one */
    int32_t replica_fetch_max_bytes, replica_fetch_response_max_bytes, replica_fetch_min_bytes;
    int32_t replica_fetch_wait_max_ms, replica_fetch_backoff_ms;
    struct gc_config group;

    struct topic_config_statics topic_defaults; /* what server.properties says for all topics */

    /* every property as given or by default, for DescribeConfigs */
    const struct broker_property {
        struct slice name, value, default_value; /* value null: none */
        const char *type;                        /* "int", "long", "boolean", "string", "list", "password", "double" */
        bool is_set;                             /* given in the file */
        bool is_sensitive;
        const char *doc;
    } * properties;
    size_t properties_cnt;
};

#endif
