/* Kafka's own messages, cut at every byte and damaged at random: the properties that the fuzz target checks hold. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "base/prng.h"
#include "tests/fuzz/fuzz_message.c" /* the target itself: CHECKs abort */

enum { INPUT_MAX = 1 << 16, CUTS_MAX = 150, DAMAGES = 15 };

/* The target's input for one golden line; 0 at the end. */
static size_t next_input(FILE *golden, uint8_t input[INPUT_MAX])
{
    static char line[4 * INPUT_MAX];
    json_t *json;
    const struct wire_msg *msg;
    const char *hex;
    size_t len = 3, idx = 0;

    if (fgets(line, sizeof line, golden) == NULL)
        return 0;
    json = json_loads(line, 0, NULL);
    assert_non_null(json);
    msg = wire_msg_by_name(slice_of_text(json_string_value(json_object_get(json, "msg"))));
    assert_non_null(msg);
    while (wire_msgs[idx] != msg)
        idx++;
    be16_put(input, (uint16_t)idx);
    input[2] = (uint8_t)(json_integer_value(json_object_get(json, "version")) - msg->min_version);
    for (hex = json_string_value(json_object_get(json, "hex")); *hex != '\0' && len < INPUT_MAX; hex += 2) {
        char digits[3] = {hex[0], hex[1], 0};
        input[len++] = (uint8_t)strtoul(digits, NULL, 16);
    }
    json_decref(json);
    return len;
}

/* A copy in memory of its own length, so that the sanitizers see a read beyond it. */
static void feed(const uint8_t *input, size_t len)
{
    uint8_t *copy = mem_alloc(len);

    memcpy(copy, input, len);
    LLVMFuzzerTestOneInput(copy, len);
    mem_free(copy);
}

static void damaged_messages_fail_cleanly_or_come_back(void **state)
{
    static uint8_t input[INPUT_MAX], damaged[INPUT_MAX];
    FILE *golden = fopen("tests/golden/wire/golden.jsonl", "r");
    struct prng prng = {11};
    size_t len, cnt = 0;

    (void)state;
    if (golden == NULL)
        fail_msg("run me in the root of the tree");
    for (; (len = next_input(golden, input)) > 0; cnt++) {
        for (size_t i = 0; len > 3 && i < CUTS_MAX && i < len - 3; i++)
            feed(input, len - 3 > CUTS_MAX ? 3 + prng_below(&prng, len - 3) : 3 + i);
        for (int i = 0; len > 3 && i < DAMAGES; i++) {
            memcpy(damaged, input, len);
            for (uint64_t hits = 1 + prng_below(&prng, 3); hits > 0; hits--) {
                static const uint8_t favourites[] = {0, 1, 0x7f, 0x80, 0xff};
                uint8_t *at = &damaged[3 + prng_below(&prng, len - 3)];
                *at = prng_below(&prng, 2) ? favourites[prng_below(&prng, 5)] : (uint8_t)prng_next(&prng);
            }
            feed(damaged, len);
        }
    }
    fclose(golden);
    assert_true(cnt > 2500);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(damaged_messages_fail_cleanly_or_come_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
