/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ApiVersionsRequest, versions 0-5, flexible from 3 */
#ifndef WIRE_GEN_API_VERSIONS_REQUEST_H
#define WIRE_GEN_API_VERSIONS_REQUEST_H

#include "wire/wire.h"

struct api_versions_request {
    struct slice client_software_name; /* 3+ */
    struct slice client_software_version; /* 3+ */
    struct slice cluster_id; /* 5+, null 5+, default null */
    int32_t node_id; /* 5+, default -1 */
};

extern const struct wire_msg api_versions_request_wire; /* of struct api_versions_request */

#endif
