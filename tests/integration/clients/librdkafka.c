/* librdkafka against a broker: idempotent producer, a cooperative-sticky group, the admin API; every answer is checked.
 *
 *   librdkafka BROKERS      exit 0: all as expected; else one line says what was not */
#include <librdkafka/rdkafka.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ERROR_LEN = 512, WAIT_MS = 15000, PARTITIONS = 4, RECORDS = 20000 };

static const char *brokers;

#define EXPECT(condition, ...)                                              \
    do {                                                                    \
        if (!(condition)) {                                                 \
            fprintf(stderr, "%s:%d: %s: ", __FILE__, __LINE__, #condition); \
            fprintf(stderr, __VA_ARGS__);                                   \
            fputc('\n', stderr);                                            \
            exit(1);                                                        \
        }                                                                   \
    } while (0)

static void say(const char *text)
{
    printf("-- %s\n", text);
    fflush(stdout);
}

/* ---- clients ---- */

static rd_kafka_t *make_client(rd_kafka_type_t type, ...)
{
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    char error[ERROR_LEN];
    const char *name, *value;
    rd_kafka_t *client;
    va_list list;

    EXPECT(rd_kafka_conf_set(conf, "bootstrap.servers", brokers, error, sizeof error) == RD_KAFKA_CONF_OK, "%s", error);
    va_start(list, type);
    while ((name = va_arg(list, const char *)) != NULL) {
        value = va_arg(list, const char *);
        EXPECT(rd_kafka_conf_set(conf, name, value, error, sizeof error) == RD_KAFKA_CONF_OK, "%s", error);
    }
    va_end(list);
    client = rd_kafka_new(type, conf, error, sizeof error);
    EXPECT(client != NULL, "%s", error);
    return client;
}

/* Runs an admin call, which put its result into queue; the caller destroys the event. */
static rd_kafka_event_t *result_of(rd_kafka_queue_t *queue, rd_kafka_event_type_t type)
{
    rd_kafka_event_t *event = rd_kafka_queue_poll(queue, WAIT_MS);

    EXPECT(event != NULL, "no result in time");
    EXPECT(rd_kafka_event_type(event) == type, "%s", rd_kafka_event_name(event));
    EXPECT(rd_kafka_event_error(event) == 0, "%s", rd_kafka_event_error_string(event));
    return event;
}

/* ---- admin: topics ---- */

static rd_kafka_resp_err_t create_topic(rd_kafka_t *client, rd_kafka_queue_t *queue, const char *name, int partitions,
                                        int replicas, const char *config, const char *value, bool only_validate)
{
    rd_kafka_NewTopic_t *topic = rd_kafka_NewTopic_new(name, partitions, replicas, NULL, 0);
    rd_kafka_AdminOptions_t *options = rd_kafka_AdminOptions_new(client, RD_KAFKA_ADMIN_OP_CREATETOPICS);
    rd_kafka_event_t *event;
    const rd_kafka_topic_result_t **results;
    rd_kafka_resp_err_t err;
    size_t cnt;

    if (config != NULL)
        rd_kafka_NewTopic_set_config(topic, config, value);
    EXPECT(rd_kafka_AdminOptions_set_validate_only(options, only_validate, NULL, 0) == 0, "option");
    rd_kafka_CreateTopics(client, &topic, 1, options, queue);
    event = result_of(queue, RD_KAFKA_EVENT_CREATETOPICS_RESULT);
    results = rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(event), &cnt);
    EXPECT(cnt == 1 && strcmp(rd_kafka_topic_result_name(results[0]), name) == 0, "%zu results", cnt);
    err = rd_kafka_topic_result_error(results[0]);
    if (err != 0)
        EXPECT(rd_kafka_topic_result_error_string(results[0]) != NULL, "an error without a text");
    rd_kafka_event_destroy(event);
    rd_kafka_AdminOptions_destroy(options);
    rd_kafka_NewTopic_destroy(topic);
    return err;
}

static rd_kafka_resp_err_t delete_topic(rd_kafka_t *client, rd_kafka_queue_t *queue, const char *name)
{
    rd_kafka_DeleteTopic_t *topic = rd_kafka_DeleteTopic_new(name);
    const rd_kafka_topic_result_t **results;
    rd_kafka_event_t *event;
    rd_kafka_resp_err_t err;
    size_t cnt;

    rd_kafka_DeleteTopics(client, &topic, 1, NULL, queue);
    event = result_of(queue, RD_KAFKA_EVENT_DELETETOPICS_RESULT);
    results = rd_kafka_DeleteTopics_result_topics(rd_kafka_event_DeleteTopics_result(event), &cnt);
    EXPECT(cnt == 1, "%zu results", cnt);
    err = rd_kafka_topic_result_error(results[0]);
    rd_kafka_event_destroy(event);
    rd_kafka_DeleteTopic_destroy(topic);
    return err;
}

static rd_kafka_resp_err_t create_partitions(rd_kafka_t *client, rd_kafka_queue_t *queue, const char *name,
                                             size_t total)
{
    char error[ERROR_LEN];
    rd_kafka_NewPartitions_t *more = rd_kafka_NewPartitions_new(name, total, error, sizeof error);
    const rd_kafka_topic_result_t **results;
    rd_kafka_event_t *event;
    rd_kafka_resp_err_t err;
    size_t cnt;

    EXPECT(more != NULL, "%s", error);
    rd_kafka_CreatePartitions(client, &more, 1, NULL, queue);
    event = result_of(queue, RD_KAFKA_EVENT_CREATEPARTITIONS_RESULT);
    results = rd_kafka_CreatePartitions_result_topics(rd_kafka_event_CreatePartitions_result(event), &cnt);
    EXPECT(cnt == 1, "%zu results", cnt);
    err = rd_kafka_topic_result_error(results[0]);
    rd_kafka_event_destroy(event);
    rd_kafka_NewPartitions_destroy(more);
    return err;
}

/* -1: no such topic. */
static int partition_cnt(rd_kafka_t *client, const char *name)
{
    const struct rd_kafka_metadata *metadata;
    int cnt = -1;

    EXPECT(rd_kafka_metadata(client, 1, NULL, &metadata, WAIT_MS) == 0, "metadata");
    for (int i = 0; i < metadata->topic_cnt; i++)
        if (strcmp(metadata->topics[i].topic, name) == 0)
            cnt = metadata->topics[i].partition_cnt;
    rd_kafka_metadata_destroy(metadata);
    return cnt;
}

/* Metadata may come a moment after the answer of the change. */
static void expect_partitions(rd_kafka_t *client, const char *name, int expected)
{
    time_t end = time(NULL) + 5;

    while (partition_cnt(client, name) != expected && time(NULL) < end)
        nanosleep(&(struct timespec){.tv_nsec = 20000000}, NULL);
    EXPECT(partition_cnt(client, name) == expected, "%s: %d partitions", name, partition_cnt(client, name));
}

static void check_topics(rd_kafka_t *client, rd_kafka_queue_t *queue)
{
    rd_kafka_resp_err_t err;

    say("create topics");
    EXPECT((err = create_topic(client, queue, "rd", PARTITIONS, 1, "retention.ms", "3600000", false)) == 0, "%d", err);
    EXPECT((err = create_topic(client, queue, "rd", 1, 1, NULL, NULL, false)) == RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS,
           "%d", err);
    EXPECT((err = create_topic(client, queue, "bad name", 1, 1, NULL, NULL, false)) ==
               RD_KAFKA_RESP_ERR_TOPIC_EXCEPTION,
           "%d", err);
    EXPECT((err = create_topic(client, queue, "x", 0, 1, NULL, NULL, false)) == RD_KAFKA_RESP_ERR_INVALID_PARTITIONS,
           "%d", err);
    EXPECT((err = create_topic(client, queue, "x", 1, 2, NULL, NULL, false)) ==
               RD_KAFKA_RESP_ERR_INVALID_REPLICATION_FACTOR,
           "%d", err);
    EXPECT((err = create_topic(client, queue, "x", 1, 1, "retention.ms", "never", false)) ==
               RD_KAFKA_RESP_ERR_INVALID_CONFIG,
           "%d", err);
    EXPECT((err = create_topic(client, queue, "x", 1, 1, "no.such.setting", "1", false)) ==
               RD_KAFKA_RESP_ERR_INVALID_CONFIG,
           "%d", err);
    EXPECT((err = create_topic(client, queue, "only-validated", 1, 1, NULL, NULL, true)) == 0, "%d", err);
    expect_partitions(client, "only-validated", -1);
    expect_partitions(client, "x", -1);
    expect_partitions(client, "rd", PARTITIONS);

    say("create partitions, delete topics");
    EXPECT((err = create_topic(client, queue, "more", 1, 1, NULL, NULL, false)) == 0, "%d", err);
    EXPECT((err = create_partitions(client, queue, "more", 3)) == 0, "%d", err);
    expect_partitions(client, "more", 3);
    EXPECT((err = create_partitions(client, queue, "more", 2)) == RD_KAFKA_RESP_ERR_INVALID_PARTITIONS, "%d", err);
    EXPECT((err = create_partitions(client, queue, "nix", 2)) == RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART, "%d", err);
    EXPECT((err = delete_topic(client, queue, "more")) == 0, "%d", err);
    expect_partitions(client, "more", -1);
    EXPECT((err = delete_topic(client, queue, "more")) == RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART, "%d", err);
    EXPECT((err = create_topic(client, queue, "more", 2, 1, NULL, NULL, false)) == 0, "made again: %d", err);
    expect_partitions(client, "more", 2);
}

static void check_cluster(rd_kafka_t *client)
{
    char *id = rd_kafka_clusterid(client, WAIT_MS);

    say("cluster id, controller");
    EXPECT(id != NULL && strlen(id) == 22, "cluster id %s", id ? id : "(none)");
    EXPECT(rd_kafka_controllerid(client, WAIT_MS) == 1, "controller %d", rd_kafka_controllerid(client, WAIT_MS));
    rd_kafka_mem_free(client, id);
}

/* ---- admin: configs ---- */

/* The value of a topic's or broker's setting, to be freed; NULL: there is none. */
static char *config_value(rd_kafka_t *client, rd_kafka_queue_t *queue, rd_kafka_ResourceType_t type, const char *name,
                          const char *setting, bool *ret_is_default)
{
    rd_kafka_ConfigResource_t *resource = rd_kafka_ConfigResource_new(type, name);
    const rd_kafka_ConfigResource_t **resources;
    const rd_kafka_ConfigEntry_t **entries;
    rd_kafka_event_t *event;
    char *value = NULL;
    size_t cnt;

    rd_kafka_DescribeConfigs(client, &resource, 1, NULL, queue);
    event = result_of(queue, RD_KAFKA_EVENT_DESCRIBECONFIGS_RESULT);
    resources = rd_kafka_DescribeConfigs_result_resources(rd_kafka_event_DescribeConfigs_result(event), &cnt);
    EXPECT(cnt == 1, "%zu resources", cnt);
    EXPECT(rd_kafka_ConfigResource_error(resources[0]) == 0, "%s", rd_kafka_ConfigResource_error_string(resources[0]));
    entries = rd_kafka_ConfigResource_configs(resources[0], &cnt);
    EXPECT(cnt >= 20, "only %zu settings of %s", cnt, name);
    for (size_t i = 0; i < cnt; i++)
        if (strcmp(rd_kafka_ConfigEntry_name(entries[i]), setting) == 0) {
            value = strdup(rd_kafka_ConfigEntry_value(entries[i]) ? rd_kafka_ConfigEntry_value(entries[i]) : "");
            *ret_is_default = rd_kafka_ConfigEntry_is_default(entries[i]) != 0;
        }
    rd_kafka_event_destroy(event);
    rd_kafka_ConfigResource_destroy(resource);
    return value;
}

static rd_kafka_resp_err_t alter_config(rd_kafka_t *client, rd_kafka_queue_t *queue, const char *topic,
                                        const char *setting, const char *value)
{
    rd_kafka_ConfigResource_t *resource = rd_kafka_ConfigResource_new(RD_KAFKA_RESOURCE_TOPIC, topic);
    const rd_kafka_ConfigResource_t **resources;
    rd_kafka_event_t *event;
    rd_kafka_resp_err_t err;
    size_t cnt;

    rd_kafka_ConfigResource_set_config(resource, setting, value);
    rd_kafka_AlterConfigs(client, &resource, 1, NULL, queue);
    event = result_of(queue, RD_KAFKA_EVENT_ALTERCONFIGS_RESULT);
    resources = rd_kafka_AlterConfigs_result_resources(rd_kafka_event_AlterConfigs_result(event), &cnt);
    EXPECT(cnt == 1, "%zu resources", cnt);
    err = rd_kafka_ConfigResource_error(resources[0]);
    rd_kafka_event_destroy(event);
    rd_kafka_ConfigResource_destroy(resource);
    return err;
}

static void expect_config(rd_kafka_t *client, rd_kafka_queue_t *queue, rd_kafka_ResourceType_t type, const char *name,
                          const char *setting, const char *expected, bool expected_default)
{
    bool is_default = false;
    char *value = config_value(client, queue, type, name, setting, &is_default);

    EXPECT(value != NULL && strcmp(value, expected) == 0, "%s of %s is %s", setting, name, value ? value : "not there");
    EXPECT(is_default == expected_default, "%s of %s: default %d", setting, name, is_default);
    free(value);
}

static void check_configs(rd_kafka_t *client, rd_kafka_queue_t *queue)
{
    rd_kafka_resp_err_t err;

    say("describe and alter configs");
    expect_config(client, queue, RD_KAFKA_RESOURCE_TOPIC, "rd", "retention.ms", "3600000", false);
    expect_config(client, queue, RD_KAFKA_RESOURCE_TOPIC, "rd", "cleanup.policy", "delete", true);
    expect_config(client, queue, RD_KAFKA_RESOURCE_BROKER, "1", "node.id", "1", false);
    EXPECT((err = alter_config(client, queue, "rd", "max.message.bytes", "2000000")) == 0, "%d", err);
    expect_config(client, queue, RD_KAFKA_RESOURCE_TOPIC, "rd", "max.message.bytes", "2000000", false);
    /* AlterConfigs (not the incremental one) puts the whole set: what is not named is at its default again */
    expect_config(client, queue, RD_KAFKA_RESOURCE_TOPIC, "rd", "retention.ms", "604800000", true);
    EXPECT((err = alter_config(client, queue, "rd", "max.message.bytes", "-5")) == RD_KAFKA_RESP_ERR_INVALID_CONFIG,
           "%d", err);
    EXPECT((err = alter_config(client, queue, "nix", "max.message.bytes", "5")) ==
               RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART,
           "%d", err);
}

/* ---- idempotent producer ---- */

static int delivered_cnt, undelivered_cnt;
static int64_t last_offs[PARTITIONS];

static void on_delivery(rd_kafka_t *client, const rd_kafka_message_t *message, void *context)
{
    (void)client;
    (void)context;
    if (message->err != 0) {
        undelivered_cnt++;
        return;
    }
    delivered_cnt++;
    EXPECT(message->offset > last_offs[message->partition], "offset %lld after %lld", (long long)message->offset,
           (long long)last_offs[message->partition]);
    last_offs[message->partition] = message->offset;
}

static void produce(int cnt, const char *codec)
{
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    char error[ERROR_LEN], value[64];
    rd_kafka_t *client;

    rd_kafka_conf_set(conf, "bootstrap.servers", brokers, error, sizeof error);
    rd_kafka_conf_set(conf, "enable.idempotence", "true", error, sizeof error);
    rd_kafka_conf_set(conf, "compression.codec", codec, error, sizeof error);
    rd_kafka_conf_set(conf, "batch.num.messages", "100", error, sizeof error); /* many batches in flight */
    rd_kafka_conf_set_dr_msg_cb(conf, on_delivery);
    client = rd_kafka_new(RD_KAFKA_PRODUCER, conf, error, sizeof error);
    EXPECT(client != NULL, "%s", error);
    delivered_cnt = undelivered_cnt = 0;
    for (int i = 0; i < cnt; i++) {
        int len = snprintf(value, sizeof value, "%d", i);
        rd_kafka_resp_err_t err = rd_kafka_producev(
            client, RD_KAFKA_V_TOPIC("rd"), RD_KAFKA_V_PARTITION(i % PARTITIONS), RD_KAFKA_V_VALUE(value, (size_t)len),
            RD_KAFKA_V_KEY(value, (size_t)len), RD_KAFKA_V_HEADER("codec", codec, (ssize_t)strlen(codec)),
            RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY | RD_KAFKA_MSG_F_BLOCK), RD_KAFKA_V_END);
        EXPECT(err == 0, "%s", rd_kafka_err2str(err));
        rd_kafka_poll(client, 0);
    }
    EXPECT(rd_kafka_flush(client, 2 * WAIT_MS) == 0, "not flushed in time");
    EXPECT(delivered_cnt == cnt && undelivered_cnt == 0, "%d delivered, %d not", delivered_cnt, undelivered_cnt);
    EXPECT(rd_kafka_fatal_error(client, error, sizeof error) == 0, "%s", error);
    rd_kafka_destroy(client);
}

/* ---- a cooperative group ---- */

struct member {
    rd_kafka_t *client;
    int owned, seen;
    int revoked; /* times */
};

static void on_rebalance(rd_kafka_t *client, rd_kafka_resp_err_t err, rd_kafka_topic_partition_list_t *list,
                         void *context)
{
    struct member *member = context;
    rd_kafka_error_t *error;

    EXPECT(strcmp(rd_kafka_rebalance_protocol(client), "COOPERATIVE") == 0, "%s", rd_kafka_rebalance_protocol(client));
    if (err == RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS) {
        error = rd_kafka_incremental_assign(client, list);
        member->owned += list->cnt;
    } else {
        error = rd_kafka_incremental_unassign(client, list);
        member->owned -= list->cnt;
        member->revoked++;
    }
    EXPECT(error == NULL, "%s", rd_kafka_error_string(error));
}

static void join(struct member *member, const char *instance)
{
    rd_kafka_topic_partition_list_t *topics = rd_kafka_topic_partition_list_new(1);
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    static const char *const settings[][2] = {{"group.id", "coop"},
                                              {"auto.offset.reset", "earliest"},
                                              {"partition.assignment.strategy", "cooperative-sticky"},
                                              {"session.timeout.ms", "6000"},
                                              {"heartbeat.interval.ms", "300"},
                                              {"enable.auto.commit", "false"}};
    char error[ERROR_LEN];

    *member = (struct member){0};
    rd_kafka_conf_set(conf, "bootstrap.servers", brokers, error, sizeof error);
    for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++)
        EXPECT(rd_kafka_conf_set(conf, settings[i][0], settings[i][1], error, sizeof error) == 0, "%s", error);
    if (instance != NULL)
        rd_kafka_conf_set(conf, "group.instance.id", instance, error, sizeof error);
    rd_kafka_conf_set_opaque(conf, member);
    rd_kafka_conf_set_rebalance_cb(conf, on_rebalance);
    member->client = rd_kafka_new(RD_KAFKA_CONSUMER, conf, error, sizeof error);
    EXPECT(member->client != NULL, "%s", error);
    rd_kafka_poll_set_consumer(member->client);
    rd_kafka_topic_partition_list_add(topics, "rd", RD_KAFKA_PARTITION_UA);
    EXPECT(rd_kafka_subscribe(member->client, topics) == 0, "subscribe");
    rd_kafka_topic_partition_list_destroy(topics);
}

static char seen_once[RECORDS];

static void poll_member(struct member *member)
{
    rd_kafka_message_t *message = rd_kafka_consumer_poll(member->client, 20);
    int number;

    if (message == NULL)
        return;
    EXPECT(message->err == 0, "%s", rd_kafka_message_errstr(message));
    number = (int)strtol((const char *)message->key, NULL, 10);
    EXPECT(number >= 0 && number < RECORDS && seen_once[number] == 0, "record %d again", number);
    seen_once[number] = 1;
    member->seen++;
    rd_kafka_message_destroy(message);
}

static void leave(struct member *member)
{
    EXPECT(rd_kafka_consumer_close(member->client) == 0, "close");
    rd_kafka_destroy(member->client);
}

static void check_group(struct member *one)
{
    time_t end = time(NULL) + 30;
    struct member two;

    say("a cooperative-sticky group of two, one of them static");
    join(one, "the-static-one");
    while (one->seen < RECORDS && time(NULL) < end)
        poll_member(one);
    EXPECT(one->seen == RECORDS && one->owned == PARTITIONS, "%d records, %d partitions", one->seen, one->owned);
    EXPECT(rd_kafka_commit(one->client, NULL, 0) == 0, "commit");

    join(&two, NULL);
    while ((one->owned != PARTITIONS / 2 || two.owned != PARTITIONS / 2) && time(NULL) < end) {
        poll_member(one);
        poll_member(&two);
    }
    EXPECT(one->owned == PARTITIONS / 2 && two.owned == PARTITIONS / 2, "%d and %d partitions", one->owned, two.owned);
    EXPECT(one->revoked == 1, "revoked %d times", one->revoked);
    EXPECT(two.seen == 0, "the second member read %d committed records again", two.seen);

    memset(seen_once, 0, sizeof seen_once);
    produce(1000, "zstd");
    while (one->seen + two.seen < RECORDS + 1000 && time(NULL) < end) {
        poll_member(one);
        poll_member(&two);
    }
    EXPECT(one->seen == RECORDS + 500 && two.seen == 500, "%d and %d", one->seen, two.seen);
    EXPECT(rd_kafka_commit(one->client, NULL, 0) == 0 && rd_kafka_commit(two.client, NULL, 0) == 0, "commit");
    leave(&two);
    while (one->owned != PARTITIONS && time(NULL) < end)
        poll_member(one);
    EXPECT(one->owned == PARTITIONS, "%d partitions", one->owned);
}

/* ---- admin: groups ---- */

static int64_t committed(rd_kafka_t *client, rd_kafka_queue_t *queue, const char *group, int partition)
{
    rd_kafka_ListConsumerGroupOffsets_t *ask = rd_kafka_ListConsumerGroupOffsets_new(group, NULL);
    rd_kafka_event_t *event;
    const rd_kafka_group_result_t **results;
    const rd_kafka_topic_partition_list_t *list;
    int64_t off = -1;
    size_t cnt;

    rd_kafka_ListConsumerGroupOffsets(client, &ask, 1, NULL, queue);
    event = result_of(queue, RD_KAFKA_EVENT_LISTCONSUMERGROUPOFFSETS_RESULT);
    results =
        rd_kafka_ListConsumerGroupOffsets_result_groups(rd_kafka_event_ListConsumerGroupOffsets_result(event), &cnt);
    EXPECT(cnt == 1 && rd_kafka_group_result_error(results[0]) == NULL, "list offsets");
    list = rd_kafka_group_result_partitions(results[0]);
    for (int i = 0; i < list->cnt; i++)
        if (strcmp(list->elems[i].topic, "rd") == 0 && list->elems[i].partition == partition)
            off = list->elems[i].offset;
    rd_kafka_event_destroy(event);
    rd_kafka_ListConsumerGroupOffsets_destroy(ask);
    return off;
}

static rd_kafka_consumer_group_state_t list_group(rd_kafka_t *client, rd_kafka_queue_t *queue, const char *group)
{
    rd_kafka_consumer_group_state_t state = RD_KAFKA_CONSUMER_GROUP_STATE_UNKNOWN;
    const rd_kafka_ConsumerGroupListing_t **groups;
    const rd_kafka_ListConsumerGroups_result_t *result;
    rd_kafka_event_t *event;
    size_t cnt;

    rd_kafka_ListConsumerGroups(client, NULL, queue);
    event = result_of(queue, RD_KAFKA_EVENT_LISTCONSUMERGROUPS_RESULT);
    result = rd_kafka_event_ListConsumerGroups_result(event);
    rd_kafka_ListConsumerGroups_result_errors(result, &cnt);
    EXPECT(cnt == 0, "%zu errors", cnt);
    groups = rd_kafka_ListConsumerGroups_result_valid(result, &cnt);
    for (size_t i = 0; i < cnt; i++)
        if (strcmp(rd_kafka_ConsumerGroupListing_group_id(groups[i]), group) == 0)
            state = rd_kafka_ConsumerGroupListing_state(groups[i]);
    rd_kafka_event_destroy(event);
    return state;
}

static void check_description(rd_kafka_t *client, rd_kafka_queue_t *queue)
{
    const char *name = "coop";
    const rd_kafka_ConsumerGroupDescription_t **groups;
    const rd_kafka_MemberDescription_t *member;
    const rd_kafka_MemberAssignment_t *assignment;
    rd_kafka_event_t *event;
    size_t cnt;

    rd_kafka_DescribeConsumerGroups(client, &name, 1, NULL, queue);
    event = result_of(queue, RD_KAFKA_EVENT_DESCRIBECONSUMERGROUPS_RESULT);
    groups = rd_kafka_DescribeConsumerGroups_result_groups(rd_kafka_event_DescribeConsumerGroups_result(event), &cnt);
    EXPECT(cnt == 1 && rd_kafka_ConsumerGroupDescription_error(groups[0]) == NULL, "describe");
    EXPECT(strcmp(rd_kafka_ConsumerGroupDescription_partition_assignor(groups[0]), "cooperative-sticky") == 0, "%s",
           rd_kafka_ConsumerGroupDescription_partition_assignor(groups[0]));
    EXPECT(rd_kafka_ConsumerGroupDescription_state(groups[0]) == RD_KAFKA_CONSUMER_GROUP_STATE_STABLE, "state %s",
           rd_kafka_consumer_group_state_name(rd_kafka_ConsumerGroupDescription_state(groups[0])));
    EXPECT(rd_kafka_Node_id(rd_kafka_ConsumerGroupDescription_coordinator(groups[0])) == 1, "coordinator");
    EXPECT(rd_kafka_ConsumerGroupDescription_member_count(groups[0]) == 1, "members");
    member = rd_kafka_ConsumerGroupDescription_member(groups[0], 0);
    EXPECT(strcmp(rd_kafka_MemberDescription_group_instance_id(member), "the-static-one") == 0, "instance");
    EXPECT(strcmp(rd_kafka_MemberDescription_client_id(member), "rdkafka") == 0, "client id");
    EXPECT(strcmp(rd_kafka_MemberDescription_host(member), "/127.0.0.1") == 0, "%s",
           rd_kafka_MemberDescription_host(member));
    assignment = rd_kafka_MemberDescription_assignment(member);
    EXPECT(rd_kafka_MemberAssignment_partitions(assignment)->cnt == PARTITIONS, "assignment");
    rd_kafka_event_destroy(event);
}

static rd_kafka_resp_err_t delete_group(rd_kafka_t *client, rd_kafka_queue_t *queue, const char *group)
{
    rd_kafka_DeleteGroup_t *ask = rd_kafka_DeleteGroup_new(group);
    const rd_kafka_group_result_t **results;
    rd_kafka_event_t *event;
    rd_kafka_resp_err_t err;
    size_t cnt;

    rd_kafka_DeleteGroups(client, &ask, 1, NULL, queue);
    event = result_of(queue, RD_KAFKA_EVENT_DELETEGROUPS_RESULT);
    results = rd_kafka_DeleteGroups_result_groups(rd_kafka_event_DeleteGroups_result(event), &cnt);
    EXPECT(cnt == 1, "%zu results", cnt);
    err = rd_kafka_group_result_error(results[0]) ? rd_kafka_error_code(rd_kafka_group_result_error(results[0])) : 0;
    rd_kafka_event_destroy(event);
    rd_kafka_DeleteGroup_destroy(ask);
    return err;
}

static void alter_offset(rd_kafka_t *client, rd_kafka_queue_t *queue, int64_t off)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(1);
    rd_kafka_AlterConsumerGroupOffsets_t *ask;
    const rd_kafka_group_result_t **results;
    rd_kafka_event_t *event;
    size_t cnt;

    rd_kafka_topic_partition_list_add(list, "rd", 2)->offset = off;
    ask = rd_kafka_AlterConsumerGroupOffsets_new("coop", list);
    rd_kafka_AlterConsumerGroupOffsets(client, &ask, 1, NULL, queue);
    event = result_of(queue, RD_KAFKA_EVENT_ALTERCONSUMERGROUPOFFSETS_RESULT);
    results =
        rd_kafka_AlterConsumerGroupOffsets_result_groups(rd_kafka_event_AlterConsumerGroupOffsets_result(event), &cnt);
    EXPECT(cnt == 1 && rd_kafka_group_result_error(results[0]) == NULL, "alter offsets");
    EXPECT(rd_kafka_group_result_partitions(results[0])->elems[0].err == 0, "alter offsets of the partition");
    rd_kafka_event_destroy(event);
    rd_kafka_AlterConsumerGroupOffsets_destroy(ask);
    rd_kafka_topic_partition_list_destroy(list);
}

static void delete_offset(rd_kafka_t *client, rd_kafka_queue_t *queue)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(1);
    rd_kafka_DeleteConsumerGroupOffsets_t *ask;
    const rd_kafka_group_result_t **results;
    rd_kafka_event_t *event;
    size_t cnt;

    rd_kafka_topic_partition_list_add(list, "rd", 3);
    ask = rd_kafka_DeleteConsumerGroupOffsets_new("coop", list);
    rd_kafka_DeleteConsumerGroupOffsets(client, &ask, 1, NULL, queue);
    event = result_of(queue, RD_KAFKA_EVENT_DELETECONSUMERGROUPOFFSETS_RESULT);
    results = rd_kafka_DeleteConsumerGroupOffsets_result_groups(rd_kafka_event_DeleteConsumerGroupOffsets_result(event),
                                                                &cnt);
    EXPECT(cnt == 1 && rd_kafka_group_result_error(results[0]) == NULL, "delete offsets");
    rd_kafka_event_destroy(event);
    rd_kafka_DeleteConsumerGroupOffsets_destroy(ask);
    rd_kafka_topic_partition_list_destroy(list);
}

static void check_group_admin(rd_kafka_t *client, rd_kafka_queue_t *queue)
{
    enum { END = (RECORDS + 1000) / PARTITIONS };
    rd_kafka_resp_err_t err;

    say("list, describe, delete groups; list, alter, delete offsets");
    EXPECT(list_group(client, queue, "coop") == RD_KAFKA_CONSUMER_GROUP_STATE_STABLE,
           "the group is not listed as stable");
    check_description(client, queue);
    for (int i = 0; i < PARTITIONS; i++)
        EXPECT(committed(client, queue, "coop", i) == END, "%lld", (long long)committed(client, queue, "coop", i));
    EXPECT((err = delete_group(client, queue, "coop")) == RD_KAFKA_RESP_ERR_NON_EMPTY_GROUP, "%d", err);
}

/* The static member does not leave when it closes: its place must be taken away, or time must pass. */
static void check_empty_group(rd_kafka_t *client, rd_kafka_queue_t *queue)
{
    time_t end = time(NULL) + 20;
    rd_kafka_resp_err_t err;

    say("an empty group");
    while (list_group(client, queue, "coop") != RD_KAFKA_CONSUMER_GROUP_STATE_EMPTY && time(NULL) < end)
        nanosleep(&(struct timespec){.tv_nsec = 100000000}, NULL);
    EXPECT(list_group(client, queue, "coop") == RD_KAFKA_CONSUMER_GROUP_STATE_EMPTY,
           "the session of a member did not end");
    alter_offset(client, queue, 17);
    EXPECT(committed(client, queue, "coop", 2) == 17, "%lld", (long long)committed(client, queue, "coop", 2));
    delete_offset(client, queue);
    EXPECT(committed(client, queue, "coop", 3) == -1, "%lld", (long long)committed(client, queue, "coop", 3));
    EXPECT((err = delete_group(client, queue, "coop")) == 0, "%d", err);
    EXPECT((err = delete_group(client, queue, "coop")) == RD_KAFKA_RESP_ERR_GROUP_ID_NOT_FOUND, "%d", err);
    EXPECT(committed(client, queue, "coop", 0) == -1, "offsets outlive their group");
}

/* ---- admin: records ---- */

static void check_delete_records(rd_kafka_t *client, rd_kafka_queue_t *queue)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(2);
    const rd_kafka_topic_partition_list_t *answers;
    rd_kafka_DeleteRecords_t *ask;
    rd_kafka_event_t *event;
    int64_t low, high;

    say("delete records");
    rd_kafka_topic_partition_list_add(list, "rd", 0)->offset = 1234;
    rd_kafka_topic_partition_list_add(list, "rd", 1)->offset = RD_KAFKA_OFFSET_END;
    rd_kafka_topic_partition_list_add(list, "rd", 2)->offset = 99999999;
    ask = rd_kafka_DeleteRecords_new(list);
    rd_kafka_DeleteRecords(client, &ask, 1, NULL, queue);
    event = result_of(queue, RD_KAFKA_EVENT_DELETERECORDS_RESULT);
    answers = rd_kafka_DeleteRecords_result_offsets(rd_kafka_event_DeleteRecords_result(event));
    EXPECT(answers->cnt == 3, "%d answers", answers->cnt);
    for (int i = 0; i < 3; i++) {
        const rd_kafka_topic_partition_t *answer = &answers->elems[i];
        int64_t expected = answer->partition == 0 ? 1234 : (RECORDS + 1000) / PARTITIONS;
        if (answer->partition == 2) {
            EXPECT(answer->err == RD_KAFKA_RESP_ERR_OFFSET_OUT_OF_RANGE, "%d", answer->err);
            continue;
        }
        EXPECT(answer->err == 0 && answer->offset == expected, "partition %d: error %d, offset %lld", answer->partition,
               answer->err, (long long)answer->offset);
    }
    EXPECT(rd_kafka_query_watermark_offsets(client, "rd", 0, &low, &high, WAIT_MS) == 0, "watermarks");
    EXPECT(low == 1234 && high == (RECORDS + 1000) / PARTITIONS, "%lld to %lld", (long long)low, (long long)high);
    rd_kafka_event_destroy(event);
    rd_kafka_DeleteRecords_destroy(ask);
    rd_kafka_topic_partition_list_destroy(list);
}

int main(int argc, char **argv)
{
    struct member one;
    rd_kafka_t *client;
    rd_kafka_queue_t *queue;

    if (argc != 2) {
        fprintf(stderr, "usage: librdkafka BROKERS\n");
        return 2;
    }
    brokers = argv[1];
    for (int i = 0; i < PARTITIONS; i++)
        last_offs[i] = -1;
    client = make_client(RD_KAFKA_PRODUCER, NULL);
    queue = rd_kafka_queue_new(client);
    check_cluster(client);
    check_topics(client, queue);
    check_configs(client, queue);
    say("an idempotent producer, many batches in flight");
    produce(RECORDS, "lz4");

    check_group(&one);
    check_group_admin(client, queue);
    leave(&one);
    check_empty_group(client, queue);
    check_delete_records(client, queue);
    say("delete the topic");
    EXPECT(delete_topic(client, queue, "rd") == 0, "delete");
    expect_partitions(client, "rd", -1);
    rd_kafka_queue_destroy(queue);
    rd_kafka_destroy(client);
    return 0;
}
