/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DeleteTopicsRequest, versions 0-6, flexible from 4 */
#ifndef WIRE_GEN_DELETE_TOPICS_REQUEST_H
#define WIRE_GEN_DELETE_TOPICS_REQUEST_H

#include "wire/wire.h"

struct delete_topics_request_delete_topic_state {
    struct slice name; /* 6+, null 6+, default null */
    struct uuid topic_id; /* 6+ */
};

struct delete_topics_request {
    struct delete_topics_request_delete_topic_state *topics; /* 6+ */
    int32_t topics_cnt;
    struct slice *topic_names; /* 0-5 */
    int32_t topic_names_cnt;
    int32_t timeout_ms; /* 0+ */
};

extern const struct wire_shape delete_topics_request_delete_topic_state_shape;
extern const struct wire_msg delete_topics_request_wire; /* of struct delete_topics_request */

#endif
