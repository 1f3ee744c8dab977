/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AccessControlEntryRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_ACCESS_CONTROL_ENTRY_RECORD_H
#define WIRE_GEN_ACCESS_CONTROL_ENTRY_RECORD_H

#include "wire/wire.h"

struct access_control_entry_record {
    struct uuid id; /* 0+ */
    int8_t resource_type; /* 0+ */
    struct slice resource_name; /* 0+ */
    int8_t pattern_type; /* 0+ */
    struct slice principal; /* 0+ */
    struct slice host; /* 0+ */
    int8_t operation; /* 0+ */
    int8_t permission_type; /* 0+ */
};

extern const struct wire_msg access_control_entry_record_wire; /* of struct access_control_entry_record */

#endif
