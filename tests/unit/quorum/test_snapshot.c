/* Metadata snapshots in the directory: names, what a start finds and mends, retention. The histories with power cuts are in
 * tests/unit/meta/test_crash.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/mem.h"
#include "image/snapshot.h"
#include "meta/core.h"
#include "quorum/snapshot.h"
#include "quorum/storage.h"
#include "tests/lib/metaworld.h"
#include "wire/gen/create_topics_request.h"

enum { FILES_MAX = 64, SNAPSHOT_EVERY = 400 };

/* ---- names ---- */

static void names_are_kafkas(void **state)
{
    static const struct {
        const char *name;
        bool is_ours, is_whole;
        int64_t end_off;
        int32_t epoch;
    } cases[] = {
        {"00000000000000000000-0000000000.checkpoint", true, true, 0, 0},
        {"00000000000000012345-0000000007.checkpoint", true, true, 12345, 7},
        {"09223372036854775807-2147483647.checkpoint", true, true, INT64_MAX, INT32_MAX},
        {"09223372036854775808-0000000007.checkpoint", false, false, 0, 0},
        {"00000000000000000001-2147483648.checkpoint", false, false, 0, 0},
        {"0000000000000000001-0000000007.checkpoint", false, false, 0, 0},
        {"0000000000000000000a-0000000007.checkpoint", false, false, 0, 0},
        {"00000000000000000001_0000000007.checkpoint", false, false, 0, 0},
        {"00000000000000000001-0000000007.checkpoint.part", true, false, 0, 0},
        {"00000000000000000001-0000000007-8712.checkpoint.part", true, false, 0, 0},
        {"00000000000000000001-0000000007.checkpoint.deleted", true, false, 0, 0},
        {"00000000000000000001.snapshot", false, false, 0, 0},
        {"leader-epoch-checkpoint", false, false, 0, 0},
        {"", false, false, 0, 0},
    };
    struct buf buf;

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        enum snapshot_stage stage = SNAPSHOT_WHOLE;
        struct snapshot_id id = {0};
        assert_int_equal(snapshot_name_parse(slice_of_text(cases[i].name), &id, &stage), cases[i].is_ours);
        if (!cases[i].is_ours)
            continue;
        assert_int_equal(stage == SNAPSHOT_WHOLE, cases[i].is_whole);
        assert_true(id.end_off == cases[i].end_off && id.epoch == cases[i].epoch);
        if (!cases[i].is_whole)
            continue;
        buf_init(&buf, FILE_PATH_LEN_MAX);
        snapshot_path_print(id, &buf);
        assert_string_equal(buf_cstr(&buf) + strlen("__cluster_metadata-0/"), cases[i].name);
        buf_release(&buf);
    }
    buf_init(&buf, FILE_PATH_LEN_MAX);
    snapshot_part_path_print((struct snapshot_id){12, 3}, 4, &buf);
    assert_string_equal(buf_cstr(&buf), "__cluster_metadata-0/00000000000000000012-0000000003-4.checkpoint.part");
    buf_release(&buf);
}

/* The diagram of snapshot.h, written a second time on purpose. */
static void the_edges_are_those_of_the_diagram(void **state)
{
    static const char *const edges[] = {/* to IDLE ADDING SYNCING WAITING RENAMING DROPPING */
                                        "010000", "001001", "000101", "000011", "100001", "100000"};

    (void)state;
    for (int from = 0; from < SNAPSHOT_WRITES_CNT; from++)
        for (int to = 0; to < SNAPSHOT_WRITES_CNT; to++)
            assert_int_equal(snapshot_may_move((enum snapshot_write)from, (enum snapshot_write)to),
                             edges[from][to] == '1');
    assert_string_equal(snapshot_write_name(SNAPSHOT_WAITING), "SNAPSHOT_WAITING");
}

/* ---- directories put together ---- */

struct saved { /* the files of a disk */
    struct {
        char *path;
        uint8_t *bytes;
        size_t len;
        bool is_dir;
    } files[FILES_MAX];
    size_t cnt;
};

static void save(struct simdisk *disk, struct saved *saved)
{
    const char *path = NULL;
    uint32_t dir_idx = 0;
    struct slice bytes;
    bool is_dir;

    saved->cnt = 0;
    while (simdisk_next(disk, &dir_idx, &path, &bytes, &is_dir)) {
        assert_true(saved->cnt < FILES_MAX);
        saved->files[saved->cnt].path = mem_dup(path, strlen(path) + 1);
        saved->files[saved->cnt].bytes = mem_dup(bytes.data, is_dir ? 0 : bytes.len);
        saved->files[saved->cnt].len = bytes.len;
        saved->files[saved->cnt++].is_dir = is_dir;
    }
}

static void saved_free(struct saved *saved)
{
    for (size_t i = 0; i < saved->cnt; i++) {
        mem_free(saved->files[i].path);
        mem_free(saved->files[i].bytes);
    }
}

/* Puts those whose name ends so ("": all) on a disk. */
static void put(struct metaworld *world, const struct saved *saved, const char *end)
{
    for (size_t i = 0; i < saved->cnt; i++) {
        size_t len = strlen(saved->files[i].path);
        if (len < strlen(end) || strcmp(saved->files[i].path + len - strlen(end), end) != 0)
            continue;
        if (saved->files[i].is_dir)
            simdisk_put_dir(world->disk, 0, saved->files[i].path);
        else
            simdisk_put(world->disk, 0, saved->files[i].path, slice_of(saved->files[i].bytes, saved->files[i].len));
    }
}

static void create_topics(struct metaworld *world, int first, int cnt)
{
    for (int i = first; i < first + cnt; i++) {
        struct create_topics_request_creatable_topic item;
        struct create_topics_request request;
        char name[] = "topic-00";

        name[6] = (char)('0' + i / 10);
        name[7] = (char)('0' + i % 10);
        wire_shape_defaults(&create_topics_request_creatable_topic_shape, &item);
        item.name = slice_of_text(name);
        item.num_partitions = 3;
        item.replication_factor = 1;
        wire_defaults(&create_topics_request_wire, &request);
        request.topics = &item;
        request.topics_cnt = 1;
        assert_non_null(metaworld_call(world, 19, 7, &request));
    }
}

static void begin(struct metaworld *world, int64_t snapshot_bytes)
{
    metaworld_init(world, 3);
    world->config.metadata_log_snapshot_bytes = snapshot_bytes;
}

static void start(struct metaworld *world)
{
    metaworld_start(world);
    metaworld_settle(world);
    if (world->has_exited)
        fail_msg("%s", world->exit_text);
}

/* A broker and topics: first_cnt of them, the disk saved, then the rest, the disk saved again. */
static void make_history(struct saved *before, struct saved *after, int first_cnt, int rest_cnt,
                         struct image *ret_image)
{
    struct metaworld *world = MEM_NEW(struct metaworld);

    begin(world, SNAPSHOT_EVERY);
    start(world);
    assert_true(metaworld_register(world, 1, "a") >= 0);
    create_topics(world, 0, first_cnt);
    save(world->disk, before);
    create_topics(world, first_cnt, rest_cnt);
    save(world->disk, after);
    *ret_image = world->image;
    image_init(&world->image);
    metaworld_kill(world, false);
    metaworld_release(world);
    mem_free(world);
}

static const char newest_name[] = ".checkpoint";

/* What a fetched snapshot leaves where the process dies between its rename and the cut of the log: a snapshot beyond the
 * log's end. The start empties the log, however often it dies on the way. */
static void a_log_that_ends_before_the_snapshot_begins_there(void **state)
{
    struct saved *before = MEM_NEW(struct saved), *after = MEM_NEW(struct saved);
    struct image image;
    bool ended = false;

    (void)state;
    make_history(before, after, 3, 30, &image);
    for (uint64_t steps = 1; !ended; steps++) {
        struct metaworld *world = MEM_NEW(struct metaworld);
        int64_t start_off;

        begin(world, 20 << 20);
        put(world, before, "");
        put(world, after, newest_name);
        world->stop_after_steps = steps;
        metaworld_start(world);
        metaworld_settle(world);
        ended = world->steps_cnt < steps;
        metaworld_kill(world, true);
        world->stop_after_steps = 0;
        start(world);
        assert_int_equal(controller_state(world->controller), CONTROLLER_ACTIVE);
        start_off = quorum_log_start_off(world->controller->quorum);
        assert_true(start_off > 0 && start_off == quorum_snapshot_newest(world->controller->quorum).end_off);
        assert_true(world->image.topics_cnt > 3 && world->image.topics_cnt <= image.topics_cnt);
        assert_true(image_equal(&world->image, &world->controller->image));
        create_topics(world, 40, 2);
        metaworld_kill(world, true);
        start(world); /* once more, from what is there now */
        assert_non_null(image_topic_by_name(&world->image, slice_of_text("topic-41")));
        metaworld_release(world);
        mem_free(world);
        assert_true(steps < 300);
    }
    image_release(&image);
    saved_free(before);
    saved_free(after);
    mem_free(before);
    mem_free(after);
}

static void left_overs_are_removed(void **state)
{
    static const char part[] = "__cluster_metadata-0/00000000000000000099-0000000001-0.checkpoint.part";
    static const char deleted[] = "__cluster_metadata-0/00000000000000000001-0000000001.checkpoint.deleted";
    struct metaworld *world = MEM_NEW(struct metaworld);

    (void)state;
    begin(world, SNAPSHOT_EVERY);
    start(world);
    metaworld_kill(world, false);
    simdisk_put(world->disk, 0, part, slice_of_text("half"));
    simdisk_put(world->disk, 0, deleted, slice_of_text("old"));
    start(world);
    assert_null(simdisk_file(world->disk, 0, part).data);
    assert_null(simdisk_file(world->disk, 0, deleted).data);
    metaworld_release(world);
    mem_free(world);
}

static size_t checkpoints_cnt(struct simdisk *disk, char last[FILE_PATH_LEN_MAX])
{
    const char *path = NULL;
    uint32_t dir_idx = 0;
    struct slice bytes;
    size_t cnt = 0;
    bool is_dir;

    while (simdisk_next(disk, &dir_idx, &path, &bytes, &is_dir))
        if (strlen(path) > strlen(newest_name) && strcmp(path + strlen(path) - strlen(newest_name), newest_name) == 0) {
            cnt++;
            strcpy(last, path);
        }
    return cnt;
}

static void retention_leaves_the_newest_and_the_log_behind_it(void **state)
{
    struct metaworld *world = MEM_NEW(struct metaworld);
    char path[FILE_PATH_LEN_MAX];
    struct snapshot_id newest;
    int64_t start_off;

    (void)state;
    begin(world, SNAPSHOT_EVERY);
    world->config.metadata_retention_bytes = 0;
    start(world);
    assert_true(metaworld_register(world, 1, "a") >= 0);
    create_topics(world, 0, 40);
    metaworld_pass(world, 1000);
    assert_int_equal(checkpoints_cnt(world->disk, path), 1);
    newest = quorum_snapshot_newest(world->controller->quorum);
    start_off = quorum_log_start_off(world->controller->quorum);
    assert_true(newest.end_off > 0 && start_off == newest.end_off);
    metaworld_kill(world, false);
    start(world);
    assert_int_equal(world->image.topics_cnt, 40);
    metaworld_release(world);
    mem_free(world);
}

static void age_takes_old_snapshots(void **state)
{
    struct metaworld *world = MEM_NEW(struct metaworld);
    char path[FILE_PATH_LEN_MAX];

    (void)state;
    begin(world, SNAPSHOT_EVERY);
    world->config.metadata_retention_ms = 120 * 1000;
    start(world);
    assert_true(metaworld_register(world, 1, "a") >= 0);
    create_topics(world, 0, 40);
    metaworld_pass(world, 1000);
    assert_true(checkpoints_cnt(world->disk, path) > 5);
    assert_int_equal(quorum_log_start_off(world->controller->quorum), 0);
    metaworld_pass(world, INT64_C(200) * 1000 * 1000);
    assert_int_equal(checkpoints_cnt(world->disk, path), 1);
    assert_true(quorum_log_start_off(world->controller->quorum) > 0);
    metaworld_release(world);
    mem_free(world);
}

static void time_alone_makes_one(void **state)
{
    struct metaworld *world = MEM_NEW(struct metaworld);
    struct snapshot_id first;

    (void)state;
    begin(world, 20 << 20);
    world->config.metadata_log_snapshot_interval_ms = 1000;
    start(world);
    metaworld_pass(world, INT64_C(2000) * 1000);
    first = quorum_snapshot_newest(world->controller->quorum);
    assert_true(first.end_off > 0);
    metaworld_pass(world, INT64_C(100000) * 1000); /* nothing new: no other */
    assert_int_equal(quorum_snapshot_newest(world->controller->quorum).end_off, first.end_off);
    assert_true(metaworld_register(world, 1, "a") >= 0);
    metaworld_pass(world, INT64_C(2000) * 1000);
    assert_true(quorum_snapshot_newest(world->controller->quorum).end_off > first.end_off);
    metaworld_release(world);
    mem_free(world);
}

/* ---- what cannot be mended ---- */

static void check_refused(struct metaworld *world, const char *words)
{
    metaworld_start(world);
    metaworld_settle(world);
    assert_true(world->has_exited && world->exit_status == 1);
    if (strstr(world->exit_text, words) == NULL)
        fail_msg("%s", world->exit_text);
}

static void lost_and_damaged_ones_stop_the_start(void **state)
{
    static const size_t damaged_pos[] = {16, 80, 1000};
    struct metaworld *world = MEM_NEW(struct metaworld);
    struct saved *saved = MEM_NEW(struct saved);
    char path[FILE_PATH_LEN_MAX];
    struct slice bytes;
    uint8_t *damaged;
    size_t len;

    (void)state;
    begin(world, SNAPSHOT_EVERY);
    world->config.metadata_retention_bytes = 0;
    world->config.metadata_log_segment_bytes = 20000;
    start(world);
    assert_true(metaworld_register(world, 1, "a") >= 0);
    create_topics(world, 0, 40);
    metaworld_pass(world, INT64_C(100) * 1000 * 1000);
    assert_int_equal(checkpoints_cnt(world->disk, path), 1);
    metaworld_kill(world, false);
    save(world->disk, saved);
    bytes = simdisk_file(world->disk, 0, path);
    damaged = mem_dup(bytes.data, bytes.len);
    len = bytes.len;
    for (size_t i = 0; i < sizeof damaged_pos / sizeof damaged_pos[0]; i++) {
        damaged[damaged_pos[i]] ^= 1;
        simdisk_put(world->disk, 0, path, slice_of(damaged, len));
        check_refused(world, ".checkpoint: ");
        metaworld_kill(world, false);
        damaged[damaged_pos[i]] ^= 1;
    }
    simdisk_put(world->disk, 0, path, slice_of(damaged, len));
    start(world);
    assert_int_equal(world->image.topics_cnt, 40);
    metaworld_kill(world, false);
    mem_free(damaged);
    assert_true(simdisk_drop(world->disk, 0, path));
    for (;;) { /* of later lives, too */
        if (checkpoints_cnt(world->disk, path) == 0)
            break;
        assert_true(simdisk_drop(world->disk, 0, path));
    }
    check_refused(world, "does not begin at 0 and there is no snapshot");
    metaworld_release(world);
    saved_free(saved);
    mem_free(saved);
    mem_free(world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_kafkas),
        cmocka_unit_test(the_edges_are_those_of_the_diagram),
        cmocka_unit_test(a_log_that_ends_before_the_snapshot_begins_there),
        cmocka_unit_test(left_overs_are_removed),
        cmocka_unit_test(retention_leaves_the_newest_and_the_log_behind_it),
        cmocka_unit_test(age_takes_old_snapshots),
        cmocka_unit_test(time_alone_makes_one),
        cmocka_unit_test(lost_and_damaged_ones_stop_the_start),
    };
    return cmocka_run_group_tests_name("metadata snapshots", tests, NULL, NULL);
}
