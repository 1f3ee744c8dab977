#include "survey/build.h"

#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/num.h"
#include "base/sort.h"
#include "survey/survey.h"
#include "wire/gen/describe_cluster_response.h"
#include "wire/gen/describe_configs_response.h"
#include "wire/gen/describe_log_dirs_response.h"
#include "wire/gen/describe_quorum_response.h"
#include "wire/gen/list_partition_reassignments_response.h"
#include "wire/gen/metadata_response.h"
#include "wire/kerr.h"

/* ---- names ---- */

/* Topics of a cluster are in order of their names. */
static int32_t find_topic(const struct cluster *cluster, struct slice name)
{
    size_t low = 0, high = cluster->topics_cnt;

    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = slice_cmp(slice_of_text(cluster->topics[middle].name), name);
        if (order == 0)
            return (int32_t)middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return CLUSTER_NONE;
}

/* Partitions are in order of topic and number. */
static struct cluster_partition *find_partition(const struct cluster *cluster, struct slice topic_name,
                                                int32_t partition)
{
    int32_t topic = find_topic(cluster, topic_name);
    size_t low = 0, high = cluster->partitions_cnt;

    while (topic != CLUSTER_NONE && low < high) {
        size_t middle = (low + high) / 2;
        struct cluster_partition *at = &cluster->partitions[middle];
        if (at->topic == topic && at->partition == partition)
            return at;
        if (at->topic < topic || (at->topic == topic && at->partition < partition))
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/* ---- brokers ---- */

struct known {
    int32_t *ids; /* of brokers that are registered, or hold a replica */
    size_t cnt, cap;
};

static void note_id(struct known *known, int32_t id)
{
    size_t at = 0;

    while (at < known->cnt && known->ids[at] < id)
        at++;
    if (id < 0 || known->cnt == CLUSTER_BROKERS_MAX + 1 || (at < known->cnt && known->ids[at] == id))
        return;
    known->ids = mem_grow(known->ids, known->cnt, &known->cap, sizeof known->ids[0], CLUSTER_BROKERS_MAX + 1);
    memmove(&known->ids[at + 1], &known->ids[at], (known->cnt - at) * sizeof known->ids[0]);
    known->ids[at] = id;
    known->cnt++;
}

static bool is_serving(const struct describe_cluster_response *said, int32_t id)
{
    for (int32_t i = 0; i < said->brokers_cnt; i++)
        if (said->brokers[i].broker_id == id)
            return !said->brokers[i].is_fenced;
    return false;
}

static int add_brokers(const struct describe_cluster_response *said, const struct metadata_response *topics,
                       struct cluster *cluster)
{
    struct known known = {.cnt = 0};
    int err = ERR_OK;

    for (int32_t i = 0; i < said->brokers_cnt; i++)
        note_id(&known, said->brokers[i].broker_id);
    for (int32_t t = 0; t < topics->topics_cnt; t++)
        for (int32_t p = 0; p < topics->topics[t].partitions_cnt; p++)
            for (int32_t r = 0; r < topics->topics[t].partitions[p].replica_nodes_cnt; r++)
                note_id(&known, topics->topics[t].partitions[p].replica_nodes[r]);
    for (size_t i = 0; i < known.cnt && !err; i++)
        err = cluster_add_broker(cluster, (struct cluster_broker){.id = known.ids[i],
                                                                  .zone = known.ids[i] / SURVEY_ZONE_IDS,
                                                                  .is_serving = is_serving(said, known.ids[i])});
    mem_free(known.ids);
    return err;
}

/* ---- topics ---- */

static bool has_id(const int32_t *ids, int32_t cnt, int32_t id)
{
    for (int32_t i = 0; i < cnt; i++)
        if (ids[i] == id)
            return true;
    return false;
}

static int add_partition(const struct metadata_response_metadata_response_partition *said, int32_t topic,
                         struct cluster *cluster)
{
    int err = cluster_add_partition(
        cluster, (struct cluster_partition){.topic = topic,
                                            .partition = said->partition_index,
                                            .leader = cluster_find_broker(cluster, said->leader_id)});

    for (int32_t i = 0; i < said->replica_nodes_cnt && !err; i++) {
        int32_t id = said->replica_nodes[i], broker = cluster_find_broker(cluster, id);
        if (broker == CLUSTER_NONE)
            return ERR_CONFLICT;
        err = cluster_add_replica(cluster,
                                  (struct cluster_replica){.broker = (uint16_t)broker,
                                                           .in_isr = has_id(said->isr_nodes, said->isr_nodes_cnt, id)});
    }
    return err;
}

static bool topic_before(const void *of, uint32_t a, uint32_t b)
{
    const struct metadata_response *said = of;

    return slice_cmp(said->topics[a].name, said->topics[b].name) < 0;
}

static bool partition_before(const void *of, uint32_t a, uint32_t b)
{
    const struct metadata_response_metadata_response_topic *said = of;

    return said->partitions[a].partition_index < said->partitions[b].partition_index;
}

static uint32_t *sorted(int32_t cnt, bool (*is_before)(const void *of, uint32_t a, uint32_t b), const void *of)
{
    uint32_t *order = mem_alloc((size_t)(cnt > 0 ? cnt : 0) * sizeof *order);

    for (int32_t i = 0; i < cnt; i++)
        order[i] = (uint32_t)i;
    sort_u32(order, (size_t)(cnt > 0 ? cnt : 0), is_before, of);
    return order;
}

static int add_topic(const struct metadata_response_metadata_response_topic *said, struct cluster *cluster)
{
    char name[CLUSTER_TOPIC_LEN_MAX + 1];
    uint32_t *order;
    int32_t topic;
    int err;

    if (said->name.len > CLUSTER_TOPIC_LEN_MAX)
        return ERR_LIMIT;
    memcpy(name, said->name.data, said->name.len);
    name[said->name.len] = '\0';
    err = cluster_add_topic(cluster, name, 1, &topic);
    if (!err)
        cluster->topics[topic].id = said->topic_id;
    order = sorted(said->partitions_cnt, partition_before, said);
    for (int32_t i = 0; i < said->partitions_cnt && !err; i++)
        err = add_partition(&said->partitions[order[i]], topic, cluster);
    mem_free(order);
    return err;
}

/* One that was deleted meanwhile has an error and no partitions. */
static int add_topics(const struct metadata_response *said, struct cluster *cluster)
{
    uint32_t *order = sorted(said->topics_cnt, topic_before, said);
    int err = ERR_OK;

    for (int32_t i = 0; i < said->topics_cnt && !err; i++)
        if (said->topics[order[i]].error_code == KERR_NONE && said->topics[order[i]].name.len > 0)
            err = add_topic(&said->topics[order[i]], cluster);
    mem_free(order);
    return err;
}

/* ---- moves, quorum ---- */

static void mark_moves(const struct list_partition_reassignments_response *said, struct cluster *cluster)
{
    for (int32_t t = 0; t < said->topics_cnt; t++) {
        for (int32_t p = 0; p < said->topics[t].partitions_cnt; p++) {
            const struct list_partition_reassignments_response_ongoing_partition_reassignment *move =
                &said->topics[t].partitions[p];
            const struct cluster_partition *partition =
                find_partition(cluster, said->topics[t].name, move->partition_index);
            for (uint32_t i = 0; partition && i < partition->replicas_cnt; i++) {
                struct cluster_replica *replica = &cluster->replicas[partition->replicas + i];
                int32_t id = cluster->brokers[replica->broker].id;
                replica->is_adding = has_id(move->adding_replicas, move->adding_replicas_cnt, id);
                replica->is_removing = has_id(move->removing_replicas, move->removing_replicas_cnt, id);
            }
        }
    }
}

static void add_voters(const struct describe_quorum_response_partition_data *said, struct cluster *cluster)
{
    int64_t end_off = 0;

    for (int32_t i = 0; i < said->current_voters_cnt; i++)
        if (said->current_voters[i].replica_id == said->leader_id)
            end_off = said->current_voters[i].log_end_offset;
    for (int32_t i = 0; i < said->current_voters_cnt && cluster->voters_cnt < CLUSTER_VOTERS_MAX; i++) {
        int64_t off = said->current_voters[i].log_end_offset;
        cluster->voters[cluster->voters_cnt++] =
            (struct cluster_voter){.id = said->current_voters[i].replica_id,
                                   .lag = off < 0         ? INT64_MAX
                                          : off < end_off ? end_off - off
                                                          : 0,
                                   .caught_up_ms = said->current_voters[i].last_caught_up_timestamp};
    }
    cluster->controller_id = said->leader_id;
}

int build_cluster(const struct describe_cluster_response *brokers, const struct metadata_response *topics,
                  const struct list_partition_reassignments_response *moves,
                  const struct describe_quorum_response *quorum, struct cluster *cluster)
{
    int err = add_brokers(brokers, topics, cluster);

    if (!err)
        err = add_topics(topics, cluster);
    if (err)
        return err;
    mark_moves(moves, cluster);
    if (quorum->topics_cnt > 0 && quorum->topics[0].partitions_cnt > 0)
        add_voters(&quorum->topics[0].partitions[0], cluster);
    return ERR_OK;
}

/* ---- settings, sizes ---- */

void build_settings(const struct describe_configs_response *settings, struct cluster *cluster)
{
    for (int32_t i = 0; i < settings->results_cnt; i++) {
        const struct describe_configs_response_describe_configs_result *result = &settings->results[i];
        int32_t topic = find_topic(cluster, result->resource_name);
        int64_t value;
        if (topic != CLUSTER_NONE && result->error_code == KERR_NONE && result->configs_cnt == 1 &&
            num_parse_i64(result->configs[0].value, 1, CLUSTER_REPLICAS_MAX, &value) == ERR_OK)
            cluster->topics[topic].isr_min = (int32_t)value;
    }
}

void build_sizes(const struct describe_log_dirs_response *sizes, struct cluster *cluster)
{
    for (int32_t d = 0; d < sizes->results_cnt; d++) {
        const struct describe_log_dirs_response_describe_log_dirs_result *dir = &sizes->results[d];
        for (int32_t t = 0; t < dir->topics_cnt; t++) {
            for (int32_t p = 0; p < dir->topics[t].partitions_cnt; p++) {
                const struct describe_log_dirs_response_describe_log_dirs_partition *said =
                    &dir->topics[t].partitions[p];
                struct cluster_partition *partition =
                    find_partition(cluster, dir->topics[t].name, said->partition_index);
                if (partition && !said->is_future_key && said->partition_size > partition->bytes)
                    partition->bytes = said->partition_size;
            }
        }
    }
}
