#include "replica/throttle.h"

enum { SECOND_US = 1000 * 1000, WAIT_US_MAX = 10 * SECOND_US };

static const int64_t refill_us_max = INT64_MAX / SECOND_US; /* what is beyond is given by the next refill */

/* Only whole bytes are counted, with the time that they took: else who asks often would never be given one. */
static void refill(struct throttle *throttle, int64_t now_us)
{
    int64_t us = now_us - throttle->last_us, room = throttle->rate - throttle->left, bytes = room;

    if (throttle->rate == INT64_MAX || room <= 0 || us <= 0) {
        throttle->last_us = now_us;
        return;
    }
    us = us < refill_us_max ? us : refill_us_max;
    if (throttle->rate / SECOND_US <= room / us)
        bytes = throttle->rate / SECOND_US * us + throttle->rate % SECOND_US * us / SECOND_US;
    if (bytes >= room) {
        throttle->left = throttle->rate;
        throttle->last_us = now_us;
        return;
    }
    throttle->left += bytes;
    throttle->last_us += bytes == 0                    ? 0
                         : throttle->rate >= SECOND_US ? us
                                                       : (bytes * SECOND_US - 1) / throttle->rate + 1;
}

void throttle_set_rate(struct throttle *throttle, int64_t rate, int64_t now_us)
{
    if (rate == throttle->rate)
        return;
    *throttle = (struct throttle){.rate = rate, .left = rate, .last_us = now_us};
}

void throttle_take(struct throttle *throttle, uint64_t bytes, int64_t now_us)
{
    if (throttle->rate == INT64_MAX)
        return;
    refill(throttle, now_us);
    throttle->left -= bytes < INT32_MAX ? (int64_t)bytes : INT32_MAX;
}

int64_t throttle_wait_us(struct throttle *throttle, int64_t now_us)
{
    int64_t lacks, us;

    if (throttle->rate == INT64_MAX)
        return 0;
    refill(throttle, now_us);
    if (throttle->left > 0)
        return 0;
    lacks = 1 - throttle->left;
    us = throttle->rate > 0 && lacks < INT64_MAX / SECOND_US ? lacks * SECOND_US / throttle->rate + 1 : WAIT_US_MAX;
    return us < WAIT_US_MAX ? us : WAIT_US_MAX;
}

static bool take_number(struct slice *text, int64_t *ret_number)
{
    int64_t number = 0;
    size_t at = 0;

    for (; at < text->len && text->data[at] >= '0' && text->data[at] <= '9' && number <= INT32_MAX; at++)
        number = number * 10 + (text->data[at] - '0');
    *text = slice_of(text->data + at, text->len - at);
    *ret_number = number;
    return at > 0;
}

static void skip(struct slice *text, const char *which)
{
    while (text->len > 0 && (text->data[0] == (uint8_t)which[0] || text->data[0] == ' '))
        *text = slice_of(text->data + 1, text->len - 1);
}

bool throttle_names(struct slice replicas, int32_t partition, int32_t broker_id)
{
    int64_t a, b;

    skip(&replicas, " ");
    if (replicas.len > 0 && replicas.data[0] == '*')
        return true;
    while (take_number(&replicas, &a)) {
        skip(&replicas, ":");
        if (!take_number(&replicas, &b))
            return false;
        if (a == partition && b == broker_id)
            return true;
        skip(&replicas, ",");
    }
    return false;
}
