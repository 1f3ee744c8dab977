/* A pass as it is made. Inside of the room. */
#ifndef TOPICS_INSIDE_H
#define TOPICS_INSIDE_H

#include "model/topic.h"
#include "topics/topics.h"

/* What an object is told. */
enum topics_verdict {
    TOPICS_SILENT,  /* its status stays as it is */
    TOPICS_READY,   /* Ready */
    TOPICS_WORKING, /* Reconciling: it will be better */
    TOPICS_STALLED, /* Stalled: somebody has to change something */
    TOPICS_WAITING, /* neither: the instance is paused */
};

struct topics_setting {
    const char *name;
    const char *value; /* wanted; NULL: the brokers' default */
    bool is_known;     /* whether it is as wanted was answered */
    bool differs;
};

struct topics_item {
    json_t *doc; /* shared */
    struct topic topic;
    enum topics_verdict verdict;
    const char *reason; /* one word, static */
    char *text;         /* ours; NULL: none */
    bool gives_finalizer, takes_finalizer;

    uint32_t wants;                  /* bits of enum topics_step: to be asked, or not answered well */
    int32_t found;                   /* the topic's place in cluster->topics, or CLUSTER_NONE */
    struct uuid id;                  /* of the topic that is ours; zero: not known */
    int32_t partitions, replicas;    /* as they are, or were answered; 0: not known */
    struct topics_setting *settings; /* ours: the spec's, then managed ones that the spec dropped */
    size_t settings_cnt;
    size_t moves_begin, moves_end; /* its own in topics->moves */
    int32_t unmoved_cnt;           /* partitions that have not the replicas wanted */
};

/* The topics that a call named, in its order. */
struct topics_batch {
    enum topics_step step;
    uint32_t *items; /* ours */
    size_t cnt, cap;
    bool is_open; /* not yet answered */
};

struct topics_move {
    int32_t partition;                      /* Kafka's */
    int32_t replicas[CLUSTER_REPLICAS_MAX]; /* ids */
    int32_t replicas_cnt;
};

static inline bool topics_item_wants(const struct topics_item *item, enum topics_step step)
{
    return (item->wants & 1u << step) != 0;
}

/* The texts one after the other, up to NULL. The worst verdict stays: STALLED over WORKING over READY; among equals the first. */
void topics_say(struct topics_item *item, enum topics_verdict verdict, const char *reason, ...)
    __attribute__((sentinel));

/* What it comes to once all is answered: what is still wanted was not answered, or is under way. */
enum topics_verdict topics_verdict_of(const struct topics_item *item);

/* ---- look: verdicts and wants, before anything is asked ---- */
void topics_look(struct topics *topics);

static inline size_t topics_partitions_cnt(const struct topics *topics, int32_t found)
{
    return topics->partitions[found + 1] - topics->partitions[found];
}

/* ---- settings ---- */
void topics_settings_begin(struct topics_item *item); /* what the object names and named */
void topics_settings_told(struct topics *topics, const struct topics_batch *batch, const struct client_answer *answer);
json_t *topics_settings_managed(const struct topics_item *item); /* names, sorted; as they are after the pass */

/* ---- moves ---- */

/* Moves for items that have other numbers of replicas than wanted, as many as may be under way. */
void topics_place(struct topics *topics);

/* ---- calls and answers ---- */

/* The next call of topics->step, with its batch; NULL: no item is left. */
struct client_call *topics_call_next(struct topics *topics);
void topics_answered(struct topics *topics, struct topics_batch *batch, const struct client_answer *answer);

#endif
