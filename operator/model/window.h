/* Durations ("30s", "1h30m") and maintenance windows: a cron schedule of beginnings, and how long each lasts. All in UTC.
 *
 *   schedule   minute hour day-of-month month day-of-week, as cron(5) has it: * 7 1-5 1,15 0-23/2 and names (MON, JAN); a day
 *              counts where either of the two day fields names it, or, where one is *, where the other does */
#ifndef MODEL_WINDOW_H
#define MODEL_WINDOW_H

#include <stdbool.h>
#include <stdint.h>

enum {
    DURATION_S_MAX = 7 * 24 * 3600,
    WINDOW_DAYS_AHEAD = 9 * 366, /* so far ahead a beginning is looked for: past a leap year left out */
};

struct window {
    uint64_t minutes; /* bit n: minute n counts */
    uint32_t hours, days, months, weekdays;
    bool is_any_day, is_any_weekday;
    int64_t duration_ms; /* 0: there is no window, so it is never closed */
};

/* Hours, minutes, seconds, in that order, each at most once. ERR_INVALID: not such a text. ERR_RANGE: above DURATION_S_MAX. */
int duration_parse(const char *text, int64_t *ret_ms);

/* ERR_INVALID: not a schedule. Sets all but the duration. */
int window_parse(const char *schedule, struct window *ret_window);

/* *ret_opens_ms: where it is closed, when it opens next; -1: never (February 30). */
bool window_is_open(const struct window *window, int64_t now_ms, int64_t *ret_opens_ms);

#endif
