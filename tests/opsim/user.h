/* What a user does to the KafkaInstance: changes settings, version, listeners, replicas (up), pauses it, writes nonsense, deletes it and
 * makes it anew; and what somebody does to its children by hand. In the end, a spec that is good. */
#ifndef OPSIM_USER_H
#define OPSIM_USER_H

#include <stdbool.h>
#include <stdint.h>

#include "happening.h"

struct user {
    struct happening editor;
    int32_t replicas, config, version;
    bool is_paused, is_roll_paused, is_canary, has_second, is_bad_version, is_nonsense, is_deleted;
    uint64_t edits_cnt;
};

void user_init(struct opsim *sim);

/* The spec that is to come true. */
void user_settle(struct opsim *sim);
void user_delete(struct opsim *sim);

#endif
