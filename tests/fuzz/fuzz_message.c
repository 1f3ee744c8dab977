/* Input: 2 bytes message, 1 byte version, then the message's bytes. Whatever they are:
 *  - the arena pays at most WIRE_MEM_PER_BYTE for each byte;
 *  - an error names a position within the bytes;
 *  - what decodes has a size, encodes to that size, decodes again to its end, prints the same, encodes the same. */
#include "base/be.h"
#include "base/check.h"
#include "base/mem.h"
#include "tests/fuzz/fuzz.h"
#include "wire/wire.h"

enum { VALUE_LEN_MAX = 4096, LIMIT = 64 << 20 };

static _Alignas(16) uint8_t value[VALUE_LEN_MAX], again[VALUE_LEN_MAX];

static void check_round(const struct wire_msg *msg, int16_t version, size_t bytes_len)
{
    struct buf first, second, text, text_again;
    struct wire_error error;
    struct arena arena;
    size_t size = 0, used = 0;

    arena_init(&arena, LIMIT);
    buf_init(&first, LIMIT);
    buf_init(&second, LIMIT);
    buf_init(&text, LIMIT);
    buf_init(&text_again, LIMIT);
    CHECK(wire_check(msg, version, value, &error) == ERR_OK);
    CHECK(wire_size(msg, version, value, &size) == ERR_OK);
    CHECK(size <= bytes_len); /* unknown tags and long varints shrink; nothing grows */
    CHECK(wire_encode_buf(msg, version, value, &first) == ERR_OK);
    CHECK(first.len == size);
    CHECK(wire_decode(msg, version, buf_bytes(&first), &arena, again, &used, NULL) == ERR_OK);
    CHECK(used == size);
    CHECK(wire_encode_buf(msg, version, again, &second) == ERR_OK);
    CHECK(second.len == size && (size == 0 || memcmp(first.data, second.data, size) == 0));
    CHECK(wire_print_full(msg, version, value, &text) == ERR_OK);
    CHECK(wire_print_full(msg, version, again, &text_again) == ERR_OK);
    CHECK(slice_eq(buf_bytes(&text), buf_bytes(&text_again)));
    arena_release(&arena);
    buf_release(&first);
    buf_release(&second);
    buf_release(&text);
    buf_release(&text_again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const struct wire_msg *msg;
    struct wire_error error;
    struct slice bytes;
    struct arena arena;
    size_t used = 0;
    int16_t version;
    int err;

    if (size < 3)
        return 0;
    msg = wire_msgs[be16_get(data) % wire_msgs_cnt];
    version = (int16_t)(msg->min_version + data[2] % (msg->max_version - msg->min_version + 1));
    bytes = slice_of(data + 3, size - 3);
    CHECK(msg->shape->size <= VALUE_LEN_MAX);
    arena_init(&arena, LIMIT);
    err = wire_decode(msg, version, bytes, &arena, value, &used, &error);
    CHECK(arena.total <= bytes.len * WIRE_MEM_PER_BYTE);
    if (err) {
        CHECK(err == ERR_SHORT || err == ERR_CORRUPT);
        CHECK(error.pos <= bytes.len && error.path[0] != '\0' && strlen(error.path) < WIRE_PATH_LEN_MAX - 1);
    } else {
        CHECK(used <= bytes.len);
        check_round(msg, version, used);
    }
    arena_release(&arena);
    return 0;
}
