/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ElectLeadersResponse, versions 0-2, flexible from 2 */
#ifndef WIRE_GEN_ELECT_LEADERS_RESPONSE_H
#define WIRE_GEN_ELECT_LEADERS_RESPONSE_H

#include "wire/wire.h"

struct elect_leaders_response_partition_result {
    int32_t partition_id; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
};

struct elect_leaders_response_replica_election_result {
    struct slice topic; /* 0+ */
    struct elect_leaders_response_partition_result *partition_result; /* 0+ */
    int32_t partition_result_cnt;
};

struct elect_leaders_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 1+ */
    struct elect_leaders_response_replica_election_result *replica_election_results; /* 0+ */
    int32_t replica_election_results_cnt;
};

extern const struct wire_shape elect_leaders_response_replica_election_result_shape;
extern const struct wire_shape elect_leaders_response_partition_result_shape;
extern const struct wire_msg elect_leaders_response_wire; /* of struct elect_leaders_response */

#endif
