#include "io/metrics.h"

void metrics_head(struct buf *buf, const char *name, const char *type, const char *help)
{
    buf_text(buf, "# HELP ");
    buf_text(buf, name);
    buf_byte(buf, ' ');
    buf_text(buf, help);
    buf_text(buf, "\n# TYPE ");
    buf_text(buf, name);
    buf_byte(buf, ' ');
    buf_text(buf, type);
    buf_byte(buf, '\n');
}

static void add_label_value(struct buf *buf, struct slice value)
{
    for (size_t i = 0; i < value.len; i++) {
        if (value.data[i] == '\n') {
            buf_text(buf, "\\n");
            continue;
        }
        if (value.data[i] == '"' || value.data[i] == '\\')
            buf_byte(buf, '\\');
        buf_byte(buf, value.data[i]);
    }
}

/* name and suffix, and the labels; le: one more, or NULL */
static void add_series(struct buf *buf, const char *name, const char *suffix, const struct metrics_label *labels,
                       size_t labels_cnt, const char *le)
{
    buf_text(buf, name);
    buf_text(buf, suffix);
    for (size_t i = 0; i < labels_cnt; i++) {
        buf_byte(buf, i == 0 ? '{' : ',');
        buf_text(buf, labels[i].name);
        buf_text(buf, "=\"");
        add_label_value(buf, labels[i].value);
        buf_byte(buf, '"');
    }
    if (le) {
        buf_text(buf, labels_cnt > 0 ? ",le=\"" : "{le=\"");
        buf_text(buf, le);
        buf_byte(buf, '"');
    }
    if (labels_cnt > 0 || le)
        buf_byte(buf, '}');
    buf_byte(buf, ' ');
}

void metrics_sample(struct buf *buf, const char *name, int64_t value, const struct metrics_label *labels,
                    size_t labels_cnt)
{
    add_series(buf, name, "", labels, labels_cnt, NULL);
    buf_i64(buf, value);
    buf_byte(buf, '\n');
}

static void add_seconds(struct buf *buf, uint64_t us)
{
    char part[] = ".000000";

    buf_u64(buf, us / 1000000);
    us %= 1000000;
    for (size_t i = sizeof part - 2; i > 0; i--, us /= 10)
        part[i] = (char)('0' + us % 10);
    buf_text(buf, part);
}

void metrics_histogram(struct buf *buf, const char *name, const struct histogram *histogram,
                       const struct metrics_label *labels, size_t labels_cnt)
{
#define X(us, text) text,
    static const char *const bounds[] = { HISTOGRAM_BOUNDS(X) "+Inf" };
#undef X
    uint64_t cnt = 0;

    for (size_t i = 0; i <= HISTOGRAM_BOUNDS_CNT; i++) {
        cnt += histogram->cnts[i];
        add_series(buf, name, "_bucket", labels, labels_cnt, bounds[i]);
        buf_u64(buf, cnt);
        buf_byte(buf, '\n');
    }
    add_series(buf, name, "_sum", labels, labels_cnt, NULL);
    add_seconds(buf, histogram->sum_us);
    buf_byte(buf, '\n');
    add_series(buf, name, "_count", labels, labels_cnt, NULL);
    buf_u64(buf, cnt);
    buf_byte(buf, '\n');
}

void metrics_add(struct buf *buf, const char *name, const char *type, const char *help, int64_t value)
{
    metrics_head(buf, name, type, help);
    metrics_sample(buf, name, value, NULL, 0);
}
