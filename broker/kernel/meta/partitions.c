/* What changes partitions: AlterPartition (KIP-497, KIP-841, KIP-903); ElectLeaders (KIP-460). */
#include "base/check.h"
#include "base/err.h"
#include "meta/core.h"
#include "meta/partition_change.h"
#include "wire/gen/alter_partition_request.h"
#include "wire/gen/alter_partition_response.h"
#include "wire/gen/elect_leaders_request.h"
#include "wire/gen/elect_leaders_response.h"

enum { BALANCE_MAX = 1000, ELECTION_PREFERRED = 0, ELECTION_UNCLEAN = 1 };

void partition_begin(struct op *op, const struct image_topic *topic, int32_t index, struct partition_change *change)
{
    const struct controller *controller = op->controller;

    partition_change_init(change, &controller->image, topic, index);
    change->has_elr = controller_has_elr(controller);
    change->min_isr = topic_min_isr(controller, topic->name, topic->partitions[index].replicas_cnt);
    if (topic_may_elect_unclean(controller, topic->name))
        change->mode = ELECT_UNCLEAN;
}

bool partition_add(struct op *op, const struct partition_change *change)
{
    struct partition_change_record record;

    if (!partition_change_build(change, &op->arena, &record))
        return false;
    op_add(op, &partition_change_record_wire, image_partition_version(op_metadata_version(op)), &record);
    return true;
}

/* ---- brokers' parts ---- */

bool partitions_any_with(const struct image *image, int32_t broker_id, enum sweep_loss loss)
{
    for (size_t i = 0; i < image->topics_cnt; i++)
        for (int32_t index = 0; index < image->topics[i]->partitions_cnt; index++) {
            const struct image_partition *partition = &image->topics[i]->partitions[index];
            if (image_has_id(partition->isr, partition->isr_cnt, broker_id) ||
                (loss != LOST_NOTHING && image_has_id(partition->elr, partition->elr_cnt, broker_id)) ||
                (loss == LOST_ALL && image_has_id(partition->last_known_elr, partition->last_known_elr_cnt, broker_id)))
                return true;
        }
    return false;
}

bool partitions_any_led_by(const struct image *image, int32_t broker_id)
{
    for (size_t i = 0; i < image->topics_cnt; i++)
        for (int32_t index = 0; index < image->topics[i]->partitions_cnt; index++)
            if (image->topics[i]->partitions[index].replicas_cnt > 0 &&
                image->topics[i]->partitions[index].leader_id == broker_id)
                return true;
    return false;
}

/* ---- AlterPartition ---- */

/* The ISR that is asked for, as ids; v3 brings the brokers' epochs along. */
static int32_t asked_isr(struct op *op, const struct alter_partition_request_partition_data *asked, int32_t **ret_ids)
{
    int32_t cnt = op->api_version >= 3 ? asked->new_isr_with_epochs_cnt : asked->new_isr_cnt;
    int32_t *ids = op_array(op, cnt > 0 ? (size_t)cnt : 0, sizeof ids[0]);

    for (int32_t i = 0; i < cnt; i++)
        ids[i] = op->api_version >= 3 ? asked->new_isr_with_epochs[i].broker_id : asked->new_isr[i];
    *ret_ids = ids;
    return cnt > 0 ? cnt : 0;
}

static bool is_isr_sensible(const struct image_partition *partition, const int32_t *ids, int32_t cnt)
{
    for (int32_t i = 0; i < cnt; i++)
        if (!image_has_id(partition->replicas, partition->replicas_cnt, ids[i]) || image_has_id(ids, (size_t)i, ids[i]))
            return false;
    return cnt > 0 && image_has_id(ids, (size_t)cnt, partition->leader_id);
}

static bool are_members_eligible(struct op *op, const struct alter_partition_request_partition_data *asked,
                                 const int32_t *ids, int32_t cnt)
{
    for (int32_t i = 0; i < cnt; i++) {
        const struct image_broker *broker = image_broker_by_id(&op->controller->image, ids[i]);
        int64_t epoch = op->api_version >= 3 ? asked->new_isr_with_epochs[i].broker_epoch : -1;
        if (broker == NULL || !image_broker_is_active(broker) || (epoch != -1 && epoch != broker->epoch))
            return false;
    }
    return true;
}

/* The first rule that is broken; KERR_NONE: none. */
static int16_t judge(struct op *op, const struct alter_partition_request_partition_data *asked,
                     const struct image_partition *partition, const int32_t *ids, int32_t cnt)
{
    const struct alter_partition_request *request = op->body;

    if (asked->leader_epoch > partition->leader_epoch || asked->partition_epoch > partition->partition_epoch)
        return KERR_NOT_CONTROLLER; /* KAFKA-14154: it knows more than we do */
    if (asked->leader_epoch < partition->leader_epoch)
        return KERR_FENCED_LEADER_EPOCH;
    if (request->broker_id != partition->leader_id)
        return KERR_INVALID_REQUEST;
    if (asked->partition_epoch < partition->partition_epoch)
        return KERR_INVALID_UPDATE_VERSION;
    if (!is_isr_sensible(partition, ids, cnt))
        return KERR_INVALID_REQUEST;
    if (asked->leader_recovery_state < 0 || asked->leader_recovery_state > 1 ||
        (asked->leader_recovery_state == 1 && (cnt > 1 || partition->recovery_state == 0)))
        return KERR_INVALID_REQUEST;
    return are_members_eligible(op, asked, ids, cnt) ? KERR_NONE : KERR_INELIGIBLE_REPLICA;
}

/* The partition as it was, or as the record makes it. */
static void answer_state(struct op *op, const struct image_partition *partition,
                         const struct partition_change_record *record,
                         struct alter_partition_response_partition_data *answer)
{
    bool has_isr = record != NULL && record->isr_cnt >= 0;
    const int32_t *isr = has_isr ? record->isr : partition->isr;
    int32_t cnt = has_isr ? record->isr_cnt : partition->isr_cnt;

    answer->leader_id = partition->leader_id;
    answer->leader_epoch = partition->leader_epoch;
    answer->partition_epoch = partition->partition_epoch + (record != NULL);
    answer->leader_recovery_state = (int8_t)partition->recovery_state;
    if (record != NULL && record->leader_recovery_state >= 0)
        answer->leader_recovery_state = record->leader_recovery_state;
    if (record != NULL && record->leader >= -1) {
        answer->leader_epoch++;
        if (record->leader != partition->leader_id) {
            answer->error_code = KERR_NEW_LEADER_ELECTED; /* a reassignment has ended, and the leader with it */
            return;
        }
    }
    answer->isr = op_array(op, (size_t)cnt, sizeof answer->isr[0]);
    answer->isr_cnt = cnt;
    for (int32_t i = 0; i < cnt; i++)
        answer->isr[i] = isr[i];
}

static void alter_partition(struct op *op, const struct image_topic *topic,
                            const struct alter_partition_request_partition_data *asked,
                            struct alter_partition_response_partition_data *answer)
{
    const struct image_partition *partition;
    struct partition_change_record record;
    struct partition_change change;
    int32_t *ids, cnt = asked_isr(op, asked, &ids);
    bool changed;

    answer->partition_index = asked->partition_index;
    if (topic == NULL) {
        answer->error_code = KERR_UNKNOWN_TOPIC_ID;
        return;
    }
    partition = image_partition_of(topic, asked->partition_index);
    if (partition == NULL) {
        answer->error_code = KERR_UNKNOWN_TOPIC_OR_PARTITION;
        return;
    }
    answer->error_code = judge(op, asked, partition, ids, cnt);
    if (answer->error_code != KERR_NONE)
        return;
    partition_begin(op, topic, asked->partition_index, &change);
    change.mode = ELECT_ONLINE;
    change.isr = ids;
    change.isr_cnt = cnt;
    change.recovery_state = asked->leader_recovery_state;
    changed = partition_change_build(&change, &op->arena, &record);
    if (changed)
        op_add(op, &partition_change_record_wire, image_partition_version(op_metadata_version(op)), &record);
    answer_state(op, partition, changed ? &record : NULL, answer);
}

void decide_alter_partition(struct op *op)
{
    const struct alter_partition_request *request = op->body;
    struct alter_partition_response *response = op->response;
    const struct image *image = &op->controller->image;
    const struct image_broker *broker = image_broker_by_id(image, request->broker_id);

    if (broker == NULL || broker->epoch != request->broker_epoch) {
        response->error_code = KERR_STALE_BROKER_EPOCH;
        return;
    }
    response->topics_cnt = request->topics_cnt;
    response->topics = op_array(op, (size_t)request->topics_cnt, sizeof response->topics[0]);
    for (int32_t i = 0; i < request->topics_cnt; i++) {
        const struct alter_partition_request_topic_data *asked = &request->topics[i];
        struct alter_partition_response_topic_data *answer = &response->topics[i];
        const struct image_topic *topic = image_topic_by_id(image, asked->topic_id);

        answer->topic_id = asked->topic_id;
        answer->topic_name = slice_of_text("");
        answer->partitions_cnt = asked->partitions_cnt;
        answer->partitions = op_array(op, (size_t)asked->partitions_cnt, sizeof answer->partitions[0]);
        for (int32_t j = 0; j < asked->partitions_cnt; j++)
            alter_partition(op, topic, &asked->partitions[j], &answer->partitions[j]);
    }
}

/* ---- ElectLeaders ---- */

static bool is_asked(struct op *op)
{
    const struct elect_leaders_request *request = op->body;

    return request->topic_partitions_cnt >= 0;
}

static int16_t elect(struct op *op, const struct image_topic *topic, int32_t index, bool is_unclean)
{
    const struct image_partition *partition = topic == NULL ? NULL : image_partition_of(topic, index);
    struct partition_change change;

    if (partition == NULL)
        return KERR_UNKNOWN_TOPIC_OR_PARTITION;
    if (is_unclean ? partition->leader_id >= 0 : partition->leader_id == partition->replicas[0])
        return KERR_ELECTION_NOT_NEEDED;
    partition_begin(op, topic, index, &change);
    change.mode = is_unclean ? ELECT_UNCLEAN : ELECT_PREFERRED;
    if (!is_unclean && (image_broker_by_id(change.image, partition->replicas[0]) == NULL ||
                        !image_has_id(partition->isr, partition->isr_cnt, partition->replicas[0])))
        return KERR_PREFERRED_LEADER_NOT_AVAILABLE;
    if (partition_add(op, &change))
        return KERR_NONE;
    return is_unclean ? KERR_ELIGIBLE_LEADERS_NOT_AVAILABLE : KERR_PREFERRED_LEADER_NOT_AVAILABLE;
}

static void add_election(struct op *op, const struct image_topic *topic, int32_t index, bool is_unclean,
                         struct elect_leaders_response_replica_election_result *result)
{
    int16_t error = elect(op, topic, index, is_unclean);
    struct elect_leaders_response_partition_result *at;

    if (!is_asked(op) && error == KERR_ELECTION_NOT_NEEDED)
        return;
    at = &result->partition_result[result->partition_result_cnt++];
    at->partition_id = index;
    at->error_code = error;
    at->error_message = error == KERR_NONE ? slice_of(NULL, 0) : slice_of_text(kerr_text(error));
}

static void elect_all(struct op *op, bool is_unclean)
{
    struct elect_leaders_response *response = op->response;
    const struct image *image = &op->controller->image;

    response->replica_election_results = op_array(op, image->topics_cnt, sizeof response->replica_election_results[0]);
    for (size_t i = 0; i < image->topics_cnt; i++) {
        const struct image_topic *topic = image->topics[i];
        struct elect_leaders_response_replica_election_result *result =
            &response->replica_election_results[response->replica_election_results_cnt];

        result->topic = topic->name;
        result->partition_result_cnt = 0;
        result->partition_result = op_array(op, (size_t)topic->partitions_cnt, sizeof result->partition_result[0]);
        for (int32_t index = 0; index < topic->partitions_cnt; index++)
            add_election(op, topic, index, is_unclean, result);
        response->replica_election_results_cnt += result->partition_result_cnt > 0;
    }
}

static void elect_asked(struct op *op, bool is_unclean)
{
    const struct elect_leaders_request *request = op->body;
    struct elect_leaders_response *response = op->response;

    response->replica_election_results_cnt = request->topic_partitions_cnt;
    response->replica_election_results =
        op_array(op, (size_t)request->topic_partitions_cnt, sizeof response->replica_election_results[0]);
    for (int32_t i = 0; i < request->topic_partitions_cnt; i++) {
        const struct elect_leaders_request_topic_partitions *asked = &request->topic_partitions[i];
        struct elect_leaders_response_replica_election_result *result = &response->replica_election_results[i];
        const struct image_topic *topic = image_topic_by_name(&op->controller->image, asked->topic);

        result->topic = asked->topic;
        result->partition_result = op_array(op, (size_t)asked->partitions_cnt, sizeof result->partition_result[0]);
        for (int32_t j = 0; j < asked->partitions_cnt; j++)
            add_election(op, topic, asked->partitions[j], is_unclean, result);
    }
}

void decide_elect_leaders(struct op *op)
{
    const struct elect_leaders_request *request = op->body;
    struct elect_leaders_response *response = op->response;
    bool is_unclean = op->api_version >= 1 && request->election_type == ELECTION_UNCLEAN;

    op->records.is_split = true;
    if (request->election_type != ELECTION_PREFERRED && request->election_type != ELECTION_UNCLEAN)
        response->error_code = KERR_INVALID_REQUEST;
    else if (is_asked(op))
        elect_asked(op, is_unclean);
    else
        elect_all(op, is_unclean);
}

bool balance_leaders(struct op *op)
{
    const struct image *image = &op->controller->image;

    for (size_t i = 0; i < image->topics_cnt; i++)
        for (int32_t index = 0; index < image->topics[i]->partitions_cnt && op->records.cnt < BALANCE_MAX; index++) {
            const struct image_partition *partition = image_partition_of(image->topics[i], index);
            if (partition == NULL || partition->leader_id == partition->replicas[0])
                continue;
            elect(op, image->topics[i], index, false);
        }
    return op->records.cnt < BALANCE_MAX;
}
