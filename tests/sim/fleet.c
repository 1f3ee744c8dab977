#include "fleet.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/check.h"
#include "image/image.h"
#include "node/node.h"

enum { SECOND_US = FLEET_SECOND_US, ACT_US = 3000, CALM_US = 20000 };

static const char *const durabilities[] = {"replicated", "group-fsync", "sync"};

const char *fleet_fault_name(enum fleet_fault fault)
{
#define X(name, text) text,
    static const char *const names[] = { FLEET_FAULTS(X) };
#undef X
    return names[fault];
}

static uint64_t draw(struct fleet *fleet, uint64_t below)
{
    return prng_below(&fleet->world.prng_fault, below);
}

/* Between 0 and max, small ones as likely as large ones. */
static int64_t draw_scale(struct fleet *fleet, int64_t max)
{
    uint64_t limit = (uint64_t)max >> draw(fleet, 12);

    return (int64_t)draw(fleet, limit + 1);
}

static bool happens(const struct fleet_plan *plan, enum fleet_fault fault)
{
    return plan->faults >> fault & 1;
}

/* ---- the plan ---- */

static void draw_load(struct fleet *fleet)
{
    struct fleet_plan *plan = &fleet->plan;
    struct load_config *load = &plan->load;
    int replicas_max = plan->nodes_cnt < 3 ? plan->nodes_cnt : 3;

    load->durability = durabilities[draw(fleet, 3)];
    load->replicas_cnt = (int16_t)(draw(fleet, 4) ? replicas_max : 1 + (int)draw(fleet, (uint64_t)replicas_max));
    load->min_isr = load->replicas_cnt > 1 && draw(fleet, 5) ? load->replicas_cnt - 1 : 1;
    if (load->min_isr == 1 && load->replicas_cnt == 2 && draw(fleet, 2))
        load->min_isr = 2;
    load->partitions_cnt = 1 + (int32_t)draw(fleet, LOAD_PARTITIONS_MAX);
    load->producers_cnt = 1 + (int)draw(fleet, LOAD_PRODUCERS_MAX);
    load->readers_cnt = (int)draw(fleet, LOAD_READERS_MAX + 1);
    load->batch_max = 1 + (int32_t)draw(fleet, LOAD_BATCH_MAX);
    load->request_timeout_us = SECOND_US / 2 + (int64_t)draw(fleet, 5 * SECOND_US);
}

/* Takes out of the swarm what this fleet cannot survive by right. */
static void allow_only_survivable(struct fleet *fleet)
{
    struct fleet_plan *plan = &fleet->plan;
    uint32_t destroying = 1u << FAULT_BAD_DIR | 1u << FAULT_BAD_DISK | 1u << FAULT_WIPE;
    uint32_t cutting = 1u << FAULT_POWER_CUT | 1u << FAULT_POWER_CUT_ALL;

    plan->victim = plan->load.min_isr >= 2 && plan->voters_cnt >= 3 ? (int)draw(fleet, (uint64_t)plan->nodes_cnt) : -1;
    if (plan->victim < 0)
        plan->faults &= ~destroying;
    if (plan->load.durability == durabilities[0]) { /* replicated */
        plan->faults &= ~(1u << FAULT_POWER_CUT_ALL);
        if (plan->victim < 0)
            plan->faults &= ~cutting;
    }
    if (plan->nodes_cnt == 1)
        plan->faults &= ~(1u << FAULT_ISOLATE | 1u << FAULT_PARTITION | 1u << FAULT_ONE_WAY);
    if (plan->left_behind >= 0) {
        plan->faults &= ~(1u << FAULT_POWER_CUT_ALL | 1u << FAULT_PARTITION | 1u << FAULT_SLOW_NET);
        if (plan->victim >= 0)
            plan->victim = plan->left_behind;
    }
}

static void draw_plan(struct fleet *fleet)
{
    static const int nodes_cnts[] = {1, 2, 3, 3, 3, 3, 4, 5};
    struct fleet_plan *plan = &fleet->plan;

    plan->nodes_cnt = nodes_cnts[draw(fleet, COUNT_OF(nodes_cnts))];
    plan->voters_cnt = plan->nodes_cnt < 3 ? plan->nodes_cnt : plan->nodes_cnt == 5 && draw(fleet, 2) ? 5 : 3;
    plan->racks_cnt = (int)draw(fleet, 4);
    plan->by_bootstrap = draw(fleet, 4) == 0;
    plan->peers_listener = draw(fleet, 2);
    plan->faults = (uint32_t)(draw(fleet, 1u << FLEET_FAULTS_CNT) & draw(fleet, 1u << FLEET_FAULTS_CNT));
    if (draw(fleet, 4) == 0)
        plan->faults |= (uint32_t)draw(fleet, 1u << FLEET_FAULTS_CNT);
    plan->left_behind = plan->nodes_cnt >= 3 && draw(fleet, 4) == 0 ? (int)draw(fleet, (uint64_t)plan->nodes_cnt) : -1;
    plan->gap_us_max = SECOND_US / 20 + draw_scale(fleet, 6 * SECOND_US);
    plan->fault_us_max = SECOND_US / 20 + draw_scale(fleet, 10 * SECOND_US);
    plan->run_us = 4 * SECOND_US + (int64_t)draw(fleet, 16 * SECOND_US);
    plan->net_us_min = (int64_t)draw(fleet, 300);
    plan->net_us_max = plan->net_us_min + draw_scale(fleet, 20000);
    plan->disk_us_max = 1 + draw_scale(fleet, 20000);
    plan->kernel_us_max = draw(fleet, 2) ? 0 : draw_scale(fleet, 5000);
    plan->half_open_us_max = draw_scale(fleet, 30 * SECOND_US);
    plan->drift_ppm_max = draw(fleet, 2) ? 0 : (int32_t)draw(fleet, 1000);
    plan->heartbeat_ms = 200 + (int64_t)draw(fleet, 200);
    plan->session_ms = 1500 + (int64_t)draw(fleet, 1500);
    plan->election_ms = 200 + (int64_t)draw(fleet, 400);
    plan->fetch_ms = 400 + (int64_t)draw(fleet, 600);
    plan->replica_lag_ms = 1000 + (int64_t)draw(fleet, 9000);
    draw_load(fleet);
    allow_only_survivable(fleet);
}

void fleet_print_plan(const struct fleet *fleet)
{
    const struct fleet_plan *plan = &fleet->plan;

    printf("seed %" PRIu64
           ": nodes %d, voters %d, racks %d, victim n%d, left behind n%d, bootstrap servers %d, peers' listener "
           "%d\n",
           fleet->world.seed, plan->nodes_cnt, plan->voters_cnt, plan->racks_cnt, plan->victim + 1,
           plan->left_behind + 1, plan->by_bootstrap, plan->peers_listener);
    printf("    faults:");
    for (enum fleet_fault fault = 0; fault < FLEET_FAULTS_CNT; fault++)
        if (happens(plan, fault))
            printf(" %s", fleet_fault_name(fault));
    printf("; every <= %" PRId64 " ms, each <= %" PRId64 " ms, for %" PRId64 " ms\n", plan->gap_us_max / 1000,
           plan->fault_us_max / 1000, plan->run_us / 1000);
    printf("    net %" PRId64 "..%" PRId64 " us, disk <= %" PRId64 " us, kernel <= %" PRId64
           " us, half open <= %" PRId64 " ms, drift <= %" PRId32 " ppm\n",
           plan->net_us_min, plan->net_us_max, plan->disk_us_max, plan->kernel_us_max, plan->half_open_us_max / 1000,
           plan->drift_ppm_max);
    printf("    heartbeat %" PRId64 " ms, session %" PRId64 " ms, election %" PRId64 " ms, fetch %" PRId64
           " ms, replica lag %" PRId64 " ms\n",
           plan->heartbeat_ms, plan->session_ms, plan->election_ms, plan->fetch_ms, plan->replica_lag_ms);
    printf("    topic: %s, %d partitions, %d replicas, min ISR %d; %d producers, %d readers, batches <= %d, timeout "
           "%" PRId64 " ms\n",
           plan->load.durability, plan->load.partitions_cnt, plan->load.replicas_cnt, plan->load.min_isr,
           plan->load.producers_cnt, plan->load.readers_cnt, plan->load.batch_max,
           plan->load.request_timeout_us / 1000);
}

/* ---- configuration ---- */

static void write_voters(struct fleet *fleet, struct world_node *node)
{
    struct buf text;

    buf_init(&text, WORLD_VOTERS_LEN_MAX);
    for (int i = 0; i < fleet->plan.voters_cnt; i++) {
        if (i > 0)
            buf_text(&text, ",");
        if (!fleet->plan.by_bootstrap) {
            buf_i64(&text, fleet->world.nodes[i].node_id);
            buf_text(&text, "@");
        }
        buf_text(&text, fleet->world.nodes[i].host);
        buf_text(&text, ":9093");
    }
    CHECK(!text.over);
    (void)snprintf(node->voters, sizeof node->voters, "%s", buf_cstr(&text));
    buf_release(&text);
    if (fleet->plan.by_bootstrap)
        node->controller_config.bootstrap_servers = slice_of_text(node->voters);
    else
        node->controller_config.voters = slice_of_text(node->voters);
}

static void configure_node(struct fleet *fleet, struct world_node *node)
{
    const struct fleet_plan *plan = &fleet->plan;
    struct broker_config *broker = &node->broker_config;
    struct controller_config *controller = &node->controller_config;

    broker->broker_heartbeat_interval_ms = plan->heartbeat_ms;
    broker->replica_lag_time_max_ms = plan->replica_lag_ms;
    broker->offsets_topic_replication_factor = plan->load.replicas_cnt;
    broker->default_replication_factor = plan->load.replicas_cnt;
    broker->is_controller = node->idx < plan->voters_cnt;
    if (plan->racks_cnt > 0) {
        node->rack[0] = 'z';
        node->rack[1] = (char)('a' + node->idx % plan->racks_cnt);
        broker->rack = slice_of_text(node->rack);
    }
    if (plan->peers_listener) {
        broker->listeners[broker->listeners_cnt++] = (struct broker_listener){.name = slice_of_text("PEERS"),
                                                                              .protocol = slice_of_text("PLAINTEXT"),
                                                                              .host = slice_of_text(node->host),
                                                                              .port = WORLD_PORT_PEERS};
        broker->inter_broker_listener_name = slice_of_text("PEERS");
    }
    controller->is_controller = broker->is_controller;
    controller->broker_session_timeout_ms = (int32_t)plan->session_ms;
    controller->quorum_election_timeout_ms = (int32_t)plan->election_ms;
    controller->quorum_fetch_timeout_ms = (int32_t)plan->fetch_ms;
    controller->default_replication_factor = plan->load.replicas_cnt;
    if (plan->nodes_cnt > 1)
        write_voters(fleet, node);
    node->mono_base_us = (int64_t)prng_below(&fleet->world.prng_time, 100 * SECOND_US);
    node->mono_ppm =
        (int32_t)prng_below(&fleet->world.prng_time, 2 * (uint64_t)plan->drift_ppm_max + 1) - plan->drift_ppm_max;
    simdisk_set_faults(node->disk, &(struct simdisk_faults){.latency_us_max = plan->disk_us_max});
}

static void on_step(void *context, struct world_node *node, enum world_kernel kernel)
{
    struct load *load = context; /* the world's context is the load's */
    struct fleet *fleet = container_of(load, struct fleet, load);

    invariants_after_step(&fleet->invariants, node, kernel);
}

void fleet_configure(struct fleet *fleet)
{
    struct world *world = &fleet->world;
    const struct fleet_plan *plan = &fleet->plan;

    for (int i = 0; i < world->nodes_cnt; i++)
        configure_node(fleet, &world->nodes[i]);
    world->net = (struct world_net){
        .delay_us_min = plan->net_us_min, .delay_us_max = plan->net_us_max, .half_open_us_max = plan->half_open_us_max};
    world->kernel_delay_us_max = plan->kernel_us_max;
    load_init(&fleet->load, world, &plan->load);
    invariants_init(&fleet->invariants, world);
    world->on_step = on_step;
}

void fleet_init(struct fleet *fleet, uint64_t seed)
{
    *fleet = (struct fleet){.healed_us = -1};
    fleet->world.prng_fault.state = seed * UINT64_C(0xd1342543de82ef95) + 1;
    draw_plan(fleet);
    world_init_nodes(&fleet->world, seed, fleet->plan.nodes_cnt);
}

void fleet_release(struct fleet *fleet)
{
    world_release(&fleet->world);
    load_release(&fleet->load);
    invariants_release(&fleet->invariants);
}

/* ---- faults ---- */

void fleet_run_until(struct fleet *fleet, int64_t until_us)
{
    struct world *world = &fleet->world;

    while (world->now_us < until_us) {
        int64_t next_us = world->now_us + 1 + (int64_t)prng_below(&world->prng_time, ACT_US);
        load_act(&fleet->load);
        world_run_until(world, next_us < until_us ? next_us : until_us);
    }
}

static void set_disk(struct fleet *fleet, int node, const struct simdisk_faults *faults)
{
    simdisk_set_faults(fleet->world.nodes[node].disk, faults);
}

static void repair_later(struct fleet *fleet, enum fleet_fault fault, int node, int other)
{
    CHECK(fleet->repairs_cnt < FLEET_REPAIRS_MAX);
    fleet->repairs[fleet->repairs_cnt++] =
        (struct fleet_repair){.due_us = fleet->world.now_us + draw_scale(fleet, fleet->plan.fault_us_max),
                              .fault = fault,
                              .node = node,
                              .other = other};
}

static void block_both(struct world *world, int a, int b, bool blocks)
{
    world_block(world, a, b, blocks);
    world_block(world, b, a, blocks);
}

static void split(struct fleet *fleet, bool blocks, uint32_t side)
{
    for (int i = 0; i < fleet->world.nodes_cnt; i++)
        for (int j = 0; j < fleet->world.nodes_cnt; j++)
            if ((side >> i & 1) != (side >> j & 1))
                world_block(&fleet->world, i, j, blocks);
}

static void isolate(struct fleet *fleet, int node, bool blocks)
{
    for (int i = 0; i < fleet->world.nodes_cnt; i++)
        if (i != node)
            block_both(&fleet->world, node, i, blocks);
}

static void fall(struct fleet *fleet, enum fleet_fault fault, int node)
{
    struct world *world = &fleet->world;

    if (fault == FAULT_SHUTDOWN && world->nodes[node].is_up)
        world_ask_shutdown(world, node);
    else if (fault == FAULT_POWER_CUT)
        world_power_cut(world, node);
    else if (fault != FAULT_SHUTDOWN)
        world_kill(world, node);
    if (fault == FAULT_WIPE) {
        world_wipe(world, node);
        set_disk(fleet, node, &(struct simdisk_faults){.latency_us_max = fleet->plan.disk_us_max});
    }
}

static void fail_disk(struct fleet *fleet, enum fleet_fault fault, int node)
{
    struct simdisk *disk = fleet->world.nodes[node].disk;
    struct simdisk_faults faults = {.latency_us_max = fleet->plan.disk_us_max};

    if (fault == FAULT_SLOW_DISK)
        faults.latency_us_max = 1 + draw_scale(fleet, SECOND_US);
    else if (fault == FAULT_FULL_DISK)
        faults.capacity = simdisk_used(disk) + 1 + (uint64_t)draw_scale(fleet, 100000);
    else if (fault == FAULT_BAD_DISK)
        faults.io_per_million = (uint32_t)draw_scale(fleet, 100000);
    if (fault == FAULT_BAD_DIR)
        simdisk_fail_dir(disk, 1, true);
    else
        simdisk_set_faults(disk, &faults);
}

static void begin_fault(struct fleet *fleet, enum fleet_fault fault, int node, int other)
{
    struct world *world = &fleet->world;

    switch (fault) {
    case FAULT_SHUTDOWN:
    case FAULT_KILL:
    case FAULT_POWER_CUT:
    case FAULT_WIPE:
        fall(fleet, fault, node);
        break;
    case FAULT_POWER_CUT_ALL:
        for (int i = 0; i < world->nodes_cnt; i++) {
            world_power_cut(world, i);
            if (i != node)
                repair_later(fleet, FAULT_POWER_CUT, i, 0);
        }
        break;
    case FAULT_PAUSE:
        world_pause(world, node, draw_scale(fleet, fleet->plan.fault_us_max));
        return;
    case FAULT_ISOLATE:
        isolate(fleet, node, true);
        break;
    case FAULT_PARTITION:
        split(fleet, true, (uint32_t)other);
        break;
    case FAULT_ONE_WAY:
        world_block(world, node, other, true);
        break;
    case FAULT_CUT_OFF:
        isolate(fleet, node, true);
        block_both(world, node, WORLD_OUTSIDE, true);
        break;
    case FAULT_RESET:
        world_reset_conns(world, node);
        return;
    case FAULT_SLOW_NET:
        world->net.slow_per_million = (uint32_t)draw_scale(fleet, 500000);
        world->net.slow_us_max = draw_scale(fleet, 3 * SECOND_US);
        world->net.reset_per_million = (uint32_t)draw_scale(fleet, 50000);
        break;
    case FAULT_SLOW_DISK:
    case FAULT_FULL_DISK:
    case FAULT_BAD_DIR:
    case FAULT_BAD_DISK:
        fail_disk(fleet, fault, node);
        break;
    case FAULT_CLOCK_STEP: /* by up to half an hour, either way: less than message.timestamp.after.max.ms */
        world_set_clock(world, node, (int64_t)draw(fleet, 3600000) - 1800000);
        return;
    case FLEET_FAULTS_CNT:
        return;
    }
    repair_later(fleet, fault, node, other);
}

static void start_if_down(struct world *world, int node)
{
    if (!world->nodes[node].is_up)
        world_start(world, node);
}

static void end_fault(struct fleet *fleet, const struct fleet_repair *repair)
{
    struct world *world = &fleet->world;
    int node = repair->node;

    switch (repair->fault) {
    case FAULT_ISOLATE:
        isolate(fleet, node, false);
        break;
    case FAULT_PARTITION:
        split(fleet, false, (uint32_t)repair->other);
        break;
    case FAULT_ONE_WAY:
        world_block(world, node, repair->other, false);
        break;
    case FAULT_CUT_OFF:
        isolate(fleet, node, false);
        block_both(world, node, WORLD_OUTSIDE, false);
        break;
    case FAULT_SLOW_NET:
        world->net.slow_per_million = world->net.reset_per_million = 0;
        break;
    case FAULT_SLOW_DISK:
    case FAULT_FULL_DISK:
        set_disk(fleet, node, &(struct simdisk_faults){.latency_us_max = fleet->plan.disk_us_max});
        start_if_down(world, node);
        break;
    case FAULT_BAD_DIR:
    case FAULT_BAD_DISK: /* what works again needs a new process to see it */
        simdisk_fail_dir(world->nodes[node].disk, 1, false);
        set_disk(fleet, node, &(struct simdisk_faults){.latency_us_max = fleet->plan.disk_us_max});
        world_kill(world, node);
        world_start(world, node);
        break;
    default:
        start_if_down(world, node);
    }
}

static void tell(const struct fleet *fleet, const char *what, enum fleet_fault fault, int node)
{
    if (fleet->world.verbose)
        printf("%10.3f ms  -- %s %s n%d\n", (double)fleet->world.now_us / 1000, what, fleet_fault_name(fault),
               node + 1);
}

static void repair_due(struct fleet *fleet, int64_t now_us)
{
    for (size_t i = 0; i < fleet->repairs_cnt;) {
        struct fleet_repair repair = fleet->repairs[i];
        if (repair.due_us > now_us) {
            i++;
            continue;
        }
        fleet->repairs[i] = fleet->repairs[--fleet->repairs_cnt];
        tell(fleet, "end of", repair.fault, repair.node);
        end_fault(fleet, &repair);
    }
}

static bool is_destroying(const struct fleet *fleet, enum fleet_fault fault)
{
    return fault == FAULT_BAD_DIR || fault == FAULT_BAD_DISK || fault == FAULT_WIPE ||
           (fault == FAULT_POWER_CUT && fleet->plan.load.durability == durabilities[0]);
}

static void act_fault(struct fleet *fleet)
{
    const struct fleet_plan *plan = &fleet->plan;
    uint64_t nth = draw(fleet, (uint64_t)__builtin_popcount(plan->faults));
    enum fleet_fault fault = 0;
    int node = (int)draw(fleet, (uint64_t)plan->nodes_cnt), other = (int)draw(fleet, 1u << plan->nodes_cnt);

    for (; !happens(plan, fault) || nth-- > 0; fault++)
        ;
    if (is_destroying(fleet, fault))
        node = plan->victim;
    if (plan->left_behind >= 0)
        node = plan->left_behind;
    if (fault == FAULT_ONE_WAY) {
        other = (node + 1 + other % (plan->nodes_cnt - 1)) % plan->nodes_cnt;
        if (plan->left_behind >= 0 && draw(fleet, 2)) {
            int swap = node;
            node = other;
            other = swap;
        }
    }
    if (fleet->repairs_cnt + WORLD_NODES_MAX >= FLEET_REPAIRS_MAX ||
        (fault == FAULT_WIPE && !fleet->load.topic_is_made))
        return;
    fleet->fault_cnts[fault]++;
    tell(fleet, "begin of", fault, node);
    begin_fault(fleet, fault, node, other);
}

static int64_t next_repair_us(const struct fleet *fleet)
{
    int64_t at_us = INT64_MAX;

    for (size_t i = 0; i < fleet->repairs_cnt; i++)
        if (fleet->repairs[i].due_us < at_us)
            at_us = fleet->repairs[i].due_us;
    return at_us;
}

static void live(struct fleet *fleet)
{
    struct world *world = &fleet->world;
    int64_t until_us = world->now_us + fleet->plan.run_us;
    int64_t next_us =
        world->now_us + (int64_t)draw(fleet, (uint64_t)fleet->plan.gap_us_max) + (draw(fleet, 4) ? 2 * SECOND_US : 0);

    if (fleet->plan.faults == 0)
        next_us = INT64_MAX;
    while (world->now_us < until_us) {
        int64_t stop_us = next_repair_us(fleet);
        if (next_us < stop_us)
            stop_us = next_us;
        fleet_run_until(fleet, stop_us < until_us ? stop_us : until_us);
        repair_due(fleet, world->now_us);
        if (world->now_us < next_us)
            continue;
        if (draw(fleet, 4) == 0)
            invariants_look(&fleet->invariants);
        act_fault(fleet);
        next_us = world->now_us + 1 + (int64_t)draw(fleet, (uint64_t)fleet->plan.gap_us_max);
    }
}

/* ---- healing ---- */

static bool is_left(const struct fleet *fleet, int node)
{
    return fleet->plan.left_behind == node;
}

static void heal(struct fleet *fleet)
{
    struct world *world = &fleet->world;
    struct fleet_repair repair;

    for (size_t i = 0; i < fleet->repairs_cnt;) {
        repair = fleet->repairs[i];
        if (is_left(fleet, repair.node) || (repair.fault == FAULT_ONE_WAY && is_left(fleet, repair.other))) {
            i++;
            continue;
        }
        fleet->repairs[i] = fleet->repairs[--fleet->repairs_cnt];
        end_fault(fleet, &repair);
    }
    for (int i = 0; i < world->nodes_cnt; i++)
        if (!is_left(fleet, i)) {
            world->nodes[i].paused_us = 0;
            set_disk(fleet, i, &(struct simdisk_faults){.latency_us_max = 1000});
            start_if_down(world, i);
        }
    world->net.slow_per_million = world->net.reset_per_million = 0;
    fleet->load.producing = false;
}

static bool isrs_are_full(const struct fleet *fleet, const struct image *image)
{
    for (size_t t = 0; t < image->topics_cnt; t++)
        for (int32_t p = 0; p < image->topics[t]->partitions_cnt; p++) {
            const struct image_partition *partition = &image->topics[t]->partitions[p];
            int want = partition->replicas_cnt;
            for (int r = 0; r < partition->replicas_cnt; r++)
                want -= fleet->plan.left_behind >= 0 && partition->replicas[r] == fleet->plan.left_behind + 1;
            if (partition->leader_id < 0 || partition->isr_cnt < want)
                return false;
        }
    return true;
}

bool fleet_is_well(struct fleet *fleet)
{
    struct world *world = &fleet->world;

    for (int i = 0; i < world->nodes_cnt; i++)
        if (!is_left(fleet, i) && (!world_is_ready(world, i) || !isrs_are_full(fleet, &world->nodes[i].broker->image)))
            return false;
    return fleet->load.topic_is_made && load_is_quiet(&fleet->load);
}

static void tell_unwell(struct fleet *fleet)
{
    struct world *world = &fleet->world;

    printf("fault: not healed within %d s: topic made %d, producers quiet %d\n", FLEET_HEAL_US_MAX / SECOND_US,
           fleet->load.topic_is_made, load_is_quiet(&fleet->load));
    for (int i = 0; i < world->nodes_cnt; i++) {
        struct buf reasons;
        if (is_left(fleet, i))
            continue;
        buf_init(&reasons, 4096);
        if (world->nodes[i].is_up)
            (void)broker_ready(world->nodes[i].broker, &reasons);
        printf("    n%d: up %d, exit %d, node %s, ISRs full %d %s\n", i + 1, world->nodes[i].is_up,
               world->nodes[i].exit_status,
               world->nodes[i].is_up ? node_state_name(broker_state(world->nodes[i].broker)) : "-",
               world->nodes[i].is_up && isrs_are_full(fleet, &world->nodes[i].broker->image), buf_cstr(&reasons));
        buf_release(&reasons);
    }
}

int fleet_heal_and_judge(struct fleet *fleet)
{
    struct world *world = &fleet->world;
    int64_t began_us = world->now_us, until_us = world->now_us + FLEET_HEAL_US_MAX;

    heal(fleet);
    while (world->now_us < until_us && !fleet_is_well(fleet)) {
        fleet_run_until(fleet, world->now_us + CALM_US);
        for (int i = 0; i < world->nodes_cnt; i++) /* what was still ending */
            if (!is_left(fleet, i))
                start_if_down(world, i);
    }
    if (!fleet_is_well(fleet)) {
        tell_unwell(fleet);
        return 1;
    }
    fleet->healed_us = world->now_us - began_us;
    load_read_all(&fleet->load);
    while (world->now_us < until_us && !load_read_all_done(&fleet->load))
        fleet_run_until(fleet, world->now_us + CALM_US);
    if (!load_read_all_done(&fleet->load))
        printf("fault: not everything that was acknowledged can be read within %d s\n", FLEET_HEAL_US_MAX / SECOND_US);
    invariants_look(&fleet->invariants);
    return load_judge(&fleet->load) + !load_read_all_done(&fleet->load);
}

int fleet_run(struct fleet *fleet)
{
    for (int i = 0; i < fleet->world.nodes_cnt; i++)
        world_start(&fleet->world, i);
    live(fleet);
    return fleet_heal_and_judge(fleet) + fleet->invariants.faults_cnt;
}
