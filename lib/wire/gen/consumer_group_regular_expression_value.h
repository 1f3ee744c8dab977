/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ConsumerGroupRegularExpressionValue, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_CONSUMER_GROUP_REGULAR_EXPRESSION_VALUE_H
#define WIRE_GEN_CONSUMER_GROUP_REGULAR_EXPRESSION_VALUE_H

#include "wire/wire.h"

struct consumer_group_regular_expression_value {
    struct slice *topics; /* 0+ */
    int32_t topics_cnt;
    int64_t version; /* 0+ */
    int64_t timestamp; /* 0+ */
};

extern const struct wire_msg consumer_group_regular_expression_value_wire; /* of struct consumer_group_regular_expression_value */

#endif
