/* The classic group coordinator and its offset store (KIP-62, 134, 211, 229, 345, 394, 447, 496, 709).
 *
 * A group lives on one partition of `__consumer_offsets` (gc_partition_for); whoever leads that partition coordinates
 * the group. Each such partition is a shard here: its records are the durable state, and a shard is loaded by
 * replaying them:
 *
 *   (none) --gc_load_begin--> LOADING --gc_load_end--> ACTIVE          gc_unload: back to (none), from either
 *
 * Every request gives exactly one REPLY of its token, either in the same call or later (from gc_appended, gc_tick,
 * gc_unload or somebody else's request), unless gc_forget_token comes first. What changes durable state gives an APPEND:
 * the node appends the batch to the partition and calls gc_appended once it is committed (below the high watermark and
 * durable) or can not be. Only then does the change show and is the reply let go. A write that takes longer than
 * offsets.commit.timeout.ms is answered with REQUEST_TIMED_OUT's stand-in (COORDINATOR_NOT_AVAILABLE) and still counts when it commits.
 *
 * Ownership: requests are borrowed. Replies and their responses live in the out's arena until group_out_reset.
 * Kafka error codes are int16_t here, as on the wire. Pure. */
#ifndef GROUP_GROUP_H
#define GROUP_GROUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/chunk.h"
#include "base/slice.h"

struct entropy_stock;
struct group_hold;
struct join_group_request;
struct sync_group_request;
struct heartbeat_request;
struct leave_group_request;
struct offset_commit_request;
struct offset_fetch_request;
struct offset_delete_request;
struct describe_groups_request;
struct list_groups_request;
struct delete_groups_request;

enum {
    GC_SHARDS_MAX = 10000,         /* partitions of __consumer_offsets */
    GC_GROUPS_MAX = 200000,        /* past it a new group is answered COORDINATOR_NOT_AVAILABLE */
    GC_MEMBERS_MAX = 200000,       /* over all groups, pending ones too; past it GROUP_MAX_SIZE_REACHED */
    GC_OFFSETS_MAX = 4 << 20,      /* over all groups; past it commits of new partitions: COORDINATOR_NOT_AVAILABLE */
    GC_APPENDS_MAX = 1 << 14,      /* written, not committed yet; past it COORDINATOR_NOT_AVAILABLE */
    GC_GROUP_BYTES_MAX = 16 << 20, /* metadata and assignments of one group; past it GROUP_MAX_SIZE_REACHED */
    GC_PROTOCOLS_MAX = 64,         /* of one member; past it INCONSISTENT_GROUP_PROTOCOL */
    GC_OUT_LEN_MAX = 256 << 20,    /* one out's arena; calls need GC_OUT_LEN_MAX / 2 of room: reset it often */
    GC_MEMBER_ID_LEN_MAX = 255 + 1 + 36, /* longer client ids are cut before the member id is made of them */
};

/* Kafka's names and defaults. Times in ms. */
#define GC_CONFIG(X)                                                                               \
    X(int32_t, group_min_session_timeout_ms, 6000, "group.min.session.timeout.ms")                 \
    X(int32_t, group_max_session_timeout_ms, 1800000, "group.max.session.timeout.ms")              \
    X(int32_t, group_initial_rebalance_delay_ms, 3000, "group.initial.rebalance.delay.ms")         \
    X(int32_t, group_max_size, INT32_MAX, "group.max.size")                                        \
    X(int32_t, offset_metadata_max_bytes, 4096, "offset.metadata.max.bytes")                       \
    X(int32_t, offsets_retention_minutes, 10080, "offsets.retention.minutes")                      \
    X(int64_t, offsets_retention_check_interval_ms, 600000, "offsets.retention.check.interval.ms") \
    X(int32_t, offsets_commit_timeout_ms, 5000, "offsets.commit.timeout.ms")                       \
    X(int32_t, batch_len_max, 1048588, "max.message.bytes") /* of __consumer_offsets */

struct gc_config {
#define X(type, name, default_, kafka_name) type name;
    GC_CONFIG(X)
#undef X
};

extern const struct gc_config gc_config_default;

/* state, what ListGroups calls it, the states it may move to */
#define GROUP_STATES(X)                                                           \
    X(GROUP_EMPTY, "Empty", EDGE(GROUP_PREPARING_REBALANCE) | EDGE(GROUP_DEAD))   \
    X(GROUP_PREPARING_REBALANCE, "PreparingRebalance",                            \
      EDGE(GROUP_COMPLETING_REBALANCE) | EDGE(GROUP_EMPTY) | EDGE(GROUP_DEAD))    \
    X(GROUP_COMPLETING_REBALANCE, "CompletingRebalance",                          \
      EDGE(GROUP_STABLE) | EDGE(GROUP_PREPARING_REBALANCE) | EDGE(GROUP_DEAD))    \
    X(GROUP_STABLE, "Stable", EDGE(GROUP_PREPARING_REBALANCE) | EDGE(GROUP_DEAD)) \
    X(GROUP_DEAD, "Dead", EDGE(GROUP_EMPTY)) /* being deleted; EMPTY again where the delete could not be written */

#define X(state, name, edges) state,
enum group_state { GROUP_STATES(X) GROUP_STATES_CNT };
#undef X

bool group_may_move(enum group_state from, enum group_state to);
const char *group_state_name(enum group_state state); /* "PreparingRebalance" */

/* ---- what comes out ---- */

enum group_item_kind { GROUP_REPLY, GROUP_APPEND };

struct group_item {
    enum group_item_kind kind;
    /* REPLY: response is a struct <api>_response of lib/wire for api_key; encode it at version */
    uint64_t token;
    int16_t api_key;
    int16_t version;
    void *response;
    /* APPEND: one whole batch of format 2, base offset 0, to be stamped and appended. Appends of one partition are in
     * order; those that commit come back in that order, those that fail whenever they do. */
    int32_t partition;
    uint64_t append_id;
    struct chunk *chunk;     /* give */
    struct group_hold *hold; /* ours */
};

struct group_out {
    struct group_item *items; /* ours */
    size_t items_cnt, items_cap;
    struct arena arena; /* what replies point to */
};

void group_out_init(struct group_out *out);
void group_out_release(struct group_out *out);
void group_out_reset(
    struct group_out *out); /* forgets the items; drops the chunks nobody took (set chunk NULL to take) */

/* ---- the coordinator ---- */

struct group_coordinator;

/* entropy: borrow, for as long as gc lives. config is copied. */
struct group_coordinator *gc_new(const struct gc_config *config, struct entropy_stock *entropy);
void gc_free(struct group_coordinator *gc); /* NULL is fine */
void gc_set_config(struct group_coordinator *gc, const struct gc_config *config);

/* How many partitions `__consumer_offsets` has; 0: there is none, every request is NOT_COORDINATOR. Set it before the
 * first load, never change it to another number above 0. */
void gc_set_partitions_cnt(struct group_coordinator *gc, int32_t partitions_cnt);

/* abs(Java's String.hashCode of the id in UTF-16) mod partitions_cnt. Also for transactional ids. */
int32_t gc_partition_for(struct slice group_id, int32_t partitions_cnt);

/* ---- shards ---- */

enum gc_shard_state { GC_SHARD_NONE, GC_SHARD_LOADING, GC_SHARD_ACTIVE };
enum gc_shard_state gc_shard_state(const struct group_coordinator *gc, int32_t partition);

/* We lead the partition from leader_epoch on: requests are COORDINATOR_LOAD_IN_PROGRESS until gc_load_end. A shard that is there
 * already must be unloaded before. ERR_RANGE: no such partition. */
int gc_load_begin(struct group_coordinator *gc, int32_t partition, int32_t leader_epoch);

/* bytes: whole committed batches in log order, any format, not packed. Control batches and aborted data are looked at here.
 * ERR_CODEC: a batch is packed (ask for WORK_RECOMPRESS to none, then give it again from *ret_pos on).
 * ERR_CORRUPT, ERR_VERSION: at *ret_pos; go on behind it or give up, as the node likes.
 * ERR_LIMIT: more groups or offsets than the named limits; what did not fit is left out.
 * What came before *ret_pos counts. Record types and value versions we do not know are stepped over (counters). */
int gc_load_batch(struct group_coordinator *gc, int32_t partition, struct slice bytes, size_t *ret_pos);

/* Everything up to the high watermark has been given: the shard serves. Members' sessions start now. */
void gc_load_end(struct group_coordinator *gc, int32_t partition, int64_t now_us, int64_t wall_ms,
                 struct group_out *out);

/* We lead it no more (or its log failed): everybody who waits is answered NOT_COORDINATOR, pending appends are forgotten:
 * gc_appended for them does nothing. Without shard: does nothing. */
void gc_unload(struct group_coordinator *gc, int32_t partition, struct group_out *out);

/* The append is committed (kafka_error 0), or will never be: NOT_ENOUGH_REPLICAS, MESSAGE_TOO_LARGE, ... as the log said.
 * Never to be called with "timed out" while it may still commit. */
void gc_appended(struct group_coordinator *gc, uint64_t append_id, int16_t kafka_error, int64_t now_us, int64_t wall_ms,
                 struct group_out *out);

/* ---- time ---- */

/* When gc_tick has something to do (now_us); INT64_MAX: never. May be in the past where the last tick stopped early. */
int64_t gc_next_deadline(const struct group_coordinator *gc);
void gc_tick(struct group_coordinator *gc, int64_t now_us, int64_t wall_ms, struct group_out *out);

/* The connection behind token is gone: no REPLY for it. The member stays until its session ends, except one that never
 * learned its id, which leaves at once. Unknown tokens: does nothing. */
void gc_forget_token(struct group_coordinator *gc, uint64_t token, int64_t now_us, int64_t wall_ms,
                     struct group_out *out);

/* ---- requests ---- */

/* Who calls and when. */
struct gc_call {
    uint64_t token; /* the node's, never 0, never used twice */
    int16_t version;
    struct slice client_id;   /* may be null */
    struct slice client_host; /* as Kafka prints it: "/10.1.2.3" */
    int64_t now_us;
    int64_t wall_ms;
};

/* These may wait. errors: verdicts reached before (authorization, unknown topic), one Kafka code per thing in request order
 * (over all topics: per partition; per group), 0 = go on; NULL: none. They go into the response as they are. */
void gc_join_group(struct group_coordinator *gc, const struct gc_call *call, const struct join_group_request *req,
                   struct group_out *out);
void gc_sync_group(struct group_coordinator *gc, const struct gc_call *call, const struct sync_group_request *req,
                   struct group_out *out);
/* From version 10 on topics have ids: the caller sets name from its image (and error UNKNOWN_TOPIC_ID where it can not),
 * below it may set topic_id, which is stored with the offset. */
void gc_offset_commit(struct group_coordinator *gc, const struct gc_call *call, const struct offset_commit_request *req,
                      const int16_t *errors, struct group_out *out);
void gc_offset_delete(struct group_coordinator *gc, const struct gc_call *call, const struct offset_delete_request *req,
                      const int16_t *errors, struct group_out *out);
void gc_delete_groups(struct group_coordinator *gc, const struct gc_call *call, const struct delete_groups_request *req,
                      const int16_t *errors, struct group_out *out);

/* The REPLY of these is the last item of out when they return; the caller may edit its response (authorized operations, topics
 * one may not see). */
void gc_heartbeat(struct group_coordinator *gc, const struct gc_call *call, const struct heartbeat_request *req,
                  struct group_out *out);
void gc_leave_group(struct group_coordinator *gc, const struct gc_call *call, const struct leave_group_request *req,
                    struct group_out *out);
/* From version 10 on the caller sets the names before and the ids after. */
void gc_offset_fetch(struct group_coordinator *gc, const struct gc_call *call, const struct offset_fetch_request *req,
                     struct group_out *out);
void gc_describe_groups(struct group_coordinator *gc, const struct gc_call *call,
                        const struct describe_groups_request *req, struct group_out *out);
void gc_list_groups(struct group_coordinator *gc, const struct gc_call *call, const struct list_groups_request *req,
                    struct group_out *out);

/* ---- from the metadata ---- */

/* The topic is gone: its offsets go, too, in all groups of our shards. */
void gc_topic_deleted(struct group_coordinator *gc, struct slice topic, int64_t now_us, int64_t wall_ms,
                      struct group_out *out);

/* ---- figures ---- */

#define GC_COUNTERS(X)                                       \
    X(groups, "groups in memory")                            \
    X(members, "members in memory, pending ones too")        \
    X(offsets, "committed offsets in memory")                \
    X(appends, "writes under way")                           \
    X(rebalances_total, "generations begun")                 \
    X(commits_total, "partitions' offsets committed")        \
    X(expirations_total, "members whose session ended")      \
    X(offsets_expired_total, "offsets removed by retention") \
    X(records_skipped_total, "records of unknown kind met while loading")

struct gc_counters {
#define X(name, text) uint64_t name;
    GC_COUNTERS(X)
#undef X
};

const struct gc_counters *gc_counters(const struct group_coordinator *gc); /* borrow */

#endif
