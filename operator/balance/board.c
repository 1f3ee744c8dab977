#include "balance/board.h"

#include "base/check.h"
#include "base/mem.h"
#include "base/sort.h"

static void count_replica(struct board *board, uint32_t partition, size_t broker, int sign)
{
    board->brokers[broker].replicas += sign;
    board->brokers[broker].bytes += sign * board_bytes(board, partition);
    board->topics[(size_t)board->cluster->partitions[partition].topic * board->cluster->brokers_cnt + broker] += sign;
}

static void take_partition(struct board *board, uint32_t partition)
{
    const struct cluster_partition *from = &board->cluster->partitions[partition];
    uint16_t *to = board_replicas(board, partition);

    CHECK(from->replicas_cnt <= CLUSTER_REPLICAS_MAX);
    for (uint32_t i = 0; i < from->replicas_cnt; i++) {
        const struct cluster_replica *replica = &board->cluster->replicas[from->replicas + i];
        if (replica->is_removing)
            continue;
        to[board->cnt[partition]++] = replica->broker;
        count_replica(board, partition, replica->broker, 1);
    }
    if (board->cnt[partition] > 0)
        board->brokers[to[0]].leaders++;
}

void board_init(struct board *board, const struct cluster *cluster, const struct balance_goals *goals)
{
    *board = (struct board){.cluster = cluster, .goals = goals};
    board->brokers = mem_alloc(cluster->brokers_cnt * sizeof *board->brokers);
    board->first = mem_alloc(cluster->partitions_cnt * sizeof *board->first);
    board->cnt = mem_alloc(cluster->partitions_cnt * sizeof *board->cnt);
    board->to = mem_alloc(cluster->replicas_cnt * sizeof *board->to);
    board->is_forced = mem_alloc(cluster->partitions_cnt * sizeof *board->is_forced);
    board->topics = mem_alloc(cluster->topics_cnt * cluster->brokers_cnt * sizeof *board->topics);
    for (size_t i = 0; i < cluster->brokers_cnt; i++) {
        board->brokers[i].is_usable = cluster->brokers[i].is_serving && !cluster->brokers[i].is_leaving;
        board->usable_cnt += board->brokers[i].is_usable;
    }
    for (uint32_t i = 0; i < cluster->partitions_cnt; i++) {
        board->first[i] = cluster->partitions[i].replicas;
        take_partition(board, i);
    }
}

void board_release(struct board *board)
{
    mem_free(board->brokers);
    mem_free(board->first);
    mem_free(board->cnt);
    mem_free(board->to);
    mem_free(board->is_forced);
    mem_free(board->topics);
}

/* ---- lists ---- */

static bool is_smaller(const void *of, uint32_t a, uint32_t b)
{
    const struct board *board = of;

    return board_bytes(board, a) < board_bytes(board, b);
}

void board_lists_init(struct board_lists *lists, const struct board *board)
{
    size_t cnt = board->cluster->partitions_cnt, begin = 0;
    uint32_t *order = mem_alloc(cnt * sizeof *order);

    lists->items = mem_alloc(board->cluster->replicas_cnt * sizeof *lists->items);
    lists->ends = mem_alloc(board->cluster->brokers_cnt * sizeof *lists->ends);
    for (size_t i = 0; i < board->cluster->brokers_cnt; i++) {
        lists->ends[i] = begin; /* for now where it begins */
        begin += (size_t)board->brokers[i].replicas;
    }
    for (uint32_t i = 0; i < cnt; i++)
        order[i] = i;
    sort_u32(order, cnt, is_smaller, board);
    for (size_t i = 0; i < cnt; i++)
        for (uint8_t k = 0; k < board->cnt[order[i]]; k++)
            lists->items[lists->ends[board_replicas(board, order[i])[k]]++] = order[i];
    mem_free(order);
}

void board_lists_release(struct board_lists *lists)
{
    mem_free(lists->items);
    mem_free(lists->ends);
}

/* ---- what may be ---- */

int32_t board_place(const struct board *board, uint32_t partition, size_t broker)
{
    const uint16_t *to = board_replicas(board, partition);

    for (int32_t i = 0; i < board->cnt[partition]; i++)
        if (to[i] == broker)
            return i;
    return CLUSTER_NONE;
}

int32_t board_others_in_zone(const struct board *board, uint32_t partition, int32_t place, int32_t zone)
{
    const uint16_t *to = board_replicas(board, partition);
    int32_t cnt = 0;

    for (int32_t i = 0; i < board->cnt[partition]; i++)
        cnt += i != place && board->cluster->brokers[to[i]].zone == zone;
    return cnt;
}

bool board_can_take(const struct board *board, uint32_t partition, size_t broker)
{
    const struct cluster_broker *is = &board->cluster->brokers[broker];
    const struct board_broker *has = &board->brokers[broker];

    return has->is_usable && (is->disk_bytes == 0 || has->bytes + board_bytes(board, partition) <= is->disk_bytes) &&
           (is->replicas_max == 0 || has->replicas < is->replicas_max) &&
           board_place(board, partition, broker) == CLUSTER_NONE;
}

bool board_may_move(const struct board *board, uint32_t partition, int32_t place, size_t broker)
{
    const struct cluster_broker *brokers = board->cluster->brokers;
    int32_t from = brokers[board_replicas(board, partition)[place]].zone, to = brokers[broker].zone;

    return board_can_take(board, partition, broker) &&
           (from == to ||
            board_others_in_zone(board, partition, place, to) <= board_others_in_zone(board, partition, place, from));
}

/* ---- changes ---- */

void board_move(struct board *board, uint32_t partition, int32_t place, size_t broker)
{
    uint16_t *at = &board_replicas(board, partition)[place];

    CHECK(board_place(board, partition, broker) == CLUSTER_NONE);
    count_replica(board, partition, *at, -1);
    count_replica(board, partition, broker, 1);
    board->brokers[*at].leaders -= place == 0;
    board->brokers[broker].leaders += place == 0;
    *at = (uint16_t)broker;
}

void board_lead(struct board *board, uint32_t partition, int32_t place)
{
    uint16_t *to = board_replicas(board, partition), was = to[0];

    board->brokers[was].leaders--;
    board->brokers[to[place]].leaders++;
    to[0] = to[place];
    to[place] = was;
}
