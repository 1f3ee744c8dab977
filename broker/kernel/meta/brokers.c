/* Registration, heartbeats, fencing (KIP-631, KIP-841, KIP-858, KIP-966).
 *
 *   now                  the broker asks                       becomes
 *   fenced               to shut down                          shut down (nothing is written)
 *   fenced               not fenced, and is caught up          unfenced
 *   unfenced             fenced                                fenced (and shut down where it asks that, too)
 *   unfenced             to shut down, leads partitions        in controlled shutdown: leaders move
 *   unfenced             to shut down, leads none              fenced, shut down
 *   controlled shutdown  still leads, or some active broker has not applied the moves yet: stays
 *   controlled shutdown  else                                  fenced, shut down
 *
 * Caught up: it has applied its own registration. The broker's own record comes first, its
 * partitions follow in a sweep (sweep.h). RegisterBroker and UnregisterBroker come last: the former life is fenced and swept
 * before. */
#include "base/check.h"
#include "base/err.h"
#include "meta/core.h"
#include "wire/gen/broker_heartbeat_request.h"
#include "wire/gen/broker_heartbeat_response.h"
#include "wire/gen/broker_registration_change_record.h"
#include "wire/gen/broker_registration_request.h"
#include "wire/gen/broker_registration_response.h"
#include "wire/gen/register_broker_record.h"
#include "wire/gen/unregister_broker_record.h"
#include "wire/gen/unregister_broker_request.h"
#include "wire/gen/unregister_broker_response.h"

enum { RESERVED_DIRECTORIES = 100, CHANGE_FENCED_VERSION = 0, CHANGE_SHUTDOWN_VERSION = 1 };

/* ---- registration ---- */

static bool has_dir(const struct uuid *dirs, int32_t cnt, struct uuid dir)
{
    for (int32_t i = 0; i < cnt; i++)
        if (uuid_eq(dirs[i], dir))
            return true;
    return false;
}

static bool is_reserved(struct uuid id)
{
    for (int i = 0; i < UUID_LEN - 1; i++)
        if (id.bytes[i] != 0)
            return false;
    return id.bytes[UUID_LEN - 1] < RESERVED_DIRECTORIES;
}

static bool is_owned_by_other(const struct image *image, int32_t broker_id, struct uuid dir)
{
    for (size_t i = 0; i < image->brokers_cnt; i++)
        for (uint32_t j = 0; j < image->brokers[i]->dirs_cnt; j++)
            if (image->brokers[i]->id != broker_id && uuid_eq(image->brokers[i]->dirs[j], dir))
                return true;
    return false;
}

static bool are_dirs_sensible(const struct image *image, const struct broker_registration_request *request)
{
    for (int32_t i = 0; i < request->log_dirs_cnt; i++) {
        if (is_reserved(request->log_dirs[i]) || is_owned_by_other(image, request->broker_id, request->log_dirs[i]))
            return false;
        for (int32_t j = 0; j < i; j++)
            if (uuid_eq(request->log_dirs[i], request->log_dirs[j]))
                return false;
    }
    return request->log_dirs_cnt > 0 && request->log_dirs_cnt <= DIRS_MAX;
}

/* Whether the broker can work at that level; a feature that it does not name is 0..0. */
static bool supports(const struct broker_registration_request *request, struct slice name, int16_t level)
{
    for (int32_t i = 0; i < request->features_cnt; i++)
        if (slice_eq(request->features[i].name, name))
            return level >= request->features[i].min_supported_version &&
                   level <= request->features[i].max_supported_version;
    return level == 0;
}

static bool names_metadata_version(const struct broker_registration_request *request)
{
    for (int32_t i = 0; i < request->features_cnt; i++)
        if (slice_eq_text(request->features[i].name, "metadata.version"))
            return true;
    return false;
}

static int16_t judge_features(struct op *op, const struct broker_registration_request *request)
{
    const struct image *image = &op->controller->image;

    if (!names_metadata_version(request))
        return KERR_INVALID_REGISTRATION;
    for (size_t i = 0; i < image->levels_cnt; i++)
        if (!supports(request, image->levels[i].name, image->levels[i].level))
            return KERR_UNSUPPORTED_VERSION;
    return supports(request, slice_of_text("kraft.version"), quorum_kraft_version(op->controller->quorum))
               ? KERR_NONE
               : KERR_UNSUPPORTED_VERSION;
}

/* Whoever opened one of the same directories holds its lock, so that the process which had it is gone. A copy of the directory
 * would have its id, too: therefore only where nothing else shows that the old process lives. */
static bool has_come_back(const struct controller *controller, const struct broker_registration_request *request,
                          const struct image_broker *old)
{
    for (uint32_t i = 0; i < old->dirs_cnt; i++)
        if (has_dir(request->log_dirs, request->log_dirs_cnt, old->dirs[i]))
            return sessions_is_away(&controller->sessions, request->broker_id);
    return false;
}

/* Another process that lives under this id. Our own process's broker asks once in its life, so that whoever had the id before
 * is gone. */
static bool is_duplicate(struct op *op, const struct broker_registration_request *request,
                         const struct image_broker *old)
{
    const struct controller *controller = op->controller;
    bool is_own = op->call->conn == NULL && request->broker_id == controller->config->node_id;

    return old != NULL && !uuid_eq(old->incarnation, request->incarnation_id) && !old->in_controlled_shutdown &&
           !is_own && !has_come_back(controller, request, old) &&
           sessions_is_live(&controller->sessions, request->broker_id, op->ev->now_us);
}

static int16_t judge_registration(struct op *op, const struct broker_registration_request *request,
                                  const struct image_broker *old)
{
    const struct image *image = &op->controller->image;

    if (!slice_eq_text(request->cluster_id, op->controller->cluster_id))
        return KERR_INCONSISTENT_CLUSTER_ID;
    if (request->broker_id < 0)
        return KERR_INVALID_REQUEST;
    if (is_duplicate(op, request, old))
        return KERR_DUPLICATE_BROKER_REGISTRATION;
    if (request->is_migrating_zk_broker)
        return KERR_BROKER_ID_NOT_REGISTERED;
    if (op_metadata_version(op) >= IMAGE_MV_DIRECTORIES && !are_dirs_sensible(image, request))
        return KERR_INVALID_REGISTRATION;
    if (request->listeners_cnt > IMAGE_ENDPOINTS_MAX || request->features_cnt > IMAGE_FEATURES_MAX ||
        (old == NULL && image->brokers_cnt >= IMAGE_BROKERS_MAX))
        return KERR_INVALID_REGISTRATION;
    return judge_features(op, request);
}

static void add_registration(struct op *op, const struct broker_registration_request *request, int64_t epoch,
                             const struct image_broker *same)
{
    int16_t version = image_register_broker_version(op_metadata_version(op));
    struct register_broker_record record;

    wire_defaults(&register_broker_record_wire, &record);
    record.broker_id = request->broker_id;
    record.incarnation_id = request->incarnation_id;
    record.broker_epoch = epoch;
    record.rack = request->rack;
    record.fenced = same == NULL || same->fenced;
    record.in_controlled_shutdown = same != NULL && same->in_controlled_shutdown;
    record.end_points = op_array(op, (size_t)request->listeners_cnt, sizeof record.end_points[0]);
    record.end_points_cnt = request->listeners_cnt;
    for (int32_t i = 0; i < request->listeners_cnt; i++)
        record.end_points[i] = (struct register_broker_record_broker_endpoint){
            .name = request->listeners[i].name,
            .host = request->listeners[i].host,
            .port = request->listeners[i].port,
            .security_protocol = request->listeners[i].security_protocol};
    record.features = op_array(op, (size_t)request->features_cnt, sizeof record.features[0]);
    record.features_cnt = request->features_cnt;
    for (int32_t i = 0; i < request->features_cnt; i++)
        record.features[i] = (struct register_broker_record_broker_feature){
            .name = request->features[i].name,
            .min_supported_version = request->features[i].min_supported_version,
            .max_supported_version = request->features[i].max_supported_version};
    if (version >= 3) {
        record.log_dirs = request->log_dirs;
        record.log_dirs_cnt = request->log_dirs_cnt;
    }
    op_add(op, &register_broker_record_wire, version, &record);
}

static void add_broker_change(struct op *op, const struct image_broker *broker, int16_t version, int8_t fenced,
                              int8_t in_controlled_shutdown)
{
    struct broker_registration_change_record record;

    wire_defaults(&broker_registration_change_record_wire, &record);
    record.broker_id = broker->id;
    record.broker_epoch = broker->epoch;
    record.fenced = fenced;
    record.in_controlled_shutdown = in_controlled_shutdown;
    op_add(op, &broker_registration_change_record_wire, version, &record);
}

/* The broker is to be out of every partition before this request goes on: true where a sweep must see to it first. */
static bool must_wait(struct op *op, const struct image_broker *broker, enum sweep_loss loss)
{
    CHECK(op->call != NULL);
    if (op->call->is_swept || !partitions_any_with(&op->controller->image, broker->id, loss))
        return false;
    if (!broker->fenced)
        add_broker_change(op, broker, CHANGE_FENCED_VERSION, 1, 0);
    op->waits = sweeps_add(&op->controller->sweeps, broker->id, loss);
    return true;
}

/* A clean stop is one after which the broker still knows the epoch it had (KIP-966). One that comes with other directories
 * than it had, all of them, has nothing any more. */
static enum sweep_loss loss_of(const struct op *op, const struct broker_registration_request *request,
                               const struct image_broker *old)
{
    bool is_clean = op->api_version >= 3 && request->previous_broker_epoch == old->epoch;
    bool has_old_dir = old->dirs_cnt == 0;

    for (uint32_t i = 0; i < old->dirs_cnt; i++)
        has_old_dir |= has_dir(request->log_dirs, request->log_dirs_cnt, old->dirs[i]);
    if (!controller_has_elr(op->controller) || (is_clean && has_old_dir))
        return LOST_NOTHING;
    return has_old_dir ? LOST_TAIL : LOST_ALL;
}

void decide_broker_registration(struct op *op)
{
    const struct broker_registration_request *request = op->body;
    struct broker_registration_response *response = op->response;
    struct controller *controller = op->controller;
    const struct image_broker *old = image_broker_by_id(&controller->image, request->broker_id);
    bool is_same = old != NULL && uuid_eq(old->incarnation, request->incarnation_id);
    struct session *session;

    response->error_code = judge_registration(op, request, old);
    if (response->error_code != KERR_NONE)
        return;
    if (old != NULL && !is_same && must_wait(op, old, loss_of(op, request, old)))
        return;
    response->broker_epoch = is_same ? old->epoch : quorum_end_off(controller->quorum);
    add_registration(op, request, response->broker_epoch, is_same ? old : NULL);
    session = sessions_touch(&controller->sessions, request->broker_id, op->ev->now_us, is_same && !old->fenced);
    session->has_conn &= is_same;
    fx_trace(op->fx, TRACE_INFO, "broker registered", F_NUM("broker", request->broker_id),
             F_NUM("epoch", response->broker_epoch),
             F_TEXT("rack", request->rack.data == NULL ? slice_of_text("") : request->rack));
}

/* ---- fencing ---- */

void decide_fence(struct op *op, const struct image_broker *broker, enum trace_level level, const char *why)
{
    add_broker_change(op, broker, CHANGE_FENCED_VERSION, 1, 0);
    sweeps_add(&op->controller->sweeps, broker->id, LOST_NOTHING);
    op->controller->counters.fenced++;
    fx_trace(op->fx, level, "broker fenced", F_NUM("broker", broker->id), F_NUM("epoch", broker->epoch),
             F_TEXT("why", slice_of_text(why)));
}

static void unfence(struct op *op, const struct image_broker *broker)
{
    add_broker_change(op, broker, CHANGE_FENCED_VERSION, -1, 0);
    sweeps_add(&op->controller->sweeps, broker->id, LOST_NOTHING);
    op->controller->counters.unfenced++;
    fx_trace(op->fx, TRACE_INFO, "broker unfenced", F_NUM("broker", broker->id), F_NUM("epoch", broker->epoch));
}

/* ---- heartbeats ---- */

static bool have_all_applied(const struct controller *controller, const struct session *session)
{
    const struct image *image = &controller->image;

    if (session->shutdown_off < 0)
        return false; /* the moves are not all made yet */
    for (size_t i = 0; i < image->brokers_cnt; i++) {
        const struct image_broker *broker = image->brokers[i];
        const struct session *other = sessions_find(&controller->sessions, broker->id);
        if (image_broker_is_active(broker) && other != NULL && other->metadata_off < session->shutdown_off)
            return false;
    }
    return true;
}

static void begin_shutdown(struct op *op, const struct image_broker *broker, struct session *session)
{
    add_broker_change(op, broker, CHANGE_SHUTDOWN_VERSION, 0, 1);
    session->shutdown_off = -1;
    sweeps_add(&op->controller->sweeps, broker->id, LOST_NOTHING)->is_shutdown = true;
    fx_trace(op->fx, TRACE_INFO, "controlled shutdown begins", F_NUM("broker", broker->id),
             F_NUM("epoch", broker->epoch));
}

/* The table at the head of this file. */
static void decide_fencing(struct op *op, const struct image_broker *broker, struct session *session)
{
    const struct broker_heartbeat_request *request = op->body;
    struct broker_heartbeat_response *response = op->response;
    bool leads;

    response->is_fenced = broker->fenced;
    if (broker->fenced) {
        response->should_shut_down = request->want_shut_down;
        if (request->want_shut_down || request->want_fence || !response->is_caught_up)
            return;
        unfence(op, broker);
        response->is_fenced = false;
        return;
    }
    leads = (request->want_shut_down || broker->in_controlled_shutdown) &&
            partitions_any_led_by(&op->controller->image, broker->id);
    if (!broker->in_controlled_shutdown && !request->want_fence) {
        if (!request->want_shut_down)
            return;
        if (leads) {
            begin_shutdown(op, broker, session);
            return;
        }
    } else if (broker->in_controlled_shutdown && (leads || !have_all_applied(op->controller, session))) {
        return;
    }
    response->is_fenced = true;
    response->should_shut_down = request->want_shut_down || broker->in_controlled_shutdown;
    if (response->should_shut_down)
        decide_fence(op, broker, TRACE_INFO, "it shuts down");
    else
        decide_fence(op, broker, TRACE_WARN, "it asks for it");
}

/* Directories that the broker has lost. */
static void note_offline_dirs(struct op *op, const struct image_broker *broker)
{
    const struct broker_heartbeat_request *request = op->body;
    struct uuid online[DIRS_MAX];
    struct broker_registration_change_record record;
    int32_t cnt = 0;

    if (request->offline_log_dirs_cnt <= 0 || op_metadata_version(op) < IMAGE_MV_DIRECTORIES)
        return;
    for (uint32_t i = 0; i < broker->dirs_cnt; i++)
        if (!has_dir(request->offline_log_dirs, request->offline_log_dirs_cnt, broker->dirs[i]))
            online[cnt++] = broker->dirs[i];
    if (cnt == 0 || (uint32_t)cnt == broker->dirs_cnt)
        return; /* none: the broker stops by itself */
    wire_defaults(&broker_registration_change_record_wire, &record);
    record.broker_id = broker->id;
    record.broker_epoch = broker->epoch;
    record.log_dirs = online;
    record.log_dirs_cnt = cnt;
    op_add(op, &broker_registration_change_record_wire, image_broker_change_version(op_metadata_version(op)), &record);
    sweeps_add(&op->controller->sweeps, broker->id, LOST_NOTHING);
    fx_trace(op->fx, TRACE_WARN, "log directories of a broker are offline", F_NUM("broker", broker->id),
             F_NUM("online", cnt));
}

/* Written once even for an empty list: until then it is not known. */
static void note_cordoned_dirs(struct op *op, const struct image_broker *broker)
{
    const struct broker_heartbeat_request *request = op->body;
    struct broker_registration_change_record record;
    bool is_same = broker->has_cordoned && (int64_t)broker->cordoned_cnt == request->cordoned_log_dirs_cnt;

    if (request->cordoned_log_dirs_cnt < 0 || request->cordoned_log_dirs_cnt > DIRS_MAX ||
        op_metadata_version(op) < IMAGE_MV_CORDONED)
        return;
    for (uint32_t i = 0; i < broker->cordoned_cnt && is_same; i++)
        is_same = has_dir(request->cordoned_log_dirs, request->cordoned_log_dirs_cnt, broker->cordoned[i]);
    if (is_same)
        return;
    wire_defaults(&broker_registration_change_record_wire, &record);
    record.broker_id = broker->id;
    record.broker_epoch = broker->epoch;
    record.cordoned_log_dirs = request->cordoned_log_dirs;
    record.cordoned_log_dirs_cnt = request->cordoned_log_dirs_cnt;
    op_add(op, &broker_registration_change_record_wire, image_broker_change_version(op_metadata_version(op)), &record);
}

void decide_broker_heartbeat(struct op *op)
{
    const struct broker_heartbeat_request *request = op->body;
    struct broker_heartbeat_response *response = op->response;
    struct controller *controller = op->controller;
    const struct image_broker *broker = image_broker_by_id(&controller->image, request->broker_id);
    struct session *session;

    if (broker == NULL || broker->epoch != request->broker_epoch) {
        response->error_code = KERR_STALE_BROKER_EPOCH;
        return;
    }
    session = sessions_touch(&controller->sessions, broker->id, op->ev->now_us, !broker->fenced);
    session->metadata_off = request->current_metadata_offset;
    session->has_conn &= op->call->conn != NULL;
    if (op->call->conn != NULL)
        sessions_beat(session, op->call->conn->id,
                      request->heartbeat_interval_ms < 0 ? -1 : (int64_t)request->heartbeat_interval_ms * 1000);
    response->is_caught_up = request->current_metadata_offset >= broker->register_off;
    note_offline_dirs(op, broker);
    note_cordoned_dirs(op, broker);
    decide_fencing(op, broker, session);
    sessions_touch(&controller->sessions, broker->id, op->ev->now_us, !response->is_fenced);
    if (response->is_fenced)
        session->shutdown_off = -1;
}

/* ---- leaving for ever ---- */

void decide_unregister_broker(struct op *op)
{
    const struct unregister_broker_request *request = op->body;
    struct unregister_broker_response *response = op->response;
    const struct image_broker *broker = image_broker_by_id(&op->controller->image, request->broker_id);
    struct unregister_broker_record record;

    if (broker == NULL) {
        response->error_code = KERR_BROKER_ID_NOT_REGISTERED;
        response->error_message =
            op_join(op, "Broker ID ", op_number(op, request->broker_id), " is not currently registered");
        return;
    }
    if (must_wait(op, broker, LOST_ALL))
        return;
    wire_defaults(&unregister_broker_record_wire, &record);
    record.broker_id = broker->id;
    record.broker_epoch = broker->epoch;
    op_add(op, &unregister_broker_record_wire, 0, &record);
    sessions_remove(&op->controller->sessions, broker->id);
    fx_trace(op->fx, TRACE_INFO, "broker unregistered", F_NUM("broker", request->broker_id));
}
