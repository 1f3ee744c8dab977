#include "entropy.h"

#include "base/map.h"

void entropy_add(struct entropy_stock *stock, struct slice bytes)
{
    size_t len = bytes.len < sizeof stock->bytes - stock->len ? bytes.len : sizeof stock->bytes - stock->len;

    memcpy(stock->bytes + stock->len, bytes.data, len);
    stock->len += len;
    stock->asked_len -= bytes.len < stock->asked_len ? bytes.len : stock->asked_len;
}

void entropy_refill(struct entropy_stock *stock, struct effects *fx)
{
    while (stock->len + stock->asked_len < ENTROPY_LOW_LEN) {
        fx_entropy(fx);
        stock->asked_len += ENTROPY_LEN;
    }
}

/* The last 16 bytes stay as the seed of what is stretched. */
static uint8_t take_byte(struct entropy_stock *stock)
{
    uint64_t words[2];

    if (stock->len > sizeof words)
        return stock->bytes[--stock->len];
    memcpy(words, stock->bytes, sizeof words);
    words[0]++;
    words[1] = map_hash_u64(words[1] ^ words[0]);
    memcpy(stock->bytes, words, sizeof words);
    return (uint8_t)(words[1] >> 32);
}

void entropy_take(struct entropy_stock *stock, void *ret_bytes, size_t len)
{
    for (size_t i = 0; i < len; i++)
        ((uint8_t *)ret_bytes)[i] = take_byte(stock);
}

uint64_t entropy_u64(struct entropy_stock *stock)
{
    uint64_t value;

    entropy_take(stock, &value, sizeof value);
    return value;
}

struct uuid entropy_uuid(struct entropy_stock *stock)
{
    uint8_t bytes[UUID_LEN];

    entropy_take(stock, bytes, sizeof bytes);
    return uuid_of_random(bytes);
}
