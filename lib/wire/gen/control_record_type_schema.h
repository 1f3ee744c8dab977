/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ControlRecordTypeSchema, versions 0-0 */
#ifndef WIRE_GEN_CONTROL_RECORD_TYPE_SCHEMA_H
#define WIRE_GEN_CONTROL_RECORD_TYPE_SCHEMA_H

#include "wire/wire.h"

struct control_record_type_schema {
    int16_t type; /* 0+ */
};

extern const struct wire_msg control_record_type_schema_wire; /* of struct control_record_type_schema */

#endif
