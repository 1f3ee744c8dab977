/* The answer to one ASK: header and body decoded, record batches examined.
 *
 * Made where the bytes arrive, as requests are (request.h): the kernel never decodes a peer's bytes again. */
#ifndef KERNEL_REPLY_H
#define KERNEL_REPLY_H

#include <stdint.h>

#include "base/arena.h"
#include "base/chunk.h"
#include "record/record.h"
#include "wire/wire.h"

enum {
    REPLY_MEM_BASE = 256 << 10,    /* arena limit while decoding: this, and the walker's bound for each byte */
    REPLY_PARTITIONS_MAX = 100000, /* in one Fetch */
};

/* Of the records of one partition in a Fetch: a prefix of whole batches whose CRCs are right. */
struct reply_verdict {
    size_t len; /* of the prefix; what follows is cut off, or broken */
    int err;    /* ERR_OK: nothing else follows, or the begin of a batch (answers may end in one); else what is wrong */
};

struct reply {
    struct chunk *chunk; /* the frame without its length; slices in body point into it */
    struct arena arena;  /* body */
    int16_t api_key, api_version;
    int32_t correlation_id;
    const struct wire_api *api;
    void *body;                     /* struct of api->response; NULL where err */
    int err;                        /* ERR_OK; ERR_CORRUPT, ERR_SHORT, ERR_LIMIT: malformed */
    struct wire_error wire_err;     /* where it is malformed */
    struct reply_verdict *verdicts; /* Fetch: one for each partition, in the order of the body */
    size_t verdicts_cnt;
};

/* Takes (give) the frame's bytes; API and version are those of the request, which must be known ones. Never fails as a
 * whole: what is wrong is in err. An UNSUPPORTED_VERSION answer to ApiVersions is read in version 0 (KIP-511); api_version
 * is 0 then. */
struct reply *reply_parse(struct chunk *chunk, int16_t api_key, int16_t api_version);
void reply_free(struct reply *reply); /* NULL is fine */

/* The longest prefix of bytes that is whole record batches with a right CRC: its length. *ret_err as in reply_verdict. */
size_t reply_batches_len(struct slice bytes, int *ret_err);

#endif
