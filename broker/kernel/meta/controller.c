/* The engine: events to the quorum, committed batches to the image and to the data kernel, requests to their handlers,
 * answers when what they tell is committed.
 *
 * Happy path: START -> quorum: storage, log, leadership -> identity told -> the log is replayed from its start and sent on
 * -> leadership ready: ACTIVE, sessions begin; an empty log gets the bootstrap records -> parked requests run.
 * Failures: leadership lost -> pending answers become "no active controller", the image is made again from the log.
 * A handler's records do not fit or the log is busy -> that request is answered so; nothing has changed. */
#include "meta/controller.h"

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "meta/core.h"
#include "meta/members.h"
#include "record/record.h"

#define EDGE(state) (1u << (state))

enum {
    STALL_PART = 4,
    BALANCE_PAUSE_US = 1000 * 1000
}; /* a tick this part of a session late: we were stalled, not the brokers */

static bool may_move(enum controller_state from, enum controller_state to)
{
#define X(state, edges) [state] = (edges),
    static const unsigned edges_of[] = { CONTROLLER_STATES(X) };
#undef X
    return (edges_of[from] & EDGE(to)) != 0;
}

const char *controller_state_name(enum controller_state state)
{
#define X(state, edges) [state] = #state,
    static const char *const names[] = { CONTROLLER_STATES(X) };
#undef X
    CHECK(state < CONTROLLER_STATES_CNT);
    return names[state];
}

static void move(struct controller *controller, enum controller_state to)
{
    CHECK(may_move(controller->state, to));
    controller->state = to;
}

enum controller_state controller_state(const struct controller *controller)
{
    return controller->state;
}

void controller_config_defaults(struct controller_config *config)
{
    *config = (struct controller_config){.is_controller = true,
                                         .is_broker = true,
                                         .broker_session_timeout_ms = 1500,
                                         .metadata_log_segment_bytes = INT64_C(64) << 20,
                                         .metadata_log_segment_ms = INT64_C(604800000),
                                         .metadata_log_snapshot_bytes = 20 << 20,
                                         .metadata_log_snapshot_interval_ms = 3600000,
                                         .quorum_fetch_snapshot_bytes = 1 << 20,
                                         .metadata_retention_bytes = 100 << 20,
                                         .metadata_retention_ms = INT64_C(604800000),
                                         .quorum_election_timeout_ms = 300,
                                         .quorum_fetch_timeout_ms = 600,
                                         .quorum_auto_join_enable = true,
                                         .num_partitions = 1,
                                         .default_replication_factor = 1,
                                         .auto_leader_rebalance_enable = true,
                                         .leader_imbalance_check_interval_s = 300,
                                         .delete_topic_enable = true};
}

/* ---- life ---- */

static void fill_quorum_config(struct controller *controller)
{
    const struct controller_config *config = controller->config;
    struct quorum_config *quorum = &controller->quorum_config;

    *quorum = (struct quorum_config){.node_id = config->node_id,
                                     .is_controller = config->is_controller,
                                     .auto_join = config->quorum_auto_join_enable,
                                     .cluster_id = config->cluster_id,
                                     .voters = config->voters,
                                     .bootstrap_servers = config->bootstrap_servers,
                                     .dirs_cnt = config->dirs_cnt,
                                     .dir_paths = config->dir_paths,
                                     .meta_dir_idx = config->meta_dir_idx,
                                     .meta_dir_path = config->meta_dir_path,
                                     .segment_bytes = config->metadata_log_segment_bytes,
                                     .segment_ms = config->metadata_log_segment_ms,
                                     .fetch_snapshot_bytes = config->quorum_fetch_snapshot_bytes,
                                     .retention_bytes = config->metadata_retention_bytes,
                                     .retention_ms = config->metadata_retention_ms,
                                     .election_timeout_ms = config->quorum_election_timeout_ms,
                                     .fetch_timeout_ms = config->quorum_fetch_timeout_ms,
                                     .security_protocol = config->listeners[0].security_protocol};
    CHECK(config->listeners_cnt <= VOTER_ENDPOINTS_MAX && config->listeners_cnt <= CONTROLLER_LISTENERS_MAX);
    for (uint32_t i = 0; i < config->listeners_cnt; i++)
        quorum->endpoints[quorum->endpoints_cnt++] = (struct voter_endpoint){
            .name = config->listeners[i].name, .host = config->listeners[i].host, .port = config->listeners[i].port};
}

struct controller *controller_new(const struct controller_config *config)
{
    struct controller *controller = MEM_NEW(struct controller);

    controller->config = config;
    fill_quorum_config(controller);
    controller->quorum = quorum_new(&controller->quorum_config);
    image_init(&controller->image);
    image_init(&controller->loading);
    controller->snapshot.end_off = -1;
    sessions_init(&controller->sessions, (int64_t)config->broker_session_timeout_ms * 1000);
    sweeps_init(&controller->sweeps);
    list_init(&controller->pending);
    door_init(&controller->door);
    forwards_init(&controller->forwards);
    controller->told_leader_id = controller->told_epoch = -1;
    controller->wake_at_us = controller->next_no_op_us = controller->next_balance_us = INT64_MAX;
    for (size_t i = 0; i < config->topic_defaults_cnt; i++) {
        enum topic_config_id id;
        if (topic_config_find(config->topic_defaults[i].name, &id) == ERR_OK)
            controller->statics.values[id] = config->topic_defaults[i].value;
    }
    return controller;
}

void controller_free(struct controller *controller)
{
    if (controller == NULL)
        return;
    list_for_each (pending, &controller->pending, struct pending, node) {
        chunk_drop(pending->chunk);
        mem_free(pending);
    }
    door_release(&controller->door);
    forwards_release(&controller->forwards);
    sessions_release(&controller->sessions);
    sweeps_reset(&controller->sweeps);
    snapshot_release(controller);
    image_release(&controller->image);
    quorum_free(controller->quorum);
    mem_free(controller);
}

/* ---- requests of the data kernel ---- */

static void decide_message(struct controller *controller, const struct kernel_msg *msg, const struct event *ev,
                           struct effects *fx)
{
    struct door_call *call = door_message(&controller->door, msg, fx);

    if (call != NULL && members_is_asked(door_asked(call)->api_key))
        members_ask(controller, call, ev, fx);
    else if (call != NULL)
        requests_decide(controller, call, ev, fx);
}

/* Takes msg. */
static void request_came(struct controller *controller, struct kernel_msg *msg, const struct event *ev,
                         struct effects *fx)
{
    if (controller->state != CONTROLLER_ACTIVE) {
        forwards_add(&controller->forwards, msg, ev, fx);
        return;
    }
    decide_message(controller, msg, ev, fx);
    kernel_msg_free(msg);
}

static struct forward_leader leader_to_ask(const struct controller *controller)
{
    struct forward_leader leader = {.security_protocol = controller->config->listeners[0].security_protocol};

    leader.id = quorum_leader_address(controller->quorum, &leader.host, &leader.port);
    if (leader.id == controller->config->node_id)
        leader.id = -1;
    return leader;
}

/* What waits for an active controller goes where one is. */
static void drive_forwards(struct controller *controller, const struct event *ev, struct effects *fx)
{
    struct forward_leader leader = leader_to_ask(controller);
    struct kernel_msg *msg;

    forwards_drive(&controller->forwards, &leader, ev, fx);
    while (controller->state == CONTROLLER_ACTIVE && (msg = forwards_take_waiting(&controller->forwards)) != NULL) {
        decide_message(controller, msg, ev, fx);
        kernel_msg_free(msg);
    }
}

/* ---- leading ---- */

bool controller_append_own(struct controller *controller, struct op *op)
{
    int64_t off;
    int err = op_is_over(op) ? ERR_LIMIT : controller_append(controller, op, &off);

    if (err != ERR_OK)
        fx_trace(op->fx, TRACE_WARN, "records of the controller could not be appended",
                 F_TEXT("error", slice_of_text(err_text(err))));
    op_release(op);
    return err == ERR_OK;
}

/* Every registered broker gets a whole session. But the election itself is a sign that the former leader fell silent, and its
 * broker is of the same process: it gets what is left since then, and in any case the time for a greeting. One that has
 * resigned is not silent. */
static void begin_sessions(struct controller *controller, const struct event *ev)
{
    struct sessions *sessions = &controller->sessions;
    const struct image *image = &controller->image;
    struct quorum_silence silence;
    int64_t end_us, greeting_us = ev->now_us + sessions->timeout_us * SESSION_GREETING_PERCENT / 100;

    sessions_reset(sessions);
    for (size_t i = 0; i < image->brokers_cnt; i++)
        sessions_touch(sessions, image->brokers[i]->id, ev->now_us, !image->brokers[i]->fenced)->is_away = true;
    if (!quorum_silence(controller->quorum, &silence))
        return;
    end_us = silence.heard_us + sessions->timeout_us * (silence.is_cut_off ? SESSION_CUT_PERCENT : 100) / 100;
    sessions_shorten(sessions, silence.node_id, end_us > greeting_us ? end_us : greeting_us);
}

static void activate(struct controller *controller, const struct event *ev, struct effects *fx)
{
    struct image *image = &controller->image;
    struct op op;

    move(controller, CONTROLLER_ACTIVE);
    controller->epoch = quorum_epoch(controller->quorum);
    begin_sessions(controller, ev);
    op_init(&op, controller, ev, fx);
    op.records.is_split = true; /* the transaction's marks hold them together */
    bootstrap_records(&op);
    controller_append_own(controller, &op);
    op_init(&op, controller, ev, fx);
    register_self(&op);
    controller_append_own(controller, &op);
    sweeps_add(&controller->sweeps, SWEEP_ALL, LOST_NOTHING); /* what the last one did not end */
    if (controller->config->metadata_max_idle_interval_ms > 0)
        controller->next_no_op_us = ev->now_us + (int64_t)controller->config->metadata_max_idle_interval_ms * 1000;
    if (controller->config->auto_leader_rebalance_enable && controller->config->leader_imbalance_check_interval_s > 0)
        controller->next_balance_us = ev->now_us + controller->config->leader_imbalance_check_interval_s * 1000000;
    fx_trace(fx, TRACE_INFO, "active controller", F_NUM("epoch", controller->epoch),
             F_NUM("metadata_version", image_metadata_version(image)), F_NUM("topics", (int64_t)image->topics_cnt));
}

/* The image ran ahead of what is committed: it is made again from the log. */
static void deactivate(struct controller *controller, const struct event *ev, struct effects *fx)
{
    move(controller, CONTROLLER_STANDBY);
    requests_fail_pending(controller, ev, fx);
    sessions_reset(&controller->sessions);
    sweeps_fail(controller, ev, fx);
    controller->next_no_op_us = controller->next_balance_us = INT64_MAX;
    snapshot_reset(controller, fx);
    image_release(&controller->image);
    image_init(&controller->image);
    controller->read_off = 0;
    fx_trace(fx, TRACE_WARN, "no longer the active controller", F_NUM("epoch", controller->epoch));
}

static bool leads_no_more(const struct controller *controller)
{
    return controller->state == CONTROLLER_ACTIVE &&
           (!quorum_is_ready(controller->quorum) || quorum_epoch(controller->quorum) != controller->epoch);
}

/* ---- committed batches ---- */

static void stop_with(struct controller *controller, struct effects *fx, int status, const char *why)
{
    if (controller->has_exited)
        return;
    controller->has_exited = true;
    move(controller, CONTROLLER_STOPPED);
    fx_exit(fx, status, why);
}

/* What the data kernel has already is cut off: an image that is made again reads from other places than the first time. */
static void cut_sent(const struct controller *controller, struct quorum_batches *batches)
{
    struct slice rest = chunk_slice(batches->chunk);
    struct chunk *whole = batches->chunk;
    struct record_batch batch;
    size_t need_len;

    while (batches->base_off < controller->sent_off && record_batch_parse(rest, &batch, &need_len) == ERR_OK) {
        batches->base_off = record_batch_last_off(&batch) + 1;
        rest = slice_of(rest.data + batch.batch_len, rest.len - batch.batch_len);
    }
    if (rest.len == whole->len)
        return;
    batches->chunk = chunk_copy(rest);
    chunk_drop(whole);
}

static void send_records(struct controller *controller, struct quorum_batches *batches, struct effects *fx)
{
    struct kernel_msg *msg;

    if (batches->end_off <= controller->sent_off) {
        chunk_drop(batches->chunk);
        return;
    }
    cut_sent(controller, batches);
    msg = kernel_msg_new(MSG_RECORDS);
    msg->base_off = batches->base_off;
    msg->end_off = batches->end_off;
    msg->chunk = batches->chunk;
    controller->sent_off = batches->end_off;
    fx_kernel_msg(fx, msg);
}

/* Everything committed goes through the image, where it is new to it, and on to the data kernel. */
static void cannot_apply(struct controller *controller, const struct image_error *error, struct effects *fx)
{
    fx_trace(fx, TRACE_ERROR, "committed metadata cannot be applied", F_NUM("offset", error->off),
             F_TEXT("what", slice_of_text(error->text)), F_TEXT("field", slice_of_text(error->path)));
    stop_with(controller, fx, 1, "committed metadata cannot be applied");
}

static void deliver(struct controller *controller, struct effects *fx)
{
    struct quorum_batches batches;
    struct image_error error = {.text = ""};
    int err;

    while ((err = quorum_read(controller->quorum, controller->read_off, fx, &batches)) == ERR_OK &&
           batches.chunk != NULL) {
        if (batches.is_snapshot) {
            if (snapshot_came(controller, &batches, fx, &error))
                continue;
            cannot_apply(controller, &error, fx);
            return;
        }
        snapshot_count(controller, &batches);
        if (batches.end_off > controller->image.next_off)
            err = image_replay_batches(&controller->image, chunk_slice(batches.chunk), NULL, &error);
        controller->read_off = batches.end_off;
        if (err != ERR_OK) {
            chunk_drop(batches.chunk);
            cannot_apply(controller, &error, fx);
            return;
        }
        send_records(controller, &batches, fx);
    }
}

/* ---- telling ---- */

static void tell_identity(struct controller *controller, struct effects *fx)
{
    struct kernel_msg *msg = kernel_msg_new(MSG_IDENTITY);

    msg->identity = MEM_NEW(struct kernel_identity);
    quorum_identity(controller->quorum, msg->identity);
    memcpy(controller->cluster_id, msg->identity->cluster_id, sizeof controller->cluster_id);
    controller->has_told_identity = true;
    fx_kernel_msg(fx, msg);
}

static void tell_leader(struct controller *controller, struct effects *fx)
{
    int32_t leader_id = quorum_leader_id(controller->quorum), epoch = quorum_epoch(controller->quorum);
    int16_t kraft_version = quorum_kraft_version(controller->quorum);
    struct kernel_msg *msg;

    if (leader_id == controller->config->node_id && !quorum_is_ready(controller->quorum))
        leader_id = -1;
    if (leader_id == controller->told_leader_id && (leader_id < 0 || epoch == controller->told_epoch) &&
        kraft_version == controller->told_kraft_version)
        return;
    controller->told_kraft_version = kraft_version;
    controller->told_leader_id = leader_id;
    controller->told_epoch = epoch;
    msg = kernel_msg_new(MSG_LEADER);
    msg->leader_id = leader_id;
    msg->leader_epoch = epoch;
    msg->kraft_version = kraft_version;
    msg->high_watermark = quorum_high_watermark(controller->quorum);
    fx_kernel_msg(fx, msg);
}

/* ---- time ---- */

static void fence_the_silent(struct controller *controller, const struct event *ev, struct effects *fx)
{
    struct session *session;

    while ((session = sessions_take_due(&controller->sessions, ev->now_us)) != NULL) {
        const struct image_broker *broker = image_broker_by_id(&controller->image, session->broker_id);
        struct op op;

        if (broker == NULL || broker->fenced)
            continue;
        op_init(&op, controller, ev, fx);
        decide_fence(&op, broker, TRACE_WARN, "its session is over");
        controller_append_own(controller, &op);
        broker = image_broker_by_id(&controller->image, session->broker_id);
        if (broker != NULL && !broker->fenced) /* could not be appended: watch it on, try again later */
            sessions_touch(&controller->sessions, session->broker_id, ev->now_us, true);
    }
}

static void write_no_op(struct controller *controller, const struct event *ev, struct effects *fx)
{
    const struct wire_msg *no_op = wire_msg_of(WIRE_METADATA, WIRE_RECORD, 20);
    struct op op;

    if (ev->now_us < controller->next_no_op_us)
        return;
    controller->next_no_op_us = ev->now_us + (int64_t)controller->config->metadata_max_idle_interval_ms * 1000;
    op_init(&op, controller, ev, fx);
    op_add(&op, no_op, 0, no_op->shape->defaults);
    controller_append_own(controller, &op);
}

static void time_passes(struct controller *controller, const struct event *ev, struct effects *fx)
{
    bool was_stalled = controller->wake_at_us != INT64_MAX &&
                       ev->now_us - controller->wake_at_us > controller->sessions.timeout_us / STALL_PART;

    if (controller->state != CONTROLLER_ACTIVE)
        return;
    if (was_stalled)
        sessions_extend(&controller->sessions, ev->now_us);
    fence_the_silent(controller, ev, fx);
    write_no_op(controller, ev, fx);
    if (ev->now_us >= controller->next_balance_us) {
        struct op op;
        controller->next_balance_us = ev->now_us + controller->config->leader_imbalance_check_interval_s * 1000000;
        op_init(&op, controller, ev, fx);
        op.records.is_split = true;
        if (!balance_leaders(&op))
            controller->next_balance_us = ev->now_us + BALANCE_PAUSE_US;
        controller_append_own(controller, &op);
    }
}

static int64_t earlier(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static void set_alarm(struct controller *controller, const struct event *ev, struct effects *fx)
{
    int64_t due_us = quorum_tick(controller->quorum, ev, fx);

    if (controller->state == CONTROLLER_ACTIVE) {
        due_us = earlier(due_us, sessions_next_due(&controller->sessions));
        due_us = earlier(due_us, earlier(controller->next_no_op_us, controller->next_balance_us));
        due_us = earlier(due_us, sweeps_next_us(&controller->sweeps, ev->now_us));
    }
    due_us = earlier(due_us, controller->standby.next_us);
    due_us = earlier(due_us, forwards_next_us(&controller->forwards, ev->now_us));
    due_us = earlier(due_us, snapshot_due(controller, ev));
    if (due_us == controller->wake_at_us && ev->kind != EVENT_TICK)
        return;
    controller->wake_at_us = due_us;
    fx_wake_at(fx, due_us);
}

/* ---- the step ---- */

static void message_came(struct controller *controller, const struct event *ev, struct effects *fx)
{
    struct kernel_msg *msg = ev->msg;

    switch (msg->kind) {
    case MSG_REQUEST:
        request_came(controller, msg, ev, fx);
        return;
    case MSG_STOP:
        if (controller->state != CONTROLLER_STOPPED && controller->state != CONTROLLER_CLOSING) {
            requests_fail_pending(controller, ev, fx);
            sweeps_fail(controller, ev, fx);
            forwards_fail(&controller->forwards, fx);
            move(controller, CONTROLLER_CLOSING);
            quorum_close(controller->quorum, ev, fx);
        }
        break;
    default:
        CHECK(msg->kind == MSG_REQUEST); /* none else is sent to the metadata kernel */
    }
    kernel_msg_free(msg);
}

static void frame_came(struct controller *controller, const struct event *ev, struct effects *fx)
{
    struct door_call *call = door_frame(&controller->door, ev, fx);

    if (call != NULL && members_is_asked(door_asked(call)->api_key))
        members_ask(controller, call, ev, fx);
    else if (call != NULL)
        requests_decide(controller, call, ev, fx);
}

static void take_event(struct controller *controller, const struct event *ev, struct effects *fx)
{
    switch (ev->kind) {
    case EVENT_START:
        controller->incarnation = entropy_uuid(&controller->entropy);
        quorum_start(controller->quorum, ev, &controller->entropy, fx);
        break;
    case EVENT_TICK:
        time_passes(controller, ev, fx);
        break;
    case EVENT_CONN_OPENED:
        door_conn_opened(&controller->door, ev, fx);
        break;
    case EVENT_CONN_CLOSED:
        members_forget(controller, ev->conn.conn_id);
        door_conn_closed(&controller->door, ev);
        sessions_cut(&controller->sessions, ev->conn.conn_id, ev->now_us);
        break;
    case EVENT_FRAME:
        frame_came(controller, ev, fx);
        break;
    case EVENT_REPLY:
        if (op_owner(ev->reply.op) == OP_QUORUM)
            quorum_reply(controller->quorum, ev, fx);
        else
            forwards_reply(&controller->forwards, ev, fx);
        break;
    case EVENT_DISK_DONE:
        quorum_disk_done(controller->quorum, ev, &controller->entropy, fx);
        break;
    case EVENT_ENTROPY:
        entropy_add(&controller->entropy, ev->entropy);
        break;
    case EVENT_KERNEL_MSG:
        message_came(controller, ev, fx);
        break;
    case EVENT_SHUTDOWN: /* the data kernel's to begin: MSG_STOP comes when it has ended */
        break;
    default:
        CHECK(ev->kind == EVENT_START); /* work belongs to the data kernel */
    }
}

static bool has_failed(struct controller *controller, const struct event *ev, struct effects *fx)
{
    if (quorum_life(controller->quorum) != QUORUM_FAILED || controller->has_exited)
        return controller->has_exited;
    requests_fail_pending(controller, ev, fx);
    sweeps_fail(controller, ev, fx);
    forwards_fail(&controller->forwards, fx);
    stop_with(controller, fx, 1, quorum_failure(controller->quorum));
    return true;
}

static void follow_quorum(struct controller *controller, const struct event *ev, struct effects *fx)
{
    enum quorum_life life = quorum_life(controller->quorum);

    if (has_failed(controller, ev, fx))
        return;
    if (!controller->has_told_identity && quorum_has_identity(controller->quorum))
        tell_identity(controller, fx);
    if (controller->state == CONTROLLER_STARTING && life == QUORUM_RUNNING)
        move(controller, CONTROLLER_STANDBY);
    if (leads_no_more(controller))
        deactivate(controller, ev, fx);
    deliver(controller, fx);
    if (has_failed(controller, ev, fx))
        return;
    if (controller->state == CONTROLLER_STANDBY && quorum_is_ready(controller->quorum) &&
        controller->read_off > quorum_epoch_start_off(controller->quorum))
        activate(controller, ev, fx);
    controller->standby.next_us = INT64_MAX;
    if (controller->state == CONTROLLER_STANDBY)
        standby_register(controller, ev, fx);
    if (controller->state != CONTROLLER_CLOSING && controller->state != CONTROLLER_STOPPED)
        drive_forwards(controller, ev, fx);
    if (controller->state == CONTROLLER_ACTIVE)
        sweeps_drive(controller, ev, fx);
    if (controller->state == CONTROLLER_STANDBY || controller->state == CONTROLLER_ACTIVE)
        tell_leader(controller, fx);
    if (controller->state == CONTROLLER_ACTIVE)
        requests_answer_committed(controller, fx);
    snapshot_go(controller, ev, fx);
    if (controller->state == CONTROLLER_CLOSING && life == QUORUM_CLOSED)
        stop_with(controller, fx, 0, "stopped");
}

/* After the end: what was given is freed. */
static void drop_event(const struct event *ev)
{
    if (ev->kind == EVENT_KERNEL_MSG)
        kernel_msg_free(ev->msg);
    if (ev->kind == EVENT_FRAME)
        request_free(ev->frame.request);
    if (ev->kind == EVENT_REPLY)
        reply_free(ev->reply.reply);
}

void controller_step(struct controller *controller, const struct event *ev, struct effects *fx)
{
    if (controller->state == CONTROLLER_STOPPED) {
        drop_event(ev);
        return;
    }
    take_event(controller, ev, fx);
    follow_quorum(controller, ev, fx);
    if (controller->state != CONTROLLER_STOPPED) {
        set_alarm(controller, ev, fx);
        members_answer(controller, fx);
        entropy_refill(&controller->entropy, fx);
    }
}

/* ---- metrics ---- */

static void metric(struct buf *text, const char *name, const char *type, const char *help, int64_t value)
{
    buf_text(text, "# HELP ");
    buf_text(text, name);
    buf_byte(text, ' ');
    buf_text(text, help);
    buf_text(text, "\n# TYPE ");
    buf_text(text, name);
    buf_byte(text, ' ');
    buf_text(text, type);
    buf_byte(text, '\n');
    buf_text(text, name);
    buf_byte(text, ' ');
    buf_i64(text, value);
    buf_byte(text, '\n');
}

void controller_metrics(const struct controller *controller, struct buf *text)
{
    const struct image *image = &controller->image;
    int64_t fenced_cnt = 0;

    for (size_t i = 0; i < image->brokers_cnt; i++)
        fenced_cnt += image->brokers[i]->fenced;
    metric(text, "flotilla_controller_active", "gauge", "1: this node is the active controller",
           controller->state == CONTROLLER_ACTIVE);
    metric(text, "flotilla_controller_epoch", "gauge", "epoch of the metadata quorum",
           quorum_epoch(controller->quorum));
    metric(text, "flotilla_controller_high_watermark", "gauge", "metadata records committed",
           quorum_high_watermark(controller->quorum));
    metric(text, "flotilla_controller_end_offset", "gauge", "end of the metadata log here",
           quorum_end_off(controller->quorum));
    metric(text, "flotilla_controller_log_start_offset", "gauge", "start of the metadata log here",
           quorum_log_start_off(controller->quorum));
    metric(text, "flotilla_controller_snapshot_end_offset", "gauge", "end of the newest metadata snapshot here",
           quorum_snapshot_newest(controller->quorum).end_off);
    metric(text, "flotilla_controller_voters", "gauge", "voters of the metadata quorum",
           (int64_t)quorum_voters(controller->quorum)->cnt);
    metric(text, "flotilla_controller_topics", "gauge", "topics of the fleet", (int64_t)image->topics_cnt);
    metric(text, "flotilla_controller_partitions", "gauge", "partitions of the fleet", (int64_t)image->partitions_cnt);
    metric(text, "flotilla_controller_image_bytes", "gauge", "memory of the replayed metadata",
           (int64_t)image_size(image));
    metric(text, "flotilla_controller_brokers", "gauge", "brokers that are registered", (int64_t)image->brokers_cnt);
    metric(text, "flotilla_controller_brokers_fenced", "gauge", "of these: fenced", fenced_cnt);
    metric(text, "flotilla_controller_requests_total", "counter", "requests to the controller",
           (int64_t)controller->counters.requests);
    metric(text, "flotilla_controller_requests_refused_total", "counter", "of these: refused",
           (int64_t)controller->counters.refused);
    metric(text, "flotilla_controller_records_total", "counter", "metadata records written",
           (int64_t)controller->counters.records);
    metric(text, "flotilla_controller_batches_total", "counter", "metadata batches written",
           (int64_t)controller->counters.batches);
    metric(text, "flotilla_controller_fenced_total", "counter", "times that a broker was fenced",
           (int64_t)controller->counters.fenced);
    metric(text, "flotilla_controller_unfenced_total", "counter", "times that a broker was unfenced",
           (int64_t)controller->counters.unfenced);
}
