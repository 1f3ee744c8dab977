#include "tests/lib/quorumworld.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/be.h"
#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "quorum/election.h"
#include "quorum/meta_properties.h"
#include "quorum/snapshot.h"
#include "quorum/storage.h"
#include "quorum/voters.h"
#include "record/record.h"
#include "reply.h"
#include "request.h"
#include "wire/gen/api_versions_request.h"
#include "wire/gen/api_versions_response.h"
#include "wire/gen/request_header.h"
#include "wire/gen/response_header.h"
#include "wire/gen/vote_request.h"
#include "wire/gen/vote_response.h"

enum {
    API_VERSIONS = 18,
    VOTE = 52,
    OUTSIDE_LINK = QW_LINKS_MAX - 1,
    TOKEN_NODE = 32,
    SETTLE_STEPS_MAX = 100000000,
    HASTY_MAX = 1000
};

static const char cluster_id[] = "quorumworldAAAAAAAAAAA";

static void check(struct quorumworld *world);
static void breaks(struct quorumworld *world, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void breaks(struct quorumworld *world, const char *format, ...)
{
    va_list args;

    if (world->broken[0] != '\0')
        return;
    va_start(args, format);
    vsnprintf(world->broken, sizeof world->broken, format, args);
    va_end(args);
    if (world->prints)
        printf("# BROKEN at %" PRId64 ": %s\n", world->now_us, world->broken);
}

/* ---- making ---- */

static struct slice kept(char *text, size_t cap, const char *format, int value)
{
    int len = snprintf(text, cap, format, value);

    return slice_of(text, (size_t)len);
}

void qw_init(struct quorumworld *world, uint64_t seed, size_t nodes_cnt)
{
    *world = (struct quorumworld){.prng = {.state = seed},
                                  .seed = seed,
                                  .now_us = 1000000,
                                  .nodes_cnt = nodes_cnt,
                                  .delay_us_max = 2000,
                                  .next_id = 1};
    effects_init(&world->fx);
    for (size_t i = 0; i < nodes_cnt; i++) {
        struct qw_node *node = &world->nodes[i];
        node->disk = simdisk_new(prng_next(&world->prng));
        node->wake_at_us = node->start_at_us = INT64_MAX;
        node->dir_path = kept(node->dir, sizeof node->dir, "/data/%d", (int)i);
        node->config = (struct quorum_config){.node_id = (int32_t)i,
                                              .is_controller = true,
                                              .cluster_id = slice_of_text(cluster_id),
                                              .endpoints_cnt = 1,
                                              .dirs_cnt = 1,
                                              .dir_paths = &node->dir_path,
                                              .meta_dir_path = node->dir_path,
                                              .segment_bytes = 1 << 14,
                                              .retention_bytes = -1,
                                              .retention_ms = -1,
                                              .fetch_snapshot_bytes = 1 << 20,
                                              .segment_ms = 604800000,
                                              .election_timeout_ms = 300,
                                              .fetch_timeout_ms = 600};
        node->config.endpoints[0] = (struct voter_endpoint){.name = slice_of_text("CONTROLLER"),
                                                            .host = kept(node->host, sizeof node->host, "n%d", (int)i),
                                                            .port = 9093};
        for (size_t j = 0; j < QW_LINKS_MAX; j++)
            node->conns[j].to = -1;
    }
}

static void drop_calls(struct qw_conn *conn)
{
    for (size_t i = 0; i < conn->calls_cnt; i++) {
        request_free(conn->calls[i].request);
        chunk_drop(conn->calls[i].answer);
    }
    conn->calls_cnt = 0;
}

void qw_release(struct quorumworld *world)
{
    for (size_t i = 0; i < world->nodes_cnt; i++) {
        quorum_free(world->nodes[i].quorum);
        for (size_t j = 0; j < QW_LINKS_MAX; j++)
            drop_calls(&world->nodes[i].conns[j]);
        simdisk_free(world->nodes[i].disk);
    }
    for (size_t i = 0; i < world->packets_cnt; i++)
        chunk_drop(world->packets[i].chunk);
    effects_release(&world->fx);
    mem_free(world->packets);
    mem_free(world->committed);
    mem_free(world->appended);
    mem_free(world->leaders);
    mem_free(world->votes);
}

struct uuid qw_directory(const struct quorumworld *world, int node)
{
    (void)world;
    return (struct uuid){{0x40, 1, (uint8_t)node, 7}};
}

void qw_format(struct quorumworld *world, int node, size_t voters_cnt)
{
    struct meta_properties properties = {
        .node_id = node, .has_directory_id = true, .directory_id = qw_directory(world, node)};
    struct voters *voters = MEM_NEW(struct voters);
    struct buf buf;

    memcpy(properties.cluster_id, cluster_id, sizeof cluster_id);
    buf_init(&buf, 1 << 20);
    meta_properties_print(&properties, &buf);
    simdisk_put(world->nodes[node].disk, 0, "meta.properties", buf_bytes(&buf));
    voters_init(voters);
    for (size_t i = 0; i < voters_cnt; i++) {
        struct voter voter = {
            .id = (int32_t)i, .directory = qw_directory(world, (int)i), .max_kraft_version = 1, .end_off = -1};
        voter.endpoints_cnt = 1;
        voter.endpoints[0] = world->nodes[i].config.endpoints[0];
        CHECK(voters_add(voters, &voter) == ERR_OK);
    }
    buf_reset(&buf);
    bootstrap_print(voters, 1, 0, &buf);
    if (voters_cnt > 0) {
        simdisk_put_dir(world->nodes[node].disk, 0, "__cluster_metadata-0");
        simdisk_put(world->nodes[node].disk, 0, storage_checkpoint_path, buf_bytes(&buf));
    }
    voters_release(voters);
    mem_free(voters);
    buf_release(&buf);
}

void qw_format_static(struct quorumworld *world, int node)
{
    struct record_build build = RECORD_BUILD_PLAIN;
    struct record_builder builder;
    struct chunk *chunk;
    struct buf buf;

    qw_format(world, node, 0);
    buf_init(&buf, 1 << 20);
    record_builder_start(&builder, &build, &buf);
    CHECK(record_builder_add(&builder, 1, slice_of(NULL, 0), slice_of_text("the first"), NULL, 0) == ERR_OK);
    CHECK(record_builder_finish(&builder, NULL) == ERR_OK);
    chunk = chunk_copy(buf_bytes(&buf));
    be32_put(chunk->data + 12, 1); /* partition leader epoch; the CRC begins behind it */
    simdisk_put_dir(world->nodes[node].disk, 0, "__cluster_metadata-0");
    simdisk_put(world->nodes[node].disk, 0, "__cluster_metadata-0/00000000000000000000.log", chunk_slice(chunk));
    chunk_drop(chunk);
    buf_release(&buf);
}

/* ---- the net ---- */

static int64_t delay(struct quorumworld *world)
{
    return 50 + (int64_t)prng_below(&world->prng, (uint64_t)world->delay_us_max);
}

static void send_packet(struct quorumworld *world, struct qw_packet packet)
{
    packet.seq = world->next_seq++;
    world->packets = mem_grow(world->packets, world->packets_cnt, &world->packets_cap, sizeof packet, 1 << 20);
    world->packets[world->packets_cnt++] = packet;
}

static bool gets_lost(struct quorumworld *world, int from, int to)
{
    return (from >= 0 && to >= 0 && world->cuts[from][to]) ||
           prng_below(&world->prng, 1000000) < world->loss_per_million;
}

static void end_flight(struct quorumworld *world, int node, uint32_t link, struct qw_flight *flight, int err)
{
    send_packet(world, (struct qw_packet){.at_us = world->now_us + 1 + (err == ERR_IO ? delay(world) : 0),
                                          .is_reply = true,
                                          .node = node,
                                          .link = link,
                                          .conn_no = UINT32_MAX,
                                          .flight = flight->op,
                                          .err = err});
}

/* All that is on its way ends: the first with err. */
static void break_conn(struct quorumworld *world, int node, uint32_t link, int err, bool tells_client)
{
    struct qw_conn *conn = &world->nodes[node].conns[link];
    struct qw_node *server = conn->to < 0 ? NULL : &world->nodes[conn->to];
    int64_t at_us = world->now_us;

    for (size_t i = 0; i < conn->calls_cnt; i++)
        if (server != NULL && server->quorum != NULL)
            quorum_forget(server->quorum, conn->calls[i].token);
    drop_calls(conn);
    for (size_t i = 0; i < conn->flights_cnt && tells_client; i++) {
        end_flight(world, node, link, &conn->flights[i], i == 0 ? err : ERR_IO);
        if (world->packets[world->packets_cnt - 1].at_us < at_us)
            world->packets[world->packets_cnt - 1].at_us = at_us;
        at_us = world->packets[world->packets_cnt - 1].at_us;
    }
    conn->flights_cnt = 0;
    conn->no++;
    conn->is_stuck = false;
    conn->last_out_us = conn->last_back_us = 0;
}

static void set_link(struct quorumworld *world, int node, const struct effect *effect)
{
    struct qw_conn *conn = &world->nodes[node].conns[effect->link];

    CHECK(effect->link < OUTSIDE_LINK);
    break_conn(world, node, effect->link, ERR_IO, true);
    conn->to = -1;
    for (size_t i = 0; i < world->nodes_cnt && effect->path.len > 0; i++)
        if (slice_eq_text(effect->path, world->nodes[i].host))
            conn->to = (int)i;
}

static void ask_over(struct quorumworld *world, int node, struct effect *effect)
{
    struct qw_conn *conn = &world->nodes[node].conns[effect->link];
    struct qw_flight *flight = &conn->flights[conn->flights_cnt];
    bool is_down = conn->to < 0 || world->nodes[conn->to].quorum == NULL;

    CHECK(conn->flights_cnt < LINK_FLIGHTS_MAX);
    *flight = (struct qw_flight){.id = world->next_id++,
                                 .op = effect->op,
                                 .api_key = effect->api_key,
                                 .api_version = effect->api_version,
                                 .deadline_us = world->now_us + effect->value * 1000};
    conn->flights_cnt++;
    if (is_down && !gets_lost(world, node, conn->to)) {
        chunk_drop(effect->chunk);
        effect->chunk = NULL;
        break_conn(world, node, effect->link, ERR_IO, true); /* refused */
        return;
    }
    if (conn->is_stuck || is_down || gets_lost(world, node, conn->to)) {
        conn->is_stuck = true;
        chunk_drop(effect->chunk);
        effect->chunk = NULL;
        return;
    }
    conn->last_out_us = conn->last_out_us > world->now_us ? conn->last_out_us : world->now_us;
    conn->last_out_us += delay(world);
    send_packet(world, (struct qw_packet){.at_us = conn->last_out_us,
                                          .node = node,
                                          .link = effect->link,
                                          .conn_no = conn->no,
                                          .flight = flight->id,
                                          .chunk = effect->chunk});
    effect->chunk = NULL;
}

/* ---- a node's effects ---- */

static void after(struct quorumworld *world, int node);

static void print_trace(const struct quorumworld *world, int node, const struct trace *trace)
{
    printf("%9" PRId64 " n%d %s", world->now_us, node, trace->msg);
    for (size_t i = 0; i < trace->fields_cnt; i++) {
        const struct trace_field *f = &trace->fields[i];
        if (f->text.data != NULL)
            printf(" %s=%.*s", f->key, (int)f->text.len, (const char *)f->text.data);
        else
            printf(" %s=%" PRId64, f->key, f->value);
    }
    printf("\n");
}

static void give_entropy(struct quorumworld *world, struct qw_node *node)
{
    uint8_t bytes[ENTROPY_LEN];

    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)prng_next(&world->prng);
    entropy_add(&node->entropy, slice_of(bytes, sizeof bytes));
}

/* Tells the member what is not so. */
static void lie(struct quorumworld *world, int node, uint64_t op)
{
    struct event ev = {.kind = EVENT_DISK_DONE, .now_us = world->now_us, .wall_ms = world->now_us / 1000};

    ev.disk.op = op;
    quorum_disk_done(world->nodes[node].quorum, &ev, &world->nodes[node].entropy, &world->fx);
}

static bool is_vote_store(const struct effect *effect)
{
    return effect->kind == EFFECT_REPLACE_FILE && slice_eq_text(effect->path, storage_election_path);
}

static void carry_out(struct quorumworld *world, int node)
{
    while (world->fx.items_cnt > 0 && world->nodes[node].quorum != NULL) {
        struct effects fx = world->fx;
        effects_init(&world->fx);
        for (size_t i = 0; i < fx.items_cnt; i++) {
            struct effect *effect = &fx.items[i];
            if (world->lies && is_vote_store(effect)) {
                lie(world, node, effect->op);
                continue;
            }
            if (simdisk_submit(world->nodes[node].disk, effect, world->now_us))
                continue;
            if (effect->kind == EFFECT_LINK)
                set_link(world, node, effect);
            else if (effect->kind == EFFECT_ASK)
                ask_over(world, node, effect);
            else if (effect->kind == EFFECT_TRACE && world->prints)
                print_trace(world, node, effect->trace);
            world->nodes[node].traces_cnt += effect->kind == EFFECT_TRACE;
        }
        effects_release(&fx);
    }
}

/* ---- answers ---- */

static void put_frame(const struct qw_call *call, int32_t correlation_id, struct slice body, struct buf *buf)
{
    struct response_header header = {.correlation_id = correlation_id};
    int err =
        wire_encode_buf(&response_header_wire,
                        wire_response_header_version(call->request->api, call->request->api_version), &header, buf);

    CHECK(err == ERR_OK);
    buf_slice(buf, body);
}

/* What a vote says must be on disk when it leaves. */
static bool is_on_disk(const struct quorumworld *world, const struct qw_vote *vote)
{
    struct slice text = simdisk_file(world->nodes[vote->voter].disk, 0, storage_election_path);
    struct election election;
    size_t pos;

    if (text.data == NULL || election_parse(text, &election, &pos) != ERR_OK)
        return false;
    return election.epoch > vote->epoch || (election.epoch == vote->epoch && election.voted_id == vote->candidate);
}

static void note_vote(struct quorumworld *world, int server, const struct qw_call *call)
{
    const struct vote_request *request = call->request->body;
    struct vote_response response;
    struct arena arena;
    struct qw_vote vote;
    size_t used;

    arena_init(&arena, 1 << 20);
    CHECK(wire_decode(call->request->api->response, call->request->api_version, chunk_slice(call->answer), &arena,
                      &response, &used, NULL) == ERR_OK);
    if (response.topics_cnt == 1 && response.topics[0].partitions[0].vote_granted &&
        !request->topics[0].partitions[0].pre_vote) {
        vote = (struct qw_vote){.epoch = request->topics[0].partitions[0].replica_epoch,
                                .voter = server,
                                .candidate = request->topics[0].partitions[0].replica_id,
                                .directory = request->topics[0].partitions[0].voter_directory_id};
        if (!world->lies && !is_on_disk(world, &vote))
            breaks(world, "n%d tells its vote in epoch %d before it is stored", server, vote.epoch);
        for (size_t i = 0; i < world->votes_cnt; i++)
            if (world->votes[i].epoch == vote.epoch && world->votes[i].voter == vote.voter &&
                uuid_eq(world->votes[i].directory, vote.directory) && world->votes[i].candidate != vote.candidate)
                breaks(world, "n%d voted for %d and %d in epoch %d", server, world->votes[i].candidate, vote.candidate,
                       vote.epoch);
        world->votes = mem_grow(world->votes, world->votes_cnt, &world->votes_cap, sizeof vote, 1 << 20);
        world->votes[world->votes_cnt++] = vote;
    }
    arena_release(&arena);
}

/* Answers leave a connection in the order of its requests. */
static void flush(struct quorumworld *world, int node, uint32_t link)
{
    struct qw_conn *conn = &world->nodes[node].conns[link];

    while (link != OUTSIDE_LINK && conn->calls_cnt > 0 && conn->calls[0].is_answered) {
        struct qw_call *call = &conn->calls[0];
        struct buf buf;
        if (call->answer == NULL) {
            break_conn(world, node, link, ERR_IO, true);
            return;
        }
        if (call->request->api_key == VOTE && conn->to >= 0)
            note_vote(world, conn->to, call);
        buf_init(&buf, 100 << 20);
        put_frame(call, call->request->correlation_id, chunk_slice(call->answer), &buf);
        if (gets_lost(world, conn->to, node))
            conn->is_stuck = true;
        conn->last_back_us = (conn->last_back_us > world->now_us ? conn->last_back_us : world->now_us) + delay(world);
        if (!conn->is_stuck)
            send_packet(world, (struct qw_packet){.at_us = conn->last_back_us,
                                                  .is_reply = true,
                                                  .node = node,
                                                  .link = link,
                                                  .conn_no = conn->no,
                                                  .flight = call->flight,
                                                  .chunk = chunk_copy(buf_bytes(&buf))});
        buf_release(&buf);
        request_free(call->request);
        chunk_drop(call->answer);
        conn->calls_cnt--;
        memmove(&conn->calls[0], &conn->calls[1], conn->calls_cnt * sizeof conn->calls[0]);
    }
}

static void take_answers(struct quorumworld *world, int server)
{
    struct quorum_answer answer;

    while (world->nodes[server].quorum != NULL && quorum_take_answer(world->nodes[server].quorum, &answer)) {
        int node = (int)(answer.token >> TOKEN_NODE & 0xff);
        uint32_t link = (uint32_t)(answer.token >> (TOKEN_NODE + 8));
        struct qw_conn *conn = &world->nodes[node].conns[link];
        bool found = false;
        for (size_t i = 0; i < conn->calls_cnt && !found; i++)
            if (conn->calls[i].token == answer.token) {
                conn->calls[i].is_answered = found = true;
                conn->calls[i].answer = answer.chunk;
            }
        CHECK(found);
        flush(world, node, link);
    }
}

static void answer_versions(struct qw_call *call)
{
    static const int16_t keys[][3] = {{1, 4, 18}, {18, 0, 4}, {52, 0, 2}, {53, 0, 1}, {54, 0, 1},
                                      {55, 0, 2}, {59, 0, 1}, {80, 0, 1}, {81, 0, 0}, {82, 0, 0}};
    struct api_versions_response_api_version versions[COUNT_OF(keys)];
    struct api_versions_response_supported_feature_key feature;
    struct api_versions_response response;
    struct buf buf;

    wire_defaults(&api_versions_response_wire, &response);
    for (size_t i = 0; i < COUNT_OF(keys); i++)
        versions[i] = (struct api_versions_response_api_version){keys[i][0], keys[i][1], keys[i][2]};
    response.api_keys = versions;
    response.api_keys_cnt = COUNT_OF(keys);
    wire_shape_defaults(&api_versions_response_supported_feature_key_shape, &feature);
    feature.name = slice_of_text("kraft.version");
    feature.max_version = 1;
    response.supported_features = &feature;
    response.supported_features_cnt = 1;
    buf_init(&buf, 1 << 16);
    CHECK(wire_encode_buf(&api_versions_response_wire, call->request->api_version, &response, &buf) == ERR_OK);
    call->answer = chunk_copy(buf_bytes(&buf));
    call->is_answered = true;
    buf_release(&buf);
}

static void request_arrives(struct quorumworld *world, struct qw_packet *packet)
{
    struct qw_conn *conn = &world->nodes[packet->node].conns[packet->link];
    struct qw_node *server;
    struct event ev = {.kind = EVENT_FRAME, .now_us = world->now_us, .wall_ms = world->now_us / 1000};
    struct qw_call *call;
    struct chunk *chunk;

    if (packet->conn_no != conn->no || conn->to < 0)
        return;
    server = &world->nodes[conn->to];
    if (server->quorum == NULL || server->is_closing) {
        break_conn(world, packet->node, packet->link, ERR_IO, true);
        return;
    }
    chunk = chunk_copy(slice_of(packet->chunk->data + 4, packet->chunk->len - 4));
    call = &conn->calls[conn->calls_cnt++];
    *call = (struct qw_call){.token = (uint64_t)packet->link << (TOKEN_NODE + 8) |
                                      (uint64_t)packet->node << TOKEN_NODE | (world->next_id++ & 0xffffffff),
                             .flight = packet->flight,
                             .request = request_parse(chunk, NULL)};
    CHECK(call->request->err == ERR_OK);
    if (call->request->api_key == API_VERSIONS) {
        answer_versions(call);
        flush(world, packet->node, packet->link);
        return;
    }
    quorum_request(server->quorum, call->token, call->request, 0, &ev, &world->fx);
    after(world, conn->to);
}

static void tell_reply(struct quorumworld *world, int node, uint32_t link, uint64_t op, int err, struct reply *reply)
{
    struct event ev = {.kind = EVENT_REPLY, .now_us = world->now_us, .wall_ms = world->now_us / 1000};

    ev.reply.op = op;
    ev.reply.link = link;
    ev.reply.err = err;
    ev.reply.reply = reply;
    if (world->nodes[node].quorum == NULL) {
        reply_free(reply);
        return;
    }
    quorum_reply(world->nodes[node].quorum, &ev, &world->fx);
    after(world, node);
}

static void reply_arrives(struct quorumworld *world, struct qw_packet *packet)
{
    struct qw_conn *conn = &world->nodes[packet->node].conns[packet->link];
    struct qw_flight flight;

    if (packet->conn_no == UINT32_MAX) {
        tell_reply(world, packet->node, packet->link, packet->flight, packet->err, NULL);
        return;
    }
    if (packet->conn_no != conn->no)
        return;
    CHECK(conn->flights_cnt > 0 && conn->flights[0].id == packet->flight);
    flight = conn->flights[0];
    conn->flights_cnt--;
    memmove(&conn->flights[0], &conn->flights[1], conn->flights_cnt * sizeof flight);
    tell_reply(world, packet->node, packet->link, flight.op, ERR_OK,
               reply_parse(chunk_share(packet->chunk), flight.api_key, flight.api_version));
}

/* ---- what must hold ---- */

static uint64_t hash_of(struct slice bytes)
{
    uint64_t hash = 1469598103934665603u;

    for (size_t i = 0; i < bytes.len; i++)
        hash = (hash ^ bytes.data[i]) * 1099511628211u;
    return hash;
}

int64_t qw_committed_end(const struct quorumworld *world)
{
    return world->committed_cnt == 0 ? 0 : world->committed[world->committed_cnt - 1].end_off;
}

static void commit_batch(struct quorumworld *world, int node, const struct record_batch *batch, struct slice bytes)
{
    struct qw_committed fresh = {
        .base_off = batch->base_off, .end_off = record_batch_last_off(batch) + 1, .hash = hash_of(bytes)};
    size_t low = 0, high = world->committed_cnt;

    while (low < high) {
        size_t mid = (low + high) / 2;
        if (world->committed[mid].base_off < fresh.base_off)
            low = mid + 1;
        else
            high = mid;
    }
    if (low < world->committed_cnt) {
        const struct qw_committed *old = &world->committed[low];
        if (old->base_off != fresh.base_off || old->end_off != fresh.end_off || old->hash != fresh.hash)
            breaks(world, "n%d gives out another batch at %" PRId64, node, fresh.base_off);
        return;
    }
    if (fresh.base_off != qw_committed_end(world)) {
        breaks(world, "n%d gives out %" PRId64 " after %" PRId64, node, fresh.base_off, qw_committed_end(world));
        return;
    }
    world->committed = mem_grow(world->committed, world->committed_cnt, &world->committed_cap, sizeof fresh, 1 << 24);
    fresh.chain = (world->committed_cnt == 0 ? 1 : world->committed[world->committed_cnt - 1].chain) * 31 + fresh.hash;
    world->committed[world->committed_cnt++] = fresh;
}

/* ---- snapshots ---- */

static uint64_t chain_at(const struct quorumworld *world, int64_t end_off)
{
    for (size_t i = world->committed_cnt; i-- > 0;)
        if (world->committed[i].end_off == end_off)
            return world->committed[i].chain;
    return 0; /* the end of no batch */
}

static void add_batch(struct quorumworld *world, struct qw_node *node, uint64_t number, size_t len)
{
    struct record_build build = RECORD_BUILD_PLAIN;
    struct chunk *value = chunk_new(len + 8);
    struct record_builder builder;
    struct buf buf;

    value->len = (uint32_t)len + 8;
    memset(value->data, 's', value->len);
    be64_put(value->data, number);
    buf_init(&buf, 1 << 20);
    record_builder_start(&builder, &build, &buf);
    CHECK(record_builder_add(&builder, 1, slice_of(NULL, 0), chunk_slice(value), NULL, 0) == ERR_OK);
    CHECK(record_builder_finish(&builder, NULL) == ERR_OK);
    quorum_snapshot_add(node->quorum, chunk_copy(buf_bytes(&buf)), &world->fx);
    buf_release(&buf);
    chunk_drop(value);
}

void qw_snapshot(struct quorumworld *world, int n, size_t batches_cnt)
{
    struct qw_node *node = &world->nodes[n];
    struct event ev = {.kind = EVENT_TICK, .now_us = world->now_us, .wall_ms = world->now_us / 1000};

    if (node->quorum == NULL || node->read_off == 0 ||
        quorum_snapshot_begin(node->quorum, node->read_off, world->now_us / 1000, &ev, &world->fx) != ERR_OK)
        return;
    node->snapshot.end_off = node->read_off;
    node->snapshot_left_cnt = batches_cnt + 1;
    world->snapshots_cnt++;
    after(world, n);
}

static void write_snapshot(struct quorumworld *world, int n)
{
    struct qw_node *node = &world->nodes[n];
    struct event ev = {.kind = EVENT_TICK, .now_us = world->now_us, .wall_ms = world->now_us / 1000};

    if (node->quorum == NULL || quorum_life(node->quorum) != QUORUM_RUNNING || !quorum_snapshot_may_add(node->quorum))
        return;
    if (node->snapshot_left_cnt == 0)
        quorum_snapshot_end(node->quorum, &ev, &world->fx);
    else
        add_batch(world, node, chain_at(world, node->snapshot.end_off), (size_t)prng_below(&world->prng, 3000));
    node->snapshot_left_cnt -= node->snapshot_left_cnt > 0;
}

static uint64_t first_number(struct slice batch)
{
    struct record_iter iter;
    struct record record;

    CHECK(record_iter_init(&iter, batch, NULL) == ERR_OK && record_iter_next(&iter, &record) == 1);
    return be64_get(record.value.data);
}

static void load_piece(struct quorumworld *world, int n, const struct quorum_batches *batches)
{
    struct qw_node *node = &world->nodes[n];
    struct slice rest = chunk_slice(batches->chunk);

    if (batches->is_first)
        node->loading = 0;
    while (rest.len > 0) {
        struct record_batch batch;
        size_t need_len;
        CHECK(record_batch_parse(rest, &batch, &need_len) == ERR_OK);
        if (!record_batch_is_control(&batch))
            node->loading = first_number(slice_of(rest.data, batch.batch_len));
        rest = slice_of(rest.data + batch.batch_len, rest.len - batch.batch_len);
    }
    if (!batches->is_last)
        return;
    if (node->loading == 0 || node->loading != chain_at(world, batches->end_off))
        breaks(world, "n%d reads a snapshot at %" PRId64 " that does not say what was committed", n, batches->end_off);
    if (batches->end_off <= node->read_off)
        breaks(world, "n%d goes back from %" PRId64 " to a snapshot at %" PRId64, n, node->read_off, batches->end_off);
    world->loads_cnt++;
    world->fetched_snapshots_cnt += node->read_off > 0;
    node->read_off = batches->end_off;
}

static void deliver(struct quorumworld *world, int n)
{
    struct qw_node *node = &world->nodes[n];
    struct quorum_batches batches;

    while (node->quorum != NULL && quorum_read(node->quorum, node->read_off, &world->fx, &batches) == ERR_OK &&
           batches.chunk != NULL) {
        struct slice rest = chunk_slice(batches.chunk);
        if (batches.is_snapshot) {
            load_piece(world, n, &batches);
            chunk_drop(batches.chunk);
            continue;
        }
        if (batches.base_off != node->read_off)
            breaks(world, "n%d reads at %" PRId64 ", asked for %" PRId64, n, batches.base_off, node->read_off);
        while (rest.len > 0) {
            struct record_batch batch;
            size_t need_len;
            CHECK(record_batch_parse(rest, &batch, &need_len) == ERR_OK);
            if (record_batch_last_off(&batch) >= quorum_high_watermark(node->quorum))
                breaks(world, "n%d gives out %" PRId64 " beyond its high watermark", n, batch.base_off);
            commit_batch(world, n, &batch, slice_of(rest.data, batch.batch_len));
            rest = slice_of(rest.data + batch.batch_len, rest.len - batch.batch_len);
        }
        node->read_off = batches.end_off;
        chunk_drop(batches.chunk);
    }
}

static void check_leader(struct quorumworld *world, int n)
{
    struct qw_node *node = &world->nodes[n];
    int32_t epoch = quorum_epoch(node->quorum);

    for (size_t i = 0; i < world->leaders_cnt; i++) {
        if (world->leaders[i].epoch == epoch && world->leaders[i].id != n)
            breaks(world, "n%d and n%d lead in epoch %d", n, world->leaders[i].id, epoch);
        if (world->leaders[i].epoch == epoch)
            return;
    }
    world->leaders =
        mem_grow(world->leaders, world->leaders_cnt, &world->leaders_cap, sizeof world->leaders[0], 1 << 20);
    world->leaders[world->leaders_cnt++] = (struct qw_leader){epoch, n};
    world->elections_cnt++;
    if (quorum_end_off(node->quorum) < qw_committed_end(world))
        breaks(world, "n%d leads in epoch %d without what is committed", n, epoch);
}

/* What a leader may acknowledge: committed in its own epoch. */
static void acknowledge(struct quorumworld *world)
{
    for (size_t i = world->appended_cnt; i-- > 0;) {
        struct qw_acked *acked = &world->appended[i];
        const struct quorum *quorum = world->nodes[acked->node].quorum;
        bool is_over =
            quorum == NULL || quorum_raft_state(quorum) != RAFT_LEADER || quorum_epoch(quorum) != acked->epoch;
        if (!is_over && quorum_high_watermark(quorum) <= acked->last_off)
            continue;
        if (!is_over && world->nodes[acked->node].read_off <= acked->last_off &&
            simdisk_pending_cnt(world->nodes[acked->node].disk) > 0)
            continue; /* it reads what is before */
        if (!is_over && qw_committed_end(world) <= acked->last_off)
            breaks(world, "n%d counts %" PRId64 " as committed and does not give it out", acked->node, acked->last_off);
        world->acked_cnt += !is_over;
        *acked = world->appended[--world->appended_cnt];
    }
}

static void check(struct quorumworld *world)
{
    for (size_t n = 0; n < world->nodes_cnt; n++) {
        struct qw_node *node = &world->nodes[n];
        if (node->quorum == NULL || quorum_life(node->quorum) != QUORUM_RUNNING)
            continue;
        if (quorum_epoch(node->quorum) < node->seen_epoch)
            breaks(world, "n%d went back to epoch %d", (int)n, quorum_epoch(node->quorum));
        if (quorum_high_watermark(node->quorum) < node->seen_high_watermark)
            breaks(world, "n%d: the high watermark fell", (int)n);
        if (quorum_raft_state(node->quorum) == RAFT_LEADER && node->seen_high_watermark >= 0 &&
            quorum_high_watermark(node->quorum) > node->seen_high_watermark &&
            (quorum_epoch_start_off(node->quorum) < 0 ||
             quorum_high_watermark(node->quorum) <= quorum_epoch_start_off(node->quorum)))
            breaks(world, "n%d: the high watermark moves without a record of the leader's own epoch", (int)n);
        if (node->read_off < quorum_high_watermark(node->quorum) && quorum_is_ready(node->quorum) &&
            simdisk_pending_cnt(node->disk) == 0)
            breaks(world, "n%d does not give out what is committed", (int)n);
        node->seen_epoch = quorum_epoch(node->quorum);
        node->seen_high_watermark = quorum_high_watermark(node->quorum);
        if (quorum_raft_state(node->quorum) == RAFT_LEADER)
            check_leader(world, (int)n);
    }
    acknowledge(world);
}

/* ---- nodes ---- */

static void went_down(struct quorumworld *world, int n, bool is_silent)
{
    struct qw_node *node = &world->nodes[n];

    quorum_free(node->quorum);
    node->quorum = NULL;
    node->wake_at_us = INT64_MAX;
    for (uint32_t link = 0; link < QW_LINKS_MAX; link++) {
        break_conn(world, n, link, ERR_IO, false);
        node->conns[link].to = -1;
    }
    for (size_t i = 0; i < world->packets_cnt; i++) /* what it was to be told */
        if (world->packets[i].is_reply && world->packets[i].node == n && world->packets[i].conn_no == UINT32_MAX)
            world->packets[i].conn_no = UINT32_MAX - 1;
    for (size_t i = 0; i < world->nodes_cnt; i++)
        for (uint32_t link = 0; link < QW_LINKS_MAX; link++) {
            struct qw_conn *conn = &world->nodes[i].conns[link];
            if (conn->to != n)
                continue;
            if (is_silent && conn->flights_cnt > 0) {
                drop_calls(conn);
                conn->is_stuck = true;
            } else {
                break_conn(world, (int)i, link, ERR_IO, true);
            }
        }
}

static void set_wake(struct quorumworld *world, int n, int64_t us)
{
    struct qw_node *node = &world->nodes[n];

    node->hasty_cnt = us <= world->now_us ? node->hasty_cnt + 1 : 0;
    node->wake_at_us = us <= world->now_us ? world->now_us + 1 : us;
    if (node->hasty_cnt > HASTY_MAX)
        breaks(world, "n%d asks to be woken at once again and again", n);
}

static void after(struct quorumworld *world, int n)
{
    struct qw_node *node = &world->nodes[n];
    struct event ev = {.kind = EVENT_TICK, .now_us = world->now_us, .wall_ms = world->now_us / 1000};

    carry_out(world, n);
    if (node->quorum == NULL)
        return;
    deliver(world, n);
    write_snapshot(world, n);
    set_wake(world, n, quorum_tick(node->quorum, &ev, &world->fx));
    carry_out(world, n);
    deliver(world, n);
    carry_out(world, n);
    take_answers(world, n);
    if (node->entropy.len < 64)
        give_entropy(world, node);
    if (quorum_life(node->quorum) == QUORUM_FAILED || quorum_life(node->quorum) == QUORUM_CLOSED) {
        snprintf(node->failure, sizeof node->failure, "%s", quorum_failure(node->quorum));
        if (world->prints)
            printf("%9" PRId64 " n%d ends %s\n", world->now_us, n, node->failure);
        if (strstr(node->failure, "committed") != NULL)
            breaks(world, "n%d: %s", n, node->failure);
        simdisk_kill(node->disk);
        went_down(world, n, false);
    }
    check(world);
}

void qw_start(struct quorumworld *world, int n)
{
    struct qw_node *node = &world->nodes[n];
    struct event ev = {.kind = EVENT_START, .now_us = world->now_us, .wall_ms = world->now_us / 1000};

    CHECK(node->quorum == NULL);
    if (world->prints)
        printf("%9" PRId64 " n%d starts\n", world->now_us, n);
    node->start_at_us = INT64_MAX;
    node->lives_cnt++;
    node->is_closing = false;
    node->seen_epoch = 0;
    node->seen_high_watermark = -1;
    node->read_off = 0;
    node->failure[0] = '\0';
    node->quorum = quorum_new(&node->config);
    give_entropy(world, node);
    quorum_start(node->quorum, &ev, &node->entropy, &world->fx);
    after(world, n);
}

void qw_stop(struct quorumworld *world, int n)
{
    struct event ev = {.kind = EVENT_SHUTDOWN, .now_us = world->now_us, .wall_ms = world->now_us / 1000};

    if (world->prints)
        printf("%9" PRId64 " n%d is asked to stop\n", world->now_us, n);
    quorum_close(world->nodes[n].quorum, &ev, &world->fx);
    after(world, n);
}

void qw_kill(struct quorumworld *world, int n, bool power_cut)
{
    if (world->prints)
        printf("%9" PRId64 " n%d %s\n", world->now_us, n, power_cut ? "loses power" : "is killed");
    if (power_cut)
        simdisk_crash(world->nodes[n].disk);
    else
        simdisk_kill(world->nodes[n].disk);
    went_down(world, n, power_cut && prng_below(&world->prng, 2) == 0);
}

void qw_wipe(struct quorumworld *world, int n)
{
    struct qw_node *node = &world->nodes[n];

    CHECK(node->quorum == NULL);
    if (world->prints)
        printf("%9" PRId64 " n%d is wiped\n", world->now_us, n);
    simdisk_free(node->disk);
    node->disk = simdisk_new(prng_next(&world->prng));
    node->was_wiped = true;
}

/* ---- time ---- */

static size_t next_packet(const struct quorumworld *world)
{
    size_t best = world->packets_cnt;

    for (size_t i = 0; i < world->packets_cnt; i++)
        if (best == world->packets_cnt || world->packets[i].at_us < world->packets[best].at_us ||
            (world->packets[i].at_us == world->packets[best].at_us && world->packets[i].seq < world->packets[best].seq))
            best = i;
    return best;
}

static bool next_deadline(struct quorumworld *world, int64_t *ret_us, int *ret_node, uint32_t *ret_link)
{
    int64_t best_us = INT64_MAX;

    for (size_t n = 0; n < world->nodes_cnt; n++)
        for (uint32_t link = 0; world->nodes[n].quorum != NULL && link < QW_LINKS_MAX; link++) {
            const struct qw_conn *conn = &world->nodes[n].conns[link];
            if (conn->flights_cnt > 0 && conn->flights[0].deadline_us < best_us) {
                best_us = conn->flights[0].deadline_us;
                *ret_node = (int)n;
                *ret_link = link;
            }
        }
    *ret_us = best_us;
    return best_us != INT64_MAX;
}

static void packet_arrives(struct quorumworld *world, size_t place)
{
    struct qw_packet packet = world->packets[place];

    world->packets[place] = world->packets[--world->packets_cnt];
    if (packet.conn_no != UINT32_MAX - 1) {
        if (packet.is_reply)
            reply_arrives(world, &packet);
        else
            request_arrives(world, &packet);
    }
    chunk_drop(packet.chunk);
}

static void disk_done(struct quorumworld *world, int n)
{
    struct event ev;

    CHECK(simdisk_take(world->nodes[n].disk, world->now_us, world->now_us / 1000, &ev));
    quorum_disk_done(world->nodes[n].quorum, &ev, &world->nodes[n].entropy, &world->fx);
    after(world, n);
}

bool qw_next(struct quorumworld *world, int64_t until_us)
{
    size_t place = next_packet(world);
    int64_t packet_us = place < world->packets_cnt ? world->packets[place].at_us : INT64_MAX, due_us = packet_us;
    int64_t deadline_us;
    int what_node = -1, deadline_node = -1;
    uint32_t deadline_link = 0;
    enum { PACKET, DISK, WAKE, START, DEADLINE } what = PACKET;

    if (world->broken[0] != '\0')
        return false;
    for (size_t n = 0; n < world->nodes_cnt; n++) {
        struct qw_node *node = &world->nodes[n];
        int64_t disk_us = node->quorum == NULL ? INT64_MAX : simdisk_due(node->disk);
        if (disk_us < due_us)
            due_us = disk_us, what = DISK, what_node = (int)n;
        if (node->quorum != NULL && node->wake_at_us < due_us)
            due_us = node->wake_at_us, what = WAKE, what_node = (int)n;
        if (node->quorum == NULL && node->start_at_us < due_us)
            due_us = node->start_at_us, what = START, what_node = (int)n;
    }
    if (next_deadline(world, &deadline_us, &deadline_node, &deadline_link) && deadline_us < due_us)
        due_us = deadline_us, what = DEADLINE;
    if (due_us > until_us)
        return false;
    world->now_us = due_us > world->now_us ? due_us : world->now_us;
    world->events_cnt++;
    if (what == PACKET)
        packet_arrives(world, place);
    else if (what == DISK)
        disk_done(world, what_node);
    else if (what == START)
        qw_start(world, what_node);
    else if (what == DEADLINE)
        break_conn(world, deadline_node, deadline_link, ERR_TIMEOUT, true);
    else
        after(world, what_node);
    return true;
}

void qw_run(struct quorumworld *world, int64_t us)
{
    int64_t until_us = world->now_us + us;

    while (qw_next(world, until_us))
        ;
    if (world->broken[0] == '\0')
        world->now_us = until_us;
}

bool qw_until(struct quorumworld *world, bool (*holds)(struct quorumworld *world), int64_t us)
{
    int64_t until_us = world->now_us + us;

    while (!holds(world))
        if (!qw_next(world, until_us))
            return false;
    return world->broken[0] == '\0';
}

void qw_heal(struct quorumworld *world)
{
    struct simdisk_faults fine = {.latency_us_max = 500};

    memset(world->cuts, 0, sizeof world->cuts);
    world->loss_per_million = 0;
    world->delay_us_max = 2000;
    for (size_t n = 0; n < world->nodes_cnt; n++)
        simdisk_set_faults(world->nodes[n].disk, &fine);
}

/* ---- clients ---- */

int qw_leader(const struct quorumworld *world)
{
    int best = -1;

    for (size_t n = 0; n < world->nodes_cnt; n++) {
        const struct quorum *quorum = world->nodes[n].quorum;
        if (quorum != NULL && quorum_is_ready(quorum) &&
            (best < 0 || quorum_epoch(quorum) > quorum_epoch(world->nodes[best].quorum)))
            best = (int)n;
    }
    return best;
}

int qw_raise(struct quorumworld *world, int n, int16_t version, bool is_dry, const char **ret_why)
{
    struct event ev = {.kind = EVENT_KERNEL_MSG, .now_us = world->now_us, .wall_ms = world->now_us / 1000};
    int err = quorum_raise_kraft_version(world->nodes[n].quorum, version, is_dry, &ev, &world->fx, ret_why);

    after(world, n);
    return err;
}

bool qw_append(struct quorumworld *world, int n, size_t value_len)
{
    struct record_build build = RECORD_BUILD_PLAIN;
    struct event ev = {.kind = EVENT_KERNEL_MSG, .now_us = world->now_us, .wall_ms = world->now_us / 1000};
    struct record_builder builder;
    struct chunk *chunk, *value = chunk_new(value_len + 8);
    struct qw_acked acked = {.node = n, .epoch = quorum_epoch(world->nodes[n].quorum)};
    struct buf buf;
    int err;

    value->len = (uint32_t)value_len + 8;
    memset(value->data, 'v', value->len);
    be64_put(value->data, world->next_id++);
    buf_init(&buf, 1 << 20);
    record_builder_start(&builder, &build, &buf);
    err = record_builder_add(&builder, world->now_us / 1000, slice_of(NULL, 0), chunk_slice(value), NULL, 0);
    CHECK(err == ERR_OK);
    CHECK(record_builder_finish(&builder, NULL) == ERR_OK);
    chunk = chunk_copy(buf_bytes(&buf));
    err =
        quorum_append(world->nodes[n].quorum, acked.epoch, chunk, chunk_slice(chunk), &ev, &world->fx, &acked.last_off);
    buf_release(&buf);
    chunk_drop(value);
    if (err == ERR_OK) {
        world->appended = mem_grow(world->appended, world->appended_cnt, &world->appended_cap, sizeof acked, 1 << 20);
        world->appended[world->appended_cnt++] = acked;
    }
    after(world, n);
    return err == ERR_OK;
}

bool qw_all_agree(struct quorumworld *world)
{
    int leader = qw_leader(world);

    if (leader < 0 || simdisk_pending_cnt(world->nodes[leader].disk) > 0)
        return false;
    for (size_t n = 0; n < world->nodes_cnt; n++) {
        struct qw_node *node = &world->nodes[n];
        if (node->quorum == NULL)
            continue;
        if (quorum_leader_id(node->quorum) != leader ||
            quorum_epoch(node->quorum) != quorum_epoch(world->nodes[leader].quorum) ||
            node->read_off != quorum_end_off(world->nodes[leader].quorum))
            return false;
    }
    return true;
}

void *qw_ask(struct quorumworld *world, int n, int16_t api_key, int16_t version, const void *body, struct arena *arena,
             int64_t wait_us)
{
    const struct wire_api *api = wire_api_by_key(api_key);
    struct qw_conn *conn = &world->nodes[n].conns[OUTSIDE_LINK];
    struct request_header header;
    struct event ev = {.kind = EVENT_FRAME, .now_us = world->now_us, .wall_ms = world->now_us / 1000};
    int64_t until_us = world->now_us + wait_us;
    struct qw_call *call = &conn->calls[0];
    void *answer = NULL;
    struct buf buf;
    size_t used;

    CHECK(conn->calls_cnt == 0);
    wire_defaults(&request_header_wire, &header);
    header.request_api_key = api_key;
    header.request_api_version = version;
    buf_init(&buf, 1 << 20);
    CHECK(wire_encode_buf(&request_header_wire, wire_request_header_version(api, version), &header, &buf) == ERR_OK);
    CHECK(wire_encode_buf(api->request, version, body, &buf) == ERR_OK);
    *call = (struct qw_call){.token = (uint64_t)OUTSIDE_LINK << (TOKEN_NODE + 8) | (uint64_t)n << TOKEN_NODE | 1};
    call->request = request_parse(chunk_copy(buf_bytes(&buf)), NULL);
    buf_release(&buf);
    conn->calls_cnt = 1;
    conn->is_stuck = true; /* answers are looked at here */
    quorum_request(world->nodes[n].quorum, call->token, call->request, 0, &ev, &world->fx);
    after(world, n);
    while (conn->calls_cnt > 0 && !conn->calls[0].is_answered && qw_next(world, until_us))
        ;
    if (conn->calls_cnt > 0 && conn->calls[0].answer != NULL) {
        answer = arena_alloc(arena, api->response->shape->size);
        CHECK(wire_decode(api->response, version, arena_copy(arena, chunk_slice(conn->calls[0].answer)), arena, answer,
                          &used, NULL) == ERR_OK);
    }
    if (conn->calls_cnt > 0 && !conn->calls[0].is_answered && world->nodes[n].quorum != NULL)
        quorum_forget(world->nodes[n].quorum, conn->calls[0].token);
    drop_calls(conn);
    return answer;
}
