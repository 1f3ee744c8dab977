/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* VotersRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_VOTERS_RECORD_H
#define WIRE_GEN_VOTERS_RECORD_H

#include "wire/wire.h"

struct voters_record_kraft_version_feature {
    int16_t min_supported_version; /* 0+ */
    int16_t max_supported_version; /* 0+ */
};

struct voters_record_endpoint {
    struct slice name; /* 0+ */
    struct slice host; /* 0+ */
    uint16_t port; /* 0+ */
};

struct voters_record_voter {
    int32_t voter_id; /* 0+ */
    struct uuid voter_directory_id; /* 0+ */
    struct voters_record_endpoint *endpoints; /* 0+ */
    int32_t endpoints_cnt;
    struct voters_record_kraft_version_feature kraft_version_feature; /* 0+ */
};

struct voters_record {
    int16_t version; /* 0+ */
    struct voters_record_voter *voters; /* 0+ */
    int32_t voters_cnt;
};

extern const struct wire_shape voters_record_voter_shape;
extern const struct wire_shape voters_record_endpoint_shape;
extern const struct wire_shape voters_record_kraft_version_feature_shape;
extern const struct wire_msg voters_record_wire; /* of struct voters_record */

#endif
