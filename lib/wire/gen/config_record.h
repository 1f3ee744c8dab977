/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ConfigRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_CONFIG_RECORD_H
#define WIRE_GEN_CONFIG_RECORD_H

#include "wire/wire.h"

struct config_record {
    int8_t resource_type; /* 0+ */
    struct slice resource_name; /* 0+ */
    struct slice name; /* 0+ */
    struct slice value; /* 0+, null 0+ */
};

extern const struct wire_msg config_record_wire; /* of struct config_record */

#endif
