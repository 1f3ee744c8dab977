#include "clients.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/be.h"
#include "base/check.h"
#include "base/err.h"
#include "wire/gen/create_topics_request.h"
#include "wire/gen/create_topics_response.h"
#include "wire/gen/fetch_request.h"
#include "wire/gen/fetch_response.h"
#include "wire/gen/init_producer_id_request.h"
#include "wire/gen/init_producer_id_response.h"
#include "wire/gen/produce_request.h"
#include "wire/gen/produce_response.h"
#include "wire/gen/request_header.h"
#include "wire/kerr.h"

enum {
    RETRY_US = 50000,
    PRODUCE_VERSION = 9,
    FETCH_VERSION = 12,
    INIT_VERSION = 4,
    CREATE_VERSION = 5,
    FRAME_LEN_MAX = 8 << 20
};

static const char topic_name[] = "sim";

static void on_answer(void *context, const struct world_answer *answer);

void clients_init(struct clients *clients, struct world *world, const char *durability)
{
    struct prng *prng = &world->prng_client;

    *clients = (struct clients){.world = world, .durability = durability, .producing = true};
    clients->partitions_cnt = 1 + (int32_t)prng_below(prng, PARTITIONS_MAX);
    clients->producers_cnt = 1 + (int)prng_below(prng, PRODUCERS_MAX);
    for (int i = 0; i < clients->producers_cnt; i++) {
        struct producer *producer = &clients->producers[i];
        producer->idx = i;
        producer->partition = (int32_t)prng_below(prng, (uint64_t)clients->partitions_cnt);
        for (int n = 0; n < NUMBERS_MAX; n++)
            producer->acked_off[n] = -1;
    }
    world->on_answer = on_answer;
    world->context = clients;
}

/* ---- requests ---- */

static void send_request(struct world *world, uint64_t conn_id, const struct wire_msg *msg, int16_t version,
                         int32_t correlation_id, const void *body)
{
    struct request_header header;
    struct buf frame;
    const struct wire_api *api = wire_api_by_key(msg->api_key);

    wire_defaults(&request_header_wire, &header);
    header.request_api_key = msg->api_key;
    header.request_api_version = version;
    header.correlation_id = correlation_id;
    header.client_id = slice_of_text("sim");
    buf_init(&frame, FRAME_LEN_MAX);
    CHECK(wire_encode_buf(&request_header_wire, wire_request_header_version(api, version), &header, &frame) == ERR_OK);
    CHECK(wire_encode_buf(msg, version, body, &frame) == ERR_OK);
    world_send(world, conn_id, buf_bytes(&frame));
    buf_release(&frame);
}

static bool connect_if_needed(struct clients *clients, uint64_t *conn_id)
{
    if (*conn_id == 0)
        *conn_id = world_connect(clients->world, 0);
    return *conn_id != 0;
}

static void ask_topic(struct clients *clients)
{
    struct create_topics_request request;
    struct create_topics_request_creatable_topic topic;
    struct create_topics_request_creatable_topic_config configs[] = {
        {.name = slice_of_text("flotilla.durability"), .value = slice_of_text(clients->durability)},
        {.name = slice_of_text("segment.bytes"), .value = slice_of_text("1048576")},
    };

    wire_defaults(&create_topics_request_wire, &request);
    wire_shape_defaults(&create_topics_request_creatable_topic_shape, &topic);
    topic.name = slice_of_text(topic_name);
    topic.num_partitions = clients->partitions_cnt;
    topic.replication_factor = 1;
    topic.configs = configs;
    topic.configs_cnt = COUNT_OF(configs);
    request.topics = &topic;
    request.topics_cnt = 1;
    request.timeout_ms = 10000;
    send_request(clients->world, clients->admin_conn_id, &create_topics_request_wire, CREATE_VERSION, 1, &request);
    clients->admin_step = CLIENT_WAITS;
}

static void ask_producer_id(struct clients *clients, struct producer *producer)
{
    struct init_producer_id_request request;

    wire_defaults(&init_producer_id_request_wire, &request);
    request.transactional_id = slice_of(NULL, 0);
    request.transaction_timeout_ms = 60000;
    send_request(clients->world, producer->conn_id, &init_producer_id_request_wire, INIT_VERSION,
                 ++producer->correlation_id, &request);
    producer->step = CLIENT_WAITS;
}

static void build_batch(struct clients *clients, const struct producer *producer, struct buf *out)
{
    struct record_build what = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    uint8_t value[300];
    int err = ERR_OK;

    what.codec = (enum record_codec)((producer->next_number / 7 + producer->idx) % RECORD_CODECS_CNT);
    what.producer_id = producer->producer_id;
    what.producer_epoch = producer->producer_epoch;
    what.base_sequence = producer->sequence;
    memset(value, 'x', sizeof value);
    record_builder_start(&builder, &what, out);
    for (int32_t i = 0; i < producer->batch_cnt && err == ERR_OK; i++) {
        int32_t number = producer->next_number + i;
        be32_put(value, (uint32_t)producer->idx);
        be32_put(value + 4, (uint32_t)number);
        err = record_builder_add(&builder, clients->world->wall_base_ms + number, slice_of(value, 4),
                                 slice_of(value, 8 + (size_t)(number * 37 % 290)), NULL, 0);
    }
    CHECK(err == ERR_OK && record_builder_finish(&builder, &clients->world->scratch) == ERR_OK);
}

static void ask_produce(struct clients *clients, struct producer *producer)
{
    struct produce_request request;
    struct produce_request_topic_produce_data topic;
    struct produce_request_partition_produce_data partition;
    struct buf batch;

    if (producer->batch_cnt == 0) /* a new one; else the same once more */
        producer->batch_cnt = 1 + (int32_t)prng_below(&clients->world->prng_client, 20);
    buf_init(&batch, FRAME_LEN_MAX);
    build_batch(clients, producer, &batch);
    wire_defaults(&produce_request_wire, &request);
    wire_shape_defaults(&produce_request_topic_produce_data_shape, &topic);
    wire_shape_defaults(&produce_request_partition_produce_data_shape, &partition);
    partition.index = producer->partition;
    partition.records = buf_bytes(&batch);
    topic.name = slice_of_text(topic_name);
    topic.partition_data = &partition;
    topic.partition_data_cnt = 1;
    request.transactional_id = slice_of(NULL, 0);
    request.acks = -1;
    request.timeout_ms = 5000;
    request.topic_data = &topic;
    request.topic_data_cnt = 1;
    send_request(clients->world, producer->conn_id, &produce_request_wire, PRODUCE_VERSION, ++producer->correlation_id,
                 &request);
    producer->step = CLIENT_WAITS;
    buf_release(&batch);
}

static void ask_fetch(struct clients *clients, struct reader *reader)
{
    struct fetch_request request;
    struct fetch_request_fetch_topic topic;
    struct fetch_request_fetch_partition partition;

    wire_defaults(&fetch_request_wire, &request);
    wire_shape_defaults(&fetch_request_fetch_topic_shape, &topic);
    wire_shape_defaults(&fetch_request_fetch_partition_shape, &partition);
    partition.partition = reader->partition;
    partition.fetch_offset = reader->next_off[reader->partition];
    partition.partition_max_bytes = 1 + (int32_t)prng_below(&clients->world->prng_client, 20000);
    topic.topic = slice_of_text(topic_name);
    topic.partitions = &partition;
    topic.partitions_cnt = 1;
    request.max_wait_ms = reader->final ? 0 : (int32_t)prng_below(&clients->world->prng_client, 200);
    request.min_bytes = 1;
    request.topics = &topic;
    request.topics_cnt = 1;
    send_request(clients->world, reader->conn_id, &fetch_request_wire, FETCH_VERSION, ++reader->correlation_id,
                 &request);
    reader->step = CLIENT_WAITS;
}

/* ---- answers ---- */

struct decoded {
    struct arena arena;
    union {
        struct create_topics_response create;
        struct init_producer_id_response init;
        struct produce_response produce;
        struct fetch_response fetch;
    };
};

static void decode(struct decoded *decoded, const struct wire_msg *msg, int16_t version, struct slice bytes)
{
    size_t head_len = 4 + (size_t)(wire_response_header_version(wire_api_by_key(msg->api_key), version) >= 1);
    struct wire_error error;
    size_t used = 0;

    CHECK(bytes.len >= head_len);
    arena_init(&decoded->arena, 1 << 30);
    CHECK(wire_decode(msg, version, slice_of(bytes.data + head_len, bytes.len - head_len), &decoded->arena,
                      &decoded->create, &used, &error) == ERR_OK);
    CHECK(used == bytes.len - head_len);
}

static void clients_fault(struct clients *clients, const char *who, int idx, int16_t error)
{
    printf("fault: %10.3f ms  %s %d is refused: %s\n", (double)clients->world->now_us / 1000, who, idx,
           kerr_name(error));
    clients->faults_cnt++;
}

static void topic_answered(struct clients *clients, struct slice bytes)
{
    struct decoded decoded;
    int16_t error;

    decode(&decoded, &create_topics_response_wire, CREATE_VERSION, bytes);
    error = decoded.create.topics[0].error_code;
    clients->topic_is_made = error == KERR_NONE || error == KERR_TOPIC_ALREADY_EXISTS;
    clients->admin_retry_us = clients->world->now_us + RETRY_US;
    arena_release(&decoded.arena);
}

static void id_answered(struct clients *clients, struct producer *producer, struct slice bytes)
{
    struct decoded decoded;

    decode(&decoded, &init_producer_id_response_wire, INIT_VERSION, bytes);
    producer->has_id = decoded.init.error_code == KERR_NONE;
    producer->producer_id = decoded.init.producer_id;
    producer->producer_epoch = decoded.init.producer_epoch;
    producer->sequence = 0;
    if (!producer->has_id)
        producer->retry_us = clients->world->now_us + RETRY_US;
    arena_release(&decoded.arena);
}

static void produce_answered(struct clients *clients, struct producer *producer, struct slice bytes)
{
    struct decoded decoded;
    const struct produce_response_partition_produce_response *answer;

    decode(&decoded, &produce_response_wire, PRODUCE_VERSION, bytes);
    answer = &decoded.produce.responses[0].partition_responses[0];
    if (answer->error_code == KERR_NONE) {
        for (int32_t i = 0; i < producer->batch_cnt; i++)
            producer->acked_off[producer->next_number + i] = answer->base_offset + i;
        producer->acked_cnt += producer->batch_cnt;
        producer->next_number += producer->batch_cnt;
        producer->sequence += producer->batch_cnt;
        producer->batch_cnt = 0;
        clients->acks_cnt++;
    } else {
        if (clients->may_lose)
            producer->has_id = kerr_is_retriable(answer->error_code);
        else if (!kerr_is_retriable(answer->error_code)) /* nothing here may be refused for good */
            clients_fault(clients, "producer", producer->idx, answer->error_code);
        clients->errors_cnt++;
        producer->retry_us = clients->world->now_us + RETRY_US;
    }
    arena_release(&decoded.arena);
}

static void take_record(struct reader *reader, int32_t partition, const struct record *record)
{
    CHECK(record->value.len >= 8 && record->off < OFFSETS_MAX);
    reader->seen[partition][record->off] =
        (uint64_t)(be32_get(record->value.data) + 1) << 32 | be32_get(record->value.data + 4);
}

static void take_batches(struct clients *clients, struct reader *reader, struct slice bytes)
{
    int32_t partition = reader->partition;
    struct record_batch batch;
    struct record_iter iter;
    struct record record;
    size_t need_len;
    int more;

    while (bytes.len > 0 && record_batch_parse(bytes, &batch, &need_len) == ERR_OK) {
        CHECK(record_batch_check_crc(slice_of(bytes.data, batch.batch_len)) == ERR_OK);
        CHECK(record_iter_init(&iter, slice_of(bytes.data, batch.batch_len), &clients->world->scratch) == ERR_OK);
        while ((more = record_iter_next(&iter, &record)) > 0)
            if (record.off >= reader->next_off[partition])
                take_record(reader, partition, &record);
        CHECK(more == 0);
        if (record_batch_last_off(&batch) + 1 > reader->next_off[partition])
            reader->next_off[partition] = record_batch_last_off(&batch) + 1;
        bytes.data += batch.batch_len;
        bytes.len -= batch.batch_len;
    }
}

static void fetch_answered(struct clients *clients, struct reader *reader, struct slice bytes)
{
    struct decoded decoded;
    const struct fetch_response_partition_data *answer;

    decode(&decoded, &fetch_response_wire, FETCH_VERSION, bytes);
    CHECK(decoded.fetch.error_code == KERR_NONE && decoded.fetch.responses_cnt == 1);
    answer = &decoded.fetch.responses[0].partitions[0];
    if (answer->error_code == KERR_NONE) {
        take_batches(clients, reader, answer->records);
        /* A leader that has just begun may not know yet how far all is committed: it tells less, and nothing is read. */
        CHECK(answer->records.len == 0 || reader->next_off[reader->partition] <= answer->high_watermark);
        reader->reached_end[reader->partition] = reader->next_off[reader->partition] == answer->high_watermark;
    } else {
        if (clients->may_lose && answer->error_code == KERR_OFFSET_OUT_OF_RANGE)
            reader->next_off[reader->partition] = 0;
        else if (!kerr_is_retriable(answer->error_code)) /* OFFSET_OUT_OF_RANGE: something that was read is gone */
            clients_fault(clients, "reader of partition", reader->partition, answer->error_code);
        reader->retry_us = clients->world->now_us + RETRY_US;
    }
    if (!reader->final || reader->reached_end[reader->partition])
        reader->partition = (reader->partition + 1) % clients->partitions_cnt;
    arena_release(&decoded.arena);
}

static void producer_answered(struct clients *clients, struct producer *producer, struct slice bytes)
{
    producer->step = CLIENT_IDLE;
    if (bytes.data == NULL) {
        producer->conn_id = 0;
        producer->retry_us = clients->world->now_us + RETRY_US;
        return;
    }
    CHECK((int32_t)be32_get(bytes.data) == producer->correlation_id);
    if (producer->has_id)
        produce_answered(clients, producer, bytes);
    else
        id_answered(clients, producer, bytes);
}

static void on_answer(void *context, const struct world_answer *answer)
{
    struct clients *clients = context;

    if (answer->conn_id == clients->admin_conn_id) {
        clients->admin_step = CLIENT_IDLE;
        if (answer->bytes.data != NULL)
            topic_answered(clients, answer->bytes);
        else
            clients->admin_conn_id = 0;
        return;
    }
    if (answer->conn_id == clients->reader.conn_id) {
        clients->reader.step = CLIENT_IDLE;
        if (answer->bytes.data != NULL)
            fetch_answered(clients, &clients->reader, answer->bytes);
        else
            clients->reader.conn_id = 0;
        return;
    }
    for (int i = 0; i < clients->producers_cnt; i++)
        if (clients->producers[i].conn_id == answer->conn_id)
            producer_answered(clients, &clients->producers[i], answer->bytes);
}

/* ---- acting ---- */

static void act_producer(struct clients *clients, struct producer *producer)
{
    if (producer->step != CLIENT_IDLE || clients->world->now_us < producer->retry_us ||
        producer->next_number + 20 >= NUMBERS_MAX || (!clients->producing && producer->batch_cnt == 0) ||
        !connect_if_needed(clients, &producer->conn_id))
        return;
    if (!producer->has_id)
        ask_producer_id(clients, producer);
    else
        ask_produce(clients, producer);
}

void clients_act(struct clients *clients)
{
    struct world *world = clients->world;

    if (!clients->topic_is_made) {
        if (clients->admin_step == CLIENT_IDLE && world->now_us >= clients->admin_retry_us &&
            connect_if_needed(clients, &clients->admin_conn_id))
            ask_topic(clients);
        return;
    }
    for (int i = 0; i < clients->producers_cnt; i++)
        act_producer(clients, &clients->producers[i]);
    if (clients->reader.step == CLIENT_IDLE && world->now_us >= clients->reader.retry_us &&
        connect_if_needed(clients, &clients->reader.conn_id))
        ask_fetch(clients, &clients->reader);
}

bool clients_are_quiet(const struct clients *clients)
{
    for (int i = 0; i < clients->producers_cnt; i++)
        if (clients->producers[i].batch_cnt != 0)
            return false;
    return true;
}

void clients_read_all(struct clients *clients)
{
    struct reader *reader = &clients->reader;

    world_disconnect(clients->world, reader->conn_id);
    *reader = (struct reader){.final = true};
}

bool clients_read_all_done(const struct clients *clients)
{
    for (int32_t p = 0; p < clients->partitions_cnt; p++)
        if (!clients->reader.reached_end[p])
            return false;
    return true;
}

/* ---- judging ---- */

static int judge_acked(const struct clients *clients, const struct producer *producer)
{
    const uint64_t *seen = clients->reader.seen[producer->partition];
    int faults_cnt = 0;

    for (int32_t n = 0; n < producer->next_number; n++) {
        uint64_t want = (uint64_t)(producer->idx + 1) << 32 | (uint32_t)n;
        int64_t off = producer->acked_off[n];
        if (off >= 0 && seen[off] == want)
            continue;
        printf("fault: producer %d number %d acknowledged at %d:%" PRId64 " is %s\n", producer->idx, n,
               producer->partition, off, off >= 0 && seen[off] == 0 ? "lost" : "another record");
        faults_cnt++;
    }
    return faults_cnt;
}

static int judge_order(const struct clients *clients, const struct producer *producer)
{
    const uint64_t *seen = clients->reader.seen[producer->partition];
    int64_t next = 0;
    int faults_cnt = 0;

    for (int64_t off = 0; off < clients->reader.next_off[producer->partition]; off++) {
        if (seen[off] >> 32 != (uint64_t)producer->idx + 1)
            continue;
        if ((int64_t)(uint32_t)seen[off] != next) {
            printf("fault: producer %d number %u at %d:%" PRId64 ", expected %" PRId64 " (duplicate, gap or reorder)\n",
                   producer->idx, (unsigned)seen[off], producer->partition, off, next);
            faults_cnt++;
        }
        next = (int64_t)(uint32_t)seen[off] + 1;
    }
    return faults_cnt;
}

int clients_judge(struct clients *clients, const struct reader *before)
{
    int faults_cnt = clients->faults_cnt;

    if (clients->may_lose)
        return faults_cnt;
    for (int i = 0; i < clients->producers_cnt; i++)
        faults_cnt += judge_acked(clients, &clients->producers[i]) + judge_order(clients, &clients->producers[i]);
    for (int32_t p = 0; p < clients->partitions_cnt; p++)
        for (int64_t off = 0; off < OFFSETS_MAX; off++)
            if (before->seen[p][off] != 0 && before->seen[p][off] != clients->reader.seen[p][off]) {
                printf("fault: a reader saw %d:%" PRId64 ", now it is %s\n", p, off,
                       clients->reader.seen[p][off] ? "another record" : "gone");
                faults_cnt++;
            }
    return faults_cnt;
}
