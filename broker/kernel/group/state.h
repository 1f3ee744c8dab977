/* What the files of this room share: the coordinator's things and the steps between them. Not for other rooms.
 *
 *   coordinator.c  shards, time, writes under way, replies
 *   machine.c      a group's states: who is in, rebalance, generations
 *   member.c       JoinGroup, SyncGroup, Heartbeat, LeaveGroup
 *   offset.c       the offset store: OffsetCommit, OffsetDelete, retention
 *   fetch.c        OffsetFetch
 *   admin.c        ListGroups, DescribeGroups, DeleteGroups
 *   text.c         UTF-16, member ids
 *   record.c       records of __consumer_offsets: writing, replaying
 */
#ifndef GROUP_STATE_H
#define GROUP_STATE_H

#include "base/buf.h"
#include "base/check.h"
#include "base/heap.h"
#include "base/list.h"
#include "base/map.h"
#include "base/uuid.h"
#include "entropy.h"
#include "group/group.h"
#include "record/record.h"
#include "wire/kerr.h"
#include "wire/wire.h"

enum {
    GC_NEW_MEMBER_TIMEOUT_MS = 5 * 60 * 1000, /* a JoinGroup of somebody who does not know his id yet (Kafka) */
    GC_PARTITIONS_MAX = 1 << 20,              /* topics and partitions, or groups, named in one request */
    GC_NAMES_LEN_MAX = 64 << 20,              /* bytes of names in one request */
    GC_OFFSET_BYTES_MAX = 1 << 30,            /* metadata texts over all offsets */
    GC_TXNS_MAX = 1 << 16,                    /* open transactions of one shard with offsets in them */
    GC_TICK_STEPS_MAX = 10000,                /* timers, or groups looked through, in one gc_tick */
};

/* API keys of the replies. */
enum {
    KEY_OFFSET_COMMIT = 8,
    KEY_OFFSET_FETCH = 9,
    KEY_JOIN_GROUP = 11,
    KEY_HEARTBEAT = 12,
    KEY_LEAVE_GROUP = 13,
    KEY_SYNC_GROUP = 14,
    KEY_DESCRIBE_GROUPS = 15,
    KEY_LIST_GROUPS = 16,
    KEY_DELETE_GROUPS = 42,
    KEY_OFFSET_DELETE = 47,
};

/* ---- time ---- */

enum timer_kind {
    TIMER_SESSION, /* struct member */
    TIMER_JOIN,    /* struct group: join phase ends */
    TIMER_SYNC,    /* struct group: SyncGroup is due from everybody */
    TIMER_WRITE,   /* struct write: offsets.commit.timeout.ms */
    TIMER_EXPIRY,  /* struct shard: retention */
};

struct timer {
    struct heap_node node;
    enum timer_kind kind;
};

/* ---- who waits for a reply ---- */

enum park_kind { PARK_JOIN, PARK_SYNC, PARK_HOLD };

struct park {
    struct map_node by_token;
    uint64_t token; /* 0: nobody to tell */
    int16_t version;
    enum park_kind kind;
};

/* An answer that is ready but waits for writes. */
struct group_hold {
    struct arena arena; /* response lies in it; goes along with the reply */
    struct park park;
    int16_t api_key;
    void *response;
    uint32_t writes_cnt; /* under way */
    uint32_t shares_cnt; /* writes, and the out it was answered in */
    bool is_answered;
};

/* ---- members ---- */

struct protocol {
    struct slice name, metadata;
};

/* Invariants
 *   1. A pending member (KIP-394) is in members_by_id only: no list, no counts but pending_cnt.
 *   2. joining: a JoinGroup of it is open. Its token may be 0 (connection gone), then nobody is told.
 *   3. Its session timer runs unless it is joining (and not new) or syncing. */
struct member {
    struct map_node by_id, by_instance;
    struct list_node in_group; /* in the order they came */
    struct group *group;
    struct slice id, instance_id, client_id, client_host; /* ours; instance_id null: dynamic */
    int32_t rebalance_timeout_ms, session_timeout_ms;
    struct protocol *protocols; /* ours, one block with the bytes behind */
    size_t protocols_cnt, protocols_len;
    struct slice assignment; /* ours; never null */
    bool is_pending;
    bool is_new;           /* has not been in a generation yet */
    bool is_told;          /* the client knows this member id */
    bool must_sync;        /* has not sent its SyncGroup of this generation */
    bool joining, syncing; /* a request of it is open */
    struct park join, sync;
    struct timer session;
};

/* ---- offsets ---- */

struct offset {
    int32_t partition;
    int32_t leader_epoch; /* -1: none */
    int64_t off;
    int64_t commit_ms;
    int64_t expire_ms;     /* -1: by retention */
    uint64_t order;        /* larger = later in the log */
    struct slice metadata; /* ours; never null */
    uint32_t writes_cnt;   /* commits and removals under way */
    uint32_t txns_cnt;     /* commits in open transactions */
    bool is_set;           /* false: only a place for what is under way */
};

struct topic {
    struct map_node by_name;
    struct list_node in_group;
    struct slice name;      /* ours */
    struct uuid id;         /* zero: not known */
    struct offset *offsets; /* sorted by partition */
    size_t offsets_cnt, offsets_cap;
};

/* ---- groups ---- */

struct group {
    struct map_node by_id;
    struct list_node in_shard;
    struct shard *shard;
    struct slice id; /* ours */
    enum group_state state, previous_state;
    int64_t state_since_ms; /* wall clock; -1: not known */
    int32_t generation;
    struct slice protocol_type; /* ours; null: none (simple group) */
    struct slice protocol;      /* ours; null: none */
    struct member *leader;
    struct list_node members;
    struct map members_by_id, members_by_instance;
    size_t members_cnt, joining_cnt, pending_cnt, must_sync_cnt;
    size_t len;               /* bytes of metadata and assignments */
    bool member_added;        /* in the initial delay: somebody came since its timer was set */
    int32_t initial_delay_ms; /* of the timer that runs */
    int32_t initial_remaining_ms;
    struct timer join_timer, sync_timer;
    bool is_storing;     /* the assignment of this generation is being written */
    bool is_deleted;     /* DEAD, and its tombstone is written */
    bool is_stored;      /* the log has a GroupMetadata record of it */
    uint32_t writes_cnt; /* it stays in memory while there are any */
    struct list_node topics;
    struct map topics_by_name;
};

/* ---- writes ---- */

enum write_kind {
    WRITE_ASSIGNMENT, /* SyncGroup of the leader */
    WRITE_EMPTY,      /* the last member left */
    WRITE_STATIC,     /* a static member came back under a new id */
    WRITE_OFFSETS,    /* commits and removals of offsets */
    WRITE_DELETE,     /* the group's tombstone */
};

struct write {
    struct map_node by_id;
    struct list_node in_shard;
    uint64_t id;
    enum write_kind kind;
    bool is_late; /* its time is over: whoever waited was told */
    struct shard *shard;
    struct group *group;
    struct chunk *chunk;     /* a share */
    struct group_hold *hold; /* NULL: nobody waits */
    struct timer timer;
    int32_t generation;       /* ASSIGNMENT */
    struct static_swap *swap; /* STATIC */
};

/* What to put back where a static member's new id can not be written. */
struct static_swap {
    struct slice old_id, new_id; /* ours */
    struct protocol *protocols;  /* ours */
    size_t protocols_cnt;
    int32_t rebalance_timeout_ms, session_timeout_ms;
    bool was_leader;
};

/* Offsets committed in a transaction that is still open (KIP-98, 447). */
struct txn {
    struct map_node by_producer;
    int64_t producer_id;
    struct txn_record {
        struct slice key, value; /* ours */
        uint64_t order;
    } * records;
    size_t records_cnt, records_cap;
};

struct shard {
    int32_t partition, leader_epoch;
    enum gc_shard_state state;
    struct list_node groups;
    size_t groups_cnt;
    struct list_node writes;
    struct map txns;
    struct timer expiry;
    size_t expiry_left_cnt; /* groups still to look at in this round */
};

struct group_coordinator {
    struct gc_config config;
    struct entropy_stock *entropy;
    struct shard **shards; /* by partition; NULL: none */
    int32_t partitions_cnt;
    struct map groups;
    struct map parks;
    struct map writes;
    struct heap timers;
    uint64_t next_order; /* write ids and orders of loaded records */
    uint64_t offset_bytes;
    struct gc_counters counters;
    struct buf batch, key, value; /* of the batch that is being built */
    struct record_builder builder;
    struct arena arena; /* decoding records; reset by whoever starts */

    /* of the call that runs */
    int64_t now_us, wall_ms;
    struct group_out *out;
};

/* ---- coordinator.c ---- */

void gc_enter(struct group_coordinator *gc, int64_t now_us, int64_t wall_ms, struct group_out *out);

/* Shard of a group id, or the Kafka error to answer: NOT_COORDINATOR, COORDINATOR_LOAD_IN_PROGRESS. */
int16_t gc_find_shard(struct group_coordinator *gc, struct slice group_id, struct shard **ret_shard);

void gc_set_timer(struct group_coordinator *gc, struct timer *timer, int64_t in_ms);
void gc_stop_timer(struct group_coordinator *gc, struct timer *timer);

/* A response with defaults, as the next item of out. token 0: it is made, but goes nowhere. */
void *gc_reply(struct group_coordinator *gc, uint64_t token, int16_t api_key, int16_t version,
               const struct wire_msg *msg);
struct slice gc_out_copy(struct group_coordinator *gc, struct slice bytes); /* null past the arena's limit */

void gc_park(struct group_coordinator *gc, struct park *park, enum park_kind kind, const struct gc_call *call);
uint64_t gc_unpark(struct group_coordinator *gc, struct park *park); /* returns the token; 0: nobody */

/* One share, the caller's. Whoever made it fills response, starts the writes, and ends with gc_hold_close, which answers at once
 * where no write is under way. */
struct group_hold *gc_hold_new(struct group_coordinator *gc, const struct gc_call *call, int16_t api_key,
                               const struct wire_msg *msg);
void gc_hold_close(struct group_coordinator *gc, struct group_hold *hold);
void gc_hold_drop(struct group_hold *hold);

/* The batch in gc->batch becomes an append. Whoever starts a write asked gc_may_write before; a removal may take several. */
struct write *gc_write(struct group_coordinator *gc, enum write_kind kind, struct group *group,
                       struct group_hold *hold);

bool gc_may_write(const struct group_coordinator *gc);

/* What members and committers are told when a write failed with that. */
int16_t gc_metadata_error(int16_t kafka_error);
int16_t gc_commit_error(int16_t kafka_error);

/* ---- machine.c ---- */

struct group *group_find(const struct group_coordinator *gc, struct slice id);
struct group *group_add(struct group_coordinator *gc, struct shard *shard, struct slice id); /* NULL: GC_GROUPS_MAX */
void group_free(struct group_coordinator *gc, struct group *group); /* with all in it; nobody may wait any more */
void group_forget_metadata(struct group *group);                    /* back to a simple group, generation 0 */
void group_tidy(struct group_coordinator *gc,
                struct group *group); /* frees one that holds nothing and was never written */
void group_move(struct group_coordinator *gc, struct group *group, enum group_state to);
struct slice text_dup(struct slice text); /* ours then; null stays null, empty is not null */
void text_free(struct slice *text);
void group_set_text(struct slice *to, struct slice text); /* to is ours: freed, then a copy of text (null stays null) */

struct member *group_member(const struct group *group, struct slice id); /* pending ones too */
struct member *group_static_member(const struct group *group, struct slice instance_id);

/* New, not in any list of the group but by id. NULL: GC_MEMBERS_MAX. */
struct member *member_new(struct group_coordinator *gc, struct group *group, struct slice id);
void member_enlist(struct member *member);                             /* becomes a full member */
void member_free(struct group_coordinator *gc, struct member *member); /* takes it out of all lists */
void member_set_protocols(struct member *member, const struct protocol *protocols, size_t cnt);
size_t protocols_len(const struct protocol *protocols, size_t cnt);
void member_set_assignment(struct member *member, struct slice assignment);
void member_rename(struct member *member, struct slice id);
const struct protocol *member_protocol(const struct member *member, struct slice name);
void member_arm(struct group_coordinator *gc, struct member *member, int32_t timeout_ms);

bool group_supports(const struct group *group, struct slice protocol_type, const struct protocol *protocols,
                    size_t cnt);
struct slice group_select_protocol(const struct group *group);
bool group_subscribes(const struct group *group, struct slice topic);
bool group_is_consumer(const struct group *group);

void group_rebalance(struct group_coordinator *gc, struct group *group);    /* where it may; else tries to complete */
void group_try_complete(struct group_coordinator *gc, struct group *group); /* everybody joined? */
/* After members were removed: a new generation where there was one, else perhaps the join phase is complete. */
void group_after_removal(struct group_coordinator *gc, struct group *group);
void group_join_timer(struct group_coordinator *gc, struct group *group);
void group_sync_timer(struct group_coordinator *gc, struct group *group);

/* Answers whoever waits on it with error; pending and full members. Does not rebalance. */
void member_remove(struct group_coordinator *gc, struct member *member, int16_t error);
void member_session_timer(struct group_coordinator *gc, struct member *member);

/* The three answer a request that is open, and do nothing where there is none. */
void join_answer_error(struct group_coordinator *gc, struct member *member, int16_t error);
void join_answer(struct group_coordinator *gc, struct member *member, bool with_members, bool skip_assignment,
                 struct slice leader);
void sync_answer(struct group_coordinator *gc, struct member *member, int16_t error);
void group_fail_sync(struct group_coordinator *gc, struct group *group, int16_t error);

/* ---- text.c ---- */

size_t utf16_len(struct slice text);
struct slice member_id_make(struct entropy_stock *entropy, struct slice prefix, uint8_t ret_text[GC_MEMBER_ID_LEN_MAX]);

/* ---- member.c ---- */

/* UNKNOWN_MEMBER_ID, FENCED_INSTANCE_ID, or 0 and the member. */
int16_t group_check_member(const struct group *group, struct slice member_id, struct slice instance_id,
                           struct member **ret_member);

void assignment_written(struct group_coordinator *gc, struct write *write, int16_t error);
void swap_free(struct static_swap *swap);
void static_written(struct group_coordinator *gc, struct write *write, int16_t error);

/* ---- offset.c ---- */

struct topic *topic_find(const struct group *group, struct slice name);
struct offset *offset_find(const struct topic *topic, int32_t partition);
struct offset *offset_place(struct group_coordinator *gc, struct group *group, struct slice name,
                            int32_t partition); /* found or made; NULL: GC_OFFSETS_MAX */
void offset_unset(struct group_coordinator *gc, struct offset *offset);
void offset_tidy(struct group_coordinator *gc, struct group *group, struct topic *topic,
                 struct offset *offset);           /* frees a place that holds nothing */
bool group_has_offsets(const struct group *group); /* set ones, or under way */
void txn_free(struct txn *txn);
void offsets_free(struct group_coordinator *gc, struct group *group);
void offsets_expire(struct group_coordinator *gc, struct shard *shard); /* the next groups of this round */

/* Tombstones of all offsets of the group into the batch that is open; full batches go out as WRITE_OFFSETS. */
void offsets_write_tombstones(struct group_coordinator *gc, struct group *group, struct group_hold *hold);

/* ---- admin.c ---- */

void group_delete(struct group_coordinator *gc, struct group *group, struct group_hold *hold); /* EMPTY -> DEAD */

/* A write of the group has ended: it may be the end of the group. */
void group_write_ended(struct group_coordinator *gc, struct group *group, enum write_kind kind, bool ok);

/* ---- record.c ---- */

void batch_begin(struct group_coordinator *gc);
/* false: it does not fit; the batch is as it was. assignments: in the order of the members; NULL: those they have. */
bool batch_add_group(struct group_coordinator *gc, const struct group *group, const struct slice *assignments);
bool batch_add_group_tombstone(struct group_coordinator *gc, const struct group *group);
bool batch_add_offset(struct group_coordinator *gc, struct slice group_id, struct slice topic, struct uuid topic_id,
                      const struct offset *offset);
bool batch_add_offset_tombstone(struct group_coordinator *gc, struct slice group_id, struct slice topic,
                                int32_t partition);
bool batch_is_empty(const struct group_coordinator *gc);
struct chunk *batch_end(struct group_coordinator *gc);
void batch_drop(struct group_coordinator *gc);

int record_replay(struct group_coordinator *gc, struct shard *shard, struct slice bytes, size_t *ret_pos);

/* Each offset record of a batch of ours. ok: applies it (false: it failed). Either way one write less is under way. */
void record_apply_offsets(struct group_coordinator *gc, struct write *write, bool ok);

/* The assignments of a GroupMetadata batch of ours, given to the members that are still there. */
void record_apply_assignments(struct group_coordinator *gc, const struct write *write);

#endif
