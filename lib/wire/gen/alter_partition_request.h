/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AlterPartitionRequest, versions 0-3, flexible from 0 */
#ifndef WIRE_GEN_ALTER_PARTITION_REQUEST_H
#define WIRE_GEN_ALTER_PARTITION_REQUEST_H

#include "wire/wire.h"

struct alter_partition_request_broker_state {
    int32_t broker_id; /* 3+ */
    int64_t broker_epoch; /* 3+, default -1 */
};

struct alter_partition_request_partition_data {
    int32_t partition_index; /* 0+ */
    int32_t leader_epoch; /* 0+ */
    int32_t *new_isr; /* 0-2 */
    int32_t new_isr_cnt;
    struct alter_partition_request_broker_state *new_isr_with_epochs; /* 3+ */
    int32_t new_isr_with_epochs_cnt;
    int8_t leader_recovery_state; /* 1+ */
    int32_t partition_epoch; /* 0+ */
};

struct alter_partition_request_topic_data {
    struct slice topic_name; /* 0-1 */
    struct uuid topic_id; /* 2+ */
    struct alter_partition_request_partition_data *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct alter_partition_request {
    int32_t broker_id; /* 0+ */
    int64_t broker_epoch; /* 0+, default -1 */
    struct alter_partition_request_topic_data *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape alter_partition_request_topic_data_shape;
extern const struct wire_shape alter_partition_request_partition_data_shape;
extern const struct wire_shape alter_partition_request_broker_state_shape;
extern const struct wire_msg alter_partition_request_wire; /* of struct alter_partition_request */

#endif
