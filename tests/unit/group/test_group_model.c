/* Many clients with bad luck against one coordinator, over virtual time, from a seed.
 *
 * A client joins, syncs, sends heartbeats, commits, rejoins, leaves, falls silent, loses its connection or comes back as the
 * static member it was. Writes end late, in order, and sometimes fail. Shards are unloaded and loaded again from what
 * the log holds. Checked all along:
 *   1. a request has at most one reply; after everything has calmed down, exactly one, unless its connection was closed
 *   2. generations of a group rise, within one term of a coordinator
 *   3. who syncs in a generation gets what the leader of that generation gave him; no partition is given to two
 *   4. nobody waits longer than his rebalance or session timeouts allow
 *   5. an offset that was fetched is one that was committed; an acknowledged one is not lost by a reload
 *   6. a coordinator loaded from the log equals the one that wrote it, in all that is durable
 * Rerun one seed: test_group_model SEED */
#include <stdio.h>
#include <stdlib.h>

#include "base/prng.h"
#include "tests/unit/group/world.h"

enum {
    SEEDS = 150,
    STEPS = 1500,
    CALM_STEPS_MAX = 3000,
    CLIENTS = 12,
    GROUPS = 3,
    PARTITIONS = 6,
    LOG_MAX = 1 << 15,
    TOKENS_MAX = 1 << 15,
    WAIT_MAX_MS = 3 * 60000 + 10000, /* a rebalance that begins while another one waits, and slow writes */
};

enum ask { ASK_NONE, ASK_JOIN, ASK_SYNC, ASK_COMMIT, ASK_DELETE, ASK_NOW };

struct client {
    int group;
    char instance[32]; /* "": dynamic */
    char id[128];
    int32_t generation;
    bool is_member, is_leader, must_sync, is_stable;
    int16_t version;
    int64_t beat_at_us, silent_until_us;
    uint64_t token; /* JoinGroup or SyncGroup that is open */
    int64_t asked_us;
    char members[CLIENTS * 4][128]; /* as leader */
    int members_cnt;
};

/* What a generation's leader said: partition -> member. */
struct given {
    int32_t generation;
    char owners[PARTITIONS][128];
    bool is_known;
};

struct model {
    struct group_coordinator *gc;
    struct entropy_stock entropy;
    struct group_out out;
    struct prng prng;
    int64_t now_us, wall_ms;
    struct client clients[CLIENTS];
    struct given given[GROUPS];
    int32_t top_generation[GROUPS];
    struct {
        enum ask ask;
        int who;
        bool closed, answered;
        int group, partition; /* COMMIT */
        int64_t off;
    } tokens[TOKENS_MAX];
    uint64_t next_token;
    struct {
        int32_t partition;
        uint64_t id;
        struct chunk *chunk;
        bool ended, ok;
    } log[LOG_MAX]; /* in the order of the appends */
    size_t log_cnt, ended_cnt;
    int64_t committed[GROUPS][PARTITIONS][2]; /* acknowledged, and largest tried */
    bool healing;
    uint64_t stable_cnt, fetched_cnt;
};

static const char *const group_names[GROUPS] = {"orders", "a-group", "payments-consumers"};

static uint64_t draw(struct model *m, uint64_t below)
{
    return prng_below(&m->prng, below);
}

static struct gc_call call_of(struct model *m, enum ask ask, int who, int16_t version)
{
    assert_true(m->next_token < TOKENS_MAX);
    m->tokens[m->next_token].ask = ask;
    m->tokens[m->next_token].who = who;
    return (struct gc_call){.token = m->next_token++,
                            .version = version,
                            .client_id = S("client"),
                            .client_host = S("/127.0.0.1"),
                            .now_us = m->now_us,
                            .wall_ms = m->wall_ms};
}

static void keep_text(char to[128], struct slice text)
{
    assert_true(text.len < 128);
    memcpy(to, text.data, text.len);
    to[text.len] = '\0';
}

/* ---- replies ---- */

static void forget_membership(struct client *c)
{
    c->is_member = c->must_sync = c->is_stable = c->is_leader = false;
    c->id[0] = '\0';
}

static void joined(struct model *m, struct client *c, const struct join_group_response *r)
{
    c->is_stable = c->must_sync = c->is_leader = false;
    if (r->error_code == KERR_MEMBER_ID_REQUIRED) {
        keep_text(c->id, r->member_id);
        return;
    }
    if (r->error_code != KERR_NONE) {
        if (r->error_code == KERR_UNKNOWN_MEMBER_ID || r->error_code == KERR_FENCED_INSTANCE_ID)
            forget_membership(c);
        return;
    }
    assert_true(r->generation_id >= m->top_generation[c->group]); /* 2 */
    m->top_generation[c->group] = r->generation_id;
    keep_text(c->id, r->member_id);
    c->generation = r->generation_id;
    c->is_member = c->must_sync = true;
    c->is_leader = slice_eq(r->leader, r->member_id) && !r->skip_assignment;
    c->members_cnt = 0;
    for (int32_t i = 0; i < r->members_cnt; i++)
        keep_text(c->members[c->members_cnt++], r->members[i].member_id);
    c->beat_at_us = m->now_us + 3000000;
}

static void synced(struct model *m, struct client *c, const struct sync_group_response *r)
{
    const struct given *given = &m->given[c->group];

    c->must_sync = false;
    if (r->error_code != KERR_NONE) {
        c->is_member = false;
        if (r->error_code == KERR_UNKNOWN_MEMBER_ID || r->error_code == KERR_FENCED_INSTANCE_ID)
            forget_membership(c);
        return;
    }
    c->is_stable = true;
    m->stable_cnt++;
    if (c->instance[0] != '\0' || !given->is_known || given->generation != c->generation)
        return;                            /* renamed: what it gets was given to its older id */
    for (int p = 0; p < PARTITIONS; p++) { /* 3 */
        bool has = false;
        for (size_t i = 0; i < r->assignment.len; i++)
            has = has || r->assignment.data[i] == p;
        assert_int_equal(has, strcmp(given->owners[p], c->id) == 0);
    }
}

static void committed(struct model *m, uint64_t token, const struct offset_commit_response *r)
{
    int group = m->tokens[token].group, partition = m->tokens[token].partition;

    if (r->topics[0].partitions[0].error_code == KERR_NONE)
        m->committed[group][partition][0] = m->tokens[token].off;
}

static void take_reply(struct model *m, const struct group_item *item)
{
    struct client *c;

    assert_true(item->token < m->next_token);
    assert_false(m->tokens[item->token].answered); /* 1 */
    assert_false(m->tokens[item->token].closed);
    m->tokens[item->token].answered = true;
    if (m->tokens[item->token].ask == ASK_COMMIT)
        committed(m, item->token, item->response);
    if (m->tokens[item->token].ask != ASK_JOIN && m->tokens[item->token].ask != ASK_SYNC)
        return;
    c = &m->clients[m->tokens[item->token].who];
    assert_int_equal(c->token, item->token);
    assert_true(m->now_us - c->asked_us <= (int64_t)WAIT_MAX_MS * 1000); /* 4 */
    c->token = 0;
    if (m->tokens[item->token].ask == ASK_JOIN)
        joined(m, c, item->response);
    else
        synced(m, c, item->response);
}

static void look(struct model *m)
{
    for (size_t i = 0; i < m->out.items_cnt; i++) {
        struct group_item *item = &m->out.items[i];
        if (item->kind == GROUP_REPLY) {
            world_check_reply(item);
            take_reply(m, item);
            continue;
        }
        assert_true(m->log_cnt < LOG_MAX);
        m->log[m->log_cnt].partition = item->partition;
        m->log[m->log_cnt].id = item->append_id;
        m->log[m->log_cnt++].chunk = item->chunk;
        item->chunk = NULL;
    }
    group_out_reset(&m->out);
}

/* ---- what clients do ---- */

static void ask_join(struct model *m, struct client *c, int who)
{
    struct join_group_request_join_group_request_protocol protocols[2] = {{S("range"), S("topics")},
                                                                          {S("sticky"), S("topics+")}};
    struct join_group_request req;
    struct gc_call call = call_of(m, ASK_JOIN, who, c->version);

    wire_defaults(&join_group_request_wire, &req);
    req.group_id = S(group_names[c->group]);
    req.member_id = S(c->id);
    req.group_instance_id = c->instance[0] ? S(c->instance) : (struct slice){0};
    req.protocol_type = S("consumer");
    req.session_timeout_ms = 10000;
    req.rebalance_timeout_ms = 30000 + who * 1000;
    req.protocols = protocols;
    req.protocols_cnt = 1 + (int32_t)draw(m, 2);
    c->token = call.token;
    c->asked_us = m->now_us;
    gc_join_group(m->gc, &call, &req, &m->out);
}

static void ask_sync(struct model *m, struct client *c, int who)
{
    struct sync_group_request_sync_group_request_assignment assignments[CLIENTS * 4];
    uint8_t bytes[CLIENTS * 4][PARTITIONS];
    struct given *given = &m->given[c->group];
    struct sync_group_request req;
    struct gc_call call = call_of(m, ASK_SYNC, who, (int16_t)(c->instance[0] ? 3 + draw(m, 3) : draw(m, 6)));

    wire_defaults(&sync_group_request_wire, &req);
    if (c->is_leader && (!given->is_known || given->generation != c->generation)) {
        for (int p = 0; p < PARTITIONS; p++)
            memcpy(given->owners[p], c->members[draw(m, (uint64_t)c->members_cnt)], 128);
        given->is_known = true;
        given->generation = c->generation;
    }
    if (c->is_leader) {
        for (int i = 0; i < c->members_cnt; i++) {
            size_t len = 0;
            for (int p = 0; p < PARTITIONS; p++)
                if (strcmp(given->owners[p], c->members[i]) == 0)
                    bytes[i][len++] = (uint8_t)p;
            assignments[i].member_id = S(c->members[i]);
            assignments[i].assignment = slice_of(bytes[i], len);
        }
        req.assignments = assignments;
        req.assignments_cnt = c->members_cnt;
    }
    req.group_id = S(group_names[c->group]);
    req.member_id = S(c->id);
    req.group_instance_id = c->instance[0] ? S(c->instance) : (struct slice){0};
    req.generation_id = c->generation;
    c->token = call.token;
    c->asked_us = m->now_us;
    gc_sync_group(m->gc, &call, &req, &m->out);
}

static int16_t reply_error(struct model *m, uint64_t token)
{
    for (size_t i = 0; i < m->out.items_cnt; i++)
        if (m->out.items[i].kind == GROUP_REPLY && m->out.items[i].token == token)
            return ((const struct heartbeat_response *)m->out.items[i].response)->error_code;
    fail_msg("no reply to a heartbeat");
    return 0;
}

static void ask_beat(struct model *m, struct client *c, int who)
{
    struct heartbeat_request req;
    struct gc_call call = call_of(m, ASK_NOW, who, 3);
    int16_t error;

    wire_defaults(&heartbeat_request_wire, &req);
    req.group_id = S(group_names[c->group]);
    req.member_id = S(c->id);
    req.group_instance_id = c->instance[0] ? S(c->instance) : (struct slice){0};
    req.generation_id = c->generation;
    gc_heartbeat(m->gc, &call, &req, &m->out);
    error = reply_error(m, call.token);
    c->beat_at_us = m->now_us + 3000000;
    if (error == KERR_UNKNOWN_MEMBER_ID || error == KERR_FENCED_INSTANCE_ID)
        forget_membership(c);
    else if (error != KERR_NONE)
        c->is_member = c->is_stable = false; /* joins again */
}

static void ask_leave(struct model *m, struct client *c, int who)
{
    struct leave_group_request req;
    struct gc_call call = call_of(m, ASK_NOW, who, 1);

    wire_defaults(&leave_group_request_wire, &req);
    req.group_id = S(group_names[c->group]);
    req.member_id = S(c->id);
    gc_leave_group(m->gc, &call, &req, &m->out);
    forget_membership(c);
}

static void ask_commit(struct model *m, struct client *c, int who)
{
    int partition = (int)draw(m, PARTITIONS);
    struct offset_commit_request_offset_commit_request_partition p = {
        .partition_index = partition, .committed_leader_epoch = 3, .committed_metadata = S("x")};
    struct offset_commit_request_offset_commit_request_topic topic = {
        .name = S("topic"), .partitions = &p, .partitions_cnt = 1};
    struct offset_commit_request req;
    struct gc_call call = call_of(m, ASK_COMMIT, who, 6);

    p.committed_offset = ++m->committed[c->group][partition][1];
    m->tokens[call.token].group = c->group;
    m->tokens[call.token].partition = partition;
    m->tokens[call.token].off = p.committed_offset;
    wire_defaults(&offset_commit_request_wire, &req);
    req.group_id = S(group_names[c->group]);
    req.member_id = S(c->id);
    req.generation_id_or_member_epoch = c->generation;
    req.topics = &topic;
    req.topics_cnt = 1;
    gc_offset_commit(m->gc, &call, &req, NULL, &m->out);
}

/* Every partition's offset of a group, or false where the shard does not serve. */
static bool fetch_all(struct model *m, struct group_coordinator *gc, int group, int64_t offs[PARTITIONS])
{
    int32_t partitions[PARTITIONS] = {0, 1, 2, 3, 4, 5};
    struct offset_fetch_request_offset_fetch_request_topics topics = {
        .name = S("topic"), .partition_indexes = partitions, .partition_indexes_cnt = PARTITIONS};
    struct offset_fetch_request_offset_fetch_request_group groups = {
        .group_id = S(group_names[group]), .topics = &topics, .topics_cnt = 1};
    struct offset_fetch_request req;
    struct gc_call call = call_of(m, ASK_NOW, 0, 8);
    const struct offset_fetch_response *r;

    wire_defaults(&offset_fetch_request_wire, &req);
    req.groups = &groups;
    req.groups_cnt = 1;
    gc_offset_fetch(gc, &call, &req, &m->out);
    r = m->out.items[m->out.items_cnt - 1].response;
    if (r->groups[0].error_code != KERR_NONE)
        return false;
    for (int p = 0; p < PARTITIONS; p++)
        offs[p] = r->groups[0].topics[0].partitions[p].committed_offset;
    return true;
}

static void check_offsets(struct model *m, int group)
{
    int64_t offs[PARTITIONS];

    if (!fetch_all(m, m->gc, group, offs))
        return;
    m->fetched_cnt++;
    for (int p = 0; p < PARTITIONS; p++) { /* 5 */
        assert_true(offs[p] <= m->committed[group][p][1]);
        assert_true(offs[p] >= m->committed[group][p][0] || m->committed[group][p][0] == 0);
    }
}

static void act(struct model *m, int who)
{
    struct client *c = &m->clients[who];

    if (m->now_us < c->silent_until_us)
        return;
    if (c->token != 0 && !m->healing && c->id[0] != '\0' && c->instance[0] == '\0' && draw(m, 60) == 0) {
        ask_leave(m, c, who); /* an administrator removes it while it waits */
    } else if (c->token != 0) {
        if (!m->healing && draw(m, 60) == 0) { /* the connection is lost */
            m->tokens[c->token].closed = true;
            gc_forget_token(m->gc, c->token, m->now_us, m->wall_ms, &m->out);
            c->token = 0;
            c->must_sync = c->is_member = false;
            if (draw(m, 2))
                forget_membership(c); /* and its memory with it */
        }
    } else if (!c->is_member) {
        ask_join(m, c, who);
    } else if (c->must_sync) {
        ask_sync(m, c, who);
    } else if (!m->healing && draw(m, 40) == 0) {
        if (c->instance[0] == '\0')
            ask_leave(m, c, who);
        else
            forget_membership(c); /* a static member restarts */
    } else if (!m->healing && draw(m, 60) == 0) {
        c->silent_until_us = m->now_us + (int64_t)draw(m, 40000) * 1000;
    } else if (!m->healing && draw(m, 40) == 0) {
        c->is_member = false; /* rejoins with what it has */
    } else if (draw(m, 4) == 0) {
        ask_commit(m, c, who);
    } else if (m->now_us >= c->beat_at_us) {
        ask_beat(m, c, who);
    }
}

/* ---- the log ---- */

static void end_write(struct model *m, int16_t error)
{
    size_t i = m->ended_cnt++;

    m->log[i].ended = true;
    m->log[i].ok = error == KERR_NONE;
    gc_appended(m->gc, m->log[i].id, error, m->now_us, m->wall_ms, &m->out);
}

static void load(struct model *m, struct group_coordinator *gc, int32_t partition)
{
    assert_int_equal(gc_load_begin(gc, partition, 1), ERR_OK);
    for (size_t i = 0; i < m->log_cnt; i++) {
        size_t pos;
        if (m->log[i].partition == partition && m->log[i].ended && m->log[i].ok)
            assert_int_equal(gc_load_batch(gc, partition, chunk_slice(m->log[i].chunk), &pos), ERR_OK);
    }
    gc_load_end(gc, partition, m->now_us, m->wall_ms, &m->out);
}

/* The leader moves: what was being written is lost, or is not, and the clients do not know. */
static void reload(struct model *m, int32_t partition)
{
    gc_unload(m->gc, partition, &m->out);
    look(m);
    for (size_t i = m->ended_cnt; i < m->log_cnt; i++) {
        if (m->log[i].partition == partition && !m->log[i].ended) {
            m->log[i].ended = true;
            m->log[i].ok = draw(m, 2) == 0;
        }
    }
    for (int g = 0; g < GROUPS; g++) {
        if (gc_partition_for(S(group_names[g]), WORLD_PARTITIONS) == partition) {
            m->top_generation[g] = 0;
            m->given[g].is_known = false;
        }
    }
    load(m, m->gc, partition);
}

/* ---- 6: two coordinators are the same in what is durable ---- */

static const struct describe_groups_response_described_group *describe(struct model *m, struct group_coordinator *gc,
                                                                       int group)
{
    struct slice id = S(group_names[group]);
    struct describe_groups_request req = {.groups = &id, .groups_cnt = 1};
    struct gc_call call = call_of(m, ASK_NOW, 0, 5);

    gc_describe_groups(gc, &call, &req, &m->out);
    return ((const struct describe_groups_response *)m->out.items[m->out.items_cnt - 1].response)->groups;
}

static void same_member(const struct describe_groups_response_described_group *a,
                        const struct describe_groups_response_described_group_member *member)
{
    for (int32_t i = 0; i < a->members_cnt; i++) {
        if (!slice_eq(a->members[i].member_id, member->member_id))
            continue;
        assert_true(slice_eq(a->members[i].group_instance_id, member->group_instance_id));
        assert_true(slice_eq(a->members[i].client_id, member->client_id));
        assert_true(slice_eq(a->members[i].client_host, member->client_host));
        assert_true(slice_eq(a->members[i].member_metadata, member->member_metadata));
        assert_true(slice_eq(a->members[i].member_assignment, member->member_assignment));
        return;
    }
    fail_msg("a member is lost");
}

static void same_as_loaded(struct model *m)
{
    struct group_coordinator *other = gc_new(&gc_config_default, &m->entropy);

    gc_set_partitions_cnt(other, WORLD_PARTITIONS);
    for (int32_t p = 0; p < WORLD_PARTITIONS; p++)
        load(m, other, p);
    for (int g = 0; g < GROUPS; g++) {
        const struct describe_groups_response_described_group *a = describe(m, m->gc, g), *b = describe(m, other, g);
        int64_t offs[PARTITIONS], other_offs[PARTITIONS];
        if (slice_eq_text(a->group_state, "Stable")) {
            assert_true(slice_eq(a->group_state, b->group_state));
            assert_true(slice_eq(a->protocol_data, b->protocol_data));
            assert_int_equal(a->members_cnt, b->members_cnt);
            for (int32_t i = 0; i < b->members_cnt; i++)
                same_member(a, &b->members[i]);
        }
        assert_true(fetch_all(m, m->gc, g, offs) && fetch_all(m, other, g, other_offs));
        assert_memory_equal(offs, other_offs, sizeof offs);
    }
    group_out_reset(&m->out);
    gc_free(other);
}

/* ---- the run ---- */

static void step(struct model *m)
{
    int64_t jump_us = (int64_t)draw(m, 400) * 1000;

    m->now_us += jump_us;
    m->wall_ms += jump_us / 1000;
    gc_tick(m->gc, m->now_us, m->wall_ms, &m->out);
    look(m);
    while (m->ended_cnt < m->log_cnt && (m->healing || draw(m, 3) > 0)) {
        bool fails = !m->healing && draw(m, 30) == 0;
        if (m->log[m->ended_cnt].ended)
            m->ended_cnt++;
        else
            end_write(m, fails ? KERR_NOT_ENOUGH_REPLICAS : KERR_NONE);
        look(m);
    }
    for (int i = 0; i < 3; i++) {
        act(m, (int)draw(m, CLIENTS));
        look(m);
    }
    check_offsets(m, (int)draw(m, GROUPS));
    look(m);
    if (!m->healing && draw(m, 200) == 0)
        reload(m, (int32_t)draw(m, WORLD_PARTITIONS));
    look(m);
}

static bool is_calm(struct model *m)
{
    bool calm = m->ended_cnt == m->log_cnt;

    for (int i = 0; i < CLIENTS; i++)
        calm = calm && m->clients[i].is_stable;
    for (int g = 0; g < GROUPS; g++)
        calm = calm && slice_eq_text(describe(m, m->gc, g)->group_state, "Stable");
    group_out_reset(&m->out);
    return calm;
}

static void check_replies(const struct model *m)
{
    for (uint64_t t = 1; t < m->next_token; t++)
        if (m->tokens[t].ask != ASK_NOW) /* 1 */
            assert_true(m->tokens[t].answered != m->tokens[t].closed);
}

static void begin(struct model *m, uint64_t seed)
{
    uint8_t random[ENTROPY_LEN];

    memset(m, 0, sizeof *m);
    m->prng.state = seed;
    m->next_token = 1;
    m->wall_ms = 1700000000000;
    for (size_t k = 0; k < ENTROPY_STOCK_LEN / sizeof random; k++) {
        for (size_t i = 0; i < sizeof random; i++)
            random[i] = (uint8_t)prng_next(&m->prng);
        entropy_add(&m->entropy, slice_of(random, sizeof random));
    }
    m->gc = gc_new(&gc_config_default, &m->entropy);
    group_out_init(&m->out);
    gc_set_partitions_cnt(m->gc, WORLD_PARTITIONS);
    for (int32_t p = 0; p < WORLD_PARTITIONS; p++)
        load(m, m->gc, p);
    for (int i = 0; i < CLIENTS; i++) {
        m->clients[i].group = (int)draw(m, GROUPS);
        m->clients[i].version = (int16_t)draw(m, 10);
        if (draw(m, 4) == 0) {
            m->clients[i].version = (int16_t)(5 + draw(m, 5));
            snprintf(m->clients[i].instance, sizeof m->clients[i].instance, "inst-%d", i);
        }
    }
    for (int g = 0; g < GROUPS; g++)
        m->clients[g].group = g;
}

static void run(uint64_t seed)
{
    static struct model model;
    struct model *m = &model;
    int calm_cnt = 0; /* steps */

    begin(m, seed);
    for (int i = 0; i < STEPS; i++) {
        step(m);
        if (i % 100 == 0 && m->ended_cnt == m->log_cnt)
            same_as_loaded(m);
    }
    m->healing = true;
    for (int i = 0; i < CLIENTS; i++)
        m->clients[i].silent_until_us = 0;
    while (!is_calm(m)) { /* everybody alive, writes succeed: all become stable */
        assert_true(calm_cnt++ < CALM_STEPS_MAX);
        step(m);
    }
    check_replies(m);
    same_as_loaded(m);
    assert_true(m->stable_cnt > CLIENTS && m->fetched_cnt > 100); /* something was tested at all */
    gc_free(m->gc);
    group_out_release(&m->out);
    for (size_t i = 0; i < m->log_cnt; i++)
        chunk_drop(m->log[i].chunk);
}

static uint64_t only_seed;

static void members_with_bad_luck(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        if (only_seed != 0 && seed != only_seed)
            continue;
        print_message("seed %llu\r", (unsigned long long)seed);
        run(seed);
    }
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(members_with_bad_luck)};

    only_seed = argc > 1 ? strtoull(argv[1], NULL, 10) : 0;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
