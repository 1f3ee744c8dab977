/* `meta.properties`: whose a directory is. One in each directory of log.dirs and in metadata.log.dir.
 *
 *   # comment lines
 *   version=1
 *   cluster.id=<text>
 *   node.id=<int>
 *   directory.id=<uuid>      KIP-858; may be missing in directories of older brokers
 *
 * Order is free; other keys are kept out. version 0 is the ZooKeeper form and refused. */
#ifndef QUORUM_META_PROPERTIES_H
#define QUORUM_META_PROPERTIES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/slice.h"
#include "base/uuid.h"
#include "kernel_msg.h"

struct meta_properties {
    char cluster_id[KERNEL_CLUSTER_ID_LEN_MAX + 1];
    int32_t node_id;
    bool has_directory_id;
    struct uuid directory_id;
};

/* ERR_CORRUPT, ERR_VERSION: *reterr_line (1-based; 0: the file as a whole) and *reterr_text (static) say what is wrong. */
int meta_properties_parse(struct slice text, struct meta_properties *ret_properties, size_t *reterr_line,
                          const char **reterr_text);
/* 1 to 64 printable ASCII characters without blanks. */
bool meta_properties_may_be_cluster(struct slice id);

void meta_properties_print(const struct meta_properties *properties, struct buf *buf);

#endif
