/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ControllerRegistrationRequest, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_CONTROLLER_REGISTRATION_REQUEST_H
#define WIRE_GEN_CONTROLLER_REGISTRATION_REQUEST_H

#include "wire/wire.h"

struct controller_registration_request_feature {
    struct slice name; /* 0+ */
    int16_t min_supported_version; /* 0+ */
    int16_t max_supported_version; /* 0+ */
};

struct controller_registration_request_listener {
    struct slice name; /* 0+ */
    struct slice host; /* 0+ */
    uint16_t port; /* 0+ */
    int16_t security_protocol; /* 0+ */
};

struct controller_registration_request {
    int32_t controller_id; /* 0+ */
    struct uuid incarnation_id; /* 0+ */
    bool zk_migration_ready; /* 0+ */
    struct controller_registration_request_listener *listeners; /* 0+ */
    int32_t listeners_cnt;
    struct controller_registration_request_feature *features; /* 0+ */
    int32_t features_cnt;
};

extern const struct wire_shape controller_registration_request_listener_shape;
extern const struct wire_shape controller_registration_request_feature_shape;
extern const struct wire_msg controller_registration_request_wire; /* of struct controller_registration_request */

#endif
