/* server.properties: Kafka's names, and ours that begin with `flotilla.`; all of them are in config_list.h.
 *
 *   config_init -> config_load (the file) -> config_set (--set name=value, any number) -> config_finish -> read the fields
 *
 * The file is Java's properties format: `name=value`, `name: value`, `#` and `!` comments, lines continued by a backslash, escapes
 * \t \n \r \f \\ \uHHHH. In values, ${NAME} is what the environment says, $${ is a plain ${.
 * Nothing stops at the first fault: they are gathered in config->faults, one line of text each, with file, line, name,
 * value and what is allowed. Names that we do not know, and those
 * that have no effect yet, go to config->warnings. */
#ifndef SHELL_CONFIG_H
#define SHELL_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "io/address.h"
#include "io/tls.h"
#include "seam.h"
#include "shell/config_list.h"

#define CONFIG_UNSET INT64_MIN /* a number that has no default and was not given */

enum {
    CONFIG_FILE_LEN_MAX = 1 << 20,
    CONFIG_VALUE_LEN_MAX = 64 << 10, /* after expansion */
    CONFIG_TEXT_LEN_MAX = 1 << 20,   /* of faults and of warnings */
    CONFIG_LISTENERS_MAX = 16,
    CONFIG_VOTERS_MAX = 64,
    CONFIG_LISTENER_NAME_LEN_MAX = 64,
    CONFIG_OVERRIDES_MAX = 256,
};

#define CONFIG_KINDS(X) \
    X(INT, "int")       \
    X(LONG, "long")     \
    X(SHORT, "short")   \
    X(BOOL, "boolean")  \
    X(TEXT, "string")   \
    X(LIST, "list")     \
    X(DOUBLE, "double")
#define X(kind, name) CONFIG_##kind,
enum config_kind { CONFIG_KINDS(X) CONFIG_KINDS_CNT };
#undef X

#define CONFIG_TYPE_INT int64_t
#define CONFIG_TYPE_LONG int64_t
#define CONFIG_TYPE_SHORT int64_t
#define CONFIG_TYPE_BOOL bool
#define CONFIG_TYPE_TEXT char * /* NULL: absent */
#define CONFIG_TYPE_LIST char * /* as given, items separated by commas; NULL: absent */
#define CONFIG_TYPE_DOUBLE char *

#define X(field, ...) CONFIG_IDX_##field,
enum config_idx { CONFIG_LIST(X) CONFIG_CNT };
#undef X

/* One line of config_list.h. */
struct config_entry {
    const char *name;
    enum config_kind kind;
    const char *default_text; /* NULL: none */
    int64_t min, max;
    const char *allowed;    /* NULL: anything */
    const char *topic_name; /* NULL: none */
    const char *doc;
};

extern const struct config_entry config_entries[CONFIG_CNT];

enum config_source { CONFIG_DEFAULT, CONFIG_FROM_FILE, CONFIG_FROM_ARG };

struct config_listener {
    char name[CONFIG_LISTENER_NAME_LEN_MAX + 1]; /* upper case */
    const char *protocol;                        /* a literal: "PLAINTEXT", "SSL" */
    struct io_address bind, advertised;
    bool is_controller;         /* in controller.listener.names */
    struct io_tls_settings tls; /* SSL */
};

/* "listener.name.<lower>.<name>": a property for one listener. */
struct config_override {
    char listener[CONFIG_LISTENER_NAME_LEN_MAX + 1]; /* upper case */
    enum config_idx idx;
    char *text; /* ours */
};

struct config_voter {
    int32_t id;
    struct io_address address;
};

struct config {
#define X(field, name, kind, ...) CONFIG_TYPE_##kind field;
    CONFIG_LIST(X)
#undef X
    char *texts[CONFIG_CNT];     /* ours: the value as text, given or default; NULL: absent */
    uint8_t sources[CONFIG_CNT]; /* enum config_source */
    uint32_t lines[CONFIG_CNT];  /* of the file, where it is from there */
    struct config_override overrides[CONFIG_OVERRIDES_MAX];
    uint32_t overrides_cnt;

    /* made by config_finish */
    int32_t id; /* node.id, however it came */
    bool is_broker, is_controller;
    struct config_listener listeners[CONFIG_LISTENERS_MAX];
    uint32_t listeners_cnt;
    uint32_t inter_broker_idx;       /* in listeners; listeners_cnt: there is none */
    const char *controller_protocol; /* a literal: of the first of controller.listener.names, ours or not */
    char controller_listener[CONFIG_LISTENER_NAME_LEN_MAX + 1];
    struct io_tls_settings controller_tls; /* of the same: how controllers are asked */
    char *dirs[DIRS_MAX];                  /* ours: log.dirs, or log.dir */
    uint32_t dirs_cnt;
    const char *metadata_dir; /* metadata.log.dir, or dirs[0] */
    struct config_voter voters[CONFIG_VOTERS_MAX];
    uint32_t voters_cnt;
    struct io_address bootstrap[CONFIG_VOTERS_MAX];
    uint32_t bootstrap_cnt;
    struct io_address admin; /* valid where has_admin */
    bool has_admin;
    int64_t retention_ms, roll_ms, roll_jitter_ms; /* of the several names, the finest that was given */

    char *path;                  /* ours: of the file */
    struct buf faults, warnings; /* lines */
};

void config_init(struct config *config);
void config_release(struct config *config);

/* Reads the file. What is wrong goes into faults; ERR_IO, ERR_LIMIT (with a fault) where it cannot be read at all. */
int config_load(struct config *config, const char *path);
void config_load_text(struct config *config, const char *path, struct slice text); /* the same of a text */

/* "name=value" of the command line. */
void config_set(struct config *config, const char *assignment);

/* Looks at the whole and fills the derived fields. ERR_INVALID: there are faults. */
int config_finish(struct config *config);

const char *config_kind_name(enum config_kind kind); /* Kafka's word: "int", "boolean", ... */

/* What is allowed for an entry: "an integer from 1 to 17", "one of a, b, c", "true or false", ... */
void config_allowed(const struct config_entry *entry, struct buf *buf);

/* All entries as text: name, type, default, allowed, doc. For --list-config. */
void config_list(struct buf *buf);

/* The value of a topic's default (entry->topic_name), with the coarser names resolved; null: none. Borrowed, or put
 * into scratch. */
struct slice config_topic_default(const struct config *config, enum config_idx idx, struct buf *scratch);

/* Next item of a comma list: trims, skips nothing. Starts with *at = list. false at the end. */
bool config_next_item(const char **at, struct slice *ret_item);

#endif
