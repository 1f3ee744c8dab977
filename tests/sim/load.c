#include "load.h"

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
#include "wire/gen/metadata_request.h"
#include "wire/gen/metadata_response.h"
#include "wire/gen/produce_request.h"
#include "wire/gen/produce_response.h"
#include "wire/gen/request_header.h"
#include "wire/gen/unregister_broker_request.h"
#include "wire/gen/unregister_broker_response.h"
#include "wire/kerr.h"

enum {
    RETRY_US = 50000,
    PRODUCE_VERSION = 9,
    FETCH_VERSION = 12,
    INIT_VERSION = 4,
    CREATE_VERSION = 5,
    METADATA_VERSION = 9,
    FRAME_LEN_MAX = 8 << 20,
    ARENA_LEN_MAX = 1 << 30,
    VALUE_LEN_MAX = 300,
    OUT_OF_RANGE_MAX = 20, /* one after the other, with fresh metadata before each */
};

static const char topic_name[] = "sim";

static struct slice partition_name(int32_t partition)
{
    static const char *const names[LOAD_PARTITIONS_MAX] = {"sim-0", "sim-1", "sim-2", "sim-3", "sim-4", "sim-5"};

    return slice_of_text(names[partition]);
}

static void fault(const struct caller *caller, const char *what, const char *why)
{
    printf("fault: %10.3f ms  %s: %s %s\n", (double)caller->load->world->now_us / 1000, caller->name, what, why);
    caller->load->faults_cnt++;
}

/* ---- one request at a time ---- */

static bool connect_to(struct caller *caller, int node)
{
    struct world *world = caller->load->world;

    if (caller->conn_id != 0 && caller->node != node) {
        world_disconnect(world, caller->conn_id);
        caller->conn_id = 0;
    }
    if (caller->conn_id == 0) {
        caller->conn_id = world_connect(world, node);
        caller->node = node;
    }
    if (caller->conn_id == 0) {
        caller->retry_us = world->now_us + RETRY_US;
        caller->wants_metadata = true;
    }
    return caller->conn_id != 0;
}

/* Where it is, if anywhere; else any node. */
static bool connect_to_any(struct caller *caller)
{
    struct world *world = caller->load->world;

    if (caller->conn_id != 0)
        return true;
    return connect_to(caller, (int)prng_below(&world->prng_client, (uint64_t)world->nodes_cnt));
}

static void ask(struct caller *caller, const struct wire_msg *msg, int16_t version, const void *body,
                void (*on_answer)(struct caller *caller, struct slice bytes))
{
    const struct wire_api *api = wire_api_by_key(msg->api_key);
    struct world *world = caller->load->world;
    struct request_header header;
    struct buf frame;

    wire_defaults(&request_header_wire, &header);
    header.request_api_key = msg->api_key;
    header.request_api_version = version;
    header.correlation_id = ++caller->correlation_id;
    header.client_id = slice_of_text(caller->name);
    buf_init(&frame, FRAME_LEN_MAX);
    CHECK(wire_encode_buf(&request_header_wire, wire_request_header_version(api, version), &header, &frame) == ERR_OK);
    CHECK(wire_encode_buf(msg, version, body, &frame) == ERR_OK);
    world_send(world, caller->conn_id, buf_bytes(&frame));
    buf_release(&frame);
    caller->api_key = msg->api_key;
    caller->on_answer = on_answer;
    caller->waits = true;
    caller->deadline_us = world->now_us + caller->load->config.request_timeout_us;
}

struct decoded {
    struct arena arena;
    union {
        struct create_topics_response create;
        struct unregister_broker_response unregister;
        struct init_producer_id_response init;
        struct produce_response produce;
        struct fetch_response fetch;
        struct metadata_response metadata;
    };
};

static void decode(struct decoded *decoded, const struct wire_msg *msg, int16_t version, struct slice bytes)
{
    size_t head_len = 4 + (size_t)(wire_response_header_version(wire_api_by_key(msg->api_key), version) >= 1);
    struct wire_error error;
    size_t used = 0;

    CHECK(bytes.len >= head_len);
    arena_init(&decoded->arena, ARENA_LEN_MAX);
    CHECK(wire_decode(msg, version, slice_of(bytes.data + head_len, bytes.len - head_len), &decoded->arena,
                      &decoded->create, &used, &error) == ERR_OK);
    CHECK(used == bytes.len - head_len);
}

/* It could not be done there and now. */
static void try_later(struct caller *caller)
{
    caller->retry_us = caller->load->world->now_us + RETRY_US;
    caller->wants_metadata = true;
}

static void take_refusal(struct caller *caller, const char *what, int16_t error)
{
    caller->load->errors_cnt++;
    if (!kerr_is_retriable(error))
        fault(caller, what, kerr_name(error));
    try_later(caller);
}

static void take_answer(struct caller *caller, struct slice bytes)
{
    caller->waits = false;
    if (bytes.data == NULL) {
        caller->conn_id = 0;
        try_later(caller);
        return;
    }
    CHECK((int32_t)be32_get(bytes.data) == caller->correlation_id);
    caller->on_answer(caller, bytes);
}

static void give_up(struct caller *caller)
{
    world_disconnect(caller->load->world, caller->conn_id);
    caller->conn_id = 0;
    caller->waits = false;
    caller->load->timeouts_cnt++;
    try_later(caller);
}

/* It may do something new now. */
static bool is_free(struct caller *caller)
{
    struct world *world = caller->load->world;

    if (caller->waits && world->now_us >= caller->deadline_us)
        give_up(caller);
    return !caller->waits && world->now_us >= caller->retry_us;
}

/* ---- metadata ---- */

static void metadata_answered(struct caller *caller, struct slice bytes)
{
    struct load *load = caller->load;
    struct decoded decoded;

    decode(&decoded, &metadata_response_wire, METADATA_VERSION, bytes);
    caller->retry_us = load->world->now_us + RETRY_US / 2;
    for (int32_t i = 0; decoded.metadata.topics_cnt == 1 && i < decoded.metadata.topics[0].partitions_cnt; i++) {
        const struct metadata_response_metadata_response_partition *from = &decoded.metadata.topics[0].partitions[i];
        struct load_leader *leader = &load->leaders[from->partition_index];
        CHECK(from->partition_index >= 0 && from->partition_index < load->config.partitions_cnt);
        if (from->leader_epoch < leader->leader_epoch)
            continue; /* from a node that knows less than we do */
        leader->leader_epoch = from->leader_epoch;
        leader->node = -1;
        for (int32_t b = 0; b < decoded.metadata.brokers_cnt; b++)
            if (decoded.metadata.brokers[b].node_id == from->leader_id)
                leader->node = world_find_node(load->world, decoded.metadata.brokers[b].host);
    }
    caller->wants_metadata = false;
    arena_release(&decoded.arena);
}

static void ask_metadata(struct caller *caller)
{
    struct metadata_request_metadata_request_topic topic;
    struct metadata_request request;
    struct world *world = caller->load->world;

    if (!connect_to(caller, (int)prng_below(&world->prng_client, (uint64_t)world->nodes_cnt)))
        return;
    wire_defaults(&metadata_request_wire, &request);
    wire_shape_defaults(&metadata_request_metadata_request_topic_shape, &topic);
    topic.name = slice_of_text(topic_name);
    request.topics = &topic;
    request.topics_cnt = 1;
    request.allow_auto_topic_creation = false;
    ask(caller, &metadata_request_wire, METADATA_VERSION, &request, metadata_answered);
}

/* Connected to the partition's leader; else something is being done about it. */
static bool is_at_leader(struct caller *caller, int32_t partition)
{
    int node = caller->load->leaders[partition].node;

    if (caller->wants_metadata || node < 0) {
        ask_metadata(caller);
        return false;
    }
    return connect_to(caller, node);
}

/* ---- the admin ---- */

static void topic_answered(struct caller *caller, struct slice bytes)
{
    struct decoded decoded;
    int16_t error;

    decode(&decoded, &create_topics_response_wire, CREATE_VERSION, bytes);
    error = decoded.create.topics[0].error_code;
    caller->load->topic_is_made = error == KERR_NONE || error == KERR_TOPIC_ALREADY_EXISTS;
    caller->retry_us = caller->load->world->now_us + RETRY_US;
    if (!caller->load->topic_is_made && prng_below(&caller->load->world->prng_client, 2)) {
        world_disconnect(caller->load->world, caller->conn_id); /* another node next time */
        caller->conn_id = 0;
    }
    arena_release(&decoded.arena);
}

static void ask_topic(struct caller *caller)
{
    const struct load_config *config = &caller->load->config;
    char min_isr[2] = {(char)('0' + config->min_isr), 0};
    struct create_topics_request request;
    struct create_topics_request_creatable_topic topic;
    struct create_topics_request_creatable_topic_config configs[] = {
        {.name = slice_of_text("flotilla.durability"), .value = slice_of_text(config->durability)},
        {.name = slice_of_text("segment.bytes"), .value = slice_of_text("1048576")},
        {.name = slice_of_text("min.insync.replicas"), .value = slice_of_text(min_isr)},
        {.name = slice_of_text("unclean.leader.election.enable"),
         .value = slice_of_text(config->is_unclean ? "true" : "false")},
    };

    wire_defaults(&create_topics_request_wire, &request);
    wire_shape_defaults(&create_topics_request_creatable_topic_shape, &topic);
    topic.name = slice_of_text(topic_name);
    topic.num_partitions = config->partitions_cnt;
    topic.replication_factor = config->replicas_cnt;
    topic.configs = configs;
    topic.configs_cnt = COUNT_OF(configs);
    request.topics = &topic;
    request.topics_cnt = 1;
    request.timeout_ms = 10000;
    ask(caller, &create_topics_request_wire, CREATE_VERSION, &request, topic_answered);
}

/* What names no broker any more is done, too: the first answer may have been lost. */
static void unregister_answered(struct caller *caller, struct slice bytes)
{
    struct decoded decoded;
    int16_t error;

    decode(&decoded, &unregister_broker_response_wire, 0, bytes);
    error = decoded.unregister.error_code;
    if (error == KERR_NONE || error == KERR_BROKER_ID_NOT_REGISTERED)
        caller->load->to_unregister = -1;
    else
        take_refusal(caller, "a broker cannot be unregistered:", error);
    arena_release(&decoded.arena);
}

static void ask_unregister(struct caller *caller)
{
    struct unregister_broker_request request;

    wire_defaults(&unregister_broker_request_wire, &request);
    request.broker_id = caller->load->to_unregister;
    ask(caller, &unregister_broker_request_wire, 0, &request, unregister_answered);
}

static void admin_act(struct load *load)
{
    if ((load->topic_is_made && load->to_unregister < 0) || !is_free(&load->admin) || !connect_to_any(&load->admin))
        return;
    if (load->topic_is_made)
        ask_unregister(&load->admin);
    else
        ask_topic(&load->admin);
}

/* ---- producers ---- */

static struct load_producer *producer_of(struct caller *caller)
{
    return container_of(caller, struct load_producer, caller);
}

static void id_answered(struct caller *caller, struct slice bytes)
{
    struct load_producer *producer = producer_of(caller);
    struct decoded decoded;

    decode(&decoded, &init_producer_id_response_wire, INIT_VERSION, bytes);
    if (decoded.init.error_code != KERR_NONE)
        take_refusal(caller, "a producer id is refused:", decoded.init.error_code);
    producer->has_id = decoded.init.error_code == KERR_NONE;
    producer->producer_id = decoded.init.producer_id;
    producer->producer_epoch = decoded.init.producer_epoch;
    producer->sequence = 0;
    arena_release(&decoded.arena);
}

static void ask_id(struct caller *caller)
{
    struct init_producer_id_request request;

    wire_defaults(&init_producer_id_request_wire, &request);
    request.transactional_id = slice_of(NULL, 0);
    request.transaction_timeout_ms = 60000;
    ask(caller, &init_producer_id_request_wire, INIT_VERSION, &request, id_answered);
}

static void produce_answered(struct caller *caller, struct slice bytes)
{
    struct load_producer *producer = producer_of(caller);
    struct load *load = caller->load;
    struct decoded decoded;
    const struct produce_response_partition_produce_response *answer;

    decode(&decoded, &produce_response_wire, PRODUCE_VERSION, bytes);
    answer = &decoded.produce.responses[0].partition_responses[0];
    if (answer->error_code == KERR_NONE) {
        int64_t end_off = answer->base_offset + producer->batch_cnt;
        for (int32_t i = 0; i < producer->batch_cnt; i++)
            history_ack(load->history, slice_of_text(caller->name), producer->next_number + (uint32_t)i,
                        partition_name(producer->partition), answer->base_offset + i);
        if (end_off > load->acked_end_off[producer->partition])
            load->acked_end_off[producer->partition] = end_off;
        producer->next_number += (uint32_t)producer->batch_cnt;
        producer->sequence += producer->batch_cnt;
        producer->batch_cnt = 0;
        load->acks_cnt++;
        load->last_ack_us = load->world->now_us;
    } else {
        take_refusal(caller, "a batch is refused:", answer->error_code);
    }
    arena_release(&decoded.arena);
}

static void build_batch(struct load *load, const struct load_producer *producer, struct buf *out)
{
    struct record_build what = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    uint8_t value[VALUE_LEN_MAX];
    int err = ERR_OK;

    what.codec = (enum record_codec)((producer->next_number / 7 + (uint32_t)producer->partition) % RECORD_CODECS_CNT);
    what.producer_id = producer->producer_id;
    what.producer_epoch = producer->producer_epoch;
    what.base_sequence = producer->sequence;
    memset(value, 'x', sizeof value);
    record_builder_start(&builder, &what, out);
    for (int32_t i = 0; i < producer->batch_cnt && err == ERR_OK; i++) {
        uint32_t number = producer->next_number + (uint32_t)i;
        be32_put(value, (uint32_t)(producer - load->producers));
        be32_put(value + 4, number);
        err = record_builder_add(&builder, load->world->wall_base_ms + number, slice_of(value, 4),
                                 slice_of(value, 8 + number * 37 % 290), NULL, 0);
    }
    CHECK(err == ERR_OK && record_builder_finish(&builder, &load->world->scratch) == ERR_OK);
}

static void begin_batch(struct load *load, struct load_producer *producer)
{
    producer->batch_cnt = 1 + (int32_t)prng_below(&load->world->prng_client, (uint64_t)load->config.batch_max);
    for (int32_t i = 0; i < producer->batch_cnt; i++)
        history_send(load->history, slice_of_text(producer->caller.name), producer->next_number + (uint32_t)i,
                     partition_name(producer->partition));
}

static void ask_produce(struct caller *caller)
{
    struct load_producer *producer = producer_of(caller);
    struct produce_request request;
    struct produce_request_topic_produce_data topic;
    struct produce_request_partition_produce_data partition;
    struct buf batch;

    if (producer->batch_cnt == 0) /* a new one; else the same once more */
        begin_batch(caller->load, producer);
    buf_init(&batch, FRAME_LEN_MAX);
    build_batch(caller->load, producer, &batch);
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
    request.timeout_ms = (int32_t)(caller->load->config.request_timeout_us / 1000);
    request.topic_data = &topic;
    request.topic_data_cnt = 1;
    ask(caller, &produce_request_wire, PRODUCE_VERSION, &request, produce_answered);
    buf_release(&batch);
}

static void act_producer(struct load_producer *producer)
{
    struct caller *caller = &producer->caller;
    const struct load *load = caller->load;

    if (!is_free(caller))
        return;
    if (producer->batch_cnt == 0 && (!load->producing || producer->next_number >= load->numbers_max))
        return;
    if (!producer->has_id) {
        if (connect_to_any(caller))
            ask_id(caller);
    } else if (is_at_leader(caller, producer->partition)) {
        ask_produce(caller);
    }
}

/* ---- readers ---- */

static struct load_reader *reader_of(struct caller *caller)
{
    return container_of(caller, struct load_reader, caller);
}

static void take_record(struct load_reader *reader, int32_t partition, const struct record *record)
{
    struct load *load = reader->caller.load;
    uint32_t writer;

    CHECK(record->value.len >= 8);
    writer = be32_get(record->value.data);
    CHECK(writer < LOAD_PRODUCERS_MAX);
    history_read(load->history, slice_of_text(reader->caller.name), partition_name(partition), record->off,
                 slice_of_text(load->producers[writer].caller.name), be32_get(record->value.data + 4));
}

static void take_batches(struct load_reader *reader, struct slice bytes)
{
    struct record_scratch *scratch = &reader->caller.load->world->scratch;
    int32_t partition = reader->partition;
    struct record_batch batch;
    struct record_iter iter;
    struct record record;
    size_t need_len;
    int more;

    while (bytes.len > 0 && record_batch_parse(bytes, &batch, &need_len) == ERR_OK) {
        CHECK(record_batch_check_crc(slice_of(bytes.data, batch.batch_len)) == ERR_OK);
        CHECK(record_iter_init(&iter, slice_of(bytes.data, batch.batch_len), scratch) == ERR_OK);
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

static void take_end(struct load_reader *reader, const struct fetch_response_partition_data *answer, int64_t before_off)
{
    struct load *load = reader->caller.load;
    int32_t partition = reader->partition;

    if (reader->next_off[partition] > before_off && reader->next_off[partition] > answer->high_watermark)
        fault(&reader->caller, "was given records beyond the high watermark of",
              (const char *)partition_name(partition).data);
    if (!reader->final || reader->reached_end[partition] || reader->next_off[partition] < answer->high_watermark ||
        reader->next_off[partition] < load->acked_end_off[partition])
        return;
    reader->reached_end[partition] = true;
    CHECK(history_end(load->history, slice_of_text(reader->caller.name), partition_name(partition),
                      reader->next_off[partition]));
}

static void fetch_answered(struct caller *caller, struct slice bytes)
{
    struct load_reader *reader = reader_of(caller);
    struct load *load = caller->load;
    struct decoded decoded;
    const struct fetch_response_partition_data *answer;

    decode(&decoded, &fetch_response_wire, FETCH_VERSION, bytes);
    CHECK(decoded.fetch.error_code == KERR_NONE && decoded.fetch.responses_cnt == 1);
    answer = &decoded.fetch.responses[0].partitions[0];
    if (answer->error_code == KERR_NONE) {
        int64_t before_off = reader->next_off[reader->partition];
        reader->out_of_range_cnt = 0;
        take_batches(reader, answer->records);
        take_end(reader, answer, before_off);
    } else if (answer->error_code == KERR_OFFSET_OUT_OF_RANGE && ++reader->out_of_range_cnt < OUT_OF_RANGE_MAX) {
        try_later(caller); /* a follower that is empty says so, too: ask where the leader is */
    } else {               /* something that was read is gone */
        take_refusal(caller, "a fetch is refused:", answer->error_code);
    }
    if (!reader->final || reader->reached_end[reader->partition])
        reader->partition = (reader->partition + 1) % load->config.partitions_cnt;
    arena_release(&decoded.arena);
}

static void ask_fetch(struct caller *caller)
{
    struct load_reader *reader = reader_of(caller);
    struct prng *prng = &caller->load->world->prng_client;
    struct fetch_request request;
    struct fetch_request_fetch_topic topic;
    struct fetch_request_fetch_partition partition;

    wire_defaults(&fetch_request_wire, &request);
    wire_shape_defaults(&fetch_request_fetch_topic_shape, &topic);
    wire_shape_defaults(&fetch_request_fetch_partition_shape, &partition);
    partition.partition = reader->partition;
    partition.fetch_offset = reader->next_off[reader->partition];
    partition.partition_max_bytes = 1 + (int32_t)prng_below(prng, 20000);
    if (prng_below(prng, 2))
        partition.current_leader_epoch = caller->load->leaders[reader->partition].leader_epoch;
    topic.topic = slice_of_text(topic_name);
    topic.partitions = &partition;
    topic.partitions_cnt = 1;
    request.max_wait_ms = reader->final ? 0 : (int32_t)prng_below(prng, 200);
    request.min_bytes = 1;
    request.topics = &topic;
    request.topics_cnt = 1;
    ask(caller, &fetch_request_wire, FETCH_VERSION, &request, fetch_answered);
}

static void act_reader(struct load_reader *reader)
{
    struct caller *caller = &reader->caller;
    struct load *load = caller->load;

    if (!is_free(caller) || (reader->final && load_read_all_done(load)))
        return;
    if (reader->final && !reader->has_begun[reader->partition]) {
        reader->has_begun[reader->partition] = true;
        history_final(load->history, slice_of_text(caller->name), partition_name(reader->partition), 0);
    }
    if (is_at_leader(caller, reader->partition))
        ask_fetch(caller);
}

/* ---- all ---- */

static bool take_if_its(struct caller *caller, const struct world_answer *answer)
{
    if (caller->conn_id != answer->conn_id)
        return false;
    take_answer(caller, answer->bytes);
    return true;
}

static void on_answer(void *context, const struct world_answer *answer)
{
    struct load *load = context;

    if (take_if_its(&load->admin, answer))
        return;
    for (int i = 0; i < load->config.producers_cnt; i++)
        if (take_if_its(&load->producers[i].caller, answer))
            return;
    for (int i = 0; i <= LOAD_READERS_MAX; i++)
        if (take_if_its(&load->readers[i].caller, answer))
            return;
}

static void name_caller(struct load *load, struct caller *caller, const char *kind, int idx)
{
    caller->load = load;
    caller->node = -1;
    (void)snprintf(caller->name, sizeof caller->name, "%s%d", kind, idx);
}

void load_init(struct load *load, struct world *world, const struct load_config *config)
{
    *load = (struct load){.world = world, .config = *config, .producing = true, .reading = true, .to_unregister = -1};
    load->numbers_max = LOAD_NUMBERS_MAX;
    load->history = history_new(true);
    name_caller(load, &load->admin, "admin", 0);
    for (int i = 0; i < LOAD_PRODUCERS_MAX; i++) {
        name_caller(load, &load->producers[i].caller, "w", i);
        load->producers[i].partition = (int32_t)prng_below(&world->prng_client, (uint64_t)config->partitions_cnt);
    }
    for (int i = 0; i < LOAD_READERS_MAX; i++)
        name_caller(load, &load->readers[i].caller, "r", i);
    name_caller(load, &load->readers[LOAD_READERS_MAX].caller, "last", 0);
    load->readers[LOAD_READERS_MAX].final = true;
    for (int32_t p = 0; p < LOAD_PARTITIONS_MAX; p++)
        load->leaders[p] = (struct load_leader){.node = -1, .leader_epoch = -1};
    world->on_answer = on_answer;
    world->context = load;
}

void load_release(struct load *load)
{
    history_free(load->history);
    load->history = NULL;
}

void load_act(struct load *load)
{
    admin_act(load);
    if (!load->topic_is_made)
        return;
    for (int i = 0; i < load->config.producers_cnt; i++)
        act_producer(&load->producers[i]);
    for (int i = 0; i < load->config.readers_cnt && load->reading && !load->is_final; i++)
        act_reader(&load->readers[i]);
    if (load->is_final)
        act_reader(&load->readers[LOAD_READERS_MAX]);
}

bool load_is_quiet(const struct load *load)
{
    for (int i = 0; i < load->config.producers_cnt; i++)
        if (load->producers[i].batch_cnt != 0)
            return false;
    return true;
}

void load_read_all(struct load *load)
{
    load->is_final = true;
}

bool load_read_all_done(const struct load *load)
{
    for (int32_t p = 0; p < load->config.partitions_cnt; p++)
        if (!load->readers[LOAD_READERS_MAX].reached_end[p])
            return false;
    return true;
}

int load_judge(struct load *load)
{
    uint64_t findings_cnt = history_judge(load->history);

    if (findings_cnt > 0)
        history_print(load->history);
    return load->faults_cnt + (findings_cnt > 0);
}
