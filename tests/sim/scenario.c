#include "scenario.h"

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "base/mem.h"
#include "meta/core.h"
#include "node/node.h"
#include "swarm.h"

enum {
    WORDS_MAX = 16,
    LINE_LEN_MAX = 512,
    NAMES_MAX = 8,
    TOLD_LEN_MAX = 1 << 20,
    POLL_US = 5000,
    WITHIN_US = 30 * SWARM_SECOND_US,
    START_US_MAX = 60 * SWARM_SECOND_US,
};

struct scenario {
    struct swarm swarm;
    const char *path;
    int line_no;
    char *words[WORDS_MAX];
    int words_cnt;
    struct { /* of nodes */
        char text[16];
        int node;
    } names[NAMES_MAX];
    int names_cnt;
    struct { /* what is set before start */
        char cluster_id[64];
        int32_t node_id;
        bool off;
    } nodes[WORLD_NODES_MAX];
    struct buf told[WORLD_NODES_MAX]; /* lines of each node since its last start */
    uint32_t told_life[WORLD_NODES_MAX];
    bool left[WORLD_NODES_MAX];
    bool started;
    uint64_t acks_before;
    int faults_cnt;
};

__attribute__((format(printf, 2, 3))) static void fail(struct scenario *s, const char *format, ...)
{
    va_list args;

    printf("fault: %10.3f ms  %s:%d: ", (double)s->swarm.world.now_us / 1000, s->path, s->line_no);
    va_start(args, format);
    vprintf(format, args);
    va_end(args);
    printf("\n");
    s->faults_cnt++;
}

/* ---- words ---- */

static const char *word(const struct scenario *s, int idx)
{
    return idx < s->words_cnt ? s->words[idx] : "";
}

static bool word_is(const struct scenario *s, int idx, const char *text)
{
    return strcmp(word(s, idx), text) == 0;
}

static bool to_time(const char *text, int64_t *ret_us)
{
    static const struct {
        const char *unit;
        int64_t us;
    } units[] = {{"us", 1}, {"ms", 1000}, {"s", 1000000}, {"m", 60000000}, {"h", INT64_C(3600000000)}};
    char *end;
    int64_t number = strtoll(text, &end, 10);

    for (size_t i = 0; i < COUNT_OF(units); i++)
        if (end != text && strcmp(end, units[i].unit) == 0) {
            *ret_us = number * units[i].us;
            return true;
        }
    return false;
}

static int64_t time_of(struct scenario *s, int idx)
{
    int64_t us = 0;

    if (!to_time(word(s, idx), &us))
        fail(s, "\"%s\" is no time", word(s, idx));
    return us;
}

static int number_of(struct scenario *s, int idx)
{
    char *end;
    long number = strtol(word(s, idx), &end, 10);

    if (end == word(s, idx) || *end != '\0' || number < 0 || number > 1000000)
        fail(s, "\"%s\" is no number", word(s, idx));
    return (int)number;
}

/* -1: there is none, told. */
static int node_of_text(struct scenario *s, const char *text)
{
    char *end;
    long number = strtol(text, &end, 10);

    for (int i = 0; i < s->names_cnt; i++)
        if (strcmp(s->names[i].text, text) == 0)
            return s->names[i].node;
    if (end != text && *end == '\0' && number >= 1 && number <= s->swarm.plan.nodes_cnt)
        return (int)number - 1;
    fail(s, "\"%s\" is no node", text);
    return -1;
}

static int node_of(struct scenario *s, int idx)
{
    return node_of_text(s, word(s, idx));
}

/* ---- what is so ---- */

/* Of the node that knows most. */
static const struct image *newest_image(const struct scenario *s)
{
    const struct image *newest = NULL;

    for (int i = 0; i < s->swarm.plan.nodes_cnt; i++) {
        const struct world_node *node = &s->swarm.world.nodes[i];
        if (node->is_up && (newest == NULL || node->broker->image.next_off > newest->next_off))
            newest = &node->broker->image;
    }
    return newest;
}

static const struct image_partition *partition_zero(const struct scenario *s)
{
    const struct image *image = newest_image(s);
    const struct image_topic *topic = image != NULL ? image_topic_by_name(image, slice_of_text("sim")) : NULL;

    return topic != NULL && topic->partitions_cnt > 0 ? &topic->partitions[0] : NULL;
}

static int node_of_id(const struct scenario *s, int32_t id)
{
    for (int i = 0; i < s->swarm.plan.nodes_cnt; i++)
        if (s->swarm.world.nodes[i].broker_config.node_id == id)
            return i;
    return -1;
}

static int leader_node(const struct scenario *s)
{
    const struct image_partition *partition = partition_zero(s);

    return partition != NULL ? node_of_id(s, partition->leader_id) : -1;
}

/* Of the highest epoch; -1: none is active. */
static int controller_node(const struct scenario *s)
{
    int found = -1;
    int32_t found_epoch = -1;

    for (int i = 0; i < s->swarm.plan.nodes_cnt; i++) {
        const struct world_node *node = &s->swarm.world.nodes[i];
        int32_t epoch;
        if (!node->is_up || controller_state(node->controller) != CONTROLLER_ACTIVE)
            continue;
        epoch = quorum_epoch(node->controller->quorum);
        if (epoch > found_epoch) {
            found = i;
            found_epoch = epoch;
        }
    }
    return found;
}

static bool is_in(const int32_t *ids, int cnt, int32_t id)
{
    for (int i = 0; i < cnt; i++)
        if (ids[i] == id)
            return true;
    return false;
}

/* The nodes named by the words from idx on are exactly these ids. */
static bool same_nodes(struct scenario *s, int idx, int end_idx, const int32_t *ids, int cnt)
{
    if (end_idx - idx != cnt)
        return false;
    for (int i = idx; i < end_idx; i++) {
        int node = node_of(s, i);
        if (node < 0 || !is_in(ids, cnt, s->swarm.world.nodes[node].broker_config.node_id))
            return false;
    }
    return true;
}

static bool voters_are(struct scenario *s, int idx, int end_idx)
{
    int controller = controller_node(s);
    const struct voters *voters;
    int32_t ids[VOTERS_MAX];

    if (controller < 0)
        return false;
    voters = quorum_voters(s->swarm.world.nodes[controller].controller->quorum);
    for (size_t i = 0; i < voters->cnt; i++)
        ids[i] = voters->items[i].id;
    return same_nodes(s, idx, end_idx, ids, (int)voters->cnt);
}

static bool is_told(struct scenario *s, int node, const char *text)
{
    if (strstr(s->swarm.world.exit_text[node], text) != NULL)
        return true;
    return s->told[node].len > 0 && strstr(buf_cstr(&s->told[node]), text) != NULL;
}

/* Conditions of a node. */
static bool node_holds(struct scenario *s, const char *what, int node, const char *text)
{
    const struct world_node *at = &s->swarm.world.nodes[node];
    const struct image_partition *partition = partition_zero(s);
    int32_t id = at->broker_config.node_id;

    if (strcmp(what, "leader") == 0)
        return leader_node(s) == node;
    if (strcmp(what, "in-isr") == 0)
        return partition != NULL && is_in(partition->isr, partition->isr_cnt, id);
    if (strcmp(what, "controller") == 0)
        return controller_node(s) == node;
    if (strcmp(what, "ready") == 0)
        return world_is_ready(&s->swarm.world, node);
    if (strcmp(what, "up") == 0 || strcmp(what, "down") == 0)
        return at->is_up == (what[0] == 'u');
    if (strcmp(what, "fenced") == 0 || strcmp(what, "registered") == 0) {
        const struct image *image = newest_image(s);
        const struct image_broker *broker = image != NULL ? image_broker_by_id(image, id) : NULL;
        return broker != NULL && (what[0] == 'r' || broker->fenced);
    }
    if (strcmp(what, "told") == 0)
        return is_told(s, node, text);
    fail(s, "\"%s\" is no condition", what);
    return true;
}

/* The condition in the words [idx, end_idx). */
static bool holds(struct scenario *s, int idx, int end_idx)
{
    const struct image_partition *partition = partition_zero(s);
    int node;

    if (word_is(s, idx, "led"))
        return leader_node(s) >= 0;
    if (word_is(s, idx, "controlled"))
        return controller_node(s) >= 0;
    if (word_is(s, idx, "acked"))
        return s->swarm.load.acks_cnt > s->acks_before;
    if (word_is(s, idx, "isr"))
        return partition != NULL && same_nodes(s, idx + 1, end_idx, partition->isr, partition->isr_cnt);
    if (word_is(s, idx, "voters"))
        return voters_are(s, idx + 1, end_idx);
    node = node_of(s, idx + 1);
    return node < 0 || node_holds(s, word(s, idx), node, word(s, idx + 2));
}

/* ---- steps ---- */

static void run(struct scenario *s, int64_t us)
{
    swarm_run_until(&s->swarm, s->swarm.world.now_us + us);
}

/* Until the condition is so, or the time is over. */
static bool wait_for(struct scenario *s, int idx, int end_idx, int64_t within_us)
{
    int64_t until_us = s->swarm.world.now_us + within_us;

    while (!holds(s, idx, end_idx)) {
        if (s->swarm.world.now_us >= until_us)
            return false;
        run(s, POLL_US);
    }
    return true;
}

static void step_expect(struct scenario *s)
{
    int end_idx = s->words_cnt, idx = 1;
    int64_t within_us = WITHIN_US;

    if (end_idx > 3 && word_is(s, end_idx - 2, "within")) {
        within_us = time_of(s, end_idx - 1);
        end_idx -= 2;
    }
    s->acks_before = s->swarm.load.acks_cnt;
    if (word_is(s, 1, "not")) {
        if (holds(s, 2, end_idx))
            fail(s, "it is so, and should not be");
    } else if (!wait_for(s, idx, end_idx, within_us)) {
        fail(s, "not so within %" PRId64 " ms (leader n%d, controller n%d)", within_us / 1000, leader_node(s) + 1,
             controller_node(s) + 1);
    }
}

static void step_never(struct scenario *s)
{
    int end_idx = s->words_cnt - 2;

    if (end_idx < 2 || !word_is(s, end_idx, "for")) {
        fail(s, "never CONDITION for TIME");
        return;
    }
    s->acks_before = s->swarm.load.acks_cnt;
    if (wait_for(s, 1, end_idx, time_of(s, s->words_cnt - 1)))
        fail(s, "it came to be so");
}

static bool has_name(const struct scenario *s, int node)
{
    for (int i = 0; i < s->names_cnt; i++)
        if (s->names[i].node == node)
            return true;
    return false;
}

static int node_to_name(struct scenario *s, const char *kind)
{
    const struct image_partition *partition = partition_zero(s);

    if (strcmp(kind, "leader") == 0)
        return leader_node(s);
    if (strcmp(kind, "controller") == 0)
        return controller_node(s);
    for (int i = 0; i < s->swarm.plan.nodes_cnt; i++) {
        int32_t id = s->swarm.world.nodes[i].broker_config.node_id;
        if (!has_name(s, i) && (strcmp(kind, "other") == 0 ||
                                (strcmp(kind, "follower") == 0 && partition != NULL && partition->leader_id != id &&
                                 is_in(partition->replicas, partition->replicas_cnt, id))))
            return i;
    }
    return -1;
}

static void step_let(struct scenario *s)
{
    int node = node_to_name(s, word(s, 2));

    if (node < 0 || s->names_cnt == NAMES_MAX || strlen(word(s, 1)) >= sizeof s->names[0].text) {
        fail(s, "there is no %s now", word(s, 2));
        return;
    }
    memcpy(s->names[s->names_cnt].text, word(s, 1), strlen(word(s, 1)) + 1);
    s->names[s->names_cnt++].node = node;
    if (s->swarm.world.verbose)
        printf("%10.3f ms  -- %s is n%d\n", (double)s->swarm.world.now_us / 1000, word(s, 1), node + 1);
}

static void configure(struct scenario *s)
{
    struct swarm *swarm = &s->swarm;
    struct swarm_plan plan = swarm->plan;
    bool verbose = swarm->world.verbose;

    swarm_init_plan(swarm, swarm->world.seed, &plan);
    swarm->world.verbose = verbose;
    swarm_configure(swarm);
    if (verbose)
        swarm_print_plan(swarm);
    for (int i = 0; i < plan.nodes_cnt; i++) {
        struct world_node *node = &swarm->world.nodes[i];
        if (s->nodes[i].cluster_id[0] != '\0')
            node->controller_config.cluster_id = slice_of_text(s->nodes[i].cluster_id);
        if (s->nodes[i].node_id > 0)
            node->broker_config.node_id = node->controller_config.node_id = s->nodes[i].node_id;
        if (s->nodes[i].cluster_id[0] != '\0' || s->nodes[i].node_id > 0)
            world_wipe(&swarm->world, i); /* it begins as that */
    }
}

static void on_trace(void *context, struct world_node *node, const struct trace *trace)
{
    struct load *load = context;
    struct scenario *s = container_of(container_of(load, struct swarm, load), struct scenario, swarm);
    struct buf *told = &s->told[node->idx];

    if (s->told_life[node->idx] != node->life)
        buf_reset(told);
    s->told_life[node->idx] = node->life;
    buf_text(told, trace->msg);
    for (size_t i = 0; i < trace->fields_cnt; i++) {
        buf_text(told, " ");
        buf_text(told, trace->fields[i].key);
        buf_text(told, "=");
        if (trace->fields[i].text.data != NULL)
            buf_slice(told, trace->fields[i].text);
        else
            buf_i64(told, trace->fields[i].value);
    }
    buf_text(told, "\n");
}

/* All are up, the controllers are voters, the topic is there with full ISRs. */
static bool has_begun(struct scenario *s)
{
    for (int i = 0; i < s->swarm.plan.nodes_cnt; i++)
        if (!s->nodes[i].off && !world_is_ready(&s->swarm.world, i))
            return false;
    return swarm_voters_are_in(&s->swarm) && s->swarm.load.topic_is_made && leader_node(s) >= 0 &&
           partition_zero(s)->isr_cnt == partition_zero(s)->replicas_cnt;
}

static void step_start(struct scenario *s)
{
    struct world *world = &s->swarm.world;
    int64_t until_us;

    if (s->words_cnt > 1) {
        int node = node_of(s, 1);
        if (node >= 0 && !world->nodes[node].is_up)
            world_start(world, node);
        return;
    }
    configure(s);
    s->started = true;
    s->swarm.load.producing = false;
    world->on_trace = on_trace;
    for (int i = 0; i < s->swarm.plan.nodes_cnt; i++)
        if (!s->nodes[i].off)
            world_start(world, i);
    until_us = START_US_MAX;
    while (!has_begun(s) && world->now_us < until_us)
        run(s, POLL_US);
    if (!has_begun(s))
        fail(s, "the fleet does not begin");
}

static void step_produce(struct scenario *s)
{
    struct load *load = &s->swarm.load;
    int64_t until_us = s->swarm.world.now_us + WITHIN_US;
    uint64_t want = load->acks_cnt + (uint64_t)number_of(s, 1);

    load->producing = true;
    while (load->acks_cnt < want && s->swarm.world.now_us < until_us)
        run(s, 1000);
    load->producing = false;
    while (!load_is_quiet(load) && s->swarm.world.now_us < until_us)
        run(s, 1000);
    if (load->acks_cnt < want || !load_is_quiet(load))
        fail(s, "not acknowledged within %d s", WITHIN_US / SWARM_SECOND_US);
}

static void step_partition(struct scenario *s)
{
    uint32_t side = 0;
    int i = 1;

    for (; i < s->words_cnt && !word_is(s, i, "|"); i++) {
        int node = node_of(s, i);
        side |= node >= 0 ? 1u << node : 0;
    }
    for (int a = 0; a < s->swarm.plan.nodes_cnt; a++)
        for (int b = 0; b < s->swarm.plan.nodes_cnt; b++)
            if ((side >> a & 1) != (side >> b & 1))
                world_block(&s->swarm.world, a, b, true);
}

static void step_isolate(struct scenario *s, bool from_clients)
{
    struct world *world = &s->swarm.world;
    int node = node_of(s, 1);

    for (int i = 0; i < WORLD_PLACES && node >= 0; i++)
        if (i != node && (i != WORLD_OUTSIDE || from_clients)) {
            world_block(world, node, i, true);
            world_block(world, i, node, true);
        }
}

static void step_disk(struct scenario *s, int node)
{
    struct simdisk *disk = s->swarm.world.nodes[node].disk;
    struct simdisk_faults faults = {.latency_us_max = s->swarm.plan.disk_us_max};

    simdisk_fail_dir(disk, 1, word_is(s, 2, "dir-fails"));
    if (word_is(s, 2, "full"))
        faults.capacity = simdisk_used(disk) + 1;
    else if (word_is(s, 2, "slow"))
        faults.latency_us_max = time_of(s, 3);
    else if (word_is(s, 2, "bad"))
        faults.io_per_million = 1000000;
    else if (!word_is(s, 2, "ok") && !word_is(s, 2, "dir-fails"))
        fail(s, "a disk cannot be \"%s\"", word(s, 2));
    simdisk_set_faults(disk, &faults);
}

/* Steps of one node; false: it is none. */
static bool step_node(struct scenario *s)
{
    static const char *const steps[] = {"kill",    "power-cut", "shutdown", "pause", "wipe",      "reset",
                                        "restart", "clock",     "disk",     "leave", "unregister"};
    struct world *world = &s->swarm.world;
    size_t i = 0;
    int node;

    while (i < COUNT_OF(steps) && !word_is(s, 0, steps[i]))
        i++;
    if (i == COUNT_OF(steps))
        return false;
    node = node_of(s, 1);
    if (node < 0)
        return true;
    if (word_is(s, 0, "kill") || word_is(s, 0, "wipe") || word_is(s, 0, "restart"))
        world_kill(world, node);
    if (word_is(s, 0, "wipe"))
        world_wipe(world, node);
    else if (word_is(s, 0, "restart"))
        world_start(world, node);
    else if (word_is(s, 0, "power-cut"))
        world_power_cut(world, node);
    else if (word_is(s, 0, "shutdown"))
        world_ask_shutdown(world, node);
    else if (word_is(s, 0, "pause"))
        world_pause(world, node, time_of(s, 2));
    else if (word_is(s, 0, "reset"))
        world_reset_conns(world, node);
    else if (word_is(s, 0, "clock"))
        world_set_clock(world, node, time_of(s, 2) / 1000);
    else if (word_is(s, 0, "disk"))
        step_disk(s, node);
    else if (word_is(s, 0, "leave"))
        s->left[node] = true;
    else if (word_is(s, 0, "unregister"))
        s->swarm.load.to_unregister = world->nodes[node].broker_config.node_id;
    return true;
}

/* What its next start is configured with; the directories stay as they are. False: it is no such step. */
static bool step_configuration(struct scenario *s)
{
    struct world_node *node;
    int at;

    if (!word_is(s, 0, "node-id") && !word_is(s, 0, "cluster-id") && !word_is(s, 0, "voters-list"))
        return false;
    at = node_of(s, 1);
    if (at < 0)
        return true;
    node = &s->swarm.world.nodes[at];
    if (word_is(s, 0, "node-id")) {
        node->broker_config.node_id = node->controller_config.node_id =
            word(s, 2)[0] >= '0' && word(s, 2)[0] <= '9' ? number_of(s, 2) : node_of(s, 2) + 1;
    } else if (word_is(s, 0, "cluster-id")) {
        (void)snprintf(s->nodes[at].cluster_id, sizeof s->nodes[at].cluster_id, "%s", word(s, 2));
        node->controller_config.cluster_id = slice_of_text(s->nodes[at].cluster_id);
    } else {
        (void)snprintf(node->voters, sizeof node->voters, "%s", word(s, 2));
        node->controller_config.bootstrap_servers = slice_of(NULL, 0);
        node->controller_config.voters = slice_of_text(node->voters);
    }
    return true;
}

static void step(struct scenario *s)
{
    struct world *world = &s->swarm.world;

    if (word_is(s, 0, "start"))
        step_start(s);
    else if (word_is(s, 0, "let"))
        step_let(s);
    else if (word_is(s, 0, "forget"))
        s->names_cnt = 0;
    else if (word_is(s, 0, "produce"))
        step_produce(s);
    else if (word_is(s, 0, "write"))
        s->swarm.load.producing = word_is(s, 1, "on");
    else if (word_is(s, 0, "run"))
        run(s, time_of(s, 1));
    else if (word_is(s, 0, "expect"))
        step_expect(s);
    else if (word_is(s, 0, "never"))
        step_never(s);
    else if (word_is(s, 0, "blackout"))
        for (int i = 0; i < s->swarm.plan.nodes_cnt; i++)
            world_power_cut(world, i);
    else if (word_is(s, 0, "partition"))
        step_partition(s);
    else if (word_is(s, 0, "isolate") || word_is(s, 0, "cut-off"))
        step_isolate(s, word_is(s, 0, "cut-off"));
    else if (word_is(s, 0, "one-way")) {
        int from = node_of(s, 1), to = node_of(s, 2);
        if (from >= 0 && to >= 0)
            world_block(world, from, to, true);
    } else if (word_is(s, 0, "heal"))
        world_heal_net(world);
    else if (!step_configuration(s) && !step_node(s))
        fail(s, "\"%s\" is no step", word(s, 0));
}

/* What stands before start. */
static void setting(struct scenario *s)
{
    struct swarm_plan *plan = &s->swarm.plan;
    static const char *const durabilities[] = {"replicated", "group-fsync", "sync"};
    const struct {
        const char *word;
        int *number;
        int64_t *ms;
    } settings[] = {{"nodes", &plan->nodes_cnt, NULL},
                    {"voters", &plan->voters_cnt, NULL},
                    {"racks", &plan->racks_cnt, NULL},
                    {"min-isr", &plan->load.min_isr, NULL},
                    {"partitions", &plan->load.partitions_cnt, NULL},
                    {"producers", &plan->load.producers_cnt, NULL},
                    {"readers", &plan->load.readers_cnt, NULL},
                    {"heartbeat", NULL, &plan->heartbeat_ms},
                    {"session", NULL, &plan->session_ms},
                    {"election", NULL, &plan->election_ms},
                    {"fetch", NULL, &plan->fetch_ms},
                    {"lag", NULL, &plan->replica_lag_ms}};

    for (size_t i = 0; i < COUNT_OF(settings); i++) {
        if (!word_is(s, 0, settings[i].word))
            continue;
        if (settings[i].number != NULL)
            *settings[i].number = number_of(s, 1);
        else
            *settings[i].ms = time_of(s, 1) / 1000;
        return;
    }
    if (word_is(s, 0, "replicas"))
        plan->load.replicas_cnt = (int16_t)number_of(s, 1);
    else if (word_is(s, 0, "unclean"))
        plan->load.is_unclean = true;
    else if (word_is(s, 0, "joining"))
        plan->is_formatted = false;
    else if (word_is(s, 0, "timeout"))
        plan->load.request_timeout_us = time_of(s, 1);
    else if (word_is(s, 0, "cluster-id") && strlen(word(s, 2)) < sizeof s->nodes[0].cluster_id)
        memcpy(s->nodes[number_of(s, 1) - 1].cluster_id, word(s, 2), strlen(word(s, 2)) + 1);
    else if (word_is(s, 0, "node-id"))
        s->nodes[number_of(s, 1) - 1].node_id = number_of(s, 2);
    else if (word_is(s, 0, "off"))
        s->nodes[number_of(s, 1) - 1].off = true;
    else if (word_is(s, 0, "durability")) {
        for (size_t i = 0; i < COUNT_OF(durabilities); i++)
            if (word_is(s, 1, durabilities[i]))
                plan->load.durability = durabilities[i];
    } else
        fail(s, "\"%s\" is nothing that can be set before start", word(s, 0));
}

/* ---- the file ---- */

/* Words, and texts in quotes. */
static void split(struct scenario *s, char *line)
{
    char *at = line;

    s->words_cnt = 0;
    for (;;) {
        at += strspn(at, " \t\n");
        if (*at == '\0' || *at == '#' || s->words_cnt == WORDS_MAX)
            return;
        if (*at == '"') {
            s->words[s->words_cnt++] = ++at;
            at += strcspn(at, "\"\n");
        } else {
            s->words[s->words_cnt++] = at;
            at += strcspn(at, " \t\n");
        }
        if (*at != '\0')
            *at++ = '\0';
    }
}

/* Timings as drawn, the rest fixed until the file says otherwise. */
static void draw_defaults(struct scenario *s, uint64_t seed)
{
    struct swarm_plan *plan = &s->swarm.plan;

    swarm_init(&s->swarm, seed);
    world_release(&s->swarm.world); /* only the plan is wanted */
    plan->faults = 0;
    plan->nodes_cnt = plan->voters_cnt = plan->racks_cnt = 3;
    plan->victim = plan->left_behind = -1;
    plan->is_formatted = true;
    plan->load.durability = "replicated";
    plan->load.replicas_cnt = 3;
    plan->load.min_isr = 2;
    plan->load.partitions_cnt = 1;
    plan->load.producers_cnt = 2;
    plan->load.readers_cnt = 1;
    plan->load.request_timeout_us = 2 * SWARM_SECOND_US;
    plan->replica_lag_ms = 2000;
}

/* Nodes that stay as they are: at most one, as in a drawn run. */
static void settle(struct scenario *s)
{
    struct world *world = &s->swarm.world;

    world_heal_net(world);
    for (int i = 0; i < s->swarm.plan.nodes_cnt; i++) {
        if (s->left[i] || s->nodes[i].off) {
            s->swarm.plan.left_behind = i;
            continue;
        }
        simdisk_fail_dir(world->nodes[i].disk, 1, false);
        simdisk_set_faults(world->nodes[i].disk, &(struct simdisk_faults){.latency_us_max = 1000});
        if (world->nodes[i].is_up && strcmp(node_state_name(broker_state(world->nodes[i].broker)), "NODE_RUNNING") != 0)
            world_kill(world, i); /* what failed needs a new process */
    }
}

static void run_file(struct scenario *s, FILE *file)
{
    char line[LINE_LEN_MAX];

    while (s->faults_cnt == 0 && fgets(line, sizeof line, file) != NULL) {
        s->line_no++;
        split(s, line);
        if (s->words_cnt == 0)
            continue;
        if (s->swarm.world.verbose && s->started)
            printf("%10.3f ms  -- line %d: %s %s %s\n", (double)s->swarm.world.now_us / 1000, s->line_no, word(s, 0),
                   word(s, 1), word(s, 2));
        if (s->started || word_is(s, 0, "start"))
            step(s);
        else
            setting(s);
    }
    if (!s->started && s->faults_cnt == 0)
        fail(s, "it never starts");
}

int scenario_run(const char *path, uint64_t seed, bool verbose, uint32_t *ret_trace)
{
    struct scenario *s = MEM_NEW(struct scenario);
    FILE *file = fopen(path, "r");
    int faults_cnt;

    s->path = path;
    *ret_trace = 0;
    if (file == NULL) {
        printf("fault: %s: %s\n", path, strerror(errno));
        mem_free(s);
        return 1;
    }
    draw_defaults(s, seed);
    s->swarm.world.verbose = verbose;
    for (int i = 0; i < WORLD_NODES_MAX; i++)
        buf_init(&s->told[i], TOLD_LEN_MAX);
    run_file(s, file);
    fclose(file);
    faults_cnt = s->faults_cnt;
    if (s->started) {
        settle(s);
        faults_cnt += swarm_heal_and_judge(&s->swarm) + s->swarm.invariants.faults_cnt;
        *ret_trace = s->swarm.world.trace;
        swarm_release(&s->swarm);
    }
    for (int i = 0; i < WORLD_NODES_MAX; i++)
        buf_release(&s->told[i]);
    mem_free(s);
    return faults_cnt;
}
