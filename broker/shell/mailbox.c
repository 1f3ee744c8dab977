#include "shell/mailbox.h"

#include "base/mem.h"

static void on_ready(struct io_source *source, unsigned events)
{
    (void)source; /* being marked makes a turn, and a turn takes what is there */
    (void)events;
}

static void on_async(uv_async_t *async)
{
    struct mailbox *box = async->data;

    io_mark(box->loop, &box->source, 1);
}

void mailbox_open(struct mailbox *box, struct io_loop *loop)
{
    *box = (struct mailbox){.loop = loop, .source.on_ready = on_ready};
    uv_mutex_init(&box->lock);
    uv_async_init(&loop->uv, &box->async, on_async);
    box->async.data = box;
}

void mailbox_close(struct mailbox *box)
{
    io_unmark(&box->source);
    uv_close((uv_handle_t *)&box->async, NULL);
}

void mailbox_release(struct mailbox *box)
{
    CHECK(box->cnt == 0);
    mem_free(box->items);
    mem_free(box->spare);
    uv_mutex_destroy(&box->lock);
}

void mailbox_put(struct mailbox *box, struct kernel_msg **msgs, size_t cnt)
{
    if (cnt == 0)
        return;
    uv_mutex_lock(&box->lock);
    for (size_t i = 0; i < cnt; i++) {
        box->items = mem_grow(box->items, box->cnt, &box->cap, sizeof box->items[0], KERNEL_QUEUE_MAX);
        box->items[box->cnt++] = msgs[i];
    }
    uv_mutex_unlock(&box->lock);
    mailbox_wake(box);
}

void mailbox_wake(struct mailbox *box)
{
    uv_async_send(&box->async);
}

bool mailbox_is_full(struct mailbox *box)
{
    bool is_full;

    uv_mutex_lock(&box->lock);
    is_full = box->cnt >= MAILBOX_HIGH;
    box->sender_waits = box->sender_waits || is_full;
    uv_mutex_unlock(&box->lock);
    return is_full;
}

bool mailbox_take(struct mailbox *box, struct kernel_port *port)
{
    struct kernel_msg **items;
    size_t cnt, cap;
    bool waits;

    uv_mutex_lock(&box->lock);
    items = box->items;
    cnt = box->cnt;
    cap = box->cap;
    waits = box->sender_waits;
    box->items = box->spare;
    box->cap = box->spare_cap;
    box->cnt = 0;
    box->sender_waits = false;
    box->spare = items; /* the receiver's until the next mailbox_take */
    box->spare_cap = cap;
    uv_mutex_unlock(&box->lock);
    for (size_t i = 0; i < cnt; i++)
        kernel_port_push(port, EVENT_KERNEL_MSG)->event.msg = items[i];
    return waits;
}
