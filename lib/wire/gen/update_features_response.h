/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* UpdateFeaturesResponse, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_UPDATE_FEATURES_RESPONSE_H
#define WIRE_GEN_UPDATE_FEATURES_RESPONSE_H

#include "wire/wire.h"

struct update_features_response_updatable_feature_result {
    struct slice feature; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
};

struct update_features_response {
    int32_t throttle_time_ms; /* 0+ */
    int16_t error_code; /* 0+ */
    struct slice error_message; /* 0+, null 0+ */
    struct update_features_response_updatable_feature_result *results; /* 0-1 */
    int32_t results_cnt;
};

extern const struct wire_shape update_features_response_updatable_feature_result_shape;
extern const struct wire_msg update_features_response_wire; /* of struct update_features_response */

#endif
