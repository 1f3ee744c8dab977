/* Data kernels of several nodes under a scripted controller: for tests of replication.
 *
 * The nodes are the world's (world.h: net, disks, clocks, crashes); in place of their metadata kernels stands one
 * controller for all, which never fails: it registers brokers, fences and unfences them, decides AlterPartition, elects
 * leaders out of the ISR, and hands its log to each node, late where told so. Producers write unique numbers with acks=all
 * and note what was acknowledged at which offset.
 *
 * Checked at each step: a partition's high watermark never falls while its process lives; whoever leads has all that any
 * high watermark has covered. A connection is answered with offsets that rise. At the end (fleet_check_logs): all replicas are equal byte for byte, and hold all that was
 * acknowledged, where it was acknowledged. */
#ifndef TESTS_LIB_FLEET_H
#define TESTS_LIB_FLEET_H

#include "tests/lib/world.h"
#include "wire/wire.h"

enum {
    FLEET_NODES = 4,
    FLEET_REPLICAS = 3,
    FLEET_TOPICS_MAX = 3,
    FLEET_PARTITIONS_MAX = 20000,
    FLEET_ACKS_MAX = 200000,
    FLEET_FLIGHTS_MAX = 64
};

struct fleet_ack {
    int32_t partition;
    int64_t off;
    uint64_t number;
};

struct fleet {
    struct world world;
    struct prng prng;
    struct prng prng_timing; /* of what only moves moments, so that it changes no other draw */
    uint32_t
        isr_check_permille; /* each millisecond, on each node: the leader's check of its ISRs is due at its next step */
    int32_t topics_cnt;     /* partition p is of topic p % topics_cnt, there number p / topics_cnt */
    int32_t partitions_cnt; /* over all topics */
    int32_t min_isr;
    const char *durability;
    /* the controller */
    struct image image;
    struct chunk **log; /* batches, one record each: offset is the place */
    size_t log_cnt, log_cap;
    struct fleet_node {
        size_t delivered_cnt;   /* of the log, to the process that runs */
        bool has_started;       /* its metadata kernel was started */
        int64_t held_until_us;  /* it hears of nothing new before */
        uint32_t late_permille; /* each millisecond: it hears of nothing new in this one */
        int64_t fence_at_us;    /* its session is over; INT64_MAX: it lives */
        int64_t *high_watermarks;
        uint64_t conn_id;   /* the producers' */
        int64_t *acked_off; /* by partition: what it was told last over conn_id; -1: nothing */
        struct fleet_flight {
            int32_t partition;
            uint64_t number; /* of the first record; the others follow */
            uint32_t records_cnt;
        } flights[FLEET_FLIGHTS_MAX];
        size_t flights_cnt; /* oldest first */
    } nodes[FLEET_NODES];
    uint64_t ask_conn_id; /* of fleet_ask */
    struct chunk *ask_answer;
    /* the producers */
    uint64_t last_number;
    struct fleet_ack *acks;
    size_t acks_cnt;
    int64_t *high_watermark_max; /* of all, ever */
    bool is_unchecked;           /* measuring: not at each step */
    bool recompresses;           /* fleet_recompress */
    size_t effects_max;          /* most of any step of a data kernel */
    uint64_t refused_cnt, alter_cnt, alter_refused_cnt, elections_cnt, clean_cnt;
};

void fleet_init(struct fleet *fleet, uint64_t seed, int32_t partitions_cnt, int32_t min_isr, const char *durability);
void fleet_init_topics(struct fleet *fleet, uint64_t seed, int32_t topics_cnt, int32_t partitions_cnt, int32_t min_isr,
                       const char *durability);
void fleet_release(struct fleet *fleet);
struct uuid fleet_topic_of(const struct fleet *fleet, int32_t partition); /* the id of its topic */

void fleet_start(struct fleet *fleet, int node);
void fleet_kill(struct fleet *fleet, int node); /* the controller finds out a while later */
void fleet_power_cut(struct fleet *fleet, int node);
void fleet_fence(struct fleet *fleet, int node); /* by the controller, though it may live */
void fleet_hold_metadata(struct fleet *fleet, int node, int64_t for_us);

/* Another member of the ISR leads. */
void fleet_move_leader(struct fleet *fleet, int32_t partition);

/* A configuration of all topics. */
void fleet_configure(struct fleet *fleet, const char *name, const char *value);

/* KIP-73: all replicas of the topic are throttled, on the leaders' side or the followers', on each broker to so many bytes a second. */
void fleet_throttle(struct fleet *fleet, bool leaders, const char *bytes_per_second);

/* A dynamic default of all brokers, such as message.max.bytes. */
void fleet_configure_brokers(struct fleet *fleet, const char *name, const char *value);

/* All partitions of topic `number` go; nothing else may be asked of them then. */
void fleet_delete_topic(struct fleet *fleet, int32_t number);

/* From now on producers pack batches as chance has it and the topics are of compression.type uncompressed: what needs it is unpacked by
 * WORKs, which end in any order. */
void fleet_recompress(struct fleet *fleet);

/* One replica moves to the broker that has none (KIP-455): it is added, and when it is in sync, the other one goes. */
void fleet_reassign(struct fleet *fleet, int32_t partition);

/* SIGTERM: leaders move, logs close, the process ends. True: it was a clean stop within 20 s. */
bool fleet_shut_down(struct fleet *fleet, int node);

void fleet_produce(struct fleet *fleet, int32_t partition);
/* Its log begins later from now on: anywhere up to its high watermark, inside a batch perhaps. */
void fleet_delete_records(struct fleet *fleet, int32_t partition);

/* Where that partition's log begins and ends on a node; -1: it has none. */
int64_t fleet_log_start(const struct fleet *fleet, int node, int32_t partition);
int64_t fleet_log_end(const struct fleet *fleet, int node, int32_t partition);

/* max.message.bytes of that partition on a node; -1: it has none. */
int32_t fleet_message_max(const struct fleet *fleet, int node, int32_t partition);

/* A request to a node's clients' listener, and its answer decoded into arena; NULL: the connection ended, or 10 s passed. */
void *fleet_ask(struct fleet *fleet, int node, const struct wire_msg *msg, int16_t version, const void *body,
                struct arena *arena);

void fleet_run(struct fleet *fleet, int64_t for_us);

const struct image_partition *fleet_partition(const struct fleet *fleet, int32_t partition);
bool fleet_is_served(const struct fleet *fleet); /* each partition is led by the broker that metadata names */
bool fleet_is_whole(const struct fleet *fleet);  /* all up, all in all ISRs, all high watermarks at all ends */
void fleet_print(const struct fleet *fleet);     /* where everybody is */
void fleet_check_logs(struct fleet *fleet);

#endif
