/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* RegisterControllerRecord, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_REGISTER_CONTROLLER_RECORD_H
#define WIRE_GEN_REGISTER_CONTROLLER_RECORD_H

#include "wire/wire.h"

struct register_controller_record_controller_feature {
    struct slice name; /* 0+ */
    int16_t min_supported_version; /* 0+ */
    int16_t max_supported_version; /* 0+ */
};

struct register_controller_record_controller_endpoint {
    struct slice name; /* 0+ */
    struct slice host; /* 0+ */
    uint16_t port; /* 0+ */
    int16_t security_protocol; /* 0+ */
};

struct register_controller_record {
    int32_t controller_id; /* 0+ */
    struct uuid incarnation_id; /* 0+ */
    bool zk_migration_ready; /* 0+ */
    struct register_controller_record_controller_endpoint *end_points; /* 0+ */
    int32_t end_points_cnt;
    struct register_controller_record_controller_feature *features; /* 0+ */
    int32_t features_cnt;
};

extern const struct wire_shape register_controller_record_controller_endpoint_shape;
extern const struct wire_shape register_controller_record_controller_feature_shape;
extern const struct wire_msg register_controller_record_wire; /* of struct register_controller_record */

#endif
