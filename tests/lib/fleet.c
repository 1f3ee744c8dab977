#include "tests/lib/fleet.h"

#include <stdio.h>

#include "api/handlers.h"
#include "base/be.h"
#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "image/record.h"
#include "kernel_msg.h"
#include "node/node.h"
#include "tests/lib/world_net.h"
#include "wire/gen/alter_partition_request.h"
#include "wire/gen/alter_partition_response.h"
#include "wire/gen/broker_heartbeat_request.h"
#include "wire/gen/broker_heartbeat_response.h"
#include "wire/gen/broker_registration_change_record.h"
#include "wire/gen/broker_registration_request.h"
#include "wire/gen/broker_registration_response.h"
#include "wire/gen/config_record.h"
#include "wire/gen/delete_records_request.h"
#include "wire/gen/feature_level_record.h"
#include "wire/gen/partition_change_record.h"
#include "wire/gen/partition_record.h"
#include "wire/gen/produce_request.h"
#include "wire/gen/produce_response.h"
#include "wire/gen/register_broker_record.h"
#include "wire/gen/remove_topic_record.h"
#include "wire/gen/request_header.h"
#include "wire/gen/topic_record.h"

enum {
    PUMP_US = 1000,
    SESSION_US = 400000,
    PRODUCE_VERSION = 9,
    RECORD_LEN_MAX = 1 << 20,
    MV = 30,
    NUMBER_LEN = 8,
    RECORDS_MAX = 4
};

static const char *const topic_names[FLEET_TOPICS_MAX] = {"t", "u", "v"};
static const char *const racks[FLEET_NODES] = {"r1", "r2", "r3", "r4"};

/* ---- the controller's log ---- */

static void commit(struct fleet *fleet, const struct wire_msg *msg, int16_t version, const void *record)
{
    struct record_build what = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    struct image_error error = {0};
    struct buf frame, batch;

    buf_init(&frame, RECORD_LEN_MAX);
    buf_init(&batch, RECORD_LEN_MAX);
    CHECK(image_record_build(&frame, msg, version, record) == ERR_OK);
    what.base_off = (int64_t)fleet->log_cnt;
    what.leader_epoch = 1;
    record_builder_start(&builder, &what, &batch);
    CHECK(record_builder_add(&builder, 0, slice_of(NULL, 0), buf_bytes(&frame), NULL, 0) == ERR_OK);
    CHECK(record_builder_finish(&builder, NULL) == ERR_OK);
    fleet->log = mem_grow(fleet->log, fleet->log_cnt, &fleet->log_cap, sizeof fleet->log[0], 1 << 20);
    fleet->log[fleet->log_cnt++] = chunk_copy(buf_bytes(&batch));
    CHECK(image_replay_batches(&fleet->image, buf_bytes(&batch), NULL, &error) == ERR_OK);
    buf_release(&frame);
    buf_release(&batch);
}

static void deliver(struct fleet *fleet, int node)
{
    struct fleet_node *to = &fleet->nodes[node];
    struct world_node *process = &fleet->world.nodes[node];

    if (!process->is_up || !to->has_started || fleet->world.now_us < to->held_until_us ||
        prng_below(&fleet->prng_timing, 1000) < to->late_permille)
        return;
    for (; to->delivered_cnt < fleet->log_cnt; to->delivered_cnt++) {
        struct kernel_msg *msg = kernel_msg_new(MSG_RECORDS);
        msg->chunk = chunk_share(fleet->log[to->delivered_cnt]);
        msg->base_off = (int64_t)to->delivered_cnt;
        msg->end_off = msg->base_off + 1;
        world_enqueue(process, KERNEL_DATA, &(struct event){.kind = EVENT_KERNEL_MSG, .msg = msg});
    }
}

/* ---- partitions ---- */

static struct uuid topic_id(int32_t topic)
{
    return (struct uuid){.bytes = {1, 2, 3, 4, 5, (uint8_t)topic}};
}

struct uuid fleet_topic_of(const struct fleet *fleet, int32_t partition)
{
    return topic_id(partition % fleet->topics_cnt);
}

static struct slice topic_name_of(const struct fleet *fleet, int32_t partition)
{
    return slice_of_text(topic_names[partition % fleet->topics_cnt]);
}

const struct image_partition *fleet_partition(const struct fleet *fleet, int32_t partition)
{
    return image_partition_by_id(&fleet->image, fleet_topic_of(fleet, partition), partition / fleet->topics_cnt);
}

static bool is_active(const struct fleet *fleet, int32_t broker_id)
{
    const struct image_broker *broker = image_broker_by_id(&fleet->image, broker_id);

    return broker != NULL && image_broker_is_active(broker);
}

/* leader -2: the same one goes on, in the same epoch. */
static void change_replicas(struct fleet *fleet, int32_t index, const int32_t *replicas, size_t replicas_cnt,
                            const int32_t *isr, size_t isr_cnt, int32_t leader)
{
    if (fleet->world.verbose) {
        printf("%10.3f ms  controller p %d leader %d isr", (double)fleet->world.now_us / 1000, index, leader);
        for (size_t i = 0; i < isr_cnt; i++)
            printf(" %d", isr[i]);
        printf("\n");
    }
    struct partition_change_record record;
    int32_t copy[FLEET_NODES], replicas_copy[FLEET_NODES];
    struct uuid dirs[FLEET_NODES] = {0};

    memcpy(copy, isr, isr_cnt * sizeof copy[0]);
    wire_defaults(&partition_change_record_wire, &record);
    record.topic_id = fleet_topic_of(fleet, index);
    record.partition_id = index / fleet->topics_cnt;
    record.isr = copy;
    record.isr_cnt = (int32_t)isr_cnt;
    record.leader = leader;
    if (replicas != NULL) {
        memcpy(replicas_copy, replicas, replicas_cnt * sizeof replicas_copy[0]);
        record.replicas = replicas_copy;
        record.directories = dirs;
        record.replicas_cnt = record.directories_cnt = (int32_t)replicas_cnt;
    }
    commit(fleet, &partition_change_record_wire, 2, &record);
    fleet->elections_cnt += leader >= 0;
}

static void change_partition(struct fleet *fleet, int32_t index, const int32_t *isr, size_t isr_cnt, int32_t leader)
{
    change_replicas(fleet, index, NULL, 0, isr, isr_cnt, leader);
}

/* Any active member, other than `not` where there is another; -1: none. */
static int32_t choose_leader(struct fleet *fleet, const int32_t *isr, size_t isr_cnt, int32_t not )
{
    int32_t fit[FLEET_NODES];
    size_t cnt = 0;

    for (size_t i = 0; i < isr_cnt; i++)
        if (is_active(fleet, isr[i]) && isr[i] != not )
            fit[cnt++] = isr[i];
    if (cnt == 0)
        return image_has_id(isr, isr_cnt, not ) && is_active(fleet, not ) ? not : -1;
    return fit[prng_below(&fleet->prng, cnt)];
}

void fleet_move_leader(struct fleet *fleet, int32_t partition)
{
    const struct image_partition *now = fleet_partition(fleet, partition);
    int32_t isr[FLEET_NODES], leader;
    size_t isr_cnt = now->isr_cnt;

    memcpy(isr, now->isr, isr_cnt * sizeof isr[0]);
    leader = choose_leader(fleet, isr, isr_cnt, now->leader_id);
    if (leader >= 0)
        change_partition(fleet, partition, isr, isr_cnt, leader);
}

/* The broker is gone, or came back without all that it had: out of the ISRs, but where it is the last member. */
static void leave_isrs(struct fleet *fleet, int32_t broker_id)
{
    for (int32_t p = 0; p < fleet->partitions_cnt; p++) {
        const struct image_partition *now = fleet_partition(fleet, p);
        int32_t isr[FLEET_NODES];
        size_t cnt = 0;
        for (size_t i = 0; now != NULL && i < now->isr_cnt; i++)
            if (now->isr[i] != broker_id)
                isr[cnt++] = now->isr[i];
        if (now == NULL || cnt == now->isr_cnt)
            continue;
        if (cnt == 0) {
            isr[0] = broker_id;
            if (now->leader_id >= 0)
                change_partition(fleet, p, isr, 1, -1);
            continue;
        }
        change_partition(fleet, p, isr, cnt,
                         now->leader_id == broker_id ? choose_leader(fleet, isr, cnt, broker_id) : -2);
    }
}

static void elect_leaderless(struct fleet *fleet)
{
    for (int32_t p = 0; p < fleet->partitions_cnt; p++) {
        const struct image_partition *now = fleet_partition(fleet, p);
        int32_t isr[FLEET_NODES], leader;
        size_t isr_cnt = now != NULL ? now->isr_cnt : 0; /* NULL: deleted */
        if (isr_cnt == 0)
            continue;
        memcpy(isr, now->isr, isr_cnt * sizeof isr[0]);
        leader = now->leader_id < 0 ? choose_leader(fleet, isr, isr_cnt, -1) : -1;
        if (leader >= 0)
            change_partition(fleet, p, isr, isr_cnt, leader);
    }
}

/* ---- brokers ---- */

static void set_fenced(struct fleet *fleet, int32_t broker_id, bool is_fenced)
{
    const struct image_broker *broker = image_broker_by_id(&fleet->image, broker_id);
    struct broker_registration_change_record record;

    if (broker == NULL || broker->fenced == is_fenced)
        return;
    wire_defaults(&broker_registration_change_record_wire, &record);
    record.broker_id = broker_id;
    record.broker_epoch = broker->epoch;
    record.fenced = is_fenced ? 1 : -1;
    commit(fleet, &broker_registration_change_record_wire, 2, &record);
}

void fleet_fence(struct fleet *fleet, int node)
{
    fleet->nodes[node].fence_at_us = INT64_MAX;
    set_fenced(fleet, node + 1, true);
    leave_isrs(fleet, node + 1);
}

static void register_broker(struct fleet *fleet, const struct broker_registration_request *request, int64_t *ret_epoch)
{
    struct register_broker_record record;
    struct register_broker_record_broker_endpoint endpoint;
    const struct image_broker *known = image_broker_by_id(&fleet->image, request->broker_id);

    if (known == NULL || request->previous_broker_epoch != known->epoch)
        leave_isrs(fleet, request->broker_id); /* it may have lost what it had */
    else
        fleet->clean_cnt++;
    CHECK(request->listeners_cnt == 1);
    wire_shape_defaults(&register_broker_record_broker_endpoint_shape, &endpoint);
    endpoint.name = request->listeners[0].name;
    endpoint.host = request->listeners[0].host;
    endpoint.port = request->listeners[0].port;
    wire_defaults(&register_broker_record_wire, &record);
    record.broker_id = request->broker_id;
    record.incarnation_id = request->incarnation_id;
    record.broker_epoch = *ret_epoch = (int64_t)fleet->log_cnt;
    record.end_points = &endpoint;
    record.end_points_cnt = 1;
    record.rack = request->rack;
    record.log_dirs = request->log_dirs;
    record.log_dirs_cnt = request->log_dirs_cnt;
    record.fenced = true;
    commit(fleet, &register_broker_record_wire, 3, &record);
}

static void heartbeat(struct fleet *fleet, const struct broker_heartbeat_request *request,
                      struct broker_heartbeat_response *response)
{
    const struct image_broker *broker = image_broker_by_id(&fleet->image, request->broker_id);

    if (broker == NULL || broker->epoch != request->broker_epoch) {
        response->error_code = KERR_STALE_BROKER_EPOCH;
        return;
    }
    response->is_caught_up = request->current_metadata_offset >= broker->register_off;
    if (!request->want_fence && !request->want_shut_down && response->is_caught_up) {
        set_fenced(fleet, request->broker_id, false);
        elect_leaderless(fleet);
    }
    if (request->want_shut_down) {
        leave_isrs(fleet, request->broker_id);
        response->should_shut_down = true;
    }
    response->is_fenced = image_broker_by_id(&fleet->image, request->broker_id)->fenced;
}

/* As kraft.md 3.6 has it. */
static int16_t alter_error(const struct fleet *fleet, int32_t broker_id, const struct image_partition *now,
                           const struct alter_partition_request_partition_data *ask)
{
    if (now == NULL)
        return KERR_UNKNOWN_TOPIC_OR_PARTITION;
    if (ask->leader_epoch > now->leader_epoch || ask->partition_epoch > now->partition_epoch)
        return KERR_NOT_CONTROLLER;
    if (ask->leader_epoch < now->leader_epoch)
        return KERR_FENCED_LEADER_EPOCH;
    if (now->leader_id != broker_id)
        return KERR_INVALID_REQUEST;
    if (ask->partition_epoch < now->partition_epoch)
        return KERR_INVALID_UPDATE_VERSION;
    for (int32_t i = 0; i < ask->new_isr_with_epochs_cnt; i++) {
        const struct alter_partition_request_broker_state *member = &ask->new_isr_with_epochs[i];
        const struct image_broker *broker = image_broker_by_id(&fleet->image, member->broker_id);
        if (!image_has_id(now->replicas, now->replicas_cnt, member->broker_id))
            return KERR_INVALID_REQUEST;
        if (broker == NULL || !image_broker_is_active(broker) ||
            (member->broker_epoch != -1 && member->broker_epoch != broker->epoch))
            return KERR_INELIGIBLE_REPLICA;
    }
    return ask->new_isr_with_epochs_cnt > 0 ? KERR_NONE : KERR_INVALID_REQUEST;
}

/* All four are replicas while one moves; when all are in sync, the first of them goes. True: the leader changed with it. */
static bool complete_reassignment(struct fleet *fleet, int32_t index)
{
    const struct image_partition *now = fleet_partition(fleet, index);
    int32_t replicas[FLEET_NODES], isr[FLEET_NODES], leader = now->leader_id, goes = now->replicas[0];
    bool has_moved = leader == goes;
    size_t cnt = 0, isr_cnt = 0;

    if (now->replicas_cnt <= FLEET_REPLICAS || now->isr_cnt < now->replicas_cnt)
        return false;
    for (size_t i = 0; i < now->replicas_cnt; i++)
        if (now->replicas[i] != goes)
            replicas[cnt++] = now->replicas[i];
    for (size_t i = 0; i < now->isr_cnt; i++)
        if (now->isr[i] != goes)
            isr[isr_cnt++] = now->isr[i];
    if (has_moved)
        leader = choose_leader(fleet, isr, isr_cnt, -1);
    /* Named in any case: the leader epoch rises, so that the one that goes cannot fetch itself back in before it knows. */
    change_replicas(fleet, index, replicas, cnt, isr, isr_cnt, leader);
    return has_moved;
}

void fleet_reassign(struct fleet *fleet, int32_t partition)
{
    const struct image_partition *now = fleet_partition(fleet, partition);
    int32_t replicas[FLEET_NODES], isr[FLEET_NODES];
    size_t cnt = now->replicas_cnt, isr_cnt = now->isr_cnt;

    if (cnt > FLEET_REPLICAS)
        return;
    memcpy(isr, now->isr, isr_cnt * sizeof isr[0]);
    memcpy(replicas, now->replicas, cnt * sizeof replicas[0]);
    for (int32_t id = 1; id <= FLEET_NODES; id++)
        if (!image_has_id(now->replicas, now->replicas_cnt, id) && cnt == now->replicas_cnt)
            replicas[cnt++] = id;
    change_replicas(fleet, partition, replicas, cnt, isr, isr_cnt, -2);
}

static void alter_one(struct fleet *fleet, int32_t broker_id, int32_t topic,
                      const struct alter_partition_request_partition_data *ask, struct arena *arena,
                      struct alter_partition_response_partition_data *answer)
{
    int32_t place = ask->partition_index * fleet->topics_cnt + topic;
    const struct image_partition *now = fleet_partition(fleet, place);
    int32_t isr[FLEET_NODES];

    answer->partition_index = ask->partition_index;
    answer->error_code = alter_error(fleet, broker_id, now, ask);
    fleet->alter_cnt++;
    fleet->alter_refused_cnt += answer->error_code != KERR_NONE;
    if (answer->error_code != KERR_NONE)
        return;
    for (int32_t i = 0; i < ask->new_isr_with_epochs_cnt; i++)
        isr[i] = ask->new_isr_with_epochs[i].broker_id;
    change_partition(fleet, place, isr, (size_t)ask->new_isr_with_epochs_cnt, -2);
    if (complete_reassignment(fleet, place)) {
        answer->error_code = KERR_NEW_LEADER_ELECTED;
        return;
    }
    now = fleet_partition(fleet, place);
    answer->leader_id = now->leader_id;
    answer->leader_epoch = now->leader_epoch;
    answer->partition_epoch = now->partition_epoch;
    answer->isr = arena_array(arena, now->isr_cnt, sizeof answer->isr[0]);
    memcpy(answer->isr, now->isr, now->isr_cnt * sizeof answer->isr[0]);
    answer->isr_cnt = now->isr_cnt;
}

static void alter(struct fleet *fleet, const struct alter_partition_request *request, struct arena *arena,
                  struct alter_partition_response *response)
{
    const struct image_broker *broker = image_broker_by_id(&fleet->image, request->broker_id);

    if (broker == NULL || broker->epoch != request->broker_epoch) {
        response->error_code = KERR_STALE_BROKER_EPOCH;
        return;
    }
    response->topics = wire_array(&alter_partition_response_topic_data_shape, arena, (size_t)request->topics_cnt);
    response->topics_cnt = request->topics_cnt;
    for (int32_t t = 0; t < request->topics_cnt; t++) {
        struct alter_partition_response_topic_data *topic = &response->topics[t];
        topic->topic_id = request->topics[t].topic_id;
        topic->partitions = wire_array(&alter_partition_response_partition_data_shape, arena,
                                       (size_t)request->topics[t].partitions_cnt);
        topic->partitions_cnt = request->topics[t].partitions_cnt;
        for (int32_t p = 0; p < topic->partitions_cnt; p++)
            alter_one(fleet, request->broker_id, topic->topic_id.bytes[5], &request->topics[t].partitions[p], arena,
                      &topic->partitions[p]);
    }
}

/* ---- in place of the metadata kernels ---- */

static void answer_request(struct fleet *fleet, const struct kernel_msg *msg, struct effects *fx)
{
    const struct wire_api *api = wire_api_by_key(msg->api_key);
    struct kernel_msg *answer = kernel_msg_new(MSG_RESPONSE);
    struct wire_error wire_err;
    struct arena arena;
    struct buf buf;
    size_t used;
    void *request, *response;

    arena_init(&arena, 16 << 20);
    request = arena_alloc(&arena, api->request->shape->size);
    response = arena_alloc(&arena, api->response->shape->size);
    CHECK(wire_decode(api->request, msg->api_version, chunk_slice(msg->chunk), &arena, request, &used, &wire_err) ==
          ERR_OK);
    wire_defaults(api->response, response);
    answer->corr = msg->corr;
    answer->api_key = msg->api_key;
    answer->api_version = msg->api_version;
    if (msg->api_key == API_KEY_BROKER_REGISTRATION)
        register_broker(fleet, request, &((struct broker_registration_response *)response)->broker_epoch);
    else if (msg->api_key == API_KEY_BROKER_HEARTBEAT)
        heartbeat(fleet, request, response);
    else if (msg->api_key == API_KEY_ALTER_PARTITION)
        alter(fleet, request, &arena, response);
    else
        answer->err = ERR_STATE;
    if (answer->err == ERR_OK) {
        buf_init(&buf, 1 << 20);
        CHECK(wire_encode_buf(api->response, msg->api_version, response, &buf) == ERR_OK);
        answer->chunk = chunk_copy(buf_bytes(&buf));
        buf_release(&buf);
    }
    arena_release(&arena);
    fx_kernel_msg(fx, answer);
}

static void metadata_started(struct fleet *fleet, struct world_node *node, struct effects *fx)
{
    struct kernel_msg *msg = kernel_msg_new(MSG_IDENTITY);

    msg->identity = MEM_NEW(struct kernel_identity);
    memcpy(msg->identity->cluster_id, "fleet", 6);
    msg->identity->dirs_cnt = node->broker_config.dirs_cnt;
    for (uint32_t i = 0; i < msg->identity->dirs_cnt; i++)
        msg->identity->dirs[i].id = (struct uuid){.bytes = {9, (uint8_t)node->node_id, (uint8_t)i}};
    fx_kernel_msg(fx, msg);
    fleet->nodes[node->idx].has_started = true;
    fleet->nodes[node->idx].delivered_cnt = 0;
}

static void stub(struct world_node *node, enum world_kernel kernel, struct event *event, struct effects *fx)
{
    struct fleet *fleet = container_of(node->world, struct fleet, world);

    if (kernel == KERNEL_DATA) {
        if (node->broker == NULL)
            node->broker = broker_new(&node->broker_config);
        broker_step(node->broker, event, fx);
        if (fx->items_cnt > fleet->effects_max)
            fleet->effects_max = fx->items_cnt;
        return;
    }
    if (event->kind == EVENT_START)
        metadata_started(fleet, node, fx);
    if (event->kind == EVENT_KERNEL_MSG) {
        if (event->msg->kind == MSG_REQUEST)
            answer_request(fleet, event->msg, fx);
        else if (event->msg->kind == MSG_STOP)
            fx_exit(fx, 0, "stopped");
        kernel_msg_free(event->msg);
    }
}

/* ---- what must hold at each step ---- */

static struct partition *partition_on(const struct fleet *fleet, int node, int32_t index)
{
    struct broker *broker = fleet->world.nodes[node].broker;

    return broker ? partitions_find(&broker->api.partitions, fleet_topic_of(fleet, index), index / fleet->topics_cnt)
                  : NULL;
}

int64_t fleet_log_start(const struct fleet *fleet, int node, int32_t partition)
{
    const struct partition *here = partition_on(fleet, node, partition);

    return here != NULL && here->log != NULL ? log_start_off(here->log) : -1;
}

int64_t fleet_log_end(const struct fleet *fleet, int node, int32_t partition)
{
    const struct partition *here = partition_on(fleet, node, partition);

    return here != NULL && here->log != NULL ? log_end_off(here->log) : -1;
}

int32_t fleet_message_max(const struct fleet *fleet, int node, int32_t partition)
{
    const struct partition *here = partition_on(fleet, node, partition);

    return here != NULL ? (int32_t)here->settings.of[TOPIC_MAX_MESSAGE_BYTES] : -1;
}

static void check_step(void *context, struct world_node *node, enum world_kernel kernel)
{
    struct fleet *fleet = context;

    for (int32_t p = 0; kernel == KERNEL_DATA && !fleet->is_unchecked && p < fleet->partitions_cnt; p++) {
        const struct partition *partition = partition_on(fleet, node->idx, p);
        int64_t *known = &fleet->nodes[node->idx].high_watermarks[p];
        if (partition == NULL)
            *known = 0; /* it moved away; should it come back, it begins anew */
        if (partition == NULL || partition->log == NULL || partition->role == PARTITION_NEW)
            continue;
        if (log_start_off(partition->log) == log_end_off(partition->log))
            continue; /* made anew; at a batch's base in the end */
        CHECK(partition->high_watermark >= *known);
        *known = partition->high_watermark;
        if (partition->high_watermark > fleet->high_watermark_max[p])
            fleet->high_watermark_max[p] = partition->high_watermark;
        if (partition_is_leader(partition) && log_state(partition->log) == LOG_OPEN &&
            partition->leader_epoch == fleet_partition(fleet, p)->leader_epoch)
            CHECK(log_end_off(partition->log) >= fleet->high_watermark_max[p]); /* nothing committed is lost */
    }
}

/* ---- producers ---- */

static void take_answer(struct fleet *fleet, struct fleet_node *node, struct slice bytes)
{
    struct fleet_flight flight = node->flights[0];
    struct produce_response body;
    struct wire_error wire_err;
    struct arena arena;
    size_t used;
    const struct produce_response_partition_produce_response *answer;

    CHECK(node->flights_cnt > 0);
    memmove(node->flights, node->flights + 1, --node->flights_cnt * sizeof flight);
    arena_init(&arena, 1 << 20);
    CHECK(wire_decode(&produce_response_wire, PRODUCE_VERSION, slice_of(bytes.data + 5, bytes.len - 5), &arena, &body,
                      &used, &wire_err) == ERR_OK); /* correlation id, no tags */
    answer = &body.responses[0].partition_responses[0];
    if (answer->error_code == KERR_NONE) {
        CHECK(answer->base_offset > node->acked_off[flight.partition]);
        node->acked_off[flight.partition] = answer->base_offset;
        CHECK(fleet->acks_cnt + flight.records_cnt <= FLEET_ACKS_MAX);
        for (uint32_t i = 0; i < flight.records_cnt; i++)
            fleet->acks[fleet->acks_cnt++] = (struct fleet_ack){
                .partition = flight.partition, .off = answer->base_offset + i, .number = flight.number + i};
    } else if (answer->error_code != KERR_NOT_LEADER_OR_FOLLOWER) { /* some go astray on purpose */
        fleet->refused_cnt++;
    }
    arena_release(&arena);
}

static void on_answer(void *context, const struct world_answer *answer)
{
    struct fleet *fleet = context;

    if (fleet->ask_conn_id == answer->conn_id) {
        fleet->ask_conn_id = 0;
        fleet->ask_answer = answer->bytes.data ? chunk_copy(answer->bytes) : NULL;
    }
    for (int i = 0; i < FLEET_NODES; i++) {
        struct fleet_node *node = &fleet->nodes[i];
        if (node->conn_id != answer->conn_id)
            continue;
        if (answer->bytes.data != NULL) {
            take_answer(fleet, node, answer->bytes);
        } else {
            node->conn_id = 0;
            node->flights_cnt = 0;
        }
    }
}

static void send_request(struct fleet *fleet, uint64_t conn_id, const struct wire_msg *msg, int16_t version,
                         const void *body)
{
    const struct wire_api *api = wire_api_by_key(msg->api_key);
    struct request_header header;
    struct buf frame;

    wire_defaults(&request_header_wire, &header);
    header.request_api_key = api->key;
    header.request_api_version = version;
    header.client_id = slice_of_text("fleet");
    buf_init(&frame, 1 << 20);
    CHECK(wire_encode_buf(&request_header_wire, wire_request_header_version(api, version), &header, &frame) == ERR_OK);
    CHECK(wire_encode_buf(msg, version, body, &frame) == ERR_OK);
    world_send(&fleet->world, conn_id, buf_bytes(&frame));
    buf_release(&frame);
}

void *fleet_ask(struct fleet *fleet, int node, const struct wire_msg *msg, int16_t version, const void *body,
                struct arena *arena)
{
    const struct wire_api *api = wire_api_by_key(msg->api_key);
    uint64_t conn_id = world_connect(&fleet->world, node);
    int64_t until_us = fleet->world.now_us + 10 * INT64_C(1000000);
    size_t head_len = wire_response_header_version(api, version) >= 1 ? 5 : 4, used;
    struct wire_error wire_err;
    struct slice bytes;
    void *response;

    fleet->ask_answer = NULL;
    fleet->ask_conn_id = conn_id;
    send_request(fleet, conn_id, msg, version, body);
    while (fleet->ask_conn_id == conn_id && fleet->world.now_us < until_us)
        fleet_run(fleet, 1000);
    fleet->ask_conn_id = 0;
    if (fleet->ask_answer == NULL)
        return NULL;
    world_disconnect(&fleet->world, conn_id);
    bytes = arena_copy(arena, chunk_slice(fleet->ask_answer));
    chunk_drop(fleet->ask_answer);
    response = arena_alloc(arena, api->response->shape->size);
    CHECK(wire_decode(api->response, version, slice_of(bytes.data + head_len, bytes.len - head_len), arena, response,
                      &used, &wire_err) == ERR_OK);
    return response;
}

static void send_produce(struct fleet *fleet, uint64_t conn_id, int32_t partition, struct slice records)
{
    struct produce_request_partition_produce_data data;
    struct produce_request_topic_produce_data topic;
    struct produce_request request;

    wire_defaults(&produce_request_wire, &request);
    wire_shape_defaults(&produce_request_topic_produce_data_shape, &topic);
    wire_shape_defaults(&produce_request_partition_produce_data_shape, &data);
    request.transactional_id = slice_of(NULL, 0);
    request.acks = -1;
    request.timeout_ms = 5000;
    request.topic_data = &topic;
    request.topic_data_cnt = 1;
    topic.name = topic_name_of(fleet, partition);
    topic.partition_data = &data;
    topic.partition_data_cnt = 1;
    data.index = partition / fleet->topics_cnt;
    data.records = records;
    send_request(fleet, conn_id, &produce_request_wire, PRODUCE_VERSION, &request);
}

static void connect_producers(struct fleet *fleet, int to)
{
    struct fleet_node *node = &fleet->nodes[to];

    node->conn_id = world_connect(&fleet->world, to);
    for (int32_t p = 0; p < fleet->partitions_cnt; p++)
        node->acked_off[p] = -1;
}

void fleet_produce(struct fleet *fleet, int32_t partition)
{
    int32_t leader = fleet_partition(fleet, partition)->leader_id;
    int to = leader > 0 && prng_below(&fleet->prng, 10) > 0 ? leader - 1 : (int)prng_below(&fleet->prng, FLEET_NODES);
    uint32_t cnt = 1 + (uint32_t)prng_below(&fleet->prng, RECORDS_MAX);
    struct fleet_node *node = &fleet->nodes[to];
    struct record_build what = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    uint8_t number[NUMBER_LEN];
    struct buf batch;

    if (node->conn_id == 0)
        connect_producers(fleet, to);
    if (node->conn_id == 0 || node->flights_cnt == FLEET_FLIGHTS_MAX)
        return;
    node->flights[node->flights_cnt++] =
        (struct fleet_flight){.partition = partition, .number = fleet->last_number + 1, .records_cnt = cnt};
    buf_init(&batch, 1 << 16);
    if (fleet->recompresses)
        what.codec = (enum record_codec)prng_below(&fleet->prng, RECORD_CODECS_CNT);
    record_builder_start(&builder, &what, &batch);
    for (uint32_t i = 0; i < cnt; i++) {
        be64_put(number, ++fleet->last_number);
        CHECK(record_builder_add(&builder, fleet->world.wall_base_ms, slice_of(NULL, 0),
                                 slice_of(number, sizeof number), NULL, 0) == ERR_OK);
    }
    CHECK(record_builder_finish(&builder, &fleet->world.scratch) == ERR_OK);
    send_produce(fleet, node->conn_id, partition, buf_bytes(&batch));
    buf_release(&batch);
}

void fleet_delete_records(struct fleet *fleet, int32_t partition)
{
    int32_t leader = fleet_partition(fleet, partition)->leader_id;
    const struct partition *here = leader > 0 ? partition_on(fleet, leader - 1, partition) : NULL;
    struct delete_records_request_delete_records_partition data;
    struct delete_records_request_delete_records_topic topic;
    struct delete_records_request request;
    uint64_t conn_id = here != NULL && here->high_watermark > 0 ? world_connect(&fleet->world, leader - 1) : 0;

    if (conn_id == 0)
        return;
    wire_defaults(&delete_records_request_wire, &request);
    wire_shape_defaults(&delete_records_request_delete_records_topic_shape, &topic);
    wire_shape_defaults(&delete_records_request_delete_records_partition_shape, &data);
    request.topics = &topic;
    request.topics_cnt = 1;
    request.timeout_ms = 1000;
    topic.name = topic_name_of(fleet, partition);
    topic.partitions = &data;
    topic.partitions_cnt = 1;
    data.partition_index = partition / fleet->topics_cnt;
    data.offset = (int64_t)prng_below(&fleet->prng, (uint64_t)here->high_watermark + 1);
    send_request(fleet, conn_id, &delete_records_request_wire, 2, &request);
    fleet_run(fleet, 5000);
    world_disconnect(&fleet->world, conn_id);
}

void fleet_recompress(struct fleet *fleet)
{
    struct config_record config;

    wire_defaults(&config_record_wire, &config);
    config.resource_type = IMAGE_TOPIC;
    config.name = slice_of_text("compression.type");
    config.value = slice_of_text("uncompressed");
    for (int32_t t = 0; t < fleet->topics_cnt; t++) {
        config.resource_name = slice_of_text(topic_names[t]);
        commit(fleet, &config_record_wire, 0, &config);
    }
    fleet->recompresses = true;
    fleet->world.work_delay_us_max = 2000;
}

static void configure(struct fleet *fleet, enum image_resource type, const char *resource, const char *name,
                      const char *value)
{
    struct config_record config;

    wire_defaults(&config_record_wire, &config);
    config.resource_type = type;
    config.resource_name = slice_of_text(resource);
    config.name = slice_of_text(name);
    config.value = slice_of_text(value);
    commit(fleet, &config_record_wire, 0, &config);
}

void fleet_configure(struct fleet *fleet, const char *name, const char *value)
{
    for (int32_t t = 0; t < fleet->topics_cnt; t++)
        configure(fleet, IMAGE_TOPIC, topic_names[t], name, value);
}

void fleet_configure_brokers(struct fleet *fleet, const char *name, const char *value)
{
    configure(fleet, IMAGE_BROKER, "", name, value);
}

void fleet_throttle(struct fleet *fleet, bool leaders, const char *bytes_per_second)
{
    configure(fleet, IMAGE_TOPIC, topic_names[0],
              leaders ? "leader.replication.throttled.replicas" : "follower.replication.throttled.replicas", "*");
    fleet_configure_brokers(
        fleet, leaders ? "leader.replication.throttled.rate" : "follower.replication.throttled.rate", bytes_per_second);
}

void fleet_delete_topic(struct fleet *fleet, int32_t number)
{
    struct remove_topic_record record = {.topic_id = topic_id(number)};

    commit(fleet, &remove_topic_record_wire, 0, &record);
}

/* ---- life ---- */

static void make_topic(struct fleet *fleet, int32_t number)
{
    struct topic_record topic = {.name = slice_of_text(topic_names[number]), .topic_id = topic_id(number)};
    char min_isr[2] = {(char)('0' + fleet->min_isr), '\0'};

    commit(fleet, &topic_record_wire, 0, &topic);
    configure(fleet, IMAGE_TOPIC, topic_names[number], "flotilla.durability", fleet->durability);
    configure(fleet, IMAGE_TOPIC, topic_names[number], "min.insync.replicas", min_isr);
}

static void make_partitions(struct fleet *fleet)
{
    for (int32_t p = 0; p < fleet->partitions_cnt; p++) {
        int32_t replicas[FLEET_REPLICAS];
        struct uuid dirs[FLEET_REPLICAS] = {0};
        struct partition_record record;
        for (int32_t i = 0; i < FLEET_REPLICAS; i++)
            replicas[i] = (p + i) % FLEET_NODES + 1;
        wire_defaults(&partition_record_wire, &record);
        record.partition_id = p / fleet->topics_cnt;
        record.topic_id = fleet_topic_of(fleet, p);
        record.replicas = record.isr = replicas;
        record.replicas_cnt = record.isr_cnt = FLEET_REPLICAS;
        record.directories = dirs;
        record.directories_cnt = FLEET_REPLICAS;
        record.leader = -1; /* until one is there */
        record.leader_epoch = record.partition_epoch = 0;
        commit(fleet, &partition_record_wire, 2, &record);
    }
}

void fleet_init(struct fleet *fleet, uint64_t seed, int32_t partitions_cnt, int32_t min_isr, const char *durability)
{
    fleet_init_topics(fleet, seed, 1, partitions_cnt, min_isr, durability);
}

void fleet_init_topics(struct fleet *fleet, uint64_t seed, int32_t topics_cnt, int32_t partitions_cnt, int32_t min_isr,
                       const char *durability)
{
    struct feature_level_record level = {.name = slice_of_text("metadata.version"), .feature_level = MV};

    CHECK(partitions_cnt <= FLEET_PARTITIONS_MAX && topics_cnt <= FLEET_TOPICS_MAX);
    memset(fleet, 0, sizeof *fleet);
    world_init_nodes(&fleet->world, seed, FLEET_NODES);
    fleet->world.stub = stub;
    fleet->world.on_step = check_step;
    fleet->world.on_answer = on_answer;
    fleet->world.context = fleet;
    fleet->prng = (struct prng){seed * 7919 + 13};
    fleet->prng_timing = (struct prng){seed * 104729 + 7};
    fleet->topics_cnt = topics_cnt;
    fleet->partitions_cnt = partitions_cnt;
    fleet->min_isr = min_isr;
    fleet->durability = durability;
    image_init(&fleet->image);
    fleet->acks = mem_alloc(FLEET_ACKS_MAX * sizeof fleet->acks[0]);
    fleet->high_watermark_max = mem_alloc((size_t)partitions_cnt * sizeof(int64_t));
    for (int i = 0; i < FLEET_NODES; i++) {
        fleet->nodes[i].fence_at_us = INT64_MAX;
        fleet->nodes[i].high_watermarks = mem_alloc((size_t)partitions_cnt * sizeof(int64_t));
        fleet->nodes[i].acked_off = mem_alloc((size_t)partitions_cnt * sizeof(int64_t));
        fleet->world.nodes[i].broker_config.selects_by_rack = true;
        fleet->world.nodes[i].broker_config.rack = slice_of_text(racks[i]);
        fleet->world.nodes[i].broker_config.replica_lag_time_max_ms = 1500;
    }
    commit(fleet, &feature_level_record_wire, 0, &level);
    for (int32_t t = 0; t < topics_cnt; t++)
        make_topic(fleet, t);
    make_partitions(fleet);
}

void fleet_release(struct fleet *fleet)
{
    world_release(&fleet->world);
    image_release(&fleet->image);
    for (size_t i = 0; i < fleet->log_cnt; i++)
        chunk_drop(fleet->log[i]);
    for (int i = 0; i < FLEET_NODES; i++) {
        mem_free(fleet->nodes[i].high_watermarks);
        mem_free(fleet->nodes[i].acked_off);
    }
    mem_free(fleet->log);
    mem_free(fleet->acks);
    mem_free(fleet->high_watermark_max);
}

void fleet_start(struct fleet *fleet, int node)
{
    memset(fleet->nodes[node].high_watermarks, 0, (size_t)fleet->partitions_cnt * sizeof(int64_t));
    fleet->nodes[node].has_started = false;
    fleet->nodes[node].fence_at_us = INT64_MAX;
    world_start(&fleet->world, node);
}

static void session_ends(struct fleet *fleet, int node)
{
    fleet->nodes[node].fence_at_us = fleet->world.now_us + SESSION_US;
    fleet->nodes[node].has_started = false;
}

void fleet_kill(struct fleet *fleet, int node)
{
    world_kill(&fleet->world, node);
    session_ends(fleet, node);
}

void fleet_power_cut(struct fleet *fleet, int node)
{
    world_power_cut(&fleet->world, node);
    session_ends(fleet, node);
}

bool fleet_shut_down(struct fleet *fleet, int node)
{
    int64_t until_us = fleet->world.now_us + 20 * INT64_C(1000000);

    world_ask_shutdown(&fleet->world, node);
    while (fleet->world.nodes[node].is_up && fleet->world.now_us < until_us)
        fleet_run(fleet, 1000);
    session_ends(fleet, node);
    return !fleet->world.nodes[node].is_up && fleet->world.nodes[node].exit_status == 0;
}

void fleet_hold_metadata(struct fleet *fleet, int node, int64_t for_us)
{
    fleet->nodes[node].held_until_us = fleet->world.now_us + for_us;
}

/* A leader looks at its ISRs each half replica.lag.time.max.ms, counted from its start: here also at any other moment. */
static void let_isr_be_checked(struct fleet *fleet, int node)
{
    struct broker *broker = fleet->world.nodes[node].broker;

    if (broker != NULL && prng_below(&fleet->prng_timing, 1000) < fleet->isr_check_permille)
        broker->api.partitions.next_isr_check_us = INT64_MIN;
}

void fleet_run(struct fleet *fleet, int64_t for_us)
{
    int64_t until_us = fleet->world.now_us + for_us;

    while (fleet->world.now_us < until_us) {
        for (int i = 0; i < FLEET_NODES; i++) {
            if (fleet->world.now_us >= fleet->nodes[i].fence_at_us)
                fleet_fence(fleet, i);
            let_isr_be_checked(fleet, i);
            deliver(fleet, i);
        }
        world_run_until(&fleet->world, fleet->world.now_us + PUMP_US);
    }
}

/* ---- at the end ---- */

bool fleet_is_served(const struct fleet *fleet)
{
    for (int32_t p = 0; p < fleet->partitions_cnt; p++) {
        const struct image_partition *now = fleet_partition(fleet, p);
        const struct partition *partition = now->leader_id > 0 ? partition_on(fleet, now->leader_id - 1, p) : NULL;
        if (partition == NULL || !partition_is_leader(partition) || partition->led_epoch != now->leader_epoch)
            return false;
    }
    return true;
}

bool fleet_is_whole(const struct fleet *fleet)
{
    for (int32_t p = 0; p < fleet->partitions_cnt; p++) {
        int64_t end_off = -1;
        const struct image_partition *now = fleet_partition(fleet, p);
        if (now->replicas_cnt != FLEET_REPLICAS || now->isr_cnt != FLEET_REPLICAS || now->leader_id < 0)
            return false;
        for (int i = 0; i < FLEET_NODES; i++) {
            const struct partition *partition = partition_on(fleet, i, p);
            if (!image_has_id(now->replicas, now->replicas_cnt, i + 1)) {
                if (partition != NULL)
                    return false;
                continue;
            }
            if (partition == NULL || partition->log == NULL || log_state(partition->log) != LOG_OPEN)
                return false;
            if (end_off < 0)
                end_off = log_end_off(partition->log);
            if (log_end_off(partition->log) != end_off || partition->high_watermark != end_off ||
                log_written_off(partition->log) != end_off)
                return false;
        }
    }
    return true;
}

static void print_partition(const struct fleet *fleet, int node, int32_t p)
{
    const struct partition *partition = partition_on(fleet, node, p);

    if (partition == NULL || partition->log == NULL) {
        printf("  n%d: none\n", node + 1);
        return;
    }
    printf("  n%d: %s led %d epoch %d/%d log %s %lld..%lld written %lld durable %lld hw %lld follow %d change %d\n",
           node + 1, partition_role_name(partition->role), partition->led_epoch, partition->leader_epoch,
           partition->partition_epoch, log_state_name(log_state(partition->log)),
           (long long)log_start_off(partition->log), (long long)log_end_off(partition->log),
           (long long)log_written_off(partition->log), (long long)log_durable_off(partition->log),
           (long long)partition->high_watermark, partition->follow.state, partition->isr_change);
    for (int32_t i = 0; partition->role == PARTITION_LEADER && i < partition->replicas_cnt; i++) {
        const struct replica *replica = &partition->replicas[i];
        printf("      replica %d isr %d/%d end %lld durable %lld epoch %lld\n", replica->broker_id, replica->in_isr,
               replica->in_new_isr, (long long)replica->end_off, (long long)replica->durable_off,
               (long long)replica->broker_epoch);
    }
}

void fleet_print(const struct fleet *fleet)
{
    for (int32_t p = 0; p < fleet->partitions_cnt; p++) {
        const struct image_partition *now = fleet_partition(fleet, p);
        printf("partition %d: leader %d epoch %d/%d isr", p, now->leader_id, now->leader_epoch, now->partition_epoch);
        for (size_t i = 0; i < now->isr_cnt; i++)
            printf(" %d", now->isr[i]);
        printf("\n");
        for (int i = 0; i < FLEET_NODES; i++)
            print_partition(fleet, i, p);
    }
}

static bool is_log_of(const char *path, int32_t p)
{
    size_t len = strlen(path);

    return len > 8 && path[0] == 't' && path[1] == '-' && path[2] == '0' + p && path[3] == '/' &&
           strcmp(path + len - 4, ".log") == 0;
}

static void add_numbers(struct slice bytes, uint64_t *numbers, size_t cnt)
{
    struct record_batch batch;
    struct record_iter iter;
    struct record record;
    size_t need_len;

    for (size_t at = 0; at < bytes.len; at += batch.batch_len) {
        struct slice rest = slice_of(bytes.data + at, bytes.len - at);
        CHECK(record_batch_parse(rest, &batch, &need_len) == ERR_OK);
        CHECK(record_iter_init(&iter, slice_of(rest.data, batch.batch_len), NULL) == ERR_OK);
        while (record_iter_next(&iter, &record) > 0) {
            CHECK((size_t)record.off < cnt && record.value.len == NUMBER_LEN);
            numbers[record.off] = be64_get(record.value.data);
        }
    }
}

/* The number at each offset; 0: none. Ours, mem_free. */
static uint64_t *numbers_of(const struct fleet *fleet, int node, int32_t p, size_t cnt)
{
    uint64_t *numbers = mem_alloc((cnt ? cnt : 1) * sizeof numbers[0]);
    const char *path = NULL;
    struct slice bytes;
    uint32_t dir = 0;
    bool is_dir;

    while (simdisk_next(fleet->world.nodes[node].disk, &dir, &path, &bytes, &is_dir))
        if (!is_dir && is_log_of(path, p))
            add_numbers(bytes, numbers, cnt);
    return numbers;
}

/* From where on all replicas have records: deleted ones may still be in one's files and not in another's. */
static size_t start_of(const struct fleet *fleet, int32_t p)
{
    int64_t start_off = 0;

    for (int i = 0; i < FLEET_NODES; i++) {
        const struct partition *partition = partition_on(fleet, i, p);
        if (partition != NULL && log_start_off(partition->log) > start_off)
            start_off = log_start_off(partition->log);
    }
    return (size_t)start_off;
}

static void check_partition(const struct fleet *fleet, int32_t p)
{
    const struct image_partition *now = fleet_partition(fleet, p);
    int any = now->replicas[0] - 1;
    size_t cnt = (size_t)log_end_off(partition_on(fleet, any, p)->log), start = start_of(fleet, p);
    uint64_t *numbers = numbers_of(fleet, any, p, cnt);

    for (int i = 0; i < FLEET_NODES; i++) {
        uint64_t *others = numbers_of(fleet, i, p, cnt);
        CHECK(!image_has_id(now->replicas, now->replicas_cnt, i + 1) ||
              memcmp(numbers + start, others + start, (cnt - start) * sizeof numbers[0]) == 0);
        mem_free(others);
    }
    for (size_t i = 0; i < fleet->acks_cnt; i++) {
        const struct fleet_ack *ack = &fleet->acks[i];
        CHECK(ack->partition != p || (size_t)ack->off < start ||
              ((size_t)ack->off < cnt && numbers[ack->off] == ack->number));
    }
    mem_free(numbers);
}

void fleet_check_logs(struct fleet *fleet)
{
    for (int32_t p = 0; p < fleet->partitions_cnt; p++)
        check_partition(fleet, p);
}
