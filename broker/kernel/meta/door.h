/* Where requests come in: connections of controller listeners (frames), and the own data kernel (MSG_REQUEST).
 *
 *   FRAME ------> door_frame ----> call: authorized, Envelope (KIP-590) opened ---> the caller decides
 *   MSG_REQUEST -> door_message -> call -----------------------------------------'
 *
 *   call --door_answer--> answered --all before it on its connection have left--> SEND, gone      (MSG_RESPONSE at once)
 *
 * Invariants
 *   1. Answers leave a connection in the order of its requests, whatever order they were made in.
 *   2. A call of a connection that is gone is gone: its token finds nothing.
 *   3. Every request passes the authorize step: that of the whole API here, that of the things it names in its handler.
 *      What the own data kernel hands over has passed there.
 *   4. An Envelope's content counts as its principal's, who is not asked for CLUSTER_ACTION; the sender is. */
#ifndef META_DOOR_H
#define META_DOOR_H

#include <stdbool.h>
#include <stdint.h>

#include "auth/auth.h"
#include "base/list.h"
#include "base/map.h"
#include "kernel_msg.h"
#include "request.h"
#include "seam.h"

enum {
    DOOR_CONNS_MAX = 10000,            /* more: closed at once */
    DOOR_CALLS_PER_CONN_MAX = 1024,    /* the shell stops reading before */
    DOOR_ENVELOPE_LEN_MAX = 100 << 20, /* of an answer in an Envelope */
};

struct door_conn {
    struct map_node by_id;
    uint64_t id;
    uint32_t listener_idx; /* place in `listeners` */
    char *principal;       /* "User:CN=..." */
    char host[64];
    struct list_node calls; /* oldest first */
    uint32_t calls_cnt;
    bool closing; /* CLOSE was emitted: nothing more is answered */
};

struct door_call {
    struct map_node by_token;
    struct list_node in_conn;
    struct door_conn *conn; /* NULL: the data kernel's, answered by MSG_RESPONSE corr */
    uint64_t token, corr;
    struct request *request; /* as it came */
    struct request *inner;   /* what came in an Envelope; else NULL */
    struct principal who; /* whose it is; of an Envelope: the content's. type null: the own data kernel's word counts */
    int16_t refused;      /* by the authorize step; KERR_NONE: it is to be decided */
    bool is_swept;        /* what it had to wait for is done (sweep.h) */
    bool is_answered, closes;
    struct chunk *head, *body; /* the answer: both, or the head alone */
    struct slice body_bytes;
};

struct door {
    struct auth auth;
    struct map conns; /* by id */
    struct map calls; /* by token */
    uint64_t last_token;
};

void door_init(struct door *door);
void door_release(struct door *door);

void door_conn_opened(struct door *door, const struct event *ev, struct effects *fx);
void door_conn_closed(struct door *door, const struct event *ev);

/* The call that the event's frame makes, for the caller to decide; NULL: it is dealt with. */
struct door_call *door_frame(struct door *door, const struct event *ev, struct effects *fx);

/* The same for a MSG_REQUEST, which stays the caller's. */
struct door_call *door_message(struct door *door, const struct kernel_msg *msg, struct effects *fx);

struct door_call *door_find(const struct door *door, uint64_t token); /* NULL: gone */

/* The request that is to be decided. */
static inline const struct request *door_asked(const struct door_call *call)
{
    return call->inner != NULL ? call->inner : call->request;
}

/* Answers with a body in the asked version (give). The call may be gone afterwards. */
void door_answer(struct door *door, struct door_call *call, struct chunk *body, struct effects *fx);

/* Nothing was decided. The data kernel is told err; a connection gets the code at the top of an answer that is otherwise
 * at its defaults. Of an Envelope only NOT_CONTROLLER is said outside. */
void door_refuse(struct door *door, struct door_call *call, int err, int16_t code, struct effects *fx);

/* Closes its connection instead of an answer. */
void door_close(struct door *door, struct door_call *call, struct effects *fx);

/* The connection's calls, one after the other: the token after that one (0: the first); 0: no more. */
uint64_t door_conn_token(const struct door *door, uint64_t conn_id, uint64_t after);

/* What controller listeners serve, for ApiVersions. */
struct door_api {
    int16_t key, version_min, version_max;
};
const struct door_api *door_apis(size_t *ret_cnt);

#endif
