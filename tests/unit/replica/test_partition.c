#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "api/replica_session.h"
#include "base/err.h"
#include "image/tables.h"
#include "replica/partition.h"
#include "tests/lib/logrig.h"
#include "wire/gen/alter_partition_request.h"
#include "wire/gen/alter_partition_response.h"
#include "wire/kerr.h"

enum { BROKER_ID = 1, WAITERS_CNT = 8 };

static struct logrig rig;
static struct image image;
static struct partitions partitions;
static struct partition *partition;

static struct image_partition says(int32_t leader_id, int32_t leader_epoch, int32_t partition_epoch)
{
    static const int32_t replicas[] = {1, 2};

    return (struct image_partition){.leader_id = leader_id,
                                    .leader_epoch = leader_epoch,
                                    .partition_epoch = partition_epoch,
                                    .replicas_cnt = 1,
                                    .isr_cnt = 1,
                                    .replicas = replicas,
                                    .isr = replicas};
}

static void apply(int32_t leader_id, int32_t leader_epoch, int32_t partition_epoch)
{
    struct image_partition from = says(leader_id, leader_epoch, partition_epoch);

    partition_apply(&partitions, partition, &from, &rig.fx);
    logrig_submit(&rig);
}

static void start(uint64_t seed, int64_t durability)
{
    struct topic_settings settings = {0};

    logrig_init(&rig, seed);
    simdisk_set_faults(rig.disk, &(struct simdisk_faults){.latency_us_max = 50});
    image_init(&image);
    partitions_init(&partitions, &image, BROKER_ID, 30000000);
    settings.of[TOPIC_MIN_INSYNC_REPLICAS] = 1;
    settings.of[TOPIC_FLOTILLA_DURABILITY] = durability;
    partition = partitions_add(&partitions, (struct uuid){.bytes = {7}}, slice_of_text("t"), 0);
    partition_configure(partition, &settings);
}

static void stop(void)
{
    partitions_release(&partitions);
    image_release(&image);
    logrig_release(&rig);
}

static void progress(void)
{
    partition_progress(&partitions, partition, &rig.fx);
    logrig_submit(&rig);
}

static bool step(void)
{
    bool more = logrig_step(&rig);

    progress();
    return more;
}

static void append(void)
{
    struct logrig_append what = LOGRIG_APPEND;
    struct log_appended appended;

    what.leader_epoch = partition->leader_epoch;
    assert_int_equal(logrig_append(&rig, &what, &appended), ERR_OK);
    partition_appended(&partitions, partition, &rig.fx);
    logrig_submit(&rig);
}

static void it_leads_once_metadata_and_log_are_there(void **state)
{
    (void)state;
    start(1, DURABILITY_REPLICATED);
    apply(BROKER_ID, 3, 1);
    assert_int_equal(partition->role, PARTITION_NEW); /* no log yet */
    logrig_create(&rig);
    partition_set_log(&partitions, partition, rig.log);
    while (step())
        ;
    assert_int_equal(partition->role, PARTITION_LEADER);
    assert_int_equal(partition->led_epoch, 3);
    assert_ptr_equal(partitions_of_log(&partitions, rig.log), partition);
    apply(2, 4, 2);
    assert_int_equal(partition->role, PARTITION_FOLLOWER);
    apply(BROKER_ID, 3, 1); /* news that is older than what it knows */
    assert_int_equal(partition->role, PARTITION_FOLLOWER);
    apply(BROKER_ID, 5, 3);
    assert_int_equal(partition->role, PARTITION_LEADER);
    assert_int_equal(partition->led_epoch, 5);
    stop();
}

static void start_leading(uint64_t seed, int64_t durability)
{
    start(seed, durability);
    logrig_create(&rig);
    partition_set_log(&partitions, partition, rig.log);
    apply(BROKER_ID, 0, 0);
    while (step())
        ;
    assert_int_equal(partition->role, PARTITION_LEADER);
}

/* The high watermark never passes what counts as safe, never falls, and reaches it once nothing is under way. */
static void high_watermark_follows_what_is_safe(void **state)
{
    static const int64_t durabilities[] = {DURABILITY_REPLICATED, DURABILITY_GROUP_FSYNC, DURABILITY_SYNC};

    (void)state;
    for (uint64_t seed = 0; seed < 60; seed++) {
        int64_t before = 0;
        start_leading(seed, durabilities[seed % 3]);
        for (int i = 0; i < 200; i++) {
            if (prng_below(&rig.prng, 3) == 0)
                append();
            else
                step();
            int64_t safe = seed % 3 == 0 ? log_written_off(rig.log) : log_durable_off(rig.log);
            assert_true(partition->high_watermark >= before && partition->high_watermark <= safe);
            assert_true(partition_read_limit(partition, false) <= log_written_off(rig.log));
            before = partition->high_watermark;
        }
        while (step())
            ;
        assert_int_equal(partition->high_watermark, log_end_off(rig.log));
        stop();
    }
}

static void waiters_are_woken_when_it_is_time_and_once(void **state)
{
    (void)state;
    for (uint64_t seed = 0; seed < 60; seed++) {
        struct waiter waiters[WAITERS_CNT] = {0};
        bool is_parked[WAITERS_CNT] = {false};
        struct waiter *woken;
        start_leading(seed, seed % 2 ? DURABILITY_REPLICATED : DURABILITY_GROUP_FSYNC);
        for (int i = 0; i < 300; i++) {
            struct waiter *waiter = &waiters[prng_below(&rig.prng, WAITERS_CNT)];
            append();
            if (!list_is_linked(&waiter->node)) {
                waiter->kind = (enum waiter_kind)prng_below(&rig.prng, 3); /* LOCAL, COMMITTED, NEWS */
                waiter->off = waiter->kind == WAITER_NEWS ? partition->high_watermark : log_end_off(rig.log);
                is_parked[waiter - waiters] = !partition_wait(partition, waiter);
            }
            if (prng_below(&rig.prng, 5) == 0) {
                waiter = &waiters[prng_below(&rig.prng, WAITERS_CNT)];
                waiter_remove(waiter);
                is_parked[waiter - waiters] = false;
            }
            step();
            while ((woken = partitions_take_ready(&partitions)) != NULL) {
                assert_true(is_parked[woken - waiters]);
                is_parked[woken - waiters] = false;
                assert_true(woken->kind == WAITER_NEWS ? partition->high_watermark > woken->off
                                                       : partition_safe_off(partition) >= woken->off);
            }
        }
        append(); /* one more piece of news */
        while (step())
            ;
        while ((woken = partitions_take_ready(&partitions)) != NULL)
            is_parked[woken - waiters] = false;
        for (int i = 0; i < WAITERS_CNT; i++)
            assert_false(is_parked[i]);
        stop();
    }
}

/* sim seed 48: another batch at the same offsets once fulfilled the wait for one that was never written. */
static void taken_back_wakes_at_once(void **state)
{
    struct waiter waiter = {.kind = WAITER_COMMITTED};
    struct waiter local = {.kind = WAITER_LOCAL};

    (void)state;
    start_leading(5, DURABILITY_GROUP_FSYNC);
    append();
    while (step())
        ;
    simdisk_set_faults(rig.disk, &(struct simdisk_faults){.latency_us_max = 50, .short_per_million = 1000000});
    append();
    waiter.off = local.off = log_end_off(rig.log);
    assert_false(partition_wait(partition, &waiter));
    assert_false(partition_wait(partition, &local));
    while (log_end_off(rig.log) == waiter.off)
        assert_true(step());
    assert_ptr_equal(partitions_take_ready(&partitions), &waiter);
    assert_ptr_equal(partitions_take_ready(&partitions), &local);
    assert_int_equal(partition->high_watermark, 1);
    while (step())
        ;
    stop();
}

/* power_cut.sh, replicated: the checkpoint of the high watermark survived, the records did not. */
static void a_log_shorter_than_its_high_watermark(void **state)
{
    (void)state;
    start(6, DURABILITY_REPLICATED);
    partition->high_watermark = 100;
    logrig_create(&rig);
    partition_set_log(&partitions, partition, rig.log);
    apply(BROKER_ID, 0, 0);
    while (step())
        ;
    assert_int_equal(partition->role, PARTITION_LEADER);
    assert_int_equal(partition->high_watermark, 0);
    stop();
}

/* disk_full.py: a topic that was made while the disk was full stayed offline until the next start. */
static void a_new_log_waits_for_space(void **state)
{
    (void)state;
    start(9, DURABILITY_GROUP_FSYNC);
    simdisk_set_faults(rig.disk, &(struct simdisk_faults){.latency_us_max = 50, .capacity = 1});
    logrig_create(&rig);
    partition_set_log(&partitions, partition, rig.log);
    apply(BROKER_ID, 0, 0);
    for (int i = 0; i < 3; i++) {
        while (step())
            ;
        assert_int_equal(log_state(rig.log), LOG_LOADING);
        assert_int_equal(partition->role, PARTITION_NEW);
        logrig_pass(&rig, 2000);
    }
    while (step())
        ;
    simdisk_set_faults(rig.disk, &(struct simdisk_faults){.latency_us_max = 50});
    logrig_pass(&rig, 2000);
    while (step())
        ;
    assert_int_equal(partition->role, PARTITION_LEADER);
    stop();
}

static void a_dead_log_takes_it_offline_and_wakes_all(void **state)
{
    struct waiter waiters[3] = {{.kind = WAITER_LOCAL}, {.kind = WAITER_NEWS}, {.kind = WAITER_LOG}};

    (void)state;
    start_leading(7, DURABILITY_GROUP_FSYNC);
    append();
    for (int i = 0; i < 3; i++) {
        waiters[i].off = 1;
        assert_false(partition_wait(partition, &waiters[i]));
    }
    simdisk_fail_dir(rig.disk, 0, true);
    while (step())
        ;
    assert_int_equal(partition->role, PARTITION_OFFLINE);
    for (int i = 0; i < 3; i++)
        assert_non_null(partitions_take_ready(&partitions));
    assert_null(partitions_take_ready(&partitions));
    assert_true(partition_wait(partition, &waiters[0])); /* nobody waits for what never comes */
    apply(2, 1, 1);
    assert_int_equal(partition->role, PARTITION_OFFLINE);
    stop();
}

static void apply_recovering(int32_t leader_epoch, int32_t partition_epoch)
{
    struct image_partition from = says(BROKER_ID, leader_epoch, partition_epoch);

    from.recovery_state = 1;
    partition_apply(&partitions, partition, &from, &rig.fx);
    logrig_submit(&rig);
}

/* What was asked for, or -1. */
static int32_t asked_partition_epoch(void)
{
    struct alter_partition_request request;
    struct arena arena;
    int32_t epoch = -1;
    int64_t at_us;

    arena_init(&arena, 1 << 20);
    if (isr_take_request(&partitions, &arena, &request, &at_us)) {
        assert_int_equal(request.topics->partitions->leader_recovery_state, 0);
        epoch = request.topics->partitions->partition_epoch;
    }
    arena_release(&arena);
    return epoch;
}

/* RECOVERED is asked for again where other news of the partition overtook it (a directory was assigned meanwhile), and where
 * it was refused: until it is decided nobody may join the ISR. */
static void recovered_is_asked_for_until_it_is_decided(void **state)
{
    struct alter_partition_response_partition_data answer = {.error_code = KERR_INELIGIBLE_REPLICA};
    struct alter_partition_response_topic_data topic = {
        .topic_id = {.bytes = {7}}, .partitions = &answer, .partitions_cnt = 1};
    struct alter_partition_response response = {.topics = &topic, .topics_cnt = 1};

    (void)state;
    start_leading(1, DURABILITY_REPLICATED);
    partitions.broker_epoch = 1;
    apply_recovering(1, 1);
    assert_int_equal(asked_partition_epoch(), 1);
    apply_recovering(1, 2);
    isr_answered(&partitions, &response, &rig.fx); /* of what is over: nobody waits for it */
    assert_int_equal(asked_partition_epoch(), 2);
    isr_answered(&partitions, &response, &rig.fx);
    assert_int_equal(asked_partition_epoch(), -1); /* not at once */
    partitions.now_us = 60 * 1000000;
    (void)partitions_check_isr(&partitions);
    assert_int_equal(asked_partition_epoch(), 2);
    apply(BROKER_ID, 1, 3);
    isr_answered(&partitions, NULL, &rig.fx);
    assert_int_equal(asked_partition_epoch(), -1);
    stop();
}

static void put_broker(int32_t id, int64_t epoch, bool fenced)
{
    struct image_broker *broker = image_broker_new();

    broker->id = id;
    broker->epoch = epoch;
    broker->fenced = fenced;
    image_broker_put(&image, broker);
}

/* A follower that was fenced when it had fetched all does not name the partition again (KIP-227): after a change of brokers its
 * next Fetch counts as if it did, and it joins. */
static void who_is_unfenced_later_joins(void **state)
{
    struct replica_report report = {.broker_epoch = 5, .durable_off = -1};
    struct replica_want from = {.topic_id = {.bytes = {7}}}, *want;
    struct replica_session *session = replica_session_new(2);
    struct image_partition with_two;

    (void)state;
    start_leading(9, DURABILITY_REPLICATED);
    put_broker(BROKER_ID, 1, false);
    put_broker(2, 5, true);
    append();
    while (step())
        ;
    with_two = says(BROKER_ID, 0, 1);
    with_two.replicas_cnt = 2;
    partition_apply(&partitions, partition, &with_two, &rig.fx);
    want = replica_session_set(session, &from);
    watcher_attach(&want->watcher, partition);
    report.fetch_off = report.leader_end_off = log_end_off(rig.log);
    partition_fetched(&partitions, partition, partition_replica(partition, 2), &report);
    assert_int_equal(partition_maximal_isr_cnt(partition), 1);
    want->is_asked = false;
    watcher_set_moved(&want->watcher, false);
    put_broker(2, 5, false);
    replica_session_ask_outside(session);
    assert_true(want->is_asked && list_is_linked(&want->watcher.in_moved));
    partition_fetched(&partitions, partition, partition_replica(partition, 2), &report);
    assert_int_equal(partition_maximal_isr_cnt(partition), 2);
    want->is_asked = false;
    partition_replica(partition, 2)->in_isr = true;
    replica_session_ask_outside(session);
    assert_false(want->is_asked);
    replica_session_free(session);
    stop();
}

/* ---- a leader and one follower, broker 2 of epoch 5 ---- */

static void apply_two(int32_t leader_epoch, int32_t partition_epoch, uint8_t isr_cnt, uint8_t recovery_state)
{
    struct image_partition from = says(BROKER_ID, leader_epoch, partition_epoch);

    from.replicas_cnt = 2;
    from.isr_cnt = isr_cnt;
    from.recovery_state = recovery_state;
    partition_apply(&partitions, partition, &from, &rig.fx);
    logrig_submit(&rig);
    progress();
}

/* The ISR is the leader alone. */
static void lead_with_follower(int32_t min_isr)
{
    struct topic_settings settings = {0};

    start_leading(10, DURABILITY_REPLICATED);
    put_broker(BROKER_ID, 1, false);
    put_broker(2, 5, false);
    settings.of[TOPIC_MIN_INSYNC_REPLICAS] = min_isr;
    settings.of[TOPIC_FLOTILLA_DURABILITY] = DURABILITY_REPLICATED;
    apply_two(0, 1, 1, 0);
    partition_configure(partition, &settings);
}

static void append_written(void)
{
    append();
    while (step())
        ;
}

static void follower_fetches(int64_t off, int64_t broker_epoch)
{
    struct replica_report report = {.broker_epoch = broker_epoch, .fetch_off = off, .durable_off = -1};

    report.leader_end_off = log_end_off(rig.log);
    partition_fetched(&partitions, partition, partition_replica(partition, 2), &report);
    progress();
}

/* KAFKA-15583: what a leader alone has may be lost with it, though it is the whole ISR. */
static void below_min_insync_replicas_nothing_is_committed(void **state)
{
    (void)state;
    lead_with_follower(2);
    append_written();
    assert_int_equal(partition->high_watermark, 0);
    apply_two(0, 2, 2, 0);
    follower_fetches(1, 5);
    assert_int_equal(partition->high_watermark, 1);
    stop();
}

/* KIP-903: a fetch of an earlier life of the broker tells nothing of what it has now. */
static void only_the_registered_epoch_joins(void **state)
{
    (void)state;
    lead_with_follower(1);
    append_written();
    follower_fetches(1, 4);
    assert_int_equal(partition_maximal_isr_cnt(partition), 1);
    follower_fetches(1, 6);
    assert_int_equal(partition_maximal_isr_cnt(partition), 1);
    follower_fetches(1, 5);
    assert_int_equal(partition_maximal_isr_cnt(partition), 2);
    stop();
}

/* The high watermark that a new leader knows may be an old one: all that it began with may be committed. */
static void who_lacks_what_the_leader_began_with_does_not_join(void **state)
{
    (void)state;
    lead_with_follower(2);
    append_written();
    append_written();
    apply_two(1, 2, 1, 0);
    assert_int_equal(partition->high_watermark, 0);
    follower_fetches(1, 5);
    assert_int_equal(partition_maximal_isr_cnt(partition), 1);
    follower_fetches(2, 5);
    assert_int_equal(partition_maximal_isr_cnt(partition), 2);
    stop();
}

/* One that may not be asked for yet (the partition recovers), is close and may join: the high watermark waits for it. */
static void who_is_about_to_join_is_waited_for(void **state)
{
    (void)state;
    lead_with_follower(1);
    append_written();
    apply_two(1, 2, 1, 1);
    follower_fetches(1, 5);
    append_written();
    assert_int_equal(partition_maximal_isr_cnt(partition), 1);
    assert_int_equal(partition->high_watermark, 1);
    put_broker(2, 5, true); /* may not join now */
    progress();
    assert_int_equal(partition->high_watermark, 2);
    put_broker(2, 5, false);
    follower_fetches(2, 5);
    append_written();
    assert_int_equal(partition->high_watermark, 2);
    partitions.now_us += partitions.lag_us + 1; /* is not close now */
    progress();
    assert_int_equal(partition->high_watermark, 3);
    stop();
}

static void removing_it_wakes_all(void **state)
{
    struct waiter waiter = {.kind = WAITER_NEWS};

    (void)state;
    start_leading(8, DURABILITY_GROUP_FSYNC);
    assert_false(partition_wait(partition, &waiter));
    partitions_remove(&partitions, partition);
    assert_ptr_equal(partitions_take_ready(&partitions), &waiter);
    assert_null(partitions_find(&partitions, (struct uuid){.bytes = {7}}, 0));
    assert_null(partitions_of_log(&partitions, rig.log));
    stop();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_leads_once_metadata_and_log_are_there),
        cmocka_unit_test(high_watermark_follows_what_is_safe),
        cmocka_unit_test(waiters_are_woken_when_it_is_time_and_once),
        cmocka_unit_test(taken_back_wakes_at_once),
        cmocka_unit_test(a_log_shorter_than_its_high_watermark),
        cmocka_unit_test(a_new_log_waits_for_space),
        cmocka_unit_test(a_dead_log_takes_it_offline_and_wakes_all),
        cmocka_unit_test(recovered_is_asked_for_until_it_is_decided),
        cmocka_unit_test(who_is_unfenced_later_joins),
        cmocka_unit_test(below_min_insync_replicas_nothing_is_committed),
        cmocka_unit_test(only_the_registered_epoch_joins),
        cmocka_unit_test(who_lacks_what_the_leader_began_with_does_not_join),
        cmocka_unit_test(who_is_about_to_join_is_waited_for),
        cmocka_unit_test(removing_it_wakes_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
