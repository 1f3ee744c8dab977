#include "tests/lib/metaworld.h"

#include <stdio.h>
#include <string.h>

#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "image/snapshot.h"
#include "request.h"
#include "wire/gen/broker_heartbeat_request.h"
#include "wire/gen/broker_heartbeat_response.h"
#include "wire/gen/broker_registration_request.h"
#include "wire/gen/broker_registration_response.h"
#include "wire/gen/request_header.h"
#include "wire/wire.h"

enum { STEP_US = 100 };

void metaworld_init(struct metaworld *world, uint64_t seed)
{
    *world = (struct metaworld){.prng = {.state = seed}, .now_us = 1000000, .wall_ms = INT64_C(1700000000000)};
    controller_config_defaults(&world->config);
    world->config.node_id = 1;
    world->config.dirs_cnt = 1;
    world->config.dir_paths[0] = slice_of_text("/data/0");
    world->config.meta_dir_path = slice_of_text("/data/0");
    world->config.listeners_cnt = 1;
    world->config.listeners[0] = (struct controller_listener){
        .name = slice_of_text("CONTROLLER"), .host = slice_of_text("localhost"), .port = 9093};
    world->disk = simdisk_new(seed);
    world->next_corr = 1;
    effects_init(&world->fx);
    image_init(&world->image);
    image_init(&world->loading);
    image_changes_init(&world->changes);
    arena_init(&world->arena, 256 << 20);
    buf_init(&world->sent, 64 << 20);
}

static void forget_answers(struct metaworld *world)
{
    for (size_t i = 0; i < world->answers_cnt; i++)
        kernel_msg_free(world->answers[i]);
    world->answers_cnt = 0;
}

void metaworld_release(struct metaworld *world)
{
    forget_answers(world);
    effects_release(&world->fx);
    controller_free(world->controller);
    image_release(&world->image);
    image_release(&world->loading);
    image_changes_release(&world->changes);
    arena_release(&world->arena);
    buf_release(&world->sent);
    simdisk_free(world->disk);
}

static void step(struct metaworld *world, struct event *event);

static void give_entropy(struct metaworld *world)
{
    uint8_t bytes[ENTROPY_LEN];
    struct event event = {.kind = EVENT_ENTROPY};

    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)prng_next(&world->prng);
    event.entropy = slice_of(bytes, sizeof bytes);
    step(world, &event);
}

static void take_snapshot(struct metaworld *world, const struct kernel_msg *msg)
{
    int err;

    if (msg->is_first) {
        image_release(&world->loading);
        image_init(&world->loading);
    }
    CHECK(msg->end_off > world->image.next_off);
    err = image_load(&world->loading, chunk_slice(msg->chunk), msg->end_off, msg->is_last, NULL);
    CHECK(err == ERR_OK);
    if (!msg->is_last)
        return;
    image_diff(&world->image, &world->loading, &world->changes);
    image_release(&world->image);
    world->image = world->loading;
    image_init(&world->loading);
    world->snapshots_cnt++;
}

static void take_message(struct metaworld *world, struct kernel_msg *msg)
{
    struct image_error error = {.text = ""};
    int err;

    switch (msg->kind) {
    case MSG_IDENTITY:
        CHECK(!world->has_identity);
        world->has_identity = true;
        world->identity = *msg->identity;
        break;
    case MSG_LEADER:
        world->leader_id = msg->leader_id;
        world->leader_epoch = msg->leader_epoch;
        break;
    case MSG_RECORDS:
        CHECK(world->has_identity);
        CHECK(msg->base_off == world->image.next_off); /* in order, without gaps */
        err = image_replay_batches(&world->image, chunk_slice(msg->chunk), &world->changes, &error);
        if (err != ERR_OK)
            fprintf(stderr, "offset %lld: %s (%s)\n", (long long)error.off, error.text, error.path);
        CHECK(err == ERR_OK);
        CHECK(world->image.next_off == msg->end_off);
        break;
    case MSG_SNAPSHOT:
        CHECK(world->has_identity);
        take_snapshot(world, msg);
        break;
    case MSG_RESPONSE:
        CHECK(world->answers_cnt < METAWORLD_ANSWERS_MAX);
        world->answers[world->answers_cnt++] = msg;
        return;
    default:
        CHECK(!"a message to the data kernel");
    }
    kernel_msg_free(msg);
}

static void print_trace(const struct trace *trace)
{
    printf("# %s", trace->msg);
    for (size_t i = 0; i < trace->fields_cnt; i++) {
        const struct trace_field *f = &trace->fields[i];
        if (f->text.data != NULL)
            printf(" %s=%.*s", f->key, (int)f->text.len, (const char *)f->text.data);
        else
            printf(" %s=%lld", f->key, (long long)f->value);
    }
    printf("\n");
}

static void note_exit(struct metaworld *world, const struct effect *effect)
{
    size_t len = effect->path.len < METAWORLD_TEXT_LEN_MAX ? effect->path.len : METAWORLD_TEXT_LEN_MAX - 1;

    world->has_exited = true;
    world->exit_status = (int)effect->value;
    if (len > 0)
        memcpy(world->exit_text, effect->path.data, len);
    world->exit_text[len] = '\0';
}

static void carry_out(struct metaworld *world)
{
    /* what a step asks for may make steps (entropy): take the list over first */
    struct effects fx = world->fx;

    effects_init(&world->fx);
    for (size_t i = 0; i < fx.items_cnt; i++) {
        struct effect *effect = &fx.items[i];
        if (simdisk_submit(world->disk, effect, world->now_us))
            continue;
        switch (effect->kind) {
        case EFFECT_KERNEL_MSG:
            take_message(world, effect->msg);
            effect->msg = NULL;
            break;
        case EFFECT_WAKE_AT:
            world->wake_at_us = effect->value;
            break;
        case EFFECT_SEND:
            buf_slice(&world->sent, effect->bytes);
            world->sent_conn_id = effect->conn_id;
            world->answered_cnt += effect->last;
            break;
        case EFFECT_CLOSE:
            world->closed_cnt++;
            break;
        case EFFECT_TRACE:
            if (world->prints_traces)
                print_trace(effect->trace);
            break;
        case EFFECT_EXIT:
            note_exit(world, effect);
            break;
        case EFFECT_ENTROPY:
            give_entropy(world);
            break;
        default:
            CHECK(!"an effect of the metadata kernel");
        }
    }
    effects_release(&fx);
}

static void step(struct metaworld *world, struct event *event)
{
    event->now_us = world->now_us;
    event->wall_ms = world->wall_ms + world->now_us / 1000;
    controller_step(world->controller, event, &world->fx);
    world->steps_cnt++;
    carry_out(world);
}

void metaworld_start(struct metaworld *world)
{
    struct event event = {.kind = EVENT_START};

    CHECK(world->controller == NULL);
    world->wake_at_us = INT64_MAX;
    world->has_identity = world->has_exited = false;
    world->leader_id = -1;
    world->snapshots_cnt = 0;
    forget_answers(world);
    image_release(&world->image);
    image_init(&world->image);
    image_changes_reset(&world->changes);
    world->controller = controller_new(&world->config);
    give_entropy(world);
    step(world, &event);
}

void metaworld_kill(struct metaworld *world, bool power_cut)
{
    effects_reset(&world->fx);
    if (power_cut)
        simdisk_crash(world->disk);
    else
        simdisk_kill(world->disk);
    controller_free(world->controller);
    world->controller = NULL;
}

static bool is_dead(const struct metaworld *world)
{
    return world->has_exited || (world->stop_after_steps > 0 && world->steps_cnt >= world->stop_after_steps);
}

/* One thing that is due at until_us or before; false: there is none. */
static bool next_thing(struct metaworld *world, int64_t until_us)
{
    int64_t disk_us = simdisk_due(world->disk), due_us = disk_us < world->wake_at_us ? disk_us : world->wake_at_us;
    struct event event = {.kind = EVENT_TICK};

    if (due_us > until_us || is_dead(world))
        return false;
    if (due_us > world->now_us)
        world->now_us = due_us;
    if (disk_us > due_us) {
        world->wake_at_us = INT64_MAX;
        step(world, &event);
        return true;
    }
    CHECK(simdisk_take(world->disk, world->now_us, world->wall_ms + world->now_us / 1000, &event));
    step(world, &event);
    return true;
}

void metaworld_settle(struct metaworld *world)
{
    while (!is_dead(world) && simdisk_pending_cnt(world->disk) > 0)
        next_thing(world, INT64_MAX);
}

void metaworld_pass(struct metaworld *world, int64_t us)
{
    int64_t until_us = world->now_us + us;

    while (next_thing(world, until_us))
        ;
    if (!is_dead(world))
        world->now_us = until_us;
}

uint64_t metaworld_ask(struct metaworld *world, int16_t api_key, int16_t version, const void *body)
{
    const struct wire_msg *msg = wire_api_by_key(api_key)->request;
    struct event event = {.kind = EVENT_KERNEL_MSG};
    struct wire_error error = {.text = ""};
    size_t len = 0, used = 0;
    int err = wire_size(msg, version, body, &len);

    if (err != ERR_OK) {
        wire_check(msg, version, body, &error);
        fprintf(stderr, "%s v%d: %s: %s\n", msg->name, version, error.path, error.text);
    }
    CHECK(err == ERR_OK);
    event.msg = kernel_msg_new(MSG_REQUEST);
    event.msg->corr = world->next_corr++;
    event.msg->api_key = api_key;
    event.msg->api_version = version;
    event.msg->chunk = chunk_new(len);
    err = wire_encode(msg, version, body, event.msg->chunk->data, len, &used);
    CHECK(err == ERR_OK);
    event.msg->chunk->len = (uint32_t)len;
    step(world, &event);
    return world->next_corr - 1;
}

void *metaworld_answer(struct metaworld *world, uint64_t corr, int *ret_err)
{
    *ret_err = ERR_AGAIN;
    for (size_t i = 0; i < world->answers_cnt; i++) {
        struct kernel_msg *msg = world->answers[i];
        const struct wire_msg *response = wire_api_by_key(msg->api_key)->response;
        void *body;
        size_t used = 0;
        if (msg->corr != corr)
            continue;
        *ret_err = msg->err;
        if (msg->err != ERR_OK)
            return NULL;
        body = arena_alloc(&world->arena, response->shape->size);
        CHECK(body != NULL);
        *ret_err = wire_decode(response, msg->api_version, chunk_slice(msg->chunk), &world->arena, body, &used, NULL);
        CHECK(*ret_err == ERR_OK && used == msg->chunk->len);
        return body;
    }
    return NULL;
}

void *metaworld_call(struct metaworld *world, int16_t api_key, int16_t version, const void *body)
{
    uint64_t corr = metaworld_ask(world, api_key, version, body);
    int err;

    metaworld_settle(world);
    return metaworld_answer(world, corr, &err);
}

/* ---- connections ---- */

void metaworld_connect(struct metaworld *world, uint64_t conn_id, const char *peer, const char *principal)
{
    step(world, &(struct event){
                    .kind = EVENT_CONN_OPENED,
                    .conn = {.conn_id = conn_id, .peer = slice_of_text(peer), .principal = slice_of_text(principal)}});
}

void metaworld_disconnect(struct metaworld *world, uint64_t conn_id)
{
    step(world, &(struct event){.kind = EVENT_CONN_CLOSED, .conn = {.conn_id = conn_id}});
}

void metaworld_send(struct metaworld *world, uint64_t conn_id, struct slice frame)
{
    step(world, &(struct event){.kind = EVENT_FRAME,
                                .frame = {.conn_id = conn_id, .request = request_parse(chunk_copy(frame), NULL)}});
}

struct slice metaworld_frame(struct metaworld *world, int16_t api_key, int16_t version, int32_t correlation_id,
                             const void *body)
{
    const struct wire_api *api = wire_api_by_key(api_key);
    struct request_header header;
    struct slice frame;
    struct buf buf;
    int err;

    wire_defaults(&request_header_wire, &header);
    header.request_api_key = api_key;
    header.request_api_version = version;
    header.correlation_id = correlation_id;
    header.client_id = slice_of_text("test");
    buf_init(&buf, 1 << 20);
    err = wire_encode_buf(&request_header_wire, wire_request_header_version(api, version), &header, &buf);
    CHECK(err == ERR_OK);
    err = wire_encode_buf(api->request, version, body, &buf);
    CHECK(err == ERR_OK);
    frame = arena_copy(&world->arena, buf_bytes(&buf));
    buf_release(&buf);
    return frame;
}

void *metaworld_sent(struct metaworld *world, int16_t api_key, int16_t version, int32_t correlation_id)
{
    const struct wire_api *api = wire_api_by_key(api_key);
    struct slice bytes = slice_of(world->sent.data + world->sent_taken, world->sent.len - world->sent_taken);
    size_t len, head_len = 4 + (size_t)wire_response_header_version(api, version), used = 0;
    void *body = arena_alloc(&world->arena, api->response->shape->size);
    int err;

    if (bytes.len == 0)
        return NULL;
    CHECK(bytes.len >= 8 && body != NULL);
    len = be32_get(bytes.data);
    CHECK(bytes.len >= 4 + len);
    CHECK((int32_t)be32_get(bytes.data + 4) == correlation_id);
    world->sent_taken += 4 + len;
    bytes = arena_copy(&world->arena, slice_of(bytes.data + 4 + head_len, len - head_len));
    err = wire_decode(api->response, version, bytes, &world->arena, body, &used, NULL);
    CHECK(err == ERR_OK && used == bytes.len);
    return body;
}

void metaworld_stop(struct metaworld *world)
{
    struct event event = {.kind = EVENT_KERNEL_MSG, .msg = kernel_msg_new(MSG_STOP)};

    step(world, &event);
    metaworld_settle(world);
}

bool metaworld_heartbeat(struct metaworld *world, int32_t id, int64_t epoch)
{
    struct broker_heartbeat_request request;
    const struct broker_heartbeat_response *response;

    wire_defaults(&broker_heartbeat_request_wire, &request);
    request.broker_id = id;
    request.broker_epoch = epoch;
    request.current_metadata_offset = world->image.next_off - 1;
    response = metaworld_call(world, 63, 1, &request);
    return response != NULL && response->error_code == 0 && !response->is_fenced;
}

int64_t metaworld_register(struct metaworld *world, int32_t id, const char *rack)
{
    struct broker_registration_request_listener listener = {
        .name = slice_of_text("PLAINTEXT"), .host = slice_of_text("localhost"), .port = (uint16_t)(9000 + id)};
    struct broker_registration_request_feature features[] = {
        {slice_of_text("metadata.version"), IMAGE_MV_MIN, IMAGE_MV_MAX},
        {slice_of_text("kraft.version"), 0, 1},
        {slice_of_text("eligible.leader.replicas.version"), 0, 1},
    };
    struct uuid dir = {{0xaa, (uint8_t)id}};
    struct broker_registration_request request;
    const struct broker_registration_response *response;

    wire_defaults(&broker_registration_request_wire, &request);
    request.broker_id = id;
    request.cluster_id = slice_of_text(world->identity.cluster_id);
    request.incarnation_id.bytes[0] = (uint8_t)prng_next(&world->prng);
    request.incarnation_id.bytes[1] = (uint8_t)prng_next(&world->prng);
    request.rack = slice_of_text(rack);
    request.listeners = &listener;
    request.listeners_cnt = 1;
    request.features = features;
    request.features_cnt = COUNT_OF(features);
    request.log_dirs = &dir;
    request.log_dirs_cnt = 1;
    response = metaworld_call(world, 62, 4, &request);
    if (response == NULL || response->error_code != 0)
        return -1;
    return metaworld_heartbeat(world, id, response->broker_epoch) ? response->broker_epoch : -1;
}
