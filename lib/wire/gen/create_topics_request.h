/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* CreateTopicsRequest, versions 0-7, flexible from 5 */
#ifndef WIRE_GEN_CREATE_TOPICS_REQUEST_H
#define WIRE_GEN_CREATE_TOPICS_REQUEST_H

#include "wire/wire.h"

struct create_topics_request_creatable_topic_config {
    struct slice name; /* 0+ */
    struct slice value; /* 0+, null 0+ */
};

struct create_topics_request_creatable_replica_assignment {
    int32_t partition_index; /* 0+ */
    int32_t *broker_ids; /* 0+ */
    int32_t broker_ids_cnt;
};

struct create_topics_request_creatable_topic {
    struct slice name; /* 0+ */
    int32_t num_partitions; /* 0+ */
    int16_t replication_factor; /* 0+ */
    struct create_topics_request_creatable_replica_assignment *assignments; /* 0+ */
    int32_t assignments_cnt;
    struct create_topics_request_creatable_topic_config *configs; /* 0+ */
    int32_t configs_cnt;
};

struct create_topics_request {
    struct create_topics_request_creatable_topic *topics; /* 0+ */
    int32_t topics_cnt;
    int32_t timeout_ms; /* 0+, default 60000 */
    bool validate_only; /* 1+ */
};

extern const struct wire_shape create_topics_request_creatable_topic_shape;
extern const struct wire_shape create_topics_request_creatable_replica_assignment_shape;
extern const struct wire_shape create_topics_request_creatable_topic_config_shape;
extern const struct wire_msg create_topics_request_wire; /* of struct create_topics_request */

#endif
