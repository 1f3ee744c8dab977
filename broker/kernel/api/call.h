/* Connections, and the requests on them that are not answered yet.
 *
 *   FRAME -> CALL_RUNNING ----answered----> CALL_ANSWERED ----all before it on its connection have left----> gone
 *               |    ^
 *               v    | what it waits for came (waiter, reply of the controller, group, work), or its deadline
 *            CALL_PARKED
 *
 * Invariants
 *   1. Answers leave a connection in the order of its requests, whatever order they were made in.
 *   2. A call of a connection that is gone is dropped at once: it waits for nothing and answers nobody.
 *   3. At most CALLS_PER_CONN_MAX calls of a connection are in here (the shell stops reading before). */
#ifndef API_CALL_H
#define API_CALL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/heap.h"
#include "base/list.h"
#include "base/map.h"
#include "request.h"
#include "seam.h"

struct api;
struct api_entry;
struct call;

enum { CALLS_PER_CONN_MAX = 1024, CALL_PIECES_MAX = 1 << 20, CONN_PEER_LEN_MAX = 64 };

#define CALL_STATES(X)                                       \
    X(CALL_RUNNING, EDGE(CALL_PARKED) | EDGE(CALL_ANSWERED)) \
    X(CALL_PARKED, EDGE(CALL_RUNNING))                       \
    X(CALL_ANSWERED, 0)

#define X(state, edges) state,
enum call_state { CALL_STATES(X) CALL_STATES_CNT };
#undef X

enum call_expects { EXPECTS_NOTHING, EXPECTS_CONTROLLER, EXPECTS_GROUP };

/* A part of an answer: bytes of a chunk, or a range of a file. */
struct call_piece {
    struct chunk *chunk; /* a share; NULL: a file range */
    struct slice bytes;
    struct file *file; /* a share */
    uint64_t pos, len;
};

struct conn {
    struct map_node by_id;
    uint64_t id;
    uint32_t listener_idx;
    char peer[CONN_PEER_LEN_MAX]; /* "127.0.0.1:4711" */
    char host[CONN_PEER_LEN_MAX]; /* "/127.0.0.1", as Kafka prints clients' hosts */
    char *principal;              /* "User:ANONYMOUS" */
    struct list_node calls;       /* oldest first */
    uint32_t calls_cnt;
    struct list_node appends;  /* struct produce: not all of it is appended yet; oldest first */
    uint32_t recompressed_cnt; /* its record batches that are being recompressed, or wait for their turn after it */
    bool closing;              /* CLOSE was emitted: nothing more is answered */
    bool gone;                 /* being removed: its calls end without an answer */
};

struct call {
    struct list_node in_conn;
    struct list_node in_early; /* while it waits for api_start_serving */
    struct conn *conn;
    struct request *request; /* ours */
    const struct api_entry *entry;
    enum call_state state;
    bool closes;    /* the connection is closed instead of an answer */
    bool answers;   /* false: acks=0 */
    bool is_denied; /* the authorize step said no */
    struct call_piece *pieces;
    size_t pieces_cnt, pieces_cap;
    struct heap_node deadline; /* while parked */
    int64_t deadline_us;       /* as given to call_park last */
    struct map_node by_number;
    uint32_t number; /* never 0, unique among the calls there are: token, corr and op id of what it asks for */
    enum call_expects expects;      /* while parked: which answer wakes it, besides waiters and the deadline */
    const struct kernel_msg *reply; /* of the controller; while resume runs */
    void *wait;                     /* the API's own, in the request's arena */
    void (*resume)(struct api *api, struct call *call); /* while parked */
    void (*forget)(struct api *api,
                   struct call *call); /* leaves all lists that it waits in; NULL: none. With conn->gone
                                                           it also lets go what it holds */
};

struct calls {
    struct map conns; /* by id */
    struct map by_number;
    struct heap deadlines;
    uint32_t last_number;
    size_t calls_cnt;
};

void calls_init(struct calls *calls);
void calls_release(struct calls *calls, struct api *api);

struct conn *calls_conn_add(struct calls *calls, uint64_t conn_id, uint32_t listener_idx, struct slice peer,
                            struct slice principal);
struct conn *calls_conn_find(const struct calls *calls, uint64_t conn_id); /* NULL: gone already */
void calls_conn_remove(struct calls *calls, struct api *api, struct conn *conn);

struct call *call_new(struct calls *calls, struct conn *conn, struct request *request);

/* Parks it: resume runs when somebody calls call_wake, or at deadline_us (INT64_MAX: never). */
void call_park(struct calls *calls, struct call *call, int64_t deadline_us,
               void (*resume)(struct api *, struct call *));

struct call *calls_find(const struct calls *calls, uint64_t number); /* NULL: gone */

/* PARKED -> RUNNING without running it: the caller answers it itself. */
void call_unpark(struct api *api, struct call *call);

/* Runs it on: PARKED -> RUNNING -> resume. */
void call_wake(struct api *api, struct call *call);

/* The next parked call whose time is over; NULL: none. It is still parked. */
struct call *calls_due(struct calls *calls, int64_t now_us);
int64_t calls_next_deadline(const struct calls *calls); /* INT64_MAX: none */

/* ---- making the answer ---- */

/* Adds a piece. Shares are given. */
void call_add_bytes(struct call *call, struct chunk *chunk, struct slice bytes);
void call_add_file(struct call *call, struct file *file, uint64_t pos, uint64_t len);

/* The answer is complete (or there is none, or the connection is to be closed); effects go out where it is its turn.
 * The call may be gone afterwards. */
void call_done(struct api *api, struct call *call);
void call_done_without_answer(struct api *api, struct call *call);
void call_close(struct api *api, struct call *call);

#endif
