/* The real codecs behind lib/record's table: zlib, snappy, lz4, zstd. Shell and tools hand it to a record_scratch.
 *
 * What is read is what Kafka's Java client reads, no more (KIP-110 and its code): gzip with several members, snappy in
 * the xerial stream form or as one raw block, LZ4 frames of independent blocks, zstd frames. What is written is in the
 * form that the Java client writes. Impure only in that the libraries allocate. */
#ifndef CODEC_CODEC_H
#define CODEC_CODEC_H

#include "record/record.h"

enum {
    CODEC_ZSTD_WINDOW_LOG_MAX = 27, /* what every zstd level up to 22 may use; 128 MiB for a reader at the very worst */
    CODEC_SNAPPY_BLOCK_LEN = 32 << 10,
};

/* Static; share it. Levels: gzip 1..9, lz4 1..17 (9 is Kafka's default and the fast one), zstd -131072..22. */
const struct record_codecs *codec_table(void);

#endif
