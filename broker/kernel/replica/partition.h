/* One partition as this broker holds it: who leads it, how far it is safe, who waits for that.
 *
 *                 image says: we lead, log open        image says: another leads
 *   PARTITION_NEW ----> PARTITION_LEADER <------------------> PARTITION_FOLLOWER
 *        |                    |                                     |
 *        +--------------------+---- log dead or partition gone ----+----> PARTITION_OFFLINE
 *
 * Invariants
 *   1. log_start_off <= high_watermark <= written_off <= log_end_off, once the log is open.
 *   2. high_watermark never falls while the leader epoch stays (KIP-101).
 *   3. A waiter is in one list: its partition's, or the ready list, or none.
 *
 * Offsets that count ("safe") are durable ones where the topic's durability says so, else written ones (house rule on
 * `flotilla.durability`). The high watermark of a partition with one replica is the leader's own safe offset. */
#ifndef REPLICA_PARTITION_H
#define REPLICA_PARTITION_H

#include <stdbool.h>
#include <stdint.h>

#include "base/list.h"
#include "base/map.h"
#include "base/uuid.h"
#include "image/image.h"
#include "image/topic_config.h"
#include "log/log.h"
#include "seam.h"

/* state, the states it may move to */
#define PARTITION_ROLES(X)                                                                             \
    X(PARTITION_NEW, EDGE(PARTITION_LEADER) | EDGE(PARTITION_FOLLOWER) | EDGE(PARTITION_OFFLINE))      \
    X(PARTITION_LEADER, EDGE(PARTITION_LEADER) | EDGE(PARTITION_FOLLOWER) | EDGE(PARTITION_OFFLINE))   \
    X(PARTITION_FOLLOWER, EDGE(PARTITION_LEADER) | EDGE(PARTITION_FOLLOWER) | EDGE(PARTITION_OFFLINE)) \
    X(PARTITION_OFFLINE, 0)

#define X(role, edges) role,
enum partition_role { PARTITION_ROLES(X) PARTITION_ROLES_CNT };
#undef X

/* What a waiter waits for, besides the partition's role or log changing, which wakes all. */
enum waiter_kind {
    WAITER_LOCAL,     /* the leader's own safe offset reaches off: acks=1 */
    WAITER_COMMITTED, /* the high watermark reaches off: acks=-1 */
    WAITER_NEWS,      /* the high watermark moves: a parked fetch */
    WAITER_ROLE,      /* it has taken its first role: its log is open, or has failed */
    WAITER_LOG,       /* any disk op of the log ends: a read that got ERR_AGAIN */
};

/* Whose waiter it is, so that whoever takes it from the ready list knows what owner points to. */
enum waiter_owner { WAITER_OF_CALL, WAITER_OF_GROUP_APPEND };

struct waiter {
    struct list_node node;
    enum waiter_kind kind;
    enum waiter_owner owner_kind;
    int64_t off;
    void *owner; /* the caller's */
};

struct partition {
    struct map_node by_id;  /* (topic_id, index) */
    struct map_node by_log; /* log_no, once there is a log */
    struct uuid topic_id;
    char *topic; /* ours */
    int32_t index;
    enum partition_role role;
    struct log *log;                                  /* borrow from the log set; NULL: there is none yet */
    int32_t leader_id, leader_epoch, partition_epoch; /* as metadata says */
    int32_t led_epoch;                                /* the epoch in which we began to lead; -1: we do not */
    int32_t replicas_cnt, isr_cnt;
    int32_t told_epoch; /* led_epoch that the owner was told last: for the node */
    bool is_ours;       /* metadata says that we lead */
    bool durable_first; /* flotilla.durability is group-fsync or sync */
    int32_t min_isr;    /* min.insync.replicas, at most the number of replicas */
    int64_t high_watermark;
    struct topic_settings settings; /* of its topic, as of the last partition_configure */
    struct list_node waiters;
};

struct partitions {
    struct map by_id, by_log;
    struct list_node ready; /* waiters that were woken and not taken yet */
};

void partitions_init(struct partitions *partitions);
void partitions_release(struct partitions *partitions); /* waiters must be gone */

struct partition *partitions_find(const struct partitions *partitions, struct uuid topic_id,
                                  int32_t index); /* or NULL */
struct partition *partitions_add(struct partitions *partitions, struct uuid topic_id, struct slice topic,
                                 int32_t index);

/* Unlinks and frees it; its waiters are woken first. */
void partitions_remove(struct partitions *partitions, struct partition *partition);

/* The partition whose log this is; NULL: none. */
struct partition *partitions_of_log(const struct partitions *partitions, const struct log *log);

/* The log that was opened or made for it. */
void partition_set_log(struct partitions *partitions, struct partition *partition, struct log *log);

/* What metadata says of it now; the role follows once the log is open (partition_progress). */
void partition_apply(struct partitions *partitions, struct partition *partition, const struct image_partition *from,
                     int32_t broker_id, struct effects *fx);

/* Its topic's settings, new or changed. */
void partition_configure(struct partition *partition, const struct topic_settings *settings);

/* What log_config its topic's settings make. */
struct log_config partition_log_config(const struct topic_settings *settings);

/* Looks at the log again after one of its ops ended: roles, high watermark, waiters. */
void partition_progress(struct partitions *partitions, struct partition *partition, struct effects *fx);

/* After an append: asks for durability where it counts. */
void partition_appended(struct partitions *partitions, struct partition *partition, struct effects *fx);

static inline bool partition_is_leader(const struct partition *partition)
{
    return partition->role == PARTITION_LEADER;
}

/* The leader's own safe offset. */
int64_t partition_safe_off(const struct partition *partition);

/* One past the last offset that a consumer may read: high watermark, and for read_committed the last stable offset. */
int64_t partition_read_limit(const struct partition *partition, bool read_committed);

/* Parks the waiter; true at once (not parked) where what it waits for is so already. */
bool partition_wait(struct partition *partition, struct waiter *waiter);
void waiter_remove(struct waiter *waiter); /* from wherever it is */

/* The next woken waiter, taken out; NULL: none. */
struct waiter *partitions_take_ready(struct partitions *partitions);

const char *partition_role_name(enum partition_role role);

#endif
