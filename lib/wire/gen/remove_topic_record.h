/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* RemoveTopicRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_REMOVE_TOPIC_RECORD_H
#define WIRE_GEN_REMOVE_TOPIC_RECORD_H

#include "wire/wire.h"

struct remove_topic_record {
    struct uuid topic_id; /* 0+ */
};

extern const struct wire_msg remove_topic_record_wire; /* of struct remove_topic_record */

#endif
