/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ElectLeadersRequest, versions 0-2, flexible from 2 */
#ifndef WIRE_GEN_ELECT_LEADERS_REQUEST_H
#define WIRE_GEN_ELECT_LEADERS_REQUEST_H

#include "wire/wire.h"

struct elect_leaders_request_topic_partitions {
    struct slice topic; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct elect_leaders_request {
    int8_t election_type; /* 1+ */
    struct elect_leaders_request_topic_partitions *topic_partitions; /* 0+, null 0+ */
    int32_t topic_partitions_cnt;
    int32_t timeout_ms; /* 0+, default 60000 */
};

extern const struct wire_shape elect_leaders_request_topic_partitions_shape;
extern const struct wire_msg elect_leaders_request_wire; /* of struct elect_leaders_request */

#endif
