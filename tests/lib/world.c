#include "tests/lib/world.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/check.h"
#include "base/crc.h"
#include "base/err.h"
#include "base/mem.h"
#include "codec/codec.h"
#include "kernel_msg.h"
#include "reply.h"
#include "request.h"
#include "tests/lib/world_net.h"
#include "tests/lib/world_work.h"

/* Marks the metadata kernel's ops on the disk, which both kernels share. */
#define META_OP (UINT64_C(1) << 63)

enum { WAKES_PER_INSTANT_MAX = 10000, STEPS_PER_INSTANT_MAX = 1000000, BOOT_US = 1000 };

static void mix(struct world *world, uint64_t a, uint64_t b, uint64_t c)
{
    uint64_t words[] = {world->trace, a, b, c};

    world->trace = crc32c(words, sizeof words);
}

static struct prng stream(uint64_t seed, uint64_t concern)
{
    struct prng prng = {seed * UINT64_C(0x9e3779b97f4a7c15) + concern};

    (void)prng_next(&prng);
    return prng;
}

/* ---- configuration ---- */

static void configure_broker(struct world_node *node)
{
    struct broker_config *broker = &node->broker_config;

    *broker = (struct broker_config){.node_id = node->node_id,
                                     .listeners_cnt = 2,
                                     .dirs_cnt = WORLD_DIRS_CNT,
                                     .is_controller = true,
                                     .broker_heartbeat_interval_ms = 300,
                                     .socket_request_max_bytes = 100 << 20,
                                     .message_max_bytes = 1048588,
                                     .fetch_max_bytes = 57671680,
                                     .max_incremental_fetch_session_cache_slots = 10,
                                     .auto_create_topics_enable = true,
                                     .num_partitions = 1,
                                     .default_replication_factor = 1,
                                     .offsets_topic_num_partitions = 3,
                                     .offsets_topic_replication_factor = 1,
                                     .offsets_topic_segment_bytes = 100 << 20,
                                     .request_timeout_ms = 30000,
                                     .controlled_shutdown_timeout_ms = 5000,
                                     .inter_broker_listener_name = slice_of_text("PLAINTEXT"),
                                     .replica_lag_time_max_ms = 10000,
                                     .replica_fetch_max_bytes = 1 << 20,
                                     .replica_fetch_response_max_bytes = 10 << 20,
                                     .replica_fetch_min_bytes = 1,
                                     .replica_fetch_wait_max_ms = 500,
                                     .replica_fetch_backoff_ms = 1000,
                                     .group = gc_config_default};
    broker->listeners[0] = (struct broker_listener){.name = slice_of_text("PLAINTEXT"),
                                                    .protocol = slice_of_text("PLAINTEXT"),
                                                    .host = slice_of_text(node->host),
                                                    .port = WORLD_PORT_CLIENTS};
    broker->listeners[1] = (struct broker_listener){.name = slice_of_text("CONTROLLER"),
                                                    .protocol = slice_of_text("PLAINTEXT"),
                                                    .host = slice_of_text(node->host),
                                                    .port = WORLD_PORT_CONTROLLER,
                                                    .is_controller = true};
    broker->dir_paths[0] = slice_of_text("/sim/data");
    broker->dir_paths[1] = slice_of_text("/sim/more");
    broker->logs = (struct log_set_config){.dirs_cnt = WORLD_DIRS_CNT,
                                           .log = LOG_CONFIG_DEFAULT,
                                           .checkpoint_ms = 5000,
                                           .retention_check_ms = 20000,
                                           .dir_delete_delay_ms = 5000,
                                           .cache_len_max = 1 << 20,
                                           .broker_epoch = -1};
}

static void configure_controller(struct world_node *node)
{
    struct controller_config *controller = &node->controller_config;

    controller_config_defaults(controller);
    controller->node_id = node->node_id;
    controller->is_broker = controller->is_controller = true;
    if (node->world->nodes_cnt > 1) /* one alone makes its own */
        controller->cluster_id = slice_of_text("simulated-cluster-id-1");
    controller->listeners_cnt = 1;
    controller->listeners[0] = (struct controller_listener){.name = slice_of_text("CONTROLLER"),
                                                            .host = slice_of_text(node->host),
                                                            .port = WORLD_PORT_CONTROLLER,
                                                            .listener_idx = 1};
    controller->dirs_cnt = WORLD_DIRS_CNT;
    controller->dir_paths[1] = slice_of_text("/sim/more");
    controller->dir_paths[0] = controller->meta_dir_path = slice_of_text("/sim/data");
    controller->meta_dir_idx = 0;
}

static void init_node(struct world *world, int idx)
{
    struct world_node *node = &world->nodes[idx];

    node->world = world;
    node->idx = idx;
    node->node_id = idx + 1;
    node->exit_status = -1;
    node->has_power = true;
    node->host[0] = 'n';
    node->host[1] = (char)('1' + idx);
    node->disk = simdisk_new(prng_next(&world->prng_disk));
    node->disk_source = (struct world_source){.kind = SOURCE_DISK, .owner = node};
    for (int kernel = 0; kernel < WORLD_KERNELS_CNT; kernel++) {
        struct world_lane *lane = &node->lanes[kernel];
        list_init(&lane->events);
        list_init(&lane->works);
        lane->queue_source = (struct world_source){.kind = SOURCE_QUEUE, .idx = kernel, .owner = node};
        lane->wake_source = (struct world_source){.kind = SOURCE_WAKE, .idx = kernel, .owner = node};
        lane->work_source = (struct world_source){.kind = SOURCE_WORK, .idx = kernel, .owner = node};
    }
    configure_broker(node);
    configure_controller(node);
}

void world_init_nodes(struct world *world, uint64_t seed, int nodes_cnt)
{
    CHECK(nodes_cnt >= 1 && nodes_cnt <= WORLD_NODES_MAX);
    *world = (struct world){.seed = seed, .wall_base_ms = INT64_C(1760000000000), .nodes_cnt = nodes_cnt};
    world->prng_disk = stream(seed, 1);
    world->prng_time = stream(seed, 2);
    world->prng_fault = stream(seed, 3);
    world->prng_entropy = stream(seed, 4);
    world->prng_client = stream(seed, 5);
    world->prng_net = stream(seed, 6);
    world->prng_work = stream(seed, 7);
    heap_init(&world->heap);
    effects_init(&world->fx);
    record_scratch_init(&world->scratch, codec_table(), RECORD_PLAIN_LEN_MAX);
    for (int i = 0; i < nodes_cnt; i++)
        init_node(world, i);
}

void world_init(struct world *world, uint64_t seed)
{
    world_init_nodes(world, seed, 1);
}

int world_find_node(const struct world *world, struct slice host)
{
    for (int i = 0; i < world->nodes_cnt; i++)
        if (slice_eq_text(host, world->nodes[i].host))
            return i;
    return -1;
}

/* ---- clocks ---- */

int64_t world_local_us(const struct world_node *node)
{
    int64_t now_us = node->world->now_us;

    return node->mono_base_us + now_us + now_us / 1000000 * node->mono_ppm +
           now_us % 1000000 * node->mono_ppm / 1000000;
}

int64_t world_wall_ms(const struct world_node *node)
{
    return node->world->wall_base_ms + node->wall_off_ms + node->world->now_us / 1000;
}

/* The world's time at which the node's clock shows at least local_us. */
static int64_t world_time_of(struct world_node *node, int64_t local_us)
{
    struct world *world = node->world;
    int64_t left_us = local_us - world_local_us(node), now_us = world->now_us, at_us;

    if (left_us <= 0)
        return now_us;
    if (local_us == INT64_MAX || left_us > INT64_C(1) << 52)
        return INT64_MAX;
    world->now_us += left_us / (1000000 + node->mono_ppm) * 1000000 +
                     left_us % (1000000 + node->mono_ppm) * 1000000 / (1000000 + node->mono_ppm);
    while (world_local_us(node) < local_us)
        world->now_us++;
    at_us = world->now_us;
    world->now_us = now_us;
    return at_us;
}

void world_set_clock(struct world *world, int node, int64_t off_ms)
{
    world->nodes[node].wall_off_ms = off_ms;
}

/* ---- events on their way to a kernel ---- */

static void drop_event(struct world_event *waiting)
{
    struct event *event = &waiting->event;

    if (event->kind == EVENT_FRAME)
        request_free(event->frame.request);
    else if (event->kind == EVENT_REPLY)
        reply_free(event->reply.reply);
    else if (event->kind == EVENT_KERNEL_MSG)
        kernel_msg_free(event->msg);
    else if (event->kind == EVENT_WORK_DONE)
        chunk_drop(event->work.chunk);
    mem_free(waiting);
}

void world_enqueue(struct world_node *node, enum world_kernel kernel, const struct event *event)
{
    struct world *world = node->world;
    struct world_lane *lane = &node->lanes[kernel];
    struct world_event *waiting = MEM_NEW(struct world_event);
    int64_t due_us = world->now_us;

    if (world->kernel_delay_us_max > 0)
        due_us += (int64_t)prng_below(&world->prng_time, (uint64_t)world->kernel_delay_us_max + 1);
    if (due_us < lane->last_due_us)
        due_us = lane->last_due_us;
    lane->last_due_us = waiting->due_us = due_us;
    waiting->event = *event;
    if (list_is_empty(&lane->events))
        heap_set(&world->heap, &lane->queue_source.node, due_us);
    list_append(&lane->events, &waiting->node);
}

static void drop_events(struct list_node *events)
{
    list_for_each (waiting, events, struct world_event, node) {
        list_remove(&waiting->node);
        drop_event(waiting);
    }
}

static void drop_lane(struct world *world, struct world_lane *lane)
{
    drop_events(&lane->events);
    drop_events(&lane->works);
    lane->works_cnt = 0;
    heap_remove(&world->heap, &lane->queue_source.node);
    heap_remove(&world->heap, &lane->wake_source.node);
    heap_remove(&world->heap, &lane->work_source.node);
    lane->last_due_us = 0;
}

/* ---- effects ---- */

static void print_head(const struct world_node *node)
{
    printf("%10.3f ms  ", (double)node->world->now_us / 1000);
    if (node->world->nodes_cnt > 1)
        printf("%s  ", node->host);
}

static void print_trace(const struct world_node *node, const struct trace *trace)
{
    print_head(node);
    printf("%s", trace->msg);
    for (size_t i = 0; i < trace->fields_cnt; i++)
        if (trace->fields[i].text.data != NULL)
            printf(" %s=%.*s", trace->fields[i].key, (int)trace->fields[i].text.len,
                   (const char *)trace->fields[i].text.data);
        else
            printf(" %s=%" PRId64, trace->fields[i].key, trace->fields[i].value);
    printf("\n");
}

static void hand_over(struct world_node *node, enum world_kernel kernel, struct event *event)
{
    struct world *world = node->world;

    event->now_us = world_local_us(node);
    event->wall_ms = world_wall_ms(node);
    if (world->stub != NULL)
        world->stub(node, kernel, event, &world->fx);
    else if (kernel == KERNEL_DATA)
        broker_step(node->broker, event, &world->fx);
    else
        controller_step(node->controller, event, &world->fx);
}

static void feed_entropy(struct world_node *node, enum world_kernel kernel)
{
    static uint8_t bytes[ENTROPY_LEN];
    struct event event = {.kind = EVENT_ENTROPY, .entropy = slice_of(bytes, sizeof bytes)};

    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)prng_next(&node->world->prng_entropy);
    hand_over(node, kernel, &event);
}

static void set_disk_source(struct world_node *node)
{
    int64_t due_us = simdisk_due(node->disk);

    if (due_us == INT64_MAX)
        heap_remove(&node->world->heap, &node->disk_source.node);
    else if (!heap_holds(&node->disk_source.node) || node->disk_source.node.due != due_us)
        heap_set(&node->world->heap, &node->disk_source.node, due_us);
}

static void set_wake(struct world_node *node, enum world_kernel kernel, int64_t local_us)
{
    struct world_source *source = &node->lanes[kernel].wake_source;
    int64_t at_us = world_time_of(node, local_us);

    if (at_us == INT64_MAX)
        heap_remove(&node->world->heap, &source->node);
    else
        heap_set(&node->world->heap, &source->node, at_us);
}

static void carry_out_one(struct world_node *node, enum world_kernel kernel, struct effect *effect)
{
    struct world *world = node->world;

    mix(world, (uint64_t)effect->kind | (uint64_t)node->idx << 8, effect->op ^ effect->conn_id,
        effect->bytes.len ^ effect->pos ^ effect->len ^ (uint64_t)effect->value);
    if (effect->op != 0 && kernel == KERNEL_META)
        effect->op |= META_OP;
    if (world->on_effect != NULL)
        world->on_effect(world->context, node, kernel, effect);
    if (simdisk_submit(node->disk, effect, world->now_us))
        return;
    effect->op &= ~META_OP;
    switch (effect->kind) {
    case EFFECT_SEND:
        net_send(node, effect, effect->bytes);
        break;
    case EFFECT_SEND_FILE:
        net_send(node, effect, simdisk_handle(node->disk, effect->file, effect->pos, effect->len));
        break;
    case EFFECT_ANSWER_NONE:
        net_answer_none(node, effect);
        break;
    case EFFECT_CLOSE:
        net_close(node, effect);
        break;
    case EFFECT_LINK:
        net_link(node, kernel, effect);
        break;
    case EFFECT_ASK:
        net_ask(node, kernel, effect);
        break;
    case EFFECT_WORK:
        world_work_effect(node, kernel, effect);
        break;
    case EFFECT_KERNEL_MSG:
        world_enqueue(node, 1 - kernel, &(struct event){.kind = EVENT_KERNEL_MSG, .msg = effect->msg});
        effect->msg = NULL;
        break;
    case EFFECT_WAKE_AT:
        set_wake(node, kernel, effect->value);
        break;
    case EFFECT_TRACE:
        if (world->verbose)
            print_trace(node, effect->trace);
        if (world->on_trace != NULL)
            world->on_trace(world->context, node, effect->trace);
        break;
    case EFFECT_EXIT:
        node->exit_status = (int)effect->value;
        (void)snprintf(world->exit_text[node->idx], WORLD_EXIT_TEXT_LEN_MAX, "%.*s", (int)effect->path.len,
                       (const char *)effect->path.data);
        if (world->verbose) {
            print_head(node);
            printf("exit %d: %.*s\n", node->exit_status, (int)effect->path.len, (const char *)effect->path.data);
        }
        break;
    default:
        break;
    }
}

static void carry_out(struct world_node *node, enum world_kernel kernel)
{
    struct effects *fx = &node->world->fx;
    unsigned entropy_cnt = 0;

    for (size_t i = 0; i < fx->items_cnt; i++) {
        entropy_cnt += fx->items[i].kind == EFFECT_ENTROPY;
        carry_out_one(node, kernel, &fx->items[i]);
    }
    effects_reset(fx);
    for (; entropy_cnt > 0 && node->exit_status < 0; entropy_cnt--) {
        feed_entropy(node, kernel);
        for (size_t i = 0; i < fx->items_cnt; i++)
            if (fx->items[i].kind != EFFECT_ENTROPY)
                carry_out_one(node, kernel, &fx->items[i]);
        effects_reset(fx);
    }
    net_close_marked(node);
    set_disk_source(node);
}

/* ---- the process ---- */

static void stop(struct world_node *node, bool says_so)
{
    broker_free(node->broker);
    controller_free(node->controller);
    node->broker = NULL;
    node->controller = NULL;
    node->is_up = false;
    net_node_gone(node, says_so);
    for (int kernel = 0; kernel < WORLD_KERNELS_CNT; kernel++)
        drop_lane(node->world, &node->lanes[kernel]);
    heap_remove(&node->world->heap, &node->disk_source.node);
}

static void step(struct world_node *node, enum world_kernel kernel, struct event *event)
{
    struct world *world = node->world;

    mix(world, (uint64_t)event->kind << 16 | (uint64_t)node->idx << 8 | (unsigned)kernel, (uint64_t)world->now_us,
        event->kind == EVENT_DISK_DONE ? event->disk.op ^ (uint64_t)event->disk.err : 0);
    world->steps_cnt++;
    if (world->on_event != NULL)
        world->on_event(world->context, node, kernel, event);
    hand_over(node, kernel, event);
    carry_out(node, kernel);
    if (node->exit_status >= 0)
        stop(node, true);
    if (world->on_step != NULL)
        world->on_step(world->context, node, kernel);
}

void world_start(struct world *world, int idx)
{
    struct world_node *node = &world->nodes[idx];

    CHECK(!node->is_up);
    simdisk_kill(node->disk); /* what the process before had under way when it exited */
    node->is_up = node->has_power = true;
    node->life++;
    node->exit_status = -1;
    node->paused_us = 0;
    node->broker = world->stub ? NULL : broker_new(&node->broker_config);
    node->controller = world->stub ? NULL : controller_new(&node->controller_config);
    for (enum world_kernel kernel = KERNEL_DATA; kernel < WORLD_KERNELS_CNT; kernel++)
        for (int i = 0; i < 4; i++) {
            feed_entropy(node, kernel);
            effects_reset(&world->fx);
        }
    world_enqueue(node, KERNEL_META, &(struct event){.kind = EVENT_START});
    world_enqueue(node, KERNEL_DATA, &(struct event){.kind = EVENT_START});
}

void world_power_cut(struct world *world, int idx)
{
    struct world_node *node = &world->nodes[idx];

    node->has_power = false;
    if (node->is_up)
        stop(node, false);
    simdisk_crash(node->disk);
    node->mono_base_us = 0; /* the machine's clock begins anew */
    node->mono_base_us = BOOT_US - world_local_us(node);
}

void world_kill(struct world *world, int idx)
{
    struct world_node *node = &world->nodes[idx];

    if (node->is_up)
        stop(node, true);
    simdisk_kill(node->disk);
}

void world_ask_shutdown(struct world *world, int idx)
{
    world_enqueue(&world->nodes[idx], KERNEL_DATA, &(struct event){.kind = EVENT_SHUTDOWN});
}

void world_shutdown(struct world *world, int idx)
{
    struct world_node *node = &world->nodes[idx];
    int64_t until_us = world->now_us + 60 * INT64_C(1000000);

    world_ask_shutdown(world, idx);
    while (node->is_up && world->now_us < until_us)
        world_run_until(world, world->now_us + 10000);
    CHECK(!node->is_up);
    CHECK(node->exit_status == 0);
}

void world_pause(struct world *world, int idx, int64_t for_us)
{
    world->nodes[idx].paused_us = world->now_us + for_us;
}

void world_wipe(struct world *world, int idx)
{
    struct world_node *node = &world->nodes[idx];

    CHECK(!node->is_up);
    simdisk_free(node->disk);
    node->disk = simdisk_new(prng_next(&world->prng_disk));
    node->disks_cnt++;
}

void world_release(struct world *world)
{
    world->on_answer = NULL;
    for (int i = 0; i < world->nodes_cnt; i++) {
        struct world_node *node = &world->nodes[i];
        if (node->is_up)
            stop(node, false);
    }
    net_release(world);
    for (int i = 0; i < world->nodes_cnt; i++) {
        struct world_node *node = &world->nodes[i];
        for (int kernel = 0; kernel < WORLD_KERNELS_CNT; kernel++) {
            drop_lane(world, &node->lanes[kernel]);
            mem_free(node->lanes[kernel].links);
        }
        simdisk_free(node->disk);
    }
    heap_release(&world->heap);
    effects_release(&world->fx);
    record_scratch_release(&world->scratch);
}

bool world_is_ready(const struct world *world, int node)
{
    struct buf reasons;
    bool ready;

    if (!world->nodes[node].is_up)
        return false;
    buf_init(&reasons, 4096);
    ready = broker_ready(world->nodes[node].broker, &reasons);
    buf_release(&reasons);
    return ready;
}

/* ---- time ---- */

static void queue_due(struct world_node *node, enum world_kernel kernel)
{
    struct world *world = node->world;
    struct world_lane *lane = &node->lanes[kernel];
    struct world_event *waiting = list_first(&lane->events, struct world_event, node);
    struct event event = waiting->event;
    struct world_event *next;

    list_remove(&waiting->node);
    mem_free(waiting);
    next = list_first(&lane->events, struct world_event, node);
    if (next != NULL)
        heap_set(&world->heap, &lane->queue_source.node, next->due_us);
    step(node, kernel, &event);
    if (event.kind == EVENT_WORK_DONE)
        chunk_drop(event.work.chunk);
}

static void wake_due(struct world_node *node, enum world_kernel kernel)
{
    struct world_lane *lane = &node->lanes[kernel];

    lane->wakes_cnt = lane->woken_us == node->world->now_us ? lane->wakes_cnt + 1 : 0;
    lane->woken_us = node->world->now_us;
    CHECK(lane->wakes_cnt < WAKES_PER_INSTANT_MAX); /* a kernel asks to be woken at once, again and again */
    step(node, kernel, &(struct event){.kind = EVENT_TICK});
}

static void disk_due(struct world_node *node)
{
    struct world *world = node->world;
    struct event event;
    enum world_kernel kernel;

    if (!simdisk_take(node->disk, world->now_us, world_wall_ms(node), &event)) {
        set_disk_source(node);
        return;
    }
    kernel = event.disk.op & META_OP ? KERNEL_META : KERNEL_DATA;
    event.disk.op &= ~META_OP;
    step(node, kernel, &event);
}

/* The node whose process takes it; NULL: a client. */
static struct world_node *node_of(struct world *world, const struct world_source *source)
{
    const struct world_conn *conn = source->owner;
    int place;

    if (source->kind != SOURCE_WAY && source->kind != SOURCE_ASK)
        return source->owner;
    place = source->kind == SOURCE_WAY && source->idx == TO_SERVER ? conn->server : conn->client;
    return place == WORLD_OUTSIDE ? NULL : &world->nodes[place];
}

static void take_due(struct world *world, struct world_source *source)
{
    struct world_node *node = node_of(world, source);

    if (node != NULL && node->paused_us > world->now_us) {
        heap_set(&world->heap, &source->node, node->paused_us);
        return;
    }
    switch (source->kind) {
    case SOURCE_QUEUE:
        queue_due(node, (enum world_kernel)source->idx);
        break;
    case SOURCE_WAKE:
        wake_due(node, (enum world_kernel)source->idx);
        break;
    case SOURCE_WORK:
        world_work_due(node, (enum world_kernel)source->idx);
        break;
    case SOURCE_DISK:
        disk_due(node);
        break;
    case SOURCE_WAY:
        net_way_due(world, source->owner, (enum way)source->idx);
        break;
    case SOURCE_ASK:
        net_ask_due(world, source->owner);
        break;
    }
}

void world_run_until(struct world *world, int64_t until_us)
{
    struct heap_node *first;
    int64_t instant_us = -1;
    int steps_cnt = 0;

    world->is_interrupted = false;
    while (!world->is_interrupted && (first = heap_take_due(&world->heap, until_us)) != NULL) {
        if (first->due > world->now_us)
            world->now_us = first->due;
        steps_cnt = instant_us == world->now_us ? steps_cnt + 1 : 0;
        instant_us = world->now_us;
        CHECK(steps_cnt < STEPS_PER_INSTANT_MAX); /* the kernels chase each other without time passing */
        take_due(world, container_of(first, struct world_source, node));
    }
    if (until_us > world->now_us && !world->is_interrupted)
        world->now_us = until_us;
}
