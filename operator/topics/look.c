/* One verdict per object, and what is wanted of its topic: README.md has the table, from top to bottom as here. */
#include <stdarg.h>
#include <string.h>

#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/sort.h"
#include "topics/inside.h"

enum { TEXT_LEN_MAX = 1024 };

/* ---- saying ---- */

void topics_say(struct topics_item *item, enum topics_verdict verdict, const char *reason, ...)
{
    struct buf buf;
    const char *text;
    va_list texts;

    if (verdict <= item->verdict && item->reason != NULL)
        return;
    buf_init(&buf, TEXT_LEN_MAX);
    va_start(texts, reason);
    while ((text = va_arg(texts, const char *)) != NULL)
        buf_text(&buf, text);
    va_end(texts);
    mem_free(item->text);
    text = buf_cstr(&buf);
    item->text = mem_dup(text, strlen(text) + 1);
    item->verdict = verdict;
    item->reason = reason;
    buf_release(&buf);
}

static void number_text(int64_t value, char ret_text[24])
{
    struct buf buf;

    buf_init(&buf, 24);
    buf_i64(&buf, value);
    memcpy(ret_text, buf_cstr(&buf), buf.len + 1);
    buf_release(&buf);
}

/* ---- which topic is whose ---- */

/* By topic, then the one that was made first. */
static bool claims_before(const void *of, uint32_t a, uint32_t b)
{
    const struct topics_item *items = of;
    const struct topic *left = &items[a].topic, *right = &items[b].topic;
    int order = strcmp(left->topic_name, right->topic_name);

    if (order != 0)
        return order < 0;
    if (left->created_ms != right->created_ms)
        return left->created_ms < right->created_ms;
    return strcmp(left->uid, right->uid) < 0;
}

/* Says of each object but the first with the same topic that another has it. */
static void settle_claims(struct topics *topics)
{
    uint32_t *order = mem_alloc(topics->items_cnt * sizeof *order);
    const struct topics_item *holder = NULL;

    for (uint32_t i = 0; i < topics->items_cnt; i++)
        order[i] = i;
    sort_u32(order, topics->items_cnt, claims_before, topics->items);
    for (size_t i = 0; i < topics->items_cnt; i++) {
        struct topics_item *item = &topics->items[order[i]];
        if (item->verdict == TOPICS_STALLED)
            continue; /* whoever cannot be read claims nothing */
        if (holder && strcmp(holder->topic.topic_name, item->topic.topic_name) == 0)
            topics_say(item, TOPICS_STALLED, "NameTaken", "the topic is that of KafkaTopic ", holder->topic.name,
                       ", which is older", NULL);
        else
            holder = item;
    }
    mem_free(order);
}

/* ---- what the cluster has ---- */

static bool name_before(const void *of, uint32_t a, uint32_t b)
{
    const struct cluster *cluster = of;

    return strcmp(cluster->topics[a].name, cluster->topics[b].name) < 0;
}

static void index_cluster(struct topics *topics)
{
    const struct cluster *cluster = topics->cluster;

    topics->by_name = mem_alloc(cluster->topics_cnt * sizeof *topics->by_name);
    for (uint32_t i = 0; i < cluster->topics_cnt; i++)
        topics->by_name[i] = i;
    sort_u32(topics->by_name, cluster->topics_cnt, name_before, cluster);
    topics->partitions = mem_alloc((cluster->topics_cnt + 1) * sizeof *topics->partitions);
    for (size_t i = 0; i < cluster->partitions_cnt; i++)
        topics->partitions[cluster->partitions[i].topic + 1] = (uint32_t)i + 1;
    for (size_t i = 1; i <= cluster->topics_cnt; i++)
        if (topics->partitions[i] < topics->partitions[i - 1])
            topics->partitions[i] = topics->partitions[i - 1];
}

static int32_t find(const struct topics *topics, const char *name)
{
    size_t low = 0, high = topics->cluster->topics_cnt;

    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(topics->cluster->topics[topics->by_name[middle]].name, name);
        if (order == 0)
            return (int32_t)topics->by_name[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return CLUSTER_NONE;
}

/* The fewest replicas that a partition of the topic has, without those that are still being added. */
static int32_t replicas_of(const struct topics *topics, int32_t found)
{
    const struct cluster *cluster = topics->cluster;
    int32_t fewest = 0;

    for (uint32_t p = topics->partitions[found]; p < topics->partitions[found + 1]; p++) {
        const struct cluster_partition *partition = &cluster->partitions[p];
        int32_t cnt = 0;
        for (uint32_t i = 0; i < partition->replicas_cnt; i++)
            cnt += !cluster->replicas[partition->replicas + i].is_adding;
        if (p == topics->partitions[found] || cnt < fewest)
            fewest = cnt;
    }
    return fewest;
}

/* ---- verdicts ---- */

static void want(struct topics_item *item, enum topics_step step)
{
    item->wants |= 1u << step;
}

/* Nothing has to be done before the object may go. */
static void let_go(struct topics_item *item)
{
    item->takes_finalizer = item->topic.has_finalizer;
    item->verdict = TOPICS_SILENT;
}

static bool is_own(const struct topics *topics, const struct topics_item *item)
{
    return item->found != CLUSTER_NONE && !uuid_is_zero(item->topic.topic_id) &&
           uuid_eq(item->topic.topic_id, topics->cluster->topics[item->found].id);
}

static void look_deleting(const struct topics *topics, struct topics_item *item)
{
    if (!item->topic.has_finalizer || !item->topic.deletes || !is_own(topics, item)) {
        let_go(item);
        return;
    }
    item->id = item->topic.topic_id;
    want(item, TOPICS_STEP_DELETE);
}

/* Whether the object says, from before, that it is about to make its topic. */
static bool has_announced(const struct topics_item *item)
{
    const char *reason = doc_text(doc_condition(item->doc, "Reconciling"), "reason");

    return reason && strcmp(reason, "Creating") == 0;
}

/* It did, and was refused: asked again. */
static bool was_refused(const struct topics_item *item)
{
    const char *reason = doc_text(doc_condition(item->doc, "Stalled"), "reason");

    return reason && strcmp(reason, "Refused") == 0;
}

static void look_absent(struct topics_item *item)
{
    item->id = UUID_ZERO;
    item->partitions = item->replicas = 0;
    if (item->topic.adopts || has_announced(item) || was_refused(item))
        want(item, TOPICS_STEP_CREATE);
    else
        topics_say(item, TOPICS_WORKING, "Creating", "the topic is about to be made", NULL);
}

static void look_partitions(struct topics_item *item)
{
    char have[24], wanted[24];

    if (item->topic.partitions == 0 || item->topic.partitions == item->partitions)
        return;
    if (item->topic.partitions > item->partitions) {
        want(item, TOPICS_STEP_GROW);
        return;
    }
    number_text(item->partitions, have);
    number_text(item->topic.partitions, wanted);
    topics_say(item, TOPICS_STALLED, "PartitionsFewer", "spec.partitions: the topic has ", have,
               " partitions, and none can be taken away to have ", wanted, NULL);
}

static void look_present(const struct topics *topics, struct topics_item *item)
{
    const struct cluster_topic *topic = &topics->cluster->topics[item->found];
    bool is_ours =
        is_own(topics, item) || item->topic.adopts || (uuid_is_zero(item->topic.topic_id) && has_announced(item));

    if (!is_ours) {
        topics_say(item, TOPICS_STALLED, "TopicExists",
                   "the topic is there and was not made for this object; spec.adoptionPolicy is Leave", NULL);
        return;
    }
    item->id = topic->id;
    item->partitions = (int32_t)topics_partitions_cnt(topics, item->found);
    item->replicas = replicas_of(topics, item->found);
    look_partitions(item);
    topics_settings_begin(item);
    if (item->settings_cnt > 0)
        want(item, TOPICS_STEP_ASK);
    if (item->topic.replicas > 0)
        want(item, TOPICS_STEP_MOVE); /* topics_place finds out whether there are any */
}

static void look_paused(struct topics_item *item)
{
    topics_say(item, TOPICS_WAITING, "Paused", "the KafkaInstance has spec.paused: nothing is changed", NULL);
}

static void look_at(const struct topics *topics, struct topics_item *item)
{
    struct topic *topic = &item->topic;

    if (topics->instance == TOPICS_INSTANCE_GONE) {
        topics_say(item, TOPICS_STALLED, "InstanceMissing", "there is no KafkaInstance ", topic->instance, " here",
                   NULL);
        item->takes_finalizer = topic->has_finalizer;
    }
    if (item->verdict == TOPICS_STALLED) {
        if (topic->is_deleting)
            let_go(item);
        return;
    }
    if (topics->instance == TOPICS_INSTANCE_PAUSED) {
        look_paused(item);
        return;
    }
    item->found = find(topics, topic->topic_name);
    if (topic->is_deleting) {
        look_deleting(topics, item);
        return;
    }
    item->gives_finalizer = topic->deletes && !topic->has_finalizer;
    item->takes_finalizer = !topic->deletes && topic->has_finalizer;
    if (item->gives_finalizer)
        return; /* first of all, so that no topic outlives its object */
    if (item->found == CLUSTER_NONE)
        look_absent(item);
    else
        look_present(topics, item);
}

static void understand(struct topics_item *item)
{
    struct faults faults;

    item->found = CLUSTER_NONE;
    if (topic_parse(item->doc, &item->topic, &faults) != ERR_OK)
        topics_say(item, TOPICS_STALLED, "InvalidSpec", faults.items[0].field, ": ", faults.items[0].text, NULL);
    item->id = item->topic.topic_id; /* what is known is not lost because a later spec is wrong */
    item->partitions = (int32_t)doc_number(item->doc, "status.partitions", 0);
    item->replicas = (int32_t)doc_number(item->doc, "status.replicas", 0);
}

void topics_look(struct topics *topics)
{
    for (size_t i = 0; i < topics->items_cnt; i++)
        understand(&topics->items[i]);
    settle_claims(topics);
    if (topics->cluster)
        index_cluster(topics);
    for (size_t i = 0; i < topics->items_cnt; i++)
        look_at(topics, &topics->items[i]);
}
