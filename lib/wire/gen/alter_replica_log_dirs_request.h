/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* AlterReplicaLogDirsRequest, versions 0-2, flexible from 2 */
#ifndef WIRE_GEN_ALTER_REPLICA_LOG_DIRS_REQUEST_H
#define WIRE_GEN_ALTER_REPLICA_LOG_DIRS_REQUEST_H

#include "wire/wire.h"

struct alter_replica_log_dirs_request_alter_replica_log_dir_topic {
    struct slice name; /* 0+ */
    int32_t *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct alter_replica_log_dirs_request_alter_replica_log_dir {
    struct slice path; /* 0+ */
    struct alter_replica_log_dirs_request_alter_replica_log_dir_topic *topics; /* 0+ */
    int32_t topics_cnt;
};

struct alter_replica_log_dirs_request {
    struct alter_replica_log_dirs_request_alter_replica_log_dir *dirs; /* 0+ */
    int32_t dirs_cnt;
};

extern const struct wire_shape alter_replica_log_dirs_request_alter_replica_log_dir_shape;
extern const struct wire_shape alter_replica_log_dirs_request_alter_replica_log_dir_topic_shape;
extern const struct wire_msg alter_replica_log_dirs_request_wire; /* of struct alter_replica_log_dirs_request */

#endif
