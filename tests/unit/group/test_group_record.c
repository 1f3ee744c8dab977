/* Records of __consumer_offsets. tests/golden/group/kafka-4.3.1-consumer-offsets.bin is the only segment of
 * __consumer_offsets-0 that Apache Kafka 4.3.1 wrote (one partition, no initial delay) while kcat -G read `orders` as
 * gclassic and, static, as gstatic; consumer-groups reset gadmin's and gdel's offsets, deleted gdel, and orders-1 of
 * gadmin; and a consumer of the new protocol read as gnew. */
#include <stdio.h>

#include "record/record.h"
#include "tests/unit/group/world.h"
#include "wire/gen/group_metadata_key.h"
#include "wire/gen/group_metadata_value.h"
#include "wire/gen/offset_commit_key.h"
#include "wire/gen/offset_commit_value.h"

#define GOLDEN "tests/golden/group/kafka-4.3.1-consumer-offsets.bin"

static struct slice read_golden(void)
{
    static uint8_t bytes[1 << 16];
    FILE *file = fopen(GOLDEN, "rb");
    size_t len;

    assert_non_null(file);
    len = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    return slice_of(bytes, len);
}

/* A coordinator of one partition that is loading. */
static void begin_load(struct world *w, const struct gc_config *config)
{
    world_init_with(w, config);
    gc_set_partitions_cnt(w->gc, 0);
    gc_set_partitions_cnt(w->gc, 1);
    assert_int_equal(gc_load_begin(w->gc, 0, 0), ERR_OK);
}

static void end_load(struct world *w)
{
    gc_load_end(w->gc, 0, w->now_us, w->wall_ms, &w->out);
}

static const struct {
    const char *id;
    int32_t of_3, of_50;
} partition_cases[] = {
    {"gclassic", 2, 45},
    {"gnew", 1, 33},
    {"tx-1", 0, 20},
    {"my-group", 0, 12}, /* as a running Kafka has them */
    {"", 0, 0},
    {"polygenelubricants", 0, 0}, /* hash -2^31 */
    {"\xf0\x9f\x98\x80", 1, 49},  /* a surrogate pair: 1772899 */
    {"\xc3\xa9", 2, 33},          /* 233 */
};

static void a_group_id_has_its_partition(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(partition_cases); i++) {
        assert_int_equal(gc_partition_for(S(partition_cases[i].id), 3), partition_cases[i].of_3);
        assert_int_equal(gc_partition_for(S(partition_cases[i].id), 50), partition_cases[i].of_50);
    }
}

static const struct {
    const char *group;
    int32_t partition;
    int64_t off;
} loaded_cases[] = {
    {"gclassic", 0, 5}, {"gclassic", 1, 3}, {"gstatic", 0, 5}, {"gstatic", 1, 3}, {"gadmin", 0, 2},
    {"gadmin", 1, -1},  {"gdel", 0, -1},    {"gdel", 1, -1},   {"gnew", 0, 5},    {"gnew", 1, 3},
};

static void what_kafka_wrote_is_loaded(void **state)
{
    struct world w;
    const struct describe_groups_response_described_group *group;
    size_t pos;
    int16_t error;

    (void)state;
    begin_load(&w, &gc_config_default);
    assert_int_equal(gc_load_batch(w.gc, 0, read_golden(), &pos), ERR_OK);
    assert_int_equal(pos, read_golden().len);
    assert_true(gc_counters(w.gc)->records_skipped_total > 0); /* the new protocol's */
    end_load(&w);
    for (size_t i = 0; i < COUNT_OF(loaded_cases); i++) {
        assert_int_equal(world_fetch(&w, loaded_cases[i].group, "orders", loaded_cases[i].partition, true, &error),
                         loaded_cases[i].off);
        assert_int_equal(error, KERR_NONE);
    }
    group = world_describe(&w, "gclassic", 5);
    assert_true(slice_eq_text(group->group_state, "Empty"));
    assert_true(slice_eq_text(group->protocol_type, "consumer"));
    group = world_describe(&w, "gstatic", 5);
    assert_true(slice_eq_text(group->group_state, "Stable"));
    assert_int_equal(group->members_cnt, 1);
    assert_true(slice_eq_text(group->members[0].member_id, "inst-1-1d6aa0ed-4138-4814-a714-8d4f31358fcd"));
    assert_true(slice_eq_text(group->members[0].group_instance_id, "inst-1"));
    assert_true(slice_eq_text(group->members[0].client_id, "rdkafka"));
    assert_true(slice_eq_text(world_describe(&w, "gdel", 5)->group_state, "Dead"));
    assert_int_equal(world_heartbeat(&w, "gstatic", group->members[0].member_id, 1, "inst-1"), KERR_NONE);
    world_wait(&w, 300001); /* its session has begun with the load, and ends */
    assert_true(slice_eq_text(world_describe(&w, "gstatic", 5)->group_state, "Empty"));
    world_release(&w);
}

/* The batch of the golden file whose base offset that is. */
static struct slice golden_batch(int64_t base_off)
{
    struct slice bytes = read_golden();

    for (;;) {
        struct record_batch batch;
        size_t need_len;
        assert_int_equal(record_batch_parse(bytes, &batch, &need_len), ERR_OK);
        if (batch.base_off == base_off)
            return slice_of(bytes.data, batch.batch_len);
        bytes = slice_of(bytes.data + batch.batch_len, bytes.len - batch.batch_len);
    }
}

/* Byte for byte, but for base offset and leader epoch, which the log stamps. */
static void assert_same_batch(const struct chunk *ours, struct slice kafkas)
{
    enum { LENGTH_POS = 8, MAGIC_POS = 16 };

    assert_int_equal(ours->len, kafkas.len);
    assert_memory_equal(ours->data + LENGTH_POS, kafkas.data + LENGTH_POS, 4);
    assert_memory_equal(ours->data + MAGIC_POS, kafkas.data + MAGIC_POS, kafkas.len - MAGIC_POS);
}

static void commits_are_written_as_kafka_does(void **state)
{
    struct world w;
    struct offset_commit_request_offset_commit_request_partition partitions[2] = {
        {.partition_index = 0, .committed_offset = 2, .committed_leader_epoch = -1, .committed_metadata = S("")},
        {.partition_index = 1, .committed_offset = 2, .committed_leader_epoch = -1, .committed_metadata = S("")}};
    struct offset_commit_request_offset_commit_request_topic topic = {
        .name = S("orders"), .partitions = partitions, .partitions_cnt = 2};
    struct offset_commit_request req;
    struct gc_call call;

    (void)state;
    begin_load(&w, &gc_config_default);
    end_load(&w);
    w.wall_ms = 1795356709285;
    assert_int_equal(uuid_parse(S("N0GcYJmFS9e5trdJQQ2dBg"), &topic.topic_id), ERR_OK);
    wire_defaults(&offset_commit_request_wire, &req);
    req.group_id = S("gadmin");
    req.topics = &topic;
    req.topics_cnt = 1;
    call = world_call(&w, 8);
    gc_offset_commit(w.gc, &call, &req, NULL, &w.out);
    world_acknowledge(&w, KERR_NONE);
    assert_same_batch(w.appends[0].chunk, golden_batch(9));
    world_release(&w);
}

static void a_deleted_group_is_written_as_kafka_does(void **state)
{
    struct world w;
    int16_t error;

    (void)state;
    begin_load(&w, &gc_config_default);
    end_load(&w);
    for (int32_t p = 0; p < 2; p++)
        world_commit(&w, COMMIT(.group = "gdel", .topic = "orders", .partition = p, .off = 1));
    world_acknowledge(&w, KERR_NONE);
    w.wall_ms = 1795356713359;
    world_delete(&w, "gdel");
    world_acknowledge(&w, KERR_NONE);
    assert_int_equal(w.appends_cnt, 3);
    assert_same_batch(w.appends[2].chunk, golden_batch(13));
    assert_int_equal(world_fetch(&w, "gdel", "orders", 0, false, &error), -1);
    world_release(&w);
}

/* The same member joins and syncs at the same times with the same random bytes. */
static void a_group_is_written_as_kafka_does(void **state)
{
    static const uint8_t random[16] = {0xcd, 0x8f, 0x35, 0x31, 0x4f, 0x8d, 0x14, 0xa7, /* taken from the end */
                                       0x14, 0x48, 0x38, 0x41, 0xed, 0xa0, 0x6a, 0x1d};
    struct gc_config config = gc_config_default;
    struct world from, w;
    const struct describe_groups_response_described_group_member *member;
    struct join_group_request_join_group_request_protocol protocol;
    struct sync_group_request_sync_group_request_assignment assignment;
    struct join_group_request join;
    struct sync_group_request sync;
    struct gc_call call;
    size_t pos;

    (void)state;
    begin_load(&from, &config); /* for what the member said */
    assert_int_equal(gc_load_batch(from.gc, 0, read_golden(), &pos), ERR_OK);
    end_load(&from);
    member = &world_describe(&from, "gstatic", 5)->members[0];

    config.group_initial_rebalance_delay_ms = 0;
    begin_load(&w, &config);
    end_load(&w);
    memset(&w.entropy, 0, sizeof w.entropy);
    for (int i = 0; i < ENTROPY_LEN / 16; i++)
        entropy_add(&w.entropy, slice_of(random, sizeof random));
    w.wall_ms = 1795356690228;
    wire_defaults(&join_group_request_wire, &join);
    protocol.name = S("range");
    protocol.metadata = member->member_metadata;
    join.group_id = S("gstatic");
    join.group_instance_id = S("inst-1");
    join.protocol_type = S("consumer");
    join.session_timeout_ms = join.rebalance_timeout_ms = 300000;
    join.protocols = &protocol;
    join.protocols_cnt = 1;
    call = world_call(&w, 5);
    call.client_id = S("rdkafka");
    gc_join_group(w.gc, &call, &join, &w.out);
    world_wait(&w, 6);
    wire_defaults(&sync_group_request_wire, &sync);
    assignment.member_id = member->member_id;
    assignment.assignment = member->member_assignment;
    sync.group_id = S("gstatic");
    sync.generation_id = 1;
    sync.member_id = member->member_id;
    sync.group_instance_id = S("inst-1");
    sync.assignments = &assignment;
    sync.assignments_cnt = 1;
    call = world_call(&w, 3);
    gc_sync_group(w.gc, &call, &sync, &w.out);
    world_acknowledge(&w, KERR_NONE);
    assert_int_equal(w.appends_cnt, 1);
    assert_same_batch(w.appends[0].chunk, golden_batch(6));
    world_release(&w);
    world_release(&from);
}

/* ---- what may be wrong with a log ---- */

static void broken_logs(void **state)
{
    struct slice golden = read_golden();
    uint8_t *copy = mem_dup(golden.data, golden.len);
    struct world w;
    size_t pos, first_len = golden_batch(0).len;

    (void)state;
    begin_load(&w, &gc_config_default);
    assert_int_equal(gc_load_batch(w.gc, 0, slice_of(copy, golden.len - 1), &pos), ERR_CORRUPT); /* cut */
    assert_true(pos > 0 && pos < golden.len);
    copy[first_len + 70] ^= 1; /* in the second batch */
    assert_int_equal(gc_load_batch(w.gc, 0, slice_of(copy, golden.len), &pos), ERR_CORRUPT);
    assert_int_equal(pos, first_len);
    copy[first_len + 70] ^= 1;
    record_batch_restamp(copy + first_len, golden_batch(1).len, RECORD_GZIP, 0);
    assert_int_equal(gc_load_batch(w.gc, 0, slice_of(copy, golden.len), &pos), ERR_CODEC);
    assert_int_equal(pos, first_len);
    mem_free(copy);
    world_release(&w);
}

/* ---- batches made by hand ---- */

struct maker {
    struct buf out, key, value;
    struct record_builder builder;
};

static void maker_start(struct maker *maker, uint16_t attributes, int64_t producer_id)
{
    struct record_build what = RECORD_BUILD_PLAIN;

    buf_init(&maker->out, 1 << 16);
    buf_init(&maker->key, 1 << 12);
    buf_init(&maker->value, 1 << 12);
    what.attributes = attributes;
    what.producer_id = producer_id;
    what.producer_epoch = producer_id >= 0 ? 0 : -1;
    what.base_sequence = producer_id >= 0 && !(attributes & RECORD_ATTR_CONTROL) ? 0 : -1;
    record_builder_start(&maker->builder, &what, &maker->out);
}

static void maker_offset(struct maker *maker, int16_t type, int16_t version, const char *topic, int64_t off)
{
    struct offset_commit_key key = {.group = S("g"), .topic = S(topic), .partition = 0};
    struct offset_commit_value value;

    wire_defaults(&offset_commit_value_wire, &value);
    value.offset = off;
    value.commit_timestamp = 1700000000000;
    value.metadata = S("m");
    buf_reset(&maker->key);
    buf_reset(&maker->value);
    buf_be16(&maker->key, (uint16_t)type);
    buf_be16(&maker->value, (uint16_t)version);
    assert_int_equal(wire_encode_buf(&offset_commit_key_wire, 0, &key, &maker->key), ERR_OK);
    if (version <= 4)
        assert_int_equal(wire_encode_buf(&offset_commit_value_wire, version, &value, &maker->value), ERR_OK);
    assert_int_equal(
        record_builder_add(&maker->builder, 1700000000000, buf_bytes(&maker->key), buf_bytes(&maker->value), NULL, 0),
        ERR_OK);
}

static void maker_load(struct maker *maker, struct world *w)
{
    size_t pos;

    assert_int_equal(record_builder_finish(&maker->builder, NULL), ERR_OK);
    assert_int_equal(gc_load_batch(w->gc, 0, buf_bytes(&maker->out), &pos), ERR_OK);
    buf_release(&maker->out);
    buf_release(&maker->key);
    buf_release(&maker->value);
}

static void load_offset(struct world *w, int16_t type, int16_t version, const char *topic, int64_t off)
{
    struct maker maker;

    maker_start(&maker, 0, -1);
    maker_offset(&maker, type, version, topic, off);
    maker_load(&maker, w);
}

static void load_txn_offset(struct world *w, int64_t producer_id, const char *topic, int64_t off)
{
    struct maker maker;

    maker_start(&maker, RECORD_ATTR_TRANSACTIONAL, producer_id);
    maker_offset(&maker, 1, 4, topic, off);
    maker_load(&maker, w);
}

static void load_marker(struct world *w, int64_t producer_id, enum record_control type)
{
    struct maker maker;

    maker_start(&maker, RECORD_ATTR_TRANSACTIONAL | RECORD_ATTR_CONTROL, producer_id);
    assert_int_equal(record_builder_control(&maker.builder, 1700000000000, type, slice_of("\0\0\0\0\0\0", 6)), ERR_OK);
    maker_load(&maker, w);
}

static void every_version_of_an_offset_is_read(void **state)
{
    struct world w;
    int16_t error;

    (void)state;
    begin_load(&w, &gc_config_default);
    load_offset(&w, 0, 0, "old", 10);
    load_offset(&w, 1, 0, "v0", 20);
    load_offset(&w, 1, 1, "v1", 21);
    load_offset(&w, 1, 2, "v2", 22);
    load_offset(&w, 1, 3, "v3", 23);
    load_offset(&w, 1, 4, "v4", 24);
    assert_int_equal(gc_counters(w.gc)->records_skipped_total, 0);
    load_offset(&w, 1, 5, "v5", 25); /* of a time to come */
    assert_int_equal(gc_counters(w.gc)->records_skipped_total, 1);
    end_load(&w);
    assert_int_equal(world_fetch(&w, "g", "old", 0, false, &error), 10);
    assert_int_equal(world_fetch(&w, "g", "v0", 0, false, &error), 20);
    assert_int_equal(world_fetch(&w, "g", "v1", 0, false, &error), 21);
    assert_int_equal(world_fetch(&w, "g", "v2", 0, false, &error), 22);
    assert_int_equal(world_fetch(&w, "g", "v3", 0, false, &error), 23);
    assert_int_equal(world_fetch(&w, "g", "v4", 0, false, &error), 24);
    assert_int_equal(world_fetch(&w, "g", "v5", 0, false, &error), -1);
    world_release(&w);
}

static void offsets_of_transactions_wait_for_their_marker(void **state)
{
    struct world w;
    int16_t error;

    (void)state;
    begin_load(&w, &gc_config_default);
    load_offset(&w, 1, 4, "a", 1);
    load_txn_offset(&w, 7, "a", 2);
    load_txn_offset(&w, 7, "b", 3);
    load_txn_offset(&w, 8, "c", 4);
    load_txn_offset(&w, 9, "d", 5);
    load_txn_offset(&w, 10, "e", 6);
    load_offset(&w, 1, 4, "e", 7); /* later in the log than the transaction's, earlier than its marker */
    load_marker(&w, 7, RECORD_CONTROL_COMMIT);
    load_marker(&w, 8, RECORD_CONTROL_ABORT);
    load_marker(&w, 10, RECORD_CONTROL_COMMIT);
    load_marker(&w, 99, RECORD_CONTROL_COMMIT); /* of nothing */
    end_load(&w);
    assert_int_equal(world_fetch(&w, "g", "a", 0, true, &error), 2);
    assert_int_equal(world_fetch(&w, "g", "b", 0, true, &error), 3);
    assert_int_equal(world_fetch(&w, "g", "c", 0, true, &error), -1);
    assert_int_equal(error, KERR_NONE);
    assert_int_equal(world_fetch(&w, "g", "d", 0, true, &error), -1);
    assert_int_equal(error, KERR_UNSTABLE_OFFSET_COMMIT);
    assert_int_equal(world_fetch(&w, "g", "d", 0, false, &error), -1);
    assert_int_equal(error, KERR_NONE);
    assert_int_equal(world_fetch(&w, "g", "e", 0, true, &error), 7);
    world_release(&w);
}

static void what_is_being_written_is_not_stable(void **state)
{
    struct world w;
    int16_t error;

    (void)state;
    world_init(&w);
    world_commit(&w, COMMIT(.off = 1));
    world_fetch(&w, "g", "t", 0, true, &error);
    assert_int_equal(error, KERR_UNSTABLE_OFFSET_COMMIT);
    world_acknowledge(&w, KERR_NONE);
    assert_int_equal(world_fetch(&w, "g", "t", 0, true, &error), 1);
    assert_int_equal(error, KERR_NONE);
    world_release(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_group_id_has_its_partition),
        cmocka_unit_test(what_kafka_wrote_is_loaded),
        cmocka_unit_test(commits_are_written_as_kafka_does),
        cmocka_unit_test(a_deleted_group_is_written_as_kafka_does),
        cmocka_unit_test(a_group_is_written_as_kafka_does),
        cmocka_unit_test(broken_logs),
        cmocka_unit_test(every_version_of_an_offset_is_read),
        cmocka_unit_test(offsets_of_transactions_wait_for_their_marker),
        cmocka_unit_test(what_is_being_written_is_not_stable),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
