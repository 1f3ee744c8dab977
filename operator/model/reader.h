/* Reading the members of a document that somebody outside wrote: each is there and well-formed, or absent, or a fault
 * that names the field and says what is accepted. */
#ifndef MODEL_READER_H
#define MODEL_READER_H

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

#include "model/fault.h"

enum { READER_NUMBER_LEN = 24 };

struct reader {
    struct faults *faults;           /* borrow */
    char shown[FAULT_SHOWN_LEN + 1]; /* for fault_shown */
};

static inline bool reader_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool reader_is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static inline bool reader_is_alnum(char c)
{
    return reader_is_digit(c) || reader_is_lower(c) || (c >= 'A' && c <= 'Z');
}

/* ---- what texts accept ---- */

bool reader_is_dns_name(const char *text);  /* lower case letters, digits, '-' and '.' */
bool reader_is_namespace(const char *text); /* the same without '.', up to 63 */
bool reader_is_uid(const char *text);
bool reader_is_clean(const json_t *text); /* no zero byte inside */

/* ---- saying ---- */

const char *reader_type_name(const json_t *value);                                 /* "a list" */
void reader_join(char field[FAULT_FIELD_LEN], const char *path, const char *name); /* path "" adds nothing */
void reader_wrong_type(struct reader *reader, const char *path, const char *name, const json_t *value,
                       const char *want);
void reader_number(int64_t value, char ret_text[READER_NUMBER_LEN]); /* decimal */

/* ---- members; path: of the object, which may be NULL. Absent and null are the same ---- */

/* NULL: absent, or of another type, which is a fault. */
const json_t *reader_member(struct reader *reader, const json_t *object, const char *path, const char *name,
                            json_type type, const char *want);
const char *reader_text(struct reader *reader, const json_t *object, const char *path, const char *name,
                        bool (*accepts)(const char *), const char *want, const char *otherwise);
bool reader_bool(struct reader *reader, const json_t *object, const char *path, const char *name);
int32_t reader_int(struct reader *reader, const json_t *object, const char *path, const char *name, int32_t min,
                   int32_t max, int32_t otherwise);

/* A member that is none of the words, which end with NULL, is a fault. */
void reader_refuse_unknown(struct reader *reader, const json_t *object, const char *path, const char *const *known);

/* spec.config: Kafka's names and values as texts, each fit for one line of a properties file. is_own: names that are not
 * the user's to set. NULL: none. */
const json_t *reader_config(struct reader *reader, const json_t *spec, bool (*is_own)(const char *name));

#endif
