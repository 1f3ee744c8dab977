/* Metrics in Prometheus' text form (version 0.0.4).
 *
 * Counters live in structs made from one X-macro list per room, X(field, "type", "help"); metrics_add puts one with its
 * HELP and TYPE lines; metrics_head and metrics_sample are for families with labels:
 *
 *   metrics_head(buf, "flotilla_topic_records_total", "counter", "Records appended.");
 *   metrics_sample(buf, "flotilla_topic_records_total", value, (const struct metrics_label[]){{"topic", name}}, 1);
 *
 * metrics_histogram adds _bucket, _sum and _count of a family whose head says "histogram"; in seconds. */
#ifndef IO_METRICS_H
#define IO_METRICS_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/histogram.h"
#include "base/slice.h"

struct metrics_label {
    const char *name;
    struct slice value;
};

void metrics_head(struct buf *buf, const char *name, const char *type, const char *help);
void metrics_sample(struct buf *buf, const char *name, int64_t value, const struct metrics_label *labels,
                    size_t labels_cnt);
void metrics_histogram(struct buf *buf, const char *name, const struct histogram *histogram,
                       const struct metrics_label *labels, size_t labels_cnt);
void metrics_add(struct buf *buf, const char *name, const char *type, const char *help, int64_t value);

#endif
