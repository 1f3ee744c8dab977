/* The handlers of this room, for table.c, and what they share. Not for other rooms. */
#ifndef API_HANDLERS_H
#define API_HANDLERS_H

#include "api/api.h"
#include "wire/wire.h"

enum api_key {
    API_KEY_PRODUCE = 0,
    API_KEY_FETCH = 1,
    API_KEY_LIST_OFFSETS = 2,
    API_KEY_METADATA = 3,
    API_KEY_OFFSET_COMMIT = 8,
    API_KEY_OFFSET_FETCH = 9,
    API_KEY_FIND_COORDINATOR = 10,
    API_KEY_JOIN_GROUP = 11,
    API_KEY_HEARTBEAT = 12,
    API_KEY_LEAVE_GROUP = 13,
    API_KEY_SYNC_GROUP = 14,
    API_KEY_DESCRIBE_GROUPS = 15,
    API_KEY_LIST_GROUPS = 16,
    API_KEY_API_VERSIONS = 18,
    API_KEY_CREATE_TOPICS = 19,
    API_KEY_DELETE_TOPICS = 20,
    API_KEY_DELETE_RECORDS = 21,
    API_KEY_INIT_PRODUCER_ID = 22,
    API_KEY_OFFSET_FOR_LEADER_EPOCH = 23,
    API_KEY_DESCRIBE_CONFIGS = 32,
    API_KEY_ALTER_CONFIGS = 33,
    API_KEY_DESCRIBE_LOG_DIRS = 35,
    API_KEY_CREATE_PARTITIONS = 37,
    API_KEY_DELETE_GROUPS = 42,
    API_KEY_ELECT_LEADERS = 43,
    API_KEY_INCREMENTAL_ALTER_CONFIGS = 44,
    API_KEY_ALTER_PARTITION_REASSIGNMENTS = 45,
    API_KEY_LIST_PARTITION_REASSIGNMENTS = 46,
    API_KEY_OFFSET_DELETE = 47,
    API_KEY_DESCRIBE_QUORUM = 55,
    API_KEY_ALTER_PARTITION = 56,
    API_KEY_UPDATE_FEATURES = 57,
    API_KEY_DESCRIBE_CLUSTER = 60,
    API_KEY_BROKER_REGISTRATION = 62,
    API_KEY_BROKER_HEARTBEAT = 63,
    API_KEY_UNREGISTER_BROKER = 64,
    API_KEY_ALLOCATE_PRODUCER_IDS = 67,
    API_KEY_ASSIGN_REPLICAS_TO_DIRS = 73,
    API_KEY_DESCRIBE_TOPIC_PARTITIONS = 75,
    API_KEY_ADD_RAFT_VOTER = 80,
    API_KEY_REMOVE_RAFT_VOTER = 81,
};

void api_handle_api_versions(struct api *api, struct call *call);
void api_handle_metadata(struct api *api, struct call *call);
void api_handle_describe_cluster(struct api *api, struct call *call);
void api_handle_describe_topic_partitions(struct api *api, struct call *call);
void api_handle_create_topics(struct api *api, struct call *call);
void api_handle_delete_topics(struct api *api, struct call *call);
void api_handle_create_partitions(struct api *api, struct call *call);
void api_handle_alter_configs(struct api *api, struct call *call);
void api_handle_incremental_alter_configs(struct api *api, struct call *call);
void api_handle_elect_leaders(struct api *api, struct call *call);
void api_handle_pass_on(struct api *api, struct call *call);
void api_handle_produce(struct api *api, struct call *call);
void api_handle_fetch(struct api *api, struct call *call);
void api_handle_list_offsets(struct api *api, struct call *call);
void api_handle_offset_for_leader_epoch(struct api *api, struct call *call);
void api_handle_delete_records(struct api *api, struct call *call);
void api_handle_init_producer_id(struct api *api, struct call *call);
void api_handle_find_coordinator(struct api *api, struct call *call);
void api_handle_join_group(struct api *api, struct call *call);
void api_handle_sync_group(struct api *api, struct call *call);
void api_handle_heartbeat(struct api *api, struct call *call);
void api_handle_leave_group(struct api *api, struct call *call);
void api_handle_offset_commit(struct api *api, struct call *call);
void api_handle_offset_fetch(struct api *api, struct call *call);
void api_handle_offset_delete(struct api *api, struct call *call);
void api_handle_describe_groups(struct api *api, struct call *call);
void api_handle_list_groups(struct api *api, struct call *call);
void api_handle_delete_groups(struct api *api, struct call *call);
void api_handle_describe_configs(struct api *api, struct call *call);
void api_handle_describe_log_dirs(struct api *api, struct call *call);

/* A waiter that was woken. */
void api_waiter_fired(struct api *api, struct waiter *waiter);
void groups_append_done(struct api *api, struct waiter *waiter);

/* An op of that call ended. */
void produce_work_done(struct api *api, struct call *call, const struct event *event);
void list_offsets_read_done(struct api *api, struct call *call, const struct event *event);
void list_offsets_work_done(struct api *api, struct call *call, const struct event *event);

/* ---- shared by handlers ---- */

/* Our replica of a partition, by the topic's name or id. KERR_NONE; KERR_UNKNOWN_TOPIC_OR_PARTITION,
 * KERR_UNKNOWN_TOPIC_ID, KERR_NOT_LEADER_OR_FOLLOWER (it is not here), KERR_KAFKA_STORAGE_ERROR. */
int16_t api_find_partition(const struct api *api, struct uuid topic_id, struct slice topic, int32_t index,
                           struct partition **ret_partition);

/* What the authorize step is asked about: topic, or where that is null, the name of the topic with that id; null: there
 * is no such topic. */
struct slice api_topic_name(const struct api *api, struct uuid topic_id, struct slice topic);

/* The same, and we must lead it; leader_epoch -1: not checked, else KERR_FENCED_LEADER_EPOCH or
 * KERR_UNKNOWN_LEADER_EPOCH. */
int16_t api_find_leader(const struct api *api, struct uuid topic_id, struct slice topic, int32_t index,
                        int32_t leader_epoch, struct partition **ret_partition);

/* The same, but a follower does, too (KIP-392): up to its own high watermark. */
int16_t api_find_readable(const struct api *api, struct uuid topic_id, struct slice topic, int32_t index,
                          int32_t leader_epoch, struct partition **ret_partition);

/* Who leads a partition, as far as we know: whoever asked us in vain need not ask for metadata first (KIP-951). */
struct leader_hint {
    int32_t leader_id, leader_epoch;
    struct slice host, rack; /* borrow, of the image; host null: the leader cannot be reached by this listener */
    int32_t port;
};
bool api_leader_hint(const struct api *api, const struct call *call, struct uuid topic_id, struct slice topic,
                     int32_t index, struct leader_hint *ret_hint); /* false: there is no such partition */

/* Topics whose records are ours to write. */
bool api_is_internal_topic(struct slice topic);

/* The controller's body behind a header of ours; true where there was one. Else api_no_reply_error says why not. */
bool api_pass_on(struct api *api, struct call *call);
int16_t api_no_reply_error(const struct call *call);
int64_t api_forward_timeout_ms(int64_t asked_ms); /* within bounds */

/* The authorize step: whether this connection's principal may. */
bool api_may(const struct api *api, const struct call *call, enum auth_op op, enum auth_resource type,
             struct slice name);

/* As Metadata and DescribeCluster show them (KIP-430). */
int32_t api_operations(const struct api *api, const struct call *call, enum auth_resource resource, struct slice name);

/* The listener that the call came in by: clients see the others' endpoints of that name. */
struct slice api_listener_name(const struct api *api, const struct call *call);

/* Whom clients take for the controller: any broker that lives, since all forward (KIP-590). */
int32_t api_controller_for_clients(const struct api *api);

/* Appends a batch that we made ourselves. */
int16_t api_append_internal(struct api *api, struct partition *partition, struct chunk *chunk, int64_t *ret_end_off);

#endif
