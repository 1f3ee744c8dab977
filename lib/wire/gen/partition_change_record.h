/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* PartitionChangeRecord, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_PARTITION_CHANGE_RECORD_H
#define WIRE_GEN_PARTITION_CHANGE_RECORD_H

#include "wire/wire.h"

struct partition_change_record {
    int32_t partition_id; /* 0+, default -1 */
    struct uuid topic_id; /* 0+ */
    int32_t *isr; /* 0+, null 0+, tag 0, default null */
    int32_t isr_cnt;
    int32_t leader; /* 0+, tag 1, default -2 */
    int32_t *replicas; /* 0+, null 0+, tag 2, default null */
    int32_t replicas_cnt;
    int32_t *removing_replicas; /* 0+, null 0+, tag 3, default null */
    int32_t removing_replicas_cnt;
    int32_t *adding_replicas; /* 0+, null 0+, tag 4, default null */
    int32_t adding_replicas_cnt;
    int8_t leader_recovery_state; /* 0+, tag 5, default -1 */
    struct uuid *directories; /* 1+, null 1+, tag 8, default null */
    int32_t directories_cnt;
    int32_t *eligible_leader_replicas; /* 2+, null 2+, tag 6, default null */
    int32_t eligible_leader_replicas_cnt;
    int32_t *last_known_elr; /* 2+, null 2+, tag 7, default null */
    int32_t last_known_elr_cnt;
};

extern const struct wire_msg partition_change_record_wire; /* of struct partition_change_record */

#endif
