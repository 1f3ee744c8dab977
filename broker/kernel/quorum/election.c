#include "quorum/election.h"

#include <stdbool.h>

#include "base/err.h"
#include "base/num.h"

enum { NESTING_MAX = 8 };

struct cursor {
    struct slice text;
    size_t pos;
};

static void skip_blanks(struct cursor *at)
{
    while (at->pos < at->text.len && memchr(" \t\r\n", at->text.data[at->pos], 4) != NULL)
        at->pos++;
}

static bool take(struct cursor *at, char c)
{
    skip_blanks(at);
    if (at->pos >= at->text.len || at->text.data[at->pos] != (uint8_t)c)
        return false;
    at->pos++;
    return true;
}

/* A string without escapes: none of the file's values needs any. */
static bool take_string(struct cursor *at, struct slice *ret_text)
{
    size_t start;

    if (!take(at, '"'))
        return false;
    start = at->pos;
    while (at->pos < at->text.len && at->text.data[at->pos] != '"' && at->text.data[at->pos] != '\\')
        at->pos++;
    *ret_text = slice_of(at->text.data + start, at->pos - start);
    return take(at, '"');
}

static bool take_number(struct cursor *at, int64_t *ret_number)
{
    size_t start;

    skip_blanks(at);
    start = at->pos;
    while (at->pos < at->text.len &&
           (at->text.data[at->pos] == '-' || (at->text.data[at->pos] >= '0' && at->text.data[at->pos] <= '9')))
        at->pos++;
    if (num_parse_i64(slice_of(at->text.data + start, at->pos - start), INT32_MIN, INT64_MAX, ret_number) == ERR_OK)
        return true;
    at->pos = start;
    return false;
}

/* Steps over the list of voters of version 0, whose content the log knows better. */
static bool skip_list(struct cursor *at)
{
    int depth = 0;

    do {
        if (at->pos >= at->text.len)
            return false;
        depth += at->text.data[at->pos] == '[';
        depth -= at->text.data[at->pos] == ']';
        at->pos++;
    } while (depth > 0 && depth <= NESTING_MAX);
    return depth == 0;
}

struct fields {
    struct election election;
    int64_t version;
    bool has_epoch, has_leader;
};

static bool take_value(struct cursor *at, struct slice key, struct fields *fields)
{
    struct slice text;
    int64_t number;

    skip_blanks(at);
    if (at->pos < at->text.len && at->text.data[at->pos] == '[')
        return skip_list(at);
    if (at->pos < at->text.len && at->text.data[at->pos] == '"') {
        if (!take_string(at, &text))
            return false;
        return !slice_eq_text(key, "votedDirectoryId") || uuid_parse(text, &fields->election.voted_directory) == ERR_OK;
    }
    if (!take_number(at, &number))
        return false;
    if (slice_eq_text(key, "data_version"))
        fields->version = number;
    else if (slice_eq_text(key, "appliedOffset"))
        return true;
    else if (number > INT32_MAX)
        return false;
    else if (slice_eq_text(key, "leaderId"))
        fields->election.leader_id = (int32_t)number, fields->has_leader = true;
    else if (slice_eq_text(key, "leaderEpoch"))
        fields->election.epoch = (int32_t)number, fields->has_epoch = number >= 0;
    else if (slice_eq_text(key, "votedId"))
        fields->election.voted_id = (int32_t)number;
    return true;
}

static bool take_object(struct cursor *at, struct fields *fields)
{
    if (!take(at, '{'))
        return false;
    do {
        struct slice key;
        if (!take_string(at, &key) || !take(at, ':') || !take_value(at, key, fields))
            return false;
    } while (take(at, ','));
    if (!take(at, '}'))
        return false;
    skip_blanks(at);
    return at->pos == at->text.len;
}

int election_parse(struct slice text, struct election *ret_election, size_t *reterr_pos)
{
    struct cursor at = {.text = text};
    struct fields fields = {.election = {.leader_id = -1, .voted_id = -1}, .version = -1};
    bool ok = take_object(&at, &fields);

    *reterr_pos = at.pos;
    if (!ok || !fields.has_epoch || !fields.has_leader)
        return ERR_CORRUPT;
    if (fields.version != 0 && fields.version != 1)
        return ERR_VERSION;
    *ret_election = fields.election;
    return ERR_OK;
}

static void add_number(struct buf *buf, const char *key, int64_t value)
{
    buf_text(buf, key);
    buf_i64(buf, value);
}

void election_print(const struct election *election, int16_t version, const int32_t *voter_ids, size_t voters_cnt,
                    struct buf *buf)
{
    char id[UUID_TEXT_LEN + 1];

    buf_text(buf, version == 0 ? "{\"clusterId\":\"\"," : "{");
    add_number(buf, "\"leaderId\":", election->leader_id);
    add_number(buf, ",\"leaderEpoch\":", election->epoch);
    add_number(buf, ",\"votedId\":", election->voted_id);
    if (version == 0) {
        buf_text(buf, ",\"appliedOffset\":0,\"currentVoters\":[");
        for (size_t i = 0; i < voters_cnt; i++) {
            add_number(buf, i > 0 ? ",{\"voterId\":" : "{\"voterId\":", voter_ids[i]);
            buf_text(buf, "}");
        }
        buf_text(buf, "],\"data_version\":0}");
        return;
    }
    uuid_print(election->voted_id < 0 ? UUID_ZERO : election->voted_directory, id);
    buf_text(buf, ",\"votedDirectoryId\":\"");
    buf_text(buf, id);
    buf_text(buf, "\",\"data_version\":1}");
}
