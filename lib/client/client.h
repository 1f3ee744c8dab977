/* Asks nodes that speak Kafka's protocol: versions are found out, requests wait for that, each is answered once.
 *
 *             first client_ask            ApiVersions answered
 *   NODE_NEW ------------------> NODE_ASKED ------------------> NODE_KNOWN
 *      ^                            | failed: all that waits fails     | any request failed by connection: another may come back
 *      '----------------------------'---------------------------------'
 *
 * A node is asked LINK_ASKS_MAX things at a time; the others wait here, and their time begins when they are sent.
 * No retries and no backoff here: whoever asks decides what a failure means and when to ask again. One thread: the loop's. */
#ifndef CLIENT_CLIENT_H
#define CLIENT_CLIENT_H

#include <stdbool.h>
#include <stdint.h>

#include "client/call.h"
#include "client/links.h"

enum {
    CLIENT_API_KEYS_MAX = 128,
    CLIENT_PLAINTEXT = 0, /* Kafka's numbers of security protocols */
    CLIENT_SSL = 1,
    CLIENT_NO_NODE = -1, /* LINK_NUMBERS_MAX are there already */
};

struct client_node;

struct client {
    struct links links;
    const char *client_id; /* borrow */
    struct client_node **nodes;
    size_t nodes_cnt, nodes_cap;
    struct io_source told;    /* ready where there are answers to tell */
    struct list_node answers; /* oldest first */
    void *owner;
    void (*on_answer)(void *owner, struct client_answer *answer); /* give; never out of a client_ call */
};

void client_open(struct client *client, struct io_loop *loop, const char *client_id, struct io_tls *tls, void *owner,
                 void (*on_answer)(void *owner, struct client_answer *answer));

/* A node at that address; its number until client_forget. */
int32_t client_node_at(struct client *client, const char *host, uint16_t port, int16_t security_protocol);
void client_forget(struct client *client, int32_t node); /* what it was asked ends with ERR_IO */

void client_ask(struct client *client, int32_t node, struct client_call *call); /* give */
void client_refuse(struct client *client, struct client_call *call, int err);   /* give; answered so without a node */
void client_flush(struct client *client);                                       /* once in a turn */

/* As links_close and links_release: nothing is told any more. */
void client_close(struct client *client);
void client_release(struct client *client);

#endif
