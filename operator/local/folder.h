/* The manifests of a folder: every NAME.yaml or NAME.yml in it, but *.status.yaml, is one KafkaInstance or KafkaTopic.
 *
 * A manifest that cannot be used changes nothing: what ran goes on running, and a line says file, line, field and what
 * is accepted. A manifest that goes away takes its object with it. */
#ifndef LOCAL_FOLDER_H
#define LOCAL_FOLDER_H

#include <jansson.h>

#include "local/files.h"
#include "model/model.h"

enum {
    FOLDER_MANIFESTS_MAX = 1000,
    FOLDER_NAME_LEN_MAX = 200, /* of an object: files are named after it */
};

struct manifest {
    char *file; /* its name in the folder */
    uint32_t crc;
    size_t len;
    char *object; /* the name that its object was last put under; NULL: none yet */
    enum kind kind;
    bool is_seen; /* in the scan that runs */
};

struct folder {
    const char *path;
    const struct settings *settings;
    struct manifest manifests[FOLDER_MANIFESTS_MAX];
    size_t manifests_cnt;
    void *owner;
    void (*put)(void *owner, json_t *object, const char *file); /* new or changed; borrowed */
    void (*gone)(void *owner, enum kind kind, const char *name, const char *file);
    void (*fault)(void *owner, const char *file, size_t line, const char *field, const char *text);
};

/* Looks at the folder and tells what changed since the last time. ERR_IO: it cannot be read. */
int folder_scan(struct folder *folder);
void folder_release(struct folder *folder);

#endif
