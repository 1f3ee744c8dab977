/* Moments: what a kernel has just asked its disk for. A fault drawn for a moment comes while that is under way: after it the op
 * may be done, half done or not done at all, and what the kernel sent in the same step may be on its way. */
#ifndef SIM_MOMENT_H
#define SIM_MOMENT_H

#include "seam.h"

#define MOMENTS(X)                                                                                     \
    X(MOMENT_VOTE, "vote", EFFECT_REPLACE_FILE, "__cluster_metadata-0/quorum-state") /* or an epoch */ \
    X(MOMENT_META_WRITE, "meta-write", EFFECT_WRITE, "__cluster_metadata-0/*.log")                     \
    X(MOMENT_META_SYNC, "meta-sync", EFFECT_SYNC, "__cluster_metadata-0/*.log")                        \
    X(MOMENT_SNAPSHOT, "snapshot", EFFECT_RENAME, "__cluster_metadata-0/*")                            \
    X(MOMENT_CREATE, "create", EFFECT_REPLACE_FILE, "sim-*/partition.metadata")                        \
    X(MOMENT_WRITE, "write", EFFECT_WRITE, "sim-*.log") /* records of the clients' topic */            \
    X(MOMENT_SYNC, "sync", EFFECT_SYNC, "sim-*.log")                                                   \
    X(MOMENT_EPOCH, "epoch", EFFECT_REPLACE_FILE,                                                      \
      "sim-*/leader-epoch-checkpoint") /* a broker leads, or hears of it */                            \
    X(MOMENT_CUT, "cut", EFFECT_TRUNCATE, "sim-*.log")                                                 \
    X(MOMENT_CHECKPOINT, "checkpoint", EFFECT_REPLACE_FILE, "*-offset-checkpoint")

#define X(name, text, kind, pattern) name,
enum moment { MOMENTS(X) MOMENTS_CNT };
#undef X

const char *moment_name(enum moment moment);
bool moment_find(const char *name, enum moment *ret_moment);
bool moment_is(enum moment moment, const struct effect *effect);

#endif
