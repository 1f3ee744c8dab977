/* The manifests of a folder: every NAME.yaml or NAME.yml in it, but *.status.yaml, is one KafkaInstance.
 *
 * A manifest that cannot be used changes nothing: what ran goes on running, and a line says file, line, field and what
 * is accepted. A manifest that goes away takes its instance with it. */
#ifndef LOCAL_FOLDER_H
#define LOCAL_FOLDER_H

#include <jansson.h>

#include "local/files.h"
#include "model/model.h"

enum { FOLDER_MANIFESTS_MAX = 100 };

struct manifest {
    char *file; /* its name in the folder */
    uint32_t crc;
    size_t len;
    char *instance; /* the name that its instance was last put under; NULL: none yet */
    bool is_seen;   /* in the scan that runs */
};

struct folder {
    const char *path;
    const struct settings *settings;
    struct manifest manifests[FOLDER_MANIFESTS_MAX];
    size_t manifests_cnt;
    void *owner;
    void (*put)(void *owner, json_t *instance, const char *file); /* new or changed; borrowed */
    void (*gone)(void *owner, const char *name, const char *file);
    void (*fault)(void *owner, const char *file, size_t line, const char *field, const char *text);
};

/* Looks at the folder and tells what changed since the last time. ERR_IO: it cannot be read. */
int folder_scan(struct folder *folder);
void folder_release(struct folder *folder);

#endif
