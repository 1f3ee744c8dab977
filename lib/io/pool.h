/* Threads for what may block or compute long. Jobs go in on the loop's thread and come back there.
 *
 *   io_pool_submit --> run (on some thread of the pool) --> on_done (on the loop's thread, in a turn)
 *
 * Threads start when there is work for them, up to threads_max; jobs start in the order they were submitted. The
 * number of jobs is bounded by who submits them. */
#ifndef IO_POOL_H
#define IO_POOL_H

#include <stdbool.h>
#include <uv.h>

#include "base/list.h"
#include "io/loop.h"

enum { IO_POOL_THREADS_MAX = 64 };

struct io_job {
    struct list_node node;
    void (*run)(struct io_job *job,
                unsigned thread_idx); /* thread_idx < threads_max: for memory of that thread's own */
};

struct io_pool {
    struct io_source source;
    struct io_loop *loop;
    uv_async_t async;
    void *owner;
    void (*on_done)(void *owner, struct io_job *job);
    unsigned threads_max;
    unsigned jobs_cnt; /* submitted and not yet done; the loop's thread only */

    uv_mutex_t lock; /* for what follows */
    uv_cond_t more;
    struct list_node todo, done;
    unsigned todo_cnt, threads_cnt, idle_cnt;
    bool stopping;
    uv_thread_t threads[IO_POOL_THREADS_MAX];
};

void io_pool_init(struct io_pool *pool, struct io_loop *loop, unsigned threads_max, void *owner,
                  void (*on_done)(void *owner, struct io_job *job));
void io_pool_submit(struct io_pool *pool, struct io_job *job);
void io_pool_close(struct io_pool *pool); /* jobs_cnt must be 0; joins the threads */

#endif
