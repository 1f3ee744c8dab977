/* The simulated world: N nodes of ours (each both kernels, a disk that loses power, a clock of its own), the net between
 * them, and clients outside.
 *
 * One heap of what is due, by (time, order of adding). Everything random comes from one seed, drawn in streams by concern, so
 * that a change in one place does not shift the others. The same seed gives the same trace hash: a CRC over every event and
 * effect.
 *
 * Addresses: node i (0..) has node.id i + 1 and the host "n<i + 1>"; its listeners are WORLD_PORT_*.
 * The net: a connection is two queues of packets, each in order. A packet takes its delay, waits while the way is blocked
 * (as TCP would: it is sent again and again), or ends the connection where chance says so. A killed process closes its
 * connections; a machine without power says nothing, and the others find out when they send something, or after
 * net.half_open_us_max. So requests arrive whose sender has given up, and answers are lost whose request was done. */
#ifndef TESTS_LIB_WORLD_H
#define TESTS_LIB_WORLD_H

#include <stdbool.h>
#include <stdint.h>

#include "api/config.h"
#include "base/heap.h"
#include "base/list.h"
#include "base/prng.h"
#include "meta/controller.h"
#include "node/broker.h"
#include "record/record.h"
#include "tests/lib/simdisk.h"

enum {
    WORLD_NODES_MAX = 8,
    WORLD_OUTSIDE = WORLD_NODES_MAX, /* the clients' place in the net */
    WORLD_PLACES = WORLD_NODES_MAX + 1,
    WORLD_DIRS_CNT = 2, /* log directories; the metadata log lies in the first */
    WORLD_CONNS_MAX = 4096,
    WORLD_ANSWER_LEN_MAX = 64 << 20,
    WORLD_HOST_LEN_MAX = 7,
    WORLD_VOTERS_LEN_MAX = 256,
    WORLD_EXIT_TEXT_LEN_MAX = 600,
    WORLD_PORT_CLIENTS = 9092,
    WORLD_PORT_CONTROLLER = 9093,
    WORLD_PORT_PEERS = 9094,
};

enum world_kernel { KERNEL_DATA, KERNEL_META, WORLD_KERNELS_CNT };

/* An answer that reached its client, or the news that the connection is gone (bytes NULL). */
struct world_answer {
    uint64_t conn_id;
    struct slice bytes; /* without the length; borrow, as long as the call */
};

/* What the net does from now on. All zero: everything arrives at once. */
struct world_net {
    int64_t delay_us_min, delay_us_max; /* of each packet */
    uint32_t slow_per_million;          /* packets that take up to slow_us_max instead */
    int64_t slow_us_max;
    uint32_t reset_per_million; /* packets that end their connection instead of arriving */
    int64_t half_open_us_max;   /* until the other side of a dead machine's connection finds out */
};

/* Something in the heap. */
struct world_source {
    struct heap_node node;
    enum world_source_kind { SOURCE_QUEUE, SOURCE_WAKE, SOURCE_WORK, SOURCE_DISK, SOURCE_WAY, SOURCE_ASK } kind;
    int idx;     /* which kernel, which way of the connection */
    void *owner; /* the node, the connection */
};

struct world_event {
    struct list_node node;
    int64_t due_us;
    struct event event;
};

struct world_link {
    char *host; /* NULL: leads nowhere */
    uint16_t port;
    int16_t security_protocol;
    struct world_conn *conn; /* NULL: none */
};

struct world_node {
    struct world *world;
    int idx;
    int32_t node_id;
    char host[WORLD_HOST_LEN_MAX + 1];
    char rack[WORLD_HOST_LEN_MAX + 1];
    char voters[WORLD_VOTERS_LEN_MAX + 1];
    bool is_up;
    bool has_power;     /* false since a power cut, until world_start */
    uint32_t life;      /* how often it was started */
    uint32_t disks_cnt; /* how often it was given another disk */
    int exit_status;    /* of the last EXIT; -1: it runs, or was killed */
    int64_t paused_us;  /* does nothing until then */
    int64_t mono_base_us;
    int32_t mono_ppm; /* its clocks run faster by that many parts per million */
    int64_t wall_off_ms;
    struct simdisk *disk;
    struct broker_config broker_config;
    struct controller_config controller_config;
    struct broker *broker;
    struct controller *controller;
    struct world_source disk_source;
    struct world_lane {
        struct list_node events; /* what waits to be handed to the kernel, oldest first */
        struct list_node works;  /* struct world_event: done, to be told in any order; while work_delay_us_max > 0 */
        size_t works_cnt;
        struct world_source queue_source, wake_source, work_source;
        int64_t last_due_us;
        uint32_t wakes_cnt; /* in this instant */
        int64_t woken_us;
        struct world_link *links;
        size_t links_cnt, links_cap;
    } lanes[WORLD_KERNELS_CNT];
};

struct world {
    uint64_t seed;
    struct prng prng_disk, prng_time, prng_fault, prng_entropy, prng_client, prng_net, prng_work;
    int64_t now_us, wall_base_ms;
    int nodes_cnt;
    struct world_node nodes[WORLD_NODES_MAX];
    struct heap heap;
    struct world_net net;
    bool blocked[WORLD_PLACES][WORLD_PLACES]; /* from, to */
    int64_t kernel_delay_us_max;              /* an event waits up to that long before its kernel sees it */
    int64_t work_delay_us_max;                /* from one WORK's end to the next; 0: all end at once, in order */
    struct world_conn **conns;
    size_t conns_cnt, conns_cap;
    uint64_t last_conn_id;
    struct effects fx;
    struct record_scratch scratch;
    uint32_t trace;
    uint64_t steps_cnt, answers_cnt, packets_cnt, resets_cnt, asks_cnt, asks_failed_cnt;
    void (*on_answer)(void *context, const struct world_answer *answer);
    /* Before an event is handed to a kernel, before an effect of it is carried out; NULL: nobody. */
    void (*on_event)(void *context, struct world_node *node, enum world_kernel kernel, const struct event *event);
    void (*on_effect)(void *context, struct world_node *node, enum world_kernel kernel, const struct effect *effect);
    void (*on_step)(void *context, struct world_node *node, enum world_kernel kernel);   /* after each; NULL: nobody */
    void (*on_trace)(void *context, struct world_node *node, const struct trace *trace); /* each line; NULL: nobody */
    void *context;
    char exit_text[WORLD_NODES_MAX][WORLD_EXIT_TEXT_LEN_MAX]; /* of the node's last EXIT */
    /* Takes the kernels' place, for tests of the world itself; NULL: the real ones. */
    void (*stub)(struct world_node *node, enum world_kernel kernel, struct event *event, struct effects *fx);
    bool is_interrupted; /* world_run_until comes back once the step is over */
    bool verbose;
};

void world_init(struct world *world, uint64_t seed);                      /* of one node */
void world_init_nodes(struct world *world, uint64_t seed, int nodes_cnt); /* voters all of them */
void world_release(struct world *world);

void world_start(struct world *world, int node);     /* the process starts on the disk there is */
void world_power_cut(struct world *world, int node); /* the machine loses power: unsynced pages at random */
void world_kill(struct world *world, int node);      /* kill -9: the page cache survives */
void world_shutdown(struct world *world, int node);  /* SIGTERM; runs on until it has exited or 60 s have passed */
void world_ask_shutdown(struct world *world, int node);
void world_pause(struct world *world, int node, int64_t for_us);
void world_wipe(struct world *world, int node);                      /* of a node that is down: an empty disk */
void world_set_clock(struct world *world, int node, int64_t off_ms); /* its wall clock, beside the world's */

/* Packets from one place to another do not arrive any more, until told otherwise. */
void world_block(struct world *world, int from, int to, bool blocks);
void world_heal_net(struct world *world);              /* blocks nothing */
void world_reset_conns(struct world *world, int node); /* all connections of a node end with a reset */

int64_t world_local_us(const struct world_node *node); /* its monotonic clock */
int64_t world_wall_ms(const struct world_node *node);

uint64_t world_connect(struct world *world, int node); /* a client, to the clients' listener; 0: refused at once */
uint64_t world_connect_port(struct world *world, int node, uint16_t port);
void world_disconnect(struct world *world, uint64_t conn_id);

/* Sends a frame (without its length). */
void world_send(struct world *world, uint64_t conn_id, struct slice frame);

/* Runs until that time, or until a callback has set is_interrupted (which it takes back); answers come by on_answer. */
void world_run_until(struct world *world, int64_t until_us);

bool world_is_ready(const struct world *world, int node);
int world_find_node(const struct world *world, struct slice host); /* -1: no such host */

#endif
