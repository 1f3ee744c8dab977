#include "meta/sweep.h"

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "meta/core.h"
#include "meta/partition_change.h"

void sweeps_init(struct sweeps *sweeps)
{
    *sweeps = (struct sweeps){0};
    list_init(&sweeps->items);
}

static void sweep_free(struct sweep *sweep)
{
    list_remove(&sweep->node);
    mem_free(sweep->at_topic);
    mem_free(sweep->waiting);
    mem_free(sweep);
}

void sweeps_reset(struct sweeps *sweeps)
{
    list_for_each (sweep, &sweeps->items, struct sweep, node)
        sweep_free(sweep);
    sweeps->retry_us = 0;
}

void sweeps_fail(struct controller *controller, const struct event *ev, struct effects *fx)
{
    list_for_each (sweep, &controller->sweeps.items, struct sweep, node)
        for (size_t i = 0; i < sweep->waiting_cnt; i++)
            requests_fail(controller, sweep->waiting[i], ev, fx);
    sweeps_reset(&controller->sweeps);
}

static bool has_begun(const struct sweep *sweep)
{
    return sweep->at_topic != NULL;
}

struct sweep *sweeps_add(struct sweeps *sweeps, int32_t broker_id, enum sweep_loss loss)
{
    struct sweep *new_one;

    list_for_each (sweep, &sweeps->items, struct sweep, node)
        if (sweep->broker_id == broker_id && sweep->loss == loss && !has_begun(sweep))
            return sweep;
    new_one = MEM_NEW(struct sweep);
    new_one->broker_id = broker_id;
    new_one->loss = loss;
    list_append(&sweeps->items, &new_one->node);
    return new_one;
}

void sweep_await(struct sweep *sweep, uint64_t token)
{
    sweep->waiting = mem_grow(sweep->waiting, sweep->waiting_cnt, &sweep->waiting_cap, sizeof sweep->waiting[0],
                              CONTROLLER_PENDING_MAX);
    sweep->waiting[sweep->waiting_cnt++] = token;
}

/* ---- one partition ---- */

/* The members of the ISR that may stay: alive, not leaving, their directory online. */
static int32_t members_left(const struct op *op, const struct sweep *sweep, const struct image_partition *partition,
                            int32_t *ret_ids)
{
    int32_t cnt = 0;

    for (int i = 0; i < partition->isr_cnt; i++) {
        int32_t id = partition->isr[i];
        if (!(sweep->loss != LOST_NOTHING && id == sweep->broker_id) &&
            partition_may_lead(&op->controller->image, partition, id))
            ret_ids[cnt++] = id;
    }
    return cnt;
}

static void look_at(struct op *op, const struct sweep *sweep, const struct image_topic *topic, int32_t index)
{
    const struct image_partition *partition = &topic->partitions[index];
    int32_t ids[IMAGE_REPLICAS_MAX], cnt;
    struct partition_change change;
    bool is_of_elr;

    if (partition->replicas_cnt == 0 || (sweep->broker_id != SWEEP_ALL &&
                                         !image_has_id(partition->replicas, partition->replicas_cnt, sweep->broker_id)))
        return;
    is_of_elr = (sweep->loss != LOST_NOTHING && image_has_id(partition->elr, partition->elr_cnt, sweep->broker_id)) ||
                (sweep->loss == LOST_ALL &&
                 image_has_id(partition->last_known_elr, partition->last_known_elr_cnt, sweep->broker_id));
    cnt = members_left(op, sweep, partition, ids);
    if (cnt == partition->isr_cnt && partition->leader_id >= 0 && !is_of_elr)
        return;
    partition_begin(op, topic, index, &change);
    change.isr = ids;
    change.isr_cnt = cnt;
    if (sweep->loss != LOST_NOTHING)
        change.unclean_id = sweep->broker_id;
    if (sweep->loss == LOST_ALL)
        change.wiped_id = sweep->broker_id;
    partition_add(op, &change);
}

/* ---- some of them ---- */

static void stand_at(struct sweep *sweep, const struct image_topic *topic, int32_t index)
{
    struct slice name = topic->name;
    char *text = mem_alloc(name.len + 1);

    memcpy(text, name.data, name.len);
    text[name.len] = '\0';
    mem_free(sweep->at_topic);
    sweep->at_topic = text;
    sweep->at_index = index;
}

/* Adds records for partitions from where the sweep stands; true: that was the last one. Else *ret_topic and *ret_index say
 * where it goes on. */
static bool advance(struct op *op, const struct sweep *sweep, const struct image_topic **ret_topic, int32_t *ret_index)
{
    const struct image *image = &op->controller->image;
    size_t at = sweep->at_topic == NULL ? 0 : image_topic_place(image, slice_of_text(sweep->at_topic));
    int32_t looks_cnt = 0;

    for (; at < image->topics_cnt; at++) {
        const struct image_topic *topic = image->topics[at];
        bool is_same = sweep->at_topic != NULL && slice_eq_text(topic->name, sweep->at_topic);
        for (int32_t index = is_same ? sweep->at_index : 0; index < topic->partitions_cnt; index++) {
            if (op->records.cnt >= SWEEP_RECORDS_MAX || ++looks_cnt > SWEEP_LOOKS_MAX) {
                *ret_topic = topic;
                *ret_index = index;
                return false;
            }
            look_at(op, sweep, topic, index);
        }
    }
    return true;
}

static void tell_session(struct controller *controller, int32_t broker_id)
{
    struct session *session = sessions_find(&controller->sessions, broker_id);

    if (session != NULL)
        session->shutdown_off = quorum_end_off(controller->quorum) - 1;
}

/* What a broker that stops must wait for before it may go: all the others have applied the moves. Also one that began to stop under
 * the controller before us. */
static void tell_leaving(struct controller *controller, const struct sweep *sweep)
{
    const struct image *image = &controller->image;

    if (sweep->is_shutdown)
        tell_session(controller, sweep->broker_id);
    for (size_t i = 0; i < image->brokers_cnt && sweep->broker_id == SWEEP_ALL; i++)
        if (image->brokers[i]->in_controlled_shutdown && !image->brokers[i]->fenced)
            tell_session(controller, image->brokers[i]->id);
}

static void end(struct controller *controller, struct sweep *sweep, const struct event *ev, struct effects *fx)
{
    tell_leaving(controller, sweep);
    list_remove(&sweep->node);
    for (size_t i = 0; i < sweep->waiting_cnt; i++) {
        struct door_call *call = door_find(&controller->door, sweep->waiting[i]);
        if (call == NULL)
            continue;
        call->is_swept = true;
        requests_decide(controller, call, ev, fx);
    }
    sweep_free(sweep);
}

void sweeps_drive(struct controller *controller, const struct event *ev, struct effects *fx)
{
    struct sweeps *sweeps = &controller->sweeps;
    uint32_t records_cnt = 0;
    struct sweep *sweep;

    while (records_cnt < SWEEP_RECORDS_MAX && ev->now_us >= sweeps->retry_us &&
           (sweep = list_first(&sweeps->items, struct sweep, node)) != NULL) {
        const struct image_topic *topic = NULL;
        int32_t index = 0;
        struct op op;
        bool is_last;

        op_init(&op, controller, ev, fx);
        op.records.is_split = true;
        is_last = advance(&op, sweep, &topic, &index);
        records_cnt += (uint32_t)op.records.cnt;
        if (!is_last)
            stand_at(sweep, topic, index); /* before the topic's records are replayed */
        if (!controller_append_own(controller, &op)) {
            sweeps->retry_us = ev->now_us + SWEEP_RETRY_US;
            mem_free(sweep->at_topic); /* from the start: what was done shows itself */
            sweep->at_topic = NULL;
            break;
        }
        if (!is_last)
            break;
        end(controller, sweep, ev, fx);
    }
    if (records_cnt > sweeps->step_records_max)
        sweeps->step_records_max = records_cnt;
}

int64_t sweeps_next_us(const struct sweeps *sweeps, int64_t now_us)
{
    if (list_is_empty(&sweeps->items))
        return INT64_MAX;
    return sweeps->retry_us > now_us ? sweeps->retry_us : now_us;
}
