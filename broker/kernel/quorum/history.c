#include "quorum/history.h"

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"

static void set_free(struct voter_set *set)
{
    voters_release(&set->voters);
    mem_free(set);
}

static void drop_oldest(struct history *history)
{
    set_free(history->items[0]);
    history->cnt--;
    memmove(history->items, history->items + 1, history->cnt * sizeof history->items[0]);
}

void history_release(struct history *history)
{
    while (history->cnt > 0)
        drop_oldest(history);
}

void history_add(struct history *history, int64_t off, int16_t kraft_version, const struct voters *voters)
{
    struct voter_set *set;

    CHECK(history->cnt == 0 || history->items[history->cnt - 1]->off < off);
    if (history->cnt == HISTORY_MAX)
        drop_oldest(history);
    set = history->items[history->cnt++] = MEM_NEW(struct voter_set);
    set->off = off;
    set->kraft_version = kraft_version;
    voters_init(&set->voters);
    for (size_t i = 0; i < voters->cnt; i++) {
        int err = voters_add(&set->voters, &voters->items[i]);
        CHECK(err == ERR_OK);
    }
}

bool history_cut(struct history *history, int64_t end_off)
{
    size_t cnt_before = history->cnt;

    while (history->cnt > 0 && history->items[history->cnt - 1]->off >= end_off)
        set_free(history->items[--history->cnt]);
    return history->cnt != cnt_before;
}

void history_forget(struct history *history, int64_t committed_off)
{
    while (history->cnt > 1 && history->items[1]->off < committed_off)
        drop_oldest(history);
}

struct voter_set *history_newest(const struct history *history)
{
    return history->cnt == 0 ? NULL : history->items[history->cnt - 1];
}
