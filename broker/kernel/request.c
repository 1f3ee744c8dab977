/* A frame, after its int32 length (KIP-482 for header version 2):
 *
 *   0  i16  API key
 *   2  i16  API version
 *   4  i32  correlation id
 *   8  nullable string (i16 length)  client id     header version >= 1
 *      tagged fields                               header version 2
 *      body
 *      bytes after it are ignored, as Kafka does: librdkafka 2.0 adds some to its ListGroups */
#include "request.h"

#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "wire/gen/produce_request.h"
#include "wire/gen/request_header.h"

enum { API_KEY_PRODUCE = 0 };

static int decode_header(struct request *request, size_t *ret_used)
{
    struct request_header header;
    struct slice bytes = chunk_slice(request->chunk);
    int16_t header_version;
    int err;

    if (bytes.len < REQUEST_HEADER_LEN_MIN)
        return ERR_SHORT;
    request->api_key = (int16_t)be16_get(bytes.data);
    request->api_version = (int16_t)be16_get(bytes.data + 2);
    request->correlation_id = (int32_t)be32_get(bytes.data + 4);
    request->api = wire_api_by_key(request->api_key);
    if (request->api == NULL || request->api_version < request->api->request->min_version ||
        request->api_version > request->api->request->max_version)
        return ERR_VERSION;
    header_version = wire_request_header_version(request->api, request->api_version);
    err = wire_decode(&request_header_wire, header_version, bytes, &request->arena, &header, ret_used,
                      &request->wire_err);
    if (err == ERR_OK && header_version >= 1)
        request->client_id = header.client_id;
    return err;
}

static int decode_body(struct request *request, size_t header_len)
{
    const struct wire_msg *msg = request->api->request;
    struct slice bytes = chunk_slice(request->chunk);
    size_t used = 0;
    int err;

    request->body_pos = header_len;
    bytes.data += header_len;
    bytes.len -= header_len;
    request->body = arena_alloc(&request->arena, msg->shape->size);
    CHECK(request->body != NULL);
    err = wire_decode(msg, request->api_version, bytes, &request->arena, request->body, &used, &request->wire_err);
    if (err != ERR_OK) {
        request->wire_err.pos += header_len;
        request->body = NULL;
    }
    return err;
}

static int examine_batches(struct request *request, struct record_scratch *scratch)
{
    static const struct record_limits limits = {.plain_len_max = RECORD_PLAIN_LEN_MAX};
    const struct produce_request *body = request->body;
    size_t cnt = 0;

    for (int32_t t = 0; t < body->topic_data_cnt; t++)
        cnt += (size_t)(body->topic_data[t].partition_data_cnt > 0 ? body->topic_data[t].partition_data_cnt : 0);
    if (cnt > REQUEST_BATCHES_MAX)
        return ERR_LIMIT;
    request->verdicts = mem_realloc(NULL, cnt * sizeof request->verdicts[0]);
    for (int32_t t = 0; t < body->topic_data_cnt; t++)
        for (int32_t p = 0; p < body->topic_data[t].partition_data_cnt; p++)
            (void)record_examine(body->topic_data[t].partition_data[p].records, scratch, &limits,
                                 &request->verdicts[request->verdicts_cnt++]);
    return ERR_OK;
}

/* What the answer may take is bounded by what was decoded, so that has a bound of its own, whatever the frame's length. */
static size_t mem_max(size_t frame_len)
{
    size_t len = REQUEST_MEM_BASE + WIRE_MEM_PER_BYTE * frame_len;

    return len < REQUEST_BODY_MEM_MAX ? len : REQUEST_BODY_MEM_MAX;
}

struct request *request_parse(struct chunk *chunk, struct record_scratch *scratch)
{
    struct request *request = MEM_NEW(struct request);
    size_t header_len = 0;

    request->chunk = chunk;
    request->api_key = request->api_version = -1;
    request->correlation_id = -1;
    arena_init(&request->arena, mem_max(chunk->len));
    request->err = decode_header(request, &header_len);
    if (request->err == ERR_OK)
        request->err = decode_body(request, header_len);
    if (request->err == ERR_OK && request->api_key == API_KEY_PRODUCE)
        request->err = examine_batches(request, scratch);
    request->arena.limit = REQUEST_ANSWER_MEM_MAX;
    return request;
}

void request_drop_bytes(struct request *request)
{
    request->client_id = arena_copy(&request->arena, request->client_id);
    request->body = NULL;
    chunk_drop(request->chunk);
    request->chunk = NULL;
}

void request_free(struct request *request)
{
    if (request == NULL)
        return;
    mem_free(request->verdicts);
    arena_release(&request->arena);
    chunk_drop(request->chunk);
    mem_free(request);
}
