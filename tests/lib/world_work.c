#include "tests/lib/world_work.h"

#include "base/err.h"
#include "base/mem.h"
#include "tests/lib/world_net.h"

static void set_work_source(struct world_node *node, struct world_lane *lane)
{
    struct world *world = node->world;
    uint64_t wait_us = prng_below(&world->prng_work, (uint64_t)world->work_delay_us_max + 1);

    heap_set(&world->heap, &lane->work_source.node, world->now_us + (int64_t)wait_us);
}

/* Its end is told at once, or when its turn is drawn. */
static void work_ended(struct world_node *node, enum world_kernel kernel, const struct event *event)
{
    struct world_lane *lane = &node->lanes[kernel];
    struct world_event *done;

    if (node->world->work_delay_us_max == 0) {
        world_enqueue(node, kernel, event);
        return;
    }
    done = MEM_NEW(struct world_event);
    done->event = *event;
    list_append(&lane->works, &done->node);
    if (lane->works_cnt++ == 0)
        set_work_source(node, lane);
}

void world_work_effect(struct world_node *node, enum world_kernel kernel, struct effect *effect)
{
    struct event done = {.kind = EVENT_WORK_DONE, .work = {.op = effect->op, .values = {-1, -1, -1, -1}}};
    struct record_scratch *scratch = &node->world->scratch;
    struct record_iter iter;
    struct record record;
    struct buf out;

    if (effect->work == WORK_RECOMPRESS) {
        buf_init(&out, RECORD_PLAIN_LEN_MAX);
        done.work.err =
            record_recompress(effect->bytes, (enum record_codec)effect->value, (int)effect->value2, scratch, &out);
        if (done.work.err == ERR_OK)
            done.work.chunk = chunk_copy(buf_bytes(&out));
        buf_release(&out);
    } else {
        int64_t best = INT64_MIN;
        int more;
        done.work.err = record_iter_init(&iter, effect->bytes, scratch);
        while (done.work.err == ERR_OK && (more = record_iter_next(&iter, &record)) > 0) {
            bool hit =
                effect->value >= 0 ? record.timestamp >= effect->value && best == INT64_MIN : record.timestamp > best;
            if (hit && record.off >= effect->value2) {
                best = record.timestamp;
                done.work.values[0] = record.timestamp;
                done.work.values[1] = record.off;
            }
        }
    }
    work_ended(node, kernel, &done);
}

void world_work_due(struct world_node *node, enum world_kernel kernel)
{
    struct world_lane *lane = &node->lanes[kernel];
    uint64_t left_cnt = prng_below(&node->world->prng_work, lane->works_cnt);

    list_for_each (done, &lane->works, struct world_event, node)
        if (left_cnt-- == 0) {
            list_remove(&done->node);
            world_enqueue(node, kernel, &done->event);
            mem_free(done);
            break;
        }
    if (--lane->works_cnt > 0)
        set_work_source(node, lane);
}
