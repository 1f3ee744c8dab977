/* A leader's answers to a follower (inv F1): used where they answer what was asked last of this very log; of a late one only the high
 * watermark counts. What was asked is set by hand, as fetcher.c would have it after a request. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/be.h"
#include "base/err.h"
#include "image/tables.h"
#include "replica/fetcher.h"
#include "reply.h"
#include "tests/lib/logrig.h"
#include "wire/gen/fetch_response.h"

enum { BROKER_ID = 1, LEADER_ID = 2, SERIAL = 5, EPOCH = 3, END = 3 /* records in the log to begin with */ };

static struct logrig rig;
static struct image image;
static struct partitions partitions;
static struct partition *partition;
static struct replicator replicator;
static struct follow *follow;

static void follow_leader(void)
{
    static const int32_t replicas[] = {BROKER_ID, LEADER_ID};
    const struct image_partition from = {.leader_id = LEADER_ID,
                                         .leader_epoch = EPOCH + 1,
                                         .partition_epoch = 1,
                                         .replicas = replicas,
                                         .isr = replicas,
                                         .replicas_cnt = 2,
                                         .isr_cnt = 2};

    partition_apply(&partitions, partition, &from, &rig.fx);
    replicator_look(&replicator, partition, &rig.fx);
    logrig_submit(&rig);
    assert_int_equal(follow->state, FOLLOW_FETCHING);
}

/* A request of that serial has named the partition as it is. */
static void ask(uint32_t serial)
{
    follow->fetcher->serial = serial;
    follow->fetcher->in_session_cnt = 1;
    follow->is_in_session = true;
    follow->asked_serial = serial;
    follow->sent_off = log_end_off(rig.log);
    follow->sent_epoch = log_newest_epoch(rig.log);
    list_remove(&follow->in_due);
}

static void start(void)
{
    static const struct replicator_config config = {.broker_id = BROKER_ID, .replica_fetch_backoff_ms = 1000};
    struct logrig_append what = LOGRIG_APPEND;
    struct log_appended appended;

    logrig_init(&rig, 1);
    image_init(&image);
    partitions_init(&partitions, &image, BROKER_ID, 30000000);
    replicator_init(&replicator, &config, &partitions, NULL, &image);
    partition = partitions_add(&partitions, (struct uuid){.bytes = {7}}, slice_of_text("t"), 0);
    follow = &partition->follow;
    logrig_create(&rig);
    logrig_run(&rig);
    what.records_cnt = END;
    what.leader_epoch = EPOCH;
    assert_int_equal(logrig_append(&rig, &what, &appended), ERR_OK);
    logrig_run(&rig);
    partition_set_log(&partitions, partition, rig.log);
    follow_leader();
    ask(SERIAL);
}

static void stop(void)
{
    logrig_run(&rig);
    replicator_release(&replicator);
    partitions_release(&partitions);
    image_release(&image);
    logrig_release(&rig);
}

/* So many records from END on, in one batch that its former leader wrote. */
static struct chunk *records(int cnt)
{
    struct logrig_append what = LOGRIG_APPEND;
    struct chunk *chunk;

    what.records_cnt = cnt;
    chunk = logrig_batch(&rig, &what);
    be64_put(chunk->data, END);
    be32_put(chunk->data + 12, EPOCH);
    return chunk;
}

static void take_answer(uint32_t serial, int records_cnt, int64_t high_watermark)
{
    struct chunk *chunk = records(records_cnt);
    struct fetch_response_fetchable_topic_response topic;
    struct fetch_response_partition_data data;
    struct fetch_response body;
    struct reply_verdict verdict = {.len = chunk->len};
    struct reply reply = {.chunk = chunk, .body = &body, .verdicts = &verdict, .verdicts_cnt = 1};

    memset(&body, 0, sizeof body);
    wire_shape_defaults(&fetch_response_fetchable_topic_response_shape, &topic);
    wire_shape_defaults(&fetch_response_partition_data_shape, &data);
    topic.topic_id = partition->topic_id;
    topic.partitions = &data;
    topic.partitions_cnt = 1;
    body.responses = &topic;
    body.responses_cnt = 1;
    data.high_watermark = high_watermark;
    data.log_start_offset = 0;
    data.diverging_epoch.epoch = -1;
    data.records = chunk_slice(chunk);
    fetcher_take_answer(&replicator, follow->fetcher, serial, &reply, &rig.fx);
    logrig_run(&rig);
    chunk_drop(chunk);
}

static void check(int64_t end_off, uint64_t stale_cnt, int64_t leader_high_watermark)
{
    assert_int_equal(log_end_off(rig.log), end_off);
    assert_int_equal(replicator.counters.stale_answers_total, stale_cnt);
    assert_int_equal(replicator.counters.cuts_total, 0);
    assert_int_equal(follow->leader_high_watermark, leader_high_watermark);
}

static void what_was_asked_last_is_used(void **state)
{
    (void)state;
    start();
    take_answer(SERIAL, 2, 4);
    check(END + 2, 0, 4);
    stop();
}

/* A second request went after the first and said the same of the partition: the leader may answer both with records. */
static void the_second_answer_to_a_question_comes_late(void **state)
{
    (void)state;
    start();
    take_answer(SERIAL, 1, 3);
    check(END + 1, 0, 3);
    take_answer(SERIAL + 1, 3, 5); /* the first again, in a batch with more: our log ends inside of it */
    check(END + 1, 1, 5);
    assert_int_equal(follow->state, FOLLOW_FETCHING);
    stop();
}

/* Records that would fit, but answer another question than the last one of this log. */
static void spoil(int how)
{
    switch (how) {
    case 0: /* the log ended elsewhere then, and was cut or appended to since */
        follow->sent_off = END - 1;
        break;
    case 1:
        follow->sent_off = END + 1;
        break;
    case 2: /* it ended in records of another epoch */
        follow->sent_epoch = EPOCH - 1;
        break;
    case 3:
        follow->sent_epoch = EPOCH + 1;
        break;
    case 4: /* another question is on its way */
        follow->asked_serial = SERIAL + 1;
        break;
    case 5: /* the session forgets it */
        follow->is_in_session = false;
        break;
    default: /* it does not fetch just now */
        follow_delay(&replicator, partition);
        break;
    }
}

static void late_answers_bring_no_records(void **state)
{
    (void)state;
    for (int how = 0; how < 7; how++) {
        start();
        spoil(how);
        take_answer(SERIAL, 2, 4);
        check(END, 1, 4);
        assert_int_equal(follow->state, how == 6 ? FOLLOW_DELAYED : FOLLOW_FETCHING);
        stop();
    }
}

/* It began to follow that leader anew, in another epoch: the answer tells nothing at all. */
static void answers_of_a_former_epoch_tell_nothing(void **state)
{
    (void)state;
    start();
    follow->epoch_serial = SERIAL + 1;
    take_answer(SERIAL, 2, 4);
    check(END, 0, -1);
    stop();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_asked_last_is_used),
        cmocka_unit_test(the_second_answer_to_a_question_comes_late),
        cmocka_unit_test(late_answers_bring_no_records),
        cmocka_unit_test(answers_of_a_former_epoch_tell_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
