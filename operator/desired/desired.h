/* What should be there for an instance: the one builder of each child, which states the whole intent of the object.
 *
 *   ConfigMap    orders-z0         orders-z0-0.properties ...: the settings of each broker of the zone
 *   Secret       orders-ca         the instance's own authority; Secret orders-z0-peers: its brokers' certificates
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

/* What there is to say of the brokers' certificates. Times are Unix ms; 0: none is known. */
struct desired_certs {
    bool is_off;              /* spec.tls.peers is Plaintext */
    int32_t cnt, missing_cnt; /* wanted; of these not there yet, or to be replaced */
    int64_t until_ms;         /* when the first of those that are good ends */
    int64_t renewal_ms;       /* when the first of those is to be replaced: a look is needed then */
};

/* The children in the order in which they are to be applied; each has ANNOTATION_APPLIED. The snapshot's Secrets are
 * kept as far as they are good. */
void desired_children(const struct settings *settings, const struct instance *instance, const struct identity *identity,
                      const struct snapshot *snapshot, struct docs *ret_docs, struct desired_certs *ret_certs);

/* The settings of one broker, and the part that is the same for its zone's brokers and for any number of them: only
 * where that changes are brokers restarted. */
void desired_properties(const struct settings *settings, const struct instance *instance,
                        const struct identity *identity, const struct zone *zone, int32_t ordinal, struct buf *out);
void desired_common_properties(const struct settings *settings, const struct instance *instance,
                               const struct identity *identity, const struct zone *zone, struct buf *out);

/* "host:port" for bootstrap.servers: the bootstrap Service, or without Services the brokers themselves, "," between. */
void desired_bootstrap(const struct settings *settings, const struct instance *instance,
                       const struct identity *identity, const struct instance_listener *listener, struct buf *out);

#endif
