/* What a field costs: decode, size and encode of a few messages, in ns per field on the wire (counts, tags and lengths
 * are not counted as fields). The best of several rounds: the machine may be busy. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/check.h"
#include "base/mem.h"
#include "wire/gen/all.h"

enum { ROUNDS = 100, ROUND_NS = 2 * 1000 * 1000, LIMIT = 64 << 20 };

static struct arena building;

static double now_ns(void)
{
    struct timespec at;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return (double)at.tv_sec * 1e9 + (double)at.tv_nsec;
}

/* ---- messages ---- */

static struct produce_request build_produce(int32_t partitions_cnt, size_t *fields)
{
    static const uint8_t batch[1000];
    struct produce_request request;

    wire_defaults(&produce_request_wire, &request);
    request.acks = -1;
    request.timeout_ms = 30000;
    request.topic_data = wire_array(&produce_request_topic_produce_data_shape, &building, 1);
    request.topic_data_cnt = 1;
    request.topic_data[0].name = slice_of_text("orders");
    request.topic_data[0].partition_data =
        wire_array(&produce_request_partition_produce_data_shape, &building, (size_t)partitions_cnt);
    request.topic_data[0].partition_data_cnt = partitions_cnt;
    for (int32_t i = 0; i < partitions_cnt; i++) {
        request.topic_data[0].partition_data[i].index = i;
        request.topic_data[0].partition_data[i].records = slice_of(batch, sizeof batch);
    }
    *fields = 4 + 2 + 2 * (size_t)partitions_cnt;
    return request;
}

static struct fetch_request build_fetch(int32_t partitions_cnt, size_t *fields)
{
    struct fetch_request request;

    wire_defaults(&fetch_request_wire, &request);
    request.max_wait_ms = 500;
    request.topics = wire_array(&fetch_request_fetch_topic_shape, &building, 1);
    request.topics_cnt = 1;
    request.topics[0].topic = slice_of_text("orders");
    request.topics[0].partitions = wire_array(&fetch_request_fetch_partition_shape, &building, (size_t)partitions_cnt);
    request.topics[0].partitions_cnt = partitions_cnt;
    for (int32_t i = 0; i < partitions_cnt; i++) {
        request.topics[0].partitions[i].partition = i;
        request.topics[0].partitions[i].fetch_offset = 123456789 + i;
        request.topics[0].partitions[i].partition_max_bytes = 1 << 20;
    }
    *fields = 10 + 2 + 6 * (size_t)partitions_cnt;
    return request;
}

static struct metadata_response build_metadata(int32_t partitions_cnt, size_t *fields)
{
    static int32_t replicas[] = {1, 2, 3};
    struct metadata_response response;

    wire_defaults(&metadata_response_wire, &response);
    response.brokers = wire_array(&metadata_response_metadata_response_broker_shape, &building, 3);
    response.brokers_cnt = 3;
    for (int32_t i = 0; i < 3; i++) {
        response.brokers[i].node_id = i;
        response.brokers[i].host = slice_of_text("orders-0.brokers.svc");
    }
    response.topics = wire_array(&metadata_response_metadata_response_topic_shape, &building, 1);
    response.topics_cnt = 1;
    response.topics[0].name = slice_of_text("orders");
    response.topics[0].partitions =
        wire_array(&metadata_response_metadata_response_partition_shape, &building, (size_t)partitions_cnt);
    response.topics[0].partitions_cnt = partitions_cnt;
    for (int32_t i = 0; i < partitions_cnt; i++) {
        struct metadata_response_metadata_response_partition *at = &response.topics[0].partitions[i];
        at->partition_index = i;
        at->leader_id = i % 3;
        at->replica_nodes = at->isr_nodes = replicas;
        at->replica_nodes_cnt = at->isr_nodes_cnt = 3;
    }
    *fields = 5 + 3 * 4 + 6 + 7 * (size_t)partitions_cnt;
    return response;
}

/* ---- measuring ---- */

struct run {
    const struct wire_msg *msg;
    int16_t version;
    const void *value;
    struct slice bytes;
    struct arena arena;
    struct buf buf;
    void *decoded;
};

static void decode_once(struct run *run)
{
    size_t used;

    arena_reset(&run->arena);
    CHECK(wire_decode(run->msg, run->version, run->bytes, &run->arena, run->decoded, &used, NULL) == ERR_OK);
}

static void encode_once(struct run *run)
{
    buf_reset(&run->buf);
    CHECK(wire_encode_buf(run->msg, run->version, run->value, &run->buf) == ERR_OK);
}

static void size_once(struct run *run)
{
    size_t len;

    CHECK(wire_size(run->msg, run->version, run->value, &len) == ERR_OK);
}

static double best_ns(struct run *run, void (*once)(struct run *))
{
    double best = 1e18;

    for (int round = 0; round < ROUNDS; round++) {
        double start = now_ns(), end;
        size_t times = 0;
        do {
            for (int i = 0; i < 64; i++)
                once(run);
            times += 64;
            end = now_ns();
        } while (end - start < ROUND_NS);
        if ((end - start) / (double)times < best)
            best = (end - start) / (double)times;
    }
    return best;
}

static void bench(const char *name, const struct wire_msg *msg, int16_t version, const void *value, size_t fields)
{
    struct run run = {.msg = msg, .version = version, .value = value, .decoded = mem_alloc(msg->shape->size)};
    struct buf bytes;
    double decode, encode, size;

    arena_init(&run.arena, LIMIT);
    buf_init(&run.buf, LIMIT);
    buf_init(&bytes, LIMIT);
    CHECK(wire_encode_buf(msg, version, value, &bytes) == ERR_OK);
    run.bytes = buf_bytes(&bytes);
    decode = best_ns(&run, decode_once);
    encode = best_ns(&run, encode_once);
    size = best_ns(&run, size_once);
    printf("%-40s %7zu %7zu %9.0f %6.2f %9.0f %6.2f %9.0f %6.2f\n", name, fields, bytes.len, decode,
           decode / (double)fields, encode, encode / (double)fields, size, size / (double)fields);
    buf_release(&bytes);
    buf_release(&run.buf);
    arena_release(&run.arena);
    mem_free(run.decoded);
}

int main(void)
{
    size_t fields = 0;

    arena_init(&building, LIMIT);
    printf("%-40s %7s %7s %9s %6s %9s %6s %9s %6s\n", "message", "fields", "bytes", "decode ns", "/field", "encode ns",
           "/field", "size ns", "/field");
    struct produce_request one = build_produce(1, &fields);
    bench("Produce v9 request, 1 partition", &produce_request_wire, 9, &one, fields);
    struct produce_request produce = build_produce(10, &fields);
    bench("Produce v9 request, 10 partitions", &produce_request_wire, 9, &produce, fields);
    struct fetch_request fetch = build_fetch(100, &fields);
    bench("Fetch v12 request, 100 partitions", &fetch_request_wire, 12, &fetch, fields);
    bench("Fetch v11 request, 100 partitions", &fetch_request_wire, 11, &fetch, fields);
    struct metadata_response metadata = build_metadata(1000, &fields);
    bench("Metadata v12 response, 1000 partitions", &metadata_response_wire, 12, &metadata, fields);
    arena_release(&building);
    return 0;
}
