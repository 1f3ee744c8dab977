/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* UpdateMetadataResponse, versions 0-8, flexible from 6; gone in Kafka 4 */
#ifndef WIRE_GEN_UPDATE_METADATA_RESPONSE_H
#define WIRE_GEN_UPDATE_METADATA_RESPONSE_H

#include "wire/wire.h"

struct update_metadata_response {
    int16_t error_code; /* 0+ */
};

extern const struct wire_msg update_metadata_response_wire; /* of struct update_metadata_response */

#endif
