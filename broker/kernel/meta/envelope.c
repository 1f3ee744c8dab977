#include "meta/envelope.h"

#include "answer.h"
#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "base/ip.h"
#include "base/mem.h"
#include "wire/gen/default_principal_data.h"
#include "wire/gen/envelope_request.h"
#include "wire/gen/envelope_response.h"
#include "wire/gen/request_header.h"
#include "wire/gen/response_header.h"
#include "wire/kerr.h"
#include "wire/wire.h"

enum { FRAME_LEN_MAX = 100 << 20, PRINCIPAL_LEN_MAX = 1 << 16, HEADER_MEM_MAX = 1 << 16, PRINCIPAL_VERSION = 0 };

/* ---- opening ---- */

static int open_principal(struct request *request, struct slice bytes, struct principal *ret_who)
{
    struct default_principal_data data;
    size_t used;

    if (bytes.data == NULL || bytes.len < 2 || (int16_t)be16_get(bytes.data) != PRINCIPAL_VERSION ||
        wire_decode(&default_principal_data_wire, PRINCIPAL_VERSION, slice_of(bytes.data + 2, bytes.len - 2),
                    &request->arena, &data, &used, NULL) != ERR_OK)
        return ERR_CORRUPT;
    ret_who->type = data.type;
    ret_who->name = data.name;
    return ERR_OK;
}

int16_t envelope_open(struct request *request, struct request **ret_inner, struct principal *ret_who)
{
    const struct envelope_request *body = request->body;
    const struct wire_api *api = NULL;
    struct principal who;
    char host[IP_TEXT_LEN_MAX];
    struct request *inner;

    if (open_principal(request, body->request_principal, &who) != ERR_OK)
        return KERR_PRINCIPAL_DESERIALIZATION_FAILURE;
    if (ip_print(body->client_host_address, host) != ERR_OK)
        return KERR_INVALID_REQUEST;
    who.host = arena_copy(&request->arena, slice_of_text(host));
    if (body->request_data.len >= REQUEST_HEADER_LEN_MIN)
        api = wire_api_by_key((int16_t)be16_get(body->request_data.data));
    if (api == NULL || !api->is_forwardable)
        return KERR_INVALID_REQUEST;
    inner = request_parse(chunk_copy(body->request_data), NULL); /* none that may be passed on has record batches */
    if (inner->err != ERR_OK) {
        request_free(inner);
        return KERR_UNSUPPORTED_VERSION;
    }
    *ret_inner = inner;
    *ret_who = who;
    return KERR_NONE;
}

/* ---- answering ---- */

static struct chunk *close_with(const struct request *envelope, int16_t error, struct slice data)
{
    struct envelope_response response = {.response_data = data, .error_code = error};
    struct chunk *chunk = answer_encode(&envelope_response_wire, envelope->api_version,
                                        wire_response_header_version(envelope->api, envelope->api_version),
                                        envelope->correlation_id, &response);

    CHECK(chunk != NULL);
    return chunk;
}

struct chunk *envelope_close(const struct request *envelope, const struct request *inner, int16_t error,
                             struct slice body)
{
    struct chunk *chunk, *head;
    struct buf data;

    if (error != KERR_NONE)
        return close_with(envelope, error, slice_of(NULL, 0));
    head = answer_head(inner, body.len);
    buf_init(&data, head->len + body.len);
    buf_slice(&data, slice_of(head->data + 4, head->len - 4));
    buf_slice(&data, body);
    chunk = close_with(envelope, KERR_NONE, buf_bytes(&data));
    buf_release(&data);
    chunk_drop(head);
    return chunk;
}

struct chunk *envelope_wrap(const struct request *envelope, const struct chunk *answer)
{
    return close_with(envelope, KERR_NONE, slice_of(answer->data + 4, answer->len - 4));
}

/* ---- the other side ---- */

static void put_header(const struct kernel_msg *msg, struct buf *frame)
{
    const struct wire_api *api = wire_api_by_key(msg->api_key);
    struct request_header header;
    int err;

    wire_defaults(&request_header_wire, &header);
    header.request_api_key = msg->api_key;
    header.request_api_version = msg->api_version;
    header.client_id = slice_of_text("");
    err = wire_encode_buf(&request_header_wire, api == NULL ? 1 : wire_request_header_version(api, msg->api_version),
                          &header, frame);
    CHECK(err == ERR_OK);
}

struct request *envelope_request_of(const struct kernel_msg *msg)
{
    struct request *request;
    struct buf frame;

    if (msg->chunk != NULL && msg->body_pos > 0)
        return request_parse(chunk_share(msg->chunk), NULL);
    buf_init(&frame, FRAME_LEN_MAX);
    put_header(msg, &frame);
    if (msg->chunk != NULL)
        buf_slice(&frame, kernel_msg_body(msg));
    CHECK(!frame.over); /* own bodies are smaller */
    request = request_parse(chunk_copy(buf_bytes(&frame)), NULL);
    buf_release(&frame);
    return request;
}

static void put_principal(const struct kernel_msg *msg, struct buf *buf)
{
    struct principal who = principal_of(msg->principal, msg->client_host);
    struct default_principal_data data;
    int err;

    wire_defaults(&default_principal_data_wire, &data);
    data.type = who.type;
    data.name = who.name;
    buf_be16(buf, PRINCIPAL_VERSION);
    err = wire_encode_buf(&default_principal_data_wire, PRINCIPAL_VERSION, &data, buf);
    CHECK(err == ERR_OK);
}

int envelope_build(const struct kernel_msg *msg, struct buf *buf)
{
    struct envelope_request envelope;
    uint8_t host[IP_LEN_MAX];
    size_t host_len = 0;
    struct buf principal, frame;
    int err = ip_parse(msg->client_host, host, &host_len);

    if (err != ERR_OK)
        return err;
    buf_init(&principal, PRINCIPAL_LEN_MAX);
    buf_init(&frame, FRAME_LEN_MAX);
    put_principal(msg, &principal);
    if (msg->body_pos == 0)
        put_header(msg, &frame);
    buf_slice(&frame, msg->body_pos == 0 ? kernel_msg_body(msg) : chunk_slice(msg->chunk));
    envelope = (struct envelope_request){.request_data = buf_bytes(&frame),
                                         .request_principal = buf_bytes(&principal),
                                         .client_host_address = slice_of(host, host_len)};
    err = wire_encode_buf(&envelope_request_wire, 0, &envelope, buf);
    buf_release(&principal);
    buf_release(&frame);
    return err == ERR_OK ? ERR_OK : ERR_LIMIT;
}

int envelope_body_pos(int16_t api_key, int16_t api_version, struct slice bytes, size_t *ret_pos)
{
    const struct wire_api *api = wire_api_by_key(api_key);
    struct response_header header;
    struct arena arena;
    int err;

    CHECK(api != NULL);
    arena_init(&arena, HEADER_MEM_MAX);
    err = wire_decode(&response_header_wire, wire_response_header_version(api, api_version), bytes, &arena, &header,
                      ret_pos, NULL);
    arena_release(&arena);
    return err == ERR_OK ? ERR_OK : ERR_CORRUPT;
}
