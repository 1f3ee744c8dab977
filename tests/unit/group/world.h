/* A coordinator with a make-believe log and clock around it, for the tests of this directory. */
#ifndef TESTS_GROUP_WORLD_H
#define TESTS_GROUP_WORLD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/mem.h"
#include "entropy.h"
#include "group/group.h"
#include "wire/gen/delete_groups_request.h"
#include "wire/gen/delete_groups_response.h"
#include "wire/gen/describe_groups_request.h"
#include "wire/gen/describe_groups_response.h"
#include "wire/gen/heartbeat_request.h"
#include "wire/gen/heartbeat_response.h"
#include "wire/gen/join_group_request.h"
#include "wire/gen/join_group_response.h"
#include "wire/gen/leave_group_request.h"
#include "wire/gen/leave_group_response.h"
#include "wire/gen/list_groups_request.h"
#include "wire/gen/list_groups_response.h"
#include "wire/gen/offset_commit_request.h"
#include "wire/gen/offset_commit_response.h"
#include "wire/gen/offset_delete_request.h"
#include "wire/gen/offset_delete_response.h"
#include "wire/gen/offset_fetch_request.h"
#include "wire/gen/offset_fetch_response.h"
#include "wire/gen/sync_group_request.h"
#include "wire/gen/sync_group_response.h"
#include "wire/kerr.h"

enum { WORLD_PARTITIONS = 3, WORLD_APPENDS_MAX = 4096 };

struct world {
    struct group_coordinator *gc;
    struct entropy_stock entropy;
    struct group_out out;
    size_t seen_idx; /* items of out that were looked at */
    int64_t now_us, wall_ms;
    uint64_t next_token;
    struct {
        int32_t partition;
        uint64_t id;
        struct chunk *chunk;
    } appends[WORLD_APPENDS_MAX]; /* asked for, in order */
    size_t appends_cnt, done_cnt; /* the first done_cnt were acknowledged */
};

#define S(text) slice_of_text(text)

static inline void world_load_all(struct world *w)
{
    for (int32_t p = 0; p < WORLD_PARTITIONS; p++) {
        assert_int_equal(gc_load_begin(w->gc, p, 1), ERR_OK);
        gc_load_end(w->gc, p, w->now_us, w->wall_ms, &w->out);
    }
}

static inline void world_init_with(struct world *w, const struct gc_config *config)
{
    uint8_t random[ENTROPY_LEN];

    memset(w, 0, sizeof *w);
    w->now_us = 1000000;
    w->wall_ms = 1700000000000;
    w->next_token = 1;
    for (size_t i = 0; i < sizeof random; i++)
        random[i] = (uint8_t)(i * 37 + 11);
    entropy_add(&w->entropy, slice_of(random, sizeof random));
    w->gc = gc_new(config, &w->entropy);
    group_out_init(&w->out);
    gc_set_partitions_cnt(w->gc, WORLD_PARTITIONS);
}

static inline void world_init(struct world *w)
{
    world_init_with(w, &gc_config_default);
    world_load_all(w);
}

static inline void world_release(struct world *w)
{
    gc_free(w->gc);
    group_out_release(&w->out);
    for (size_t i = 0; i < w->appends_cnt; i++)
        chunk_drop(w->appends[i].chunk);
}

/* What a reply holds can be said in its version. */
static inline void world_check_reply(const struct group_item *item)
{
    struct wire_error error;

    if (wire_check(wire_api_by_key(item->api_key)->response, item->version, item->response, &error) != ERR_OK)
        fail_msg("API %d version %d, %s: %s", item->api_key, item->version, error.path, error.text);
}

/* Takes the appends out of out. */
static inline void world_look(struct world *w)
{
    for (; w->seen_idx < w->out.items_cnt; w->seen_idx++) {
        struct group_item *item = &w->out.items[w->seen_idx];
        if (item->kind != GROUP_APPEND) {
            world_check_reply(item);
            continue;
        }
        assert_true(w->appends_cnt < WORLD_APPENDS_MAX);
        w->appends[w->appends_cnt].partition = item->partition;
        w->appends[w->appends_cnt].id = item->append_id;
        w->appends[w->appends_cnt++].chunk = item->chunk;
        item->chunk = NULL;
    }
}

static inline void world_acknowledge(struct world *w, int16_t error)
{
    world_look(w);
    while (w->done_cnt < w->appends_cnt) {
        size_t i = w->done_cnt++;
        gc_appended(w->gc, w->appends[i].id, error, w->now_us, w->wall_ms, &w->out);
        world_look(w);
    }
}

/* Lets time pass; writes succeed at once unless freeze. */
static inline void world_wait_with(struct world *w, int64_t ms, bool freeze)
{
    int64_t until_us = w->now_us + ms * 1000;

    for (;;) {
        int64_t due_us = gc_next_deadline(w->gc);
        if (due_us > until_us)
            break;
        if (due_us > w->now_us) {
            w->wall_ms += (due_us - w->now_us) / 1000;
            w->now_us = due_us;
        }
        gc_tick(w->gc, w->now_us, w->wall_ms, &w->out);
        world_look(w);
        if (!freeze)
            world_acknowledge(w, KERR_NONE);
    }
    w->wall_ms += (until_us - w->now_us) / 1000;
    w->now_us = until_us;
}

static inline void world_wait(struct world *w, int64_t ms)
{
    world_wait_with(w, ms, false);
}

static inline struct gc_call world_call(struct world *w, int16_t version)
{
    return (struct gc_call){.token = w->next_token++,
                            .version = version,
                            .client_id = S("client"),
                            .client_host = S("/127.0.0.1"),
                            .now_us = w->now_us,
                            .wall_ms = w->wall_ms};
}

/* The response to token; NULL: none yet. Two are a failure. */
static inline void *world_reply(struct world *w, uint64_t token)
{
    void *found = NULL;

    world_look(w);
    for (size_t i = 0; i < w->out.items_cnt; i++) {
        if (w->out.items[i].kind == GROUP_REPLY && w->out.items[i].token == token) {
            assert_null(found);
            found = w->out.items[i].response;
        }
    }
    return found;
}

/* ---- one function per API, with what the tests vary ---- */

struct join {
    const char *group, *member, *instance, *type, *protocol, *metadata;
    const char *protocol2;
    int32_t session_ms, rebalance_ms;
    int16_t version;
};

#define JOIN(...)                          \
    (&(struct join){.group = "g",          \
                    .member = "",          \
                    .type = "consumer",    \
                    .protocol = "range",   \
                    .metadata = "meta",    \
                    .session_ms = 10000,   \
                    .rebalance_ms = 60000, \
                    .version = 3,          \
                    __VA_ARGS__})

#pragma GCC diagnostic ignored "-Woverride-init"
#ifdef __clang__
#pragma clang diagnostic ignored "-Winitializer-overrides"
#endif

static inline uint64_t world_join(struct world *w, const struct join *j)
{
    struct join_group_request_join_group_request_protocol protocols[2] = {{S(j->protocol), S(j->metadata)},
                                                                          {S(j->protocol2), S(j->metadata)}};
    struct join_group_request req;
    struct gc_call call = world_call(w, j->version);

    wire_defaults(&join_group_request_wire, &req);
    req.group_id = S(j->group);
    req.member_id = S(j->member);
    req.group_instance_id = S(j->instance);
    req.protocol_type = S(j->type);
    req.session_timeout_ms = j->session_ms;
    req.rebalance_timeout_ms = j->rebalance_ms;
    req.protocols = protocols;
    req.protocols_cnt = j->protocol == NULL ? 0 : j->protocol2 == NULL ? 1 : 2;
    gc_join_group(w->gc, &call, &req, &w->out);
    world_look(w);
    return call.token;
}

static inline uint64_t world_sync(struct world *w, const char *group, struct slice member, int32_t generation,
                                  const struct sync_group_request_sync_group_request_assignment *assignments,
                                  int32_t assignments_cnt)
{
    struct sync_group_request req;
    struct gc_call call = world_call(w, 3);

    wire_defaults(&sync_group_request_wire, &req);
    req.group_id = S(group);
    req.member_id = member;
    req.generation_id = generation;
    req.assignments = (struct sync_group_request_sync_group_request_assignment *)(uintptr_t)assignments;
    req.assignments_cnt = assignments_cnt;
    gc_sync_group(w->gc, &call, &req, &w->out);
    world_look(w);
    return call.token;
}

static inline int16_t world_heartbeat(struct world *w, const char *group, struct slice member, int32_t generation,
                                      const char *instance)
{
    struct heartbeat_request req;
    struct gc_call call = world_call(w, 3);

    wire_defaults(&heartbeat_request_wire, &req);
    req.group_id = S(group);
    req.member_id = member;
    req.generation_id = generation;
    req.group_instance_id = S(instance);
    gc_heartbeat(w->gc, &call, &req, &w->out);
    return ((struct heartbeat_response *)world_reply(w, call.token))->error_code;
}

static inline int16_t world_leave(struct world *w, const char *group, struct slice member)
{
    struct leave_group_request req;
    struct gc_call call = world_call(w, 2);

    wire_defaults(&leave_group_request_wire, &req);
    req.group_id = S(group);
    req.member_id = member;
    gc_leave_group(w->gc, &call, &req, &w->out);
    world_look(w);
    return ((struct leave_group_response *)world_reply(w, call.token))->error_code;
}

struct commit {
    const char *group, *instance, *topic, *metadata;
    struct slice member;
    int32_t generation, partition, leader_epoch;
    int64_t off, retention_ms, commit_ms;
    int16_t version;
    struct uuid topic_id;
    const int16_t *errors;
};

#define COMMIT(...)                                       \
    (&(struct commit){.group = "g",                       \
                      .topic = "t",                       \
                      .member = {(const uint8_t *)"", 0}, \
                      .generation = -1,                   \
                      .leader_epoch = -1,                 \
                      .metadata = "",                     \
                      .retention_ms = -1,                 \
                      .commit_ms = -1,                    \
                      .version = 8,                       \
                      __VA_ARGS__})

static inline uint64_t world_commit(struct world *w, const struct commit *c)
{
    struct offset_commit_request_offset_commit_request_partition partition = {
        .partition_index = c->partition,
        .committed_offset = c->off,
        .committed_leader_epoch = c->leader_epoch,
        .commit_timestamp = c->commit_ms,
        .committed_metadata = S(c->metadata),
    };
    struct offset_commit_request_offset_commit_request_topic topic = {
        .name = S(c->topic), .topic_id = c->topic_id, .partitions = &partition, .partitions_cnt = 1};
    struct offset_commit_request req;
    struct gc_call call = world_call(w, c->version);

    wire_defaults(&offset_commit_request_wire, &req);
    req.group_id = S(c->group);
    req.member_id = c->member;
    req.group_instance_id = S(c->instance);
    req.generation_id_or_member_epoch = c->generation;
    req.retention_time_ms = c->retention_ms;
    req.topics = &topic;
    req.topics_cnt = 1;
    gc_offset_commit(w->gc, &call, &req, c->errors, &w->out);
    world_look(w);
    return call.token;
}

static inline int16_t world_commit_error(struct world *w, uint64_t token)
{
    const struct offset_commit_response *response = world_reply(w, token);

    assert_non_null(response);
    return response->topics[0].partitions[0].error_code;
}

/* Offset of t-partition; its error in *ret_error. */
static inline int64_t world_fetch(struct world *w, const char *group, const char *topic, int32_t partition,
                                  bool require_stable, int16_t *ret_error)
{
    struct offset_fetch_request_offset_fetch_request_topics topics = {
        .name = S(topic), .partition_indexes = &partition, .partition_indexes_cnt = 1};
    struct offset_fetch_request_offset_fetch_request_group groups = {
        .group_id = S(group), .topics = &topics, .topics_cnt = 1};
    struct offset_fetch_request req;
    struct gc_call call = world_call(w, 8);
    const struct offset_fetch_response *response;

    wire_defaults(&offset_fetch_request_wire, &req);
    req.groups = &groups;
    req.groups_cnt = 1;
    req.require_stable = require_stable;
    gc_offset_fetch(w->gc, &call, &req, &w->out);
    response = world_reply(w, call.token);
    *ret_error = response->groups[0].error_code;
    if (*ret_error != KERR_NONE)
        return -1;
    *ret_error = response->groups[0].topics[0].partitions[0].error_code;
    return response->groups[0].topics[0].partitions[0].committed_offset;
}

static inline const struct describe_groups_response_described_group *world_describe(struct world *w, const char *group,
                                                                                    int16_t version)
{
    struct slice id = S(group);
    struct describe_groups_request req = {.groups = &id, .groups_cnt = 1};
    struct gc_call call = world_call(w, version);

    gc_describe_groups(w->gc, &call, &req, &w->out);
    return &((struct describe_groups_response *)world_reply(w, call.token))->groups[0];
}

static inline uint64_t world_delete(struct world *w, const char *group)
{
    struct slice id = S(group);
    struct delete_groups_request req = {.groups_names = &id, .groups_names_cnt = 1};
    struct gc_call call = world_call(w, 2);

    gc_delete_groups(w->gc, &call, &req, NULL, &w->out);
    world_look(w);
    return call.token;
}

static inline int16_t world_delete_error(struct world *w, uint64_t token)
{
    const struct delete_groups_response *response = world_reply(w, token);

    assert_non_null(response);
    return response->results[0].error_code;
}

#endif
