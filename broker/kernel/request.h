/* One request as it came in a frame: header and body decoded, record batches examined.
 *
 * Made where the bytes arrive (an I/O thread in the shell, the simulator's net), because it is a function of the bytes
 * alone; the kernel never decodes a client's bytes again. */
#ifndef KERNEL_REQUEST_H
#define KERNEL_REQUEST_H

#include <stdint.h>

#include "base/arena.h"
#include "base/chunk.h"
#include "record/record.h"
#include "wire/wire.h"

enum {
    REQUEST_HEADER_LEN_MIN = 8,       /* API key, version, correlation id */
    REQUEST_MEM_BASE = 256 << 10,     /* arena limit while decoding: this, and the walker's bound for each byte, */
    REQUEST_BODY_MEM_MAX = 64 << 20,  /* at most so much: arrays of very many small things; records stay in the frame */
    REQUEST_ANSWER_MEM_MAX = 1 << 30, /* afterwards, for what the answer needs; handlers bound what they make */
    REQUEST_BATCHES_MAX = 100000,     /* partitions with records in one Produce */
};

struct request {
    struct chunk *chunk; /* the frame without its length; slices in body point into it. NULL: given back */
    struct arena arena;  /* body; and whatever the kernel makes for the answer */
    size_t body_pos;     /* in the frame, behind its header */
    int16_t api_key;
    int16_t api_version;
    int32_t correlation_id;
    struct slice client_id;     /* null: none */
    const struct wire_api *api; /* NULL: no such API */
    void *body;                 /* struct of api->request; NULL where err, or chunk is NULL */
    int err; /* ERR_OK; ERR_VERSION: no such API or version; ERR_CORRUPT, ERR_SHORT, ERR_LIMIT: malformed */
    struct wire_error wire_err;      /* where it is malformed */
    struct record_verdict *verdicts; /* Produce: one for each partition, in the order of the body */
    size_t verdicts_cnt;
};

/* Takes (give) the frame's bytes. Never fails as a whole: what is wrong is in err. Only where the 8 bytes of a header
 * are not there are api_key and the like -1. */
struct request *request_parse(struct chunk *chunk, struct record_scratch *scratch);
void request_free(struct request *request); /* NULL is fine */

/* Gives the frame's bytes back before its answer is made, and body, whose slices point there. All else stays; who needs a
 * string of the body copies it before, effects have shares of their own. */
void request_drop_bytes(struct request *request);

#endif
