/* The inside of the simulated world: what world.c and world_net.c tell each other. */
#ifndef TESTS_LIB_WORLD_NET_H
#define TESTS_LIB_WORLD_NET_H

#include "base/buf.h"
#include "base/chunk.h"
#include "tests/lib/world.h"

enum packet_kind {
    PACKET_OPEN,   /* to the server: the first one */
    PACKET_FRAME,  /* a request, or a whole answer */
    PACKET_CLOSE,  /* the other side has closed it, in order behind what it sent */
    PACKET_DENIED, /* to the client: the handshake was refused */
};

struct packet {
    struct list_node node;
    enum packet_kind kind;
    int64_t due_us;
    struct chunk *chunk;
};

enum way { TO_SERVER, TO_CLIENT, WAYS_CNT };

struct ask {
    uint64_t op;
    int16_t api_key, api_version;
    int64_t deadline_us;
};

struct world_conn {
    uint64_t id;
    int client, server; /* places; the client may be WORLD_OUTSIDE */
    enum world_kernel client_kernel, server_kernel;
    uint32_t link, listener_idx;
    int16_t security_protocol;
    bool client_open, server_open; /* as each side sees it */
    bool close_asked;              /* effect CLOSE, while a step's effects are carried out */
    struct way_state {
        struct list_node packets;
        struct world_source source;
        int64_t last_due_us;
        uint32_t tries_cnt;
    } ways[WAYS_CNT];
    struct buf answer;    /* pieces of the one being made by the server */
    uint32_t pending_cnt; /* requests that the server has not answered */
    struct ask asks[LINK_FLIGHTS_MAX];
    size_t asks_cnt; /* oldest first */
    struct world_source ask_source;
};

/* An event for a kernel, after all that it was given before. */
void world_enqueue(struct world_node *node, enum world_kernel kernel, const struct event *event);

/* Effects of the net; each takes what it needs of the effect. */
void net_send(struct world_node *node, const struct effect *effect, struct slice bytes);
void net_answer_none(struct world_node *node, const struct effect *effect);
void net_close(struct world_node *node, const struct effect *effect);
void net_close_marked(struct world_node *node);
void net_link(struct world_node *node, enum world_kernel kernel, const struct effect *effect);
void net_ask(struct world_node *node, enum world_kernel kernel, struct effect *effect);

/* The process is gone; says_so: its machine lives and closes what it had. */
void net_node_gone(struct world_node *node, bool says_so);

void net_way_due(struct world *world, struct world_conn *conn, enum way way);
void net_ask_due(struct world *world, struct world_conn *conn);
void net_release(struct world *world);

#endif
