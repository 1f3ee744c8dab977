/* Soft goals over data: as many replicas on each broker, then as many bytes. */
#include "balance/board.h"
#include "base/check.h"
#include "base/mem.h"

enum { SWAP_GAIN_PART = 8 }; /* a swap gains at least so much of a mean partition, else it is not worth the data */

struct spreading {
    struct board *board;
    struct board_lists lists;
    size_t *order; /* usable brokers, by replicas */
    size_t order_cnt;
    uint32_t *looked; /* [from * brokers + to]: in this round nothing so far into from's list can go to `to` */
};

static void spreading_init(struct spreading *spreading, struct board *board)
{
    size_t brokers = board->cluster->brokers_cnt;

    *spreading = (struct spreading){.board = board};
    board_lists_init(&spreading->lists, board);
    spreading->order = mem_alloc(brokers * sizeof *spreading->order);
    spreading->looked = mem_alloc(brokers * brokers * sizeof *spreading->looked);
    for (size_t i = 0; i < brokers; i++)
        if (board->brokers[i].is_usable)
            spreading->order[spreading->order_cnt++] = i;
}

static void spreading_release(struct spreading *spreading)
{
    board_lists_release(&spreading->lists);
    mem_free(spreading->order);
    mem_free(spreading->looked);
}

static bool has_fewer(const struct board *board, size_t a, size_t b)
{
    int64_t left = board->brokers[a].replicas, right = board->brokers[b].replicas;

    return left < right || (left == right && a < b);
}

/* Nearly sorted nearly always: two counts change by one between two calls. */
static void sort_brokers(struct spreading *spreading)
{
    size_t *order = spreading->order;

    for (size_t i = 1; i < spreading->order_cnt; i++) {
        size_t broker = order[i], at = i;
        for (; at > 0 && has_fewer(spreading->board, broker, order[at - 1]); at--)
            order[at] = order[at - 1];
        order[at] = broker;
    }
}

/* Of the smallest partitions that can go, the one whose topic gains most; false: none can. */
static bool move_one(struct spreading *spreading, size_t from, size_t to)
{
    struct board *board = spreading->board;
    const struct board_lists *lists = &spreading->lists;
    uint32_t *looked = &spreading->looked[from * board->cluster->brokers_cnt + to], best = 0;
    size_t begin = board_lists_begin(lists, from), cnt = lists->ends[from] - begin, found_cnt = 0;
    int32_t best_gain = 0;

    for (size_t i = *looked; i < cnt && found_cnt < BALANCE_LOOKS_MAX; i++) {
        uint32_t partition = lists->items[begin + i];
        int32_t place = board_place(board, partition, from), gain;
        if (place == CLUSTER_NONE || !board_may_move(board, partition, place, to)) {
            if (found_cnt == 0)
                *looked = (uint32_t)(i + 1);
            continue;
        }
        gain = board_topic_replicas(board, partition, from) - board_topic_replicas(board, partition, to);
        if (found_cnt++ == 0 || gain > best_gain) {
            best = partition;
            best_gain = gain;
        }
    }
    if (found_cnt > 0)
        board_move(board, best, board_place(board, best, from), to);
    return found_cnt > 0;
}

/* From the broker with most to the one with fewest, as far as they differ by two. */
static bool move_any(struct spreading *spreading)
{
    const struct board_broker *brokers = spreading->board->brokers;

    for (size_t high = spreading->order_cnt; high-- > 0;) {
        size_t from = spreading->order[high];
        for (size_t low = 0; low < high; low++) {
            size_t to = spreading->order[low];
            if (brokers[from].replicas - brokers[to].replicas < 2)
                break;
            if (move_one(spreading, from, to))
                return true;
        }
    }
    return false;
}

bool board_spread_replicas(struct board *board)
{
    struct spreading spreading;
    bool has_changed = false;

    spreading_init(&spreading, board);
    for (sort_brokers(&spreading); move_any(&spreading); sort_brokers(&spreading))
        has_changed = true;
    spreading_release(&spreading);
    return has_changed;
}

/* ---- bytes ---- */

/* The smallest of from's partitions that may go to `to`; false: none. */
static bool find_smallest(const struct spreading *spreading, size_t from, size_t to, uint32_t but, uint32_t *ret)
{
    size_t begin = board_lists_begin(&spreading->lists, from);

    for (size_t i = begin; i < spreading->lists.ends[from] && i < begin + BALANCE_LOOKS_MAX; i++) {
        uint32_t partition = spreading->lists.items[i];
        int32_t place = board_place(spreading->board, partition, from);
        if (partition == but || place == CLUSTER_NONE || !board_may_move(spreading->board, partition, place, to))
            continue;
        *ret = partition;
        return true;
    }
    return false;
}

/* Where in from's list partitions begin that are too large to help: their bytes reach gap. */
static size_t first_of_size(const struct spreading *spreading, size_t from, int64_t gap)
{
    size_t low = board_lists_begin(&spreading->lists, from), high = spreading->lists.ends[from];

    while (low < high) {
        size_t middle = (low + high) / 2;
        if (board_bytes(spreading->board, spreading->lists.items[middle]) < gap)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* A partition of from's for a small one of to's: the counts stay, and the gap between the two becomes smaller. The first
 * that is about half of the gap, as both then meet in the middle. */
static bool swap_one(struct spreading *spreading, size_t from, size_t to)
{
    struct board *board = spreading->board;
    int64_t gap = board->brokers[from].bytes - board->brokers[to].bytes;
    int64_t gain_min = board->brokers[from].bytes / (board->brokers[from].replicas * SWAP_GAIN_PART + 1) + 1;
    size_t begin = board_lists_begin(&spreading->lists, from), at = first_of_size(spreading, from, gap / 2 + 1);

    for (size_t looks = 0; at > begin && looks < BALANCE_LOOKS_MAX; looks++) {
        uint32_t large = spreading->lists.items[--at], small = 0;
        int32_t place = board_place(board, large, from);
        if (place == CLUSTER_NONE || !board_may_move(board, large, place, to))
            continue;
        if (!find_smallest(spreading, to, from, large, &small) ||
            board_bytes(board, large) - board_bytes(board, small) < gain_min)
            return false;
        board_move(board, large, place, to);
        board_move(board, small, board_place(board, small, to), from);
        return true;
    }
    return false;
}

static int64_t slack_of(const struct board *board, int64_t mean)
{
    int64_t permille = board->goals->slack_permille ? board->goals->slack_permille : BALANCE_SLACK_PERMILLE;
    int64_t slack = mean / 1000 * permille + mean % 1000 * permille / 1000;

    return slack > board->goals->slack_bytes ? slack : board->goals->slack_bytes;
}

/* One swap between two brokers of which at least one is off by more than slack. */
static bool swap_any(struct spreading *spreading, int64_t mean, int64_t slack)
{
    const struct board_broker *brokers = spreading->board->brokers;

    for (size_t i = 0; i < spreading->order_cnt; i++) {
        for (size_t k = 0; k < spreading->order_cnt; k++) {
            size_t from = spreading->order[i], to = spreading->order[k];
            uint32_t *looked = &spreading->looked[from * spreading->board->cluster->brokers_cnt + to];
            bool is_off = (brokers[from].bytes > mean + slack && brokers[to].bytes < mean) ||
                          (brokers[from].bytes > mean && brokers[to].bytes < mean - slack);
            if (!is_off || *looked > 0)
                continue;
            if (swap_one(spreading, from, to))
                return true;
            *looked = 1;
        }
    }
    return false;
}

bool board_spread_bytes(struct board *board)
{
    struct spreading spreading;
    int64_t mean = 0, slack;
    size_t swaps = 0;

    spreading_init(&spreading, board);
    for (size_t i = 0; i < spreading.order_cnt; i++)
        mean += board->brokers[spreading.order[i]].bytes;
    mean /= spreading.order_cnt ? (int64_t)spreading.order_cnt : 1;
    slack = slack_of(board, mean);
    while (swaps < board->cluster->partitions_cnt && swap_any(&spreading, mean, slack))
        swaps++;
    spreading_release(&spreading);
    return swaps > 0;
}
