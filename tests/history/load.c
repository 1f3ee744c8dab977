/* history-load BROKERS TOPIC PARTITIONS SECONDS OUT.jsonl [option=value ...]
 *
 * Load for a real cluster that leaves a history (format: check.c): idempotent producers with acks=all, each writing its
 * numbers round robin over the partitions, and readers that follow; after SECONDS, or at SIGTERM or SIGINT, the producers
 * deliver what they have, and a last reader reads every partition from its first offset to its end. The topic must be there.
 *
 *   writers=2  readers=1  rate=2000 (values per second and writer; 0: as fast as it goes)  size=100 (bytes of a value)
 *   final_seconds=60 (for delivering and the last read)  name=w (begin of the writers' names: several loads, one history)
 *   debug=eos,msg (what librdkafka tells of itself on standard error)
 *   further ones with a dot in their name go to librdkafka: linger.ms=5
 *
 * Beside OUT.jsonl lies OUT.jsonl.WRITER.stats, librdkafka's statistics of that writer, new every few seconds: who waits for what.
 *
 * Status 0: the history is complete; 1: something did not come to its end in time; 2: usage. Prints one line of figures. A value's
 * text is "writer/number" filled up with dots. */
#include <inttypes.h>
#include <librdkafka/rdkafka.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
    ERROR_LEN = 512,
    VALUE_LEN_MAX = 1 << 20,
    NAME_LEN_MAX = 31,
    PARTITIONS_MAX = 10000,
    LINE_LEN_MAX = 1 << 16,
    PATH_LEN_MAX = 1024
};

static struct options {
    const char *brokers, *topic, *name, *path, *debug;
    int partitions_cnt, writers_cnt, readers_cnt, size, final_seconds;
    double seconds, rate;
    char **more;
    int more_cnt;
} options = {.name = "w", .writers_cnt = 2, .readers_cnt = 1, .size = 100, .final_seconds = 60, .rate = 2000};

static FILE *out;
static pthread_mutex_t out_lock = PTHREAD_MUTEX_INITIALIZER;
static atomic_bool stopping, reading_over;
static atomic_llong sent_cnt, acked_cnt, failed_cnt, unknown_cnt, read_cnt;
static atomic_int incomplete_cnt;

struct writer {
    char name[NAME_LEN_MAX + 12];
    pthread_t thread;
    long number;
};

static int64_t wall_us(void)
{
    struct timespec ts;

    clock_gettime(CLOCK_REALTIME, &ts);
    return (int64_t)ts.tv_sec * 1000000 + ts.tv_nsec / 1000;
}

static double now(void)
{
    struct timespec ts;

    clock_gettime(CLOCK_MONOTONIC, &ts);
    return (double)ts.tv_sec + (double)ts.tv_nsec / 1e9;
}

static void die(const char *what, const char *why)
{
    fprintf(stderr, "history-load: %s: %s\n", what, why);
    exit(2);
}

static void on_signal(int signal_number)
{
    (void)signal_number;
    atomic_store(&stopping, true);
}

__attribute__((format(printf, 1, 2))) static void note(const char *format, ...)
{
    va_list args;

    va_start(args, format);
    pthread_mutex_lock(&out_lock);
    vfprintf(out, format, args);
    pthread_mutex_unlock(&out_lock);
    va_end(args);
}

static void set(rd_kafka_conf_t *conf, const char *name, const char *value)
{
    char error[ERROR_LEN];

    if (rd_kafka_conf_set(conf, name, value, error, sizeof error) != RD_KAFKA_CONF_OK)
        die(name, error);
}

static rd_kafka_t *make_client(rd_kafka_type_t type, rd_kafka_conf_t *conf)
{
    char error[ERROR_LEN];
    rd_kafka_t *client;

    set(conf, "bootstrap.servers", options.brokers);
    set(conf, "reconnect.backoff.ms", "20");
    set(conf, "reconnect.backoff.max.ms", "500");
    set(conf, "topic.metadata.refresh.fast.interval.ms", "50");
    set(conf, "log_level", options.debug != NULL ? "7" : "2");
    if (options.debug != NULL)
        set(conf, "debug", options.debug);
    for (int i = 0; i < options.more_cnt; i++) {
        char *option = strdup(options.more[i]), *value = strchr(option, '=');
        *value = '\0';
        set(conf, option, value + 1);
        free(option);
    }
    client = rd_kafka_new(type, conf, error, sizeof error);
    if (client == NULL)
        die("rd_kafka_new", error);
    return client;
}

/* ---- writers ---- */

static void delivered(rd_kafka_t *client, const rd_kafka_message_t *message, void *context)
{
    const struct writer *writer = context;
    long number = (long)(intptr_t)message->_private;
    rd_kafka_msg_status_t status = rd_kafka_message_status(message);

    (void)client;
    if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR) {
        atomic_fetch_add(&acked_cnt, 1);
        if (message->offset < 0) /* a repetition of what was written long ago: the library knows that, not where */
            note("{\"op\":\"ack\",\"c\":\"%s\",\"v\":%ld,\"p\":\"%s-%" PRId32 "\",\"t\":%" PRId64 "}\n", writer->name,
                 number, options.topic, message->partition, wall_us());
        else
            note("{\"op\":\"ack\",\"c\":\"%s\",\"v\":%ld,\"p\":\"%s-%" PRId32 "\",\"o\":%" PRId64 ",\"t\":%" PRId64
                 "}\n",
                 writer->name, number, options.topic, message->partition, message->offset, wall_us());
    } else if (status == RD_KAFKA_MSG_STATUS_NOT_PERSISTED) {
        atomic_fetch_add(&failed_cnt, 1);
        note("{\"op\":\"fail\",\"c\":\"%s\",\"v\":%ld,\"t\":%" PRId64 "}\n", writer->name, number, wall_us());
    } else {
        atomic_fetch_add(&unknown_cnt, 1);
    }
}

static int keep_statistics(rd_kafka_t *client, char *json, size_t json_len, void *context)
{
    const struct writer *writer = context;
    char path[PATH_LEN_MAX], fresh[PATH_LEN_MAX];
    FILE *file;

    (void)client;
    snprintf(path, sizeof path, "%s.%s.stats", options.path, writer->name);
    snprintf(fresh, sizeof fresh, "%s.%s.new", options.path, writer->name);
    file = fopen(fresh, "w");
    if (file == NULL || fwrite(json, 1, json_len, file) != json_len || fclose(file) != 0 || rename(fresh, path) != 0)
        die("writing", path);
    return 0;
}

/* A value that is refused for good: for an idempotent producer it is all over. */
static void die_of(rd_kafka_t *client, rd_kafka_resp_err_t err)
{
    char error[ERROR_LEN] = "";

    if (err == RD_KAFKA_RESP_ERR__FATAL)
        err = rd_kafka_fatal_error(client, error, sizeof error);
    fprintf(stderr, "history-load: produce: %s: %s\n", rd_kafka_err2name(err), error);
    exit(2);
}

static void write_one(rd_kafka_t *client, struct writer *writer, char *value)
{
    int32_t partition = (int32_t)(writer->number % options.partitions_cnt);
    int len = snprintf(value, (size_t)options.size + 64, "%s/%ld", writer->name, writer->number);

    if (len < options.size) {
        memset(value + len, '.', (size_t)(options.size - len));
        len = options.size;
    }
    note("{\"op\":\"send\",\"c\":\"%s\",\"v\":%ld,\"p\":\"%s-%" PRId32 "\"}\n", writer->name, writer->number,
         options.topic, partition);
    for (;;) {
        rd_kafka_resp_err_t err =
            rd_kafka_producev(client, RD_KAFKA_V_TOPIC(options.topic), RD_KAFKA_V_PARTITION(partition),
                              RD_KAFKA_V_VALUE(value, (size_t)len), RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY),
                              RD_KAFKA_V_OPAQUE((void *)(intptr_t)writer->number), RD_KAFKA_V_END);
        if (err == RD_KAFKA_RESP_ERR_NO_ERROR)
            break;
        if (err != RD_KAFKA_RESP_ERR__QUEUE_FULL)
            die_of(client, err);
        rd_kafka_poll(client, 10);
    }
    writer->number++;
    atomic_fetch_add(&sent_cnt, 1);
}

static void *run_writer(void *context)
{
    struct writer *writer = context;
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    char *value = malloc((size_t)options.size + 64);
    double begin = now();
    rd_kafka_t *client;

    set(conf, "enable.idempotence", "true");
    set(conf, "acks", "all");
    set(conf, "linger.ms", "2");
    set(conf, "message.timeout.ms", "300000");
    set(conf, "retry.backoff.ms", "20");
    set(conf, "statistics.interval.ms", out == stdout ? "0" : "2000");
    rd_kafka_conf_set_dr_msg_cb(conf, delivered);
    rd_kafka_conf_set_stats_cb(conf, keep_statistics);
    rd_kafka_conf_set_opaque(conf, writer);
    client = make_client(RD_KAFKA_PRODUCER, conf);
    while (!atomic_load(&stopping) && now() - begin < options.seconds) {
        if (options.rate > 0 && (double)writer->number >= (now() - begin) * options.rate) {
            rd_kafka_poll(client, 1);
            continue;
        }
        write_one(client, writer, value);
        rd_kafka_poll(client, 0);
    }
    if (rd_kafka_flush(client, options.final_seconds * 1000) != RD_KAFKA_RESP_ERR_NO_ERROR) {
        fprintf(stderr, "history-load: %s: %d values were not delivered in time\n", writer->name,
                rd_kafka_outq_len(client));
        atomic_fetch_add(&incomplete_cnt, 1);
    }
    rd_kafka_destroy(client);
    free(value);
    return NULL;
}

/* ---- readers ---- */

/* Notes records of one partition in one line. */
static void note_records(const char *reader, rd_kafka_message_t **messages, size_t cnt)
{
    static _Thread_local char line[LINE_LEN_MAX];
    size_t len = 0;

    for (size_t i = 0; i < cnt; i++) {
        const char *text = messages[i]->payload, *slash = memchr(text, '/', messages[i]->len);
        if (slash == NULL || slash - text > NAME_LEN_MAX + 11)
            die("a record that is none of ours in", options.topic);
        if (len > LINE_LEN_MAX - 200 || (len > 0 && messages[i]->partition != messages[i - 1]->partition)) {
            note("%s]}\n", line);
            len = 0;
        }
        if (len == 0)
            len = (size_t)snprintf(line, sizeof line, "{\"op\":\"read\",\"c\":\"%s\",\"p\":\"%s-%" PRId32 "\",\"r\":[",
                                   reader, options.topic, messages[i]->partition);
        else
            line[len++] = ',';
        len += (size_t)snprintf(line + len, sizeof line - len, "[%" PRId64 ",\"%.*s\",%ld]", messages[i]->offset,
                                (int)(slash - text), text, strtol(slash + 1, NULL, 10));
        atomic_fetch_add(&read_cnt, 1);
    }
    if (len > 0)
        note("%s]}\n", line);
}

/* Reads what has come; *left_cnt: partitions whose end is still ahead, where ends are given. */
static void poll_records(const char *reader, rd_kafka_queue_t *queue, int64_t *ends, int *left_cnt)
{
    rd_kafka_message_t *messages[500], *records[500];
    ssize_t cnt = rd_kafka_consume_batch_queue(queue, 100, messages, 500);
    size_t records_cnt = 0;

    for (ssize_t i = 0; i < cnt; i++) {
        const rd_kafka_message_t *message = messages[i];
        if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR && (ends == NULL || message->offset < ends[message->partition]))
            records[records_cnt++] = messages[i];
        if (message->err == RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET)
            note("{\"op\":\"seek\",\"c\":\"%s\",\"p\":\"%s-%" PRId32 "\"}\n", reader, options.topic,
                 message->partition);
    }
    note_records(reader, records, records_cnt);
    for (ssize_t i = 0; i < cnt; i++) {
        const rd_kafka_message_t *message = messages[i];
        if (ends != NULL && message->err == RD_KAFKA_RESP_ERR__PARTITION_EOF &&
            message->offset >= ends[message->partition]) {
            ends[message->partition] = INT64_MAX; /* told once */
            note("{\"op\":\"end\",\"c\":\"%s\",\"p\":\"%s-%" PRId32 "\",\"o\":%" PRId64 "}\n", reader, options.topic,
                 message->partition, message->offset);
            --*left_cnt;
        }
        rd_kafka_message_destroy(messages[i]);
    }
}

static rd_kafka_t *make_reader(void)
{
    rd_kafka_conf_t *conf = rd_kafka_conf_new();

    set(conf, "fetch.wait.max.ms", "100");
    set(conf, "fetch.error.backoff.ms", "50");
    set(conf, "auto.offset.reset", "error");
    set(conf, "enable.partition.eof", "true");
    set(conf, "group.id", "history"); /* none is used, but the library wants a name */
    return make_client(RD_KAFKA_CONSUMER, conf);
}

static void *run_reader(void *context)
{
    struct writer *self = context;
    rd_kafka_t *client = make_reader();
    rd_kafka_topic_t *topic = rd_kafka_topic_new(client, options.topic, NULL);
    rd_kafka_queue_t *queue = rd_kafka_queue_new(client);

    for (int32_t p = 0; p < options.partitions_cnt; p++)
        rd_kafka_consume_start_queue(topic, p, RD_KAFKA_OFFSET_BEGINNING, queue);
    while (!atomic_load(&reading_over))
        poll_records(self->name, queue, NULL, NULL);
    for (int32_t p = 0; p < options.partitions_cnt; p++)
        rd_kafka_consume_stop(topic, p);
    rd_kafka_queue_destroy(queue);
    rd_kafka_topic_destroy(topic);
    rd_kafka_destroy(client);
    return NULL;
}

/* Asks until it is answered or the time is over. */
static bool ask_offsets(rd_kafka_t *client, int32_t partition, int64_t *ret_first, int64_t *ret_end, double until)
{
    while (rd_kafka_query_watermark_offsets(client, options.topic, partition, ret_first, ret_end, 1000) !=
           RD_KAFKA_RESP_ERR_NO_ERROR)
        if (now() > until)
            return false;
    return true;
}

static void read_to_the_end(const char *reader)
{
    double until = now() + options.final_seconds;
    rd_kafka_t *client = make_reader();
    rd_kafka_topic_t *topic = rd_kafka_topic_new(client, options.topic, NULL);
    rd_kafka_queue_t *queue = rd_kafka_queue_new(client);
    int64_t *ends = calloc((size_t)options.partitions_cnt, sizeof ends[0]), first;
    int left_cnt = 0, unknown = 0;

    for (int32_t p = 0; p < options.partitions_cnt; p++) {
        if (!ask_offsets(client, p, &first, &ends[p], until)) {
            unknown++;
            continue;
        }
        note("{\"op\":\"final\",\"c\":\"%s\",\"p\":\"%s-%" PRId32 "\",\"o\":%" PRId64 "}\n", reader, options.topic, p,
             first);
        left_cnt++;
        rd_kafka_consume_start_queue(topic, p, first, queue);
    }
    while (left_cnt > 0 && now() < until)
        poll_records(reader, queue, ends, &left_cnt);
    if (left_cnt + unknown > 0) {
        fprintf(stderr, "history-load: %d partitions could not be read to their end in time\n", left_cnt + unknown);
        atomic_fetch_add(&incomplete_cnt, 1);
    }
    for (int32_t p = 0; p < options.partitions_cnt; p++)
        rd_kafka_consume_stop(topic, p);
    free(ends);
    rd_kafka_queue_destroy(queue);
    rd_kafka_topic_destroy(topic);
    rd_kafka_destroy(client);
}

/* ---- all of it ---- */

static void parse(int argc, char **argv)
{
    if (argc < 6)
        die("usage", "history-load BROKERS TOPIC PARTITIONS SECONDS OUT.jsonl [option=value ...]");
    options.brokers = argv[1];
    options.topic = argv[2];
    options.partitions_cnt = atoi(argv[3]);
    options.seconds = atof(argv[4]);
    options.path = argv[5];
    out = strcmp(argv[5], "-") == 0 ? stdout : fopen(argv[5], "w");
    if (out == NULL || options.partitions_cnt < 1 || options.partitions_cnt > PARTITIONS_MAX)
        die("cannot use", out == NULL ? argv[5] : argv[3]);
    options.more = calloc((size_t)argc, sizeof options.more[0]);
    for (int i = 6; i < argc; i++) {
        char *value = strchr(argv[i], '=');
        if (value == NULL)
            die("not option=value", argv[i]);
        if (memchr(argv[i], '.', (size_t)(value - argv[i])) != NULL)
            options.more[options.more_cnt++] = argv[i];
        else if (strncmp(argv[i], "writers=", 8) == 0)
            options.writers_cnt = atoi(value + 1);
        else if (strncmp(argv[i], "readers=", 8) == 0)
            options.readers_cnt = atoi(value + 1);
        else if (strncmp(argv[i], "rate=", 5) == 0)
            options.rate = atof(value + 1);
        else if (strncmp(argv[i], "size=", 5) == 0)
            options.size = atoi(value + 1);
        else if (strncmp(argv[i], "final_seconds=", 14) == 0)
            options.final_seconds = atoi(value + 1);
        else if (strncmp(argv[i], "debug=", 6) == 0)
            options.debug = value + 1;
        else if (strncmp(argv[i], "name=", 5) == 0 && strlen(value + 1) <= NAME_LEN_MAX)
            options.name = value + 1;
        else
            die("no such option", argv[i]);
    }
    if (options.size < 0 || options.size > VALUE_LEN_MAX || options.writers_cnt < 0 || options.readers_cnt < 0)
        die("out of range", "size, writers or readers");
}

int main(int argc, char **argv)
{
    struct writer *writers, *readers, last;

    parse(argc, argv);
    signal(SIGTERM, on_signal);
    signal(SIGINT, on_signal);
    writers = calloc((size_t)options.writers_cnt + 1, sizeof writers[0]);
    readers = calloc((size_t)options.readers_cnt + 1, sizeof readers[0]);
    for (int i = 0; i < options.readers_cnt; i++) {
        snprintf(readers[i].name, sizeof readers[i].name, "%s-r%d", options.name, i);
        pthread_create(&readers[i].thread, NULL, run_reader, &readers[i]);
    }
    for (int i = 0; i < options.writers_cnt; i++) {
        snprintf(writers[i].name, sizeof writers[i].name, "%s%d", options.name, i);
        pthread_create(&writers[i].thread, NULL, run_writer, &writers[i]);
    }
    for (int i = 0; i < options.writers_cnt; i++)
        pthread_join(writers[i].thread, NULL);
    atomic_store(&reading_over, true);
    for (int i = 0; i < options.readers_cnt; i++)
        pthread_join(readers[i].thread, NULL);
    snprintf(last.name, sizeof last.name, "%s-last", options.name);
    read_to_the_end(last.name);
    fprintf(stderr, "history-load: %lld sent, %lld acknowledged, %lld failed, %lld unknown, %lld read\n",
            atomic_load(&sent_cnt), atomic_load(&acked_cnt), atomic_load(&failed_cnt), atomic_load(&unknown_cnt),
            atomic_load(&read_cnt));
    free(writers);
    free(readers);
    free(options.more);
    if (fclose(out) != 0)
        die("writing", argv[5]);
    return atomic_load(&incomplete_cnt) > 0;
}
