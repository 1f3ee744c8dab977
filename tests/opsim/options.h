/* What is drawn for a run: which faults there are, how long things take, how large the instance is. */
#ifndef OPSIM_OPTIONS_H
#define OPSIM_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

/* type, name, what it is */
#define OPTIONS(X)                                                                           \
    X(int64_t, run_ms, "faults go on for so long")                                           \
    X(int64_t, zones_cnt, "0: zones have no names")                                          \
    X(int64_t, replicas, "brokers at first")                                                 \
    X(int64_t, zone_at_once, "spec.rollout.maxPerZone: All")                                 \
    X(int64_t, allow_unavailable, "spec.rollout.allowUnavailable")                           \
    X(int64_t, soak_s, "spec.rollout.soak")                                                  \
    X(int64_t, topics_cnt, "topics that come by and by")                                     \
    X(int64_t, isr_min, "min.insync.replicas of topics with 3 replicas")                     \
    X(int64_t, write_ms_max, "one way of a request to the API server")                       \
    X(int64_t, watch_ms_max, "lag of a watch")                                               \
    X(int64_t, error_percent, "writes answered with 500, not carried out")                   \
    X(int64_t, lost_percent, "writes carried out or not, answered never")                    \
    X(int64_t, conflict_percent, "409")                                                      \
    X(int64_t, busy_percent, "429")                                                          \
    X(int64_t, refused_percent, "422 of an admission webhook")                               \
    X(int64_t, late_percent, "writes carried out after the operator gave them up")           \
    X(int64_t, cut_gap_ms, "mean time between cuts of watches; 0: none")                     \
    X(int64_t, expired_percent, "of cut watches that must list anew (410)")                  \
    X(int64_t, hang_percent, "of cut watches that hang for minutes instead")                 \
    X(int64_t, away_gap_ms, "mean time between two absences of the API server; 0: none")     \
    X(int64_t, away_ms, "how long it is away")                                               \
    X(int64_t, crash_permille, "of effects after which the operator is dead")                \
    X(int64_t, crash_at, "and after this one in any case; 0: none")                          \
    X(int64_t, restart_ms_max, "until the next operator leads")                              \
    X(int64_t, lead_gap_ms, "mean time between two losses of leadership; 0: none")           \
    X(int64_t, clock_ms_max, "how far the operator's clock may be off")                      \
    X(int64_t, kubelet_ms_max, "placing a pod, seeing that one is to go, saying how one is") \
    X(int64_t, start_ms_max, "of a broker, until it is registered")                          \
    X(int64_t, stop_ms_max, "of a broker that was told to stop")                             \
    X(int64_t, catch_up_ms_max, "until a replica is in sync again")                          \
    X(int64_t, session_ms, "until a broker that died is fenced")                             \
    X(int64_t, pod_gap_ms, "mean time between two brokers that die; 0: none")                \
    X(int64_t, zone_gap_ms, "mean time between two zones without power; 0: none")            \
    X(int64_t, zone_ms_max, "how long a zone has none")                                      \
    X(int64_t, silent_percent, "of calls to brokers that get no answer")                     \
    X(int64_t, edit_gap_ms, "mean time between two things that the user does")               \
    X(int64_t, meddles, "somebody changes children by hand")                                 \
    X(int64_t, deletes, "the user deletes the instance and makes it anew")                   \
    X(int64_t, delete_claim, "with its data")

struct options {
#define X(type, name, text) type name;
    OPTIONS(X)
#undef X
};

void options_draw(struct options *options, uint64_t seed);
void options_print(const struct options *options, uint64_t seed);

#endif
