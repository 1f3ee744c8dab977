#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/be.h"
#include "base/buf.h"
#include "base/chunk.h"
#include "base/crc.h"
#include "base/err.h"
#include "base/heap.h"
#include "base/list.h"
#include "base/map.h"
#include "base/mem.h"
#include "base/num.h"
#include "base/prng.h"
#include "base/uuid.h"
#include "base/varint.h"

static void crc_paths_agree_and_know_their_vectors(void **state)
{
    static uint8_t bytes[20000];
    struct prng prng = {1};

    (void)state;
    assert_int_equal(crc32c("123456789", 9), 0xe3069283);
    assert_int_equal(crc32_ieee("123456789", 9), 0xcbf43926);
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)prng_next(&prng);
    for (int i = 0; i < 2000; i++) {
        size_t from = prng_below(&prng, 64), len = prng_below(&prng, i < 1000 ? 200 : sizeof bytes - 64);
        size_t cut = prng_below(&prng, len + 1);
        uint32_t crc = crc32c(bytes + from, len);
        assert_int_equal(crc, crc32c_more_soft(0, bytes + from, len));
        assert_int_equal(crc, crc32c_more_streams(0, bytes + from, len));
        assert_int_equal(crc,
                         crc32c_shift(crc32c(bytes + from, cut), len - cut) ^ crc32c(bytes + from + cut, len - cut));
        assert_int_equal(crc, crc32c_more(crc32c_more(0, bytes + from, cut), bytes + from + cut, len - cut));
    }
}

static const uint64_t varint_cases[] = {0, 1, 127, 128, 16383, 16384, INT32_MAX, UINT32_MAX, INT64_MAX, UINT64_MAX};

static void varints_come_back_and_refuse_what_is_cut_or_too_long(void **state)
{
    uint8_t bytes[VARINT64_LEN_MAX];

    (void)state;
    for (size_t i = 0; i < COUNT_OF(varint_cases); i++) {
        uint64_t value = varint_cases[i], again = ~value;
        size_t len = uvarint64_put(bytes, value);
        assert_int_equal(len, uvarint64_len(value));
        assert_int_equal(uvarint64_get(bytes, bytes + len, &again), len);
        assert_true(again == value);
        assert_int_equal(uvarint64_get(bytes, bytes + len - 1, &again), 0);
        if (value <= UINT32_MAX) {
            uint32_t small = 0;
            assert_int_equal(uvarint32_get(bytes, bytes + len, &small), len);
            assert_int_equal(small, value);
        }
        assert_true(zigzag64_decode(zigzag64_encode((int64_t)value)) == (int64_t)value);
        assert_int_equal(zigzag32_decode(zigzag32_encode((int32_t)value)), (int32_t)value);
    }
    assert_int_equal(uvarint32_get((const uint8_t[]){0xff, 0xff, 0xff, 0xff, 0x1f}, bytes + 5, &(uint32_t){0}), 0);
}

static void a_uuid_is_its_text(void **state)
{
    struct uuid uuid;
    char text[UUID_TEXT_LEN + 1];

    (void)state;
    assert_int_equal(uuid_parse(slice_of_text("AAAAAAAAAAAAAAAAAAAAAQ"), &uuid), ERR_OK);
    assert_true(uuid_eq(uuid, UUID_METADATA_TOPIC));
    assert_int_equal(uuid_parse(slice_of_text("AAAAAAAAAAAAAAAAAAAA+Q"), &uuid), ERR_CORRUPT);
    assert_int_equal(uuid_parse(slice_of_text("short"), &uuid), ERR_CORRUPT);
    for (uint64_t seed = 0; seed < 500; seed++) {
        struct prng prng = {seed};
        uint8_t random[UUID_LEN];
        struct uuid again;
        for (size_t i = 0; i < UUID_LEN; i++)
            random[i] = (uint8_t)prng_next(&prng);
        random[0] = (uint8_t)seed;
        uuid = uuid_of_random(random);
        uuid_print(uuid, text);
        assert_int_not_equal(text[0], '-');
        assert_int_equal(uuid_parse(slice_of_text(text), &again), ERR_OK);
        assert_true(uuid_eq(uuid, again));
    }
}

struct item {
    uint64_t key;
    struct map_node in_map;
    struct heap_node in_heap;
    struct list_node in_list;
};

/* All that is in comes out once, also what is added meanwhile; and in linear time: where each search began anew at the first
 * bucket this took minutes. */
static void a_large_map_is_emptied_quickly(void **state)
{
    enum { ITEMS = 1 << 19, LATE = 1000 };
    struct item *items = mem_alloc((ITEMS + LATE) * sizeof items[0]);
    struct map map;
    size_t in_cnt = 0, out_cnt = 0;
    struct map_node *node;

    (void)state;
    map_init(&map);
    for (; in_cnt < ITEMS; in_cnt++)
        map_add(&map, &items[in_cnt].in_map, map_hash_u64(in_cnt));
    while ((node = map_pop(&map)) != NULL) {
        struct item *item = container_of(node, struct item, in_map);
        assert_int_equal(item->key++, 0);
        out_cnt++;
        if (out_cnt % 100 == 0 && in_cnt < ITEMS + LATE) {
            map_add(&map, &items[in_cnt].in_map, map_hash_u64(in_cnt));
            in_cnt++;
        }
    }
    assert_int_equal(out_cnt, ITEMS + LATE);
    assert_null(map_walk(&map, NULL));
    map_add(&map, &items[0].in_map, 0);
    assert_ptr_equal(map_walk(&map, NULL), &items[0].in_map);
    map_release(&map);
    mem_free(items);
}

static void map_and_heap_hold_what_a_plain_table_holds(void **state)
{
    enum { ITEMS = 300, STEPS = 20000 };
    static struct item items[ITEMS];
    struct prng prng = {7};
    struct map map;
    struct heap heap;
    size_t in_cnt = 0;

    (void)state;
    memset(items, 0, sizeof items);
    map_init(&map);
    heap_init(&heap);
    for (size_t step = 0; step < STEPS; step++) {
        struct item *item = &items[prng_below(&prng, ITEMS)];
        item->key = (uint64_t)(item - items);
        if (heap_holds(&item->in_heap)) {
            struct map_node *node = map_first(&map, map_hash_u64(item->key));
            while (container_of(node, struct item, in_map) != item)
                node = map_next(node);
            map_remove(&map, &item->in_map);
            heap_remove(&heap, &item->in_heap);
            in_cnt--;
        } else {
            map_add(&map, &item->in_map, map_hash_u64(item->key));
            heap_set(&heap, &item->in_heap, (int64_t)prng_below(&prng, 50));
            in_cnt++;
        }
        assert_int_equal(map.cnt, in_cnt);
        assert_int_equal(heap.cnt, in_cnt);
    }
    for (struct map_node *node = map_walk(&map, NULL); node != NULL; node = map_walk(&map, node))
        in_cnt--;
    assert_int_equal(in_cnt, 0);
    for (int64_t last = -1; heap.cnt > 0;) {
        struct heap_node *node = heap_take_due(&heap, 100);
        assert_true(node->due >= last);
        last = node->due;
    }
    map_release(&map);
    heap_release(&heap);
}

static void arena_and_buf_keep_their_limits(void **state)
{
    struct arena arena;
    struct buf buf;

    (void)state;
    arena_init(&arena, 10000);
    assert_non_null(arena_alloc(&arena, 9000));
    assert_null(arena_alloc(&arena, 1001));
    assert_non_null(arena_alloc(&arena, 1000));
    assert_null(arena_array(&arena, SIZE_MAX / 2, 4));
    arena_reset(&arena);
    assert_non_null(arena_alloc(&arena, 10000));
    arena_release(&arena);
    buf_init(&buf, 8);
    buf_text(&buf, "12345");
    buf_i64(&buf, -42);
    assert_false(buf.over);
    assert_string_equal(buf_cstr(&buf), "12345-42");
    buf_byte(&buf, '!');
    assert_true(buf.over);
    buf_release(&buf);
}

static const struct num_case {
    const char *text;
    int err;
    int64_t value;
} num_cases[] = {
    {"0", ERR_OK, 0},         {"-1", ERR_OK, -1},     {"9223372036854775807", ERR_OK, INT64_MAX},
    {"", ERR_INVALID, 0},     {"-", ERR_INVALID, 0},  {"9223372036854775808", ERR_RANGE, 0},
    {"1x", ERR_INVALID, 0},   {" 1", ERR_INVALID, 0}, {"-9223372036854775808", ERR_OK, INT64_MIN},
    {"0x10", ERR_INVALID, 0}, {"+1", ERR_INVALID, 0}, {"-9223372036854775809", ERR_RANGE, 0},
};

static void numbers_are_numbers(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(num_cases); i++) {
        int64_t value = 0;
        assert_int_equal(num_parse_i64(slice_of_text(num_cases[i].text), INT64_MIN, INT64_MAX, &value),
                         num_cases[i].err);
        assert_true(value == num_cases[i].value);
    }
    assert_int_equal(num_parse_i64(slice_of_text("11"), 0, 10, &(int64_t){0}), ERR_RANGE);
}

static void lists_let_the_one_at_hand_go(void **state)
{
    struct item items[4];
    struct list_node head;
    uint64_t sum = 0;

    (void)state;
    list_init(&head);
    for (size_t i = 0; i < COUNT_OF(items); i++) {
        items[i].key = i;
        list_append(&head, &items[i].in_list);
    }
    list_for_each (at, &head, struct item, in_list) {
        sum = sum * 10 + at->key;
        if (at->key % 2)
            list_remove(&at->in_list);
    }
    assert_int_equal(sum, 123);
    sum = 0;
    list_for_each (at, &head, struct item, in_list)
        sum = sum * 10 + at->key;
    assert_int_equal(sum, 2);
    list_for_each (at, &head, struct item, in_list) {
        sum += 10 * (at->key + 1);
        if (at->key == 0)
            break;
    }
    assert_int_equal(sum, 12); /* and the one behind it was not looked at */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(crc_paths_agree_and_know_their_vectors),
        cmocka_unit_test(varints_come_back_and_refuse_what_is_cut_or_too_long),
        cmocka_unit_test(a_uuid_is_its_text),
        cmocka_unit_test(map_and_heap_hold_what_a_plain_table_holds),
        cmocka_unit_test(a_large_map_is_emptied_quickly),
        cmocka_unit_test(arena_and_buf_keep_their_limits),
        cmocka_unit_test(numbers_are_numbers),
        cmocka_unit_test(lists_let_the_one_at_hand_go),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
