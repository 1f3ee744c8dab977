#include "api/call.h"

#include "api/api.h"
#include "base/check.h"
#include "base/mem.h"

#define EDGE(state) (1u << (state))

static void move(struct call *call, enum call_state to)
{
#define X(state, edges) [state] = (edges),
    static const unsigned edges_of[] = { CALL_STATES(X) };
#undef X
    CHECK((edges_of[call->state] & EDGE(to)) != 0);
    call->state = to;
}

void calls_init(struct calls *calls)
{
    *calls = (struct calls){0};
    map_init(&calls->conns);
    map_init(&calls->by_number);
    heap_init(&calls->deadlines);
}

void calls_release(struct calls *calls, struct api *api)
{
    struct map_node *node;

    while ((node = map_walk(&calls->conns, NULL)) != NULL)
        calls_conn_remove(calls, api, container_of(node, struct conn, by_id));
    map_release(&calls->conns);
    map_release(&calls->by_number);
    heap_release(&calls->deadlines);
}

static void set_host(struct conn *conn)
{
    size_t len = strlen(conn->peer);

    while (len > 0 && conn->peer[len] != ':')
        len--;
    if (len > CONN_PEER_LEN_MAX - 2)
        len = CONN_PEER_LEN_MAX - 2;
    conn->host[0] = '/';
    memcpy(conn->host + 1, conn->peer, len);
}

/* Who has not proved anything is User:ANONYMOUS. */
static char *copy_principal(struct slice principal)
{
    struct slice from = principal.len > 0 ? principal : slice_of_text("User:ANONYMOUS");
    char *text = mem_alloc(from.len + 1);

    memcpy(text, from.data, from.len);
    text[from.len] = '\0';
    return text;
}

struct conn *calls_conn_add(struct calls *calls, uint64_t conn_id, uint32_t listener_idx, struct slice peer,
                            struct slice principal)
{
    struct conn *conn = MEM_NEW(struct conn);
    size_t len = peer.len < CONN_PEER_LEN_MAX ? peer.len : CONN_PEER_LEN_MAX - 1;

    conn->id = conn_id;
    conn->listener_idx = listener_idx;
    conn->principal = copy_principal(principal);
    if (len > 0)
        memcpy(conn->peer, peer.data, len);
    set_host(conn);
    list_init(&conn->calls);
    list_init(&conn->appends);
    map_add(&calls->conns, &conn->by_id, map_hash_u64(conn_id));
    return conn;
}

struct conn *calls_conn_find(const struct calls *calls, uint64_t conn_id)
{
    struct map_node *node = map_first(&calls->conns, map_hash_u64(conn_id));

    for (; node != NULL; node = map_next(node)) {
        struct conn *conn = container_of(node, struct conn, by_id);
        if (conn->id == conn_id)
            return conn;
    }
    return NULL;
}

static void unpark(struct calls *calls, struct api *api, struct call *call)
{
    heap_remove(&calls->deadlines, &call->deadline);
    if (call->forget != NULL)
        call->forget(api, call);
    call->expects = EXPECTS_NOTHING;
}

static void call_free(struct calls *calls, struct call *call)
{
    list_remove(&call->in_conn);
    map_remove(&calls->by_number, &call->by_number);
    call->conn->calls_cnt--;
    calls->calls_cnt--;
    for (size_t i = 0; i < call->pieces_cnt; i++) {
        chunk_drop(call->pieces[i].chunk);
        file_drop(call->pieces[i].file);
    }
    mem_free(call->pieces);
    request_free(call->request);
    mem_free(call);
}

void calls_conn_remove(struct calls *calls, struct api *api, struct conn *conn)
{
    conn->gone = true;
    list_for_each (call, &conn->calls, struct call, in_conn) {
        if (call->state == CALL_PARKED)
            unpark(calls, api, call);
        call_free(calls, call);
    }
    map_remove(&calls->conns, &conn->by_id);
    mem_free(conn->principal);
    mem_free(conn);
}

struct call *call_new(struct calls *calls, struct conn *conn, struct request *request)
{
    struct call *call = MEM_NEW(struct call);

    CHECK(conn->calls_cnt < CALLS_PER_CONN_MAX); /* inv 3 */
    do
        calls->last_number++;
    while (calls->last_number == 0 || calls_find(calls, calls->last_number) != NULL);
    call->number = calls->last_number;
    map_add(&calls->by_number, &call->by_number, map_hash_u64(call->number));
    call->conn = conn;
    call->request = request;
    call->answers = true;
    list_append(&conn->calls, &call->in_conn);
    conn->calls_cnt++;
    calls->calls_cnt++;
    return call;
}

void call_park(struct calls *calls, struct call *call, int64_t deadline_us, void (*resume)(struct api *, struct call *))
{
    move(call, CALL_PARKED);
    call->resume = resume;
    call->deadline_us = deadline_us;
    if (deadline_us != INT64_MAX)
        heap_set(&calls->deadlines, &call->deadline, deadline_us);
}

struct call *calls_find(const struct calls *calls, uint64_t number)
{
    struct map_node *node = map_first(&calls->by_number, map_hash_u64(number));

    for (; node != NULL; node = map_next(node)) {
        struct call *call = container_of(node, struct call, by_number);
        if (call->number == number)
            return call;
    }
    return NULL;
}

void call_unpark(struct api *api, struct call *call)
{
    unpark(&api->calls, api, call);
    move(call, CALL_RUNNING);
}

void call_wake(struct api *api, struct call *call)
{
    call_unpark(api, call);
    call->resume(api, call);
}

struct call *calls_due(struct calls *calls, int64_t now_us)
{
    struct heap_node *node = heap_first(&calls->deadlines);

    return node != NULL && node->due <= now_us ? container_of(node, struct call, deadline) : NULL;
}

int64_t calls_next_deadline(const struct calls *calls)
{
    struct heap_node *node = heap_first(&calls->deadlines);

    return node != NULL ? node->due : INT64_MAX;
}

static struct call_piece *add_piece(struct call *call)
{
    call->pieces = mem_grow(call->pieces, call->pieces_cnt, &call->pieces_cap, sizeof call->pieces[0], CALL_PIECES_MAX);
    call->pieces[call->pieces_cnt] = (struct call_piece){0};
    return &call->pieces[call->pieces_cnt++];
}

void call_add_bytes(struct call *call, struct chunk *chunk, struct slice bytes)
{
    struct call_piece *piece = add_piece(call);

    piece->chunk = chunk;
    piece->bytes = bytes;
}

void call_add_file(struct call *call, struct file *file, uint64_t pos, uint64_t len)
{
    struct call_piece *piece = add_piece(call);

    piece->file = file;
    piece->pos = pos;
    piece->len = len;
}

static void send_pieces(struct call *call, struct effects *fx)
{
    CHECK(call->pieces_cnt > 0);
    for (size_t i = 0; i < call->pieces_cnt; i++) {
        struct call_piece *piece = &call->pieces[i];
        bool last = i + 1 == call->pieces_cnt;
        if (piece->chunk != NULL)
            fx_send(fx, call->conn->id, piece->chunk, piece->bytes, last);
        else
            fx_send_file(fx, call->conn->id, piece->file, piece->pos, piece->len, last);
    }
    call->pieces_cnt = 0; /* the shares went with the effects */
}

/* Lets go what is complete, oldest first (inv 1). */
static void flush(struct api *api, struct conn *conn)
{
    struct call *call;

    while ((call = list_first(&conn->calls, struct call, in_conn)) != NULL && call->state == CALL_ANSWERED) {
        if (conn->closing)
            ;
        else if (call->closes) {
            conn->closing = true;
            fx_close(api->fx, conn->id);
        } else if (!call->answers) {
            fx_answer_none(api->fx, conn->id);
        } else {
            send_pieces(call, api->fx);
        }
        call_free(&api->calls, call);
    }
}

void call_done(struct api *api, struct call *call)
{
    struct conn *conn = call->conn;

    move(call, CALL_ANSWERED);
    flush(api, conn);
}

void call_done_without_answer(struct api *api, struct call *call)
{
    call->answers = false;
    call_done(api, call);
}

void call_close(struct api *api, struct call *call)
{
    call->closes = true;
    call_done(api, call);
}
