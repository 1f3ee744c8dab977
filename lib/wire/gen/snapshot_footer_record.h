/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* SnapshotFooterRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_SNAPSHOT_FOOTER_RECORD_H
#define WIRE_GEN_SNAPSHOT_FOOTER_RECORD_H

#include "wire/wire.h"

struct snapshot_footer_record {
    int16_t version; /* 0+ */
};

extern const struct wire_msg snapshot_footer_record_wire; /* of struct snapshot_footer_record */

#endif
