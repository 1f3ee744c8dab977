/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* OffsetCommitValue, versions 0-4, flexible from 4 */
#ifndef WIRE_GEN_OFFSET_COMMIT_VALUE_H
#define WIRE_GEN_OFFSET_COMMIT_VALUE_H

#include "wire/wire.h"

struct offset_commit_value {
    int64_t offset; /* 0+ */
    int32_t leader_epoch; /* 3+, default -1 */
    struct slice metadata; /* 0+ */
    int64_t commit_timestamp; /* 0+ */
    int64_t expire_timestamp; /* 1, default -1 */
    struct uuid topic_id; /* 4+, tag 0 */
};

extern const struct wire_msg offset_commit_value_wire; /* of struct offset_commit_value */

#endif
