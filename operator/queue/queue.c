#include "queue/queue.h"

enum { DOUBLINGS_MAX = 30 };

void queue_init(struct queue *queue, uint64_t seed, int64_t backoff_ms_min, int64_t backoff_ms_max)
{
    CHECK(backoff_ms_min > 0 && backoff_ms_min <= backoff_ms_max);
    *queue =
        (struct queue){.jitter = {.state = seed}, .backoff_ms_min = backoff_ms_min, .backoff_ms_max = backoff_ms_max};
    list_init(&queue->ready);
    heap_init(&queue->later);
}

void queue_release(struct queue *queue)
{
    CHECK(list_is_empty(&queue->ready));
    heap_release(&queue->later);
}

void queue_add(struct queue *queue, struct queue_item *item, int64_t now_ms)
{
    heap_remove(&queue->later, &item->later);
    if (list_is_linked(&item->ready))
        return;
    list_append(&queue->ready, &item->ready);
    item->ready_ms = now_ms;
    queue->ready_cnt++;
    queue->counters.adds++;
}

void queue_add_at(struct queue *queue, struct queue_item *item, int64_t due)
{
    if (list_is_linked(&item->ready) || (heap_holds(&item->later) && item->later.due <= due))
        return;
    heap_set(&queue->later, &item->later, due);
}

void queue_remove(struct queue *queue, struct queue_item *item)
{
    queue->ready_cnt -= list_is_linked(&item->ready);
    list_remove(&item->ready);
    heap_remove(&queue->later, &item->later);
}

int64_t queue_fail(struct queue *queue, struct queue_item *item, int64_t now_ms, int64_t min_ms)
{
    int64_t wait_ms = queue->backoff_ms_min;

    if (item->failures_cnt < DOUBLINGS_MAX)
        item->failures_cnt++;
    for (uint32_t i = 1; i < item->failures_cnt && wait_ms < queue->backoff_ms_max; i++)
        wait_ms *= 2;
    if (wait_ms > queue->backoff_ms_max)
        wait_ms = queue->backoff_ms_max;
    /* half of it drawn, so that many that failed together do not come back together */
    wait_ms = wait_ms / 2 + (int64_t)prng_below(&queue->jitter, (uint64_t)(wait_ms - wait_ms / 2) + 1);
    if (wait_ms < min_ms)
        wait_ms = min_ms;
    queue_remove(queue, item);
    queue->counters.retries++;
    heap_set(&queue->later, &item->later, now_ms + wait_ms);
    return now_ms + wait_ms;
}

void queue_forget(struct queue_item *item)
{
    item->failures_cnt = 0;
}

struct queue_item *queue_take(struct queue *queue, int64_t now_ms)
{
    struct queue_item *item = list_first(&queue->ready, struct queue_item, ready);
    struct heap_node *due;

    if (item) {
        list_remove(&item->ready);
        queue->ready_cnt--;
    } else if ((due = heap_take_due(&queue->later, now_ms)) != NULL) {
        item = container_of(due, struct queue_item, later);
        item->ready_ms = due->due;
        queue->counters.adds++;
    }
    if (item)
        histogram_add(&queue->counters.waits, (now_ms - item->ready_ms) * 1000, 1);
    return item;
}

int64_t queue_due(const struct queue *queue, int64_t now_ms)
{
    const struct heap_node *first = heap_first(&queue->later);

    if (!list_is_empty(&queue->ready))
        return now_ms;
    return first ? first->due : -1;
}
