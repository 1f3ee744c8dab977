/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* CreateTopicsResponse, versions 0-7, flexible from 5 */
#ifndef WIRE_GEN_CREATE_TOPICS_RESPONSE_H
#define WIRE_GEN_CREATE_TOPICS_RESPONSE_H

#include "wire/wire.h"

struct create_topics_response_creatable_topic_configs {
    struct slice name; /* 5+ */
    struct slice value; /* 5+, null 5+ */
    bool read_only; /* 5+ */
    int8_t config_source; /* 5+, default -1 */
    bool is_sensitive; /* 5+ */
};

struct create_topics_response_creatable_topic_result {
    struct slice name; /* 0+ */
    struct uuid topic_id; /* 7+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 1+, null 0+ */
    int16_t topic_config_error_code; /* 5+, tag 0 */
    int32_t num_partitions; /* 5+, default -1 */
    int16_t replication_factor; /* 5+, default -1 */
    struct create_topics_response_creatable_topic_configs *configs; /* 5+, null 5+ */
    int32_t configs_cnt;
};

struct create_topics_response {
    int32_t throttle_time_ms; /* 2+ */
    struct create_topics_response_creatable_topic_result *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape create_topics_response_creatable_topic_result_shape;
extern const struct wire_shape create_topics_response_creatable_topic_configs_shape;
extern const struct wire_msg create_topics_response_wire; /* of struct create_topics_response */

#endif
