/* One GET over HTTP/1.0 to a broker's admin port: did it answer 200? Only the status line is read. */
#ifndef PROBE_PROBE_H
#define PROBE_PROBE_H

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

enum { PROBE_MS_MAX = 2000, PROBE_HOST_LEN_MAX = 64, PROBE_ANSWER_LEN = 64 };

struct probe {
    uv_tcp_t tcp;
    uv_timer_t timer;
    uv_connect_t connecting;
    uv_write_t writing;
    char request[128], answer[PROBE_ANSWER_LEN];
    size_t answer_len;
    int handles_cnt; /* not yet closed */
    bool is_open, is_ok;
    void *owner;
    void (*on_done)(void *owner, bool is_ok); /* once, when everything is closed: the memory may go or be used again */
};

/* ip: IPv4 as text. The probe's memory stays until on_done. */
void probe_start(struct probe *probe, uv_loop_t *loop, const char *ip, uint16_t port, const char *path, void *owner,
                 void (*on_done)(void *owner, bool is_ok));
void probe_stop(struct probe *probe); /* ends early as not ok; on_done still comes */

#endif
