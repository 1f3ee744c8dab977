/* AlterPartitionReassignments, ListPartitionReassignments (KIP-455, KIP-860), AssignReplicasToDirs (KIP-858).
 *
 *   replicas 1 2 3 -> wished 2 3 4: adding = those that come, removing = those that leave, replicas = wished, then removing
 *
 * Who came with a reassignment that is not over yet counts as coming still where the next wish has it, too; cancelling drops
 * it. The end is part of any change (partition_change.h, rule 6). */
#include "base/check.h"
#include "base/err.h"
#include "meta/core.h"
#include "meta/partition_change.h"
#include "wire/gen/alter_partition_reassignments_request.h"
#include "wire/gen/alter_partition_reassignments_response.h"
#include "wire/gen/assign_replicas_to_dirs_request.h"
#include "wire/gen/assign_replicas_to_dirs_response.h"
#include "wire/gen/list_partition_reassignments_request.h"
#include "wire/gen/list_partition_reassignments_response.h"
#include "wire/gen/partition_change_record.h"

enum { RESERVED_DIRECTORIES = 100 };

struct ids {
    int32_t *ids;
    int32_t cnt;
};

static struct ids ids_new(struct op *op, int32_t cnt_max)
{
    return (struct ids){.ids = op_array(op, (size_t)cnt_max, sizeof(int32_t))};
}

static void add(struct ids *ids, int32_t id)
{
    ids->ids[ids->cnt++] = id;
}

static void add_sorted(struct ids *ids, int32_t id)
{
    int32_t at = ids->cnt++;

    for (; at > 0 && ids->ids[at - 1] > id; at--)
        ids->ids[at] = ids->ids[at - 1];
    ids->ids[at] = id;
}

static bool is_under_way(const struct image_partition *partition)
{
    return partition->adding_cnt > 0 || partition->removing_cnt > 0;
}

/* ---- cancel ---- */

/* Back to the replicas before; where none of those is in sync only an unclean election helps. */
static struct refusal cancel(struct op *op, const struct image_topic *topic, int32_t index)
{
    const struct image_partition *partition = &topic->partitions[index];
    struct ids replicas = ids_new(op, partition->replicas_cnt), isr = ids_new(op, partition->isr_cnt + 1);
    struct partition_change change;

    if (!is_under_way(partition))
        return REFUSE(KERR_NO_REASSIGNMENT_IN_PROGRESS, kerr_text(KERR_NO_REASSIGNMENT_IN_PROGRESS));
    for (int i = 0; i < partition->replicas_cnt; i++)
        if (!image_has_id(partition->adding, partition->adding_cnt, partition->replicas[i]))
            add(&replicas, partition->replicas[i]);
    for (int i = 0; i < partition->isr_cnt; i++)
        if (!image_has_id(partition->adding, partition->adding_cnt, partition->isr[i]))
            add(&isr, partition->isr[i]);
    CHECK(replicas.cnt > 0);
    partition_begin(op, topic, index, &change);
    if (isr.cnt == 0) {
        if (change.mode != ELECT_UNCLEAN)
            return REFUSE(KERR_INVALID_REPLICA_ASSIGNMENT, "Unable to revert partition assignment for ",
                          op_name(op, topic->name), "-", op_number(op, index),
                          " because it would require an unclean leader election.");
        add(&isr, replicas.ids[0]);
    }
    change.replicas = replicas.ids;
    change.replicas_cnt = replicas.cnt;
    change.adding = change.removing = replicas.ids; /* none of them */
    change.isr = isr.ids;
    change.isr_cnt = isr.cnt;
    partition_add(op, &change);
    return refusal_none;
}

/* ---- begin, or begin anew ---- */

static void reassign(struct op *op, const struct image_topic *topic, int32_t index, const int32_t *wished, int32_t cnt)
{
    const struct image_partition *partition = &topic->partitions[index];
    struct ids replicas = ids_new(op, cnt + partition->replicas_cnt), adding = ids_new(op, cnt),
               removing = ids_new(op, partition->replicas_cnt);
    struct partition_change change;

    for (int32_t i = 0; i < cnt; i++) {
        add(&replicas, wished[i]);
        if (!image_has_id(partition->replicas, partition->replicas_cnt, wished[i]) ||
            image_has_id(partition->adding, partition->adding_cnt, wished[i]))
            add_sorted(&adding, wished[i]);
    }
    for (int i = 0; i < partition->replicas_cnt; i++)
        if (!image_has_id(wished, (size_t)cnt, partition->replicas[i]))
            add_sorted(&removing, partition->replicas[i]);
    for (int32_t i = 0; i < removing.cnt; i++)
        add(&replicas, removing.ids[i]);
    partition_begin(op, topic, index, &change);
    change.replicas = replicas.ids;
    change.replicas_cnt = replicas.cnt;
    change.adding = adding.ids;
    change.adding_cnt = adding.cnt;
    change.removing = removing.ids;
    change.removing_cnt = removing.cnt;
    partition_add(op, &change);
}

/* How many replicas it has where no reassignment counts: those that were there before it. */
static int32_t replicas_before(const struct image_partition *partition)
{
    return partition->replicas_cnt - partition->adding_cnt;
}

static struct refusal alter_partition(struct op *op, const struct image_topic *topic,
                                      const struct alter_partition_reassignments_request_reassignable_partition *asked)
{
    const struct alter_partition_reassignments_request *request = op->body;
    const struct image_partition *partition = topic == NULL ? NULL : image_partition_of(topic, asked->partition_index);
    struct refusal refusal;

    if (partition == NULL)
        return REFUSE(KERR_UNKNOWN_TOPIC_OR_PARTITION, kerr_text(KERR_UNKNOWN_TOPIC_OR_PARTITION));
    if (asked->replicas_cnt < 0)
        return cancel(op, topic, asked->partition_index);
    refusal = judge_assignment(op, asked->replicas, asked->replicas_cnt, 0);
    if (refusal.error != KERR_NONE)
        return refusal;
    if (asked->replicas_cnt + partition->replicas_cnt > IMAGE_REPLICAS_MAX)
        return REFUSE(KERR_INVALID_REPLICA_ASSIGNMENT, "Too many replicas.");
    if (op->api_version >= 1 && !request->allow_replication_factor_change &&
        asked->replicas_cnt != replicas_before(partition))
        return REFUSE(KERR_INVALID_REPLICATION_FACTOR, "The replication factor is changed from ",
                      op_number(op, replicas_before(partition)), " to ", op_number(op, asked->replicas_cnt));
    reassign(op, topic, asked->partition_index, asked->replicas, asked->replicas_cnt);
    return refusal_none;
}

static bool is_named_twice(const struct alter_partition_reassignments_request *request, int32_t topic, int32_t idx)
{
    int32_t index = request->topics[topic].partitions[idx].partition_index;

    for (int32_t i = 0; i < request->topics_cnt; i++) {
        if (!slice_eq(request->topics[i].name, request->topics[topic].name))
            continue;
        for (int32_t j = 0; j < request->topics[i].partitions_cnt; j++)
            if ((i != topic || j != idx) && request->topics[i].partitions[j].partition_index == index)
                return true;
    }
    return false;
}

void decide_alter_partition_reassignments(struct op *op)
{
    const struct alter_partition_reassignments_request *request = op->body;
    struct alter_partition_reassignments_response *response = op->response;

    op->records.is_split = true;
    response->error_message = slice_of(NULL, 0);
    response->allow_replication_factor_change = request->allow_replication_factor_change;
    response->responses_cnt = request->topics_cnt;
    response->responses = op_array(op, (size_t)request->topics_cnt, sizeof response->responses[0]);
    for (int32_t i = 0; i < request->topics_cnt; i++) {
        const struct alter_partition_reassignments_request_reassignable_topic *asked = &request->topics[i];
        const struct image_topic *topic = image_topic_by_name(&op->controller->image, asked->name);
        struct alter_partition_reassignments_response_reassignable_topic_response *answer = &response->responses[i];

        answer->name = asked->name;
        answer->partitions_cnt = asked->partitions_cnt;
        answer->partitions = op_array(op, (size_t)asked->partitions_cnt, sizeof answer->partitions[0]);
        for (int32_t j = 0; j < asked->partitions_cnt; j++) {
            struct refusal refusal = is_named_twice(request, i, j)
                                         ? REFUSE(KERR_INVALID_REQUEST, "The partition is named more than once.")
                                         : alter_partition(op, topic, &asked->partitions[j]);
            answer->partitions[j].partition_index = asked->partitions[j].partition_index;
            answer->partitions[j].error_code = refusal.error;
            answer->partitions[j].error_message = refusal.text;
        }
    }
}

/* ---- what is under way ---- */

static void list_partition(const struct image_topic *topic, int32_t index,
                           struct list_partition_reassignments_response_ongoing_topic_reassignment *answer)
{
    const struct image_partition *partition = image_partition_of(topic, index);

    if (partition == NULL || !is_under_way(partition))
        return;
    answer->partitions[answer->partitions_cnt++] =
        (struct list_partition_reassignments_response_ongoing_partition_reassignment){
            .partition_index = index,
            .replicas = (int32_t *)partition->replicas,
            .replicas_cnt = partition->replicas_cnt,
            .adding_replicas = (int32_t *)partition->adding,
            .adding_replicas_cnt = partition->adding_cnt,
            .removing_replicas = (int32_t *)partition->removing,
            .removing_replicas_cnt = partition->removing_cnt};
}

/* indexes NULL: all. */
static void list_topic(struct op *op, const struct image_topic *topic, const int32_t *indexes, int32_t cnt)
{
    struct list_partition_reassignments_response *response = op->response;
    struct list_partition_reassignments_response_ongoing_topic_reassignment *answer =
        &response->topics[response->topics_cnt];
    int32_t most = indexes == NULL ? topic->partitions_cnt : cnt;

    *answer = (struct list_partition_reassignments_response_ongoing_topic_reassignment){.name = topic->name};
    answer->partitions = op_array(op, (size_t)most, sizeof answer->partitions[0]);
    for (int32_t i = 0; i < most; i++)
        list_partition(topic, indexes == NULL ? i : indexes[i], answer);
    response->topics_cnt += answer->partitions_cnt > 0;
}

void decide_list_partition_reassignments(struct op *op)
{
    const struct list_partition_reassignments_request *request = op->body;
    struct list_partition_reassignments_response *response = op->response;
    const struct image *image = &op->controller->image;
    bool is_all = request->topics_cnt < 0;

    response->error_message = slice_of(NULL, 0);
    response->topics =
        op_array(op, is_all ? image->topics_cnt : (size_t)request->topics_cnt, sizeof response->topics[0]);
    for (size_t i = 0; is_all && i < image->topics_cnt; i++)
        list_topic(op, image->topics[i], NULL, 0);
    for (int32_t i = 0; i < request->topics_cnt; i++) {
        const struct image_topic *topic = image_topic_by_name(image, request->topics[i].name);
        static const int32_t none[1];
        const int32_t *indexes = request->topics[i].partition_indexes;
        if (topic != NULL)
            list_topic(op, topic, indexes == NULL ? none : indexes, request->topics[i].partition_indexes_cnt);
    }
}

/* ---- where replicas lie ---- */

static bool has_dir(const struct image_broker *broker, struct uuid dir)
{
    for (uint32_t i = 0; i < broker->dirs_cnt; i++)
        if (uuid_eq(broker->dirs[i], dir))
            return true;
    return false;
}

/* Ids below 100 mean no directory: not told, not assigned, lost. */
static bool is_directory(struct uuid id)
{
    for (int i = 0; i < UUID_LEN - 1; i++)
        if (id.bytes[i] != 0)
            return true;
    return id.bytes[UUID_LEN - 1] >= RESERVED_DIRECTORIES;
}

/* A replica that moves out of a directory that is gone has nothing of what it had: it may not lead on its old merits. */
static void begin_anew(struct op *op, const struct image_broker *broker, const struct image_topic *topic, int32_t index,
                       int at, struct partition_change_record *ret_record)
{
    const struct image_partition *partition = &topic->partitions[index];
    struct partition_change change;

    wire_defaults(&partition_change_record_wire, ret_record);
    ret_record->topic_id = topic->id;
    ret_record->partition_id = index;
    if (partition->directories_cnt == 0 || !is_directory(partition->directories[at]) ||
        has_dir(broker, partition->directories[at]))
        return;
    partition_begin(op, topic, index, &change);
    change.unclean_id = change.wiped_id = broker->id;
    (void)partition_change_build(&change, &op->arena, ret_record);
}

static int16_t assign(struct op *op, const struct image_broker *broker, struct uuid dir,
                      const struct image_topic *topic, int32_t index)
{
    const struct image_partition *partition;
    struct partition_change_record record;
    int at = 0;

    if (topic == NULL)
        return KERR_UNKNOWN_TOPIC_ID;
    partition = image_partition_of(topic, index);
    if (partition == NULL)
        return KERR_UNKNOWN_TOPIC_OR_PARTITION;
    while (at < partition->replicas_cnt && partition->replicas[at] != broker->id)
        at++;
    if (at == partition->replicas_cnt)
        return KERR_NOT_LEADER_OR_FOLLOWER;
    if (partition->directories_cnt > 0 && uuid_eq(partition->directories[at], dir))
        return KERR_NONE;
    begin_anew(op, broker, topic, index, at, &record);
    record.directories_cnt = partition->replicas_cnt;
    record.directories = op_array(op, (size_t)partition->replicas_cnt, sizeof record.directories[0]);
    for (int i = 0; i < partition->directories_cnt; i++)
        record.directories[i] = partition->directories[i];
    record.directories[at] = dir;
    op_add(op, &partition_change_record_wire, image_partition_version(op_metadata_version(op)), &record);
    return KERR_NONE;
}

static void assign_dir(struct op *op, const struct image_broker *broker,
                       const struct assign_replicas_to_dirs_request_directory_data *asked,
                       struct assign_replicas_to_dirs_response_directory_data *answer)
{
    answer->id = asked->id;
    answer->topics_cnt = asked->topics_cnt;
    answer->topics = op_array(op, (size_t)asked->topics_cnt, sizeof answer->topics[0]);
    for (int32_t i = 0; i < asked->topics_cnt; i++) {
        const struct image_topic *topic = image_topic_by_id(&op->controller->image, asked->topics[i].topic_id);
        struct assign_replicas_to_dirs_response_topic_data *to = &answer->topics[i];
        to->topic_id = asked->topics[i].topic_id;
        to->partitions_cnt = asked->topics[i].partitions_cnt;
        to->partitions = op_array(op, (size_t)to->partitions_cnt, sizeof to->partitions[0]);
        for (int32_t j = 0; j < to->partitions_cnt; j++) {
            to->partitions[j].partition_index = asked->topics[i].partitions[j].partition_index;
            to->partitions[j].error_code = assign(op, broker, asked->id, topic, to->partitions[j].partition_index);
        }
    }
}

void decide_assign_replicas_to_dirs(struct op *op)
{
    const struct assign_replicas_to_dirs_request *request = op->body;
    struct assign_replicas_to_dirs_response *response = op->response;
    const struct image_broker *broker = image_broker_by_id(&op->controller->image, request->broker_id);

    if (op_metadata_version(op) < IMAGE_MV_DIRECTORIES) {
        response->error_code = KERR_UNSUPPORTED_VERSION;
        return;
    }
    if (broker == NULL || broker->epoch != request->broker_epoch) {
        response->error_code = KERR_STALE_BROKER_EPOCH;
        return;
    }
    op->records.is_split = true;
    response->directories_cnt = request->directories_cnt;
    response->directories = op_array(op, (size_t)request->directories_cnt, sizeof response->directories[0]);
    for (int32_t i = 0; i < request->directories_cnt; i++) {
        assign_dir(op, broker, &request->directories[i], &response->directories[i]);
        if (!has_dir(broker, request->directories[i].id)) /* what lies there is lost: ISR and leaders follow */
            sweeps_add(&op->controller->sweeps, broker->id, LOST_NOTHING);
    }
}
