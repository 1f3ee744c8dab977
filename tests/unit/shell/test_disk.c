/* The disk on a real directory below /tmp: what each effect does, and the order in which it is told. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/prng.h"
#include "shell/disk.h"

enum { DONE_MAX = 4096, FILES_OPEN_MAX = 16 };

struct done {
    uint64_t op;
    int err;
    char text[64]; /* what was read, or the entries, as text */
    uint32_t len;
};

static struct world {
    char dir[64];
    struct config config;
    struct io_loop loop;
    struct disk disk;
    struct effects fx;
    struct done done[DONE_MAX];
    size_t done_cnt, asked_cnt;
} world;

static void on_done(void *owner, struct disk_op *op)
{
    struct done *done = &world.done[world.done_cnt++];

    (void)owner;
    *done = (struct done){.op = op->op, .err = op->err};
    if (op->result != NULL) {
        done->len = op->result->len;
        snprintf(done->text, sizeof done->text, "%.*s", (int)op->result->len, (const char *)op->result->data);
    }
    for (size_t i = 0; i < op->entries_cnt; i++)
        snprintf(done->text + strlen(done->text), sizeof done->text - strlen(done->text), "%s%s:%d ",
                 (const char *)op->entries[i].name.data, op->entries[i].is_dir ? "/" : "", (int)op->entries[i].size);
    disk_op_free(op);
}

static bool open_disk(struct disk *disk, uint32_t files_open_max, char *ret_fault)
{
    return disk_open(disk,
                     &(struct disk_open_args){.loop = &world.loop,
                                              .config = &world.config,
                                              .threads_max = (unsigned)world.config.disk_threads,
                                              .files_open_max = files_open_max,
                                              .on_done = on_done},
                     ret_fault);
}

/* Carries out what was asked, until all is told. */
static void go(void)
{
    for (size_t i = 0; i < world.fx.items_cnt; i++)
        disk_effect(&world.disk, &world.fx.items[i]);
    world.asked_cnt += world.fx.items_cnt;
    effects_reset(&world.fx);
    disk_flush(&world.disk);
    while (!disk_is_idle(&world.disk)) {
        uv_run(&world.loop.uv, UV_RUN_ONCE);
        while (!list_is_empty(&world.loop.ready)) {
            struct io_source *source = list_first(&world.loop.ready, struct io_source, node);
            list_remove(&source->node);
            source->on_ready(source, 1);
        }
        disk_flush(&world.disk);
    }
    assert_int_equal(world.done_cnt, world.asked_cnt);
}

static struct done *last(size_t back)
{
    assert_true(world.done_cnt > back);
    return &world.done[world.done_cnt - 1 - back];
}

static uint64_t op(void)
{
    static uint32_t serial;
    return op_make(OP_LOG, 1, ++serial);
}

static struct slice text(const char *bytes)
{
    return slice_of_text(bytes);
}

static void put(struct file *file, uint64_t pos, const char *bytes)
{
    struct chunk *chunk = chunk_copy(text(bytes));

    fx_write(&world.fx, op(), file_share(file), pos, chunk, chunk_slice(chunk));
}

static int open_world(void **state)
{
    char fault[DISK_FAULT_LEN], log_dirs[200];

    (void)state;
    memset(&world, 0, sizeof world);
    snprintf(world.dir, sizeof world.dir, "/tmp/flotilla-unit-XXXXXX");
    assert_non_null(mkdtemp(world.dir));
    config_init(&world.config);
    snprintf(log_dirs, sizeof log_dirs, "log.dirs=%s/a,%s/b/c", world.dir, world.dir);
    config_set(&world.config, log_dirs);
    config_set(&world.config, "node.id=1");
    assert_int_equal(config_finish(&world.config), ERR_OK);
    io_loop_init(&world.loop, NULL, NULL);
    effects_init(&world.fx);
    assert_true(open_disk(&world.disk, FILES_OPEN_MAX, fault));
    return 0;
}

static int close_world(void **state)
{
    char command[200];

    (void)state;
    disk_end(&world.disk);
    disk_close(&world.disk);
    io_loop_release(&world.loop);
    effects_release(&world.fx);
    config_release(&world.config);
    snprintf(command, sizeof command, "rm -rf %s", world.dir);
    return system(command);
}

/* ---- tests ---- */

static void writes_reads_and_syncs_are_told_in_order(void **state)
{
    struct file *file = file_new(0, text("t-0/0.log"));
    static const char *const parts[] = {"one ", "two ", "three"};
    uint64_t pos = 0;
    size_t first;

    (void)state;
    fx_make_dir(&world.fx, op(), 0, text("t-0"));
    fx_make_dir(&world.fx, op(), 0, text("t-0")); /* exists already: fine */
    go();
    assert_int_equal(last(0)->err, ERR_OK);
    first = world.done_cnt;
    for (size_t i = 0; i < COUNT_OF(parts); pos += strlen(parts[i++])) {
        put(file, pos, parts[i]);
        fx_sync(&world.fx, op(), file_share(file));
        fx_read(&world.fx, op(), file_share(file), 0, 100);
    }
    go();
    for (size_t i = first + 1; i < world.done_cnt; i++) {
        assert_true(world.done[i].op > world.done[i - 1].op);
        assert_int_equal(world.done[i].err, ERR_OK);
    }
    assert_string_equal(last(0)->text, "one two three");
    assert_true(world.disk.counters.write_calls_cnt <= 3);
    assert_true(world.disk.counters.sync_calls_cnt <= 3);
    file_drop(file);
}

static void reads_end_where_the_file_ends(void **state)
{
    struct file *file = file_new(0, text("f")), *none = file_new(0, text("none"));

    (void)state;
    put(file, 0, "abcdef");
    fx_read(&world.fx, op(), file_share(file), 4, 10);
    fx_read(&world.fx, op(), file_share(file), 6, 10);
    fx_read(&world.fx, op(), file_share(file), 1, 3);
    fx_read(&world.fx, op(), file_share(file), 0, DISK_INLINE_READ_LEN_MAX + 1); /* a thread's */
    go();
    assert_int_equal(last(0)->len, 6);
    assert_string_equal(last(1)->text, "bcd");
    assert_int_equal(last(2)->len, 0);
    assert_string_equal(last(3)->text, "ef");
    fx_read(&world.fx, op(), file_share(none), 0, 1);
    go();
    assert_int_equal(last(0)->err, ERR_UNKNOWN);
    file_drop(file);
    file_drop(none);
}

static void barriers_keep_their_place(void **state)
{
    struct file *file = file_new(0, text("f"));

    (void)state;
    put(file, 0, "abcdef");
    fx_sync(&world.fx, op(), file_share(file));
    fx_truncate(&world.fx, op(), file_share(file), 2);
    fx_read(&world.fx, op(), file_share(file), 0, 10);
    put(file, 2, "XY");
    fx_rename(&world.fx, op(), file_share(file), text("g"));
    put(file, 4, "Z");
    fx_read(&world.fx, op(), file_share(file), 0, 10);
    go();
    assert_string_equal(last(0)->text, "abXYZ");
    assert_string_equal(last(4)->text, "ab");
    assert_string_equal(file->path, "g");
    fx_read_file(&world.fx, op(), 0, text("g")); /* two of two files end in any order */
    go();
    assert_string_equal(last(0)->text, "abXYZ");
    fx_read_file(&world.fx, op(), 0, text("f"));
    go();
    assert_int_equal(last(0)->err, ERR_UNKNOWN);
    fx_remove(&world.fx, op(), file_share(file));
    fx_remove(&world.fx, op(), file_share(file)); /* gone already: fine */
    put(file, 0, "new");                          /* and there again */
    fx_read(&world.fx, op(), file_share(file), 0, 10);
    go();
    assert_int_equal(last(2)->err, ERR_OK);
    assert_string_equal(last(0)->text, "new");
    file_drop(file);
}

static void trees_are_listed_moved_and_removed(void **state)
{
    struct file *file = file_new(1, text("t-1/0.log"));

    (void)state;
    fx_make_dir(&world.fx, op(), 1, text("t-1"));
    go();
    put(file, 0, "12345");
    fx_make_dir(&world.fx, op(), 1, text("t-1/sub"));
    fx_replace_file(&world.fx, op(), 1, text("t-1/checkpoint"), chunk_copy(text("0\n0\n")));
    go();
    fx_list_dir(&world.fx, op(), 1, text("t-1"));
    fx_list_dir(&world.fx, op(), 1, text(""));
    fx_list_dir(&world.fx, op(), 1, text("nothing"));
    go();
    for (size_t i = 0; i < 3; i++) { /* different first components: any order */
        const struct done *done = last(i);
        assert_true(done->err == ERR_UNKNOWN || strncmp(done->text, "0.log:5 checkpoint:4 sub/:", 26) == 0 ||
                    strncmp(done->text, ".lock:0 t-1/:", 13) == 0);
    }
    fx_rename_dir(&world.fx, op(), 1, text("t-1"), text("t-1.x-delete"));
    go();
    assert_string_equal(file->path, "t-1.x-delete/0.log");
    put(file, 5, "6");
    fx_read_file(&world.fx, op(), 1, text("t-1.x-delete/0.log"));
    go();
    fx_read_file(&world.fx, op(), 1, text("t-1.x-delete/0.log"));
    go();
    assert_string_equal(last(0)->text, "123456");
    fx_remove_tree(&world.fx, op(), 1, text("t-1.x-delete"));
    fx_remove_tree(&world.fx, op(), 1, text("t-1.x-delete")); /* gone already: fine */
    go();
    assert_int_equal(last(0)->err, ERR_OK);
    fx_list_dir(&world.fx, op(), 1, text(""));
    go();
    assert_string_equal(last(0)->text, ".lock:0 ");
    file_drop(file);
}

static void a_replaced_file_is_whole(void **state)
{
    (void)state;
    fx_replace_file(&world.fx, op(), 0, text("f"), chunk_copy(text("first and long")));
    fx_replace_file(&world.fx, op(), 0, text("f"), chunk_copy(text("second")));
    fx_read_file(&world.fx, op(), 0, text("f"));
    fx_list_dir(&world.fx, op(), 0, text(""));
    fx_replace_file(&world.fx, op(), 0, text("no/such/dir"), chunk_copy(text("x")));
    go();
    fx_list_dir(&world.fx, op(), 0, text(""));
    go();
    assert_string_equal(last(0)->text, ".lock:0 f:6 ");
}

static void a_file_in_no_directory_cannot_be_written(void **state)
{
    struct file *file = file_new(0, text("no/such/dir"));

    (void)state;
    put(file, 0, "x");
    put(file, 1, "y");
    fx_sync(&world.fx, op(), file_share(file));
    go();
    assert_int_equal(last(2)->err, ERR_IO);
    assert_int_equal(last(1)->err, ERR_IO);
    assert_int_equal(last(0)->err, ERR_UNKNOWN);
    file_drop(file);
}

static void descriptors_are_a_cache(void **state)
{
    struct file *files[3 * FILES_OPEN_MAX];
    struct disk_open *pinned = NULL;
    char name[16];

    (void)state;
    for (size_t i = 0; i < COUNT_OF(files); i++) {
        snprintf(name, sizeof name, "f%02zu", i);
        files[i] = file_new(0, text(name));
        put(files[i], 0, name);
        go();
        if (i == 0)
            assert_int_equal(disk_pin(&world.disk, file_share(files[0]), &pinned), ERR_OK);
        assert_true(world.disk.open_cnt <= FILES_OPEN_MAX);
    }
    for (size_t i = 0; i < COUNT_OF(files); i++) {
        fx_read(&world.fx, op(), file_share(files[i]), 0, 10);
        go();
        snprintf(name, sizeof name, "f%02zu", i);
        assert_string_equal(last(0)->text, name);
    }
    assert_true(world.disk.open_cnt <= FILES_OPEN_MAX);
    assert_ptr_equal(((struct disk_file *)files[0]->shell)->open, pinned); /* never closed for room */
    assert_int_equal(world.disk.counters.over_limit_cnt, 0);
    disk_unpin(pinned);
    for (size_t i = 0; i < COUNT_OF(files); i++)
        file_drop(files[i]);
    assert_int_equal(world.disk.open_cnt, 0);
}

static void a_removed_file_lives_while_it_is_pinned(void **state)
{
    struct file *file = file_new(0, text("f"));
    struct disk_open *pinned = NULL;
    char bytes[4] = "";

    (void)state;
    put(file, 0, "old");
    go();
    assert_int_equal(disk_pin(&world.disk, file_share(file), &pinned), ERR_OK);
    fx_remove(&world.fx, op(), file_share(file));
    put(file, 0, "new");
    go();
    assert_int_equal(pread(pinned->fd, bytes, 3, 0), 3);
    assert_string_equal(bytes, "old");
    assert_int_equal(world.disk.open_cnt, 2);
    disk_unpin(pinned);
    go();
    assert_int_equal(world.disk.open_cnt, 1);
    file_drop(file);
}

/* Many files, random ops; a model says what each READ has to give. */
static void a_random_history_is_as_the_model_says(void **state)
{
    enum { FILES = 24, LEN_MAX = 40 };
    struct file *files[FILES];
    char model[FILES][LEN_MAX + 1] = {{0}}, name[16];
    struct prng prng = {99};

    (void)state;
    for (size_t i = 0; i < FILES; i++) {
        snprintf(name, sizeof name, "f%02zu", i);
        files[i] = file_new(0, text(name));
        put(files[i], 0, ".");
        snprintf(model[i], sizeof model[i], ".");
    }
    for (int round = 0; round < 120; round++) {
        char want[FILES][LEN_MAX + 1];
        uint64_t read_ops[FILES];
        for (size_t step = 0; step < FILES; step++) {
            size_t i = step;
            size_t len = strlen(model[i]);
            uint64_t what = prng_below(&prng, 4);
            if (what < 2 && len + 3 < LEN_MAX) {
                snprintf(name, sizeof name, "%c%c", (int)('a' + prng_below(&prng, 26)), 'z');
                put(files[i], len, name);
                memcpy(model[i] + len, name, 3);
            } else if (what == 2) {
                fx_sync(&world.fx, op(), file_share(files[i]));
            } else {
                model[i][prng_below(&prng, len) + 1] = '\0';
                fx_truncate(&world.fx, op(), file_share(files[i]), strlen(model[i]));
            }
            read_ops[i] = op();
            fx_read(&world.fx, read_ops[i], file_share(files[i]), 0, LEN_MAX);
            memcpy(want[i], model[i], sizeof want[i]);
        }
        world.done_cnt = world.asked_cnt = 0;
        go();
        for (size_t at = 0; at < world.done_cnt; at++)
            for (size_t i = 0; i < FILES; i++)
                if (world.done[at].op == read_ops[i])
                    assert_string_equal(world.done[at].text, want[i]);
    }
    for (size_t i = 0; i < FILES; i++)
        file_drop(files[i]);
}

static void one_process_per_directory(void **state)
{
    struct disk second;
    char fault[DISK_FAULT_LEN];

    (void)state;
    assert_false(open_disk(&second, 16, fault));
    assert_non_null(strstr(fault, "is in use by another process"));
    disk_close(&second);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, open_world, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(writes_reads_and_syncs_are_told_in_order),
        TEST(reads_end_where_the_file_ends),
        TEST(barriers_keep_their_place),
        TEST(trees_are_listed_moved_and_removed),
        TEST(a_replaced_file_is_whole),
        TEST(a_file_in_no_directory_cannot_be_written),
        TEST(descriptors_are_a_cache),
        TEST(a_removed_file_lives_while_it_is_pinned),
        TEST(a_random_history_is_as_the_model_says),
        TEST(one_process_per_directory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
