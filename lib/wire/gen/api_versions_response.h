/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* ApiVersionsResponse, versions 0-5, flexible from 3 */
#ifndef WIRE_GEN_API_VERSIONS_RESPONSE_H
#define WIRE_GEN_API_VERSIONS_RESPONSE_H

#include "wire/wire.h"

struct api_versions_response_finalized_feature_key {
    struct slice name; /* 3+ */
    int16_t max_version_level; /* 3+ */
    int16_t min_version_level; /* 3+ */
};

struct api_versions_response_supported_feature_key {
    struct slice name; /* 3+ */
    int16_t min_version; /* 3+ */
    int16_t max_version; /* 3+ */
};

struct api_versions_response_api_version {
    int16_t api_key; /* 0+ */
    int16_t min_version; /* 0+ */
    int16_t max_version; /* 0+ */
};

struct api_versions_response {
    int16_t error_code; /* 0+ */
    struct api_versions_response_api_version *api_keys; /* 0+ */
    int32_t api_keys_cnt;
    int32_t throttle_time_ms; /* 1+ */
    struct api_versions_response_supported_feature_key *supported_features; /* 3+, tag 0 */
    int32_t supported_features_cnt;
    int64_t finalized_features_epoch; /* 3+, tag 1, default -1 */
    struct api_versions_response_finalized_feature_key *finalized_features; /* 3+, tag 2 */
    int32_t finalized_features_cnt;
    bool zk_migration_ready; /* 3+, tag 3 */
};

extern const struct wire_shape api_versions_response_api_version_shape;
extern const struct wire_shape api_versions_response_supported_feature_key_shape;
extern const struct wire_shape api_versions_response_finalized_feature_key_shape;
extern const struct wire_msg api_versions_response_wire; /* of struct api_versions_response */

#endif
