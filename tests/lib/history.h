/* What clients of a log of partitions saw, and whether it can be true; in the sense of Jepsen's Kafka workload.
 *
 * Writers write numbers; the pair (writer, number) is a value, unique in the history. Everything is noted as it comes, in one
 * pass; only the notes of one reader must come in its own order, so that the files of several clients may simply be joined.
 * Memory: about 24 bytes for each value and 8 for each offset; nothing else grows with the history.
 *
 * A partition is judged for loss only where a final read went over it (history_final, reads, history_end): what was
 * acknowledged or read before at offsets from its begin on must be there. */
#ifndef TESTS_LIB_HISTORY_H
#define TESTS_LIB_HISTORY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/slice.h"

enum {
    HISTORY_NAMES_MAX = 1 << 20,   /* of each: writers, readers, partitions */
    HISTORY_OFFSETS_MAX = 1 << 28, /* of one partition; numbers of one writer */
    HISTORY_GAPS_MAX = 1 << 16,    /* steps of readers over offsets that nobody had seen yet */
    HISTORY_EXAMPLES_MAX = 5,      /* of one finding, told in words */
    HISTORY_EXAMPLE_LEN_MAX = 200,
};

#define HISTORY_FINDINGS(X)                                                                                       \
    X(HISTORY_LOST, "lost: acknowledged or read, and gone at the end")                                            \
    X(HISTORY_DUPLICATE, "duplicate: one value at two offsets")                                                   \
    X(HISTORY_TWO_VALUES, "two values at one offset")                                                             \
    X(HISTORY_REORDERED, "reordered: a writer's later value before an earlier one")                               \
    X(HISTORY_ABORTED, "read although it had failed for good")                                                    \
    X(HISTORY_UNKNOWN, "read or acknowledged although nobody had sent it")                                        \
    X(HISTORY_UNSEEN, "unseen: acknowledged, but no read has come so far")                                        \
    X(HISTORY_BACKWARD, "a reader went backward without having been asked to")                                    \
    X(HISTORY_SKIPPED, "a reader stepped over a record that is there")                                            \
    X(HISTORY_HOLE, "hole: a writer's value is missing between two of its own (judged for gapless writers only)") \
    X(HISTORY_TOO_MANY_GAPS, "more steps over unknown offsets than can be kept: skips cannot be judged")

#define X(name, text) name,
enum history_finding { HISTORY_FINDINGS(X) HISTORY_FINDINGS_CNT };
#undef X

struct history;

struct history_counts {
    uint64_t sent, acked, failed, read; /* values; read: with repetitions */
    uint64_t partitions, finals;        /* finals: partitions that were read to their end */
    uint64_t findings[HISTORY_FINDINGS_CNT];
};

/* gapless: writers give up nothing: between two of a writer's values in a partition no number that it sent there is
 * missing. */
struct history *history_new(bool gapless);
void history_free(struct history *history); /* NULL is fine */

/* Notes. Names are copied. partition null at a send: not known. off < 0 at an ack: it is kept, it was not said where (a
 * repetition that the broker no longer knows the place of). */
void history_send(struct history *history, struct slice writer, uint32_t number, struct slice partition);
void history_ack(struct history *history, struct slice writer, uint32_t number, struct slice partition, int64_t off);
void history_fail(struct history *history, struct slice writer, uint32_t number); /* it is certain: never written */
void history_read(struct history *history, struct slice reader, struct slice partition, int64_t off,
                  struct slice writer, uint32_t number);
void history_seek(struct history *history, struct slice reader, struct slice partition); /* it goes on anywhere */

/* The reader begins a final read of the partition at off (its first one); it has ended, the log ends before end_off (false:
 * it had not begun one). */
void history_final(struct history *history, struct slice reader, struct slice partition, int64_t off);
bool history_end(struct history *history, struct slice reader, struct slice partition, int64_t end_off);

/* Judges what only the whole shows; once, at the end. The number of findings. */
uint64_t history_judge(struct history *history);

const struct history_counts *history_counts(const struct history *history);
const char *history_example(const struct history *history, enum history_finding finding, uint64_t idx); /* or NULL */
const char *history_finding_text(enum history_finding finding);
const char *history_finding_name(enum history_finding finding);

/* Prints findings with examples, and one line of figures. */
void history_print(const struct history *history);

#endif
