/* A KafkaTopic, typed and checked; the schema of crds/ is the first door, as for a KafkaInstance (model/instance.h). */
#ifndef MODEL_TOPIC_H
#define MODEL_TOPIC_H

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/uuid.h"
#include "model/instance.h"

enum {
    TOPIC_NAME_LEN_MAX = 249,     /* Kafka's */
    TOPIC_PARTITIONS_MAX = 10000, /* a controller makes no more at once */
    TOPIC_REPLICAS_MAX = 16,
    TOPIC_MANAGED_MAX = 2 * INSTANCE_CONFIG_MAX,
};

/* On objects whose deletion deletes the topic, and on no others. */
#define TOPIC_FINALIZER "flotilla.dev/topic"

/* Every text is borrowed from the document. */
struct topic {
    const char *namespace, *name, *uid;
    int64_t created_ms; /* Unix time; 0: not known */
    int64_t generation;
    bool is_deleting;
    bool has_finalizer; /* ours */

    const char *instance;   /* the KafkaInstance's name */
    const char *topic_name; /* Kafka's; metadata.name unless the spec says otherwise */
    int32_t partitions;     /* 0: as the brokers' settings say when it is made, then whatever it has */
    int32_t replicas;       /* of each partition; 0: in the same way */
    const json_t *config;   /* an object of texts; NULL: none */
    bool deletes;           /* deletionPolicy Delete: the topic goes with the object */
    bool adopts;            /* adoptionPolicy Adopt: one that was made elsewhere is taken as it is and changed */

    /* What we wrote into status before: what cannot be seen from the brokers. */
    struct uuid topic_id;  /* of the topic that is ours; zero: none is yet */
    const json_t *managed; /* names of settings that we set, a list of texts; NULL: none */
};

/* *ret_topic borrows from doc. ERR_INVALID: *ret_faults says where; *ret_topic has what metadata and status say, and the
 * instance and the topic's name as far as they are there ("" otherwise). Any document may be given. */
int topic_parse(const json_t *doc, struct topic *ret_topic, struct faults *ret_faults);

#endif
