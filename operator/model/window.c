#include "model/window.h"

#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/num.h"
#include "model/doc.h"

enum { MINUTE_MS = 60000, DAY_MINUTES = 24 * 60, THURSDAY = 4 /* 1970-01-01 */ };

/* ---- durations ---- */

int duration_parse(const char *text, int64_t *ret_ms)
{
    static const struct {
        char unit;
        int64_t seconds;
    } units[] = {{'h', 3600}, {'m', 60}, {'s', 1}};
    int64_t seconds = 0;
    size_t next = 0;

    if (text[0] == '\0')
        return ERR_INVALID;
    while (*text != '\0') {
        size_t len = strlen(text), digits = 0;
        int64_t value;
        while (digits < len && text[digits] >= '0' && text[digits] <= '9')
            digits++;
        while (next < COUNT_OF(units) && units[next].unit != text[digits])
            next++;
        if (digits == 0 || next == COUNT_OF(units))
            return ERR_INVALID;
        if (num_parse_i64(slice_of(text, digits), 0, DURATION_S_MAX, &value) != ERR_OK)
            return ERR_RANGE;
        seconds += value * units[next++].seconds;
        text += digits + 1;
    }
    if (seconds > DURATION_S_MAX)
        return ERR_RANGE;
    *ret_ms = seconds * 1000;
    return ERR_OK;
}

/* ---- schedules ---- */

struct cron_field {
    int32_t min, max;
    const char *names; /* three letters each, of min and on; "": none */
};

static const struct cron_field minute_field = {0, 59, ""}, hour_field = {0, 23, ""}, day_field = {1, 31, ""},
                               month_field = {1, 12, "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"},
                               weekday_field = {0, 7, "SUNMONTUEWEDTHUFRISAT"};

static char upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

static bool is_name(const char *name, struct slice text)
{
    for (size_t i = 0; i < 3; i++)
        if (upper((char)text.data[i]) != name[i])
            return false;
    return true;
}

static bool parse_value(const struct cron_field *field, struct slice text, int64_t *ret_value)
{
    for (int32_t i = 0; text.len == 3 && field->names[3 * i] != '\0'; i++) {
        if (!is_name(field->names + 3 * i, text))
            continue;
        *ret_value = field->min + i;
        return true;
    }
    return num_parse_i64(text, field->min, field->max, ret_value) == ERR_OK;
}

/* What stands before the first c, and what behind it; false: there is none, and all of it is before. */
static bool split(struct slice text, char c, struct slice *ret_before, struct slice *ret_behind)
{
    const uint8_t *at = text.len ? memchr(text.data, c, text.len) : NULL;

    *ret_before = at ? slice_of(text.data, (size_t)(at - text.data)) : text;
    *ret_behind = at ? slice_of(at + 1, text.len - ret_before->len - 1) : slice_of(text.data, 0);
    return at != NULL;
}

/* One part between commas: "*", "5", "1-5", and "/2" behind it. */
static bool parse_part(const struct cron_field *field, struct slice text, uint64_t *bits)
{
    struct slice range, step_text, low_text, high_text;
    int64_t low = field->min, high = field->max, step = 1;
    bool has_step = split(text, '/', &range, &step_text);

    if (has_step && num_parse_i64(step_text, 1, field->max, &step) != ERR_OK)
        return false;
    if (!slice_eq_text(range, "*")) {
        bool is_range = split(range, '-', &low_text, &high_text);
        if (!parse_value(field, low_text, &low) || (is_range && !parse_value(field, high_text, &high)))
            return false;
        if (!is_range && !has_step)
            high = low;
    }
    for (int64_t value = low; value <= high; value += step)
        *bits |= UINT64_C(1) << value;
    return low <= high;
}

static bool parse_field(const struct cron_field *field, struct slice text, uint64_t *ret_bits)
{
    struct slice part, rest = text;
    bool has_more;

    *ret_bits = 0;
    do {
        has_more = split(rest, ',', &part, &rest);
        if (!parse_part(field, part, ret_bits))
            return false;
    } while (has_more);
    return true;
}

int window_parse(const char *schedule, struct window *ret_window)
{
    static const struct cron_field *const fields[] = {&minute_field, &hour_field, &day_field, &month_field,
                                                      &weekday_field};
    struct slice texts[COUNT_OF(fields)], rest = slice_of_text(schedule);
    uint64_t bits[COUNT_OF(fields)];

    for (size_t i = 0; i < COUNT_OF(fields); i++) {
        bool has_more = split(rest, ' ', &texts[i], &rest);
        if (has_more == (i + 1 == COUNT_OF(fields)) || !parse_field(fields[i], texts[i], &bits[i]))
            return ERR_INVALID;
    }
    ret_window->minutes = bits[0];
    ret_window->hours = (uint32_t)bits[1];
    ret_window->days = (uint32_t)bits[2];
    ret_window->months = (uint32_t)bits[3];
    ret_window->weekdays = (uint32_t)(bits[4] | bits[4] >> 7) & 0x7f; /* 7 is Sunday, too */
    ret_window->is_any_day = slice_eq_text(texts[2], "*");
    ret_window->is_any_weekday = slice_eq_text(texts[4], "*");
    return ERR_OK;
}

/* ---- time ---- */

static bool is_day(const struct window *window, int64_t day)
{
    char date[DOC_TIME_LEN + 1];
    bool is_weekday = window->weekdays >> ((day + THURSDAY) % 7) & 1, is_month_day;
    int month;

    doc_time_print(day * DAY_MINUTES * MINUTE_MS, date); /* "YYYY-MM-DDT..." */
    month = (date[5] - '0') * 10 + date[6] - '0';
    is_month_day = window->days >> ((date[8] - '0') * 10 + date[9] - '0') & 1;
    if ((window->months >> month & 1) == 0)
        return false;
    if (window->is_any_day || window->is_any_weekday)
        return is_month_day && is_weekday;
    return is_month_day || is_weekday;
}

static bool is_minute(const struct window *window, int64_t minute_of_day)
{
    return (window->hours >> (minute_of_day / 60) & 1) != 0 && (window->minutes >> (minute_of_day % 60) & 1) != 0;
}

/* The first beginning of the minutes from `from` up to before `to`; -1: there is none. */
static int64_t find_beginning(const struct window *window, int64_t from, int64_t to)
{
    for (int64_t minute = from; minute < to; minute++) {
        if (minute == from || minute % DAY_MINUTES == 0)
            while (minute < to && !is_day(window, minute / DAY_MINUTES))
                minute = (minute / DAY_MINUTES + 1) * DAY_MINUTES;
        if (minute < to && is_minute(window, minute % DAY_MINUTES))
            return minute;
    }
    return -1;
}

bool window_is_open(const struct window *window, int64_t now_ms, int64_t *ret_opens_ms)
{
    int64_t now = now_ms / MINUTE_MS, begun = (now_ms - window->duration_ms) / MINUTE_MS + 1, opens;

    CHECK(now_ms >= 0);
    if (window->duration_ms == 0 || find_beginning(window, begun > 0 ? begun : 0, now + 1) >= 0)
        return true;
    opens = find_beginning(window, now + 1, now + INT64_C(1) * WINDOW_DAYS_AHEAD * DAY_MINUTES);
    *ret_opens_ms = opens < 0 ? -1 : opens * MINUTE_MS;
    return false;
}
