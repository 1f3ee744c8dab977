/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AssignReplicasToDirsRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_ASSIGN_REPLICAS_TO_DIRS_REQUEST_H
#define WIRE_GEN_ASSIGN_REPLICAS_TO_DIRS_REQUEST_H

#include "wire/wire.h"

struct assign_replicas_to_dirs_request_partition_data {
    int32_t partition_index; /* 0+ */
};

struct assign_replicas_to_dirs_request_topic_data {
    struct uuid topic_id; /* 0+ */
    struct assign_replicas_to_dirs_request_partition_data *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct assign_replicas_to_dirs_request_directory_data {
    struct uuid id; /* 0+ */
    struct assign_replicas_to_dirs_request_topic_data *topics; /* 0+ */
    int32_t topics_cnt;
};

struct assign_replicas_to_dirs_request {
    int32_t broker_id; /* 0+ */
    int64_t broker_epoch; /* 0+, default -1 */
    struct assign_replicas_to_dirs_request_directory_data *directories; /* 0+ */
    int32_t directories_cnt;
};

extern const struct wire_shape assign_replicas_to_dirs_request_directory_data_shape;
extern const struct wire_shape assign_replicas_to_dirs_request_topic_data_shape;
extern const struct wire_shape assign_replicas_to_dirs_request_partition_data_shape;
extern const struct wire_msg assign_replicas_to_dirs_request_wire; /* of struct assign_replicas_to_dirs_request */

#endif
