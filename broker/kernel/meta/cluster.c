/* What concerns the cluster as a whole: its first records, the registration of this controller, producer ids, the state of
 * the quorum.
 *
 * metadata.version 30 (4.3-IV0) is the newest level whose records and rules we write in full: broker registrations with
 * cordoned directories, partitions with directories and eligible leader replicas, transactions. Features that no code of
 * ours stands behind (group, share, streams, transaction versions) are not finalized. */
#include "base/check.h"
#include "base/mem.h"
#include "meta/core.h"
#include "wire/gen/abort_transaction_record.h"
#include "wire/gen/allocate_producer_ids_request.h"
#include "wire/gen/allocate_producer_ids_response.h"
#include "wire/gen/begin_transaction_record.h"
#include "wire/gen/config_record.h"
#include "wire/gen/describe_quorum_request.h"
#include "wire/gen/describe_quorum_response.h"
#include "wire/gen/end_transaction_record.h"
#include "wire/gen/feature_level_record.h"
#include "wire/gen/producer_ids_record.h"
#include "wire/gen/register_controller_record.h"

enum { PRODUCER_ID_BLOCK_LEN = 1000 };

static const struct {
    const char *name;
    int16_t level;
} first_levels[] = {
    {"metadata.version", IMAGE_MV_MAX},
    {"eligible.leader.replicas.version", 1},
};

/* ---- first records ---- */

static void add_first_levels(struct op *op)
{
    for (size_t i = 0; i < COUNT_OF(first_levels); i++) {
        struct feature_level_record record = {.name = slice_of_text(first_levels[i].name),
                                              .feature_level = first_levels[i].level};
        op_add(op, &feature_level_record_wire, 0, &record);
    }
}

/* With eligible leader replicas the cluster must say how many are enough (KIP-966). */
static void add_min_isr(struct op *op)
{
    struct topic_config_value value = topic_config_value(&op->controller->image, &op->controller->statics, -1,
                                                         slice_of(NULL, 0), TOPIC_MIN_INSYNC_REPLICAS);
    struct config_record record = {.resource_type = IMAGE_BROKER,
                                   .resource_name = slice_of_text(""),
                                   .name = slice_of_text("min.insync.replicas"),
                                   .value = value.text};

    op_add(op, &config_record_wire, 0, &record);
}

void bootstrap_records(struct op *op)
{
    const struct image *image = &op->controller->image;
    struct begin_transaction_record begin = {.name = slice_of_text("Bootstrap records")};
    struct abort_transaction_record abort = {.reason = slice_of_text("Controller failover")};
    struct end_transaction_record end = {0};

    if (image->in_transaction)
        op_add(op, &abort_transaction_record_wire, 0, &abort);
    if (image->levels_cnt > 0)
        return;
    op_add(op, &begin_transaction_record_wire, 0, &begin);
    add_first_levels(op);
    add_min_isr(op);
    op_add(op, &end_transaction_record_wire, 0, &end);
}

void register_self(struct op *op)
{
    const struct controller *controller = op->controller;
    const struct controller_config *config = controller->config;
    const struct image_controller *old = image_controller_by_id(&controller->image, config->node_id);
    struct register_controller_record_controller_endpoint endpoints[CONTROLLER_LISTENERS_MAX];
    size_t features_cnt;
    const struct controller_feature *ours = controller_features(&features_cnt);
    struct register_controller_record record;

    if (op_metadata_version(op) < IMAGE_MV_REGISTER_CONTROLLER ||
        (old != NULL && uuid_eq(old->incarnation, controller->incarnation)))
        return;
    wire_defaults(&register_controller_record_wire, &record);
    record.controller_id = config->node_id;
    record.incarnation_id = controller->incarnation;
    record.features = op_array(op, features_cnt, sizeof record.features[0]);
    record.features_cnt = (int32_t)features_cnt;
    for (size_t i = 0; i < features_cnt; i++)
        record.features[i] = (struct register_controller_record_controller_feature){
            slice_of_text(ours[i].name), ours[i].level_min, ours[i].level_max};
    record.end_points = endpoints;
    record.end_points_cnt = (int32_t)config->listeners_cnt;
    for (uint32_t i = 0; i < config->listeners_cnt; i++)
        endpoints[i] = (struct register_controller_record_controller_endpoint){
            .name = config->listeners[i].name,
            .host = config->listeners[i].host,
            .port = config->listeners[i].port,
            .security_protocol = config->listeners[i].security_protocol};
    op_add(op, &register_controller_record_wire, 0, &record);
}

/* ---- producer ids ---- */

void decide_allocate_producer_ids(struct op *op)
{
    const struct allocate_producer_ids_request *request = op->body;
    struct allocate_producer_ids_response *response = op->response;
    const struct image *image = &op->controller->image;
    const struct image_broker *broker = image_broker_by_id(image, request->broker_id);
    struct producer_ids_record record = {.broker_id = request->broker_id,
                                         .broker_epoch = request->broker_epoch,
                                         .next_producer_id = image->next_producer_id + PRODUCER_ID_BLOCK_LEN};

    if (broker == NULL || broker->epoch != request->broker_epoch) {
        response->error_code = KERR_STALE_BROKER_EPOCH;
        return;
    }
    if (image->next_producer_id > INT64_MAX - PRODUCER_ID_BLOCK_LEN) {
        response->error_code = KERR_UNKNOWN_SERVER_ERROR;
        return;
    }
    response->producer_id_start = image->next_producer_id;
    response->producer_id_len = PRODUCER_ID_BLOCK_LEN;
    op_add(op, &producer_ids_record_wire, 0, &record);
}

/* ---- DescribeQuorum ---- */

/* from WITH_NODES on with directory ids and endpoints (KIP-853) */
enum { QUORUM_VERSION_WITH_NODES = 2, QUORUM_MEMBERS_MAX = QUORUM_REPLICAS_MAX + VOTERS_MAX + 1 };

static void describe_member(const struct op *op, const struct quorum_member *member,
                            struct describe_quorum_response_replica_state *state)
{
    *state = (struct describe_quorum_response_replica_state){
        .replica_id = member->id,
        .replica_directory_id = op->api_version >= QUORUM_VERSION_WITH_NODES ? member->directory : UUID_ZERO,
        .log_end_offset = member->end_off,
        .last_fetch_timestamp = op->api_version > 0 ? member->fetched_ms : -1,
        .last_caught_up_timestamp = op->api_version > 0 ? member->caught_up_ms : -1};
}

static void describe_members(struct op *op, struct describe_quorum_response_partition_data *answer)
{
    struct quorum_member *members = mem_alloc(QUORUM_MEMBERS_MAX * sizeof members[0]);
    size_t cnt = quorum_members(op->controller->quorum, op->ev->wall_ms, members, QUORUM_MEMBERS_MAX);

    answer->current_voters = op_array(op, cnt, sizeof answer->current_voters[0]);
    answer->observers = op_array(op, cnt, sizeof answer->observers[0]);
    for (size_t i = 0; i < cnt; i++)
        describe_member(op, &members[i],
                        members[i].is_voter ? &answer->current_voters[answer->current_voters_cnt++]
                                            : &answer->observers[answer->observers_cnt++]);
    mem_free(members);
}

static void describe_nodes(struct op *op)
{
    struct describe_quorum_response *response = op->response;
    const struct voters *voters = quorum_voters(op->controller->quorum);

    response->nodes_cnt = (int32_t)voters->cnt;
    response->nodes = op_array(op, voters->cnt, sizeof response->nodes[0]);
    for (size_t i = 0; i < voters->cnt; i++) {
        const struct voter *voter = &voters->items[i];
        response->nodes[i].node_id = voter->id;
        response->nodes[i].listeners_cnt = (int32_t)voter->endpoints_cnt;
        response->nodes[i].listeners = op_array(op, voter->endpoints_cnt, sizeof response->nodes[i].listeners[0]);
        for (uint32_t j = 0; j < voter->endpoints_cnt; j++)
            response->nodes[i].listeners[j] = (struct describe_quorum_response_listener){
                .name = voter->endpoints[j].name, .host = voter->endpoints[j].host, .port = voter->endpoints[j].port};
    }
}

static void describe_partition(struct op *op, bool is_ours, int32_t index,
                               struct describe_quorum_response_partition_data *answer)
{
    const struct quorum *quorum = op->controller->quorum;

    answer->partition_index = index;
    answer->error_message = slice_of(NULL, 0);
    if (!is_ours) {
        answer->error_code = KERR_UNKNOWN_TOPIC_OR_PARTITION;
        answer->error_message = slice_of_text(kerr_text(KERR_UNKNOWN_TOPIC_OR_PARTITION));
        return;
    }
    answer->leader_id = op->controller->config->node_id;
    answer->leader_epoch = quorum_epoch(quorum);
    answer->high_watermark = quorum_high_watermark(quorum);
    describe_members(op, answer);
}

void decide_describe_quorum(struct op *op)
{
    const struct describe_quorum_request *request = op->body;
    struct describe_quorum_response *response = op->response;

    response->error_message = slice_of(NULL, 0);
    response->topics_cnt = request->topics_cnt;
    response->topics = op_array(op, (size_t)request->topics_cnt, sizeof response->topics[0]);
    for (int32_t i = 0; i < request->topics_cnt; i++) {
        const struct describe_quorum_request_topic_data *asked = &request->topics[i];
        struct describe_quorum_response_topic_data *answer = &response->topics[i];
        bool is_ours = slice_eq_text(asked->topic_name, "__cluster_metadata");

        answer->topic_name = asked->topic_name;
        answer->partitions_cnt = asked->partitions_cnt;
        answer->partitions = op_array(op, (size_t)asked->partitions_cnt, sizeof answer->partitions[0]);
        for (int32_t j = 0; j < asked->partitions_cnt; j++)
            describe_partition(op, is_ours && asked->partitions[j].partition_index == 0,
                               asked->partitions[j].partition_index, &answer->partitions[j]);
    }
    if (op->api_version >= QUORUM_VERSION_WITH_NODES)
        describe_nodes(op);
}
