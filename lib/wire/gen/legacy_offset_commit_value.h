/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* LegacyOffsetCommitValue, versions 0-0 */
#ifndef WIRE_GEN_LEGACY_OFFSET_COMMIT_VALUE_H
#define WIRE_GEN_LEGACY_OFFSET_COMMIT_VALUE_H

#include "wire/wire.h"

struct legacy_offset_commit_value {
    int64_t offset; /* 0 */
    struct slice metadata; /* 0 */
    int64_t commit_timestamp; /* 0 */
};

extern const struct wire_msg legacy_offset_commit_value_wire; /* of struct legacy_offset_commit_value */

#endif
