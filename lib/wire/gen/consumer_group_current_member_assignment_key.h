/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ConsumerGroupCurrentMemberAssignmentKey, versions 0-0 */
#ifndef WIRE_GEN_CONSUMER_GROUP_CURRENT_MEMBER_ASSIGNMENT_KEY_H
#define WIRE_GEN_CONSUMER_GROUP_CURRENT_MEMBER_ASSIGNMENT_KEY_H

#include "wire/wire.h"

struct consumer_group_current_member_assignment_key {
    struct slice group_id; /* 0 */
    struct slice member_id; /* 0 */
};

extern const struct wire_msg consumer_group_current_member_assignment_key_wire; /* of struct consumer_group_current_member_assignment_key */

#endif
