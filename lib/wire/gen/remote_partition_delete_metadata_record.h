/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* RemotePartitionDeleteMetadataRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_REMOTE_PARTITION_DELETE_METADATA_RECORD_H
#define WIRE_GEN_REMOTE_PARTITION_DELETE_METADATA_RECORD_H

#include "wire/wire.h"

struct remote_partition_delete_metadata_record_topic_id_partition_entry {
    struct slice name; /* 0+ */
    struct uuid id; /* 0+ */
    int32_t partition; /* 0+ */
};

struct remote_partition_delete_metadata_record {
    struct remote_partition_delete_metadata_record_topic_id_partition_entry topic_id_partition; /* 0+ */
    int32_t broker_id; /* 0+ */
    int64_t event_timestamp_ms; /* 0+ */
    int8_t remote_partition_delete_state; /* 0+ */
};

extern const struct wire_shape remote_partition_delete_metadata_record_topic_id_partition_entry_shape;
extern const struct wire_msg remote_partition_delete_metadata_record_wire; /* of struct remote_partition_delete_metadata_record */

#endif
