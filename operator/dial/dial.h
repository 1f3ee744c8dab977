/* Carries out the brain's calls: requests to brokers' client listeners, by the addresses that their pods have. Each call
 * is answered once (lib/client), its token is the brain's; nothing is asked again here.
 *
 * A connection stays for the next call to the same address; where DIAL_NODES_MAX addresses are in use, the one that was
 * idle longest goes, and where none is idle the call is answered ERR_LIMIT. One thread: the loop's. */
#ifndef DIAL_DIAL_H
#define DIAL_DIAL_H

#include <jansson.h>

#include "client/client.h"

enum { DIAL_NODES_MAX = 512, DIAL_HOST_LEN_MAX = 63 };

struct dial_node {
    char host[DIAL_HOST_LEN_MAX + 1];
    uint16_t port;
    int32_t number;         /* the client's */
    uint32_t under_way_cnt; /* calls without an answer */
    uint64_t used;          /* rises with each use */
};

struct dial {
    struct client client;
    struct dial_node nodes[DIAL_NODES_MAX];
    size_t nodes_cnt;
    uint64_t used;
    struct list_node under_way; /* calls without an answer */
    void *owner;
    void (*on_answer)(void *owner, struct client_answer *answer); /* give; in a turn, never out of dial_start */
};

void dial_open(struct dial *dial, struct io_loop *loop, void *owner,
               void (*on_answer)(void *owner, struct client_answer *answer));

/* To the pod's broker; a pod without an address is answered ERR_IO. call: give. */
void dial_start(struct dial *dial, const json_t *pod, struct client_call *call);
void dial_flush(struct dial *dial); /* once in a turn of the loop */

/* Nobody is told any more; memory goes with dial_release, once the loop was released. */
void dial_close(struct dial *dial);
void dial_release(struct dial *dial);

#endif
