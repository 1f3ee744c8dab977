/* The admin door: /livez, /readyz and /metrics over HTTP on flotilla.admin.listener, and nothing else.
 *
 *   /livez    200 as long as the loop turns
 *   /readyz   200 {"ready":true}; 503 with one line {"kernel":"data","reason":"..."} for each reason
 *   /metrics  Prometheus text: process, net, disk, work, then what the kernels add */
#ifndef SHELL_ADMIN_H
#define SHELL_ADMIN_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/slice.h"
#include "io/http_door.h"

struct shell;

enum { ADMIN_REASONS_LEN_MAX = 64 << 10 };

bool admin_on_request(void *shell, struct slice path, struct http_door_answer *answer);

/* Bytes of memory in use by the process, CPU time so far, and open descriptors. */
void admin_process_metrics(struct buf *buf, int64_t start_wall_ms);

#endif
