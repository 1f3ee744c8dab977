/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AssignReplicasToDirsResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_ASSIGN_REPLICAS_TO_DIRS_RESPONSE_H
#define WIRE_GEN_ASSIGN_REPLICAS_TO_DIRS_RESPONSE_H

#include "wire/wire.h"

struct assign_replicas_to_dirs_response_partition_data {
    int32_t partition_index; /* 0+ */
    int16_t error_code; /* 0+ */
};

struct assign_replicas_to_dirs_response_topic_data {
    struct uuid topic_id; /* 0+ */
    struct assign_replicas_to_dirs_response_partition_data *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct assign_replicas_to_dirs_response_directory_data {
    struct uuid id; /* 0+ */
    struct assign_replicas_to_dirs_response_topic_data *topics; /* 0+ */
    int32_t topics_cnt;
};

struct assign_replicas_to_dirs_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct assign_replicas_to_dirs_response_directory_data *directories; /* 0+ */
    int32_t directories_cnt;
};

extern const struct wire_shape assign_replicas_to_dirs_response_directory_data_shape;
extern const struct wire_shape assign_replicas_to_dirs_response_topic_data_shape;
extern const struct wire_shape assign_replicas_to_dirs_response_partition_data_shape;
extern const struct wire_msg assign_replicas_to_dirs_response_wire; /* of struct assign_replicas_to_dirs_response */

#endif
