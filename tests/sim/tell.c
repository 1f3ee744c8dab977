/* What is printed of a drawn run: what was drawn, and, where it does not heal, how things are. */
#include <inttypes.h>
#include <stdio.h>

#include "image/image.h"
#include "meta/core.h"
#include "node/node.h"
#include "swarm.h"

void swarm_print_plan(const struct swarm *swarm)
{
    const struct swarm_plan *plan = &swarm->plan;

    printf("seed %" PRIu64
           ": nodes %d, voters %d, racks %d, victim n%d, left behind n%d, formatted %d, bootstrap servers %d, "
           "peers' listener %d\n",
           swarm->world.seed, plan->nodes_cnt, plan->voters_cnt, plan->racks_cnt, plan->victim + 1,
           plan->left_behind + 1, plan->is_formatted, plan->by_bootstrap, plan->peers_listener);
    printf("    faults:");
    for (enum swarm_fault fault = 0; fault < SWARM_FAULTS_CNT; fault++)
        if (plan->faults >> fault & 1)
            printf(" %s", swarm_fault_name(fault));
    if (plan->moments != 0)
        printf("; also at:");
    for (enum moment moment = 0; moment < MOMENTS_CNT; moment++)
        if (plan->moments >> moment & 1)
            printf(" %s", moment_name(moment));
    printf("; every <= %" PRId64 " ms, each <= %" PRId64 " ms, for %" PRId64 " ms\n", plan->gap_us_max / 1000,
           plan->fault_us_max / 1000, plan->run_us / 1000);
    printf("    net %" PRId64 "..%" PRId64 " us, disk <= %" PRId64 " us (SYNC %" PRId64 "), kernel <= %" PRId64
           " us, half open <= %" PRId64 " ms, drift <= %" PRId32 " ppm\n",
           plan->net_us_min, plan->net_us_max, plan->disk_us_max, plan->sync_us_max, plan->kernel_us_max,
           plan->half_open_us_max / 1000, plan->drift_ppm_max);
    printf("    metadata: snapshots after %" PRId64 " bytes, retention %" PRId64 " bytes, fetched by %" PRId32
           " bytes\n",
           plan->snapshot_bytes, plan->metadata_retention_bytes, plan->fetch_snapshot_bytes);
    printf("    heartbeat %" PRId64 " ms, session %" PRId64 " ms, election %" PRId64 " ms, fetch %" PRId64
           " ms, replica lag %" PRId64 " ms\n",
           plan->heartbeat_ms, plan->session_ms, plan->election_ms, plan->fetch_ms, plan->replica_lag_ms);
    printf("    topic: %s, %d partitions, %d replicas, min ISR %d; %d producers, %d readers, batches <= %d, timeout "
           "%" PRId64 " ms\n",
           plan->load.durability, plan->load.partitions_cnt, plan->load.replicas_cnt, plan->load.min_isr,
           plan->load.producers_cnt, plan->load.readers_cnt, plan->load.batch_max,
           plan->load.request_timeout_us / 1000);
}

/* ---- where it does not heal ---- */

static void tell_quorum(const struct world_node *node)
{
    const struct quorum *quorum = node->controller->quorum;
    const struct voters *voters = quorum_voters(quorum);

    printf("        quorum: %s", quorum_life_name(quorum_life(quorum)));
    if (quorum_life(quorum) == QUORUM_RUNNING) {
        printf(", %s, epoch %" PRId32 ", leader %" PRId32 ", high watermark %" PRId64 ", end %" PRId64 ", voters",
               raft_state_name(quorum_raft_state(quorum)), quorum_epoch(quorum), quorum_leader_id(quorum),
               quorum_high_watermark(quorum), quorum_end_off(quorum));
        for (size_t i = 0; i < voters->cnt; i++)
            printf(" %" PRId32 ":%02x%02x", voters->items[i].id, voters->items[i].directory.bytes[0],
                   voters->items[i].directory.bytes[1]);
    }
    printf("; controller %s\n", controller_state_name(controller_state(node->controller)));
}

/* What a broker knows of the partitions that it leads, or follows. */
static void tell_partitions(const struct world_node *node)
{
    const struct map *map = &node->broker->api.partitions.by_id;

    for (struct map_node *at = map_walk(map, NULL); at != NULL; at = map_walk(map, at)) {
        const struct partition *partition = container_of(at, struct partition, by_id);
        if (partition->log == NULL)
            continue;
        printf("        %s-%" PRId32 ": %s, epoch %" PRId32 ".%" PRId32 ", log %s, end %" PRId64 ", durable %" PRId64
               ", high watermark %" PRId64 ", follows %d (fetcher %d), isr change %d, recovering %d:",
               partition->topic, partition->index, partition_role_name(partition->role), partition->leader_epoch,
               partition->partition_epoch, log_state_name(log_state(partition->log)), log_end_off(partition->log),
               log_durable_off(partition->log), partition->high_watermark, partition->follow.state,
               partition->follow.fetcher != NULL, partition->isr_change, partition->is_recovering);
        for (int32_t i = 0; i < partition->replicas_cnt; i++) {
            const struct replica *replica = &partition->replicas[i];
            printf(" %" PRId32 "%s end %" PRId64 " durable %" PRId64 " broker epoch %" PRId64, replica->broker_id,
                   replica->in_isr ? " in" : "", replica->end_off, replica->durable_off, replica->broker_epoch);
        }
        printf("\n");
    }
}

void swarm_tell_unwell(struct swarm *swarm)
{
    struct world *world = &swarm->world;

    printf("fault: not healed within %d s: topic made %d, producers quiet %d\n", SWARM_HEAL_US_MAX / SWARM_SECOND_US,
           swarm->load.topic_is_made, load_is_quiet(&swarm->load));
    for (size_t i = 0; i < swarm->repairs_cnt; i++)
        printf("    n%d stays as it is: %s, n%d\n", swarm->repairs[i].node + 1,
               swarm_fault_name(swarm->repairs[i].fault), swarm->repairs[i].other + 1);
    for (int i = 0; i < world->nodes_cnt; i++) {
        struct buf reasons;
        if (i == swarm->plan.left_behind)
            continue;
        buf_init(&reasons, 4096);
        if (world->nodes[i].is_up)
            (void)broker_ready(world->nodes[i].broker, &reasons);
        printf("    n%d: up %d, exit %d, node %s, ISRs full %d %s\n", i + 1, world->nodes[i].is_up,
               world->nodes[i].exit_status,
               world->nodes[i].is_up ? node_state_name(broker_state(world->nodes[i].broker)) : "-",
               world->nodes[i].is_up && swarm_isrs_are_full(swarm, &world->nodes[i].broker->image), buf_cstr(&reasons));
        buf_release(&reasons);
        if (world->nodes[i].is_up) {
            tell_quorum(&world->nodes[i]);
            tell_partitions(&world->nodes[i]);
        }
    }
}
