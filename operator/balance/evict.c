/* The hard goals: nothing stays on leaving brokers, no zone has two replicas of a partition while another has none, and no
 * broker holds more than it may. */
#include "balance/board.h"
#include "base/check.h"

/* What makes a broker a better place; compared from the first on. */
struct worth {
    int64_t others_in_zone, replicas, topic_replicas, bytes;
};

static bool is_better(const struct worth *a, const struct worth *b)
{
    if (a->others_in_zone != b->others_in_zone)
        return a->others_in_zone < b->others_in_zone;
    if (a->replicas != b->replicas)
        return a->replicas < b->replicas;
    if (a->topic_replicas != b->topic_replicas)
        return a->topic_replicas < b->topic_replicas;
    return a->bytes < b->bytes;
}

/* The best broker that can take the replica, in a zone with at most `others_max` other replicas; CLUSTER_NONE: there is none. */
static int32_t best_place(const struct board *board, uint32_t partition, int32_t place, int32_t others_max)
{
    int32_t best = CLUSTER_NONE;
    struct worth best_worth = {0};

    for (size_t i = 0; i < board->cluster->brokers_cnt; i++) {
        struct worth worth;
        if (!board_can_take(board, partition, i))
            continue;
        worth = (struct worth){.others_in_zone =
                                   board_others_in_zone(board, partition, place, board->cluster->brokers[i].zone),
                               .replicas = board->brokers[i].replicas,
                               .topic_replicas = board_topic_replicas(board, partition, i),
                               .bytes = board->brokers[i].bytes};
        if (worth.others_in_zone > others_max || (best != CLUSTER_NONE && !is_better(&worth, &best_worth)))
            continue;
        best = (int32_t)i;
        best_worth = worth;
    }
    return best;
}

static void force(struct board *board, uint32_t partition, int32_t place, int32_t broker)
{
    board_move(board, partition, place, (size_t)broker);
    board->is_forced[partition] = true;
}

static void note_stuck(struct board *board, uint32_t partition)
{
    if (board->stuck_cnt++ == 0)
        board->stuck = partition;
}

/* A replica that has to stay on a leaving broker leads only where no other can. */
static void hand_over(struct board *board, uint32_t partition)
{
    const uint16_t *to = board_replicas(board, partition);

    for (int32_t i = 1; i < board->cnt[partition]; i++) {
        if (board->brokers[to[i]].is_usable) {
            board_lead(board, partition, i);
            return;
        }
    }
}

/* From the last replica on, so that one that has to stay is counted once, wherever it is handed to. */
static void leave(struct board *board, uint32_t partition)
{
    for (int32_t place = board->cnt[partition] - 1; place >= 0; place--) {
        int32_t broker;
        if (!board->cluster->brokers[board_replicas(board, partition)[place]].is_leaving)
            continue;
        broker = best_place(board, partition, place, CLUSTER_REPLICAS_MAX);
        if (broker != CLUSTER_NONE) {
            force(board, partition, place, broker);
            continue;
        }
        note_stuck(board, partition);
        if (place == 0)
            hand_over(board, partition);
    }
}

/* The last replicas first, so that leaders stay where they are. */
static void use_zones(struct board *board, uint32_t partition)
{
    for (int32_t place = board->cnt[partition] - 1; place >= 0; place--) {
        size_t from = board_replicas(board, partition)[place];
        int32_t others = board_others_in_zone(board, partition, place, board->cluster->brokers[from].zone), broker;
        if (others == 0 || !board->brokers[from].is_usable)
            continue; /* what is absent may come back */
        broker = best_place(board, partition, place, others - 1);
        if (broker != CLUSTER_NONE)
            force(board, partition, place, broker);
    }
}

static bool is_over(const struct board *board, size_t broker)
{
    const struct cluster_broker *is = &board->cluster->brokers[broker];
    const struct board_broker *has = &board->brokers[broker];

    return has->is_usable && ((is->disk_bytes > 0 && has->bytes > is->disk_bytes) ||
                              (is->replicas_max > 0 && has->replicas > is->replicas_max));
}

/* Largest first where bytes are too many, else smallest first: the fewest moves, or the cheapest. */
static void make_room(struct board *board, const struct board_lists *lists, size_t broker)
{
    size_t begin = board_lists_begin(lists, broker), end = lists->ends[broker];

    for (size_t i = 0; begin + i < end && is_over(board, broker); i++) {
        bool is_by_bytes = board->cluster->brokers[broker].disk_bytes > 0 &&
                           board->brokers[broker].bytes > board->cluster->brokers[broker].disk_bytes;
        uint32_t partition = lists->items[is_by_bytes ? end - 1 - i : begin + i];
        int32_t place = board_place(board, partition, broker), to;
        if (place == CLUSTER_NONE)
            continue;
        to = best_place(board, partition, place,
                        board_others_in_zone(board, partition, place, board->cluster->brokers[broker].zone));
        if (to != CLUSTER_NONE)
            force(board, partition, place, to);
    }
    if (is_over(board, broker) && end > begin)
        note_stuck(board, lists->items[end - 1]);
}

void board_evict(struct board *board)
{
    struct board_lists lists;

    for (uint32_t i = 0; i < board->cluster->partitions_cnt; i++) {
        leave(board, i);
        use_zones(board, i);
    }
    board_lists_init(&lists, board);
    for (size_t i = 0; i < board->cluster->brokers_cnt; i++)
        if (is_over(board, i))
            make_room(board, &lists, i);
    board_lists_release(&lists);
}
