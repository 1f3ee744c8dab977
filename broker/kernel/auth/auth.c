/* The table of what each API needs, and the check itself. Held row by row against what Apache Kafka 4.3.1's brokers and
 * controllers ask their authorizer for; KIP-430 for authorized operations. */
#include "auth/auth.h"

#include "base/check.h"

enum { /* Kafka error codes */
       TOPIC_DENIED = 29,
       GROUP_DENIED = 30,
       CLUSTER_DENIED = 31,
       TRANSACTIONAL_ID_DENIED = 53,
       TOKEN_DENIED = 65,
};

/* API key, operation, resource, error where denied, when. Rows of one API stand together, keys rise. */
static const struct auth_rule rules[] = {
    /* Produce */
    {0, AUTH_WRITE, AUTH_TOPIC, TOPIC_DENIED, ""},
    {0, AUTH_WRITE, AUTH_TRANSACTIONAL_ID, TRANSACTIONAL_ID_DENIED, "transactional"},
    /* Fetch */
    {1, AUTH_READ, AUTH_TOPIC, TOPIC_DENIED, "consumer"},
    {1, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, TOPIC_DENIED, "follower; of the metadata log: CLUSTER_DENIED for the whole"},
    /* ListOffsets */
    {2, AUTH_DESCRIBE, AUTH_TOPIC, TOPIC_DENIED, ""},
    /* Metadata */
    {3, AUTH_DESCRIBE, AUTH_TOPIC, TOPIC_DENIED, "named; hidden where all topics are asked for"},
    {3, AUTH_CREATE, AUTH_CLUSTER, TOPIC_DENIED, "automatic creation"},
    {3, AUTH_CREATE, AUTH_TOPIC, TOPIC_DENIED, "automatic creation, where the cluster right is missing"},
    {3, AUTH_DESCRIBE, AUTH_CLUSTER, AUTH_DENIED_HIDE, "authorized operations of the cluster"},
    /* OffsetCommit */
    {8, AUTH_READ, AUTH_GROUP, GROUP_DENIED, ""},
    {8, AUTH_READ, AUTH_TOPIC, TOPIC_DENIED, ""},
    /* OffsetFetch */
    {9, AUTH_DESCRIBE, AUTH_GROUP, GROUP_DENIED, ""},
    {9, AUTH_DESCRIBE, AUTH_TOPIC, TOPIC_DENIED, "named; hidden where all topics are asked for"},
    /* FindCoordinator */
    {10, AUTH_DESCRIBE, AUTH_GROUP, GROUP_DENIED, "key type 0"},
    {10, AUTH_DESCRIBE, AUTH_TRANSACTIONAL_ID, TRANSACTIONAL_ID_DENIED, "key type 1"},
    {10, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, "key type 2"},
    /* JoinGroup, Heartbeat, LeaveGroup, SyncGroup */
    {11, AUTH_READ, AUTH_GROUP, GROUP_DENIED, ""},
    {12, AUTH_READ, AUTH_GROUP, GROUP_DENIED, ""},
    {13, AUTH_READ, AUTH_GROUP, GROUP_DENIED, ""},
    {14, AUTH_READ, AUTH_GROUP, GROUP_DENIED, ""},
    /* DescribeGroups */
    {15, AUTH_DESCRIBE, AUTH_GROUP, GROUP_DENIED, ""},
    /* ListGroups: all with the cluster right, else those one may describe */
    {16, AUTH_DESCRIBE, AUTH_CLUSTER, AUTH_DENIED_HIDE, "all groups"},
    {16, AUTH_DESCRIBE, AUTH_GROUP, AUTH_DENIED_HIDE, "where the cluster right is missing"},
    /* SaslHandshake, ApiVersions */
    {17, AUTH_NO_OP, AUTH_NO_RESOURCE, AUTH_DENIED_HIDE, ""},
    {18, AUTH_NO_OP, AUTH_NO_RESOURCE, AUTH_DENIED_HIDE, ""},
    /* CreateTopics */
    {19, AUTH_CREATE, AUTH_CLUSTER, TOPIC_DENIED, ""},
    {19, AUTH_CREATE, AUTH_TOPIC, TOPIC_DENIED, "where the cluster right is missing"},
    {19, AUTH_DESCRIBE_CONFIGS, AUTH_TOPIC, TOPIC_DENIED, "the topic's configuration in the answer"},
    /* DeleteTopics */
    {20, AUTH_DELETE, AUTH_CLUSTER, TOPIC_DENIED, ""}, /* only All gives it */
    {20, AUTH_DELETE, AUTH_TOPIC, TOPIC_DENIED, "where the cluster right is missing"},
    {20, AUTH_DESCRIBE, AUTH_TOPIC, TOPIC_DENIED,
     "where the cluster right is missing: whether it exists; named by id: its name in the answer"},
    /* DeleteRecords */
    {21, AUTH_DELETE, AUTH_TOPIC, TOPIC_DENIED, ""},
    /* InitProducerId */
    {22, AUTH_WRITE, AUTH_TRANSACTIONAL_ID, TRANSACTIONAL_ID_DENIED, "transactional"},
    {22, AUTH_TWO_PHASE_COMMIT, AUTH_TRANSACTIONAL_ID, TRANSACTIONAL_ID_DENIED, "two-phase commit"},
    {22, AUTH_IDEMPOTENT_WRITE, AUTH_CLUSTER, CLUSTER_DENIED, "idempotent"},
    {22, AUTH_WRITE, AUTH_TOPIC, CLUSTER_DENIED, "idempotent, on any topic, where the cluster right is missing"},
    /* OffsetForLeaderEpoch */
    {23, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, TOPIC_DENIED, ""},
    {23, AUTH_DESCRIBE, AUTH_TOPIC, TOPIC_DENIED, "where the cluster right is missing"},
    /* AddPartitionsToTxn */
    {24, AUTH_WRITE, AUTH_TRANSACTIONAL_ID, TRANSACTIONAL_ID_DENIED, "client"},
    {24, AUTH_WRITE, AUTH_TOPIC, TOPIC_DENIED, "client"},
    {24, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, "broker"},
    /* AddOffsetsToTxn */
    {25, AUTH_WRITE, AUTH_TRANSACTIONAL_ID, TRANSACTIONAL_ID_DENIED, ""},
    {25, AUTH_READ, AUTH_GROUP, GROUP_DENIED, ""},
    /* EndTxn */
    {26, AUTH_WRITE, AUTH_TRANSACTIONAL_ID, TRANSACTIONAL_ID_DENIED, ""},
    /* WriteTxnMarkers: either right */
    {27, AUTH_ALTER, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {27, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, "where Alter is missing"},
    /* TxnOffsetCommit */
    {28, AUTH_WRITE, AUTH_TRANSACTIONAL_ID, TRANSACTIONAL_ID_DENIED, ""},
    {28, AUTH_READ, AUTH_GROUP, GROUP_DENIED, ""},
    {28, AUTH_READ, AUTH_TOPIC, TOPIC_DENIED, ""},
    /* DescribeAcls, CreateAcls, DeleteAcls */
    {29, AUTH_DESCRIBE, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {30, AUTH_ALTER, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {31, AUTH_ALTER, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* DescribeConfigs */
    {32, AUTH_DESCRIBE_CONFIGS, AUTH_CLUSTER, CLUSTER_DENIED, "broker, broker logger, client metrics"},
    {32, AUTH_DESCRIBE_CONFIGS, AUTH_TOPIC, TOPIC_DENIED, "topic"},
    {32, AUTH_DESCRIBE_CONFIGS, AUTH_GROUP, GROUP_DENIED, "group"},
    /* AlterConfigs */
    {33, AUTH_ALTER_CONFIGS, AUTH_CLUSTER, CLUSTER_DENIED, "broker, broker logger, client metrics"},
    {33, AUTH_ALTER_CONFIGS, AUTH_TOPIC, TOPIC_DENIED, "topic"},
    {33, AUTH_ALTER_CONFIGS, AUTH_GROUP, GROUP_DENIED, "group"},
    /* AlterReplicaLogDirs, DescribeLogDirs */
    {34, AUTH_ALTER, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {35, AUTH_DESCRIBE, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* SaslAuthenticate */
    {36, AUTH_NO_OP, AUTH_NO_RESOURCE, AUTH_DENIED_HIDE, ""},
    /* CreatePartitions */
    {37, AUTH_ALTER, AUTH_TOPIC, TOPIC_DENIED, ""},
    /* CreateDelegationToken, Renew, Expire: one's own tokens; Describe */
    {38, AUTH_CREATE_TOKENS, AUTH_USER, TOKEN_DENIED, "for somebody else"},
    {39, AUTH_NO_OP, AUTH_NO_RESOURCE, AUTH_DENIED_HIDE, ""},
    {40, AUTH_NO_OP, AUTH_NO_RESOURCE, AUTH_DENIED_HIDE, ""},
    {41, AUTH_DESCRIBE, AUTH_DELEGATION_TOKEN, AUTH_DENIED_HIDE, "somebody else's"},
    {41, AUTH_DESCRIBE_TOKENS, AUTH_USER, AUTH_DENIED_HIDE, "of a named owner"},
    /* DeleteGroups */
    {42, AUTH_DELETE, AUTH_GROUP, GROUP_DENIED, ""},
    /* ElectLeaders */
    {43, AUTH_ALTER, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* IncrementalAlterConfigs */
    {44, AUTH_ALTER_CONFIGS, AUTH_CLUSTER, CLUSTER_DENIED, "broker, broker logger, client metrics"},
    {44, AUTH_ALTER_CONFIGS, AUTH_TOPIC, TOPIC_DENIED, "topic"},
    {44, AUTH_ALTER_CONFIGS, AUTH_GROUP, GROUP_DENIED, "group"},
    {44, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, "broker logger, at a controller"},
    /* AlterPartitionReassignments, ListPartitionReassignments */
    {45, AUTH_ALTER, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {46, AUTH_DESCRIBE, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* OffsetDelete */
    {47, AUTH_DELETE, AUTH_GROUP, GROUP_DENIED, ""},
    {47, AUTH_READ, AUTH_TOPIC, TOPIC_DENIED, ""},
    /* client quotas, SCRAM users */
    {48, AUTH_DESCRIBE_CONFIGS, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {49, AUTH_ALTER_CONFIGS, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {50, AUTH_DESCRIBE, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {51, AUTH_ALTER, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* Vote, BeginQuorumEpoch, EndQuorumEpoch */
    {52, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {53, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {54, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* DescribeQuorum */
    {55, AUTH_DESCRIBE, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* AlterPartition */
    {56, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* UpdateFeatures */
    {57, AUTH_ALTER, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* Envelope, FetchSnapshot */
    {58, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {59, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* DescribeCluster */
    {60, AUTH_NO_OP, AUTH_NO_RESOURCE, AUTH_DENIED_HIDE, "at a broker"},
    {60, AUTH_ALTER, AUTH_CLUSTER, CLUSTER_DENIED, "at a controller"},
    {60, AUTH_DESCRIBE, AUTH_CLUSTER, AUTH_DENIED_HIDE, "authorized operations of the cluster"},
    /* DescribeProducers */
    {61, AUTH_READ, AUTH_TOPIC, TOPIC_DENIED, ""},
    /* BrokerRegistration, BrokerHeartbeat */
    {62, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {63, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* UnregisterBroker */
    {64, AUTH_ALTER, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* DescribeTransactions, ListTransactions */
    {65, AUTH_DESCRIBE, AUTH_TRANSACTIONAL_ID, TRANSACTIONAL_ID_DENIED, ""},
    {65, AUTH_DESCRIBE, AUTH_TOPIC, AUTH_DENIED_HIDE, "partitions in the answer"},
    {66, AUTH_DESCRIBE, AUTH_TRANSACTIONAL_ID, AUTH_DENIED_HIDE, ""},
    /* AllocateProducerIds */
    {67, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* ConsumerGroupHeartbeat, ConsumerGroupDescribe */
    {68, AUTH_READ, AUTH_GROUP, GROUP_DENIED, ""},
    {68, AUTH_DESCRIBE, AUTH_TOPIC, TOPIC_DENIED, "subscribed topics"},
    {69, AUTH_DESCRIBE, AUTH_GROUP, GROUP_DENIED, ""},
    {69, AUTH_DESCRIBE, AUTH_TOPIC, TOPIC_DENIED, "topics of the members"},
    /* ControllerRegistration */
    {70, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* GetTelemetrySubscriptions, PushTelemetry */
    {71, AUTH_NO_OP, AUTH_NO_RESOURCE, AUTH_DENIED_HIDE, ""},
    {72, AUTH_NO_OP, AUTH_NO_RESOURCE, AUTH_DENIED_HIDE, ""},
    /* AssignReplicasToDirs */
    {73, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* ListConfigResources */
    {74, AUTH_DESCRIBE_CONFIGS, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* DescribeTopicPartitions */
    {75, AUTH_DESCRIBE, AUTH_TOPIC, TOPIC_DENIED, "named; hidden where all topics are asked for"},
    /* ShareGroupHeartbeat, ShareGroupDescribe */
    {76, AUTH_READ, AUTH_GROUP, GROUP_DENIED, ""},
    {76, AUTH_DESCRIBE, AUTH_TOPIC, TOPIC_DENIED, "subscribed topics"},
    {77, AUTH_DESCRIBE, AUTH_GROUP, GROUP_DENIED, ""},
    {77, AUTH_DESCRIBE, AUTH_TOPIC, TOPIC_DENIED, "topics of the members"},
    /* ShareFetch, ShareAcknowledge */
    {78, AUTH_READ, AUTH_GROUP, GROUP_DENIED, ""},
    {78, AUTH_READ, AUTH_TOPIC, TOPIC_DENIED, ""},
    {79, AUTH_READ, AUTH_GROUP, GROUP_DENIED, ""},
    {79, AUTH_READ, AUTH_TOPIC, TOPIC_DENIED, ""},
    /* AddRaftVoter, RemoveRaftVoter, UpdateRaftVoter */
    {80, AUTH_ALTER, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {81, AUTH_ALTER, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {82, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* share group state, between brokers */
    {83, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {84, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {85, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {86, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    {87, AUTH_CLUSTER_ACTION, AUTH_CLUSTER, CLUSTER_DENIED, ""},
    /* StreamsGroupHeartbeat, StreamsGroupDescribe */
    {88, AUTH_READ, AUTH_GROUP, GROUP_DENIED, ""},
    {88, AUTH_DESCRIBE, AUTH_TOPIC, TOPIC_DENIED, "topics of the topology"},
    {88, AUTH_CREATE, AUTH_CLUSTER, AUTH_DENIED_HIDE, "internal topics that are missing; denied: said in the status"},
    {88, AUTH_CREATE, AUTH_TOPIC, AUTH_DENIED_HIDE, "the same, where the cluster right is missing"},
    {89, AUTH_DESCRIBE, AUTH_GROUP, GROUP_DENIED, ""},
    {89, AUTH_DESCRIBE, AUTH_TOPIC, TOPIC_DENIED, "topics of the topology"},
    /* DescribeShareGroupOffsets, AlterShareGroupOffsets, DeleteShareGroupOffsets */
    {90, AUTH_DESCRIBE, AUTH_GROUP, GROUP_DENIED, ""},
    {90, AUTH_DESCRIBE, AUTH_TOPIC, TOPIC_DENIED, ""},
    {91, AUTH_READ, AUTH_GROUP, GROUP_DENIED, ""},
    {91, AUTH_READ, AUTH_TOPIC, TOPIC_DENIED, ""},
    {92, AUTH_DELETE, AUTH_GROUP, GROUP_DENIED, ""},
    {92, AUTH_READ, AUTH_TOPIC, TOPIC_DENIED, ""},
};

const char *auth_op_name(enum auth_op op)
{
    switch (op) {
#define X(op_, number, name) \
    case op_:                \
        return name;
        AUTH_OPS(X)
#undef X
    case AUTH_NO_OP:
        break;
    }
    return "Unknown";
}

const char *auth_resource_name(enum auth_resource resource)
{
    switch (resource) {
#define X(resource_, number, name) \
    case resource_:                \
        return name;
        AUTH_RESOURCES(X)
#undef X
    case AUTH_NO_RESOURCE:
        break;
    }
    return "Unknown";
}

struct principal principal_of(struct slice text, struct slice host)
{
    const uint8_t *colon = text.len == 0 ? NULL : memchr(text.data, ':', text.len);
    size_t type_len = colon == NULL ? 0 : (size_t)(colon - text.data);

    if (colon == NULL)
        return (struct principal){.type = slice_of_text("User"), .name = text, .host = host};
    return (struct principal){
        .type = slice_of(text.data, type_len), .name = slice_of(colon + 1, text.len - type_len - 1), .host = host};
}

void auth_init(struct auth *auth)
{
    *auth = (struct auth){.allow_everything = true};
}

enum auth_verdict auth_check(const struct auth *auth, const struct principal *principal, enum auth_op op,
                             enum auth_resource resource, struct slice name)
{
    CHECK(principal != NULL);
    CHECK(op != AUTH_NO_OP);
    CHECK(resource != AUTH_NO_RESOURCE);
    CHECK(name.data != NULL);
    return auth->allow_everything ? AUTH_ALLOWED : AUTH_DENIED;
}

#define BIT(op) (1 << (op))

/* What makes sense on each kind of thing (Kafka: AclEntry.supportedOperations). */
static int32_t supported(enum auth_resource resource)
{
    switch (resource) {
    case AUTH_TOPIC:
        return BIT(AUTH_READ) | BIT(AUTH_WRITE) | BIT(AUTH_CREATE) | BIT(AUTH_DELETE) | BIT(AUTH_ALTER) |
               BIT(AUTH_DESCRIBE) | BIT(AUTH_DESCRIBE_CONFIGS) | BIT(AUTH_ALTER_CONFIGS);
    case AUTH_GROUP:
        return BIT(AUTH_READ) | BIT(AUTH_DELETE) | BIT(AUTH_DESCRIBE) | BIT(AUTH_DESCRIBE_CONFIGS) |
               BIT(AUTH_ALTER_CONFIGS);
    case AUTH_CLUSTER:
        return BIT(AUTH_CREATE) | BIT(AUTH_ALTER) | BIT(AUTH_DESCRIBE) | BIT(AUTH_CLUSTER_ACTION) |
               BIT(AUTH_DESCRIBE_CONFIGS) | BIT(AUTH_ALTER_CONFIGS) | BIT(AUTH_IDEMPOTENT_WRITE);
    case AUTH_TRANSACTIONAL_ID:
        return BIT(AUTH_WRITE) | BIT(AUTH_DESCRIBE) | BIT(AUTH_TWO_PHASE_COMMIT);
    case AUTH_DELEGATION_TOKEN:
        return BIT(AUTH_DESCRIBE);
    case AUTH_USER:
        return BIT(AUTH_CREATE_TOKENS) | BIT(AUTH_DESCRIBE_TOKENS);
    case AUTH_NO_RESOURCE:
        break;
    }
    return 0;
}

int32_t auth_operations(const struct auth *auth, const struct principal *principal, enum auth_resource resource,
                        struct slice name)
{
    int32_t allowed = 0;

    for (int op = AUTH_READ; op <= AUTH_TWO_PHASE_COMMIT; op++)
        if ((supported(resource) & BIT(op)) != 0 &&
            auth_check(auth, principal, (enum auth_op)op, resource, name) == AUTH_ALLOWED)
            allowed |= BIT(op);
    return allowed;
}

const struct auth_rule *auth_rules(int16_t api_key, size_t *ret_cnt)
{
    for (size_t i = 0; i < COUNT_OF(rules); i++) {
        size_t cnt = 0;
        while (i + cnt < COUNT_OF(rules) && rules[i + cnt].api_key == api_key)
            cnt++;
        if (cnt > 0) {
            *ret_cnt = cnt;
            return &rules[i];
        }
    }
    return NULL;
}

bool auth_api(const struct auth *auth, const struct principal *principal, int16_t api_key, enum auth_op op,
              enum auth_resource resource, struct slice name, int16_t *ret_error)
{
    const struct auth_rule *found = NULL;
    size_t cnt = 0;
    const struct auth_rule *of_api = auth_rules(api_key, &cnt);

    for (size_t i = 0; i < cnt; i++)
        if (of_api[i].op == op && of_api[i].resource == resource)
            found = &of_api[i];
    CHECK(found != NULL);
    if (auth_check(auth, principal, op, resource, name) == AUTH_ALLOWED)
        return true;
    *ret_error = found->denied_error;
    return false;
}
