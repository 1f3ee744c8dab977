/* Kafka's Uuid: 16 bytes; as text url-safe base64 without padding, 22 characters. */
#ifndef BASE_UUID_H
#define BASE_UUID_H

#include <stdbool.h>
#include <stdint.h>

#include "base/slice.h"

enum { UUID_LEN = 16, UUID_TEXT_LEN = 22, UUID_HEX_LEN = 32 };

struct uuid {
    uint8_t bytes[UUID_LEN];
};

#define UUID_ZERO ((struct uuid){{0}})
#define UUID_METADATA_TOPIC ((struct uuid){{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}})

static inline bool uuid_eq(struct uuid a, struct uuid b)
{
    return memcmp(a.bytes, b.bytes, UUID_LEN) == 0;
}

static inline bool uuid_is_zero(struct uuid uuid)
{
    return uuid_eq(uuid, UUID_ZERO);
}

/* A random (version 4, variant 2) one out of 16 random bytes, as Kafka makes them: never reserved, and its text never begins with '-'
 * (Kafka: Uuid.randomUuid). Where the bytes would give a leading '-', one bit is changed. */
struct uuid uuid_of_random(const uint8_t random[UUID_LEN]);

void uuid_print(struct uuid uuid, char ret_text[UUID_TEXT_LEN + 1]);
void uuid_print_hex(struct uuid uuid, char ret_text[UUID_HEX_LEN + 1]); /* 32 hex digits, no dashes */
int uuid_parse(struct slice text, struct uuid *ret_uuid);               /* ERR_CORRUPT */

#endif
