/* Requests of the own data kernel that wait for an active controller, or are with one on another node.
 *
 *                     we are active
 *   MSG_REQUEST -> WAITING ----------> decided here
 *                   |   ^ the link failed, the leader changed, it answers NOT_CONTROLLER: our own requests only
 *     leader known  v   |
 *                  SENT --answer--> MSG_RESPONSE
 *
 * Our own requests go as they are, in the highest version that both know; repeating them is harmless (they carry epochs or
 * incarnations, or cost a block of producer ids). A client's goes in an Envelope, on a link of its own, so that one that takes
 * long holds up no heartbeat; whether it was carried out is not known when its link fails: ERR_STATE, and the client judges. A
 * request that found no active controller for FORWARD_WAIT_US: ERR_STATE. */
#ifndef META_FORWARD_H
#define META_FORWARD_H

#include <stdbool.h>
#include <stdint.h>

#include "base/list.h"
#include "kernel_msg.h"
#include "peer/peer.h"
#include "seam.h"

enum {
    FORWARD_LINK_BASE = 1024,
    FORWARD_MAX = 10000, /* waiting or sent; more: ERR_LIMIT */
    FORWARD_WAIT_US = 3000 * 1000,
    FORWARD_RETRY_US = 30 * 1000,       /* after NOT_CONTROLLER */
    FORWARD_OWN_TIMEOUT_MS = 2000,      /* of one try */
    FORWARD_CLIENT_TIMEOUT_MS = 120000, /* the data kernel's own deadlines are shorter */
};

/* The corr of requests that this room asks for itself: nobody is told of their answers. */
#define FORWARD_SELF_CORR UINT64_MAX

struct forward {
    struct list_node node;
    struct kernel_msg *msg; /* ours */
    uint64_t token;
    bool is_sent;
    int64_t retry_us;    /* not sent before */
    int64_t deadline_us; /* of waiting */
};

struct forwards {
    struct peers peers;     /* at most two: the leader for our own requests, and for clients' */
    struct list_node items; /* in the order they came */
    size_t cnt;
    uint64_t last_token;
    int32_t leader_id; /* whom we ask; -1: nobody */
};

/* Where requests go. */
struct forward_leader {
    int32_t id; /* -1: not known, or ourselves */
    struct slice host;
    uint16_t port;
    int16_t security_protocol;
};

void forwards_init(struct forwards *forwards);
void forwards_release(struct forwards *forwards);

/* Takes msg. */
void forwards_add(struct forwards *forwards, struct kernel_msg *msg, const struct event *ev, struct effects *fx);

/* Sends what can be sent, gives up what has waited too long. */
void forwards_drive(struct forwards *forwards, const struct forward_leader *leader, const struct event *ev,
                    struct effects *fx);

/* A REPLY with OP_META. */
void forwards_reply(struct forwards *forwards, const struct event *ev, struct effects *fx);

struct kernel_msg *forwards_take_waiting(struct forwards *forwards); /* the oldest one not sent; NULL: none */

/* Everything is answered with ERR_STATE. */
void forwards_fail(struct forwards *forwards, struct effects *fx);

/* When to drive them again, after now_us; INT64_MAX: when something happens. */
int64_t forwards_next_us(const struct forwards *forwards, int64_t now_us);

#endif
