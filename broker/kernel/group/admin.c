/* What administrators ask: ListGroups, DescribeGroups, DeleteGroups. And how a group ends. */
#include "group/state.h"
#include "wire/gen/delete_groups_request.h"
#include "wire/gen/delete_groups_response.h"
#include "wire/gen/describe_groups_request.h"
#include "wire/gen/describe_groups_response.h"
#include "wire/gen/list_groups_request.h"
#include "wire/gen/list_groups_response.h"

enum { DESCRIBE_VERSION_NOT_FOUND = 6 };

static bool ids_are_bounded(const struct slice *ids, int32_t cnt)
{
    size_t len = 0;

    if (cnt > GC_PARTITIONS_MAX)
        return false;
    for (int32_t i = 0; i < cnt; i++)
        len += ids[i].len;
    return len <= GC_NAMES_LEN_MAX;
}

/* ---- ListGroups ---- */

static uint8_t lower(uint8_t c)
{
    return c >= 'A' && c <= 'Z' ? (uint8_t)(c + 32) : c;
}

static bool is_named(const struct slice *filter, int32_t cnt, const char *name)
{
    size_t len = strlen(name);

    if (cnt <= 0)
        return true;
    for (int32_t i = 0; i < cnt; i++) {
        size_t same = 0;
        while (filter[i].len == len && same < len && lower(filter[i].data[same]) == lower((uint8_t)name[same]))
            same++;
        if (same == len)
            return true;
    }
    return false;
}

static bool list_shard(struct group_coordinator *gc, const struct shard *shard, const struct list_groups_request *req,
                       struct list_groups_response *response)
{
    list_for_each (group, &shard->groups, struct group, in_shard) {
        struct list_groups_response_listed_group *listed = &response->groups[response->groups_cnt];
        if (!is_named(req->states_filter, req->states_filter_cnt, group_state_name(group->state)))
            continue;
        listed->group_id = gc_out_copy(gc, group->id);
        listed->protocol_type = gc_out_copy(gc, group->protocol_type.data ? group->protocol_type : slice_of("", 0));
        listed->group_state = slice_of_text(group_state_name(group->state));
        listed->group_type = slice_of_text("classic");
        if (listed->group_id.data == NULL || listed->protocol_type.data == NULL)
            return false;
        response->groups_cnt++;
    }
    return true;
}

void gc_list_groups(struct group_coordinator *gc, const struct gc_call *call, const struct list_groups_request *req,
                    struct group_out *out)
{
    struct list_groups_response *response;
    bool fits;

    gc_enter(gc, call->now_us, call->wall_ms, out);
    response = gc_reply(gc, call->token, KEY_LIST_GROUPS, call->version, &list_groups_response_wire);
    response->groups = wire_array(&list_groups_response_listed_group_shape, &gc->out->arena, gc->groups.cnt + 1);
    fits = response->groups != NULL;
    if (fits && !is_named(req->types_filter, req->types_filter_cnt, "classic"))
        return;
    for (int32_t i = 0; i < gc->partitions_cnt && fits; i++) {
        const struct shard *shard = gc->shards[i];
        if (shard != NULL && shard->state == GC_SHARD_LOADING)
            response->error_code = KERR_COORDINATOR_LOAD_IN_PROGRESS;
        else if (shard != NULL)
            fits = list_shard(gc, shard, req, response);
    }
    if (!fits)
        response->error_code = KERR_UNKNOWN_SERVER_ERROR;
    if (response->error_code != KERR_NONE)
        response->groups_cnt = 0;
}

/* ---- DescribeGroups ---- */

static bool describe_member(struct group_coordinator *gc, const struct member *member,
                            struct describe_groups_response_described_group_member *to)
{
    const struct group *group = member->group;
    const struct protocol *protocol = member_protocol(member, group->protocol);
    bool is_stable = group->state == GROUP_STABLE;

    to->member_id = gc_out_copy(gc, member->id);
    to->group_instance_id = gc_out_copy(gc, member->instance_id);
    to->client_id = gc_out_copy(gc, member->client_id);
    to->client_host = gc_out_copy(gc, member->client_host);
    to->member_metadata = gc_out_copy(gc, is_stable && protocol ? protocol->metadata : slice_of("", 0));
    to->member_assignment = gc_out_copy(gc, is_stable ? member->assignment : slice_of("", 0));
    return to->member_id.data != NULL && to->client_id.data != NULL && to->client_host.data != NULL &&
           to->member_metadata.data != NULL && to->member_assignment.data != NULL;
}

static bool describe(struct group_coordinator *gc, const struct group *group,
                     struct describe_groups_response_described_group *to)
{
    to->group_state = slice_of_text(group_state_name(group->state));
    if (group->protocol_type.data != NULL)
        to->protocol_type = gc_out_copy(gc, group->protocol_type);
    if (group->state == GROUP_STABLE && group->protocol.data != NULL)
        to->protocol_data = gc_out_copy(gc, group->protocol);
    to->members =
        wire_array(&describe_groups_response_described_group_member_shape, &gc->out->arena, group->members_cnt);
    if (to->members == NULL || to->protocol_type.data == NULL || to->protocol_data.data == NULL)
        return false;
    list_for_each (member, &group->members, struct member, in_group)
        if (!describe_member(gc, member, &to->members[to->members_cnt++]))
            return false;
    return true;
}

static void describe_one(struct group_coordinator *gc, const struct gc_call *call, struct slice id,
                         struct describe_groups_response_described_group *to)
{
    struct shard *shard = NULL;
    const struct group *group;

    to->group_id = gc_out_copy(gc, id);
    to->error_code = gc_find_shard(gc, id, &shard);
    if (to->error_code != KERR_NONE)
        return;
    group = group_find(gc, id);
    if (group == NULL) {
        to->group_state = slice_of_text(group_state_name(GROUP_DEAD));
        if (call->version >= DESCRIBE_VERSION_NOT_FOUND) {
            to->error_code = KERR_GROUP_ID_NOT_FOUND;
            to->error_message = slice_of_text("There is no such group.");
        }
    } else if (!describe(gc, group, to)) {
        to->members_cnt = 0;
        to->protocol_type = to->protocol_data = slice_of("", 0);
        to->error_code = KERR_UNKNOWN_SERVER_ERROR; /* larger than one answer can be */
    }
}

void gc_describe_groups(struct group_coordinator *gc, const struct gc_call *call,
                        const struct describe_groups_request *req, struct group_out *out)
{
    struct describe_groups_response *response;

    gc_enter(gc, call->now_us, call->wall_ms, out);
    response = gc_reply(gc, call->token, KEY_DESCRIBE_GROUPS, call->version, &describe_groups_response_wire);
    if (!ids_are_bounded(req->groups, req->groups_cnt))
        return;
    response->groups =
        wire_array(&describe_groups_response_described_group_shape, &gc->out->arena, (size_t)req->groups_cnt);
    if (response->groups == NULL)
        return;
    response->groups_cnt = req->groups_cnt;
    for (int32_t i = 0; i < req->groups_cnt; i++)
        describe_one(gc, call, req->groups[i], &response->groups[i]);
}

/* ---- the end of a group ---- */

void group_delete(struct group_coordinator *gc, struct group *group, struct group_hold *hold)
{
    group_move(gc, group, GROUP_DEAD);
    group->is_deleted = false;
    batch_begin(gc);
    offsets_write_tombstones(gc, group, hold);
    if (!batch_add_group_tombstone(gc, group)) {
        gc_write(gc, WRITE_OFFSETS, group, hold);
        batch_begin(gc);
        CHECK(batch_add_group_tombstone(gc, group));
    }
    gc_write(gc, WRITE_DELETE, group, hold);
}

void group_write_ended(struct group_coordinator *gc, struct group *group, enum write_kind kind, bool ok)
{
    if (kind == WRITE_DELETE)
        group->is_deleted = ok;
    if (group->state == GROUP_DEAD && group->writes_cnt == 0) {
        if (group->is_deleted)
            group_forget_metadata(group); /* offsets are left where a part of the removal failed */
        else
            group_move(gc, group, GROUP_EMPTY);
    }
    group_tidy(gc, group);
}

/* ---- DeleteGroups ---- */

static int16_t delete_one(struct group_coordinator *gc, struct slice id, struct group_hold *hold)
{
    struct shard *shard = NULL;
    struct group *group;
    int16_t error = gc_find_shard(gc, id, &shard);

    if (error != KERR_NONE)
        return error;
    group = group_find(gc, id);
    if (group == NULL || group->state == GROUP_DEAD)
        return KERR_GROUP_ID_NOT_FOUND;
    if (group->state != GROUP_EMPTY)
        return KERR_NON_EMPTY_GROUP;
    if (!gc_may_write(gc))
        return KERR_COORDINATOR_NOT_AVAILABLE;
    while (group->pending_cnt > 0) {
        struct map_node *node = map_walk(&group->members_by_id, NULL);
        member_free(gc, container_of(node, struct member, by_id));
    }
    group_delete(gc, group, hold);
    return KERR_NONE;
}

void gc_delete_groups(struct group_coordinator *gc, const struct gc_call *call, const struct delete_groups_request *req,
                      const int16_t *errors, struct group_out *out)
{
    struct delete_groups_response *response;
    struct group_hold *hold;
    bool fits = ids_are_bounded(req->groups_names, req->groups_names_cnt);

    gc_enter(gc, call->now_us, call->wall_ms, out);
    hold = gc_hold_new(gc, call, KEY_DELETE_GROUPS, &delete_groups_response_wire);
    response = hold->response;
    response->results = fits ? wire_array(&delete_groups_response_deletable_group_result_shape, &hold->arena,
                                          (size_t)req->groups_names_cnt)
                             : NULL;
    for (int32_t i = 0; response->results != NULL && i < req->groups_names_cnt; i++) {
        struct delete_groups_response_deletable_group_result *result = &response->results[response->results_cnt++];
        result->group_id = arena_copy(&hold->arena, req->groups_names[i]);
        result->error_code = errors ? errors[i] : KERR_NONE;
        if (result->error_code == KERR_NONE)
            result->error_code = delete_one(gc, req->groups_names[i], hold);
    }
    gc_hold_close(gc, hold);
}
