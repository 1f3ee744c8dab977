/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ConsumerGroupDescribeRequest, versions 0-1, flexible from 0 */
#ifndef WIRE_GEN_CONSUMER_GROUP_DESCRIBE_REQUEST_H
#define WIRE_GEN_CONSUMER_GROUP_DESCRIBE_REQUEST_H

#include "wire/wire.h"

struct consumer_group_describe_request {
    struct slice *group_ids; /* 0+ */
    int32_t group_ids_cnt;
    bool include_authorized_operations; /* 0+ */
};

extern const struct wire_msg consumer_group_describe_request_wire; /* of struct consumer_group_describe_request */

#endif
