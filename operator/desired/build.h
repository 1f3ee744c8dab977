/* Shared by the builders of children. */
#ifndef DESIRED_BUILD_H
#define DESIRED_BUILD_H

#include "desired/desired.h"

struct build {
    const struct settings *settings;
    const struct instance *instance;
    const struct identity *identity;
};

/* A whole object with apiVersion, kind, metadata (name, namespace, labels, owner) and the given members. zone NULL: of
 * all zones. Takes over more. */
json_t *build_object(const struct build *build, enum kind kind, const char *name, const struct zone *zone,
                     json_t *more);

/* What selects the brokers' pods: of one zone, or of all (NULL). */
json_t *build_selector(const struct build *build, const struct zone *zone);

/* Labels of a child; zone may be NULL. */
json_t *build_labels(const struct build *build, const struct zone *zone);

json_t *build_stateful_set(const struct build *build, const struct zone *zone, uint32_t properties_crc);

/* Adds the Secrets that should be there; none where peers speak plaintext. */
void build_secrets(const struct build *build, const struct snapshot *snapshot, struct docs *docs,
                   struct desired_certs *certs);

json_t *build_hex(uint32_t crc); /* 8 hex digits */

/* CHECKs that value is there, and gives it back. */
json_t *build_must(json_t *value);
void build_set(json_t *object, const char *name, json_t *value); /* takes over value */

#endif
