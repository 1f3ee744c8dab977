/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ControlledShutdownRequest, versions 0-3, flexible from 3; gone in Kafka 4 */
#ifndef WIRE_GEN_CONTROLLED_SHUTDOWN_REQUEST_H
#define WIRE_GEN_CONTROLLED_SHUTDOWN_REQUEST_H

#include "wire/wire.h"

struct controlled_shutdown_request {
    int32_t broker_id; /* 0+ */
    int64_t broker_epoch; /* 2+, default -1 */
};

extern const struct wire_msg controlled_shutdown_request_wire; /* of struct controlled_shutdown_request */

#endif
