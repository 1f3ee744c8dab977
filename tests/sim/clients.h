/* Clients of the simulated world, speaking real wire bytes: an admin, idempotent producers, a reader.
 *
 * Each producer writes the numbers 0, 1, 2, ... to one partition, one batch under way at a time, tries again until it is
 * acknowledged, and notes what was. The reader reads as it goes and notes what it saw. At the end all is read once more
 * and judged: every acknowledged record is there, where it was said to be, once and in order; whatever a reader saw is
 * still there. */
#ifndef SIM_CLIENTS_H
#define SIM_CLIENTS_H

#include "tests/lib/world.h"

enum { PRODUCERS_MAX = 8, PARTITIONS_MAX = 4, NUMBERS_MAX = 4096, OFFSETS_MAX = 1 << 16 };

enum client_step { CLIENT_IDLE, CLIENT_WAITS };

struct producer {
    int idx;
    int32_t partition;
    uint64_t conn_id;
    enum client_step step;
    int32_t correlation_id;
    bool has_id;
    int64_t producer_id;
    int16_t producer_epoch;
    int32_t sequence;
    int32_t next_number;            /* first one of the batch under way */
    int32_t batch_cnt;              /* numbers in it; 0: none is under way */
    int64_t acked_off[NUMBERS_MAX]; /* by number; -1: not acknowledged */
    int32_t acked_cnt;
    int64_t retry_us;
};

struct reader {
    uint64_t conn_id;
    enum client_step step;
    int32_t correlation_id;
    int32_t partition;
    int64_t next_off[PARTITIONS_MAX];
    uint64_t seen[PARTITIONS_MAX][OFFSETS_MAX]; /* by offset: 1 + producer << 32 | number; 0: not seen */
    int64_t retry_us;
    bool final; /* reads from the start to the end, then is_done */
    bool reached_end[PARTITIONS_MAX];
};

struct clients {
    struct world *world;
    bool topic_is_made;
    uint64_t admin_conn_id;
    enum client_step admin_step;
    int64_t admin_retry_us;
    const char *durability;
    int32_t partitions_cnt;
    struct producer producers[PRODUCERS_MAX];
    int producers_cnt;
    struct reader reader;
    bool producing;
    bool may_lose; /* replicated and power cuts: only that everything goes on is asked for */
    uint64_t acks_cnt, errors_cnt, codecs;
    int faults_cnt; /* seen while they ran */
};

void clients_init(struct clients *clients, struct world *world, const char *durability);

/* Lets every client that can do something do it; call between runs of the world. */
void clients_act(struct clients *clients);

/* True: no batch is under way. */
bool clients_are_quiet(const struct clients *clients);

/* Starts reading everything anew; when it has ended (clients_read_all_done), clients_judge tells what is wrong. */
void clients_read_all(struct clients *clients);
bool clients_read_all_done(const struct clients *clients);

/* before: what the reader had seen while it ran. Returns how many faults; each is printed. */
int clients_judge(struct clients *clients, const struct reader *before);

#endif
