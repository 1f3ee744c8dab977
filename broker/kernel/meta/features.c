/* UpdateFeatures (KIP-584, KIP-1022), ControllerRegistration (KIP-919).
 *
 * A level is finalized only where every registered broker and controller, every voter and this controller can work with it. All
 * features of a request, or none. Downgrades: metadata.version only over levels that added nothing to the metadata (the table
 * below: Apache Kafka's); eligible leader replicas only while no partition lives on its ELR alone. kraft.version belongs to the
 * quorum, which creates itself with the newest, and is raised by it (KIP-853), never lowered. */
#include "base/check.h"
#include "base/err.h"
#include "meta/core.h"
#include "wire/gen/config_record.h"
#include "wire/gen/controller_registration_request.h"
#include "wire/gen/controller_registration_response.h"
#include "wire/gen/feature_level_record.h"
#include "wire/gen/register_controller_record.h"
#include "wire/gen/update_features_request.h"
#include "wire/gen/update_features_response.h"

enum { UPGRADE = 1, SAFE_DOWNGRADE = 2, UNSAFE_DOWNGRADE = 3, RESULTS_VERSION_MAX = 1 };

static const char mv_feature[] = "metadata.version";
static const char kraft_feature[] = "kraft.version";
static const char elr_feature[] = "eligible.leader.replicas.version";
static const char min_isr_config[] = "min.insync.replicas";

/* Levels of metadata.version that brought new metadata. */
static const int16_t levels_with_metadata[] = {8, 11, 13, 14, 15, 17, 23, 30};

const struct controller_feature *controller_features(size_t *ret_cnt)
{
    static const struct controller_feature features[] = {
        {mv_feature, IMAGE_MV_MIN, IMAGE_MV_MAX},
        {kraft_feature, 0, KRAFT_VERSION_MAX},
        {elr_feature, 0, 1},
    };

    *ret_cnt = COUNT_OF(features);
    return features;
}

static bool changes_metadata(int16_t from, int16_t to)
{
    for (size_t i = 0; i < COUNT_OF(levels_with_metadata); i++)
        if (levels_with_metadata[i] > to && levels_with_metadata[i] <= from)
            return true;
    return false;
}

/* ---- who can work with it ---- */

static struct refusal judge_range(struct op *op, const char *who, int64_t id, bool is_known, int16_t min, int16_t max,
                                  int16_t level)
{
    if (level >= min && level <= max)
        return refusal_none;
    if (!is_known)
        return REFUSE(KERR_INVALID_UPDATE_VERSION, who, " ", op_number(op, id), " does not support this feature.");
    return REFUSE(KERR_INVALID_UPDATE_VERSION, who, " ", op_number(op, id), " only supports versions ",
                  op_number(op, min), "-", op_number(op, max));
}

static struct refusal judge_listed(struct op *op, const char *who, int64_t id, const struct image_feature *features,
                                   uint32_t cnt, struct slice name, int16_t level)
{
    for (uint32_t i = 0; i < cnt; i++)
        if (slice_eq(features[i].name, name))
            return judge_range(op, who, id, true, features[i].min_version, features[i].max_version, level);
    return judge_range(op, who, id, false, 0, 0, level);
}

static struct refusal judge_local(struct op *op, struct slice name, int16_t level)
{
    size_t cnt;
    const struct controller_feature *ours = controller_features(&cnt);
    int32_t id = op->controller->config->node_id;

    for (size_t i = 0; i < cnt; i++)
        if (slice_eq_text(name, ours[i].name))
            return judge_range(op, "Local controller", id, true, ours[i].level_min, ours[i].level_max, level);
    return judge_range(op, "Local controller", id, false, 0, 0, level);
}

static struct refusal judge_voters(struct op *op)
{
    const struct voters *voters = quorum_voters(op->controller->quorum);

    for (size_t i = 0; i < voters->cnt && op_metadata_version(op) >= IMAGE_MV_REGISTER_CONTROLLER; i++)
        if (image_controller_by_id(&op->controller->image, voters->items[i].id) == NULL)
            return REFUSE(KERR_INVALID_UPDATE_VERSION, "No controller registration for voter ",
                          op_number(op, voters->items[i].id));
    return refusal_none;
}

static struct refusal judge_support(struct op *op, struct slice name, int16_t level)
{
    const struct image *image = &op->controller->image;
    struct refusal refusal = judge_local(op, name, level);

    for (size_t i = 0; i < image->brokers_cnt && refusal.error == KERR_NONE; i++)
        refusal = judge_listed(op, "Broker", image->brokers[i]->id, image->brokers[i]->features,
                               image->brokers[i]->features_cnt, name, level);
    for (size_t i = 0; i < image->controllers_cnt && refusal.error == KERR_NONE; i++)
        refusal = judge_listed(op, "Controller", image->controllers[i]->id, image->controllers[i]->features,
                               image->controllers[i]->features_cnt, name, level);
    return refusal.error == KERR_NONE ? judge_voters(op) : refusal;
}

/* ---- one feature ---- */

static struct refusal invalid_level(struct op *op, struct slice name, int16_t level, const char *why)
{
    return REFUSE(KERR_INVALID_UPDATE_VERSION, "Invalid update version ", op_number(op, level), " for feature ",
                  op_name(op, name), ". ", why);
}

static bool lives_on_elr(const struct image *image)
{
    for (size_t i = 0; i < image->topics_cnt; i++)
        for (int32_t j = 0; j < image->topics[i]->partitions_cnt; j++)
            if (image->topics[i]->partitions[j].replicas_cnt > 0 && image->topics[i]->partitions[j].isr_cnt == 0)
                return true;
    return false;
}

/* The level that the other feature will have after this request. */
static int16_t level_to_be(struct op *op, const char *feature)
{
    const struct update_features_request *request = op->body;
    int16_t level = image_feature_level(&op->controller->image, slice_of_text(feature));

    for (int32_t i = 0; i < request->feature_updates_cnt; i++)
        if (slice_eq_text(request->feature_updates[i].feature, feature))
            level = request->feature_updates[i].max_version_level;
    return level;
}

static struct refusal judge_downgrade(struct op *op, struct slice name, int16_t now, int16_t level, int8_t type)
{
    if (type == UPGRADE)
        return invalid_level(op, name, level,
                             "Can't downgrade the version of this feature without setting the upgrade type to either "
                             "safe or unsafe downgrade.");
    if (slice_eq_text(name, mv_feature) && changes_metadata(now, level))
        return invalid_level(op, name, level,
                             type == UNSAFE_DOWNGRADE
                                 ? "Unsafe metadata downgrade is not supported in this version."
                                 : "Refusing to perform the requested downgrade because it might delete metadata "
                                   "information.");
    if (slice_eq_text(name, elr_feature) && lives_on_elr(&op->controller->image))
        return invalid_level(op, name, level, "Some partition has no in-sync replica but eligible leader replicas.");
    return refusal_none;
}

static struct refusal judge_level(struct op *op, const struct update_features_request_feature_update_key *asked,
                                  int16_t now, int8_t type)
{
    int16_t level = asked->max_version_level;
    struct refusal refusal;

    if (type < UPGRADE || type > UNSAFE_DOWNGRADE)
        return invalid_level(op, asked->feature, level, "The controller does not support the given upgrade type.");
    if (level < 0)
        return invalid_level(op, asked->feature, level, "A feature version cannot be less than 0.");
    refusal = judge_support(op, asked->feature, level);
    if (refusal.error != KERR_NONE)
        return invalid_level(op, asked->feature, level, op_name(op, refusal.text));
    if (level < now)
        return judge_downgrade(op, asked->feature, now, level, type);
    if (level > now && type != UPGRADE)
        return invalid_level(op, asked->feature, level, "Can't downgrade to a newer version.");
    return refusal_none;
}

static struct refusal judge_together(struct op *op)
{
    if (level_to_be(op, elr_feature) > 0 && level_to_be(op, mv_feature) < IMAGE_MV_ELR)
        return REFUSE(KERR_INVALID_UPDATE_VERSION, elr_feature, " could not be set to 1 because it depends on ",
                      mv_feature, " level ", op_number(op, IMAGE_MV_ELR));
    return refusal_none;
}

/* With ELR the cluster must say how many replicas are enough, and no broker for itself (KIP-966). */
static void add_elr_safety(struct op *op)
{
    const struct image *image = &op->controller->image;
    struct slice key = slice_of_text(min_isr_config);
    struct config_record record = {.resource_type = IMAGE_BROKER, .name = key, .resource_name = slice_of_text("")};

    if (image_config_value(image, IMAGE_BROKER, slice_of_text(""), key).data == NULL) {
        record.value =
            topic_config_value(image, &op->controller->statics, -1, slice_of(NULL, 0), TOPIC_MIN_INSYNC_REPLICAS).text;
        op_add(op, &config_record_wire, 0, &record);
    }
    record.value = slice_of(NULL, 0);
    for (size_t i = 0; i < image->configs_cnt; i++) {
        record.resource_name = image->configs[i]->name;
        if (image->configs[i]->type == IMAGE_BROKER && image->configs[i]->name.len > 0 &&
            image_config_value(image, IMAGE_BROKER, record.resource_name, key).data != NULL)
            op_add(op, &config_record_wire, 0, &record);
    }
}

/* Judged here, appended by the quorum when all other features of the request are judged, too. */
static struct refusal raise_kraft_version(struct op *op, int16_t level, bool is_dry)
{
    struct quorum *quorum = op->controller->quorum;
    const char *why, *now = op_number(op, quorum_kraft_version(quorum)); /* before */

    if (quorum_raise_kraft_version(quorum, level, is_dry, op->ev, op->fx, &why) == ERR_OK)
        return refusal_none;
    return REFUSE(KERR_INVALID_UPDATE_VERSION, "Invalid upgrade of ", kraft_feature, " from version ", now, " to ",
                  op_number(op, level), " because ", why);
}

static struct refusal update(struct op *op, const struct update_features_request_feature_update_key *asked)
{
    bool is_quorums = slice_eq_text(asked->feature, kraft_feature);
    int16_t now = is_quorums ? quorum_kraft_version(op->controller->quorum)
                             : image_feature_level(&op->controller->image, asked->feature);
    int8_t type = op->api_version == 0 ? (asked->allow_downgrade ? SAFE_DOWNGRADE : UPGRADE) : asked->upgrade_type;
    struct feature_level_record record = {.name = asked->feature, .feature_level = asked->max_version_level};
    struct refusal refusal;

    if (slice_eq_text(asked->feature, mv_feature))
        now = op_metadata_version(op);
    refusal = judge_level(op, asked, now, type);
    if (refusal.error != KERR_NONE || asked->max_version_level == now)
        return refusal;
    if (is_quorums)
        return raise_kraft_version(op, asked->max_version_level, true);
    op_add(op, &feature_level_record_wire, 0, &record);
    if (slice_eq_text(asked->feature, elr_feature) && now == 0)
        add_elr_safety(op);
    fx_trace(op->fx, TRACE_INFO, "feature level changes", F_TEXT("feature", asked->feature), F_NUM("from", now),
             F_NUM("to", asked->max_version_level));
    return refusal_none;
}

static bool is_named_twice(const struct update_features_request *request, int32_t idx)
{
    for (int32_t i = 0; i < idx; i++)
        if (slice_eq(request->feature_updates[i].feature, request->feature_updates[idx].feature))
            return true;
    return false;
}

void decide_update_features(struct op *op)
{
    const struct update_features_request *request = op->body;
    struct update_features_response *response = op->response;
    struct refusal refusal = refusal_none;

    for (int32_t i = 0; i < request->feature_updates_cnt && refusal.error == KERR_NONE; i++)
        refusal = is_named_twice(request, i) ? REFUSE(KERR_INVALID_REQUEST, "A feature is named more than once.")
                                             : update(op, &request->feature_updates[i]);
    if (refusal.error == KERR_NONE)
        refusal = judge_together(op);
    for (int32_t i = 0; i < request->feature_updates_cnt && refusal.error == KERR_NONE; i++)
        if (slice_eq_text(request->feature_updates[i].feature, kraft_feature) &&
            !(request->validate_only && op->api_version > 0))
            refusal = raise_kraft_version(op, request->feature_updates[i].max_version_level, false);
    response->error_message = slice_of(NULL, 0);
    response->error_code = refusal.error;
    if (refusal.error != KERR_NONE)
        response->error_message = op_join(
            op,
            "The update failed for all features since the following feature had an error: ", op_name(op, refusal.text));
    if (refusal.error != KERR_NONE || (request->validate_only && op->api_version > 0))
        op_cut(op, 0);
    if (op->api_version > RESULTS_VERSION_MAX)
        return;
    response->results_cnt = request->feature_updates_cnt;
    response->results = op_array(op, (size_t)request->feature_updates_cnt, sizeof response->results[0]);
    for (int32_t i = 0; i < request->feature_updates_cnt; i++)
        response->results[i] = (struct update_features_response_updatable_feature_result){
            request->feature_updates[i].feature, refusal.error, response->error_message};
}

/* ---- controllers ---- */

/* As a broker's registration: whoever cannot work at the finalized levels is told so. */
static bool can_work(const struct controller_registration_request *request, struct slice name, int16_t level)
{
    for (int32_t i = 0; i < request->features_cnt; i++)
        if (slice_eq(request->features[i].name, name))
            return level >= request->features[i].min_supported_version &&
                   level <= request->features[i].max_supported_version;
    return level == 0;
}

static int16_t judge_controller(struct op *op, const struct controller_registration_request *request)
{
    const struct image *image = &op->controller->image;

    if (op_metadata_version(op) < IMAGE_MV_REGISTER_CONTROLLER)
        return KERR_UNSUPPORTED_VERSION;
    if (request->controller_id < 0 || request->listeners_cnt > IMAGE_ENDPOINTS_MAX ||
        request->features_cnt > IMAGE_FEATURES_MAX || request->listeners_cnt == 0)
        return KERR_INVALID_REGISTRATION;
    if (request->zk_migration_ready)
        return KERR_INVALID_REGISTRATION;
    for (size_t i = 0; i < image->levels_cnt; i++)
        if (!can_work(request, image->levels[i].name, image->levels[i].level))
            return KERR_UNSUPPORTED_VERSION;
    return KERR_NONE;
}

void decide_controller_registration(struct op *op)
{
    const struct controller_registration_request *request = op->body;
    struct controller_registration_response *response = op->response;
    struct register_controller_record record;

    response->error_message = slice_of(NULL, 0);
    response->error_code = judge_controller(op, request);
    if (response->error_code != KERR_NONE) {
        response->error_message = slice_of_text(kerr_text(response->error_code));
        return;
    }
    wire_defaults(&register_controller_record_wire, &record);
    record.controller_id = request->controller_id;
    record.incarnation_id = request->incarnation_id;
    record.end_points = op_array(op, (size_t)request->listeners_cnt, sizeof record.end_points[0]);
    record.end_points_cnt = request->listeners_cnt;
    for (int32_t i = 0; i < request->listeners_cnt; i++)
        record.end_points[i] = (struct register_controller_record_controller_endpoint){
            .name = request->listeners[i].name,
            .host = request->listeners[i].host,
            .port = request->listeners[i].port,
            .security_protocol = request->listeners[i].security_protocol};
    record.features = op_array(op, (size_t)request->features_cnt, sizeof record.features[0]);
    record.features_cnt = request->features_cnt;
    for (int32_t i = 0; i < request->features_cnt; i++)
        record.features[i] = (struct register_controller_record_controller_feature){
            request->features[i].name, request->features[i].min_supported_version,
            request->features[i].max_supported_version};
    op_add(op, &register_controller_record_wire, 0, &record);
    fx_trace(op->fx, TRACE_INFO, "controller registered", F_NUM("controller", request->controller_id));
}
