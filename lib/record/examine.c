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

/* ---- one record, the careful way ---- */

static bool take_record(struct window *window, struct record_fields *ret)
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

/* ---- all records, the quick way ---- */

/* What the records say together. */
struct tally {
    int64_t base_timestamp;
    int64_t max, min;
    int32_t max_idx, min_idx;
    int32_t null_idx, nulls_cnt;
};

static inline void count_in(struct tally *tally, int32_t idx, int64_t timestamp_delta, bool is_null)
{
    int64_t timestamp = (int64_t)((uint64_t)tally->base_timestamp + (uint64_t)timestamp_delta);

    if (timestamp > tally->max) {
        tally->max = timestamp;
        tally->max_idx = idx;
    }
    if (timestamp < tally->min && timestamp != -1) {
        tally->min = timestamp;
        tally->min_idx = idx;
    }
    if (is_null && tally->nulls_cnt++ == 0)
        tally->null_idx = idx;
}

enum { EASY_VARINT_LEN_MAX = 3, EASY_AHEAD_LEN = 5 * EASY_VARINT_LEN_MAX };

/* Numbers of up to three bytes; nobody looks where the bytes end. 0: longer. */
static inline size_t easy_varint(const uint8_t *at, int32_t *ret_value)
{
    *ret_value = 0;
    if (__builtin_expect(at[0] < 0x80, 1)) {
        *ret_value = zigzag32_decode(at[0]);
        return 1;
    }
    if (__builtin_expect(at[1] < 0x80, 1)) {
        *ret_value = zigzag32_decode((at[0] & 0x7fu) | (uint32_t)at[1] << 7);
        return 2;
    }
    if (at[2] < 0x80) {
        *ret_value = zigzag32_decode((at[0] & 0x7fu) | (at[1] & 0x7fu) << 7 | (uint32_t)at[2] << 14);
        return 3;
    }
    return 0;
}

struct easy {
    int32_t timestamp_delta;
    bool is_null;
};

/* Steps over length-prefixed bytes that end before `end`; -1 = null. NULL: they don't, or the length is no easy one. */
static inline const uint8_t *easy_bytes(const uint8_t *at, const uint8_t *end, bool *ret_is_null)
{
    int32_t len;
    size_t used = easy_varint(at, &len);

    at += used;
    *ret_is_null = len < 0;
    if (used == 0 || len < -1 || len >= end - at)
        return NULL;
    return at + (len & ~(len >> 31)); /* 0 for -1 */
}

/* The end of a record without headers, with small numbers, all of it in the window and some bytes to spare; NULL: it is
 * not of that kind, or not valid. */
static inline const uint8_t *easy_record(const uint8_t *at, const uint8_t *end, int32_t idx, struct easy *ret)
{
    const uint8_t *record_end;
    int32_t len, off_delta;
    bool is_null;
    size_t used;

    if (end - at < EASY_AHEAD_LEN || (used = easy_varint(at, &len)) == 0)
        return NULL;
    at += used;
    if (len < RECORD_LEN_MIN - 1 || len > end - at)
        return NULL;
    record_end = at + len;
    at++;
    if ((used = easy_varint(at, &ret->timestamp_delta)) == 0)
        return NULL;
    at += used;
    if ((used = easy_varint(at, &off_delta)) == 0 || off_delta != idx)
        return NULL;
    at += used;
    if ((at = easy_bytes(at, record_end, &ret->is_null)) == NULL || end - at < EASY_AHEAD_LEN)
        return NULL;
    if ((at = easy_bytes(at, record_end, &is_null)) == NULL)
        return NULL;
    return at == record_end - 1 && *at == 0 ? record_end : NULL; /* no headers */
}

/* Walks records from idx on as long as they are easy; returns the idx that is not, or cnt. */
static int32_t walk_easy(struct window *window, int32_t idx, int32_t cnt, struct tally *tally)
{
    const uint8_t *at = window->at, *end = window->end;
    struct tally local = *tally;

    for (; idx < cnt; idx++) {
        struct easy easy;
        const uint8_t *next = easy_record(at, end, idx, &easy);
        if (next == NULL)
            break;
        count_in(&local, idx, easy.timestamp_delta, easy.is_null);
        at = next;
    }
    window->at = at;
    *tally = local;
    return idx;
}

/* ---- all records ---- */

static enum record_fault window_fault(const struct window *window, enum record_fault otherwise)
{
    return window->err == 0 ? otherwise : window->err == ERR_LIMIT ? RECORD_PLAIN_LIMIT : RECORD_BAD_CODEC;
}

static enum record_fault walk_records(struct window *window, int32_t cnt, struct tally *tally,
                                      struct record_verdict *verdict)
{
    for (int32_t idx = 0; (idx = walk_easy(window, idx, cnt, tally)) < cnt; idx++) {
        size_t from_pos = walked_len(window);
        struct record_fields fields;
        bool taken = take_record(window, &fields);
        if (!taken || fields.off_delta != idx) {
            verdict->fault_record_idx = idx;
            verdict->fault_pos = from_pos;
            return taken ? RECORD_OFF_DELTA : window_fault(window, RECORD_STRUCTURE);
        }
        count_in(tally, idx, fields.timestamp_delta, fields.key.data == NULL);
    }
    return RECORD_FINE;
}

static enum record_fault walk(struct window *window, const struct record_batch *batch, struct record_verdict *verdict)
{
    struct tally tally = {
        .base_timestamp = batch->base_timestamp,
        .max = -1,
        .min = INT64_MAX,
        .min_idx = -1,
        .null_idx = -1,
    };
    enum record_fault fault = walk_records(window, batch->records_cnt, &tally, verdict);

    if (fault != RECORD_FINE)
        return fault;
    verdict->fault_pos = walked_len(window);
    if (reach(window, 1))
        return RECORD_LEFT_OVER;
    if (window->err) /* the codec's own end is broken */
        return window_fault(window, RECORD_STRUCTURE);
    verdict->plain_len = walked_len(window);
    verdict->fault_pos = 0;
    verdict->max_timestamp = tally.max;
    verdict->max_timestamp_idx = tally.max_idx;
    verdict->min_timestamp = tally.min;
    verdict->min_timestamp_idx = tally.min_idx;
    verdict->null_key_idx = tally.null_idx;
    verdict->null_keys_cnt = tally.nulls_cnt;
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
