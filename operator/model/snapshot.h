/* All that is known of one instance at one moment: what a decision is made from. */
#ifndef MODEL_SNAPSHOT_H
#define MODEL_SNAPSHOT_H

#include <stdint.h>

#include "model/doc.h"

struct snapshot {
    int64_t now_ms;            /* Unix time */
    json_t *instance;          /* the KafkaInstance; borrowed */
    struct docs of[KINDS_CNT]; /* its children by kind, sorted by name */
};

#endif
