#include "tests/lib/world.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/check.h"
#include "base/crc.h"
#include "base/err.h"
#include "base/mem.h"
#include "codec/codec.h"
#include "kernel_msg.h"
#include "request.h"

/* Marks the metadata kernel's ops on the disk, which both kernels share. */
#define META_OP (UINT64_C(1) << 63)

enum { DATA = 0, META = 1, STEPS_PER_INSTANT_MAX = 1000000, TURNS_PER_INSTANT_MAX = 10000 };

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

static void configure(struct world *world)
{
    struct broker_config *broker = &world->broker_config;
    struct controller_config *controller = &world->controller_config;

    *broker = (struct broker_config){.node_id = 1,
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
                                     .group = gc_config_default};
    broker->listeners[0] = (struct broker_listener){.name = slice_of_text("PLAINTEXT"),
                                                    .protocol = slice_of_text("PLAINTEXT"),
                                                    .host = slice_of_text("sim"),
                                                    .port = 9092};
    broker->listeners[1] = (struct broker_listener){.name = slice_of_text("CONTROLLER"),
                                                    .protocol = slice_of_text("PLAINTEXT"),
                                                    .host = slice_of_text("sim"),
                                                    .port = 9093,
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
    controller_config_defaults(controller);
    controller->node_id = 1;
    controller->is_broker = controller->is_controller = true;
    controller->listeners_cnt = 1;
    controller->listeners[0] =
        (struct controller_listener){.name = slice_of_text("CONTROLLER"), .host = slice_of_text("sim"), .port = 9093};
    controller->dirs_cnt = WORLD_DIRS_CNT;
    controller->dir_paths[1] = slice_of_text("/sim/more");
    controller->dir_paths[0] = controller->meta_dir_path = slice_of_text("/sim/data");
    controller->meta_dir_idx = 0;
}

void world_init(struct world *world, uint64_t seed)
{
    *world = (struct world){.seed = seed, .wall_base_ms = INT64_C(1760000000000), .exit_status = -1};
    world->prng_disk = stream(seed, 1);
    world->prng_time = stream(seed, 2);
    world->prng_fault = stream(seed, 3);
    world->prng_entropy = stream(seed, 4);
    world->prng_client = stream(seed, 5);
    world->disk = simdisk_new(prng_next(&world->prng_disk));
    effects_init(&world->fx);
    record_scratch_init(&world->scratch, codec_table(), RECORD_PLAIN_LEN_MAX);
    configure(world);
}

/* ---- the queue of events ---- */

static void enqueue(struct world *world, int kernel, const struct event *event)
{
    if (world->queue_first > 0 && world->queue_first == world->queue_cnt)
        world->queue_first = world->queue_cnt = 0;
    world->queue = mem_grow(world->queue, world->queue_cnt, &world->queue_cap, sizeof world->queue[0], WORLD_MSGS_MAX);
    world->queue[world->queue_cnt++] = (struct world_event){.kernel = kernel, .event = *event};
}

static void drop_queue(struct world *world)
{
    for (size_t i = world->queue_first; i < world->queue_cnt; i++) {
        const struct event *event = &world->queue[i].event;
        if (event->kind == EVENT_FRAME)
            request_free(event->frame.request);
        else if (event->kind == EVENT_KERNEL_MSG)
            kernel_msg_free(event->msg);
        else if (event->kind == EVENT_WORK_DONE)
            chunk_drop(event->work.chunk);
    }
    world->queue_first = world->queue_cnt = 0;
}

/* ---- connections ---- */

static struct world_conn *find_conn(struct world *world, uint64_t conn_id)
{
    for (size_t i = 0; i < WORLD_CONNS_MAX; i++)
        if (world->conns[i].id == conn_id)
            return &world->conns[i];
    return NULL;
}

/* Tells the client. */
static void conn_gone(struct world *world, struct world_conn *conn)
{
    struct world_answer answer = {.conn_id = conn->id};

    buf_release(&conn->answer);
    *conn = (struct world_conn){0};
    if (world->on_answer != NULL)
        world->on_answer(world->context, &answer);
}

static void answer_piece(struct world *world, uint64_t conn_id, struct slice bytes, bool last)
{
    struct world_conn *conn = find_conn(world, conn_id);
    struct world_answer answer = {.conn_id = conn_id};

    if (conn == NULL)
        return;
    buf_slice(&conn->answer, bytes);
    CHECK(!conn->answer.over);
    if (!last)
        return;
    CHECK(conn->pending_cnt-- > 0); /* one answer for each request, no more */
    CHECK(conn->answer.len >= 8);
    answer.bytes = slice_of(conn->answer.data + 4, conn->answer.len - 4);
    CHECK((uint32_t)answer.bytes.len == ((uint32_t)conn->answer.data[0] << 24 | (uint32_t)conn->answer.data[1] << 16 |
                                         (uint32_t)conn->answer.data[2] << 8 | conn->answer.data[3]));
    world->answers_cnt++;
    if (world->on_answer != NULL)
        world->on_answer(world->context, &answer);
    buf_reset(&conn->answer);
}

/* ---- effects ---- */

static void do_work(struct world *world, int kernel, struct effect *effect)
{
    struct event done = {.kind = EVENT_WORK_DONE, .work = {.op = effect->op, .values = {-1, -1, -1, -1}}};
    struct record_iter iter;
    struct record record;
    struct buf out;

    if (effect->work == WORK_RECOMPRESS) {
        buf_init(&out, RECORD_PLAIN_LEN_MAX);
        done.work.err = record_recompress(effect->bytes, (enum record_codec)effect->value, (int)effect->value2,
                                          &world->scratch, &out);
        if (done.work.err == ERR_OK)
            done.work.chunk = chunk_copy(buf_bytes(&out));
        buf_release(&out);
    } else {
        int64_t best = INT64_MIN;
        int more;
        done.work.err = record_iter_init(&iter, effect->bytes, &world->scratch);
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
    enqueue(world, kernel, &done);
}

static void print_trace(const struct world *world, const struct trace *trace)
{
    printf("%10.3f ms  %s", (double)world->now_us / 1000, trace->msg);
    for (size_t i = 0; i < trace->fields_cnt; i++)
        if (trace->fields[i].text.data != NULL)
            printf(" %s=%.*s", trace->fields[i].key, (int)trace->fields[i].text.len,
                   (const char *)trace->fields[i].text.data);
        else
            printf(" %s=%" PRId64, trace->fields[i].key, trace->fields[i].value);
    printf("\n");
}

static void feed_entropy(struct world *world, int kernel)
{
    static uint8_t bytes[ENTROPY_LEN];
    struct event event = {.kind = EVENT_ENTROPY, .entropy = slice_of(bytes, sizeof bytes)};

    event.now_us = world->now_us;
    event.wall_ms = world->wall_base_ms + world->now_us / 1000;
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)prng_next(&world->prng_entropy);
    if (kernel == DATA)
        broker_step(world->broker, &event, &world->fx);
    else
        controller_step(world->controller, &event, &world->fx);
}

static void carry_out_one(struct world *world, int kernel, struct effect *effect)
{
    struct world_conn *conn;

    mix(world, (uint64_t)effect->kind, effect->op ^ effect->conn_id,
        effect->bytes.len ^ effect->pos ^ effect->len ^ (uint64_t)effect->value);
    if (effect->op != 0 && kernel == META)
        effect->op |= META_OP;
    if (simdisk_submit(world->disk, effect, world->now_us))
        return;
    effect->op &= ~META_OP;
    switch (effect->kind) {
    case EFFECT_SEND:
        answer_piece(world, effect->conn_id, effect->bytes, effect->last);
        break;
    case EFFECT_SEND_FILE:
        answer_piece(world, effect->conn_id, simdisk_handle(world->disk, effect->file, effect->pos, effect->len),
                     effect->last);
        break;
    case EFFECT_ANSWER_NONE:
        conn = find_conn(world, effect->conn_id);
        if (conn != NULL)
            CHECK(conn->pending_cnt-- > 0);
        break;
    case EFFECT_CLOSE:
        conn = find_conn(world, effect->conn_id);
        if (conn != NULL)
            conn->closed = true;
        break;
    case EFFECT_WORK:
        do_work(world, kernel, effect);
        break;
    case EFFECT_KERNEL_MSG:
        enqueue(world, 1 - kernel, &(struct event){.kind = EVENT_KERNEL_MSG, .msg = effect->msg});
        effect->msg = NULL;
        break;
    case EFFECT_WAKE_AT:
        world->wake_us[kernel] = effect->value;
        break;
    case EFFECT_TRACE:
        if (world->verbose)
            print_trace(world, effect->trace);
        break;
    case EFFECT_EXIT:
        world->exit_status = (int)effect->value;
        if (world->verbose)
            printf("%10.3f ms  exit %d: %.*s\n", (double)world->now_us / 1000, world->exit_status,
                   (int)effect->path.len, (const char *)effect->path.data);
        break;
    default:
        break;
    }
}

static void carry_out(struct world *world, int kernel)
{
    unsigned entropy_cnt = 0;

    for (size_t i = 0; i < world->fx.items_cnt; i++) {
        entropy_cnt += world->fx.items[i].kind == EFFECT_ENTROPY;
        carry_out_one(world, kernel, &world->fx.items[i]);
    }
    effects_reset(&world->fx);
    for (; entropy_cnt > 0 && world->exit_status < 0; entropy_cnt--) {
        feed_entropy(world, kernel);
        for (size_t i = 0; i < world->fx.items_cnt; i++)
            if (world->fx.items[i].kind != EFFECT_ENTROPY)
                carry_out_one(world, kernel, &world->fx.items[i]);
        effects_reset(&world->fx);
    }
}

static void close_marked(struct world *world)
{
    for (size_t i = 0; i < WORLD_CONNS_MAX; i++) {
        struct world_conn *conn = &world->conns[i];
        if (conn->id == 0 || !conn->closed)
            continue;
        enqueue(world, DATA, &(struct event){.kind = EVENT_CONN_CLOSED, .conn.conn_id = conn->id});
        conn_gone(world, conn);
    }
}

static void stop(struct world *world)
{
    drop_queue(world);
    broker_free(world->broker);
    controller_free(world->controller);
    world->broker = NULL;
    world->controller = NULL;
    world->is_up = false;
    for (size_t i = 0; i < WORLD_CONNS_MAX; i++)
        if (world->conns[i].id != 0)
            conn_gone(world, &world->conns[i]);
}

static void step(struct world *world, int kernel, struct event *event)
{
    event->now_us = world->now_us;
    event->wall_ms = world->wall_base_ms + world->now_us / 1000;
    mix(world, (uint64_t)event->kind << 8 | (unsigned)kernel, (uint64_t)event->now_us,
        event->kind == EVENT_DISK_DONE ? event->disk.op ^ (uint64_t)event->disk.err : 0);
    world->steps_cnt++;
    if (kernel == DATA)
        broker_step(world->broker, event, &world->fx);
    else
        controller_step(world->controller, event, &world->fx);
    carry_out(world, kernel);
    close_marked(world);
    if (world->exit_status >= 0)
        stop(world);
}

static void drain(struct world *world)
{
    for (int i = 0; world->is_up && world->queue_first < world->queue_cnt; i++) {
        struct world_event next = world->queue[world->queue_first++];
        CHECK(i < STEPS_PER_INSTANT_MAX); /* the kernels chase each other without time passing */
        step(world, next.kernel, &next.event);
        if (next.event.kind == EVENT_WORK_DONE)
            chunk_drop(next.event.work.chunk);
    }
}

/* ---- the process ---- */

void world_start(struct world *world)
{
    CHECK(!world->is_up);
    simdisk_kill(world->disk); /* what the process before had under way when it exited */
    world->is_up = true;
    world->exit_status = -1;
    world->wake_us[DATA] = world->wake_us[META] = INT64_MAX;
    world->broker = broker_new(&world->broker_config);
    world->controller = controller_new(&world->controller_config);
    for (int kernel = DATA; kernel <= META; kernel++)
        for (int i = 0; i < 4; i++) {
            feed_entropy(world, kernel);
            effects_reset(&world->fx);
        }
    enqueue(world, META, &(struct event){.kind = EVENT_START});
    enqueue(world, DATA, &(struct event){.kind = EVENT_START});
    drain(world);
}

void world_power_cut(struct world *world)
{
    if (world->is_up)
        stop(world);
    simdisk_crash(world->disk);
}

void world_kill(struct world *world)
{
    if (world->is_up)
        stop(world);
    simdisk_kill(world->disk);
}

void world_shutdown(struct world *world)
{
    int64_t until_us = world->now_us + 60 * INT64_C(1000000);

    enqueue(world, DATA, &(struct event){.kind = EVENT_SHUTDOWN});
    drain(world);
    while (world->is_up && world->now_us < until_us)
        world_run_until(world, world->now_us + 10000);
    CHECK(!world->is_up);
    CHECK(world->exit_status == 0);
}

void world_release(struct world *world)
{
    world->on_answer = NULL;
    if (world->is_up)
        stop(world);
    drop_queue(world);
    mem_free(world->queue);
    effects_release(&world->fx);
    record_scratch_release(&world->scratch);
    simdisk_free(world->disk);
}

bool world_is_ready(const struct world *world)
{
    struct buf reasons;
    bool ready;

    if (!world->is_up)
        return false;
    buf_init(&reasons, 4096);
    ready = broker_ready(world->broker, &reasons);
    buf_release(&reasons);
    return ready;
}

/* ---- clients ---- */

uint64_t world_connect(struct world *world)
{
    struct world_conn *conn = find_conn(world, 0);

    CHECK(conn != NULL);
    if (!world->is_up)
        return 0;
    conn->id = ++world->last_conn_id;
    buf_init(&conn->answer, WORLD_ANSWER_LEN_MAX);
    enqueue(world, DATA,
            &(struct event){.kind = EVENT_CONN_OPENED,
                            .conn = {.conn_id = conn->id, .peer = slice_of_text("10.0.0.1:1234")}});
    return conn->id;
}

void world_disconnect(struct world *world, uint64_t conn_id)
{
    struct world_conn *conn = find_conn(world, conn_id);

    if (conn_id == 0 || conn == NULL)
        return;
    enqueue(world, DATA, &(struct event){.kind = EVENT_CONN_CLOSED, .conn.conn_id = conn_id});
    buf_release(&conn->answer);
    *conn = (struct world_conn){0};
}

void world_send(struct world *world, uint64_t conn_id, struct slice frame)
{
    struct world_conn *conn = find_conn(world, conn_id);
    struct request *request;

    if (!world->is_up || conn == NULL)
        return;
    conn->pending_cnt++;
    request = request_parse(chunk_copy(frame), &world->scratch);
    enqueue(world, DATA, &(struct event){.kind = EVENT_FRAME, .frame = {.conn_id = conn_id, .request = request}});
}

static int64_t next_time(const struct world *world)
{
    int64_t at_us = simdisk_due(world->disk);

    for (int kernel = DATA; kernel <= META; kernel++)
        if (world->is_up && world->wake_us[kernel] < at_us)
            at_us = world->wake_us[kernel];
    return at_us;
}

void world_run_until(struct world *world, int64_t until_us)
{
    struct event event;
    int turns_cnt = 0;

    drain(world);
    for (;;) {
        int64_t at_us = next_time(world);
        if (!world->is_up || at_us > until_us)
            break;
        turns_cnt = at_us > world->now_us ? 0 : turns_cnt + 1;
        CHECK(turns_cnt < TURNS_PER_INSTANT_MAX); /* a kernel asks to be woken at once, again and again */
        if (at_us > world->now_us)
            world->now_us = at_us;
        for (int kernel = DATA; kernel <= META && world->is_up; kernel++)
            if (world->wake_us[kernel] <= world->now_us) {
                world->wake_us[kernel] = INT64_MAX;
                step(world, kernel, &(struct event){.kind = EVENT_TICK});
                drain(world);
            }
        while (world->is_up &&
               simdisk_take(world->disk, world->now_us, world->wall_base_ms + world->now_us / 1000, &event)) {
            int kernel = event.disk.op & META_OP ? META : DATA;
            event.disk.op &= ~META_OP;
            step(world, kernel, &event);
            drain(world);
        }
    }
    if (until_us > world->now_us)
        world->now_us = until_us;
}
