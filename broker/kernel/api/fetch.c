/* Fetch (KIP-74, 227, 320, 392, 516, 951). Records go from file to socket: the answer is bytes with gaps, and each gap is
 * a range of a segment.
 *
 *   request -> session's wants -> look at each: an error, or a range of the log
 *      enough bytes, an error, or no time to wait -> answer
 *      a range is not known without reading       -> parked until that log's READ ends, then all again
 *      else                                       -> parked for news of any of the partitions, or max_wait_ms
 *
 * Happy path for a reader at the tail: nothing is read here at all, ranges come from the log's memory.
 * Failures: per partition, others go on. What is parked holds no ranges, so segments may go meanwhile. */
#include "api/fetch_answer.h"
#include "api/fetch_session.h"
#include "api/handlers.h"
#include "base/check.h"
#include "base/err.h"
#include "wire/gen/fetch_request.h"

enum {
    SESSION_VERSION_MIN = 7,
    FOLLOWER_VERSION_MIN = 11,
    IDS_VERSION_MIN = 13,
};

struct fetch {
    const struct fetch_request *request;
    struct fetch_session *session;
    int32_t session_id; /* 0: session is ours alone */
    bool is_incremental;
    int64_t deadline_us;
    struct waiter *waiters; /* one for each want, in order */
    size_t waiters_cnt;
    struct fetch_look *looks;
    size_t looks_cnt;
    uint64_t bytes; /* of all ranges */
    bool has_error, must_read;
};

/* ---- session ---- */

static int16_t add_wants(const struct call *call, const struct fetch_request *request, struct fetch_session *session)
{
    bool by_id = call->request->api_version >= IDS_VERSION_MIN;

    for (int32_t t = 0; t < request->topics_cnt; t++) {
        const struct fetch_request_fetch_topic *topic = &request->topics[t];
        for (int32_t p = 0; p < topic->partitions_cnt; p++) {
            const struct fetch_request_fetch_partition *from = &topic->partitions[p];
            struct fetch_want want = {.topic_id = by_id ? topic->topic_id : UUID_ZERO,
                                      .topic = by_id ? slice_of(NULL, 0) : topic->topic,
                                      .index = from->partition,
                                      .current_leader_epoch = from->current_leader_epoch,
                                      .last_fetched_epoch = from->last_fetched_epoch,
                                      .fetch_off = from->fetch_offset,
                                      .max_bytes = from->partition_max_bytes};
            if (fetch_session_set(session, &want) == NULL)
                return KERR_INVALID_REQUEST;
        }
    }
    return KERR_NONE;
}

static void drop_wants(const struct call *call, const struct fetch_request *request, struct fetch_session *session)
{
    bool by_id = call->request->api_version >= IDS_VERSION_MIN;

    for (int32_t t = 0; t < request->forgotten_topics_data_cnt; t++) {
        const struct fetch_request_forgotten_topic *topic = &request->forgotten_topics_data[t];
        for (int32_t p = 0; p < topic->partitions_cnt; p++) {
            struct fetch_want *want =
                fetch_session_find(session, by_id ? topic->topic_id : UUID_ZERO,
                                   by_id ? slice_of(NULL, 0) : topic->topic, topic->partitions[p]);
            if (want != NULL)
                fetch_session_forget(session, want);
        }
    }
}

static void forget_session(struct api *api, int32_t session_id)
{
    struct fetch_session *session = fetch_sessions_find(&api->sessions, session_id);

    if (session != NULL)
        fetch_sessions_remove(&api->sessions, session);
}

static int16_t begin_full(struct api *api, struct call *call, struct fetch *fetch)
{
    const struct fetch_request *request = fetch->request;
    bool wants_session = call->request->api_version >= SESSION_VERSION_MIN && request->session_epoch == 0;
    int16_t error;

    if (request->session_id != 0)
        forget_session(api, request->session_id);
    fetch->session = fetch_session_new(call->request->api_version >= IDS_VERSION_MIN);
    error = add_wants(call, request, fetch->session);
    if (error == KERR_NONE && wants_session && fetch->session->wants_cnt > 0 &&
        fetch_sessions_keep(&api->sessions, fetch->session, entropy_u64(&api->entropy), api->now_us))
        fetch->session_id = fetch->session->id;
    return error;
}

static int16_t go_on(struct api *api, struct call *call, struct fetch *fetch)
{
    const struct fetch_request *request = fetch->request;
    struct fetch_session *session = fetch_sessions_find(&api->sessions, request->session_id);
    int16_t error;

    if (session == NULL)
        return KERR_FETCH_SESSION_ID_NOT_FOUND;
    if (session->next_epoch != request->session_epoch)
        return KERR_INVALID_FETCH_SESSION_EPOCH;
    if (session->uses_ids != (call->request->api_version >= IDS_VERSION_MIN))
        return KERR_FETCH_SESSION_TOPIC_ID_ERROR;
    session->next_epoch = fetch_session_epoch_after(session->next_epoch);
    fetch_sessions_touch(&api->sessions, session, api->now_us);
    drop_wants(call, request, session);
    error = add_wants(call, request, session);
    fetch->session = session;
    fetch->session_id = session->id;
    fetch->is_incremental = true;
    return error;
}

static int16_t begin(struct api *api, struct call *call, struct fetch *fetch)
{
    const struct fetch_request *request = fetch->request;

    if (call->request->api_version < SESSION_VERSION_MIN || request->session_epoch <= 0)
        return begin_full(api, call, fetch);
    return go_on(api, call, fetch);
}

/* ---- who answers ---- */

/* Old clients know only leaders; since FOLLOWER_VERSION_MIN any replica answers. */
static int16_t find(const struct api *api, const struct call *call, const struct fetch_want *want,
                    struct partition **ret_partition)
{
    if (call->request->api_version >= FOLLOWER_VERSION_MIN)
        return api_find_readable(api, want->topic_id, want->topic, want->index, want->current_leader_epoch,
                                 ret_partition);
    return api_find_leader(api, want->topic_id, want->topic, want->index, want->current_leader_epoch, ret_partition);
}

static struct slice rack_of(const struct api *api, int32_t broker_id)
{
    const struct image_broker *broker = image_broker_by_id(api->image, broker_id);

    return broker ? broker->rack : slice_of(NULL, 0);
}

/* Of the ISR, in that rack, with what is asked for, and reachable where the client came in. */
static bool is_fit(const struct api *api, const struct call *call, const struct replica *replica, struct slice rack,
                   int64_t fetch_off)
{
    const struct image_broker *broker = image_broker_by_id(api->image, replica->broker_id);

    return replica->in_isr && replica->end_off >= fetch_off && replica->start_off <= fetch_off && broker != NULL &&
           image_broker_is_alive(broker) && slice_eq(broker->rack, rack) &&
           image_endpoint_by_name(broker, api_listener_name(api, call)) != NULL;
}

/* The replica nearest to the client, where a selector is set (KIP-392); -1: we answer ourselves. */
static int32_t preferred_replica(const struct api *api, const struct call *call, const struct fetch *fetch,
                                 const struct partition *partition, int64_t fetch_off)
{
    struct slice rack = fetch->request->rack_id;
    const struct replica *best = NULL;

    if (!api->config->selects_by_rack || rack.len == 0 || !partition_is_leader(partition) ||
        slice_eq(rack_of(api, api->config->node_id), rack))
        return -1;
    for (int32_t i = 0; i < partition->replicas_cnt; i++) {
        const struct replica *replica = &partition->replicas[i];
        if (is_fit(api, call, replica, rack, fetch_off) && (best == NULL || replica->end_off > best->end_off))
            best = replica;
    }
    return best ? best->broker_id : -1;
}

/* ---- looking ---- */

static void look_at_log(struct api *api, struct fetch *fetch, struct fetch_look *look, uint64_t bytes_left)
{
    struct partition *partition = look->partition;
    const struct fetch_want *want = look->want;
    int64_t upper_off = partition_read_limit(partition, fetch->request->isolation_level == 1);
    uint64_t bytes_max = want->max_bytes > 0 ? (uint64_t)want->max_bytes : 0;
    int err;

    look->high_watermark = partition->high_watermark;
    look->last_stable_off = partition_read_limit(partition, true);
    look->log_start_off = log_start_off(partition->log);
    if (want->last_fetched_epoch >= 0) {
        look->diverging = log_end_of_epoch(partition->log, want->last_fetched_epoch);
        if (look->diverging.leader_epoch < 0) {
            look->error = KERR_OFFSET_OUT_OF_RANGE;
            return;
        }
        if (look->diverging.leader_epoch == want->last_fetched_epoch && look->diverging.end_off >= want->fetch_off)
            look->diverging.leader_epoch = -1;
        else
            return;
    }
    if (look->preferred_replica >= 0)
        return; /* it is asked instead */
    err = log_read(partition->log, want->fetch_off, upper_off, bytes_max < bytes_left ? bytes_max : bytes_left,
                   fetch->bytes == 0, api->fx, &look->range);
    if (err == ERR_AGAIN || err == ERR_LIMIT)
        fetch->must_read = true;
    else if (err == ERR_RANGE)
        look->error = KERR_OFFSET_OUT_OF_RANGE;
    else if (err != ERR_OK)
        look->error = err == ERR_STATE ? KERR_NOT_LEADER_OR_FOLLOWER : KERR_KAFKA_STORAGE_ERROR;
}

static void look_at(struct api *api, struct call *call, struct fetch *fetch, struct fetch_look *look,
                    uint64_t bytes_left)
{
    const struct fetch_want *want = look->want;
    struct slice name = api_topic_name(api, want->topic_id, want->topic);

    if (name.data != NULL && !api_may(api, call, AUTH_READ, AUTH_TOPIC, name))
        look->error = KERR_TOPIC_AUTHORIZATION_FAILED;
    else
        look->error = find(api, call, want, &look->partition);
    if (look->error == KERR_NONE && (fetch->request->isolation_level < 0 || fetch->request->isolation_level > 1))
        look->error = KERR_UNKNOWN_SERVER_ERROR;
    if (look->error == KERR_NONE)
        look->preferred_replica = preferred_replica(api, call, fetch, look->partition, want->fetch_off);
    if (look->error == KERR_NONE)
        look_at_log(api, fetch, look, look->preferred_replica >= 0 ? 0 : bytes_left);
    if (look->error != KERR_NONE)
        look->high_watermark = look->last_stable_off = look->log_start_off = -1;
    fetch->has_error |= look->error != KERR_NONE || look->diverging.leader_epoch >= 0 || look->preferred_replica >= 0;
    fetch->bytes += look->range.len;
}

static void look_at_all(struct api *api, struct call *call, struct fetch *fetch)
{
    uint64_t bytes_max = fetch->request->max_bytes > 0 ? (uint64_t)fetch->request->max_bytes : 0;
    size_t i = 0;

    if (bytes_max > (uint64_t)api->config->fetch_max_bytes)
        bytes_max = (uint64_t)api->config->fetch_max_bytes;
    fetch->bytes = 0;
    fetch->has_error = fetch->must_read = false;
    list_for_each (want, &fetch->session->order, struct fetch_want, in_order) {
        struct fetch_look *look = &fetch->looks[i++];
        *look = fetch_look_new(want, want->topic_id, want->topic, want->index);
        look_at(api, call, fetch, look, bytes_max > fetch->bytes ? bytes_max - fetch->bytes : 0);
    }
    CHECK(i == fetch->looks_cnt);
}

/* ---- answering ---- */

/* An incremental answer leaves out partitions without news (KIP-227). */
static bool has_news(const struct fetch *fetch, const struct fetch_look *look)
{
    const struct fetch_want *want = look->want;

    return !fetch->is_incremental || look->range.len > 0 || look->error != KERR_NONE ||
           look->diverging.leader_epoch >= 0 || look->preferred_replica >= 0 ||
           look->high_watermark != want->told_high_watermark || look->log_start_off != want->told_log_start_off;
}

/* What was told is remembered; who got data goes to the end of the line (fairness). */
static void remember_told(struct fetch *fetch)
{
    for (size_t i = 0; i < fetch->looks_cnt; i++) {
        struct fetch_look *look = &fetch->looks[i];
        struct fetch_want *want = look->want;
        want->told_high_watermark = look->error == KERR_NONE ? look->high_watermark : -1;
        want->told_log_start_off = look->error == KERR_NONE ? look->log_start_off : -1;
        if (look->range.len > 0)
            fetch_session_move_last(fetch->session, want);
    }
}

static void end(struct api *api, struct call *call)
{
    struct fetch *fetch = call->wait;

    fetch_looks_drop_ranges(fetch->looks, fetch->looks_cnt);
    if (fetch->session_id == 0)
        fetch_session_free(fetch->session);
    fetch->session = NULL;
    (void)api;
}

static void answer(struct api *api, struct call *call)
{
    struct fetch *fetch = call->wait;
    bool is_encoded;

    for (size_t i = 0; i < fetch->looks_cnt; i++)
        fetch->looks[i].is_left_out = !has_news(fetch, &fetch->looks[i]);
    is_encoded = fetch_answer_add(api, call, fetch->looks, fetch->looks_cnt, fetch->session_id,
                                  fetch->request->isolation_level == 1, false);
    remember_told(fetch);
    api->counters.fetch_bytes_total += fetch->bytes;
    api->counters.fetch_answers_total++;
    end(api, call);
    if (is_encoded)
        call_done(api, call);
    else
        call_close(api, call);
}

/* ---- waiting ---- */

static void forget(struct api *api, struct call *call)
{
    struct fetch *fetch = call->wait;

    for (size_t i = 0; i < fetch->waiters_cnt; i++)
        waiter_remove(&fetch->waiters[i]);
    if (call->conn->gone)
        end(api, call);
}

static void serve(struct api *api, struct call *call);

/* True: something came between looking and parking; look again. */
static bool park_waiters(struct fetch *fetch)
{
    for (size_t i = 0; i < fetch->looks_cnt; i++) {
        struct waiter *waiter = &fetch->waiters[i];
        if (fetch->looks[i].partition == NULL)
            continue;
        waiter->kind = fetch->must_read ? WAITER_LOG : WAITER_NEWS;
        waiter->off = fetch->looks[i].high_watermark;
        if (partition_wait(fetch->looks[i].partition, waiter))
            return true;
    }
    return false;
}

static bool is_enough(const struct fetch *fetch, int64_t now_us)
{
    const struct fetch_request *request = fetch->request;
    int64_t min_bytes = request->min_bytes < request->max_bytes ? request->min_bytes : request->max_bytes;

    return fetch->has_error || fetch->looks_cnt == 0 || now_us >= fetch->deadline_us ||
           (int64_t)fetch->bytes >= min_bytes;
}

static struct fetch_session *session_of(struct api *api, struct fetch *fetch)
{
    return fetch->session_id != 0 ? fetch_sessions_find(&api->sessions, fetch->session_id) : fetch->session;
}

static void lay_out(struct call *call, struct fetch *fetch)
{
    if (fetch->looks != NULL && fetch->looks_cnt == fetch->session->wants_cnt)
        return;
    fetch->looks_cnt = fetch->waiters_cnt = fetch->session->wants_cnt;
    fetch->looks = api_array(call, fetch->looks_cnt, sizeof fetch->looks[0]);
    fetch->waiters = api_array(call, fetch->looks_cnt, sizeof fetch->waiters[0]);
    for (size_t i = 0; i < fetch->waiters_cnt; i++)
        fetch->waiters[i].owner = call;
}

static void serve(struct api *api, struct call *call)
{
    struct fetch *fetch = call->wait;

    fetch->session = session_of(api, fetch);
    if (fetch->session == NULL) { /* pushed out of the cache while we waited */
        fetch_answer_error(api, call, KERR_FETCH_SESSION_ID_NOT_FOUND);
        return;
    }
    lay_out(call, fetch);
    for (int again = 0; again < 2; again++) {
        look_at_all(api, call, fetch);
        if (!fetch->must_read && is_enough(fetch, api->now_us)) {
            answer(api, call);
            return;
        }
        fetch_looks_drop_ranges(fetch->looks, fetch->looks_cnt);
        if (!park_waiters(fetch))
            break;
        for (size_t i = 0; i < fetch->waiters_cnt; i++)
            waiter_remove(&fetch->waiters[i]);
    }
    call->forget = forget;
    call_park(&api->calls, call, fetch->must_read ? INT64_MAX : fetch->deadline_us, serve);
}

void api_handle_fetch(struct api *api, struct call *call)
{
    struct fetch *fetch = api_array(call, 1, sizeof *fetch);
    int16_t error;

    if (fetch_replica_id(call) >= 0) {
        fetch_replica_handle(api, call);
        return;
    }
    fetch->request = call->request->body;
    fetch->deadline_us =
        api->now_us + (int64_t)(fetch->request->max_wait_ms > 0 ? fetch->request->max_wait_ms : 0) * 1000;
    call->wait = fetch;
    error = begin(api, call, fetch);
    if (error != KERR_NONE) {
        if (fetch->session_id == 0)
            fetch_session_free(fetch->session);
        fetch_answer_error(api, call, error);
        return;
    }
    serve(api, call);
}
