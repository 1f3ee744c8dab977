/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DeleteShareGroupStateRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_DELETE_SHARE_GROUP_STATE_REQUEST_H
#define WIRE_GEN_DELETE_SHARE_GROUP_STATE_REQUEST_H

#include "wire/wire.h"

struct delete_share_group_state_request_partition_data {
    int32_t partition; /* 0+ */
};

struct delete_share_group_state_request_delete_state_data {
    struct uuid topic_id; /* 0+ */
    struct delete_share_group_state_request_partition_data *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct delete_share_group_state_request {
    struct slice group_id; /* 0+ */
    struct delete_share_group_state_request_delete_state_data *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape delete_share_group_state_request_delete_state_data_shape;
extern const struct wire_shape delete_share_group_state_request_partition_data_shape;
extern const struct wire_msg delete_share_group_state_request_wire; /* of struct delete_share_group_state_request */

#endif
