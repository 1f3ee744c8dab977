/* The one authorize step: who may do what to which thing (KIP-11, 290; Kafka's table "operations and resources on protocols").
 *
 * Every API passes here, from the first commit on. Today everything is allowed; ACLs come in behind the same two calls.
 *   1. auth_rules(api_key) names what the API needs: one rule per kind of thing it touches.
 *   2. auth_check for each thing the request names. Denied: answer the rule's error for that thing, and show nothing of
 *      it, not even whether it exists (AUTH_DENIED_HIDE: leave it out of the answer).
 * Numbers of operations and resources are Kafka's (AclOperation, ResourceType), as they stand in requests and metadata
 * records. Pure. */
#ifndef AUTH_AUTH_H
#define AUTH_AUTH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"

#define AUTH_OPS(X)                                 \
    X(AUTH_ALL, 2, "All")                           \
    X(AUTH_READ, 3, "Read")                         \
    X(AUTH_WRITE, 4, "Write")                       \
    X(AUTH_CREATE, 5, "Create")                     \
    X(AUTH_DELETE, 6, "Delete")                     \
    X(AUTH_ALTER, 7, "Alter")                       \
    X(AUTH_DESCRIBE, 8, "Describe")                 \
    X(AUTH_CLUSTER_ACTION, 9, "ClusterAction")      \
    X(AUTH_DESCRIBE_CONFIGS, 10, "DescribeConfigs") \
    X(AUTH_ALTER_CONFIGS, 11, "AlterConfigs")       \
    X(AUTH_IDEMPOTENT_WRITE, 12, "IdempotentWrite") \
    X(AUTH_CREATE_TOKENS, 13, "CreateTokens")       \
    X(AUTH_DESCRIBE_TOKENS, 14, "DescribeTokens")   \
    X(AUTH_TWO_PHASE_COMMIT, 15, "TwoPhaseCommit")

#define X(op, number, name) op = number,
enum auth_op { AUTH_NO_OP = 0, AUTH_OPS(X) };
#undef X

#define AUTH_RESOURCES(X)                                           \
    X(AUTH_TOPIC, 2, "Topic")                                       \
    X(AUTH_GROUP, 3, "Group")                                       \
    X(AUTH_CLUSTER, 4, "Cluster") /* its name: AUTH_CLUSTER_NAME */ \
    X(AUTH_TRANSACTIONAL_ID, 5, "TransactionalId")                  \
    X(AUTH_DELEGATION_TOKEN, 6, "DelegationToken")                  \
    X(AUTH_USER, 7, "User")

#define X(resource, number, name) resource = number,
enum auth_resource { AUTH_NO_RESOURCE = 0, AUTH_RESOURCES(X) };
#undef X

#define AUTH_CLUSTER_NAME "kafka-cluster"

const char *auth_op_name(enum auth_op op);                   /* "Read"; "Unknown" */
const char *auth_resource_name(enum auth_resource resource); /* "Topic"; "Unknown" */

/* Who calls. Slices: borrow. */
struct principal {
    struct slice type; /* "User" */
    struct slice name; /* "ANONYMOUS" until somebody authenticated */
    struct slice host; /* "10.1.2.3" */
};

/* "User:CN=a,O=b" from that host; what has no colon is all name, of type User. Borrows text and host. */
struct principal principal_of(struct slice text, struct slice host);

enum auth_verdict { AUTH_ALLOWED, AUTH_DENIED };

struct auth {
    bool allow_everything; /* the only rule there is today */
};

void auth_init(struct auth *auth);

enum auth_verdict auth_check(const struct auth *auth, const struct principal *principal, enum auth_op op,
                             enum auth_resource resource, struct slice name);

/* Operations the principal may do, bit n = operation n: what Metadata, DescribeCluster and DescribeGroups answer
 * as authorized_operations (KIP-430). */
int32_t auth_operations(const struct auth *auth, const struct principal *principal, enum auth_resource resource,
                        struct slice name);

/* ---- what each API needs ---- */

enum { AUTH_DENIED_HIDE = 0 }; /* in place of an error */

struct auth_rule {
    int16_t api_key;
    enum auth_op op; /* AUTH_NO_OP: anybody may */
    enum auth_resource resource;
    int16_t denied_error; /* Kafka code, or AUTH_DENIED_HIDE */
    const char *when;     /* which things, or in which case; "" always */
};

/* The rules of one API, *ret_cnt of them; NULL: the API is not in the table and must not be served. */
const struct auth_rule *auth_rules(int16_t api_key, size_t *ret_cnt);

/* Rule of an API for that kind of thing and operation, CHECKed to exist: what code asks by goes through the table.
 *   if (auth_api(auth, who, API_PRODUCE, AUTH_WRITE, AUTH_TOPIC, name, &error)) ... allowed; else error is set */
bool auth_api(const struct auth *auth, const struct principal *principal, int16_t api_key, enum auth_op op,
              enum auth_resource resource, struct slice name, int16_t *ret_error);

#endif
