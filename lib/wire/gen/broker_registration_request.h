/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* BrokerRegistrationRequest, versions 0-4, flexible from 0 */
#ifndef WIRE_GEN_BROKER_REGISTRATION_REQUEST_H
#define WIRE_GEN_BROKER_REGISTRATION_REQUEST_H

#include "wire/wire.h"

struct broker_registration_request_feature {
    struct slice name; /* 0+ */
    int16_t min_supported_version; /* 0+ */
    int16_t max_supported_version; /* 0+ */
};

struct broker_registration_request_listener {
    struct slice name; /* 0+ */
    struct slice host; /* 0+ */
    uint16_t port; /* 0+ */
    int16_t security_protocol; /* 0+ */
};

struct broker_registration_request {
    int32_t broker_id; /* 0+ */
    struct slice cluster_id; /* 0+ */
    struct uuid incarnation_id; /* 0+ */
    struct broker_registration_request_listener *listeners; /* 0+ */
    int32_t listeners_cnt;
    struct broker_registration_request_feature *features; /* 0+ */
    int32_t features_cnt;
    struct slice rack; /* 0+, null 0+ */
    bool is_migrating_zk_broker; /* 1+ */
    struct uuid *log_dirs; /* 2+ */
    int32_t log_dirs_cnt;
    int64_t previous_broker_epoch; /* 3+, default -1 */
};

extern const struct wire_shape broker_registration_request_listener_shape;
extern const struct wire_shape broker_registration_request_feature_shape;
extern const struct wire_msg broker_registration_request_wire; /* of struct broker_registration_request */

#endif
