/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* LeaderAndIsrRequest, versions 0-7, flexible from 4; gone in Kafka 4 */
#ifndef WIRE_GEN_LEADER_AND_ISR_REQUEST_H
#define WIRE_GEN_LEADER_AND_ISR_REQUEST_H

#include "wire/wire.h"

struct leader_and_isr_request_leader_and_isr_live_leader {
    int32_t broker_id; /* 0+ */
    struct slice host_name; /* 0+ */
    int32_t port; /* 0+ */
};

struct leader_and_isr_request_leader_and_isr_partition_state {
    struct slice topic_name; /* 0-1 */
    int32_t partition_index; /* 0+ */
    int32_t controller_epoch; /* 0+ */
    int32_t leader; /* 0+ */
    int32_t leader_epoch; /* 0+ */
    int32_t *isr; /* 0+ */
    int32_t isr_cnt;
    int32_t partition_epoch; /* 0+ */
    int32_t *replicas; /* 0+ */
    int32_t replicas_cnt;
    int32_t *adding_replicas; /* 3+ */
    int32_t adding_replicas_cnt;
    int32_t *removing_replicas; /* 3+ */
    int32_t removing_replicas_cnt;
    bool is_new; /* 1+ */
    int8_t leader_recovery_state; /* 6+ */
};

struct leader_and_isr_request_leader_and_isr_topic_state {
    struct slice topic_name; /* 2+ */
    struct uuid topic_id; /* 5+ */
    struct leader_and_isr_request_leader_and_isr_partition_state *partition_states; /* 2+ */
    int32_t partition_states_cnt;
};

struct leader_and_isr_request {
    int32_t controller_id; /* 0+ */
    bool is_kraft_controller; /* 7+ */
    int32_t controller_epoch; /* 0+ */
    int64_t broker_epoch; /* 2+, default -1 */
    int8_t type; /* 5+ */
    struct leader_and_isr_request_leader_and_isr_partition_state *ungrouped_partition_states; /* 0-1 */
    int32_t ungrouped_partition_states_cnt;
    struct leader_and_isr_request_leader_and_isr_topic_state *topic_states; /* 2+ */
    int32_t topic_states_cnt;
    struct leader_and_isr_request_leader_and_isr_live_leader *live_leaders; /* 0+ */
    int32_t live_leaders_cnt;
};

extern const struct wire_shape leader_and_isr_request_leader_and_isr_partition_state_shape;
extern const struct wire_shape leader_and_isr_request_leader_and_isr_topic_state_shape;
extern const struct wire_shape leader_and_isr_request_leader_and_isr_live_leader_shape;
extern const struct wire_msg leader_and_isr_request_wire; /* of struct leader_and_isr_request */

#endif
