/* What is given once and never changes while data may name it: the cluster id, and each zone's index (whose brokers
 * have the ids 1000 * index + ordinal).
 *
 * Both are read back from what holds data or makes its holders: claims and StatefulSets; the cluster id from status, too.
 * So they survive a lost status (backup and restore) and an instance that is deleted and made again over kept claims.
 * Zones in status are no evidence: they are written before any disk is. The instance's own ConfigMaps are for zones of which
 * neither claim nor StatefulSet says anything: they are there before any StatefulSet is asked for, so that one whose write
 * seemed lost, and is carried out late, agrees with what was asked for meanwhile. Where nothing is written yet, the cluster id is
 * made from the instance's uid: a crash in between gives the same again.
 */
#ifndef MODEL_IDENTITY_H
#define MODEL_IDENTITY_H

#include "base/uuid.h"
#include "model/instance.h"
#include "model/snapshot.h"

/* Voters of an instance: 1 for one or two brokers (two voters would be worse than one: both were needed), 3, then 5. */
enum { VOTERS_3_FROM = 3, VOTERS_5_FROM = 15, VOTERS_MAX = 5 };

struct zone {
    const char *name;    /* borrowed; "" where zones have no names */
    int32_t index;       /* given once */
    int32_t brokers_cnt; /* wanted: the instance's replicas, spread with a skew of at most one, lower indexes first */
    int32_t voters_cnt;  /* of these, the first ones are voters of the metadata quorum; the others observe */
};

struct identity {
    char cluster_id[UUID_TEXT_LEN + 1];
    struct zone zones[INSTANCE_ZONES_MAX]; /* by index */
    size_t zones_cnt;
};

/* ERR_CONFLICT: what was written disagrees with itself or with the spec; *ret_fault says where, *ret_identity is not
 * to be used, and nothing may be changed. */
int identity_find(const struct instance *instance, const struct snapshot *snapshot, struct identity *ret_identity,
                  struct fault *ret_fault);

#endif
