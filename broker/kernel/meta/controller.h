/* The metadata kernel: one member (or observer) of the KRaft quorum, its log __cluster_metadata-0, and, while it leads,
 * the active controller. Says requests -> records; replay is the only way its tables change.
 *
 *   CONTROLLER_STARTING --storage formatted or recognised, log recovered--> CONTROLLER_STANDBY
 *   CONTROLLER_STANDBY --we lead and have applied all before our epoch--> CONTROLLER_ACTIVE --no longer leading--> STANDBY
 *   any --STOP--> CONTROLLER_CLOSING (log) --closed--> CONTROLLER_STOPPED (EXIT 0)
 *   any --metadata disk fails, metadata cannot be applied--> CONTROLLER_STOPPED (EXIT 1)
 *
 * To the data kernel, in this order: MSG_IDENTITY once; MSG_LEADER when it changes; MSG_RECORDS with every committed batch
 * from offset 0 on, or from the end of a snapshot whose pieces (MSG_SNAPSHOT) came before. From it: MSG_REQUEST, each answered by one MSG_RESPONSE; MSG_STOP at the end.
 *
 * A request's life: checked against the image -> records, one batch -> replayed and appended -> answered when the batch is
 * committed, in the order of the appends. A request that changes nothing waits for what was appended before it. */
#ifndef META_CONTROLLER_H
#define META_CONTROLLER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/slice.h"
#include "seam.h"

enum {
    CONTROLLER_LISTENERS_MAX = 16,
    CONTROLLER_PENDING_MAX = 10000,    /* requests that wait for their commit; more: ERR_LIMIT, "busy" */
    CONTROLLER_OP_RECORDS_MAX = 10000, /* of one request; more: POLICY_VIOLATION */
    CONTROLLER_BATCH_LEN_MAX = 8 << 20,
};

#define CONTROLLER_STATES(X)                                                                               \
    X(CONTROLLER_STARTING, EDGE(CONTROLLER_STANDBY) | EDGE(CONTROLLER_CLOSING) | EDGE(CONTROLLER_STOPPED)) \
    X(CONTROLLER_STANDBY, EDGE(CONTROLLER_ACTIVE) | EDGE(CONTROLLER_CLOSING) | EDGE(CONTROLLER_STOPPED))   \
    X(CONTROLLER_ACTIVE, EDGE(CONTROLLER_STANDBY) | EDGE(CONTROLLER_CLOSING) | EDGE(CONTROLLER_STOPPED))   \
    X(CONTROLLER_CLOSING, EDGE(CONTROLLER_STOPPED))                                                        \
    X(CONTROLLER_STOPPED, 0)

#define X(state, edges) state,
enum controller_state { CONTROLLER_STATES(X) CONTROLLER_STATES_CNT };
#undef X

struct controller_listener {
    struct slice name; /* one of controller.listener.names */
    struct slice host; /* advertised */
    uint16_t port;
    int16_t security_protocol; /* 0 PLAINTEXT 1 SSL 2 SASL_PLAINTEXT 3 SASL_SSL */
    uint32_t listener_idx;     /* its place in `listeners`: CONN_OPENED names it so */
};

/* Made by the shell from server.properties; Kafka's names. Slices are kept: they live as long as the controller. */
struct controller_config {
    int32_t node_id;
    bool is_controller, is_broker;  /* process.roles */
    struct slice cluster_id;        /* flotilla.cluster.id; null: made once and kept in meta.properties */
    struct slice voters;            /* controller.quorum.voters "1@host:port,..."; null: none */
    struct slice bootstrap_servers; /* controller.quorum.bootstrap.servers; null: none */
    struct controller_listener listeners[CONTROLLER_LISTENERS_MAX]; /* first is the quorum's */
    uint32_t listeners_cnt;
    int16_t controller_security_protocol; /* of the quorum's listener, on any node: how leaders are asked */
    uint32_t dirs_cnt;                    /* log.dirs */
    struct slice dir_paths[DIRS_MAX];     /* for messages only */
    uint32_t meta_dir_idx;                /* which of log.dirs metadata.log.dir is; DIR_META: a directory of its own */
    struct slice meta_dir_path;           /* for messages only */

    int32_t broker_session_timeout_ms;         /* broker.session.timeout.ms; ours 1500 */
    int32_t metadata_max_idle_interval_ms;     /* metadata.max.idle.interval.ms; ours 0: no NoOp records */
    int64_t metadata_log_segment_bytes;        /* metadata.log.segment.bytes 1 GiB */
    int64_t metadata_log_segment_ms;           /* metadata.log.segment.ms 7 days */
    int64_t metadata_log_snapshot_bytes;       /* metadata.log.max.record.bytes.between.snapshots 20 MiB */
    int64_t metadata_log_snapshot_interval_ms; /* metadata.log.max.snapshot.interval.ms 1 h; 0: not by time */
    int32_t quorum_fetch_snapshot_bytes;       /* controller.quorum.fetch.snapshot.max.bytes 1 MiB */
    int64_t metadata_retention_bytes;          /* metadata.max.retention.bytes 100 MiB; -1: no limit */
    int64_t metadata_retention_ms;             /* metadata.max.retention.ms 7 days; -1: no limit */
    int32_t quorum_election_timeout_ms;        /* controller.quorum.election.timeout.ms; ours 300 */
    int32_t quorum_fetch_timeout_ms;           /* controller.quorum.fetch.timeout.ms; ours 600 */
    bool quorum_auto_join_enable;              /* controller.quorum.auto.join.enable; ours true */
    int32_t num_partitions;                    /* num.partitions, where CreateTopics leaves it open */
    int16_t default_replication_factor;        /* default.replication.factor */
    bool auto_leader_rebalance_enable;         /* auto.leader.rebalance.enable */
    int64_t leader_imbalance_check_interval_s; /* leader.imbalance.check.interval.seconds */
    bool delete_topic_enable;                  /* delete.topic.enable */

    /* topic settings that server.properties gives, under the topic's names; checked by the shell */
    const struct controller_topic_default {
        struct slice name, value;
    } * topic_defaults;
    size_t topic_defaults_cnt;
};

/* Kafka's defaults, ours where house rules differ; everything without a default is zero. */
void controller_config_defaults(struct controller_config *config);

struct controller;

struct controller *controller_new(const struct controller_config *config); /* config is kept */
void controller_free(struct controller *controller);

/* Takes one event (seam.h), adds effects. */
void controller_step(struct controller *controller, const struct event *event, struct effects *fx);

enum controller_state controller_state(const struct controller *controller);
const char *controller_state_name(enum controller_state state);

/* Prometheus text of this kernel's counters and gauges. */
void controller_metrics(const struct controller *controller, struct buf *text);

#endif
