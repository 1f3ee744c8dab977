#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/err.h"
#include "quorum/election.h"
#include "quorum/meta_properties.h"
#include "quorum/quorum.h"
#include "quorum/snapshot_file.h"
#include "quorum/storage.h"
#include "quorum/voters.h"

/* ---- meta.properties ---- */

static const struct properties_case {
    const char *text;
    int err;
    size_t line;
} properties_cases[] = {
    {"#\n#Sun Nov 22 13:00:00 UTC 2026\ncluster.id=abc\ndirectory.id=pzwsaXIzQryNoAZLO9tcwA\nnode.id=5\nversion=1\n",
     ERR_OK, 0},
    {"version=1\r\nnode.id = 5\r\ncluster.id=abc", ERR_OK, 0},
    {"cluster.id=abc\nnode.id=5\nversion=1\nsome.thing=else\n", ERR_OK, 0},
    {"", ERR_CORRUPT, 0},
    {"version=1\ncluster.id=abc\n", ERR_CORRUPT, 0},
    {"version=0\nbroker.id=5\n", ERR_VERSION, 1},
    {"version=2\n", ERR_VERSION, 1},
    {"\nversion=1\nnode.id=x\n", ERR_CORRUPT, 3},
    {"version=1\nnode.id=-1\n", ERR_CORRUPT, 2},
    {"version=1\ncluster.id=\n", ERR_CORRUPT, 2},
    {"version=1\ncluster.id=a b\n", ERR_CORRUPT, 2},
    {"version=1\nnonsense\n", ERR_CORRUPT, 2},
    {"directory.id=short\n", ERR_CORRUPT, 1},
};

static void meta_properties_are_read_and_written(void **state)
{
    struct meta_properties properties, again;
    const char *text;
    struct buf buf;
    size_t line;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(properties_cases); i++) {
        const struct properties_case *c = &properties_cases[i];
        line = 0;
        assert_int_equal(meta_properties_parse(slice_of_text(c->text), &properties, &line, &text), c->err);
        if (c->err != ERR_OK) {
            assert_int_equal(line, c->line);
            continue;
        }
        assert_string_equal(properties.cluster_id, "abc");
        assert_int_equal(properties.node_id, 5);
        buf_init(&buf, 1000);
        meta_properties_print(&properties, &buf);
        assert_int_equal(meta_properties_parse(buf_bytes(&buf), &again, &line, &text), ERR_OK);
        assert_int_equal(again.has_directory_id, i == 0);
        assert_memory_equal(&again.directory_id, &properties.directory_id, sizeof again.directory_id);
        buf_release(&buf);
    }
}

/* ---- quorum-state ---- */

static const char state_1[] =
    "{\"leaderId\":-1,\"leaderEpoch\":3,\"votedId\":2,\"votedDirectoryId\":\"pzwsaXIzQryNoAZLO9tcwA\","
    "\"data_version\":1}";
static const char state_0[] = "{\"clusterId\":\"\",\"leaderId\":-1,\"leaderEpoch\":3,\"votedId\":2,\"appliedOffset\":0,"
                              "\"currentVoters\":[{\"voterId\":1},{\"voterId\":2},{\"voterId\":3}],\"data_version\":0}";

static void quorum_state_is_kafkas(void **state)
{
    int32_t voters[] = {1, 2, 3};
    struct election election;
    struct buf buf;
    size_t pos;

    (void)state;
    buf_init(&buf, 1000);
    assert_int_equal(election_parse(slice_of_text(state_0), &election, &pos), ERR_OK);
    election_print(&election, 0, voters, 3, &buf);
    assert_string_equal(buf_cstr(&buf), state_0);
    buf_reset(&buf);
    assert_int_equal(election_parse(slice_of_text(state_1), &election, &pos), ERR_OK);
    assert_int_equal(election.epoch, 3);
    assert_int_equal(election.voted_id, 2);
    assert_int_equal(election.leader_id, -1);
    election_print(&election, 1, NULL, 0, &buf);
    assert_string_equal(buf_cstr(&buf), state_1);
    buf_reset(&buf);
    election.voted_id = -1; /* no vote: the zero directory */
    election_print(&election, 1, NULL, 0, &buf);
    assert_non_null(strstr(buf_cstr(&buf), "\"votedDirectoryId\":\"AAAAAAAAAAAAAAAAAAAAAA\""));
    buf_release(&buf);
}

static void a_broken_quorum_state_is_refused(void **state)
{
    static const char *const texts[] = {
        "",
        "{",
        "{}",
        "[]",
        "{\"leaderId\":1}",
        "{\"leaderId\":1,\"leaderEpoch\":-2,\"votedId\":-1,\"data_version\":1}",
        "{\"leaderId\":1,\"leaderEpoch\":2,\"votedId\":-1,\"data_version\":1} x",
        "{\"leaderId\":99999999999,\"leaderEpoch\":2,\"votedId\":-1,\"data_version\":1}",
    };
    struct election election;
    size_t pos;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        assert_int_equal(election_parse(slice_of_text(texts[i]), &election, &pos), ERR_CORRUPT);
    assert_int_equal(
        election_parse(slice_of_text("{\"leaderId\":1,\"leaderEpoch\":2,\"votedId\":-1,\"data_version\":2}"), &election,
                       &pos),
        ERR_VERSION);
    for (size_t len = 0; len < sizeof state_1 - 1; len++)
        assert_int_not_equal(election_parse(slice_of(state_1, len), &election, &pos), ERR_OK);
}

/* ---- voters ---- */

static struct voters voters, others;

static void voters_are_read_from_text(void **state)
{
    static const struct {
        const char *text;
        size_t bad_pos;
    } bad[] = {{"1", 0},        {"1@", 0},           {"1@host", 0},      {"1@host:", 0}, {"x@host:1", 0},
               {"1@host:0", 0}, {"1@host:65536", 0}, {"1@h:1,1@h:2", 6}, {"1@h:1,2", 6}, {"-1@h:1", 0}};
    size_t pos;

    (void)state;
    voters_init(&voters);
    assert_int_equal(voters_parse(&voters, slice_of_text("1@host:9093, 22@[::1]:1"), &pos), ERR_OK);
    assert_int_equal(voters.cnt, 2);
    assert_int_equal(voters.items[1].id, 22);
    assert_int_equal(voters.items[1].endpoints[0].port, 1);
    assert_true(slice_eq_text(voters.items[1].endpoints[0].host, "::1"));
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        assert_int_equal(voters_parse(&voters, slice_of_text(bad[i].text), &pos), ERR_INVALID);
        assert_int_equal(pos, bad[i].bad_pos);
        assert_int_equal(voters.cnt, 0);
    }
    voters_release(&voters);
}

static void add(struct voters *to, int32_t id, uint8_t directory, int64_t end_off)
{
    struct voter voter = {.id = id, .directory = {{directory}}, .end_off = end_off, .max_kraft_version = 1};

    voter.endpoints_cnt = 1;
    voter.endpoints[0] = (struct voter_endpoint){slice_of_text("CONTROLLER"), slice_of_text("host"), 9093};
    assert_int_equal(voters_add(to, &voter), ERR_OK);
}

static void a_voter_is_id_and_directory(void **state)
{
    (void)state;
    voters_init(&voters);
    add(&voters, 1, 7, -1);
    add(&voters, 2, 0, -1); /* from static configuration: any directory */
    assert_non_null(voters_find(&voters, 1, (struct uuid){{7}}));
    assert_null(voters_find(&voters, 1, (struct uuid){{8}}));
    assert_non_null(voters_find(&voters, 2, (struct uuid){{8}}));
    assert_null(voters_find(&voters, 3, (struct uuid){{7}}));
    assert_int_equal(voters_add(&voters, &voters.items[0]), ERR_EXISTS);
    voters_release(&voters);
}

static void a_majority_has_an_offset(void **state)
{
    static const struct {
        size_t cnt;
        int64_t offs[5];
        int64_t majority_off;
    } cases[] = {
        {1, {5}, 5},          {1, {-1}, -1},           {2, {5, 3}, 3},
        {2, {5, -1}, -1},     {3, {5, 3, -1}, 3},      {3, {9, 9, 9}, 9},
        {4, {4, 3, 2, 1}, 2}, {5, {1, 5, 2, 4, 3}, 3}, {5, {-1, -1, -1, 4, 3}, -1},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        voters_init(&voters);
        for (size_t j = 0; j < cases[i].cnt; j++)
            add(&voters, (int32_t)j, 1, cases[i].offs[j]);
        assert_int_equal(voters_majority_off(&voters), cases[i].majority_off);
        voters_release(&voters);
    }
}

static void records_of_voters_go_both_ways(void **state)
{
    struct buf buf;
    int16_t version = -1;

    (void)state;
    voters_init(&voters);
    voters_init(&others);
    add(&voters, 1, 7, 55);
    add(&voters, 2, 8, -1);
    add(&others, 1, 7, 44);
    buf_init(&buf, 10000);
    voters_encode(&voters, &buf);
    assert_int_equal(voters_decode(&others, buf_bytes(&buf)), ERR_OK);
    assert_int_equal(others.cnt, 2);
    assert_int_equal(others.items[0].end_off, 44); /* what was known stays known */
    assert_int_equal(others.items[1].end_off, -1);
    assert_true(voters_same_endpoints(&voters.items[1], &others.items[1]));
    for (size_t len = 0; len < buf.len; len++)
        assert_int_not_equal(voters_decode(&others, slice_of(buf.data, len)), ERR_OK);
    assert_int_equal(others.cnt, 2);
    buf_reset(&buf);
    bootstrap_print(&voters, 1, 1700000000000, &buf);
    voters_reset(&others);
    assert_int_equal(snapshot_controls_parse(buf_bytes(&buf), &others, &version, NULL), ERR_OK);
    assert_int_equal(version, 1);
    assert_int_equal(others.cnt, 2);
    buf.data[80] ^= 1;
    assert_int_equal(snapshot_controls_parse(buf_bytes(&buf), &others, &version, NULL), ERR_CRC);
    buf.data[80] ^= 1;
    assert_int_not_equal(snapshot_controls_parse(slice_of(buf.data, buf.len - 1), &others, &version, NULL), ERR_OK);
    assert_int_equal(snapshot_controls_parse(slice_of(NULL, 0), &others, &version, NULL), ERR_STATE);
    buf_release(&buf);
    voters_release(&voters);
    voters_release(&others);
}

/* As Apache Kafka 4.3.1 writes them. */
static void control_records_are_kafkas(void **state)
{
    static const uint8_t leader_change[] = {0, 0, 0, 0, 0, 8, 2, 0, 0, 0, 8, 0, 2, 0, 0, 0, 8, 0, 0};
    static const uint8_t kraft_version[] = {0, 0, 0, 1, 0};
    int32_t granting = 8;
    int16_t version;
    struct buf buf;

    (void)state;
    voters_init(&voters);
    add(&voters, 8, 1, -1);
    buf_init(&buf, 1000);
    leader_change_encode(8, &voters, &granting, 1, &buf);
    assert_int_equal(buf.len, sizeof leader_change);
    assert_memory_equal(buf.data, leader_change, sizeof leader_change);
    buf_reset(&buf);
    kraft_version_encode(1, &buf);
    assert_int_equal(buf.len, sizeof kraft_version);
    assert_memory_equal(buf.data, kraft_version, sizeof kraft_version);
    assert_int_equal(kraft_version_decode(buf_bytes(&buf), &version), ERR_OK);
    buf.data[3] = 2;
    assert_int_equal(kraft_version_decode(buf_bytes(&buf), &version), ERR_VERSION);
    buf_release(&buf);
    voters_release(&voters);
}

/* The diagrams of quorum.h and storage.h, written a second time on purpose. */
static void the_edges_are_those_of_the_diagrams(void **state)
{
    static const char *const raft[] = {/* from UNATTACHED FOLLOWER PROSPECTIVE CANDIDATE LEADER RESIGNED */
                                       "111000", "111000", "110100", "111010", "110001", "111000"};
    static const char *const life[] = {"01000011", "00100011", "00010011", "00001101",
                                       "00000101", "00000011", "00000000", "00000000"};
    static const char *const storage[] = {"01000", "00101", "00011", "00000", "00000"};

    (void)state;
    for (int from = 0; from < RAFT_STATES_CNT; from++)
        for (int to = 0; to < RAFT_STATES_CNT; to++)
            assert_int_equal(raft_may_move((enum raft_state)from, (enum raft_state)to), raft[from][to] == '1');
    for (int from = 0; from < QUORUM_LIVES_CNT; from++)
        for (int to = 0; to < QUORUM_LIVES_CNT; to++)
            assert_int_equal(quorum_may_live((enum quorum_life)from, (enum quorum_life)to), life[from][to] == '1');
    for (int from = 0; from < STORAGE_STATES_CNT; from++)
        for (int to = 0; to < STORAGE_STATES_CNT; to++)
            assert_int_equal(storage_may_move((enum storage_state)from, (enum storage_state)to),
                             storage[from][to] == '1');
    assert_string_equal(raft_state_name(RAFT_PROSPECTIVE), "RAFT_PROSPECTIVE");
    assert_string_equal(quorum_life_name(QUORUM_SCANNING), "QUORUM_SCANNING");
    assert_string_equal(storage_state_name(STORAGE_READY), "STORAGE_READY");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(meta_properties_are_read_and_written), cmocka_unit_test(quorum_state_is_kafkas),
        cmocka_unit_test(a_broken_quorum_state_is_refused),     cmocka_unit_test(voters_are_read_from_text),
        cmocka_unit_test(a_voter_is_id_and_directory),          cmocka_unit_test(a_majority_has_an_offset),
        cmocka_unit_test(records_of_voters_go_both_ways),       cmocka_unit_test(control_records_are_kafkas),
        cmocka_unit_test(the_edges_are_those_of_the_diagrams),
    };
    return cmocka_run_group_tests_name("quorum files", tests, NULL, NULL);
}
