/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* NoOpRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_NO_OP_RECORD_H
#define WIRE_GEN_NO_OP_RECORD_H

#include "wire/wire.h"

struct no_op_record {
    uint8_t nothing; /* C knows no empty structs */
};

extern const struct wire_msg no_op_record_wire; /* of struct no_op_record */

#endif
