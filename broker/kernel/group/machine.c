/* A group's life.
 *
 *              first member joins                everybody has joined, or time is over
 *   EMPTY -----------------------> PREPARING_REBALANCE -----------------------> COMPLETING_REBALANCE
 *     ^  ^                          |      ^        ^  somebody joins, leaves, fails      |      |
 *     |  +--- nobody is left -------+      |        +---------------------------------------+      | the leader's assignment
 *     |                                    | somebody joins anew, leaves, fails                    | is written
 *     |                                    +------------------------------------- STABLE <---------+
 *     | delete failed
 *   DEAD <--- DeleteGroups, or retention: EMPTY and no offsets --- EMPTY
 *
 * Happy path: JoinGroups are kept open until all members have sent one; then the generation is one higher, everybody is answered,
 * the leader gets all metadata, computes and sends the assignment by SyncGroup, which is written to the log, and then
 * all open SyncGroups are answered. Failures: whoever has not joined in the longest rebalance timeout is out (static
 * members excepted: their session decides); whoever joined and sends no SyncGroup in that time is out, too; a session
 * that ends puts its member out, and the others rebalance; an assignment that can not be written fails all SyncGroups
 * and begins a new rebalance.
 *
 * Invariants
 *   1. joining_cnt = members with an open JoinGroup; members_cnt counts no pending ones.
 *   2. leader is a member, or NULL in a group without members.
 *   3. The generation never falls. Every new generation begins in complete_join.
 *   4. EMPTY, DEAD: no members. COMPLETING_REBALANCE, STABLE: no open JoinGroup but of a static member that is being renamed. */
#include "base/be.h"
#include "base/mem.h"
#include "group/state.h"
#include "wire/gen/join_group_response.h"
#include "wire/gen/sync_group_response.h"

#define EDGE(state) (1u << (state))

static const struct {
    const char *name;
    uint32_t edges;
} states[] = {
#define X(state, name, edges) [state] = {(name), (edges)},
    GROUP_STATES(X)
#undef X
};

bool group_may_move(enum group_state from, enum group_state to)
{
    return (states[from].edges & EDGE(to)) != 0;
}

const char *group_state_name(enum group_state state)
{
    return states[state].name;
}

void group_move(struct group_coordinator *gc, struct group *group, enum group_state to)
{
    CHECK(group_may_move(group->state, to));
    if (to == GROUP_EMPTY || to == GROUP_DEAD)
        CHECK(group->members_cnt == 0);
    group->previous_state = group->state;
    group->state = to;
    group->state_since_ms = gc->wall_ms;
}

/* ---- texts that are ours ---- */

struct slice text_dup(struct slice text)
{
    uint8_t *copy;

    if (text.data == NULL)
        return text;
    copy = mem_alloc(text.len + 1);
    if (text.len > 0)
        memcpy(copy, text.data, text.len);
    return slice_of(copy, text.len);
}

void text_free(struct slice *text)
{
    mem_free((void *)(uintptr_t)text->data);
    *text = (struct slice){0};
}

void group_set_text(struct slice *to, struct slice text)
{
    struct slice copy = text_dup(text); /* text may be *to */

    text_free(to);
    *to = copy;
}

/* ---- groups ---- */

struct group *group_find(const struct group_coordinator *gc, struct slice id)
{
    for (struct map_node *n = map_first(&gc->groups, map_hash_slice(id)); n != NULL; n = map_next(n)) {
        struct group *group = container_of(n, struct group, by_id);
        if (slice_eq(group->id, id))
            return group;
    }
    return NULL;
}

struct group *group_add(struct group_coordinator *gc, struct shard *shard, struct slice id)
{
    struct group *group;

    if (gc->groups.cnt >= GC_GROUPS_MAX)
        return NULL;
    group = MEM_NEW(struct group);
    group->id = text_dup(id);
    group->shard = shard;
    group->state_since_ms = -1;
    list_init(&group->members);
    map_init(&group->members_by_id);
    map_init(&group->members_by_instance);
    list_init(&group->topics);
    map_init(&group->topics_by_name);
    group->join_timer.kind = TIMER_JOIN;
    group->sync_timer.kind = TIMER_SYNC;
    list_append(&shard->groups, &group->in_shard);
    shard->groups_cnt++;
    map_add(&gc->groups, &group->by_id, map_hash_slice(group->id));
    gc->counters.groups = gc->groups.cnt;
    return group;
}

void group_free(struct group_coordinator *gc, struct group *group)
{
    struct map_node *node;

    CHECK(group->writes_cnt == 0);
    while ((node = map_walk(&group->members_by_id, NULL)) != NULL)
        member_free(gc, container_of(node, struct member, by_id));
    offsets_free(gc, group);
    gc_stop_timer(gc, &group->join_timer);
    gc_stop_timer(gc, &group->sync_timer);
    map_release(&group->members_by_id);
    map_release(&group->members_by_instance);
    map_release(&group->topics_by_name);
    list_remove(&group->in_shard);
    group->shard->groups_cnt--;
    map_remove(&gc->groups, &group->by_id);
    gc->counters.groups = gc->groups.cnt;
    text_free(&group->id);
    text_free(&group->protocol_type);
    text_free(&group->protocol);
    mem_free(group);
}

void group_forget_metadata(struct group *group)
{
    CHECK(group->members_cnt == 0);
    group_set_text(&group->protocol_type, (struct slice){0});
    group_set_text(&group->protocol, (struct slice){0});
    group->generation = 0;
    group->state = GROUP_EMPTY;
    group->is_stored = false;
}

void group_tidy(struct group_coordinator *gc, struct group *group)
{
    if (group->state == GROUP_EMPTY && !group->is_stored && group->writes_cnt == 0 && group->pending_cnt == 0 &&
        !group_has_offsets(group))
        group_free(gc, group);
}

bool group_is_consumer(const struct group *group)
{
    return slice_eq_text(group->protocol_type, "consumer");
}

/* ---- members ---- */

struct member *group_member(const struct group *group, struct slice id)
{
    for (struct map_node *n = map_first(&group->members_by_id, map_hash_slice(id)); n != NULL; n = map_next(n)) {
        struct member *member = container_of(n, struct member, by_id);
        if (slice_eq(member->id, id))
            return member;
    }
    return NULL;
}

struct member *group_static_member(const struct group *group, struct slice instance_id)
{
    uint64_t hash = map_hash_slice(instance_id);

    for (struct map_node *n = map_first(&group->members_by_instance, hash); n != NULL; n = map_next(n)) {
        struct member *member = container_of(n, struct member, by_instance);
        if (slice_eq(member->instance_id, instance_id))
            return member;
    }
    return NULL;
}

struct member *member_new(struct group_coordinator *gc, struct group *group, struct slice id)
{
    struct member *member;

    if (gc->counters.members >= GC_MEMBERS_MAX)
        return NULL;
    member = MEM_NEW(struct member);
    member->group = group;
    member->id = text_dup(id);
    member->assignment = text_dup(slice_of("", 0));
    member->is_pending = true;
    member->session.kind = TIMER_SESSION;
    map_add(&group->members_by_id, &member->by_id, map_hash_slice(member->id));
    group->pending_cnt++;
    gc->counters.members++;
    return member;
}

void member_enlist(struct member *member)
{
    struct group *group = member->group;

    CHECK(member->is_pending);
    member->is_pending = false;
    group->pending_cnt--;
    group->members_cnt++;
    list_append(&group->members, &member->in_group);
    if (member->instance_id.data != NULL)
        map_add(&group->members_by_instance, &member->by_instance, map_hash_slice(member->instance_id));
    if (group->leader == NULL)
        group->leader = member;
}

static void unlist(struct member *member)
{
    struct group *group = member->group;

    list_remove(&member->in_group);
    group->members_cnt--;
    if (member->instance_id.data != NULL)
        map_remove(&group->members_by_instance, &member->by_instance);
    if (member->joining)
        group->joining_cnt--;
    if (member->must_sync)
        group->must_sync_cnt--;
    if (group->leader == member)
        group->leader = list_first(&group->members, struct member, in_group);
}

void member_free(struct group_coordinator *gc, struct member *member)
{
    struct group *group = member->group;

    gc_unpark(gc, &member->join);
    gc_unpark(gc, &member->sync);
    gc_stop_timer(gc, &member->session);
    map_remove(&group->members_by_id, &member->by_id);
    if (member->is_pending)
        group->pending_cnt--;
    else
        unlist(member);
    gc->counters.members--;
    group->len -= member->protocols_len + member->assignment.len;
    text_free(&member->id);
    text_free(&member->instance_id);
    text_free(&member->client_id);
    text_free(&member->client_host);
    text_free(&member->assignment);
    mem_free(member->protocols);
    mem_free(member);
}

size_t protocols_len(const struct protocol *protocols, size_t cnt)
{
    size_t len = cnt * sizeof *protocols;

    for (size_t i = 0; i < cnt; i++)
        len += protocols[i].name.len + protocols[i].metadata.len;
    return len;
}

static struct slice put(uint8_t **at, struct slice bytes)
{
    uint8_t *to = *at;

    if (bytes.len > 0)
        memcpy(to, bytes.data, bytes.len);
    *at += bytes.len;
    return slice_of(to, bytes.len);
}

void member_set_protocols(struct member *member, const struct protocol *protocols, size_t cnt)
{
    size_t len = protocols_len(protocols, cnt);
    struct protocol *copy = mem_alloc(len + 1);
    uint8_t *at = (uint8_t *)(copy + cnt);

    for (size_t i = 0; i < cnt; i++) {
        copy[i].name = put(&at, protocols[i].name);
        copy[i].metadata = put(&at, protocols[i].metadata);
    }
    mem_free(member->protocols);
    member->group->len += len - member->protocols_len;
    member->protocols = copy;
    member->protocols_cnt = cnt;
    member->protocols_len = len;
}

void member_set_assignment(struct member *member, struct slice assignment)
{
    member->group->len += assignment.len - member->assignment.len;
    group_set_text(&member->assignment, assignment);
}

void member_rename(struct member *member, struct slice id)
{
    struct group *group = member->group;

    map_remove(&group->members_by_id, &member->by_id);
    group_set_text(&member->id, id);
    map_add(&group->members_by_id, &member->by_id, map_hash_slice(member->id));
}

const struct protocol *member_protocol(const struct member *member, struct slice name)
{
    for (size_t i = 0; i < member->protocols_cnt; i++)
        if (slice_eq(member->protocols[i].name, name))
            return &member->protocols[i];
    return NULL;
}

void member_arm(struct group_coordinator *gc, struct member *member, int32_t timeout_ms)
{
    gc_set_timer(gc, &member->session, timeout_ms);
}

/* ---- protocols ---- */

static bool all_support(const struct group *group, struct slice name)
{
    list_for_each (member, &group->members, struct member, in_group)
        if (member_protocol(member, name) == NULL)
            return false;
    return true;
}

bool group_supports(const struct group *group, struct slice protocol_type, const struct protocol *protocols, size_t cnt)
{
    if (group->state == GROUP_EMPTY)
        return protocol_type.len > 0 && cnt > 0;
    if (!slice_eq(group->protocol_type, protocol_type))
        return false;
    for (size_t i = 0; i < cnt; i++)
        if (all_support(group, protocols[i].name))
            return true;
    return false;
}

/* Every member votes for the first of its own that all have; the most votes win, among equals what the leader likes better. */
struct slice group_select_protocol(const struct group *group)
{
    const struct member *leader = group->leader;
    bool fits[GC_PROTOCOLS_MAX];
    size_t votes[GC_PROTOCOLS_MAX] = {0}, best = SIZE_MAX;

    CHECK(leader != NULL && leader->protocols_cnt <= GC_PROTOCOLS_MAX);
    for (size_t i = 0; i < leader->protocols_cnt; i++)
        fits[i] = all_support(group, leader->protocols[i].name);
    list_for_each (member, &group->members, struct member, in_group) {
        bool voted = false;
        for (size_t k = 0; k < member->protocols_cnt && !voted; k++) {
            for (size_t i = 0; i < leader->protocols_cnt && !voted; i++) {
                voted = fits[i] && slice_eq(leader->protocols[i].name, member->protocols[k].name);
                votes[i] += voted;
            }
        }
    }
    for (size_t i = 0; i < leader->protocols_cnt; i++)
        if (fits[i] && (best == SIZE_MAX || votes[i] > votes[best]))
            best = i;
    return best == SIZE_MAX ? (struct slice){0} : leader->protocols[best].name;
}

/* 1: topic is in that ConsumerProtocolSubscription (its version 0 is the start of all); 0: not; -1: malformed. */
static int subscription_has(struct slice metadata, struct slice topic)
{
    const uint8_t *at = metadata.data, *end = at + metadata.len;
    uint32_t cnt;
    int has = 0;

    if (metadata.len < 6 || be16_get(at) > INT16_MAX)
        return -1;
    cnt = be32_get(at + 2);
    at += 6;
    for (uint32_t i = 0; i < cnt; i++) {
        size_t len;
        if (end - at < 2)
            return -1;
        len = be16_get(at);
        at += 2;
        if (len > (size_t)(end - at))
            return -1;
        if (slice_eq(slice_of(at, len), topic))
            has = 1;
        at += len;
    }
    return has;
}

bool group_subscribes(const struct group *group, struct slice topic)
{
    bool found = false;

    if (!group_is_consumer(group) || group->members_cnt == 0)
        return false;
    list_for_each (member, &group->members, struct member, in_group) {
        const struct protocol *protocol = member_protocol(member, group->protocol);
        int has = protocol ? subscription_has(protocol->metadata, topic) : -1;
        if (has < 0)
            return true; /* not known: be careful with its offsets */
        found = found || has > 0;
    }
    return found;
}

/* ---- answers ---- */

static uint64_t end_join(struct group_coordinator *gc, struct member *member)
{
    member->joining = false;
    member->group->joining_cnt--;
    return gc_unpark(gc, &member->join);
}

void join_answer_error(struct group_coordinator *gc, struct member *member, int16_t error)
{
    struct join_group_response *response;
    uint64_t token;

    if (!member->joining)
        return;
    token = end_join(gc, member);
    if (token == 0)
        return;
    response = gc_reply(gc, token, KEY_JOIN_GROUP, member->join.version, &join_group_response_wire);
    response->error_code = error;
    if (error != KERR_UNKNOWN_MEMBER_ID)
        response->member_id = gc_out_copy(gc, member->id);
}

static void list_members(struct group_coordinator *gc, const struct group *group, struct join_group_response *response)
{
    int32_t cnt = 0;

    response->members =
        wire_array(&join_group_response_join_group_response_member_shape, &gc->out->arena, group->members_cnt);
    CHECK(response->members != NULL); /* GC_MEMBERS_MAX, GC_GROUP_BYTES_MAX fit into GC_OUT_LEN_MAX / 2 */
    list_for_each (member, &group->members, struct member, in_group) {
        const struct protocol *protocol = member_protocol(member, group->protocol);
        response->members[cnt].member_id = gc_out_copy(gc, member->id);
        response->members[cnt].group_instance_id = gc_out_copy(gc, member->instance_id);
        response->members[cnt].metadata = gc_out_copy(gc, protocol ? protocol->metadata : slice_of("", 0));
        cnt++;
    }
    response->members_cnt = cnt;
}

void join_answer(struct group_coordinator *gc, struct member *member, bool with_members, bool skip_assignment,
                 struct slice leader)
{
    const struct group *group = member->group;
    struct join_group_response *response;
    uint64_t token;

    if (!member->joining)
        return;
    token = end_join(gc, member);
    member->is_told = true;
    if (token == 0)
        return;
    response = gc_reply(gc, token, KEY_JOIN_GROUP, member->join.version, &join_group_response_wire);
    response->generation_id = group->generation;
    response->protocol_type = gc_out_copy(gc, group->protocol_type);
    response->protocol_name = gc_out_copy(gc, group->protocol);
    response->leader = gc_out_copy(gc, leader);
    response->member_id = gc_out_copy(gc, member->id);
    response->skip_assignment = skip_assignment;
    if (with_members)
        list_members(gc, group, response);
}

void sync_answer(struct group_coordinator *gc, struct member *member, int16_t error)
{
    const struct group *group = member->group;
    struct sync_group_response *response;
    uint64_t token;

    if (!member->syncing)
        return;
    member->syncing = false;
    token = gc_unpark(gc, &member->sync);
    if (token == 0)
        return;
    response = gc_reply(gc, token, KEY_SYNC_GROUP, member->sync.version, &sync_group_response_wire);
    response->error_code = error;
    if (error != KERR_NONE)
        return;
    response->protocol_type = gc_out_copy(gc, group->protocol_type);
    response->protocol_name = gc_out_copy(gc, group->protocol);
    response->assignment = gc_out_copy(gc, member->assignment);
}

void group_fail_sync(struct group_coordinator *gc, struct group *group, int16_t error)
{
    list_for_each (member, &group->members, struct member, in_group) {
        member_set_assignment(member, slice_of("", 0));
        if (member->syncing) {
            sync_answer(gc, member, error);
            member_arm(gc, member, member->session_timeout_ms);
        }
    }
}

/* ---- rebalance ---- */

static int32_t rebalance_timeout_ms(const struct group *group)
{
    int32_t longest = 0;

    list_for_each (member, &group->members, struct member, in_group)
        if (member->rebalance_timeout_ms > longest)
            longest = member->rebalance_timeout_ms;
    return longest;
}

static bool is_initial(const struct group *group)
{
    return group->state == GROUP_PREPARING_REBALANCE && group->previous_state == GROUP_EMPTY;
}

static bool all_joined(const struct group *group)
{
    return group->joining_cnt == group->members_cnt && group->pending_cnt == 0;
}

static void drop_absent(struct group_coordinator *gc, struct group *group)
{
    list_for_each (member, &group->members, struct member, in_group)
        if (!member->joining && member->instance_id.data == NULL)
            member_free(gc, member);
}

/* The leader must be one who joined. */
static bool elect(struct group *group)
{
    if (group->leader != NULL && group->leader->joining)
        return true;
    list_for_each (member, &group->members, struct member, in_group) {
        if (member->joining) {
            group->leader = member;
            return true;
        }
    }
    return false;
}

static void become_empty(struct group_coordinator *gc, struct group *group)
{
    group_set_text(&group->protocol, (struct slice){0});
    group_move(gc, group, GROUP_EMPTY);
    if (!gc_may_write(gc))
        return; /* the old members come back at the next load, and time out */
    batch_begin(gc);
    CHECK(batch_add_group(gc, group, NULL));
    gc_write(gc, WRITE_EMPTY, group, NULL);
}

static void begin_generation(struct group_coordinator *gc, struct group *group)
{
    group_set_text(&group->protocol, group_select_protocol(group));
    group_move(gc, group, GROUP_COMPLETING_REBALANCE);
    gc->counters.rebalances_total++;
    group->must_sync_cnt = group->members_cnt;
    list_for_each (member, &group->members, struct member, in_group) {
        member->must_sync = true;
        member->is_new = false;
        join_answer(gc, member, member == group->leader, false, group->leader->id);
        member_arm(gc, member, member->session_timeout_ms);
    }
    gc_set_timer(gc, &group->sync_timer, rebalance_timeout_ms(group));
}

static void complete_join(struct group_coordinator *gc, struct group *group)
{
    gc_stop_timer(gc, &group->join_timer);
    drop_absent(gc, group);
    if (!elect(group) && group->members_cnt > 0) {
        /* only static members, and none of them is here: their sessions will end */
        gc_set_timer(gc, &group->join_timer, rebalance_timeout_ms(group));
        return;
    }
    if (group->generation == INT32_MAX)
        group->generation = 0;
    group->generation++;
    group->is_storing = false;
    group->must_sync_cnt = 0;
    list_for_each (member, &group->members, struct member, in_group)
        member->must_sync = false;
    if (group->members_cnt == 0)
        become_empty(gc, group);
    else
        begin_generation(gc, group);
}

static void prepare(struct group_coordinator *gc, struct group *group)
{
    if (group->state == GROUP_COMPLETING_REBALANCE)
        group_fail_sync(gc, group, KERR_REBALANCE_IN_PROGRESS);
    gc_stop_timer(gc, &group->sync_timer);
    group_move(gc, group, GROUP_PREPARING_REBALANCE);
    if (is_initial(group)) {
        int32_t rest = rebalance_timeout_ms(group) - gc->config.group_initial_rebalance_delay_ms;
        group->member_added = false;
        group->initial_delay_ms = gc->config.group_initial_rebalance_delay_ms;
        group->initial_remaining_ms = rest > 0 ? rest : 0;
        gc_set_timer(gc, &group->join_timer, group->initial_delay_ms);
    } else if (all_joined(group)) {
        complete_join(gc, group);
    } else {
        gc_set_timer(gc, &group->join_timer, rebalance_timeout_ms(group));
    }
}

void group_rebalance(struct group_coordinator *gc, struct group *group)
{
    if (group_may_move(group->state, GROUP_PREPARING_REBALANCE))
        prepare(gc, group);
    else
        group_try_complete(gc, group);
}

void group_try_complete(struct group_coordinator *gc, struct group *group)
{
    if (group->state == GROUP_PREPARING_REBALANCE && !is_initial(group) && all_joined(group))
        complete_join(gc, group);
}

void group_after_removal(struct group_coordinator *gc, struct group *group)
{
    if (group->state == GROUP_STABLE || group->state == GROUP_COMPLETING_REBALANCE)
        prepare(gc, group);
    else
        group_try_complete(gc, group);
}

void group_join_timer(struct group_coordinator *gc, struct group *group)
{
    CHECK(group->state == GROUP_PREPARING_REBALANCE);
    if (is_initial(group) && group->member_added && group->initial_remaining_ms > 0) {
        int32_t delay_ms = gc->config.group_initial_rebalance_delay_ms;
        int32_t rest = group->initial_remaining_ms - group->initial_delay_ms;
        if (delay_ms > group->initial_remaining_ms)
            delay_ms = group->initial_remaining_ms;
        group->member_added = false;
        group->initial_delay_ms = delay_ms;
        group->initial_remaining_ms = rest > 0 ? rest : 0;
        gc_set_timer(gc, &group->join_timer, delay_ms);
        return;
    }
    complete_join(gc, group);
}

void group_sync_timer(struct group_coordinator *gc, struct group *group)
{
    bool removed = false;

    CHECK(group->state == GROUP_COMPLETING_REBALANCE || group->state == GROUP_STABLE);
    list_for_each (member, &group->members, struct member, in_group) {
        if (member->must_sync) {
            member_remove(gc, member, KERR_UNKNOWN_MEMBER_ID);
            removed = true;
        }
    }
    if (removed)
        prepare(gc, group);
}

void member_remove(struct group_coordinator *gc, struct member *member, int16_t error)
{
    join_answer_error(gc, member, error);
    sync_answer(gc, member, error);
    member_free(gc, member);
}

void member_session_timer(struct group_coordinator *gc, struct member *member)
{
    struct group *group = member->group;

    if (!member->is_pending && !member->is_new && (member->joining || member->syncing))
        return; /* it is here, its request is open */
    gc->counters.expirations_total++;
    member_remove(gc, member, KERR_UNKNOWN_MEMBER_ID);
    group_after_removal(gc, group);
    group_tidy(gc, group);
}
