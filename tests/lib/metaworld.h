/* One metadata kernel on a simulated disk, and a stand-in for the data kernel: it keeps the image that it is sent, and the
 * answers. For the unit tests of quorum and meta. */
#ifndef TESTS_LIB_METAWORLD_H
#define TESTS_LIB_METAWORLD_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/prng.h"
#include "image/image.h"
#include "kernel_msg.h"
#include "meta/controller.h"
#include "tests/lib/simdisk.h"

enum { METAWORLD_ANSWERS_MAX = 4096, METAWORLD_TEXT_LEN_MAX = 1200 };

struct metaworld {
    struct controller_config config;
    struct simdisk *disk;
    struct controller *controller; /* NULL: not running */
    struct effects fx;
    struct prng prng;
    int64_t now_us, wall_ms;
    int64_t wake_at_us;
    uint64_t steps_cnt, stop_after_steps; /* 0: never; else the process dies after so many steps */

    struct image image; /* of the data kernel */
    struct image loading;
    uint64_t snapshots_cnt; /* that were loaded */
    struct image_changes changes;
    bool has_identity;
    struct kernel_identity identity;
    int32_t leader_id, leader_epoch;
    uint64_t next_corr;
    struct kernel_msg *answers[METAWORLD_ANSWERS_MAX];
    size_t answers_cnt;
    struct arena arena; /* of decoded answers */

    /* connections of controller listeners: what the kernel sent, in order */
    struct buf sent; /* whole answers, with their lengths */
    size_t sent_taken;
    uint64_t sent_conn_id; /* of all that is in there: the tests use one connection at a time */
    uint32_t answered_cnt, closed_cnt;

    bool has_exited;
    int exit_status;
    char exit_text[METAWORLD_TEXT_LEN_MAX];
    bool prints_traces;
};

void metaworld_init(struct metaworld *world, uint64_t seed); /* one log directory, which holds the metadata, too */
void metaworld_release(struct metaworld *world);

void metaworld_start(struct metaworld *world); /* a new process on the disk as it is */
void metaworld_kill(struct metaworld *world, bool power_cut);

/* Carries out what is due, in the order of time, until nothing is under way (timers apart), or the process has ended. */
void metaworld_settle(struct metaworld *world);

/* The same, and time goes on by us. */
void metaworld_pass(struct metaworld *world, int64_t us);

/* Asks the controller; the number of the answer. */
uint64_t metaworld_ask(struct metaworld *world, int16_t api_key, int16_t version, const void *body);

/* The answer's struct (in the world's arena), or NULL: none yet, or an error (*ret_err). */
void *metaworld_answer(struct metaworld *world, uint64_t corr, int *ret_err);

/* Asks, settles, gives the answer; NULL: an error. */
void *metaworld_call(struct metaworld *world, int16_t api_key, int16_t version, const void *body);

/* A client of a controller listener. peer: "10.0.0.1:77". */
void metaworld_connect(struct metaworld *world, uint64_t conn_id, const char *peer, const char *principal);
void metaworld_disconnect(struct metaworld *world, uint64_t conn_id);
void metaworld_send(struct metaworld *world, uint64_t conn_id, struct slice frame); /* without its length */

/* The frame of a request; the bytes live in the world's arena. */
struct slice metaworld_frame(struct metaworld *world, int16_t api_key, int16_t version, int32_t correlation_id,
                             const void *body);

/* The body of the next answer that was sent, decoded as that API and version; NULL: there is none. CHECKs the correlation id. */
void *metaworld_sent(struct metaworld *world, int16_t api_key, int16_t version, int32_t correlation_id);

void metaworld_stop(struct metaworld *world); /* MSG_STOP, and all that follows */

/* Registers broker id (in rack) and brings it to unfenced; its epoch. -1: refused. */
int64_t metaworld_register(struct metaworld *world, int32_t id, const char *rack);
bool metaworld_heartbeat(struct metaworld *world, int32_t id, int64_t epoch); /* false: refused or fenced */

#endif
