/* leader-epoch-checkpoint, text, LF line ends:
 *
 *   "0" LF                    format version
 *   N LF                      how many entries follow
 *   N times EPOCH SP OFFSET LF
 *
 * Valid: this and nothing after it, both numbers rising strictly; or no byte at all. */
#include "log/epochs.h"

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "log/checkpoint.h"

static void check_invariant(const struct epochs *epochs)
{
    CHECK(epochs->entries_cnt <= EPOCHS_MAX);
    for (size_t i = 1; i < epochs->entries_cnt; i++)
        CHECK(epochs->entries[i].leader_epoch > epochs->entries[i - 1].leader_epoch &&
              epochs->entries[i].start_off > epochs->entries[i - 1].start_off);
}

void epochs_init(struct epochs *epochs)
{
    *epochs = (struct epochs){0};
}

void epochs_release(struct epochs *epochs)
{
    mem_free(epochs->entries);
    epochs_init(epochs);
}

static void push(struct epochs *epochs, int32_t leader_epoch, int64_t start_off)
{
    epochs->entries =
        mem_grow(epochs->entries, epochs->entries_cnt, &epochs->entries_cap, sizeof epochs->entries[0], EPOCHS_MAX);
    epochs->entries[epochs->entries_cnt++] = (struct epoch_entry){leader_epoch, start_off};
}

static int take_entry(struct checkpoint_cursor *cur, struct epochs *epochs)
{
    const struct epoch_entry *newest = epochs->entries_cnt ? &epochs->entries[epochs->entries_cnt - 1] : NULL;
    size_t line_pos = cur->pos;
    int64_t leader_epoch, start_off;
    int err;

    if ((err = checkpoint_number(cur, INT32_MAX, ' ', &leader_epoch)) ||
        (err = checkpoint_number(cur, INT64_MAX, '\n', &start_off)))
        return err;
    if (newest && (leader_epoch <= newest->leader_epoch || start_off <= newest->start_off)) {
        cur->pos = line_pos;
        return ERR_CORRUPT;
    }
    if (epochs->entries_cnt == EPOCHS_MAX)
        return ERR_LIMIT;
    push(epochs, (int32_t)leader_epoch, start_off);
    return ERR_OK;
}

int epochs_parse(struct epochs *epochs, struct slice text, size_t *reterr_pos)
{
    struct checkpoint_cursor cur = {.text = text};
    int64_t version, cnt;
    int err;

    CHECK(epochs->entries_cnt == 0);
    if (text.len == 0)
        return ERR_OK;
    if ((err = checkpoint_number(&cur, 0, '\n', &version)) || (err = checkpoint_number(&cur, INT64_MAX, '\n', &cnt)))
        goto failed;
    for (int64_t i = 0; i < cnt; i++)
        if ((err = take_entry(&cur, epochs)))
            goto failed;
    err = cur.pos == text.len ? ERR_OK : ERR_CORRUPT;
    if (err)
        goto failed;
    check_invariant(epochs);
    return ERR_OK;
failed:
    epochs_release(epochs);
    *reterr_pos = cur.pos;
    return err;
}

void epochs_print(const struct epochs *epochs, struct buf *buf)
{
    buf_text(buf, "0\n");
    buf_u64(buf, epochs->entries_cnt);
    buf_byte(buf, '\n');
    for (size_t i = 0; i < epochs->entries_cnt; i++) {
        buf_i64(buf, epochs->entries[i].leader_epoch);
        buf_byte(buf, ' ');
        buf_i64(buf, epochs->entries[i].start_off);
        buf_byte(buf, '\n');
    }
}

bool epochs_assign(struct epochs *epochs, int32_t leader_epoch, int64_t start_off)
{
    const struct epoch_entry *newest = epochs->entries_cnt ? &epochs->entries[epochs->entries_cnt - 1] : NULL;

    CHECK(start_off >= 0);
    if (leader_epoch < 0)
        return false;
    if (newest && newest->leader_epoch == leader_epoch && newest->start_off <= start_off)
        return false;
    while (epochs->entries_cnt > 0 && (epochs->entries[epochs->entries_cnt - 1].start_off >= start_off ||
                                       epochs->entries[epochs->entries_cnt - 1].leader_epoch >= leader_epoch))
        epochs->entries_cnt--;
    if (epochs->entries_cnt == EPOCHS_MAX) {
        memmove(epochs->entries, epochs->entries + 1, (EPOCHS_MAX - 1) * sizeof epochs->entries[0]);
        epochs->entries_cnt--;
    }
    push(epochs, leader_epoch, start_off);
    check_invariant(epochs);
    return true;
}

bool epochs_cut_end(struct epochs *epochs, int64_t end_off)
{
    size_t before = epochs->entries_cnt;

    while (epochs->entries_cnt > 0 && epochs->entries[epochs->entries_cnt - 1].start_off >= end_off)
        epochs->entries_cnt--;
    return epochs->entries_cnt != before;
}

bool epochs_cut_start(struct epochs *epochs, int64_t start_off)
{
    size_t gone = 0;

    while (gone + 1 < epochs->entries_cnt && epochs->entries[gone + 1].start_off <= start_off)
        gone++;
    if (gone > 0) {
        epochs->entries_cnt -= gone;
        memmove(epochs->entries, epochs->entries + gone, epochs->entries_cnt * sizeof epochs->entries[0]);
    }
    if (epochs->entries_cnt > 0 && epochs->entries[0].start_off < start_off) {
        epochs->entries[0].start_off = start_off;
        gone++;
    }
    check_invariant(epochs);
    return gone > 0;
}

int32_t epochs_newest(const struct epochs *epochs)
{
    return epochs->entries_cnt ? epochs->entries[epochs->entries_cnt - 1].leader_epoch : -1;
}

int32_t epochs_at(const struct epochs *epochs, int64_t off)
{
    size_t above = 0;

    while (above < epochs->entries_cnt && epochs->entries[above].start_off <= off)
        above++;
    return above ? epochs->entries[above - 1].leader_epoch : -1;
}

struct epoch_end epochs_end_of(const struct epochs *epochs, int32_t leader_epoch, int64_t log_start_off,
                               int64_t log_end_off)
{
    size_t above = 0; /* index of the first entry above leader_epoch */

    while (above < epochs->entries_cnt && epochs->entries[above].leader_epoch <= leader_epoch)
        above++;
    if (above < epochs->entries_cnt && epochs->entries[above].start_off <= log_start_off)
        return (struct epoch_end){leader_epoch, log_start_off};
    if (above < epochs->entries_cnt)
        return (struct epoch_end){above ? epochs->entries[above - 1].leader_epoch : leader_epoch,
                                  epochs->entries[above].start_off};
    if (above > 0 && epochs->entries[above - 1].leader_epoch == leader_epoch)
        return (struct epoch_end){leader_epoch, log_end_off};
    return (struct epoch_end){-1, -1};
}
