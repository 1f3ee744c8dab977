#include "scale/scale.h"

#include <string.h>

#include "base/buf.h"
#include "base/check.h"

/* What is looked at, in order of the telling. */
struct need {
    enum scale_reason reason;
    const char *what;
    int64_t total, target; /* of all brokers, of one; target 0: not looked at */
};

enum { NEEDS_CNT = 4 };

const char *scale_word(enum scale_reason reason)
{
#define X(name, word) [name] = word,
    static const char *const words[] = { SCALE_REASONS(X) };
#undef X

    CHECK(reason < SCALE_REASONS_CNT);
    return words[reason];
}

/* ---- numbers ---- */

/* Brokers for a total of which each may have so much, in percent of its target:
 * rounded up, and up again where the numbers are so large that they have to be
 * halved. */
static int32_t brokers_for(int64_t total, int64_t target, int64_t percent)
{
    int64_t cnt;

    CHECK(target > 0 && percent > 0 && percent <= 100);
    while (total > INT64_MAX / 256 || target > INT64_MAX / 256) {
        total = total / 2 + 1;
        target = target > 1 ? target / 2 : 1;
    }
    if (total <= 0)
        return 1;
    cnt = (total * 100 + target * percent - 1) / (target * percent);
    return cnt > SCALE_BROKERS_MAX ? SCALE_BROKERS_MAX : (int32_t)cnt;
}

static int64_t larger(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

static void list_needs(const struct scale_spec *spec, const struct scale_figures *figures,
                       struct need ret_needs[NEEDS_CNT])
{
    int64_t data = larger(figures->data_bytes, figures->forecast_bytes);
    int64_t disk = figures->disk_bytes / 100 * spec->disk_percent;

    ret_needs[0] = (struct need){SCALE_CPU, "cpu", figures->cpu_percent, spec->cpu_percent};
    ret_needs[1] = (struct need){SCALE_DISK, "disk, as it is forecast,", data, disk};
    ret_needs[2] = (struct need){SCALE_BYTES_IN, "bytes in per second", figures->bytes_in, spec->bytes_in};
    ret_needs[3] = (struct need){SCALE_PARTITIONS, "partitions", figures->replicas_cnt, spec->partitions};
}

/* The most that any of them needs; *ret_need: which (NULL: not wanted). */
static int32_t most_needed(const struct need needs[NEEDS_CNT], int64_t percent, const struct need **ret_need)
{
    int32_t most = 1;

    for (size_t i = 0; i < NEEDS_CNT; i++) {
        int32_t cnt = needs[i].target > 0 ? brokers_for(needs[i].total, needs[i].target, percent) : 1;
        if (cnt <= most)
            continue;
        most = cnt;
        if (ret_need)
            *ret_need = &needs[i];
    }
    return most;
}

/* ---- what must be ---- */

struct floor {
    int32_t replicas;
    enum scale_reason reason;
};

/* Fewer than that cannot hold what is there, or not apart from each other; one
 * more than min.insync.replicas, so that one can be restarted. */
static struct floor find_floor(const struct scale_figures *figures)
{
    struct floor floor = {.replicas = 1, .reason = SCALE_REPLICATION};
    int32_t fits;

    if (figures->replication_max > 1)
        floor.replicas = (int32_t)larger(figures->replication_max, (int64_t)figures->isr_min_max + 1);
    if (figures->disk_bytes <= 0)
        return floor;
    fits = brokers_for(figures->data_bytes, figures->disk_bytes, SCALE_DISK_PERCENT_MAX);
    if (fits > floor.replicas)
        floor = (struct floor){.replicas = fits, .reason = SCALE_DATA};
    return floor;
}

/* ---- telling ---- */

static void say(struct scale_verdict *verdict, int32_t replicas, enum scale_reason reason, const char *first,
                int64_t number, const char *last)
{
    struct buf buf;

    verdict->replicas = replicas;
    verdict->reason = reason;
    buf_init(&buf, SCALE_TEXT_LEN - 1);
    buf_text(&buf, first);
    buf_i64(&buf, number);
    buf_text(&buf, last);
    CHECK(!buf.over);
    memcpy(verdict->text, buf_cstr(&buf), buf.len + 1);
    buf_release(&buf);
}

static void say_need(struct scale_verdict *verdict, int32_t replicas, const struct need *need, int64_t brokers)
{
    char last[SCALE_TEXT_LEN / 2];
    struct buf buf;

    buf_init(&buf, sizeof last - 1);
    buf_text(&buf, " brokers are needed for ");
    buf_text(&buf, need->what);
    buf_text(&buf, " of ");
    buf_i64(&buf, need->total);
    memcpy(last, buf_cstr(&buf), buf.len + 1);
    buf_release(&buf);
    say(verdict, replicas, need->reason, "", brokers, last);
}

/* ---- the decision ---- */

struct deciding {
    const struct scale_spec *spec;
    const struct scale_figures *figures;
    struct scale_memory *memory;
    int32_t now; /* replicas */
    int64_t now_ms;
    struct floor floor;
    int32_t low, high; /* what may be wanted */
};

static void remember(struct deciding *d)
{
    if (d->memory->replicas == d->now)
        return;
    if (d->memory->replicas != 0)
        d->memory->changed_ms = d->now_ms;
    d->memory->replicas = d->now;
    d->memory->idle_since_ms = 0;
}

/* Until when a change is too fresh for another; 0: it is not. */
static int64_t cool_at(const struct deciding *d)
{
    int64_t at_ms = d->memory->changed_ms + d->spec->cooldown_ms;

    return d->memory->changed_ms > 0 && d->now_ms < at_ms ? at_ms : 0;
}

/* spec.autoscaling.max holds growing back, but does not take away what data
 * needs. */
static void find_limits(struct deciding *d)
{
    int32_t most;

    d->floor = find_floor(d->figures);
    most = d->now < d->floor.replicas ? d->now : d->floor.replicas;
    d->high = d->spec->replicas_max > most ? d->spec->replicas_max : most;
    d->low = d->spec->replicas_min > d->floor.replicas ? d->spec->replicas_min : d->floor.replicas;
    if (d->low > d->high)
        d->low = d->high;
}

/* What cannot wait: too few for what is there, or outside of the limits. */
static bool must_change(const struct deciding *d, struct scale_verdict *verdict)
{
    if (d->now < d->low && d->floor.replicas > d->now)
        say(verdict, d->low, d->floor.reason, "", d->floor.replicas, " brokers are needed to hold what there is");
    else if (d->now < d->low)
        say(verdict, d->low, SCALE_LIMITS, "spec.autoscaling.min is ", d->spec->replicas_min, "");
    else if (d->now > d->high)
        say(verdict, d->high, SCALE_LIMITS, "spec.autoscaling.max is ", d->spec->replicas_max, "");
    else
        return false;
    return true;
}

static void grow(const struct deciding *d, const struct need *need, int32_t wanted, struct scale_verdict *verdict)
{
    int32_t to = wanted < d->high ? wanted : d->high;

    if (to <= d->now) {
        say(verdict, d->now, SCALE_AT_MAX, "spec.autoscaling.max holds back what would need brokers: ", wanted, "");
    } else if (cool_at(d) > 0) {
        say(verdict, d->now, SCALE_COOLDOWN, "the last change is too fresh; brokers needed: ", wanted, "");
        verdict->look_again_ms = cool_at(d);
    } else {
        say_need(verdict, to, need, wanted);
    }
}

/* Fewer are enough, and have been for a whole cooldown: to the most that were
 * needed in it. */
static void shrink(const struct deciding *d, int32_t enough, struct scale_verdict *verdict)
{
    struct scale_memory *memory = d->memory;
    int64_t at_ms;

    if (memory->idle_since_ms == 0) {
        memory->idle_since_ms = d->now_ms;
        memory->idle_need = enough;
    }
    if (enough > memory->idle_need)
        memory->idle_need = enough;
    at_ms = larger(memory->idle_since_ms + d->spec->cooldown_ms, cool_at(d));
    if (d->now_ms >= at_ms) {
        say(verdict, memory->idle_need, SCALE_IDLE, "", memory->idle_need, " brokers are enough for everything");
        return;
    }
    say(verdict, d->now, SCALE_IDLE_WAITS, "brokers that would be enough: ", memory->idle_need,
        ", but not for long yet");
    verdict->look_again_ms = at_ms;
}

static void weigh(const struct deciding *d, struct scale_verdict *verdict)
{
    struct need needs[NEEDS_CNT];
    const struct need *need = NULL;
    int32_t wanted, enough;

    list_needs(d->spec, d->figures, needs);
    wanted = most_needed(needs, 100, &need);
    enough = most_needed(needs, 100 - SCALE_SLACK_PERCENT, NULL);
    enough = enough > d->low ? enough : d->low;
    if (enough < d->now) {
        shrink(d, enough, verdict);
        return;
    }
    d->memory->idle_since_ms = 0;
    if (wanted > d->now)
        grow(d, need, wanted, verdict);
    else
        say(verdict, d->now, SCALE_STEADY, "", d->now, " brokers are as many as are needed");
}

void scale_decide(const struct scale_spec *spec, const struct scale_figures *figures, int32_t replicas, int64_t now_ms,
                  struct scale_memory *memory, struct scale_verdict *ret_verdict)
{
    struct deciding d = {.spec = spec, .figures = figures, .memory = memory, .now = replicas, .now_ms = now_ms};

    CHECK(spec->replicas_min >= 1 && spec->replicas_min <= spec->replicas_max);
    *ret_verdict = (struct scale_verdict){.replicas = replicas};
    remember(&d);
    if (now_ms - figures->read_ms > SCALE_STALE_MS || figures->brokers_cnt != replicas) {
        memory->idle_since_ms = 0; /* nobody saw that they were idle */
        say(ret_verdict, replicas, SCALE_UNKNOWN, "figures are of brokers: ", figures->brokers_cnt,
            ", or older than a minute");
        return;
    }
    find_limits(&d);
    if (!must_change(&d, ret_verdict))
        weigh(&d, ret_verdict);
}
