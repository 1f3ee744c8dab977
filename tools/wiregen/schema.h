/* The message tables (lib/wire/schema) as the generator sees them: read, completed, checked.
 *
 * Host tool: runs at development time only. Every error ends the program with file and field named. */
#ifndef WIREGEN_SCHEMA_H
#define WIREGEN_SCHEMA_H

#include <stdbool.h>
#include <stddef.h>

enum { FIELDS_MAX = 64, SHAPES_MAX = 64, MSGS_MAX = 400, NAME_MAX_LEN = 160, KEYS_MAX = 256 };

/* min > max: no version at all. */
struct versions {
    int min, max;
};

enum type {
    T_BOOL,
    T_INT8,
    T_INT16,
    T_UINT16,
    T_INT32,
    T_UINT32,
    T_INT64,
    T_FLOAT64,
    T_UUID,
    T_STRING,
    T_BYTES,
    T_RECORDS,
    T_STRUCT
};

struct shape;

struct field {
    char json[NAME_MAX_LEN];  /* throttleTimeMs */
    char cname[NAME_MAX_LEN]; /* throttle_time_ms */
    enum type type;           /* of the elements, where it is an array */
    bool array;
    struct shape *shape; /* T_STRUCT */
    struct versions versions, nullable, tagged;
    bool never_flexible; /* the client id in the request header */
    int tag;
    char *def; /* the default as text; NULL: the type's own */
    bool ignorable;
};

struct shape {
    char name[NAME_MAX_LEN];  /* FetchTopic */
    char cname[NAME_MAX_LEN]; /* fetch_request_fetch_topic */
    struct field fields[FIELDS_MAX];
    size_t fields_cnt;
    bool laid_out; /* its C struct was written */
};

struct msg {
    char room[32];
    char name[NAME_MAX_LEN];
    char cname[NAME_MAX_LEN];
    char type[32]; /* request, response, header, data, metadata, coordinator-key, coordinator-value */
    int api_key;   /* -1: none */
    struct versions valid, flexible, removed;
    bool dead, unstable;
    struct shape shapes[SHAPES_MAX]; /* [0] is the message itself */
    size_t shapes_cnt;
};

_Noreturn void die(const char *where, const char *what);

/* Decimal, as far as it goes. */
int number_of(const char *text);

static inline bool has_version(struct versions versions, int version)
{
    return version >= versions.min && version <= versions.max;
}

/* One file of the schema. The result lives until the program ends. */
struct msg *schema_read(const char *room, const char *path);

/* Whether field's struct member is a pointer to one struct. */
bool field_is_pointer(const struct field *field);

/* Whether the default is more than zeroed memory. */
bool field_default_is_nonzero(const struct field *field);

#endif
