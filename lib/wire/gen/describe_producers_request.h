/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeProducersRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_DESCRIBE_PRODUCERS_REQUEST_H
#define WIRE_GEN_DESCRIBE_PRODUCERS_REQUEST_H

#include "wire/wire.h"

struct describe_producers_request_topic_request {
    struct slice name; /* 0+ */
    int32_t *partition_indexes; /* 0+ */
    int32_t partition_indexes_cnt;
};

struct describe_producers_request {
    struct describe_producers_request_topic_request *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape describe_producers_request_topic_request_shape;
extern const struct wire_msg describe_producers_request_wire; /* of struct describe_producers_request */

#endif
