/* Names of the files and directories of a log directory. */
#ifndef LOG_NAMES_H
#define LOG_NAMES_H

#include "base/buf.h"
#include "base/slice.h"

enum { NAMES_OFF_LEN = 20, NAMES_DIR_LEN_MAX = 255 };

/* kind, its extension behind the 20 digits of the base offset */
#define NAMES_KINDS(X)               \
    X(NAMES_LOG, ".log")             \
    X(NAMES_INDEX, ".index")         \
    X(NAMES_TIMEINDEX, ".timeindex") \
    X(NAMES_TXNINDEX, ".txnindex")   \
    X(NAMES_SNAPSHOT, ".snapshot")

#define X(kind, ext) kind,
enum names_kind { NAMES_KINDS(X) NAMES_KINDS_CNT };
#undef X

enum names_stage { NAMES_PLAIN, NAMES_DELETED, NAMES_CLEANED, NAMES_SWAP };

/* A file of a segment. False: it is something else. */
bool names_parse_file(struct slice name, enum names_kind *ret_kind, int64_t *ret_off, enum names_stage *ret_stage);

/* DIR "/" OFFSET EXT SUFFIX. dir empty: the name only. */
void names_print_file(struct buf *buf, struct slice dir, int64_t off, enum names_kind kind, const char *suffix);

/* What a directory in log.dirs is. */
enum names_dir { NAMES_DIR_OTHER, NAMES_DIR_LOG, NAMES_DIR_DELETE, NAMES_DIR_STRAY, NAMES_DIR_FUTURE };

/* topic and partition are set for NAMES_DIR_LOG only. */
enum names_dir names_parse_dir(struct slice name, struct slice *ret_topic, int32_t *ret_partition);

#endif
