/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ZkMigrationStateRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_ZK_MIGRATION_STATE_RECORD_H
#define WIRE_GEN_ZK_MIGRATION_STATE_RECORD_H

#include "wire/wire.h"

struct zk_migration_state_record {
    int8_t zk_migration_state; /* 0+ */
};

extern const struct wire_msg zk_migration_state_record_wire; /* of struct zk_migration_state_record */

#endif
