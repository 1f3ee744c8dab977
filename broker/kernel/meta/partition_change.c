/* The rules are those of Kafka's PartitionChangeBuilder, in its order:
 *   1. ELR: ISR at least min ISR -> none; else (old ISR and old ELR) without the new ISR and the uncleanly restarted one
 *   2. leader. Valid: electable (alive, directory online) and in the ISR, or, where that is empty, in the ELR
 *      valid ones by mode; else the last known leader (unclean); else (UNCLEAN) the first electable replica; else none
 *   3. an unclean leader is the whole ISR, RECOVERING, ELR empty; one out of the ELR is the whole ISR and leaves the ELR
 *   4. without ELR the ISR never becomes empty: its last member stays, with leader -1
 *   5. the last known leader is noted when the ISR becomes empty, forgotten when there is a leader again
 *   6. a reassignment ends with any change after which the ISR without those that leave is not empty, has all that come, and, where
 *      fewer come than leave (KAFKA-19975), all that stay: those that leave are out of replicas and ISR, both lists are empty
 *   7. whoever loses a replica gets a new leader epoch: the leader is set, be it the same */
#include "meta/partition_change.h"

#include "base/check.h"
#include "image/record.h"

enum { NO_LEADER = -1, LEADER_UNCHANGED = -2, RECOVERING = 1 };

struct ids {
    int32_t ids[2 * IMAGE_REPLICAS_MAX];
    int32_t cnt;
};

struct builder {
    const struct partition_change *change;
    const struct image_partition *old;
    struct ids replicas, adding, removing;
    struct ids isr, elr, last_known;
    bool is_unclean;
};

static bool has(const struct ids *ids, int32_t id)
{
    return image_has_id(ids->ids, (size_t)ids->cnt, id);
}

static void add(struct ids *ids, int32_t id)
{
    CHECK(ids->cnt < 2 * IMAGE_REPLICAS_MAX);
    if (!has(ids, id))
        ids->ids[ids->cnt++] = id;
}

static void only(struct ids *ids, int32_t id)
{
    ids->ids[0] = id;
    ids->cnt = 1;
}

static void remove_id(struct ids *ids, int32_t id)
{
    int32_t cnt = 0;

    for (int32_t i = 0; i < ids->cnt; i++)
        if (ids->ids[i] != id)
            ids->ids[cnt++] = ids->ids[i];
    ids->cnt = cnt;
}

static bool equals(const struct ids *ids, const int32_t *list, size_t cnt)
{
    return (size_t)ids->cnt == cnt && (cnt == 0 || memcmp(ids->ids, list, cnt * sizeof list[0]) == 0);
}

void partition_change_init(struct partition_change *change, const struct image *image, const struct image_topic *topic,
                           int32_t index)
{
    *change = (struct partition_change){.image = image,
                                        .topic = topic,
                                        .index = index,
                                        .removed_id = -1,
                                        .added_id = -1,
                                        .unclean_id = -1,
                                        .wiped_id = -1,
                                        .min_isr = 1,
                                        .recovery_state = -1};
}

/* ---- electing ---- */

struct uuid partition_directory(const struct image *image, int32_t broker_id)
{
    const struct image_broker *broker = image_broker_by_id(image, broker_id);
    struct uuid id = UUID_ZERO;

    if (broker != NULL && broker->dirs_cnt == 1)
        return broker->dirs[0];
    id.bytes[UUID_LEN - 1] = broker != NULL && broker->dirs_cnt > 1;
    return id;
}

/* Ids 0 and 1 (not told, not assigned yet) count as online, 2 is lost; a broker that told no directories has all. */
static bool is_directory_online(const struct image_partition *partition, const struct image_broker *broker)
{
    struct uuid id = UUID_ZERO, lost = UUID_ZERO, unassigned = UUID_ZERO;

    lost.bytes[UUID_LEN - 1] = 2;
    unassigned.bytes[UUID_LEN - 1] = 1;
    for (int i = 0; i < partition->replicas_cnt && partition->directories_cnt > 0; i++)
        if (partition->replicas[i] == broker->id)
            id = partition->directories[i];
    if (uuid_eq(id, lost))
        return false;
    if (uuid_is_zero(id) || uuid_eq(id, unassigned) || broker->dirs_cnt == 0)
        return true;
    for (uint32_t i = 0; i < broker->dirs_cnt; i++)
        if (uuid_eq(broker->dirs[i], id))
            return true;
    return false;
}

bool partition_may_lead(const struct image *image, const struct image_partition *partition, int32_t id)
{
    const struct image_broker *broker = image_broker_by_id(image, id);

    return broker != NULL && image_broker_is_active(broker) && is_directory_online(partition, broker);
}

static bool is_electable(const struct builder *builder, int32_t id)
{
    const struct partition_change *change = builder->change;
    const struct image_broker *broker = image_broker_by_id(change->image, id);

    if (broker == NULL || id == change->removed_id || id == change->unclean_id || id == change->wiped_id)
        return false;
    if (id != change->added_id && !image_broker_is_active(broker))
        return false;
    return is_directory_online(builder->old, broker);
}

static bool is_valid(const struct builder *builder, int32_t id)
{
    if (id == NO_LEADER || !is_electable(builder, id))
        return false;
    return has(&builder->isr, id) || (builder->isr.cnt == 0 && has(&builder->elr, id));
}

static bool may_elect_last_known(const struct builder *builder)
{
    return builder->change->has_elr && builder->isr.cnt == 0 && builder->elr.cnt == 0 &&
           builder->old->last_known_elr_cnt == 1 && is_electable(builder, builder->old->last_known_elr[0]);
}

static int32_t elect(struct builder *builder)
{
    const struct image_partition *old = builder->old;
    const struct ids *replicas = &builder->replicas;

    if (builder->change->mode == ELECT_PREFERRED && is_valid(builder, replicas->ids[0]))
        return replicas->ids[0];
    if (is_valid(builder, old->leader_id) && has(replicas, old->leader_id))
        return old->leader_id;
    for (int i = 0; i < replicas->cnt; i++)
        if (is_valid(builder, replicas->ids[i]))
            return replicas->ids[i];
    if (may_elect_last_known(builder)) {
        builder->is_unclean = true;
        return old->last_known_elr[0];
    }
    for (int i = 0; i < replicas->cnt && builder->change->mode == ELECT_UNCLEAN; i++) {
        if (!is_electable(builder, replicas->ids[i]))
            continue;
        builder->is_unclean = true;
        return replicas->ids[i];
    }
    return NO_LEADER;
}

/* ---- building ---- */

static void add_all(struct ids *ids, const int32_t *list, int32_t cnt)
{
    for (int32_t i = 0; i < cnt; i++)
        add(ids, list[i]);
}

static void wish_replicas(struct builder *builder)
{
    const struct partition_change *change = builder->change;
    const struct image_partition *old = builder->old;

    if (change->replicas == NULL) {
        add_all(&builder->replicas, old->replicas, old->replicas_cnt);
        add_all(&builder->adding, old->adding, old->adding_cnt);
        add_all(&builder->removing, old->removing, old->removing_cnt);
        return;
    }
    add_all(&builder->replicas, change->replicas, change->replicas_cnt);
    add_all(&builder->adding, change->adding, change->adding_cnt);
    add_all(&builder->removing, change->removing, change->removing_cnt);
    CHECK(builder->replicas.cnt > 0);
}

static bool has_all(const struct ids *ids, const struct ids *others)
{
    for (int32_t i = 0; i < others->cnt; i++)
        if (!has(ids, others->ids[i]))
            return false;
    return true;
}

/* Rule 6. */
static void end_reassignment(struct builder *builder)
{
    struct ids isr = builder->isr, replicas = builder->replicas;

    if (builder->adding.cnt == 0 && builder->removing.cnt == 0)
        return;
    for (int32_t i = 0; i < builder->removing.cnt; i++) {
        remove_id(&isr, builder->removing.ids[i]);
        remove_id(&replicas, builder->removing.ids[i]);
    }
    if (isr.cnt == 0 || !has_all(&isr, &builder->adding) ||
        (builder->adding.cnt < builder->removing.cnt && !has_all(&isr, &replicas)))
        return;
    builder->isr = isr;
    builder->replicas = replicas;
    builder->adding.cnt = builder->removing.cnt = 0;
}

static void wish_isr(struct builder *builder)
{
    const struct partition_change *change = builder->change;
    const int32_t *ids = change->isr == NULL ? builder->old->isr : change->isr;
    int32_t cnt = change->isr == NULL ? builder->old->isr_cnt : change->isr_cnt;

    for (int32_t i = 0; i < cnt; i++)
        if (ids[i] != change->unclean_id && ids[i] != change->removed_id)
            add(&builder->isr, ids[i]);
    if (builder->isr.cnt == 0 && !change->has_elr)
        for (int i = 0; i < builder->old->isr_cnt; i++)
            add(&builder->isr, builder->old->isr[i]); /* rule 4: never empty; nobody in it is electable */
}

static void wish_elr(struct builder *builder)
{
    const struct image_partition *old = builder->old;

    if (!builder->change->has_elr || builder->isr.cnt >= builder->change->min_isr)
        return;
    for (int i = 0; i < old->elr_cnt; i++)
        add(&builder->elr, old->elr[i]);
    for (int i = 0; i < old->isr_cnt; i++)
        add(&builder->elr, old->isr[i]);
    for (int32_t i = 0; i < builder->isr.cnt; i++)
        remove_id(&builder->elr, builder->isr.ids[i]);
    remove_id(&builder->elr, builder->change->unclean_id);
    for (int i = 0; i < old->replicas_cnt; i++)
        if (!has(&builder->replicas, old->replicas[i]))
            remove_id(&builder->elr, old->replicas[i]);
}

static void choose_leader(struct builder *builder, struct partition_change_record *record)
{
    int32_t leader_id = elect(builder);

    if (builder->is_unclean) {
        only(&builder->isr, leader_id);
        builder->elr.cnt = 0;
        if (builder->old->recovery_state != RECOVERING)
            record->leader_recovery_state = RECOVERING;
    } else if (leader_id != NO_LEADER && !has(&builder->isr, leader_id)) {
        only(&builder->isr, leader_id);
        remove_id(&builder->elr, leader_id);
    }
    if (leader_id != builder->old->leader_id || builder->is_unclean)
        record->leader = leader_id;
}

static void put(struct arena *arena, const struct ids *from, int32_t **ret_ids, int32_t *ret_cnt)
{
    *ret_ids = arena_array(arena, (size_t)from->cnt, sizeof(int32_t));
    CHECK(*ret_ids != NULL);
    if (from->cnt > 0)
        memcpy(*ret_ids, from->ids, (size_t)from->cnt * sizeof(int32_t));
    *ret_cnt = from->cnt;
}

/* Replicas with their directories: those that were there keep theirs. */
static void put_replicas(const struct builder *builder, struct arena *arena, struct partition_change_record *record)
{
    const struct image_partition *old = builder->old;
    const struct image *image = builder->change->image;

    if (!equals(&builder->adding, old->adding, old->adding_cnt))
        put(arena, &builder->adding, &record->adding_replicas, &record->adding_replicas_cnt);
    if (!equals(&builder->removing, old->removing, old->removing_cnt))
        put(arena, &builder->removing, &record->removing_replicas, &record->removing_replicas_cnt);
    if (equals(&builder->replicas, old->replicas, old->replicas_cnt))
        return;
    put(arena, &builder->replicas, &record->replicas, &record->replicas_cnt);
    if (image_metadata_version(image) < IMAGE_MV_DIRECTORIES)
        return;
    record->directories = arena_array(arena, (size_t)record->replicas_cnt, sizeof record->directories[0]);
    CHECK(record->directories != NULL);
    record->directories_cnt = record->replicas_cnt;
    for (int32_t i = 0; i < record->replicas_cnt; i++) {
        record->directories[i] = partition_directory(image, record->replicas[i]);
        for (int j = 0; j < old->directories_cnt; j++)
            if (old->replicas[j] == record->replicas[i])
                record->directories[i] = old->directories[j];
    }
}

static bool loses_replica(const struct builder *builder)
{
    for (int i = 0; i < builder->old->replicas_cnt; i++)
        if (!has(&builder->replicas, builder->old->replicas[i]))
            return true;
    return false;
}

static void note_last_known(struct builder *builder, struct arena *arena, struct partition_change_record *record)
{
    const struct image_partition *old = builder->old;
    bool becomes_empty = record->isr_cnt == 0;
    bool has_wiped = image_has_id(old->last_known_elr, old->last_known_elr_cnt, builder->change->wiped_id);
    bool has_leader = record->leader >= 0 || (old->leader_id != NO_LEADER && record->leader != NO_LEADER);

    if (!builder->change->has_elr)
        return;
    if (becomes_empty && old->leader_id != NO_LEADER && old->leader_id != builder->change->wiped_id &&
        (old->last_known_elr_cnt != 1 || old->last_known_elr[0] != old->leader_id))
        only(&builder->last_known, old->leader_id);
    else if (old->last_known_elr_cnt == 0 || !(has_leader || has_wiped))
        return;
    put(arena, &builder->last_known, &record->last_known_elr, &record->last_known_elr_cnt);
}

static bool shrinks(const struct builder *builder)
{
    for (int i = 0; i < builder->old->isr_cnt; i++)
        if (!has(&builder->isr, builder->old->isr[i]))
            return true;
    return false;
}

static bool changes_nothing(const struct partition_change_record *record)
{
    return record->isr_cnt < 0 && record->leader == LEADER_UNCHANGED && record->replicas_cnt < 0 &&
           record->leader_recovery_state == -1 && record->eligible_leader_replicas_cnt < 0 &&
           record->last_known_elr_cnt < 0 && record->adding_replicas_cnt < 0 && record->removing_replicas_cnt < 0;
}

bool partition_change_build(const struct partition_change *change, struct arena *arena,
                            struct partition_change_record *ret_record)
{
    struct builder builder = {.change = change, .old = image_partition_of(change->topic, change->index)};
    struct partition_change_record record;

    CHECK(builder.old != NULL);
    wire_defaults(&partition_change_record_wire, &record);
    record.topic_id = change->topic->id;
    record.partition_id = change->index;
    if (change->recovery_state >= 0 && change->recovery_state != (int8_t)builder.old->recovery_state)
        record.leader_recovery_state = change->recovery_state;
    wish_replicas(&builder);
    wish_isr(&builder);
    end_reassignment(&builder);
    wish_elr(&builder);
    choose_leader(&builder, &record);
    if (!equals(&builder.isr, builder.old->isr, builder.old->isr_cnt))
        put(arena, &builder.isr, &record.isr, &record.isr_cnt);
    if (!equals(&builder.elr, builder.old->elr, builder.old->elr_cnt))
        put(arena, &builder.elr, &record.eligible_leader_replicas, &record.eligible_leader_replicas_cnt);
    put_replicas(&builder, arena, &record);
    note_last_known(&builder, arena, &record);
    if (record.leader == LEADER_UNCHANGED && loses_replica(&builder))
        record.leader = builder.old->leader_id; /* rule 7 */
    if (record.leader == LEADER_UNCHANGED && record.isr_cnt >= 0 && shrinks(&builder) &&
        image_metadata_version(change->image) < IMAGE_MV_3_6_IV0)
        record.leader = builder.old->leader_id; /* KAFKA-15021: older brokers wait for the bump */
    if (changes_nothing(&record))
        return false;
    *ret_record = record;
    return true;
}
