/* An answer, after its int32 length (KIP-482 for header version 1):
 *
 *   0  i32  correlation id
 *      tagged fields        header version 1
 *      body */
#include "reply.h"

#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "wire/gen/fetch_response.h"
#include "wire/gen/response_header.h"
#include "wire/kerr.h"

enum { API_KEY_FETCH = 1, API_KEY_API_VERSIONS = 18, CORRELATION_LEN = 4 };

/* KIP-511: whoever does not know our version answers in version 0, with this error first. */
static bool is_unsupported(const struct reply *reply)
{
    struct slice bytes = chunk_slice(reply->chunk);

    return reply->api_key == API_KEY_API_VERSIONS && reply->api_version > 0 && bytes.len >= CORRELATION_LEN + 2 &&
           (int16_t)be16_get(bytes.data + CORRELATION_LEN) == KERR_UNSUPPORTED_VERSION;
}

static int decode(struct reply *reply)
{
    struct response_header header;
    struct slice bytes = chunk_slice(reply->chunk);
    size_t used = 0;
    int err = wire_decode(&response_header_wire, wire_response_header_version(reply->api, reply->api_version), bytes,
                          &reply->arena, &header, &used, &reply->wire_err);

    if (err != ERR_OK)
        return err;
    reply->correlation_id = header.correlation_id;
    bytes = slice_of(bytes.data + used, bytes.len - used);
    reply->body = arena_alloc(&reply->arena, reply->api->response->shape->size);
    CHECK(reply->body != NULL);
    err = wire_decode(reply->api->response, reply->api_version, bytes, &reply->arena, reply->body, &used,
                      &reply->wire_err);
    if (err != ERR_OK)
        reply->body = NULL;
    return err;
}

size_t reply_batches_len(struct slice bytes, int *ret_err)
{
    size_t len = 0;
    int err = ERR_OK;

    while (len < bytes.len) {
        struct slice rest = slice_of(bytes.data + len, bytes.len - len);
        struct record_batch batch;
        size_t need_len;
        err = record_batch_parse(rest, &batch, &need_len);
        if (err == ERR_OK)
            err = record_batch_check_crc(slice_of(rest.data, batch.batch_len));
        if (err != ERR_OK)
            break;
        len += batch.batch_len;
    }
    *ret_err = err == ERR_SHORT ? ERR_OK : err;
    return len;
}

static int examine_batches(struct reply *reply)
{
    const struct fetch_response *body = reply->body;
    size_t cnt = 0;

    for (int32_t t = 0; t < body->responses_cnt; t++)
        cnt += (size_t)(body->responses[t].partitions_cnt > 0 ? body->responses[t].partitions_cnt : 0);
    if (cnt > REPLY_PARTITIONS_MAX)
        return ERR_LIMIT;
    reply->verdicts = mem_realloc(NULL, cnt * sizeof reply->verdicts[0]);
    for (int32_t t = 0; t < body->responses_cnt; t++)
        for (int32_t p = 0; p < body->responses[t].partitions_cnt; p++) {
            struct reply_verdict *verdict = &reply->verdicts[reply->verdicts_cnt++];
            verdict->len = reply_batches_len(body->responses[t].partitions[p].records, &verdict->err);
        }
    return ERR_OK;
}

struct reply *reply_parse(struct chunk *chunk, int16_t api_key, int16_t api_version)
{
    struct reply *reply = MEM_NEW(struct reply);

    reply->chunk = chunk;
    reply->api_key = api_key;
    reply->api_version = api_version;
    reply->api = wire_api_by_key(api_key);
    CHECK(reply->api != NULL);
    if (is_unsupported(reply))
        reply->api_version = 0;
    arena_init(&reply->arena, REPLY_MEM_BASE + (size_t)WIRE_MEM_PER_BYTE * chunk->len);
    reply->err = decode(reply);
    if (reply->err == ERR_OK && api_key == API_KEY_FETCH)
        reply->err = examine_batches(reply);
    return reply;
}

void reply_free(struct reply *reply)
{
    if (reply == NULL)
        return;
    mem_free(reply->verdicts);
    arena_release(&reply->arena);
    chunk_drop(reply->chunk);
    mem_free(reply);
}
