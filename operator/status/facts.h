/* The few numbers that conditions are made from. */
#ifndef STATUS_FACTS_H
#define STATUS_FACTS_H

#include "model/pod.h"
#include "status/status.h"

struct facts {
    int32_t wanted_cnt; /* brokers */
    int32_t pods_cnt;   /* that are not on their way out */
    int32_t ready_cnt;
    int32_t on_node_cnt;
    int32_t stuck_cnt;
    const char *stuck_name, *stuck_why; /* the first */
    const char *missing_name;           /* first pod that is not ready */
    enum pod_state missing_state;
    int32_t claims_cnt, bound_cnt;
    const char *lost_claim; /* NULL: none */
};

void facts_gather(const struct status_input *input, struct facts *ret_facts);

#endif
