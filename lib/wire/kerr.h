/* Kafka's error codes, as they stand in responses. Our own errors are another space (base/err.h); only
 * broker/kernel/api maps one to the other. Source: Kafka's protocol guide (4.3.1); texts are ours. */
#ifndef WIRE_KERR_H
#define WIRE_KERR_H

#include <stdbool.h>
#include <stdint.h>

/* name, code, whether a client may simply try again, text */
#define KERR_LIST(X)                                                                                                \
    X(KERR_UNKNOWN_SERVER_ERROR, -1, false, "the server met an error that it has no code for")                      \
    X(KERR_NONE, 0, false, "no error")                                                                              \
    X(KERR_OFFSET_OUT_OF_RANGE, 1, false, "the offset is outside of what the log holds")                            \
    X(KERR_CORRUPT_MESSAGE, 2, true, "the record batch fails its checksum or its format")                           \
    X(KERR_UNKNOWN_TOPIC_OR_PARTITION, 3, true, "this broker has no such topic or partition")                       \
    X(KERR_INVALID_FETCH_SIZE, 4, false, "the fetch size is not allowed")                                           \
    X(KERR_LEADER_NOT_AVAILABLE, 5, true, "the partition has no leader at the moment")                              \
    X(KERR_NOT_LEADER_OR_FOLLOWER, 6, true, "this broker does not lead, or does not host, the partition")           \
    X(KERR_REQUEST_TIMED_OUT, 7, true, "the time for the request is over")                                          \
    X(KERR_BROKER_NOT_AVAILABLE, 8, false, "the broker is not available")                                           \
    X(KERR_REPLICA_NOT_AVAILABLE, 9, true, "the replica is not available on this broker")                           \
    X(KERR_MESSAGE_TOO_LARGE, 10, false, "the record batch is larger than allowed")                                 \
    X(KERR_STALE_CONTROLLER_EPOCH, 11, false, "the controller has moved on to a newer epoch")                       \
    X(KERR_OFFSET_METADATA_TOO_LARGE, 12, false, "the metadata given with the offset is too long")                  \
    X(KERR_NETWORK_EXCEPTION, 13, true, "the connection ended before an answer came")                               \
    X(KERR_COORDINATOR_LOAD_IN_PROGRESS, 14, true, "the coordinator is still loading its state")                    \
    X(KERR_COORDINATOR_NOT_AVAILABLE, 15, true, "there is no coordinator at the moment")                            \
    X(KERR_NOT_COORDINATOR, 16, true, "this broker is not the coordinator")                                         \
    X(KERR_INVALID_TOPIC_EXCEPTION, 17, false, "the topic's name is not allowed")                                   \
    X(KERR_RECORD_LIST_TOO_LARGE, 18, false, "the batches together are larger than a segment")                      \
    X(KERR_NOT_ENOUGH_REPLICAS, 19, true, "fewer replicas are in sync than required; nothing was written")          \
    X(KERR_NOT_ENOUGH_REPLICAS_AFTER_APPEND, 20, true, "written, but fewer replicas are in sync than required")     \
    X(KERR_INVALID_REQUIRED_ACKS, 21, false, "acks must be 0, 1 or -1")                                             \
    X(KERR_ILLEGAL_GENERATION, 22, false, "the generation is not the group's current one")                          \
    X(KERR_INCONSISTENT_GROUP_PROTOCOL, 23, false, "the member's protocols do not fit those of the group")          \
    X(KERR_INVALID_GROUP_ID, 24, false, "the group id is not valid")                                                \
    X(KERR_UNKNOWN_MEMBER_ID, 25, false, "the group has no member of this id")                                      \
    X(KERR_INVALID_SESSION_TIMEOUT, 26, false, "the session timeout is outside of what the broker allows")          \
    X(KERR_REBALANCE_IN_PROGRESS, 27, false, "the group is rebalancing; join again")                                \
    X(KERR_INVALID_COMMIT_OFFSET_SIZE, 28, false, "the offset commit is larger than allowed")                       \
    X(KERR_TOPIC_AUTHORIZATION_FAILED, 29, false, "not authorized for the topic")                                   \
    X(KERR_GROUP_AUTHORIZATION_FAILED, 30, false, "not authorized for the group")                                   \
    X(KERR_CLUSTER_AUTHORIZATION_FAILED, 31, false, "not authorized for the cluster")                               \
    X(KERR_INVALID_TIMESTAMP, 32, false, "the timestamp is outside of what the topic allows")                       \
    X(KERR_UNSUPPORTED_SASL_MECHANISM, 33, false, "the SASL mechanism is not enabled here")                         \
    X(KERR_ILLEGAL_SASL_STATE, 34, false, "this request does not fit the state of authentication")                  \
    X(KERR_UNSUPPORTED_VERSION, 35, false, "this version of the request is not supported")                          \
    X(KERR_TOPIC_ALREADY_EXISTS, 36, false, "a topic of this name exists")                                          \
    X(KERR_INVALID_PARTITIONS, 37, false, "the number of partitions is not allowed")                                \
    X(KERR_INVALID_REPLICATION_FACTOR, 38, false, "the replication factor is not allowed")                          \
    X(KERR_INVALID_REPLICA_ASSIGNMENT, 39, false, "the replica assignment is not allowed")                          \
    X(KERR_INVALID_CONFIG, 40, false, "a configuration value is not allowed")                                       \
    X(KERR_NOT_CONTROLLER, 41, true, "this is not the active controller")                                           \
    X(KERR_INVALID_REQUEST, 42, false, "the request contradicts itself or lacks something")                         \
    X(KERR_UNSUPPORTED_FOR_MESSAGE_FORMAT, 43, false, "the topic's message format cannot do this")                  \
    X(KERR_POLICY_VIOLATION, 44, false, "a policy of the cluster forbids it")                                       \
    X(KERR_OUT_OF_ORDER_SEQUENCE_NUMBER, 45, false, "the producer's sequence number leaves a gap")                  \
    X(KERR_DUPLICATE_SEQUENCE_NUMBER, 46, false, "the producer's sequence number was seen before")                  \
    X(KERR_INVALID_PRODUCER_EPOCH, 47, false, "the producer's epoch is old")                                        \
    X(KERR_INVALID_TXN_STATE, 48, false, "the transaction's state does not allow it")                               \
    X(KERR_INVALID_PRODUCER_ID_MAPPING, 49, false, "the producer id does not belong to the transactional id")       \
    X(KERR_INVALID_TRANSACTION_TIMEOUT, 50, false, "the transaction timeout is larger than allowed")                \
    X(KERR_CONCURRENT_TRANSACTIONS, 51, true, "another change to this transaction is still running")                \
    X(KERR_TRANSACTION_COORDINATOR_FENCED, 52, false, "the transaction coordinator is no longer the current one")   \
    X(KERR_TRANSACTIONAL_ID_AUTHORIZATION_FAILED, 53, false, "not authorized for the transactional id")             \
    X(KERR_SECURITY_DISABLED, 54, false, "no authorizer is configured")                                             \
    X(KERR_OPERATION_NOT_ATTEMPTED, 55, false, "not tried, because another part of the request failed")             \
    X(KERR_KAFKA_STORAGE_ERROR, 56, true, "the disk failed under this log directory")                               \
    X(KERR_LOG_DIR_NOT_FOUND, 57, false, "there is no such log directory")                                          \
    X(KERR_SASL_AUTHENTICATION_FAILED, 58, false, "authentication failed")                                          \
    X(KERR_UNKNOWN_PRODUCER_ID, 59, false, "nothing is known of this producer id")                                  \
    X(KERR_REASSIGNMENT_IN_PROGRESS, 60, false, "the partition is being moved already")                             \
    X(KERR_DELEGATION_TOKEN_AUTH_DISABLED, 61, false, "delegation tokens are not enabled")                          \
    X(KERR_DELEGATION_TOKEN_NOT_FOUND, 62, false, "there is no such delegation token")                              \
    X(KERR_DELEGATION_TOKEN_OWNER_MISMATCH, 63, false, "the delegation token belongs to somebody else")             \
    X(KERR_DELEGATION_TOKEN_REQUEST_NOT_ALLOWED, 64, false, "delegation tokens are not allowed on this connection") \
    X(KERR_DELEGATION_TOKEN_AUTHORIZATION_FAILED, 65, false, "not authorized for the delegation token")             \
    X(KERR_DELEGATION_TOKEN_EXPIRED, 66, false, "the delegation token has expired")                                 \
    X(KERR_INVALID_PRINCIPAL_TYPE, 67, false, "the principal's type is not supported here")                         \
    X(KERR_NON_EMPTY_GROUP, 68, false, "the group still has members")                                               \
    X(KERR_GROUP_ID_NOT_FOUND, 69, false, "there is no such group")                                                 \
    X(KERR_FETCH_SESSION_ID_NOT_FOUND, 70, true, "there is no such fetch session")                                  \
    X(KERR_INVALID_FETCH_SESSION_EPOCH, 71, true, "the fetch session's epoch is not the expected one")              \
    X(KERR_LISTENER_NOT_FOUND, 72, true, "the leader has no endpoint on this listener")                             \
    X(KERR_TOPIC_DELETION_DISABLED, 73, false, "deleting topics is disabled")                                       \
    X(KERR_FENCED_LEADER_EPOCH, 74, true, "the leader epoch is older than the broker's")                            \
    X(KERR_UNKNOWN_LEADER_EPOCH, 75, true, "the leader epoch is newer than the broker's")                           \
    X(KERR_UNSUPPORTED_COMPRESSION_TYPE, 76, false, "the client's version cannot read this compression")            \
    X(KERR_STALE_BROKER_EPOCH, 77, false, "the broker's epoch is not the registered one")                           \
    X(KERR_OFFSET_NOT_AVAILABLE, 78, true, "the leader does not know its high watermark yet")                       \
    X(KERR_MEMBER_ID_REQUIRED, 79, false, "join again with the member id given here")                               \
    X(KERR_PREFERRED_LEADER_NOT_AVAILABLE, 80, true, "the preferred leader cannot lead at the moment")              \
    X(KERR_GROUP_MAX_SIZE_REACHED, 81, false, "the group is full")                                                  \
    X(KERR_FENCED_INSTANCE_ID, 82, false, "another member took over this group instance id")                        \
    X(KERR_ELIGIBLE_LEADERS_NOT_AVAILABLE, 83, true, "no replica that may lead is alive")                           \
    X(KERR_ELECTION_NOT_NEEDED, 84, true, "no election is needed")                                                  \
    X(KERR_NO_REASSIGNMENT_IN_PROGRESS, 85, false, "the partition is not being moved")                              \
    X(KERR_GROUP_SUBSCRIBED_TO_TOPIC, 86, false, "a member of the group consumes this topic")                       \
    X(KERR_INVALID_RECORD, 87, false, "a record was refused by the broker")                                         \
    X(KERR_UNSTABLE_OFFSET_COMMIT, 88, true, "offsets of open transactions are not stable yet")                     \
    X(KERR_THROTTLING_QUOTA_EXCEEDED, 89, true, "the quota is used up; try later")                                  \
    X(KERR_PRODUCER_FENCED, 90, false, "a newer producer of this transactional id fences this one")                 \
    X(KERR_RESOURCE_NOT_FOUND, 91, false, "there is no such resource")                                              \
    X(KERR_DUPLICATE_RESOURCE, 92, false, "the resource is named twice")                                            \
    X(KERR_UNACCEPTABLE_CREDENTIAL, 93, false, "the credential is not acceptable")                                  \
    X(KERR_INCONSISTENT_VOTER_SET, 94, false, "the voters differ between sender and receiver")                      \
    X(KERR_INVALID_UPDATE_VERSION, 95, false, "the feature level is not valid")                                     \
    X(KERR_FEATURE_UPDATE_FAILED, 96, false, "the feature could not be updated")                                    \
    X(KERR_PRINCIPAL_DESERIALIZATION_FAILURE, 97, false, "the forwarded principal cannot be read")                  \
    X(KERR_SNAPSHOT_NOT_FOUND, 98, false, "there is no such snapshot")                                              \
    X(KERR_POSITION_OUT_OF_RANGE, 99, false, "the position is outside of the snapshot")                             \
    X(KERR_UNKNOWN_TOPIC_ID, 100, true, "this broker has no topic of this id")                                      \
    X(KERR_DUPLICATE_BROKER_REGISTRATION, 101, false, "a broker of this id is registered and alive")                \
    X(KERR_BROKER_ID_NOT_REGISTERED, 102, false, "no broker of this id is registered")                              \
    X(KERR_INCONSISTENT_TOPIC_ID, 103, true, "the topic has another id here")                                       \
    X(KERR_INCONSISTENT_CLUSTER_ID, 104, false, "the cluster has another id")                                       \
    X(KERR_TRANSACTIONAL_ID_NOT_FOUND, 105, false, "there is no such transactional id")                             \
    X(KERR_FETCH_SESSION_TOPIC_ID_ERROR, 106, true, "the fetch session mixes topic names and topic ids")            \
    X(KERR_INELIGIBLE_REPLICA, 107, false, "the replica may not join the in-sync set")                              \
    X(KERR_NEW_LEADER_ELECTED, 108, false, "the change made another broker the leader")                             \
    X(KERR_OFFSET_MOVED_TO_TIERED_STORAGE, 109, false, "the offset lies in tiered storage")                         \
    X(KERR_FENCED_MEMBER_EPOCH, 110, false, "the member's epoch is not the coordinator's")                          \
    X(KERR_UNRELEASED_INSTANCE_ID, 111, false, "another member still holds this group instance id")                 \
    X(KERR_UNSUPPORTED_ASSIGNOR, 112, false, "no assignor is supported by both sides")                              \
    X(KERR_STALE_MEMBER_EPOCH, 113, false, "the member's epoch is old")                                             \
    X(KERR_MISMATCHED_ENDPOINT_TYPE, 114, false, "this kind of endpoint does not serve the request")                \
    X(KERR_UNSUPPORTED_ENDPOINT_TYPE, 115, false, "this kind of endpoint is unknown")                               \
    X(KERR_UNKNOWN_CONTROLLER_ID, 116, false, "no controller of this id is known")                                  \
    X(KERR_UNKNOWN_SUBSCRIPTION_ID, 117, false, "the telemetry subscription is unknown")                            \
    X(KERR_TELEMETRY_TOO_LARGE, 118, false, "the telemetry is larger than allowed")                                 \
    X(KERR_INVALID_REGISTRATION, 119, false, "the registration is not valid")                                       \
    X(KERR_TRANSACTION_ABORTABLE, 120, false, "the transaction must be aborted")                                    \
    X(KERR_INVALID_RECORD_STATE, 121, false, "the record's state does not allow it")                                \
    X(KERR_SHARE_SESSION_NOT_FOUND, 122, true, "there is no such share session")                                    \
    X(KERR_INVALID_SHARE_SESSION_EPOCH, 123, true, "the share session's epoch is not the expected one")             \
    X(KERR_FENCED_STATE_EPOCH, 124, false, "the share state's epoch is old")                                        \
    X(KERR_INVALID_VOTER_KEY, 125, false, "the voter's directory id is not valid")                                  \
    X(KERR_DUPLICATE_VOTER, 126, false, "the voter is in the set already")                                          \
    X(KERR_VOTER_NOT_FOUND, 127, false, "the voter is not in the set")                                              \
    X(KERR_INVALID_REGULAR_EXPRESSION, 128, false, "the regular expression is not valid")                           \
    X(KERR_REBOOTSTRAP_REQUIRED, 129, false, "the client must start from its bootstrap servers again")              \
    X(KERR_STREAMS_INVALID_TOPOLOGY, 130, false, "the streams topology is not valid")                               \
    X(KERR_STREAMS_INVALID_TOPOLOGY_EPOCH, 131, false, "the streams topology's epoch is not valid")                 \
    X(KERR_STREAMS_TOPOLOGY_FENCED, 132, false, "the streams topology is fenced by a newer one")                    \
    X(KERR_SHARE_SESSION_LIMIT_REACHED, 133, true, "the broker has no room for another share session")

enum kafka_error {
#define X(name, code, is_retriable, text) name = code,
    KERR_LIST(X)
#undef X
};

const char *kerr_name(int16_t code); /* "OFFSET_OUT_OF_RANGE", as Kafka's tools print it; never NULL */
const char *kerr_text(int16_t code); /* never NULL */
bool kerr_is_retriable(int16_t code);

#endif
