/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* PartitionRecord, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_PARTITION_RECORD_H
#define WIRE_GEN_PARTITION_RECORD_H

#include "wire/wire.h"

struct partition_record {
    int32_t partition_id; /* 0+, default -1 */
    struct uuid topic_id; /* 0+ */
    int32_t *replicas; /* 0+ */
    int32_t replicas_cnt;
    int32_t *isr; /* 0+ */
    int32_t isr_cnt;
    int32_t *removing_replicas; /* 0+ */
    int32_t removing_replicas_cnt;
    int32_t *adding_replicas; /* 0+ */
    int32_t adding_replicas_cnt;
    int32_t leader; /* 0+, default -1 */
    int8_t leader_recovery_state; /* 0+, tag 0 */
    int32_t leader_epoch; /* 0+, default -1 */
    int32_t partition_epoch; /* 0+, default -1 */
    struct uuid *directories; /* 1+ */
    int32_t directories_cnt;
    int32_t *eligible_leader_replicas; /* 2+, null 2+, tag 1, default null */
    int32_t eligible_leader_replicas_cnt;
    int32_t *last_known_elr; /* 2+, null 2+, tag 2, default null */
    int32_t last_known_elr_cnt;
};

extern const struct wire_msg partition_record_wire; /* of struct partition_record */

#endif
