/* Every API that a broker advertises, at every version that it advertises: a request with all defaults, then requests of
 * random values that the version can carry, then the same bytes damaged.
 *
 *   allapis HOST PORT SEED ROUNDS      exit 0: all as it should be; else what was not, with what makes it come again
 *
 * A request that is well formed must be answered, in time, with its correlation id, and the answer must decode strictly
 * at that version, to its last byte. (Produce below 3 may close the connection, as Apache Kafka 4 does.) A damaged one may
 * be answered or have its connection closed; the broker must live and serve the next connection. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/be.h"
#include "base/check.h"
#include "base/prng.h"
#include "codec/codec.h"
#include "tests/lib/batches.h"
#include "wire/gen/api_versions_request.h"
#include "wire/gen/api_versions_response.h"
#include "wire/gen/metadata_request.h"
#include "wire/gen/metadata_response.h"
#include "wire/gen/produce_request.h"
#include "wire/gen/request_header.h"
#include "wire/kerr.h"

enum {
    FRAME_LEN_MAX = 64 << 20,
    ANSWER_WAIT_MS = 20000,
    DAMAGED_WAIT_MS = 30, /* a damaged frame may be one that is not whole */
    MEM_MAX = 256 << 20,
    API_KEY_PRODUCE = 0,
    API_KEY_METADATA = 3,
    API_KEY_API_VERSIONS = 18,
    PRODUCE_SERVED_MIN = 3,
};

static struct sockaddr_in address;
static int conn_fd = -1;
static int32_t correlation_id;
static struct prng prng;
static struct arena arena;
static struct record_scratch scratch;
static struct uuid known_topic_id;
static uint8_t *answer;
static size_t answer_len;
static const char *doing = ""; /* for messages */
static int errors_seen[200];   /* by Kafka error code: what the answers to random values said */

static void die(const char *what)
{
    fprintf(stderr, "%s: %s\n", doing, what);
    exit(1);
}

/* ---- connection ---- */

static void connect_again(void)
{
    int one = 1;

    if (conn_fd >= 0)
        close(conn_fd);
    conn_fd = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(conn_fd, (struct sockaddr *)&address, sizeof address) != 0)
        die("the broker takes no connection");
    setsockopt(conn_fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
}

static bool send_all(const uint8_t *data, size_t len)
{
    while (len > 0) {
        ssize_t sent = send(conn_fd, data, len, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        len -= (size_t)sent;
    }
    return true;
}

enum outcome { ANSWERED, CLOSED, SILENT };

static enum outcome receive(size_t len, uint8_t *to, int wait_ms)
{
    while (len > 0) {
        struct pollfd poll_fd = {.fd = conn_fd, .events = POLLIN};
        ssize_t got;
        if (poll(&poll_fd, 1, wait_ms) == 0)
            return SILENT;
        got = recv(conn_fd, to, len, 0);
        if (got <= 0)
            return CLOSED;
        to += got;
        len -= (size_t)got;
    }
    return ANSWERED;
}

static enum outcome receive_answer(int wait_ms)
{
    uint8_t head[4];
    enum outcome outcome = receive(sizeof head, head, wait_ms);

    if (outcome != ANSWERED)
        return outcome;
    answer_len = be32_get(head);
    if (answer_len < 4 || answer_len > FRAME_LEN_MAX)
        die("an answer of an impossible length");
    answer = realloc(answer, answer_len);
    return receive(answer_len, answer, ANSWER_WAIT_MS);
}

/* ---- requests ---- */

static struct buf encode_request(const struct wire_api *api, int16_t version, const void *body)
{
    struct request_header header;
    struct wire_error error = {0};
    uint8_t length[4] = {0};
    struct buf buf;

    buf_init(&buf, FRAME_LEN_MAX);
    wire_defaults(&request_header_wire, &header);
    header.request_api_key = api->key;
    header.request_api_version = version;
    header.correlation_id = ++correlation_id;
    header.client_id = slice_of_text("allapis");
    buf_slice(&buf, slice_of(length, sizeof length));
    if (wire_encode_buf(&request_header_wire, wire_request_header_version(api, version), &header, &buf) != ERR_OK)
        die("the header cannot be encoded");
    if (wire_encode_buf(api->request, version, body, &buf) != ERR_OK) {
        (void)wire_check(api->request, version, body, &error);
        fprintf(stderr, "field %s: %s\n", error.path, error.text);
        die("a request cannot be encoded: a mistake of this test");
    }
    be32_put(buf.data, (uint32_t)(buf.len - 4));
    return buf;
}

/* Decodes what came; dies where it is not strictly right. */
static void *decode_answer(const struct wire_api *api, int16_t version)
{
    size_t header_len = 4 + (size_t)(wire_response_header_version(api, version) >= 1), used = 0;
    void *response = arena_alloc(&arena, api->response->shape->size);
    struct wire_error error = {0};

    if (answer_len < header_len || (int32_t)be32_get(answer) != correlation_id)
        die("the answer has another correlation id");
    if (header_len == 5 && answer[4] != 0)
        die("tagged fields in the header of an answer");
    if (wire_decode(api->response, version, slice_of(answer + header_len, answer_len - header_len), &arena, response,
                    &used, &error) != ERR_OK) {
        fprintf(stderr, "field %s at byte %zu: %s\n", error.path, error.pos, error.text ? error.text : "");
        die("the answer does not follow its format");
    }
    if (used != answer_len - header_len)
        die("bytes behind the end of the answer");
    return response;
}

/* ---- random values ---- */

static void fill(const struct wire_shape *shape, int16_t version, void *value);

static bool has(struct wire_versions versions, int16_t version)
{
    return version >= versions.min && version <= versions.max;
}

static bool chance(unsigned percent)
{
    return prng_below(&prng, 100) < percent;
}

static bool ends_with(const char *text, const char *end)
{
    size_t len = strlen(text), end_len = strlen(end);

    return len >= end_len && strcmp(text + len - end_len, end) == 0;
}

static int64_t random_number(const struct wire_field *field, int64_t min, int64_t max)
{
    static const int64_t some[] = {-3, -2, -1, 0, 0, 0, 1, 1, 2, 3, 7, 100};
    int64_t number = some[prng_below(&prng, COUNT_OF(some))];

    if (chance(4))
        number = chance(50) ? min : max;
    else if (chance(6))
        number = (int64_t)prng_next(&prng);
    if (ends_with(field->name, "imeoutMs") || ends_with(field->name, "WaitMs"))
        number = chance(50) ? 0 : 20; /* the broker may take its time, we have none */
    if (strcmp(field->name, "sessionTimeoutMs") == 0)
        number = 6000;
    if (strcmp(field->name, "acks") == 0 && number == 0)
        number = 1; /* else there is no answer */
    if (strcmp(field->name, "numPartitions") == 0 || strcmp(field->name, "count") == 0)
        number = number > 20 ? 20 : number; /* more are wanted of a broker elsewhere */
    return number < min ? min : number > max ? max : number;
}

static struct slice random_text(void)
{
    static const char *const some[] = {"known",  "known",     "known", "1",        "allapis",  "__consumer_offsets",
                                       "",       "range",     "a",     "consumer", "a/b",      "retention.ms",
                                       "delete", "\xff\xfe!", "..",    "new",      "member-1", "cleanup.policy"};
    char number[32];
    uint8_t *long_text;

    if (chance(30))
        return slice_of_text("known");
    if (chance(8)) {
        snprintf(number, sizeof number, "name-%d", (int)prng_below(&prng, 1000));
        return arena_copy(&arena, slice_of_text(number));
    }
    if (chance(2)) {
        long_text = arena_alloc(&arena, WIRE_STRING_LEN_MAX);
        memset(long_text, 'x', WIRE_STRING_LEN_MAX);
        return slice_of(long_text, 1 + prng_below(&prng, WIRE_STRING_LEN_MAX));
    }
    return slice_of_text(some[prng_below(&prng, COUNT_OF(some))]);
}

static struct slice random_bytes(void)
{
    size_t len = prng_below(&prng, 200);
    uint8_t *bytes = arena_alloc(&arena, len ? len : 1);

    for (size_t i = 0; i < len; i++)
        bytes[i] = (uint8_t)prng_next(&prng);
    return slice_of(bytes, len);
}

/* Mostly good batches; some cut, some damaged, some noise. */
static struct slice random_records(void)
{
    struct batches_model *model = arena_alloc(&arena, sizeof *model);
    struct slice bytes;
    struct buf buf;

    if (chance(15))
        return random_bytes();
    batches_draw(&prng, &arena, 2000, model);
    buf_init(&buf, 1 << 20);
    CHECK(batches_build(model, &scratch, &buf) == ERR_OK);
    bytes = arena_copy(&arena, buf_bytes(&buf));
    buf_release(&buf);
    if (chance(20))
        bytes.len = prng_below(&prng, bytes.len + 1);
    if (chance(20) && bytes.len > 0)
        ((uint8_t *)bytes.data)[prng_below(&prng, bytes.len)] ^= (uint8_t)(1 + prng_below(&prng, 255));
    return bytes;
}

static void fill_scalar(const struct wire_field *field, void *at)
{
    switch ((enum wire_type)field->type) {
    case WIRE_BOOL:
        *(bool *)at = chance(50);
        break;
    case WIRE_INT8:
        *(int8_t *)at = (int8_t)random_number(field, INT8_MIN, INT8_MAX);
        break;
    case WIRE_INT16:
        *(int16_t *)at = (int16_t)random_number(field, INT16_MIN, INT16_MAX);
        break;
    case WIRE_UINT16:
        *(uint16_t *)at = (uint16_t)random_number(field, 0, UINT16_MAX);
        break;
    case WIRE_INT32:
        *(int32_t *)at = (int32_t)random_number(field, INT32_MIN, INT32_MAX);
        break;
    case WIRE_UINT32:
        *(uint32_t *)at = (uint32_t)random_number(field, 0, UINT32_MAX);
        break;
    case WIRE_INT64:
        *(int64_t *)at = random_number(field, INT64_MIN, INT64_MAX);
        break;
    case WIRE_FLOAT64:
        *(uint64_t *)at = prng_next(&prng);
        break;
    case WIRE_UUID:
        if (chance(60))
            *(struct uuid *)at = known_topic_id;
        else
            memset(at, chance(50) ? 0 : (int)prng_below(&prng, 256), sizeof(struct uuid));
        break;
    case WIRE_STRING:
        *(struct slice *)at = random_text();
        break;
    case WIRE_BYTES:
        *(struct slice *)at = random_bytes();
        break;
    case WIRE_RECORDS:
        *(struct slice *)at = random_records();
        break;
    case WIRE_STRUCT:
        break;
    }
}

static size_t size_of(const struct wire_field *field)
{
    static const size_t sizes[] = {[WIRE_BOOL] = sizeof(bool),
                                   [WIRE_INT8] = 1,
                                   [WIRE_INT16] = 2,
                                   [WIRE_UINT16] = 2,
                                   [WIRE_INT32] = 4,
                                   [WIRE_UINT32] = 4,
                                   [WIRE_INT64] = 8,
                                   [WIRE_FLOAT64] = 8,
                                   [WIRE_UUID] = UUID_LEN,
                                   [WIRE_STRING] = sizeof(struct slice),
                                   [WIRE_BYTES] = sizeof(struct slice),
                                   [WIRE_RECORDS] = sizeof(struct slice)};

    return field->type == WIRE_STRUCT ? field->shape->size : sizes[field->type];
}

static void *fill_structs(const struct wire_field *field, int16_t version, size_t cnt)
{
    uint8_t *items = wire_array(field->shape, &arena, cnt);

    for (size_t i = 0; i < cnt; i++)
        fill(field->shape, version, items + i * field->shape->size);
    return items;
}

static void fill_array(const struct wire_field *field, int16_t version, uint8_t *at)
{
    size_t cnt = chance(3) ? 50 : prng_below(&prng, 4), size = size_of(field);
    uint8_t *items;

    if (has(field->nullable, version) && chance(15)) {
        *(void **)at = NULL;
        *(int32_t *)(at + sizeof(void *)) = -1;
        return;
    }
    if (field->type == WIRE_STRUCT) {
        items = fill_structs(field, version, cnt);
    } else {
        items = arena_array(&arena, cnt ? cnt : 1, size);
        for (size_t i = 0; i < cnt; i++)
            fill_scalar(field, items + i * size);
    }
    *(void **)at = items;
    *(int32_t *)(at + sizeof(void *)) = (int32_t)cnt;
}

static void fill(const struct wire_shape *shape, int16_t version, void *value)
{
    for (uint16_t i = 0; i < shape->fields_cnt; i++) {
        const struct wire_field *field = &shape->fields[i];
        uint8_t *at = (uint8_t *)value + field->offset;
        if (!has(field->versions, version) && !has(field->tagged, version))
            continue;
        if (field->is_array)
            fill_array(field, version, at);
        else if (has(field->nullable, version) && chance(20))
            memset(at, 0, field->is_pointer ? sizeof(void *) : sizeof(struct slice));
        else if (field->is_pointer)
            *(void **)at = fill_structs(field, version, 1);
        else if (field->type == WIRE_STRUCT)
            fill(field->shape, version, at);
        else
            fill_scalar(field, at);
    }
}

/* ---- error codes that answers hold ---- */

static void note_errors(const struct wire_shape *shape, int16_t version, const void *value)
{
    for (uint16_t i = 0; i < shape->fields_cnt; i++) {
        const struct wire_field *field = &shape->fields[i];
        const uint8_t *at = (const uint8_t *)value + field->offset;
        if (strcmp(field->name, "errorCode") == 0 && field->type == WIRE_INT16 && !field->is_array) {
            int16_t code = *(const int16_t *)at;
            if (code < -1 || code + 1 >= (int)COUNT_OF(errors_seen))
                die("an error code that there is not");
            errors_seen[code + 1]++;
            if (code == KERR_UNKNOWN_SERVER_ERROR && strncmp(doing, "Fetch ", 6) != 0) /* its isolation level */
                die("UNKNOWN_SERVER_ERROR: an error that nobody has thought of");
        }
        if (field->type != WIRE_STRUCT)
            continue;
        if (field->is_array)
            for (int32_t k = 0; k < *(const int32_t *)(at + sizeof(void *)); k++)
                note_errors(field->shape, version, *(const uint8_t *const *)at + (size_t)k * field->shape->size);
        else if (!field->is_pointer)
            note_errors(field->shape, version, at);
    }
}

/* ---- the rounds ---- */

static void check_alive(void)
{
    const struct wire_api *api = wire_api_by_key(API_KEY_API_VERSIONS);
    struct api_versions_request body;
    struct buf frame;

    connect_again();
    wire_defaults(&api_versions_request_wire, &body);
    frame = encode_request(api, 0, &body);
    if (!send_all(frame.data, frame.len) || receive_answer(ANSWER_WAIT_MS) != ANSWERED)
        die("the broker does not answer ApiVersions any more");
    (void)decode_answer(api, 0);
    buf_release(&frame);
}

static void ask_well(const struct wire_api *api, int16_t version, const void *body, bool random)
{
    struct buf frame = encode_request(api, version, body);
    bool may_close = api->key == API_KEY_PRODUCE && version < PRODUCE_SERVED_MIN;
    enum outcome outcome;

    if (!send_all(frame.data, frame.len))
        die("the connection was closed before");
    outcome = receive_answer(ANSWER_WAIT_MS);
    if (outcome == SILENT)
        die("no answer in time");
    if (outcome == CLOSED && !may_close)
        die("the connection was closed instead of an answer");
    if (outcome == CLOSED) {
        check_alive();
    } else {
        void *response = decode_answer(api, version);
        if (random)
            note_errors(api->response->shape, version, response);
    }
    buf_release(&frame);
}

static void ask_damaged(const struct wire_api *api, int16_t version, const void *body)
{
    struct buf frame = encode_request(api, version, body);
    size_t from = chance(90) ? 12 : 0; /* mostly the body; sometimes length, key, version */

    for (uint64_t i = 0; i <= prng_below(&prng, 4); i++)
        if (frame.len > from)
            frame.data[from + prng_below(&prng, frame.len - from)] = (uint8_t)prng_next(&prng);
    if (chance(20) && frame.len > 13) { /* shorter than it says of itself inside */
        frame.len -= prng_below(&prng, frame.len - 12);
        be32_put(frame.data, (uint32_t)(frame.len - 4));
    }
    connect_again();
    if (send_all(frame.data, frame.len))
        (void)receive_answer(DAMAGED_WAIT_MS);
    buf_release(&frame);
}

static void try_version(const struct wire_api *api, int16_t version, int rounds)
{
    char text[200];

    doing = text;
    for (int round = 0; round <= rounds; round++) {
        void *body;
        arena_reset(&arena);
        body = arena_alloc(&arena, api->request->shape->size);
        wire_defaults(api->request, body);
        snprintf(text, sizeof text, "%s version %d, %s %d", api->name, version, round ? "random" : "defaults", round);
        if (round > 0)
            fill(api->request->shape, version, body);
        if (api->key == API_KEY_PRODUCE && round == 0)
            ((struct produce_request *)body)->acks = 1;
        ask_well(api, version, body, round > 0);
    }
    for (int round = 0; round < rounds; round++) {
        void *body;
        arena_reset(&arena);
        body = arena_alloc(&arena, api->request->shape->size);
        wire_defaults(api->request, body);
        snprintf(text, sizeof text, "%s version %d, damaged %d", api->name, version, round);
        fill(api->request->shape, version, body);
        ask_damaged(api, version, body);
    }
    check_alive();
}

/* Makes the topic "known" by asking for it. */
static void make_topic(void)
{
    const struct wire_api *api = wire_api_by_key(API_KEY_METADATA);
    struct metadata_request_metadata_request_topic topic;
    struct metadata_request body;

    wire_defaults(&metadata_request_wire, &body);
    wire_shape_defaults(&metadata_request_metadata_request_topic_shape, &topic);
    topic.name = slice_of_text("known");
    body.topics = &topic;
    body.topics_cnt = 1;
    body.allow_auto_topic_creation = true;
    for (int i = 0; i < 100 && uuid_is_zero(known_topic_id); i++) {
        struct buf frame = encode_request(api, 12, &body);
        struct metadata_response *response;
        if (!send_all(frame.data, frame.len) || receive_answer(ANSWER_WAIT_MS) != ANSWERED)
            die("no answer to Metadata");
        response = decode_answer(api, 12);
        if (response->topics_cnt == 1 && response->topics[0].error_code == KERR_NONE)
            known_topic_id = response->topics[0].topic_id;
        buf_release(&frame);
        usleep(20000);
    }
    if (uuid_is_zero(known_topic_id))
        die("the topic is not made");
}

int main(int argc, char **argv)
{
    const struct wire_api *api_versions = wire_api_by_key(API_KEY_API_VERSIONS);
    struct api_versions_response_api_version rows[WIRE_API_KEYS_MAX];
    struct api_versions_request body;
    struct api_versions_response *response;
    struct buf frame;
    int32_t rows_cnt, versions_cnt = 0;
    int rounds;

    if (argc != 5) {
        fprintf(stderr, "usage: allapis HOST PORT SEED ROUNDS\n");
        return 2;
    }
    address.sin_family = AF_INET;
    address.sin_port = htons((uint16_t)strtol(argv[2], NULL, 10));
    inet_pton(AF_INET, argv[1], &address.sin_addr);
    prng.state = strtoull(argv[3], NULL, 10);
    rounds = (int)strtol(argv[4], NULL, 10);
    arena_init(&arena, MEM_MAX);
    record_scratch_init(&scratch, codec_table(), MEM_MAX);

    doing = "ApiVersions";
    connect_again();
    wire_defaults(&api_versions_request_wire, &body);
    body.client_software_name = body.client_software_version = slice_of_text("allapis");
    frame = encode_request(api_versions, 3, &body);
    if (!send_all(frame.data, frame.len) || receive_answer(ANSWER_WAIT_MS) != ANSWERED)
        die("no answer");
    buf_release(&frame);
    response = decode_answer(api_versions, 3);
    rows_cnt = response->api_keys_cnt;
    CHECK(rows_cnt <= WIRE_API_KEYS_MAX);
    memcpy(rows, response->api_keys, (size_t)rows_cnt * sizeof rows[0]);
    make_topic();
    for (int32_t i = 0; i < rows_cnt; i++) {
        const struct wire_api *api = wire_api_by_key(rows[i].api_key);
        if (api == NULL || rows[i].min_version < api->request->min_version ||
            rows[i].max_version > api->request->max_version)
            die("an API or version is advertised that does not exist");
        for (int16_t version = rows[i].min_version; version <= rows[i].max_version; version++, versions_cnt++)
            try_version(api, version, rounds);
    }
    printf("%d APIs, %d versions, each with defaults, %d random and %d damaged requests; error codes seen:", rows_cnt,
           versions_cnt, rounds, rounds);
    for (size_t i = 0; i < COUNT_OF(errors_seen); i++)
        if (errors_seen[i] > 0)
            printf(" %d", (int)i - 1);
    printf("\n");
    record_scratch_release(&scratch);
    arena_release(&arena);
    free(answer);
    close(conn_fd);
    return 0;
}
