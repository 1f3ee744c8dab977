/* Names of children, labels and annotations. */
#ifndef MODEL_NAME_H
#define MODEL_NAME_H

#include "model/instance.h"

/* On every child; the selector of all watches but the one on KafkaInstance. app.kubernetes.io/instance is left out on
 * purpose: Argo CD takes it as the mark of its own applications. */
#define LABEL_MANAGED_BY "app.kubernetes.io/managed-by"
#define MANAGED_BY "flotilla-operator"
#define LABEL_INSTANCE "flotilla.dev/instance"
#define LABEL_ZONE "flotilla.dev/zone"                  /* the zone's name; absent where it has none */
#define LABEL_ZONE_INDEX "flotilla.dev/zone-index"      /* decimal */
#define ANNOTATION_CLUSTER_ID "flotilla.dev/cluster-id" /* StatefulSet, claim */
#define ANNOTATION_APPLIED "flotilla.dev/applied"       /* CRC of the intent last applied */
#define ANNOTATION_CONFIG "flotilla.dev/config"         /* pod: CRC of what it was started with */
#define ANNOTATION_TEMPLATE "flotilla.dev/template"     /* pod: CRC of the template it was made from, but for VOTERS */
#define ANNOTATION_VOTERS "flotilla.dev/voters"         /* pod: ordinals of its zone below this were to be voters */
#define ANNOTATION_LOOPBACK_NET "flotilla.dev/loopback-net" /* instance, only with --local */

#define FIELD_MANAGER "flotilla-operator"

enum {
    NAME_LEN_MAX = 63,
    NAME_HOST_LEN_MAX = 253,
};

/* orders-z0, orders-z0-3 (pod, and its Service), orders-brokers, orders-bootstrap, orders-z0 (ConfigMap) */
void name_of_zone(const struct instance *instance, int32_t zone_index, char ret_name[NAME_LEN_MAX + 1]);
void name_of_broker(const struct instance *instance, int32_t zone_index, int32_t ordinal,
                    char ret_name[NAME_LEN_MAX + 1]);
void name_of_headless(const struct instance *instance, char ret_name[NAME_LEN_MAX + 1]);
void name_of_authority(const struct instance *instance, char ret_name[NAME_LEN_MAX + 1]); /* orders-ca */
void name_of_peers(const struct instance *instance, int32_t zone_index,
                   char ret_name[NAME_LEN_MAX + 1]); /* orders-z0-peers */
void name_of_bootstrap(const struct instance *instance, char ret_name[NAME_LEN_MAX + 1]);

/* The number behind the last '-' of a pod's or claim's name; -1: there is none. */
int32_t name_ordinal(const char *name);

#endif
