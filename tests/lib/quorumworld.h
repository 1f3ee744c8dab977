/* N quorum members (quorum/quorum.h) on simulated disks, with a net that delays, loses, cuts one way or both, and
 * power cuts. Everything comes from one seed. After each event the promises of Raft are checked:
 *   one leader per epoch; one vote per epoch and directory; epochs and high watermarks never fall; what one member gives out as
 *   committed, every other gives out alike (offset, epoch, bytes); a leader of the newest epoch holds all of that; nothing
 *   that was acknowledged is missing; a snapshot that is read says what was committed up to its end; no member asks to be
 *   woken at once again and again. A broken promise ends the run with its text in `broken`. */
#ifndef TESTS_LIB_QUORUMWORLD_H
#define TESTS_LIB_QUORUMWORLD_H

#include <stdbool.h>
#include <stdint.h>

#include "base/prng.h"
#include "entropy.h"
#include "quorum/quorum.h"
#include "quorum/snapshot_file.h"
#include "tests/lib/simdisk.h"

enum { QW_NODES_MAX = 9, QW_LINKS_MAX = 32, QW_TEXT_LEN_MAX = 400 };

struct qw_call { /* a request at its server */
    uint64_t token, flight;
    struct request *request;
    struct chunk *answer;
    bool is_answered;
};

struct qw_conn { /* one direction of asking: node's link */
    int to;      /* -1: leads nowhere */
    uint32_t no; /* rises with each break */
    bool is_stuck;
    int64_t last_out_us, last_back_us;
    struct qw_flight {
        uint64_t id, op;
        int16_t api_key, api_version;
        int32_t correlation_id;
        int64_t deadline_us;
    } flights[LINK_FLIGHTS_MAX];
    size_t flights_cnt;
    struct qw_call calls[LINK_FLIGHTS_MAX];
    size_t calls_cnt;
};

struct qw_node {
    struct quorum_config config;
    char dir[16], host[16], cluster[40];
    struct slice dir_path;
    struct simdisk *disk;
    struct quorum *quorum; /* NULL: down */
    struct entropy_stock entropy;
    struct qw_conn conns[QW_LINKS_MAX];
    int64_t wake_at_us, start_at_us;
    uint32_t hasty_cnt; /* times in a row that it asked to be woken at once */
    uint32_t lives_cnt;
    bool is_closing, was_leader, was_wiped;
    int32_t seen_epoch;
    int64_t seen_high_watermark, read_off;
    struct snapshot_id snapshot; /* being written; end_off 0: none */
    size_t snapshot_left_cnt;    /* batches still to be added */
    uint64_t loading;            /* what the snapshot that is being read says */
    uint64_t traces_cnt;
    char failure[QW_TEXT_LEN_MAX]; /* why it ended last time */
};

struct qw_packet {
    int64_t at_us;
    uint64_t seq;
    bool is_reply;
    int node; /* whose link */
    uint32_t link, conn_no;
    uint64_t flight;
    int err; /* reply: ERR_OK or why there is none */
    struct chunk *chunk;
};

struct qw_committed {
    int64_t base_off, end_off;
    uint64_t hash, chain; /* of the batch; of all up to it */
};

struct quorumworld {
    struct prng prng;
    uint64_t seed;
    int64_t now_us;
    size_t nodes_cnt;
    struct qw_node nodes[QW_NODES_MAX];
    struct effects fx;
    bool cuts[QW_NODES_MAX][QW_NODES_MAX]; /* from, to: nothing gets through */
    int64_t delay_us_max;
    uint32_t loss_per_million;
    struct qw_packet *packets;
    size_t packets_cnt, packets_cap;
    uint64_t next_seq, next_id;
    struct qw_committed *committed;
    size_t committed_cnt, committed_cap;
    struct qw_acked {
        int node;
        int32_t epoch;
        int64_t last_off;
        uint64_t hash;
    } * appended; /* by whom, not yet known to be committed */
    size_t appended_cnt, appended_cap;
    uint64_t acked_cnt;
    struct qw_leader {
        int32_t epoch, id;
    } * leaders;
    size_t leaders_cnt, leaders_cap;
    struct qw_vote {
        int32_t epoch, voter, candidate;
        struct uuid directory;
    } * votes;
    size_t votes_cnt, votes_cap;
    bool lies; /* disks say that quorum-state is durable, and it never is */
    bool prints;
    uint64_t events_cnt, elections_cnt, snapshots_cnt, loads_cnt, fetched_snapshots_cnt;
    char broken[QW_TEXT_LEN_MAX]; /* "": all promises were kept */
};

void qw_init(struct quorumworld *world, uint64_t seed, size_t nodes_cnt);
void qw_release(struct quorumworld *world);

/* A directory as a formatting tool leaves it: meta.properties, and, where voters_cnt > 0, the checkpoint 0-0 with the first
 * voters_cnt nodes. */
void qw_format(struct quorumworld *world, int node, size_t voters_cnt);
/* A directory of before KIP-853: a log that begins without a voter set. */
void qw_format_static(struct quorumworld *world, int node);
struct uuid qw_directory(const struct quorumworld *world, int node); /* that qw_format gives */

void qw_start(struct quorumworld *world, int node);
void qw_stop(struct quorumworld *world, int node); /* cleanly; down when it has ended */
void qw_kill(struct quorumworld *world, int node, bool power_cut);
void qw_wipe(struct quorumworld *world, int node); /* must be down */

bool qw_next(struct quorumworld *world, int64_t until_us); /* one event; false: none before until_us, or broken */
void qw_run(struct quorumworld *world, int64_t us);
void qw_heal(struct quorumworld *world); /* net and disks are fine from now on */

int qw_leader(const struct quorumworld *world); /* ready, of the newest epoch; -1: none */
/* quorum_raise_kraft_version. */
int qw_raise(struct quorumworld *world, int node, int16_t version, bool is_dry, const char **ret_why);
bool qw_append(struct quorumworld *world, int node, size_t value_len); /* false: not now */
/* Begins a snapshot of all that the node has read, where it can: a batch that says what that was (the "chain" of all
 * batches), and batches_cnt others. */
void qw_snapshot(struct quorumworld *world, int node, size_t batches_cnt);
int64_t qw_committed_end(const struct quorumworld *world);

/* A request from outside to a node's controller listener; body is the request struct. The answer's struct lies in *arena.
 * NULL: no answer in time. */
void *qw_ask(struct quorumworld *world, int node, int16_t api_key, int16_t version, const void *body,
             struct arena *arena, int64_t wait_us);

/* Runs on until it holds; false: not within us. */
bool qw_until(struct quorumworld *world, bool (*holds)(struct quorumworld *world), int64_t us);
bool qw_all_agree(struct quorumworld *world); /* one leader, all that run have all that is committed */

#endif
