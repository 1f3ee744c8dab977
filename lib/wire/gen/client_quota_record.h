/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ClientQuotaRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_CLIENT_QUOTA_RECORD_H
#define WIRE_GEN_CLIENT_QUOTA_RECORD_H

#include "wire/wire.h"

struct client_quota_record_entity_data {
    struct slice entity_type; /* 0+ */
    struct slice entity_name; /* 0+, null 0+ */
};

struct client_quota_record {
    struct client_quota_record_entity_data *entity; /* 0+ */
    int32_t entity_cnt;
    struct slice key; /* 0+ */
    uint64_t value_bits; /* 0+ */
    bool remove; /* 0+ */
};

extern const struct wire_shape client_quota_record_entity_data_shape;
extern const struct wire_msg client_quota_record_wire; /* of struct client_quota_record */

#endif
