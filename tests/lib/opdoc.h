/* Documents for the operator's tests. */
#ifndef TESTS_LIB_OPDOC_H
#define TESTS_LIB_OPDOC_H

#include <jansson.h>
#include <stdbool.h>

#include "model/model.h"

extern const struct settings opdoc_settings; /* as in a cluster; up to 1000 brokers */
extern const struct settings opdoc_loopback; /* as with --local */

/* The caller frees; ends the test where the file cannot be read. */
char *opdoc_read(const char *path);
json_t *opdoc_load(const char *path); /* YAML file */
json_t *opdoc_yaml(const char *text); /* YAML text */
json_t *opdoc_json(const char *text); /* JSON, ' in place of " */

/* A KafkaInstance as the API server would give it: namespace default, uid and generation 1 added where absent. */
json_t *opdoc_instance(json_t *doc);

/* Compares text with the file; with update writes it. false: they differ (and both were shown). */
bool opdoc_golden(const char *path, const char *text, bool update);

#endif
