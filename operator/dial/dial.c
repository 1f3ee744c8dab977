#include "dial/dial.h"

#include <stdio.h>
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "model/pod.h"

/* A call without an answer: our token is its number, the brain's comes back with the answer. */
struct started {
    struct list_node node;
    uint64_t token;
    struct dial_node *to;
};

/* ---- addresses ---- */

static struct dial_node *find(struct dial *dial, const char *host, uint16_t port)
{
    for (size_t i = 0; i < dial->nodes_cnt; i++)
        if (dial->nodes[i].port == port && strcmp(dial->nodes[i].host, host) == 0)
            return &dial->nodes[i];
    return NULL;
}

/* A place for one more address; NULL: every node has calls under way. */
static struct dial_node *make_room(struct dial *dial)
{
    struct dial_node *oldest = NULL;

    if (dial->nodes_cnt < DIAL_NODES_MAX)
        return &dial->nodes[dial->nodes_cnt++];
    for (size_t i = 0; i < dial->nodes_cnt; i++)
        if (dial->nodes[i].under_way_cnt == 0 && (oldest == NULL || dial->nodes[i].used < oldest->used))
            oldest = &dial->nodes[i];
    if (oldest)
        client_forget(&dial->client, oldest->number);
    return oldest;
}

static struct dial_node *node_at(struct dial *dial, const char *host, uint16_t port)
{
    struct dial_node *node = find(dial, host, port);

    if (node == NULL && (node = make_room(dial)) != NULL) {
        *node = (struct dial_node){.port = port};
        (void)snprintf(node->host, sizeof node->host, "%s", host);
        node->number = client_node_at(&dial->client, host, port, CLIENT_PLAINTEXT);
        CHECK(node->number != CLIENT_NO_NODE); /* DIAL_NODES_MAX is below LINK_NUMBERS_MAX */
    }
    if (node)
        node->used = ++dial->used;
    return node;
}

/* ---- calls ---- */

static void on_answer(void *owner, struct client_answer *answer)
{
    struct dial *dial = owner;

    list_for_each (started, &dial->under_way, struct started, node) {
        if (started->token != answer->token)
            continue;
        list_remove(&started->node);
        started->to->under_way_cnt--;
        mem_free(started);
        break;
    }
    dial->on_answer(dial->owner, answer);
}

void dial_start(struct dial *dial, const json_t *pod, struct client_call *call)
{
    const char *host = doc_text(pod, "status.podIP");
    int32_t port = pod_client_port(pod);
    struct dial_node *node;
    struct started *started;

    if (host == NULL || host[0] == '\0' || strlen(host) > DIAL_HOST_LEN_MAX || port == 0) {
        client_refuse(&dial->client, call, ERR_IO);
        return;
    }
    if ((node = node_at(dial, host, (uint16_t)port)) == NULL) {
        client_refuse(&dial->client, call, ERR_LIMIT);
        return;
    }
    started = MEM_NEW(struct started);
    started->token = call->token;
    started->to = node;
    node->under_way_cnt++;
    list_append(&dial->under_way, &started->node);
    client_ask(&dial->client, node->number, call);
}

void dial_flush(struct dial *dial)
{
    client_flush(&dial->client);
}

/* ---- life ---- */

void dial_open(struct dial *dial, struct io_loop *loop, void *owner,
               void (*on_answer_)(void *owner, struct client_answer *answer))
{
    *dial = (struct dial){.owner = owner, .on_answer = on_answer_};
    list_init(&dial->under_way);
    client_open(&dial->client, loop, "flotilla-operator", NULL, dial, on_answer);
}

void dial_close(struct dial *dial)
{
    list_for_each (started, &dial->under_way, struct started, node) {
        list_remove(&started->node);
        mem_free(started);
    }
    client_close(&dial->client);
}

void dial_release(struct dial *dial)
{
    client_release(&dial->client);
}
