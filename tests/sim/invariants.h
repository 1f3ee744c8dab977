/* What must be so at every moment of a simulated fleet's life.
 *
 * Checked after every event of the node that took it (cheap):
 *   1. In one epoch of the quorum at most one node leads.
 *   2. A node's epoch never falls while its disk is the same, its high watermark while its process is.
 *   7. A voter's vote counts for one candidate of an epoch, and when it comes its epoch is on the voter's disk.
 * After every event that moves metadata:
 *   3. Images of data kernels are equal at equal offsets (a CRC over the image's snapshot), over all nodes and processes.
 * From time to time (invariants_look):
 *   4. In one leader epoch of a partition at most one broker leads it; its high watermark does not fall.
 *   5. No replica's high watermark lies beyond its log's end.
 *   6. Batches of two replicas at the same offset, below the lower of both high watermarks, are the same bytes. */
#ifndef SIM_INVARIANTS_H
#define SIM_INVARIANTS_H

#include "base/map.h"
#include "tests/lib/world.h"

enum { INVARIANTS_TOLD_MAX = 8 };

struct invariants {
    struct world *world;
    int faults_cnt;
    struct map votes;            /* (node, its disk, epoch) -> candidate */
    struct map leaders_by_epoch; /* of the quorum: epoch -> node */
    struct map images_by_off;    /* offset -> CRC */
    struct map leaders_by_partition_epoch;
    struct seen_node {
        int32_t epoch;
        int64_t high_watermark, image_off;
        uint32_t life, disks_cnt; /* the process and the disk that this is of */
    } nodes[WORLD_NODES_MAX];
    uint32_t told[INVARIANTS_TOLD_MAX]; /* CRC of what was told last of that partition */
    uint64_t images_cnt, equal_images_cnt, batches_cnt;
};

void invariants_init(struct invariants *invariants, struct world *world);
void invariants_release(struct invariants *invariants);
void invariants_after_step(struct invariants *invariants, struct world_node *node, enum world_kernel kernel);
void invariants_on_reply(struct invariants *invariants, struct world_node *node, enum world_kernel kernel,
                         const struct event *event);
void invariants_look(struct invariants *invariants);

#endif
