/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ConsumerGroupPartitionMetadataValue, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_CONSUMER_GROUP_PARTITION_METADATA_VALUE_H
#define WIRE_GEN_CONSUMER_GROUP_PARTITION_METADATA_VALUE_H

#include "wire/wire.h"

struct consumer_group_partition_metadata_value_partition_metadata {
    int32_t partition; /* 0+ */
    struct slice *racks; /* 0+ */
    int32_t racks_cnt;
};

struct consumer_group_partition_metadata_value_topic_metadata {
    struct uuid topic_id; /* 0+ */
    struct slice topic_name; /* 0+ */
    int32_t num_partitions; /* 0+ */
    struct consumer_group_partition_metadata_value_partition_metadata *partition_metadata; /* 0+ */
    int32_t partition_metadata_cnt;
};

struct consumer_group_partition_metadata_value {
    struct consumer_group_partition_metadata_value_topic_metadata *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape consumer_group_partition_metadata_value_topic_metadata_shape;
extern const struct wire_shape consumer_group_partition_metadata_value_partition_metadata_shape;
extern const struct wire_msg consumer_group_partition_metadata_value_wire; /* of struct consumer_group_partition_metadata_value */

#endif
