/* The soft goal over leaders: as many on each broker, by handing over along paths (README.md). */
#include "balance/board.h"
#include "base/check.h"
#include "base/mem.h"

enum { NOBODY = UINT16_MAX, NOTHING = UINT32_MAX };

struct paths {
    struct board *board;
    uint32_t *shared; /* [a * brokers + b]: a partition that a leads and b has; NOTHING */
    uint16_t *before; /* on the path found to that broker; NOBODY: none yet */
    uint16_t *queue;
};

static bool may_lead(const struct board *board, size_t broker)
{
    return board->brokers[broker].is_usable;
}

/* To the replica whose broker leads fewest, where that is at least two fewer. */
static bool hand_over_directly(struct board *board, uint32_t partition)
{
    const uint16_t *to = board_replicas(board, partition);
    int32_t best = 0;

    if (board->cnt[partition] == 0 || !may_lead(board, to[0]))
        return false;
    for (int32_t i = 1; i < board->cnt[partition]; i++)
        if (may_lead(board, to[i]) && board->brokers[to[i]].leaders < board->brokers[to[best]].leaders)
            best = i;
    if (board->brokers[to[0]].leaders - board->brokers[to[best]].leaders < 2)
        return false;
    board_lead(board, partition, best);
    return true;
}

static void look_for_shared(struct paths *paths)
{
    const struct board *board = paths->board;
    size_t brokers = board->cluster->brokers_cnt;

    for (size_t i = 0; i < brokers * brokers; i++)
        paths->shared[i] = NOTHING;
    for (uint32_t p = 0; p < board->cluster->partitions_cnt; p++) {
        const uint16_t *to = board_replicas(board, p);
        for (int32_t i = 1; i < board->cnt[p]; i++)
            if (may_lead(board, to[0]) && may_lead(board, to[i]))
                paths->shared[to[0] * brokers + to[i]] = p;
    }
}

/* Breadth first from `from` to a broker with at least two leaders fewer; NOBODY: none can be reached. */
static uint16_t find_path(struct paths *paths, uint16_t from)
{
    const struct board_broker *brokers = paths->board->brokers;
    size_t cnt = paths->board->cluster->brokers_cnt, begin = 0, end = 0;

    for (size_t i = 0; i < cnt; i++)
        paths->before[i] = NOBODY;
    paths->before[from] = from;
    paths->queue[end++] = from;
    while (begin < end) {
        uint16_t at = paths->queue[begin++];
        if (brokers[from].leaders - brokers[at].leaders >= 2)
            return at;
        for (uint16_t next = 0; next < cnt; next++) {
            if (paths->before[next] != NOBODY || paths->shared[at * cnt + next] == NOTHING)
                continue;
            paths->before[next] = at;
            paths->queue[end++] = next;
        }
    }
    return NOBODY;
}

/* Each broker on the path hands one partition to the next. */
static void follow_path(struct paths *paths, uint16_t from, uint16_t to)
{
    struct board *board = paths->board;

    while (to != from) {
        uint16_t giver = paths->before[to];
        uint32_t partition = paths->shared[giver * board->cluster->brokers_cnt + to];
        CHECK(board_replicas(board, partition)[0] == giver);
        board_lead(board, partition, board_place(board, partition, to));
        to = giver;
    }
}

static bool follow_any(struct paths *paths)
{
    const struct board *board = paths->board;

    for (size_t i = 0; i < board->cluster->brokers_cnt; i++) {
        uint16_t to;
        if (!may_lead(board, i) || (to = find_path(paths, (uint16_t)i)) == NOBODY)
            continue;
        follow_path(paths, (uint16_t)i, to);
        return true;
    }
    return false;
}

void board_spread_leaders(struct board *board)
{
    size_t brokers = board->cluster->brokers_cnt;
    struct paths paths = {.board = board};
    bool has_changed = true;

    while (has_changed) {
        has_changed = false;
        for (uint32_t i = 0; i < board->cluster->partitions_cnt; i++)
            has_changed |= hand_over_directly(board, i);
    }
    paths.shared = mem_alloc(brokers * brokers * sizeof *paths.shared);
    paths.before = mem_alloc(brokers * sizeof *paths.before);
    paths.queue = mem_alloc(brokers * sizeof *paths.queue);
    do
        look_for_shared(&paths);
    while (follow_any(&paths));
    mem_free(paths.shared);
    mem_free(paths.before);
    mem_free(paths.queue);
}
