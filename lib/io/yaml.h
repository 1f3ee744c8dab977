/* YAML text to a JSON document, for files that people write (kubeconfig, manifests).
 *
 * One document; aliases are copied; plain scalars become null, booleans, integers or reals by YAML 1.2's core rules,
 * everything else text. Merge keys and tags are refused. */
#ifndef IO_YAML_H
#define IO_YAML_H

#include <jansson.h>

#include "base/slice.h"

enum {
    YAML_DEPTH_MAX = 64,
    YAML_NODES_MAX = 200000, /* after aliases are copied */
};

struct yaml_fault {
    size_t line; /* from 1 */
    size_t column;
    char text[128];
};

/* The document is the caller's (json_decref). No document: ERR_OK and NULL. ERR_INVALID, ERR_LIMIT: see *ret_fault. */
int yaml_to_json(struct slice text, json_t **ret_document, struct yaml_fault *ret_fault);

#endif
