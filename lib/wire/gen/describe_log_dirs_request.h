/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DescribeLogDirsRequest, versions 0-5, flexible from 2 */
#ifndef WIRE_GEN_DESCRIBE_LOG_DIRS_REQUEST_H
#define WIRE_GEN_DESCRIBE_LOG_DIRS_REQUEST_H

#include "wire/wire.h"

struct describe_log_dirs_request_describable_log_dir_topic {
    struct slice topic; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct describe_log_dirs_request {
    struct describe_log_dirs_request_describable_log_dir_topic *topics; /* 0+, null 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape describe_log_dirs_request_describable_log_dir_topic_shape;
extern const struct wire_msg describe_log_dirs_request_wire; /* of struct describe_log_dirs_request */

#endif
