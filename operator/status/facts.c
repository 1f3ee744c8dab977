#include "status/facts.h"

#include <string.h>

static void gather_pods(const struct docs *pods, struct facts *facts)
{
    for (size_t i = 0; i < pods->cnt; i++) {
        const char *why;
        enum pod_state state = pod_state_of(pods->items[i], &why);
        facts->pods_cnt += state != POD_TERMINATING;
        facts->ready_cnt += state == POD_READY;
        facts->on_node_cnt += state != POD_TERMINATING && pod_is_on_node(pods->items[i]);
        if (state == POD_STUCK && facts->stuck_cnt++ == 0) {
            facts->stuck_name = doc_name(pods->items[i]);
            facts->stuck_why = why;
        }
        if (state != POD_READY && facts->missing_name == NULL) {
            facts->missing_name = doc_name(pods->items[i]);
            facts->missing_state = state;
        }
    }
}

static void gather_claims(const struct docs *claims, struct facts *facts)
{
    for (size_t i = 0; i < claims->cnt; i++) {
        const char *phase = doc_text(claims->items[i], "status.phase");
        facts->claims_cnt++;
        facts->bound_cnt += phase && strcmp(phase, "Bound") == 0;
        if (phase && strcmp(phase, "Lost") == 0)
            facts->lost_claim = doc_name(claims->items[i]);
    }
}

void facts_gather(const struct status_input *input, struct facts *ret_facts)
{
    const struct docs *sets = &input->snapshot->of[KIND_STATEFUL_SET];
    int64_t in_sets = 0;

    *ret_facts = (struct facts){.wanted_cnt = input->identity ? input->instance->replicas : 0};
    for (size_t i = 0; i < sets->cnt; i++)
        in_sets += doc_number(sets->items[i], "spec.replicas", 0);
    if (in_sets > ret_facts->wanted_cnt && in_sets <= INSTANCE_ZONES_MAX * INSTANCE_BROKERS_MAX)
        ret_facts->wanted_cnt = (int32_t)in_sets;
    gather_pods(&input->snapshot->of[KIND_POD], ret_facts);
    gather_claims(&input->snapshot->of[KIND_CLAIM], ret_facts);
}
