/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DeleteTopicsResponse, versions 0-6, flexible from 4 */
#ifndef WIRE_GEN_DELETE_TOPICS_RESPONSE_H
#define WIRE_GEN_DELETE_TOPICS_RESPONSE_H

#include "wire/wire.h"

struct delete_topics_response_deletable_topic_result {
    struct slice name; /* 0+, null 6+ */
    struct uuid topic_id; /* 6+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 5+, null 5+, default null */
};

struct delete_topics_response {
    int32_t throttle_time_ms; /* 1+ */
    struct delete_topics_response_deletable_topic_result *responses; /* 0+ */
    int32_t responses_cnt;
};

extern const struct wire_shape delete_topics_response_deletable_topic_result_shape;
extern const struct wire_msg delete_topics_response_wire; /* of struct delete_topics_response */

#endif
