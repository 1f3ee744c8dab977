/* The walker's edges. That it agrees with Kafka's own code is shown by the golden messages (make golden). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "wire/gen/all.h"
#include "wire/gen/features.h"
#include "wire/kerr.h"

enum { MEM_MAX = 1 << 20 };

static struct arena arena;
static struct buf buf;
static struct wire_error error;

static int setup(void **state)
{
    (void)state;
    arena_init(&arena, MEM_MAX);
    buf_init(&buf, MEM_MAX);
    memset(&error, 0x55, sizeof error);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_release(&arena);
    buf_release(&buf);
    return 0;
}

/* ---- what is wrong in bytes, and where ---- */

static const struct bad_case {
    const char *why;
    const struct wire_msg *msg;
    int16_t version;
    const char *bytes;
    size_t len;
    int err;
    size_t pos;
    const char *path;
} bad_cases[] = {
    {"nothing", &heartbeat_request_wire, 0, "", 0, ERR_SHORT, 0, "groupId"},
    {"cut in a string", &heartbeat_request_wire, 0, "\0\3ab", 4, ERR_SHORT, 0, "groupId"},
    {"cut behind a string", &heartbeat_request_wire, 0, "\0\2ab\0\0", 6, ERR_SHORT, 4, "generationId"},
    {"null string", &heartbeat_request_wire, 0, "\xff\xff\0\0\0\0\0\0", 8, ERR_CORRUPT, 0, "groupId"},
    {"length -2", &heartbeat_request_wire, 0, "\xff\xfe\0\0\0\0\0\0", 8, ERR_CORRUPT, 0, "groupId"},
    {"compact null", &heartbeat_request_wire, 4, "\0\0\0\0\0\1\0\0", 8, ERR_CORRUPT, 0, "groupId"},
    {"compact length of six bytes", &heartbeat_request_wire, 4, "\xff\xff\xff\xff\xff\x01\0", 7, ERR_SHORT, 0,
     "groupId"},
    {"compact length 2^31", &heartbeat_request_wire, 4, "\x80\x80\x80\x80\x08\0\0\0\0", 9, ERR_CORRUPT, 0, "groupId"},
    {"tag size beyond the end", &heartbeat_request_wire, 4, "\1\0\0\0\0\1\0\1\7\4abc", 13, ERR_SHORT, 8,
     "_tagged_fields"},
    {"tags promised, none there", &heartbeat_request_wire, 4, "\1\0\0\0\0\1\0\2", 8, ERR_SHORT, 8, "_tagged_fields"},
    {"more elements than bytes", &metadata_request_wire, 0, "\0\0\0\3\0\0\0\0", 8, ERR_SHORT, 0, "topics"},
    {"two billion elements", &metadata_request_wire, 0, "\x7f\xff\xff\xff", 4, ERR_SHORT, 0, "topics"},
    {"count -2", &metadata_request_wire, 1, "\xff\xff\xff\xfe", 4, ERR_CORRUPT, 0, "topics"},
    {"null array before it was nullable", &metadata_request_wire, 0, "\xff\xff\xff\xff", 4, ERR_CORRUPT, 0, "topics"},
    {"second element broken", &metadata_request_wire, 0, "\0\0\0\2\0\1a\0\7b", 10, ERR_SHORT, 7, "topics[1].name"},
    {"a null string in an array", &join_group_response_wire, 0, "\0\0\0\0\0\1\xff\xff\0\0\0\0\0\0\0\0", 16, ERR_CORRUPT,
     6, "protocolName"},
    {"neither null nor present", &describe_topic_partitions_request_wire, 0, "\1\0\0\0\1\2\0", 7, ERR_CORRUPT, 5,
     "cursor"},
    {"present and cut", &describe_topic_partitions_request_wire, 0, "\1\0\0\0\1\1\1", 7, ERR_SHORT, 5, "cursor"},
    {"in a present one", &describe_topic_partitions_request_wire, 0, "\1\0\0\0\1\1\0\0\0\0\0\0\0", 13, ERR_CORRUPT, 6,
     "cursor.topicName"},
    {"an unknown version", &heartbeat_request_wire, 5, "\0\0", 2, ERR_VERSION, 0, ""},
    {"a negative version", &heartbeat_request_wire, -1, "\0\0", 2, ERR_VERSION, 0, ""},
};

static void broken_bytes_are_named_by_field_and_position(void **state)
{
    static _Alignas(16) uint8_t value[1024];

    (void)state;
    for (size_t i = 0; i < COUNT_OF(bad_cases); i++) {
        const struct bad_case *c = &bad_cases[i];
        size_t used = 77;
        int err = wire_decode(c->msg, c->version, slice_of(c->bytes, c->len), &arena, value, &used, &error);
        if (err != c->err || error.pos != c->pos || strcmp(error.path, c->path) != 0)
            fail_msg("%s: %s at byte %zu, %s (%s)", c->why, err_name(err), error.pos, error.path, error.text);
        assert_int_equal(used, 77);
        assert_int_equal(wire_decode(c->msg, c->version, slice_of(c->bytes, c->len), &arena, value, &used, NULL), err);
    }
}

static void the_arena_has_the_last_word(void **state)
{
    struct metadata_request request;
    struct arena small;
    size_t used;

    (void)state;
    arena_init(&small, 2 * sizeof request.topics[0] - 1);
    assert_int_equal(
        wire_decode(&metadata_request_wire, 0, slice_of("\0\0\0\2\0\0\0\0", 8), &small, &request, &used, &error),
        ERR_LIMIT);
    assert_string_equal(error.path, "topics");
    arena_release(&small);
}

/* ---- tagged fields ---- */

static int decode_fetch(const char *tags, size_t tags_len, struct fetch_request *request)
{
    uint8_t bytes[128] = {0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3,
                          0, 0, 0, 0, 4, 0, 0, 0, 5, 1, 1, 1}; /* v16, up to rackId */
    size_t used = 0;
    int err;

    memcpy(bytes + 24, tags, tags_len);
    err = wire_decode(&fetch_request_wire, 16, slice_of(bytes, 24 + tags_len), &arena, request, &used, &error);
    if (err == ERR_OK)
        assert_int_equal(used, 24 + tags_len);
    return err;
}

static void tags_are_known_skipped_or_refused(void **state)
{
    struct fetch_request request;

    (void)state;
    assert_int_equal(decode_fetch("\0", 1, &request), ERR_OK);
    assert_null(request.cluster_id.data); /* the defaults of what is absent */
    assert_int_equal(request.replica_state.replica_id, -1);
    assert_int_equal(decode_fetch("\2\0\3\3ab\x64\2zz", 10, &request), ERR_OK); /* 100 is unknown */
    assert_true(slice_eq_text(request.cluster_id, "ab"));
    assert_int_equal(decode_fetch("\1\0\4\3ab\0", 7, &request), ERR_CORRUPT); /* one byte too large */
    assert_string_equal(error.path, "clusterId");
    assert_int_equal(decode_fetch("\1\0\2\3ab", 6, &request), ERR_SHORT); /* one too small */
    assert_int_equal(decode_fetch("\2\0\2\2a\0\2\2b", 9, &request), ERR_CORRUPT);
    assert_string_equal(error.text, "a tag twice");
    assert_int_equal(decode_fetch("\1\1\15\0\0\0\7\0\0\0\0\0\0\0\x09\0", 16, &request), ERR_OK);
    assert_int_equal(request.replica_state.replica_id, 7);
    assert_int_equal(request.replica_state.replica_epoch, 9);
}

/* ---- defaults and what a version cannot carry ---- */

static void defaults_are_kafkas(void **state)
{
    struct fetch_request request;
    struct produce_response_partition_produce_response *partitions;

    (void)state;
    memset(&request, 0xee, sizeof request);
    wire_defaults(&fetch_request_wire, &request);
    assert_int_equal(request.max_bytes, INT32_MAX);
    assert_int_equal(request.replica_id, -1);
    assert_int_equal(request.replica_state.replica_epoch, -1);
    assert_null(request.cluster_id.data);
    assert_non_null(request.rack_id.data);
    assert_int_equal(request.rack_id.len, 0);
    assert_int_equal(request.topics_cnt, 0);
    partitions = wire_array(&produce_response_partition_produce_response_shape, &arena, 3);
    assert_int_equal(partitions[2].log_append_time_ms, -1);
    assert_true(wire_is_default(&produce_response_partition_produce_response_shape, &partitions[1]));
    partitions[1].current_leader.leader_epoch = 0;
    assert_false(wire_is_default(&produce_response_partition_produce_response_shape, &partitions[1]));
    assert_null(wire_array(&produce_response_partition_produce_response_shape, &arena, MEM_MAX));
}

static void what_a_version_cannot_carry_is_refused_with_its_path(void **state)
{
    struct fetch_request request;
    struct fetch_request_fetch_topic topics[2];
    struct fetch_request_fetch_partition partition = {.last_fetched_epoch = 3, .high_watermark = INT64_MAX};
    uint8_t bytes[256];
    size_t len = 99;

    (void)state;
    wire_defaults(&fetch_request_wire, &request);
    for (size_t i = 0; i < 2; i++)
        wire_shape_defaults(&fetch_request_fetch_topic_shape, &topics[i]);
    request.topics = topics;
    request.topics_cnt = 2;
    request.rack_id = slice_of_text("dropped below version 11: ignorable");
    assert_int_equal(wire_size(&fetch_request_wire, 4, &request, &len), ERR_OK);
    topics[1].partitions = &partition;
    topics[1].partitions_cnt = 1;
    assert_int_equal(wire_size(&fetch_request_wire, 12, &request, &len), ERR_OK);
    len = 99;
    assert_int_equal(wire_check(&fetch_request_wire, 11, &request, &error), ERR_VERSION);
    assert_string_equal(error.path, "topics[1].partitions[0].lastFetchedEpoch");
    assert_int_equal(wire_size(&fetch_request_wire, 11, &request, &len), ERR_VERSION);
    assert_int_equal(wire_encode(&fetch_request_wire, 11, &request, bytes, sizeof bytes, &len), ERR_VERSION);
    buf_text(&buf, "before");
    assert_int_equal(wire_encode_buf(&fetch_request_wire, 11, &request, &buf), ERR_VERSION);
    assert_int_equal(len, 99);
    assert_int_equal(buf.len, 6);
    topics[0].topic.data = NULL;
    assert_int_equal(wire_check(&fetch_request_wire, 12, &request, &error), ERR_INVALID);
    assert_string_equal(error.path, "topics[0].topic");
    topics[0].topic = slice_of(bytes, WIRE_STRING_LEN_MAX + 1);
    assert_int_equal(wire_check(&fetch_request_wire, 12, &request, &error), ERR_RANGE);
    assert_int_equal(wire_check(&fetch_request_wire, 13, &request, &error), ERR_OK); /* not carried, ignorable */
    request.topics_cnt = -1;
    assert_int_equal(wire_check(&fetch_request_wire, 13, &request, &error), ERR_INVALID);
    assert_string_equal(error.path, "topics");
    assert_int_equal(wire_check(&fetch_request_wire, 19, &request, &error), ERR_VERSION);
}

static void room_is_made_or_missed(void **state)
{
    struct find_coordinator_request request;
    struct slice keys[40];
    uint8_t bytes[2048];
    size_t len = 0, size = 0;
    struct buf small;

    (void)state;
    wire_defaults(&find_coordinator_request_wire, &request);
    request.coordinator_keys = keys;
    request.coordinator_keys_cnt = (int32_t)COUNT_OF(keys);
    for (size_t i = 0; i < COUNT_OF(keys); i++)
        keys[i] = slice_of_text("transactional-id-0123456789");
    assert_int_equal(wire_size(&find_coordinator_request_wire, 4, &request, &size), ERR_OK);
    for (size_t cap = 0; cap < size; cap++)
        assert_int_equal(wire_encode(&find_coordinator_request_wire, 4, &request, bytes, cap, &len), ERR_LIMIT);
    assert_int_equal(wire_encode(&find_coordinator_request_wire, 4, &request, bytes, size, &len), ERR_OK);
    assert_int_equal(len, size);
    assert_int_equal(wire_encode_buf(&find_coordinator_request_wire, 4, &request, &buf), ERR_OK);
    assert_int_equal(wire_encode_buf(&find_coordinator_request_wire, 4, &request, &buf), ERR_OK);
    assert_int_equal(buf.len, 2 * size);
    assert_memory_equal(buf.data, bytes, size);
    assert_memory_equal(buf.data + size, bytes, size);
    buf_init(&small, size - 1);
    assert_int_equal(wire_encode_buf(&find_coordinator_request_wire, 4, &request, &small), ERR_LIMIT);
    assert_int_equal(small.len, 0);
    assert_false(small.over);
    buf_release(&small);
    keys[39].data = NULL;
    assert_int_equal(wire_check(&find_coordinator_request_wire, 4, &request, &error), ERR_INVALID);
    assert_string_equal(error.path, "coordinatorKeys[39]");
}

/* ---- gaps ---- */

static void fill_fetch_response(struct fetch_response *response, int16_t version, struct slice records)
{
    struct fetch_response_partition_data *partitions;

    wire_defaults(&fetch_response_wire, response);
    response->responses = wire_array(&fetch_response_fetchable_topic_response_shape, &arena, 2);
    response->responses_cnt = 2;
    for (size_t i = 0; i < 2; i++) {
        partitions = wire_array(&fetch_response_partition_data_shape, &arena, 3);
        response->responses[i].partitions = partitions;
        response->responses[i].partitions_cnt = 3;
        partitions[0].records = slice_of("", 0);
        partitions[1].records = records;
        if (version >= 12)
            partitions[2].current_leader.leader_id = 7;
        partitions[2].records = records;
    }
}

static void gaps_leave_out_the_bytes_and_nothing_else(void **state)
{
    static uint8_t bytes[70000];
    static const int16_t versions[] = {4, 11, 12, 18};
    struct fetch_response with_bytes, with_gaps;
    struct wire_gap gaps[4];
    struct buf whole;

    (void)state;
    buf_init(&whole, MEM_MAX);
    for (size_t v = 0; v < COUNT_OF(versions); v++) {
        size_t gaps_cnt = 0, size = 0, from = 0, at = 3;
        fill_fetch_response(&with_bytes, versions[v], slice_of(bytes, sizeof bytes));
        fill_fetch_response(&with_gaps, versions[v], wire_gap_of(sizeof bytes));
        buf_reset(&buf);
        buf_reset(&whole);
        buf_text(&buf, "abc");
        assert_int_equal(wire_encode_buf(&fetch_response_wire, versions[v], &with_bytes, &whole), ERR_OK);
        assert_int_equal(wire_encode_gaps(&fetch_response_wire, versions[v], &with_gaps, &buf, gaps, 4, &gaps_cnt),
                         ERR_OK);
        assert_int_equal(wire_size(&fetch_response_wire, versions[v], &with_gaps, &size), ERR_OK);
        assert_int_equal(gaps_cnt, 4);
        assert_int_equal(size, whole.len);
        assert_int_equal(buf.len - 3 + 4 * sizeof bytes, size);
        for (size_t i = 0; i <= gaps_cnt; i++) {
            size_t to = i < gaps_cnt ? gaps[i].pos : buf.len;
            assert_memory_equal(buf.data + at, whole.data + from, to - at);
            from += to - at + sizeof bytes;
            at = to;
        }
        assert_int_equal(wire_encode_gaps(&fetch_response_wire, versions[v], &with_gaps, &buf, gaps, 3, &gaps_cnt),
                         ERR_LIMIT);
    }
    assert_int_equal(wire_encode_buf(&fetch_response_wire, 12, &with_gaps, &buf), ERR_INVALID);
    buf_release(&whole);
}

/* ---- printing ---- */

static void strings_print_as_json(void **state)
{
    struct heartbeat_request request;

    (void)state;
    wire_defaults(&heartbeat_request_wire, &request);
    request.group_id = slice_of("a\"\\\n\x01\x1f\xc3\xa9\xf0\x9f\x98\x80\xff\xc0\xaf\xed\xa0\x80", 18);
    assert_int_equal(wire_print(&heartbeat_request_wire, 4, &request, &buf), ERR_OK);
    assert_string_equal(buf_cstr(&buf),
                        "{\"groupId\":\"a\\\"\\\\\\n\\u0001\\u001F\xc3\xa9\xf0\x9f\x98\x80\\ufffd\\ufffd\\ufffd"
                        "\\ufffd\\ufffd\\ufffd\",\"generationId\":0,\"memberId\":\"\",\"groupInstanceId\":null}");
    assert_int_equal(wire_print(&heartbeat_request_wire, 5, &request, &buf), ERR_VERSION);
}

static void tagged_defaults_print_only_in_full(void **state)
{
    struct fetch_snapshot_response response;

    (void)state;
    wire_defaults(&fetch_snapshot_response_wire, &response);
    assert_int_equal(wire_print(&fetch_snapshot_response_wire, 1, &response, &buf), ERR_OK);
    assert_string_equal(buf_cstr(&buf), "{\"throttleTimeMs\":0,\"errorCode\":0,\"topics\":[]}");
    buf_reset(&buf);
    assert_int_equal(wire_print_full(&fetch_snapshot_response_wire, 1, &response, &buf), ERR_OK);
    assert_string_equal(buf_cstr(&buf), "{\"throttleTimeMs\":0,\"errorCode\":0,\"topics\":[],\"nodeEndpoints\":[]}");
}

/* ---- tables ---- */

static const struct header_case {
    int16_t key, version, request, response;
} header_cases[] = {
    {0, 8, 1, 0},  {0, 9, 2, 1},  {1, 11, 1, 0}, {1, 12, 2, 1}, {7, 0, 0, 0},  {7, 1, 1, 0},
    {7, 3, 2, 1},  {18, 0, 1, 0}, {18, 3, 2, 0}, {18, 4, 2, 0}, {17, 1, 1, 0}, {18, 999, 2, 0},
    {52, 0, 2, 1}, {3, -1, 1, 0}, {36, 1, 1, 0}, {36, 2, 2, 1},
};

static void headers_have_kafkas_versions(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(header_cases); i++) {
        const struct header_case *c = &header_cases[i];
        const struct wire_api *api = wire_api_by_key(c->key);
        assert_non_null(api);
        assert_int_equal(wire_request_header_version(api, c->version), c->request);
        assert_int_equal(wire_response_header_version(api, c->version), c->response);
    }
}

static void apis_are_found_by_key(void **state)
{
    const struct wire_api *fetch = wire_api_by_key(1);
    size_t cnt = 0;

    (void)state;
    assert_string_equal(fetch->name, "Fetch");
    assert_ptr_equal(fetch->request, &fetch_request_wire);
    assert_ptr_equal(fetch->response, &fetch_response_wire);
    assert_int_equal(fetch->kafka4_min, 4);
    assert_int_equal(fetch->listeners, WIRE_LISTENER_BROKER | WIRE_LISTENER_CONTROLLER);
    assert_true(wire_api_by_key(19)->is_forwardable);
    assert_true(wire_api_by_key(4)->kafka4_max < wire_api_by_key(4)->kafka4_min); /* LeaderAndIsr is gone */
    assert_null(wire_api_by_key(-1));
    assert_null(wire_api_by_key(WIRE_API_KEYS_MAX));
    for (int16_t key = 0; key < WIRE_API_KEYS_MAX; key++) {
        const struct wire_api *api = wire_api_by_key(key);
        cnt += api != NULL;
        if (api != NULL && api->kafka4_max >= api->kafka4_min) {
            if (api->kafka4_max > api->request->max_version || api->kafka4_min <= api->request->removed_version)
                fail_msg("%s: %d-%d", api->name, api->kafka4_min, api->kafka4_max);
        }
    }
    assert_int_equal(cnt, 95);
    assert_string_equal(wire_api_by_key(74)->name, "ListConfigResources"); /* two messages share this key */
}

static void messages_are_found_by_name_and_record_type(void **state)
{
    (void)state;
    assert_int_equal(wire_msgs_cnt, 290);
    assert_ptr_equal(wire_msg_by_name(slice_of_text("PartitionRecord")), &partition_record_wire);
    assert_null(wire_msg_by_name(slice_of_text("PartitionRecor")));
    assert_ptr_equal(wire_msg_of(WIRE_METADATA, WIRE_RECORD, 3), &partition_record_wire);
    assert_ptr_equal(wire_msg_of(WIRE_GROUP, WIRE_KEY, 2), &group_metadata_key_wire);
    assert_ptr_equal(wire_msg_of(WIRE_GROUP, WIRE_VALUE, 2), &group_metadata_value_wire);
    assert_ptr_equal(wire_msg_of(WIRE_TRANSACTION, WIRE_VALUE, 0), &transaction_log_value_wire);
    assert_null(wire_msg_of(WIRE_METADATA, WIRE_RECORD, 6));
    assert_null(wire_msg_of(WIRE_METADATA, WIRE_RECORD, -1));
    assert_null(wire_msg_of(WIRE_METADATA, WIRE_RECORD, 5000));
}

static void codes_are_those_of_kafka(void **state)
{
    FILE *in = fopen("lib/wire/schema/errors.tsv", "r");
    char line[256], name[128], retriable[16];
    int code, cnt = 0;

    (void)state;
    if (in == NULL)
        fail_msg("run me in the root of the tree");
    while (fgets(line, sizeof line, in) != NULL) {
        if (sscanf(line, "%d %127s %15s", &code, name, retriable) != 3)
            continue;
        assert_string_equal(kerr_name((int16_t)code), name);
        assert_int_equal(kerr_is_retriable((int16_t)code), strcmp(retriable, "true") == 0);
        cnt++;
    }
    fclose(in);
#define X(name, code, is_retriable, text) -1
    assert_int_equal(cnt KERR_LIST(X), 0);
#undef X
}

static void codes_have_names(void **state)
{
    (void)state;
    assert_string_equal(kerr_name(KERR_NONE), "NONE");
    assert_string_equal(kerr_name(-1), "UNKNOWN_SERVER_ERROR");
    assert_string_equal(kerr_name(133), "SHARE_SESSION_LIMIT_REACHED");
    assert_string_equal(kerr_name(INT16_MAX), "UNKNOWN_SERVER_ERROR");
    assert_string_equal(kerr_name(INT16_MIN), "UNKNOWN_SERVER_ERROR");
    assert_true(kerr_is_retriable(KERR_NOT_LEADER_OR_FOLLOWER));
    assert_false(kerr_is_retriable(KERR_OFFSET_OUT_OF_RANGE));
    assert_int_equal(METADATA_4_0_IV0, 22);
    assert_int_equal(METADATA_VERSION_MAX, METADATA_4_4_IV0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(broken_bytes_are_named_by_field_and_position, setup, teardown),
        cmocka_unit_test_setup_teardown(the_arena_has_the_last_word, setup, teardown),
        cmocka_unit_test_setup_teardown(tags_are_known_skipped_or_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(defaults_are_kafkas, setup, teardown),
        cmocka_unit_test_setup_teardown(what_a_version_cannot_carry_is_refused_with_its_path, setup, teardown),
        cmocka_unit_test_setup_teardown(room_is_made_or_missed, setup, teardown),
        cmocka_unit_test_setup_teardown(gaps_leave_out_the_bytes_and_nothing_else, setup, teardown),
        cmocka_unit_test_setup_teardown(strings_print_as_json, setup, teardown),
        cmocka_unit_test_setup_teardown(tagged_defaults_print_only_in_full, setup, teardown),
        cmocka_unit_test(headers_have_kafkas_versions),
        cmocka_unit_test(apis_are_found_by_key),
        cmocka_unit_test(messages_are_found_by_name_and_record_type),
        cmocka_unit_test(codes_are_those_of_kafka),
        cmocka_unit_test(codes_have_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
