/* A struct cluster from the brokers' answers. Inside of the room. */
#ifndef SURVEY_BUILD_H
#define SURVEY_BUILD_H

#include "cluster/cluster.h"

struct describe_cluster_response;
struct describe_configs_response;
struct describe_log_dirs_response;
struct describe_quorum_response;
struct list_partition_reassignments_response;
struct metadata_response;

/* cluster is initialised, and empty but for its time. ERR_LIMIT: larger than a struct cluster may be; ERR_CONFLICT: the
 * answers name things that cannot be together. */
int build_cluster(const struct describe_cluster_response *brokers, const struct metadata_response *topics,
                  const struct list_partition_reassignments_response *moves,
                  const struct describe_quorum_response *quorum, struct cluster *cluster);

/* min.insync.replicas of topics; what was not answered stays 1. */
void build_settings(const struct describe_configs_response *settings, struct cluster *cluster);

/* Of one broker: the largest of a partition's replicas counts. */
void build_sizes(const struct describe_log_dirs_response *sizes, struct cluster *cluster);

#endif
