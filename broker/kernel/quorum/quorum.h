/* KRaft: who leads __cluster_metadata-0, and what of it is committed (KIP-595, KIP-853, KIP-996).
 *
 * A member's life:
 *   QUORUM_STORAGE (format or recognise, storage.h) -> QUORUM_OPENING (log) -> QUORUM_SCANNING (control records: voter
 *   set; rewriting the log's end) -> QUORUM_RUNNING -> QUORUM_CLOSING -> QUORUM_CLOSED;  any -> QUORUM_FAILED (text): the process must end
 *
 * While running it is in one of KRaft's states:
 *
 *                 election timeout            pre-votes of a majority              votes of a majority
 *   RAFT_UNATTACHED ----------> RAFT_PROSPECTIVE ----------> RAFT_CANDIDATE, epoch + 1 ----------> RAFT_LEADER
 *     ^   ^  | leader learnt        |  ^ fetch timeout            | timeout: PROSPECTIVE               | resigns
 *     |   |  v                      v  |                          v                                    v
 *     |   RAFT_FOLLOWER <-----------+--+      any, higher epoch seen: UNATTACHED or FOLLOWER       RAFT_RESIGNED
 *     +--------------------------------------------- epoch + 1 ---------------------------------------'
 *
 * A sole voter is the majority: it goes from start to leader at once. A start whose quorum-state says that we led begins
 * as RESIGNED: nobody leads twice in one epoch (KAFKA-10527). Who is no voter, an observer, is UNATTACHED or FOLLOWER only.
 *
 * Leadership: quorum-state stored -> epoch begins in the log -> LeaderChange (with KRaftVersion and Voters where the log
 * has none, or our endpoints changed) is durable on a majority -> is_ready. High watermark: exclusive, unknown (-1) until
 * then, counted from durable offsets only.
 *
 * A full disk takes appends back: the leader resigns, a follower fetches again. A failed disk: FAILED. */
#ifndef QUORUM_QUORUM_H
#define QUORUM_QUORUM_H

#include <stdbool.h>
#include <stdint.h>

#include "base/chunk.h"
#include "entropy.h"
#include "kernel_msg.h"
#include "quorum/voters.h"
#include "request.h"
#include "seam.h"

enum {
    QUORUM_READ_LEN = 1 << 20,      /* of one read of the log, and so of one MSG_RECORDS; one batch may be larger */
    QUORUM_TAIL_LEN_MAX = 16 << 20, /* own appends kept in memory until they are taken */
    QUORUM_TAIL_CNT_MAX = 1 << 16,
    QUORUM_TAIL_KEEP_LEN = 1 << 20, /* so much of what was taken stays, for followers */
    QUORUM_SEEDS_MAX = 64,          /* nodes in the configured list */
    QUORUM_CALLS_MAX = 1024,        /* requests of others at a time */
    QUORUM_CALL_READS_MAX = 16,     /* of them reading from disk */
    QUORUM_REPLICAS_MAX = 1024,     /* nodes that fetch and are remembered */
};

#define QUORUM_LIVES(X)                                                                   \
    X(QUORUM_NEW, EDGE(QUORUM_STORAGE) | EDGE(QUORUM_CLOSED) | EDGE(QUORUM_FAILED))       \
    X(QUORUM_STORAGE, EDGE(QUORUM_OPENING) | EDGE(QUORUM_CLOSED) | EDGE(QUORUM_FAILED))   \
    X(QUORUM_OPENING, EDGE(QUORUM_SCANNING) | EDGE(QUORUM_CLOSED) | EDGE(QUORUM_FAILED))  \
    X(QUORUM_SCANNING, EDGE(QUORUM_RUNNING) | EDGE(QUORUM_CLOSING) | EDGE(QUORUM_FAILED)) \
    X(QUORUM_RUNNING, EDGE(QUORUM_CLOSING) | EDGE(QUORUM_FAILED))                         \
    X(QUORUM_CLOSING, EDGE(QUORUM_CLOSED) | EDGE(QUORUM_FAILED))                          \
    X(QUORUM_CLOSED, 0)                                                                   \
    X(QUORUM_FAILED, 0)

#define RAFT_STATES(X)                                                                                          \
    X(RAFT_UNATTACHED, EDGE(RAFT_UNATTACHED) | EDGE(RAFT_FOLLOWER) | EDGE(RAFT_PROSPECTIVE))                    \
    X(RAFT_FOLLOWER, EDGE(RAFT_FOLLOWER) | EDGE(RAFT_UNATTACHED) | EDGE(RAFT_PROSPECTIVE))                      \
    X(RAFT_PROSPECTIVE, EDGE(RAFT_CANDIDATE) | EDGE(RAFT_FOLLOWER) | EDGE(RAFT_UNATTACHED))                     \
    X(RAFT_CANDIDATE, EDGE(RAFT_LEADER) | EDGE(RAFT_PROSPECTIVE) | EDGE(RAFT_FOLLOWER) | EDGE(RAFT_UNATTACHED)) \
    X(RAFT_LEADER, EDGE(RAFT_RESIGNED) | EDGE(RAFT_FOLLOWER) | EDGE(RAFT_UNATTACHED))                           \
    X(RAFT_RESIGNED, EDGE(RAFT_UNATTACHED) | EDGE(RAFT_FOLLOWER) | EDGE(RAFT_PROSPECTIVE)) /* the last: only voter */

#define X(life, edges) life,
enum quorum_life { QUORUM_LIVES(X) QUORUM_LIVES_CNT };
#undef X
#define X(state, edges) state,
enum raft_state { RAFT_STATES(X) RAFT_STATES_CNT };
#undef X

struct quorum_config { /* all kept */
    int32_t node_id;
    bool is_controller;
    bool auto_join;                                       /* controller.quorum.auto.join.enable */
    struct slice cluster_id;                              /* null: found or made */
    struct slice voters;                                  /* controller.quorum.voters; null: none */
    struct slice bootstrap_servers;                       /* null: none */
    struct voter_endpoint endpoints[VOTER_ENDPOINTS_MAX]; /* our controller listeners; the first is the quorum's */
    uint32_t endpoints_cnt;
    uint32_t dirs_cnt;
    const struct slice *dir_paths;
    uint32_t meta_dir_idx;
    struct slice meta_dir_path;
    int64_t segment_bytes, segment_ms;
    int64_t retention_bytes, retention_ms; /* of log and snapshots; -1: no limit */
    int32_t fetch_snapshot_bytes;          /* of one FetchSnapshot, at most SNAPSHOT_PIECE_LEN */
    int64_t election_timeout_ms, fetch_timeout_ms;
    int16_t security_protocol; /* of controller listeners, as we connect to others: 0 PLAINTEXT, 1 SSL */
};

struct quorum;

struct quorum *quorum_new(const struct quorum_config *config);
void quorum_free(struct quorum *quorum);

void quorum_start(struct quorum *quorum, const struct event *ev, struct entropy_stock *entropy, struct effects *fx);

/* A DISK_DONE with OP_QUORUM or OP_LOG. */
void quorum_disk_done(struct quorum *quorum, const struct event *ev, struct entropy_stock *entropy, struct effects *fx);

/* Time passes. Returns when (now_us) it wants to be called again; INT64_MAX: never. */
int64_t quorum_tick(struct quorum *quorum, const struct event *ev, struct effects *fx);

/* Stops: what was appended becomes durable, then QUORUM_CLOSED. */
void quorum_close(struct quorum *quorum, const struct event *ev, struct effects *fx);

/* ---- what it is ---- */

enum quorum_life quorum_life(const struct quorum *quorum);
enum raft_state quorum_raft_state(const struct quorum *quorum);
const char *quorum_failure(const struct quorum *quorum); /* QUORUM_FAILED: why */
bool quorum_has_identity(const struct quorum *quorum);   /* storage is ready */
void quorum_identity(const struct quorum *quorum, struct kernel_identity *ret_identity);
int32_t quorum_leader_id(const struct quorum *quorum); /* -1: not known */
int32_t quorum_epoch(const struct quorum *quorum);
bool quorum_is_ready(const struct quorum *quorum);           /* we lead, and our LeaderChange is committed: append */
int64_t quorum_epoch_start_off(const struct quorum *quorum); /* of our leadership */
int64_t quorum_high_watermark(const struct quorum *quorum);  /* -1: not known */
int64_t quorum_end_off(const struct quorum *quorum);
int64_t quorum_log_start_off(const struct quorum *quorum);
int16_t quorum_kraft_version(const struct quorum *quorum);
const struct voters *quorum_voters(const struct quorum *quorum);

/* Those that fetch from us, the leader, and voters that do not; we are the first. */
struct quorum_member {
    int32_t id;
    struct uuid directory;
    bool is_voter;
    int64_t end_off;                  /* -1: not known */
    int64_t fetched_ms, caught_up_ms; /* last time, wall clock; -1: never */
};

/* At most cap of them; 0: we do not lead. */
size_t quorum_members(const struct quorum *quorum, int64_t wall_ms, struct quorum_member *ret_members, size_t cap);

/* Leading: whose silence let us stand. False: nobody's that is known; the one before us resigned, or led long ago. */
struct quorum_silence {
    int32_t node_id;
    int64_t heard_us; /* last sign of life, now_us */
    bool is_cut_off;  /* connections to it broke or were refused: its process is gone */
};
bool quorum_silence(const struct quorum *quorum, struct quorum_silence *ret_silence);

/* ---- writing and reading ---- */

/* Leader: appends one whole format 2 batch, which becomes durable and then committed. chunk: give, in any case.
 * ERR_STATE: not ready, or another epoch. ERR_NOSPACE; ERR_LIMIT: busy, later; ERR_INVALID: too large for a segment. */
int quorum_append(struct quorum *quorum, int32_t epoch, struct chunk *chunk, struct slice bytes, const struct event *ev,
                  struct effects *fx, int64_t *ret_last_off);

struct quorum_batches {
    struct chunk *chunk; /* a share, the caller's; NULL: nothing is committed beyond from_off */
    int64_t base_off, end_off;
    bool
        is_snapshot; /* whole batches of a snapshot: what was known is to be forgotten with the first piece; with the */
    bool is_first, is_last; /* last one the reader is at end_off, and before at from_off still */
};

/* Leader: appends what raises kraft.version (KIP-853): its record and the voter set, in one batch; is_dry: only judges. ERR_OK: it
 * has that version now, or would; committed with the log's end. ERR_STATE: not now, or never, says *ret_why; else as quorum_append. */
int quorum_raise_kraft_version(struct quorum *quorum, int16_t version, bool is_dry, const struct event *ev,
                               struct effects *fx, const char **ret_why);

/* Committed batches from from_off, a batch's base (or 0), on. Where from_off is 0 or lies before the log's start and there
 * is a snapshot, that comes first. ERR_AGAIN: being read; ask after the next DISK_DONE.
 * One reader at a time: asking for another place gives up the first. */
int quorum_read(struct quorum *quorum, int64_t from_off, struct effects *fx, struct quorum_batches *ret_batches);

/* ---- other nodes ---- */

/* A request on a controller listener for the quorum: Vote, BeginQuorumEpoch, EndQuorumEpoch, Fetch, FetchSnapshot,
 * DescribeQuorum, AddRaftVoter, RemoveRaftVoter, UpdateRaftVoter. Its answer comes by quorum_take_answer with that token, once; perhaps
 * at once, perhaps after a DISK_DONE, a REPLY or some time. request: borrow, until then or quorum_forget. listener_idx:
 * which of config.endpoints it came on; another number: none of them. */
void quorum_request(struct quorum *quorum, uint64_t token, const struct request *request, uint32_t listener_idx,
                    const struct event *ev, struct effects *fx);

/* Its connection is gone: no answer is wanted. */
void quorum_forget(struct quorum *quorum, uint64_t token);

struct quorum_answer {
    uint64_t token;
    struct chunk
        *chunk; /* a share, the caller's: the body in the request's version, no header; NULL: close the connection */
};

/* The next answer; false: none for now. Call after every quorum_* function that takes an event. */
bool quorum_take_answer(struct quorum *quorum, struct quorum_answer *ret_answer);

/* A REPLY to an ASK with OP_QUORUM. */
void quorum_reply(struct quorum *quorum, const struct event *ev, struct effects *fx);

/* Where requests for the active controller go now: the leader's node id, with its address on the first controller listener.
 * -1: not known. */
int32_t quorum_leader_address(const struct quorum *quorum, struct slice *ret_host, uint16_t *ret_port);

bool quorum_may_live(enum quorum_life from, enum quorum_life to);
bool raft_may_move(enum raft_state from, enum raft_state to);
const char *quorum_life_name(enum quorum_life life);
const char *raft_state_name(enum raft_state state);

#endif
