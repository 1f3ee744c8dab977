/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* TopicRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_TOPIC_RECORD_H
#define WIRE_GEN_TOPIC_RECORD_H

#include "wire/wire.h"

struct topic_record {
    struct slice name; /* 0+ */
    struct uuid topic_id; /* 0+ */
};

extern const struct wire_msg topic_record_wire; /* of struct topic_record */

#endif
