/* sim SEED [-v]       one run; prints what was drawn, the trace hash and the verdict
 * sim --seeds FROM CNT many runs, each in a process of its own; every tenth twice, which must give the same trace hash
 * sim --denied         every API at every version where the authorize step denies everything
 *
 * A run: clients write and read while the process is stopped cleanly, killed, or loses its power at random times, and its
 * disk is slow or full for a while; then everything heals and must finish within a bound of simulated time. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/check.h"
#include "base/mem.h"
#include "clients.h"
#include "denied.h"
#include "scenario.h"
#include "swarm.h"
#include "tests/lib/apart.h"
#include "tests/lib/world.h"

enum { SECOND_US = 1000000, ACT_US = 2000, HEAL_US_MAX = 120 * SECOND_US, CPU_S_MAX = 600 };

struct plan {
    const char *durability;
    bool cuts_power; /* else only kills: the page cache survives */
    int falls_cnt;
    int64_t run_us;
    struct simdisk_faults faults;
    bool fills_up;
    bool breaks_dir; /* the second log directory answers EIO for a while: the process lives on */
    bool steps_clock;
};

static struct plan draw_plan(struct world *world)
{
    static const char *const durabilities[] = {"replicated", "group-fsync", "sync"};
    struct prng *prng = &world->prng_fault;
    struct plan plan = {.durability = durabilities[prng_below(prng, 3)]};

    plan.cuts_power = prng_below(prng, plan.durability == durabilities[0] ? 4 : 2) == 0;
    plan.falls_cnt = (int)prng_below(prng, 6);
    plan.run_us = (1 + (int64_t)prng_below(prng, 8)) * SECOND_US;
    plan.faults.latency_us_max = 1 + (int64_t)prng_below(prng, 20000);
    plan.fills_up = prng_below(prng, 5) == 0;
    plan.breaks_dir = prng_below(prng, 5) == 0;
    plan.steps_clock = prng_below(prng, 3) == 0;
    return plan;
}

static void run_until(struct clients *clients, int64_t until_us)
{
    struct world *world = clients->world;

    while (world->now_us < until_us) {
        int64_t next_us = world->now_us + 1 + (int64_t)prng_below(&world->prng_time, ACT_US);
        clients_act(clients);
        world_run_until(world, next_us < until_us ? next_us : until_us);
    }
}

static void fall(struct clients *clients, const struct plan *plan)
{
    struct world *world = clients->world;
    uint64_t how = prng_below(&world->prng_fault, 3);

    if (how == 0)
        world_shutdown(world, 0);
    else if (how == 1 && plan->cuts_power)
        world_power_cut(world, 0);
    else
        world_kill(world, 0);
    world_run_until(world, world->now_us + (int64_t)prng_below(&world->prng_fault, SECOND_US));
    world_start(world, 0);
}

/* One disk of several fails: its partitions are offline, the process is not. It works again at the next start, which may be
 * one of the process alone: then a failed SYNC has left pages that look written and are not. */
static void break_dir(struct clients *clients, const struct plan *plan)
{
    struct world *world = clients->world;

    simdisk_fail_dir(world->nodes[0].disk, 1, true);
    run_until(clients, world->now_us + (int64_t)prng_below(&world->prng_fault, (uint64_t)plan->run_us));
    CHECK(world->nodes[0].is_up);
    simdisk_fail_dir(world->nodes[0].disk, 1, false);
    if (plan->cuts_power && prng_below(&world->prng_fault, 2))
        world_power_cut(world, 0);
    else
        world_kill(world, 0);
    world_start(world, 0);
}

/* By up to half an hour, either way: less than message.timestamp.after.max.ms. */
static void step_clock(struct world *world)
{
    world->wall_base_ms += (int64_t)prng_below(&world->prng_fault, 3600000) - 1800000;
}

static void live(struct clients *clients, const struct plan *plan)
{
    struct world *world = clients->world;
    struct simdisk_faults faults = plan->faults;

    simdisk_set_faults(world->nodes[0].disk, &faults);
    for (int i = 0; i <= plan->falls_cnt; i++) {
        if (plan->fills_up) {
            faults.capacity = simdisk_used(world->nodes[0].disk) + prng_below(&world->prng_fault, 100000);
            simdisk_set_faults(world->nodes[0].disk, i % 2 ? &faults : &plan->faults);
        }
        run_until(clients, world->now_us + (int64_t)prng_below(&world->prng_fault, (uint64_t)plan->run_us));
        simdisk_set_faults(world->nodes[0].disk, &plan->faults);
        if (plan->steps_clock)
            step_clock(world);
        if (plan->breaks_dir && i == 0)
            break_dir(clients, plan);
        if (i < plan->falls_cnt)
            fall(clients, plan);
    }
}

/* Everything is well again: what is under way must end. */
static bool heal(struct clients *clients)
{
    struct world *world = clients->world;
    struct simdisk_faults none = {.latency_us_max = 1000};
    int64_t until_us = world->now_us + HEAL_US_MAX;

    simdisk_set_faults(world->nodes[0].disk, &none);
    clients->producing = false;
    while (world->now_us < until_us &&
           !(clients->topic_is_made && clients_are_quiet(clients) && world_is_ready(world, 0)))
        run_until(clients, world->now_us + 10000);
    if (!clients_are_quiet(clients) || !world_is_ready(world, 0)) {
        printf("fault: not healed within %d s: quiet %d, ready %d\n", HEAL_US_MAX / SECOND_US,
               clients_are_quiet(clients), world_is_ready(world, 0));
        return false;
    }
    clients_read_all(clients);
    while (world->now_us < until_us && !clients_read_all_done(clients))
        run_until(clients, world->now_us + 10000);
    for (int32_t p = 0; p < clients->partitions_cnt; p++)
        if (!clients->reader.reached_end[p])
            printf("fault: partition %d cannot be read to its end, stuck at %" PRId64 " (reading %d)\n", p,
                   clients->reader.next_off[p], clients->reader.partition);
    return clients_read_all_done(clients);
}

static int run_one(uint64_t seed, bool verbose, uint32_t *ret_trace)
{
    static struct world world;
    struct clients *clients = MEM_NEW(struct clients);
    struct reader *before = MEM_NEW(struct reader);
    struct plan plan;
    int faults_cnt = 0;

    world_init(&world, seed);
    world.verbose = verbose;
    plan = draw_plan(&world);
    clients_init(clients, &world, plan.durability);
    clients->may_lose = plan.cuts_power && strcmp(plan.durability, "replicated") == 0;
    if (verbose)
        printf("seed %" PRIu64 ": durability %s, power cuts %d, falls %d, run %" PRId64 " us, latency <= %" PRId64
               " us, fills up %d, breaks a directory %d, steps the clock %d, partitions %d, producers %d\n",
               seed, plan.durability, plan.cuts_power, plan.falls_cnt, plan.run_us, plan.faults.latency_us_max,
               plan.fills_up, plan.breaks_dir, plan.steps_clock, clients->partitions_cnt, clients->producers_cnt);
    world_start(&world, 0);
    live(clients, &plan);
    *before = clients->reader;
    if (!heal(clients))
        faults_cnt++;
    else
        faults_cnt += clients_judge(clients, before);
    world_shutdown(&world, 0);
    *ret_trace = world.trace;
    if (verbose || faults_cnt > 0)
        printf("seed %" PRIu64 ": trace %08x, %" PRIu64 " steps, %" PRIu64 " acks, %" PRIu64 " errors, %d faults\n",
               seed, world.trace, world.steps_cnt, clients->acks_cnt, clients->errors_cnt, faults_cnt);
    world_release(&world);
    mem_free(clients);
    mem_free(before);
    return faults_cnt;
}

/* Of the source that this was built from, as make tells it. */
static const char *commit(void)
{
    const char *text = getenv("SIM_COMMIT");

    return text != NULL ? text : "unknown";
}

static int run_swarm(uint64_t seed, bool verbose, uint32_t *ret_trace)
{
    static struct swarm swarm;
    int faults_cnt;

    swarm_init(&swarm, seed);
    swarm.world.verbose = verbose;
    swarm_configure(&swarm);
    if (verbose)
        swarm_print_plan(&swarm);
    faults_cnt = swarm_run(&swarm);
    if (!verbose && faults_cnt > 0)
        swarm_print_plan(&swarm);
    *ret_trace = swarm.world.trace;
    if (verbose || faults_cnt > 0) {
        const struct world *world = &swarm.world;
        printf(
            "seed %" PRIu64 ": commit %s, trace %08x, %" PRIu64 " steps, %" PRIu64 " packets, %" PRIu64
            " asks (%" PRIu64 " failed), %" PRIu64 " acks, %" PRIu64 " errors, %" PRIu64 " timeouts, healed in %" PRId64
            " ms, %" PRIu64 " images (%" PRIu64 " compared), %" PRIu64 " batches compared, %d faults\n",
            seed, commit(), world->trace, world->steps_cnt, world->packets_cnt, world->asks_cnt, world->asks_failed_cnt,
            swarm.load.acks_cnt, swarm.load.errors_cnt, swarm.load.timeouts_cnt, swarm.healed_us / 1000,
            swarm.invariants.images_cnt, swarm.invariants.equal_images_cnt, swarm.invariants.batches_cnt, faults_cnt);
    }
    swarm_release(&swarm);
    return faults_cnt;
}

/* A run of many: in a process of its own, so that a CHECK that fails is one failed run. */
struct piece {
    int (*run)(uint64_t seed, bool verbose, uint32_t *ret_trace);
    const char *path; /* a scenario's; NULL: run */
    uint64_t seed;
    bool is_twice; /* which must give the same trace */
};

static int run_piece(const struct piece *piece, uint32_t *ret_trace)
{
    return piece->path != NULL ? scenario_run(piece->path, piece->seed, false, ret_trace)
                               : piece->run(piece->seed, false, ret_trace);
}

static int judge_piece(const void *what)
{
    const struct piece *piece = what;
    uint32_t first = 0, second = 0;
    int faults_cnt = run_piece(piece, &first);

    if (faults_cnt > 0 || !piece->is_twice)
        return faults_cnt;
    faults_cnt = run_piece(piece, &second);
    if (first == second)
        return faults_cnt;
    printf("fault: seed %" PRIu64 " gave trace %08x, then %08x\n", piece->seed, first, second);
    return faults_cnt + 1;
}

static bool passes(const struct piece *piece)
{
    char name[32];

    (void)snprintf(name, sizeof name, "seed %" PRIu64, piece->seed);
    return apart(judge_piece, piece, name, CPU_S_MAX);
}

static bool swarm_passes(uint64_t seed)
{
    if (passes(&(struct piece){.run = run_swarm, .seed = seed}))
        return true;
    printf("rerun: make sim SEED=%" PRIu64 "; commit %s\n", seed, commit());
    return false;
}

static int run_many(uint64_t from, uint64_t cnt, int (*run)(uint64_t seed, bool verbose, uint32_t *ret_trace),
                    const char *option)
{
    uint64_t failed_cnt = 0;

    for (uint64_t seed = from; seed < from + cnt; seed++) {
        if (passes(&(struct piece){.run = run, .seed = seed, .is_twice = seed % 10 == 0}))
            continue;
        printf("rerun: make sim SEED=%" PRIu64 "%s; commit %s\n", seed, option, commit());
        failed_cnt++;
    }
    printf("sim: %" PRIu64 " passed, %" PRIu64 " failed\n", cnt - failed_cnt, failed_cnt);
    return failed_cnt > 0;
}

/* Looks for a seed that fails: 0 where there is one among cnt. */
static int find(uint64_t from, uint64_t cnt)
{
    for (uint64_t seed = from; seed < from + cnt; seed++)
        if (!swarm_passes(seed)) {
            printf("sim: seed %" PRIu64 " fails\n", seed);
            return 0;
        }
    printf("sim: none of %" PRIu64 " seeds fails\n", cnt);
    return 1;
}

/* Seeds from that one on until the minutes are over. */
static int soak(uint64_t from, uint64_t minutes)
{
    time_t end = time(NULL) + (time_t)minutes * 60;
    uint64_t seed = from, failed_cnt = 0;

    for (; time(NULL) < end; seed++)
        failed_cnt += !swarm_passes(seed);
    printf("soak: %" PRIu64 " seeds from %" PRIu64 " on, %" PRIu64 " failed\n", seed - from, from, failed_cnt);
    return failed_cnt > 0;
}

static int tell_scenario(const char *path, uint64_t seed)
{
    uint32_t trace;
    int faults_cnt = scenario_run(path, seed, true, &trace);

    printf("%s, seed %" PRIu64 ": commit %s, trace %08x, %d faults\n", path, seed, commit(), trace, faults_cnt);
    return faults_cnt > 0;
}

/* Each file with the seeds 1 to seeds_cnt, the first one twice. */
static int run_scenarios(uint64_t seeds_cnt, char **paths, int paths_cnt)
{
    int failed_cnt = 0;

    for (int i = 0; i < paths_cnt; i++)
        for (uint64_t seed = 1; seed <= seeds_cnt; seed++) {
            if (passes(&(struct piece){.path = paths[i], .seed = seed, .is_twice = seed == 1}))
                continue;
            printf("failed: %s; commit %s; rerun: make sim SCENARIO=%s SEED=%" PRIu64 "\n", paths[i], commit(),
                   paths[i], seed);
            failed_cnt++;
        }
    printf("scenarios: %d, each with %" PRIu64 " seeds, %d failed\n", paths_cnt, seeds_cnt, failed_cnt);
    return failed_cnt > 0;
}

int main(int argc, char **argv)
{
    bool one = argc > 1 && strcmp(argv[1], "--one") == 0;
    int (*run)(uint64_t seed, bool verbose, uint32_t *ret_trace) = one ? run_one : run_swarm;
    uint32_t trace;

    setvbuf(stdout, NULL, _IOLBF, 0); /* so that a CHECK that fails does not swallow what came before */
    argc -= one;
    argv += one;
    if (argc == 4 && strcmp(argv[1], "--seeds") == 0)
        return run_many(strtoull(argv[2], NULL, 10), strtoull(argv[3], NULL, 10), run, one ? " ONE=1" : "");
    if (argc == 4 && strcmp(argv[1], "--soak") == 0)
        return soak(strtoull(argv[2], NULL, 10), strtoull(argv[3], NULL, 10));
    if (argc == 4 && strcmp(argv[1], "--find") == 0)
        return find(strtoull(argv[2], NULL, 10), strtoull(argv[3], NULL, 10));
    if (argc >= 4 && strcmp(argv[1], "--scenarios") == 0)
        return run_scenarios(strtoull(argv[2], NULL, 10), argv + 3, argc - 3);
    if (argc == 4 && strcmp(argv[1], "--scenario") == 0)
        return tell_scenario(argv[2], strtoull(argv[3], NULL, 10));
    if (argc == 2 && strcmp(argv[1], "--denied") == 0)
        return denied_run();
    if (argc < 2) {
        fprintf(stderr, "usage: sim [--one] SEED [-q] | sim [--one] --seeds FROM COUNT | sim --find FROM COUNT | sim "
                        "--soak FROM MINUTES |\n"
                        "       sim --denied | "
                        "sim --scenario FILE SEED | sim --scenarios SEEDS FILE...\n");
        return 2;
    }
    return run(strtoull(argv[1], NULL, 10), argc < 3 || strcmp(argv[2], "-q") != 0, &trace) > 0;
}
