/* A consumer that commits each batch it has read, while it writes more, and looks whether its group forgets: what was read and
 * not committed may come again, what was committed may not, and nothing may be stepped over.
 *
 *   committer BROKERS TOPIC PARTITIONS GROUP [COMMITTED...]     COMMITTED: of each partition, what an earlier one has printed
 *
 * Prints "commits N" after each commit that was acknowledged. SIGTERM: it commits, prints "committed OFFSET..." and ends with 0.
 * Else one line says what was wrong, and it ends with 1. */
#include <librdkafka/rdkafka.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ERROR_LEN = 512, PARTITIONS_MAX = 16, WAIT_MS = 5000, BATCH_MAX = 100, ASK_EVERY = 20 };

static const char *brokers, *topic, *group;
static int partitions_cnt;
static int64_t next[PARTITIONS_MAX];      /* the offset to be read next */
static int64_t committed[PARTITIONS_MAX]; /* acknowledged; -1: none */
static volatile sig_atomic_t is_asked_to_stop;

static void die(const char *format, ...)
{
    va_list list;

    va_start(list, format);
    vfprintf(stderr, format, list);
    va_end(list);
    fputc('\n', stderr);
    exit(1);
}

static void on_term(int number)
{
    (void)number;
    is_asked_to_stop = 1;
}

static rd_kafka_t *make_client(rd_kafka_type_t type, ...)
{
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    char error[ERROR_LEN];
    const char *name;
    rd_kafka_t *client;
    va_list list;

    va_start(list, type);
    while ((name = va_arg(list, const char *)) != NULL)
        if (rd_kafka_conf_set(conf, name, va_arg(list, const char *), error, sizeof error) != RD_KAFKA_CONF_OK)
            die("%s", error);
    va_end(list);
    client = rd_kafka_new(type, conf, error, sizeof error);
    if (client == NULL)
        die("%s", error);
    return client;
}

static void take(const rd_kafka_message_t *message)
{
    int p = message->partition;

    if (p < 0 || p >= partitions_cnt)
        die("partition %d?", p);
    if (message->offset < committed[p])
        die("partition %d: offset %lld comes again, committed was %lld", p, (long long)message->offset,
            (long long)committed[p]);
    if (message->offset > next[p])
        die("partition %d: offset %lld comes, %lld was never read", p, (long long)message->offset, (long long)next[p]);
    next[p] = message->offset + 1;
}

/* Whether anything was taken. */
static bool read_some(rd_kafka_t *consumer)
{
    bool has_any = false;

    for (int i = 0; i < BATCH_MAX; i++) {
        rd_kafka_message_t *message = rd_kafka_consumer_poll(consumer, i == 0 ? 100 : 0);
        if (message == NULL)
            break;
        if (message->err == 0) {
            take(message);
            has_any = true;
        }
        rd_kafka_message_destroy(message); /* errors: brokers are being killed */
    }
    return has_any;
}

static rd_kafka_topic_partition_list_t *list_of(bool with_offsets)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(partitions_cnt);

    for (int p = 0; p < partitions_cnt; p++)
        if (!with_offsets || next[p] > 0)
            rd_kafka_topic_partition_list_add(list, topic, p)->offset = next[p];
    return list;
}

static bool commit(rd_kafka_t *consumer)
{
    rd_kafka_topic_partition_list_t *list = list_of(true);
    bool is_done = rd_kafka_commit(consumer, list, 0) == RD_KAFKA_RESP_ERR_NO_ERROR;

    for (int i = 0; is_done && i < list->cnt; i++)
        is_done = list->elems[i].err == RD_KAFKA_RESP_ERR_NO_ERROR;
    for (int i = 0; is_done && i < list->cnt; i++)
        committed[list->elems[i].partition] = list->elems[i].offset;
    rd_kafka_topic_partition_list_destroy(list);
    return is_done;
}

/* What the coordinator says now. */
static void ask_committed(rd_kafka_t *consumer)
{
    rd_kafka_topic_partition_list_t *list = list_of(false);

    if (rd_kafka_committed(consumer, list, WAIT_MS) == RD_KAFKA_RESP_ERR_NO_ERROR)
        for (int i = 0; i < list->cnt; i++) {
            int p = list->elems[i].partition;
            int64_t off = list->elems[i].offset == RD_KAFKA_OFFSET_INVALID ? -1 : list->elems[i].offset;
            if (list->elems[i].err == RD_KAFKA_RESP_ERR_NO_ERROR && (off < committed[p] || off > next[p]))
                die("partition %d: the group says %lld, committed was %lld, read up to %lld", p, (long long)off,
                    (long long)committed[p], (long long)next[p]);
        }
    rd_kafka_topic_partition_list_destroy(list);
}

static void write_some(rd_kafka_t *producer)
{
    for (int p = 0; p < partitions_cnt; p++)
        (void)rd_kafka_producev(producer, RD_KAFKA_V_TOPIC(topic), RD_KAFKA_V_PARTITION(p),
                                RD_KAFKA_V_VALUE((void *)(uintptr_t) "x", 1), RD_KAFKA_V_END); /* full: later */
    rd_kafka_poll(producer, 0);
}

static void subscribe(rd_kafka_t *consumer)
{
    rd_kafka_topic_partition_list_t *topics = rd_kafka_topic_partition_list_new(1);

    rd_kafka_poll_set_consumer(consumer);
    rd_kafka_topic_partition_list_add(topics, topic, RD_KAFKA_PARTITION_UA);
    if (rd_kafka_subscribe(consumer, topics) != 0)
        die("cannot subscribe");
    rd_kafka_topic_partition_list_destroy(topics);
}

static void read_arguments(int argc, char **argv)
{
    if (argc < 5 || (partitions_cnt = atoi(argv[3])) < 1 || partitions_cnt > PARTITIONS_MAX)
        die("usage: committer BROKERS TOPIC PARTITIONS GROUP [COMMITTED...]");
    brokers = argv[1];
    topic = argv[2];
    group = argv[4];
    for (int p = 0; p < partitions_cnt; p++) {
        committed[p] = argc > 5 + p ? atoll(argv[5 + p]) : -1;
        next[p] = committed[p] > 0 ? committed[p] : 0;
    }
}

int main(int argc, char **argv)
{
    unsigned long commits_cnt = 0;
    rd_kafka_t *consumer, *producer;

    read_arguments(argc, argv);
    signal(SIGTERM, on_term);
    producer = make_client(RD_KAFKA_PRODUCER, "bootstrap.servers", brokers, "enable.idempotence", "true", "linger.ms",
                           "5", "message.timeout.ms", "120000", NULL);
    consumer =
        make_client(RD_KAFKA_CONSUMER, "bootstrap.servers", brokers, "group.id", group, "auto.offset.reset", "earliest",
                    "enable.auto.commit", "false", "session.timeout.ms", "10000", "heartbeat.interval.ms", "500", NULL);
    subscribe(consumer);
    for (time_t end = 0; end == 0 || time(NULL) < end;) {
        bool is_read;
        write_some(producer);
        is_read = read_some(consumer);
        if (is_read && commit(consumer)) {
            printf("commits %lu\n", ++commits_cnt);
            fflush(stdout);
            if (commits_cnt % ASK_EVERY == 0)
                ask_committed(consumer);
            if (end != 0)
                break;
        }
        if (is_asked_to_stop && end == 0)
            end = time(NULL) + 20;
    }
    rd_kafka_consumer_close(consumer);
    rd_kafka_destroy(consumer);
    rd_kafka_flush(producer, WAIT_MS);
    rd_kafka_destroy(producer);
    printf("committed");
    for (int p = 0; p < partitions_cnt; p++)
        printf(" %lld", (long long)committed[p]);
    printf("\n");
    return 0;
}
