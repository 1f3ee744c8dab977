/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* LegacyOffsetCommitKey, versions 0-0 */
#ifndef WIRE_GEN_LEGACY_OFFSET_COMMIT_KEY_H
#define WIRE_GEN_LEGACY_OFFSET_COMMIT_KEY_H

#include "wire/wire.h"

struct legacy_offset_commit_key {
    struct slice group; /* 0 */
    struct slice topic; /* 0 */
    int32_t partition; /* 0 */
};

extern const struct wire_msg legacy_offset_commit_key_wire; /* of struct legacy_offset_commit_key */

#endif
