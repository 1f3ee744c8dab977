/* Several candidates of one Lease in a simulated world: calls take time, fail, or lose their answer; processes stop in
 * order or die. Time is virtual. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/err.h"
#include "base/prng.h"
#include "kube/lease.h"

enum { CANDIDATES = 3, SEEDS = 400, FAULTS_MS = 120000, CALM_MS = 60000, STEP_MS = 10 };

struct candidate {
    struct lease lease;
    bool is_dead, is_calling, answer_lost;
    bool has_applied; /* the call under way took effect at the server */
    struct lease_effect call;
    struct lease_event answer;
    int64_t applies_ms, answers_ms, wake_ms;
    int64_t stopped_ms;
    int64_t cut_until_ms; /* nothing gets through until then */
};

struct world {
    struct prng prng;
    int64_t now_ms;
    struct lease_seen object;
    int64_t version;
    struct candidate candidates[CANDIDATES];
    bool is_calm;
};

static void start_call(struct world *world, struct candidate *candidate, const struct lease_effect *effect)
{
    bool slow = !world->is_calm && prng_below(&world->prng, 10) == 0;

    candidate->wake_ms = effect->wake_ms;
    if (effect->kind == LEASE_NOTHING)
        return;
    assert_false(candidate->is_calling); /* rule 4 */
    candidate->is_calling = true;
    candidate->has_applied = false;
    candidate->call = *effect;
    candidate->applies_ms = world->now_ms + (int64_t)prng_below(&world->prng, slow ? 4000 : 100);
    candidate->answers_ms = candidate->applies_ms + (int64_t)prng_below(&world->prng, slow ? 1000 : 100);
    candidate->answer_lost = !world->is_calm && prng_below(&world->prng, 8) == 0;
}

static void serve(struct world *world, struct candidate *candidate)
{
    const struct lease_seen *want = &candidate->call.write;
    struct lease_event *answer = &candidate->answer;

    candidate->has_applied = true;
    *answer = (struct lease_event){.kind = candidate->call.kind == LEASE_READ ? LEASE_READ_DONE : LEASE_WRITE_DONE};
    if (candidate->cut_until_ms > world->now_ms || (!world->is_calm && prng_below(&world->prng, 8) == 0)) {
        answer->err = ERR_IO;
        return;
    }
    if (candidate->call.kind == LEASE_WRITE) {
        bool fits = want->is_there == world->object.is_there &&
                    (!want->is_there || strcmp(want->resource_version, world->object.resource_version) == 0);
        if (!fits) {
            answer->err = ERR_CONFLICT;
            return;
        }
        world->object = *want;
        world->object.is_there = true;
        (void)snprintf(world->object.resource_version, LEASE_NAME_LEN, "%lld", (long long)++world->version);
    }
    answer->seen = world->object;
}

static void deliver(struct world *world, struct candidate *candidate, struct lease_event event)
{
    struct lease_effect effect;

    event.now_ms = world->now_ms;
    effect = lease_step(&candidate->lease, &event);
    start_call(world, candidate, &effect);
}

static void run_candidate(struct world *world, struct candidate *candidate)
{
    if (candidate->is_calling && !candidate->has_applied && candidate->applies_ms <= world->now_ms)
        serve(world, candidate); /* also for the dead: the call was on its way */
    if (candidate->is_dead)
        return;
    if (candidate->is_calling && candidate->has_applied && candidate->answers_ms <= world->now_ms) {
        candidate->is_calling = false;
        if (candidate->answer_lost)
            candidate->answer.err = ERR_TIMEOUT;
        deliver(world, candidate, candidate->answer);
    }
    if (candidate->wake_ms && candidate->wake_ms <= world->now_ms)
        deliver(world, candidate, (struct lease_event){.kind = LEASE_TICK});
}

static int leaders(const struct world *world)
{
    int cnt = 0;

    for (int i = 0; i < CANDIDATES; i++)
        cnt += !world->candidates[i].is_dead && lease_leads(&world->candidates[i].lease);
    return cnt;
}

static void restart(struct world *world, int i)
{
    struct candidate *candidate = &world->candidates[i];
    char name[32];

    (void)snprintf(name, sizeof name, "pod-%d-%lld", i, (long long)world->now_ms);
    *candidate = (struct candidate){.is_dead = false};
    lease_init(&candidate->lease, name);
    deliver(world, candidate, (struct lease_event){.kind = LEASE_TICK});
}

static void disturb(struct world *world)
{
    int i = (int)prng_below(&world->prng, CANDIDATES);
    struct candidate *candidate = &world->candidates[i];

    if (candidate->is_dead || candidate->lease.state == LEASE_GONE) {
        restart(world, i);
    } else if (prng_below(&world->prng, 2)) {
        candidate->cut_until_ms = world->now_ms + (int64_t)prng_below(&world->prng, 25000);
    } else if (prng_below(&world->prng, 2)) {
        candidate->is_dead = true;
    } else if (!candidate->stopped_ms) {
        candidate->stopped_ms = world->now_ms;
        deliver(world, candidate, (struct lease_event){.kind = LEASE_STOP});
    }
}

static void one_leads_at_a_time_and_one_soon_again(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        static struct world world;
        int64_t led_ms = 0, longest_ms = 0;
        world = (struct world){.prng = {seed}, .now_ms = 1000};
        for (int i = 0; i < CANDIDATES; i++)
            restart(&world, i);
        for (; world.now_ms < FAULTS_MS + CALM_MS; world.now_ms += STEP_MS) {
            if (!world.is_calm && prng_below(&world.prng, 1500) == 0)
                disturb(&world);
            if (!world.is_calm && world.now_ms >= FAULTS_MS) {
                world.is_calm = true;
                for (int i = 0; i < CANDIDATES; i++)
                    if (world.candidates[i].is_dead || world.candidates[i].stopped_ms ||
                        world.candidates[i].cut_until_ms)
                        restart(&world, i);
                led_ms = world.now_ms;
            }
            for (int i = 0; i < CANDIDATES; i++)
                run_candidate(&world, &world.candidates[i]);
            if (leaders(&world) > 1)
                fail_msg("seed %llu: two leaders at %lld ms", (unsigned long long)seed, (long long)world.now_ms);
            if (leaders(&world) == 1)
                led_ms = world.now_ms;
            if (world.is_calm && world.now_ms - led_ms > longest_ms)
                longest_ms = world.now_ms - led_ms;
        }
        assert_int_equal(leaders(&world), 1);
        /* the lease, a read and a write; calls that were on their way may take up to 5 s more */
        assert_true(longest_ms <= LEASE_DURATION_MS + LEASE_PERIOD_MS + 5500);
    }
}

/* What the operator promises: hand-over within 2 s and a bit on SIGTERM. */
static void who_stops_hands_over_at_once(void **state)
{
    static struct world world;
    int64_t stopped_ms = 0;

    (void)state;
    world = (struct world){.prng = {7}, .now_ms = 1000, .is_calm = true};
    for (int i = 0; i < CANDIDATES; i++)
        restart(&world, i);
    for (; world.now_ms < 40000; world.now_ms += STEP_MS) {
        for (int i = 0; i < CANDIDATES; i++) {
            struct candidate *candidate = &world.candidates[i];
            run_candidate(&world, candidate);
            if (world.now_ms == 20000 && lease_leads(&candidate->lease)) {
                stopped_ms = world.now_ms;
                deliver(&world, candidate, (struct lease_event){.kind = LEASE_STOP});
            }
        }
        if (stopped_ms && leaders(&world) == 1)
            break;
    }
    assert_true(stopped_ms > 0);
    assert_true(world.now_ms - stopped_ms <= LEASE_PERIOD_MS + 800);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_leads_at_a_time_and_one_soon_again),
        cmocka_unit_test(who_stops_hands_over_at_once),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
