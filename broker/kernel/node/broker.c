#include "node/broker.h"

#include "api/api.h"
#include "api/groups.h"
#include "api/handlers.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "image/snapshot.h"
#include "kernel_msg.h"
#include "node/node.h"

#define EDGE(state) (1u << (state))

enum { NOSPACE_RETRY_US = 1000 * 1000 };

static bool may_move(enum node_state from, enum node_state to)
{
#define X(state, edges) [state] = (edges),
    static const unsigned edges_of[] = { NODE_STATES(X) };
#undef X
    return (edges_of[from] & EDGE(to)) != 0;
}

const char *node_state_name(enum node_state state)
{
#define X(state, edges) [state] = #state,
    static const char *const names[] = { NODE_STATES(X) };
#undef X
    CHECK(state < NODE_STATES_CNT);
    return names[state];
}

enum node_state broker_state(const struct broker *broker)
{
    return broker->state;
}

void node_move(struct broker *broker, enum node_state to)
{
    CHECK(may_move(broker->state, to));
    broker->state = to;
    fx_trace(broker->api.fx, TRACE_INFO, "broker", F_TEXT("state", slice_of_text(node_state_name(to))),
             F_NUM("broker_epoch", broker->api.broker_epoch));
}

static void init_replicator(struct broker *broker)
{
    const struct broker_config *config = broker->config;
    struct replicator_config replica = {
        .broker_id = config->node_id,
        .inter_broker_listener_name = config->inter_broker_listener_name,
        .replica_fetch_max_bytes = config->replica_fetch_max_bytes,
        .replica_fetch_response_max_bytes = config->replica_fetch_response_max_bytes,
        .replica_fetch_min_bytes = config->replica_fetch_min_bytes,
        .replica_fetch_wait_max_ms = config->replica_fetch_wait_max_ms,
        .replica_fetch_backoff_ms = config->replica_fetch_backoff_ms,
    };

    replicator_init(&broker->replicator, &replica, &broker->api.partitions, broker->api.logs, &broker->image);
}

struct broker *broker_new(const struct broker_config *config)
{
    struct broker *broker = MEM_NEW(struct broker);

    broker->config = config;
    image_init(&broker->image);
    image_init(&broker->loading);
    image_changes_init(&broker->changes);
    broker->next_heartbeat_us = broker->woken_at_us = broker->next_logs_us = INT64_MAX;
    broker->stop_deadline_us = broker->alone_deadline_us = INT64_MAX;
    broker->next_requests_us = broker->next_replicator_us = INT64_MAX;
    api_init(&broker->api, config, &broker->image, log_set_new(&config->logs, (uint64_t)config->node_id));
    init_replicator(broker);
    return broker;
}

void broker_free(struct broker *broker)
{
    if (broker == NULL)
        return;
    replicator_release(&broker->replicator);
    api_release(&broker->api);
    log_set_free(broker->api.logs);
    image_changes_release(&broker->changes);
    image_release(&broker->image);
    image_release(&broker->loading);
    mem_free(broker);
}

/* ---- stopping ---- */

static void close_conns(struct broker *broker)
{
    const struct map *conns = &broker->api.calls.conns;
    struct map_node *node;

    for (node = map_walk(conns, NULL); node != NULL; node = map_walk(conns, node)) {
        struct conn *conn = container_of(node, struct conn, by_id);
        if (!conn->closing)
            fx_close(broker->api.fx, conn->id);
        conn->closing = true;
    }
}

void node_begin_closing(struct broker *broker)
{
    node_move(broker, NODE_CLOSING);
    broker->next_heartbeat_us = broker->next_logs_us = INT64_MAX;
    broker->stop_deadline_us = broker->alone_deadline_us = INT64_MAX;
    broker->is_registration_due = false;
    close_conns(broker);
}

/* The logs can be stopped only once they are loaded. */
static void drive_closing(struct broker *broker)
{
    enum log_set_state logs = log_set_state(broker->api.logs);

    if (logs == LOG_SET_OPEN) {
        log_set_stop(broker->api.logs, broker->api.now_us, broker->api.wall_ms, broker->api.fx);
        logs = log_set_state(broker->api.logs);
    }
    if (logs != LOG_SET_NEW && logs != LOG_SET_STOPPED)
        return;
    node_move(broker, NODE_STOPPED);
    fx_kernel_msg(broker->api.fx, kernel_msg_new(MSG_STOP));
}

static void shut_down(struct broker *broker)
{
    if (broker->state == NODE_FENCED || broker->state == NODE_RUNNING) {
        node_move(broker, NODE_LEAVING);
        node_heard(broker);
        broker->stop_deadline_us = broker->api.now_us + broker->config->controlled_shutdown_timeout_ms * 1000;
        if (!broker->heartbeat_under_way)
            node_send_heartbeat(broker);
        else
            broker->next_heartbeat_us = broker->api.now_us;
    } else if (broker->state == NODE_REGISTERING && broker->may_be_registered) {
        broker->stops_when_registered = true;
        node_heard(broker);
    } else if (broker->state == NODE_STARTING || broker->state == NODE_REGISTERING) {
        node_begin_closing(broker);
    }
}

/* ---- messages of the metadata kernel ---- */

static void identified(struct broker *broker, const struct kernel_msg *msg)
{
    const struct kernel_identity *identity = msg->identity;

    memcpy(broker->cluster_id, identity->cluster_id, sizeof broker->cluster_id);
    broker->api.cluster_id = slice_of_text(broker->cluster_id);
    CHECK(identity->dirs_cnt == broker->config->dirs_cnt);
    for (uint32_t i = 0; i < identity->dirs_cnt; i++) {
        broker->dir_id_of[i] = identity->dirs[i].id;
        if (!identity->dirs[i].has_failed) /* what is not told of is offline to the controller */
            broker->dir_ids[broker->dir_ids_cnt++] = identity->dirs[i].id;
    }
    broker->is_identified = true;
    if (broker->state != NODE_STARTING || broker->config->is_no_broker)
        return; /* stopping already, or a controller alone: nothing is opened */
    broker->incarnation = entropy_uuid(&broker->api.entropy);
    log_set_start(broker->api.logs, broker->api.now_us, broker->api.wall_ms, broker->api.fx);
    node_move(broker, NODE_REGISTERING);
    broker->is_registration_due = true;
}

static void cannot_apply(struct broker *broker, int err, const struct image_error *error)
{
    fx_trace(broker->api.fx, TRACE_ERROR, "committed metadata cannot be applied; this is fatal",
             F_NUM("offset", error->off), F_TEXT("what", slice_of_text(error->text ? error->text : err_text(err))),
             F_TEXT("field", slice_of_text(error->path)));
    fx_exit(broker->api.fx, 1, "committed metadata cannot be applied");
    broker->is_image_broken = true;
}

static bool leads_nothing(const struct broker *broker)
{
    struct map_node *node = NULL;

    while ((node = map_walk(&broker->api.partitions.by_id, node)) != NULL)
        if (container_of(node, struct partition, by_id)->is_ours)
            return false;
    return true;
}

/* It has news for the controller: all that we know of is carried out. */
static void tell_followed(struct broker *broker)
{
    broker->followed_off = broker->image.next_off - 1;
    if ((broker->state == NODE_FENCED || (broker->state == NODE_LEAVING && leads_nothing(broker))) &&
        !broker->heartbeat_under_way)
        node_send_heartbeat(broker);
}

static void records_came(struct broker *broker, const struct kernel_msg *msg)
{
    struct image_error error = {0};
    int err;

    if (broker->config->is_no_broker)
        return; /* nobody asks it for metadata */
    err = image_replay_batches(&broker->image, chunk_slice(msg->chunk), &broker->changes, &error);
    if (err != ERR_OK)
        cannot_apply(broker, err, &error);
}

/* The old image serves until the last piece is there; then what differs is carried out. */
static void snapshot_came(struct broker *broker, const struct kernel_msg *msg)
{
    struct image_error error = {0};
    struct image old;
    int err;

    if (broker->config->is_no_broker)
        return;
    if (msg->is_first) {
        image_release(&broker->loading);
        image_init(&broker->loading);
    }
    err = image_load(&broker->loading, chunk_slice(msg->chunk), msg->end_off, msg->is_last, &error);
    if (err != ERR_OK) {
        cannot_apply(broker, err, &error);
        return;
    }
    if (!msg->is_last)
        return;
    old = broker->image;
    broker->image = broker->loading;
    image_init(&broker->loading);
    if (broker->is_assigning)
        image_diff(&old, &broker->image, &broker->changes);
    image_release(&old);
}

/* A new active controller is told at once that we live: it may have reason to doubt it (meta/sessions.h). */
static void leader_came(struct broker *broker, const struct kernel_msg *msg)
{
    bool is_new = msg->leader_id >= 0 && msg->leader_id != broker->api.controller_id;

    broker->api.controller_id = msg->leader_id;
    broker->api.kraft_version = msg->kraft_version;
    if (is_new && broker->next_heartbeat_us != INT64_MAX)
        broker->next_heartbeat_us = broker->api.now_us;
}

static void message_came(struct broker *broker, const struct kernel_msg *msg)
{
    switch (msg->kind) {
    case MSG_IDENTITY:
        identified(broker, msg);
        break;
    case MSG_RECORDS:
        records_came(broker, msg);
        break;
    case MSG_LEADER:
        leader_came(broker, msg);
        break;
    case MSG_RESPONSE:
        if (msg->corr >= OWN_CORR)
            node_own_reply(broker, msg);
        else
            api_controller_reply(&broker->api, msg);
        break;
    case MSG_SNAPSHOT:
        snapshot_came(broker, msg);
        break;
    case MSG_REQUEST:
    case MSG_STOP:
        CHECK_NEVER("a message that the metadata kernel sends");
    }
}

/* ---- events ---- */

static void frame_came(struct broker *broker, const struct event *event)
{
    struct conn *conn = calls_conn_find(&broker->api.calls, event->frame.conn_id);

    if (conn == NULL || conn->closing)
        request_free(event->frame.request);
    else
        api_frame(&broker->api, conn, event->frame.request);
}

static void conn_closed(struct broker *broker, uint64_t conn_id)
{
    struct conn *conn = calls_conn_find(&broker->api.calls, conn_id);

    if (conn != NULL)
        calls_conn_remove(&broker->api.calls, &broker->api, conn);
    replica_sessions_conn_gone(&broker->api.replica_sessions, conn_id);
    groups_deliver(&broker->api, &broker->api.group_out);
}

/* A directory that fails takes all its logs with it, and the controller is to move their leaders. Without any directory
 * there is nothing left to serve. */
static void look_at_dirs(struct broker *broker)
{
    struct map_node *node = NULL;
    uint32_t offline_cnt = 0;

    if (log_set_state(broker->api.logs) == LOG_SET_NEW)
        return;
    for (uint32_t i = 0; i < broker->config->dirs_cnt; i++)
        offline_cnt += !log_set_dir_is_online(broker->api.logs, i);
    if (offline_cnt == broker->offline_cnt)
        return;
    broker->offline_cnt = offline_cnt;
    while ((node = map_walk(&broker->api.partitions.by_id, node)) != NULL) {
        struct partition *partition = container_of(node, struct partition, by_id);
        if (partition->log != NULL && log_state(partition->log) == LOG_DEAD)
            node_log_progress(broker, partition->log);
    }
    if (offline_cnt == broker->config->dirs_cnt)
        fx_exit(broker->api.fx, 1, "all log directories are offline");
    if (broker->next_heartbeat_us != INT64_MAX)
        broker->next_heartbeat_us = broker->api.now_us;
}

static void disk_done(struct broker *broker, const struct event *event)
{
    struct log *log;

    switch (op_owner(event->disk.op)) {
    case OP_LOG:
    case OP_LOGS:
        log = log_set_disk_done(broker->api.logs, event, broker->api.fx);
        if (log != NULL)
            node_log_progress(broker, log);
        if (event->disk.err != ERR_OK)
            look_at_dirs(broker);
        if (event->disk.err == ERR_NOSPACE && broker->next_logs_us > event->now_us + NOSPACE_RETRY_US &&
            broker->next_logs_us != INT64_MAX)
            broker->next_logs_us = event->now_us + NOSPACE_RETRY_US;
        break;
    case OP_GROUP:
        groups_disk_done(&broker->api, event);
        break;
    case OP_API:
        api_disk_done(&broker->api, event);
        break;
    default:
        CHECK_NEVER("an op of the data kernel");
    }
}

static void take_event(struct broker *broker, const struct event *event)
{
    switch (event->kind) {
    case EVENT_START:
    case EVENT_TICK:
        break;
    case EVENT_CONN_OPENED:
        calls_conn_add(&broker->api.calls, event->conn.conn_id, event->conn.listener_idx, event->conn.peer,
                       event->conn.principal);
        break;
    case EVENT_CONN_CLOSED:
        conn_closed(broker, event->conn.conn_id);
        break;
    case EVENT_FRAME:
        frame_came(broker, event);
        break;
    case EVENT_DISK_DONE:
        disk_done(broker, event);
        break;
    case EVENT_WORK_DONE:
        api_work_done(&broker->api, event);
        break;
    case EVENT_ENTROPY:
        entropy_add(&broker->api.entropy, event->entropy);
        break;
    case EVENT_KERNEL_MSG:
        message_came(broker, event->msg);
        kernel_msg_free(event->msg);
        break;
    case EVENT_SHUTDOWN:
        shut_down(broker);
        break;
    case EVENT_REPLY:
        CHECK(op_owner(event->reply.op) == OP_REPLICA);
        replicator_take_reply(&broker->replicator, event, broker->api.fx);
        break;
    case EVENT_KINDS_CNT:
        CHECK_NEVER("a kind of event");
    }
}

static void heartbeat_if_due(struct broker *broker)
{
    if (broker->api.now_us < broker->next_heartbeat_us)
        return;
    if (broker->state == NODE_REGISTERING)
        node_send_registration(broker);
    else if (!broker->heartbeat_under_way)
        node_send_heartbeat(broker);
}

static void time_passes(struct broker *broker)
{
    struct api *api = &broker->api;

    if (broker->is_registration_due && log_set_is_listed(api->logs))
        node_send_registration(broker);
    heartbeat_if_due(broker);
    if (api->now_us >= broker->stop_deadline_us || api->now_us >= broker->alone_deadline_us)
        node_begin_closing(broker);
    if (api->now_us >= broker->next_logs_us)
        broker->next_logs_us = log_set_tick(api->logs, api->now_us, api->wall_ms, api->fx);
    if (api->now_us >= gc_next_deadline(api->groups))
        groups_tick(api);
}

static bool may_assign(const struct broker *broker)
{
    return log_set_state(broker->api.logs) == LOG_SET_OPEN && node_is_registered_in_image(broker) &&
           broker->state != NODE_CLOSING && broker->state != NODE_STOPPED;
}

static void logs_assigned(struct broker *broker)
{
    broker->next_logs_us = broker->api.now_us;
    if (broker->state == NODE_FENCED && !broker->heartbeat_under_way)
        node_send_heartbeat(broker);
    else if (broker->state == NODE_FENCED)
        broker->next_heartbeat_us = broker->api.now_us;
}

/* Metadata is followed from when our logs are open; until then it is only replayed. */
static void follow_image(struct broker *broker)
{
    bool were_assigned = broker->are_logs_assigned;

    if (broker->is_image_broken)
        return;
    if (!broker->is_assigning && may_assign(broker))
        node_assign_all(broker);
    if (broker->is_assigning)
        node_assign_changes(broker);
    else
        image_changes_reset(&broker->changes);
    if (!node_has_changes(broker) && broker->followed_off != broker->image.next_off - 1)
        tell_followed(broker);
    if (!were_assigned && broker->are_logs_assigned)
        logs_assigned(broker);
}

/* Followers fetch and leaders change ISRs until the logs close. */
static void replicate(struct broker *broker)
{
    if (!broker->are_logs_assigned || broker->state == NODE_CLOSING || broker->state == NODE_STOPPED) {
        broker->next_requests_us = broker->next_replicator_us = INT64_MAX;
        return;
    }
    broker->next_replicator_us = replicator_drive(&broker->replicator, broker->api.fx);
    node_drive_requests(broker);
}

static void set_wake(struct broker *broker)
{
    const struct api *api = &broker->api;
    int64_t at_us = broker->next_heartbeat_us;

    if (broker->heartbeat_under_way)
        at_us = INT64_MAX;
    if (broker->stop_deadline_us < at_us)
        at_us = broker->stop_deadline_us;
    if (broker->alone_deadline_us < at_us)
        at_us = broker->alone_deadline_us;
    if (broker->next_logs_us < at_us)
        at_us = broker->next_logs_us;
    if (calls_next_deadline(&api->calls) < at_us)
        at_us = calls_next_deadline(&api->calls);
    if (gc_next_deadline(api->groups) < at_us)
        at_us = gc_next_deadline(api->groups);
    if (broker->next_requests_us < at_us)
        at_us = broker->next_requests_us;
    if (broker->next_replicator_us < at_us)
        at_us = broker->next_replicator_us;
    if (node_has_changes(broker))
        at_us = api->now_us;
    if (at_us != broker->woken_at_us)
        fx_wake_at(api->fx, at_us);
    broker->woken_at_us = at_us;
}

void broker_step(struct broker *broker, const struct event *event, struct effects *fx)
{
    broker->api.fx = fx;
    broker->api.now_us = event->now_us;
    broker->api.wall_ms = event->wall_ms;
    broker->api.partitions.now_us = event->now_us;
    replicator_set_time(&broker->replicator, event->now_us, event->wall_ms);
    if (event->kind == EVENT_TICK)
        broker->woken_at_us = INT64_MAX;
    take_event(broker, event);
    follow_image(broker);
    time_passes(broker);
    api_run_ready(&broker->api);
    replicate(broker);
    if (broker->state == NODE_CLOSING)
        drive_closing(broker);
    entropy_refill(&broker->api.entropy, fx);
    set_wake(broker);
    broker->api.fx = NULL;
}

/* ---- what others may ask ---- */

static void add_reason(struct buf *reasons, const char *text)
{
    buf_text(reasons, text);
    buf_byte(reasons, '\n');
}

static bool is_controller_ready(const struct broker *broker, struct buf *reasons)
{
    size_t before = reasons->len;

    if (!broker->is_identified)
        add_reason(reasons, "storage is not recognised yet");
    else if (broker->api.controller_id < 0)
        add_reason(reasons, "the quorum has no leader");
    if (broker->state >= NODE_LEAVING)
        add_reason(reasons, "stopping");
    return reasons->len == before;
}

bool broker_ready(const struct broker *broker, struct buf *reasons)
{
    size_t before = reasons->len;

    if (broker->config->is_no_broker)
        return is_controller_ready(broker, reasons);
    if (log_set_state(broker->api.logs) == LOG_SET_NEW)
        add_reason(reasons, "storage is not recognised yet");
    if (log_set_state(broker->api.logs) == LOG_SET_LOADING)
        add_reason(reasons, "logs are being recovered");
    if (broker->state == NODE_STARTING || broker->state == NODE_REGISTERING)
        add_reason(reasons, "not registered with the active controller");
    if (broker->is_out)
        add_reason(reasons, "unregistered: restart it to register it again");
    else if (broker->state == NODE_FENCED)
        add_reason(reasons, "fenced by the active controller");
    if (broker->state >= NODE_LEAVING)
        add_reason(reasons, "stopping");
    return reasons->len == before;
}
