/* Inside of the data kernel; not for other rooms. */
#ifndef NODE_NODE_H
#define NODE_NODE_H

#include "api/api.h"
#include "kernel_msg.h"
#include "node/broker.h"
#include "replica/fetcher.h"

struct broker {
    const struct broker_config *config;
    enum node_state state;
    struct api api;
    struct replicator replicator;
    struct image image;
    struct image loading;         /* a snapshot whose last piece has not come yet */
    struct image_changes changes; /* replayed; from changes_done on not carried out yet */
    char cluster_id[KERNEL_CLUSTER_ID_LEN_MAX + 1];
    struct uuid dir_ids[DIRS_MAX]; /* of the directories that work */
    uint32_t dir_ids_cnt;
    struct uuid dir_id_of[DIRS_MAX]; /* of each of log.dirs; zero: it failed before it told */
    bool dirs_to_check;              /* metadata may not know in which directory a replica lies */
    uint64_t dirs_corr;              /* of the AssignReplicasToDirs on its way; 0: none */
    int64_t dirs_retry_us;
    uint32_t offline_cnt;     /* directories that have failed, as far as was looked */
    struct uuid incarnation;  /* of this process */
    uint64_t asked_cnt;       /* requests of our own to the controller */
    bool is_identified;       /* the metadata kernel has told who we are */
    int16_t refused_with;     /* why our registration was refused last; told once */
    bool is_registration_due; /* the first one, once the directories have told how the last process ended */
    bool may_be_registered; /* with an epoch that we were not told: one was sent, and no active controller refused it */
    bool stops_when_registered;
    bool is_out; /* no longer registered: until it is started again */
    bool heartbeat_under_way, heartbeat_wants_fence;
    bool is_image_broken;          /* we are about to exit */
    bool is_assigning;             /* what metadata says is carried out, some in each step */
    bool are_logs_assigned;        /* ... and all partitions and logs were matched once */
    size_t changes_done;           /* of `changes` */
    uint32_t settings_no;          /* of the newest settings: partitions have that of their own */
    bool are_settings_old;         /* ... of some partitions */
    uint32_t strays_cnt[DIRS_MAX]; /* logs set aside that were not told of, by log directory */
    int64_t followed_off;          /* offset of metadata up to which all is carried out */
    uint64_t isr_corr;             /* of the AlterPartition on its way; 0: none */
    int64_t next_requests_us, next_replicator_us;
    int64_t next_heartbeat_us, next_logs_us, stop_deadline_us;
    int64_t alone_deadline_us; /* we stop, and no controller answers: until then we wait for one */
    int64_t woken_at_us;       /* the WAKE_AT in force */
};

/* Replies to our own requests have at least this corr; calls' numbers have 32 bits. */
#define OWN_CORR (UINT64_C(1) << 32)

void node_move(struct broker *broker, enum node_state to);
void node_begin_closing(struct broker *broker);

/* lifecycle.c */
void node_send_registration(struct broker *broker);
void node_send_heartbeat(struct broker *broker);
void node_heard(struct broker *broker); /* of an active controller: who leaves waits so much longer for it */
bool node_is_registered_in_image(const struct broker *broker); /* what we have replayed reaches our registration */
void node_drive_requests(struct broker *broker);               /* what is wanted and has nothing on its way */
void node_own_reply(struct broker *broker, const struct kernel_msg *msg);

/* Begins to match all partitions that metadata gives us with the logs there are: each is a change to carry out. */
void node_assign_all(struct broker *broker);

/* Carries out some of broker->changes, so that what else comes need not wait for thousands; the first time that none is left,
 * all logs are assigned. */
void node_assign_changes(struct broker *broker);
bool node_has_changes(const struct broker *broker);

/* A log has done something. */
void node_log_progress(struct broker *broker, struct log *log);

#endif
