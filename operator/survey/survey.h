/* Reads a cluster over Kafka's protocol: which requests to send, and a struct cluster from their answers. Pure.
 *
 *   SURVEY_FIRST --survey_calls--> DescribeCluster, Metadata, ListPartitionReassignments, DescribeQuorum to any broker
 *        | all answered
 *   SURVEY_SECOND --survey_calls--> DescribeConfigs (min.insync.replicas of each topic) to any broker, and where sizes are
 *        | all answered             wanted DescribeLogDirs to each one that serves
 *   SURVEY_DONE   survey_cluster        any answer that is an error: SURVEY_FAILED, survey_fault
 *
 * The answers are of slightly different moments, none older than now_ms of survey_init: that is the cluster's read_ms, so
 * whoever did something later reads again. Kafka's clients page and retry; here a survey that fails is begun anew. */
#ifndef SURVEY_SURVEY_H
#define SURVEY_SURVEY_H

#include "base/uuid.h"
#include "client/call.h"
#include "cluster/cluster.h"

enum {
    SURVEY_ANY = -1,        /* whichever broker can be reached */
    SURVEY_ZONE_IDS = 1000, /* a broker's zone index is its id divided by this (model/identity.h) */
    SURVEY_FAULT_LEN = 256,
    SURVEY_CALLS_MAX = CLUSTER_BROKERS_MAX + 4,
};

enum survey_state { SURVEY_FIRST, SURVEY_SECOND, SURVEY_DONE, SURVEY_FAILED };

enum survey_question {
    SURVEY_BROKERS,
    SURVEY_TOPICS,
    SURVEY_MOVES,
    SURVEY_QUORUM,
    SURVEY_SETTINGS,
    SURVEY_QUESTIONS_CNT,
};

struct survey_call {
    int32_t broker_id;        /* SURVEY_ANY, or that one */
    struct client_call *call; /* give; its token is ours and comes back with the answer */
};

struct survey {
    enum survey_state state;
    char cluster_id[UUID_TEXT_LEN + 1]; /* "": any */
    bool wants_sizes;
    bool is_asked;     /* the calls of this state were given out */
    uint32_t left_cnt; /* of them not yet answered */
    struct client_answer *answers[SURVEY_QUESTIONS_CNT];

    struct cluster cluster;
    char fault[SURVEY_FAULT_LEN];
};

/* cluster_id: an answer of another cluster (an address that somebody else has now) is a fault; "": any will do. */
void survey_init(struct survey *survey, const char *cluster_id, int64_t now_ms, bool wants_sizes);
void survey_release(struct survey *survey);

/* The calls to send now; 0: answers are awaited, or it is over. Room for SURVEY_CALLS_MAX. */
size_t survey_calls(struct survey *survey, struct survey_call *ret_calls);

/* One answer for each call, in any order: give. */
void survey_take(struct survey *survey, struct client_answer *answer);

/* FIRST, SECOND: the API of the first answer that is awaited. Static. */
const char *survey_waits_for(const struct survey *survey);

/* DONE: what was found, for the caller to release; the survey has nothing of it any more. */
void survey_take_cluster(struct survey *survey, struct cluster *ret_cluster);

/* DONE: what was found; valid until survey_release. */
static inline const struct cluster *survey_cluster(const struct survey *survey)
{
    return &survey->cluster;
}

#endif
