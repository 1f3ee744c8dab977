#include "gate/gate.h"

#include <string.h>

#include "base/buf.h"
#include "base/check.h"
#include "base/mem.h"

struct chain {
    const struct cluster *cluster;
    const bool *down, *restarted, *excused;
    const struct gate_policy *policy;
    struct gate_verdict *verdict;
};

const char *gate_word(enum gate_reason reason)
{
#define X(name, word) [name] = (word),
    static const char *const words[] = { GATE_REASONS(X) };
#undef X
    CHECK(reason < GATE_REASONS_CNT);
    return words[reason];
}

/* ---- saying no ---- */

static void text_to(struct gate_verdict *verdict, struct buf *buf)
{
    const char *text = buf_cstr(buf);
    size_t len = strlen(text);

    len = len < GATE_TEXT_LEN ? len : GATE_TEXT_LEN - 1;
    memcpy(verdict->text, text, len);
    verdict->text[len] = '\0';
    buf_release(buf);
}

static bool wait_for_broker(struct chain *chain, enum gate_reason reason, size_t broker, const char *why)
{
    struct buf buf;

    chain->verdict->reason = reason;
    chain->verdict->broker = (int32_t)broker;
    buf_init(&buf, GATE_TEXT_LEN);
    buf_text(&buf, "broker ");
    buf_i64(&buf, chain->cluster->brokers[broker].id);
    buf_text(&buf, why);
    text_to(chain->verdict, &buf);
    return false;
}

static void add_partition(const struct cluster *cluster, uint32_t partition, struct buf *buf)
{
    buf_text(buf, cluster->topics[cluster->partitions[partition].topic].name);
    buf_byte(buf, '-');
    buf_i64(buf, cluster->partitions[partition].partition);
}

/* Notes one more partition for which reason holds; the first is told. Always false. */
static bool wait_for_partition(struct chain *chain, enum gate_reason reason, uint32_t partition, int64_t isr_cnt,
                               const char *why)
{
    const struct cluster *cluster = chain->cluster;
    struct buf buf;

    if (chain->verdict->partitions_cnt++ > 0)
        return false;
    chain->verdict->reason = reason;
    chain->verdict->partition = partition;
    buf_init(&buf, GATE_TEXT_LEN);
    add_partition(cluster, partition, &buf);
    buf_text(&buf, why);
    buf_text(&buf, " (in sync: ");
    buf_i64(&buf, isr_cnt);
    buf_text(&buf, " of ");
    buf_i64(&buf, cluster->partitions[partition].replicas_cnt);
    buf_text(&buf, ", min.insync.replicas ");
    buf_i64(&buf, cluster->topics[cluster->partitions[partition].topic].isr_min);
    buf_text(&buf, ")");
    text_to(chain->verdict, &buf);
    return false;
}

/* ---- what is looked at ---- */

struct counts {
    int64_t isr, isr_left; /* in sync now, and without those that go down */
    bool is_touched;       /* a replica is on one that goes down */
};

static struct counts count(const struct chain *chain, uint32_t partition)
{
    const struct cluster_partition *is = &chain->cluster->partitions[partition];
    struct counts counts = {0};

    for (uint32_t i = 0; i < is->replicas_cnt; i++) {
        const struct cluster_replica *replica = &chain->cluster->replicas[is->replicas + i];
        counts.isr += replica->in_isr;
        counts.isr_left += replica->in_isr && !chain->down[replica->broker];
        counts.is_touched = counts.is_touched || chain->down[replica->broker];
    }
    return counts;
}

static bool is_excused(const struct chain *chain, uint32_t partition)
{
    return chain->excused != NULL && chain->excused[partition];
}

/* ---- the policies ---- */

/* All others serve. */
static bool brokers_are_there(struct chain *chain)
{
    for (size_t i = 0; i < chain->cluster->brokers_cnt; i++)
        if (!chain->down[i] && !chain->cluster->brokers[i].is_serving)
            return wait_for_broker(chain, GATE_BROKER_AWAY, i, " is not registered or is fenced");
    return true;
}

/* Those restarted earlier are in sync again wherever they have a replica. */
static bool restarted_are_back(struct chain *chain)
{
    const struct cluster *cluster = chain->cluster;

    for (uint32_t p = 0; p < cluster->partitions_cnt; p++) {
        const struct cluster_partition *is = &cluster->partitions[p];
        for (uint32_t i = 0; i < is->replicas_cnt; i++) {
            const struct cluster_replica *replica = &cluster->replicas[is->replicas + i];
            if (chain->restarted[replica->broker] && !replica->in_isr && !replica->is_adding && !is_excused(chain, p)) {
                wait_for_partition(chain, GATE_NOT_BACK, p, count(chain, p).isr,
                                   " is not in sync yet on a broker that was restarted");
                break;
            }
        }
    }
    return chain->verdict->partitions_cnt == 0;
}

/* Somebody refuses acks=all already: nobody else is taken away, not even one that has none of its replicas. A partition
 * with fewer replicas than min.insync.replicas is its owner's doing. */
static bool nothing_is_short(struct chain *chain)
{
    const struct cluster *cluster = chain->cluster;

    for (uint32_t p = 0; p < cluster->partitions_cnt; p++) {
        int64_t isr = count(chain, p).isr, min = cluster->topics[cluster->partitions[p].topic].isr_min;
        if (cluster->partitions[p].leader == CLUSTER_NONE || isr == 0)
            wait_for_partition(chain, GATE_BELOW_MIN, p, isr, " has no leader");
        else if (isr < min && cluster->partitions[p].replicas_cnt >= min)
            wait_for_partition(chain, GATE_BELOW_MIN, p, isr, " has too few replicas in sync");
    }
    return chain->verdict->partitions_cnt == 0;
}

static bool copies_remain(struct chain *chain)
{
    const struct cluster *cluster = chain->cluster;

    for (uint32_t p = 0; p < cluster->partitions_cnt; p++) {
        const struct cluster_partition *is = &cluster->partitions[p];
        struct counts counts = count(chain, p);
        int64_t min = cluster->topics[is->topic].isr_min;
        if (!counts.is_touched || counts.isr_left == counts.isr)
            continue;
        if (is->replicas_cnt <= min || is->replicas_cnt == 1) {
            if (!chain->policy->may_stop_unreplicated)
                wait_for_partition(chain, GATE_UNREPLICATED, p, counts.isr,
                                   " cannot spare a replica: spec.rollout.allowUnavailable or more replicas");
        } else if (counts.isr_left == 0) {
            wait_for_partition(chain, GATE_LAST_COPY, p, counts.isr, " has no other replica in sync");
        } else if (counts.isr_left < min) {
            wait_for_partition(chain, GATE_WOULD_BE_BELOW_MIN, p, counts.isr, " would have too few replicas in sync");
        }
    }
    return chain->verdict->partitions_cnt == 0;
}

static bool is_caught_up(const struct cluster *cluster, const struct cluster_voter *voter)
{
    return voter->lag <= GATE_LAG_MAX ||
           (voter->caught_up_ms >= 0 && cluster->read_ms - voter->caught_up_ms <= GATE_CAUGHT_UP_MS_MAX);
}

/* A majority of voters that have the log stays. */
static bool quorum_remains(struct chain *chain)
{
    const struct cluster *cluster = chain->cluster;
    size_t left_cnt = 0, going_cnt = 0;
    struct buf buf;

    for (size_t i = 0; i < cluster->voters_cnt; i++) {
        int32_t broker = cluster_find_broker(cluster, cluster->voters[i].id);
        bool is_going = broker != CLUSTER_NONE && chain->down[broker];
        going_cnt += is_going;
        left_cnt += !is_going && is_caught_up(cluster, &cluster->voters[i]);
    }
    if (going_cnt == 0 || 2 * left_cnt > cluster->voters_cnt || cluster->voters_cnt == 1)
        return true; /* the only voter has nobody to leave the quorum to */
    chain->verdict->reason = GATE_QUORUM;
    buf_init(&buf, GATE_TEXT_LEN);
    buf_text(&buf, "the metadata quorum would have ");
    buf_u64(&buf, left_cnt);
    buf_text(&buf, " caught-up voters of ");
    buf_u64(&buf, cluster->voters_cnt);
    text_to(chain->verdict, &buf);
    return false;
}

static bool controller_is_last(struct chain *chain)
{
    int32_t broker = cluster_find_broker(chain->cluster, chain->cluster->controller_id);

    if (broker == CLUSTER_NONE || !chain->down[broker] || chain->policy->is_last)
        return true;
    return wait_for_broker(chain, GATE_CONTROLLER_LAST, (size_t)broker, " is the active controller and goes last");
}

static bool leaders_are_drained(struct chain *chain)
{
    const struct cluster *cluster = chain->cluster;

    for (uint32_t p = 0; p < cluster->partitions_cnt && !chain->policy->skips_leaders; p++) {
        const struct cluster_partition *is = &cluster->partitions[p];
        struct counts counts = count(chain, p);
        if (is->leader != CLUSTER_NONE && chain->down[is->leader] && counts.isr_left > 0)
            wait_for_partition(chain, GATE_LEADERS, p, counts.isr, " is still led by a broker that is to go");
    }
    return chain->verdict->partitions_cnt == 0;
}

static bool (*const policies[])(struct chain *chain) = {
    brokers_are_there, restarted_are_back, nothing_is_short,    copies_remain,
    quorum_remains,    controller_is_last, leaders_are_drained,
};

void gate_judge(const struct cluster *cluster, const bool *down, const bool *restarted, const bool *excused,
                const struct gate_policy *policy, struct gate_verdict *ret_verdict)
{
    struct chain chain = {.cluster = cluster,
                          .down = down,
                          .restarted = restarted,
                          .excused = excused,
                          .policy = policy,
                          .verdict = ret_verdict};

    *ret_verdict = (struct gate_verdict){.reason = GATE_YES, .broker = CLUSTER_NONE};
#ifdef CANARY_GATE_OPEN /* everybody may go at any time; make sim-operator-canaries */
    return;
#endif
    for (size_t i = 0; i < COUNT_OF(policies); i++)
        if (!policies[i](&chain))
            return;
}

/* ---- several at once ---- */

size_t gate_batch(const struct cluster *cluster, const bool *candidates, const bool *restarted, const bool *excused,
                  const struct gate_policy *policy, bool *ret_down, struct gate_verdict *ret_verdict)
{
    struct gate_verdict verdict;
    size_t cnt = 0;
    bool is_first = true;

    for (size_t i = 0; i < cluster->brokers_cnt; i++)
        ret_down[i] = false;
    for (size_t i = 0; i < cluster->brokers_cnt; i++) {
        if (!candidates[i])
            continue;
        ret_down[i] = true;
        gate_judge(cluster, ret_down, restarted, excused, policy, &verdict);
        if (is_first)
            *ret_verdict = verdict;
        is_first = false;
        if (verdict.reason == GATE_YES) {
            cnt++;
            ret_verdict->reason = GATE_YES;
            continue;
        }
        ret_down[i] = false;
    }
    if (cnt > 0)
        ret_verdict->text[0] = '\0';
    return cnt;
}
