/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* MetadataRequest, versions 0-13, flexible from 9 */
#ifndef WIRE_GEN_METADATA_REQUEST_H
#define WIRE_GEN_METADATA_REQUEST_H

#include "wire/wire.h"

struct metadata_request_metadata_request_topic {
    struct uuid topic_id; /* 10+ */
    struct slice name; /* 0+, null 10+ */
};

struct metadata_request {
    struct metadata_request_metadata_request_topic *topics; /* 0+, null 1+ */
    int32_t topics_cnt;
    bool allow_auto_topic_creation; /* 4+, default true */
    bool include_cluster_authorized_operations; /* 8-10 */
    bool include_topic_authorized_operations; /* 8+ */
};

extern const struct wire_shape metadata_request_metadata_request_topic_shape;
extern const struct wire_msg metadata_request_wire; /* of struct metadata_request */

#endif
