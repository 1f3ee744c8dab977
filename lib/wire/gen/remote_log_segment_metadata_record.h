/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* RemoteLogSegmentMetadataRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_REMOTE_LOG_SEGMENT_METADATA_RECORD_H
#define WIRE_GEN_REMOTE_LOG_SEGMENT_METADATA_RECORD_H

#include "wire/wire.h"

struct remote_log_segment_metadata_record_segment_leader_epoch_entry {
    int32_t leader_epoch; /* 0+ */
    int64_t offset; /* 0+ */
};

struct remote_log_segment_metadata_record_topic_id_partition_entry {
    struct slice name; /* 0+ */
    struct uuid id; /* 0+ */
    int32_t partition; /* 0+ */
};

struct remote_log_segment_metadata_record_remote_log_segment_id_entry {
    struct remote_log_segment_metadata_record_topic_id_partition_entry topic_id_partition; /* 0+ */
    struct uuid id; /* 0+ */
};

struct remote_log_segment_metadata_record {
    struct remote_log_segment_metadata_record_remote_log_segment_id_entry remote_log_segment_id; /* 0+ */
    int64_t start_offset; /* 0+ */
    int64_t end_offset; /* 0+ */
    int32_t broker_id; /* 0+ */
    int64_t max_timestamp_ms; /* 0+ */
    int64_t event_timestamp_ms; /* 0+ */
    struct remote_log_segment_metadata_record_segment_leader_epoch_entry *segment_leader_epochs; /* 0+ */
    int32_t segment_leader_epochs_cnt;
    int32_t segment_size_in_bytes; /* 0+ */
    struct slice custom_metadata; /* 0+ bytes, null 0+, default null */
    int8_t remote_log_segment_state; /* 0+ */
    bool txn_index_empty; /* 0+, tag 0 */
};

extern const struct wire_shape remote_log_segment_metadata_record_remote_log_segment_id_entry_shape;
extern const struct wire_shape remote_log_segment_metadata_record_topic_id_partition_entry_shape;
extern const struct wire_shape remote_log_segment_metadata_record_segment_leader_epoch_entry_shape;
extern const struct wire_msg remote_log_segment_metadata_record_wire; /* of struct remote_log_segment_metadata_record */

#endif
