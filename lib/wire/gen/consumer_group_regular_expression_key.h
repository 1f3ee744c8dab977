/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ConsumerGroupRegularExpressionKey, versions 0-0 */
#ifndef WIRE_GEN_CONSUMER_GROUP_REGULAR_EXPRESSION_KEY_H
#define WIRE_GEN_CONSUMER_GROUP_REGULAR_EXPRESSION_KEY_H

#include "wire/wire.h"

struct consumer_group_regular_expression_key {
    struct slice group_id; /* 0 */
    struct slice regular_expression; /* 0 */
};

extern const struct wire_msg consumer_group_regular_expression_key_wire; /* of struct consumer_group_regular_expression_key */

#endif
