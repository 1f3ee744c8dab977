#include "client/call.h"

#include "base/be.h"
#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "wire/gen/request_header.h"
#include "wire/gen/response_header.h"
#include "wire/kerr.h"

enum { API_KEY_API_VERSIONS = 18, LENGTH_LEN = 4 };

struct client_call *client_call_new(int16_t api_key)
{
    struct client_call *call = MEM_NEW(struct client_call);

    call->api = wire_api_by_key(api_key);
    CHECK(call->api != NULL);
    call->version_min = call->api->request->min_version;
    call->version_max = call->api->request->max_version;
    call->timeout_ms = CLIENT_CALL_TIMEOUT_MS;
    arena_init(&call->arena, CLIENT_CALL_LEN_MAX);
    call->body = arena_alloc(&call->arena, call->api->request->shape->size);
    CHECK(call->body != NULL);
    wire_defaults(call->api->request, call->body);
    return call;
}

void client_call_free(struct client_call *call)
{
    if (call == NULL)
        return;
    arena_release(&call->arena);
    mem_free(call);
}

struct chunk *client_call_encode(const struct client_call *call, int16_t version, int32_t correlation_id,
                                 const char *client_id, int *ret_err)
{
    static const uint8_t no_length[LENGTH_LEN];
    struct request_header header;
    struct chunk *chunk = NULL;
    struct buf frame;

    wire_defaults(&request_header_wire, &header);
    header.request_api_key = call->api->key;
    header.request_api_version = version;
    header.correlation_id = correlation_id;
    header.client_id = slice_of_text(client_id);
    buf_init(&frame, CLIENT_CALL_LEN_MAX);
    buf_slice(&frame, slice_of(no_length, sizeof no_length));
    *ret_err = wire_encode_buf(&request_header_wire, wire_request_header_version(call->api, version), &header, &frame);
    if (*ret_err == ERR_OK)
        *ret_err = wire_encode_buf(call->api->request, version, call->body, &frame);
    if (*ret_err == ERR_OK) {
        chunk = chunk_copy(buf_bytes(&frame));
        be32_put(chunk->data, chunk->len - LENGTH_LEN);
    }
    buf_release(&frame);
    return chunk;
}

/* KIP-511: whoever does not know our version of ApiVersions answers in version 0, with this error first. */
static int16_t version_of(const struct client_answer *answer, struct slice bytes)
{
    bool is_old = answer->api->key == API_KEY_API_VERSIONS && bytes.len >= 6 &&
                  (int16_t)be16_get(bytes.data + 4) == KERR_UNSUPPORTED_VERSION;

    return is_old ? 0 : answer->version;
}

static int decode(struct client_answer *answer, int32_t correlation_id)
{
    struct slice bytes = chunk_slice(answer->chunk);
    struct response_header header;
    size_t used = 0;
    int err;

    answer->version = version_of(answer, bytes);
    err = wire_decode(&response_header_wire, wire_response_header_version(answer->api, answer->version), bytes,
                      &answer->arena, &header, &used, &answer->wire_err);
    if (err != ERR_OK)
        return err;
    if (header.correlation_id != correlation_id) {
        answer->wire_err.text = "it is the answer to another request";
        return ERR_CORRUPT;
    }
    answer->body = arena_alloc(&answer->arena, answer->api->response->shape->size);
    CHECK(answer->body != NULL);
    err = wire_decode(answer->api->response, answer->version, slice_of(bytes.data + used, bytes.len - used),
                      &answer->arena, answer->body, &used, &answer->wire_err);
    if (err != ERR_OK)
        answer->body = NULL;
    return err;
}

struct client_answer *client_answer_of(const struct wire_api *api, int16_t version, uint64_t token, int err,
                                       int32_t correlation_id, struct chunk *chunk)
{
    struct client_answer *answer = MEM_NEW(struct client_answer);

    answer->api = api;
    answer->version = version;
    answer->token = token;
    answer->err = err;
    answer->chunk = chunk;
    arena_init(&answer->arena, CLIENT_CALL_ANSWER_MEM + (chunk ? (size_t)chunk->len * WIRE_MEM_PER_BYTE : 0));
    if (err == ERR_OK)
        answer->err = decode(answer, correlation_id);
    return answer;
}

void client_answer_free(struct client_answer *answer)
{
    if (answer == NULL)
        return;
    arena_release(&answer->arena);
    chunk_drop(answer->chunk);
    mem_free(answer);
}
