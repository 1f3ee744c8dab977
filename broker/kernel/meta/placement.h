/* Which brokers hold the replicas of new partitions (Kafka's StripedReplicaPlacer guarantees).
 *
 *   1. The replicas of a partition are on different brokers; the first, which will lead, is not fenced.
 *   2. Racks are used round robin, each partition beginning one rack further; inside a rack the unfenced brokers round
 *      robin by id, the fenced ones only after all unfenced ones. Brokers without rack share one.
 *   3. Brokers in controlled shutdown, or whose directories are all cordoned, get nothing.
 *   4. Leaders are spread: of as many partitions as there are unfenced brokers each leads one, whatever the sizes of the
 *      racks (Apache Kafka promises that for racks of equal size). After each such round the order inside the racks is
 *      shuffled. */
#ifndef META_PLACEMENT_H
#define META_PLACEMENT_H

#include "base/prng.h"
#include "image/image.h"

enum placement_refusal {
    PLACEMENT_FINE,
    PLACEMENT_ALL_FENCED, /* no unfenced broker may be used */
    PLACEMENT_TOO_FEW,    /* fewer usable brokers than replicas: *ret_usable_cnt says how many */
};

struct placement;

/* seed: from entropy; the same seed places in the same way. */
struct placement *placement_new(const struct image *image, uint64_t seed);
void placement_free(struct placement *placement);

/* The replicas of the next partition into ret_ids, which has room for replicas_cnt. */
enum placement_refusal placement_next(struct placement *placement, int16_t replicas_cnt, int32_t *ret_ids,
                                      uint32_t *ret_usable_cnt);

#endif
