#include "io/loop.h"

#include "base/check.h"
#include "io/clock.h"

static void look_at_clocks(struct io_loop *loop)
{
    loop->now_us = io_now_us();
    loop->wall_ms = io_wall_ms();
}

void io_loop_init(struct io_loop *loop, void *owner, bool (*on_turn)(void *owner))
{
    int err = uv_loop_init(&loop->uv);

    CHECK(err == 0);
    list_init(&loop->ready);
    loop->turns_cnt = 0;
    loop->stopped = false;
    loop->owner = owner;
    loop->on_turn = on_turn;
    loop->acting = NULL;
    look_at_clocks(loop);
}

static void call_ready(struct io_loop *loop)
{
    struct list_node now;

    /* those marked while we go through are for the next turn */
    if (list_is_empty(&loop->ready))
        return;
    now = loop->ready;
    now.next->prev = now.prev->next = &now;
    list_init(&loop->ready);
    while (!list_is_empty(&now)) {
        struct io_source *source = list_first(&now, struct io_source, node);
        unsigned events = source->events;
        list_remove(&source->node);
        source->events = 0;
        source->on_ready(source, events);
    }
}

void io_loop_run(struct io_loop *loop)
{
    bool more = true; /* something may wait since before the start */

    while (!loop->stopped) {
        uv_run(&loop->uv, more || !list_is_empty(&loop->ready) ? UV_RUN_NOWAIT : UV_RUN_ONCE);
        if (loop->acting != NULL)
            uv_mutex_lock(loop->acting);
        look_at_clocks(loop);
        loop->turns_cnt++;
        call_ready(loop);
        more = loop->on_turn != NULL && loop->on_turn(loop->owner);
        if (loop->acting != NULL)
            uv_mutex_unlock(loop->acting);
    }
}

void io_loop_stop(struct io_loop *loop)
{
    loop->stopped = true;
}

void io_loop_release(struct io_loop *loop)
{
    int err;

    uv_run(&loop->uv, UV_RUN_DEFAULT);
    err = uv_loop_close(&loop->uv);
    CHECK(err == 0);
}

void io_mark(struct io_loop *loop, struct io_source *source, unsigned events)
{
    source->events |= events;
    if (!list_is_linked(&source->node))
        list_append(&loop->ready, &source->node);
}

void io_unmark(struct io_source *source)
{
    list_remove(&source->node);
}

static void on_uv_timer(uv_timer_t *uv)
{
    struct io_timer *timer = uv->data;

    timer->armed_us = INT64_MAX;
    io_mark(timer->loop, &timer->source, 1);
}

void io_timer_init(struct io_timer *timer, struct io_loop *loop,
                   void (*on_ready)(struct io_source *source, unsigned events))
{
    *timer = (struct io_timer){.loop = loop, .due_us = INT64_MAX, .armed_us = INT64_MAX};
    timer->source.on_ready = on_ready;
    timer->uv.data = timer;
    uv_timer_init(&loop->uv, &timer->uv);
}

static void arm(struct io_timer *timer)
{
    int64_t left_us = timer->due_us - timer->loop->now_us;
    uint64_t left_ms = left_us > 0 ? (uint64_t)(left_us + 999) / 1000 : 0;

    timer->armed_us = timer->due_us;
    uv_update_time(&timer->loop->uv);
    uv_timer_start(&timer->uv, on_uv_timer, left_ms, 0);
}

void io_timer_set(struct io_timer *timer, int64_t due_us)
{
    timer->due_us = due_us;
    if (due_us < timer->armed_us)
        arm(timer);
}

bool io_timer_is_due(struct io_timer *timer)
{
    if (timer->due_us <= timer->loop->now_us) {
        timer->due_us = INT64_MAX;
        return true;
    }
    if (timer->due_us < timer->armed_us)
        arm(timer);
    return false;
}

void io_timer_close(struct io_timer *timer)
{
    io_unmark(&timer->source);
    uv_close((uv_handle_t *)&timer->uv, NULL);
}
