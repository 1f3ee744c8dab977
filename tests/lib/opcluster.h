/* A model of a Kafka cluster for the operator's tests: brokers in zones, topics with settings, and answers to the calls that
 * the operator makes about them, through the wire format. Surveys are made directly (operator/survey has its own tests). */
#ifndef TESTS_LIB_OPCLUSTER_H
#define TESTS_LIB_OPCLUSTER_H

#include <jansson.h>

#include "client/call.h"
#include "cluster/cluster.h"

enum { OPCLUSTER_BROKERS_MAX = 32 };

struct opcluster_partition {
    int32_t replicas[CLUSTER_REPLICAS_MAX], replicas_cnt; /* ids; the first leads */
    int32_t to[CLUSTER_REPLICAS_MAX], to_cnt;             /* 0: it does not move */
};

struct opcluster_topic {
    char name[CLUSTER_TOPIC_LEN_MAX + 1];
    struct uuid id;
    struct opcluster_partition *partitions;
    int32_t partitions_cnt;
    json_t *config; /* what was set for the topic */
};

struct opcluster {
    int32_t zones[OPCLUSTER_BROKERS_MAX];
    bool is_down[OPCLUSTER_BROKERS_MAX];
    int32_t brokers_cnt; /* their ids are 0 .. */
    struct opcluster_topic *topics;
    size_t topics_cnt, topics_cap;
    uint64_t ids_cnt;
    size_t calls_cnt;      /* answered */
    size_t changes_cnt;    /* topics made, changed or deleted */
    bool refuses_deletion; /* delete.topic.enable=false */
};

void opcluster_init(struct opcluster *cluster, int32_t brokers_cnt, int32_t zones_cnt);
void opcluster_release(struct opcluster *cluster);

/* NULL: there is none. */
struct opcluster_topic *opcluster_find(struct opcluster *cluster, const char *name);
struct opcluster_topic *opcluster_make(struct opcluster *cluster, const char *name, int32_t partitions,
                                       int32_t replicas);
void opcluster_drop(struct opcluster *cluster, struct opcluster_topic *topic);

/* Carries the call out and answers it. err: the answer says so in place of that. is_lost: it is carried out, and
 * the answer is ERR_TIMEOUT all the same. */
struct client_answer *opcluster_answer(struct opcluster *cluster, const struct client_call *call, int err,
                                       bool is_lost);

void opcluster_settle(struct opcluster *cluster); /* all moves come to their end */
/* Its topics into a cluster that has its brokers. */
void opcluster_add_topics(const struct opcluster *cluster, struct cluster *ret_cluster);
void opcluster_survey(const struct opcluster *cluster, struct cluster *ret_cluster);

#endif
