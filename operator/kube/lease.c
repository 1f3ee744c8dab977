#include "lease.h"

#include <stddef.h>
#include <string.h>

#include "base/check.h"
#include "base/err.h"

#define LEASE_EDGE(state) (1u << (state))

const char *lease_state_name(enum lease_state state)
{
#define X(name, edges) [name] = #name,
    static const char *const names[] = { LEASE_STATES(X) };
#undef X
    CHECK(state < LEASE_STATES_CNT);
    return names[state];
}

/* The only place where the state changes. */
static void move(struct lease *lease, enum lease_state to)
{
#define X(state, edges) [state] = (edges),
    static const unsigned edges_of[] = { LEASE_STATES(X) };
#undef X
    CHECK((edges_of[lease->state] & LEASE_EDGE(to)) != 0);
    lease->state = to;
}

static void copy_name(char to[LEASE_NAME_LEN], const char *from)
{
    size_t len = strlen(from);

    CHECK(len < LEASE_NAME_LEN);
    memcpy(to, from, len + 1);
}

void lease_init(struct lease *lease, const char *self)
{
    *lease = (struct lease){.state = LEASE_FOLLOWS};
    copy_name(lease->self, self);
}

bool lease_leads(const struct lease *lease)
{
    return lease->state == LEASE_LEADS;
}

static bool is_ours(const struct lease *lease)
{
    return strcmp(lease->seen.holder, lease->self) == 0;
}

static bool may_claim(const struct lease *lease, int64_t now_ms)
{
    return !lease->seen.is_there || lease->seen.holder[0] == '\0' || is_ours(lease) ||
           now_ms - lease->seen_ms > LEASE_DURATION_MS;
}

static void note_seen(struct lease *lease, const struct lease_seen *seen, int64_t now_ms)
{
    if (seen->is_there != lease->seen.is_there || strcmp(seen->resource_version, lease->seen.resource_version) != 0)
        lease->seen_ms = now_ms;
    lease->seen = *seen;
}

static struct lease_effect write_lease(struct lease *lease, int64_t now_ms, const char *holder)
{
    struct lease_effect effect = {.kind = LEASE_WRITE, .write = lease->seen, .is_renewal = lease->state == LEASE_LEADS};

    CHECK(!lease->is_busy);
    lease->is_busy = true;
    lease->sent_ms = now_ms;
    copy_name(effect.write.holder, holder);
    if (holder[0] && lease->seen.is_there && !is_ours(lease))
        effect.write.transitions++;
    return effect;
}

static void read_done(struct lease *lease, const struct lease_event *event)
{
    CHECK(lease->is_busy);
    lease->is_busy = false;
    lease->next_ms = event->now_ms + LEASE_PERIOD_MS;
    if (event->err != ERR_OK)
        return;
    note_seen(lease, &event->seen, event->now_ms);
    if (lease->state == LEASE_FOLLOWS && may_claim(lease, event->now_ms)) {
        move(lease, LEASE_CLAIMS);
        lease->next_ms = event->now_ms;
    } else if (lease->state == LEASE_LEADS && is_ours(lease)) {
        lease->next_ms = event->now_ms; /* the conflict was our own write whose answer got lost: renew it again */
    } else if (lease->state == LEASE_LEADS) {
        move(lease, LEASE_FOLLOWS);
    }
}

static void write_done(struct lease *lease, const struct lease_event *event)
{
    CHECK(lease->is_busy);
    lease->is_busy = false;
    lease->next_ms = event->now_ms + LEASE_PERIOD_MS;
    if (event->err == ERR_OK) {
        note_seen(lease, &event->seen, event->now_ms);
        lease->renewed_ms = lease->sent_ms;
        if (lease->state == LEASE_CLAIMS)
            move(lease, LEASE_LEADS);
    } else if (lease->state == LEASE_CLAIMS) {
        move(lease, LEASE_FOLLOWS);
    } else if (lease->state == LEASE_LEADS && event->err == ERR_CONFLICT) {
        lease->seen.resource_version[0] = '\0'; /* unknown now: read first */
        lease->next_ms = event->now_ms;
    }
    if (lease->state == LEASE_LEAVES)
        move(lease, LEASE_GONE);
}

static bool is_expired(const struct lease *lease, int64_t now_ms)
{
    return lease->state == LEASE_LEADS && now_ms - lease->renewed_ms >= LEASE_DEADLINE_MS;
}

/* A claim that was written may be ours although its answer did not come: only what leads or may lead gives it back. */
static struct lease_effect leave(struct lease *lease, int64_t now_ms)
{
    if (lease->state == LEASE_LEADS && lease->seen.resource_version[0]) {
        move(lease, LEASE_LEAVES);
        return write_lease(lease, now_ms, "");
    }
    if (lease->state == LEASE_LEADS)
        move(lease, LEASE_FOLLOWS);
    move(lease, LEASE_GONE);
    return (struct lease_effect){.kind = LEASE_NOTHING};
}

static struct lease_effect what_next(struct lease *lease, int64_t now_ms)
{
    struct lease_effect effect = {.kind = LEASE_NOTHING};

    if (is_expired(lease, now_ms))
        move(lease, LEASE_FOLLOWS);
    if (lease->state == LEASE_GONE || lease->is_busy)
        return effect;
    if (lease->is_stopping)
        return leave(lease, now_ms);
    if (now_ms < lease->next_ms)
        return effect;
    if (lease->state == LEASE_CLAIMS || (lease->state == LEASE_LEADS && lease->seen.resource_version[0]))
        return write_lease(lease, now_ms, lease->self);
    lease->is_busy = true;
    effect.kind = LEASE_READ;
    return effect;
}

static int64_t wake_ms(const struct lease *lease)
{
    int64_t deadline_ms = lease->renewed_ms + LEASE_DEADLINE_MS;

    if (lease->state == LEASE_GONE)
        return 0;
    if (lease->state != LEASE_LEADS)
        return lease->is_busy ? 0 : lease->next_ms;
    return !lease->is_busy && lease->next_ms < deadline_ms ? lease->next_ms : deadline_ms;
}

struct lease_effect lease_step(struct lease *lease, const struct lease_event *event)
{
    struct lease_effect effect;

    if (event->kind == LEASE_STOP)
        lease->is_stopping = true;
    else if (event->kind == LEASE_READ_DONE)
        read_done(lease, event);
    else if (event->kind == LEASE_WRITE_DONE)
        write_done(lease, event);
    effect = what_next(lease, event->now_ms);
    effect.wake_ms = wake_ms(lease);
    return effect;
}
