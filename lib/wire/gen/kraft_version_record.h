/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* KRaftVersionRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_KRAFT_VERSION_RECORD_H
#define WIRE_GEN_KRAFT_VERSION_RECORD_H

#include "wire/wire.h"

struct kraft_version_record {
    int16_t version; /* 0+ */
    int16_t kraft_version; /* 0+ */
};

extern const struct wire_msg kraft_version_record_wire; /* of struct kraft_version_record */

#endif
