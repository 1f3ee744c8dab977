/* One partition as this broker holds it: who leads it, how far it is safe, who waits for that.
 *
 *                 image says: we lead, log open        image says: another leads
 *   PARTITION_NEW ----> PARTITION_LEADER <------------------> PARTITION_FOLLOWER
 *        |                    |                                     |
 *        +--------------------+---- log dead or partition gone ----+----> PARTITION_OFFLINE
 *
 * Invariants
 *   1. log_start_off <= high_watermark <= written_off <= log_end_off, once the log is open.
 *   2. high_watermark never falls, but where the log is cut below it (unclean election) or ends before its checkpoint.
 *   3. A waiter is in one list: its partition's, or the ready list, or none.
 *   4. At most one change of the ISR is under way per partition (isr_change).
 *
 * Offsets that count ("safe") are durable ones where the topic's durability says so, else written ones (house rule on
 * `flotilla.durability`). The leader's high watermark is the least safe offset over the maximal ISR; README.md has the rules. */
#ifndef REPLICA_PARTITION_H
#define REPLICA_PARTITION_H

#include <stdbool.h>
#include <stdint.h>

#include "base/heap.h"
#include "base/list.h"
#include "base/map.h"
#include "base/uuid.h"
#include "image/image.h"
#include "image/topic_config.h"
#include "log/log.h"
#include "replica/throttle.h"
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
    WAITER_STARTS,    /* any replica's log begins later than before: see partition_low_watermark */
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

/* Whoever wants to know of each movement of many partitions (a replica's fetch session): end of the log, high watermark,
 * log start, role, epoch. A watcher stands in `moved` from its partition's movement on until its owner takes it out. */
struct watch {
    struct list_node moved;    /* struct watcher */
    struct list_node in_ready; /* of the partitions: something has moved since partitions_take_watch */
    void *owner;
};

struct watcher {
    struct list_node in_partition, in_moved;
    struct partition *partition; /* NULL: it has none, or it is gone */
    struct watch *watch;
};

/* One replica of a partition, ourselves among them. From durable_off on: while we lead. */
struct replica {
    int32_t broker_id;
    bool in_isr;     /* as committed by the controller */
    bool in_new_isr; /* in the ISR that we have asked for (isr_change) */
    bool tells_durable;
    int64_t isr_epoch;    /* broker epoch that goes with in_new_isr */
    int64_t broker_epoch; /* of its last fetch; -1: it told none */
    int64_t end_off;      /* from where it fetched last: it has all before; -1: it has not in this leader epoch */
    int64_t durable_off;  /* of that, synced to its disk; where tells_durable */
    int64_t start_off;    /* where its log begins; -1: it has not told in this leader epoch */
    int64_t caught_up_us; /* when it had all that we had; INT64_MIN: never */
    int64_t fetch_us, fetch_leader_off; /* its last fetch: when, and where our log ended then */
};

/* What of the ISR we have asked the controller for and not heard the end of. */
enum isr_change {
    ISR_STABLE,
    ISR_WANTED, /* waits for its turn */
    ISR_SENT,   /* in the AlterPartition on its way */
    ISR_UNSURE, /* answered in a way that only metadata can resolve */
};

/* How far a follower is with its leader; fetcher.h. */
enum follow_state {
    FOLLOW_NONE,     /* no leader, or no log yet */
    FOLLOW_FETCHING, /* in the fetcher's requests */
    FOLLOW_CUTTING,  /* the log is cut to cut_off, or made anew there */
    FOLLOW_ASKING,   /* where does the leader's log begin and end? */
    FOLLOW_DELAYED,  /* until retry's time */
    FOLLOW_STOPPED,  /* until metadata has news */
};

struct fetcher;

struct follow {
    struct fetcher *fetcher; /* of our leader; NULL: FOLLOW_NONE */
    enum follow_state state;
    struct list_node in_fetcher; /* all of it */
    struct list_node in_due;     /* the fetcher's due or asking list: to be sent */
    struct list_node in_outside; /* told while outside the ISR: to be told again after a while */
    int64_t told_us;             /* then */
    struct heap_node retry;
    int32_t leader_epoch;  /* that we follow */
    bool is_in_session;    /* the leader knows what was sent last */
    bool is_to_repeat;     /* though nothing has changed */
    bool is_writing;       /* appended, not all written yet */
    bool is_asking_start;  /* ASKING: for the leader's log start; else its end */
    bool makes_anew;       /* CUTTING: the whole log goes */
    bool was_asked;        /* ASKING: the question is on its way */
    bool is_cut;           /* CUTTING: done, the log loads what is left */
    uint32_t epoch_serial; /* the first request that may be of this leader epoch */
    struct chunk *held;    /* CUTTING: batches to append once the log is made anew; a share */
    struct slice held_bytes;
    int64_t leader_start_off; /* where the leader's log begins, as the answer at hand says */
    uint32_t asked_serial;    /* of the first request with sent_off and sent_epoch */
    int32_t sent_epoch;       /* last fetched epoch, as sent last */
    int64_t sent_off, sent_durable_off, sent_start_off;
    int64_t leader_high_watermark; /* newest heard in this epoch; -1 */
    bool agrees;                   /* our log with the leader's, all of it: only then does that count */
    int64_t cut_off;
    int64_t backoff_us;
};

/* A batch of an idempotent producer whose sequence did not follow (api/produce.c): when it was first seen. */
struct producer_gap {
    int64_t producer_id; /* -1: none */
    int32_t base_sequence;
    int64_t seen_us;
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
    int32_t led_from_epoch;                           /* the first of the epochs that we lead in without a break */
    int64_t led_from_off;                             /* where the log ended when led_epoch began */
    int64_t noted_end_off;                            /* leader: log end as of our last append */
    struct replica *replicas;                         /* as metadata has them, in that order; ours */
    int32_t replicas_cnt, isr_cnt;
    enum isr_change isr_change;
    struct list_node in_isr_queue; /* WANTED, SENT */
    int64_t isr_retry_us;          /* no change is asked for before */
    int32_t told_epoch;            /* led_from_epoch that the owner was told last: for the node */
    uint32_t settings_no;          /* which settings it has: for the node */
    bool is_ours;                  /* metadata says that we lead */
    bool is_recovering;            /* LeaderRecoveryState: elected uncleanly, and not told recovered yet (KIP-704) */
    bool is_leader_throttled, is_follower_throttled; /* KIP-73: while we serve it; while we fetch it */
    bool durable_first;                              /* flotilla.durability is group-fsync or sync */
    int32_t min_isr;                                 /* min.insync.replicas, at most the number of replicas */
    int64_t high_watermark;
    struct producer_gap gap;        /* api/produce.c */
    struct topic_settings settings; /* of its topic, as of the last partition_configure */
    struct list_node waiters;
    struct list_node watchers;
    struct partition_seen { /* what watchers were told */
        int64_t written_off, high_watermark, start_off;
        int32_t leader_epoch, led_epoch;
        enum partition_role role;
    } seen;
    struct follow follow;
};

struct partitions {
    const struct image *image; /* whether a broker may be in an ISR; keep */
    int32_t broker_id;
    int64_t broker_epoch;                               /* ours; -1: not known */
    int64_t lag_us;                                     /* replica.lag.time.max.ms */
    int64_t now_us;                                     /* of the step that runs: the owner sets it */
    struct throttle leader_throttle, follower_throttle; /* of throttled replicas outside the ISR, all together */
    struct map by_id, by_log;
    struct list_node ready;       /* waiters that were woken and not taken yet */
    struct list_node ready_watch; /* struct watch */
    struct list_node isr_wanted, isr_sent;
    bool is_isr_flying;        /* an AlterPartition is on its way; never a second one */
    int64_t isr_not_before_us; /* after an AlterPartition that failed */
    int64_t next_isr_check_us; /* who lags? */
    uint32_t eligible_no;      /* rises when another broker may be eligible: who has fetched all may join late */
    uint64_t isr_shrinks, isr_expands; /* counters */
};

enum {
    ISR_RETRY_US = 50 * 1000,
    ISR_REQUEST_PARTITIONS_MAX = 1000, /* of one AlterPartition: the controller decides it in one step */
};

/* image is kept. */
void partitions_init(struct partitions *partitions, const struct image *image, int32_t broker_id, int64_t lag_us);
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
                     struct effects *fx);

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
    return partition->role == PARTITION_LEADER && partition->led_epoch == partition->leader_epoch;
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

/* The next watch of which something has moved, taken out; NULL: none. */
struct watch *partitions_take_watch(struct partitions *partitions);
void watch_init(struct watch *watch, void *owner);
void watcher_init(struct watcher *watcher, struct watch *watch); /* without a partition; counts as moved */
void watcher_attach(struct watcher *watcher, struct partition *partition);
void watcher_remove(struct watcher *watcher);
void watcher_set_moved(struct watcher *watcher, bool has_moved);

/* Tells watchers where something has moved; all that changes a partition ends with it. */
void partition_tell(struct partitions *partitions, struct partition *partition);

/* ---- the leader's followers and the ISR: isr.c ---- */

struct replica *partition_replica(const struct partition *partition, int32_t broker_id); /* NULL: it is none */

/* What a follower says in its fetch. */
struct replica_report {
    int64_t broker_epoch; /* -1: not told */
    int64_t fetch_off;    /* it has all before, written */
    int64_t durable_off;  /* of that, synced; -1: not told */
    int64_t start_off;
    int64_t leader_end_off; /* where our log ended for it, before the read */
};

/* A follower fetches, and its fetch was found in order (epochs, range, no divergence). */
void partition_fetched(struct partitions *partitions, struct partition *partition, struct replica *replica,
                       const struct replica_report *report);

/* Where the log begins at the latest on each of the replicas whose brokers live (KIP-107); while we lead. -1: one of them has
 * not told yet. */
int64_t partition_low_watermark(const struct partitions *partitions, const struct partition *partition);

/* For isr.c and partition.c: wakes the waiters of that kind. */
void partition_wake(struct partitions *partitions, struct partition *partition, enum waiter_kind kind);

/* For partition.c: we begin to lead an epoch; nothing is left to be recovered here, which the controller is asked to note
 * (KIP-704; the ISR stays as it is, and nobody joins it before); the high watermark as the followers allow; what the
 * leader appended is news to those that had all. */
void isr_lead(struct partitions *partitions, struct partition *partition);
void isr_tell_recovered(struct partitions *partitions, struct partition *partition);
void isr_raise_high_watermark(struct partitions *partitions, struct partition *partition);
void isr_appended(struct partitions *partitions, struct partition *partition);
void isr_forget_change(struct partition *partition);

/* The committed ISR and whom we want to add. */
int32_t partition_maximal_isr_cnt(const struct partition *partition);

/* Looks for lagging members when it is time; returns when (now_us) to be called again. */
int64_t partitions_check_isr(struct partitions *partitions);

/* The changes that are wanted, as one AlterPartition (v3) in arena; false: none, or one is on its way, or it is too
 * early (*ret_at_us says when; INT64_MAX: nothing to do). */
struct alter_partition_request;
struct alter_partition_response;
bool isr_take_request(struct partitions *partitions, struct arena *arena, struct alter_partition_request *ret_request,
                      int64_t *ret_at_us);

/* response NULL: there was none, it is asked again. */
void isr_answered(struct partitions *partitions, const struct alter_partition_response *response, struct effects *fx);

const char *partition_role_name(enum partition_role role);

#endif
