#include "tests/unit/group/world.h"

static bool is_state(struct world *w, const char *group, const char *state)
{
    return slice_eq_text(world_describe(w, group, 5)->group_state, state);
}

/* One member alone in a stable group; its id in *ret_id. Returns the generation. */
static int32_t settle_one(struct world *w, const struct join *join, struct slice *ret_id)
{
    const struct join_group_response *joined;
    struct sync_group_request_sync_group_request_assignment assignment;
    uint64_t token = world_join(w, join);
    const struct sync_group_response *synced;

    world_wait(w, 3000);
    joined = world_reply(w, token);
    assert_non_null(joined);
    assert_int_equal(joined->error_code, KERR_NONE);
    assert_true(slice_eq(joined->leader, joined->member_id));
    assert_int_equal(joined->members_cnt, 1);
    assignment.member_id = joined->member_id;
    assignment.assignment = S("all");
    token = world_sync(w, join->group, joined->member_id, joined->generation_id, &assignment, 1);
    assert_null(world_reply(w, token)); /* not before it is written */
    world_acknowledge(w, KERR_NONE);
    synced = world_reply(w, token);
    assert_non_null(synced);
    assert_int_equal(synced->error_code, KERR_NONE);
    assert_true(slice_eq_text(synced->assignment, "all"));
    *ret_id = joined->member_id;
    return joined->generation_id;
}

static void one_member_from_join_to_leave(void **state)
{
    struct world w;
    struct slice id;
    int32_t generation;

    (void)state;
    world_init(&w);
    generation = settle_one(&w, JOIN(), &id);
    assert_int_equal(generation, 1);
    assert_int_equal(id.len, strlen("client-") + 36);
    assert_true(is_state(&w, "g", "Stable"));
    assert_int_equal(world_heartbeat(&w, "g", id, generation, NULL), KERR_NONE);
    assert_int_equal(world_leave(&w, "g", id), KERR_NONE);
    assert_true(is_state(&w, "g", "Empty"));
    assert_int_equal(world_heartbeat(&w, "g", id, generation, NULL), KERR_UNKNOWN_MEMBER_ID);
    world_acknowledge(&w, KERR_NONE);
    assert_int_equal(settle_one(&w, JOIN(), &id), 3); /* being empty was a generation, too */
    world_release(&w);
}

/* ---- errors of JoinGroup ---- */

static const struct join_case {
    const char *what;
    struct join join;
    int16_t error;
} join_cases[] = {
#define J(...)                                                                                                        \
    {                                                                                                                 \
        .group = "g", .member = "", .type = "consumer", .protocol = "range", .metadata = "meta", .session_ms = 10000, \
        .rebalance_ms = 60000, .version = 3, __VA_ARGS__                                                              \
    }
    {"no group id", J(.group = ""), KERR_INVALID_GROUP_ID},
    {"short session", J(.session_ms = 5999), KERR_INVALID_SESSION_TIMEOUT},
    {"long session", J(.session_ms = 1800001), KERR_INVALID_SESSION_TIMEOUT},
    {"unknown member of no group", J(.group = "none", .member = "m"), KERR_UNKNOWN_MEMBER_ID},
    {"unknown member", J(.member = "m"), KERR_UNKNOWN_MEMBER_ID},
    {"member id required", J(.version = 4), KERR_MEMBER_ID_REQUIRED},
    {"other protocol type", J(.type = "connect"), KERR_INCONSISTENT_GROUP_PROTOCOL},
    {"no common protocol", J(.protocol = "sticky"), KERR_INCONSISTENT_GROUP_PROTOCOL},
    {"no protocol in a new group", J(.group = "new", .protocol = NULL), KERR_INCONSISTENT_GROUP_PROTOCOL},
    {"no type in a new group", J(.group = "new", .type = ""), KERR_INCONSISTENT_GROUP_PROTOCOL},
    {"unknown instance", J(.member = "m", .instance = "i", .version = 5), KERR_UNKNOWN_MEMBER_ID},
#undef J
};

static void join_errors(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(join_cases); i++) {
        struct world w;
        struct slice id;
        const struct join_group_response *response;
        world_init(&w);
        settle_one(&w, JOIN(), &id);
        response = world_reply(&w, world_join(&w, &join_cases[i].join));
        if (response == NULL || response->error_code != join_cases[i].error)
            fail_msg("%s: %d", join_cases[i].what, response ? response->error_code : 0);
        assert_int_equal(response->generation_id, -1);
        world_release(&w);
    }
}

static void not_ours_or_loading(void **state)
{
    struct world w;
    uint64_t token;
    int16_t error;

    (void)state;
    world_init_with(&w, &gc_config_default);
    token = world_join(&w, JOIN());
    assert_int_equal(((struct join_group_response *)world_reply(&w, token))->error_code, KERR_NOT_COORDINATOR);
    assert_int_equal(world_heartbeat(&w, "g", S("m"), 1, NULL), KERR_NOT_COORDINATOR);
    assert_int_equal(world_fetch(&w, "g", "t", 0, false, &error), -1);
    assert_int_equal(error, KERR_NOT_COORDINATOR);
    for (int32_t p = 0; p < WORLD_PARTITIONS; p++)
        gc_load_begin(w.gc, p, 1);
    token = world_join(&w, JOIN());
    assert_int_equal(((struct join_group_response *)world_reply(&w, token))->error_code,
                     KERR_COORDINATOR_LOAD_IN_PROGRESS);
    assert_int_equal(world_heartbeat(&w, "g", S("m"), 1, NULL), KERR_NONE);
    token = world_sync(&w, "g", S("m"), 1, NULL, 0);
    assert_int_equal(((struct sync_group_response *)world_reply(&w, token))->error_code, KERR_REBALANCE_IN_PROGRESS);
    assert_int_equal(world_commit_error(&w, world_commit(&w, COMMIT())), KERR_COORDINATOR_LOAD_IN_PROGRESS);
    assert_int_equal(world_describe(&w, "g", 5)->error_code, KERR_COORDINATOR_LOAD_IN_PROGRESS);
    world_release(&w);
}

/* KIP-394: the first answer is a member id, the second join is in. */
static void member_id_is_required_first(void **state)
{
    struct world w;
    const struct join_group_response *first, *second;
    char id[64] = {0};
    uint64_t token;

    (void)state;
    world_init(&w);
    first = world_reply(&w, world_join(&w, JOIN(.version = 4)));
    assert_int_equal(first->error_code, KERR_MEMBER_ID_REQUIRED);
    memcpy(id, first->member_id.data, first->member_id.len);
    token = world_join(&w, JOIN(.version = 4, .member = id));
    assert_null(world_reply(&w, token));
    world_wait(&w, 3000);
    second = world_reply(&w, token);
    assert_int_equal(second->error_code, KERR_NONE);
    assert_true(slice_eq(second->member_id, first->member_id));
    world_release(&w);
}

static void a_pending_member_holds_up_a_rebalance_until_its_session_ends(void **state)
{
    struct world w;
    struct slice id;
    const struct join_group_response *pending;
    char leader[64] = {0};
    uint64_t token;

    (void)state;
    world_init(&w);
    settle_one(&w, JOIN(), &id);
    memcpy(leader, id.data, id.len);
    pending = world_reply(&w, world_join(&w, JOIN(.version = 4)));
    assert_int_equal(pending->error_code, KERR_MEMBER_ID_REQUIRED);
    token = world_join(&w, JOIN(.member = leader)); /* the leader asks for a new generation */
    assert_null(world_reply(&w, token));
    world_wait(&w, 10000);
    assert_non_null(world_reply(&w, token));
    assert_int_equal(((struct join_group_response *)world_reply(&w, token))->generation_id, 2);
    world_release(&w);
}

/* ---- the initial delay ---- */

static void later_members_stretch_the_initial_delay(void **state)
{
    struct world w;
    uint64_t tokens[4];

    (void)state;
    world_init(&w);
    for (int i = 0; i < 4; i++) {
        tokens[i] = world_join(&w, JOIN(.rebalance_ms = 7000));
        world_wait(&w, 2000);
    }
    /* 3 s, then 3 s more as somebody came, then the last 1 s of 7 */
    for (int i = 0; i < 4; i++)
        assert_non_null(world_reply(&w, tokens[i]));
    world_release(&w);
    world_init(&w);
    tokens[0] = world_join(&w, JOIN(.rebalance_ms = 7000));
    world_wait(&w, 2000);
    tokens[1] = world_join(&w, JOIN(.rebalance_ms = 7000));
    world_wait(&w, 3999);
    assert_null(world_reply(&w, tokens[0]));
    world_wait(&w, 1);
    assert_non_null(world_reply(&w, tokens[0]));
    assert_int_equal(((struct join_group_response *)world_reply(&w, tokens[0]))->members_cnt +
                         ((struct join_group_response *)world_reply(&w, tokens[1]))->members_cnt,
                     2);
    world_release(&w);
}

/* ---- rebalances ---- */

struct pair {
    struct world w;
    char ids[2][64];
    int32_t generation;
};

static void settle_two(struct pair *pair)
{
    struct sync_group_request_sync_group_request_assignment assignments[2];
    uint64_t tokens[2];
    const struct join_group_response *joined[2];

    world_init(&pair->w);
    memset(pair->ids, 0, sizeof pair->ids);
    for (int i = 0; i < 2; i++)
        tokens[i] = world_join(&pair->w, JOIN());
    world_wait(&pair->w, 6000);
    for (int i = 0; i < 2; i++) {
        joined[i] = world_reply(&pair->w, tokens[i]);
        assert_non_null(joined[i]);
        memcpy(pair->ids[i], joined[i]->member_id.data, joined[i]->member_id.len);
        assignments[i].member_id = S(pair->ids[i]);
        assignments[i].assignment = S(i == 0 ? "first" : "second");
    }
    assert_int_equal(joined[0]->members_cnt, 2); /* the first is the leader */
    assert_int_equal(joined[1]->members_cnt, 0);
    pair->generation = joined[0]->generation_id;
    tokens[1] = world_sync(&pair->w, "g", S(pair->ids[1]), pair->generation, NULL, 0);
    assert_null(world_reply(&pair->w, tokens[1]));
    tokens[0] = world_sync(&pair->w, "g", S(pair->ids[0]), pair->generation, assignments, 2);
    world_acknowledge(&pair->w, KERR_NONE);
    for (int i = 0; i < 2; i++)
        assert_true(slice_eq(((struct sync_group_response *)world_reply(&pair->w, tokens[i]))->assignment,
                             assignments[i].assignment));
}

static void a_silent_member_is_put_out(void **state)
{
    struct pair p;
    uint64_t token;
    const struct join_group_response *joined;

    (void)state;
    settle_two(&p);
    for (int i = 0; i < 3; i++) {
        world_wait(&p.w, 3000);
        assert_int_equal(world_heartbeat(&p.w, "g", S(p.ids[0]), p.generation, NULL), KERR_NONE);
    }
    world_wait(&p.w, 1000); /* 10 s of silence of the second */
    assert_true(is_state(&p.w, "g", "PreparingRebalance"));
    assert_int_equal(world_heartbeat(&p.w, "g", S(p.ids[0]), p.generation, NULL), KERR_REBALANCE_IN_PROGRESS);
    token = world_join(&p.w, JOIN(.member = p.ids[0]));
    joined = world_reply(&p.w, token); /* all are there: at once */
    assert_non_null(joined);
    assert_int_equal(joined->generation_id, p.generation + 1);
    assert_int_equal(joined->members_cnt, 1);
    assert_int_equal(gc_counters(p.w.gc)->expirations_total, 1);
    world_release(&p.w);
}

static void who_does_not_rejoin_in_time_is_out(void **state)
{
    struct pair p;
    uint64_t token;
    const struct join_group_response *joined;

    (void)state;
    settle_two(&p);
    token = world_join(&p.w, JOIN(.member = p.ids[0]));
    for (int i = 0; i < 11; i++) { /* the second sends heartbeats, but never joins */
        world_wait(&p.w, 5000);
        assert_int_equal(world_heartbeat(&p.w, "g", S(p.ids[1]), p.generation, NULL), KERR_REBALANCE_IN_PROGRESS);
    }
    assert_null(world_reply(&p.w, token));
    world_wait(&p.w, 5000);
    joined = world_reply(&p.w, token);
    assert_non_null(joined);
    assert_int_equal(joined->members_cnt, 1);
    assert_int_equal(world_heartbeat(&p.w, "g", S(p.ids[1]), p.generation, NULL), KERR_UNKNOWN_MEMBER_ID);
    world_release(&p.w);
}

static void who_sends_no_sync_is_out(void **state)
{
    struct pair p;
    uint64_t tokens[2], token;

    (void)state;
    settle_two(&p);
    tokens[0] = world_join(&p.w, JOIN(.member = p.ids[0], .rebalance_ms = 20000));
    tokens[1] = world_join(&p.w, JOIN(.member = p.ids[1], .rebalance_ms = 20000));
    assert_non_null(world_reply(&p.w, tokens[0]));
    assert_non_null(world_reply(&p.w, tokens[1]));
    token = world_sync(&p.w, "g", S(p.ids[1]), p.generation + 1, NULL, 0);
    for (int i = 0; i < 4; i++) { /* the leader is alive, but sends no assignment */
        world_wait(&p.w, 5000);
        if (i < 3)
            assert_int_equal(world_heartbeat(&p.w, "g", S(p.ids[0]), p.generation + 1, NULL), KERR_NONE);
    }
    assert_int_equal(((struct sync_group_response *)world_reply(&p.w, token))->error_code, KERR_REBALANCE_IN_PROGRESS);
    token = world_join(&p.w, JOIN(.member = p.ids[1]));
    assert_int_equal(((struct join_group_response *)world_reply(&p.w, token))->members_cnt, 1);
    world_release(&p.w);
}

static void a_follower_with_the_same_metadata_gets_the_generation_it_has(void **state)
{
    struct pair p;
    const struct join_group_response *joined;

    (void)state;
    settle_two(&p);
    joined = world_reply(&p.w, world_join(&p.w, JOIN(.member = p.ids[1])));
    assert_non_null(joined);
    assert_int_equal(joined->generation_id, p.generation);
    assert_true(slice_eq_text(joined->leader, p.ids[0]));
    assert_true(is_state(&p.w, "g", "Stable"));
    assert_null(world_reply(&p.w, world_join(&p.w, JOIN(.member = p.ids[1], .metadata = "other"))));
    assert_true(is_state(&p.w, "g", "PreparingRebalance"));
    world_release(&p.w);
}

static void a_failed_assignment_begins_anew(void **state)
{
    static const struct {
        int16_t log, client;
    } cases[] = {
        {KERR_NOT_ENOUGH_REPLICAS, KERR_COORDINATOR_NOT_AVAILABLE},
        {KERR_NOT_LEADER_OR_FOLLOWER, KERR_NOT_COORDINATOR},
        {KERR_KAFKA_STORAGE_ERROR, KERR_NOT_COORDINATOR},
        {KERR_MESSAGE_TOO_LARGE, KERR_UNKNOWN_SERVER_ERROR},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct pair p;
        uint64_t tokens[2], token;
        settle_two(&p);
        tokens[0] = world_join(&p.w, JOIN(.member = p.ids[0]));
        tokens[1] = world_join(&p.w, JOIN(.member = p.ids[1]));
        assert_non_null(world_reply(&p.w, tokens[1]));
        token = world_sync(&p.w, "g", S(p.ids[0]), p.generation + 1, NULL, 0);
        world_acknowledge(&p.w, cases[i].log);
        assert_int_equal(((struct sync_group_response *)world_reply(&p.w, token))->error_code, cases[i].client);
        assert_true(is_state(&p.w, "g", "PreparingRebalance"));
        world_release(&p.w);
    }
}

static void a_session_goes_on_after_a_sync_that_took_long(void **state)
{
    struct pair p;
    uint64_t token;

    (void)state;
    settle_two(&p);
    world_join(&p.w, JOIN(.member = p.ids[0]));
    world_join(&p.w, JOIN(.member = p.ids[1]));
    token = world_sync(&p.w, "g", S(p.ids[1]), p.generation + 1, NULL, 0);
    for (int i = 0; i < 4; i++) { /* longer than a session */
        world_wait(&p.w, 5000);
        assert_int_equal(world_heartbeat(&p.w, "g", S(p.ids[0]), p.generation + 1, NULL), KERR_NONE);
    }
    world_sync(&p.w, "g", S(p.ids[0]), p.generation + 1, NULL, 0);
    world_acknowledge(&p.w, KERR_NONE);
    assert_int_equal(((struct sync_group_response *)world_reply(&p.w, token))->error_code, KERR_NONE);
    assert_true(is_state(&p.w, "g", "Stable"));
    world_wait(&p.w, 10000);
    assert_true(is_state(&p.w, "g", "Empty")); /* both were silent */
    world_release(&p.w);
}

/* The next rebalance has begun before the assignment of this one is written. */
static void a_late_assignment_is_let_be(void **state)
{
    struct pair p;
    uint64_t token;
    const struct join_group_response *joined;

    (void)state;
    settle_two(&p);
    world_join(&p.w, JOIN(.member = p.ids[0]));
    world_join(&p.w, JOIN(.member = p.ids[1]));
    world_sync(&p.w, "g", S(p.ids[0]), p.generation + 1, NULL, 0);
    world_join(&p.w, JOIN(.member = p.ids[0], .metadata = "other"));
    token = world_join(&p.w, JOIN(.member = p.ids[1], .metadata = "other"));
    joined = world_reply(&p.w, token);
    assert_int_equal(joined->generation_id, p.generation + 2);
    world_acknowledge(&p.w, KERR_NONE);
    assert_true(is_state(&p.w, "g", "CompletingRebalance"));
    world_release(&p.w);
}

static void sync_errors(void **state)
{
    struct pair p;
    struct sync_group_request req;
    struct gc_call call;
    uint64_t token;

    (void)state;
    settle_two(&p);
    token = world_sync(&p.w, "none", S(p.ids[0]), p.generation, NULL, 0);
    assert_int_equal(((struct sync_group_response *)world_reply(&p.w, token))->error_code, KERR_UNKNOWN_MEMBER_ID);
    token = world_sync(&p.w, "", S(p.ids[0]), p.generation, NULL, 0);
    assert_int_equal(((struct sync_group_response *)world_reply(&p.w, token))->error_code, KERR_INVALID_GROUP_ID);
    token = world_sync(&p.w, "g", S("x"), p.generation, NULL, 0);
    assert_int_equal(((struct sync_group_response *)world_reply(&p.w, token))->error_code, KERR_UNKNOWN_MEMBER_ID);
    token = world_sync(&p.w, "g", S(p.ids[0]), p.generation - 1, NULL, 0);
    assert_int_equal(((struct sync_group_response *)world_reply(&p.w, token))->error_code, KERR_ILLEGAL_GENERATION);
    wire_defaults(&sync_group_request_wire, &req);
    req.group_id = S("g");
    req.member_id = S(p.ids[0]);
    req.generation_id = p.generation;
    req.protocol_name = S("sticky");
    call = world_call(&p.w, 5);
    gc_sync_group(p.w.gc, &call, &req, &p.w.out);
    assert_int_equal(((struct sync_group_response *)world_reply(&p.w, call.token))->error_code,
                     KERR_INCONSISTENT_GROUP_PROTOCOL);
    assert_int_equal(world_heartbeat(&p.w, "g", S(p.ids[0]), p.generation + 1, NULL), KERR_ILLEGAL_GENERATION);
    assert_int_equal(world_heartbeat(&p.w, "", S(p.ids[0]), p.generation, NULL), KERR_INVALID_GROUP_ID);
    assert_int_equal(world_heartbeat(&p.w, "none", S(p.ids[0]), p.generation, NULL), KERR_UNKNOWN_MEMBER_ID);
    assert_int_equal(world_heartbeat(&p.w, "g", S(p.ids[0]), p.generation, "i"), KERR_UNKNOWN_MEMBER_ID);
    assert_int_equal(world_leave(&p.w, "g", S("x")), KERR_UNKNOWN_MEMBER_ID);
    assert_int_equal(world_leave(&p.w, "", S("x")), KERR_INVALID_GROUP_ID);
    world_release(&p.w);
}

/* Two members wait with their SyncGroup; one of them leaves: everybody hears of it at once. */
static void nobody_who_leaves_is_kept_waiting(void **state)
{
    struct pair p;
    uint64_t tokens[2], token;

    (void)state;
    settle_two(&p);
    tokens[0] = world_join(&p.w, JOIN(.member = p.ids[0]));
    tokens[1] = world_join(&p.w, JOIN(.member = p.ids[1]));
    assert_non_null(world_reply(&p.w, tokens[0]));
    token = world_sync(&p.w, "g", S(p.ids[1]), p.generation + 1, NULL, 0);
    assert_null(world_reply(&p.w, token));
    assert_int_equal(world_leave(&p.w, "g", S(p.ids[1])), KERR_NONE);
    assert_int_equal(((struct sync_group_response *)world_reply(&p.w, token))->error_code, KERR_UNKNOWN_MEMBER_ID);
    world_release(&p.w);
}

static void a_full_group(void **state)
{
    struct gc_config config = gc_config_default;
    struct world w;
    struct slice id;
    const struct join_group_response *response;

    (void)state;
    config.group_max_size = 1;
    world_init_with(&w, &config);
    world_load_all(&w);
    settle_one(&w, JOIN(), &id);
    response = world_reply(&w, world_join(&w, JOIN()));
    assert_int_equal(response->error_code, KERR_GROUP_MAX_SIZE_REACHED);
    assert_int_equal(response->member_id.len, 0);
    world_release(&w);
}

static void the_protocol_is_what_all_have_and_most_want(void **state)
{
    struct world w;
    uint64_t tokens[3];

    (void)state;
    world_init(&w);
    tokens[0] = world_join(&w, JOIN(.protocol = "range", .protocol2 = "sticky"));
    tokens[1] = world_join(&w, JOIN(.protocol = "sticky", .protocol2 = "range"));
    tokens[2] = world_join(&w, JOIN(.protocol = "sticky", .protocol2 = "range"));
    world_wait(&w, 6000);
    for (int i = 0; i < 3; i++)
        assert_true(slice_eq_text(((struct join_group_response *)world_reply(&w, tokens[i]))->protocol_name, "sticky"));
    world_release(&w);
}

/* ---- static members (KIP-345) ---- */

static void a_static_member_comes_back_without_rebalance(void **state)
{
    struct world w;
    struct slice id;
    char old_id[64] = {0};
    const struct join_group_response *joined;
    int32_t generation;
    uint64_t token;

    (void)state;
    world_init(&w);
    generation = settle_one(&w, JOIN(.instance = "one", .version = 5), &id);
    memcpy(old_id, id.data, id.len);
    assert_int_equal(memcmp(old_id, "one-", 4), 0);
    token = world_join(&w, JOIN(.instance = "one", .version = 5));
    assert_null(world_reply(&w, token)); /* its new id is being written */
    world_acknowledge(&w, KERR_NONE);
    joined = world_reply(&w, token);
    assert_int_equal(joined->error_code, KERR_NONE);
    assert_int_equal(joined->generation_id, generation);
    assert_false(slice_eq_text(joined->member_id, old_id));
    assert_true(slice_eq_text(joined->leader, old_id)); /* so that it does not compute an assignment */
    assert_int_equal(joined->members_cnt, 0);
    assert_int_equal(world_heartbeat(&w, "g", S(old_id), generation, "one"), KERR_FENCED_INSTANCE_ID);
    assert_int_equal(world_heartbeat(&w, "g", joined->member_id, generation, "one"), KERR_NONE);
    token = world_join(&w, JOIN(.instance = "one", .version = 9));
    world_acknowledge(&w, KERR_NONE);
    joined = world_reply(&w, token);
    assert_true(joined->skip_assignment); /* KIP-814 */
    assert_true(slice_eq(joined->leader, joined->member_id));
    assert_int_equal(joined->members_cnt, 1);
    token = world_sync(&w, "g", joined->member_id, generation, NULL, 0);
    assert_true(slice_eq_text(((struct sync_group_response *)world_reply(&w, token))->assignment, "all"));
    world_release(&w);
}

/* A rebalance does not put a static member out that is away: only its session does. */
static void an_absent_static_member_keeps_its_place(void **state)
{
    struct world w;
    uint64_t tokens[2], token;
    char leader[64] = {0};
    const struct join_group_response *joined;

    (void)state;
    world_init(&w);
    tokens[0] = world_join(&w, JOIN(.rebalance_ms = 20000));
    tokens[1] = world_join(&w, JOIN(.instance = "one", .version = 5, .session_ms = 600000, .rebalance_ms = 20000));
    world_wait(&w, 6000);
    joined = world_reply(&w, tokens[0]);
    memcpy(leader, joined->member_id.data, joined->member_id.len);
    world_sync(&w, "g", S(leader), 1, NULL, 0);
    world_sync(&w, "g", ((struct join_group_response *)world_reply(&w, tokens[1]))->member_id, 1, NULL, 0);
    world_acknowledge(&w, KERR_NONE);
    token = world_join(&w, JOIN(.member = leader, .rebalance_ms = 20000));
    world_wait(&w, 19999);
    assert_null(world_reply(&w, token));
    world_wait(&w, 1);
    joined = world_reply(&w, token);
    assert_int_equal(joined->generation_id, 2);
    assert_int_equal(joined->members_cnt, 2);
    world_release(&w);
}

static void a_static_members_new_id_that_is_not_written_is_taken_back(void **state)
{
    struct world w;
    struct slice id;
    char old_id[64] = {0};
    int32_t generation;
    uint64_t token;

    (void)state;
    world_init(&w);
    generation = settle_one(&w, JOIN(.instance = "one", .version = 5), &id);
    memcpy(old_id, id.data, id.len);
    token = world_join(&w, JOIN(.instance = "one", .version = 5, .metadata = "other"));
    world_acknowledge(&w, KERR_NOT_ENOUGH_REPLICAS);
    assert_int_equal(((struct join_group_response *)world_reply(&w, token))->error_code,
                     KERR_COORDINATOR_NOT_AVAILABLE);
    assert_int_equal(world_heartbeat(&w, "g", S(old_id), generation, "one"), KERR_NONE);
    assert_true(slice_eq_text(world_describe(&w, "g", 5)->members[0].member_metadata, "meta"));
    world_release(&w);
}

static void a_static_member_is_removed_by_its_instance(void **state)
{
    struct world w;
    struct slice id;
    struct leave_group_request_member_identity members[3] = {
        {.member_id = {(const uint8_t *)"", 0}, .group_instance_id = S("nobody")},
        {.member_id = S("old"), .group_instance_id = S("one")},
        {.member_id = {(const uint8_t *)"", 0}, .group_instance_id = S("one")},
    };
    struct leave_group_request req;
    const struct leave_group_response *response;
    struct gc_call call;

    (void)state;
    world_init(&w);
    settle_one(&w, JOIN(.instance = "one", .version = 5), &id);
    wire_defaults(&leave_group_request_wire, &req);
    req.group_id = S("g");
    req.members = members;
    req.members_cnt = 3;
    call = world_call(&w, 5);
    gc_leave_group(w.gc, &call, &req, &w.out);
    response = world_reply(&w, call.token);
    assert_int_equal(response->error_code, KERR_NONE);
    assert_int_equal(response->members[0].error_code, KERR_UNKNOWN_MEMBER_ID);
    assert_int_equal(response->members[1].error_code, KERR_FENCED_INSTANCE_ID);
    assert_int_equal(response->members[2].error_code, KERR_NONE);
    assert_true(is_state(&w, "g", "Empty"));
    world_release(&w);
}

/* ---- offsets ---- */

static void an_offset_is_there_once_it_is_written(void **state)
{
    struct world w;
    int16_t error;
    uint64_t token;

    (void)state;
    world_init(&w);
    token = world_commit(&w, COMMIT(.off = 42));
    assert_null(world_reply(&w, token));
    assert_int_equal(world_fetch(&w, "g", "t", 0, false, &error), -1);
    world_acknowledge(&w, KERR_NONE);
    assert_int_equal(world_commit_error(&w, token), KERR_NONE);
    assert_int_equal(world_fetch(&w, "g", "t", 0, false, &error), 42);
    assert_int_equal(error, KERR_NONE);
    token = world_commit(&w, COMMIT(.off = 43));
    world_acknowledge(&w, KERR_NOT_ENOUGH_REPLICAS_AFTER_APPEND);
    assert_int_equal(world_commit_error(&w, token), KERR_COORDINATOR_NOT_AVAILABLE);
    assert_int_equal(world_fetch(&w, "g", "t", 0, false, &error), 42);
    world_release(&w);
}

static void a_slow_write_is_answered_and_still_counts(void **state)
{
    struct world w;
    int16_t error;
    uint64_t token;

    (void)state;
    world_init(&w);
    token = world_commit(&w, COMMIT(.off = 42));
    world_wait_with(&w, 5000, true);
    assert_int_equal(world_commit_error(&w, token), KERR_COORDINATOR_NOT_AVAILABLE);
    world_acknowledge(&w, KERR_NONE);
    assert_int_equal(world_fetch(&w, "g", "t", 0, false, &error), 42);
    world_release(&w);
}

static void commit_errors(void **state)
{
    static char long_text[4098];
    const int16_t denied = KERR_TOPIC_AUTHORIZATION_FAILED;
    struct pair p;
    struct slice id;
    uint64_t token;

    (void)state;
    settle_two(&p);
    id = S(p.ids[0]);
    memset(long_text, 'x', 4097);
#define COMMITTED(...) world_commit_error(&p.w, world_commit(&p.w, COMMIT(__VA_ARGS__)))
    assert_int_equal(COMMITTED(), KERR_UNKNOWN_MEMBER_ID); /* others are members */
    assert_int_equal(COMMITTED(.member = S("x"), .generation = 1), KERR_UNKNOWN_MEMBER_ID);
    assert_int_equal(COMMITTED(.member = id, .generation = p.generation + 1), KERR_ILLEGAL_GENERATION);
    assert_int_equal(COMMITTED(.group = "none", .generation = 1), KERR_ILLEGAL_GENERATION);
    assert_int_equal(COMMITTED(.group = "none", .generation = 1, .version = 9), KERR_GROUP_ID_NOT_FOUND);
    assert_int_equal(COMMITTED(.group = "simple", .metadata = long_text), KERR_OFFSET_METADATA_TOO_LARGE);
    assert_int_equal(COMMITTED(.group = "simple", .errors = &denied), KERR_TOPIC_AUTHORIZATION_FAILED);
    long_text[4096] = '\0';
    token = world_commit(&p.w, COMMIT(.group = "simple", .metadata = long_text));
    world_acknowledge(&p.w, KERR_NONE);
    assert_int_equal(world_commit_error(&p.w, token), KERR_NONE);
    token = world_commit(&p.w, COMMIT(.group = "")); /* the empty group id may commit */
    world_acknowledge(&p.w, KERR_NONE);
    assert_int_equal(world_commit_error(&p.w, token), KERR_NONE);
    world_join(&p.w, JOIN(.member = p.ids[0]));
    world_join(&p.w, JOIN(.member = p.ids[1]));
    assert_int_equal(COMMITTED(.member = id, .generation = p.generation + 1), KERR_REBALANCE_IN_PROGRESS);
#undef COMMITTED
    world_release(&p.w);
}

static void commits_keep_a_session_alive(void **state)
{
    struct world w;
    struct slice id;
    int32_t generation;

    (void)state;
    world_init(&w);
    generation = settle_one(&w, JOIN(), &id);
    for (int i = 0; i < 5; i++) {
        world_wait(&w, 9000);
        world_commit(&w, COMMIT(.member = id, .generation = generation, .off = i));
        world_acknowledge(&w, KERR_NONE);
    }
    assert_true(is_state(&w, "g", "Stable"));
    world_release(&w);
}

static void old_fetches(void **state)
{
    static const struct {
        int16_t version, group_error, with, without; /* errors: of the group; of a partition with and without offset */
    } cases[] = {{0, 0, 0, 3}, {1, 0, 0, 0}, {2, 0, 0, 0}, {7, 0, 0, 0}};
    struct world w;
    int32_t partitions[2] = {0, 1};
    struct offset_fetch_request_offset_fetch_request_topic topic = {
        .name = S("t"), .partition_indexes = partitions, .partition_indexes_cnt = 2};
    struct offset_fetch_request req;

    (void)state;
    world_init(&w);
    world_commit(&w, COMMIT(.off = 42));
    world_acknowledge(&w, KERR_NONE);
    wire_defaults(&offset_fetch_request_wire, &req);
    req.group_id = S("g");
    req.topics = &topic;
    req.topics_cnt = 1;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct gc_call call = world_call(&w, cases[i].version);
        const struct offset_fetch_response *response;
        gc_offset_fetch(w.gc, &call, &req, &w.out);
        response = world_reply(&w, call.token);
        assert_int_equal(response->error_code, cases[i].group_error);
        assert_int_equal(response->topics[0].partitions[0].committed_offset, 42);
        assert_int_equal(response->topics[0].partitions[0].error_code, cases[i].with);
        assert_int_equal(response->topics[0].partitions[1].committed_offset, -1);
        assert_int_equal(response->topics[0].partitions[1].error_code, cases[i].without);
    }
    gc_unload(w.gc, gc_partition_for(S("g"), WORLD_PARTITIONS), &w.out);
    for (int16_t version = 1; version <= 2; version++) { /* version 1 has no place for the group's error */
        struct gc_call call = world_call(&w, version);
        const struct offset_fetch_response *response;
        gc_offset_fetch(w.gc, &call, &req, &w.out);
        response = world_reply(&w, call.token);
        assert_int_equal(response->topics_cnt, version == 1);
        if (version == 1)
            assert_int_equal(response->topics[0].partitions[1].error_code, KERR_NOT_COORDINATOR);
        else
            assert_int_equal(response->error_code, KERR_NOT_COORDINATOR);
    }
    world_release(&w);
}

static void all_offsets_of_a_group(void **state)
{
    struct world w;
    struct offset_fetch_request_offset_fetch_request_group group = {.group_id = S("g"), .topics_cnt = -1};
    struct offset_fetch_request req;
    const struct offset_fetch_response *response;
    struct gc_call call;

    (void)state;
    world_init(&w);
    for (int32_t p = 9; p >= 0; p--)
        world_commit(&w, COMMIT(.topic = p % 2 ? "odd" : "even", .partition = p, .off = p * 100));
    world_acknowledge(&w, KERR_NONE);
    wire_defaults(&offset_fetch_request_wire, &req);
    req.groups = &group;
    req.groups_cnt = 1;
    call = world_call(&w, 9);
    gc_offset_fetch(w.gc, &call, &req, &w.out);
    response = world_reply(&w, call.token);
    assert_int_equal(response->groups[0].topics_cnt, 2);
    for (int t = 0; t < 2; t++) {
        assert_int_equal(response->groups[0].topics[t].partitions_cnt, 5);
        for (int p = 0; p < 5; p++)
            assert_int_equal(response->groups[0].topics[t].partitions[p].committed_offset,
                             response->groups[0].topics[t].partitions[p].partition_index * 100);
    }
    world_release(&w);
}

static void offsets_expire(void **state)
{
    struct world w;
    struct slice id;
    int32_t generation;
    int16_t error;

    (void)state;
    world_init(&w);
    generation = settle_one(&w, JOIN(.session_ms = 1800000), &id);
    world_commit(&w, COMMIT(.member = id, .generation = generation, .off = 1, .topic = "kept"));
    world_commit(&w, COMMIT(.group = "simple", .off = 2));
    world_commit(&w, COMMIT(.group = "own", .off = 3, .retention_ms = 3600000, .version = 4));
    world_acknowledge(&w, KERR_NONE);
    for (int hours = 0; hours < 7 * 24; hours++) {
        if (hours == 1)
            assert_int_equal(world_fetch(&w, "own", "t", 0, false, &error), 3);
        if (hours == 2)
            assert_int_equal(world_fetch(&w, "own", "t", 0, false, &error), -1);
        for (int half = 0; half < 4; half++) {
            assert_int_equal(world_heartbeat(&w, "g", id, generation, NULL), KERR_NONE);
            world_wait(&w, 900000);
        }
    }
    assert_int_equal(world_fetch(&w, "simple", "t", 0, false, &error), 2);
    world_wait(&w, 600000);
    assert_int_equal(world_fetch(&w, "simple", "t", 0, false, &error), -1);
    assert_true(slice_eq_text(world_describe(&w, "simple", 5)->group_state, "Dead")); /* and the group with it */
    assert_int_equal(world_fetch(&w, "g", "kept", 0, false, &error), 1); /* malformed subscription: not known unread */
    assert_int_equal(world_leave(&w, "g", id), KERR_NONE);
    world_wait(&w, 7 * 24 * 3600000LL - 1);
    assert_int_equal(world_fetch(&w, "g", "kept", 0, false, &error),
                     1); /* its age counts from when the group was left */
    world_wait(&w, 600001);
    assert_int_equal(world_fetch(&w, "g", "kept", 0, false, &error), -1);
    world_wait(&w, 600001);
    assert_int_equal(gc_counters(w.gc)->groups, 0);
    assert_int_equal(gc_counters(w.gc)->offsets, 0);
    world_release(&w);
}

static void deleting_groups(void **state)
{
    struct world w;
    struct slice id;
    int16_t error;
    uint64_t token;

    (void)state;
    world_init(&w);
    settle_one(&w, JOIN(), &id);
    assert_int_equal(world_delete_error(&w, world_delete(&w, "g")), KERR_NON_EMPTY_GROUP);
    assert_int_equal(world_delete_error(&w, world_delete(&w, "none")), KERR_GROUP_ID_NOT_FOUND);
    world_leave(&w, "g", id);
    world_commit(&w, COMMIT(.off = 1));
    world_acknowledge(&w, KERR_NONE);
    world_commit(&w, COMMIT(.off = 2, .partition = 1)); /* under way when the delete comes */
    token = world_delete(&w, "g");
    assert_null(world_reply(&w, token));
    assert_int_equal(world_commit_error(&w, world_commit(&w, COMMIT(.off = 3))), KERR_COORDINATOR_NOT_AVAILABLE);
    world_acknowledge(&w, KERR_NONE);
    assert_int_equal(world_delete_error(&w, token), KERR_NONE);
    assert_int_equal(gc_counters(w.gc)->groups, 0);
    assert_int_equal(gc_counters(w.gc)->offsets, 0);
    world_commit(&w, COMMIT(.off = 5));
    world_acknowledge(&w, KERR_NONE);
    token = world_delete(&w, "g");
    world_acknowledge(&w, KERR_NOT_ENOUGH_REPLICAS);
    assert_int_equal(world_delete_error(&w, token), KERR_COORDINATOR_NOT_AVAILABLE);
    assert_int_equal(world_fetch(&w, "g", "t", 0, false, &error), 5); /* as if nothing had been */
    world_release(&w);
}

/* A ConsumerProtocolSubscription of version 0 for one topic. */
#define SUBSCRIPTION(topic_len, topic) "\0\0\0\0\0\1\0" topic_len topic "\xff\xff\xff\xff"

static void deleting_offsets(void **state)
{
    struct world w;
    struct join_group_request_join_group_request_protocol protocol = {S("range"),
                                                                      slice_of(SUBSCRIPTION("\4", "read"), 16)};
    struct join_group_request join;
    struct offset_delete_request_offset_delete_request_partition partition = {0};
    struct offset_delete_request_offset_delete_request_topic topics[2] = {{S("read"), &partition, 1},
                                                                          {S("left"), &partition, 1}};
    struct offset_delete_request req = {.group_id = S("g"), .topics = topics, .topics_cnt = 2};
    const struct offset_delete_response *response;
    struct gc_call call;
    int16_t error;

    (void)state;
    world_init(&w);
    call = world_call(&w, 0);
    gc_offset_delete(w.gc, &call, &req, NULL, &w.out);
    assert_int_equal(((struct offset_delete_response *)world_reply(&w, call.token))->error_code,
                     KERR_GROUP_ID_NOT_FOUND);
    world_commit(&w, COMMIT(.topic = "read", .off = 1));
    world_commit(&w, COMMIT(.topic = "left", .off = 2));
    world_acknowledge(&w, KERR_NONE);
    wire_defaults(&join_group_request_wire, &join);
    join.group_id = S("g");
    join.protocol_type = S("consumer");
    join.session_timeout_ms = join.rebalance_timeout_ms = 10000;
    join.protocols = &protocol;
    join.protocols_cnt = 1;
    call = world_call(&w, 3);
    gc_join_group(w.gc, &call, &join, &w.out);
    world_wait(&w, 3000);
    call = world_call(&w, 0);
    gc_offset_delete(w.gc, &call, &req, NULL, &w.out);
    world_acknowledge(&w, KERR_NONE);
    response = world_reply(&w, call.token);
    assert_int_equal(response->error_code, KERR_NONE);
    assert_int_equal(response->topics[0].partitions[0].error_code, KERR_GROUP_SUBSCRIBED_TO_TOPIC);
    assert_int_equal(response->topics[1].partitions[0].error_code, KERR_NONE);
    assert_int_equal(world_fetch(&w, "g", "read", 0, false, &error), 1);
    assert_int_equal(world_fetch(&w, "g", "left", 0, false, &error), -1);
    gc_topic_deleted(w.gc, S("read"), w.now_us, w.wall_ms, &w.out);
    world_acknowledge(&w, KERR_NONE);
    assert_int_equal(world_fetch(&w, "g", "read", 0, false, &error), -1);
    world_release(&w);
}

/* ---- lists ---- */

static int32_t list(struct world *w, const char *state, const char *type)
{
    struct slice states[1] = {S(state)}, types[1] = {S(type)};
    struct list_groups_request req = {.states_filter = states,
                                      .states_filter_cnt = state != NULL,
                                      .types_filter = types,
                                      .types_filter_cnt = type != NULL};
    struct gc_call call = world_call(w, 5);
    const struct list_groups_response *response;

    gc_list_groups(w->gc, &call, &req, &w->out);
    response = world_reply(w, call.token);
    assert_int_equal(response->error_code, KERR_NONE);
    return response->groups_cnt;
}

static void listing_and_describing(void **state)
{
    struct world w;
    struct slice id;
    const struct describe_groups_response_described_group *group;

    (void)state;
    world_init(&w);
    settle_one(&w, JOIN(), &id);
    world_commit(&w, COMMIT(.group = "simple"));
    world_acknowledge(&w, KERR_NONE);
    assert_int_equal(list(&w, NULL, NULL), 2);
    assert_int_equal(list(&w, "Stable", NULL), 1);
    assert_int_equal(list(&w, "stable", "Classic"), 1);
    assert_int_equal(list(&w, "Empty", NULL), 1);
    assert_int_equal(list(&w, "Dead", NULL), 0);
    assert_int_equal(list(&w, NULL, "consumer"), 0);
    group = world_describe(&w, "g", 5);
    assert_true(slice_eq_text(group->protocol_type, "consumer"));
    assert_true(slice_eq_text(group->protocol_data, "range"));
    assert_int_equal(group->members_cnt, 1);
    assert_true(slice_eq_text(group->members[0].client_host, "/127.0.0.1"));
    assert_true(slice_eq_text(group->members[0].member_assignment, "all"));
    group = world_describe(&w, "none", 5);
    assert_true(slice_eq_text(group->group_state, "Dead"));
    assert_int_equal(group->error_code, KERR_NONE);
    assert_int_equal(world_describe(&w, "none", 6)->error_code, KERR_GROUP_ID_NOT_FOUND);
    world_release(&w);
}

/* Whatever the version, the answer can be said in it (world_look checks), with and without the group. */
static void every_version_is_answered(void **state)
{
    static const struct {
        int16_t key, version_max;
    } apis[] = {{8, 10}, {9, 10}, {11, 9}, {12, 4}, {13, 5}, {14, 5}, {15, 6}, {16, 5}, {42, 2}, {47, 0}};
    const char *const groups[] = {"g", "none", ""};
    struct world w;
    struct slice id;

    (void)state;
    world_init(&w);
    settle_one(&w, JOIN(.instance = "one", .version = 5), &id);
    world_commit(&w, COMMIT(.group = "simple", .off = 1));
    world_acknowledge(&w, KERR_NONE);
    for (size_t a = 0; a < COUNT_OF(apis); a++) {
        const struct wire_api *api = wire_api_by_key(apis[a].key);
        for (int16_t v = 0; v <= apis[a].version_max; v++) {
            for (size_t g = 0; g < COUNT_OF(groups); g++) {
                union {
                    struct offset_commit_request commit;
                    struct offset_fetch_request fetch;
                    struct join_group_request join;
                    struct heartbeat_request beat;
                    struct leave_group_request leave;
                    struct sync_group_request sync;
                    struct describe_groups_request describe;
                    struct list_groups_request list;
                    struct delete_groups_request delete_groups;
                    struct offset_delete_request delete_offsets;
                } req;
                struct slice name = S(groups[g]);
                struct offset_fetch_request_offset_fetch_request_group fetch_group = {.group_id = name,
                                                                                      .topics_cnt = -1};
                struct gc_call call = world_call(&w, v);
                wire_defaults(api->request, &req);
                switch (apis[a].key) {
                case 8:
                    req.commit.group_id = name;
                    gc_offset_commit(w.gc, &call, &req.commit, NULL, &w.out);
                    break;
                case 9:
                    req.fetch.group_id = name;
                    req.fetch.topics_cnt = v >= 2 ? -1 : 0;
                    req.fetch.groups = &fetch_group;
                    req.fetch.groups_cnt = 1;
                    gc_offset_fetch(w.gc, &call, &req.fetch, &w.out);
                    break;
                case 11:
                    req.join.group_id = name;
                    req.join.member_id = id;
                    req.join.session_timeout_ms = 10000;
                    gc_join_group(w.gc, &call, &req.join, &w.out);
                    break;
                case 12:
                    req.beat.group_id = name;
                    gc_heartbeat(w.gc, &call, &req.beat, &w.out);
                    break;
                case 13:
                    req.leave.group_id = name;
                    gc_leave_group(w.gc, &call, &req.leave, &w.out);
                    break;
                case 14:
                    req.sync.group_id = name;
                    req.sync.generation_id = 1;
                    req.sync.member_id = id;
                    gc_sync_group(w.gc, &call, &req.sync, &w.out);
                    break;
                case 15:
                    req.describe.groups = &name;
                    req.describe.groups_cnt = 1;
                    gc_describe_groups(w.gc, &call, &req.describe, &w.out);
                    break;
                case 16:
                    gc_list_groups(w.gc, &call, &req.list, &w.out);
                    break;
                case 42:
                    req.delete_groups.groups_names = &name;
                    req.delete_groups.groups_names_cnt = 1;
                    gc_delete_groups(w.gc, &call, &req.delete_groups, NULL, &w.out);
                    break;
                default:
                    req.delete_offsets.group_id = name;
                    gc_offset_delete(w.gc, &call, &req.delete_offsets, NULL, &w.out);
                }
                world_acknowledge(&w, KERR_NONE);
                assert_non_null(world_reply(&w, call.token));
            }
        }
    }
    world_release(&w);
}

/* ---- losing things ---- */

static void an_unloaded_shard_answers_everybody(void **state)
{
    struct world w;
    uint64_t join, commit, deleted;

    (void)state;
    world_init(&w);
    join = world_join(&w, JOIN());
    commit = world_commit(&w, COMMIT(.generation = -1, .group = "simple"));
    world_acknowledge(&w, KERR_NONE);
    commit = world_commit(&w, COMMIT(.group = "another"));
    deleted = world_delete(&w, "simple");
    for (int32_t p = 0; p < WORLD_PARTITIONS; p++)
        gc_unload(w.gc, p, &w.out);
    assert_int_equal(((struct join_group_response *)world_reply(&w, join))->error_code, KERR_NOT_COORDINATOR);
    assert_int_equal(world_commit_error(&w, commit), KERR_NOT_COORDINATOR);
    assert_int_equal(world_delete_error(&w, deleted), KERR_NOT_COORDINATOR);
    world_acknowledge(&w, KERR_NONE); /* too late: nothing happens */
    assert_int_equal(gc_counters(w.gc)->groups + gc_counters(w.gc)->members + gc_counters(w.gc)->offsets, 0);
    world_release(&w);
}

static void a_closed_connection_takes_its_nameless_member_along(void **state)
{
    struct world w;
    uint64_t token;

    (void)state;
    world_init(&w);
    token = world_join(&w, JOIN());
    assert_int_equal(gc_counters(w.gc)->members, 1);
    gc_forget_token(w.gc, token, w.now_us, w.wall_ms, &w.out);
    assert_int_equal(gc_counters(w.gc)->members, 0);
    world_wait(&w, 3000);
    assert_null(world_reply(&w, token));
    assert_true(is_state(&w, "g", "Empty"));
    world_release(&w);
}

/* The diagram of machine.c, written a second time on purpose. */
static void the_edges_are_those_of_the_diagram(void **state)
{
    static const bool edges[GROUP_STATES_CNT][GROUP_STATES_CNT] = {
        /*                EMPTY  PREPARE COMPLETE STABLE DEAD */
        /* EMPTY    */ {false, true, false, false, true},
        /* PREPARE  */ {true, false, true, false, true},
        /* COMPLETE */ {false, true, false, true, true},
        /* STABLE   */ {false, true, false, false, true},
        /* DEAD     */ {true, false, false, false, false},
    };

    (void)state;
    for (int from = 0; from < GROUP_STATES_CNT; from++)
        for (int to = 0; to < GROUP_STATES_CNT; to++)
            assert_int_equal(group_may_move((enum group_state)from, (enum group_state)to), edges[from][to]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_member_from_join_to_leave),
        cmocka_unit_test(join_errors),
        cmocka_unit_test(not_ours_or_loading),
        cmocka_unit_test(member_id_is_required_first),
        cmocka_unit_test(a_pending_member_holds_up_a_rebalance_until_its_session_ends),
        cmocka_unit_test(later_members_stretch_the_initial_delay),
        cmocka_unit_test(a_silent_member_is_put_out),
        cmocka_unit_test(who_does_not_rejoin_in_time_is_out),
        cmocka_unit_test(who_sends_no_sync_is_out),
        cmocka_unit_test(a_follower_with_the_same_metadata_gets_the_generation_it_has),
        cmocka_unit_test(a_failed_assignment_begins_anew),
        cmocka_unit_test(a_session_goes_on_after_a_sync_that_took_long),
        cmocka_unit_test(a_late_assignment_is_let_be),
        cmocka_unit_test(sync_errors),
        cmocka_unit_test(nobody_who_leaves_is_kept_waiting),
        cmocka_unit_test(a_full_group),
        cmocka_unit_test(the_protocol_is_what_all_have_and_most_want),
        cmocka_unit_test(a_static_member_comes_back_without_rebalance),
        cmocka_unit_test(an_absent_static_member_keeps_its_place),
        cmocka_unit_test(a_static_members_new_id_that_is_not_written_is_taken_back),
        cmocka_unit_test(a_static_member_is_removed_by_its_instance),
        cmocka_unit_test(an_offset_is_there_once_it_is_written),
        cmocka_unit_test(a_slow_write_is_answered_and_still_counts),
        cmocka_unit_test(commit_errors),
        cmocka_unit_test(commits_keep_a_session_alive),
        cmocka_unit_test(old_fetches),
        cmocka_unit_test(all_offsets_of_a_group),
        cmocka_unit_test(offsets_expire),
        cmocka_unit_test(deleting_groups),
        cmocka_unit_test(deleting_offsets),
        cmocka_unit_test(listing_and_describing),
        cmocka_unit_test(every_version_is_answered),
        cmocka_unit_test(an_unloaded_shard_answers_everybody),
        cmocka_unit_test(a_closed_connection_takes_its_nameless_member_along),
        cmocka_unit_test(the_edges_are_those_of_the_diagram),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
