#include "swarm.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "image/image.h"
#include "meta/core.h"
#include "node/node.h"
#include "quorum/meta_properties.h"
#include "quorum/storage.h"

enum { SECOND_US = SWARM_SECOND_US, ACT_US = 3000, CALM_US = 20000, CALM_US_MAX = 10 * SECOND_US };

static const char *const durabilities[] = {"replicated", "group-fsync", "sync"};

const char *swarm_fault_name(enum swarm_fault fault)
{
#define X(name, text) text,
    static const char *const names[] = { SWARM_FAULTS(X) };
#undef X
    return names[fault];
}

static uint64_t draw(struct swarm *swarm, uint64_t below)
{
    return prng_below(&swarm->world.prng_fault, below);
}

/* Between 0 and max, small ones as likely as large ones. */
static int64_t draw_scale(struct swarm *swarm, int64_t max)
{
    uint64_t limit = (uint64_t)max >> draw(swarm, 12);

    return (int64_t)draw(swarm, limit + 1);
}

static bool happens(const struct swarm_plan *plan, enum swarm_fault fault)
{
    return plan->faults >> fault & 1;
}

/* ---- the plan ---- */

static void draw_load(struct swarm *swarm)
{
    struct swarm_plan *plan = &swarm->plan;
    struct load_config *load = &plan->load;
    int replicas_max = plan->nodes_cnt < 3 ? plan->nodes_cnt : 3;

    load->durability = durabilities[draw(swarm, 3)];
    load->replicas_cnt = (int16_t)(draw(swarm, 4) ? replicas_max : 1 + (int)draw(swarm, (uint64_t)replicas_max));
    load->min_isr = load->replicas_cnt > 1 && draw(swarm, 5) ? load->replicas_cnt - 1 : 1;
    if (load->min_isr == 1 && load->replicas_cnt == 2 && draw(swarm, 2))
        load->min_isr = 2;
    load->partitions_cnt = 1 + (int32_t)draw(swarm, LOAD_PARTITIONS_MAX);
    load->producers_cnt = 1 + (int)draw(swarm, LOAD_PRODUCERS_MAX);
    load->readers_cnt = (int)draw(swarm, LOAD_READERS_MAX + 1);
    load->batch_max = 1 + (int32_t)draw(swarm, LOAD_BATCH_MAX);
    load->request_timeout_us = SECOND_US / 2 + (int64_t)draw(swarm, 5 * SECOND_US);
}

/* Takes out of the swarm what this fleet cannot survive by right. */
static void allow_only_survivable(struct swarm *swarm)
{
    struct swarm_plan *plan = &swarm->plan;
    uint32_t destroying = 1u << FAULT_BAD_DIR | 1u << FAULT_BAD_DISK | 1u << FAULT_WIPE;
    uint32_t cutting = 1u << FAULT_POWER_CUT | 1u << FAULT_POWER_CUT_ALL;

    plan->victim = plan->load.min_isr >= 2 && plan->voters_cnt >= 3 ? (int)draw(swarm, (uint64_t)plan->nodes_cnt) : -1;
    if (plan->victim < 0)
        plan->faults &= ~destroying;
    if (plan->load.durability == durabilities[0]) { /* replicated */
        plan->faults &= ~(1u << FAULT_POWER_CUT_ALL);
        if (plan->victim < 0)
            plan->faults &= ~cutting;
    }
    if (plan->nodes_cnt == 1)
        plan->faults &= ~(1u << FAULT_ISOLATE | 1u << FAULT_PARTITION | 1u << FAULT_ONE_WAY);
    if (plan->load.min_isr >= plan->load.replicas_cnt || plan->load.min_isr < 2)
        plan->left_behind = -1; /* nothing is acknowledged without it; or it alone may have what was */
    if (plan->left_behind >= 0) {
        plan->faults &= ~(1u << FAULT_POWER_CUT_ALL | 1u << FAULT_PARTITION | 1u << FAULT_SLOW_NET);
        plan->faults &= ~(1u << FAULT_FULL_DISK); /* who leads goes on waiting for space */
        if (plan->victim >= 0)
            plan->victim = plan->left_behind;
    }
}

/* Half of the fleets write metadata snapshots of every few records, and keep hardly any log before them. */
static void draw_snapshots(struct swarm *swarm)
{
    static const int64_t retention_bytes[] = {100 << 20, 20000, 0};
    struct prng prng = {.state = swarm->world.prng_fault.state ^ UINT64_C(0x9e3779b97f4a7c15)};
    struct swarm_plan *plan = &swarm->plan;

    plan->snapshot_bytes = 20 << 20;
    plan->metadata_retention_bytes = 100 << 20;
    plan->fetch_snapshot_bytes = 1 << 20;
    if (prng_below(&prng, 2) == 0)
        return;
    plan->snapshot_bytes = 200 + (int64_t)prng_below(&prng, 5000);
    plan->metadata_retention_bytes = retention_bytes[prng_below(&prng, 3)];
    plan->fetch_snapshot_bytes = 400 + (int32_t)prng_below(&prng, 4000);
}

/* Half of the fleets have faults at moments; half of all have disks whose SYNCs take long. */
static void draw_moments(struct swarm *swarm)
{
    struct prng prng = {.state = swarm->world.prng_fault.state ^ UINT64_C(0xbf58476d1ce4e5b9)};
    struct swarm_plan *plan = &swarm->plan;

    if (prng_below(&prng, 2))
        plan->moments = (uint32_t)prng_below(&prng, 1u << MOMENTS_CNT);
    if (prng_below(&prng, 2))
        plan->sync_us_max = (int64_t)prng_below(&prng, SECOND_US >> prng_below(&prng, 8));
}

static void draw_plan(struct swarm *swarm)
{
    static const int nodes_cnts[] = {1, 2, 3, 3, 3, 3, 4, 5};
    struct swarm_plan *plan = &swarm->plan;

    plan->nodes_cnt = nodes_cnts[draw(swarm, COUNT_OF(nodes_cnts))];
    plan->voters_cnt = plan->nodes_cnt < 3 ? plan->nodes_cnt : plan->nodes_cnt == 5 && draw(swarm, 2) ? 5 : 3;
    plan->racks_cnt = (int)draw(swarm, 4);
    plan->by_bootstrap = draw(swarm, 4) == 0;
    plan->peers_listener = draw(swarm, 2);
    plan->is_formatted = plan->nodes_cnt > 1 && draw(swarm, 2);
    plan->faults = (uint32_t)(draw(swarm, 1u << SWARM_FAULTS_CNT) & draw(swarm, 1u << SWARM_FAULTS_CNT));
    if (draw(swarm, 4) == 0)
        plan->faults |= (uint32_t)draw(swarm, 1u << SWARM_FAULTS_CNT);
    plan->left_behind = plan->nodes_cnt >= 3 && draw(swarm, 4) == 0 ? (int)draw(swarm, (uint64_t)plan->nodes_cnt) : -1;
    plan->gap_us_max = SECOND_US / 10 + (int64_t)draw(swarm, 1u << (16 + draw(swarm, 8)));
    plan->fault_us_max = SECOND_US / 10 + (int64_t)draw(swarm, 1u << (17 + draw(swarm, 8)));
    plan->run_us = 4 * SECOND_US + (int64_t)draw(swarm, 16 * SECOND_US);
    plan->net_us_min = (int64_t)draw(swarm, 300);
    plan->net_us_max = plan->net_us_min + draw_scale(swarm, 20000);
    plan->disk_us_max = 1 + draw_scale(swarm, 20000);
    plan->kernel_us_max = draw(swarm, 2) ? 0 : draw_scale(swarm, 5000);
    plan->half_open_us_max = draw_scale(swarm, 30 * SECOND_US);
    plan->drift_ppm_max = draw(swarm, 2) ? 0 : (int32_t)draw(swarm, 1000);
    plan->heartbeat_ms = 200 + (int64_t)draw(swarm, 200);
    plan->session_ms = 1500 + (int64_t)draw(swarm, 1500);
    plan->election_ms = 200 + (int64_t)draw(swarm, 400);
    plan->fetch_ms = 400 + (int64_t)draw(swarm, 600);
    plan->replica_lag_ms = 1000 + (int64_t)draw(swarm, 9000);
    draw_snapshots(swarm);
    draw_moments(swarm);
    draw_load(swarm);
    allow_only_survivable(swarm);
}

/* ---- configuration ---- */

static void write_voters(struct swarm *swarm, struct world_node *node)
{
    struct buf text;

    buf_init(&text, WORLD_VOTERS_LEN_MAX);
    for (int i = 0; i < swarm->plan.voters_cnt; i++) {
        if (i > 0)
            buf_text(&text, ",");
        if (!swarm->plan.by_bootstrap) {
            buf_i64(&text, swarm->world.nodes[i].node_id);
            buf_text(&text, "@");
        }
        buf_text(&text, swarm->world.nodes[i].host);
        buf_text(&text, ":9093");
    }
    CHECK(!text.over);
    (void)snprintf(node->voters, sizeof node->voters, "%s", buf_cstr(&text));
    buf_release(&text);
    if (swarm->plan.by_bootstrap)
        node->controller_config.bootstrap_servers = slice_of_text(node->voters);
    else
        node->controller_config.voters = slice_of_text(node->voters);
}

static void configure_node(struct swarm *swarm, struct world_node *node)
{
    const struct swarm_plan *plan = &swarm->plan;
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
    controller->metadata_log_snapshot_bytes = plan->snapshot_bytes;
    controller->metadata_retention_bytes = plan->metadata_retention_bytes;
    controller->quorum_fetch_snapshot_bytes = plan->fetch_snapshot_bytes;
    controller->default_replication_factor = plan->load.replicas_cnt;
    if (plan->nodes_cnt > 1) {
        write_voters(swarm, node);
    }
    node->mono_base_us = (int64_t)prng_below(&swarm->world.prng_time, 100 * SECOND_US);
    node->mono_ppm =
        (int32_t)prng_below(&swarm->world.prng_time, 2 * (uint64_t)plan->drift_ppm_max + 1) - plan->drift_ppm_max;
    simdisk_set_faults(node->disk,
                       &(struct simdisk_faults){.latency_us_max = plan->disk_us_max, .sync_us_max = plan->sync_us_max});
}

static struct uuid directory_id(int node, int dir)
{
    return (struct uuid){{0x40, 2, (uint8_t)(node + 1), 3, (uint8_t)(dir + 1), 5, 0x47, 7, 0x88}};
}

/* As a formatting tool leaves the disk: meta.properties, and, on controllers, the checkpoint 0-0 with the voters. */
static void format_node(struct swarm *swarm, struct world_node *node)
{
    struct meta_properties properties = {.node_id = node->node_id, .has_directory_id = true};
    struct slice cluster_id = node->controller_config.cluster_id;
    struct voters *voters = MEM_NEW(struct voters);
    struct buf buf;

    CHECK(cluster_id.len < sizeof properties.cluster_id);
    memcpy(properties.cluster_id, cluster_id.data, cluster_id.len);
    buf_init(&buf, 1 << 20);
    for (int dir = 0; dir < WORLD_DIRS_CNT; dir++) {
        properties.directory_id = directory_id(node->idx, dir);
        buf_reset(&buf);
        meta_properties_print(&properties, &buf);
        simdisk_put(node->disk, (uint32_t)dir, "meta.properties", buf_bytes(&buf));
    }
    voters_init(voters);
    for (int i = 0; i < swarm->plan.voters_cnt; i++) {
        struct voter voter = {.id = swarm->world.nodes[i].node_id,
                              .directory = directory_id(i, 0),
                              .max_kraft_version = 1,
                              .end_off = -1,
                              .endpoints_cnt = 1};
        voter.endpoints[0] = (struct voter_endpoint){.name = slice_of_text("CONTROLLER"),
                                                     .host = slice_of_text(swarm->world.nodes[i].host),
                                                     .port = WORLD_PORT_CONTROLLER};
        CHECK(voters_add(voters, &voter) == ERR_OK);
    }
    buf_reset(&buf);
    bootstrap_print(voters, 1, 0, &buf);
    if (node->idx < swarm->plan.voters_cnt) {
        simdisk_put_dir(node->disk, 0, "__cluster_metadata-0");
        simdisk_put(node->disk, 0, storage_checkpoint_path, buf_bytes(&buf));
    }
    voters_release(voters);
    mem_free(voters);
    buf_release(&buf);
}

static void on_step(void *context, struct world_node *node, enum world_kernel kernel)
{
    struct load *load = context; /* the world's context is the load's */
    struct swarm *swarm = container_of(load, struct swarm, load);

    invariants_after_step(&swarm->invariants, node, kernel);
}

static void on_event(void *context, struct world_node *node, enum world_kernel kernel, const struct event *event)
{
    struct load *load = context;
    struct swarm *swarm = container_of(load, struct swarm, load);

    if (event->kind == EVENT_REPLY)
        invariants_on_reply(&swarm->invariants, node, kernel, event);
}

static void on_effect(void *context, struct world_node *node, enum world_kernel kernel, const struct effect *effect)
{
    struct load *load = context;
    struct swarm_armed *armed = &container_of(load, struct swarm, load)->armed;

    (void)kernel;
    if (!armed->is_armed || armed->has_come || (armed->at_node >= 0 && armed->at_node != node->idx) ||
        !moment_is(armed->moment, effect) || armed->to_go_cnt-- > 0)
        return;
    armed->has_come = node->world->is_interrupted = true;
    armed->due_us = node->world->now_us + armed->delay_us;
    if (armed->at_node < 0)
        armed->node = node->idx;
}

void swarm_configure(struct swarm *swarm)
{
    struct world *world = &swarm->world;
    const struct swarm_plan *plan = &swarm->plan;

    for (int i = 0; i < world->nodes_cnt; i++) {
        configure_node(swarm, &world->nodes[i]);
        if (plan->is_formatted)
            format_node(swarm, &world->nodes[i]);
    }
    world->net = (struct world_net){
        .delay_us_min = plan->net_us_min, .delay_us_max = plan->net_us_max, .half_open_us_max = plan->half_open_us_max};
    world->kernel_delay_us_max = plan->kernel_us_max;
    load_init(&swarm->load, world, &plan->load);
    invariants_init(&swarm->invariants, world);
    world->on_step = on_step;
    world->on_event = on_event;
    world->on_effect = on_effect;
}

void swarm_init(struct swarm *swarm, uint64_t seed)
{
    *swarm = (struct swarm){.healed_us = -1};
    swarm->world.prng_fault.state = seed * UINT64_C(0xd1342543de82ef95) + 1;
    draw_plan(swarm);
    world_init_nodes(&swarm->world, seed, swarm->plan.nodes_cnt);
}

void swarm_init_plan(struct swarm *swarm, uint64_t seed, const struct swarm_plan *plan)
{
    *swarm = (struct swarm){.healed_us = -1, .plan = *plan};
    world_init_nodes(&swarm->world, seed, plan->nodes_cnt);
}

void swarm_release(struct swarm *swarm)
{
    world_release(&swarm->world);
    load_release(&swarm->load);
    invariants_release(&swarm->invariants);
}

/* ---- faults ---- */

void swarm_run_until(struct swarm *swarm, int64_t until_us)
{
    struct world *world = &swarm->world;
    bool has_come = swarm->armed.has_come;

    while (world->now_us < until_us && swarm->armed.has_come == has_come) {
        int64_t next_us = world->now_us + 1 + (int64_t)prng_below(&world->prng_time, ACT_US);
        load_act(&swarm->load);
        world_run_until(world, next_us < until_us ? next_us : until_us);
    }
}

bool swarm_run_to_moment(struct swarm *swarm, enum moment moment, int node, int64_t until_us)
{
    bool has_come;

    swarm->armed = (struct swarm_armed){.is_armed = true, .moment = moment, .at_node = node};
    swarm_run_until(swarm, until_us);
    has_come = swarm->armed.has_come;
    swarm->armed = (struct swarm_armed){0};
    return has_come;
}

static void set_disk(struct swarm *swarm, int node, const struct simdisk_faults *faults)
{
    simdisk_set_faults(swarm->world.nodes[node].disk, faults);
}

static void heal_disk(struct swarm *swarm, int node)
{
    set_disk(
        swarm, node,
        &(struct simdisk_faults){.latency_us_max = swarm->plan.disk_us_max, .sync_us_max = swarm->plan.sync_us_max});
}

static void repair_later(struct swarm *swarm, enum swarm_fault fault, int node, int other)
{
    CHECK(swarm->repairs_cnt < SWARM_REPAIRS_MAX);
    swarm->repairs[swarm->repairs_cnt++] =
        (struct swarm_repair){.due_us = swarm->world.now_us + draw_scale(swarm, swarm->plan.fault_us_max),
                              .fault = fault,
                              .node = node,
                              .other = other};
}

static void block_both(struct world *world, int a, int b)
{
    world_block(world, a, b, true);
    world_block(world, b, a, true);
}

static void split(struct swarm *swarm, uint32_t side)
{
    for (int i = 0; i < swarm->world.nodes_cnt; i++)
        for (int j = 0; j < swarm->world.nodes_cnt; j++)
            if ((side >> i & 1) != (side >> j & 1))
                world_block(&swarm->world, i, j, true);
}

static void isolate(struct swarm *swarm, int node)
{
    for (int i = 0; i < swarm->world.nodes_cnt; i++)
        if (i != node)
            block_both(&swarm->world, node, i);
}

static void block(struct swarm *swarm, enum swarm_fault fault, int node, int other)
{
    if (fault == FAULT_ISOLATE || fault == FAULT_CUT_OFF)
        isolate(swarm, node);
    if (fault == FAULT_CUT_OFF)
        block_both(&swarm->world, node, WORLD_OUTSIDE);
    if (fault == FAULT_PARTITION)
        split(swarm, (uint32_t)other);
    if (fault == FAULT_ONE_WAY)
        world_block(&swarm->world, node, other, true);
}

/* A fault of the net has ended: what others still block stays blocked. */
static void unblock(struct swarm *swarm)
{
    world_heal_net(&swarm->world);
    for (size_t i = 0; i < swarm->repairs_cnt; i++)
        block(swarm, swarm->repairs[i].fault, swarm->repairs[i].node, swarm->repairs[i].other);
}

static void fall(struct swarm *swarm, enum swarm_fault fault, int node)
{
    struct world *world = &swarm->world;

    if (fault == FAULT_SHUTDOWN && world->nodes[node].is_up)
        world_ask_shutdown(world, node);
    else if (fault == FAULT_POWER_CUT)
        world_power_cut(world, node);
    else if (fault != FAULT_SHUTDOWN)
        world_kill(world, node);
    if (fault == FAULT_WIPE) {
        world_wipe(world, node);
        heal_disk(swarm, node);
    }
}

static void fail_disk(struct swarm *swarm, enum swarm_fault fault, int node)
{
    struct simdisk *disk = swarm->world.nodes[node].disk;
    struct simdisk_faults faults = {.latency_us_max = swarm->plan.disk_us_max, .sync_us_max = swarm->plan.sync_us_max};

    if (fault == FAULT_SLOW_DISK)
        faults.latency_us_max = 1 + draw_scale(swarm, SECOND_US);
    else if (fault == FAULT_FULL_DISK)
        faults.capacity = simdisk_used(disk) + 1 + (uint64_t)draw_scale(swarm, 100000);
    else if (fault == FAULT_BAD_DISK)
        faults.io_per_million = (uint32_t)draw_scale(swarm, 100000);
    if (fault == FAULT_BAD_DIR)
        simdisk_fail_dir(disk, 1, true);
    else
        simdisk_set_faults(disk, &faults);
}

static void begin_fault(struct swarm *swarm, enum swarm_fault fault, int node, int other)
{
    struct world *world = &swarm->world;

    switch (fault) {
    case FAULT_SHUTDOWN:
    case FAULT_KILL:
    case FAULT_POWER_CUT:
    case FAULT_WIPE:
        fall(swarm, fault, node);
        break;
    case FAULT_POWER_CUT_ALL:
        for (int i = 0; i < world->nodes_cnt; i++) {
            world_power_cut(world, i);
            if (i != node)
                repair_later(swarm, FAULT_POWER_CUT, i, 0);
        }
        break;
    case FAULT_PAUSE:
        world_pause(world, node, draw_scale(swarm, swarm->plan.fault_us_max));
        return;
    case FAULT_ISOLATE:
    case FAULT_PARTITION:
    case FAULT_ONE_WAY:
    case FAULT_CUT_OFF:
        block(swarm, fault, node, other);
        break;
    case FAULT_RESET:
        world_reset_conns(world, node);
        return;
    case FAULT_SLOW_NET:
        world->net.slow_per_million = (uint32_t)draw_scale(swarm, 500000);
        world->net.slow_us_max = draw_scale(swarm, 3 * SECOND_US);
        world->net.reset_per_million = (uint32_t)draw_scale(swarm, 50000);
        break;
    case FAULT_SLOW_DISK:
    case FAULT_FULL_DISK:
    case FAULT_BAD_DIR:
    case FAULT_BAD_DISK:
        fail_disk(swarm, fault, node);
        break;
    case FAULT_CLOCK_STEP: /* by up to half an hour, either way: less than message.timestamp.after.max.ms */
        world_set_clock(world, node, (int64_t)draw(swarm, 3600000) - 1800000);
        return;
    case SWARM_FAULTS_CNT:
        return;
    }
    repair_later(swarm, fault, node, other);
}

static void start_if_down(struct world *world, int node)
{
    if (!world->nodes[node].is_up)
        world_start(world, node);
}

static void end_fault(struct swarm *swarm, const struct swarm_repair *repair)
{
    struct world *world = &swarm->world;
    int node = repair->node;

    switch (repair->fault) {
    case FAULT_ISOLATE:
    case FAULT_PARTITION:
    case FAULT_ONE_WAY:
    case FAULT_CUT_OFF:
        unblock(swarm);
        break;
    case FAULT_SLOW_NET:
        world->net.slow_per_million = world->net.reset_per_million = 0;
        break;
    case FAULT_SLOW_DISK:
    case FAULT_FULL_DISK:
        heal_disk(swarm, node);
        start_if_down(world, node);
        break;
    case FAULT_BAD_DIR:
    case FAULT_BAD_DISK: /* what works again needs a new process to see it */
        simdisk_fail_dir(world->nodes[node].disk, 1, false);
        heal_disk(swarm, node);
        world_kill(world, node);
        world_start(world, node);
        break;
    default:
        start_if_down(world, node);
    }
}

static void tell(const struct swarm *swarm, const char *what, enum swarm_fault fault, int node)
{
    if (swarm->world.verbose)
        printf("%10.3f ms  -- %s %s n%d\n", (double)swarm->world.now_us / 1000, what, swarm_fault_name(fault),
               node + 1);
}

static void repair_due(struct swarm *swarm, int64_t now_us)
{
    for (size_t i = 0; i < swarm->repairs_cnt;) {
        struct swarm_repair repair = swarm->repairs[i];
        if (repair.due_us > now_us) {
            i++;
            continue;
        }
        swarm->repairs[i] = swarm->repairs[--swarm->repairs_cnt];
        tell(swarm, "end of", repair.fault, repair.node);
        end_fault(swarm, &repair);
    }
}

/* Nothing is missing anywhere: what one node loses now, the others have, and their restarts do not look as if they had
 * lost it, too. */
static bool is_whole(const struct swarm *swarm)
{
    for (int i = 0; i < swarm->world.nodes_cnt; i++)
        if (!world_is_ready(&swarm->world, i) || !swarm_isrs_are_full(swarm, &swarm->world.nodes[i].broker->image))
            return false;
    return swarm_voters_are_in(swarm);
}

static bool is_destroying(const struct swarm *swarm, enum swarm_fault fault)
{
    return fault == FAULT_BAD_DIR || fault == FAULT_BAD_DISK || fault == FAULT_WIPE ||
           (fault == FAULT_POWER_CUT && swarm->plan.load.durability == durabilities[0]);
}

/* After it a broker registers as one that may have lost data (KIP-966), whatever its disk says. */
static bool is_unclean(enum swarm_fault fault)
{
    return fault == FAULT_KILL || fault == FAULT_POWER_CUT || fault == FAULT_POWER_CUT_ALL || fault == FAULT_FULL_DISK;
}

/* All controllers of the plan are voters, as every node that is up knows. Before that the first one may be the only
 * voter, whose loss nobody survives. */
bool swarm_voters_are_in(const struct swarm *swarm)
{
    int known_cnt = 0;

    for (int i = 0; i < swarm->world.nodes_cnt; i++) {
        const struct world_node *node = &swarm->world.nodes[i];
        if (!node->is_up || quorum_life(node->controller->quorum) != QUORUM_RUNNING)
            continue;
        if (quorum_voters(node->controller->quorum)->cnt != (size_t)swarm->plan.voters_cnt)
            return false;
        known_cnt++;
    }
    return known_cnt > swarm->plan.nodes_cnt / 2;
}

static struct swarm_armed draw_fault(struct swarm *swarm)
{
    const struct swarm_plan *plan = &swarm->plan;
    uint64_t nth = draw(swarm, (uint64_t)__builtin_popcount(plan->faults));
    struct swarm_armed drawn = {.at_node = -1};

    drawn.node = (int)draw(swarm, (uint64_t)plan->nodes_cnt);
    drawn.other = (int)draw(swarm, 1u << plan->nodes_cnt);
    for (; !happens(plan, drawn.fault) || nth-- > 0; drawn.fault++)
        ;
    if (is_destroying(swarm, drawn.fault))
        drawn.node = drawn.at_node = plan->victim;
    if (plan->left_behind >= 0)
        drawn.node = drawn.at_node = plan->left_behind;
    return drawn;
}

static void begin_drawn(struct swarm *swarm, const struct swarm_armed *drawn)
{
    const struct swarm_plan *plan = &swarm->plan;
    enum swarm_fault fault = drawn->fault;
    int node = drawn->node, other = drawn->other;

    if (fault == FAULT_ONE_WAY) {
        other = (node + 1 + other % (plan->nodes_cnt - 1)) % plan->nodes_cnt;
        if (plan->left_behind >= 0 && draw(swarm, 2)) {
            int swap = node;
            node = other;
            other = swap;
        }
    }
    if (swarm->repairs_cnt + WORLD_NODES_MAX >= SWARM_REPAIRS_MAX || (is_destroying(swarm, fault) && !is_whole(swarm)))
        return;
    if (swarm->is_destroyed && is_whole(swarm))
        swarm->is_destroyed = false;
    if (swarm->is_destroyed && is_unclean(fault) && (node != plan->victim || fault == FAULT_POWER_CUT_ALL))
        return;
    swarm->is_destroyed = swarm->is_destroyed || is_destroying(swarm, fault);
    swarm->fault_cnts[fault]++;
    tell(swarm, "begin of", fault, node);
    begin_fault(swarm, fault, node, other);
}

/* At once, or at a moment to come; the one that still waits for its moment is forgotten then. */
static void act_fault(struct swarm *swarm)
{
    uint32_t moments = swarm->plan.moments;
    struct swarm_armed drawn = draw_fault(swarm);
    uint64_t nth;

    if (moments == 0 || draw(swarm, 3) == 0) {
        begin_drawn(swarm, &drawn);
        return;
    }
    for (nth = draw(swarm, (uint64_t)__builtin_popcount(moments)); !(moments >> drawn.moment & 1) || nth-- > 0;)
        drawn.moment++;
    drawn.is_armed = true;
    drawn.to_go_cnt = (uint64_t)draw_scale(swarm, 8);
    drawn.delay_us = draw(swarm, 2) ? 0 : draw_scale(swarm, 30000);
    swarm->armed = drawn;
}

static void armed_due(struct swarm *swarm)
{
    struct swarm_armed armed = swarm->armed;

    if (!armed.has_come || armed.due_us > swarm->world.now_us)
        return;
    swarm->armed.is_armed = swarm->armed.has_come = false;
    if (swarm->world.verbose)
        printf("%10.3f ms  -- moment: %s\n", (double)swarm->world.now_us / 1000, moment_name(armed.moment));
    begin_drawn(swarm, &armed);
}

static int64_t next_due_us(const struct swarm *swarm)
{
    int64_t at_us = INT64_MAX;

    for (size_t i = 0; i < swarm->repairs_cnt; i++)
        if (swarm->repairs[i].due_us < at_us)
            at_us = swarm->repairs[i].due_us;
    if (swarm->armed.has_come && swarm->armed.due_us < at_us)
        at_us = swarm->armed.due_us;
    return at_us;
}

static void live(struct swarm *swarm)
{
    struct world *world = &swarm->world;
    int64_t until_us = world->now_us + swarm->plan.run_us;
    int64_t calm_until_us = world->now_us + CALM_US_MAX;
    int64_t next_us =
        world->now_us + (int64_t)draw(swarm, (uint64_t)swarm->plan.gap_us_max) + (draw(swarm, 4) ? 2 * SECOND_US : 0);

    if (swarm->plan.faults == 0)
        next_us = INT64_MAX;
    while (swarm->plan.left_behind >= 0 && !swarm_voters_are_in(swarm) && world->now_us < calm_until_us)
        swarm_run_until(swarm, world->now_us + CALM_US);
    if (!swarm_voters_are_in(swarm))
        swarm->plan.left_behind = -1;
    while (world->now_us < until_us) {
        int64_t stop_us = next_due_us(swarm);
        if (next_us < stop_us)
            stop_us = next_us;
        swarm_run_until(swarm, stop_us < until_us ? stop_us : until_us);
        repair_due(swarm, world->now_us);
        armed_due(swarm);
        if (world->now_us < next_us)
            continue;
        if (draw(swarm, 4) == 0)
            invariants_look(&swarm->invariants);
        act_fault(swarm);
        next_us = world->now_us + 1 + (int64_t)draw(swarm, (uint64_t)swarm->plan.gap_us_max);
    }
}

/* ---- healing ---- */

static bool is_left(const struct swarm *swarm, int node)
{
    return swarm->plan.left_behind == node;
}

static bool holds_other(const int32_t *ids, int32_t cnt, int node)
{
    for (int32_t i = 0; i < cnt; i++)
        if (ids[i] != node + 1)
            return true;
    return false;
}

/* Without the node that is left behind: a topic made while nobody else was there has its only replica in sync on it. */
static bool others_may_lead(const struct swarm *swarm, const struct image *image)
{
    int left = swarm->plan.left_behind;

    for (size_t t = 0; t < image->topics_cnt; t++)
        for (int32_t p = 0; p < image->topics[t]->partitions_cnt; p++) {
            const struct image_partition *partition = &image->topics[t]->partitions[p];
            if (!holds_other(partition->isr, partition->isr_cnt, left) &&
                !holds_other(partition->elr, partition->elr_cnt, left))
                return false;
        }
    return true;
}

static bool is_topic_made(const struct world *world)
{
    for (int i = 0; i < world->nodes_cnt; i++)
        if (world->nodes[i].broker != NULL && world->nodes[i].broker->image.topics_cnt > 0)
            return true;
    return false;
}

/* Nobody is left behind whom the others cannot go on without, by right. A topic that is still to be made may need all brokers. */
static void leave_nobody_needed(struct swarm *swarm)
{
    const struct world *world = &swarm->world;

    if (!is_topic_made(world))
        swarm->plan.left_behind = -1;
    for (int i = 0; i < world->nodes_cnt && swarm->plan.left_behind >= 0; i++)
        if (world->nodes[i].broker != NULL && !others_may_lead(swarm, &world->nodes[i].broker->image))
            swarm->plan.left_behind = -1;
}

static void heal(struct swarm *swarm)
{
    struct world *world = &swarm->world;
    struct swarm_repair repair;

    swarm->armed = (struct swarm_armed){0};
    leave_nobody_needed(swarm);
    for (size_t i = 0; i < swarm->repairs_cnt;) {
        repair = swarm->repairs[i];
        if (is_left(swarm, repair.node) &&
            repair.fault != FAULT_ONE_WAY) { /* who cannot hear the controller needs it */
            i++;
            continue;
        }
        swarm->repairs[i] = swarm->repairs[--swarm->repairs_cnt];
        end_fault(swarm, &repair);
    }
    for (int i = 0; i < world->nodes_cnt; i++)
        if (!is_left(swarm, i)) {
            world->nodes[i].paused_us = 0;
            set_disk(swarm, i, &(struct simdisk_faults){.latency_us_max = 1000});
            start_if_down(world, i);
        }
    world->net.slow_per_million = world->net.reset_per_million = 0;
    swarm->load.producing = false;
}

bool swarm_isrs_are_full(const struct swarm *swarm, const struct image *image)
{
    for (size_t t = 0; t < image->topics_cnt; t++)
        for (int32_t p = 0; p < image->topics[t]->partitions_cnt; p++) {
            const struct image_partition *partition = &image->topics[t]->partitions[p];
            int want = partition->replicas_cnt;
            for (int r = 0; r < partition->replicas_cnt; r++)
                want -= swarm->plan.left_behind >= 0 && partition->replicas[r] == swarm->plan.left_behind + 1;
            if (partition->leader_id < 0 || partition->isr_cnt < want)
                return false;
        }
    return true;
}

bool swarm_is_well(struct swarm *swarm)
{
    struct world *world = &swarm->world;

    for (int i = 0; i < world->nodes_cnt; i++)
        if (!is_left(swarm, i) &&
            (!world_is_ready(world, i) || !swarm_isrs_are_full(swarm, &world->nodes[i].broker->image)))
            return false;
    return swarm->load.topic_is_made && load_is_quiet(&swarm->load);
}

int swarm_heal_and_judge(struct swarm *swarm)
{
    struct world *world = &swarm->world;
    int64_t began_us = world->now_us, until_us = world->now_us + SWARM_HEAL_US_MAX;

    heal(swarm);
    while (world->now_us < until_us && !swarm_is_well(swarm)) {
        swarm_run_until(swarm, world->now_us + CALM_US);
        for (int i = 0; i < world->nodes_cnt; i++) /* what was still ending */
            if (!is_left(swarm, i))
                start_if_down(world, i);
    }
    if (!swarm_is_well(swarm)) {
        swarm_tell_unwell(swarm);
        return 1;
    }
    swarm->healed_us = world->now_us - began_us;
    load_read_all(&swarm->load);
    while (world->now_us < until_us && !load_read_all_done(&swarm->load))
        swarm_run_until(swarm, world->now_us + CALM_US);
    if (!load_read_all_done(&swarm->load))
        printf("fault: not everything that was acknowledged can be read within %d s\n", SWARM_HEAL_US_MAX / SECOND_US);
    invariants_look(&swarm->invariants);
    return load_judge(&swarm->load) + !load_read_all_done(&swarm->load);
}

int swarm_run(struct swarm *swarm)
{
    for (int i = 0; i < swarm->world.nodes_cnt; i++)
        world_start(&swarm->world, i);
    live(swarm);
    return swarm_heal_and_judge(swarm) + swarm->invariants.faults_cnt;
}
