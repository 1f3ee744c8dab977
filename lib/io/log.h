/* Log lines: one event, one line of key=value, to standard error.
 *
 *   time=2026-11-22T13:05:00.123Z level=warn msg="frame too long" peer=127.0.0.1:4711 len=2147483647
 *
 * msg is a literal without values in it; values go into fields. Each msg has its own allowance of LOG_BURST lines and
 * LOG_PER_S more each second; what is above is counted and said in the next line of that msg (suppressed=N). A reader
 * that does not read never blocks us: lines that a full pipe does not take are dropped and counted. Any thread; one line at a time. */
#ifndef IO_LOG_H
#define IO_LOG_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/slice.h"

enum {
    LOG_LINE_LEN_MAX = 4096, /* longer ones are cut */
    LOG_BURST = 20,
    LOG_PER_S = 2,
    LOG_MSGS_MAX = 256, /* different msgs with an allowance of their own; more share those */
};

enum log_level { LOG_DEBUG, LOG_INFO, LOG_WARN, LOG_ERROR };

struct log_field {
    const char *key;
    struct slice text; /* data NULL: value counts */
    int64_t value;
};

#define LOG_TEXT(key_, text_)          \
    (struct log_field)                 \
    {                                  \
        .key = (key_), .text = (text_) \
    }
#define LOG_CSTR(key_, text_) LOG_TEXT(key_, slice_of_text(text_))
#define LOG_NUM(key_, value_)            \
    (struct log_field)                   \
    {                                    \
        .key = (key_), .value = (value_) \
    }

/* log_line(LOG_WARN, "frame too long", LOG_TEXT("peer", peer), LOG_NUM("len", len)) */
#define log_line(level, msg, ...)                                       \
    log_fields((level), (msg), (const struct log_field[]){__VA_ARGS__}, \
               sizeof((const struct log_field[]){__VA_ARGS__}) / sizeof(struct log_field))

void log_fields(enum log_level level, const char *msg, const struct log_field *fields, size_t fields_cnt);

void log_level_min(enum log_level level); /* lower ones are not written; LOG_INFO at first */

/* Lines not written since the start: over the allowance, or not taken by the reader. */
uint64_t log_dropped_cnt(void);

/* The line's text, with its newline, added to *buf: the pure part. Values with blanks, quotes or control bytes are
 * quoted with backslashes; bytes that are not printable ASCII become \xNN, UTF-8 stays. */
void log_format(struct buf *buf, int64_t wall_ms, enum log_level level, const char *msg, const struct log_field *fields,
                size_t fields_cnt);

/* An allowance: LOG_BURST at once, LOG_PER_S on average. The pure part of the limit. */
struct log_allowance {
    const char *msg;
    int64_t filled_us;
    int64_t left_micro; /* millionths of a line */
    uint64_t suppressed_cnt;
};

int log_allow(struct log_allowance *allowance, int64_t now_us); /* 1: write it, 0: suppressed */

#endif
