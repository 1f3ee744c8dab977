/* One GET over HTTP/1.0 to a broker's admin port. Either: did it answer 200 (only the status line is read)? Or: what is the
 * value of a gauge in /metrics? */
#ifndef PROBE_PROBE_H
#define PROBE_PROBE_H

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

#include "base/buf.h"

enum { PROBE_MS_MAX = 2000, PROBE_HOST_LEN_MAX = 64, PROBE_STEP_LEN = 4096, PROBE_ANSWER_LEN_MAX = 1 << 20 };

struct probe {
    uv_tcp_t tcp;
    uv_timer_t timer;
    uv_connect_t connecting;
    uv_write_t writing;
    char request[128];
    const char *gauge; /* NULL: the status is enough */
    char step[PROBE_STEP_LEN];
    struct buf answer;
    int handles_cnt; /* not yet closed */
    bool is_open, is_ok;
    int64_t value; /* of the gauge; -1: not known */
    void *owner;
    void (*on_done)(void *owner, bool is_ok); /* once, when everything is closed: the memory may go or be used again */
};

/* ip: IPv4 as text. The probe's memory stays until on_done. */
void probe_start(struct probe *probe, uv_loop_t *loop, const char *ip, uint16_t port, const char *path, void *owner,
                 void (*on_done)(void *owner, bool is_ok));

/* The same to /metrics for a gauge: on_done finds its value in probe->value. gauge: static. */
void probe_start_gauge(struct probe *probe, uv_loop_t *loop, const char *ip, uint16_t port, const char *gauge,
                       void *owner, void (*on_done)(void *owner, bool is_ok));
void probe_stop(struct probe *probe); /* ends early as not ok; on_done still comes */

#endif
