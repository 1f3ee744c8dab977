/* The storage format step: at each start, find out whose the directories are; format those that are empty; touch nothing
 * that belongs to somebody else.
 *
 *   STORAGE_NEW -> STORAGE_READING --all read, all agree--> STORAGE_WRITING --files written--> STORAGE_READY
 *                        `--------- a contradiction, or the metadata directory fails -----------> STORAGE_FAILED (text)
 *
 * Read from each directory: meta.properties, and the names in it. Decided then, in this order:
 *   1. A meta.properties that cannot be understood                                             -> failed
 *   2. cluster.id: all that are there and flotilla.cluster.id agree; none: one is made         -> else failed
 *   3. node.id is ours; no directory.id twice                                                  -> else failed
 *   4. A directory with partitions but without meta.properties: whose is unknown               -> failed
 *   5. A controller whose metadata directory is empty while another directory has been formatted, or holds no metadata
 *      while there are partitions: its metadata is lost, and it must not begin a second history -> failed
 *   6. else the empty ones are formatted, the metadata directory first: bootstrap checkpoint, then meta.properties, which
 *      marks it as formatted. A crash in between leaves only the checkpoint, which is written again.
 * A log directory that cannot be read is offline, the others go on; the metadata directory must be readable. */
#ifndef QUORUM_STORAGE_H
#define QUORUM_STORAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/slice.h"
#include "entropy.h"
#include "kernel_msg.h"
#include "quorum/voters.h"
#include "seam.h"

enum { STORAGE_FAILURE_LEN_MAX = 1024, STORAGE_SLOTS_MAX = DIRS_MAX + 1 };

#define STORAGE_STATES(X)                                            \
    X(STORAGE_NEW, EDGE(STORAGE_READING))                            \
    X(STORAGE_READING, EDGE(STORAGE_WRITING) | EDGE(STORAGE_FAILED)) \
    X(STORAGE_WRITING, EDGE(STORAGE_READY) | EDGE(STORAGE_FAILED))   \
    X(STORAGE_READY, 0)                                              \
    X(STORAGE_FAILED, 0)

#define X(state, edges) state,
enum storage_state { STORAGE_STATES(X) STORAGE_STATES_CNT };
#undef X

struct storage_config { /* all kept */
    int32_t node_id;
    bool is_controller;
    struct slice cluster_id; /* null: what is found, or a new one */
    uint32_t dirs_cnt;
    const struct slice *dir_paths; /* for messages */
    uint32_t meta_dir_idx;         /* one of the dirs, or DIR_META */
    struct slice meta_dir_path;
    struct voter self;   /* for the bootstrap checkpoint; its directory is filled in here */
    bool creates_quorum; /* the list of controllers is this node alone: the format step makes the checkpoint */
};

struct storage_slot { /* one directory */
    uint32_t dir_idx;
    struct slice path; /* for messages */
    bool has_failed;
    bool is_formatted; /* meta.properties was there */
    bool has_partitions, has_metadata_dir;
    struct slice text; /* of meta.properties; ours */
    struct uuid id;
    bool had_id;
    uint32_t undone_cnt; /* ops under way */
};

struct storage {
    const struct storage_config *config;
    enum storage_state state;
    struct storage_slot slots[STORAGE_SLOTS_MAX];
    uint32_t slots_cnt;
    uint32_t meta_slot; /* which of them */
    uint32_t undone_cnt;
    char cluster_id[KERNEL_CLUSTER_ID_LEN_MAX + 1];
    bool has_log; /* segments, or a snapshot to begin from, are in the metadata directory: open it; else make it */
    bool has_checkpoint;                   /* the bootstrap checkpoint is there (also after writing it) */
    bool has_election;                     /* quorum-state is there */
    char failure[STORAGE_FAILURE_LEN_MAX]; /* why it FAILED: file, what was found, what was expected, what to do */
};

extern const char storage_metadata_dir[];    /* "__cluster_metadata-0" */
extern const char storage_checkpoint_path[]; /* below the metadata directory */
extern const char storage_election_path[];

void storage_init(struct storage *storage, const struct storage_config *config);
void storage_release(struct storage *storage);

/* Ops are op_make(OP_QUORUM, slot, step), step < STORAGE_STEPS_CNT. */
enum storage_step {
    STORAGE_STEP_NONE,
    STORAGE_READ_PROPERTIES,
    STORAGE_LIST,
    STORAGE_LIST_METADATA,
    STORAGE_MAKE_DIR,
    STORAGE_WRITE_CHECKPOINT,
    STORAGE_WRITE_PROPERTIES,
    STORAGE_STEPS_CNT,
};
void storage_start(struct storage *storage, struct effects *fx);
void storage_disk_done(struct storage *storage, const struct event *ev, struct entropy_stock *entropy,
                       struct effects *fx);

/* For MSG_IDENTITY, once READY. */
void storage_identity(const struct storage *storage, struct kernel_identity *ret_identity);
struct uuid storage_meta_dir_id(const struct storage *storage);

bool storage_may_move(enum storage_state from, enum storage_state to);
const char *storage_state_name(enum storage_state state);

#endif
