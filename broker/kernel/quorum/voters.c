#include "quorum/voters.h"

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/num.h"
#include "record/record.h"
#include "wire/gen/kraft_version_record.h"
#include "wire/gen/leader_change_message.h"
#include "wire/gen/voters_record.h"

enum { CONTROL_VERSION = 0, DECODE_MEM_LEN_MAX = 16 << 20 };

void voters_init(struct voters *voters)
{
    *voters = (struct voters){0};
    arena_init(&voters->texts, VOTERS_TEXT_LEN_MAX);
}

void voters_release(struct voters *voters)
{
    arena_release(&voters->texts);
    voters->cnt = 0;
}

void voters_reset(struct voters *voters)
{
    arena_reset(&voters->texts);
    voters->cnt = 0;
}

static int copy_text(struct voters *voters, struct slice *text)
{
    uint8_t *at = arena_alloc(&voters->texts, text->len + 1);

    if (at == NULL)
        return ERR_LIMIT;
    if (text->len > 0)
        memcpy(at, text->data, text->len);
    *text = slice_of(at, text->len);
    return ERR_OK;
}

int voters_add(struct voters *voters, const struct voter *voter)
{
    struct voter *at = &voters->items[voters->cnt];
    int err = ERR_OK;

    if (voters->cnt == VOTERS_MAX || voter->endpoints_cnt > VOTER_ENDPOINTS_MAX)
        return ERR_LIMIT;
    for (size_t i = 0; i < voters->cnt; i++)
        if (voters->items[i].id == voter->id)
            return ERR_EXISTS;
    *at = *voter;
    for (uint32_t i = 0; i < at->endpoints_cnt && err == ERR_OK; i++) {
        err = copy_text(voters, &at->endpoints[i].name);
        if (err == ERR_OK)
            err = copy_text(voters, &at->endpoints[i].host);
    }
    voters->cnt += err == ERR_OK;
    return err;
}

struct voter *voters_find(struct voters *voters, int32_t id, struct uuid directory)
{
    for (size_t i = 0; i < voters->cnt; i++) {
        struct voter *voter = &voters->items[i];
        if (voter->id == id && (uuid_is_zero(voter->directory) || uuid_eq(voter->directory, directory)))
            return voter;
    }
    return NULL;
}

/* ---- text ---- */

int voter_address_parse(struct slice text, struct slice *ret_host, uint16_t *ret_port)
{
    size_t colon = text.len;
    struct slice host;
    int64_t port;

    while (colon > 0 && text.data[colon - 1] != ':')
        colon--;
    if (colon < 2)
        return ERR_INVALID;
    host = slice_of(text.data, colon - 1);
    if (host.len > 2 && host.data[0] == '[' && host.data[host.len - 1] == ']')
        host = slice_of(host.data + 1, host.len - 2);
    if (num_parse_i64(slice_of(text.data + colon, text.len - colon), 1, UINT16_MAX, &port) != ERR_OK)
        return ERR_INVALID;
    *ret_host = host;
    *ret_port = (uint16_t)port;
    return ERR_OK;
}

static int parse_voter(struct voters *voters, struct slice part)
{
    const uint8_t *at = memchr(part.data, '@', part.len);
    struct voter voter = {.end_off = -1, .endpoints_cnt = 1};
    size_t id_len;
    int64_t id;

    if (at == NULL)
        return ERR_INVALID;
    id_len = (size_t)(at - part.data);
    if (num_parse_i64(slice_of(part.data, id_len), 0, INT32_MAX, &id) != ERR_OK)
        return ERR_INVALID;
    voter.id = (int32_t)id;
    voter.endpoints[0].name = slice_of_text("");
    if (voter_address_parse(slice_of(at + 1, part.len - id_len - 1), &voter.endpoints[0].host,
                            &voter.endpoints[0].port) != ERR_OK)
        return ERR_INVALID;
    return voters_add(voters, &voter);
}

int voters_parse(struct voters *voters, struct slice text, size_t *reterr_pos)
{
    size_t pos = 0;

    voters_reset(voters);
    while (pos < text.len) {
        const uint8_t *comma = memchr(text.data + pos, ',', text.len - pos);
        size_t end_pos = comma == NULL ? text.len : (size_t)(comma - text.data), start_pos = pos;
        while (start_pos < end_pos && text.data[start_pos] == ' ')
            start_pos++;
        if (parse_voter(voters, slice_of(text.data + start_pos, end_pos - start_pos)) != ERR_OK) {
            *reterr_pos = start_pos;
            voters_reset(voters);
            return ERR_INVALID;
        }
        pos = end_pos + 1;
    }
    return ERR_OK;
}

/* ---- records ---- */

static int fill(struct voters *voters, const struct voters_record *record)
{
    for (int32_t i = 0; i < record->voters_cnt; i++) {
        const struct voters_record_voter *from = &record->voters[i];
        struct voter voter = {.id = from->voter_id,
                              .directory = from->voter_directory_id,
                              .min_kraft_version = from->kraft_version_feature.min_supported_version,
                              .max_kraft_version = from->kraft_version_feature.max_supported_version,
                              .end_off = -1};
        int err;

        if (from->endpoints_cnt > VOTER_ENDPOINTS_MAX)
            return ERR_LIMIT;
        voter.endpoints_cnt = (uint32_t)from->endpoints_cnt;
        for (int32_t j = 0; j < from->endpoints_cnt; j++)
            voter.endpoints[j] = (struct voter_endpoint){
                .name = from->endpoints[j].name, .host = from->endpoints[j].host, .port = from->endpoints[j].port};
        err = voters_add(voters, &voter);
        if (err != ERR_OK)
            return err == ERR_EXISTS ? ERR_CORRUPT : err;
    }
    return ERR_OK;
}

/* Decodes a control record's value, all of it. */
static int decode(const struct wire_msg *msg, struct slice value, struct arena *arena, void *ret_record)
{
    size_t used = 0;
    int err = wire_decode(msg, CONTROL_VERSION, value, arena, ret_record, &used, NULL);

    if (err == ERR_OK && used != value.len)
        return ERR_CORRUPT;
    return err;
}

int voters_decode(struct voters *voters, struct slice value)
{
    struct voters *fresh = MEM_NEW(struct voters);
    struct voters_record record;
    struct arena arena;
    int err;

    voters_init(fresh);
    arena_init(&arena, DECODE_MEM_LEN_MAX);
    err = decode(&voters_record_wire, value, &arena, &record);
    if (err == ERR_OK)
        err = fill(fresh, &record);
    arena_release(&arena);
    if (err == ERR_OK) {
        for (size_t i = 0; i < fresh->cnt; i++) {
            const struct voter *old = voters_find(voters, fresh->items[i].id, fresh->items[i].directory);
            if (old != NULL)
                fresh->items[i].end_off = old->end_off;
        }
        voters_release(voters);
        *voters = *fresh; /* the arena moves with it: its blocks do not point back */
    } else {
        voters_release(fresh);
    }
    mem_free(fresh);
    return err;
}

static void encode(const struct wire_msg *msg, const void *record, struct buf *buf)
{
    int err = wire_encode_buf(msg, CONTROL_VERSION, record, buf);

    CHECK(err == ERR_OK || err == ERR_LIMIT);
    if (err == ERR_LIMIT)
        buf->over = true;
}

void voters_encode(const struct voters *voters, struct buf *buf)
{
    struct voters_record_voter *items = mem_alloc(VOTERS_MAX * sizeof items[0]);
    struct voters_record_endpoint *endpoints = mem_alloc(VOTERS_MAX * VOTER_ENDPOINTS_MAX * sizeof endpoints[0]);
    struct voters_record record = {.voters = items, .voters_cnt = (int32_t)voters->cnt};

    for (size_t i = 0; i < voters->cnt; i++) {
        const struct voter *from = &voters->items[i];
        items[i] = (struct voters_record_voter){
            .voter_id = from->id,
            .voter_directory_id = from->directory,
            .endpoints = endpoints + i * VOTER_ENDPOINTS_MAX,
            .endpoints_cnt = (int32_t)from->endpoints_cnt,
            .kraft_version_feature = {.min_supported_version = from->min_kraft_version,
                                      .max_supported_version = from->max_kraft_version},
        };
        for (uint32_t j = 0; j < from->endpoints_cnt; j++)
            items[i].endpoints[j] = (struct voters_record_endpoint){
                .name = from->endpoints[j].name, .host = from->endpoints[j].host, .port = from->endpoints[j].port};
    }
    encode(&voters_record_wire, &record, buf);
    mem_free(items);
    mem_free(endpoints);
}

bool voters_same_endpoints(const struct voter *a, const struct voter *b)
{
    if (a->endpoints_cnt != b->endpoints_cnt || a->min_kraft_version != b->min_kraft_version ||
        a->max_kraft_version != b->max_kraft_version)
        return false;
    for (uint32_t i = 0; i < a->endpoints_cnt; i++)
        if (!slice_eq(a->endpoints[i].name, b->endpoints[i].name) ||
            !slice_eq(a->endpoints[i].host, b->endpoints[i].host) || a->endpoints[i].port != b->endpoints[i].port)
            return false;
    return true;
}

int64_t voters_majority_off(const struct voters *voters)
{
    int64_t best = -1;

    for (size_t i = 0; i < voters->cnt; i++) {
        size_t have_cnt = 0;
        for (size_t j = 0; j < voters->cnt; j++)
            have_cnt += voters->items[j].end_off >= voters->items[i].end_off;
        if (have_cnt >= voters_majority(voters) && voters->items[i].end_off > best)
            best = voters->items[i].end_off;
    }
    return best;
}

int kraft_version_decode(struct slice value, int16_t *ret_version)
{
    struct kraft_version_record record;
    struct arena arena;
    int err;

    arena_init(&arena, 0);
    err = decode(&kraft_version_record_wire, value, &arena, &record);
    arena_release(&arena);
    if (err != ERR_OK)
        return err;
    if (record.kraft_version < 0 || record.kraft_version > KRAFT_VERSION_MAX)
        return ERR_VERSION;
    *ret_version = record.kraft_version;
    return ERR_OK;
}

void kraft_version_encode(int16_t version, struct buf *buf)
{
    struct kraft_version_record record = {.kraft_version = version};

    encode(&kraft_version_record_wire, &record, buf);
}

void leader_change_encode(int32_t leader_id, const struct voters *voters, const int32_t *granting_ids,
                          size_t granting_cnt, struct buf *buf)
{
    struct leader_change_message_voter all[VOTERS_MAX] = {0}, granting[VOTERS_MAX] = {0};
    struct leader_change_message message = {.leader_id = leader_id,
                                            .voters = all,
                                            .voters_cnt = (int32_t)voters->cnt,
                                            .granting_voters = granting,
                                            .granting_voters_cnt = (int32_t)granting_cnt};

    CHECK(granting_cnt <= VOTERS_MAX);
    for (size_t i = 0; i < voters->cnt; i++)
        all[i].voter_id = voters->items[i].id;
    for (size_t i = 0; i < granting_cnt; i++)
        granting[i].voter_id = granting_ids[i];
    encode(&leader_change_message_wire, &message, buf);
}
