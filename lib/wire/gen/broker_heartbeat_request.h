/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* BrokerHeartbeatRequest, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_BROKER_HEARTBEAT_REQUEST_H
#define WIRE_GEN_BROKER_HEARTBEAT_REQUEST_H

#include "wire/wire.h"

struct broker_heartbeat_request {
    int32_t broker_id; /* 0+ */
    int64_t broker_epoch; /* 0+, default -1 */
    int64_t current_metadata_offset; /* 0+ */
    bool want_fence; /* 0+ */
    bool want_shut_down; /* 0+ */
    struct uuid *offline_log_dirs; /* 1+, tag 0 */
    int32_t offline_log_dirs_cnt;
    struct uuid *cordoned_log_dirs; /* 2+, null 2+, tag 1, default null */
    int32_t cordoned_log_dirs_cnt;
    int32_t heartbeat_interval_ms; /* 0+, tag 10100, default -1 */
};

extern const struct wire_msg broker_heartbeat_request_wire; /* of struct broker_heartbeat_request */

#endif
