/* The verdict on a produced batch: the work that the network side does for each of them, so it must be fast.
 *
 * The records are walked in a window. An unpacked body is a window that already holds all of it. A packed one is fed
 * through the scratch's window: what is not yet walked moves to the front, the codec fills up behind it. A record that
 * does not fit into the window is walked field by field, its key and value skipped while they stream by, so that no
 * input makes us hold more than the window. */
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "record/body.h"

#define X(fault, err, kafka_error, text) {err, kafka_error, text},
static const struct {
    int err;
    int16_t kafka_error;
    const char *text;
} faults[] = {RECORD_FAULTS(X)};
#undef X

const char *record_fault_text(enum record_fault fault)
{
    CHECK(fault < RECORD_FAULTS_CNT);
    return faults[fault].text;
}

int record_fault_err(enum record_fault fault)
{
    CHECK(fault < RECORD_FAULTS_CNT);
    return faults[fault].err;
}

int16_t record_fault_kafka_error(enum record_fault fault)
{
    CHECK(fault < RECORD_FAULTS_CNT);
    return faults[fault].kafka_error;
}

struct window {
    const uint8_t *at, *end; /* plain bytes not walked yet */
    const uint8_t *start;
    size_t before_len; /* plain bytes that were before start */
    size_t plain_len_max;
    uint8_t *memory; /* RECORD_WINDOW_LEN of the scratch; NULL: the body was plain, nothing comes after end */
    const struct record_codec_ops *ops;
    void *reader;
    bool ended;
    int err; /* of the codec, or ERR_LIMIT */
};

static size_t walked_len(const struct window *window)
{
    return window->before_len + (size_t)(window->at - window->start);
}

static size_t left_len(const struct window *window)
{
    return (size_t)(window->end - window->at);
}

/* Moves what is left to the front and has the codec fill the rest of the window. */
static void fill(struct window *window)
{
    size_t kept_len = left_len(window);
    uint8_t *to = window->memory + kept_len;

    if (window->ended || window->err)
        return;
    window->before_len = walked_len(window);
    memmove(window->memory, window->at, kept_len);
    window->start = window->at = window->memory;
    while (to < window->memory + RECORD_WINDOW_LEN && !window->ended && !window->err) {
        size_t room = (size_t)(window->memory + RECORD_WINDOW_LEN - to), len = 0;
        window->err = window->ops->reader_read(window->reader, to, room, &len);
        CHECK(len <= room);
        window->ended = len == 0;
        to += len;
        if (window->before_len + (size_t)(to - window->memory) > window->plain_len_max)
            window->err = ERR_LIMIT;
    }
    window->end = to;
}

/* Whether len <= RECORD_WINDOW_LEN bytes are there, once the window has been filled. */
static inline bool reach(struct window *window, size_t len)
{
    if (left_len(window) >= len)
        return true;
    if (window->memory == NULL)
        return false;
    fill(window);
    return left_len(window) >= len && !window->err;
}

/* ---- a record larger than the window ---- */

struct large {
    struct window *window;
    size_t left_len; /* of the record */
};

static bool large_varlong(struct large *large, int64_t *ret_value)
{
    size_t len_max = large->left_len < VARINT64_LEN_MAX ? large->left_len : VARINT64_LEN_MAX;
    size_t used;

    if (!reach(large->window, len_max))
        return false;
    used = body_varlong(large->window->at, large->window->at + len_max, ret_value);
    large->window->at += used;
    large->left_len -= used;
    return used > 0;
}

/* Lengths are varints of 32 bits: the longer form is refused, too. */
static bool large_varint(struct large *large, int32_t *ret_value)
{
    size_t before_len = large->left_len;
    int64_t value = 0;

    if (!large_varlong(large, &value) || before_len - large->left_len > VARINT32_LEN_MAX)
        return false;
    if (value < INT32_MIN || value > INT32_MAX)
        return false;
    *ret_value = (int32_t)value;
    return true;
}

static bool large_skip(struct large *large, size_t len)
{
    if (len > large->left_len)
        return false;
    large->left_len -= len;
    while (len > left_len(large->window)) {
        len -= left_len(large->window);
        large->window->at = large->window->end;
        if (!reach(large->window, 1))
            return false;
    }
    large->window->at += len;
    return true;
}

static bool large_bytes(struct large *large, bool may_be_null, bool *ret_is_null)
{
    int32_t len = 0;

    if (!large_varint(large, &len) || len < (may_be_null ? -1 : 0))
        return false;
    *ret_is_null = len < 0;
    return len < 0 || large_skip(large, (size_t)len);
}

/* As record_fields_parse; of the slices only whether the key is null is set. */
static bool large_fields_parse(struct window *window, size_t body_len, struct record_fields *ret)
{
    struct large large = {.window = window, .left_len = body_len};
    int32_t headers_cnt = 0;
    bool is_null = false;

    if (!large_skip(&large, 1) || !large_varlong(&large, &ret->timestamp_delta) ||
        !large_varint(&large, &ret->off_delta))
        return false;
    if (!large_bytes(&large, true, &is_null))
        return false;
    ret->key.data = is_null ? NULL : window->memory;
    if (!large_bytes(&large, true, &is_null) || !large_varint(&large, &headers_cnt) || headers_cnt < 0)
        return false;
    for (int32_t i = 0; i < headers_cnt; i++)
        if (!large_bytes(&large, false, &is_null) || !large_bytes(&large, true, &is_null))
            return false;
    return large.left_len == 0;
}

/* ---- all records ---- */

static inline bool take_record(struct window *window, struct record_fields *ret)
{
    int32_t body_len = 0;
    size_t used;

    if (left_len(window) < VARINT32_LEN_MAX)
        (void)reach(window, VARINT32_LEN_MAX); /* near the end there may be less, and enough */
    used = body_varint(window->at, window->end, &body_len);
    if (used == 0 || body_len < 0)
        return false;
    if ((size_t)body_len + used > RECORD_WINDOW_LEN && window->memory != NULL) {
        window->at += used;
        return large_fields_parse(window, (size_t)body_len, ret);
    }
    if (!reach(window, (size_t)body_len + used))
        return false;
    window->at += used + (size_t)body_len;
    return record_fields_parse(window->at - body_len, window->at, ret);
}

static enum record_fault window_fault(const struct window *window, enum record_fault otherwise)
{
    return window->err == 0 ? otherwise : window->err == ERR_LIMIT ? RECORD_PLAIN_LIMIT : RECORD_BAD_CODEC;
}

static enum record_fault walk(struct window *window, const struct record_batch *batch, struct record_verdict *verdict)
{
    int64_t max = -1, min = INT64_MAX;
    int32_t max_idx = 0, min_idx = -1, null_idx = -1, nulls_cnt = 0;

    for (int32_t i = 0; i < batch->records_cnt; i++) {
        size_t from_pos = walked_len(window);
        struct record_fields fields;
        int64_t timestamp;
        if (__builtin_expect(!take_record(window, &fields), 0)) {
            verdict->fault_record_idx = i;
            verdict->fault_pos = from_pos;
            return window_fault(window, RECORD_STRUCTURE);
        }
        if (__builtin_expect(fields.off_delta != i, 0)) {
            verdict->fault_record_idx = i;
            verdict->fault_pos = from_pos;
            return RECORD_OFF_DELTA;
        }
        timestamp = (int64_t)((uint64_t)batch->base_timestamp + (uint64_t)fields.timestamp_delta);
        if (timestamp > max) {
            max = timestamp;
            max_idx = i;
        }
        if (timestamp < min && timestamp != -1) {
            min = timestamp;
            min_idx = i;
        }
        if (fields.key.data == NULL && nulls_cnt++ == 0)
            null_idx = i;
    }
    verdict->fault_pos = walked_len(window);
    if (reach(window, 1))
        return RECORD_LEFT_OVER;
    if (window->err) /* the codec's own end is broken */
        return window_fault(window, RECORD_STRUCTURE);
    verdict->plain_len = walked_len(window);
    verdict->fault_pos = 0;
    verdict->max_timestamp = max;
    verdict->max_timestamp_idx = max_idx;
    verdict->min_timestamp = min;
    verdict->min_timestamp_idx = min_idx;
    verdict->null_key_idx = null_idx;
    verdict->null_keys_cnt = nulls_cnt;
    return RECORD_FINE;
}

static enum record_fault examine_body(const struct record_batch *batch, struct record_scratch *scratch,
                                      const struct record_limits *limits, struct record_verdict *verdict)
{
    unsigned codec = record_batch_codec(batch);
    struct window window = {.plain_len_max = limits->plain_len_max};

    if (codec == RECORD_NONE) {
        enum record_fault fault;
        window.at = window.start = batch->body.data;
        window.end = batch->body.data + batch->body.len;
        window.ended = true;
        fault = walk(&window, batch, verdict);
        if (fault != RECORD_FINE)
            verdict->fault_pos += RECORD_HEADER_LEN;
        return fault;
    }
    window.err = record_reader_start(scratch, codec, batch->magic, batch->body, limits->plain_len_max);
    if (window.err)
        return window_fault(&window, RECORD_BAD_CODEC);
    if (scratch->window == NULL)
        scratch->window = mem_alloc(RECORD_WINDOW_LEN);
    window.memory = scratch->window;
    window.at = window.end = window.start = scratch->window;
    window.ops = scratch->codecs->of[codec];
    window.reader = scratch->readers[codec];
    return walk(&window, batch, verdict);
}

/* What the header alone shows, after the CRC: rules 18 to 20 of the append, and what Kafka 4.3 lets pass but no client
 * means (a producer id without an epoch, a transaction without a producer, a delete horizon). */
static enum record_fault header_fault(const struct record_batch *batch)
{
    if (batch->records_cnt <= 0 || batch->last_off_delta != batch->records_cnt - 1)
        return RECORD_CNT;
    if (batch->attributes & RECORD_ATTR_CONTROL)
        return RECORD_CONTROL_BIT;
    if (batch->producer_id >= 0 && batch->base_sequence < 0)
        return RECORD_NO_SEQUENCE;
    if (batch->producer_id < -1 || (batch->producer_id >= 0 && batch->producer_epoch < 0))
        return RECORD_PRODUCER;
    if (batch->producer_id < 0 && (batch->attributes & RECORD_ATTR_TRANSACTIONAL))
        return RECORD_PRODUCER;
    if (batch->attributes & RECORD_ATTR_DELETE_HORIZON)
        return RECORD_ATTRIBUTES;
    if (record_batch_codec(batch) >= RECORD_CODECS_CNT)
        return RECORD_BAD_CODEC;
    return RECORD_FINE;
}

static enum record_fault frame_fault(struct slice bytes, struct record_batch *ret_batch)
{
    size_t need_len = 0;

    switch (record_batch_parse(bytes, ret_batch, &need_len)) {
    case ERR_OK:
        break;
    case ERR_VERSION:
        return (int8_t)bytes.data[RECORD_MAGIC_POS] > 2 ? RECORD_NEW_MAGIC : RECORD_OLD_MAGIC;
    case ERR_CORRUPT:
        return RECORD_SIZE;
    default:
        return RECORD_NO_BATCH;
    }
    if (ret_batch->magic < 2)
        return RECORD_OLD_MAGIC;
    return RECORD_FINE;
}

static void note_header(const struct record_batch *batch, struct record_verdict *verdict)
{
    verdict->batch_len = batch->batch_len;
    verdict->attributes = batch->attributes;
    verdict->codec = (uint8_t)record_batch_codec(batch);
    verdict->records_cnt = batch->records_cnt;
    verdict->producer_id = batch->producer_id;
    verdict->producer_epoch = batch->producer_epoch;
    verdict->base_sequence = batch->base_sequence;
    verdict->header_max_timestamp = batch->max_timestamp;
}

static enum record_fault examine(struct slice bytes, struct record_scratch *scratch, const struct record_limits *limits,
                                 struct record_verdict *verdict)
{
    struct record_batch batch;
    enum record_fault fault = frame_fault(bytes, &batch);

    if (fault != RECORD_FINE)
        return fault;
    note_header(&batch, verdict);
    if (bytes.len != batch.batch_len) {
        verdict->fault_pos = batch.batch_len;
        return RECORD_SECOND_BATCH;
    }
    if (batch.base_off != 0)
        return RECORD_BASE_OFF;
    if (record_batch_check_crc(bytes))
        return RECORD_CRC;
    fault = header_fault(&batch);
    return fault != RECORD_FINE ? fault : examine_body(&batch, scratch, limits, verdict);
}

int record_examine(struct slice bytes, struct record_scratch *scratch, const struct record_limits *limits,
                   struct record_verdict *ret_verdict)
{
    *ret_verdict = (struct record_verdict){
        .fault_record_idx = -1,
        .producer_id = -1,
        .producer_epoch = -1,
        .base_sequence = -1,
        .header_max_timestamp = -1,
        .max_timestamp = -1,
        .min_timestamp = INT64_MAX,
        .min_timestamp_idx = -1,
        .null_key_idx = -1,
    };
    CHECK(limits->plain_len_max > 0);
    ret_verdict->fault = examine(bytes, scratch, limits, ret_verdict);
    return record_fault_err(ret_verdict->fault);
}
