/* Record batches out of a seed, for tests, fuzzing and bench. */
#ifndef TESTS_LIB_BATCHES_H
#define TESTS_LIB_BATCHES_H

#include "base/arena.h"
#include "base/prng.h"
#include "record/record.h"

enum { BATCHES_RECORDS_MAX = 64, BATCHES_HEADERS_MAX = 4 };

struct batches_record {
    int64_t timestamp;
    struct slice key, value;
    struct record_header headers[BATCHES_HEADERS_MAX];
    size_t headers_cnt;
};

struct batches_model {
    struct batches_record records[BATCHES_RECORDS_MAX];
    size_t records_cnt;
    struct record_build build;
};

/* 1..BATCHES_RECORDS_MAX records; sizes mostly small, some null, few up to value_len_max; the producer now and then. */
void batches_draw(struct prng *prng, struct arena *arena, size_t value_len_max, struct batches_model *ret_model);

/* Adds the batch to out. */
int batches_build(const struct batches_model *model, struct record_scratch *scratch, struct buf *out);

/* Length field and CRC of a format 2 batch made to fit again after a test has changed it. */
void batches_reseal(uint8_t *batch, size_t batch_len);

/* "0a ff" as bytes into out; spaces are skipped. */
void batches_unhex(const char *text, struct buf *out);

/* An entry of format 0 or 1 with its CRC, added to out. timestamp is not written in format 0. */
void batches_entry(int8_t magic, uint8_t attributes, int64_t off, int64_t timestamp, struct slice key,
                   struct slice value, struct buf *out);

#endif
