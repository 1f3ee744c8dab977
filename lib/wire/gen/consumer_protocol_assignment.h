/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ConsumerProtocolAssignment, versions 0-3 */
#ifndef WIRE_GEN_CONSUMER_PROTOCOL_ASSIGNMENT_H
#define WIRE_GEN_CONSUMER_PROTOCOL_ASSIGNMENT_H

#include "wire/wire.h"

struct consumer_protocol_assignment_topic_partition {
    struct slice topic; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct consumer_protocol_assignment {
    struct consumer_protocol_assignment_topic_partition *assigned_partitions; /* 0+ */
    int32_t assigned_partitions_cnt;
    struct slice user_data; /* 0+ bytes, null 0+, default null */
};

extern const struct wire_shape consumer_protocol_assignment_topic_partition_shape;
extern const struct wire_msg consumer_protocol_assignment_wire; /* of struct consumer_protocol_assignment */

#endif
