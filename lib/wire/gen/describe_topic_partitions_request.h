/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeTopicPartitionsRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_DESCRIBE_TOPIC_PARTITIONS_REQUEST_H
#define WIRE_GEN_DESCRIBE_TOPIC_PARTITIONS_REQUEST_H

#include "wire/wire.h"

struct describe_topic_partitions_request_cursor {
    struct slice topic_name; /* 0+ */
    int32_t partition_index; /* 0+ */
};

struct describe_topic_partitions_request_topic_request {
    struct slice name; /* 0+ */
};

struct describe_topic_partitions_request {
    struct describe_topic_partitions_request_topic_request *topics; /* 0+ */
    int32_t topics_cnt;
    int32_t response_partition_limit; /* 0+, default 2000 */
    const struct describe_topic_partitions_request_cursor *cursor; /* 0+, null 0+, default null */
};

extern const struct wire_shape describe_topic_partitions_request_topic_request_shape;
extern const struct wire_shape describe_topic_partitions_request_cursor_shape;
extern const struct wire_msg describe_topic_partitions_request_wire; /* of struct describe_topic_partitions_request */

#endif
