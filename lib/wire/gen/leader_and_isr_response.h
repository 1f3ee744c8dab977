/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* LeaderAndIsrResponse, versions 0-7, flexible from 4; gone in Kafka 4 */
#ifndef WIRE_GEN_LEADER_AND_ISR_RESPONSE_H
#define WIRE_GEN_LEADER_AND_ISR_RESPONSE_H

#include "wire/wire.h"

struct leader_and_isr_response_leader_and_isr_partition_error {
    struct slice topic_name; /* 0-4 */
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
};

struct leader_and_isr_response_leader_and_isr_topic_error {
    struct uuid topic_id; /* 5+ */
    struct leader_and_isr_response_leader_and_isr_partition_error *partition_errors; /* 5+ */
    int32_t partition_errors_cnt;
};

struct leader_and_isr_response {
    int16_t error_code; /* 0+ */
    struct leader_and_isr_response_leader_and_isr_partition_error *partition_errors; /* 0-4 */
    int32_t partition_errors_cnt;
    struct leader_and_isr_response_leader_and_isr_topic_error *topics; /* 5+ */
    int32_t topics_cnt;
};

extern const struct wire_shape leader_and_isr_response_leader_and_isr_partition_error_shape;
extern const struct wire_shape leader_and_isr_response_leader_and_isr_topic_error_shape;
extern const struct wire_msg leader_and_isr_response_wire; /* of struct leader_and_isr_response */

#endif
