/* Clients of a simulated fleet, speaking real wire bytes: an admin who makes the topic, idempotent producers with acks=all,
 * readers. They find leaders by Metadata from any node, give up requests after their own timeout, and try elsewhere.
 *
 * Each producer writes the numbers 0, 1, 2, ... to one partition, one batch under way at a time, tries again until it is
 * acknowledged. What they see is noted in a history (tests/lib/history.h). An error that says "never try again" is a
 * fault: in this world nothing is ever to be refused for good. */
#ifndef SIM_LOAD_H
#define SIM_LOAD_H

#include "tests/lib/history.h"
#include "tests/lib/world.h"

enum {
    LOAD_PRODUCERS_MAX = 8,
    LOAD_READERS_MAX = 3,
    LOAD_PARTITIONS_MAX = 6,
    LOAD_BATCH_MAX = 20,
    LOAD_NAME_LEN_MAX = 15,
    LOAD_NUMBERS_MAX = 1 << 20
};

/* One connection with at most one request on it. */
struct caller {
    struct load *load;
    char name[LOAD_NAME_LEN_MAX + 1];
    uint64_t conn_id; /* 0: none */
    int node;         /* where conn_id leads */
    bool waits;
    int16_t api_key; /* of what it waits for */
    int32_t correlation_id;
    int64_t deadline_us, retry_us;
    bool wants_metadata;
    void (*on_answer)(struct caller *caller, struct slice bytes); /* bytes null: none will come */
};

struct load_producer {
    struct caller caller;
    int32_t partition;
    bool has_id;
    int64_t producer_id;
    int16_t producer_epoch;
    int32_t sequence;
    uint32_t next_number; /* first one of the batch under way */
    int32_t batch_cnt;    /* numbers in it; 0: none is under way */
};

struct load_reader {
    struct caller caller;
    int32_t partition;
    int out_of_range_cnt;
    int64_t next_off[LOAD_PARTITIONS_MAX];
    bool final; /* reads from the start to the end */
    bool has_begun[LOAD_PARTITIONS_MAX], reached_end[LOAD_PARTITIONS_MAX];
};

struct load_config {
    const char *durability; /* flotilla.durability */
    int32_t partitions_cnt, min_isr;
    int16_t replicas_cnt;
    int producers_cnt, readers_cnt;
    int32_t batch_max;
    int64_t request_timeout_us;
    bool is_unclean; /* unclean.leader.election.enable */
};

struct load {
    struct world *world;
    struct load_config config;
    struct history *history;
    struct caller admin;
    bool topic_is_made;
    int32_t to_unregister; /* broker id; -1: none, or it is done */
    struct load_producer producers[LOAD_PRODUCERS_MAX];
    struct load_reader readers[LOAD_READERS_MAX + 1]; /* the last one is the final reader's */
    struct load_leader {
        int node; /* -1: not known */
        int32_t leader_epoch;
    } leaders[LOAD_PARTITIONS_MAX];
    int64_t acked_end_off[LOAD_PARTITIONS_MAX]; /* one past the last acknowledged offset */
    bool producing, reading, is_final;
    uint32_t numbers_max; /* producers stop there */
    uint64_t acks_cnt, errors_cnt, timeouts_cnt, codecs_cnt;
    int64_t last_ack_us;
    int faults_cnt;
};

void load_init(struct load *load, struct world *world,
               const struct load_config *config); /* takes the world's on_answer */
void load_release(struct load *load);

/* Lets every client that can do something do it; call between runs of the world. */
void load_act(struct load *load);

bool load_is_quiet(const struct load *load); /* no batch is under way */

/* Everything is read once more, from the start; then load_judge: the number of faults, told. */
void load_read_all(struct load *load);
bool load_read_all_done(const struct load *load);
int load_judge(struct load *load);

#endif
