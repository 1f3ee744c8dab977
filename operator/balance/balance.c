#include "balance/balance.h"

#include <string.h>

#include "balance/board.h"
#include "base/check.h"
#include "base/mem.h"
#include "base/sort.h"

/* ---- what differs ---- */

/* What is, without replicas that are being removed. */
static size_t is_now(const struct cluster *cluster, uint32_t partition, uint16_t ret_now[CLUSTER_REPLICAS_MAX])
{
    const struct cluster_partition *from = &cluster->partitions[partition];
    size_t cnt = 0;

    for (uint32_t i = 0; i < from->replicas_cnt; i++)
        if (!cluster->replicas[from->replicas + i].is_removing)
            ret_now[cnt++] = cluster->replicas[from->replicas + i].broker;
    return cnt;
}

static size_t count_new(const struct board *board, uint32_t partition, const uint16_t *now, size_t now_cnt)
{
    const uint16_t *to = board_replicas(board, partition);
    size_t cnt = 0;

    for (size_t i = 0; i < board->cnt[partition]; i++) {
        bool was_there = false;
        for (size_t k = 0; k < now_cnt; k++)
            was_there = was_there || now[k] == to[i];
        cnt += !was_there;
    }
    return cnt;
}

static void add_move(const struct board *board, uint32_t partition, struct balance_plan *plan)
{
    uint16_t now[CLUSTER_REPLICAS_MAX];
    size_t now_cnt = is_now(board->cluster, partition, now), new_cnt = count_new(board, partition, now, now_cnt);
    struct balance_move move = {.partition = partition,
                                .to = board->first[partition],
                                .is_leadership = new_cnt == 0,
                                .is_forced = board->is_forced[partition],
                                .bytes = (int64_t)new_cnt * board_bytes(board, partition)};

    CHECK(now_cnt == board->cnt[partition]);
    if (now_cnt == 0 || (new_cnt == 0 && now[0] == board_replicas(board, partition)[0]))
        return;
    plan->moves =
        mem_grow(plan->moves, plan->moves_cnt, &plan->moves_cap, sizeof plan->moves[0], CLUSTER_PARTITIONS_MAX);
    plan->moves[plan->moves_cnt++] = move;
    plan->bytes += move.bytes;
    plan->leadership_cnt += move.is_leadership;
}

static bool comes_before(const void *of, uint32_t a, uint32_t b)
{
    const struct balance_move *moves = of, *left = &moves[a], *right = &moves[b];

    if (left->is_leadership != right->is_leadership)
        return left->is_leadership;
    return left->bytes < right->bytes;
}

static void sort_moves(struct balance_plan *plan)
{
    uint32_t *order = mem_alloc(plan->moves_cnt * sizeof *order);
    struct balance_move *sorted = mem_alloc(plan->moves_cnt * sizeof *sorted);

    for (uint32_t i = 0; i < plan->moves_cnt; i++)
        order[i] = i;
    sort_u32(order, plan->moves_cnt, comes_before, plan->moves);
    for (size_t i = 0; i < plan->moves_cnt; i++)
        sorted[i] = plan->moves[order[i]];
    mem_free(plan->moves);
    mem_free(order);
    plan->moves = sorted;
    plan->moves_cap = plan->moves_cnt;
}

/* ---- how even it is ---- */

static void widen(struct balance_spread *spread, bool is_first, int64_t value)
{
    if (is_first || value < spread->min)
        spread->min = value;
    if (is_first || value > spread->max)
        spread->max = value;
}

static void measure(const struct board *board, struct balance_spread *leaders, struct balance_spread *replicas,
                    struct balance_spread *bytes)
{
    bool is_first = true;

    for (size_t i = 0; i < board->cluster->brokers_cnt; i++) {
        if (!board->brokers[i].is_usable)
            continue;
        widen(leaders, is_first, board->brokers[i].leaders);
        widen(replicas, is_first, board->brokers[i].replicas);
        widen(bytes, is_first, board->brokers[i].bytes);
        is_first = false;
    }
}

/* ---- the plan ---- */

static void spread_data(struct board *board)
{
    for (int round = 0; round < BALANCE_ROUNDS_MAX; round++) {
        bool has_changed = board_spread_replicas(board);
        if (!(board_spread_bytes(board) || has_changed))
            return;
    }
}

void balance_make(const struct cluster *cluster, const struct balance_goals *goals, struct balance_plan *ret_plan)
{
    struct balance_plan *plan = ret_plan;
    struct board board;

    *plan = (struct balance_plan){.moves = NULL};
    board_init(&board, cluster, goals);
    measure(&board, &plan->leaders_before, &plan->replicas_before, &plan->bytes_before);
    board_evict(&board);
    if (!goals->only_leaders)
        spread_data(&board);
    board_spread_leaders(&board);
    measure(&board, &plan->leaders_after, &plan->replicas_after, &plan->bytes_after);
    for (uint32_t i = 0; i < cluster->partitions_cnt; i++)
        add_move(&board, i, plan);
    sort_moves(plan);
    plan->stuck_cnt = board.stuck_cnt;
    plan->stuck = board.stuck;
    plan->to = mem_dup(board.to, cluster->replicas_cnt * sizeof *board.to);
    board_release(&board);
}

void balance_release(struct balance_plan *plan)
{
    mem_free(plan->moves);
    mem_free(plan->to);
    *plan = (struct balance_plan){.moves = NULL};
}
