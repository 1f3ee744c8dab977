/* The leaves of the room, as tables. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/err.h"
#include "log/checkpoint.h"
#include "log/log_internal.h"
#include "tests/lib/batches.h"

/* ---- epochs ---- */

static void broken_epoch_files_say_where(void **state)
{
    static const struct {
        const char *text;
        int err;
        size_t pos;
    } cases[] = {
        {"", ERR_OK, 0},
        {"0\n0\n", ERR_OK, 0},
        {"0\n2\n0 0\n3 17\n", ERR_OK, 0},
        {"1\n0\n", ERR_CORRUPT, 0},
        {"0\n1\n", ERR_CORRUPT, 4},
        {"0\n1\n0 0", ERR_CORRUPT, 7},
        {"0\n1\n0 0\n1 1\n", ERR_CORRUPT, 8},
        {"0\n2\n1 5\n0 9\n", ERR_CORRUPT, 8},
        {"0\n2\n0 5\n1 5\n", ERR_CORRUPT, 8},
        {"0\n1\n0 -1\n", ERR_CORRUPT, 6},
        {"0\n1\n99999999999 0\n", ERR_CORRUPT, 13},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct epochs epochs;
        size_t pos = 0;
        epochs_init(&epochs);
        assert_int_equal(epochs_parse(&epochs, slice_of_text(cases[i].text), &pos), cases[i].err);
        assert_int_equal(pos, cases[i].pos);
        epochs_release(&epochs);
    }
}

static void an_epochs_end_is_what_kafka_answers(void **state)
{
    static const struct {
        int32_t asked;
        struct epoch_end answer;
    } cases[] = {
        {1, {1, 10}},                                                          /* before all */
        {2, {2, 20}},  {3, {2, 20}}, {4, {4, 35}}, {5, {4, 35}}, {6, {6, 50}}, /* the newest */
        {7, {-1, -1}},
    };
    struct epochs epochs;
    size_t pos;

    (void)state;
    epochs_init(&epochs);
    assert_int_equal(epochs_end_of(&epochs, 0, 0, 5).end_off, -1);
    assert_int_equal(epochs_parse(&epochs, slice_of_text("0\n3\n2 10\n4 20\n6 35\n"), &pos), ERR_OK);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct epoch_end answer = epochs_end_of(&epochs, cases[i].asked, 0, 50);
        assert_int_equal(answer.leader_epoch, cases[i].answer.leader_epoch);
        assert_int_equal(answer.end_off, cases[i].answer.end_off);
    }
    assert_int_equal(epochs_at(&epochs, 9), -1);
    assert_int_equal(epochs_at(&epochs, 19), 2);
    assert_int_equal(epochs_at(&epochs, 400), 6);
    epochs_release(&epochs);
}

static void epochs_change_as_the_log_does(void **state)
{
    struct epochs epochs;
    size_t pos;

    (void)state;
    epochs_init(&epochs);
    assert_int_equal(epochs_parse(&epochs, slice_of_text("0\n3\n2 10\n4 20\n6 35\n"), &pos), ERR_OK);
    assert_false(epochs_assign(&epochs, 6, 40)); /* known */
    assert_true(epochs_assign(&epochs, 7, 35));  /* replaces one without records */
    assert_int_equal(epochs.entries_cnt, 3);
    assert_true(epochs_assign(&epochs, 5, 60)); /* a later one that was wrong */
    assert_int_equal(epochs_newest(&epochs), 5);
    assert_int_equal(epochs.entries_cnt, 3);
    assert_true(epochs_cut_end(&epochs, 60));
    assert_false(epochs_cut_end(&epochs, 60));
    assert_true(epochs_cut_start(&epochs, 15));
    assert_int_equal(epochs.entries[0].start_off, 15);
    assert_true(epochs_cut_start(&epochs, 30));
    assert_int_equal(epochs.entries_cnt, 1);
    assert_int_equal(epochs.entries[0].leader_epoch, 4);
    assert_false(epochs_cut_start(&epochs, 30));
    epochs_release(&epochs);
    for (int32_t i = 0; i < EPOCHS_MAX + 3; i++)
        epochs_assign(&epochs, i, i);
    assert_int_equal(epochs.entries_cnt, EPOCHS_MAX); /* the oldest are forgotten */
    assert_int_equal(epochs.entries[0].leader_epoch, 3);
    epochs_release(&epochs);
}

/* ---- text files and names ---- */

static void broken_checkpoints_say_where(void **state)
{
    static const struct {
        const char *text;
        int err;
        size_t pos;
    } cases[] = {
        {"", ERR_OK, 0},
        {"0\n1\na-b 3 9223372036854775807\n", ERR_OK, 0},
        {"0\n1\na 3 9223372036854775808\n", ERR_CORRUPT, 26},
        {"0\n2\na 3 4\n", ERR_CORRUPT, 10},
        {"0\n1\na 3 4\nb 1 1\n", ERR_CORRUPT, 10},
        {"0\n1\na 3\n", ERR_CORRUPT, 7},
        {"0\n1\n 3 4\n", ERR_CORRUPT, 4},
        {"2\n0\n", ERR_CORRUPT, 0},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct checkpoint checkpoint;
        size_t pos = 0;
        checkpoint_init(&checkpoint);
        assert_int_equal(checkpoint_parse(&checkpoint, slice_of_text(cases[i].text), &pos), cases[i].err);
        assert_int_equal(pos, cases[i].pos);
        checkpoint_release(&checkpoint);
    }
}

static void partition_metadata_is_read_with_care(void **state)
{
    static const struct {
        const char *text;
        int err;
    } cases[] = {
        {"version: 0\ntopic_id: AQIDAAAAAAAAAAAAAAAAAA", ERR_OK},
        {"version: 1\ntopic_id:  AQIDAAAAAAAAAAAAAAAAAA\n", ERR_OK},
        {"version: 0\ntopic_id: AAAAAAAAAAAAAAAAAAAAAA", ERR_CORRUPT},
        {"version: -1\ntopic_id: AQIDAAAAAAAAAAAAAAAAAA", ERR_VERSION},
        {"version:0\ntopic_id: AQIDAAAAAAAAAAAAAAAAAA", ERR_CORRUPT},
        {"version: 0\ntopic_id: AQID", ERR_CORRUPT},
        {"version: 0\n", ERR_CORRUPT},
        {"", ERR_CORRUPT},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct uuid id = UUID_ZERO;
        size_t pos;
        assert_int_equal(partition_metadata_parse(slice_of_text(cases[i].text), &id, &pos), cases[i].err);
        assert_int_equal(id.bytes[1], cases[i].err ? 0 : 2);
    }
}

static void names_are_told_apart(void **state)
{
    static const struct {
        const char *name;
        int kind; /* -1: something else */
        int64_t off;
        enum names_stage stage;
    } files[] = {
        {"00000000000000000246.log", NAMES_LOG, 246, NAMES_PLAIN},
        {"00000000000000000246.timeindex.deleted", NAMES_TIMEINDEX, 246, NAMES_DELETED},
        {"00000000000000000246.log.swap", NAMES_LOG, 246, NAMES_SWAP},
        {"00000000000000000246.index.cleaned", NAMES_INDEX, 246, NAMES_CLEANED},
        {"00000000000000000000.snapshot", NAMES_SNAPSHOT, 0, NAMES_PLAIN},
        {"00000000000000000000-0000000001.checkpoint", -1, 0, NAMES_PLAIN},
        {"0000000000000000246.log", -1, 0, NAMES_PLAIN},
        {"-0000000000000000246.log", -1, 0, NAMES_PLAIN},
        {"99999999999999999999.log", -1, 0, NAMES_PLAIN},
        {"00000000000000000246.logs", -1, 0, NAMES_PLAIN},
        {"leader-epoch-checkpoint", -1, 0, NAMES_PLAIN},
        {".deleted", -1, 0, NAMES_PLAIN},
    };
    static const struct {
        const char *name;
        enum names_dir what;
        const char *topic;
        int32_t partition;
    } dirs[] = {
        {"a-0", NAMES_DIR_LOG, "a", 0},
        {"a-b-17", NAMES_DIR_LOG, "a-b", 17},
        {"a", NAMES_DIR_OTHER, "", 0},
        {"a-", NAMES_DIR_OTHER, "", 0},
        {"-1", NAMES_DIR_OTHER, "", 0},
        {"a-x", NAMES_DIR_OTHER, "", 0},
        {"a-99999999999", NAMES_DIR_OTHER, "", 0},
        {"a-0.0123456789abcdef0123456789abcdef-delete", NAMES_DIR_DELETE, "", 0},
        {"a-0.0123456789abcdef0123456789abcdef-stray", NAMES_DIR_STRAY, "", 0},
        {"a-0.0123456789abcdef0123456789abcdef-future", NAMES_DIR_FUTURE, "", 0},
        {"a-delete", NAMES_DIR_OTHER, "", 0},
        {"remote-log-index-cache", NAMES_DIR_OTHER, "", 0},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(files); i++) {
        enum names_kind kind = NAMES_LOG;
        enum names_stage stage = NAMES_PLAIN;
        int64_t off = 0;
        bool is_file = names_parse_file(slice_of_text(files[i].name), &kind, &off, &stage);
        assert_int_equal(is_file, files[i].kind >= 0);
        if (is_file)
            assert_true((int)kind == files[i].kind && off == files[i].off && stage == files[i].stage);
    }
    for (size_t i = 0; i < COUNT_OF(dirs); i++) {
        struct slice topic = slice_of_text("");
        int32_t partition = 0;
        assert_int_equal(names_parse_dir(slice_of_text(dirs[i].name), &topic, &partition), dirs[i].what);
        assert_true(slice_eq_text(topic, dirs[i].topic));
        assert_int_equal(partition, dirs[i].partition);
    }
}

/* ---- producers ---- */

static struct record_batch batch_of(int64_t base_off, int16_t epoch, int32_t sequence, int32_t cnt, uint16_t attributes)
{
    return (struct record_batch){.base_off = base_off,
                                 .magic = 2,
                                 .producer_id = 9,
                                 .producer_epoch = epoch,
                                 .base_sequence = sequence,
                                 .last_off_delta = cnt - 1,
                                 .max_timestamp = 1000 + base_off,
                                 .attributes = attributes};
}

/* KIP-98, KIP-360 and what a running Apache Kafka 4.3 answers: after the batches of `before`, this one. */
static void producers_are_checked_as_kafka_does(void **state)
{
    enum { TXN = RECORD_ATTR_TRANSACTIONAL, MARKER = RECORD_ATTR_TRANSACTIONAL | RECORD_ATTR_CONTROL };
    static const struct {
        struct {
            int16_t epoch;
            int32_t sequence, cnt;
            uint16_t attributes;
        } before[7], now;
        enum log_refusal refusal;
        int64_t duplicate_off; /* -1: it is none */
    } cases[] = {
        {{{0}}, {0, 0, 1, 0}, LOG_FINE, -1},
        {{{0}}, {0, 5, 1, 0}, LOG_FINE, -1}, /* nothing known: any sequence */
        {{{0, 0, 3, 0}}, {0, 3, 1, 0}, LOG_FINE, -1},
        {{{0, 0, 3, 0}}, {0, 0, 3, 0}, LOG_FINE, 0},
        {{{0, 0, 3, 0}, {0, 3, 2, 0}}, {0, 0, 3, 0}, LOG_FINE, 0},
        {{{0, 0, 3, 0}, {0, 3, 2, 0}}, {0, 3, 2, 0}, LOG_FINE, 3},
        {{{0, 0, 3, 0}}, {0, 0, 2, 0}, LOG_OUT_OF_ORDER, -1}, /* part of one */
        {{{0, 0, 3, 0}}, {0, 4, 1, 0}, LOG_OUT_OF_ORDER, -1},
        {{{0, 0, 1, 0}, {0, 1, 1, 0}, {0, 2, 1, 0}, {0, 3, 1, 0}, {0, 4, 1, 0}, {0, 5, 1, 0}},
         {0, 1, 1, 0},
         LOG_FINE,
         1},
        {{{0, 0, 1, 0}, {0, 1, 1, 0}, {0, 2, 1, 0}, {0, 3, 1, 0}, {0, 4, 1, 0}, {0, 5, 1, 0}},
         {0, 0, 1, 0},
         LOG_OUT_OF_ORDER,
         -1}, /* older than five */
        {{{3, 0, 1, 0}}, {2, 1, 1, 0}, LOG_OLD_EPOCH, -1},
        {{{3, 0, 1, 0}}, {4, 0, 1, 0}, LOG_FINE, -1},
        {{{3, 0, 1, 0}}, {4, 1, 1, 0}, LOG_OUT_OF_ORDER, -1},
        {{{0, INT32_MAX, 1, 0}}, {0, 0, 1, 0}, LOG_FINE, -1},     /* sequences begin again */
        {{{0, INT32_MAX - 1, 3, 0}}, {0, 1, 1, 0}, LOG_FINE, -1}, /* within a batch */
        {{{0, INT32_MAX - 1, 3, 0}}, {0, INT32_MAX - 1, 3, 0}, LOG_FINE, 0},
        {{{0, 0, 1, TXN}}, {0, 1, 1, 0}, LOG_TXN_STATE, -1},
        {{{0, 0, 1, TXN}, {0, -1, 1, MARKER}}, {0, 1, 1, 0}, LOG_FINE, -1},
        {{{0, 0, 1, TXN}, {1, -1, 1, MARKER}}, {0, 1, 1, TXN}, LOG_OLD_EPOCH, -1}, /* the marker brought a new epoch */
        {{{0, 0, 1, TXN}, {1, -1, 1, MARKER}}, {1, 1, 1, TXN}, LOG_OUT_OF_ORDER, -1},
        {{{0, 0, 1, TXN}, {1, -1, 1, MARKER}}, {1, 0, 1, TXN}, LOG_FINE, -1},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        const struct producer_batch *duplicate;
        struct producers producers;
        struct record_batch batch;
        int64_t off = 0;
        producers_init(&producers);
        for (size_t j = 0; j < COUNT_OF(cases[i].before) && cases[i].before[j].cnt > 0; j++) {
            batch = batch_of(off, cases[i].before[j].epoch, cases[i].before[j].sequence, cases[i].before[j].cnt,
                             cases[i].before[j].attributes);
            producers_note(&producers, &batch, 0);
            off += cases[i].before[j].cnt;
        }
        batch = batch_of(0, cases[i].now.epoch, cases[i].now.sequence, cases[i].now.cnt, cases[i].now.attributes);
        assert_int_equal(producers_check(&producers, &batch, LOG_FROM_CLIENT, 0, &duplicate), cases[i].refusal);
        assert_int_equal(duplicate ? duplicate->last_off - duplicate->off_delta : -1, cases[i].duplicate_off);
        producers_release(&producers);
    }
}

static void kafkas_marker_ends_the_transaction(void **state)
{
    static const char data[] = "0000000000000000 0000003a 00000000 02 f260f2b4 0010 00000000 000001a201d866ec"
                               "000001a201d866ec 0000000000000001 0000 00000000 00000001 10 00 00 00 02 61 02 31 00";
    static const char marker[] = "0000000000000002 00000042 00000000 02 a3aeb53a 0030 00000000 000001a201d868e1"
                                 "000001a201d868e1 0000000000000001 0001 ffffffff 00000001 20 00 00 00 08 00000001 0c "
                                 "000000000000 00";
    struct producers producers;
    struct record_batch batch;
    int32_t coordinator_epoch = -1;
    struct buf bytes, file;
    size_t need_len;

    (void)state;
    producers_init(&producers);
    buf_init(&bytes, 1000);
    buf_init(&file, 1000);
    batches_unhex(data, &bytes);
    assert_int_equal(record_batch_parse(buf_bytes(&bytes), &batch, &need_len), ERR_OK);
    producers_note(&producers, &batch, -1);
    assert_int_equal(producers_first_open_txn(&producers), 0);
    buf_reset(&bytes);
    batches_unhex(marker, &bytes);
    assert_int_equal(record_batch_parse(buf_bytes(&bytes), &batch, &need_len), ERR_OK);
    assert_true(producers_marker(buf_bytes(&bytes), &coordinator_epoch));
    assert_int_equal(coordinator_epoch, 0);
    producers_note(&producers, &batch, coordinator_epoch);
    assert_int_equal(producers_first_open_txn(&producers), INT64_MAX);
    producers_print(&producers, &file);
    assert_int_equal(file.len, SNAPSHOT_HEADER_LEN + SNAPSHOT_ENTRY_LEN);
    buf_reset(&bytes); /* as Kafka: no data in the new epoch: last sequence and offset -1 */
    batches_unhex("0000000000000001 0001 ffffffff ffffffffffffffff 00000000 000001a201d868e1 00000000 ffffffffffffffff",
                  &bytes);
    assert_memory_equal(file.data + SNAPSHOT_HEADER_LEN, bytes.data, bytes.len);
    buf_release(&bytes);
    buf_release(&file);
    producers_release(&producers);
}

static void snapshots_are_read_with_care(void **state)
{
    struct record_batch batch = batch_of(7, 0, 3, 2, 0);
    struct producers producers;
    struct buf file;
    size_t pos;

    (void)state;
    producers_init(&producers);
    buf_init(&file, 1000);
    producers_note(&producers, &batch, -1);
    producers_print(&producers, &file);
    for (size_t len = 0; len < file.len; len++) {
        producers_release(&producers);
        assert_int_not_equal(producers_parse(&producers, slice_of(file.data, len), 2000, 86400000, &pos), ERR_OK);
        assert_int_equal(producers.map.cnt, 0);
    }
    for (size_t at = 0; at < file.len; at++) {
        file.data[at] ^= 0x10;
        assert_int_not_equal(producers_parse(&producers, buf_bytes(&file), 2000, 86400000, &pos), ERR_OK);
        file.data[at] ^= 0x10;
    }
    assert_int_equal(producers_parse(&producers, buf_bytes(&file), 2000, 86400000, &pos), ERR_OK);
    assert_int_equal(producers_find(&producers, 9)->batches[0].last_off, 8);
    producers_release(&producers);
    assert_int_equal(producers_parse(&producers, buf_bytes(&file), 90000000, 86400000, &pos), ERR_OK);
    assert_null(producers_find(&producers, 9)); /* expired */
    producers_release(&producers);
    buf_release(&file);
}

static void the_edges_are_those_of_the_diagram(void **state)
{
    static const bool edges[LOG_STATES_CNT][LOG_STATES_CNT] = {
        /*             LOADING OPEN   CLOSING CLOSED DEAD */
        /* LOADING */ {false, true, false, false, true},
        /* OPEN    */ {true, false, true, false, true},
        /* CLOSING */ {false, false, false, true, true},
        /* CLOSED  */ {false, false, false, false, false},
        /* DEAD    */ {false, false, false, false, false},
    };

    (void)state;
    for (int from = 0; from < LOG_STATES_CNT; from++)
        for (int to = 0; to < LOG_STATES_CNT; to++)
            assert_int_equal(log_may_move((enum log_state)from, (enum log_state)to), edges[from][to]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(broken_epoch_files_say_where),         cmocka_unit_test(an_epochs_end_is_what_kafka_answers),
        cmocka_unit_test(epochs_change_as_the_log_does),        cmocka_unit_test(broken_checkpoints_say_where),
        cmocka_unit_test(partition_metadata_is_read_with_care), cmocka_unit_test(names_are_told_apart),
        cmocka_unit_test(producers_are_checked_as_kafka_does),  cmocka_unit_test(kafkas_marker_ends_the_transaction),
        cmocka_unit_test(snapshots_are_read_with_care),         cmocka_unit_test(the_edges_are_those_of_the_diagram),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
