/* The loop: libuv waits, its callbacks only mark, and everything acts in the turn after.
 *
 *   io_loop_run:   uv_run (callbacks mark sources) -> on_ready of each marked source -> on_turn of the owner -> again
 *
 * So nobody acts inside a libuv callback, and what many sockets brought in one turn is handled as one batch.
 * One thread. Structs are embedded in their owners; a libuv handle's memory lives until its close has been told. */
#ifndef IO_LOOP_H
#define IO_LOOP_H

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

#include "base/list.h"

/* Something that can become ready. events: bits of the source's own choosing, gathered until on_ready. */
struct io_source {
    struct list_node node;
    unsigned events;
    void (*on_ready)(struct io_source *source, unsigned events);
};

struct io_loop {
    uv_loop_t uv;
    struct list_node ready; /* marked sources, in the order they were marked */
    int64_t now_us;         /* of this turn */
    int64_t wall_ms;
    uint64_t turns_cnt;
    bool stopped;
    void *owner;
    bool (*on_turn)(void *owner); /* true: more is waiting to be done, do not sleep. May be NULL */
    uv_mutex_t *acting;           /* held while it acts (not while it waits), so that others may look; NULL at first */
};

void io_loop_init(struct io_loop *loop, void *owner, bool (*on_turn)(void *owner));
void io_loop_run(struct io_loop *loop); /* until io_loop_stop */
void io_loop_stop(struct io_loop *loop);

/* After every handle was closed by its owner: waits for libuv to say so, then releases the loop. */
void io_loop_release(struct io_loop *loop);

/* The source's on_ready is called in this turn, or the next one where its turn is over. */
void io_mark(struct io_loop *loop, struct io_source *source, unsigned events);
void io_unmark(struct io_source *source); /* before its memory goes */

/* A timer in microseconds of loop->now_us; fires never early and up to 1 ms late. Setting it later than it was costs
 * nothing: it wakes at the earlier time and looks again. */
struct io_timer {
    struct io_source source;
    struct io_loop *loop;
    uv_timer_t uv;
    int64_t due_us;   /* INT64_MAX: not set */
    int64_t armed_us; /* when libuv will wake us */
};

void io_timer_init(struct io_timer *timer, struct io_loop *loop,
                   void (*on_ready)(struct io_source *source, unsigned events));
void io_timer_set(struct io_timer *timer, int64_t due_us); /* INT64_MAX: off */
bool io_timer_is_due(struct io_timer *timer); /* in on_ready: true once when due; else it was armed again */
void io_timer_close(struct io_timer *timer);

#endif
