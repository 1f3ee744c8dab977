/* What should be there for an instance: the one builder of each child, which states the whole intent of the object.
 *
 *   ConfigMap    orders-z0         server.properties, the same for every broker of the zone
 *   Service      orders-brokers    headless, also for brokers that are not ready: the quorum forms over it
 *   Service      orders-bootstrap  ready brokers, where clients begin
 *   Service      orders-z0-0       one per broker: an address that stays when its pod is replaced
 *   PodDisruptionBudget  orders    one over all zones: at most one broker is drained at a time
 *   StatefulSet  orders-z0         one per zone; the pods and claims are made by Kubernetes from it
 *
 * Pure and without any chance: the same input gives the same bytes. */
#ifndef DESIRED_DESIRED_H
#define DESIRED_DESIRED_H

#include "model/model.h"

enum {
    DESIRED_UID = 65532, /* user and group of the broker's process, and of its disk */
    DESIRED_GRACE_S = 120,
    DESIRED_STARTUP_S = 3600, /* a broker that recovers its log is not killed before */
    DESIRED_LOOPBACK_BROKERS_MAX = 254,
};

/* The children in the order in which they are to be applied; each has ANNOTATION_APPLIED. */
void desired_children(const struct settings *settings, const struct instance *instance, const struct identity *identity,
                      struct docs *ret_docs);

/* server.properties of one zone's brokers. */
void desired_properties(const struct settings *settings, const struct instance *instance,
                        const struct identity *identity, const struct zone *zone, struct buf *out);

/* "host:port" for bootstrap.servers: the bootstrap Service, or without Services the brokers themselves, "," between. */
void desired_bootstrap(const struct settings *settings, const struct instance *instance,
                       const struct identity *identity, const struct instance_listener *listener, struct buf *out);

#endif
