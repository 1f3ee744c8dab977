/* A request as its struct, before anybody knows which version the node serves, and the answer as its struct. Pure.
 *
 *   struct client_call *call = client_call_new(API_KEY);              body: defaults of the newest version
 *   ... fill call->body; what it points to lies in call->arena, or outlives the call ...
 *   client_ask(client, node, call)                      give
 *   on_answer(owner, answer)                            give: client_answer_free */
#ifndef CLIENT_CALL_H
#define CLIENT_CALL_H

#include <stdint.h>

#include "base/arena.h"
#include "base/chunk.h"
#include "wire/wire.h"

enum {
    CLIENT_CALL_LEN_MAX = 16 << 20,    /* of a request's body in memory */
    CLIENT_CALL_ANSWER_MEM = 64 << 10, /* of an answer: this, and WIRE_MEM_PER_BYTE for each byte */
    CLIENT_CALL_TIMEOUT_MS = 10000,
};

struct client_call {
    const struct wire_api *api;
    int16_t version_min, version_max; /* what the caller can use; as the tables have it at first */
    int64_t timeout_ms;               /* CLIENT_CALL_TIMEOUT_MS at first; from the time it is sent */
    uint64_t token;                   /* the caller's */
    struct arena arena;
    void *body;
};

struct client_answer {
    const struct wire_api *api;
    int16_t version;
    uint64_t token;
    int err;    /* ERR_OK; ERR_VERSION: the node serves no version that the caller can use; else as links.h */
    void *body; /* NULL where err */
    struct wire_error wire_err; /* ERR_CORRUPT, ERR_SHORT, ERR_LIMIT */
    struct arena arena;
    struct chunk *chunk; /* body borrows from it */
};

struct client_call *client_call_new(int16_t api_key);
void client_call_free(struct client_call *call); /* NULL is fine */

/* The frame with its length. NULL: *ret_err says why it cannot be said in that version. */
struct chunk *client_call_encode(const struct client_call *call, int16_t version, int32_t correlation_id,
                                 const char *client_id, int *ret_err);

/* chunk: the answer's frame (give), NULL where err. Never NULL. */
struct client_answer *client_answer_of(const struct wire_api *api, int16_t version, uint64_t token, int err,
                                       int32_t correlation_id, struct chunk *chunk);
void client_answer_free(struct client_answer *answer);

#endif
