/* The voter set, and the control records that carry it (KIP-853). A voter is (id, directory id): a wiped disk with the
 * same id is another voter. An entry whose directory id is zero comes from static configuration and matches on id alone.
 *
 * Control records: key int16 version 0, int16 type; value the message at version 0, which begins with its own int16
 * version. kraft.version 0: no such records, the set is that of controller.quorum.voters. */
#ifndef QUORUM_VOTERS_H
#define QUORUM_VOTERS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/slice.h"
#include "base/uuid.h"

enum { VOTERS_MAX = 64, VOTER_ENDPOINTS_MAX = 16, VOTERS_TEXT_LEN_MAX = 1 << 20, KRAFT_VERSION_MAX = 1 };

struct voter_endpoint {
    struct slice name; /* listener; empty where only an address is known */
    struct slice host;
    uint16_t port;
};

struct voter {
    int32_t id;
    struct uuid directory;
    struct voter_endpoint endpoints[VOTER_ENDPOINTS_MAX];
    uint32_t endpoints_cnt;
    int16_t min_kraft_version, max_kraft_version;
    int64_t end_off; /* how far its log reaches, as we know it; -1: not known */
};

struct voters {
    struct voter items[VOTERS_MAX];
    size_t cnt;
    struct arena texts;
};

void voters_init(struct voters *voters);
void voters_release(struct voters *voters);
void voters_reset(struct voters *voters); /* to the empty set */

/* Copies voter. ERR_LIMIT, ERR_EXISTS (the id). */
int voters_add(struct voters *voters, const struct voter *voter);
struct voter *voters_find(struct voters *voters, int32_t id, struct uuid directory); /* NULL: not a voter */

/* "1@host:port,2@[::1]:port". ERR_INVALID with the byte that breaks it. */
int voters_parse(struct voters *voters, struct slice text, size_t *reterr_pos);

/* One "host:port" at the start of text, up to its end. ERR_INVALID. */
int voter_address_parse(struct slice text, struct slice *ret_host, uint16_t *ret_port);

/* A VotersRecord's value. Replaces *voters; known end_offs of voters that stay are kept. ERR_CORRUPT, ERR_SHORT,
 * ERR_LIMIT: *voters is as it was. */
int voters_decode(struct voters *voters, struct slice value);
void voters_encode(const struct voters *voters, struct buf *buf);

bool voters_same_endpoints(const struct voter *a, const struct voter *b);

/* Number of voters that make a majority. */
static inline size_t voters_majority(const struct voters *voters)
{
    return voters->cnt / 2 + 1;
}

/* The largest offset that a majority has; -1: none. */
int64_t voters_majority_off(const struct voters *voters);

/* ---- other control records ---- */

int kraft_version_decode(struct slice value,
                         int16_t *ret_version); /* ERR_SHORT, ERR_CORRUPT, ERR_VERSION (above ours) */
void kraft_version_encode(int16_t version, struct buf *buf);
void leader_change_encode(int32_t leader_id, const struct voters *voters, const int32_t *granting_ids,
                          size_t granting_cnt, struct buf *buf);

#endif
