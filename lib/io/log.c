#include "io/log.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdbool.h>
#include <time.h>
#include <unistd.h>

#include "base/map.h"
#include "io/clock.h"

enum { MICRO = 1000000 };

static _Atomic enum log_level level_min = LOG_INFO;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* for the allowances and the line */
static struct log_allowance allowances[LOG_MSGS_MAX];
static _Atomic uint64_t dropped_cnt;

static bool is_plain(struct slice text)
{
    if (text.len == 0)
        return false;
    for (size_t i = 0; i < text.len; i++)
        if (text.data[i] <= ' ' || text.data[i] == '"' || text.data[i] == '\\' || text.data[i] == '=' ||
            text.data[i] == 0x7f)
            return false;
    return true;
}

static void add_quoted(struct buf *buf, struct slice text)
{
    buf_byte(buf, '"');
    for (size_t i = 0; i < text.len; i++) {
        uint8_t byte = text.data[i];
        if (byte == '"' || byte == '\\') {
            buf_byte(buf, '\\');
            buf_byte(buf, byte);
        } else if (byte == '\n') {
            buf_text(buf, "\\n");
        } else if (byte < ' ' || byte == 0x7f) {
            buf_text(buf, "\\x");
            buf_hex(buf, slice_of(&byte, 1));
        } else {
            buf_byte(buf, byte);
        }
    }
    buf_byte(buf, '"');
}

static void add_text(struct buf *buf, struct slice text)
{
    if (is_plain(text))
        buf_slice(buf, text);
    else
        add_quoted(buf, text);
}

static void add_time(struct buf *buf, int64_t wall_ms)
{
    time_t seconds = (time_t)(wall_ms / 1000);
    struct tm at;
    char text[32];

    gmtime_r(&seconds, &at);
    buf_slice(buf, slice_of(text, strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S.", &at)));
    buf_u64_pad(buf, (uint64_t)(wall_ms % 1000), 3);
    buf_byte(buf, 'Z');
}

void log_format(struct buf *buf, int64_t wall_ms, enum log_level level, const char *msg, const struct log_field *fields,
                size_t fields_cnt)
{
    static const char *const names[] = {"debug", "info", "warn", "error"};

    buf_text(buf, "time=");
    add_time(buf, wall_ms);
    buf_text(buf, " level=");
    buf_text(buf, names[level]);
    buf_text(buf, " msg=");
    add_quoted(buf, slice_of_text(msg));
    for (size_t i = 0; i < fields_cnt; i++) {
        buf_byte(buf, ' ');
        buf_text(buf, fields[i].key);
        buf_byte(buf, '=');
        if (fields[i].text.data != NULL)
            add_text(buf, fields[i].text);
        else
            buf_i64(buf, fields[i].value);
    }
    buf_byte(buf, '\n');
}

int log_allow(struct log_allowance *allowance, int64_t now_us)
{
    if (allowance->filled_us == 0)
        allowance->left_micro = (int64_t)LOG_BURST * MICRO;
    else
        allowance->left_micro += (now_us - allowance->filled_us) * LOG_PER_S;
    if (allowance->left_micro > (int64_t)LOG_BURST * MICRO)
        allowance->left_micro = (int64_t)LOG_BURST * MICRO;
    allowance->filled_us = now_us;
    if (allowance->left_micro < MICRO) {
        allowance->suppressed_cnt++;
        return 0;
    }
    allowance->left_micro -= MICRO;
    return 1;
}

/* By the text, since the same literal may have several addresses. A full table shares by hash. */
static struct log_allowance *allowance_of(const char *msg)
{
    size_t home = map_hash_bytes(msg, strlen(msg)) % LOG_MSGS_MAX;

    for (size_t i = 0; i < LOG_MSGS_MAX; i++) {
        struct log_allowance *at = &allowances[(home + i) % LOG_MSGS_MAX];
        if (at->msg == NULL)
            at->msg = msg;
        if (at->msg == msg || strcmp(at->msg, msg) == 0)
            return at;
    }
    return &allowances[home];
}

static bool write_line(struct slice line)
{
    struct pollfd out = {.fd = STDERR_FILENO, .events = POLLOUT};
    ssize_t len;

    /* a pipe that says POLLOUT takes PIPE_BUF = 4096 bytes without a wait */
    if (poll(&out, 1, 0) != 1 || (out.revents & POLLOUT) == 0)
        return false;
    do
        len = write(STDERR_FILENO, line.data, line.len);
    while (len < 0 && errno == EINTR);
    return len == (ssize_t)line.len;
}

static void write_allowed(enum log_level level, const char *msg, const struct log_field *fields, size_t fields_cnt)
{
    static struct buf line;
    struct log_allowance *allowance = allowance_of(msg);
    uint64_t suppressed_cnt = allowance->suppressed_cnt;

    if (!log_allow(allowance, io_now_us())) {
        dropped_cnt++;
        return;
    }
    if (line.limit == 0)
        buf_init(&line, LOG_LINE_LEN_MAX);
    buf_reset(&line);
    log_format(&line, io_wall_ms(), level, msg, fields, fields_cnt);
    if (suppressed_cnt > 0 && !line.over) {
        line.len--;
        buf_text(&line, " suppressed=");
        buf_u64(&line, suppressed_cnt);
        buf_byte(&line, '\n');
        allowance->suppressed_cnt = 0;
    }
    if (line.over)
        line.data[line.len - 1] = '\n';
    if (!write_line(buf_bytes(&line)))
        dropped_cnt++;
}

void log_fields(enum log_level level, const char *msg, const struct log_field *fields, size_t fields_cnt)
{
    if (level < level_min)
        return;
    pthread_mutex_lock(&lock);
    write_allowed(level, msg, fields, fields_cnt);
    pthread_mutex_unlock(&lock);
}

void log_level_min(enum log_level level)
{
    level_min = level;
}

uint64_t log_dropped_cnt(void)
{
    return dropped_cnt;
}
