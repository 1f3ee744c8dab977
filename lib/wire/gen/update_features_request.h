/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* UpdateFeaturesRequest, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_UPDATE_FEATURES_REQUEST_H
#define WIRE_GEN_UPDATE_FEATURES_REQUEST_H

#include "wire/wire.h"

struct update_features_request_feature_update_key {
    struct slice feature; /* 0+ */
    int16_t max_version_level; /* 0+ */
    bool allow_downgrade; /* 0 */
    int8_t upgrade_type; /* 1+, default 1 */
};

struct update_features_request {
    int32_t timeout_ms; /* 0+, default 60000 */
    struct update_features_request_feature_update_key *feature_updates; /* 0+ */
    int32_t feature_updates_cnt;
    bool validate_only; /* 1+ */
};

extern const struct wire_shape update_features_request_feature_update_key_shape;
extern const struct wire_msg update_features_request_wire; /* of struct update_features_request */

#endif
