/* Requests in the name of somebody else: a client's request in an Envelope (KIP-590), and what the data kernel hands over.
 *
 *   Envelope   request data       a client's whole request, from its header on, without length
 *              request principal  i16 version 0, DefaultPrincipalData (flexible): type, name
 *              client host        4 or 16 bytes
 *   answer     response data      response header and body for that request */
#ifndef META_ENVELOPE_H
#define META_ENVELOPE_H

#include "auth/auth.h"
#include "kernel_msg.h"
#include "request.h"

/* What an Envelope holds. KERR_NONE: *ret_inner (the caller's) is whole and may be passed on, *ret_who borrows from
 * request. PRINCIPAL_DESERIALIZATION_FAILURE, UNSUPPORTED_VERSION (cannot be read), INVALID_REQUEST (not one that may be
 * passed on, or no address). */
int16_t envelope_open(struct request *request, struct request **ret_inner, struct principal *ret_who);

/* The answer to an Envelope: its error, or the body of the answer to inner. */
struct chunk *envelope_close(const struct request *envelope, const struct request *inner, int16_t error,
                             struct slice body);

/* The same for an answer that has length and header already. */
struct chunk *envelope_wrap(const struct request *envelope, const struct chunk *answer);

/* A MSG_REQUEST as if it had come in a frame. Bytes that came with a header are shared, else one is put before the body. */
struct request *envelope_request_of(const struct kernel_msg *msg);

/* The body of an Envelope (version 0) around a client's MSG_REQUEST, into buf. ERR_INVALID: its host is no address. */
int envelope_build(const struct kernel_msg *msg, struct buf *buf);

/* The content of an answer, without its header: place of the body in bytes. ERR_CORRUPT. */
int envelope_body_pos(int16_t api_key, int16_t api_version, struct slice bytes, size_t *ret_pos);

#endif
