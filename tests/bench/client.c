/* The client of the bench: librdkafka, the same for Apache Kafka and for us.
 *
 *   bench-client produce BROKERS TOPIC COUNT SIZE ACKS     as fast as it goes, batched
 *   bench-client single  BROKERS TOPIC COUNT SIZE ACKS     one record per request, each waited for
 *   bench-client consume BROKERS TOPIC COUNT PARTITIONS    from the beginning, all partitions, COUNT records
 *   bench-client paced   BROKERS TOPIC COUNT SIZE RATE     at a fixed rate; prints latency percentiles to the ack
 *   bench-client e2e     BROKERS TOPIC COUNT SIZE RATE PARTITIONS   at a fixed rate, acks=all, from the producer's call to the
 *                                                          consumer's hand; percentiles of the second half
 *
 * Prints one line of JSON: {"seconds": s, "records": n, ...}. */
#include <inttypes.h>
#include <librdkafka/rdkafka.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ERROR_LEN = 512, SIZE_MAX_ = 1 << 20 };

static int64_t failed_cnt, done_cnt;
static double *latencies;

static double now(void)
{
    struct timespec ts;

    clock_gettime(CLOCK_MONOTONIC, &ts);
    return (double)ts.tv_sec + (double)ts.tv_nsec / 1e9;
}

static void die(const char *what, const char *why)
{
    fprintf(stderr, "bench-client: %s: %s\n", what, why);
    exit(1);
}

static void set(rd_kafka_conf_t *conf, const char *name, const char *value)
{
    char error[ERROR_LEN];

    if (rd_kafka_conf_set(conf, name, value, error, sizeof error) != RD_KAFKA_CONF_OK)
        die(name, error);
}

static void delivered(rd_kafka_t *client, const rd_kafka_message_t *message, void *context)
{
    double *sent_at = message->_private;

    (void)client;
    (void)context;
    if (message->err != 0)
        failed_cnt++;
    if (sent_at != NULL)
        *sent_at = now() - *sent_at;
    done_cnt++;
}

static rd_kafka_t *make_producer(const char *brokers, const char *acks, const char *linger_ms)
{
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    char error[ERROR_LEN];
    rd_kafka_t *client;

    set(conf, "bootstrap.servers", brokers);
    set(conf, "acks", acks);
    set(conf, "linger.ms", linger_ms);
    set(conf, "batch.size", "1000000");
    set(conf, "queue.buffering.max.messages", "500000");
    set(conf, "queue.buffering.max.kbytes", "262144");
    set(conf, "socket.nagle.disable", "true");
    rd_kafka_conf_set_dr_msg_cb(conf, delivered);
    client = rd_kafka_new(RD_KAFKA_PRODUCER, conf, error, sizeof error);
    if (client == NULL)
        die("producer", error);
    return client;
}

/* Bytes that no page or disk could compress away. */
static void fill(char *payload, size_t size)
{
    uint64_t x = 88172645463325252u;

    for (size_t i = 0; i < size; i++) {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        payload[i] = (char)x;
    }
}

static void send_one(rd_kafka_t *client, const char *topic, char *payload, size_t size, void *opaque)
{
    for (;;) {
        rd_kafka_resp_err_t err =
            rd_kafka_producev(client, RD_KAFKA_V_TOPIC(topic), RD_KAFKA_V_VALUE(payload, size),
                              RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_OPAQUE(opaque), RD_KAFKA_V_END);
        if (err == 0)
            return;
        if (err != RD_KAFKA_RESP_ERR__QUEUE_FULL)
            die("produce", rd_kafka_err2str(err));
        rd_kafka_poll(client, 1);
    }
}

static void connect_first(rd_kafka_t *client, const char *topic)
{
    const struct rd_kafka_metadata *metadata;
    rd_kafka_topic_t *handle = rd_kafka_topic_new(client, topic, NULL);

    if (rd_kafka_metadata(client, 0, handle, &metadata, 10000) != 0)
        die("metadata", topic);
    rd_kafka_metadata_destroy(metadata);
    rd_kafka_topic_destroy(handle);
}

static void produce(char **argv)
{
    static char payload[SIZE_MAX_];
    int64_t cnt = atoll(argv[4]);
    size_t size = (size_t)atoll(argv[5]);
    rd_kafka_t *client = make_producer(argv[2], argv[6], "5");
    double start;

    fill(payload, size);
    connect_first(client, argv[3]);
    start = now();
    for (int64_t i = 0; i < cnt; i++) {
        memcpy(payload, &i, sizeof i < size ? sizeof i : size);
        send_one(client, argv[3], payload, size, NULL);
        if (i % 1000 == 0)
            rd_kafka_poll(client, 0);
    }
    while (done_cnt < cnt)
        rd_kafka_poll(client, 10);
    printf("{\"seconds\": %.6f, \"records\": %" PRId64 ", \"failed\": %" PRId64 "}\n", now() - start, done_cnt,
           failed_cnt);
    rd_kafka_destroy(client);
}

static void single(char **argv)
{
    static char payload[SIZE_MAX_];
    int64_t cnt = atoll(argv[4]);
    size_t size = (size_t)atoll(argv[5]);
    rd_kafka_t *client = make_producer(argv[2], argv[6], "0");
    double start;

    fill(payload, size);
    connect_first(client, argv[3]);
    start = now();
    for (int64_t i = 0; i < cnt; i++) {
        send_one(client, argv[3], payload, size, NULL);
        while (done_cnt <= i)
            rd_kafka_poll(client, 10);
    }
    printf("{\"seconds\": %.6f, \"records\": %" PRId64 ", \"failed\": %" PRId64 "}\n", now() - start, done_cnt,
           failed_cnt);
    rd_kafka_destroy(client);
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

static void paced(char **argv)
{
    static char payload[SIZE_MAX_];
    int64_t cnt = atoll(argv[4]);
    size_t size = (size_t)atoll(argv[5]);
    double rate = atof(argv[6]), start;
    rd_kafka_t *client = make_producer(argv[2], "all", "0");

    latencies = calloc((size_t)cnt, sizeof latencies[0]);
    fill(payload, size);
    connect_first(client, argv[3]);
    start = now();
    for (int64_t i = 0; i < cnt; i++) {
        while (now() < start + (double)i / rate)
            rd_kafka_poll(client, 0);
        latencies[i] = now();
        send_one(client, argv[3], payload, size, &latencies[i]);
    }
    while (done_cnt < cnt)
        rd_kafka_poll(client, 10);
    qsort(latencies, (size_t)cnt, sizeof latencies[0], by_value);
    printf("{\"seconds\": %.6f, \"records\": %" PRId64 ", \"failed\": %" PRId64
           ", \"p50_ms\": %.3f, \"p99_ms\": %.3f}\n",
           now() - start, done_cnt, failed_cnt, latencies[cnt / 2] * 1000, latencies[cnt * 99 / 100] * 1000);
    rd_kafka_destroy(client);
}

static void consume(char **argv)
{
    int64_t cnt = atoll(argv[4]), got = 0, bytes = 0;
    int partitions = atoi(argv[5]);
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(partitions);
    char error[ERROR_LEN];
    rd_kafka_t *client;
    rd_kafka_queue_t *queue;
    rd_kafka_message_t *messages[10000];
    double start;

    set(conf, "bootstrap.servers", argv[2]);
    set(conf, "group.id", "bench");
    set(conf, "enable.auto.commit", "false");
    set(conf, "auto.offset.reset", "earliest");
    set(conf, "fetch.message.max.bytes", "1048576");
    set(conf, "queued.min.messages", "1000000");
    set(conf, "check.crcs", "false");
    client = rd_kafka_new(RD_KAFKA_CONSUMER, conf, error, sizeof error);
    if (client == NULL)
        die("consumer", error);
    for (int i = 0; i < partitions; i++)
        rd_kafka_topic_partition_list_add(list, argv[3], i)->offset = RD_KAFKA_OFFSET_BEGINNING;
    start = now();
    rd_kafka_poll_set_consumer(client);
    rd_kafka_assign(client, list);
    queue = rd_kafka_queue_get_consumer(client);
    while (got < cnt) {
        ssize_t n = rd_kafka_consume_batch_queue(queue, 1000, messages, 10000);
        for (ssize_t i = 0; i < n; i++) {
            if (messages[i]->err == 0) {
                got++;
                bytes += (int64_t)messages[i]->len;
            }
            rd_kafka_message_destroy(messages[i]);
        }
        if (now() - start > 300)
            die("consume", "not all after 300 s");
    }
    printf("{\"seconds\": %.6f, \"records\": %" PRId64 ", \"bytes\": %" PRId64 "}\n", now() - start, got, bytes);
    rd_kafka_queue_destroy(queue);
    rd_kafka_topic_partition_list_destroy(list);
    rd_kafka_destroy(client);
}

static void sleep_until(double at)
{
    double left = at - now();
    struct timespec ts = {(time_t)left, (long)((left - (double)(time_t)left) * 1e9)};

    if (left > 0)
        nanosleep(&ts, NULL);
}

struct reader {
    rd_kafka_t *client;
    int64_t cnt, got;
    double until;
};

static void *read_all(void *argument)
{
    struct reader *reader = argument;

    while (reader->got < reader->cnt && now() < reader->until) {
        rd_kafka_message_t *message = rd_kafka_consumer_poll(reader->client, 100);
        double sent_at;
        if (message == NULL)
            continue;
        if (message->err == 0 && message->len >= sizeof sent_at) {
            memcpy(&sent_at, message->payload, sizeof sent_at);
            latencies[reader->got++] = now() - sent_at;
        }
        rd_kafka_message_destroy(message);
    }
    return NULL;
}

static rd_kafka_t *make_reader(const char *brokers, const char *topic, int partitions)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(partitions);
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    char error[ERROR_LEN];
    rd_kafka_t *client;

    set(conf, "bootstrap.servers", brokers);
    set(conf, "group.id", "bench");
    set(conf, "enable.auto.commit", "false");
    set(conf, "check.crcs", "false");
    client = rd_kafka_new(RD_KAFKA_CONSUMER, conf, error, sizeof error);
    if (client == NULL)
        die("consumer", error);
    rd_kafka_poll_set_consumer(client);
    for (int i = 0; i < partitions; i++)
        rd_kafka_topic_partition_list_add(list, topic, i)->offset = RD_KAFKA_OFFSET_BEGINNING;
    rd_kafka_assign(client, list);
    rd_kafka_topic_partition_list_destroy(list);
    return client;
}

/* The topic is empty at first. */
static void e2e(char **argv)
{
    static char payload[SIZE_MAX_];
    int64_t cnt = atoll(argv[4]), half;
    size_t size = (size_t)atoll(argv[5]);
    double rate = atof(argv[6]), start;
    struct reader reader = {.client = make_reader(argv[2], argv[3], atoi(argv[7])), .cnt = cnt};
    rd_kafka_t *client = make_producer(argv[2], "all", "1");
    pthread_t thread;

    latencies = calloc((size_t)cnt, sizeof latencies[0]);
    fill(payload, size);
    connect_first(client, argv[3]);
    start = now();
    reader.until = start + (double)cnt / rate + 120;
    if (pthread_create(&thread, NULL, read_all, &reader) != 0)
        die("thread", "cannot start");
    for (int64_t i = 0; i < cnt; i++) {
        double at = start + (double)i / rate;
        if (at > now()) {
            rd_kafka_poll(client, 0);
            sleep_until(at);
        }
        at = now();
        memcpy(payload, &at, sizeof at);
        send_one(client, argv[3], payload, size, NULL);
    }
    while (done_cnt < cnt)
        rd_kafka_poll(client, 10);
    pthread_join(thread, NULL);
    half = reader.got / 2;
    qsort(latencies + half, (size_t)(reader.got - half), sizeof latencies[0], by_value);
    printf("{\"seconds\": %.6f, \"records\": %" PRId64 ", \"read\": %" PRId64 ", \"failed\": %" PRId64
           ", \"p50_ms\": %.3f, \"p99_ms\": %.3f}\n",
           now() - start, done_cnt, reader.got, failed_cnt + (reader.got < cnt),
           latencies[half + (reader.got - half) / 2] * 1000, latencies[half + (reader.got - half) * 99 / 100] * 1000);
    failed_cnt += reader.got < cnt;
    rd_kafka_destroy(reader.client);
    rd_kafka_destroy(client);
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        int argc;
        void (*run)(char **argv);
    } modes[] = {
        {"produce", 7, produce}, {"single", 7, single}, {"paced", 7, paced}, {"consume", 6, consume}, {"e2e", 8, e2e}};

    for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++)
        if (argc == modes[i].argc && strcmp(argv[1], modes[i].name) == 0) {
            modes[i].run(argv);
            return failed_cnt > 0;
        }
    fprintf(stderr,
            "usage: bench-client produce|single BROKERS TOPIC COUNT SIZE ACKS | paced BROKERS TOPIC COUNT SIZE RATE |"
            " consume BROKERS TOPIC COUNT PARTITIONS | e2e BROKERS TOPIC COUNT SIZE RATE PARTITIONS\n");
    return 2;
}
