/* What any controller tells of itself, active or not: ApiVersions (KIP-35, 584), DescribeCluster of controllers (KIP-919). */
#include "base/check.h"
#include "meta/core.h"
#include "wire/gen/api_versions_response.h"
#include "wire/gen/describe_cluster_request.h"
#include "wire/gen/describe_cluster_response.h"

enum { FEATURES_VERSION = 3, ZERO_MIN_VERSION = 4, ENDPOINT_CONTROLLERS = 2 };

static const char kraft_feature[] = "kraft.version";

static void tell_supported(struct op *op, struct api_versions_response *response)
{
    size_t cnt;
    const struct controller_feature *ours = controller_features(&cnt);

    response->supported_features = op_array(op, cnt, sizeof response->supported_features[0]);
    for (size_t i = 0; i < cnt; i++) {
        if (ours[i].level_min == 0 && op->api_version < ZERO_MIN_VERSION)
            continue; /* KAFKA-17492: old readers refuse a minimum of 0 */
        response->supported_features[response->supported_features_cnt++] =
            (struct api_versions_response_supported_feature_key){.name = slice_of_text(ours[i].name),
                                                                 .min_version = ours[i].level_min,
                                                                 .max_version = ours[i].level_max};
    }
}

/* With kraft.version, which has no record of its own in the image (KAFKA-18920). */
static void tell_finalized(struct op *op, struct api_versions_response *response)
{
    const struct image *image = &op->controller->image;
    int16_t kraft_version = quorum_kraft_version(op->controller->quorum);

    response->finalized_features_epoch = image->levels_cnt > 0 ? image->next_off - 1 : -1;
    response->finalized_features = op_array(op, image->levels_cnt + 1, sizeof response->finalized_features[0]);
    for (size_t i = 0; i < image->levels_cnt; i++)
        response->finalized_features[response->finalized_features_cnt++] =
            (struct api_versions_response_finalized_feature_key){.name = image->levels[i].name,
                                                                 .max_version_level = image->levels[i].level,
                                                                 .min_version_level = image->levels[i].level};
    if (kraft_version > 0)
        response->finalized_features[response->finalized_features_cnt++] =
            (struct api_versions_response_finalized_feature_key){.name = slice_of_text(kraft_feature),
                                                                 .max_version_level = kraft_version,
                                                                 .min_version_level = kraft_version};
}

void decide_api_versions(struct op *op)
{
    struct api_versions_response *response = op->response;
    size_t cnt;
    const struct door_api *apis = door_apis(&cnt);

    response->api_keys = op_array(op, cnt, sizeof response->api_keys[0]);
    response->api_keys_cnt = (int32_t)cnt;
    for (size_t i = 0; i < cnt; i++)
        response->api_keys[i] =
            (struct api_versions_response_api_version){apis[i].key, apis[i].version_min, apis[i].version_max};
    if (op->api_version < FEATURES_VERSION)
        return;
    tell_supported(op, response);
    tell_finalized(op, response);
}

/* ---- DescribeCluster ---- */

static const struct image_endpoint *endpoint_named(const struct image_controller *controller, struct slice name)
{
    for (uint32_t i = 0; i < controller->endpoints_cnt; i++)
        if (slice_eq(controller->endpoints[i].name, name))
            return &controller->endpoints[i];
    return NULL;
}

void decide_describe_cluster(struct op *op)
{
    const struct describe_cluster_request *request = op->body;
    struct describe_cluster_response *response = op->response;
    const struct controller *controller = op->controller;
    const struct image *image = &controller->image;

    response->cluster_id = slice_of_text(controller->cluster_id);
    response->controller_id = controller->told_leader_id;
    response->endpoint_type = request->endpoint_type;
    response->error_message = slice_of(NULL, 0);
    if (op->who != NULL && request->include_cluster_authorized_operations)
        response->cluster_authorized_operations =
            auth_operations(&controller->door.auth, op->who, AUTH_CLUSTER, slice_of_text(AUTH_CLUSTER_NAME));
    if (request->endpoint_type != ENDPOINT_CONTROLLERS) {
        response->error_code =
            request->endpoint_type == 1 ? KERR_MISMATCHED_ENDPOINT_TYPE : KERR_UNSUPPORTED_ENDPOINT_TYPE;
        response->error_message = slice_of_text("this is a controller's listener: ask for endpoint type 2");
        return;
    }
    response->brokers = op_array(op, image->controllers_cnt, sizeof response->brokers[0]);
    for (size_t i = 0; i < image->controllers_cnt && controller->config->listeners_cnt > 0; i++) {
        const struct image_endpoint *endpoint =
            endpoint_named(image->controllers[i], controller->config->listeners[0].name);
        if (endpoint == NULL)
            continue;
        response->brokers[response->brokers_cnt++] =
            (struct describe_cluster_response_describe_cluster_broker){.broker_id = image->controllers[i]->id,
                                                                       .host = endpoint->host,
                                                                       .port = endpoint->port,
                                                                       .rack = slice_of(NULL, 0)};
    }
}
