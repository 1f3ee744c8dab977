/* The simulated world: one process of ours (both kernels) with a disk that loses power, a clock, and connections.
 *
 * Everything random comes from one seed, drawn in streams by concern, so that a change in one place does not shift the
 * others. The same seed gives the same trace hash: a CRC over every event and effect. */
#ifndef TESTS_LIB_WORLD_H
#define TESTS_LIB_WORLD_H

#include <stdbool.h>
#include <stdint.h>

#include "api/config.h"
#include "base/list.h"
#include "base/prng.h"
#include "meta/controller.h"
#include "node/broker.h"
#include "record/record.h"
#include "tests/lib/simdisk.h"

/* Two log directories; the metadata log lies in the first. */
enum { WORLD_DIRS_CNT = 2, WORLD_CONNS_MAX = 64, WORLD_ANSWER_LEN_MAX = 64 << 20, WORLD_MSGS_MAX = 1 << 16 };

/* An answer that reached its client, or the news that the connection is gone (bytes NULL). */
struct world_answer {
    uint64_t conn_id;
    struct slice bytes; /* without the length; borrow, until the next world_run_until */
};

struct world_conn {
    uint64_t id; /* 0: free */
    struct buf answer;
    bool closed;
    uint32_t pending_cnt; /* requests without an answer yet */
};

struct world {
    uint64_t seed;
    struct prng prng_disk, prng_time, prng_fault, prng_entropy, prng_client;
    int64_t now_us, wall_base_ms;
    bool is_up;
    int exit_status; /* of the last EXIT; -1: it runs, or was killed */
    struct simdisk *disk;
    struct broker_config broker_config;
    struct controller_config controller_config;
    struct broker *broker;
    struct controller *controller;
    int64_t wake_us[2]; /* of the data and the metadata kernel */
    struct effects fx;
    struct record_scratch scratch;
    struct world_conn conns[WORLD_CONNS_MAX];
    uint64_t last_conn_id;
    struct world_event { /* what waits to be handed to a kernel, oldest first */
        int kernel;      /* 0 data, 1 metadata */
        struct event event;
    } * queue;
    size_t queue_first, queue_cnt, queue_cap;
    uint32_t trace;
    uint64_t steps_cnt, answers_cnt;
    void (*on_answer)(void *context, const struct world_answer *answer);
    void *context;
    bool verbose;
};

void world_init(struct world *world, uint64_t seed);
void world_release(struct world *world);

void world_start(struct world *world);     /* the process starts on the disk there is */
void world_power_cut(struct world *world); /* the machine loses power: connections gone, unsynced pages at random */
void world_kill(struct world *world);      /* kill -9: connections gone, the page cache survives */
void world_shutdown(struct world *world);  /* SIGTERM; runs on until it has exited or 60 s have passed */

uint64_t world_connect(struct world *world); /* 0: it is down */
void world_disconnect(struct world *world, uint64_t conn_id);

/* Sends a frame (without its length). */
void world_send(struct world *world, uint64_t conn_id, struct slice frame);

/* Runs until that time; answers come by on_answer. */
void world_run_until(struct world *world, int64_t until_us);

bool world_is_ready(const struct world *world);

#endif
