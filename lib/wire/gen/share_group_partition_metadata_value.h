/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ShareGroupPartitionMetadataValue, versions 0-0, flexible from 0; gone in Kafka 4 */
#ifndef WIRE_GEN_SHARE_GROUP_PARTITION_METADATA_VALUE_H
#define WIRE_GEN_SHARE_GROUP_PARTITION_METADATA_VALUE_H

#include "wire/wire.h"

struct share_group_partition_metadata_value_topic_info {
    struct uuid topic_id; /* 0+ */
    struct slice topic_name; /* 0+ */
};

struct share_group_partition_metadata_value_topic_partitions_info {
    struct uuid topic_id; /* 0+ */
    struct slice topic_name; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct share_group_partition_metadata_value {
    struct share_group_partition_metadata_value_topic_partitions_info *initialized_topics; /* 0+ */
    int32_t initialized_topics_cnt;
    struct share_group_partition_metadata_value_topic_info *deleting_topics; /* 0+ */
    int32_t deleting_topics_cnt;
};

extern const struct wire_shape share_group_partition_metadata_value_topic_partitions_info_shape;
extern const struct wire_shape share_group_partition_metadata_value_topic_info_shape;
extern const struct wire_msg share_group_partition_metadata_value_wire; /* of struct share_group_partition_metadata_value */

#endif
