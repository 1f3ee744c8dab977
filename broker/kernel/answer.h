/* The bytes of an answer, with their length in front:
 *
 *   0  i32  length of what follows
 *   4  i32  correlation id
 *   8  tagged fields (one byte 0)   response header version 1 only
 *      body */
#ifndef KERNEL_ANSWER_H
#define KERNEL_ANSWER_H

#include <stdint.h>

#include "base/chunk.h"
#include "request.h"
#include "wire/wire.h"

/* Length, header and body in one chunk; NULL: something does not fit this version. */
struct chunk *answer_encode(const struct wire_msg *msg, int16_t version, int16_t header_version, int32_t correlation_id,
                            const void *response);

/* Length and header of the answer to a request of a known API, whose body of body_len bytes lies elsewhere. */
struct chunk *answer_head(const struct request *request, size_t body_len);

/* An answer at its defaults, but for the error code (and message) at its top; NULL: this API has none there. */
struct chunk *answer_refusal(const struct request *request, int16_t code);

/* UNSUPPORTED_VERSION in the body of ApiVersions v0, which every client can read. To an ApiVersions request it says which
 * versions of that may be asked instead (KIP-511). */
struct chunk *answer_unsupported(const struct request *request, int16_t api_versions_max);

#endif
