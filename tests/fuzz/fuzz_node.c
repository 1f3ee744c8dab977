/* A whole node (both kernels, simulated disk) under a script of a fuzzer's making.
 *
 * Input: 2 bytes seed of the world, then steps; each begins with a byte that says what (enum step). Requests are made of
 * the message tables: any served API at any version, every field drawn from the input, with names that often hit; or raw
 * bytes. Whatever comes: no failed CHECK, one answer for each request at most, each framed as it should, nothing left
 * allocated. Where only clients misbehaved, the node still stops cleanly. */
#include "api/handlers.h"
#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "tests/fuzz/fuzz.h"
#include "tests/lib/world.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/request_header.h"

enum {
    CONNS_CNT = 4,
    FRAMES_MAX = 500, /* below CALLS_PER_CONN_MAX: the shell stops reading before */
    FRAME_LEN_MAX = 1 << 20,
    ARENA_MAX = 8 << 20,
    SECOND_US = 1000000
};

enum step {
    STEP_REQUEST, /* conn, API, version, fields */
    STEP_REQUEST_DAMAGED,
    STEP_RAW,
    STEP_TIME,
    STEP_CONNECT,
    STEP_DISCONNECT,
    STEP_DISK_FAULTS,
    STEP_KILL,
    STEP_POWER_CUT,
    STEP_CLOCK, /* the wall clock jumps */
    STEPS_CNT
};

struct script {
    const uint8_t *data;
    size_t len, at;
    struct world world;
    uint64_t conn_ids[CONNS_CNT];
    struct arena arena; /* of one request */
    int frames_cnt;
    bool is_clean; /* the disk never failed */
};

static uint8_t take(struct script *s)
{
    return s->at < s->len ? s->data[s->at++] : 0;
}

static uint64_t take_number(struct script *s, int bytes)
{
    uint64_t number = 0;

    while (bytes-- > 0)
        number = number << 8 | take(s);
    return number;
}

/* ---- requests ---- */

static struct slice text_of(struct script *s)
{
    static const char *const names[] = {"t", "g", "", "__consumer_offsets", "m", "range", "consumer", "1", "x"};
    uint8_t which = take(s);
    struct slice text;

    if (which < 200)
        return slice_of_text(names[which % COUNT_OF(names)]);
    text = slice_of(s->data + s->at, which - 200);
    if (text.len > s->len - s->at)
        text.len = s->len - s->at;
    s->at += text.len;
    return text.len > 0 ? text : slice_of_text("");
}

static struct slice batch_of(struct script *s)
{
    struct record_build what = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    struct slice bytes = {0};
    struct buf buf;
    uint8_t shape = take(s);

    what.codec = (enum record_codec)(shape % RECORD_CODECS_CNT);
    if (shape & 0x40) {
        what.producer_id = take(s) % 4;
        what.producer_epoch = (int16_t)(take(s) % 2);
        what.base_sequence = (int32_t)take(s);
    }
    buf_init(&buf, FRAME_LEN_MAX);
    record_builder_start(&builder, &what, &buf);
    for (int i = 0; i <= shape >> 4 % 4; i++)
        (void)record_builder_add(&builder, s->world.wall_base_ms + take(s), text_of(s), text_of(s), NULL, 0);
    if (record_builder_finish(&builder, &s->world.scratch) == ERR_OK) {
        bytes = arena_copy(&s->arena, buf_bytes(&buf));
        if (bytes.len > 0 && take(s) < 16) /* a damaged one */
            ((uint8_t *)(uintptr_t)bytes.data)[take_number(s, 2) % bytes.len] ^= (uint8_t)(1 + take(s));
    }
    buf_release(&buf);
    return bytes.data ? bytes : slice_of_text("");
}

static int64_t number_of(struct script *s)
{
    static const int64_t numbers[] = {0, 1, -1, 2, 3, 100, 1000, 1 << 20, INT16_MAX, INT32_MAX, INT64_MAX, INT64_MIN};
    uint8_t which = take(s);

    return which < 240 ? numbers[which % COUNT_OF(numbers)] : (int64_t)take_number(s, which % 9);
}

static void fill(struct script *s, const struct wire_shape *shape, int16_t version, uint8_t *value, int depth);

static size_t size_of(const struct wire_field *field)
{
    static const uint8_t sizes[] = {[WIRE_BOOL] = 1,
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

static void fill_one(struct script *s, const struct wire_field *field, int16_t version, uint8_t *to, int depth)
{
    struct slice text;
    int64_t number;

    switch (field->type) {
    case WIRE_STRUCT:
        if (!field->is_pointer)
            fill(s, field->shape, version, to, depth + 1);
        return;
    case WIRE_UUID:
        to[0] = take(s) % 2 ? take(s) : 0;
        return;
    case WIRE_STRING:
    case WIRE_BYTES:
    case WIRE_RECORDS:
        text = field->type == WIRE_RECORDS ? batch_of(s) : text_of(s);
        memcpy(to, &text, sizeof text);
        return;
    case WIRE_BOOL:
        *to = take(s) & 1;
        return;
    default:
        number = number_of(s);
        memcpy(to, &number, size_of(field)); /* little endian: the low bytes */
    }
}

static bool is_in(struct wire_versions versions, int16_t version)
{
    return version >= versions.min && version <= versions.max;
}

static void fill_array(struct script *s, const struct wire_field *field, int16_t version, uint8_t *to, int depth)
{
    int32_t cnt = take(s) % (depth > 1 ? 3 : 4);
    uint8_t *items = arena_array(&s->arena, (size_t)cnt + 1, size_of(field));

    if (cnt == 3)
        cnt = is_in(field->nullable, version) ? -1 : 1;
    for (int32_t i = 0; i < cnt && items != NULL; i++) {
        if (field->type == WIRE_STRUCT)
            wire_shape_defaults(field->shape, items + (size_t)i * size_of(field));
        fill_one(s, field, version, items + (size_t)i * size_of(field), depth);
    }
    if (cnt < 0 || items == NULL)
        items = NULL;
    memcpy(to, &items, sizeof items);
    memcpy(to + sizeof items, &cnt, sizeof cnt);
}

/* Draws every field that this version carries. */
static void fill(struct script *s, const struct wire_shape *shape, int16_t version, uint8_t *value, int depth)
{
    for (size_t i = 0; i < shape->fields_cnt; i++) {
        const struct wire_field *field = &shape->fields[i];
        if (!is_in(field->versions, version) && !is_in(field->tagged, version))
            continue;
        if (field->is_array)
            fill_array(s, field, version, value + field->offset, depth);
        else if (!is_in(field->nullable, version) || take(s) % 4 != 0)
            fill_one(s, field, version, value + field->offset, depth);
    }
}

static void send_body(struct script *s, uint64_t conn_id, const struct wire_api *api, int16_t version, const void *body,
                      bool is_damaged)
{
    struct request_header header;
    struct buf frame;

    wire_defaults(&request_header_wire, &header);
    header.request_api_key = api->key;
    header.request_api_version = version;
    header.correlation_id = s->frames_cnt;
    header.client_id = slice_of_text("fuzz");
    buf_init(&frame, FRAME_LEN_MAX);
    if (wire_encode_buf(&request_header_wire, wire_request_header_version(api, version), &header, &frame) == ERR_OK &&
        wire_encode_buf(api->request, version, body, &frame) == ERR_OK) {
        for (int n = is_damaged ? 1 + take(s) % 3 : 0; n > 0; n--)
            frame.data[take_number(s, 2) % frame.len] = take(s);
        world_send(&s->world, conn_id, buf_bytes(&frame));
        s->frames_cnt++;
    }
    buf_release(&frame);
}

static void send_request(struct script *s, bool is_damaged)
{
    size_t cnt;
    const struct api_entry *entries = api_entries(&cnt);
    uint64_t conn_id = s->conn_ids[take(s) % CONNS_CNT];
    const struct api_entry *entry = &entries[take(s) % cnt];
    const struct wire_api *api = wire_api_by_key(entry->key);
    int16_t version = (int16_t)(entry->min_version + take(s) % (entry->max_version - entry->min_version + 1));
    void *body;

    arena_init(&s->arena, ARENA_MAX);
    body = arena_alloc(&s->arena, api->request->shape->size);
    wire_defaults(api->request, body);
    fill(s, api->request->shape, version, body, 0);
    if (conn_id != 0)
        send_body(s, conn_id, api, version, body, is_damaged);
    arena_release(&s->arena);
}

static void send_raw(struct script *s)
{
    uint64_t conn_id = s->conn_ids[take(s) % CONNS_CNT];
    size_t len = take(s);

    if (len > s->len - s->at)
        len = s->len - s->at;
    if (conn_id != 0 && len > 0)
        world_send(&s->world, conn_id, slice_of(s->data + s->at, len));
    s->frames_cnt++;
    s->at += len;
}

/* ---- the world ---- */

static void on_answer(void *context, const struct world_answer *answer)
{
    struct script *s = context;

    for (int i = 0; i < CONNS_CNT && answer->bytes.data == NULL; i++)
        if (s->conn_ids[i] == answer->conn_id)
            s->conn_ids[i] = 0;
}

static void run(struct script *s, int64_t us)
{
    world_run_until(&s->world, s->world.now_us + us);
    if (!s->world.nodes[0].is_up)
        world_start(&s->world, 0);
}

static void connect_one(struct script *s, size_t i)
{
    if (s->conn_ids[i] == 0)
        s->conn_ids[i] = world_connect(&s->world, 0);
}

static void break_disk(struct script *s)
{
    static const uint32_t rates[] = {0, 0, 1000, 100000, 1000000};
    struct simdisk_faults faults = {.latency_us_max = 1 + (int64_t)take(s) * 100};

    faults.io_per_million = rates[take(s) % COUNT_OF(rates)];
    faults.short_per_million = rates[take(s) % COUNT_OF(rates)];
    if (take(s) % 4 == 0)
        faults.capacity = simdisk_used(s->world.nodes[0].disk) + take(s) * 16;
    simdisk_set_faults(s->world.nodes[0].disk, &faults);
    s->is_clean = s->is_clean && faults.io_per_million == 0 && faults.short_per_million == 0 && faults.capacity == 0;
}

static void step(struct script *s)
{
    switch ((enum step)(take(s) % STEPS_CNT)) {
    case STEP_REQUEST:
        send_request(s, false);
        break;
    case STEP_REQUEST_DAMAGED:
        send_request(s, true);
        break;
    case STEP_RAW:
        send_raw(s);
        break;
    case STEP_TIME:
        run(s, INT64_C(1) << take(s) % 25);
        break;
    case STEP_CONNECT:
        connect_one(s, take(s) % CONNS_CNT);
        break;
    case STEP_DISCONNECT:
        world_disconnect(&s->world, s->conn_ids[s->at < s->len ? s->data[s->at] % CONNS_CNT : 0]);
        s->conn_ids[take(s) % CONNS_CNT] = 0;
        break;
    case STEP_DISK_FAULTS:
        break_disk(s);
        break;
    case STEP_KILL:
        world_kill(&s->world, 0);
        world_start(&s->world, 0);
        break;
    case STEP_POWER_CUT:
        world_power_cut(&s->world, 0);
        world_start(&s->world, 0);
        break;
    case STEP_CLOCK:
        s->world.wall_base_ms = s->world.wall_base_ms / 2 + (int64_t)take_number(s, 2) * INT64_C(40000000);
        break;
    case STEPS_CNT:
        break;
    }
}

/* A topic "t", so that not every name is unknown. Of an odd seed its records are recompressed, by WORKs that end in any order. */
static void prepare(struct script *s)
{
    struct create_topics_request_creatable_topic_config config = {.name = slice_of_text("compression.type"),
                                                                  .value = slice_of_text("gzip")};
    struct create_topics_request request;
    struct create_topics_request_creatable_topic topic;

    world_start(&s->world, 0);
    run(s, SECOND_US);
    for (size_t i = 0; i < CONNS_CNT - 1; i++)
        connect_one(s, i);
    wire_defaults(&create_topics_request_wire, &request);
    wire_shape_defaults(&create_topics_request_creatable_topic_shape, &topic);
    topic.name = slice_of_text("t");
    topic.num_partitions = 2;
    topic.replication_factor = 1;
    if (s->world.seed % 2 != 0) {
        s->world.work_delay_us_max = 20000;
        topic.configs = &config;
        topic.configs_cnt = 1;
    }
    request.topics = &topic;
    request.topics_cnt = 1;
    request.timeout_ms = 1000;
    send_body(s, s->conn_ids[0], wire_api_by_key(API_KEY_CREATE_TOPICS), 5, &request, false);
    run(s, SECOND_US);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct script s;

    s = (struct script){.data = data, .len = size, .is_clean = true};
    world_init(&s.world, take_number(&s, 2));
    s.world.on_answer = on_answer;
    s.world.context = &s;
    prepare(&s);
    while (s.at < s.len && s.frames_cnt < FRAMES_MAX)
        step(&s);
    run(&s, 10 * SECOND_US);
    if (s.is_clean && world_is_ready(&s.world, 0))
        world_shutdown(&s.world, 0);
    world_release(&s.world);
    return 0;
}
