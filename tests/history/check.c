/* history-check [--gapless] FILE...     judges histories of clients; "-" is standard input. Status 0: nothing found,
 *                                       1: findings, 2: a file cannot be read as a history.
 *
 * A history is JSONL: one object on each line, in the order in which its client saw things; several clients' files are
 * judged together in any order. Values are (writer, number), unique in the history; numbers of a writer rise from 0.
 *
 *   op     further members                                 meaning
 *   send   c v [p]                                         writer c begins to write number v (to partition p)
 *   ack    c v p [o]                                       it is acknowledged: partition p, offset o (none: it was not said)
 *   fail   c v                                             it is certain that it was not and will not be written (refused
 *                                                          for good, aborted). What ends unknown has neither
 *   read   c p r: [[offset, writer, number], ...]          reader c was given these records
 *   seek   c p                                             reader c goes on at another place: a rebalance, a restart
 *   final  c p o                                           reader c begins the last, complete read of p at offset o (the
 *                                                          log's first one); everybody else is done
 *   end    c p o                                           it has ended: the log ends before offset o
 *
 * c, p: strings; v, o, offset, number: integers; writer: string. A member t (Unix time in microseconds) may be there; of
 * those at acks the longest time without any is told. A last line without its end (a client that was killed) is left out.
 * Other members and ops beginning with "x-" are left alone. */
#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/lib/history.h"

struct check {
    struct history *history;
    const char *path;
    uint64_t line;
    int64_t *ack_times;
    size_t ack_times_cnt, ack_times_cap;
    bool is_bad;
};

static void bad(struct check *check, const char *what)
{
    fprintf(stderr, "%s:%" PRIu64 ": %s\n", check->path, check->line, what);
    check->is_bad = true;
}

static struct slice text_of(struct check *check, const json_t *object, const char *key)
{
    const json_t *text = json_object_get(object, key);

    if (!json_is_string(text)) {
        bad(check, "a string is missing");
        return slice_of_text("");
    }
    return slice_of(json_string_value(text), json_string_length(text));
}

static int64_t number_of(struct check *check, const json_t *number, int64_t max)
{
    if (!json_is_integer(number) || json_integer_value(number) < 0 || json_integer_value(number) >= max) {
        bad(check, "a number is missing or out of range");
        return 0;
    }
    return json_integer_value(number);
}

static int64_t member_of(struct check *check, const json_t *object, const char *key)
{
    return number_of(check, json_object_get(object, key), HISTORY_OFFSETS_MAX);
}

static void note_time(struct check *check, const json_t *object)
{
    const json_t *time = json_object_get(object, "t");

    if (!json_is_integer(time))
        return;
    if (check->ack_times_cnt == check->ack_times_cap) {
        check->ack_times_cap = check->ack_times_cap ? 2 * check->ack_times_cap : 1024;
        check->ack_times = realloc(check->ack_times, check->ack_times_cap * sizeof check->ack_times[0]);
        if (check->ack_times == NULL)
            abort();
    }
    check->ack_times[check->ack_times_cnt++] = json_integer_value(time);
}

static void take_records(struct check *check, const json_t *object, struct slice client, struct slice partition)
{
    const json_t *records = json_object_get(object, "r"), *record;
    size_t i;

    if (!json_is_array(records))
        bad(check, "records are missing");
    json_array_foreach(records, i, record)
    {
        const json_t *writer = json_array_get(record, 1);
        int64_t off = number_of(check, json_array_get(record, 0), HISTORY_OFFSETS_MAX);
        int64_t number = number_of(check, json_array_get(record, 2), HISTORY_OFFSETS_MAX);
        if (!json_is_string(writer))
            bad(check, "a record is not [offset, writer, number]");
        if (check->is_bad)
            return;
        history_read(check->history, client, partition, off,
                     slice_of(json_string_value(writer), json_string_length(writer)), (uint32_t)number);
    }
}

static void take(struct check *check, const json_t *object)
{
    struct slice op = text_of(check, object, "op");
    struct slice client, partition = {0};
    bool has_partition = json_is_string(json_object_get(object, "p"));

    if (op.len > 2 && memcmp(op.data, "x-", 2) == 0)
        return;
    client = text_of(check, object, "c");
    if (has_partition || (!slice_eq_text(op, "send") && !slice_eq_text(op, "fail")))
        partition = text_of(check, object, "p");
    if (check->is_bad)
        return;
    if (slice_eq_text(op, "send")) {
        history_send(check->history, client, (uint32_t)member_of(check, object, "v"), partition);
    } else if (slice_eq_text(op, "ack")) {
        history_ack(check->history, client, (uint32_t)member_of(check, object, "v"), partition,
                    json_object_get(object, "o") == NULL ? -1 : member_of(check, object, "o"));
        note_time(check, object);
    } else if (slice_eq_text(op, "fail")) {
        history_fail(check->history, client, (uint32_t)member_of(check, object, "v"));
    } else if (slice_eq_text(op, "read")) {
        take_records(check, object, client, partition);
    } else if (slice_eq_text(op, "seek")) {
        history_seek(check->history, client, partition);
    } else if (slice_eq_text(op, "final")) {
        history_final(check->history, client, partition, member_of(check, object, "o"));
    } else if (slice_eq_text(op, "end")) {
        if (!history_end(check->history, client, partition, member_of(check, object, "o")))
            bad(check, "an end without its final");
    } else {
        bad(check, "no such op");
    }
}

static void take_file(struct check *check, FILE *file)
{
    char *line = NULL;
    size_t cap = 0;
    ssize_t len;

    while (!check->is_bad && (len = getline(&line, &cap, file)) > 0) {
        json_error_t error;
        json_t *object;
        check->line++;
        if (line[len - 1] != '\n')
            break; /* cut off */
        object = json_loadb(line, (size_t)len, 0, &error);
        if (object == NULL)
            bad(check, error.text);
        else
            take(check, object);
        json_decref(object);
    }
    free(line);
}

static int by_value(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

    return (x > y) - (x < y);
}

static void print_longest(struct check *check)
{
    int64_t longest = 0, at = 0;

    if (check->ack_times_cnt < 2)
        return;
    qsort(check->ack_times, check->ack_times_cnt, sizeof check->ack_times[0], by_value);
    for (size_t i = 1; i < check->ack_times_cnt; i++)
        if (check->ack_times[i] - check->ack_times[i - 1] > longest) {
            longest = check->ack_times[i] - check->ack_times[i - 1];
            at = check->ack_times[i - 1];
        }
    printf("longest time without an acknowledgement: %.1f ms, from t=%" PRId64 "\n", (double)longest / 1000, at);
}

static int finish(struct check *check)
{
    uint64_t findings_cnt = check->is_bad ? 0 : history_judge(check->history);

    if (!check->is_bad) {
        print_longest(check);
        history_print(check->history);
    }
    history_free(check->history);
    free(check->ack_times);
    return check->is_bad ? 2 : findings_cnt > 0;
}

int main(int argc, char **argv)
{
    struct check check = {0};
    int first = 1;
    bool gapless = argc > 1 && strcmp(argv[1], "--gapless") == 0;

    first += gapless;
    if (first >= argc) {
        fprintf(stderr, "usage: history-check [--gapless] FILE...\n");
        return 2;
    }
    check.history = history_new(gapless);
    for (int i = first; i < argc && !check.is_bad; i++) {
        FILE *file = strcmp(argv[i], "-") == 0 ? stdin : fopen(argv[i], "r");
        check.path = argv[i];
        check.line = 0;
        if (file == NULL) {
            bad(&check, strerror(errno));
            break;
        }
        take_file(&check, file);
        if (file != stdin)
            fclose(file);
    }
    return finish(&check);
}
