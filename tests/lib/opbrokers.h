/* Brokers for the operator's tests: what a struct cluster is, told over Kafka's protocol, byte for byte. */
#ifndef TESTS_LIB_OPBROKERS_H
#define TESTS_LIB_OPBROKERS_H

#include "client/call.h"
#include "cluster/cluster.h"

/* The answer that a broker of the cluster gives to the call: one of those that a survey asks. cluster: all that there is;
 * controller_id is the active controller. The call stays the caller's. */
struct client_answer *opbrokers_answer(const struct cluster *cluster, const char *cluster_id,
                                       const struct client_call *call);

/* The same call, refused by the broker with one of Kafka's errors. */
struct client_answer *opbrokers_refusal(const struct cluster *cluster, const char *cluster_id,
                                        const struct client_call *call, int16_t error);

/* The same call, without an answer: err is one of ours. */
struct client_answer *opbrokers_failure(const struct client_call *call, int err);

#endif
