/* Fetch of another broker's replica (KIP-101, 227, 279, 320, 392, 903).
 *
 *   request -> what it says of each partition goes to that partition's leader state (partition_fetched), then the wants
 *              of which something has moved are looked at:
 *      records enough, an error, a divergence, its time is over -> answer
 *      only the high watermark or the log's start moved         -> answer, HIGH_WATERMARK_DELAY_US later at most
 *      the next request of the same session comes               -> answer at once, empty: it has news for us (fetcher.h)
 *      else                                                     -> parked on the session's watch
 *
 * The delay bounds how often a follower is told nothing but a high watermark; with records it goes along at once. Apache
 * Kafka's leader does not answer for it at all (KAFKA-9952): its followers learn it with the next records or after
 * replica.fetch.wait.max.ms, and a new leader made of one begins with an older high watermark. */
#include "api/fetch_answer.h"
#include "api/fetch_session.h"
#include "api/handlers.h"
#include "api/replica_session.h"
#include "base/check.h"
#include "base/err.h"
#include "wire/gen/fetch_request.h"

enum { IDS_VERSION_MIN = 13, REPLICA_STATE_VERSION_MIN = 15, HIGH_WATERMARK_DELAY_US = 5000, READ_LOOK_US = 5000 };

struct replica_fetch {
    const struct fetch_request *request;
    struct replica_session *session;
    int32_t replica_id;
    int64_t replica_epoch;
    bool is_incremental;
    bool is_pushed_out;           /* the next one is here */
    int64_t deadline_us, news_us; /* news_us: when what is no record goes out; INT64_MAX: there is none */
    struct fetch_look *looks;
    size_t looks_cnt, looks_cap;
    uint64_t bytes;
    bool has_error, must_read;
    bool is_throttled;      /* something was left out for that: looked at again when bytes may go */
    struct waiter *waiters; /* must_read */
    size_t waiters_cnt;
};

int32_t fetch_replica_id(const struct call *call)
{
    const struct fetch_request *request = call->request->body;

    return call->request->api_version >= REPLICA_STATE_VERSION_MIN ? request->replica_state.replica_id
                                                                   : request->replica_id;
}

/* ---- session ---- */

static int16_t add_wants(const struct fetch_request *request, struct replica_session *session)
{
    for (int32_t t = 0; t < request->topics_cnt; t++)
        for (int32_t p = 0; p < request->topics[t].partitions_cnt; p++) {
            const struct fetch_request_fetch_partition *from = &request->topics[t].partitions[p];
            struct replica_want want = {.topic_id = request->topics[t].topic_id,
                                        .index = from->partition,
                                        .current_leader_epoch = from->current_leader_epoch,
                                        .last_fetched_epoch = from->last_fetched_epoch,
                                        .fetch_off = from->fetch_offset,
                                        .durable_off = from->durable_offset,
                                        .start_off = from->log_start_offset,
                                        .max_bytes = from->partition_max_bytes};
            if (replica_session_set(session, &want) == NULL)
                return KERR_INVALID_REQUEST;
        }
    return KERR_NONE;
}

static int16_t begin_full(struct api *api, struct call *call, struct replica_fetch *fetch)
{
    const struct fetch_request *request = fetch->request;
    struct replica_session *old = replica_sessions_find(&api->replica_sessions, request->session_id);

    if (request->session_id != 0 && old != NULL)
        replica_sessions_remove(&api->replica_sessions, old);
    fetch->session = replica_session_new(fetch->replica_id);
    if (request->session_epoch == 0) {
        replica_sessions_keep(&api->replica_sessions, fetch->session, entropy_u64(&api->entropy));
        replica_sessions_touch(&api->replica_sessions, fetch->session, call->conn->id);
    }
    return add_wants(request, fetch->session);
}

static void push_out(struct api *api, struct call *parked)
{
    struct replica_fetch *fetch = parked->wait;

    fetch->is_pushed_out = true;
    call_wake(api, parked);
}

static int16_t go_on(struct api *api, struct call *call, struct replica_fetch *fetch)
{
    const struct fetch_request *request = fetch->request;
    struct replica_session *session = replica_sessions_find(&api->replica_sessions, request->session_id);

    if (session == NULL || session->replica_id != fetch->replica_id)
        return KERR_FETCH_SESSION_ID_NOT_FOUND;
    if (session->next_epoch != request->session_epoch)
        return KERR_INVALID_FETCH_SESSION_EPOCH;
    if (session->parked != NULL)
        push_out(api, session->parked);
    session->next_epoch = fetch_session_epoch_after(session->next_epoch);
    replica_sessions_touch(&api->replica_sessions, session, call->conn->id);
    for (int32_t t = 0; t < request->forgotten_topics_data_cnt; t++)
        for (int32_t p = 0; p < request->forgotten_topics_data[t].partitions_cnt; p++)
            replica_session_forget(session, request->forgotten_topics_data[t].topic_id,
                                   request->forgotten_topics_data[t].partitions[p]);
    if (session->eligible_no != api->partitions.eligible_no)
        replica_session_ask_outside(session);
    session->eligible_no = api->partitions.eligible_no;
    fetch->session = session;
    fetch->is_incremental = true;
    return add_wants(request, session);
}

/* ---- looking ---- */

/* The partition that is meant, which we must lead, with that replica; else an error in Kafka's order. */
static int16_t find(struct api *api, const struct replica_fetch *fetch, struct replica_want *want,
                    struct replica **ret_replica)
{
    struct partition *partition = NULL;
    const struct image_broker *broker = image_broker_by_id(api->image, fetch->replica_id);
    int16_t error =
        api_find_leader(api, want->topic_id, slice_of(NULL, 0), want->index, want->current_leader_epoch, &partition);

    if (error != KERR_NONE)
        return error;
    if (want->watcher.partition == NULL)
        watcher_attach(&want->watcher, partition);
    *ret_replica = partition_replica(partition, fetch->replica_id);
    if (*ret_replica == NULL || fetch->replica_id == api->config->node_id)
        return want->current_leader_epoch >= 0 ? KERR_UNKNOWN_LEADER_EPOCH : KERR_NOT_LEADER_OR_FOLLOWER;
    if (fetch->replica_epoch != -1 && broker != NULL && fetch->replica_epoch < broker->epoch)
        return KERR_NOT_LEADER_OR_FOLLOWER; /* of before its restart, KIP-903 */
    return KERR_NONE;
}

/* Does its log agree with ours where it ends? (KAFKA-12996: first the log's start.) */
static int16_t compare(const struct replica_want *want, struct fetch_look *look)
{
    const struct log *log = look->partition->log;

    if (want->fetch_off < log_start_off(log))
        return KERR_OFFSET_OUT_OF_RANGE;
    if (want->last_fetched_epoch >= 0) {
        struct epoch_end end = log_end_of_epoch(log, want->last_fetched_epoch);
        if (end.leader_epoch < 0)
            return KERR_OFFSET_OUT_OF_RANGE;
        if (end.leader_epoch != want->last_fetched_epoch || end.end_off < want->fetch_off) {
            look->diverging = end;
            return KERR_NONE;
        }
    }
    return want->fetch_off > log_end_off(log) ? KERR_OFFSET_OUT_OF_RANGE : KERR_NONE;
}

/* Once for each request that names it: what it has counts (KAFKA-13141: not where it diverges). */
static void report(struct api *api, const struct replica_fetch *fetch, struct replica_want *want,
                   struct partition *partition, struct replica *replica)
{
    struct replica_report said = {.broker_epoch = fetch->replica_epoch,
                                  .fetch_off = want->fetch_off,
                                  .durable_off = want->durable_off,
                                  .start_off = want->start_off,
                                  .leader_end_off = log_end_off(partition->log)};

    want->is_asked = false;
    partition_fetched(&api->partitions, partition, replica, &said);
    partition_progress(&api->partitions, partition, api->fx);
}

static void look_at(struct api *api, struct replica_fetch *fetch, struct replica_want *want, struct fetch_look *look,
                    uint64_t bytes_left)
{
    struct replica *replica = NULL;
    uint64_t bytes_max = want->max_bytes > 0 ? (uint64_t)want->max_bytes : 0;
    int err;

    look->error = find(api, fetch, want, &replica);
    if (look->error != KERR_NONE)
        return;
    look->partition = want->watcher.partition;
    look->error = compare(want, look);
    if (look->error != KERR_NONE)
        return;
    if (look->diverging.leader_epoch < 0 && want->is_asked)
        report(api, fetch, want, look->partition, replica);
    look->high_watermark = look->partition->high_watermark;
    look->last_stable_off = partition_read_limit(look->partition, true);
    look->log_start_off = log_start_off(look->partition->log);
    if (look->diverging.leader_epoch >= 0)
        return;
    if (look->partition->is_leader_throttled && !replica->in_isr &&
        throttle_wait_us(&api->partitions.leader_throttle, api->now_us) > 0) {
        fetch->is_throttled = true;
        return;
    }
    err = log_read(look->partition->log, want->fetch_off, log_written_off(look->partition->log),
                   bytes_max < bytes_left ? bytes_max : bytes_left, fetch->bytes == 0, api->fx, &look->range);
    if (err == ERR_AGAIN || err == ERR_LIMIT)
        fetch->must_read = look->must_read = true;
    else if (err == ERR_RANGE) /* the end that is not written yet */
        return;
    else if (err != ERR_OK)
        look->error = err == ERR_STATE ? KERR_NOT_LEADER_OR_FOLLOWER : KERR_KAFKA_STORAGE_ERROR;
    else if (look->partition->is_leader_throttled && !replica->in_isr)
        look->throttled_len = look->range.len;
}

static bool is_news(const struct fetch_look *look)
{
    const struct replica_want *want = look->want;

    return look->error != KERR_NONE || look->diverging.leader_epoch >= 0 || look->range.len > 0 ||
           look->high_watermark != want->told_high_watermark || look->log_start_off != want->told_log_start_off;
}

/* All has been sent that there is: until it moves it need not be looked at. */
static bool is_quiet(const struct fetch_look *look)
{
    const struct replica_want *want = look->want;

    return look->error == KERR_NONE && look->diverging.leader_epoch < 0 && look->range.len == 0 && !look->must_read &&
           want->fetch_off >= log_written_off(look->partition->log);
}

static struct fetch_look *next_look(struct call *call, struct replica_fetch *fetch, struct replica_want *want)
{
    if (fetch->looks_cnt == fetch->looks_cap) {
        size_t cap = fetch->looks_cap ? 2 * fetch->looks_cap : 8;
        struct fetch_look *looks = api_array(call, cap, sizeof looks[0]);
        if (fetch->looks_cnt > 0)
            memcpy(looks, fetch->looks, fetch->looks_cnt * sizeof looks[0]);
        fetch->looks = looks;
        fetch->looks_cap = cap;
    }
    fetch->looks[fetch->looks_cnt] = fetch_look_new(want, want->topic_id, slice_of(NULL, 0), want->index);
    return &fetch->looks[fetch->looks_cnt++];
}

static uint64_t bytes_max_of(const struct api *api, const struct replica_fetch *fetch)
{
    uint64_t bytes_max = fetch->request->max_bytes > 0 ? (uint64_t)fetch->request->max_bytes : 0;

    return bytes_max < (uint64_t)api->config->fetch_max_bytes ? bytes_max : (uint64_t)api->config->fetch_max_bytes;
}

static void look_at_moved(struct api *api, struct call *call, struct replica_fetch *fetch)
{
    uint64_t bytes_max = bytes_max_of(api, fetch);

    fetch->looks_cnt = 0;
    fetch->bytes = 0;
    fetch->has_error = fetch->must_read = fetch->is_throttled = false;
    list_for_each (watcher, &fetch->session->watch.moved, struct watcher, in_moved) {
        struct replica_want *want = container_of(watcher, struct replica_want, watcher);
        struct fetch_look *look;
        if (fetch->bytes >= bytes_max && !want->is_asked)
            continue;
        look = next_look(call, fetch, want);
        look_at(api, fetch, want, look, bytes_max > fetch->bytes ? bytes_max - fetch->bytes : 0);
        fetch->has_error |= look->error != KERR_NONE || look->diverging.leader_epoch >= 0;
        fetch->bytes += look->range.len;
        if (is_quiet(look) && !is_news(look))
            watcher_set_moved(watcher, false);
        else if (is_news(look) && fetch->news_us == INT64_MAX)
            fetch->news_us = api->now_us + HIGH_WATERMARK_DELAY_US;
    }
}

/* ---- answering ---- */

/* A session that was pushed out of the table, or never was in it, goes with its request. */
static void end(struct replica_fetch *fetch)
{
    fetch_looks_drop_ranges(fetch->looks, fetch->looks_cnt);
    fetch->looks_cnt = 0;
    fetch->session->parked = NULL;
    if (fetch->session->id == 0)
        replica_session_free(fetch->session);
    fetch->session = NULL;
}

/* What was told is remembered; who got records goes to the end of the line. */
static void remember_told(struct replica_fetch *fetch)
{
    for (size_t i = 0; i < fetch->looks_cnt; i++) {
        const struct fetch_look *look = &fetch->looks[i];
        struct replica_want *want = look->want;
        bool is_taken = look->error == KERR_NONE && look->diverging.leader_epoch < 0;
        want->told_high_watermark = is_taken ? look->high_watermark : -1;
        want->told_log_start_off = is_taken ? look->log_start_off : -1;
        if (is_quiet(look))
            watcher_set_moved(&want->watcher, false);
        else if (look->range.len > 0)
            watcher_set_moved(&want->watcher, true);
    }
}

static void answer(struct api *api, struct call *call)
{
    struct replica_fetch *fetch = call->wait;
    bool is_encoded;

    for (size_t i = 0; i < fetch->looks_cnt; i++)
        fetch->looks[i].is_left_out = fetch->is_incremental && !is_news(&fetch->looks[i]);
    for (size_t i = 0; i < fetch->looks_cnt; i++)
        throttle_take(&api->partitions.leader_throttle, fetch->looks[i].throttled_len, api->now_us);
    remember_told(fetch);
    is_encoded = fetch_answer_add(api, call, fetch->looks, fetch->looks_cnt, fetch->session->id, false, true);
    api->counters.replica_fetch_bytes_total += fetch->bytes;
    api->counters.replica_fetch_answers_total++;
    end(fetch);
    if (is_encoded)
        call_done(api, call);
    else
        call_close(api, call);
}

/* ---- waiting ---- */

static void forget(struct api *api, struct call *call)
{
    struct replica_fetch *fetch = call->wait;

    (void)api;
    for (size_t i = 0; i < fetch->waiters_cnt; i++)
        waiter_remove(&fetch->waiters[i]);
    fetch->waiters_cnt = 0;
    fetch->session->parked = NULL;
    if (call->conn->gone)
        end(fetch);
}

static void serve(struct api *api, struct call *call);

static void park(struct api *api, struct call *call, struct replica_fetch *fetch)
{
    int64_t at_us = fetch->deadline_us < fetch->news_us ? fetch->deadline_us : fetch->news_us;
    int64_t wait_us = fetch->is_throttled ? throttle_wait_us(&api->partitions.leader_throttle, api->now_us) : 0;

    if (wait_us > 0 && api->now_us + wait_us < at_us)
        at_us = api->now_us + wait_us;
    if (fetch->must_read) {
        fetch->waiters = api_array(call, fetch->looks_cnt, sizeof fetch->waiters[0]);
        for (size_t i = 0; i < fetch->looks_cnt; i++) {
            struct waiter *waiter = &fetch->waiters[fetch->waiters_cnt];
            *waiter = (struct waiter){.kind = WAITER_LOG, .owner_kind = WAITER_OF_CALL, .owner = call};
            if (fetch->looks[i].must_read && !partition_wait(fetch->looks[i].partition, waiter))
                fetch->waiters_cnt++;
        }
        if (at_us <= api->now_us)
            at_us = api->now_us + READ_LOOK_US; /* at the latest: usually the READ's end wakes it */
    }
    fetch_looks_drop_ranges(fetch->looks, fetch->looks_cnt);
    fetch->session->parked = call;
    call->forget = forget;
    call_park(&api->calls, call, at_us, serve);
}

static bool is_enough(const struct replica_fetch *fetch, int64_t now_us)
{
    const struct fetch_request *request = fetch->request;
    int64_t min_bytes = request->min_bytes < request->max_bytes ? request->min_bytes : request->max_bytes;

    if (fetch->bytes > 0 && (int64_t)fetch->bytes >= min_bytes)
        return true;
    return !fetch->must_read && (fetch->has_error || fetch->session->wants.cnt == 0 || now_us >= fetch->deadline_us ||
                                 now_us >= fetch->news_us);
}

static void serve(struct api *api, struct call *call)
{
    struct replica_fetch *fetch = call->wait;

    fetch->looks_cnt = 0;
    if (fetch->is_pushed_out) {
        answer(api, call);
        return;
    }
    look_at_moved(api, call, fetch);
    if (is_enough(fetch, api->now_us))
        answer(api, call);
    else
        park(api, call, fetch);
}

void fetch_replica_woken(struct api *api, struct watch *watch)
{
    struct replica_session *session = watch->owner;

    if (session->parked != NULL)
        call_wake(api, session->parked);
}

static bool is_allowed(const struct api *api, const struct call *call)
{
    return slice_eq(api_listener_name(api, call), api->config->inter_broker_listener_name) &&
           api_may(api, call, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, slice_of_text(AUTH_CLUSTER_NAME));
}

void fetch_replica_handle(struct api *api, struct call *call)
{
    struct replica_fetch *fetch = api_array(call, 1, sizeof *fetch);
    int16_t error = KERR_NONE;

    if (!is_allowed(api, call))
        error = KERR_CLUSTER_AUTHORIZATION_FAILED;
    else if (call->request->api_version < IDS_VERSION_MIN)
        error = KERR_UNSUPPORTED_VERSION;
    if (error != KERR_NONE) {
        fetch_answer_error(api, call, error);
        return;
    }
    fetch->request = call->request->body;
    fetch->replica_id = fetch_replica_id(call);
    fetch->replica_epoch =
        call->request->api_version >= REPLICA_STATE_VERSION_MIN ? fetch->request->replica_state.replica_epoch : -1;
    fetch->deadline_us =
        api->now_us + (int64_t)(fetch->request->max_wait_ms > 0 ? fetch->request->max_wait_ms : 0) * 1000;
    fetch->news_us = INT64_MAX;
    call->wait = fetch;
    error = fetch->request->session_epoch <= 0 ? begin_full(api, call, fetch) : go_on(api, call, fetch);
    if (error != KERR_NONE) {
        if (fetch->session != NULL && fetch->session->id == 0)
            replica_session_free(fetch->session);
        fetch_answer_error(api, call, error);
        return;
    }
    serve(api, call);
}
