/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* UnregisterControllerRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_UNREGISTER_CONTROLLER_RECORD_H
#define WIRE_GEN_UNREGISTER_CONTROLLER_RECORD_H

#include "wire/wire.h"

struct unregister_controller_record {
    int32_t controller_id; /* 0+ */
};

extern const struct wire_msg unregister_controller_record_wire; /* of struct unregister_controller_record */

#endif
