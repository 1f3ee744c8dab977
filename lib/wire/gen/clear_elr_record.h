/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ClearElrRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_CLEAR_ELR_RECORD_H
#define WIRE_GEN_CLEAR_ELR_RECORD_H

#include "wire/wire.h"

struct clear_elr_record {
    struct slice topic_name; /* 0+ */
};

extern const struct wire_msg clear_elr_record_wire; /* of struct clear_elr_record */

#endif
