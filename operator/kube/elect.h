/* The lease's shell: reads and writes the Lease object as lease.h decides. */
#ifndef KUBE_ELECT_H
#define KUBE_ELECT_H

#include <stdbool.h>
#include <uv.h>

#include "kube/http.h"
#include "kube/lease.h"

struct elect;

struct elect_config {
    const char *namespace, *name; /* of the Lease; copied */
    const char *self;             /* identity; copied */
    void *owner;
    void (*leading)(void *owner, bool is_leading); /* on each change; with false when resigning is over */
    void (*trouble)(void *owner, int status, const char *text);
};

struct elect *elect_new(uv_loop_t *loop, struct http *http, const struct elect_config *config);
void elect_resign(struct elect *elect);
bool elect_is_leading(const struct elect *elect);
void elect_free(struct elect *elect); /* before its http; NULL is fine */

enum { ELECT_TIME_LEN = 32 };

/* "2026-01-31T23:59:59.123456Z" of the wall clock now: Kubernetes' MicroTime. */
void elect_micro_time(char ret_text[ELECT_TIME_LEN]);

#endif
