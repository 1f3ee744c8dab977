/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DeleteRecordsResponse, versions 0-2, flexible from 2 */
#ifndef WIRE_GEN_DELETE_RECORDS_RESPONSE_H
#define WIRE_GEN_DELETE_RECORDS_RESPONSE_H

#include "wire/wire.h"

struct delete_records_response_delete_records_partition_result {
    int32_t partition_index; /* 0+ */
    int64_t low_watermark; /* 0+ */
    int16_t error_code; /* 0+ */
};

struct delete_records_response_delete_records_topic_result {
    struct slice name; /* 0+ */
    struct delete_records_response_delete_records_partition_result *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct delete_records_response {
    int32_t throttle_time_ms; /* 0+ */
    struct delete_records_response_delete_records_topic_result *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape delete_records_response_delete_records_topic_result_shape;
extern const struct wire_shape delete_records_response_delete_records_partition_result_shape;
extern const struct wire_msg delete_records_response_wire; /* of struct delete_records_response */

#endif
