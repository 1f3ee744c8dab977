/* Racks sorted by name hold their usable brokers, unfenced before fenced, sorted by id until the first shuffle. A partition
 * walks the racks from its own starting rack on, taking from each the next broker that it has not yet. Leaders and
 * followers are taken in two turns of their own: with one turn for both, a rack whose size divides by the number of
 * racks would give the same leader again and again. */
#include "meta/placement.h"

#include "base/check.h"
#include "base/mem.h"

struct rack {
    struct slice name;
    int32_t *ids; /* unfenced first */
    size_t unfenced_cnt, cnt;
    size_t next_leader, next_follower; /* places among the unfenced */
    size_t led_cnt;                    /* partitions of this round that it leads */
};

struct placement {
    struct rack *racks;
    size_t racks_cnt;
    size_t unfenced_cnt, usable_cnt;
    size_t rack_offset; /* where the next partition begins */
    size_t round_cnt;   /* partitions since the last shuffle */
    struct prng prng;
};

static bool is_usable(const struct image_broker *broker)
{
    if (broker->in_controlled_shutdown)
        return false;
    return broker->cordoned_cnt == 0 || broker->cordoned_cnt < broker->dirs_cnt;
}

static struct rack *find_rack(struct placement *placement, struct slice name)
{
    size_t place = 0;

    while (place < placement->racks_cnt && slice_cmp(placement->racks[place].name, name) < 0)
        place++;
    if (place < placement->racks_cnt && slice_eq(placement->racks[place].name, name))
        return &placement->racks[place];
    memmove(placement->racks + place + 1, placement->racks + place,
            (placement->racks_cnt - place) * sizeof placement->racks[0]);
    placement->racks[place] = (struct rack){.name = name};
    placement->racks_cnt++;
    return &placement->racks[place];
}

static void add_broker(struct placement *placement, const struct image_broker *broker, size_t brokers_cnt)
{
    struct rack *rack = find_rack(placement, broker->rack.data == NULL ? slice_of_text("") : broker->rack);

    if (rack->ids == NULL)
        rack->ids = mem_alloc(brokers_cnt * sizeof rack->ids[0]);
    rack->ids[rack->cnt++] = broker->id;
    placement->usable_cnt++;
    if (!broker->fenced) {
        rack->unfenced_cnt++;
        placement->unfenced_cnt++;
    }
}

struct placement *placement_new(const struct image *image, uint64_t seed)
{
    struct placement *placement = MEM_NEW(struct placement);

    placement->prng.state = seed;
    placement->racks = mem_alloc((image->brokers_cnt + 1) * sizeof placement->racks[0]);
    for (int fenced = 0; fenced <= 1; fenced++)
        for (size_t i = 0; i < image->brokers_cnt; i++)
            if (is_usable(image->brokers[i]) && image->brokers[i]->fenced == (fenced == 1))
                add_broker(placement, image->brokers[i], image->brokers_cnt);
    for (size_t i = 0; i < placement->racks_cnt; i++) {
        struct rack *rack = &placement->racks[i];
        if (rack->unfenced_cnt == 0)
            continue;
        rack->next_leader = (size_t)prng_below(&placement->prng, rack->unfenced_cnt);
        rack->next_follower = (rack->next_leader + 1) % rack->unfenced_cnt;
    }
    if (placement->racks_cnt > 0)
        placement->rack_offset = (size_t)prng_below(&placement->prng, placement->racks_cnt);
    return placement;
}

void placement_free(struct placement *placement)
{
    if (placement == NULL)
        return;
    for (size_t i = 0; i < placement->racks_cnt; i++)
        mem_free(placement->racks[i].ids);
    mem_free(placement->racks);
    mem_free(placement);
}

static void shuffle(struct placement *placement, int32_t *ids, size_t cnt)
{
    for (size_t i = cnt; i > 1; i--) {
        size_t j = (size_t)prng_below(&placement->prng, i);
        int32_t id = ids[i - 1];
        ids[i - 1] = ids[j];
        ids[j] = id;
    }
}

static void end_of_round(struct placement *placement)
{
    if (++placement->round_cnt < placement->unfenced_cnt)
        return;
    placement->round_cnt = 0;
    for (size_t i = 0; i < placement->racks_cnt; i++) {
        struct rack *rack = &placement->racks[i];
        shuffle(placement, rack->ids, rack->unfenced_cnt);
        shuffle(placement, rack->ids + rack->unfenced_cnt, rack->cnt - rack->unfenced_cnt);
        rack->led_cnt = 0;
    }
}

static int32_t take_leader(struct rack *rack)
{
    int32_t id = rack->ids[rack->next_leader];

    rack->next_leader = (rack->next_leader + 1) % rack->unfenced_cnt;
    rack->led_cnt++;
    return id;
}

/* Unfenced ones in turn, then fenced ones; -1: all are taken. */
static int32_t take_follower(struct rack *rack, const int32_t *taken, size_t taken_cnt)
{
    for (size_t i = 0; i < rack->unfenced_cnt; i++) {
        size_t place = (rack->next_follower + i) % rack->unfenced_cnt;
        if (image_has_id(taken, taken_cnt, rack->ids[place]))
            continue;
        rack->next_follower = (place + 1) % rack->unfenced_cnt;
        return rack->ids[place];
    }
    for (size_t i = rack->unfenced_cnt; i < rack->cnt; i++)
        if (!image_has_id(taken, taken_cnt, rack->ids[i]))
            return rack->ids[i];
    return -1;
}

/* The first rack from `from` on some broker of which has not led in this round; a round is as many partitions as brokers. */
static size_t leading_rack(const struct placement *placement, size_t from)
{
    size_t at = from % placement->racks_cnt;

    while (placement->racks[at].led_cnt >= placement->racks[at].unfenced_cnt)
        at = (at + 1) % placement->racks_cnt;
    return at;
}

enum placement_refusal placement_next(struct placement *placement, int16_t replicas_cnt, int32_t *ret_ids,
                                      uint32_t *ret_usable_cnt)
{
    size_t cnt = 0, at;

    CHECK(replicas_cnt > 0);
    *ret_usable_cnt = (uint32_t)placement->usable_cnt;
    if (placement->usable_cnt < (size_t)replicas_cnt)
        return PLACEMENT_TOO_FEW;
    if (placement->unfenced_cnt == 0)
        return PLACEMENT_ALL_FENCED;
    at = leading_rack(placement, placement->rack_offset);
    placement->rack_offset = at + 1;
    for (; cnt < (size_t)replicas_cnt; at = (at + 1) % placement->racks_cnt) {
        struct rack *rack = &placement->racks[at];
        int32_t id = cnt == 0 ? take_leader(rack) : take_follower(rack, ret_ids, cnt);
        if (id >= 0)
            ret_ids[cnt++] = id;
    }
    end_of_round(placement);
    return PLACEMENT_FINE;
}
