/* A request's way in: frame -> parsed by the shell -> served here? -> allowed? -> an Envelope: opened -> quorum or engine.
 * Failures: malformed, or from a connection above the limit: closed. Not served: UNSUPPORTED_VERSION (answer.h). Not
 * allowed: the API's error at the top of its answer, or at each thing asked for. */
#include "meta/door.h"

#include "answer.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "meta/envelope.h"
#include "wire/kerr.h"

enum { API_KEY_FETCH = 1, API_KEY_API_VERSIONS = 18, API_KEY_ENVELOPE = 58, API_KEY_DESCRIBE_CLUSTER = 60 };

static const struct door_api apis[] = {
    {1, 12, 18}, /* Fetch */
    {18, 0, 4},  /* ApiVersions */
    {19, 0, 7},  /* CreateTopics */
    {20, 0, 6},  /* DeleteTopics */
    {33, 0, 2},  /* AlterConfigs */
    {37, 0, 3},  /* CreatePartitions */
    {43, 0, 2},  /* ElectLeaders */
    {44, 0, 1},  /* IncrementalAlterConfigs */
    {45, 0, 1},  /* AlterPartitionReassignments */
    {46, 0, 0},  /* ListPartitionReassignments */
    {52, 0, 2},  /* Vote */
    {53, 0, 1},  /* BeginQuorumEpoch */
    {54, 0, 1},  /* EndQuorumEpoch */
    {55, 0, 2},  /* DescribeQuorum */
    {56, 2, 3},  /* AlterPartition */
    {57, 0, 2},  /* UpdateFeatures */
    {58, 0, 0},  /* Envelope */
    {59, 0, 1},  /* FetchSnapshot */
    {60, 0, 2},  /* DescribeCluster */
    {62, 0, 4},  /* BrokerRegistration */
    {63, 0, 2},  /* BrokerHeartbeat */
    {64, 0, 0},  /* UnregisterBroker */
    {67, 0, 0},  /* AllocateProducerIds */
    {70, 0, 0},  /* ControllerRegistration */
    {73, 0, 0},  /* AssignReplicasToDirs */
    {80, 0, 1},  /* AddRaftVoter */
    {81, 0, 0},  /* RemoveRaftVoter */
    {82, 0, 0},  /* UpdateRaftVoter */
};

const struct door_api *door_apis(size_t *ret_cnt)
{
    *ret_cnt = COUNT_OF(apis);
    return apis;
}

static const struct door_api *api_by_key(int16_t key)
{
    for (size_t i = 0; i < COUNT_OF(apis); i++)
        if (apis[i].key == key)
            return &apis[i];
    return NULL;
}

/* ---- connections ---- */

void door_init(struct door *door)
{
    *door = (struct door){0};
    auth_init(&door->auth);
    map_init(&door->conns);
    map_init(&door->calls);
}

static void call_free(struct door *door, struct door_call *call)
{
    map_remove(&door->calls, &call->by_token);
    if (call->conn != NULL) {
        list_remove(&call->in_conn);
        call->conn->calls_cnt--;
    }
    chunk_drop(call->head);
    chunk_drop(call->body);
    request_free(call->inner);
    request_free(call->request);
    mem_free(call);
}

static void conn_remove(struct door *door, struct door_conn *conn)
{
    list_for_each (call, &conn->calls, struct door_call, in_conn)
        call_free(door, call);
    map_remove(&door->conns, &conn->by_id);
    mem_free(conn->principal);
    mem_free(conn);
}

void door_release(struct door *door)
{
    struct map_node *node;

    while ((node = map_walk(&door->conns, NULL)) != NULL)
        conn_remove(door, container_of(node, struct door_conn, by_id));
    while ((node = map_walk(&door->calls, NULL)) != NULL)
        call_free(door, container_of(node, struct door_call, by_token));
    map_release(&door->conns);
    map_release(&door->calls);
}

static struct door_conn *conn_find(const struct door *door, uint64_t conn_id)
{
    struct map_node *node = map_first(&door->conns, map_hash_u64(conn_id));

    for (; node != NULL; node = map_next(node)) {
        struct door_conn *conn = container_of(node, struct door_conn, by_id);
        if (conn->id == conn_id)
            return conn;
    }
    return NULL;
}

static void note_peer(struct door_conn *conn, struct slice peer, struct slice principal)
{
    struct slice from = principal.len > 0 ? principal : slice_of_text("User:ANONYMOUS");
    size_t len = peer.len;

    while (len > 0 && peer.data[len - 1] != ':')
        len--;
    len = len > 0 ? len - 1 : peer.len;
    if (len >= sizeof conn->host)
        len = sizeof conn->host - 1;
    if (len > 0)
        memcpy(conn->host, peer.data, len);
    conn->principal = mem_alloc(from.len + 1);
    memcpy(conn->principal, from.data, from.len);
    conn->principal[from.len] = '\0';
}

void door_conn_opened(struct door *door, const struct event *ev, struct effects *fx)
{
    struct door_conn *conn;

    if (door->conns.cnt >= DOOR_CONNS_MAX) {
        fx_trace(fx, TRACE_WARN, "too many connections to the controller: closed",
                 F_NUM("connections", (int64_t)door->conns.cnt), F_TEXT("peer", ev->conn.peer));
        fx_close(fx, ev->conn.conn_id);
        return;
    }
    conn = MEM_NEW(struct door_conn);
    conn->id = ev->conn.conn_id;
    conn->listener_idx = ev->conn.listener_idx;
    note_peer(conn, ev->conn.peer, ev->conn.principal);
    list_init(&conn->calls);
    map_add(&door->conns, &conn->by_id, map_hash_u64(conn->id));
}

void door_conn_closed(struct door *door, const struct event *ev)
{
    struct door_conn *conn = conn_find(door, ev->conn.conn_id);

    if (conn == NULL)
        return;
    conn_remove(door, conn);
}

uint64_t door_conn_token(const struct door *door, uint64_t conn_id, uint64_t after)
{
    const struct door_conn *conn = conn_find(door, conn_id);

    if (conn == NULL)
        return 0;
    list_for_each (call, &conn->calls, struct door_call, in_conn)
        if (call->token > after)
            return call->token;
    return 0;
}

/* ---- calls ---- */

struct door_call *door_find(const struct door *door, uint64_t token)
{
    struct map_node *node = map_first(&door->calls, map_hash_u64(token));

    for (; node != NULL; node = map_next(node)) {
        struct door_call *call = container_of(node, struct door_call, by_token);
        if (call->token == token)
            return call->is_answered ? NULL : call;
    }
    return NULL;
}

static struct door_call *call_new(struct door *door, struct door_conn *conn, struct request *request)
{
    struct door_call *call = MEM_NEW(struct door_call);

    call->token = ++door->last_token;
    call->request = request;
    call->conn = conn;
    map_add(&door->calls, &call->by_token, map_hash_u64(call->token));
    if (conn == NULL)
        return call;
    CHECK(conn->calls_cnt < DOOR_CALLS_PER_CONN_MAX);
    call->who = principal_of(slice_of_text(conn->principal), slice_of_text(conn->host));
    list_append(&conn->calls, &call->in_conn);
    conn->calls_cnt++;
    return call;
}

/* Lets go what is complete, oldest first (inv 1). */
static void flush(struct door *door, struct door_conn *conn, struct effects *fx)
{
    struct door_call *call;

    while ((call = list_first(&conn->calls, struct door_call, in_conn)) != NULL && call->is_answered) {
        if (!conn->closing && call->closes) {
            conn->closing = true;
            fx_close(fx, conn->id);
        } else if (!conn->closing) {
            fx_send(fx, conn->id, chunk_share(call->head), chunk_slice(call->head), call->body == NULL);
            if (call->body != NULL)
                fx_send(fx, conn->id, chunk_share(call->body), call->body_bytes, true);
        }
        call_free(door, call);
    }
}

static void complete(struct door *door, struct door_call *call, struct chunk *head, struct chunk *body,
                     struct effects *fx)
{
    struct door_conn *conn = call->conn;

    CHECK(conn != NULL && !call->is_answered);
    call->head = head;
    call->body = body;
    if (body != NULL)
        call->body_bytes = chunk_slice(body);
    call->is_answered = true;
    flush(door, conn, fx);
}

static void close_instead(struct door *door, struct door_call *call, struct effects *fx)
{
    call->is_answered = call->closes = true;
    flush(door, call->conn, fx);
}

void door_close(struct door *door, struct door_call *call, struct effects *fx)
{
    CHECK(call->conn != NULL);
    close_instead(door, call, fx);
}

static void tell_data_kernel(struct door *door, struct door_call *call, int err, struct chunk *body, struct effects *fx)
{
    struct kernel_msg *msg = kernel_msg_new(MSG_RESPONSE);

    msg->corr = call->corr;
    msg->api_key = call->request->api_key;
    msg->api_version = call->request->api_version;
    msg->err = err;
    msg->chunk = body;
    fx_kernel_msg(fx, msg);
    call_free(door, call);
}

void door_answer(struct door *door, struct door_call *call, struct chunk *body, struct effects *fx)
{
    struct chunk *envelope;

    if (call->conn == NULL) {
        tell_data_kernel(door, call, ERR_OK, body, fx);
        return;
    }
    if (call->inner == NULL) {
        complete(door, call, answer_head(call->request, body->len), body, fx);
        return;
    }
    envelope = envelope_close(call->request, call->inner, KERR_NONE, chunk_slice(body));
    chunk_drop(body);
    complete(door, call, envelope, NULL, fx);
}

void door_refuse(struct door *door, struct door_call *call, int err, int16_t code, struct effects *fx)
{
    struct chunk *chunk;

    if (call->conn == NULL) {
        tell_data_kernel(door, call, err, NULL, fx);
        return;
    }
    if (call->inner == NULL) {
        chunk = answer_refusal(call->request, code);
    } else if (code == KERR_NOT_CONTROLLER) {
        chunk = envelope_close(call->request, NULL, code, slice_of(NULL, 0));
    } else {
        struct chunk *inner = answer_refusal(call->inner, code);
        chunk = inner == NULL ? NULL : envelope_wrap(call->request, inner);
        chunk_drop(inner);
    }
    if (chunk == NULL)
        close_instead(door, call, fx);
    else
        complete(door, call, chunk, NULL, fx);
}

/* ---- coming in ---- */

/* What a controller asks for the API as a whole; AUTH_NO_OP: nothing, or rights on things it names, which are asked there. */
static enum auth_op whole_right(int16_t api_key)
{
    size_t cnt = 0;
    const struct auth_rule *rules = auth_rules(api_key, &cnt);

    CHECK(rules != NULL);
    if (api_key == API_KEY_FETCH) /* of the metadata log */
        return AUTH_CLUSTER_ACTION;
    if (api_key == API_KEY_DESCRIBE_CLUSTER)
        return AUTH_ALTER;
    return cnt == 1 && rules[0].resource == AUTH_CLUSTER ? rules[0].op : AUTH_NO_OP;
}

static int16_t authorize(const struct door *door, const struct door_call *call)
{
    enum auth_op right = whole_right(door_asked(call)->api_key);

    return right == AUTH_NO_OP || auth_check(&door->auth, &call->who, right, AUTH_CLUSTER,
                                             slice_of_text(AUTH_CLUSTER_NAME)) == AUTH_ALLOWED
               ? KERR_NONE
               : KERR_CLUSTER_AUTHORIZATION_FAILED;
}

static bool is_served(const struct request *request)
{
    const struct door_api *api = api_by_key(request->api_key);

    return api != NULL && request->api_version >= api->version_min && request->api_version <= api->version_max;
}

static struct door_call *open_envelope(struct door *door, struct door_call *call, struct effects *fx)
{
    int16_t error = call->refused;

    if (error == KERR_NONE)
        error = envelope_open(call->request, &call->inner, &call->who);
    if (error == KERR_NONE && !is_served(call->inner))
        error = KERR_UNSUPPORTED_VERSION;
    if (error != KERR_NONE) {
        complete(door, call, envelope_close(call->request, NULL, error, slice_of(NULL, 0)), NULL, fx);
        return NULL;
    }
    call->refused = authorize(door, call);
    return call;
}

static void refuse_malformed(struct door *door, struct door_call *call, struct effects *fx)
{
    const struct request *request = call->request;

    fx_trace(fx, TRACE_WARN, "malformed request to the controller, connection closed",
             F_TEXT("peer", slice_of_text(call->conn->host)), F_NUM("api_key", request->api_key),
             F_NUM("api_version", request->api_version), F_TEXT("field", slice_of_text(request->wire_err.path)),
             F_NUM("byte", (int64_t)request->wire_err.pos), F_TEXT("error", slice_of_text(err_text(request->err))));
    close_instead(door, call, fx);
}

struct door_call *door_frame(struct door *door, const struct event *ev, struct effects *fx)
{
    struct door_conn *conn = conn_find(door, ev->frame.conn_id);
    struct request *request = ev->frame.request;
    struct door_call *call;

    if (conn == NULL || conn->closing) {
        request_free(request);
        return NULL;
    }
    call = call_new(door, conn, request);
    if (request->err == ERR_VERSION || (request->err == ERR_OK && !is_served(request))) {
        complete(door, call, answer_unsupported(request, api_by_key(API_KEY_API_VERSIONS)->version_max), NULL, fx);
        return NULL;
    }
    if (request->err != ERR_OK) {
        refuse_malformed(door, call, fx);
        return NULL;
    }
    call->refused = authorize(door, call);
    return request->api_key == API_KEY_ENVELOPE ? open_envelope(door, call, fx) : call;
}

struct door_call *door_message(struct door *door, const struct kernel_msg *msg, struct effects *fx)
{
    struct request *request = envelope_request_of(msg);
    struct door_call *call = call_new(door, NULL, request);

    call->corr = msg->corr;
    if (request->err != ERR_OK || !is_served(request)) {
        fx_trace(fx, TRACE_WARN, "a request to the controller cannot be read", F_NUM("api_key", msg->api_key),
                 F_NUM("version", msg->api_version), F_TEXT("field", slice_of_text(request->wire_err.path)),
                 F_NUM("pos", (int64_t)request->wire_err.pos));
        request->api_key = msg->api_key;
        tell_data_kernel(door, call, request->err != ERR_OK ? request->err : ERR_VERSION, NULL, fx);
        return NULL;
    }
    return call;
}
