/* A KafkaInstance, typed and checked. The schema of crds/ is the first door; this one holds in --local, too, and against
 * an API server whose CRD is older or newer than the operator. */
#ifndef MODEL_INSTANCE_H
#define MODEL_INSTANCE_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/quantity.h"
#include "model/window.h"

enum {
    INSTANCE_NAME_LEN_MAX = 40, /* so that names made from it stay within 63 */
    INSTANCE_ZONES_MAX = 9,
    INSTANCE_ZONE_LEN_MAX = 63,
    INSTANCE_LISTENERS_MAX = 8,
    INSTANCE_CONFIG_MAX = 200,
    INSTANCE_CONFIG_VALUE_LEN_MAX = 2000,
    INSTANCE_BROKERS_MAX = 1000, /* per zone: ids are 1000 * zone index + ordinal */

    FAULTS_MAX = 8,
    FAULT_FIELD_LEN = 128,
    FAULT_TEXT_LEN = 384,

    PORT_CONTROLLER = 9090, /* the quorum */
    PORT_INTERNAL = 9091,   /* between brokers */
    PORT_ADMIN = 9404,      /* /livez /readyz /metrics */
};

/* How brokers are reached. */
enum address_form {
    ADDRESS_DNS, /* names of Services, in a Kubernetes cluster */
    ADDRESS_LOOPBACK, /* 127.<net>.<zone index + 1>.<ordinal + 1>, on this machine; net from annotation flotilla.dev/loopback-net */
};

/* What the operator was started with. Texts are borrowed and outlive everything that is made with them. */
struct settings {
    const char *broker_image;   /* without tag; the tag is the instance's version */
    const char *cluster_domain; /* "cluster.local" */
    const char *pull_policy;    /* of the image: "IfNotPresent"; NULL: not set */
    enum address_form address_form;
    int32_t replicas_max; /* brokers of an instance that this release can run */
};

struct instance_listener {
    const char *name; /* as in the spec: "plain" */
    int32_t port;
};

/* How brokers are restarted into a changed spec. */
struct instance_rollout {
    bool is_zone_at_once;       /* maxPerZone All: as many brokers of a zone together as no partition minds */
    bool may_stop_unreplicated; /* allowUnavailable: partitions that cannot spare a replica do not stop the roll */
    bool is_paused;
    int32_t canary;       /* so many brokers are restarted, then it waits; 0: all are */
    int64_t soak_ms;      /* from when a batch is ready to the next one */
    struct window window; /* batches begin only while it is open */
};

/* Every text is borrowed from the document. */
struct instance {
    const char *namespace, *name, *uid;
    int64_t generation;
    bool is_deleting;
    bool paused;
    const char *version;
    int32_t replicas;
    const char *zones[INSTANCE_ZONES_MAX];
    size_t zones_cnt; /* 0: one zone without a name */
    /* canonical; "" where not set */
    char cpu_request[QUANTITY_TEXT_LEN], memory_request[QUANTITY_TEXT_LEN];
    char cpu_limit[QUANTITY_TEXT_LEN], memory_limit[QUANTITY_TEXT_LEN];
    char storage_size[QUANTITY_TEXT_LEN];
    const char *storage_class; /* NULL: the cluster's default */
    bool delete_claim;
    const json_t *config; /* an object of texts; NULL: none */
    struct instance_listener listeners[INSTANCE_LISTENERS_MAX];
    size_t listeners_cnt;
    int32_t loopback_net;
    struct instance_rollout rollout;
    bool is_peers_plain; /* spec.tls.peers is Plaintext: nothing between brokers is encrypted or authenticated */
};

/* What is wrong with an input: the field, and a sentence that says what is accepted. */
struct fault {
    char field[FAULT_FIELD_LEN]; /* "spec.storage.size" */
    char text[FAULT_TEXT_LEN];
};

struct faults {
    struct fault items[FAULTS_MAX]; /* the first few */
    size_t cnt;
};

/* *ret_instance borrows from doc. ERR_INVALID: *ret_faults says where, and *ret_instance has the names and the
 * generation (as far as they are there) and nothing else. Any document may be given. */
int instance_parse(const json_t *doc, const struct settings *settings, struct instance *ret_instance,
                   struct faults *ret_faults);

#endif
