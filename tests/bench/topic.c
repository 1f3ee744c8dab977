/* bench-topic BROKERS NAME PARTITIONS [REPLICAS [config=value ...]]: makes a topic and waits until it has leaders. */
#include <librdkafka/rdkafka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int has_leaders(rd_kafka_t *client, const char *name, int partitions)
{
    rd_kafka_topic_t *topic = rd_kafka_topic_new(client, name, NULL);
    const struct rd_kafka_metadata *metadata;
    int led = 0;

    if (rd_kafka_metadata(client, 0, topic, &metadata, 10000) == 0) {
        for (int i = 0; metadata->topic_cnt == 1 && i < metadata->topics[0].partition_cnt; i++)
            led += metadata->topics[0].partitions[i].leader >= 0;
        rd_kafka_metadata_destroy(metadata);
    }
    rd_kafka_topic_destroy(topic);
    return led == partitions;
}

int main(int argc, char **argv)
{
    char error[512];
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    rd_kafka_NewTopic_t *topic;
    rd_kafka_queue_t *queue;
    rd_kafka_event_t *event;
    rd_kafka_t *client;
    int tries = 0;

    if (argc < 4)
        return 2;
    rd_kafka_conf_set(conf, "bootstrap.servers", argv[1], error, sizeof error);
    client = rd_kafka_new(RD_KAFKA_PRODUCER, conf, error, sizeof error);
    topic = rd_kafka_NewTopic_new(argv[2], atoi(argv[3]), argc > 4 ? atoi(argv[4]) : 1, error, sizeof error);
    for (int i = 5; i < argc; i++) {
        char *value = strchr(argv[i], '=');
        if (value == NULL)
            return 2;
        *value = '\0';
        rd_kafka_NewTopic_set_config(topic, argv[i], value + 1);
    }
    queue = rd_kafka_queue_new(client);
    rd_kafka_CreateTopics(client, &topic, 1, NULL, queue);
    event = rd_kafka_queue_poll(queue, 30000);
    if (event == NULL || rd_kafka_event_error(event) != 0) {
        fprintf(stderr, "bench-topic: %s\n", event ? rd_kafka_event_error_string(event) : "no answer");
        return 1;
    }
    rd_kafka_event_destroy(event);
    while (!has_leaders(client, argv[2], atoi(argv[3])))
        if (++tries == 1000) {
            fprintf(stderr, "bench-topic: %s has no leaders\n", argv[2]);
            return 1;
        }
    rd_kafka_NewTopic_destroy(topic);
    rd_kafka_queue_destroy(queue);
    rd_kafka_destroy(client);
    return 0;
}
