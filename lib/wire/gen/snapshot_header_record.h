/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* SnapshotHeaderRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_SNAPSHOT_HEADER_RECORD_H
#define WIRE_GEN_SNAPSHOT_HEADER_RECORD_H

#include "wire/wire.h"

struct snapshot_header_record {
    int16_t version; /* 0+ */
    int64_t last_contained_log_timestamp; /* 0+ */
};

extern const struct wire_msg snapshot_header_record_wire; /* of struct snapshot_header_record */

#endif
