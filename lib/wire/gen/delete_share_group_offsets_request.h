/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DeleteShareGroupOffsetsRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_DELETE_SHARE_GROUP_OFFSETS_REQUEST_H
#define WIRE_GEN_DELETE_SHARE_GROUP_OFFSETS_REQUEST_H

#include "wire/wire.h"

struct delete_share_group_offsets_request_delete_share_group_offsets_request_topic {
    struct slice topic_name; /* 0+ */
};

struct delete_share_group_offsets_request {
    struct slice group_id; /* 0+ */
    struct delete_share_group_offsets_request_delete_share_group_offsets_request_topic *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape delete_share_group_offsets_request_delete_share_group_offsets_request_topic_shape;
extern const struct wire_msg delete_share_group_offsets_request_wire; /* of struct delete_share_group_offsets_request */

#endif
