#include "cluster/cluster.h"

#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"

void cluster_init(struct cluster *cluster)
{
    *cluster = (struct cluster){.controller_id = CLUSTER_NONE};
}

void cluster_release(struct cluster *cluster)
{
    for (size_t i = 0; i < cluster->topics_cnt; i++)
        mem_free(cluster->topics[i].name);
    mem_free(cluster->topics);
    mem_free(cluster->brokers);
    mem_free(cluster->partitions);
    mem_free(cluster->replicas);
    cluster_init(cluster);
}

int cluster_add_broker(struct cluster *cluster, struct cluster_broker broker)
{
    CHECK(cluster->brokers_cnt == 0 || cluster->brokers[cluster->brokers_cnt - 1].id < broker.id);
    CHECK(cluster->partitions_cnt == 0);
    if (cluster->brokers_cnt == CLUSTER_BROKERS_MAX)
        return ERR_LIMIT;
    cluster->brokers = mem_grow(cluster->brokers, cluster->brokers_cnt, &cluster->brokers_cap,
                                sizeof cluster->brokers[0], CLUSTER_BROKERS_MAX);
    cluster->brokers[cluster->brokers_cnt++] = broker;
    return ERR_OK;
}

int32_t cluster_find_broker(const struct cluster *cluster, int32_t id)
{
    size_t low = 0, high = cluster->brokers_cnt;

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (cluster->brokers[middle].id == id)
            return (int32_t)middle;
        if (cluster->brokers[middle].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    return CLUSTER_NONE;
}

int cluster_add_topic(struct cluster *cluster, const char *name, int32_t isr_min, int32_t *ret_topic)
{
    size_t len = strlen(name);

    if (cluster->topics_cnt == CLUSTER_TOPICS_MAX || len > CLUSTER_TOPIC_LEN_MAX)
        return ERR_LIMIT;
    cluster->topics = mem_grow(cluster->topics, cluster->topics_cnt, &cluster->topics_cap, sizeof cluster->topics[0],
                               CLUSTER_TOPICS_MAX);
    *ret_topic = (int32_t)cluster->topics_cnt;
    cluster->topics[cluster->topics_cnt++] = (struct cluster_topic){.name = mem_dup(name, len + 1), .isr_min = isr_min};
    return ERR_OK;
}

int cluster_add_partition(struct cluster *cluster, struct cluster_partition partition)
{
    CHECK(partition.topic >= 0 && (size_t)partition.topic < cluster->topics_cnt);
    if (cluster->partitions_cnt == CLUSTER_PARTITIONS_MAX)
        return ERR_LIMIT;
    partition.replicas = (uint32_t)cluster->replicas_cnt;
    partition.replicas_cnt = 0;
    cluster->partitions = mem_grow(cluster->partitions, cluster->partitions_cnt, &cluster->partitions_cap,
                                   sizeof cluster->partitions[0], CLUSTER_PARTITIONS_MAX);
    cluster->partitions[cluster->partitions_cnt++] = partition;
    return ERR_OK;
}

int cluster_add_replica(struct cluster *cluster, struct cluster_replica replica)
{
    struct cluster_partition *partition;

    CHECK(cluster->partitions_cnt > 0);
    CHECK(replica.broker < cluster->brokers_cnt);
    partition = &cluster->partitions[cluster->partitions_cnt - 1];
    if (partition->replicas_cnt == CLUSTER_REPLICAS_MAX)
        return ERR_LIMIT;
    cluster->replicas = mem_grow(cluster->replicas, cluster->replicas_cnt, &cluster->replicas_cap,
                                 sizeof cluster->replicas[0], (size_t)CLUSTER_PARTITIONS_MAX * CLUSTER_REPLICAS_MAX);
    cluster->replicas[cluster->replicas_cnt++] = replica;
    partition->replicas_cnt++;
    return ERR_OK;
}
