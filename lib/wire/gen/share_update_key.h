/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ShareUpdateKey, versions 0-0 */
#ifndef WIRE_GEN_SHARE_UPDATE_KEY_H
#define WIRE_GEN_SHARE_UPDATE_KEY_H

#include "wire/wire.h"

struct share_update_key {
    struct slice group_id; /* 0 */
    struct uuid topic_id; /* 0 */
    int32_t partition; /* 0 */
};

extern const struct wire_msg share_update_key_wire; /* of struct share_update_key */

#endif
