/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AlterReplicaLogDirsResponse, versions 0-2, flexible from 2 */
#ifndef WIRE_GEN_ALTER_REPLICA_LOG_DIRS_RESPONSE_H
#define WIRE_GEN_ALTER_REPLICA_LOG_DIRS_RESPONSE_H

#include "wire/wire.h"

struct alter_replica_log_dirs_response_alter_replica_log_dir_partition_result {
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
};

struct alter_replica_log_dirs_response_alter_replica_log_dir_topic_result {
    struct slice topic_name; /* 0+ */
    struct alter_replica_log_dirs_response_alter_replica_log_dir_partition_result *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct alter_replica_log_dirs_response {
    int32_t throttle_time_ms; /* 0+ */
    struct alter_replica_log_dirs_response_alter_replica_log_dir_topic_result *results; /* 0+ */
    int32_t results_cnt;
};

extern const struct wire_shape alter_replica_log_dirs_response_alter_replica_log_dir_topic_result_shape;
extern const struct wire_shape alter_replica_log_dirs_response_alter_replica_log_dir_partition_result_shape;
extern const struct wire_msg alter_replica_log_dirs_response_wire; /* of struct alter_replica_log_dirs_response */

#endif
