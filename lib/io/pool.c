#include "io/pool.h"

#include "base/check.h"
#include "base/mem.h"

struct start {
    struct io_pool *pool;
    unsigned thread_idx;
};

static struct io_job *take(struct list_node *list)
{
    struct io_job *job = list_first(list, struct io_job, node);

    if (job != NULL)
        list_remove(&job->node);
    return job;
}

static void thread_main(void *arg)
{
    struct io_pool *pool = ((struct start *)arg)->pool;
    unsigned thread_idx = ((struct start *)arg)->thread_idx;
    struct io_job *job;

    mem_free(arg);
    uv_mutex_lock(&pool->lock);
    while (!pool->stopping) {
        bool first;
        job = take(&pool->todo);
        if (job == NULL) {
            pool->idle_cnt++;
            uv_cond_wait(&pool->more, &pool->lock);
            pool->idle_cnt--;
            continue;
        }
        pool->todo_cnt--;
        uv_mutex_unlock(&pool->lock);
        job->run(job, thread_idx);
        uv_mutex_lock(&pool->lock);
        first = list_is_empty(&pool->done);
        list_append(&pool->done, &job->node);
        if (first)
            uv_async_send(&pool->async);
    }
    uv_mutex_unlock(&pool->lock);
}

static void on_async(uv_async_t *async)
{
    struct io_pool *pool = async->data;

    io_mark(pool->loop, &pool->source, 1);
}

static void on_ready(struct io_source *source, unsigned events)
{
    struct io_pool *pool = container_of(source, struct io_pool, source);
    struct io_job *job;

    (void)events;
    for (;;) {
        uv_mutex_lock(&pool->lock);
        job = take(&pool->done);
        uv_mutex_unlock(&pool->lock);
        if (job == NULL)
            return;
        pool->jobs_cnt--;
        pool->on_done(pool->owner, job);
    }
}

void io_pool_init(struct io_pool *pool, struct io_loop *loop, unsigned threads_max, void *owner,
                  void (*on_done)(void *owner, struct io_job *job))
{
    int err;

    CHECK(threads_max > 0 && threads_max <= IO_POOL_THREADS_MAX);
    *pool = (struct io_pool){.loop = loop, .threads_max = threads_max, .owner = owner, .on_done = on_done};
    pool->source.on_ready = on_ready;
    list_init(&pool->todo);
    list_init(&pool->done);
    err = uv_mutex_init(&pool->lock);
    CHECK(err == 0);
    err = uv_cond_init(&pool->more);
    CHECK(err == 0);
    pool->async.data = pool;
    err = uv_async_init(&loop->uv, &pool->async, on_async);
    CHECK(err == 0);
}

static void start_thread(struct io_pool *pool)
{
    uv_thread_options_t options = {.flags = UV_THREAD_HAS_STACK_SIZE, .stack_size = 512 << 10};
    struct start *start = MEM_NEW(struct start);

    start->pool = pool;
    start->thread_idx = pool->threads_cnt;
    if (uv_thread_create_ex(&pool->threads[pool->threads_cnt], &options, thread_main, start) == 0)
        pool->threads_cnt++;
    else
        mem_free(start);
    CHECK(pool->threads_cnt > 0); /* fewer threads than wanted is slower, none is the end */
}

void io_pool_submit(struct io_pool *pool, struct io_job *job)
{
    pool->jobs_cnt++;
    uv_mutex_lock(&pool->lock);
    list_append(&pool->todo, &job->node);
    pool->todo_cnt++;
    if (pool->idle_cnt < pool->todo_cnt && pool->threads_cnt < pool->threads_max)
        start_thread(pool);
    uv_cond_signal(&pool->more);
    uv_mutex_unlock(&pool->lock);
}

void io_pool_close(struct io_pool *pool)
{
    CHECK(pool->jobs_cnt == 0);
    uv_mutex_lock(&pool->lock);
    pool->stopping = true;
    uv_cond_broadcast(&pool->more);
    uv_mutex_unlock(&pool->lock);
    for (unsigned i = 0; i < pool->threads_cnt; i++)
        uv_thread_join(&pool->threads[i]);
    uv_mutex_destroy(&pool->lock);
    uv_cond_destroy(&pool->more);
    io_unmark(&pool->source);
    uv_close((uv_handle_t *)&pool->async, NULL);
}
