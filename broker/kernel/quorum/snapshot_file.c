#include "quorum/snapshot_file.h"

#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "record/record.h"
#include "wire/gen/snapshot_footer_record.h"
#include "wire/gen/snapshot_header_record.h"

enum { OFF_LEN = 20, EPOCH_LEN = 10, CONTROL_VERSION = 0 };

static const char dir[] = "__cluster_metadata-0/";
static const char whole_end[] = ".checkpoint", part_end[] = ".checkpoint.part", deleted_end[] = ".checkpoint.deleted";

/* ---- names ---- */

static bool ends_with(struct slice name, const char *end)
{
    size_t len = strlen(end);

    return name.len >= len && memcmp(name.data + name.len - len, end, len) == 0;
}

static bool parse_digits(struct slice digits, int64_t max, int64_t *ret_number)
{
    int64_t number = 0;

    for (size_t i = 0; i < digits.len; i++) {
        int digit = digits.data[i] - '0';
        if (digit < 0 || digit > 9 || number > (max - digit) / 10)
            return false;
        number = number * 10 + digit;
    }
    *ret_number = number;
    return true;
}

bool snapshot_name_parse(struct slice name, struct snapshot_id *ret_id, enum snapshot_stage *ret_stage)
{
    int64_t end_off, epoch;

    if (ends_with(name, part_end) || ends_with(name, deleted_end)) {
        *ret_stage = SNAPSHOT_LEFT_OVER;
        return true;
    }
    if (name.len != OFF_LEN + 1 + EPOCH_LEN + strlen(whole_end) || !ends_with(name, whole_end) ||
        name.data[OFF_LEN] != '-' || !parse_digits(slice_of(name.data, OFF_LEN), INT64_MAX, &end_off) ||
        !parse_digits(slice_of(name.data + OFF_LEN + 1, EPOCH_LEN), INT32_MAX, &epoch))
        return false;
    *ret_stage = SNAPSHOT_WHOLE;
    *ret_id = (struct snapshot_id){.end_off = end_off, .epoch = (int32_t)epoch};
    return true;
}

static void print_id(struct snapshot_id id, struct buf *buf)
{
    CHECK(id.end_off >= 0 && id.epoch >= 0);
    buf_text(buf, dir);
    buf_u64_pad(buf, (uint64_t)id.end_off, OFF_LEN);
    buf_byte(buf, '-');
    buf_u64_pad(buf, (uint64_t)id.epoch, EPOCH_LEN);
}

void snapshot_path_print(struct snapshot_id id, struct buf *buf)
{
    print_id(id, buf);
    buf_text(buf, whole_end);
}

void snapshot_part_path_print(struct snapshot_id id, uint64_t number, struct buf *buf)
{
    print_id(id, buf);
    buf_byte(buf, '-');
    buf_u64(buf, number);
    buf_text(buf, part_end);
}

/* ---- control batches ---- */

static void add_control(struct record_builder *builder, int64_t wall_ms, enum record_control type, struct buf *value)
{
    int err = record_builder_control(builder, wall_ms, type, buf_bytes(value));

    CHECK(err == ERR_OK && !value->over);
    buf_reset(value);
}

static void encode(const struct wire_msg *msg, const void *record, struct buf *value)
{
    int err = wire_encode_buf(msg, CONTROL_VERSION, record, value);

    CHECK(err == ERR_OK);
}

static void finish(struct record_builder *builder, struct buf *value)
{
    int err = record_builder_finish(builder, NULL);

    CHECK(err == ERR_OK);
    buf_release(value);
}

int32_t snapshot_header_print(const struct voters *voters, int16_t kraft_version, int64_t last_timestamp, int32_t epoch,
                              int64_t wall_ms, struct buf *buf)
{
    struct snapshot_header_record header = {.version = 0, .last_contained_log_timestamp = last_timestamp};
    struct record_build build = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    struct buf value;

    buf_init(&value, VOTERS_TEXT_LEN_MAX);
    build.attributes = RECORD_ATTR_CONTROL;
    build.leader_epoch = epoch;
    record_builder_start(&builder, &build, buf);
    encode(&snapshot_header_record_wire, &header, &value);
    add_control(&builder, wall_ms, RECORD_CONTROL_SNAPSHOT_HEADER, &value);
    if (kraft_version > 0) {
        kraft_version_encode(kraft_version, &value);
        add_control(&builder, wall_ms, RECORD_CONTROL_KRAFT_VERSION, &value);
        voters_encode(voters, &value);
        add_control(&builder, wall_ms, RECORD_CONTROL_KRAFT_VOTERS, &value);
    }
    finish(&builder, &value);
    return builder.records_cnt;
}

void snapshot_footer_print(int64_t base_off, int32_t epoch, int64_t wall_ms, struct buf *buf)
{
    struct snapshot_footer_record footer = {.version = 0};
    struct record_build build = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    struct buf value;

    buf_init(&value, VOTERS_TEXT_LEN_MAX);
    build.attributes = RECORD_ATTR_CONTROL;
    build.leader_epoch = epoch;
    build.base_off = base_off;
    record_builder_start(&builder, &build, buf);
    encode(&snapshot_footer_record_wire, &footer, &value);
    add_control(&builder, wall_ms, RECORD_CONTROL_SNAPSHOT_FOOTER, &value);
    finish(&builder, &value);
}

void bootstrap_print(const struct voters *voters, int16_t kraft_version, int64_t wall_ms, struct buf *buf)
{
    int32_t cnt = snapshot_header_print(voters, kraft_version, 0, 0, wall_ms, buf);

    snapshot_footer_print(cnt, 0, wall_ms, buf);
}

struct controls { /* while they are parsed */
    struct voters *voters;
    int16_t *kraft_version;
    bool has_header, has_voters;
};

static int parse_control(struct slice batch, struct controls *controls)
{
    struct record_iter iter;
    struct record record;
    int err = record_iter_init(&iter, batch, NULL);

    while (err == ERR_OK && (err = record_iter_next(&iter, &record)) == 1) {
        int16_t type;
        err = record_control_parse(record.key, &type);
        if (err != ERR_OK)
            return err;
        if (!controls->has_header && type != RECORD_CONTROL_SNAPSHOT_HEADER)
            return ERR_STATE;
        controls->has_header = true;
        if (type == RECORD_CONTROL_KRAFT_VERSION)
            err = kraft_version_decode(record.value, controls->kraft_version);
        else if (type == RECORD_CONTROL_KRAFT_VOTERS)
            err = voters_decode(controls->voters, record.value);
        controls->has_voters |= type == RECORD_CONTROL_KRAFT_VOTERS;
    }
    return err;
}

int snapshot_controls_parse(struct slice batches, struct voters *voters, int16_t *ret_kraft_version,
                            bool *ret_has_voters)
{
    struct controls controls = {.voters = voters, .kraft_version = ret_kraft_version};

    while (batches.len > 0) {
        struct record_batch batch;
        size_t need_len;
        int err = record_batch_parse(batches, &batch, &need_len);

        if (err == ERR_OK)
            err = record_batch_check_crc(slice_of(batches.data, batch.batch_len));
        if (err == ERR_OK && record_batch_is_control(&batch))
            err = parse_control(slice_of(batches.data, batch.batch_len), &controls);
        else if (err == ERR_OK && !controls.has_header)
            err = ERR_STATE;
        if (err != ERR_OK)
            return err;
        batches = slice_of(batches.data + batch.batch_len, batches.len - batch.batch_len);
    }
    if (ret_has_voters != NULL)
        *ret_has_voters = controls.has_voters;
    return controls.has_header ? ERR_OK : ERR_STATE;
}
