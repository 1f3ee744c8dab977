/* Record batches: Kafka's formats 0, 1 and 2, as they stand in requests and in segments (KIP-31, KIP-32, KIP-98).
 *
 * A batch of format 2 is a header of 61 bytes and a body of records; the body may be compressed as a whole. In formats 0
 * and 1 an entry is one record, or a wrapper whose value is a compressed row of entries. "Batch" below means either.
 *
 * Words: _off Kafka offset, _pos byte, _len bytes, _cnt how many, _idx which; packed = compressed, plain = not.
 * Timestamps are ms since 1970, -1: none. Byte layouts: head of batch.c (format 2) and legacy.c (formats 0, 1).
 *
 * Pure: no I/O, no clock. Codecs come in as a table of functions (lib/codec/codec.h has the real one); a kernel room
 * never hands one in, it asks the shell to unpack instead. */
#ifndef RECORD_RECORD_H
#define RECORD_RECORD_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/slice.h"

enum {
    RECORD_HEADER_LEN = 61,   /* of format 2, base offset up to record count */
    RECORD_PREFIX_LEN = 12,   /* base offset and length: what batch length does not count, in all formats */
    RECORD_MAGIC_POS = 16,    /* in all formats */
    RECORD_PEEK_LEN = 17,     /* so many bytes tell format and length of a batch */
    RECORD_CRC_FROM_POS = 21, /* format 2: the CRC covers from here to the end */
    RECORD_ENTRY_LEN_MIN_0 = 26,
    RECORD_ENTRY_LEN_MIN_1 = 34,
    RECORD_WINDOW_LEN = 128 << 10,    /* plain bytes in memory while a packed batch is examined */
    RECORD_PLAIN_LEN_MAX = 128 << 20, /* usual bound on what a batch may unpack to */
    RECORD_KEEP_LEN = 4 << 20,        /* a scratch gives back larger buffers before the next batch */
    RECORD_LEVEL_DEFAULT = INT_MIN,   /* a codec's own level */
};

/* number on the wire, name in configuration (compression.type) */
#define RECORD_CODECS(X)       \
    X(RECORD_NONE, "none")     \
    X(RECORD_GZIP, "gzip")     \
    X(RECORD_SNAPPY, "snappy") \
    X(RECORD_LZ4, "lz4")       \
    X(RECORD_ZSTD, "zstd")

#define X(codec, name) codec,
enum record_codec { RECORD_CODECS(X) RECORD_CODECS_CNT };
#undef X

const char *record_codec_name(enum record_codec codec);
int record_codec_parse(struct slice name, enum record_codec *ret_codec); /* ERR_UNKNOWN */

enum { /* attributes */
       RECORD_ATTR_CODEC = 0x07,
       RECORD_ATTR_LOG_APPEND_TIME = 0x08, /* every record's timestamp is the batch's max_timestamp */
       RECORD_ATTR_TRANSACTIONAL = 0x10,
       RECORD_ATTR_CONTROL = 0x20,
       RECORD_ATTR_DELETE_HORIZON = 0x40, /* base_timestamp is when tombstones may go (KIP-534) */
       RECORD_ATTR_KNOWN = 0x7f,
};

enum record_control {
    RECORD_CONTROL_ABORT = 0,
    RECORD_CONTROL_COMMIT = 1,
    RECORD_CONTROL_LEADER_CHANGE = 2,
    RECORD_CONTROL_SNAPSHOT_HEADER = 3,
    RECORD_CONTROL_SNAPSHOT_FOOTER = 4,
    RECORD_CONTROL_KRAFT_VERSION = 5,
    RECORD_CONTROL_KRAFT_VOTERS = 6,
};

/* ---- one batch, by its header ---- */

/* A view. Formats 0 and 1 have: base_off = the entry's offset, which is the LAST one of a wrapper; last_off_delta 0,
 * leader_epoch, producer_id, producer_epoch, base_sequence -1; records_cnt 1, or -1 for a wrapper (not known without
 * unpacking); base_timestamp = max_timestamp = the entry's (format 0: -1); body = key and value fields. */
struct record_batch {
    int64_t base_off;
    size_t batch_len; /* whole, with the prefix */
    int32_t leader_epoch;
    int8_t magic;
    uint32_t crc;
    uint16_t attributes; /* RECORD_ATTR_* */
    int32_t last_off_delta;
    int64_t base_timestamp;
    int64_t max_timestamp;
    int64_t producer_id;
    int16_t producer_epoch;
    int32_t base_sequence;
    int32_t records_cnt;
    struct slice body; /* what the records are in, packed or plain; borrowed from the bytes given; may be cut by peek */
};

/* The header of the first batch in bytes; the rest of the batch need not be there.
 *   ERR_SHORT    *ret_need_len bytes are needed (more than there are; ask again with those)
 *   ERR_VERSION  the magic byte is not 0, 1 or 2: it cannot be stepped over
 *   ERR_CORRUPT  the length is below the format's least
 * *ret_need_len is set in every case (0 where more bytes would not help); on success it is batch_len. */
int record_batch_peek(struct slice bytes, struct record_batch *ret_batch, size_t *ret_need_len);

/* The same, and the whole batch must be there: ERR_SHORT otherwise. Steps through old formats, too: the next batch
 * begins batch_len further. */
int record_batch_parse(struct slice bytes, struct record_batch *ret_batch, size_t *ret_need_len);

static inline int64_t record_batch_last_off(const struct record_batch *batch)
{
    return batch->base_off + batch->last_off_delta;
}

/* 5, 6, 7 are possible in stored bytes and are no codec. */
static inline unsigned record_batch_codec(const struct record_batch *batch)
{
    return batch->attributes & RECORD_ATTR_CODEC;
}

static inline bool record_batch_is_packed(const struct record_batch *batch)
{
    return record_batch_codec(batch) != RECORD_NONE;
}

static inline bool record_batch_is_control(const struct record_batch *batch)
{
    return batch->magic >= 2 && (batch->attributes & RECORD_ATTR_CONTROL);
}

static inline bool record_batch_is_transactional(const struct record_batch *batch)
{
    return batch->magic >= 2 && (batch->attributes & RECORD_ATTR_TRANSACTIONAL);
}

/* Sequence number so many records later: after 2147483647 comes 0. */
static inline int32_t record_sequence_add(int32_t sequence, int32_t delta)
{
    return (int32_t)(((uint32_t)sequence + (uint32_t)delta) & INT32_MAX);
}

static inline int32_t record_batch_last_sequence(const struct record_batch *batch)
{
    return batch->base_sequence < 0 ? -1 : record_sequence_add(batch->base_sequence, batch->last_off_delta);
}

/* bytes: one whole batch, any format (of a wrapper: its own CRC only). ERR_CRC, or what parse says. */
int record_batch_check_crc(struct slice bytes);

/* What a leader writes into a format 2 batch it takes in; lies outside the CRC. */
void record_batch_stamp(uint8_t *batch, int64_t base_off, int32_t leader_epoch);

/* Sets attributes and max_timestamp of a whole, valid format 2 batch and makes its CRC fit, without reading the body
 * again: for LogAppendTime (set RECORD_ATTR_LOG_APPEND_TIME), for a client's wrong maximum, for clearing bits. */
void record_batch_restamp(uint8_t *batch, size_t batch_len, uint16_t attributes, int64_t max_timestamp);

/* ---- codecs ---- */

/* One codec. Reader and writer are memory that lives over many batches; one thread at a time uses one. */
struct record_codec_ops {
    void *(*reader_new)(void); /* never NULL */
    void (*reader_free)(void *reader);
    /* packed is borrowed until the next start. magic: format 0 has an LZ4 frame checksum of its own (KAFKA-3160).
     * plain_len_max: more will not be read, so no larger block need be held. */
    int (*reader_start)(void *reader, int8_t magic, struct slice packed, size_t plain_len_max);
    /* The next 1..room plain bytes; 0 at the end. ERR_CODEC: broken or cut. ERR_LIMIT: a block above plain_len_max. */
    int (*reader_read)(void *reader, uint8_t *out, size_t room, size_t *ret_len);

    void *(*writer_new)(void);
    void (*writer_free)(void *writer);
    /* Adds the packed form of plain to *out. ERR_LIMIT: out is full (over is set). ERR_RANGE: no such level. */
    int (*write)(void *writer, int8_t magic, int level, struct slice plain, struct buf *out);
};

struct record_codecs {
    const struct record_codec_ops *of[RECORD_CODECS_CNT]; /* RECORD_NONE: NULL */
};

/* Memory for unpacking and packing, made once per thread and used again and again. Codec states and buffers come at
 * first use. Costs, once used: window 128 KiB; each codec's state; plain and packed up to their limits. */
struct record_scratch {
    const struct record_codecs *codecs;
    void *readers[RECORD_CODECS_CNT];
    void *writers[RECORD_CODECS_CNT];
    uint8_t *window;   /* RECORD_WINDOW_LEN */
    struct buf plain;  /* whole body of the batch that is iterated */
    struct buf packed; /* body being packed */
};

/* codecs: share, static. plain_len_max bounds plain and packed. */
void record_scratch_init(struct record_scratch *scratch, const struct record_codecs *codecs, size_t plain_len_max);
void record_scratch_release(struct record_scratch *scratch);

/* ---- a produced batch ---- */

/* What may be wrong with it, in the order in which Kafka looks: the first that applies is reported. A caller that has
 * checks of its own in between (rule numbers of LogValidator and friends) compares with < and >:
 *   after RECORD_SECOND_BATCH  zstd and Produce < 7 (codec is in the verdict from there on)
 *   after RECORD_BASE_OFF      batch_len > max.message.bytes
 *   after the last             null keys on compacted topics, timestamps
 * fault, our error, the error Kafka 4.3 answers, text for error_message */
#define RECORD_FAULTS(X)                                                                                 \
    X(RECORD_FINE, ERR_OK, 0, "valid")                                                                   \
    X(RECORD_NO_BATCH, ERR_SHORT, 87, "no complete record batch")                                        \
    X(RECORD_SIZE, ERR_CORRUPT, 2, "the length is below that of a batch header")                         \
    X(RECORD_OLD_MAGIC, ERR_VERSION, 87, "record format 0 or 1 instead of 2")                            \
    X(RECORD_NEW_MAGIC, ERR_VERSION, 2, "record format above 2")                                         \
    X(RECORD_SECOND_BATCH, ERR_INVALID, 87, "more than one record batch")                                \
    X(RECORD_BASE_OFF, ERR_INVALID, 87, "base offset is not 0")                                          \
    X(RECORD_CRC, ERR_CRC, 2, "the checksum differs")                                                    \
    X(RECORD_CNT, ERR_INVALID, 87, "record count is not positive or does not fit the last offset delta") \
    X(RECORD_CONTROL_BIT, ERR_INVALID, 87, "a client may not write control batches")                     \
    X(RECORD_NO_SEQUENCE, ERR_INVALID, 87, "a producer id without a base sequence")                      \
    X(RECORD_PRODUCER, ERR_INVALID, 87, "producer id, producer epoch and transactional bit contradict")  \
    X(RECORD_ATTRIBUTES, ERR_INVALID, 87, "attribute bits that clients may not set")                     \
    X(RECORD_BAD_CODEC, ERR_CODEC, -1, "unknown compression, or its data is broken")                     \
    X(RECORD_PLAIN_LIMIT, ERR_LIMIT, 10, "unpacks to more than is allowed")                              \
    X(RECORD_STRUCTURE, ERR_CORRUPT, 87, "a record does not follow its format")                          \
    X(RECORD_OFF_DELTA, ERR_INVALID, 87, "offset deltas are not 0, 1, 2, ...")                           \
    X(RECORD_LEFT_OVER, ERR_CORRUPT, 87, "bytes after the last record")

#define X(fault, err, kafka_error, text) fault,
enum record_fault { RECORD_FAULTS(X) RECORD_FAULTS_CNT };
#undef X

const char *record_fault_text(enum record_fault fault);
int record_fault_err(enum record_fault fault);             /* ERR_* */
int16_t record_fault_kafka_error(enum record_fault fault); /* what Apache Kafka 4.3 answers; api may choose better */

struct record_limits {
    size_t plain_len_max; /* of an unpacked body, > 0 */
};

/* A fact sheet that can be kept after the bytes are gone. Where fault is not RECORD_FINE, only what was looked at
 * before it is set; all else is 0 or -1. */
struct record_verdict {
    enum record_fault fault;
    int32_t fault_record_idx; /* which record; -1: the batch as a whole */
    size_t fault_pos;         /* byte of the batch, or of the plain body where the batch is packed */

    /* known from RECORD_SECOND_BATCH on */
    size_t batch_len;
    uint16_t attributes;
    uint8_t codec;
    int32_t records_cnt;
    int64_t producer_id;
    int16_t producer_epoch;
    int32_t base_sequence;
    int64_t header_max_timestamp; /* what the client claims */

    /* known where the fault is RECORD_FINE. Timestamps are those of the records, whatever the type bit says. */
    size_t plain_len;          /* of the body */
    int64_t max_timestamp;     /* at least -1, as Kafka stores it */
    int32_t max_timestamp_idx; /* first record that has it; 0 where all are below -1 */
    int64_t min_timestamp;     /* of those that are not -1; INT64_MAX: there are none */
    int32_t min_timestamp_idx; /* -1: none */
    int32_t null_key_idx;      /* first record without a key; -1: none */
    int32_t null_keys_cnt;
};

/* All that can be said about a produced batch without knowing the topic. bytes: the partition's records field of a
 * Produce request. Does not copy: packed bodies run through the scratch's window. Returns record_fault_err(fault). */
int record_examine(struct slice bytes, struct record_scratch *scratch, const struct record_limits *limits,
                   struct record_verdict *ret_verdict);

/* ---- records ---- */

struct record_header {
    struct slice key;   /* never null */
    struct slice value; /* may be null */
};

struct record {
    int64_t off;
    int64_t timestamp;
    struct slice key;     /* null: none */
    struct slice value;   /* null: tombstone */
    struct slice headers; /* raw, for record_header_next; checked */
    int32_t headers_cnt;
};

struct record_iter {
    struct record_batch batch;
    const uint8_t *start, *at, *end; /* plain bytes */
    int64_t off_base;                /* added to inner offsets */
    int32_t done_cnt;
    bool is_wrapper;
};

/* One whole batch of any format. Packed bodies are unpacked into scratch->plain; scratch NULL: packed is ERR_STATE.
 * bytes and scratch are kept until the last next. Errors: what parse says; ERR_CODEC, ERR_LIMIT of unpacking; ERR_CORRUPT.
 * The batch's CRC is not checked. */
int record_iter_init(struct record_iter *iter, struct slice bytes, struct record_scratch *scratch);

/* 1: *ret_record is the next one, borrowed from bytes or scratch until scratch is used again. 0: the end.
 * ERR_CORRUPT, ERR_CRC (inner entries of old formats): no more can be had; record_iter_pos says where. */
int record_iter_next(struct record_iter *iter, struct record *ret_record);

/* Byte in the plain body, of the record that comes next or is broken. */
size_t record_iter_pos(const struct record_iter *iter);

/* Takes the first header off *headers. 1, or 0 at the end. For headers of a record that iter gave. */
int record_header_next(struct slice *headers, struct record_header *ret_header);

/* Type of a control record by its key. ERR_CORRUPT: shorter than 4 bytes. Unknown types are not an error: skip them. */
int record_control_parse(struct slice key, int16_t *ret_type);

/* ---- building format 2 ---- */

struct record_build {
    int64_t base_off;
    int32_t leader_epoch; /* -1: none */
    enum record_codec codec;
    int level;           /* RECORD_LEVEL_DEFAULT, or what the codec takes */
    uint16_t attributes; /* RECORD_ATTR_TRANSACTIONAL, _CONTROL, _LOG_APPEND_TIME, _DELETE_HORIZON; never codec bits */
    int64_t log_append_time; /* with _LOG_APPEND_TIME: max_timestamp of the batch */
    int64_t delete_horizon;  /* with _DELETE_HORIZON: base_timestamp of the batch */
    int64_t producer_id;     /* -1: none, and the next two as well */
    int16_t producer_epoch;
    int32_t base_sequence;
    int32_t last_off_delta; /* -1: that of the last record; else as compaction keeps it */
};

/* No producer, no codec, offset 0: the start of most. */
#define RECORD_BUILD_PLAIN                                \
    ((struct record_build){.leader_epoch = -1,            \
                           .level = RECORD_LEVEL_DEFAULT, \
                           .log_append_time = -1,         \
                           .producer_id = -1,             \
                           .producer_epoch = -1,          \
                           .base_sequence = -1,           \
                           .last_off_delta = -1})

struct record_builder {
    struct record_build what;
    struct buf *out;  /* borrow, until finish or drop */
    size_t start_pos; /* of the batch in out */
    int64_t base_timestamp, max_timestamp;
    int64_t next_off;
    int32_t records_cnt;
    bool is_full; /* not even the header fits */
};

/* Begins a batch at the end of *out, which nobody else may touch until finish or drop. */
void record_builder_start(struct record_builder *builder, const struct record_build *what, struct buf *out);

/* Adds a record at the next offset. key or value NULL data: null. ERR_LIMIT: out is full (or 2^31-1 bytes); the record
 * is not in and the batch is still whole. */
int record_builder_add(struct record_builder *builder, int64_t timestamp, struct slice key, struct slice value,
                       const struct record_header *headers, size_t headers_cnt);

/* The same of a record as iter gave it, at its own offset, which must not be below the next one. */
int record_builder_copy(struct record_builder *builder, const struct record *record);

/* A control record: key = version 0 and type; value as given (it begins with its int16 version). */
int record_builder_control(struct record_builder *builder, int64_t timestamp, enum record_control type,
                           struct slice value);

/* Bytes of the batch so far, unpacked. */
size_t record_builder_len(const struct record_builder *builder);

/* Completes the batch in out. scratch is needed where there is a codec (out must have had room for it unpacked, too). A batch without records is a header only.
 * On error (ERR_LIMIT, ERR_RANGE) the batch is taken back out of out. */
int record_builder_finish(struct record_builder *builder, struct record_scratch *scratch);
void record_builder_drop(struct record_builder *builder); /* takes the unfinished batch back */

/* A whole format 2 batch once more with another codec, added to *out: same records, same header else. With RECORD_NONE
 * it unpacks. A batch that has the codec already is copied. The batch is taken as valid (examined).
 * ERR_CODEC, ERR_LIMIT (out or plain_len_max), ERR_RANGE (level), ERR_STATE (format 0 or 1). Slow: WORK. */
int record_recompress(struct slice bytes, enum record_codec codec, int level, struct record_scratch *scratch,
                      struct buf *out);

#endif
