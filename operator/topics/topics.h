/* KafkaTopic objects of one instance against its cluster: README.md draws the pass.
 *
 *   topics_init(&topics, &input)
 *   until topics.state is TOPICS_DONE: send what topics_calls gives, to any broker; give each answer to topics_take
 *   for each object topics_write: what to apply
 *   topics_release
 *
 * Sources: KIP-4 (topics over the wire), KIP-339 (IncrementalAlterConfigs), KIP-455 (reassignment), KIP-516 (ids). */
#ifndef TOPICS_TOPICS_H
#define TOPICS_TOPICS_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "client/call.h"
#include "cluster/cluster.h"
#include "model/doc.h"

enum {
    TOPICS_BATCH_MAX = 500, /* topics of one request */
    TOPICS_BATCH_RECORDS_MAX =
        2000,                  /* what one request adds: topics, partitions, settings; one larger topic goes alone */
    TOPICS_FLYING_MAX = 4,     /* requests without an answer */
    TOPICS_MOVES_MAX = 100,    /* partitions that move at the same time */
    TOPICS_CALL_MS = 30000,    /* for one answer; a controller may have much to write */
    TOPICS_AGAIN_MS = 2000,    /* the next look where something is under way */
    TOPICS_RETRY_MS = 30000,   /* where something was refused */
    TOPICS_PERIOD_MS = 300000, /* where all is well: what others change is undone */
};

enum topics_instance {
    TOPICS_INSTANCE_GONE, /* not there, or being deleted */
    TOPICS_INSTANCE_PAUSED,
    TOPICS_INSTANCE_THERE,
};

struct topics_input {
    int64_t now_ms; /* Unix time */
    enum topics_instance instance;
    const struct docs *objects;    /* KafkaTopic, all with the same instance; shared: their documents are kept */
    const struct cluster *cluster; /* keep; may be NULL where the instance is not THERE */
};

enum topics_state { TOPICS_ASK, TOPICS_ACT, TOPICS_DONE };

enum topics_step {
    TOPICS_STEP_ASK,
    TOPICS_STEP_DELETE,
    TOPICS_STEP_CREATE,
    TOPICS_STEP_GROW,
    TOPICS_STEP_CONFIGURE,
    TOPICS_STEP_MOVE,
    TOPICS_STEPS_CNT,
};

struct topics_item;
struct topics_batch;
struct topics_move;

struct topics {
    enum topics_state state;
    enum topics_instance instance;
    int64_t now_ms;
    const struct cluster *cluster;
    struct topics_item *items; /* one per object, in their order */
    size_t items_cnt;
    uint32_t *by_name;     /* places in cluster->topics */
    uint32_t *partitions;  /* where each topic's partitions begin in cluster->partitions; one more at the end */
    enum topics_step step; /* the next calls are of it */
    size_t next;           /* items before were looked at for it */
    struct topics_batch *batches;
    size_t batches_cnt, batches_cap, flying_cnt;
    struct topics_move *moves;
    size_t moves_cnt, moves_cap;
    size_t asked_cnt[TOPICS_STEPS_CNT]; /* topics named in calls, for who counts */
};

void topics_init(struct topics *topics, const struct topics_input *input);
void topics_release(struct topics *topics);

/* The calls to send now; 0: answers are awaited, or the pass is over. Room for TOPICS_FLYING_MAX. */
size_t topics_calls(struct topics *topics, struct client_call **ret_calls); /* give */

/* One answer for each call, in any order: give. */
void topics_take(struct topics *topics, struct client_answer *answer);

/* What one object is to be told, once DONE. Each a document to apply with FIELD_MANAGER and force, the caller's; NULL:
 * nothing. Both have the object's uid, so that one made anew under its name gets neither. */
struct topics_write {
    json_t *metadata; /* the finalizer is given or taken */
    json_t *status;   /* of the subresource */
};
void topics_write(const struct topics *topics, size_t item, struct topics_write *ret_write);

/* When to look again although no object changed. */
int64_t topics_again_ms(const struct topics *topics);

/* An object of which nobody has taken note yet: a new generation, or a deletion that waits for us. */
bool topics_is_due(const json_t *object);

#endif
