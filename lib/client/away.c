#include "client/away.h"

#include <string.h>

#include "base/check.h"
#include "base/mem.h"

struct away_address {
    struct map_node node;
    char *host; /* ours */
    uint16_t port;
    int64_t since_us, said_us, tried_us;
    uint64_t failed_cnt;
};

static uint64_t hash_of(const char *host, uint16_t port)
{
    return map_hash_u64(map_hash_slice(slice_of_text(host)) + port);
}

static struct away_address *find(const struct away *away, const char *host, uint16_t port)
{
    for (struct map_node *node = map_first(&away->addresses, hash_of(host, port)); node != NULL;
         node = map_next(node)) {
        struct away_address *address = container_of(node, struct away_address, node);
        if (address->port == port && strcmp(address->host, host) == 0)
            return address;
    }
    return NULL;
}

static void forget(struct away *away, struct away_address *address)
{
    map_remove(&away->addresses, &address->node);
    mem_free(address->host);
    mem_free(address);
}

static void forget_oldest(struct away *away)
{
    struct away_address *oldest = NULL;
    struct map_node *node = NULL;

    while ((node = map_walk(&away->addresses, node)) != NULL) {
        struct away_address *address = container_of(node, struct away_address, node);
        if (oldest == NULL || address->tried_us < oldest->tried_us)
            oldest = address;
    }
    CHECK(oldest != NULL);
    forget(away, oldest);
}

static void begin(struct away *away, const char *host, uint16_t port, int64_t now_us)
{
    struct away_address *address;

    if (away->addresses.cnt == AWAY_MAX)
        forget_oldest(away);
    address = MEM_NEW(struct away_address);
    address->host = mem_dup(host, strlen(host) + 1);
    address->port = port;
    address->since_us = address->said_us = address->tried_us = now_us;
    address->failed_cnt = 1;
    map_add(&away->addresses, &address->node, hash_of(host, port));
}

static struct away_news news_of(const struct away_address *address, enum away_word word, int64_t now_us)
{
    return (struct away_news){.word = word, .for_us = now_us - address->since_us, .failed_cnt = address->failed_cnt};
}

struct away_news away_failed(struct away *away, const char *host, uint16_t port, int64_t now_us)
{
    struct away_address *address = find(away, host, port);

    if (address != NULL && now_us - address->tried_us >= AWAY_FORGET_US) {
        forget(away, address);
        address = NULL;
    }
    if (address == NULL) {
        begin(away, host, port, now_us);
        return (struct away_news){.word = AWAY_BEGINS, .failed_cnt = 1};
    }
    address->failed_cnt++;
    address->tried_us = now_us;
    if (now_us - address->said_us < AWAY_STILL_US)
        return news_of(address, AWAY_NOTHING, now_us);
    address->said_us = now_us;
    return news_of(address, AWAY_STILL, now_us);
}

struct away_news away_answered(struct away *away, const char *host, uint16_t port, int64_t now_us)
{
    struct away_address *address = away->addresses.cnt > 0 ? find(away, host, port) : NULL;
    struct away_news news = {.word = AWAY_NOTHING};

    if (address == NULL)
        return news;
    if (now_us - address->tried_us < AWAY_FORGET_US)
        news = news_of(address, AWAY_BACK, now_us);
    forget(away, address);
    return news;
}

void away_init(struct away *away)
{
    map_init(&away->addresses);
}

void away_release(struct away *away)
{
    struct map_node *node;

    while ((node = map_pop(&away->addresses)) != NULL) {
        struct away_address *address = container_of(node, struct away_address, node);
        mem_free(address->host);
        mem_free(address);
    }
    map_release(&away->addresses);
}
