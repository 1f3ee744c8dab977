/* A controller that is not active makes itself known to the active one (KIP-919): until it is registered no feature level can
 * be raised. Asked again, slower each time, until the record of its incarnation comes back through the log. */
#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "meta/core.h"
#include "wire/gen/controller_registration_request.h"

enum {
    API_KEY_CONTROLLER_REGISTRATION = 70,
    RETRY_US_MIN = 100 * 1000,
    RETRY_US_MAX = 120 * 1000 * 1000,
    BODY_LEN_MAX = 1 << 16,
    FEATURES_MAX = 16,
};

static struct kernel_msg *build(const struct controller *controller)
{
    const struct controller_config *config = controller->config;
    struct controller_registration_request_listener listeners[CONTROLLER_LISTENERS_MAX];
    struct controller_registration_request_feature features[FEATURES_MAX];
    struct controller_registration_request request;
    size_t features_cnt;
    const struct controller_feature *ours = controller_features(&features_cnt);
    struct kernel_msg *msg = kernel_msg_new(MSG_REQUEST);
    struct buf body;
    int err;

    CHECK(features_cnt <= FEATURES_MAX);
    wire_defaults(&controller_registration_request_wire, &request);
    request.controller_id = config->node_id;
    request.incarnation_id = controller->incarnation;
    request.listeners = listeners;
    request.listeners_cnt = (int32_t)config->listeners_cnt;
    for (uint32_t i = 0; i < config->listeners_cnt; i++)
        listeners[i] = (struct controller_registration_request_listener){.name = config->listeners[i].name,
                                                                         .host = config->listeners[i].host,
                                                                         .port = config->listeners[i].port,
                                                                         .security_protocol =
                                                                             config->listeners[i].security_protocol};
    request.features = features;
    request.features_cnt = (int32_t)features_cnt;
    for (size_t i = 0; i < features_cnt; i++)
        features[i] = (struct controller_registration_request_feature){slice_of_text(ours[i].name), ours[i].level_min,
                                                                       ours[i].level_max};
    buf_init(&body, BODY_LEN_MAX);
    err = wire_encode_buf(&controller_registration_request_wire, 0, &request, &body);
    CHECK(err == ERR_OK);
    msg->corr = FORWARD_SELF_CORR;
    msg->api_key = API_KEY_CONTROLLER_REGISTRATION;
    msg->chunk = chunk_copy(buf_bytes(&body));
    buf_release(&body);
    return msg;
}

static bool is_registered(const struct controller *controller)
{
    const struct image_controller *self = image_controller_by_id(&controller->image, controller->config->node_id);

    return self != NULL && uuid_eq(self->incarnation, controller->incarnation);
}

void standby_register(struct controller *controller, const struct event *ev, struct effects *fx)
{
    struct standby *standby = &controller->standby;

    standby->next_us = INT64_MAX;
    if (!controller->config->is_controller || controller->config->listeners_cnt == 0 || is_registered(controller) ||
        image_metadata_version(&controller->image) < IMAGE_MV_REGISTER_CONTROLLER || controller->forwards.leader_id < 0)
        return;
    if (ev->now_us < standby->retry_us) {
        standby->next_us = standby->retry_us;
        return;
    }
    standby->wait_us = standby->wait_us == 0 ? RETRY_US_MIN : 2 * standby->wait_us;
    if (standby->wait_us > RETRY_US_MAX)
        standby->wait_us = RETRY_US_MAX;
    standby->retry_us = standby->next_us = ev->now_us + standby->wait_us;
    forwards_add(&controller->forwards, build(controller), ev, fx);
}
