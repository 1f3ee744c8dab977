/* A client that remembers what it was promised.
 *
 *   durable-client topic   BROKERS TOPIC PARTITIONS DURABILITY     make a topic (segment.bytes small); 0 once it was acknowledged
 *   durable-client topics  BROKERS LEDGER                          make topics meta-0, meta-1, ... until SIGTERM
 *   durable-client produce BROKERS TOPIC PARTITIONS LEDGER [IDEMPOTENT]  values 0, 1, 2, ... to each partition until
 *                          SIGTERM, acks=all; goes on while the broker is away. IDEMPOTENT: true (default) or false
 *   durable-client verify  BROKERS TOPIC PARTITIONS LEDGER         reads all; every promise of the ledger kept, in order, once
 *   durable-client verify-topics BROKERS LEDGER                    every topic of the ledger is there
 *
 * A ledger line of produce: "partition offset value", written when the acknowledgement came; of topics: the name. A record
 * that the broker refused for good ends produce with exit 1, since nothing here may be refused for good.
 * verify prints "N promises, M broken" last; exit 1 where any is broken. */
#include <inttypes.h>
#include <librdkafka/rdkafka.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ERROR_LEN = 512, PARTITIONS_MAX = 64, IN_FLIGHT_MAX = 100, VALUE_LEN_MIN = 24, VALUE_LEN_MAX = 600 };

static volatile sig_atomic_t stopping;
static int64_t in_flight_cnt, acked_cnt, refused_cnt;
static bool is_idempotent = true;
static FILE *ledger;

static void on_signal(int number)
{
    (void)number;
    stopping = 1;
}

static void die(const char *what, const char *why)
{
    fprintf(stderr, "durable-client: %s: %s\n", what, why);
    exit(2);
}

static void set(rd_kafka_conf_t *conf, const char *name, const char *value)
{
    char error[ERROR_LEN];

    if (rd_kafka_conf_set(conf, name, value, error, sizeof error) != RD_KAFKA_CONF_OK)
        die(name, error);
}

static void on_log(const rd_kafka_t *client, int level, const char *facility, const char *text)
{
    (void)client;
    if (level <= 3 && strcmp(facility, "FAIL") != 0 && strcmp(facility, "ERROR") != 0)
        fprintf(stderr, "durable-client: %s: %s\n", facility, text);
}

static rd_kafka_t *client_new(rd_kafka_type_t type, rd_kafka_conf_t *conf, const char *brokers)
{
    char error[ERROR_LEN];
    rd_kafka_t *client;

    set(conf, "bootstrap.servers", brokers);
    set(conf, "reconnect.backoff.ms", "20");
    set(conf, "reconnect.backoff.max.ms", "100");
    rd_kafka_conf_set_log_cb(conf, on_log);
    client = rd_kafka_new(type, conf, error, sizeof error);
    if (client == NULL)
        die("client", error);
    return client;
}

/* ---- topics ---- */

/* One attempt; the error of the request or of the topic. */
static rd_kafka_resp_err_t make_topic(rd_kafka_t *client, const char *name, int partitions_cnt, const char *durability)
{
    char error[ERROR_LEN];
    rd_kafka_NewTopic_t *topic = rd_kafka_NewTopic_new(name, partitions_cnt, 1, error, sizeof error);
    rd_kafka_AdminOptions_t *options = rd_kafka_AdminOptions_new(client, RD_KAFKA_ADMIN_OP_CREATETOPICS);
    rd_kafka_queue_t *queue = rd_kafka_queue_new(client);
    rd_kafka_resp_err_t err;
    rd_kafka_event_t *event;
    size_t cnt;

    rd_kafka_NewTopic_set_config(topic, "flotilla.durability", durability);
    rd_kafka_NewTopic_set_config(topic, "segment.bytes", "1048576");
    rd_kafka_AdminOptions_set_request_timeout(options, 5000, error, sizeof error);
    rd_kafka_CreateTopics(client, &topic, 1, options, queue);
    event = rd_kafka_queue_poll(queue, 10000);
    err = event != NULL ? rd_kafka_event_error(event) : RD_KAFKA_RESP_ERR__TIMED_OUT;
    if (err == 0)
        err = rd_kafka_topic_result_error(
            rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(event), &cnt)[0]);
    if (event != NULL)
        rd_kafka_event_destroy(event);
    rd_kafka_queue_destroy(queue);
    rd_kafka_AdminOptions_destroy(options);
    rd_kafka_NewTopic_destroy(topic);
    return err;
}

static int topic(char **argv)
{
    rd_kafka_t *client = client_new(RD_KAFKA_PRODUCER, rd_kafka_conf_new(), argv[2]);
    rd_kafka_resp_err_t err = RD_KAFKA_RESP_ERR__FAIL;

    for (int i = 0; i < 20 && err != 0 && err != RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS; i++)
        err = make_topic(client, argv[3], atoi(argv[4]), argv[5]);
    if (err != 0)
        fprintf(stderr, "durable-client: topic: %s\n", rd_kafka_err2str(err));
    rd_kafka_destroy(client);
    return err != 0;
}

static int topics(char **argv)
{
    rd_kafka_t *client = client_new(RD_KAFKA_PRODUCER, rd_kafka_conf_new(), argv[2]);
    char name[32];

    for (int i = 0; !stopping; i++) {
        snprintf(name, sizeof name, "meta-%d", i);
        if (make_topic(client, name, 1, "group-fsync") == 0) {
            fprintf(ledger, "%s\n", name);
            fflush(ledger);
        }
        usleep(50000);
    }
    rd_kafka_destroy(client);
    return 0;
}

static bool has_topic(const struct rd_kafka_metadata *metadata, const char *name)
{
    for (int i = 0; i < metadata->topic_cnt; i++)
        if (strcmp(metadata->topics[i].topic, name) == 0 && metadata->topics[i].err == 0)
            return metadata->topics[i].partition_cnt == 1;
    return false;
}

static int verify_topics(char **argv)
{
    rd_kafka_t *client = client_new(RD_KAFKA_PRODUCER, rd_kafka_conf_new(), argv[2]);
    const struct rd_kafka_metadata *metadata;
    char name[64];
    int cnt = 0, broken_cnt = 0;

    if (rd_kafka_metadata(client, 1, NULL, &metadata, 20000) != 0)
        die("metadata", argv[2]);
    while (fscanf(ledger, "%63s", name) == 1) {
        cnt++;
        if (!has_topic(metadata, name)) {
            printf("broken: topic %s was acknowledged and is not there\n", name);
            broken_cnt++;
        }
    }
    printf("%d promises, %d broken\n", cnt, broken_cnt);
    rd_kafka_metadata_destroy(metadata);
    rd_kafka_destroy(client);
    return broken_cnt != 0;
}

/* ---- produce ---- */

static void delivered(rd_kafka_t *client, const rd_kafka_message_t *message, void *context)
{
    (void)client;
    (void)context;
    in_flight_cnt--;
    if (message->err == 0) {
        fprintf(ledger, "%d %" PRId64 " %" PRId64 "\n", message->partition, message->offset,
                (int64_t)(intptr_t)message->_private);
        acked_cnt++;
        return;
    }
    if (is_idempotent && message->err != RD_KAFKA_RESP_ERR__PURGE_QUEUE &&
        message->err != RD_KAFKA_RESP_ERR__PURGE_INFLIGHT)
        fprintf(stderr, "durable-client: refused: partition %d value %" PRId64 ": %s\n", message->partition,
                (int64_t)(intptr_t)message->_private, rd_kafka_err2str(message->err));
    refused_cnt += is_idempotent && message->err != RD_KAFKA_RESP_ERR__PURGE_QUEUE &&
                   message->err != RD_KAFKA_RESP_ERR__PURGE_INFLIGHT;
}

static void send_one(rd_kafka_t *client, const char *name, int32_t partition, int64_t value)
{
    static char text[VALUE_LEN_MAX + 1];
    size_t len = VALUE_LEN_MIN + (size_t)(value * 7919 % (VALUE_LEN_MAX - VALUE_LEN_MIN));

    memset(text, '.', len);
    snprintf(text, sizeof text, "%" PRId64 " ", value);
    text[strlen(text)] = '.';
    in_flight_cnt++;
    if (rd_kafka_producev(client, RD_KAFKA_V_TOPIC(name), RD_KAFKA_V_PARTITION(partition), RD_KAFKA_V_VALUE(text, len),
                          RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_OPAQUE((void *)(intptr_t)value),
                          RD_KAFKA_V_END) != 0)
        die("produce", "the client's own queue refuses");
}

static int produce(int argc, char **argv)
{
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    int32_t partitions_cnt = atoi(argv[4]);
    rd_kafka_t *client;

    is_idempotent = argc <= 6 || strcmp(argv[6], "true") == 0;
    set(conf, "acks", "all");
    set(conf, "enable.idempotence", is_idempotent ? "true" : "false");
    set(conf, "linger.ms", "2");
    set(conf, "batch.size", "20000");
    set(conf, "retry.backoff.ms", "20");
    set(conf, "message.timeout.ms", "120000");
    rd_kafka_conf_set_dr_msg_cb(conf, delivered);
    client = client_new(RD_KAFKA_PRODUCER, conf, argv[2]);
    for (int64_t value = 0; !stopping; value++)
        for (int32_t p = 0; p < partitions_cnt; p++) {
            send_one(client, argv[3], p, value);
            while (rd_kafka_poll(client, in_flight_cnt >= IN_FLIGHT_MAX ? 5 : 0) > 0 || in_flight_cnt >= IN_FLIGHT_MAX)
                if (stopping || refused_cnt > 0)
                    break;
            if (refused_cnt > 0)
                stopping = 1;
        }
    rd_kafka_purge(client, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT);
    rd_kafka_flush(client, 1000);
    fflush(ledger);
    rd_kafka_destroy(client);
    printf("%" PRId64 " acknowledged, %" PRId64 " refused\n", acked_cnt, refused_cnt);
    return refused_cnt != 0;
}

/* ---- verify ---- */

struct seen {
    int64_t *values; /* by offset; -1: no record there */
    int64_t cnt;
};

/* All of a partition. */
static struct seen read_all(rd_kafka_t *client, const char *name, int32_t partition)
{
    struct seen seen = {0};
    rd_kafka_topic_t *handle = rd_kafka_topic_new(client, name, NULL);
    int64_t low = 0;

    if (rd_kafka_query_watermark_offsets(client, name, partition, &low, &seen.cnt, 20000) != 0)
        die("watermarks", name);
    seen.values = malloc(((size_t)seen.cnt + 1) * sizeof seen.values[0]);
    for (int64_t i = 0; i < seen.cnt; i++)
        seen.values[i] = -1;
    rd_kafka_consume_start(handle, partition, low);
    for (int64_t next = low; next < seen.cnt;) {
        rd_kafka_message_t *message = rd_kafka_consume(handle, partition, 20000);
        if (message == NULL)
            die("consume", "nothing came for 20 s");
        if (message->err != 0)
            die("consume", rd_kafka_message_errstr(message));
        seen.values[message->offset] = strtoll(message->payload, NULL, 10);
        next = message->offset + 1;
        rd_kafka_message_destroy(message);
    }
    rd_kafka_consume_stop(handle, partition);
    rd_kafka_topic_destroy(handle);
    return seen;
}

/* Values of one producer never go back, and come once. */
static int check_order(const struct seen *seen, int32_t partition)
{
    int64_t last = -1;
    int broken_cnt = 0;

    for (int64_t off = 0; off < seen->cnt; off++) {
        if (seen->values[off] < 0)
            continue;
        if (seen->values[off] <= last && broken_cnt++ < 10)
            printf("broken: partition %d offset %" PRId64 ": %" PRId64 " after %" PRId64 "\n", partition, off,
                   seen->values[off], last);
        last = seen->values[off];
    }
    return broken_cnt;
}

/* Is that value at that offset? off -1: the broker had it already and did not say where. */
static bool is_kept(const struct seen *seen, int64_t off, int64_t value)
{
    if (off >= 0)
        return off < seen->cnt && seen->values[off] == value;
    for (off = 0; off < seen->cnt; off++)
        if (seen->values[off] == value)
            return true;
    return false;
}

static int verify(char **argv)
{
    rd_kafka_t *client = client_new(RD_KAFKA_CONSUMER, rd_kafka_conf_new(), argv[2]);
    int32_t partition, partitions_cnt = atoi(argv[4]);
    struct seen seen[PARTITIONS_MAX];
    int64_t off, value, cnt = 0;
    int broken_cnt = 0;

    for (int32_t p = 0; p < partitions_cnt; p++) {
        seen[p] = read_all(client, argv[3], p);
        if (is_idempotent)
            broken_cnt += check_order(&seen[p], p);
    }
    for (; fscanf(ledger, "%" SCNd32 " %" SCNd64 " %" SCNd64, &partition, &off, &value) == 3; cnt++) {
        if (is_kept(&seen[partition], off, value))
            continue;
        if (broken_cnt++ < 10)
            printf("broken: partition %d offset %" PRId64 " value %" PRId64 ": %s\n", partition, off, value,
                   off < seen[partition].cnt ? "another record is there" : "lost, the log ends before it");
    }
    printf("%" PRId64 " promises, %d broken\n", cnt, broken_cnt);
    rd_kafka_destroy(client);
    for (int32_t p = 0; p < partitions_cnt; p++)
        free(seen[p].values);
    return broken_cnt != 0;
}

static FILE *open_ledger(const char *path, const char *mode)
{
    FILE *file = fopen(path, mode);

    if (file == NULL)
        die("ledger", path);
    return file;
}

int main(int argc, char **argv)
{
    const char *verb = argc > 3 ? argv[1] : "";

    signal(SIGTERM, on_signal);
    if (strcmp(verb, "topic") == 0 && argc == 6)
        return topic(argv);
    if (strcmp(verb, "topics") == 0) {
        ledger = open_ledger(argv[3], "a");
        return topics(argv);
    }
    if (strcmp(verb, "verify-topics") == 0) {
        ledger = open_ledger(argv[3], "r");
        return verify_topics(argv);
    }
    if (argc < 6)
        die("usage", "see the head of tests/integration/durable/client.c");
    if (strcmp(verb, "produce") == 0) {
        ledger = open_ledger(argv[5], "a");
        return produce(argc, argv);
    }
    is_idempotent = argc <= 6 || strcmp(argv[6], "true") == 0;
    ledger = open_ledger(argv[5], "r");
    return verify(argv);
}
