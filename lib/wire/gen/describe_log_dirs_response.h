/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeLogDirsResponse, versions 0-5, flexible from 2 */
#ifndef WIRE_GEN_DESCRIBE_LOG_DIRS_RESPONSE_H
#define WIRE_GEN_DESCRIBE_LOG_DIRS_RESPONSE_H

#include "wire/wire.h"

struct describe_log_dirs_response_describe_log_dirs_partition {
    int32_t partition_index; /* 0+ */
    int64_t partition_size; /* 0+ */
    int64_t offset_lag; /* 0+ */
    bool is_future_key; /* 0+ */
};

struct describe_log_dirs_response_describe_log_dirs_topic {
    struct slice name; /* 0+ */
    struct describe_log_dirs_response_describe_log_dirs_partition *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct describe_log_dirs_response_describe_log_dirs_result {
    int16_t error_code; /* 0+ */
    struct slice log_dir; /* 0+ */
    struct describe_log_dirs_response_describe_log_dirs_topic *topics; /* 0+ */
    int32_t topics_cnt;
    int64_t total_bytes; /* 4+, default -1 */
    int64_t usable_bytes; /* 4+, default -1 */
    bool is_cordoned; /* 5+ */
};

struct describe_log_dirs_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 3+ */
    struct describe_log_dirs_response_describe_log_dirs_result *results; /* 0+ */
    int32_t results_cnt;
};

extern const struct wire_shape describe_log_dirs_response_describe_log_dirs_result_shape;
extern const struct wire_shape describe_log_dirs_response_describe_log_dirs_topic_shape;
extern const struct wire_shape describe_log_dirs_response_describe_log_dirs_partition_shape;
extern const struct wire_msg describe_log_dirs_response_wire; /* of struct describe_log_dirs_response */

#endif
