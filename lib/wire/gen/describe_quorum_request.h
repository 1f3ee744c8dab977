/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeQuorumRequest, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_DESCRIBE_QUORUM_REQUEST_H
#define WIRE_GEN_DESCRIBE_QUORUM_REQUEST_H

#include "wire/wire.h"

struct describe_quorum_request_partition_data {
    int32_t partition_index; /* 0+ */
};

struct describe_quorum_request_topic_data {
    struct slice topic_name; /* 0+ */
    struct describe_quorum_request_partition_data *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct describe_quorum_request {
    struct describe_quorum_request_topic_data *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape describe_quorum_request_topic_data_shape;
extern const struct wire_shape describe_quorum_request_partition_data_shape;
extern const struct wire_msg describe_quorum_request_wire; /* of struct describe_quorum_request */

#endif
