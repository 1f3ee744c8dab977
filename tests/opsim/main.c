/* opsim SEED [-q]          one run, told aloud
 * opsim --seeds FROM CNT   many runs, each in a process of its own; every tenth twice, which must give the same trace
 * opsim --find FROM CNT    0 where one of them fails */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "model/doc.h"
#include "opsim.h"
#include "tests/lib/apart.h"

enum { CPU_S_MAX = 300 };

/* Of the source that this was built from, as make tells it. */
static const char *commit(void)
{
    const char *text = getenv("SIM_COMMIT");

    return text != NULL ? text : "unknown";
}

static int run(uint64_t seed, bool is_verbose, uint32_t *ret_trace)
{
    struct opsim *sim = MEM_NEW(struct opsim);
    int faults_cnt;

    opsim_init(sim, seed, is_verbose);
    if (is_verbose)
        options_print(&sim->options, seed);
    faults_cnt = opsim_run(sim);
    if (!is_verbose && faults_cnt > 0)
        options_print(&sim->options, seed);
    if (is_verbose || faults_cnt > 0)
        printf("seed %" PRIu64 ": commit %s, trace %08x, %" PRIu64 " steps, %" PRIu64 " writes, %" PRIu64
               " crashes, %" PRIu64 " restarts, %" PRIu64 " edits, %" PRIu64 " watches cut, %" PRIu64
               " absences, %" PRIu64 " deaths, %" PRIu64 " blackouts, %" PRIu64
               " conflicts, %zu partitions, %d faults\n",
               seed, commit(), sim->trace, sim->steps_cnt, sim->operator.writes_cnt, sim->operator.crashes_cnt,
               sim->judge.restarts_cnt, sim->user.edits_cnt, sim->server.cuts_cnt, sim->server.away_cnt,
               sim->kubelet.falls_cnt, sim->kubelet.blackouts_cnt, sim->judge.conflicts_cnt,
               sim->brokers.partitions_cnt, faults_cnt);
    *ret_trace = sim->trace;
    opsim_release(sim);
    mem_free(sim);
    return faults_cnt;
}

static int judge_seed(const void *what)
{
    uint64_t seed = *(const uint64_t *)what;
    uint32_t first = 0, second = 0;
    int faults_cnt = run(seed, false, &first);

    if (faults_cnt > 0 || seed % 10 != 0)
        return faults_cnt;
    faults_cnt = run(seed, false, &second);
    if (first == second)
        return faults_cnt;
    printf("fault: seed %" PRIu64 " gave trace %08x, then %08x\n", seed, first, second);
    return faults_cnt + 1;
}

static bool passes(uint64_t seed)
{
    char name[32];

    (void)snprintf(name, sizeof name, "seed %" PRIu64, seed);
    if (apart(judge_seed, &seed, name, CPU_S_MAX))
        return true;
    printf("rerun: make sim-operator SEED=%" PRIu64 "; commit %s\n", seed, commit());
    return false;
}

static int run_many(uint64_t from, uint64_t cnt)
{
    uint64_t failed_cnt = 0;

    for (uint64_t seed = from; seed < from + cnt; seed++)
        failed_cnt += !passes(seed);
    printf("sim-operator: %" PRIu64 " passed, %" PRIu64 " failed\n", cnt - failed_cnt, failed_cnt);
    return failed_cnt > 0;
}

/* Looks for a seed that fails: 0 where there is one among cnt. */
static int find(uint64_t from, uint64_t cnt)
{
    for (uint64_t seed = from; seed < from + cnt; seed++)
        if (!passes(seed)) {
            printf("sim-operator: seed %" PRIu64 " fails\n", seed);
            return 0;
        }
    printf("sim-operator: none of %" PRIu64 " seeds fails\n", cnt);
    return 1;
}

int main(int argc, char **argv)
{
    uint32_t trace;

    setvbuf(stdout, NULL, _IOLBF, 0); /* so that a CHECK that fails does not swallow what came before */
    doc_setup();
    if (argc == 4 && strcmp(argv[1], "--seeds") == 0)
        return run_many(strtoull(argv[2], NULL, 10), strtoull(argv[3], NULL, 10));
    if (argc == 4 && strcmp(argv[1], "--find") == 0)
        return find(strtoull(argv[2], NULL, 10), strtoull(argv[3], NULL, 10));
    if (argc < 2) {
        fprintf(stderr, "opsim SEED [-q] | --seeds FROM CNT | --find FROM CNT\n");
        return 2;
    }
    return run(strtoull(argv[1], NULL, 10), argc < 3 || strcmp(argv[2], "-q") != 0, &trace) > 0;
}
