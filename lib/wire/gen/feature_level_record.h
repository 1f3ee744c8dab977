/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* FeatureLevelRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_FEATURE_LEVEL_RECORD_H
#define WIRE_GEN_FEATURE_LEVEL_RECORD_H

#include "wire/wire.h"

struct feature_level_record {
    struct slice name; /* 0+ */
    int16_t feature_level; /* 0+ */
};

extern const struct wire_msg feature_level_record_wire; /* of struct feature_level_record */

#endif
