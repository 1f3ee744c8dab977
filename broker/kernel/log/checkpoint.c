/* Offset checkpoint (recovery-point-, log-start-, replication-offset-checkpoint), text, LF line ends:
 *
 *   "0" LF    N LF    N times TOPIC SP PARTITION SP OFFSET LF
 *
 * Valid: this and nothing after it; or no byte at all.
 *
 * partition.metadata: "version: 0" LF "topic_id: " 22 characters, no LF at the end. Read: lines KEY ":" blanks VALUE, a
 * version >= 0, an id that is not zero.
 *
 * .kafka_cleanshutdown: {"version":0,"brokerEpoch":N}, no LF. */
#include "log/checkpoint.h"

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/num.h"

int checkpoint_number(struct checkpoint_cursor *cur, int64_t max, char end, int64_t *ret_value)
{
    size_t first_pos = cur->pos;
    int64_t value = 0;

    for (; cur->pos < cur->text.len; cur->pos++) {
        int digit = cur->text.data[cur->pos] - '0';
        if (digit < 0 || digit > 9)
            break;
        if (value > max / 10 || value * 10 > max - digit)
            return ERR_CORRUPT;
        value = value * 10 + digit;
    }
    if (cur->pos == first_pos || cur->pos == cur->text.len || cur->text.data[cur->pos] != end)
        return ERR_CORRUPT;
    cur->pos++;
    *ret_value = value;
    return ERR_OK;
}

static int take_topic(struct checkpoint_cursor *cur, struct slice *ret_topic)
{
    size_t first_pos = cur->pos;

    while (cur->pos < cur->text.len && cur->text.data[cur->pos] != ' ' && cur->text.data[cur->pos] != '\n')
        cur->pos++;
    if (cur->pos == first_pos || cur->pos == cur->text.len || cur->text.data[cur->pos] != ' ')
        return ERR_CORRUPT;
    *ret_topic = slice_of(cur->text.data + first_pos, cur->pos - first_pos);
    cur->pos++;
    return ERR_OK;
}

void checkpoint_init(struct checkpoint *checkpoint)
{
    *checkpoint = (struct checkpoint){0};
}

void checkpoint_release(struct checkpoint *checkpoint)
{
    mem_free(checkpoint->entries);
    checkpoint_init(checkpoint);
}

static int take_entry(struct checkpoint_cursor *cur, struct checkpoint *checkpoint)
{
    struct checkpoint_entry entry;
    int64_t partition;
    int err;

    if ((err = take_topic(cur, &entry.topic)) || (err = checkpoint_number(cur, INT32_MAX, ' ', &partition)) ||
        (err = checkpoint_number(cur, INT64_MAX, '\n', &entry.off)))
        return err;
    if (checkpoint->cnt == CHECKPOINT_ENTRIES_MAX)
        return ERR_LIMIT;
    entry.partition = (int32_t)partition;
    checkpoint->entries = mem_grow(checkpoint->entries, checkpoint->cnt, &checkpoint->cap,
                                   sizeof checkpoint->entries[0], CHECKPOINT_ENTRIES_MAX);
    checkpoint->entries[checkpoint->cnt++] = entry;
    return ERR_OK;
}

int checkpoint_parse(struct checkpoint *checkpoint, struct slice text, size_t *reterr_pos)
{
    struct checkpoint_cursor cur = {.text = text};
    int64_t version, cnt;
    int err;

    CHECK(checkpoint->cnt == 0);
    if (text.len == 0)
        return ERR_OK;
    if ((err = checkpoint_number(&cur, 0, '\n', &version)) || (err = checkpoint_number(&cur, INT64_MAX, '\n', &cnt)))
        goto failed;
    for (int64_t i = 0; i < cnt; i++)
        if ((err = take_entry(&cur, checkpoint)))
            goto failed;
    if (cur.pos == text.len)
        return ERR_OK;
    err = ERR_CORRUPT;
failed:
    checkpoint_release(checkpoint);
    *reterr_pos = cur.pos;
    return err;
}

void checkpoint_start(struct buf *buf, size_t cnt)
{
    buf_text(buf, "0\n");
    buf_u64(buf, cnt);
    buf_byte(buf, '\n');
}

void checkpoint_add(struct buf *buf, struct slice topic, int32_t partition, int64_t off)
{
    buf_slice(buf, topic);
    buf_byte(buf, ' ');
    buf_i64(buf, partition);
    buf_byte(buf, ' ');
    buf_i64(buf, off);
    buf_byte(buf, '\n');
}

/* One line KEY ":" blanks VALUE; the last may lack its LF. */
static int take_line(struct checkpoint_cursor *cur, const char *key, struct slice *ret_value)
{
    size_t key_len = strlen(key), from;

    if (cur->text.len - cur->pos <= key_len || memcmp(cur->text.data + cur->pos, key, key_len) != 0)
        return ERR_CORRUPT;
    cur->pos += key_len;
    if (cur->text.data[cur->pos] != ':')
        return ERR_CORRUPT;
    cur->pos++;
    for (from = cur->pos; cur->pos < cur->text.len && cur->text.data[cur->pos] == ' '; cur->pos++)
        ;
    if (cur->pos == from)
        return ERR_CORRUPT;
    for (from = cur->pos; cur->pos < cur->text.len && cur->text.data[cur->pos] != '\n'; cur->pos++)
        ;
    *ret_value = slice_of(cur->text.data + from, cur->pos - from);
    if (ret_value->len > 0 && ret_value->data[ret_value->len - 1] == '\r')
        ret_value->len--;
    if (cur->pos < cur->text.len)
        cur->pos++;
    return ERR_OK;
}

int partition_metadata_parse(struct slice text, struct uuid *ret_topic_id, size_t *reterr_pos)
{
    struct checkpoint_cursor cur = {.text = text};
    struct slice value;
    struct uuid topic_id;
    int64_t version;
    int err;

    if ((err = take_line(&cur, "version", &value)))
        goto failed;
    if (num_parse_i64(value, 0, INT32_MAX, &version)) {
        err = ERR_VERSION;
        goto failed;
    }
    if ((err = take_line(&cur, "topic_id", &value)))
        goto failed;
    err = uuid_parse(value, &topic_id) || uuid_is_zero(topic_id) || cur.pos != text.len ? ERR_CORRUPT : ERR_OK;
    if (err)
        goto failed;
    *ret_topic_id = topic_id;
    return ERR_OK;
failed:
    *reterr_pos = cur.pos;
    return err;
}

void partition_metadata_print(struct uuid topic_id, struct buf *buf)
{
    char text[UUID_TEXT_LEN + 1];

    uuid_print(topic_id, text);
    buf_text(buf, "version: 0\ntopic_id: ");
    buf_text(buf, text);
}

void clean_shutdown_print(int64_t broker_epoch, struct buf *buf)
{
    buf_text(buf, "{\"version\":0,\"brokerEpoch\":");
    buf_i64(buf, broker_epoch);
    buf_byte(buf, '}');
}

int clean_shutdown_parse(struct slice text, int64_t *ret_broker_epoch)
{
    static const char key[] = "\"brokerEpoch\":";
    size_t at = 0, key_len = sizeof key - 1;
    int64_t epoch = 0;

    if (text.len == 0)
        return ERR_OK;
    while (at + key_len < text.len && memcmp(text.data + at, key, key_len) != 0)
        at++;
    at += key_len;
    while (at < text.len && text.data[at] == ' ')
        at++;
    if (at >= text.len || text.data[at] < '0' || text.data[at] > '9')
        return at + 1 < text.len && text.data[at] == '-' ? ERR_OK : ERR_CORRUPT;
    for (; at < text.len && text.data[at] >= '0' && text.data[at] <= '9'; at++) {
        if (epoch > (INT64_MAX - 9) / 10)
            return ERR_CORRUPT;
        epoch = epoch * 10 + (text.data[at] - '0');
    }
    *ret_broker_epoch = epoch;
    return ERR_OK;
}
