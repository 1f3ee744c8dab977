/* The seam between kernel and shell: events in, effects out, both plain data.
 *
 *   shell                                   kernel
 *   sockets, files, clocks  --- event --->  decides (deterministic, no I/O)
 *                           <-- effects --
 *
 * A process has two kernels, which talk by KERNEL_MSG as two processes would: the metadata kernel (quorum, metadata
 * log, active controller: controller.h) and the data kernel (partitions, groups, clients: broker.h).
 *
 * Rules
 *   1. A kernel is entered by one thread at a time, only through its step function, with one event.
 *   2. Effects are carried out in the order of the list as far as one connection or one file is concerned; different
 *      files and connections may overtake each other.
 *   3. Only DISK_DONE makes anything durable or visible: WRITE done = the bytes are readable (also by SEND_FILE), SYNC
 *      done = every WRITE of that file that was done before the SYNC was asked for survives a power cut; REPLACE_FILE,
 *      MAKE_DIR, RENAME, RENAME_DIR, TRUNCATE done = survives a power cut (the shell syncs file and directory).
 *   4. Each effect with an op gets exactly one DISK_DONE or WORK_DONE with that op, in the order asked per file.
 *   5. Each FRAME is answered by effects of its connection of which exactly one has last = true: SEND or SEND_FILE that
 *      ends the answer, or ANSWER_NONE (acks=0), or CLOSE. Answers leave a connection in request order.
 *   6. After CONN_CLOSED or CLOSE, effects for that conn_id are ignored by the shell. conn_ids are never used again.
 *   7. A disk error on a file (err != 0) may leave any part of the op done. ERR_NOSPACE leaves the file as it was before a
 *      WRITE: the shell truncates what a failed append left behind.
 *
 *   8. A link is a way to one other node, numbered by the kernel (each kernel has its own numbers): LINK says where it
 *      leads, ASK sends one request over it. Each ASK gets exactly one REPLY with its op, in the order asked per link. The shell
 *      connects when there is something to send, holds LINK_FLIGHTS_MAX requests at most, and tells of a failure at
 *      once: whether, when and whom to ask again is the kernel's to decide. A failed or late request takes its
 *      connection down, and with it all requests behind it (ERR_IO).
 *   9. Connections of controller listeners belong to the metadata kernel, all others to the data kernel. SEND and the
 *      like name connections of the own kernel only.
 *
 * Ownership: "give" moves a share into the effect or event; the taker drops it. effects_reset drops what nobody took. */
#ifndef KERNEL_SEAM_H
#define KERNEL_SEAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/chunk.h"
#include "base/slice.h"
#include "file.h"

struct request;    /* request.h */
struct reply;      /* reply.h */
struct kernel_msg; /* kernel_msg.h */

enum {
    DIR_META = 1000,   /* dir_idx of metadata.log.dir; 0.. are log.dirs */
    DIRS_MAX = 64,     /* log.dirs at most */
    ENTROPY_LEN = 512, /* bytes of one ENTROPY event */
    TRACE_FIELDS_MAX = 8,
    LINKS_MAX = 4096,      /* of one kernel: link numbers below it */
    LINK_FLIGHTS_MAX = 32, /* requests of one link without a reply; more: ERR_LIMIT at once, ahead of those */
    LINK_HOST_LEN_MAX = 255,
    DIR_ENTRIES_MAX = 1 << 20,   /* of one LIST_DIR; more is ERR_LIMIT */
    READ_FILE_LEN_MAX = 64 << 20 /* of one READ_FILE; more is ERR_LIMIT */
};

/* ---- op: who asked, packed into 64 bits; 0 is none ----
 * owner: which room; id: which of its things (log number, ...); serial: which of that thing's ops. */
enum op_owner { OP_NONE, OP_NODE, OP_LOGS, OP_LOG, OP_QUORUM, OP_META, OP_GROUP, OP_API, OP_REPLICA };

static inline uint64_t op_make(enum op_owner owner, uint32_t id, uint32_t serial)
{
    return (uint64_t)owner << 56 | (uint64_t)(id & 0xffffffff) << 24 | (serial & 0xffffff);
}

static inline enum op_owner op_owner(uint64_t op)
{
    return (enum op_owner)(op >> 56);
}

static inline uint32_t op_id(uint64_t op)
{
    return (uint32_t)(op >> 24);
}

static inline uint32_t op_serial(uint64_t op)
{
    return (uint32_t)(op & 0xffffff);
}

/* ---- events ---- */

#define EVENT_KINDS(X)                                                   \
    X(EVENT_START) /* first one of all; ENTROPY has been given before */ \
    X(EVENT_TICK)  /* the time of the last WAKE_AT is reached */         \
    X(EVENT_CONN_OPENED)                                                 \
    X(EVENT_CONN_CLOSED)                                                 \
    X(EVENT_FRAME) /* one request, parsed where its bytes arrived */     \
    X(EVENT_DISK_DONE)                                                   \
    X(EVENT_WORK_DONE)                                                   \
    X(EVENT_ENTROPY)                                                     \
    X(EVENT_REPLY)      /* what became of one ASK */                     \
    X(EVENT_KERNEL_MSG) /* from the other kernel of this process */      \
    X(EVENT_SHUTDOWN)   /* please stop cleanly: ends with the effect EXIT */

#define X(kind) kind,
enum event_kind { EVENT_KINDS(X) EVENT_KINDS_CNT };
#undef X

struct dir_entry {
    struct slice name; /* borrow, as long as the event */
    bool is_dir;
    uint64_t size;
    int64_t mtime_ms; /* wall clock */
};

struct event {
    enum event_kind kind;
    int64_t now_us;  /* monotonic */
    int64_t wall_ms; /* Unix time; may jump */
    union {
        struct {
            uint64_t conn_id;
            uint32_t listener_idx;  /* place in `listeners` */
            struct slice peer;      /* "127.0.0.1:4711"; borrow */
            struct slice principal; /* "User:CN=..." as the TLS handshake proved it, else "User:ANONYMOUS"; borrow */
        } conn;
        struct {
            uint64_t conn_id;
            struct request *request; /* give */
        } frame;
        struct {
            uint64_t op;
            int err; /* ERR_OK, ERR_IO, ERR_NOSPACE, ERR_UNKNOWN (no such file), ERR_LIMIT */
            struct chunk
                *chunk; /* READ, READ_FILE: what was read (a READ may be shorter at the end of the file); borrow */
            const struct dir_entry *entries; /* LIST_DIR, sorted by name; borrow */
            size_t entries_cnt;
        } disk;
        struct {
            uint64_t op;
            int err;
            struct chunk *chunk; /* borrow; NULL where the work gives none */
            int64_t values[4];   /* meaning by kind of work */
        } work;
        struct {
            uint64_t op;
            uint32_t link;
            int err; /* ERR_OK; ERR_IO: unreachable, or the connection ended; ERR_TIMEOUT; ERR_LIMIT; ERR_DENIED:
                                    the handshake was refused, by them or by us */
            struct reply *reply; /* give; NULL where err */
        } reply;
        struct slice entropy;   /* ENTROPY_LEN bytes from the system's generator; borrow */
        struct kernel_msg *msg; /* give */
    };
};

/* ---- effects ---- */

#define EFFECT_KINDS(X)                                                                                                 \
    X(EFFECT_SEND)         /* conn: bytes of chunk */                                                                   \
    X(EFFECT_SEND_FILE)    /* conn: len bytes of file from pos; already readable */                                     \
    X(EFFECT_ANSWER_NONE)  /* conn: this request has no answer */                                                       \
    X(EFFECT_CLOSE)        /* conn: after what is queued for it has left */                                             \
    X(EFFECT_LINK)         /* link: leads to path:value from now on (path: host; empty: nowhere, it is forgotten) */    \
    X(EFFECT_ASK)          /* op, link: one request; chunk is a whole frame; REPLY within value ms */                   \
    X(EFFECT_WRITE)        /* op: bytes of chunk to file at pos; creates it */                                          \
    X(EFFECT_READ)         /* op: len bytes of file from pos */                                                         \
    X(EFFECT_SYNC)         /* op: fdatasync of file */                                                                  \
    X(EFFECT_TRUNCATE)     /* op: file to len bytes */                                                                  \
    X(EFFECT_RENAME)       /* op: file to path2 in the same directory tree; over an existing one */                     \
    X(EFFECT_REMOVE)       /* op: unlink file; gone already is fine */                                                  \
    X(EFFECT_MAKE_DIR)     /* op: path, one level; exists already is fine */                                            \
    X(EFFECT_LIST_DIR)     /* op: path ("" is the directory itself) */                                                  \
    X(EFFECT_RENAME_DIR)   /* op: path to path2 */                                                                      \
    X(EFFECT_REMOVE_TREE)  /* op: path and all below; gone already is fine */                                           \
    X(EFFECT_READ_FILE)    /* op: the whole of path */                                                                  \
    X(EFFECT_REPLACE_FILE) /* op: path becomes bytes of chunk, at once or not at all (temporary, sync, rename, sync) */ \
    X(EFFECT_WORK)         /* op: computing on a work thread */                                                         \
    X(EFFECT_KERNEL_MSG)   /* to the other kernel */                                                                    \
    X(EFFECT_WAKE_AT)      /* one TICK at now_us (replaces the one set before); INT64_MAX: none */                      \
    X(EFFECT_ENTROPY)      /* one more ENTROPY event, please */                                                         \
    X(EFFECT_TRACE)        /* one line for the log */                                                                   \
    X(EFFECT_EXIT)         /* the process ends with status; text says why */

#define X(kind) kind,
enum effect_kind { EFFECT_KINDS(X) EFFECT_KINDS_CNT };
#undef X

enum trace_level { TRACE_DEBUG, TRACE_INFO, TRACE_WARN, TRACE_ERROR };

struct trace_field {
    const char *key;   /* a literal */
    struct slice text; /* data NULL: value counts */
    int64_t value;
};

struct trace {
    enum trace_level level;
    const char *msg; /* a literal: what happened, in words, no values in it */
    size_t fields_cnt;
    struct trace_field fields[TRACE_FIELDS_MAX]; /* texts live in the effects' arena */
};

/* What work threads can be asked for. Input bytes are in chunk; they come back as WORK_DONE. */
enum work_kind {
    WORK_FIND_TIMESTAMP, /* value: a time in ms, or -1 for the largest. -> values[0] timestamp, [1] offset (-1: none) of the
                            first record of the batch in bytes with timestamp >= value (and offset >= value2) */
    WORK_RECOMPRESS, /* value: codec id, value2: level (RECORD_LEVEL_DEFAULT). -> chunk: the batch in that codec, unstamped */
};

struct effect {
    enum effect_kind kind;
    bool last;                    /* SEND, SEND_FILE: ends the answer to one FRAME */
    uint64_t op;                  /* disk effects, WORK, ASK */
    uint32_t link;                /* LINK, ASK */
    int16_t api_key, api_version; /* ASK: of chunk; 0 <= value2 <= 3 of LINK is Kafka's security protocol */
    uint64_t conn_id;             /* SEND, SEND_FILE, ANSWER_NONE, CLOSE */
    struct file *file;            /* give */
    struct chunk *chunk;          /* give */
    struct slice bytes;           /* inside chunk */
    uint64_t pos, len;
    uint32_t dir_idx;         /* effects with a path */
    struct slice path, path2; /* in the effects' arena */
    enum work_kind work;
    int64_t value, value2;  /* WAKE_AT: time; EXIT: status; WORK: argument; LINK: port, protocol; ASK: ms */
    struct kernel_msg *msg; /* give */
    struct trace *trace;    /* in the effects' arena */
};

struct effects {
    struct effect *items; /* ours, until effects_release */
    size_t items_cnt, items_cap;
    struct arena arena; /* texts of the items */
};

enum { EFFECTS_MAX = 1 << 20, EFFECTS_TEXT_LEN_MAX = 16 << 20 };

void effects_init(struct effects *effects);
void effects_release(struct effects *effects);
void effects_reset(struct effects *effects); /* drops the shares in the items, forgets them */

/* One function per effect. Shares are given; path and text are copied. */
void fx_send(struct effects *fx, uint64_t conn_id, struct chunk *chunk, struct slice bytes, bool last);
void fx_send_file(struct effects *fx, uint64_t conn_id, struct file *file, uint64_t pos, uint64_t len, bool last);
void fx_answer_none(struct effects *fx, uint64_t conn_id);
void fx_close(struct effects *fx, uint64_t conn_id);
void fx_write(struct effects *fx, uint64_t op, struct file *file, uint64_t pos, struct chunk *chunk,
              struct slice bytes);
void fx_read(struct effects *fx, uint64_t op, struct file *file, uint64_t pos, uint64_t len);
void fx_sync(struct effects *fx, uint64_t op, struct file *file);
void fx_truncate(struct effects *fx, uint64_t op, struct file *file, uint64_t len);
void fx_rename(struct effects *fx, uint64_t op, struct file *file, struct slice path2);
void fx_remove(struct effects *fx, uint64_t op, struct file *file);
void fx_make_dir(struct effects *fx, uint64_t op, uint32_t dir_idx, struct slice path);
void fx_list_dir(struct effects *fx, uint64_t op, uint32_t dir_idx, struct slice path);
void fx_rename_dir(struct effects *fx, uint64_t op, uint32_t dir_idx, struct slice path, struct slice path2);
void fx_remove_tree(struct effects *fx, uint64_t op, uint32_t dir_idx, struct slice path);
void fx_read_file(struct effects *fx, uint64_t op, uint32_t dir_idx, struct slice path);
void fx_replace_file(struct effects *fx, uint64_t op, uint32_t dir_idx, struct slice path, struct chunk *chunk);
void fx_work(struct effects *fx, uint64_t op, enum work_kind work, struct chunk *chunk, struct slice bytes,
             int64_t value, int64_t value2);
void fx_kernel_msg(struct effects *fx, struct kernel_msg *msg);
void fx_wake_at(struct effects *fx, int64_t now_us);
void fx_entropy(struct effects *fx);
void fx_exit(struct effects *fx, int status, const char *reason);

/* Where a link leads. Asked again with another address, its connection is closed and requests in flight end with ERR_IO.
 * host is copied; null or empty: the link is forgotten. security_protocol: 0 PLAINTEXT, 1 SSL. */
void fx_link(struct effects *fx, uint32_t link, struct slice host, uint16_t port, int16_t security_protocol);

/* Sends a request of that API and version: chunk (give) is the whole frame, with length and header. Its answer is decoded
 * as that API and version. Everything of it is over within timeout_ms. */
void fx_ask(struct effects *fx, uint64_t op, uint32_t link, struct chunk *chunk, int16_t api_key, int16_t api_version,
            int64_t timeout_ms);

/* fx_trace(fx, TRACE_INFO, "topic created", F_TEXT("topic", name), F_NUM("partitions", cnt)): fields are copied. */
#define F_TEXT(key_, text_)            \
    (struct trace_field)               \
    {                                  \
        .key = (key_), .text = (text_) \
    }
#define F_NUM(key_, value_)              \
    (struct trace_field)                 \
    {                                    \
        .key = (key_), .value = (value_) \
    }
#define fx_trace(fx, level, msg, ...)                                                \
    fx_trace_fields((fx), (level), (msg), (const struct trace_field[]){__VA_ARGS__}, \
                    sizeof((const struct trace_field[]){__VA_ARGS__}) / sizeof(struct trace_field))
void fx_trace_fields(struct effects *fx, enum trace_level level, const char *msg, const struct trace_field *fields,
                     size_t fields_cnt);

const char *event_kind_name(enum event_kind kind);
const char *effect_kind_name(enum effect_kind kind);

#endif
