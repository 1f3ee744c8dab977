/* Replication with many partitions: memory for each, CPU time of a start, of idling, of a failover, with the simulator's
 * disks and net. bench-replicas [PARTITIONS] */
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "api/replica_session.h"
#include "tests/lib/fleet.h"

enum { SECOND_US = 1000000, PARTITIONS = 3000 };

static struct fleet fleet;

static double cpu_s(void)
{
    struct timespec time;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static size_t led_cnt(int32_t broker_id)
{
    size_t cnt = 0;

    for (int32_t p = 0; p < fleet.partitions_cnt; p++)
        cnt += fleet_partition(&fleet, p)->leader_id == broker_id;
    return cnt;
}

/* What the leader does when a follower's connection ends. */
static void end_session(int32_t partitions_cnt)
{
    struct replica_session *session = replica_session_new(2);
    double before;

    for (int32_t p = 0; p < partitions_cnt; p++)
        (void)replica_session_set(session, &(struct replica_want){.topic_id.bytes = {1}, .index = p});
    before = cpu_s();
    replica_session_free(session);
    printf("session    %6.2f ms CPU for its end\n", (cpu_s() - before) * 1000);
}

int main(int argc, char **argv)
{
    int32_t partitions_cnt = argc > 1 ? atoi(argv[1]) : PARTITIONS;
    double before;
    int victim = 0;
    int64_t from_us;
    size_t memory, lost_cnt;

    fleet_init(&fleet, 1, partitions_cnt, 2, "replicated");
    fleet.is_unchecked = true;
    for (int i = 0; i < FLEET_NODES; i++)
        simdisk_set_faults(fleet.world.nodes[i].disk, &(struct simdisk_faults){.latency_us_max = 100});
    memory = mallinfo2().uordblks;
    before = cpu_s();
    for (int i = 0; i < FLEET_NODES; i++)
        fleet_start(&fleet, i);
    while (!fleet_is_whole(&fleet))
        fleet_run(&fleet, SECOND_US / 10);
    printf("%d partitions x 3 replicas on %d brokers\n", partitions_cnt, FLEET_NODES);
    printf("start      %6.2f s CPU, %5.2f s on the clock\n", cpu_s() - before, (double)fleet.world.now_us / SECOND_US);
    printf("memory     %6.0f bytes for each replica (with its simulated files)\n",
           (double)(mallinfo2().uordblks - memory) / (3.0 * partitions_cnt));
    printf("of that    %6zu bytes struct partition, %zu its replicas, %zu a leader's want of it per follower\n",
           sizeof(struct partition), FLEET_REPLICAS * sizeof(struct replica), sizeof(struct replica_want));
    end_session(partitions_cnt);
    before = cpu_s();
    fleet_run(&fleet, 60 * (int64_t)SECOND_US);
    printf("idle       %6.2f ms CPU for each second, all brokers and the simulator\n", (cpu_s() - before) / 60 * 1000);
    for (int i = 1; i < FLEET_NODES; i++)
        if (led_cnt(i + 1) > led_cnt(victim + 1))
            victim = i;
    lost_cnt = led_cnt(victim + 1);
    before = cpu_s();
    fleet_kill(&fleet, victim);
    fleet_fence(&fleet, victim);
    from_us = fleet.world.now_us;
    while (led_cnt(victim + 1) > 0 || !fleet_is_served(&fleet))
        fleet_run(&fleet, 1000);
    printf("failover   %6.2f s CPU, %5.0f ms on the clock for %zu leaders, %.1f us CPU for each\n", cpu_s() - before,
           (double)(fleet.world.now_us - from_us) / 1000, lost_cnt, (cpu_s() - before) * 1e6 / (double)lost_cnt);
    fleet_release(&fleet);
    return 0;
}
