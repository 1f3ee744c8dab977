/* A simulated fleet: N nodes, clients, and what may go wrong in this run, all drawn from the seed.
 *
 * A run has two phases. Faults: clients write and read while faults come and go; whatever happens, nothing acknowledged is lost,
 * and no invariant (invariants.h) is broken. Healing: every fault ends (but, in some runs, one node stays as it is), and
 * within HEAL_US_MAX every batch under way is acknowledged, every node ready, every ISR full; then all is read once more
 * and judged.
 *
 * What may be lost by right is never asked for: a node that can lose what it has written (a wiped or failing disk, a power
 * cut where durability is `replicated`) is always the same one of a run, the victim, and then min.insync.replicas is at least 2.
 * It loses something only while every ISR is full, and until they are so again no other node is killed: a broker that was
 * killed counts as one that lost its data, too (KIP-966), and that would be two of them. */
#ifndef SIM_SWARM_H
#define SIM_SWARM_H

#include "invariants.h"
#include "load.h"
#include "moment.h"
#include "tests/lib/world.h"

enum { SWARM_REPAIRS_MAX = 64, SWARM_SECOND_US = 1000000, SWARM_HEAL_US_MAX = 120 * SWARM_SECOND_US };

#define SWARM_FAULTS(X)                                                                    \
    X(FAULT_SHUTDOWN, "shutdown")      /* SIGTERM, and a start some time later */          \
    X(FAULT_KILL, "kill")              /* kill -9 */                                       \
    X(FAULT_POWER_CUT, "power-cut")    /* of one machine */                                \
    X(FAULT_POWER_CUT_ALL, "blackout") /* of all at once */                                \
    X(FAULT_PAUSE, "pause")            /* the process stands still */                      \
    X(FAULT_ISOLATE, "isolate")        /* a node from all others, not from clients */      \
    X(FAULT_PARTITION, "partition")    /* the nodes in two halves */                       \
    X(FAULT_ONE_WAY, "one-way")        /* what one node sends to another is gone */        \
    X(FAULT_CUT_OFF, "cut-off")        /* a node from everybody */                         \
    X(FAULT_RESET, "reset")            /* a node's connections end */                      \
    X(FAULT_SLOW_NET, "slow-net")      /* packets that take long, connections that end */  \
    X(FAULT_SLOW_DISK, "slow-disk")                                                        \
    X(FAULT_FULL_DISK, "full-disk")                                                        \
    X(FAULT_BAD_DIR, "bad-dir")       /* the second log directory: EIO, until restarted */ \
    X(FAULT_BAD_DISK, "bad-disk")     /* any op may fail, for a while */                   \
    X(FAULT_CLOCK_STEP, "clock-step") /* the wall clock of a node jumps */                 \
    X(FAULT_WIPE, "wipe")             /* killed, and started on an empty disk */

#define X(name, text) name,
enum swarm_fault { SWARM_FAULTS(X) SWARM_FAULTS_CNT };
#undef X

struct swarm_plan {
    uint32_t faults; /* bits: this run's swarm */
    int nodes_cnt, voters_cnt, racks_cnt;
    int victim;        /* node that may lose what it has; -1: none */
    int left_behind;   /* node that is not healed at the end, and the only one that faults hit; -1: none */
    bool is_formatted; /* with all voters; else the first one creates, and the others join */
    bool by_bootstrap; /* controller.quorum.bootstrap.servers instead of voters */
    bool peers_listener;
    int64_t gap_us_max, fault_us_max, run_us;
    uint32_t moments; /* bits: faults come at these, too, not only at times; 0: at none */
    int64_t net_us_min, net_us_max, disk_us_max, sync_us_max, kernel_us_max, half_open_us_max;
    int32_t drift_ppm_max;
    int64_t snapshot_bytes, metadata_retention_bytes; /* of the metadata log */
    int32_t fetch_snapshot_bytes;
    int64_t heartbeat_ms, session_ms, election_ms, fetch_ms, replica_lag_ms;
    struct load_config load;
};

/* A fault that waits for its moment. */
struct swarm_armed {
    bool is_armed, has_come;
    enum moment moment;
    int at_node;              /* -1: any node, which becomes the fault's */
    uint64_t to_go_cnt;       /* such moments before it */
    int64_t delay_us, due_us; /* it comes so much later; then */
    enum swarm_fault fault;
    int node, other;
};

struct swarm_repair {
    int64_t due_us;
    enum swarm_fault fault;
    int node, other;
};

struct swarm {
    struct world world;
    struct swarm_plan plan;
    struct load load;
    struct invariants invariants;
    struct swarm_armed armed;
    struct swarm_repair repairs[SWARM_REPAIRS_MAX];
    size_t repairs_cnt;
    bool is_destroyed; /* the victim has lost something, and not everything is back in its ISR since */
    uint64_t fault_cnts[SWARM_FAULTS_CNT];
    int64_t healed_us; /* how long healing took; -1: it did not */
};

/* Draws everything; nothing runs yet. */
void swarm_init(struct swarm *swarm, uint64_t seed);
void swarm_init_plan(struct swarm *swarm, uint64_t seed, const struct swarm_plan *plan); /* drawn by the caller */
void swarm_print_plan(const struct swarm *swarm);
void swarm_release(struct swarm *swarm);

/* Gives the nodes their configuration as plan says; before the first start. */
void swarm_configure(struct swarm *swarm);

/* Clients act, the world goes on. */
void swarm_run_until(struct swarm *swarm, int64_t until_us);

/* Runs until the node (-1: any) has just asked its disk for that; false: it did not until then. */
bool swarm_run_to_moment(struct swarm *swarm, enum moment moment, int node, int64_t until_us);

/* Both phases; the number of faults found, each printed. */
int swarm_run(struct swarm *swarm);

/* The second phase alone. */
int swarm_heal_and_judge(struct swarm *swarm);

/* All controllers of the plan are voters, as every node that is up knows. */
bool swarm_voters_are_in(const struct swarm *swarm);

/* Every node that is to be up is ready, every partition has a leader and its full ISR, as every node's image says. */
bool swarm_is_well(struct swarm *swarm);

/* Every partition of the image has a leader and its full ISR, as far as they are to be had. */
bool swarm_isrs_are_full(const struct swarm *swarm, const struct image *image);

/* Where it does not heal: how the nodes, the quorum and the partitions are. */
void swarm_tell_unwell(struct swarm *swarm);

const char *swarm_fault_name(enum swarm_fault fault);

#endif
