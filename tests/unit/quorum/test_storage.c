/* What a start makes of the directories that it finds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/err.h"
#include "meta/core.h"
#include "quorum/storage.h"
#include "tests/lib/metaworld.h"

static struct metaworld world;

static int setup(void **state)
{
    *state = &world;
    metaworld_init(&world, 7);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    metaworld_release(&world);
    return 0;
}

static void two_dirs(void)
{
    world.config.dirs_cnt = 2;
    world.config.dir_paths[1] = slice_of_text("/data/1");
}

static void start(void)
{
    metaworld_start(&world);
    metaworld_settle(&world);
}

static void expect_running(void)
{
    if (world.has_exited)
        print_error("%s\n", world.exit_text);
    assert_false(world.has_exited);
    assert_int_equal(controller_state(world.controller), CONTROLLER_ACTIVE);
}

static void expect_refusal(const char *part)
{
    assert_true(world.has_exited);
    assert_int_equal(world.exit_status, 1);
    if (strstr(world.exit_text, part) == NULL)
        fail_msg("expected: ...%s...\nis: %s", part, world.exit_text);
}

static void restart(bool power_cut)
{
    metaworld_kill(&world, power_cut);
    start();
}

static void put(uint32_t dir, const char *path, const char *text)
{
    simdisk_put(world.disk, dir, path, slice_of_text(text));
}

static bool has_file(uint32_t dir, const char *path)
{
    return simdisk_file(world.disk, dir, path).data != NULL;
}

/* ---- */

static void empty_directories_are_formatted_once(void **state)
{
    struct kernel_identity first;

    (void)state;
    two_dirs();
    start();
    expect_running();
    first = world.identity;
    assert_int_equal(first.dirs_cnt, 2);
    assert_false(uuid_eq(first.dirs[0].id, first.dirs[1].id));
    assert_int_equal(strlen(first.cluster_id), UUID_TEXT_LEN);
    assert_true(has_file(0, "meta.properties") && has_file(1, "meta.properties"));
    assert_true(has_file(0, storage_checkpoint_path) && has_file(0, storage_election_path));
    assert_false(has_file(1, storage_checkpoint_path));
    restart(true);
    expect_running();
    assert_memory_equal(&world.identity, &first, sizeof first);
}

static void the_cluster_id_can_be_given(void **state)
{
    (void)state;
    world.config.cluster_id = slice_of_text("MkU3OEVBNTcwNTJENDM2Qk");
    start();
    expect_running();
    assert_string_equal(world.identity.cluster_id, "MkU3OEVBNTcwNTJENDM2Qk");
    world.config.cluster_id = slice_of(NULL, 0); /* found again where it is not given */
    restart(true);
    assert_string_equal(world.identity.cluster_id, "MkU3OEVBNTcwNTJENDM2Qk");
}

static void a_cluster_id_that_cannot_be_is_refused(void **state)
{
    (void)state;
    world.config.cluster_id = slice_of_text("two words");
    start();
    expect_refusal("flotilla.cluster.id: expected 1 to 64 printable characters, found two words");
}

static void a_metadata_directory_of_its_own(void **state)
{
    (void)state;
    world.config.meta_dir_idx = DIR_META;
    world.config.meta_dir_path = slice_of_text("/metadata");
    start();
    expect_running();
    assert_true(has_file(0, "meta.properties") && has_file(DIR_META, "meta.properties"));
    assert_true(has_file(DIR_META, storage_election_path));
    assert_false(has_file(0, storage_election_path));
    restart(true);
    expect_running();
}

static void another_clusters_directory_is_refused(void **state)
{
    (void)state;
    start();
    world.config.cluster_id = slice_of_text("other");
    restart(true);
    expect_refusal("/data/0/meta.properties: cluster.id is ");
    expect_refusal(", expected other; this directory holds another cluster's data");
}

static void directories_of_two_clusters_are_refused(void **state)
{
    (void)state;
    start();
    two_dirs();
    put(1, "meta.properties", "version=1\ncluster.id=other\nnode.id=1\n");
    restart(true);
    expect_refusal("/data/1/meta.properties: cluster.id is other, expected ");
    assert_int_equal(simdisk_file(world.disk, 1, "meta.properties").len, 37); /* untouched */
}

static void another_nodes_directory_is_refused(void **state)
{
    (void)state;
    start();
    world.config.node_id = 2;
    restart(true);
    expect_refusal("/data/0/meta.properties: node.id is 1, expected 2");
}

static void the_same_directory_twice_is_refused(void **state)
{
    struct slice text;

    (void)state;
    start();
    two_dirs();
    text = simdisk_file(world.disk, 0, "meta.properties");
    simdisk_put(world.disk, 1, "meta.properties", text);
    restart(true);
    expect_refusal("/data/1/meta.properties: directory.id ");
    expect_refusal(" is also that of /data/0");
}

static void partitions_without_an_owner_are_refused(void **state)
{
    (void)state;
    simdisk_put_dir(world.disk, 0, "orders-0");
    start();
    expect_refusal("/data/0 holds partitions but no meta.properties");
    assert_false(has_file(0, "meta.properties"));
}

static void names_that_are_no_partitions_do_not_matter(void **state)
{
    (void)state;
    simdisk_put_dir(world.disk, 0, "lost+found");
    simdisk_put_dir(world.disk, 0, "-0");
    simdisk_put_dir(world.disk, 0, "tmp-");
    put(0, ".lock", "");
    put(0, "notes-1", "a file");
    start();
    expect_running();
}

static void lost_metadata_does_not_begin_a_second_history(void **state)
{
    (void)state;
    two_dirs();
    world.config.meta_dir_idx = 1;
    world.config.meta_dir_path = slice_of_text("/data/1");
    start();
    expect_running();
    metaworld_kill(&world, true);
    while (true) { /* the metadata disk is new and empty */
        uint32_t dir = 0;
        const char *path = NULL;
        struct slice bytes;
        bool is_dir, found = false;
        while (!found && simdisk_next(world.disk, &dir, &path, &bytes, &is_dir))
            found = dir == 1 && !is_dir;
        if (!found || !simdisk_drop(world.disk, 1, path))
            break;
    }
    start();
    expect_refusal("/data/1 holds no cluster metadata, but other directories of this node are in use by cluster ");
    assert_false(has_file(1, "meta.properties"));
}

static void a_log_that_vanished_is_refused(void **state)
{
    (void)state;
    start();
    metaworld_kill(&world, true);
    assert_true(simdisk_drop(world.disk, 0, "__cluster_metadata-0/00000000000000000000.log"));
    start();
    expect_refusal("holds quorum-state but no log");
}

static void broken_files_are_refused(void **state)
{
    static const struct {
        const char *path, *text, *part;
    } cases[] = {
        {"meta.properties", "version=0\nbroker.id=1\n", "/data/0/meta.properties: line 1: version is not 1"},
        {"meta.properties", "", "line 0: version, cluster.id or node.id is missing"},
        {"__cluster_metadata-0/quorum-state", "{}", "__cluster_metadata-0/quorum-state: the bytes do not follow"},
        {"__cluster_metadata-0/quorum-state", "{\"leaderId\":1,\"leaderEpoch\":1,\"votedId\":-1,\"data_version\":7}",
         "__cluster_metadata-0/quorum-state: this version is not supported"},
        {"__cluster_metadata-0/00000000000000000000-0000000000.checkpoint",
         "garbage, long enough to be a batch header ok?", "0000000000.checkpoint: "},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        metaworld_release(&world);
        metaworld_init(&world, 7);
        start();
        expect_running();
        put(0, cases[i].path, cases[i].text);
        restart(false);
        expect_refusal(cases[i].part);
    }
}

static void a_list_of_controllers_must_be_understood(void **state)
{
    static const struct {
        const char *voters, *bootstrap, *part;
    } cases[] = {
        {"1@a:1,2@b:1,3@c:1", NULL, "flotilla.cluster.id: needed where"},
        {NULL, "elsewhere:9093", "flotilla.cluster.id: needed where"},
        {"1", NULL, "controller.quorum.voters: expected id@host:port,..., found 1"},
        {"1@a:1,2@", NULL, "controller.quorum.voters: expected id@host:port,..., found 2@"},
        {NULL, "a:1,b", "controller.quorum.bootstrap.servers: expected host:port,..., found b"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        metaworld_release(&world);
        metaworld_init(&world, 7);
        world.config.voters = slice_of_text(cases[i].voters);
        world.config.bootstrap_servers = slice_of_text(cases[i].bootstrap);
        start();
        expect_refusal(cases[i].part);
        assert_false(has_file(0, "meta.properties"));
    }
    metaworld_release(&world);
    metaworld_init(&world, 7);
    world.config.voters = slice_of_text("1@localhost:9093");
    world.config.bootstrap_servers = slice_of_text("localhost:9093");
    start();
    expect_running();
}

static void a_log_directory_that_fails_is_offline(void **state)
{
    (void)state;
    two_dirs();
    simdisk_fail_dir(world.disk, 1, true);
    start();
    expect_running();
    assert_false(world.identity.dirs[0].has_failed);
    assert_true(world.identity.dirs[1].has_failed);
    metaworld_kill(&world, true);
    simdisk_fail_dir(world.disk, 1, false); /* repaired: it is formatted then */
    start();
    expect_running();
    assert_false(world.identity.dirs[1].has_failed);
}

static void a_metadata_directory_that_fails_ends_the_process(void **state)
{
    (void)state;
    simdisk_fail_dir(world.disk, 0, true);
    start();
    expect_refusal("/data/0: the metadata directory cannot be read or written");
}

/* The process dies after any number of steps of its first start, with the power or alone: the next start ends well, and
 * an identity once told stays. */
static void a_first_start_may_die_anywhere(void **state)
{
    (void)state;
    for (int power_cut = 0; power_cut <= 1; power_cut++) {
        bool ended = false;
        for (uint64_t steps_cnt = 1; !ended; steps_cnt++) {
            struct kernel_identity told;
            bool was_told;

            assert_true(steps_cnt < 200);
            metaworld_release(&world);
            metaworld_init(&world, steps_cnt);
            two_dirs();
            world.stop_after_steps = steps_cnt;
            start();
            was_told = world.has_identity;
            told = world.identity;
            ended = simdisk_pending_cnt(world.disk) == 0;
            metaworld_kill(&world, power_cut == 1);
            world.stop_after_steps = 0;
            start();
            expect_running();
            if (was_told)
                assert_memory_equal(&world.identity, &told, sizeof told);
        }
    }
}

/* Leading again is another epoch; the voter set is written once. */
static void each_start_is_an_epoch_of_its_own(void **state)
{
    (void)state;
    start();
    assert_int_equal(world.leader_epoch, 1);
    restart(true);
    expect_running();
    assert_int_equal(world.leader_epoch, 2);
    metaworld_kill(&world, true);
    assert_true(simdisk_drop(world.disk, 0, storage_election_path)); /* the log's last epoch counts then */
    start();
    expect_running();
    assert_int_equal(world.leader_epoch, 3);
    assert_int_equal(quorum_voters(world.controller->quorum)->cnt, 1);
    assert_int_equal(quorum_kraft_version(world.controller->quorum), 1);
}

static void a_new_address_is_told_to_the_quorum(void **state)
{
    (void)state;
    start();
    world.config.listeners[0].port = 19093;
    restart(true);
    expect_running();
    assert_int_equal(quorum_voters(world.controller->quorum)->items[0].endpoints[0].port, 19093);
    restart(true);
    assert_int_equal(quorum_voters(world.controller->quorum)->items[0].endpoints[0].port, 19093);
}

int main(void)
{
#define T(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(empty_directories_are_formatted_once),
        T(the_cluster_id_can_be_given),
        T(a_cluster_id_that_cannot_be_is_refused),
        T(a_metadata_directory_of_its_own),
        T(another_clusters_directory_is_refused),
        T(directories_of_two_clusters_are_refused),
        T(another_nodes_directory_is_refused),
        T(the_same_directory_twice_is_refused),
        T(partitions_without_an_owner_are_refused),
        T(names_that_are_no_partitions_do_not_matter),
        T(lost_metadata_does_not_begin_a_second_history),
        T(a_log_that_vanished_is_refused),
        T(broken_files_are_refused),
        T(a_list_of_controllers_must_be_understood),
        T(a_log_directory_that_fails_is_offline),
        T(a_metadata_directory_that_fails_ends_the_process),
        T(a_first_start_may_die_anywhere),
        T(each_start_is_an_epoch_of_its_own),
        T(a_new_address_is_told_to_the_quorum),
    };
    return cmocka_run_group_tests_name("storage", tests, NULL, NULL);
}
