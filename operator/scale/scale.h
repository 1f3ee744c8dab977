/* How many brokers an instance should have: from what brokers use, what spec.autoscaling asks for, and what data needs. Pure; the
 * clock is the caller's. Decides a number and says why; who changes spec.replicas is the user, an HPA, or whoever reads
 * status.desiredReplicas: the operator never writes spec.
 *
 *   need of a figure = total / target per broker, rounded up      more than there are: up, at once
 *   the same with SCALE_SLACK_PERCENT less of each target         fewer than there are, for a whole cooldown: down
 *
 * Between the two nothing changes, so a load that stays never changes the number there and back: what was grown to is not more than
 * the second need, and what was shrunk to is not less than the first. */
#ifndef SCALE_SCALE_H
#define SCALE_SCALE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    SCALE_SLACK_PERCENT = 20,
    SCALE_DISK_PERCENT_MAX = 90, /* data fits where no disk is fuller than this on average */
    SCALE_STALE_MS = 60000,      /* figures older than that decide nothing */
    SCALE_BROKERS_MAX = 1000,
    SCALE_TEXT_LEN = 256,
    SCALE_SAMPLES_MAX = 64,
    SCALE_SAMPLES_MIN = 8, /* fewer make no trend */
};

/* spec.autoscaling; a target of 0 is not looked at. */
struct scale_spec {
    int32_t replicas_min, replicas_max;
    int32_t cpu_percent;  /* of what a broker requests, mean over the brokers */
    int32_t disk_percent; /* of a broker's disk, as it is forecast */
    int64_t bytes_in;     /* per second and broker, replication not counted */
    int64_t partitions;   /* replicas on a broker */
    int64_t cooldown_ms;  /* after a change nothing else is changed for so long */
};

/* Sums over all brokers at one time. */
struct scale_figures {
    int64_t read_ms;         /* Unix time */
    int32_t brokers_cnt;     /* that serve, and that these figures are of */
    int64_t cpu_percent;     /* sum of what each uses of its request: 250 where five use half */
    int64_t bytes_in;        /* per second */
    int64_t replicas_cnt;    /* of partitions */
    int64_t data_bytes;      /* on all disks now */
    int64_t forecast_bytes;  /* and later (scale_trend_at); data_bytes counts where it is more */
    int64_t disk_bytes;      /* of one broker; 0: not known */
    int32_t replication_max; /* the largest replication factor of a topic */
    int32_t isr_min_max;     /* the largest min.insync.replicas of a replicated topic */
};

#define SCALE_REASONS(X)                                                                                  \
    X(SCALE_STEADY, "Steady")                /* as many as are needed */                                  \
    X(SCALE_DATA, "DataMustFit")             /* fewer could not hold what there is: at once */            \
    X(SCALE_REPLICATION, "ReplicationNeeds") /* fewer could not hold a topic's replicas apart */          \
    X(SCALE_LIMITS, "OutsideLimits")         /* spec.autoscaling.min and max */                           \
    X(SCALE_CPU, "Cpu")                      /* more are needed for it */                                 \
    X(SCALE_DISK, "DiskForecast")                                                                         \
    X(SCALE_BYTES_IN, "BytesIn")                                                                          \
    X(SCALE_PARTITIONS, "Partitions")                                                                     \
    X(SCALE_IDLE, "Idle")                    /* fewer are enough for everything, and have been a while */ \
    X(SCALE_IDLE_WAITS, "IdleNotLongEnough") /* the same, but not for a whole cooldown */                 \
    X(SCALE_COOLDOWN, "Cooldown")            /* another number is needed; the last change is too fresh */ \
    X(SCALE_AT_MAX, "AtMax")                 /* more are needed than may be */                            \
    X(SCALE_UNKNOWN, "FiguresMissing")       /* too old, or not of all brokers */

enum scale_reason {
#define X(name, word) name,
    SCALE_REASONS(X)
#undef X
        SCALE_REASONS_CNT
};

/* What is remembered between two looks; all 0 at first. Lost, it only makes
 * shrinking wait a cooldown longer. */
struct scale_memory {
    int32_t replicas;      /* at the last look */
    int64_t changed_ms;    /* when their number changed last; 0: not seen */
    int64_t idle_since_ms; /* fewer have been enough since; 0: they are not */
    int32_t idle_need;     /* the most that were needed since then */
};

struct scale_verdict {
    int32_t replicas; /* status.desiredReplicas */
    enum scale_reason reason;
    int64_t look_again_ms; /* something passes by time then; 0: nothing does */
    char text[SCALE_TEXT_LEN];
};

/* replicas: those that there are to be now (spec.replicas). */
void scale_decide(const struct scale_spec *spec, const struct scale_figures *figures, int32_t replicas, int64_t now_ms,
                  struct scale_memory *memory, struct scale_verdict *ret_verdict);

const char *scale_word(enum scale_reason reason);

/* ---- forecast: a straight line through the last samples ---- */

struct scale_trend {
    int64_t at_ms[SCALE_SAMPLES_MAX], bytes[SCALE_SAMPLES_MAX]; /* rings */
    size_t head, cnt;
};

void scale_trend_add(struct scale_trend *trend, int64_t at_ms, int64_t bytes); /* times rise; others are left out */

/* What there will be at that time if it goes on like this: by least squares,
 * from the last sample on; never less than that sample (what is deleted today
 * is no promise). With fewer than SCALE_SAMPLES_MIN samples: the last one;
 * without any: 0. */
int64_t scale_trend_at(const struct scale_trend *trend, int64_t at_ms);

#endif
