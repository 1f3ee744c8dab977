/* Inside lib/codec: one table of functions per library. */
#ifndef CODEC_INSIDE_H
#define CODEC_INSIDE_H

#include "record/record.h"

enum { CODEC_WRITE_STEP_LEN = 16 << 10 }; /* output is asked for in pieces of this many bytes */

extern const struct record_codec_ops codec_gzip, codec_snappy, codec_lz4, codec_zstd;

/* The most that may be asked of out at once, at least 1 where it is not full; NULL: full. */
uint8_t *codec_out_room(struct buf *out, size_t *ret_len);

#endif
