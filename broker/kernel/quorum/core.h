/* The inside of a quorum member; private to the room. */
#ifndef QUORUM_CORE_H
#define QUORUM_CORE_H

#include "base/prng.h"
#include "log/log.h"
#include "peer/peer.h"
#include "quorum/election.h"
#include "quorum/history.h"
#include "quorum/quorum.h"
#include "quorum/snapshot_core.h"
#include "quorum/storage.h"

enum { QUORUM_FAILURE_LEN_MAX = STORAGE_FAILURE_LEN_MAX, QUORUM_CACHE_LEN_MAX = 1 << 20, QUORUM_LOG_NO = 1 };

enum {
    API_FETCH = 1,
    API_API_VERSIONS = 18,
    API_VOTE = 52,
    API_BEGIN_QUORUM_EPOCH = 53,
    API_END_QUORUM_EPOCH = 54,
    API_FETCH_SNAPSHOT = 59,
    API_ADD_RAFT_VOTER = 80,
    API_REMOVE_RAFT_VOTER = 81,
    API_UPDATE_RAFT_VOTER = 82,
};

/* op_id of our own ops; the storage step's are below */
enum quorum_op {
    QUORUM_OP_CHECKPOINT = STORAGE_SLOTS_MAX,
    QUORUM_OP_ELECTION_READ,
    QUORUM_OP_ELECTION_WRITE,
    QUORUM_OP_READ,
    QUORUM_OP_NEW_LOG_WRITE,
    QUORUM_OP_NEW_LOG_SYNC,
    QUORUM_OP_CREATE,     /* the bootstrap checkpoint of a new quorum */
    QUORUM_OP_FETCH_READ, /* for a follower's Fetch */
    QUORUM_OP_SNAPSHOT,   /* and those behind it: enum snapshot_op */
};

struct fetch_response;
struct fetch_response_partition_data;

struct quorum_tail_item { /* what was appended of late */
    struct chunk *chunk;  /* a share */
    int64_t base_off, end_off;
};

/* ---- requests of others ---- */

#define CALL_STATES(X)                                                         \
    X(CALL_NEW)      /* not looked at: the log is not open */                  \
    X(CALL_PARKED)   /* a Fetch that waits for news */                         \
    X(CALL_DUE)      /* a Fetch or FetchSnapshot whose bytes are to be read */ \
    X(CALL_READING)  /* a READ is under way for it */                          \
    X(CALL_CHANGING) /* it is the change of the voter set that is under way */ \
    X(CALL_ANSWERED) /* waits for quorum-state, and to be taken */

#define X(state) state,
enum call_state { CALL_STATES(X) CALL_STATES_CNT };
#undef X

struct quorum_call {
    uint64_t token;
    const struct request *request; /* borrow */
    uint32_t listener_idx;
    enum call_state state;
    int32_t epoch; /* parked in */
    int64_t deadline_us;
    int64_t fetch_off, seen_high_watermark;
    uint32_t read_serial;
    struct snapshot_id snapshot_id; /* a Fetch is answered with; end_off 0: none */
    struct chunk *answer;
};

/* ---- asking others ---- */

#define QUORUM_CLIENT_ID "flotilla-quorum"

/* What a request of ours was for; in its token. */
enum ask_kind {
    ASK_NONE,
    ASK_PRE_VOTE,
    ASK_VOTE,
    ASK_BEGIN,
    ASK_END,
    ASK_FETCH,
    ASK_SNAPSHOT,
    ASK_CREATE,
    ASK_PROBE,
    ASK_JOIN
};

enum { LEADER_RESETS_MAX = 2 }; /* connections to a leader that ended: its process is gone */

enum { PEER_ID_PROBED = -1000 }; /* a voter to be added */

struct ask_token {
    enum ask_kind kind;
    uint32_t round; /* 24 bits */
    int32_t epoch;
};

/* Answers that are gathered from each other voter: votes, or that EndQuorumEpoch was heard. */
enum ballot_state { BALLOT_OPEN, BALLOT_ASKED, BALLOT_YES, BALLOT_NO };

struct ballot {
    int32_t id;
    struct uuid directory;
    enum ballot_state state;
};

/* Leader: a node that fetches, or should. */
struct quorum_replica {
    int32_t id;
    struct uuid directory;
    int64_t end_off;                                            /* -1: not known */
    int64_t fetched_us, fetched_ms, caught_up_us, caught_up_ms; /* last time; -1: never */
    int64_t fetch_end_off;                                      /* our log's end at its last Fetch */
    bool is_missed;                                             /* told that it does not fetch */
    int64_t begin_at_us;                                        /* when BeginQuorumEpoch may be sent again */
    bool was_seen;                                              /* since the last time that a majority had been */
};

#define CHANGE_STATES(X) \
    X(CHANGE_NONE)       \
    X(CHANGE_PROBING)    \
    X(CHANGE_COMMITTING)

#define X(state) state,
enum change_state { CHANGE_STATES(X) CHANGE_STATES_CNT };
#undef X

/* Leader: the change of the voter set that is under way. */
struct quorum_change {
    enum change_state state;
    bool removes, acks_commit, is_probing;
    int32_t voter_id;
    uint64_t token;      /* of the call */
    struct voters added; /* PROBING: one voter */
    uint32_t round;
    int64_t record_off; /* COMMITTING */
    int64_t deadline_us;
};

/* From the configuration: where to find the quorum. */
struct quorum_seed {
    int32_t peer_id; /* node id, or below -1 where only the address is known */
    int32_t node_id; /* -1: not known */
    struct slice host;
    uint16_t port;
    bool is_self;
    int64_t empty_at_us; /* when it said that it is empty (create.c); -1: it did not */
    bool is_asked;
    int64_t ask_at_us;
};

struct quorum {
    const struct quorum_config *config;
    enum quorum_life life;
    enum raft_state raft;
    char failure[QUORUM_FAILURE_LEN_MAX];

    struct storage_config storage_config;
    struct storage storage;
    struct voter self;
    struct prng prng; /* timeouts and whom to ask; seeded once */

    struct log_cache *cache;
    struct log *log;
    struct log_config log_config;
    uint32_t undone_seen_cnt;
    uint32_t files_undone_cnt; /* reads of checkpoint and quorum-state, the making of a new log */
    struct file *new_log;

    struct snapshots snapshots;

    struct history history;
    const struct voters *voters; /* in force: the newest of history; empty: none is known */
    struct voters no_voters;
    int16_t kraft_version;
    int64_t voters_record_off; /* of the newest set in the log; -1: none */
    int64_t scan_off;

    struct quorum_seed seeds[QUORUM_SEEDS_MAX];
    size_t seeds_cnt;
    bool is_creating;    /* the bootstrap checkpoint is on its way */
    size_t creation_len; /* its bytes */
    bool is_creation_void;
    int64_t create_at_us, create_trace_us;

    struct peers peers;
    int64_t due_us; /* when the next thing of ours is due; made anew in each drive */
    bool again;     /* something changed: drive once more */

    struct election election; /* as it is now */
    struct election stored;   /* as the disk has it */
    struct election storing;  /* on its way */
    bool is_storing;
    int64_t store_retry_us; /* no space: not before */

    bool is_handing_over; /* the process stops */
    int64_t hand_over_until_us;
    int64_t deadline_us; /* of the state: election timeout, fetch timeout, check quorum */
    uint32_t round;      /* of ballots */
    struct ballot ballots[VOTERS_MAX];
    size_t ballots_cnt;
    char leader_host[LINK_HOST_LEN_MAX + 1]; /* of election.leader_id, where another node */
    uint16_t leader_port;                    /* 0: not known */

    /* leader */
    int64_t led_since_us;
    int64_t epoch_start_off; /* of our leadership: offset of its LeaderChange; -1: not written yet */
    struct quorum_replica *replicas;
    size_t replicas_cnt, replicas_cap;
    int32_t granting_ids[VOTERS_MAX];
    size_t granting_cnt;

    struct quorum_change change;
    struct voters told; /* at kraft.version 0: voters as they told of themselves in this epoch */

    /* follower, or nobody's */
    bool is_joining; /* AddRaftVoter and the like of our own are on their way */
    int64_t join_at_us, join_trace_us;
    int32_t told_epoch; /* at kraft.version 0: its leader knows who we are, or does not want to; -1: none */
    bool is_fetching;
    bool has_fetched;           /* a Fetch was answered by this leader in this epoch */
    bool fetch_failed;          /* the last one to the leader */
    int64_t heard_us;           /* when the leader answered last, was learnt, or its connection broke */
    uint32_t leader_resets_cnt; /* connections to the leader that broke, or were refused, since its last answer */
    bool has_resigned;          /* the leader has: EndQuorumEpoch */
    struct quorum_silence lost; /* the leader for whose silence we stand, or lead; node_id -1: none */
    uint32_t fetch_round;       /* of the Fetch on its way */
    int64_t fetch_off;          /* what it asked for */
    int64_t fetch_at_us;        /* not before */
    int64_t leader_high_watermark;
    int64_t truncate_to_off; /* -1: nothing to cut */
    bool is_cut;             /* it was, and the log opens again */
    int64_t refused_trace_us, double_trace_us;
    int32_t self_named_epoch; /* others say that we lead in it, and we do not; since then; 0: nobody does */
    int64_t self_named_us;
    int64_t list_check_us; /* when the voter set is compared with the list; INT64_MAX: was */

    int64_t high_watermark;

    /* the one read of the log for our own reader */
    bool is_reading;
    uint32_t read_serial;
    int64_t read_off;
    struct chunk *read_chunk; /* what came from read_off on */

    struct quorum_tail_item *tail; /* oldest first, without holes */
    size_t tail_cnt, tail_cap, tail_len;
    int64_t tail_taken_off; /* up to here our own reader has it */

    struct quorum_call *calls; /* in the order they came */
    size_t calls_cnt, calls_cap;
    uint32_t call_read_serial;
    size_t call_reads_cnt;
};

void quorum_move_life(struct quorum *quorum, enum quorum_life to);

/* "where: what found" */
void quorum_fail(struct quorum *quorum, const char *where, const char *what, struct slice found, const char *remedy);

static inline int64_t earlier_of(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

/* Wants to be driven at us. */
static inline void raft_due(struct quorum *quorum, int64_t us)
{
    quorum->due_us = earlier_of(quorum->due_us, us);
}

static inline bool raft_is_open(const struct quorum *quorum)
{
    return quorum->life == QUORUM_RUNNING && log_state(quorum->log) == LOG_OPEN;
}

/* ---- open.c ---- */

void open_all(struct quorum *quorum, const struct event *ev, struct entropy_stock *entropy, struct effects *fx);
void open_file_was_read(struct quorum *quorum, const struct event *ev);
void open_make_new_log(struct quorum *quorum, struct effects *fx);
void open_new_log_done(struct quorum *quorum, const struct event *ev, struct effects *fx);
void open_scan(struct quorum *quorum, const struct event *ev, struct effects *fx);

/* Control records of whole batches: voter sets into the history. */
int raft_note_batches(struct quorum *quorum, struct slice bytes);

/* ---- raft.c: states, quorum-state, timers ---- */

void raft_begin(struct quorum *quorum, const struct event *ev, struct effects *fx); /* at RUNNING */

/* Does all that is due now, whatever the reason; sets due_us. */
void raft_drive(struct quorum *quorum, const struct event *ev, struct effects *fx);
void raft_stored(struct quorum *quorum, const struct event *ev, struct effects *fx);
bool raft_is_stored(const struct quorum *quorum); /* the disk has the state as it is: others may hear of it */
bool raft_is_voter(const struct quorum *quorum);
bool raft_may_stand(const struct quorum *quorum);

/* A clean stop: a leader resigns and tells the others, who elect the one with the longest log. False: nobody to tell. */
bool raft_hand_over(struct quorum *quorum, const struct event *ev, struct effects *fx);
bool raft_is_handed_over(const struct quorum *quorum,
                         const struct event *ev); /* enough have heard, or it takes too long */

void raft_unattached(struct quorum *quorum, int32_t epoch, const struct event *ev, struct effects *fx);
void raft_follow(struct quorum *quorum, int32_t epoch, int32_t leader_id, struct slice host, uint16_t port,
                 const struct event *ev, struct effects *fx);
void raft_prospective(struct quorum *quorum, const struct event *ev);
void raft_step_back(struct quorum *quorum, const struct event *ev, struct effects *fx); /* pre-votes were refused */
void raft_candidate(struct quorum *quorum, const struct event *ev);
void raft_lead(struct quorum *quorum, const struct event *ev, struct effects *fx);
void raft_resign(struct quorum *quorum, const struct event *ev);

/* Somebody says that this epoch exists, with that leader (-1: none; host may be null). The host for a known leader is
 * looked for in the voter set where it is not given. */
void raft_learn(struct quorum *quorum, int32_t epoch, int32_t leader_id, struct slice host, uint16_t port,
                const struct event *ev, struct effects *fx);

int64_t raft_election_wait(struct quorum *quorum); /* us, drawn */
int64_t raft_fetch_wait(const struct quorum *quorum);

/* Those that lose a leader lose it together: they stand one after the other, by their ids, and do not split the votes. us */
int64_t raft_turn_wait(struct quorum *quorum);
int32_t raft_last_epoch(const struct quorum *quorum); /* of the last record; 0: there is none */

/* As KRaft counts it: the largest epoch of the log not above leader_epoch, and where it ends. */
struct epoch_end raft_end_of_epoch(const struct quorum *quorum, int32_t leader_epoch);

/* The log's end was cut, or sets were added: who votes now. */
void raft_voters_changed(struct quorum *quorum);
void raft_log_was_cut(struct quorum *quorum);

/* ---- address.c: where others are ---- */

int seeds_parse(struct quorum *quorum);                                                /* else the member has failed */
bool seeds_are_self_alone(const struct quorum *quorum);                                /* nobody else is named */
struct peer *peer_of_node(struct quorum *quorum, int32_t node_id, struct effects *fx); /* NULL: no address */
struct peer *peer_to_explore(struct quorum *quorum, const struct event *ev,
                             struct effects *fx); /* a random one but the leader; NULL: none */
bool node_address(const struct quorum *quorum, int32_t node_id, uint32_t listener_idx, struct slice *ret_host,
                  uint16_t *ret_port);
void peers_tidy(struct quorum *quorum, int64_t now_us, struct effects *fx); /* closes what is not needed */

/* Asks, or notes when to try again. True: on its way. */
bool ask(struct quorum *quorum, struct peer *peer, int16_t api_key, int16_t version_min, int16_t version_max,
         const void *body, int64_t timeout_ms, struct ask_token token, const struct event *ev, struct effects *fx);

/* ---- called.c: requests of others ---- */

void called_release(struct quorum *quorum);
void calls_drive(struct quorum *quorum, const struct event *ev, struct effects *fx);
void call_answer(struct quorum *quorum, struct quorum_call *call, const void *response);
void call_refuse(struct quorum_call *call);                                    /* the connection is closed instead */
bool call_is_of_cluster(const struct quorum *quorum, struct slice cluster_id); /* null is anybody's */

/* ---- vote.c ---- */

void vote_called(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx);
void vote_replied(struct quorum *quorum, const struct peer_news *news, struct ask_token token, const struct event *ev,
                  struct effects *fx);
void votes_open(struct quorum *quorum); /* a new round: one ballot for each other voter */
void votes_drive(struct quorum *quorum, const struct event *ev, struct effects *fx);

/* ---- epoch.c: BeginQuorumEpoch, EndQuorumEpoch ---- */

void epoch_begin_called(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx);
void epoch_end_called(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx);
void epoch_replied(struct quorum *quorum, const struct peer_news *news, struct ask_token token, const struct event *ev,
                   struct effects *fx);
void epoch_announce(struct quorum *quorum, const struct event *ev, struct effects *fx); /* leader */
void epoch_renounce(struct quorum *quorum, const struct event *ev, struct effects *fx); /* resigned */

/* ---- leader.c: what a leader counts ---- */

void leader_reset(struct quorum *quorum, const struct event *ev);
void leader_drive(struct quorum *quorum, const struct event *ev, struct effects *fx);
/* One VotersRecord; behind a KRaftVersionRecord where raised_to is not 0. */
struct chunk *leader_voters_batch(int64_t wall_ms, const struct voters *voters, int16_t raised_to);
int leader_append(struct quorum *quorum, struct chunk *chunk, const struct event *ev, struct effects *fx,
                  struct log_appended *ret);                                                     /* chunk: give */
struct quorum_replica *leader_replica(struct quorum *quorum, int32_t id, struct uuid directory); /* made; NULL: full */
/* It has fetched within the fetch timeout, or is ourselves. */
bool leader_is_followed_by(const struct quorum *quorum, const struct voter *voter, int64_t now_us);
struct quorum_replica *leader_replica_of(const struct quorum *quorum, const struct voter *voter); /* or NULL */
void leader_was_fetched(struct quorum *quorum, struct quorum_replica *replica, int64_t fetch_off,
                        const struct event *ev);

/* ---- fetch_leader.c, fetch_follower.c ---- */

void fetch_called(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx);
void fetch_go_on(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx);
void fetch_read_done(struct quorum *quorum, const struct event *ev);
void fetch_drive(struct quorum *quorum, const struct event *ev, struct effects *fx);
/* The answer to the Fetch under way is not waited for: somebody else leads now. */
void fetch_give_up(struct quorum *quorum);

/* No connection to that peer could be made. */
void fetch_cannot_connect(struct quorum *quorum, const struct peer_news *news, const struct event *ev);
void fetch_replied(struct quorum *quorum, const struct peer_news *news, struct ask_token token, const struct event *ev,
                   struct effects *fx);
void fetch_learn(struct quorum *quorum, const struct fetch_response *body,
                 const struct fetch_response_partition_data *answer, const struct event *ev, struct effects *fx);
void fetch_send(struct quorum *quorum, struct peer *peer, struct ask_token token, const struct event *ev,
                struct effects *fx, bool *ret_sent);

/* ---- snapshot_fetch.c: the rest of it in snapshot_core.h ---- */

void snapshot_replied(struct quorum *quorum, const struct peer_news *news, struct ask_token token,
                      const struct event *ev, struct effects *fx);

/* ---- change.c: AddRaftVoter, RemoveRaftVoter, UpdateRaftVoter at the leader; join.c: our own ---- */

void change_add_called(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx);
void change_remove_called(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx);
void change_update_called(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx);
void change_replied(struct quorum *quorum, const struct peer_news *news, struct ask_token token, const struct event *ev,
                    struct effects *fx);
void change_drive(struct quorum *quorum, const struct event *ev, struct effects *fx);
void join_drive(struct quorum *quorum, const struct event *ev, struct effects *fx);
void join_replied(struct quorum *quorum, const struct peer_news *news, struct ask_token token, const struct event *ev,
                  struct effects *fx);

/* ---- raise.c: kraft.version ---- */

void raise_heard(struct quorum *quorum, const struct voter *voter); /* UpdateRaftVoter at kraft.version 0 */

/* ---- create.c: the first member of a new quorum ---- */

bool create_is_mine(const struct quorum *quorum); /* nothing is here, and the list begins with this node */
void create_drive(struct quorum *quorum, const struct event *ev, struct effects *fx);
void create_replied(struct quorum *quorum, const struct peer_news *news, struct ask_token token, const struct event *ev,
                    struct effects *fx);
void create_stored(struct quorum *quorum, const struct event *ev, struct effects *fx);

/* ---- reader.c: batches in [from_off, upper_off). As quorum_read. ---- */

int quorum_read_to(struct quorum *quorum, int64_t from_off, int64_t upper_off, struct effects *fx,
                   struct quorum_batches *ret_batches);
void quorum_read_done(struct quorum *quorum, const struct event *ev);
void quorum_tail_add(struct quorum *quorum, struct chunk *chunk, int64_t base_off, int64_t end_off); /* shares chunk */
void quorum_tail_cut(struct quorum *quorum, int64_t end_off); /* what lies beyond goes */
void quorum_reader_reset(
    struct quorum *quorum); /* the log is another one: what was read, or is being read, is dropped */
void quorum_tail_release(struct quorum *quorum);

/* Bytes from off on, a copy, at most len_max but one item; NULL: they are not in memory. */
struct chunk *quorum_tail_copy(const struct quorum *quorum, int64_t off, size_t len_max);

#endif
