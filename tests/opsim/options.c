#include "options.h"

#include <inttypes.h>
#include <stdio.h>

#include "opsim.h"

/* One of the choices. */
#define ONE_OF(prng, ...) \
    (((const int64_t[]){__VA_ARGS__})[prng_below((prng), sizeof((const int64_t[]){__VA_ARGS__}) / sizeof(int64_t))])

static void draw_fleet(struct options *options, struct prng *prng)
{
    options->run_ms = ONE_OF(prng, 5, 10, 20, 40) * OPSIM_MINUTE_MS;
    options->zones_cnt = ONE_OF(prng, 0, 1, 2, 3, 3, 3);
    options->replicas = ONE_OF(prng, 1, 1, 2, 3, 3, 3, 5, 6);
    options->zone_at_once = ONE_OF(prng, 0, 0, 1);
    options->allow_unavailable = ONE_OF(prng, 0, 1);
    options->soak_s = ONE_OF(prng, 0, 0, 30);
    options->topics_cnt = ONE_OF(prng, 0, 3, 6, 10);
    options->isr_min = ONE_OF(prng, 1, 2, 2);
    options->edit_gap_ms = ONE_OF(prng, 20, 60, 180) * OPSIM_SECOND_MS;
    options->meddles = ONE_OF(prng, 0, 0, 1);
    options->deletes = ONE_OF(prng, 0, 0, 0, 1);
    options->delete_claim = ONE_OF(prng, 0, 0, 1);
}

static void draw_server(struct options *options, struct prng *prng)
{
    options->write_ms_max = ONE_OF(prng, 5, 50, 500, 3000);
    options->watch_ms_max = ONE_OF(prng, 5, 100, 1000, 10000, 40000);
    options->error_percent = ONE_OF(prng, 0, 0, 5, 30);
    options->lost_percent = ONE_OF(prng, 0, 0, 5, 30);
    options->conflict_percent = ONE_OF(prng, 0, 0, 5, 20);
    options->busy_percent = ONE_OF(prng, 0, 0, 5, 20);
    options->refused_percent = ONE_OF(prng, 0, 0, 0, 5);
    options->late_percent = ONE_OF(prng, 0, 0, 0, 3);
    options->cut_gap_ms = ONE_OF(prng, 0, 5, 30, 120) * OPSIM_SECOND_MS;
    options->expired_percent = ONE_OF(prng, 0, 20, 100);
    options->hang_percent = ONE_OF(prng, 0, 0, 20);
    options->away_gap_ms = ONE_OF(prng, 0, 0, 3, 10) * OPSIM_MINUTE_MS;
    options->away_ms = ONE_OF(prng, 5, 30, 120) * OPSIM_SECOND_MS;
}

static void draw_operator(struct options *options, struct prng *prng)
{
    options->crash_permille = ONE_OF(prng, 0, 0, 5, 30, 100);
    options->crash_at = ONE_OF(prng, 0, 1) ? 1 + opsim_draw(prng, 99) : 0;
    options->restart_ms_max = ONE_OF(prng, 2, 17) * OPSIM_SECOND_MS;
    options->lead_gap_ms = ONE_OF(prng, 0, 0, 0, 60) * OPSIM_SECOND_MS;
    options->clock_ms_max = ONE_OF(prng, 0, 0, 1000, 20000);
}

static void draw_nodes(struct options *options, struct prng *prng)
{
    options->kubelet_ms_max = ONE_OF(prng, 100, 1000, 8000);
    options->start_ms_max = ONE_OF(prng, 500, 5000, 40000);
    options->stop_ms_max = ONE_OF(prng, 100, 3000, 30000);
    options->catch_up_ms_max = ONE_OF(prng, 100, 5000, 50000, 240000);
    options->session_ms = ONE_OF(prng, 1500, 9000);
    options->pod_gap_ms = ONE_OF(prng, 0, 0, 30, 120) * OPSIM_SECOND_MS;
    options->zone_gap_ms = ONE_OF(prng, 0, 0, 0, 300) * OPSIM_SECOND_MS;
    options->zone_ms_max = ONE_OF(prng, 10, 120, 400) * OPSIM_SECOND_MS;
    options->silent_percent = ONE_OF(prng, 0, 0, 5, 30, 100);
}

void options_draw(struct options *options, uint64_t seed)
{
    struct prng prng = {.state = seed};

    draw_fleet(options, &prng);
    draw_server(options, &prng);
    draw_operator(options, &prng);
    draw_nodes(options, &prng);
}

void options_print(const struct options *options, uint64_t seed)
{
    printf("seed %" PRIu64 ":", seed);
#define X(type, name, text) printf(" %s=%" PRId64, #name, options->name);
    OPTIONS(X)
#undef X
    printf("\n");
}
