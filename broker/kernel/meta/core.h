/* The inside of the metadata kernel; private to the room. */
#ifndef META_CORE_H
#define META_CORE_H

#include "base/arena.h"
#include "base/list.h"
#include "entropy.h"
#include "image/image.h"
#include "image/record.h"
#include "image/snapshot.h"
#include "image/topic_config.h"
#include "kernel_msg.h"
#include "meta/controller.h"
#include "meta/door.h"
#include "meta/forward.h"
#include "meta/sessions.h"
#include "meta/sweep.h"
#include "quorum/quorum.h"
#include "quorum/snapshot.h"
#include "wire/kerr.h"
#include "wire/wire.h"

enum {
    OP_MEM_LEN_MAX = 256 << 20,  /* decoding one request and making its answer */
    REQUEST_LEN_MAX = 100 << 20, /* body of one MSG_REQUEST */
    FRAMES_LEN_MAX = 64 << 20,   /* records of one request */
};

/* The records of one operation, on their way into batches. */
struct records {
    struct buf frames;
    size_t *ends; /* of each record in frames */
    size_t cnt, cap;
    bool is_split; /* may go into several batches (not atomic) */
};

/* One request while it is decided. */
struct op {
    struct controller *controller;
    const struct event *ev;
    int16_t api_key, api_version;
    const struct door_call *call; /* NULL: nobody asked */
    const struct principal *who;  /* who asks, for op_may; NULL: nobody needs to be asked */
    struct sweep *waits;          /* set by the handler: the call is decided again at its end */
    int16_t refused;              /* nothing is decided: each thing asked for gets this code; KERR_NONE */
    const void *body;             /* struct of the request */
    void *response;               /* struct of the answer, with defaults at first */
    struct arena arena;           /* of response and records */
    struct records records;
    struct effects *fx;
};

/* An answer that waits until what it tells is committed. */
struct pending {
    struct list_node node;
    uint64_t token;      /* of its call at the door */
    int64_t off;         /* last offset it depends on */
    struct chunk *chunk; /* body */
};

struct controller {
    const struct controller_config *config;
    enum controller_state state;
    struct slice paths[DIRS_MAX];
    struct quorum_config quorum_config;
    struct quorum *quorum;
    struct entropy_stock entropy;
    struct image image;   /* as appended: ahead of what is committed while we lead */
    struct image loading; /* a snapshot that is being read: becomes the image with its last piece */
    struct topic_config_statics statics;
    struct sessions sessions;
    struct sweeps sweeps;
    struct uuid incarnation;
    char cluster_id[KERNEL_CLUSTER_ID_LEN_MAX + 1];

    bool has_told_identity;
    int32_t told_leader_id, told_epoch;
    int16_t told_kraft_version;
    int64_t read_off; /* committed batches before it went through the image and to the data kernel */
    int64_t sent_off; /* what the data kernel has; read_off is below it while an image is made again */
    int32_t epoch;    /* in which we are active */

    struct list_node pending; /* in order of off */
    size_t pending_cnt;
    struct door door;
    struct standby {
        int64_t next_us, retry_us, wait_us;
    } standby;
    struct forwards forwards; /* the data kernel's requests while we are not active */

    struct controller_snapshot {      /* snapshots.c */
        struct image_snapshot *image; /* being written out; NULL: none */
        int64_t end_off;              /* of the one that quorum has begun; -1: none */
        uint64_t bytes, old_bytes;    /* of committed records since the newest, and those that the begun one holds */
        int64_t newest_timestamp;     /* of committed records */
        int64_t due_us;               /* the next by time */
        int64_t retry_us;             /* none before */
    } snapshot;

    int64_t wake_at_us;      /* asked for; INT64_MAX: none */
    int64_t next_no_op_us;   /* INT64_MAX: never */
    int64_t next_balance_us; /* preferred leaders; INT64_MAX: never */
    bool has_exited;

    struct controller_counters {
        uint64_t requests, refused, records, batches, fenced, unfenced;
    } counters;
};

/* ---- records ---- */

void records_init(struct records *records);
void records_release(struct records *records);

/* Adds one. Past FRAMES_LEN_MAX, or CONTROLLER_OP_RECORDS_MAX where it is not split: frames.over. */
void op_add(struct op *op, const struct wire_msg *msg, int16_t version, const void *record);

static inline bool op_is_over(const struct op *op)
{
    return op->records.frames.over;
}

/* Forgets what was added since cnt records. */
void op_cut(struct op *op, size_t cnt);

void *op_array(struct op *op, size_t cnt, size_t item_size); /* zeroed; never NULL */
struct slice op_text(struct op *op, struct buf *buf);        /* the text in the op's arena; releases buf */

/* op_join(op, "a", "b", ...): texts joined, in the op's arena. */
#define op_join(op, ...) op_join_texts((op), (const char *const[]){__VA_ARGS__, NULL})
struct slice op_join_texts(struct op *op, const char *const *texts);
const char *op_number(struct op *op, int64_t number);  /* decimal, in the op's arena */
const char *op_name(struct op *op, struct slice name); /* with a NUL, cut where it is long; in the op's arena */

/* Appends the op's records and replays them: ERR_OK also where there are none. *ret_off: the last offset that its answer
 * depends on. Else as quorum_append: nothing happened. */
int controller_append(struct controller *controller, struct op *op, int64_t *ret_off);

/* Appends what nobody asked for, and releases the op; false: it could not be, the next occasion tries again. */
bool controller_append_own(struct controller *controller, struct op *op);

/* An op that nobody asked for: fencing and the like. */
void op_init(struct op *op, struct controller *controller, const struct event *ev, struct effects *fx);
void op_release(struct op *op);

static inline int16_t op_metadata_version(const struct op *op)
{
    return image_metadata_version(&op->controller->image);
}

/* Whether the asker has the right to do that to the thing of that name; *ret_error is set where not. */
bool op_may(struct op *op, enum auth_op right, enum auth_resource resource, struct slice name, int16_t *ret_error);

/* ---- requests ---- */
/* Decides a call: its answer goes out when what it tells is committed. */
void requests_decide(struct controller *controller, struct door_call *call, const struct event *ev, struct effects *fx);
void requests_answer_committed(struct controller *controller, struct effects *fx);
void requests_fail(struct controller *controller, uint64_t token, const struct event *ev, struct effects *fx);
void requests_fail_pending(struct controller *controller, const struct event *ev, struct effects *fx);

/* Why something that was asked for is not done. */
struct refusal {
    int16_t error;     /* KERR_NONE: it is */
    struct slice text; /* in the op's arena */
};
static const struct refusal refusal_none = {KERR_NONE, {NULL, 0}};
#define REFUSE(error_, ...) ((struct refusal){(error_), op_join(op, __VA_ARGS__)})

/* A partition's replicas as a person has named them. want_cnt 0: any number. */
struct refusal judge_assignment(struct op *op, const int32_t *ids, int32_t cnt, int32_t want_cnt);

/* ---- handlers: body -> response, records ---- */
void decide_api_versions(struct op *op);
void decide_describe_cluster(struct op *op);
void decide_broker_registration(struct op *op);
void decide_broker_heartbeat(struct op *op);
void decide_unregister_broker(struct op *op);
void decide_create_topics(struct op *op);
void decide_delete_topics(struct op *op);
void decide_create_partitions(struct op *op);
void decide_allocate_producer_ids(struct op *op);
void decide_incremental_alter_configs(struct op *op);
void decide_alter_configs(struct op *op);
void decide_alter_partition(struct op *op);
void decide_elect_leaders(struct op *op);
void decide_describe_quorum(struct op *op);
void decide_alter_partition_reassignments(struct op *op);
void decide_list_partition_reassignments(struct op *op);
void decide_assign_replicas_to_dirs(struct op *op);
void decide_update_features(struct op *op);
void decide_controller_registration(struct op *op);

/* Ranges of feature levels that this controller can work with. */
struct controller_feature {
    const char *name;
    int16_t level_min, level_max;
};
const struct controller_feature *controller_features(size_t *ret_cnt);

/* ---- not active ---- */
void standby_register(struct controller *controller, const struct event *ev, struct effects *fx);

/* ---- activation ---- */
void bootstrap_records(struct op *op); /* of an empty log */
void register_self(struct op *op);     /* RegisterController, where it is not so yet */

/* ---- brokers ---- */
void decide_fence(struct op *op, const struct image_broker *broker, enum trace_level level, const char *why);

/* ---- partitions ---- */
bool balance_leaders(struct op *op); /* preferred leaders, at most some at a time: false: perhaps more */

/* A change of the partition with all that its topic's settings say; partition_add writes it, where it changes anything. */
struct partition_change;
void partition_begin(struct op *op, const struct image_topic *topic, int32_t index, struct partition_change *change);
bool partition_add(struct op *op, const struct partition_change *change);

/* Whether the broker is to be taken out of some partition: out of its ISR, after a loss of its ELR, too, ... */
bool partitions_any_with(const struct image *image, int32_t broker_id, enum sweep_loss loss);
bool partitions_any_led_by(const struct image *image, int32_t broker_id);

/* ---- metadata snapshots ---- */

/* A piece that quorum_read gave: into the image, and on to the data kernel. Takes its chunk. False: it cannot be applied
 * (told in *ret_error). */
bool snapshot_came(struct controller *controller, const struct quorum_batches *batches, struct effects *fx,
                   struct image_error *ret_error);

/* Committed batches that are counted until the next snapshot. */
void snapshot_count(struct controller *controller, const struct quorum_batches *batches);

void snapshot_reset(struct controller *controller, struct effects *fx); /* the image is made anew: gives up */
void snapshot_go(struct controller *controller, const struct event *ev, struct effects *fx);
int64_t snapshot_due(const struct controller *controller, const struct event *ev);
void snapshot_release(struct controller *controller);

/* ---- configurations ---- */
/* Checks a new topic's configuration; ERR_INVALID with *ret_text. */
int topic_config_check_new(struct op *op, struct slice name, struct slice value, struct slice *ret_text);

/* min.insync.replicas as it counts for the topic with so many replicas. */
int32_t topic_min_isr(const struct controller *controller, struct slice topic, int32_t replicas_cnt);
bool topic_may_elect_unclean(const struct controller *controller, struct slice topic);
bool controller_has_elr(const struct controller *controller);

#endif
