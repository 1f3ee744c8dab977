/* The authorize law: every API, at every version that is advertised, passes the one authorize step.
 *
 * A world where the step denies everything: each request is filled with one of each thing it can name, and each answer
 * must carry a refusal (or hide the thing), or hold nothing. */
#include "denied.h"

#include <stdio.h>

#include "api/api.h"
#include "base/check.h"
#include "base/err.h"
#include "node/node.h"
#include "tests/lib/world.h"
#include "wire/gen/request_header.h"
#include "wire/kerr.h"

enum { SECOND_US = 1000000, FRAME_LEN_MAX = 1 << 20, API_VERSIONS = 18, DESCRIBE_CLUSTER = 60 };

struct denied {
    struct slice answer; /* of the request under way; copied */
    struct buf bytes;
    bool has_answer, is_closed;
};

static void on_answer(void *context, const struct world_answer *answer)
{
    struct denied *denied = context;

    denied->is_closed = answer->bytes.data == NULL;
    denied->has_answer = true;
    buf_reset(&denied->bytes);
    buf_slice(&denied->bytes, answer->bytes);
}

static size_t size_of(const struct wire_field *field)
{
    static const size_t sizes[] = {[WIRE_BOOL] = 1,
                                   [WIRE_INT8] = 1,
                                   [WIRE_INT16] = 2,
                                   [WIRE_UINT16] = 2,
                                   [WIRE_INT32] = 4,
                                   [WIRE_UINT32] = 4,
                                   [WIRE_INT64] = 8,
                                   [WIRE_FLOAT64] = 8,
                                   [WIRE_UUID] = 16,
                                   [WIRE_STRING] = sizeof(struct slice),
                                   [WIRE_BYTES] = sizeof(struct slice),
                                   [WIRE_RECORDS] = sizeof(struct slice)};

    return field->type == WIRE_STRUCT ? field->shape->size : sizes[field->type];
}

static bool is_carried(const struct wire_field *field, int16_t version)
{
    return version >= field->versions.min && version <= field->versions.max && field->tag < 0;
}

/* One of each: arrays get one element, strings the topic's name. */
static void fill(const struct wire_shape *shape, int16_t version, uint8_t *at, struct arena *arena)
{
    struct slice name = slice_of_text("sim");

    for (uint16_t i = 0; i < shape->fields_cnt; i++) {
        const struct wire_field *field = &shape->fields[i];
        uint8_t *value = at + field->offset;
        if (!is_carried(field, version) || field->is_pointer)
            continue;
        if (field->is_array) {
            int32_t one = 1;
            uint8_t *element = arena_alloc(arena, size_of(field));
            if (field->type == WIRE_STRUCT)
                wire_shape_defaults(field->shape, element);
            memcpy(value, &element, sizeof element);
            memcpy(value + sizeof element, &one, sizeof one);
            value = element;
        }
        if (field->type == WIRE_STRUCT)
            fill(field->shape, version, value, arena);
        else if (strcmp(field->name, "acks") == 0)
            memcpy(value, &(int16_t){-1}, sizeof(int16_t)); /* 0 would have no answer */
        else if (strcmp(field->name, "resourceType") == 0)
            memcpy(value, &(int8_t){2}, sizeof(int8_t)); /* a topic */
        else if (field->type == WIRE_STRING && strstr(field->name, "transactionalId") == NULL)
            memcpy(value, &name, sizeof name);
    }
}

static bool is_refusal(int16_t error)
{
    return error == KERR_TOPIC_AUTHORIZATION_FAILED || error == KERR_GROUP_AUTHORIZATION_FAILED ||
           error == KERR_CLUSTER_AUTHORIZATION_FAILED || error == KERR_TRANSACTIONAL_ID_AUTHORIZATION_FAILED ||
           error == KERR_UNKNOWN_TOPIC_OR_PARTITION || error == KERR_UNKNOWN_TOPIC_ID;
}

/* Looks for refusals; *ret_things_cnt counts elements of arrays. */
static int refusals_in(const struct wire_shape *shape, int16_t version, const uint8_t *at, int *ret_things_cnt)
{
    int cnt = 0;

    for (uint16_t i = 0; i < shape->fields_cnt; i++) {
        const struct wire_field *field = &shape->fields[i];
        const uint8_t *value = at + field->offset;
        if (!is_carried(field, version) || field->is_pointer)
            continue;
        if (field->type == WIRE_INT16 && strcmp(field->name, "errorCode") == 0) {
            int16_t error;
            memcpy(&error, value, sizeof error);
            cnt += is_refusal(error);
        }
        if (field->type != WIRE_STRUCT)
            continue;
        if (field->is_array) {
            int32_t elements_cnt;
            const uint8_t *elements;
            memcpy(&elements, value, sizeof elements);
            memcpy(&elements_cnt, value + sizeof elements, sizeof elements_cnt);
            for (int32_t e = 0; e < elements_cnt; e++) {
                *ret_things_cnt += strcmp(field->name, "brokers") != 0;
                cnt += refusals_in(field->shape, version, elements + (size_t)e * field->shape->size, ret_things_cnt);
            }
        } else {
            cnt += refusals_in(field->shape, version, value, ret_things_cnt);
        }
    }
    return cnt;
}

static void ask(struct world *world, struct denied *denied, const struct wire_api *api, int16_t version)
{
    struct request_header header;
    struct arena arena;
    struct buf frame;
    void *body;
    uint64_t conn_id = world_connect(world, 0);

    arena_init(&arena, FRAME_LEN_MAX);
    buf_init(&frame, FRAME_LEN_MAX);
    wire_defaults(&request_header_wire, &header);
    header.request_api_key = api->key;
    header.request_api_version = version;
    header.client_id = slice_of_text("denied");
    body = arena_alloc(&arena, api->request->shape->size);
    wire_defaults(api->request, body);
    fill(api->request->shape, version, body, &arena);
    CHECK(wire_encode_buf(&request_header_wire, wire_request_header_version(api, version), &header, &frame) == ERR_OK);
    CHECK(wire_encode_buf(api->request, version, body, &frame) == ERR_OK);
    denied->has_answer = false;
    world_send(world, conn_id, buf_bytes(&frame));
    for (int i = 0; i < 100 && !denied->has_answer; i++)
        world_run_until(world, world->now_us + SECOND_US);
    world_disconnect(world, conn_id);
    buf_release(&frame);
    arena_release(&arena);
}

/* 1: this answer tells something it must not. */
static int judge(const struct denied *denied, const struct wire_api *api, int16_t version)
{
    size_t head_len = 4 + (size_t)(wire_response_header_version(api, version) >= 1), used = 0;
    struct slice bytes = buf_bytes(&denied->bytes);
    struct wire_error error;
    struct arena arena;
    int things_cnt = 0, refusals_cnt;
    void *body;

    if (!denied->has_answer || denied->is_closed) {
        printf("fault: %s v%d: %s\n", api->name, version, denied->has_answer ? "connection closed" : "no answer");
        return 1;
    }
    arena_init(&arena, 1 << 24);
    body = arena_alloc(&arena, api->response->shape->size);
    CHECK(wire_decode(api->response, version, slice_of(bytes.data + head_len, bytes.len - head_len), &arena, body,
                      &used, &error) == ERR_OK);
    refusals_cnt = refusals_in(api->response->shape, version, body, &things_cnt);
    arena_release(&arena);
    if (refusals_cnt > 0 || things_cnt == 0)
        return 0;
    printf("fault: %s v%d answers without a refusal, the authorize step was left out\n", api->name, version);
    return 1;
}

int denied_run(void)
{
    static struct world world;
    struct denied denied = {0};
    size_t entries_cnt;
    const struct api_entry *entries = api_entries(&entries_cnt);
    int faults_cnt = 0, asked_cnt = 0;

    buf_init(&denied.bytes, 1 << 24);
    world_init(&world, 1);
    world.on_answer = on_answer;
    world.context = &denied;
    world_start(&world, 0);
    while (!world_is_ready(&world, 0))
        world_run_until(&world, world.now_us + SECOND_US);
    ask(&world, &denied, wire_api_by_key(3), 12); /* Metadata makes the topic, while that is still allowed */
    world.nodes[0].broker->api.auth.allow_everything = false;
    for (size_t i = 0; i < entries_cnt; i++)
        for (int16_t version = entries[i].min_served; version <= entries[i].max_version; version++) {
            const struct wire_api *api = wire_api_by_key(entries[i].key);
            if (api->key == API_VERSIONS || api->key == DESCRIBE_CLUSTER)
                continue; /* these need no right (Kafka's table of operations) */
            ask(&world, &denied, api, version);
            faults_cnt += judge(&denied, api, version);
            asked_cnt++;
        }
    world_release(&world);
    buf_release(&denied.bytes);
    printf("denied: %d requests, %d faults\n", asked_cnt, faults_cnt);
    return faults_cnt > 0;
}
