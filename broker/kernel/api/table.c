/* What is served. A row here is what ApiVersions advertises; every version of a row works. Produce is advertised from 0
 * on, because librdkafka compresses only then (KAFKA-18659), and refused below 3, as Apache Kafka 4 does. */
#include "api/handlers.h"
#include "base/check.h"

static const struct api_entry entries[] = {
    {API_KEY_PRODUCE, 0, 13, 3, api_handle_produce},
    {API_KEY_FETCH, 4, 18, 4, api_handle_fetch},
    {API_KEY_LIST_OFFSETS, 1, 11, 1, api_handle_list_offsets},
    {API_KEY_METADATA, 0, 13, 0, api_handle_metadata},
    {API_KEY_OFFSET_COMMIT, 0, 10, 0, api_handle_offset_commit},
    {API_KEY_OFFSET_FETCH, 0, 10, 0, api_handle_offset_fetch},
    {API_KEY_FIND_COORDINATOR, 0, 6, 0, api_handle_find_coordinator},
    {API_KEY_JOIN_GROUP, 0, 9, 0, api_handle_join_group},
    {API_KEY_HEARTBEAT, 0, 4, 0, api_handle_heartbeat},
    {API_KEY_LEAVE_GROUP, 0, 5, 0, api_handle_leave_group},
    {API_KEY_SYNC_GROUP, 0, 5, 0, api_handle_sync_group},
    {API_KEY_DESCRIBE_GROUPS, 0, 6, 0, api_handle_describe_groups},
    {API_KEY_LIST_GROUPS, 0, 5, 0, api_handle_list_groups},
    {API_KEY_API_VERSIONS, 0, 4, 0, api_handle_api_versions},
    {API_KEY_CREATE_TOPICS, 0, 7, 0, api_handle_create_topics},
    {API_KEY_DELETE_TOPICS, 0, 6, 0, api_handle_delete_topics},
    {API_KEY_DELETE_RECORDS, 0, 2, 0, api_handle_delete_records},
    {API_KEY_INIT_PRODUCER_ID, 0, 5, 0, api_handle_init_producer_id},
    {API_KEY_OFFSET_FOR_LEADER_EPOCH, 0, 4, 0, api_handle_offset_for_leader_epoch},
    {API_KEY_DESCRIBE_CONFIGS, 0, 4, 0, api_handle_describe_configs},
    {API_KEY_ALTER_CONFIGS, 0, 2, 0, api_handle_alter_configs},
    {API_KEY_DESCRIBE_LOG_DIRS, 0, 5, 0, api_handle_describe_log_dirs},
    {API_KEY_CREATE_PARTITIONS, 0, 3, 0, api_handle_create_partitions},
    {API_KEY_DELETE_GROUPS, 0, 2, 0, api_handle_delete_groups},
    {API_KEY_ELECT_LEADERS, 0, 2, 0, api_handle_elect_leaders},
    {API_KEY_INCREMENTAL_ALTER_CONFIGS, 0, 1, 0, api_handle_incremental_alter_configs},
    {API_KEY_ALTER_PARTITION_REASSIGNMENTS, 0, 1, 0, api_handle_pass_on},
    {API_KEY_LIST_PARTITION_REASSIGNMENTS, 0, 0, 0, api_handle_pass_on},
    {API_KEY_OFFSET_DELETE, 0, 0, 0, api_handle_offset_delete},
    {API_KEY_DESCRIBE_QUORUM, 0, 2, 0, api_handle_pass_on},
    {API_KEY_UPDATE_FEATURES, 0, 2, 0, api_handle_pass_on},
    {API_KEY_DESCRIBE_CLUSTER, 0, 2, 0, api_handle_describe_cluster},
    {API_KEY_UNREGISTER_BROKER, 0, 0, 0, api_handle_pass_on},
    {API_KEY_DESCRIBE_TOPIC_PARTITIONS, 0, 0, 0, api_handle_describe_topic_partitions},
    {API_KEY_ADD_RAFT_VOTER, 0, 1, 0, api_handle_pass_on},
    {API_KEY_REMOVE_RAFT_VOTER, 0, 0, 0, api_handle_pass_on},
};

const struct api_entry *api_entry_by_key(int16_t key)
{
    for (size_t i = 0; i < COUNT_OF(entries); i++)
        if (entries[i].key == key)
            return &entries[i];
    return NULL;
}

const struct api_entry *api_entries(size_t *ret_cnt)
{
    *ret_cnt = COUNT_OF(entries);
    return entries;
}
