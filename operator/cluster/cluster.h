/* What the brokers of one instance say of themselves, at one moment: brokers, and the replicas of every partition. Filled
 * once (by what reads the brokers, or by a test), then only read. Pure.
 *
 *   cluster_init, cluster_add_broker ..., then per partition cluster_add_partition and its cluster_add_replica ...
 *
 * Brokers are spoken of by their place in `brokers` (idx), which is by id: 100,000 replicas fit in 400 KB. */
#ifndef CLUSTER_CLUSTER_H
#define CLUSTER_CLUSTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

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

struct cluster_partition {
    int32_t topic;     /* the caller's number of the topic, from 0 */
    int32_t partition; /* Kafka's */
    int32_t leader;    /* idx of a broker, or CLUSTER_NONE */
    uint32_t replicas; /* the first of its own in cluster.replicas, in order of preference */
    uint32_t replicas_cnt;
    int64_t bytes; /* of its largest replica */
};

struct cluster {
    struct cluster_broker *brokers; /* by id */
    size_t brokers_cnt, brokers_cap;
    struct cluster_partition *partitions;
    size_t partitions_cnt, partitions_cap;
    struct cluster_replica *replicas;
    size_t replicas_cnt, replicas_cap;
    int32_t topics_cnt; /* topics are below */
};

void cluster_init(struct cluster *cluster);
void cluster_release(struct cluster *cluster);

/* All brokers first, in rising order of id. ERR_LIMIT: CLUSTER_BROKERS_MAX. */
int cluster_add_broker(struct cluster *cluster, struct cluster_broker broker);

/* idx of a broker, or CLUSTER_NONE */
int32_t cluster_find_broker(const struct cluster *cluster, int32_t id);

/* Begins a partition; its replicas are added next. replicas and replicas_cnt are set here. ERR_LIMIT: too many. */
int cluster_add_partition(struct cluster *cluster, struct cluster_partition partition);

/* Of the partition that was added last. ERR_LIMIT: CLUSTER_REPLICAS_MAX. */
int cluster_add_replica(struct cluster *cluster, struct cluster_replica replica);

#endif
