/* Kafka's messages: one walker that decodes, encodes, sizes and prints any of them at any version.
 *
 * A message is a plain struct (wire/gen/<message>.h, one for all its versions) and a descriptor of type struct wire_msg,
 * `<message>_wire`. The tables behind it are made from lib/wire/schema by tools/wiregen (`make gen`). Source of the
 * format: Kafka's protocol guide, KIP-482 (flexible versions, tagged fields).
 *
 * How fields look in the structs:
 *   bool, int8 .. int64, uint16, uint32   bool, int8_t .. int64_t, uint16_t, uint32_t
 *   float64                               uint64_t <name>_bits: the IEEE 754 bits, because the kernel has no floats
 *   uuid                                  struct uuid
 *   string, bytes, records                struct slice; data NULL: null; empty ones have data
 *   []T                                   T *<name>; int32_t <name>_cnt; null: NULL and -1; empty: cnt 0
 *   T (a struct)                          struct T inside; where some version allows null: const struct T *, NULL: null
 * Whoever builds a message starts from wire_defaults (a zeroed struct is not the default one: its strings are null). */
#ifndef WIRE_WIRE_H
#define WIRE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/slice.h"
#include "base/uuid.h"

enum {
    WIRE_MEM_PER_BYTE =
        64, /* decoding n bytes asks the arena for at most n times so much (gen/ asserts it per struct) */
    WIRE_PATH_LEN_MAX = 200,
    WIRE_STRING_LEN_MAX = 32767, /* as in Kafka, in the compact form too */
};

/* ---- descriptors (made by wiregen; read-only) ---- */

enum wire_room {
    WIRE_CLIENTS,     /* requests, responses, headers, and what lies inside of records that clients see */
    WIRE_METADATA,    /* records of __cluster_metadata */
    WIRE_GROUP,       /* keys and values of __consumer_offsets */
    WIRE_TRANSACTION, /* of __transaction_state */
    WIRE_SHARE,       /* of __share_group_state */
    WIRE_RAFT,
    WIRE_STORAGE,
    WIRE_ROOMS_CNT
};

enum wire_kind { WIRE_REQUEST, WIRE_RESPONSE, WIRE_HEADER, WIRE_DATA, WIRE_RECORD, WIRE_KEY, WIRE_VALUE };

enum wire_type {
    WIRE_BOOL,
    WIRE_INT8,
    WIRE_INT16,
    WIRE_UINT16,
    WIRE_INT32,
    WIRE_UINT32,
    WIRE_INT64,
    WIRE_FLOAT64,
    WIRE_UUID,
    WIRE_STRING,
    WIRE_BYTES,
    WIRE_RECORDS,
    WIRE_STRUCT
};

struct wire_versions {
    int16_t min, max; /* none: max < min */
};

struct wire_shape;
struct wire_prog;

struct wire_field {
    const char *name;  /* as in Kafka's JSON: "throttleTimeMs" */
    uint8_t type;      /* enum wire_type; of the elements, where is_array */
    bool is_array;     /* the count is an int32_t right behind the pointer */
    bool is_pointer;   /* one struct, by pointer */
    bool is_ignorable; /* may be dropped where the version does not carry it */
    int16_t tag;       /* -1: never tagged */
    uint16_t offset;   /* in the struct */
    struct wire_versions versions, nullable, tagged;
    const struct wire_shape *shape; /* WIRE_STRUCT */
};

struct wire_shape { /* one C struct */
    const char *name;
    uint16_t size;
    uint16_t fields_cnt;
    const struct wire_field *fields; /* in the schema's order */
    const void *defaults;            /* a struct with every field at its default */
};

struct wire_msg {
    const char *name; /* Kafka's: "FetchRequest" */
    uint8_t room;     /* enum wire_room */
    uint8_t kind;     /* enum wire_kind */
    int16_t api_key;  /* of requests, responses and records; of keys and values the record type; -1: none */
    int16_t min_version, max_version;
    int16_t flexible_version; /* from here on with compact lengths and tagged fields; INT16_MAX: never */
    int16_t removed_version;  /* Kafka 4 no longer serves this and those below; -1: serves all */
    bool is_dead;             /* gone in Kafka 4 */
    bool is_unstable;         /* Kafka does not yet advertise the newest version */
    const struct wire_shape *shape;
    const struct wire_prog *const *progs; /* by version - min_version; the walker's own */
};

/* ---- decode, encode ---- */

struct wire_error {
    char path[WIRE_PATH_LEN_MAX]; /* "topics[3].partitions[0].records"; "" is the message itself */
    size_t pos;                   /* byte where decoding stopped; 0 after encoding */
    const char *text;             /* what is wrong; static */
};

/* Reads one message from the start of bytes into ret_struct (msg->shape->size bytes). Slices borrow from bytes, arrays
 * and pointed-to structs lie in the arena. Unknown tagged fields are skipped. *ret_used: bytes read; the caller judges
 * what follows them. Strict where Kafka is lenient: only -1 is null, a tagged field fills its size, no tag twice.
 * ERR_SHORT, ERR_CORRUPT, ERR_VERSION (not one of msg), ERR_LIMIT (arena). After an error ret_struct is garbage and
 * *ret_error (may be NULL) is filled; after success it is untouched. */
int wire_decode(const struct wire_msg *msg, int16_t version, struct slice bytes, struct arena *arena, void *ret_struct,
                size_t *ret_used, struct wire_error *ret_error);

/* Errors of all encoders: ERR_VERSION: the version is not one of msg, or a field holds something that this version
 * cannot carry and must not drop; ERR_INVALID: null where null is not allowed; ERR_RANGE: string or array too long.
 * wire_check says where. */
int wire_size(const struct wire_msg *msg, int16_t version, const void *value, size_t *ret_len);

/* ERR_LIMIT where cap is too small. */
int wire_encode(const struct wire_msg *msg, int16_t version, const void *value, uint8_t *to, size_t cap,
                size_t *ret_len);

/* Adds to buf, or leaves it as it was. ERR_LIMIT where the buffer's limit is too small; buf->over is not set. */
int wire_encode_buf(const struct wire_msg *msg, int16_t version, const void *value, struct buf *buf);

/* ERR_OK, or what the encoders will answer, with the field's path. */
int wire_check(const struct wire_msg *msg, int16_t version, const void *value, struct wire_error *ret_error);

/* ---- gaps: records that are sent from files ---- */

/* A records field of len bytes that are not in memory: its length is encoded, its bytes are left out. */
extern const uint8_t wire_gap_mark[1];

static inline struct slice wire_gap_of(size_t len)
{
    return slice_of(wire_gap_mark, len);
}

struct wire_gap {
    size_t pos; /* in buf: the bytes belong before this byte */
    size_t len;
};

/* As wire_encode_buf; each field that is a gap adds one entry, in the order of the bytes. The length on the wire is
 * what was added to buf plus all gaps' len (which is also what wire_size says). ERR_LIMIT: more than gaps_cap.
 * The other encoders refuse gaps with ERR_INVALID. */
int wire_encode_gaps(const struct wire_msg *msg, int16_t version, const void *value, struct buf *buf,
                     struct wire_gap *gaps, size_t gaps_cap, size_t *ret_gaps_cnt);

/* ---- values ---- */

void wire_defaults(const struct wire_msg *msg, void *ret_value);

/* The same for one nested struct, by its `<struct>_shape`. */
void wire_shape_defaults(const struct wire_shape *shape, void *ret_value);

/* cnt structs with defaults; NULL past the arena's limit. */
void *wire_array(const struct wire_shape *shape, struct arena *arena, size_t cnt);

/* Whether all fields hold their defaults. */
bool wire_is_default(const struct wire_shape *shape, const void *value);

/* JSON as Kafka's own JsonConverter gives it, on one line: fields of that version in the schema's order, tagged ones
 * only where they differ from the default; bytes and records in base64, uuids in url-safe base64, doubles in the
 * shortest form that reads back the same. ERR_VERSION: not one of msg. A full buffer shows in buf->over. */
int wire_print(const struct wire_msg *msg, int16_t version, const void *value, struct buf *buf);

/* As wire_print, with tagged fields that hold their defaults. */
int wire_print_full(const struct wire_msg *msg, int16_t version, const void *value, struct buf *buf);

/* The shortest decimal text that reads back as the same double ("1.5", "1.0E300", "NaN"): as Java prints it. */
void wire_print_float64(uint64_t bits, struct buf *buf);

/* ---- APIs ---- */

enum { WIRE_LISTENER_BROKER = 1, WIRE_LISTENER_CONTROLLER = 2, WIRE_API_KEYS_MAX = 128 };

struct wire_api {
    int16_t key;
    const char *name; /* "Fetch" */
    const struct wire_msg *request, *response;
    uint8_t listeners;      /* WIRE_LISTENER_*: where Kafka 4 serves it; 0: nowhere */
    bool is_cluster_action; /* only for those who may act as a broker */
    bool is_forwardable;    /* a broker passes it on to the active controller */
    int16_t kafka4_min;     /* versions that Kafka 4 serves; none: max < min */
    int16_t kafka4_max;
};

/* NULL: no such key. */
const struct wire_api *wire_api_by_key(int16_t key);

/* 0 (no client id), 1, 2 (flexible). version may be any number: the header of an unknown version is read as that of
 * the newest one, as Kafka does it for ApiVersions (KIP-511). */
int16_t wire_request_header_version(const struct wire_api *api, int16_t version);

/* 0, 1 (flexible); ApiVersions is always 0, so that any client can read it (KIP-511). */
int16_t wire_response_header_version(const struct wire_api *api, int16_t version);

/* All messages, sorted by room and name. */
extern const struct wire_msg *const wire_msgs[];
extern const size_t wire_msgs_cnt;

/* NULL: no such name. */
const struct wire_msg *wire_msg_by_name(struct slice name);

/* A metadata record by its api key, a coordinator's key or value by its record type. NULL: unknown. */
const struct wire_msg *wire_msg_of(enum wire_room room, enum wire_kind kind, int16_t key);

#endif
