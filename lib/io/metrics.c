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

void metrics_sample(struct buf *buf, const char *name, int64_t value, const struct metrics_label *labels,
                    size_t labels_cnt)
{
    buf_text(buf, name);
    for (size_t i = 0; i < labels_cnt; i++) {
        buf_byte(buf, i == 0 ? '{' : ',');
        buf_text(buf, labels[i].name);
        buf_text(buf, "=\"");
        add_label_value(buf, labels[i].value);
        buf_byte(buf, '"');
    }
    if (labels_cnt > 0)
        buf_byte(buf, '}');
    buf_byte(buf, ' ');
    buf_i64(buf, value);
    buf_byte(buf, '\n');
}

void metrics_add(struct buf *buf, const char *name, const char *type, const char *help, int64_t value)
{
    metrics_head(buf, name, type, help);
    metrics_sample(buf, name, value, NULL, 0);
}
