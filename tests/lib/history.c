#include "tests/lib/history.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

#include "base/check.h"
#include "base/map.h"
#include "base/mem.h"

enum { FLAG_READ = 1 << 28, FLAG_FINAL = 1 << 29, WRITER_MASK = (1 << 28) - 1 };

struct name {
    struct map_node node;
    uint32_t idx;
    char text[];
};

struct names {
    struct map by_text;
    struct name **items;
    size_t cnt, cap;
};

/* What an offset holds, as the first one saw it. */
struct cell {
    uint32_t who; /* writer + 1 and flags; 0: nothing seen */
    uint32_t number;
};

struct partition {
    struct cell *cells; /* by offset */
    size_t cnt, cap;
    bool is_final;
    int64_t final_off, end_off;
    uint32_t final_reader;
};

struct value {
    int64_t off;
    uint32_t partition; /* + 1; 0: not known */
    bool is_sent, is_acked, has_failed, is_read;
    bool is_promised; /* acknowledged without an offset */
};

struct writer {
    struct value *values; /* by number */
    size_t cnt, cap;
};

/* Where a reader stands in a partition. */
struct position {
    struct map_node node;
    uint32_t reader, partition;
    int64_t last_off; /* -1: anywhere */
};

struct gap {
    uint32_t reader, partition;
    int64_t from_off, to_off;
};

struct history {
    bool gapless;
    struct names writer_names, reader_names, partition_names;
    struct writer *writers;
    size_t writers_cap;
    struct partition *partitions;
    size_t partitions_cap;
    struct map positions;
    struct gap *gaps;
    size_t gaps_cnt, gaps_cap;
    struct history_counts counts;
    char examples[HISTORY_FINDINGS_CNT][HISTORY_EXAMPLES_MAX][HISTORY_EXAMPLE_LEN_MAX];
};

/* ---- names ---- */

static uint32_t name_idx(struct names *names, struct slice text)
{
    uint64_t hash = map_hash_slice(text);
    struct name *name;

    for (struct map_node *at = map_first(&names->by_text, hash); at != NULL; at = map_next(at))
        if (slice_eq_text(text, container_of(at, struct name, node)->text))
            return container_of(at, struct name, node)->idx;
    name = mem_alloc(sizeof *name + text.len + 1);
    if (text.len > 0)
        memcpy(name->text, text.data, text.len);
    name->idx = (uint32_t)names->cnt;
    map_add(&names->by_text, &name->node, hash);
    names->items = mem_grow(names->items, names->cnt, &names->cap, sizeof names->items[0], HISTORY_NAMES_MAX);
    names->items[names->cnt++] = name;
    return name->idx;
}

static void names_release(struct names *names)
{
    for (size_t i = 0; i < names->cnt; i++)
        mem_free(names->items[i]);
    mem_free(names->items);
    map_release(&names->by_text);
}

/* Room for idx in an array that grows by doubling; new items are zero. */
static void *room(void *array, size_t *cap, size_t idx, size_t item_size, size_t cap_max)
{
    size_t new_cap = *cap ? *cap : 64;

    CHECK(idx < cap_max);
    if (idx < *cap)
        return array;
    while (new_cap <= idx)
        new_cap *= 2;
    array = mem_realloc(array, new_cap * item_size);
    memset((uint8_t *)array + *cap * item_size, 0, (new_cap - *cap) * item_size);
    *cap = new_cap;
    return array;
}

static struct partition *partition_of(struct history *history, struct slice text, uint32_t *ret_idx)
{
    *ret_idx = name_idx(&history->partition_names, text);
    history->partitions =
        room(history->partitions, &history->partitions_cap, *ret_idx, sizeof(struct partition), HISTORY_NAMES_MAX);
    history->counts.partitions = history->partition_names.cnt;
    return &history->partitions[*ret_idx];
}

static struct value *value_of(struct history *history, struct slice text, uint32_t number, uint32_t *ret_writer)
{
    struct writer *writer;

    *ret_writer = name_idx(&history->writer_names, text);
    history->writers =
        room(history->writers, &history->writers_cap, *ret_writer, sizeof(struct writer), HISTORY_NAMES_MAX);
    writer = &history->writers[*ret_writer];
    writer->values = room(writer->values, &writer->cap, number, sizeof(struct value), HISTORY_OFFSETS_MAX);
    if (writer->cnt <= number)
        writer->cnt = (size_t)number + 1;
    return &writer->values[number];
}

static const char *writer_text(const struct history *history, uint32_t writer)
{
    return history->writer_names.items[writer]->text;
}

static const char *partition_text(const struct history *history, uint32_t partition)
{
    return history->partition_names.items[partition]->text;
}

/* ---- findings ---- */

__attribute__((format(printf, 3, 4))) static void found(struct history *history, enum history_finding finding,
                                                        const char *format, ...)
{
    uint64_t cnt = history->counts.findings[finding]++;
    va_list args;

    if (cnt >= HISTORY_EXAMPLES_MAX)
        return;
    va_start(args, format);
    (void)vsnprintf(history->examples[finding][cnt], HISTORY_EXAMPLE_LEN_MAX, format, args);
    va_end(args);
}

/* The value was seen at this offset: by its acknowledgement, or by a read. */
static void observe(struct history *history, uint32_t partition_idx, int64_t off, uint32_t writer, uint32_t number,
                    uint32_t flags)
{
    struct partition *partition = &history->partitions[partition_idx];
    struct value *value = &history->writers[writer].values[number];
    struct cell *cell;

    CHECK(off >= 0);
    partition->cells =
        room(partition->cells, &partition->cap, (size_t)off, sizeof partition->cells[0], HISTORY_OFFSETS_MAX);
    if (partition->cnt <= (size_t)off)
        partition->cnt = (size_t)off + 1;
    cell = &partition->cells[off];
    if (cell->who == 0)
        *cell = (struct cell){.who = writer + 1, .number = number};
    else if ((cell->who & WRITER_MASK) != writer + 1 || cell->number != number)
        found(history, HISTORY_TWO_VALUES, "%s:%" PRId64 " is %s/%" PRIu32 ", and %s/%" PRIu32,
              partition_text(history, partition_idx), off, writer_text(history, (cell->who & WRITER_MASK) - 1),
              cell->number, writer_text(history, writer), number);
    cell->who |= flags;
    if ((value->is_acked || value->is_read) && (value->partition != partition_idx + 1 || value->off != off))
        found(history, HISTORY_DUPLICATE, "%s/%" PRIu32 " is at %s:%" PRId64 ", and at %s:%" PRId64,
              writer_text(history, writer), number, partition_text(history, value->partition - 1), value->off,
              partition_text(history, partition_idx), off);
    value->partition = partition_idx + 1;
    value->off = off;
}

/* ---- notes ---- */

struct history *history_new(bool gapless)
{
    struct history *history = MEM_NEW(struct history);

    history->gapless = gapless;
    map_init(&history->writer_names.by_text);
    map_init(&history->reader_names.by_text);
    map_init(&history->partition_names.by_text);
    map_init(&history->positions);
    return history;
}

void history_free(struct history *history)
{
    struct map_node *node;

    if (history == NULL)
        return;
    for (size_t i = 0; i < history->writer_names.cnt; i++)
        mem_free(history->writers[i].values);
    for (size_t i = 0; i < history->partition_names.cnt; i++)
        mem_free(history->partitions[i].cells);
    mem_free(history->writers);
    mem_free(history->partitions);
    names_release(&history->writer_names);
    names_release(&history->reader_names);
    names_release(&history->partition_names);
    while ((node = map_pop(&history->positions)) != NULL)
        mem_free(container_of(node, struct position, node));
    map_release(&history->positions);
    mem_free(history->gaps);
    mem_free(history);
}

void history_send(struct history *history, struct slice writer, uint32_t number, struct slice partition)
{
    uint32_t writer_idx, partition_idx;
    struct value *value = value_of(history, writer, number, &writer_idx);

    history->counts.sent += !value->is_sent;
    value->is_sent = true;
    if (partition.data != NULL && value->partition == 0) {
        (void)partition_of(history, partition, &partition_idx);
        value->partition = partition_idx + 1;
        value->off = -1;
    }
}

void history_ack(struct history *history, struct slice writer, uint32_t number, struct slice partition, int64_t off)
{
    uint32_t writer_idx, partition_idx;
    struct value *value = value_of(history, writer, number, &writer_idx);

    (void)partition_of(history, partition, &partition_idx);
    history->counts.acked += !value->is_acked && !value->is_promised;
    if (off < 0) {
        value->is_promised = true;
        if (value->partition == 0)
            value->partition = partition_idx + 1;
        return;
    }
    observe(history, partition_idx, off, writer_idx, number, 0);
    value->is_acked = true;
}

void history_fail(struct history *history, struct slice writer, uint32_t number)
{
    uint32_t writer_idx;

    value_of(history, writer, number, &writer_idx)->has_failed = true;
    history->counts.failed++;
}

static struct position *position_of(struct history *history, uint32_t reader, uint32_t partition)
{
    uint64_t hash = map_hash_u64((uint64_t)reader << 32 | partition);
    struct position *position;

    for (struct map_node *at = map_first(&history->positions, hash); at != NULL; at = map_next(at)) {
        position = container_of(at, struct position, node);
        if (position->reader == reader && position->partition == partition)
            return position;
    }
    position = MEM_NEW(struct position);
    *position = (struct position){.reader = reader, .partition = partition, .last_off = -1};
    map_add(&history->positions, &position->node, hash);
    return position;
}

static void step_over(struct history *history, const struct position *position, int64_t off)
{
    if (position->last_off < 0 || off == position->last_off + 1)
        return;
    if (history->gaps_cnt == HISTORY_GAPS_MAX) {
        found(history, HISTORY_TOO_MANY_GAPS, "at %s:%" PRId64, partition_text(history, position->partition), off);
        return;
    }
    history->gaps =
        mem_grow(history->gaps, history->gaps_cnt, &history->gaps_cap, sizeof history->gaps[0], HISTORY_GAPS_MAX);
    history->gaps[history->gaps_cnt++] = (struct gap){.reader = position->reader,
                                                      .partition = position->partition,
                                                      .from_off = position->last_off + 1,
                                                      .to_off = off};
}

void history_read(struct history *history, struct slice reader, struct slice partition, int64_t off,
                  struct slice writer, uint32_t number)
{
    uint32_t writer_idx, partition_idx, reader_idx = name_idx(&history->reader_names, reader);
    struct value *value = value_of(history, writer, number, &writer_idx);
    struct partition *at = partition_of(history, partition, &partition_idx);
    struct position *position = position_of(history, reader_idx, partition_idx);
    bool is_final = at->is_final && at->final_reader == reader_idx;

    if (position->last_off >= off)
        found(history, HISTORY_BACKWARD, "%s in %s: %" PRId64 " after %" PRId64,
              history->reader_names.items[reader_idx]->text, partition_text(history, partition_idx), off,
              position->last_off);
    else
        step_over(history, position, off);
    position->last_off = off;
    observe(history, partition_idx, off, writer_idx, number, FLAG_READ | (is_final ? FLAG_FINAL : 0));
    value->is_read = true;
    history->counts.read++;
}

void history_seek(struct history *history, struct slice reader, struct slice partition)
{
    uint32_t partition_idx, reader_idx = name_idx(&history->reader_names, reader);

    (void)partition_of(history, partition, &partition_idx);
    position_of(history, reader_idx, partition_idx)->last_off = -1;
}

void history_final(struct history *history, struct slice reader, struct slice partition, int64_t off)
{
    uint32_t partition_idx;
    struct partition *at = partition_of(history, partition, &partition_idx);

    history_seek(history, reader, partition);
    *at = (struct partition){.cells = at->cells,
                             .cnt = at->cnt,
                             .cap = at->cap,
                             .is_final = true,
                             .final_reader = name_idx(&history->reader_names, reader),
                             .final_off = off,
                             .end_off = -1};
    for (size_t i = 0; i < at->cnt; i++)
        at->cells[i].who &= ~(uint32_t)FLAG_FINAL;
}

bool history_end(struct history *history, struct slice reader, struct slice partition, int64_t end_off)
{
    uint32_t partition_idx;
    struct partition *at = partition_of(history, partition, &partition_idx);

    if (!at->is_final || at->final_reader != name_idx(&history->reader_names, reader))
        return false;
    at->end_off = end_off;
    return true;
}

/* ---- judging ---- */

static void judge_cells(struct history *history, uint32_t partition_idx)
{
    const struct partition *partition = &history->partitions[partition_idx];

    if (!partition->is_final || partition->end_off < 0)
        return;
    history->counts.finals++;
    for (size_t off = (size_t)partition->final_off; off < partition->cnt; off++) {
        const struct cell *cell = &partition->cells[off];
        if (cell->who != 0 && !(cell->who & FLAG_FINAL))
            found(history, HISTORY_LOST, "%s/%" PRIu32 " at %s:%zu (%s); the log ends at %" PRId64,
                  writer_text(history, (cell->who & WRITER_MASK) - 1), cell->number,
                  partition_text(history, partition_idx), off, cell->who & FLAG_READ ? "read before" : "acknowledged",
                  partition->end_off);
    }
}

/* By offset, each writer's numbers rise. */
static void judge_order(struct history *history, uint32_t partition_idx)
{
    const struct partition *partition = &history->partitions[partition_idx];
    size_t writers_cnt = history->writer_names.cnt;
    uint32_t *next = mem_alloc((writers_cnt + 1) * sizeof next[0]); /* one past the last number seen */

    for (size_t off = 0; off < partition->cnt; off++) {
        const struct cell *cell = &partition->cells[off];
        uint32_t writer = (cell->who & WRITER_MASK) - 1;
        if (cell->who == 0)
            continue;
        if (cell->number + 1 < next[writer])
            found(history, HISTORY_REORDERED, "%s/%" PRIu32 " at %s:%zu comes after %s/%" PRIu32,
                  writer_text(history, writer), cell->number, partition_text(history, partition_idx), off,
                  writer_text(history, writer), next[writer] - 1);
        else
            next[writer] = cell->number + 1;
    }
    mem_free(next);
}

static void judge_value(struct history *history, uint32_t writer, uint32_t number, struct value *value)
{
    const char *text = writer_text(history, writer);
    const struct partition *at = value->partition != 0 ? &history->partitions[value->partition - 1] : NULL;
    bool is_judged = at != NULL && at->is_final && at->end_off >= 0; /* as lost or not */

    if ((value->is_read || value->is_acked || value->is_promised) && !value->is_sent)
        found(history, HISTORY_UNKNOWN, "%s/%" PRIu32, text, number);
    if (value->is_read && value->has_failed)
        found(history, HISTORY_ABORTED, "%s/%" PRIu32 " at %s:%" PRId64, text, number,
              partition_text(history, value->partition - 1), value->off);
    if (value->is_acked && !value->is_read && !is_judged)
        found(history, HISTORY_UNSEEN, "%s/%" PRIu32 " at %s:%" PRId64, text, number,
              partition_text(history, value->partition - 1), value->off);
    if (value->is_promised && !value->is_read && !value->is_acked)
        found(history, is_judged ? HISTORY_LOST : HISTORY_UNSEEN,
              "%s/%" PRIu32 " in %s, acknowledged without an offset", text, number,
              partition_text(history, value->partition - 1));
}

/* What was sent to a partition, and is not there although a later one of the same writer is. */
static void judge_holes(struct history *history, uint32_t writer_idx)
{
    const struct writer *writer = &history->writers[writer_idx];
    uint8_t *has_later = mem_alloc(history->partition_names.cnt + 1);

    for (size_t number = writer->cnt; number-- > 0;) {
        const struct value *value = &writer->values[number];
        const struct partition *at = value->partition != 0 ? &history->partitions[value->partition - 1] : NULL;
        if (at == NULL || !at->is_final || at->end_off < 0)
            continue;
        if (value->is_read)
            has_later[value->partition - 1] = 1;
        else if (value->is_sent && !value->has_failed && !value->is_acked && !value->is_promised &&
                 has_later[value->partition - 1])
            found(history, HISTORY_HOLE, "%s/%zu in %s", writer_text(history, writer_idx), number,
                  partition_text(history, value->partition - 1));
    }
    mem_free(has_later);
}

static void judge_gap(struct history *history, const struct gap *gap)
{
    const struct partition *partition = &history->partitions[gap->partition];

    if (partition->is_final && partition->final_reader == gap->reader)
        return; /* that is judged as lost */
    for (int64_t off = gap->from_off; off < gap->to_off && (size_t)off < partition->cnt; off++)
        if (partition->cells[off].who != 0) {
            found(history, HISTORY_SKIPPED, "%s in %s: from %" PRId64 " to %" PRId64 ", over %" PRId64,
                  history->reader_names.items[gap->reader]->text, partition_text(history, gap->partition),
                  gap->from_off - 1, gap->to_off, off);
            return;
        }
}

uint64_t history_judge(struct history *history)
{
    uint64_t sum = 0;

    for (uint32_t p = 0; p < history->partition_names.cnt; p++) {
        judge_cells(history, p);
        judge_order(history, p);
    }
    for (uint32_t w = 0; w < history->writer_names.cnt; w++) {
        for (uint32_t n = 0; n < history->writers[w].cnt; n++)
            judge_value(history, w, n, &history->writers[w].values[n]);
        if (history->gapless)
            judge_holes(history, w);
    }
    for (size_t i = 0; i < history->gaps_cnt; i++)
        judge_gap(history, &history->gaps[i]);
    for (int i = 0; i < HISTORY_FINDINGS_CNT; i++)
        sum += history->counts.findings[i];
    return sum;
}

/* ---- telling ---- */

const struct history_counts *history_counts(const struct history *history)
{
    return &history->counts;
}

const char *history_example(const struct history *history, enum history_finding finding, uint64_t idx)
{
    if (idx >= HISTORY_EXAMPLES_MAX || idx >= history->counts.findings[finding])
        return NULL;
    return history->examples[finding][idx];
}

const char *history_finding_text(enum history_finding finding)
{
#define X(name, text) text,
    static const char *const texts[] = { HISTORY_FINDINGS(X) };
#undef X
    return texts[finding];
}

const char *history_finding_name(enum history_finding finding)
{
#define X(name, text) #name,
    static const char *const names[] = { HISTORY_FINDINGS(X) };
#undef X
    return names[finding];
}

void history_print(const struct history *history)
{
    const struct history_counts *counts = &history->counts;
    uint64_t sum = 0;

    for (enum history_finding finding = 0; finding < HISTORY_FINDINGS_CNT; finding++) {
        const char *example;
        if (counts->findings[finding] == 0)
            continue;
        sum += counts->findings[finding];
        printf("finding: %" PRIu64 " x %s\n", counts->findings[finding], history_finding_text(finding));
        for (uint64_t i = 0; (example = history_example(history, finding, i)) != NULL; i++)
            printf("    %s\n", example);
    }
    printf("history: %" PRIu64 " sent, %" PRIu64 " acknowledged, %" PRIu64 " failed, %" PRIu64 " read, %" PRIu64
           " partitions (%" PRIu64 " read to the end), %" PRIu64 " findings\n",
           counts->sent, counts->acked, counts->failed, counts->read, counts->partitions, counts->finals, sum);
}
