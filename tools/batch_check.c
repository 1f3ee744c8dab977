/* batch-check FILE: holds lib/record against record batches that Apache Kafka wrote.
 *
 * FILE has one JSON object a line: "hex" (the bytes), "records" (what is in them: offset, timestamp, key and value and
 * header values in hex or null, headers as [name, value]), header facts by name, and where Kafka converts the batch down
 * for old consumers "downConvertedTo1" and "downConvertedTo0". Each line is read with its CRC, compared, written again
 * in every codec and read again. Exit 0 where all agree; last line "N ok, M failed". */
#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "codec/codec.h"

enum { BYTES_LEN_MAX = 64 << 20 };

struct checker {
    struct record_scratch scratch;
    struct buf bytes, again, plain; /* plain: the same batch without a codec */
    char why[256];
};

#define FAIL(checker, ...) (snprintf((checker)->why, sizeof(checker)->why, __VA_ARGS__), false)

static int hex_digit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool unhex(struct buf *out, const char *text)
{
    buf_reset(out);
    for (; text[0] != '\0'; text += 2) {
        if (hex_digit(text[0]) < 0 || hex_digit(text[1]) < 0)
            return false;
        buf_byte(out, (uint8_t)(hex_digit(text[0]) << 4 | hex_digit(text[1])));
    }
    return !out->over;
}

static bool same_bytes(struct slice bytes, const json_t *hex)
{
    const char *text = json_string_value(hex);

    if (text == NULL)
        return bytes.data == NULL;
    if (bytes.data == NULL || strlen(text) != 2 * bytes.len)
        return false;
    for (size_t i = 0; i < bytes.len; i++)
        if (bytes.data[i] != (hex_digit(text[2 * i]) << 4 | hex_digit(text[2 * i + 1])))
            return false;
    return true;
}

static bool same_headers(const struct record *record, const json_t *headers)
{
    struct slice left = record->headers;
    struct record_header header;
    size_t idx = 0;

    while (record_header_next(&left, &header)) {
        const json_t *pair = json_array_get(headers, idx++);
        if (!slice_eq_text(header.key, json_string_value(json_array_get(pair, 0))) ||
            !same_bytes(header.value, json_array_get(pair, 1)))
            return false;
    }
    return idx == json_array_size(headers) && idx == (size_t)record->headers_cnt;
}

static bool same_record(struct checker *checker, const struct record *record, const json_t *want, int8_t magic,
                        size_t idx)
{
    if (want == NULL)
        return FAIL(checker, "more records than %zu", idx);
    if (record->off != json_integer_value(json_object_get(want, "offset")))
        return FAIL(checker, "record %zu: offset %" PRId64, idx, record->off);
    if (record->timestamp != (magic == 0 ? -1 : json_integer_value(json_object_get(want, "timestamp"))))
        return FAIL(checker, "record %zu: timestamp %" PRId64, idx, record->timestamp);
    if (!same_bytes(record->key, json_object_get(want, "key")))
        return FAIL(checker, "record %zu: key", idx);
    if (!same_bytes(record->value, json_object_get(want, "value")))
        return FAIL(checker, "record %zu: value", idx);
    if (magic == 2 && !same_headers(record, json_object_get(want, "headers")))
        return FAIL(checker, "record %zu: headers", idx);
    return true;
}

/* A row of batches holds exactly these records. */
static bool check_row(struct checker *checker, struct slice bytes, const json_t *records, int8_t magic)
{
    size_t idx = 0;

    while (bytes.len > 0) {
        struct record_batch batch;
        struct record_iter iter;
        struct record record;
        size_t need_len;
        int err;
        if ((err = record_batch_parse(bytes, &batch, &need_len)))
            return FAIL(checker, "header: %s", err_name(err));
        if (batch.magic != magic)
            return FAIL(checker, "magic %d", batch.magic);
        if ((err = record_batch_check_crc(bytes)))
            return FAIL(checker, "CRC: %s", err_name(err));
        if ((err = record_iter_init(&iter, bytes, &checker->scratch)))
            return FAIL(checker, "body: %s", err_name(err));
        while ((err = record_iter_next(&iter, &record)) == 1)
            if (!same_record(checker, &record, json_array_get(records, idx), magic, idx))
                return false;
            else
                idx++;
        if (err)
            return FAIL(checker, "record %zu at byte %zu: %s", idx, record_iter_pos(&iter), err_name(err));
        bytes = slice_of(bytes.data + batch.batch_len, bytes.len - batch.batch_len);
    }
    return idx == json_array_size(records) || FAIL(checker, "%zu records of %zu", idx, json_array_size(records));
}

static bool check_number(struct checker *checker, const json_t *line, const char *name, int64_t have)
{
    json_int_t want = json_integer_value(json_object_get(line, name));

    return have == want || FAIL(checker, "%s is %" PRId64 ", not %" PRId64, name, have, (int64_t)want);
}

static bool check_header(struct checker *checker, struct slice bytes, const json_t *line)
{
    const char *type = json_string_value(json_object_get(line, "timestampType"));
    bool is_append_time = type != NULL && strcmp(type, "LogAppendTime") == 0;
    struct slice codec = slice_of_text(json_string_value(json_object_get(line, "codec")));
    struct record_batch batch;
    size_t need_len;

    if (record_batch_peek(bytes, &batch, &need_len))
        return FAIL(checker, "no header");
    if (record_batch_codec(&batch) >= RECORD_CODECS_CNT ||
        !slice_eq_text(codec, record_codec_name(record_batch_codec(&batch))))
        return FAIL(checker, "codec %u", record_batch_codec(&batch));
    if (((batch.attributes & RECORD_ATTR_LOG_APPEND_TIME) != 0) != is_append_time)
        return FAIL(checker, "timestamp type");
    if (batch.magic < 2)
        return true;
    if (is_append_time && !check_number(checker, line, "logAppendTime", batch.max_timestamp))
        return false;
    if (record_batch_is_transactional(&batch) != json_is_true(json_object_get(line, "transactional")))
        return FAIL(checker, "transactional bit");
    return check_number(checker, line, "baseOffset", batch.base_off) &&
           check_number(checker, line, "producerId", batch.producer_id) &&
           check_number(checker, line, "producerEpoch", batch.producer_epoch) &&
           check_number(checker, line, "baseSequence", batch.base_sequence) &&
           check_number(checker, line, "partitionLeaderEpoch", batch.leader_epoch);
}

/* The verdict on it, as if a client had sent it. */
static bool check_verdict(struct checker *checker, struct slice bytes)
{
    struct record_verdict verdict;

    buf_reset(&checker->again);
    buf_slice(&checker->again, bytes);
    record_batch_stamp(checker->again.data, 0, -1);
    if (record_examine(buf_bytes(&checker->again), &checker->scratch, &(struct record_limits){RECORD_PLAIN_LEN_MAX},
                       &verdict))
        return FAIL(checker, "verdict: %s", record_fault_text(verdict.fault));
    if (!(verdict.attributes & RECORD_ATTR_LOG_APPEND_TIME) && verdict.max_timestamp != verdict.header_max_timestamp)
        return FAIL(checker, "maximum timestamp: %" PRId64, verdict.max_timestamp);
    return true;
}

/* The same records through our builder, unpacked: where Kafka's batch was unpacked, the same bytes. */
static bool check_builder(struct checker *checker, struct slice bytes, const struct record_batch *batch)
{
    struct record_build what = {
        .base_off = batch->base_off,
        .leader_epoch = batch->leader_epoch,
        .level = RECORD_LEVEL_DEFAULT,
        .attributes = (uint16_t)(batch->attributes & ~(unsigned)RECORD_ATTR_CODEC),
        .log_append_time = batch->max_timestamp,
        .producer_id = batch->producer_id,
        .producer_epoch = batch->producer_epoch,
        .base_sequence = batch->base_sequence,
        .last_off_delta = -1,
    };
    struct record_builder builder;
    struct record_iter iter;
    struct record record;

    if (what.attributes & RECORD_ATTR_LOG_APPEND_TIME) /* deltas as sent are not in the records any more */
        return true;
    buf_reset(&checker->again);
    record_builder_start(&builder, &what, &checker->again);
    if (record_iter_init(&iter, bytes, NULL))
        return FAIL(checker, "builder: no body");
    while (record_iter_next(&iter, &record) == 1)
        if (record_builder_copy(&builder, &record))
            return FAIL(checker, "builder: does not take a record");
    if (record_builder_finish(&builder, NULL))
        return FAIL(checker, "builder: does not finish");
    return slice_eq(buf_bytes(&checker->again), bytes) || FAIL(checker, "builder: other bytes");
}

static bool check_codecs(struct checker *checker, struct slice bytes, const json_t *records)
{
    struct record_batch batch;
    size_t need_len;

    buf_reset(&checker->plain);
    if (record_batch_parse(bytes, &batch, &need_len) ||
        record_recompress(bytes, RECORD_NONE, RECORD_LEVEL_DEFAULT, &checker->scratch, &checker->plain))
        return FAIL(checker, "does not unpack");
    if (!check_builder(checker, buf_bytes(&checker->plain), &batch))
        return false;
    for (enum record_codec codec = 0; codec < RECORD_CODECS_CNT; codec++) {
        buf_reset(&checker->again);
        if (record_recompress(buf_bytes(&checker->plain), codec, RECORD_LEVEL_DEFAULT, &checker->scratch,
                              &checker->again))
            return FAIL(checker, "does not pack as %s", record_codec_name(codec));
        if (!check_row(checker, buf_bytes(&checker->again), records, 2))
            return false;
    }
    return true;
}

static bool check_down(struct checker *checker, const json_t *line, const char *name, int8_t magic)
{
    const char *hex = json_string_value(json_object_get(line, name));

    if (hex == NULL)
        return true;
    if (!unhex(&checker->bytes, hex))
        return FAIL(checker, "%s is not hex", name);
    return check_row(checker, buf_bytes(&checker->bytes), json_object_get(line, "records"), magic);
}

static bool check_line(struct checker *checker, const json_t *line)
{
    const char *hex = json_string_value(json_object_get(line, "hex"));
    int8_t magic = (int8_t)json_integer_value(json_object_get(line, "magic"));
    const json_t *records = json_object_get(line, "records");
    struct slice bytes;

    if (hex == NULL || records == NULL || !unhex(&checker->bytes, hex))
        return FAIL(checker, "not a line of that form");
    bytes = buf_bytes(&checker->bytes);
    if (!check_header(checker, bytes, line) || !check_row(checker, bytes, records, magic))
        return false;
    if (magic == 2 && (!check_verdict(checker, bytes) || !check_codecs(checker, bytes, records)))
        return false;
    return check_down(checker, line, "downConvertedTo1", 1) && check_down(checker, line, "downConvertedTo0", 0);
}

static void check_file(struct checker *checker, FILE *file, const char *name)
{
    size_t cap = 0, ok_cnt = 0, failed_cnt = 0;
    char *text = NULL;

    while (getline(&text, &cap, file) > 0) {
        json_error_t error;
        json_t *line = json_loads(text, 0, &error);
        bool ok = line != NULL ? check_line(checker, line) : FAIL(checker, "not JSON: %s", error.text);
        if (ok) {
            ok_cnt++;
        } else {
            failed_cnt++;
            printf("%s:%zu: %s\n", name, ok_cnt + failed_cnt, checker->why);
        }
        json_decref(line);
    }
    free(text);
    printf("%zu ok, %zu failed\n", ok_cnt, failed_cnt);
    if (failed_cnt > 0 || ok_cnt == 0)
        exit(1);
}

int main(int argc, char **argv)
{
    struct checker checker = {0};
    FILE *file;

    if (argc != 2) {
        fprintf(stderr, "usage: batch-check FILE\n");
        return 2;
    }
    if ((file = fopen(argv[1], "r")) == NULL) {
        perror(argv[1]);
        return 2;
    }
    record_scratch_init(&checker.scratch, codec_table(), RECORD_PLAIN_LEN_MAX);
    buf_init(&checker.bytes, BYTES_LEN_MAX);
    buf_init(&checker.again, BYTES_LEN_MAX);
    buf_init(&checker.plain, BYTES_LEN_MAX);
    check_file(&checker, file, argv[1]);
    fclose(file);
    record_scratch_release(&checker.scratch);
    buf_release(&checker.bytes);
    buf_release(&checker.again);
    buf_release(&checker.plain);
    return 0;
}
