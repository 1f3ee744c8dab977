/* What the brokers of one instance say of themselves, at one moment: brokers, and the replicas of every partition. Filled
 * once (by what reads the brokers, or by a test), then only read. Pure.
 *
 *   cluster_init, cluster_add_broker ..., then per topic cluster_add_topic, per partition cluster_add_partition and its
 *   cluster_add_replica ...
 *
 * Brokers are spoken of by their place in `brokers` (idx), which is by id: 100,000 replicas fit in 400 KB. */
#ifndef CLUSTER_CLUSTER_H
#define CLUSTER_CLUSTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/uuid.h"

enum {
    CLUSTER_BROKERS_MAX = 1000,
    CLUSTER_PARTITIONS_MAX = 1000000,
    CLUSTER_REPLICAS_MAX = 16, /* of one partition; one with more is not to be given to us */
    CLUSTER_NONE = -1,
};

struct cluster_broker {
    int32_t id;
    int32_t zone;         /* its index; brokers of one zone may be lost together */
    bool is_serving;      /* registered and not fenced */
    bool is_leaving;      /* it is to hold nothing: gets nothing, gives all */
    int64_t disk_bytes;   /* what it may hold; 0: unknown, no limit */
    int32_t replicas_max; /* 0: no limit */
};

struct cluster_replica {
    uint16_t broker; /* idx */
    bool in_isr, is_adding, is_removing;
};

struct cluster_topic {
    char *name;      /* ours */
    int32_t isr_min; /* min.insync.replicas, as it is in force */
    struct uuid id;  /* set by who added it; zero: not known */
};

struct cluster_partition {
    int32_t topic;     /* its place in topics */
    int32_t partition; /* Kafka's */
    int32_t leader;    /* idx of a broker, or CLUSTER_NONE */
    uint32_t replicas; /* the first of its own in cluster.replicas, in order of preference */
    uint32_t replicas_cnt;
    int64_t bytes; /* of its largest replica */
};

/* A voter of the metadata quorum (DescribeQuorum). */
struct cluster_voter {
    int32_t id;
    int64_t lag;          /* records behind the leader; 0: the leader */
    int64_t caught_up_ms; /* Unix time at which it was last known to have all; -1: never */
};

enum { CLUSTER_VOTERS_MAX = 16, CLUSTER_TOPICS_MAX = 1000000, CLUSTER_TOPIC_LEN_MAX = 249 };

struct cluster {
    int64_t read_ms;                /* Unix time: nothing in here is older */
    struct cluster_broker *brokers; /* by id */
    size_t brokers_cnt, brokers_cap;
    struct cluster_partition *partitions;
    size_t partitions_cnt, partitions_cap;
    struct cluster_replica *replicas;
    size_t replicas_cnt, replicas_cap;
    struct cluster_topic *topics;
    size_t topics_cnt, topics_cap;
    struct cluster_voter voters[CLUSTER_VOTERS_MAX];
    size_t voters_cnt;
    int32_t controller_id; /* of the active one; CLUSTER_NONE: not known */
};

void cluster_init(struct cluster *cluster);
void cluster_release(struct cluster *cluster);

/* All brokers first, in rising order of id. ERR_LIMIT: CLUSTER_BROKERS_MAX. */
int cluster_add_broker(struct cluster *cluster, struct cluster_broker broker);

/* idx of a broker, or CLUSTER_NONE */
int32_t cluster_find_broker(const struct cluster *cluster, int32_t id);

/* The topic's place. ERR_LIMIT: too many, or the name is too long. */
int cluster_add_topic(struct cluster *cluster, const char *name, int32_t isr_min, int32_t *ret_topic);

/* Begins a partition; its replicas are added next. replicas and replicas_cnt are set here. ERR_LIMIT: too many. */
int cluster_add_partition(struct cluster *cluster, struct cluster_partition partition);

/* Of the partition that was added last. ERR_LIMIT: CLUSTER_REPLICAS_MAX. */
int cluster_add_replica(struct cluster *cluster, struct cluster_replica replica);

#endif
