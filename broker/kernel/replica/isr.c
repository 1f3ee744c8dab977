/* The leader's view of its followers: how far each is, who belongs to the ISR, and what may be read.
 *
 *   fetch of a follower --> end_off, durable_off --> high watermark
 *                             '--> outside the ISR, has all that is committed --> expand --.
 *   lag check ---------------------> member behind for replica.lag.time.max.ms --> shrink --+--> ISR_WANTED
 *   we lead a RECOVERING partition (until metadata says that it is no more) --> recovered --'
 *
 *   ISR_WANTED --taken into a request--> ISR_SENT --answer--> ISR_STABLE (adopted, or dropped: tried again)
 *                                            |  '--another error--> ISR_WANTED
 *                                            '--only metadata can tell--> ISR_UNSURE --metadata--> ISR_STABLE
 *
 * Until the controller has decided, the high watermark waits for both the old and the new members (the maximal ISR), and
 * min.insync.replicas counts the old ones. Sources: KIP-497, 841, 903, 966; KAFKA-13091, 14617, 15583. */
#include "base/check.h"
#include "base/err.h"
#include "replica/partition.h"
#include "wire/gen/alter_partition_request.h"
#include "wire/gen/alter_partition_response.h"
#include "wire/kerr.h"

struct replica *partition_replica(const struct partition *partition, int32_t broker_id)
{
    for (int32_t i = 0; i < partition->replicas_cnt; i++)
        if (partition->replicas[i].broker_id == broker_id)
            return &partition->replicas[i];
    return NULL;
}

/* ---- what counts ---- */

/* Up to where a follower has the records in the way that the topic asks for. One that tells nothing of its disk (it is
 * Apache Kafka's) counts by what it has written. */
static int64_t safe_off_of(const struct partition *partition, const struct replica *replica)
{
#if defined(CANARY_COUNT_UNSYNCED) || \
    defined(CANARY_PLAIN_LEADER) /* page caches count where they must not; make canary-replica */
    return replica->end_off;
#endif
    return partition->durable_first && replica->tells_durable && replica->durable_off < replica->end_off
               ? replica->durable_off
               : replica->end_off;
}

static bool in_maximal_isr(const struct partition *partition, const struct replica *replica)
{
#ifdef CANARY_MINIMAL_ISR /* a change counts before it is decided, KAFKA-13091; make canary-replica */
    if (partition->isr_change != ISR_STABLE)
        return replica->in_new_isr;
#endif
    return replica->in_isr || (partition->isr_change != ISR_STABLE && replica->in_new_isr);
}

int32_t partition_maximal_isr_cnt(const struct partition *partition)
{
    int32_t cnt = 0;

    for (int32_t i = 0; i < partition->replicas_cnt; i++)
        cnt += in_maximal_isr(partition, &partition->replicas[i]);
    return cnt;
}

/* The controller would take it into an ISR, as far as our metadata says. */
static bool is_eligible(const struct partitions *partitions, const struct replica *replica)
{
    const struct image_broker *broker = image_broker_by_id(partitions->image, replica->broker_id);

    return broker != NULL && image_broker_is_active(broker) &&
           (replica->broker_epoch == -1 || replica->broker_epoch == broker->epoch);
}

static bool is_close(const struct partitions *partitions, const struct replica *replica)
{
    return replica->end_off >= 0 && replica->caught_up_us != INT64_MIN &&
           partitions->now_us - replica->caught_up_us <= partitions->lag_us;
}

/* Also replicas that are about to join hold it back, so that it does not run away from them. */
static bool holds_back(const struct partitions *partitions, const struct partition *partition,
                       const struct replica *replica)
{
    return in_maximal_isr(partition, replica) || (is_close(partitions, replica) && is_eligible(partitions, replica));
}

void isr_raise_high_watermark(struct partitions *partitions, struct partition *partition)
{
    int64_t off = partition_safe_off(partition);

    if (partition->isr_cnt < partition->min_isr)
        return; /* KAFKA-15583 */
    for (int32_t i = 0; i < partition->replicas_cnt && off > partition->high_watermark; i++) {
        const struct replica *replica = &partition->replicas[i];
        if (replica->broker_id == partitions->broker_id || !holds_back(partitions, partition, replica))
            continue;
        if (safe_off_of(partition, replica) < off)
            off = safe_off_of(partition, replica);
    }
    if (off > partition->high_watermark)
        partition->high_watermark = off;
}

void isr_appended(struct partitions *partitions, struct partition *partition)
{
    for (int32_t i = 0; i < partition->replicas_cnt; i++) {
        struct replica *replica = &partition->replicas[i];
        if (replica->end_off >= 0 && safe_off_of(partition, replica) >= partition->noted_end_off)
            replica->caught_up_us = partitions->now_us; /* it had all until now */
    }
    partition->noted_end_off = log_end_off(partition->log);
}

/* ---- changes of the ISR ---- */

static void want_change(struct partitions *partitions, struct partition *partition)
{
    CHECK(partition->isr_change == ISR_STABLE && !list_is_linked(&partition->in_isr_queue)); /* inv 4 */
    partition->isr_change = ISR_WANTED;
    list_append(&partitions->isr_wanted, &partition->in_isr_queue);
}

void isr_forget_change(struct partition *partition)
{
    partition->isr_change = ISR_STABLE;
    list_remove(&partition->in_isr_queue);
    for (int32_t i = 0; i < partition->replicas_cnt; i++)
        partition->replicas[i].in_new_isr = false;
}

static void begin_change(struct partitions *partitions, struct partition *partition)
{
    for (int32_t i = 0; i < partition->replicas_cnt; i++) {
        struct replica *replica = &partition->replicas[i];
        replica->in_new_isr = replica->in_isr;
        replica->isr_epoch =
            replica->broker_id == partitions->broker_id ? partitions->broker_epoch : replica->broker_epoch;
    }
    want_change(partitions, partition);
}

static bool may_change(const struct partitions *partitions, const struct partition *partition)
{
    return partition->role == PARTITION_LEADER && partition->led_epoch == partition->leader_epoch &&
           partition->isr_change == ISR_STABLE && partitions->now_us >= partition->isr_retry_us;
}

static void expand_if_caught_up(struct partitions *partitions, struct partition *partition, struct replica *replica)
{
    int64_t off = safe_off_of(partition, replica);

    if (replica->in_isr || !may_change(partitions, partition) || partition->is_recovering ||
        off < partition->high_watermark || off < partition->led_from_off || !is_eligible(partitions, replica))
        return;
    begin_change(partitions, partition);
    replica->in_new_isr = true;
    partitions->isr_expands++;
}

static bool lags(const struct partitions *partitions, const struct partition *partition, const struct replica *replica)
{
    return replica->broker_id != partitions->broker_id && replica->in_isr &&
           safe_off_of(partition, replica) < log_end_off(partition->log) && !is_close(partitions, replica);
}

static void shrink_if_lagging(struct partitions *partitions, struct partition *partition)
{
    int32_t cnt = 0;

    if (!may_change(partitions, partition))
        return;
    for (int32_t i = 0; i < partition->replicas_cnt; i++)
        cnt += lags(partitions, partition, &partition->replicas[i]);
    if (cnt == 0)
        return;
    begin_change(partitions, partition);
    for (int32_t i = 0; i < partition->replicas_cnt; i++)
        if (lags(partitions, partition, &partition->replicas[i]))
            partition->replicas[i].in_new_isr = false;
    partitions->isr_shrinks++;
}

static void look_at_isr(struct partitions *partitions, struct partition *partition)
{
    isr_tell_recovered(partitions, partition);
    shrink_if_lagging(partitions, partition);
}

int64_t partitions_check_isr(struct partitions *partitions)
{
    struct map_node *node;

    if (partitions->now_us < partitions->next_isr_check_us)
        return partitions->next_isr_check_us;
    partitions->next_isr_check_us = partitions->now_us + partitions->lag_us / 2;
    for (node = map_walk(&partitions->by_id, NULL); node != NULL; node = map_walk(&partitions->by_id, node))
        look_at_isr(partitions, container_of(node, struct partition, by_id));
    return partitions->next_isr_check_us;
}

void isr_lead(struct partitions *partitions, struct partition *partition)
{
    isr_forget_change(partition);
    partition->isr_retry_us = INT64_MIN;
    partition->led_from_off = partition->noted_end_off = log_end_off(partition->log);
    for (int32_t i = 0; i < partition->replicas_cnt; i++) {
        struct replica *replica = &partition->replicas[i];
        replica->end_off = replica->durable_off = replica->start_off = replica->broker_epoch = -1;
        replica->tells_durable = false;
        replica->fetch_us = INT64_MIN;
        replica->fetch_leader_off = INT64_MAX;
        replica->caught_up_us = replica->in_isr ? partitions->now_us : INT64_MIN;
    }
}

void isr_tell_recovered(struct partitions *partitions, struct partition *partition)
{
    if (partition->is_recovering && may_change(partitions, partition))
        begin_change(partitions, partition);
}

void partition_fetched(struct partitions *partitions, struct partition *partition, struct replica *replica,
                       const struct replica_report *report)
{
    int64_t off;

    CHECK(report->fetch_off <= log_end_off(partition->log));
    replica->broker_epoch = report->broker_epoch;
    replica->end_off = report->fetch_off;
    replica->tells_durable = report->durable_off >= 0;
    replica->durable_off = report->durable_off;
    if (replica->start_off != report->start_off)
        partition_wake(partitions, partition, WAITER_STARTS);
    replica->start_off = report->start_off;
    off = safe_off_of(partition, replica);
    if (off >= report->leader_end_off)
        replica->caught_up_us = partitions->now_us;
    else if (off >= replica->fetch_leader_off && replica->fetch_us > replica->caught_up_us)
        replica->caught_up_us = replica->fetch_us;
    replica->fetch_us = partitions->now_us;
    replica->fetch_leader_off = report->leader_end_off;
    expand_if_caught_up(partitions, partition, replica);
}

int64_t partition_low_watermark(const struct partitions *partitions, const struct partition *partition)
{
    int64_t off = log_start_off(partition->log);

    for (int32_t i = 0; i < partition->replicas_cnt; i++) {
        const struct replica *replica = &partition->replicas[i];
        const struct image_broker *broker = image_broker_by_id(partitions->image, replica->broker_id);
        if (replica->broker_id != partitions->broker_id && broker != NULL && !broker->fenced &&
            replica->start_off < off)
            off = replica->start_off;
    }
    return off;
}

/* ---- AlterPartition ---- */

static void fill_partition(const struct partition *partition, struct arena *arena,
                           struct alter_partition_request_partition_data *ask)
{
    ask->partition_index = partition->index;
    ask->leader_epoch = partition->led_epoch;
    ask->partition_epoch = partition->partition_epoch;
    ask->leader_recovery_state = 0; /* recovered, since we lead */
    ask->new_isr_with_epochs =
        wire_array(&alter_partition_request_broker_state_shape, arena, (size_t)partition->replicas_cnt);
    CHECK(ask->new_isr_with_epochs != NULL);
    for (int32_t i = 0; i < partition->replicas_cnt; i++) {
        const struct replica *replica = &partition->replicas[i];
        if (!replica->in_new_isr)
            continue;
        ask->new_isr_with_epochs[ask->new_isr_with_epochs_cnt++] = (struct alter_partition_request_broker_state){
            .broker_id = replica->broker_id, .broker_epoch = replica->isr_epoch};
    }
}

/* How many of the first cnt wanted ones, beginning with this one, are of its topic without a break. */
static size_t run_of_topic(const struct partitions *partitions, const struct partition *first, size_t cnt)
{
    const struct list_node *at = &first->in_isr_queue;
    size_t run_len = 0;

    for (; at != &partitions->isr_wanted && run_len < cnt; at = at->next, run_len++)
        if (!uuid_eq(list_entry(at, struct partition, in_isr_queue)->topic_id, first->topic_id))
            break;
    return run_len;
}

/* A topic may come more than once. */
static void fill_topics(struct partitions *partitions, struct arena *arena, struct alter_partition_request *request,
                        size_t cnt)
{
    struct alter_partition_request_topic_data *topic = NULL;

    request->topics = wire_array(&alter_partition_request_topic_data_shape, arena, cnt);
    CHECK(request->topics != NULL);
    list_for_each (partition, &partitions->isr_wanted, struct partition, in_isr_queue) {
        if (cnt-- == 0)
            break;
        if (topic == NULL || !uuid_eq(topic->topic_id, partition->topic_id)) {
            topic = &request->topics[request->topics_cnt++];
            topic->topic_id = partition->topic_id;
            topic->partitions = wire_array(&alter_partition_request_partition_data_shape, arena,
                                           run_of_topic(partitions, partition, cnt + 1));
            CHECK(topic->partitions != NULL);
        }
        fill_partition(partition, arena, &topic->partitions[topic->partitions_cnt++]);
        list_remove(&partition->in_isr_queue);
        list_append(&partitions->isr_sent, &partition->in_isr_queue);
        partition->isr_change = ISR_SENT;
    }
}

bool isr_take_request(struct partitions *partitions, struct arena *arena, struct alter_partition_request *ret_request,
                      int64_t *ret_at_us)
{
    size_t cnt = 0;

    *ret_at_us = INT64_MAX;
    if (list_is_empty(&partitions->isr_wanted) || partitions->is_isr_flying || partitions->broker_epoch < 0)
        return false;
    if (partitions->now_us < partitions->isr_not_before_us) {
        *ret_at_us = partitions->isr_not_before_us;
        return false;
    }
    list_for_each (partition, &partitions->isr_wanted, struct partition, in_isr_queue)
        cnt += cnt < ISR_REQUEST_PARTITIONS_MAX && partition != NULL;
    wire_defaults(&alter_partition_request_wire, ret_request);
    ret_request->broker_id = partitions->broker_id;
    ret_request->broker_epoch = partitions->broker_epoch;
    fill_topics(partitions, arena, ret_request, cnt);
    partitions->is_isr_flying = true;
    return true;
}

/* Waits for its turn once more. */
static void want_again(struct partitions *partitions, struct partition *partition)
{
    list_remove(&partition->in_isr_queue);
    partition->isr_change = ISR_WANTED;
    list_append(&partitions->isr_wanted, &partition->in_isr_queue);
}

static void adopt(struct partitions *partitions, struct partition *partition,
                  const struct alter_partition_response_partition_data *answer, struct effects *fx)
{
    if (answer->leader_epoch != partition->leader_epoch || answer->partition_epoch < partition->partition_epoch) {
        partition->isr_change = ISR_UNSURE; /* metadata tells more, soon */
        return;
    }
    isr_forget_change(partition);
    partition->partition_epoch = answer->partition_epoch;
    partition->is_recovering = answer->leader_recovery_state != 0;
    partition->isr_cnt = 0;
    for (int32_t i = 0; i < partition->replicas_cnt; i++) {
        struct replica *replica = &partition->replicas[i];
        replica->in_isr = image_has_id(answer->isr, (size_t)answer->isr_cnt, replica->broker_id);
        partition->isr_cnt += replica->in_isr;
    }
    partition_progress(partitions, partition, fx);
    for (int32_t i = 0; i < partition->replicas_cnt; i++) /* who had to wait for this change */
        if (partition->replicas[i].end_off >= 0)
            expand_if_caught_up(partitions, partition, &partition->replicas[i]);
}

static void change_answered(struct partitions *partitions, struct partition *partition,
                            const struct alter_partition_response_partition_data *answer, struct effects *fx)
{
    list_remove(&partition->in_isr_queue);
    switch (answer->error_code) {
    case KERR_NONE:
        adopt(partitions, partition, answer, fx);
        break;
    case KERR_OPERATION_NOT_ATTEMPTED:
    case KERR_INELIGIBLE_REPLICA:
    case KERR_INVALID_REQUEST: /* of this very partition epoch: not done, and no metadata need come because of it */
        isr_forget_change(partition);
        partition->isr_retry_us = partitions->now_us + ISR_RETRY_US;
        break;
    case KERR_UNKNOWN_TOPIC_OR_PARTITION:
    case KERR_UNKNOWN_TOPIC_ID:
    case KERR_FENCED_LEADER_EPOCH:
    case KERR_INVALID_UPDATE_VERSION:
    case KERR_NEW_LEADER_ELECTED:
        partition->isr_change = ISR_UNSURE;
        break;
    default:
        want_again(partitions, partition);
        partitions->isr_not_before_us = partitions->now_us + ISR_RETRY_US;
    }
}

void isr_answered(struct partitions *partitions, const struct alter_partition_response *response, struct effects *fx)
{
    bool is_answer = response != NULL && response->error_code == KERR_NONE;

    partitions->is_isr_flying = false;
    for (int32_t t = 0; is_answer && t < response->topics_cnt; t++)
        for (int32_t p = 0; p < response->topics[t].partitions_cnt; p++) {
            const struct alter_partition_response_partition_data *answer = &response->topics[t].partitions[p];
            struct partition *partition =
                partitions_find(partitions, response->topics[t].topic_id, answer->partition_index);
            if (partition != NULL && partition->isr_change == ISR_SENT)
                change_answered(partitions, partition, answer, fx);
        }
    list_for_each (partition, &partitions->isr_sent, struct partition, in_isr_queue) /* no word of these */
        want_again(partitions, partition);
    if (!is_answer)
        partitions->isr_not_before_us = partitions->now_us + ISR_RETRY_US;
}
