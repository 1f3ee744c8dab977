/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* RemoveAccessControlEntryRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_REMOVE_ACCESS_CONTROL_ENTRY_RECORD_H
#define WIRE_GEN_REMOVE_ACCESS_CONTROL_ENTRY_RECORD_H

#include "wire/wire.h"

struct remove_access_control_entry_record {
    struct uuid id; /* 0+ */
};

extern const struct wire_msg remove_access_control_entry_record_wire; /* of struct remove_access_control_entry_record */

#endif
