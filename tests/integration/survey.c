/* survey HOST PORT: reads the cluster as the operator does and prints it, a line each, sorted. Status 1: it failed. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "client/client.h"
#include "survey/survey.h"

struct test {
    struct io_loop loop;
    struct client client;
    int32_t node;
    struct survey survey;
};

static void print_partition(const struct cluster *cluster, const struct cluster_partition *partition)
{
    printf("partition %s-%d leader %d min %d bytes %lld replicas", cluster->topics[partition->topic].name,
           partition->partition, partition->leader < 0 ? -1 : cluster->brokers[partition->leader].id,
           cluster->topics[partition->topic].isr_min, (long long)partition->bytes);
    for (uint32_t i = 0; i < partition->replicas_cnt; i++) {
        const struct cluster_replica *replica = &cluster->replicas[partition->replicas + i];
        printf(" %d%s%s%s", cluster->brokers[replica->broker].id, replica->in_isr ? "" : "-out",
               replica->is_adding ? "-adding" : "", replica->is_removing ? "-removing" : "");
    }
    printf("\n");
}

static void print(const struct cluster *cluster)
{
    for (size_t i = 0; i < cluster->brokers_cnt; i++)
        printf("broker %d zone %d %s\n", cluster->brokers[i].id, cluster->brokers[i].zone,
               cluster->brokers[i].is_serving ? "serving" : "away");
    for (size_t i = 0; i < cluster->voters_cnt; i++)
        printf("voter %d%s\n", cluster->voters[i].id,
               cluster->voters[i].id == cluster->controller_id ? " controller" : "");
    for (size_t i = 0; i < cluster->partitions_cnt; i++)
        print_partition(cluster, &cluster->partitions[i]);
}

/* Everything is asked of the one broker whose address we have; sizes so only for it. */
static void go_on(struct test *test)
{
    static struct survey_call calls[SURVEY_CALLS_MAX];
    size_t cnt = survey_calls(&test->survey, calls);

    for (size_t i = 0; i < cnt; i++)
        client_ask(&test->client, test->node, calls[i].call);
    if (test->survey.state != SURVEY_DONE && test->survey.state != SURVEY_FAILED)
        return;
    client_close(&test->client);
    io_loop_stop(&test->loop);
}

static void on_answer(void *owner, struct client_answer *answer)
{
    struct test *test = owner;

    survey_take(&test->survey, answer);
    go_on(test);
}

static bool on_turn(void *owner)
{
    struct test *test = owner;

    client_flush(&test->client);
    return false;
}

int main(int argc, char **argv)
{
    static struct test test;

    if (argc != 3)
        return 2;
    io_loop_init(&test.loop, &test, on_turn);
    client_open(&test.client, &test.loop, "survey", NULL, &test, on_answer);
    test.node = client_node_at(&test.client, argv[1], (uint16_t)atoi(argv[2]), CLIENT_PLAINTEXT);
    survey_init(&test.survey, "", 0, true);
    go_on(&test);
    io_loop_run(&test.loop);
    io_loop_release(&test.loop);
    client_release(&test.client);
    if (test.survey.state == SURVEY_DONE)
        print(survey_cluster(&test.survey));
    else
        fprintf(stderr, "survey failed: %s\n", test.survey.fault);
    int status = test.survey.state == SURVEY_DONE ? 0 : 1;
    survey_release(&test.survey);
    return status;
}
