/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* RegisterBrokerRecord, versions 0-4, flexible from 0 */
#ifndef WIRE_GEN_REGISTER_BROKER_RECORD_H
#define WIRE_GEN_REGISTER_BROKER_RECORD_H

#include "wire/wire.h"

struct register_broker_record_broker_feature {
    struct slice name; /* 0+ */
    int16_t min_supported_version; /* 0+ */
    int16_t max_supported_version; /* 0+ */
};

struct register_broker_record_broker_endpoint {
    struct slice name; /* 0+ */
    struct slice host; /* 0+ */
    uint16_t port; /* 0+ */
    int16_t security_protocol; /* 0+ */
};

struct register_broker_record {
    int32_t broker_id; /* 0+ */
    bool is_migrating_zk_broker; /* 2+ */
    struct uuid incarnation_id; /* 0+ */
    int64_t broker_epoch; /* 0+ */
    struct register_broker_record_broker_endpoint *end_points; /* 0+ */
    int32_t end_points_cnt;
    struct register_broker_record_broker_feature *features; /* 0+ */
    int32_t features_cnt;
    struct slice rack; /* 0+, null 0+ */
    bool fenced; /* 0+, default true */
    bool in_controlled_shutdown; /* 1+ */
    struct uuid *log_dirs; /* 3+, tag 0 */
    int32_t log_dirs_cnt;
    struct uuid *cordoned_log_dirs; /* 4+, null 4+, tag 1, default null */
    int32_t cordoned_log_dirs_cnt;
};

extern const struct wire_shape register_broker_record_broker_endpoint_shape;
extern const struct wire_shape register_broker_record_broker_feature_shape;
extern const struct wire_msg register_broker_record_wire; /* of struct register_broker_record */

#endif
