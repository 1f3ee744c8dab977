/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AlterPartitionResponse, versions 0-3, flexible from 0 */
#ifndef WIRE_GEN_ALTER_PARTITION_RESPONSE_H
#define WIRE_GEN_ALTER_PARTITION_RESPONSE_H

#include "wire/wire.h"

struct alter_partition_response_partition_data {
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
    int32_t leader_id; /* 0+ */
    int32_t leader_epoch; /* 0+ */
    int32_t *isr; /* 0+ */
    int32_t isr_cnt;
    int8_t leader_recovery_state; /* 1+ */
    int32_t partition_epoch; /* 0+ */
};

struct alter_partition_response_topic_data {
    struct slice topic_name; /* 0-1 */
    struct uuid topic_id; /* 2+ */
    struct alter_partition_response_partition_data *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct alter_partition_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct alter_partition_response_topic_data *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape alter_partition_response_topic_data_shape;
extern const struct wire_shape alter_partition_response_partition_data_shape;
extern const struct wire_msg alter_partition_response_wire; /* of struct alter_partition_response */

#endif
