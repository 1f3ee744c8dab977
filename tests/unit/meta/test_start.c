/* A cluster of 10,000 partitions with three replicas: what its metadata takes in memory and on disk, how long a start takes
 * from a snapshot, and that writing the snapshot never holds the kernel up. Times are printed, not judged. */
#include <malloc.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "meta/core.h"
#include "tests/lib/metaworld.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/create_topics_response.h"
#include "wire/gen/describe_quorum_request.h"

enum { TOPICS = 100, TOPIC_PARTITIONS = 100, TOPICS_AT_ONCE = 10, BROKERS = 3, IMAGE_LEN_MAX = 20 << 20 };

static struct metaworld world;

static double cpu_ms(void)
{
    struct timespec at;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
    return (double)at.tv_sec * 1e3 + (double)at.tv_nsec / 1e6;
}

static void create_topics(int first)
{
    struct create_topics_request_creatable_topic items[TOPICS_AT_ONCE];
    const struct create_topics_response *response;
    struct create_topics_request request;
    char names[TOPICS_AT_ONCE][16];

    wire_defaults(&create_topics_request_wire, &request);
    for (int i = 0; i < TOPICS_AT_ONCE; i++) {
        wire_shape_defaults(&create_topics_request_creatable_topic_shape, &items[i]);
        snprintf(names[i], sizeof names[i], "topic-%03d", (first + i) % 1000);
        items[i].name = slice_of_text(names[i]);
        items[i].num_partitions = TOPIC_PARTITIONS;
        items[i].replication_factor = BROKERS;
    }
    request.topics = items;
    request.topics_cnt = TOPICS_AT_ONCE;
    response = metaworld_call(&world, 19, 7, &request);
    assert_non_null(response);
    for (int i = 0; i < TOPICS_AT_ONCE; i++)
        assert_int_equal(response->topics[i].error_code, KERR_NONE);
}

static void register_brokers(void)
{
    static const char *const racks[] = {"a", "b", "c"};

    for (int32_t i = 1; i <= BROKERS; i++)
        assert_true(metaworld_register(&world, i, racks[i - 1]) >= 0);
}

/* Makes a snapshot; how long the longest of its steps took. */
static double write_snapshot(void)
{
    struct describe_quorum_request request;
    struct controller *controller = world.controller;
    double longest_ms = 0;

    world.config.metadata_log_snapshot_bytes = 1;
    wire_defaults(&describe_quorum_request_wire, &request);
    metaworld_ask(&world, 55, 0, &request); /* any event: it is due */
    while (quorum_snapshot_newest(controller->quorum).end_off == 0) {
        double began_ms = cpu_ms(), took_ms;
        metaworld_pass(&world, 100);
        took_ms = cpu_ms() - began_ms;
        longest_ms = took_ms > longest_ms ? took_ms : longest_ms;
        assert_false(world.has_exited);
    }
    world.config.metadata_log_snapshot_bytes = 20 << 20;
    metaworld_settle(&world);
    return longest_ms;
}

static struct slice newest_file(void)
{
    struct slice bytes;
    struct buf path;

    buf_init(&path, FILE_PATH_LEN_MAX);
    snapshot_path_print(quorum_snapshot_newest(world.controller->quorum), &path);
    bytes = simdisk_file(world.disk, 0, buf_cstr(&path));
    buf_release(&path);
    return bytes;
}

static double start_again(void)
{
    double began_ms;

    metaworld_kill(&world, false);
    began_ms = cpu_ms();
    metaworld_start(&world);
    metaworld_settle(&world);
    assert_int_equal(controller_state(world.controller), CONTROLLER_ACTIVE);
    assert_int_equal(world.image.partitions_cnt, TOPICS * TOPIC_PARTITIONS);
    assert_true(image_equal(&world.image, &world.controller->image));
    return cpu_ms() - began_ms;
}

static void ten_thousand_partitions(void **state)
{
    double from_log_ms, from_snapshot_ms, step_ms;
    struct image image;
    size_t used;

    (void)state;
    metaworld_init(&world, 9);
    metaworld_start(&world);
    metaworld_settle(&world);
    register_brokers();
    for (int first = 0; first < TOPICS; first += TOPICS_AT_ONCE)
        create_topics(first);
    assert_int_equal(world.image.partitions_cnt, TOPICS * TOPIC_PARTITIONS);
    from_log_ms = start_again();
    assert_int_equal(world.snapshots_cnt, 0);
    step_ms = write_snapshot();
    from_snapshot_ms = start_again();
    assert_int_equal(world.snapshots_cnt, 1);
    used = mallinfo2().uordblks;
    image_init(&image);
    assert_int_equal(
        image_load(&image, newest_file(), quorum_snapshot_newest(world.controller->quorum).end_off, true, NULL),
        ERR_OK);
    used = mallinfo2().uordblks - used;
    print_message("%d partitions with %d replicas: image %zu bytes (%zu in memory), snapshot %zu bytes; start (both "
                  "kernels' images, CPU) "
                  "%.0f ms from the log, %.0f ms from the snapshot; longest step of writing it %.1f ms\n",
                  TOPICS * TOPIC_PARTITIONS, BROKERS, image_size(&image), used, newest_file().len, from_log_ms,
                  from_snapshot_ms, step_ms);
    assert_true(image_size(&image) < IMAGE_LEN_MAX);
    if (used > 0)                                                /* a sanitizer's allocator counts nothing */
        assert_in_range(image_size(&image), used * 3 / 4, used); /* the rest is the allocator's */
    image_release(&image);
    metaworld_release(&world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(ten_thousand_partitions)};

    return cmocka_run_group_tests_name("start", tests, NULL, NULL);
}
