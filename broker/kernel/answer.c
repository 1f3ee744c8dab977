#include "answer.h"

#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "wire/gen/api_versions_response.h"
#include "wire/kerr.h"

enum { LENGTH_LEN = 4, CORRELATION_LEN = 4, API_KEY_API_VERSIONS = 18 };

static size_t put_head(uint8_t *at, int16_t header_version, int32_t correlation_id, size_t body_len)
{
    size_t head_len = LENGTH_LEN + CORRELATION_LEN + (header_version >= 1);

    be32_put(at, (uint32_t)(head_len - LENGTH_LEN + body_len));
    be32_put(at + LENGTH_LEN, (uint32_t)correlation_id);
    at[LENGTH_LEN + CORRELATION_LEN] = 0;
    return head_len;
}

struct chunk *answer_encode(const struct wire_msg *msg, int16_t version, int16_t header_version, int32_t correlation_id,
                            const void *response)
{
    size_t head_len, len = 0, used = 0;
    struct chunk *chunk;

    if (wire_size(msg, version, response, &len) != ERR_OK)
        return NULL;
    chunk = chunk_new(LENGTH_LEN + CORRELATION_LEN + 1 + len);
    head_len = put_head(chunk->data, header_version, correlation_id, len);
    if (wire_encode(msg, version, response, chunk->data + head_len, len, &used) != ERR_OK || used != len) {
        chunk_drop(chunk);
        return NULL;
    }
    chunk->len = (uint32_t)(head_len + len);
    return chunk;
}

struct chunk *answer_head(const struct request *request, size_t body_len)
{
    struct chunk *chunk = chunk_new(LENGTH_LEN + CORRELATION_LEN + 1);

    CHECK(request->api != NULL);
    chunk->len = (uint32_t)put_head(chunk->data, wire_response_header_version(request->api, request->api_version),
                                    request->correlation_id, body_len);
    return chunk;
}

static const struct wire_field *field_named(const struct wire_shape *shape, int16_t version, const char *name,
                                            enum wire_type type)
{
    for (uint16_t i = 0; i < shape->fields_cnt; i++) {
        const struct wire_field *field = &shape->fields[i];
        if (field->type == type && !field->is_array && strcmp(field->name, name) == 0 &&
            version >= field->versions.min && version <= field->versions.max)
            return field;
    }
    return NULL;
}

struct chunk *answer_refusal(const struct request *request, int16_t code)
{
    const struct wire_msg *msg = request->api->response;
    const struct wire_field *error = field_named(msg->shape, request->api_version, "errorCode", WIRE_INT16);
    const struct wire_field *text = field_named(msg->shape, request->api_version, "errorMessage", WIRE_STRING);
    struct slice message = slice_of_text(kerr_text(code));
    struct chunk *chunk;
    uint8_t *response;

    if (error == NULL)
        return NULL;
    response = mem_alloc(msg->shape->size);
    wire_defaults(msg, response);
    memcpy(response + error->offset, &code, sizeof code);
    if (text != NULL)
        memcpy(response + text->offset, &message, sizeof message);
    chunk = answer_encode(msg, request->api_version, wire_response_header_version(request->api, request->api_version),
                          request->correlation_id, response);
    CHECK(chunk != NULL);
    mem_free(response);
    return chunk;
}

struct chunk *answer_unsupported(const struct request *request, int16_t api_versions_max)
{
    struct api_versions_response response;
    struct api_versions_response_api_version self = {API_KEY_API_VERSIONS, 0, api_versions_max};
    struct chunk *chunk;

    wire_defaults(&api_versions_response_wire, &response);
    response.error_code = KERR_UNSUPPORTED_VERSION;
    if (request->api_key == API_KEY_API_VERSIONS) {
        response.api_keys = &self;
        response.api_keys_cnt = 1;
    }
    chunk = answer_encode(&api_versions_response_wire, 0, 0, request->correlation_id, &response);
    CHECK(chunk != NULL);
    return chunk;
}
