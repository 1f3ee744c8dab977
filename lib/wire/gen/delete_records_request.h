/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DeleteRecordsRequest, versions 0-2, flexible from 2 */
#ifndef WIRE_GEN_DELETE_RECORDS_REQUEST_H
#define WIRE_GEN_DELETE_RECORDS_REQUEST_H

#include "wire/wire.h"

struct delete_records_request_delete_records_partition {
    int32_t partition_index; /* 0+ */
    int64_t offset; /* 0+ */
};

struct delete_records_request_delete_records_topic {
    struct slice name; /* 0+ */
    struct delete_records_request_delete_records_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct delete_records_request {
    struct delete_records_request_delete_records_topic *topics; /* 0+ */
    int32_t topics_cnt;
    int32_t timeout_ms; /* 0+ */
};

extern const struct wire_shape delete_records_request_delete_records_topic_shape;
extern const struct wire_shape delete_records_request_delete_records_partition_shape;
extern const struct wire_msg delete_records_request_wire; /* of struct delete_records_request */

#endif
