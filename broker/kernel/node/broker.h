/* The data kernel: partitions, groups and clients of one broker.
 *
 *   NODE_STARTING --identity known--> NODE_REGISTERING --epoch given--> NODE_FENCED --unfenced, logs open--> NODE_RUNNING
 *        |                                 |                               |  ^------ fenced ------------------'   |
 *        +---------------------------------+----------- SHUTDOWN ----------+---------------------------------------+
 *                                                          v
 *                     NODE_LEAVING (controlled shutdown) --may go--> NODE_CLOSING (logs) --closed--> NODE_STOPPED
 *
 * Happy path of a start: START -> log set loads the logs while the metadata kernel tells who we are and replays metadata
 * to us (MSG_RECORDS) -> BrokerRegistration -> BrokerHeartbeat until unfenced -> partitions take their roles. Nothing
 * waits for a timer.
 * Failures: no active controller -> the request is sent again at the heartbeat interval. The broker is no
 * longer registered (UnregisterBroker, another process of its node.id) -> stays FENCED, as Apache Kafka's, until it is started
 * again. A log directory fails -> its logs are dead, their partitions offline; the rest goes on. SHUTDOWN while
 * there is no controller -> leaves without it after three seconds (when all brokers stop, the last ones have none). SHUTDOWN
 * while it registers -> waits as long for the answer: the next start has to name the epoch.
 *
 * Requests before the first NODE_RUNNING wait for it, but ApiVersions; as Kafka's, which opens its sockets only then.
 * Later ones are always served; partitions without a role answer NOT_LEADER_OR_FOLLOWER, which clients try again. */
#ifndef NODE_BROKER_H
#define NODE_BROKER_H

#include <stdbool.h>

#include "api/config.h"
#include "base/buf.h"
#include "seam.h"

#define NODE_STATES(X)                                                           \
    X(NODE_STARTING, EDGE(NODE_REGISTERING) | EDGE(NODE_CLOSING))                \
    X(NODE_REGISTERING, EDGE(NODE_FENCED) | EDGE(NODE_CLOSING))                  \
    X(NODE_FENCED, EDGE(NODE_RUNNING) | EDGE(NODE_LEAVING) | EDGE(NODE_CLOSING)) \
    X(NODE_RUNNING, EDGE(NODE_FENCED) | EDGE(NODE_LEAVING))                      \
    X(NODE_LEAVING, EDGE(NODE_CLOSING))                                          \
    X(NODE_CLOSING, EDGE(NODE_STOPPED))                                          \
    X(NODE_STOPPED, 0)

#define X(state, edges) state,
enum node_state { NODE_STATES(X) NODE_STATES_CNT };
#undef X

struct broker;

struct broker *broker_new(const struct broker_config *config); /* config is kept until broker_free */
void broker_free(struct broker *broker);

/* Takes one event (seam.h says which), adds effects. */
void broker_step(struct broker *broker, const struct event *event, struct effects *fx);

/* Is it ready for clients: own logs recovered, registered, unfenced; never another broker's health. A controller alone
 * (which stays NODE_STARTING until SHUTDOWN): it knows the quorum's leader. Adds one line of text for each reason why
 * not. */
bool broker_ready(const struct broker *broker, struct buf *reasons);

/* Prometheus text of all counters of this kernel. */
void broker_metrics(const struct broker *broker, struct buf *text);

enum node_state broker_state(const struct broker *broker);
const char *node_state_name(enum node_state state);

#endif
