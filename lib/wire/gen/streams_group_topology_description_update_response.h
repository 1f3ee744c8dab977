/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* StreamsGroupTopologyDescriptionUpdateResponse, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_STREAMS_GROUP_TOPOLOGY_DESCRIPTION_UPDATE_RESPONSE_H
#define WIRE_GEN_STREAMS_GROUP_TOPOLOGY_DESCRIPTION_UPDATE_RESPONSE_H

#include "wire/wire.h"

struct streams_group_topology_description_update_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+, default null */
};

extern const struct wire_msg streams_group_topology_description_update_response_wire; /* of struct streams_group_topology_description_update_response */

#endif
