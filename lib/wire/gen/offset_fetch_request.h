/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* OffsetFetchRequest, versions 0-10, flexible from 6 */
#ifndef WIRE_GEN_OFFSET_FETCH_REQUEST_H
#define WIRE_GEN_OFFSET_FETCH_REQUEST_H

#include "wire/wire.h"

struct offset_fetch_request_offset_fetch_request_topics {
    struct slice name; /* 8-9 */
    struct uuid topic_id; /* 10+ */
    int32_t *partition_indexes; /* 8+ */
    int32_t partition_indexes_cnt;
};

struct offset_fetch_request_offset_fetch_request_group {
    struct slice group_id; /* 8+ */
    struct slice member_id; /* 9+, null 9+, default null */
    int32_t member_epoch; /* 9+, default -1 */
    struct offset_fetch_request_offset_fetch_request_topics *topics; /* 8+, null 8+ */
    int32_t topics_cnt;
};

struct offset_fetch_request_offset_fetch_request_topic {
    struct slice name; /* 0-7 */
    int32_t *partition_indexes; /* 0-7 */
    int32_t partition_indexes_cnt;
};

struct offset_fetch_request {
    struct slice group_id; /* 0-7 */
    struct offset_fetch_request_offset_fetch_request_topic *topics; /* 0-7, null 2-7 */
    int32_t topics_cnt;
    struct offset_fetch_request_offset_fetch_request_group *groups; /* 8+ */
    int32_t groups_cnt;
    bool require_stable; /* 7+ */
};

extern const struct wire_shape offset_fetch_request_offset_fetch_request_topic_shape;
extern const struct wire_shape offset_fetch_request_offset_fetch_request_group_shape;
extern const struct wire_shape offset_fetch_request_offset_fetch_request_topics_shape;
extern const struct wire_msg offset_fetch_request_wire; /* of struct offset_fetch_request */

#endif
