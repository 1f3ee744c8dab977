/* From what is wished for a partition to the PartitionChange record that makes it so: leader choice, ISR, eligible leader
 * replicas (KIP-966), recovery state (KIP-704), reassignment and its end (KIP-455), leader epoch. */
#ifndef META_PARTITION_CHANGE_H
#define META_PARTITION_CHANGE_H

#include "base/arena.h"
#include "image/image.h"
#include "wire/gen/partition_change_record.h"

enum election_mode {
    ELECT_ONLINE,    /* keep the leader if it is valid, else the first valid replica */
    ELECT_PREFERRED, /* the first replica if it is valid, else as online */
    ELECT_UNCLEAN,   /* as online; where nobody is valid, the first replica that is alive: data may be lost */
};

struct partition_change {
    /* given */
    const struct image *image;
    const struct image_topic *topic;
    int32_t index;
    enum election_mode mode;
    int32_t min_isr;    /* min(min.insync.replicas, number of replicas) */
    bool has_elr;       /* the feature is on */
    int32_t removed_id; /* counts as not active; -1: nobody */
    int32_t added_id;   /* counts as active; -1 */
    int32_t unclean_id; /* came back without its data: neither in ISR nor ELR, not electable; -1 */
    int32_t wiped_id;   /* came back without any of its data: not even the last known leader any more; -1 */
    const int32_t *isr; /* wished for; NULL: as it is */
    int32_t isr_cnt;
    int8_t recovery_state; /* wished for; -1: as it is */

    /* a reassignment: all three, or none */
    const int32_t *replicas; /* NULL: as it is */
    int32_t replicas_cnt;
    const int32_t *adding, *removing;
    int32_t adding_cnt, removing_cnt;
};

/* Where a new replica lies on the broker: its only directory, else unassigned, else not told. */
struct uuid partition_directory(const struct image *image, int32_t broker_id);

/* Whether that replica may lead, and be in the ISR: its broker is neither fenced nor leaving, its directory is online. */
bool partition_may_lead(const struct image *image, const struct image_partition *partition, int32_t id);

/* Everything as it is; set what is wished for. */
void partition_change_init(struct partition_change *change, const struct image *image, const struct image_topic *topic,
                           int32_t index);

/* true: *ret_record is to be written; its lists lie in the arena. false: nothing changes. */
bool partition_change_build(const struct partition_change *change, struct arena *arena,
                            struct partition_change_record *ret_record);

#endif
