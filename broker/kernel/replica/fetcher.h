/* Following: one fetcher for each broker that leads partitions of ours, which asks it for all of them in one Fetch.
 *
 *   FOLLOW_NONE --leader and open log--> FOLLOW_FETCHING --diverging epoch------> FOLLOW_CUTTING --cut, open--> FETCHING
 *        ^                                |  ^   '---------out of range---> FOLLOW_ASKING --answer--> CUTTING or FETCHING
 *        |                                v  | its time                        (ListOffsets: the leader's end, its start)
 *        '-- another leader or epoch   FOLLOW_DELAYED        FOLLOW_STOPPED: fenced, until metadata has news
 *
 * Requests of a fetcher (KIP-227 sessions): at most two on their way. One waits at the leader for records; where there is
 * something to tell meanwhile (a partition more, records synced), a second one goes after it: our leader answers the first
 * at once, empty. Only what has changed is in them: idle partitions cost nothing.
 * But a replica outside the ISR says again where it is after FOLLOW_REPEAT_US: whether it may join depends on more than its
 * offsets, and the leader looks when it is told.
 * The next request waits until all that the last answer brought is written: what is fetched from is in the page cache.
 *
 * What comes is used only where it answers the newest question: same leader epoch, and the log ends where it did (inv F1,
 * KAFKA-18991). Batches of a newer epoch than asked are dropped (KAFKA-18723). Cuts go by epochs, never by the high
 * watermark (KIP-101, 279, 320). Bytes go from the answer's chunk to the disk without a copy. */
#ifndef REPLICA_FETCHER_H
#define REPLICA_FETCHER_H

#include "log/log_set.h"
#include "peer/peer.h"
#include "replica/partition.h"

enum {
    FETCHERS_MAX = PEERS_MAX,
    FETCHER_FLIGHTS_MAX = 2,
    FETCHER_ASKS_MAX = 1000,         /* partitions of one request: what both sides do in a step */
    FETCHER_FORGOTTEN_MAX = 1 << 20, /* partitions to be taken out of a session; more: a new session */
    FETCHER_TIMEOUT_MS_MIN = 2000,   /* beyond the time that it may wait: doubles while answers are late */
    FETCHER_TIMEOUT_MS_MAX = 30000,
    FOLLOW_REPEAT_US = 400 * 1000,
    FOLLOW_BACKOFF_US_MIN = 10 * 1000, /* doubles up to replica.fetch.backoff.ms */
};

struct replicator_config { /* Kafka's names */
    int32_t broker_id;
    struct slice inter_broker_listener_name; /* keep */
    int32_t replica_fetch_max_bytes, replica_fetch_response_max_bytes, replica_fetch_min_bytes;
    int32_t replica_fetch_wait_max_ms, replica_fetch_backoff_ms;
};

#define REPLICATOR_COUNTERS(X)                                                 \
    X(fetch_requests_total, "fetch requests sent to leaders")                  \
    X(fetch_bytes_total, "bytes of record batches that came from leaders")     \
    X(stale_answers_total, "answers for a partition that had moved meanwhile") \
    X(cuts_total, "logs cut because they differed from their leader's")        \
    X(fetch_errors_total, "partitions that a leader answered with an error")   \
    X(corrupt_total, "answers with a broken record batch")

struct replicator_counters {
#define X(name, text) uint64_t name;
    REPLICATOR_COUNTERS(X)
#undef X
};

struct fetcher {
    struct list_node in_replicator;
    int32_t leader_id;
    struct peer *peer;           /* NULL: its address is not known */
    struct list_node partitions; /* all that follow it */
    struct list_node due;        /* FETCHING, with something to tell */
    struct list_node asking;     /* ASKING, not asked yet */
    struct list_node outside;    /* of the ISR, by the time they were told last */
    size_t partitions_cnt, writing_cnt, in_session_cnt;
    int32_t session_id, session_epoch; /* 0: none; epoch of the next request */
    bool is_establishing;              /* the request that makes the session is on its way */
    bool has_no_sessions;              /* the leader gave none: each request is whole */
    bool counts_durable; /* the leader has said in this session that it counts durable offsets: it is ours */
    bool is_asking;      /* a ListOffsets is on its way */
    uint32_t generation; /* of the session; answers to others are not looked at */
    uint32_t serial;     /* of the last request */
    unsigned flying_cnt; /* Fetches on their way */
    int64_t not_before_us;
    int32_t timeout_ms;
    struct fetcher_forgotten {
        struct uuid topic_id;
        int32_t index;
    } * forgotten; /* to be taken out of the session */
    size_t forgotten_cnt, forgotten_cap;
};

struct replicator {
    struct replicator_config config;
    struct partitions *partitions; /* keep */
    struct log_set *logs;          /* keep */
    const struct image *image;     /* keep */
    struct peers peers;
    struct list_node fetchers;
    size_t fetchers_cnt;
    struct list_node cutting; /* struct partition, by follow.in_due */
    struct heap delayed;
    int64_t now_us, wall_ms; /* of the step that runs */
    struct replicator_counters counters;
};

void replicator_init(struct replicator *replicator, const struct replicator_config *config,
                     struct partitions *partitions, struct log_set *logs, const struct image *image);
void replicator_release(struct replicator *replicator); /* partitions must still be there */

/* The step begins: times of its event. */
void replicator_set_time(struct replicator *replicator, int64_t now_us, int64_t wall_ms);

/* Before metadata's news is applied to a partition, and before it is removed: it follows nobody any more. */
void replicator_let_go(struct replicator *replicator, struct partition *partition);

/* After partition_apply, and after each op of its log: follows whom it has to, goes on with what waited for the log. */
void replicator_look(struct replicator *replicator, struct partition *partition, struct effects *fx);

/* A broker's registration has changed: its address. */
void replicator_broker_changed(struct replicator *replicator, int32_t broker_id);

/* A REPLY of OP_REPLICA. */
void replicator_take_reply(struct replicator *replicator, const struct event *ev, struct effects *fx);

/* Ends the step: sends what is due. Returns when (now_us) it wants to be called again. */
int64_t replicator_drive(struct replicator *replicator, struct effects *fx);

/* ---- between fetcher.c and fetch_answer.c ---- */

void fetcher_take_answer(struct replicator *replicator, struct fetcher *fetcher, uint32_t serial,
                         const struct reply *reply, struct effects *fx);
void fetcher_take_offsets(struct replicator *replicator, struct fetcher *fetcher, const struct reply *reply,
                          struct effects *fx);
void fetcher_take_no_offsets(struct replicator *replicator, struct fetcher *fetcher);
void follow_set_due(struct partition *partition);
void follow_delay(struct replicator *replicator, struct partition *partition);
bool follow_throttle(struct replicator *replicator, struct partition *partition); /* true: it rests for a while */
bool follow_is_outside(const struct replicator *replicator, const struct partition *partition); /* of the ISR */
void follow_cut(struct replicator *replicator, struct partition *partition, int64_t off, bool makes_anew,
                struct effects *fx);
void follow_ask(struct replicator *replicator, struct partition *partition);
void follow_appended(struct partition *partition);
void fetcher_leader_counts_durable(struct fetcher *fetcher); /* it has said so */
bool follow_append(struct replicator *replicator, struct partition *partition, struct chunk *chunk, struct slice bytes,
                   struct effects *fx); /* true: it still fetches */

#endif
