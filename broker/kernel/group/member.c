/* What members ask: JoinGroup, SyncGroup, Heartbeat, LeaveGroup. Which error comes first is Kafka's order. */
#include "base/mem.h"
#include "group/state.h"
#include "wire/gen/heartbeat_request.h"
#include "wire/gen/heartbeat_response.h"
#include "wire/gen/join_group_request.h"
#include "wire/gen/join_group_response.h"
#include "wire/gen/leave_group_request.h"
#include "wire/gen/leave_group_response.h"
#include "wire/gen/sync_group_request.h"
#include "wire/gen/sync_group_response.h"

enum {
    JOIN_VERSION_MEMBER_ID_REQUIRED = 4, /* KIP-394 */
    JOIN_VERSION_SKIP_ASSIGNMENT = 9,    /* KIP-814 */
    LEAVE_VERSION_MEMBERS = 3,           /* KIP-345 */
};

static const struct slice no_member_id = {(const uint8_t *)"", 0};

int16_t group_check_member(const struct group *group, struct slice member_id, struct slice instance_id,
                           struct member **ret_member)
{
    struct member *member = group_member(group, member_id);

    if (instance_id.data != NULL) {
        const struct member *holder = group_static_member(group, instance_id);
        if (holder == NULL)
            return KERR_UNKNOWN_MEMBER_ID;
        if (holder != member)
            return KERR_FENCED_INSTANCE_ID;
    }
    if (member == NULL || member->is_pending)
        return KERR_UNKNOWN_MEMBER_ID;
    *ret_member = member;
    return KERR_NONE;
}

/* NULL: the record is larger than a batch may be, or too many writes are under way. */
static struct write *write_group(struct group_coordinator *gc, enum write_kind kind, struct group *group,
                                 const struct slice *assignments)
{
    if (!gc_may_write(gc))
        return NULL;
    batch_begin(gc);
    if (batch_add_group(gc, group, assignments))
        return gc_write(gc, kind, group, NULL);
    batch_drop(gc);
    return NULL;
}

/* ---- JoinGroup ---- */

struct joiner {
    const struct gc_call *call;
    const struct join_group_request *req;
    struct protocol protocols[GC_PROTOCOLS_MAX];
    size_t protocols_cnt;
};

static void refuse(struct group_coordinator *gc, const struct joiner *joiner, struct slice member_id, int16_t error)
{
    struct join_group_response *response =
        gc_reply(gc, joiner->call->token, KEY_JOIN_GROUP, joiner->call->version, &join_group_response_wire);

    response->error_code = error;
    response->member_id = gc_out_copy(gc, member_id);
}

static int32_t join_rebalance_timeout_ms(const struct joiner *joiner)
{
    return joiner->call->version == 0 ? joiner->req->session_timeout_ms : joiner->req->rebalance_timeout_ms;
}

static void start_joining(struct group_coordinator *gc, struct member *member, const struct gc_call *call)
{
    join_answer_error(gc, member, KERR_REBALANCE_IN_PROGRESS); /* an older JoinGroup of it that is still open */
    member->joining = true;
    member->group->joining_cnt++;
    gc_park(gc, &member->join, PARK_JOIN, call);
}

/* The generation that there is, at once. */
static void answer_now(struct group_coordinator *gc, struct member *member, const struct joiner *joiner,
                       bool with_members)
{
    start_joining(gc, member, joiner->call);
    join_answer(gc, member, with_members, false, member->group->leader->id);
}

static void update_member(struct group_coordinator *gc, struct member *member, const struct joiner *joiner)
{
    member_set_protocols(member, joiner->protocols, joiner->protocols_cnt);
    member->rebalance_timeout_ms = join_rebalance_timeout_ms(joiner);
    member->session_timeout_ms = joiner->req->session_timeout_ms;
    start_joining(gc, member, joiner->call);
}

/* member: pending, or just made. */
static void add_member(struct group_coordinator *gc, struct group *group, struct member *member,
                       const struct joiner *joiner)
{
    group_set_text(&member->instance_id, joiner->req->group_instance_id);
    group_set_text(&member->client_id, joiner->call->client_id.data ? joiner->call->client_id : no_member_id);
    group_set_text(&member->client_host, joiner->call->client_host.data ? joiner->call->client_host : no_member_id);
    member->is_new = true;
    if (group->members_cnt == 0)
        group_set_text(&group->protocol_type, joiner->req->protocol_type);
    if (group->state == GROUP_PREPARING_REBALANCE && group->previous_state == GROUP_EMPTY)
        group->member_added = true;
    member_enlist(member);
    update_member(gc, member, joiner);
    /* It may have no id to send heartbeats with, and its connection may be gone unseen: Kafka's bound for that. */
    member_arm(gc, member, GC_NEW_MEMBER_TIMEOUT_MS);
    group_rebalance(gc, group);
}

/* Takes over the member's protocols. */
static struct static_swap *swap_new(struct member *member, struct slice new_id)
{
    struct static_swap *swap = MEM_NEW(struct static_swap);

    swap->old_id = text_dup(member->id);
    swap->new_id = text_dup(new_id);
    swap->protocols = member->protocols;
    swap->protocols_cnt = member->protocols_cnt;
    swap->rebalance_timeout_ms = member->rebalance_timeout_ms;
    swap->session_timeout_ms = member->session_timeout_ms;
    swap->was_leader = member->group->leader == member;
    member->group->len -= member->protocols_len;
    member->protocols = NULL;
    member->protocols_cnt = member->protocols_len = 0;
    return swap;
}

void swap_free(struct static_swap *swap)
{
    if (swap == NULL)
        return;
    text_free(&swap->old_id);
    text_free(&swap->new_id);
    mem_free(swap->protocols);
    mem_free(swap);
}

static void undo_static(struct group_coordinator *gc, struct group *group, const struct static_swap *swap,
                        int16_t error)
{
    struct member *member = group_member(group, swap->new_id);

    if (member == NULL || group->state != GROUP_STABLE)
        return;
    join_answer_error(gc, member, error);
    member_rename(member, swap->old_id);
    member_set_protocols(member, swap->protocols, swap->protocols_cnt);
    member->rebalance_timeout_ms = swap->rebalance_timeout_ms;
    member->session_timeout_ms = swap->session_timeout_ms;
    member_arm(gc, member, member->session_timeout_ms);
}

static void write_static(struct group_coordinator *gc, struct group *group, struct static_swap *swap)
{
    struct write *write = write_group(gc, WRITE_STATIC, group, NULL);

    if (write == NULL) {
        undo_static(gc, group, swap, KERR_COORDINATOR_NOT_AVAILABLE);
        swap_free(swap);
        return;
    }
    write->generation = group->generation;
    write->swap = swap;
}

/* A known static member comes back without its member id: it gets a new one, and whoever has the old one is fenced. In a
 * stable group whose protocol stays the same that needs no rebalance, only a record. */
static void replace_static(struct group_coordinator *gc, struct member *member, struct slice new_id,
                           const struct joiner *joiner)
{
    struct group *group = member->group;
    struct static_swap *swap;

    join_answer_error(gc, member, KERR_FENCED_INSTANCE_ID);
    sync_answer(gc, member, KERR_FENCED_INSTANCE_ID);
    swap = swap_new(member, new_id);
    member_rename(member, new_id);
    update_member(gc, member, joiner);
    member_arm(gc, member, member->session_timeout_ms);
    if (group->state == GROUP_STABLE && slice_eq(group_select_protocol(group), group->protocol)) {
        write_static(gc, group, swap);
    } else {
        swap_free(swap);
        group_rebalance(gc, group);
    }
}

void static_written(struct group_coordinator *gc, struct write *write, int16_t error)
{
    struct group *group = write->group;
    const struct static_swap *swap = write->swap;
    struct member *member = group_member(group, swap->new_id);
    bool is_leader;

    if (member == NULL || group->state != GROUP_STABLE || group->generation != write->generation)
        return; /* the rebalance that has begun answers */
    if (error != KERR_NONE) {
        undo_static(gc, group, swap, gc_metadata_error(error));
        return;
    }
    is_leader = group->leader == member;
    if (member->join.version >= JOIN_VERSION_SKIP_ASSIGNMENT)
        join_answer(gc, member, is_leader, is_leader, group->leader->id);
    else /* must not believe that it has to compute an assignment */
        join_answer(gc, member, false, false, swap->was_leader ? swap->old_id : group->leader->id);
}

static void join_new(struct group_coordinator *gc, struct group *group, const struct joiner *joiner)
{
    struct slice instance_id = joiner->req->group_instance_id, client_id = joiner->call->client_id;
    uint8_t text[GC_MEMBER_ID_LEN_MAX];
    struct slice id = member_id_make(gc->entropy, instance_id.data ? instance_id : client_id, text);
    struct member *member = instance_id.data ? group_static_member(group, instance_id) : NULL;

    if (member != NULL) {
        replace_static(gc, member, id, joiner);
        return;
    }
    member = member_new(gc, group, id);
    if (member == NULL) {
        refuse(gc, joiner, no_member_id, KERR_GROUP_MAX_SIZE_REACHED);
    } else if (instance_id.data == NULL && joiner->call->version >= JOIN_VERSION_MEMBER_ID_REQUIRED) {
        member->is_told = true;
        member_arm(gc, member, joiner->req->session_timeout_ms);
        refuse(gc, joiner, id, KERR_MEMBER_ID_REQUIRED);
    } else {
        add_member(gc, group, member, joiner);
    }
}

static bool has_same_protocols(const struct member *member, const struct joiner *joiner)
{
    if (member->protocols_cnt != joiner->protocols_cnt)
        return false;
    for (size_t i = 0; i < member->protocols_cnt; i++)
        if (!slice_eq(member->protocols[i].name, joiner->protocols[i].name) ||
            !slice_eq(member->protocols[i].metadata, joiner->protocols[i].metadata))
            return false;
    return true;
}

static void rejoin(struct group_coordinator *gc, struct member *member, const struct joiner *joiner)
{
    struct group *group = member->group;
    bool is_leader = group->leader == member, is_same = has_same_protocols(member, joiner);

    switch (group->state) {
    case GROUP_COMPLETING_REBALANCE: /* it may not have got the answer */
        if (is_same) {
            answer_now(gc, member, joiner, is_leader);
            return;
        }
        break;
    case GROUP_STABLE: /* a leader asks for a new generation this way */
        if (is_same && !is_leader) {
            answer_now(gc, member, joiner, false);
            return;
        }
        break;
    case GROUP_PREPARING_REBALANCE:
        break;
    case GROUP_EMPTY:
    case GROUP_DEAD:
    case GROUP_STATES_CNT:
        CHECK_NEVER("a member in a group that has none");
    }
    update_member(gc, member, joiner);
    group_rebalance(gc, group);
}

static void join_known(struct group_coordinator *gc, struct group *group, const struct joiner *joiner)
{
    const struct join_group_request *req = joiner->req;
    struct member *member = group_member(group, req->member_id);
    int16_t error;

    if (member != NULL && member->is_pending && req->group_instance_id.data == NULL) {
        add_member(gc, group, member, joiner);
        return;
    }
    error = group_check_member(group, req->member_id, req->group_instance_id, &member);
    if (error != KERR_NONE)
        refuse(gc, joiner, req->member_id, error);
    else
        rejoin(gc, member, joiner);
}

/* Room for it? Who waits already has his place; else the awaiting ones count, because members may have to go. */
static bool accepts(const struct group_coordinator *gc, const struct group *group, const struct member *member)
{
    size_t size_max = (size_t)gc->config.group_max_size;
    bool is_in = member != NULL && !member->is_pending;

    switch (group->state) {
    case GROUP_PREPARING_REBALANCE:
        return (is_in && member->joining) || group->joining_cnt < size_max;
    case GROUP_COMPLETING_REBALANCE:
    case GROUP_STABLE:
        return is_in || group->members_cnt < size_max;
    case GROUP_EMPTY:
    case GROUP_DEAD:
    case GROUP_STATES_CNT:
        break;
    }
    return true;
}

static void take_protocols(struct joiner *joiner)
{
    const struct join_group_request *req = joiner->req;

    for (int32_t i = 0; i < req->protocols_cnt && i < GC_PROTOCOLS_MAX; i++)
        joiner->protocols[joiner->protocols_cnt++] =
            (struct protocol){.name = req->protocols[i].name, .metadata = req->protocols[i].metadata};
}

static void join(struct group_coordinator *gc, struct group *group, const struct joiner *joiner)
{
    const struct join_group_request *req = joiner->req;
    struct member *member = group_member(group, req->member_id);

    if (group->state == GROUP_DEAD) {
        refuse(gc, joiner, req->member_id, KERR_COORDINATOR_NOT_AVAILABLE);
    } else if (!accepts(gc, group, member)) {
        if (member != NULL)
            member_remove(gc, member, KERR_UNKNOWN_MEMBER_ID);
        refuse(gc, joiner, no_member_id, KERR_GROUP_MAX_SIZE_REACHED);
        group_try_complete(gc, group);
    } else if (protocols_len(joiner->protocols, joiner->protocols_cnt) + group->len > GC_GROUP_BYTES_MAX) {
        refuse(gc, joiner, req->member_id, KERR_GROUP_MAX_SIZE_REACHED);
    } else if (req->protocols_cnt > GC_PROTOCOLS_MAX ||
               !group_supports(group, req->protocol_type, joiner->protocols, joiner->protocols_cnt)) {
        refuse(gc, joiner, req->member_id, KERR_INCONSISTENT_GROUP_PROTOCOL);
    } else if (req->member_id.len == 0) {
        join_new(gc, group, joiner);
    } else {
        join_known(gc, group, joiner);
    }
}

void gc_join_group(struct group_coordinator *gc, const struct gc_call *call, const struct join_group_request *req,
                   struct group_out *out)
{
    struct joiner joiner = {.call = call, .req = req};
    struct shard *shard = NULL;
    struct group *group;
    int16_t error;

    gc_enter(gc, call->now_us, call->wall_ms, out);
    if (req->group_id.len == 0)
        error = KERR_INVALID_GROUP_ID;
    else if (req->session_timeout_ms < gc->config.group_min_session_timeout_ms ||
             req->session_timeout_ms > gc->config.group_max_session_timeout_ms)
        error = KERR_INVALID_SESSION_TIMEOUT;
    else
        error = gc_find_shard(gc, req->group_id, &shard);
    if (error != KERR_NONE) {
        refuse(gc, &joiner, req->member_id, error);
        return;
    }
    group = group_find(gc, req->group_id);
    if (group == NULL && req->member_id.len > 0) {
        refuse(gc, &joiner, req->member_id, KERR_UNKNOWN_MEMBER_ID);
        return;
    }
    if (group == NULL)
        group = group_add(gc, shard, req->group_id);
    if (group == NULL) {
        refuse(gc, &joiner, req->member_id, KERR_COORDINATOR_NOT_AVAILABLE);
        return;
    }
    take_protocols(&joiner);
    join(gc, group, &joiner);
    group_tidy(gc, group);
}

/* ---- SyncGroup ---- */

static void refuse_sync(struct group_coordinator *gc, const struct gc_call *call, int16_t error)
{
    struct sync_group_response *response =
        gc_reply(gc, call->token, KEY_SYNC_GROUP, call->version, &sync_group_response_wire);

    response->error_code = error;
}

static bool differs(struct slice asked, struct slice is)
{
    return asked.data != NULL && !slice_eq(asked, is);
}

static int16_t check_sync(const struct group *group, const struct sync_group_request *req, struct member **ret_member)
{
    int16_t error;

    if (group->state == GROUP_DEAD)
        return KERR_COORDINATOR_NOT_AVAILABLE;
    error = group_check_member(group, req->member_id, req->group_instance_id, ret_member);
    if (error != KERR_NONE)
        return error;
    if (req->generation_id != group->generation)
        return KERR_ILLEGAL_GENERATION;
    if (differs(req->protocol_type, group->protocol_type) || differs(req->protocol_name, group->protocol))
        return KERR_INCONSISTENT_GROUP_PROTOCOL;
    if (group->state == GROUP_PREPARING_REBALANCE)
        return KERR_REBALANCE_IN_PROGRESS;
    return KERR_NONE;
}

static void has_synced(struct group_coordinator *gc, struct member *member)
{
    struct group *group = member->group;

    if (!member->must_sync)
        return;
    member->must_sync = false;
    if (--group->must_sync_cnt == 0)
        gc_stop_timer(gc, &group->sync_timer);
}

static void start_syncing(struct group_coordinator *gc, struct member *member, const struct gc_call *call)
{
    sync_answer(gc, member, KERR_REBALANCE_IN_PROGRESS); /* an older SyncGroup of it that is still open */
    member->syncing = true;
    gc_park(gc, &member->sync, PARK_SYNC, call);
}

static void fail_assignment(struct group_coordinator *gc, struct group *group, int16_t error)
{
    group->is_storing = false;
    group_fail_sync(gc, group, error);
    group_rebalance(gc, group);
}

/* In the members' order; who is not named gets nothing. Past the limit of the group's bytes: false. */
static bool collect(const struct group *group, const struct sync_group_request *req, struct slice *assignments)
{
    size_t len = group->len, i = 0;

    list_for_each (member, &group->members, struct member, in_group) {
        assignments[i] = slice_of("", 0);
        for (int32_t a = 0; a < req->assignments_cnt; a++)
            if (slice_eq(req->assignments[a].member_id, member->id))
                assignments[i] = req->assignments[a].assignment;
        len += assignments[i++].len;
    }
    return len <= GC_GROUP_BYTES_MAX;
}

static void store_assignment(struct group_coordinator *gc, struct group *group, const struct sync_group_request *req)
{
    struct slice *assignments = mem_alloc(group->members_cnt * sizeof *assignments);
    struct write *write = NULL;

    if (collect(group, req, assignments))
        write = write_group(gc, WRITE_ASSIGNMENT, group, assignments);
    mem_free(assignments);
    if (write == NULL) { /* Kafka's answer to a record that is too large; and should too many writes wait, no worse */
        fail_assignment(gc, group, KERR_UNKNOWN_SERVER_ERROR);
        return;
    }
    write->generation = group->generation;
    group->is_storing = true;
}

void assignment_written(struct group_coordinator *gc, struct write *write, int16_t error)
{
    struct group *group = write->group;

    if (group->state != GROUP_COMPLETING_REBALANCE || group->generation != write->generation)
        return; /* the next rebalance has begun */
    if (error != KERR_NONE) {
        fail_assignment(gc, group, gc_metadata_error(error));
        return;
    }
    group->is_storing = false;
    record_apply_assignments(gc, write);
    group_move(gc, group, GROUP_STABLE);
    list_for_each (member, &group->members, struct member, in_group) {
        if (member->syncing) {
            sync_answer(gc, member, KERR_NONE);
            member_arm(gc, member, member->session_timeout_ms);
        }
    }
}

void gc_sync_group(struct group_coordinator *gc, const struct gc_call *call, const struct sync_group_request *req,
                   struct group_out *out)
{
    struct shard *shard = NULL;
    struct group *group;
    struct member *member = NULL;
    int16_t error;

    gc_enter(gc, call->now_us, call->wall_ms, out);
    error = req->group_id.len == 0 ? KERR_INVALID_GROUP_ID : gc_find_shard(gc, req->group_id, &shard);
    /* A coordinator that loads has forgotten the rebalance: join again (Kafka) */
    if (error == KERR_COORDINATOR_LOAD_IN_PROGRESS)
        error = KERR_REBALANCE_IN_PROGRESS;
    group = error == KERR_NONE ? group_find(gc, req->group_id) : NULL;
    if (error == KERR_NONE)
        error = group ? check_sync(group, req, &member) : KERR_UNKNOWN_MEMBER_ID;
    if (error != KERR_NONE) {
        refuse_sync(gc, call, error);
        return;
    }
    has_synced(gc, member);
    start_syncing(gc, member, call);
    if (group->state == GROUP_STABLE)
        sync_answer(gc, member, KERR_NONE);
    else if (group->leader == member && !group->is_storing)
        store_assignment(gc, group, req);
}

/* ---- Heartbeat ---- */

static int16_t beat(struct group_coordinator *gc, const struct heartbeat_request *req)
{
    struct shard *shard = NULL;
    struct group *group;
    struct member *member = NULL;
    int16_t error = req->group_id.len == 0 ? KERR_INVALID_GROUP_ID : gc_find_shard(gc, req->group_id, &shard);

    if (error == KERR_COORDINATOR_LOAD_IN_PROGRESS)
        return KERR_NONE; /* nobody loses his session while we load */
    if (error != KERR_NONE)
        return error;
    group = group_find(gc, req->group_id);
    if (group == NULL)
        return KERR_UNKNOWN_MEMBER_ID;
    if (group->state == GROUP_DEAD)
        return KERR_COORDINATOR_NOT_AVAILABLE;
    error = group_check_member(group, req->member_id, req->group_instance_id, &member);
    if (error != KERR_NONE)
        return error;
    if (req->generation_id != group->generation)
        return KERR_ILLEGAL_GENERATION;
    if (!member->is_new)
        member_arm(gc, member, member->session_timeout_ms);
    return group->state == GROUP_PREPARING_REBALANCE ? KERR_REBALANCE_IN_PROGRESS : KERR_NONE;
}

void gc_heartbeat(struct group_coordinator *gc, const struct gc_call *call, const struct heartbeat_request *req,
                  struct group_out *out)
{
    struct heartbeat_response *response;
    int16_t error;

    gc_enter(gc, call->now_us, call->wall_ms, out);
    error = beat(gc, req);
    response = gc_reply(gc, call->token, KEY_HEARTBEAT, call->version, &heartbeat_response_wire);
    response->error_code = error;
}

/* ---- LeaveGroup ---- */

static int16_t leave(struct group_coordinator *gc, struct group *group,
                     const struct leave_group_request_member_identity *who, bool *ret_left)
{
    struct member *member = group_member(group, who->member_id);

    if (who->member_id.len == 0) { /* an administrator names the instance */
        member = who->group_instance_id.data ? group_static_member(group, who->group_instance_id) : NULL;
        if (member == NULL)
            return KERR_UNKNOWN_MEMBER_ID;
    } else if (member == NULL || !member->is_pending) {
        int16_t error = group_check_member(group, who->member_id, who->group_instance_id, &member);
        if (error != KERR_NONE)
            return error;
    }
    member_remove(gc, member, KERR_UNKNOWN_MEMBER_ID);
    *ret_left = true;
    return KERR_NONE;
}

/* All of them, into codes. Returns the error of the request as a whole. */
static int16_t leave_all(struct group_coordinator *gc, struct slice group_id,
                         const struct leave_group_request_member_identity *whos, int32_t cnt, int16_t *codes)
{
    struct shard *shard = NULL;
    struct group *group;
    bool left = false;
    int16_t error = group_id.len == 0 ? KERR_INVALID_GROUP_ID : gc_find_shard(gc, group_id, &shard);

    if (error != KERR_NONE)
        return error;
    group = group_find(gc, group_id);
    if (group != NULL && group->state == GROUP_DEAD)
        return KERR_COORDINATOR_NOT_AVAILABLE;
    for (int32_t i = 0; i < cnt; i++)
        codes[i] = group ? leave(gc, group, &whos[i], &left) : KERR_UNKNOWN_MEMBER_ID;
    if (left) {
        group_after_removal(gc, group);
        group_tidy(gc, group);
    }
    return KERR_NONE;
}

static bool list_left(struct group_coordinator *gc, const struct leave_group_request *req, const int16_t *codes,
                      struct leave_group_response *response)
{
    response->members =
        wire_array(&leave_group_response_member_response_shape, &gc->out->arena, (size_t)req->members_cnt);
    if (response->members == NULL)
        return false;
    response->members_cnt = req->members_cnt;
    for (int32_t i = 0; i < req->members_cnt; i++) {
        response->members[i].member_id = gc_out_copy(gc, req->members[i].member_id);
        response->members[i].group_instance_id = gc_out_copy(gc, req->members[i].group_instance_id);
        response->members[i].error_code = codes[i];
    }
    return true;
}

static bool leave_is_bounded(const struct leave_group_request *req)
{
    size_t len = 0;

    if (req->members_cnt > GC_PARTITIONS_MAX)
        return false;
    for (int32_t i = 0; i < req->members_cnt; i++)
        len += req->members[i].member_id.len + req->members[i].group_instance_id.len;
    return len <= GC_NAMES_LEN_MAX;
}

void gc_leave_group(struct group_coordinator *gc, const struct gc_call *call, const struct leave_group_request *req,
                    struct group_out *out)
{
    const struct leave_group_request_member_identity one = {.member_id = req->member_id};
    bool is_one = call->version < LEAVE_VERSION_MEMBERS;
    int32_t cnt = is_one ? 1 : req->members_cnt;
    struct leave_group_response *response;
    int16_t *codes, error;

    gc_enter(gc, call->now_us, call->wall_ms, out);
    if (!is_one && !leave_is_bounded(req)) {
        response = gc_reply(gc, call->token, KEY_LEAVE_GROUP, call->version, &leave_group_response_wire);
        response->error_code = KERR_INVALID_REQUEST;
        return;
    }
    codes = mem_alloc((size_t)cnt * sizeof *codes + 1);
    error = leave_all(gc, req->group_id, is_one ? &one : req->members, cnt, codes);
    response = gc_reply(gc, call->token, KEY_LEAVE_GROUP, call->version, &leave_group_response_wire);
    if (error != KERR_NONE)
        response->error_code = error;
    else if (is_one)
        response->error_code = codes[0];
    else
        CHECK(list_left(gc, req, codes, response));
    mem_free(codes);
}
