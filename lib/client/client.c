#include "client/client.h"

#include "base/check.h"
#include "base/err.h"
#include "base/list.h"
#include "base/mem.h"
#include "wire/gen/api_versions_request.h"
#include "wire/gen/api_versions_response.h"
#include "wire/kerr.h"

#define EDGE(state) (1u << (state))

#define NODE_STATES(X)                               \
    X(NODE_NEW, EDGE(NODE_ASKED))                    \
    X(NODE_ASKED, EDGE(NODE_NEW) | EDGE(NODE_KNOWN)) \
    X(NODE_KNOWN, EDGE(NODE_NEW))

#define X(state, edges) state,
enum node_state { NODE_STATES(X) NODE_STATES_CNT };
#undef X

enum { API_KEY_API_VERSIONS = 18, VERSIONS_VERSION = 3, VERSIONS_TIMEOUT_MS = 5000 };

/* A call that waits for versions, or for its answer. */
struct waiting {
    struct list_node node;
    struct client_call *call;
    int16_t version;
    int32_t correlation_id;
};

struct client_node {
    struct client *client;
    uint32_t number;
    enum node_state state;
    int32_t correlation_id;     /* of the last request */
    struct list_node unsent;    /* waiting: for versions */
    struct list_node under_way; /* waiting: for answers, oldest first */
    uint32_t under_way_cnt;
    struct {
        int16_t min, max;
    } versions[CLIENT_API_KEYS_MAX];
};

static void move(struct client_node *node, enum node_state to)
{
#define X(state, edges) [state] = (edges),
    static const unsigned edges_of[] = { NODE_STATES(X) };
#undef X
    CHECK((edges_of[node->state] & EDGE(to)) != 0);
    node->state = to;
}

/* ---- ends ---- */

struct told {
    struct list_node node;
    struct client_answer *answer;
};

static void tell_all(struct io_source *source, unsigned events)
{
    struct client *client = container_of(source, struct client, told);
    struct told *told;

    (void)events;
    while ((told = list_first(&client->answers, struct told, node)) != NULL) {
        struct client_answer *answer = told->answer;
        list_remove(&told->node);
        mem_free(told);
        client->on_answer(client->owner, answer);
    }
}

/* Told in a turn, never at once. */
static void tell(struct client *client, struct client_answer *answer)
{
    struct told *told = MEM_NEW(struct told);

    told->answer = answer;
    list_append(&client->answers, &told->node);
    io_mark(client->links.loop, &client->told, IO_READABLE);
}

static void end(struct client_node *node, struct waiting *waiting, int err, struct chunk *chunk)
{
    tell(node->client, client_answer_of(waiting->call->api, waiting->version, waiting->call->token, err,
                                        waiting->correlation_id, chunk));
    list_remove(&waiting->node);
    client_call_free(waiting->call);
    mem_free(waiting);
}

static void end_all(struct client_node *node, struct list_node *list, int err)
{
    struct waiting *waiting;

    while ((waiting = list_first(list, struct waiting, node)) != NULL)
        end(node, waiting, err, NULL);
}

/* ---- sending ---- */

static void send_in(struct client_node *node, struct waiting *waiting, int16_t version)
{
    const struct client_call *call = waiting->call;
    struct link_request request = {
        .op = node->number, .api_key = call->api->key, .api_version = version, .timeout_ms = call->timeout_ms};
    int err;

    waiting->version = version;
    waiting->correlation_id = ++node->correlation_id;
    request.chunk = client_call_encode(call, version, waiting->correlation_id, node->client->client_id, &err);
    if (request.chunk == NULL) {
        end(node, waiting, err, NULL);
        return;
    }
    list_remove(&waiting->node);
    list_append(&node->under_way, &waiting->node);
    node->under_way_cnt++;
    links_ask(&node->client->links, node->number, &request);
}

static int16_t smaller(int16_t a, int16_t b)
{
    return a < b ? a : b;
}

static void send_known(struct client_node *node, struct waiting *waiting)
{
    const struct client_call *call = waiting->call;
    int16_t version = smaller(call->version_max, node->versions[call->api->key].max);

    if (version < call->version_min || version < node->versions[call->api->key].min)
        end(node, waiting, ERR_VERSION, NULL);
    else
        send_in(node, waiting, version);
}

static void send_all(struct client_node *node)
{
    struct waiting *waiting;

    while (node->state == NODE_KNOWN && node->under_way_cnt < LINK_ASKS_MAX &&
           (waiting = list_first(&node->unsent, struct waiting, node)) != NULL)
        send_known(node, waiting);
}

static void ask_versions(struct client_node *node)
{
    struct waiting *waiting = MEM_NEW(struct waiting);
    struct api_versions_request *body;

    waiting->call = client_call_new(API_KEY_API_VERSIONS);
    waiting->call->timeout_ms = VERSIONS_TIMEOUT_MS;
    body = waiting->call->body;
    body->client_software_name = slice_of_text("flotilla");
    body->client_software_version = slice_of_text("1");
    move(node, NODE_ASKED);
    send_in(node, waiting, VERSIONS_VERSION);
}

void client_ask(struct client *client, int32_t number, struct client_call *call)
{
    struct client_node *node = client->nodes[number];
    struct waiting *waiting = MEM_NEW(struct waiting);

    CHECK(call->api->key < CLIENT_API_KEYS_MAX);
    waiting->call = call;
    list_append(&node->unsent, &waiting->node);
    if (node->state == NODE_NEW && node->under_way_cnt == 0)
        ask_versions(node);
    send_all(node);
}

void client_refuse(struct client *client, struct client_call *call, int err)
{
    tell(client, client_answer_of(call->api, call->version_max, call->token, err, 0, NULL));
    client_call_free(call);
}

/* ---- answers ---- */

static void learn(struct client_node *node, const struct api_versions_response *body)
{
    for (int i = 0; i < CLIENT_API_KEYS_MAX; i++)
        node->versions[i].min = node->versions[i].max = -1;
    for (int32_t i = 0; i < body->api_keys_cnt; i++) {
        const struct api_versions_response_api_version *api = &body->api_keys[i];
        if (api->api_key < 0 || api->api_key >= CLIENT_API_KEYS_MAX)
            continue;
        node->versions[api->api_key].min = api->min_version;
        node->versions[api->api_key].max = api->max_version;
    }
}

static void take_versions(struct client_node *node, struct waiting *waiting, int err, struct chunk *chunk)
{
    struct client_answer *answer =
        client_answer_of(waiting->call->api, waiting->version, 0, err, waiting->correlation_id, chunk);
    const struct api_versions_response *body = answer->body;

    list_remove(&waiting->node);
    client_call_free(waiting->call);
    mem_free(waiting);
    err = answer->err != ERR_OK ? answer->err : body->error_code != KERR_NONE ? ERR_VERSION : ERR_OK;
    if (err == ERR_OK)
        learn(node, body);
    client_answer_free(answer);
    move(node, err == ERR_OK ? NODE_KNOWN : NODE_NEW);
    if (err != ERR_OK)
        end_all(node, &node->unsent, err);
}

/* A broken connection: what comes next may be another version. What is still under way ends first. */
static void on_link_answer(void *owner, const struct link_answer *link)
{
    struct client *client = owner;
    struct client_node *node = client->nodes[link->link];
    struct waiting *waiting = list_first(&node->under_way, struct waiting, node);

    CHECK(waiting != NULL);
    node->under_way_cnt--;
    if (node->state == NODE_ASKED) {
        take_versions(node, waiting, link->err, link->answer);
    } else {
        if (link->err != ERR_OK && node->state == NODE_KNOWN)
            move(node, NODE_NEW);
        end(node, waiting, link->err, link->answer);
    }
    if (node->state == NODE_NEW && node->under_way_cnt == 0 && !list_is_empty(&node->unsent))
        ask_versions(node);
    send_all(node);
}

/* ---- life ---- */

void client_open(struct client *client, struct io_loop *loop, const char *client_id, struct io_tls *tls, void *owner,
                 void (*on_answer)(void *owner, struct client_answer *answer))
{
    *client =
        (struct client){.client_id = client_id, .owner = owner, .on_answer = on_answer, .told = {.on_ready = tell_all}};
    list_init(&client->answers);
    links_open(&client->links, loop, client_id, client, on_link_answer);
    links_set_tls(&client->links, tls);
}

static int32_t free_number(struct client *client)
{
    size_t number = 0;

    while (number < client->nodes_cnt && client->nodes[number] != NULL)
        number++;
    if (number == LINK_NUMBERS_MAX)
        return CLIENT_NO_NODE;
    if (number == client->nodes_cnt) {
        client->nodes =
            mem_grow(client->nodes, client->nodes_cnt, &client->nodes_cap, sizeof client->nodes[0], LINK_NUMBERS_MAX);
        client->nodes[client->nodes_cnt++] = NULL;
    }
    return (int32_t)number;
}

int32_t client_node_at(struct client *client, const char *host, uint16_t port, int16_t security_protocol)
{
    int32_t number = free_number(client);
    struct client_node *node;

    if (number == CLIENT_NO_NODE)
        return number;
    node = client->nodes[number] = MEM_NEW(struct client_node);
    node->client = client;
    node->number = (uint32_t)number;
    list_init(&node->unsent);
    list_init(&node->under_way);
    links_lead(&client->links, node->number, slice_of_text(host), port, security_protocol);
    return number;
}

void client_forget(struct client *client, int32_t number)
{
    struct client_node *node = client->nodes[number];

    end_all(node, &node->unsent, ERR_IO);
    links_lead(&client->links, node->number, slice_of(NULL, 0), 0, 0); /* ends what is under way */
    CHECK(node->under_way_cnt == 0);
    client->nodes[number] = NULL;
    mem_free(node);
}

void client_flush(struct client *client)
{
    links_flush(&client->links);
}

/* ---- the end ---- */

static void drop_all(struct list_node *list)
{
    struct waiting *waiting;

    while ((waiting = list_first(list, struct waiting, node)) != NULL) {
        list_remove(&waiting->node);
        client_call_free(waiting->call);
        mem_free(waiting);
    }
}

void client_close(struct client *client)
{
    struct told *told;

    io_unmark(&client->told);
    while ((told = list_first(&client->answers, struct told, node)) != NULL) {
        list_remove(&told->node);
        client_answer_free(told->answer);
        mem_free(told);
    }
    for (size_t i = 0; i < client->nodes_cnt; i++) {
        if (client->nodes[i] == NULL)
            continue;
        drop_all(&client->nodes[i]->unsent);
        drop_all(&client->nodes[i]->under_way);
        mem_free(client->nodes[i]);
    }
    mem_free(client->nodes);
    client->nodes = NULL;
    client->nodes_cnt = 0;
    links_close(&client->links);
}

void client_release(struct client *client)
{
    links_release(&client->links);
}
