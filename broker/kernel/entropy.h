/* Random bytes in stock: filled by ENTROPY events, taken by whoever needs an id. The only randomness of a kernel. */
#ifndef KERNEL_ENTROPY_H
#define KERNEL_ENTROPY_H

#include "base/uuid.h"
#include "seam.h"

enum { ENTROPY_STOCK_LEN = 16 * ENTROPY_LEN, ENTROPY_LOW_LEN = 4 * ENTROPY_LEN };

struct entropy_stock {
    uint8_t bytes[ENTROPY_STOCK_LEN];
    size_t len;
    size_t asked_len; /* on its way */
};

/* For an ENTROPY event. More than fits is dropped. */
void entropy_add(struct entropy_stock *stock, struct slice bytes);

/* At the end of a step: asks for more where the stock is low. */
void entropy_refill(struct entropy_stock *stock, struct effects *fx);

/* Takes random bytes. An empty stock stretches its last bytes by mixing a counter in: never a wait, never the same. */
void entropy_take(struct entropy_stock *stock, void *ret_bytes, size_t len);

uint64_t entropy_u64(struct entropy_stock *stock);
struct uuid entropy_uuid(struct entropy_stock *stock); /* as Kafka's Uuid.randomUuid */

#endif
