/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ConsumerProtocolSubscription, versions 0-3 */
#ifndef WIRE_GEN_CONSUMER_PROTOCOL_SUBSCRIPTION_H
#define WIRE_GEN_CONSUMER_PROTOCOL_SUBSCRIPTION_H

#include "wire/wire.h"

struct consumer_protocol_subscription_topic_partition {
    struct slice topic; /* 1+ */
    int32_t *partitions; /* 1+ */
    int32_t partitions_cnt;
};

struct consumer_protocol_subscription {
    struct slice *topics; /* 0+ */
    int32_t topics_cnt;
    struct slice user_data; /* 0+ bytes, null 0+, default null */
    struct consumer_protocol_subscription_topic_partition *owned_partitions; /* 1+ */
    int32_t owned_partitions_cnt;
    int32_t generation_id; /* 2+, default -1 */
    struct slice rack_id; /* 3+, null 3+, default null */
};

extern const struct wire_shape consumer_protocol_subscription_topic_partition_shape;
extern const struct wire_msg consumer_protocol_subscription_wire; /* of struct consumer_protocol_subscription */

#endif
