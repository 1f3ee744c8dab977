#include "probe/probe.h"

#include <stdio.h>
#include <string.h>

#include "base/check.h"

static void on_closed(uv_handle_t *handle)
{
    struct probe *probe = handle->data;

    if (--probe->handles_cnt == 0)
        probe->on_done(probe->owner, probe->is_ok);
}

static void finish(struct probe *probe, bool is_ok)
{
    if (!probe->is_open)
        return;
    probe->is_open = false;
    probe->is_ok = is_ok;
    uv_close((uv_handle_t *)&probe->tcp, on_closed);
    uv_close((uv_handle_t *)&probe->timer, on_closed);
}

void probe_stop(struct probe *probe)
{
    finish(probe, false);
}

static void on_late(uv_timer_t *timer)
{
    finish(timer->data, false);
}

static void on_room(uv_handle_t *handle, size_t suggested, uv_buf_t *ret_room)
{
    struct probe *probe = handle->data;

    (void)suggested;
    *ret_room = uv_buf_init(probe->answer + probe->answer_len, (unsigned)(sizeof probe->answer - probe->answer_len));
}

/* "HTTP/1.1 200 OK": the status is what stands behind the first space. */
static void on_read(uv_stream_t *stream, ssize_t got, const uv_buf_t *room)
{
    struct probe *probe = stream->data;

    (void)room;
    if (got > 0)
        probe->answer_len += (size_t)got;
    if (probe->answer_len >= 12)
        finish(probe, memcmp(probe->answer, "HTTP/1.", 7) == 0 && memcmp(probe->answer + 8, " 200", 4) == 0);
    else if (got < 0)
        finish(probe, false);
}

static void on_written(uv_write_t *writing, int status)
{
    struct probe *probe = writing->data;

    if (status != 0)
        finish(probe, false);
}

static void on_connected(uv_connect_t *connecting, int status)
{
    struct probe *probe = connecting->data;
    uv_buf_t request = uv_buf_init(probe->request, (unsigned)strlen(probe->request));

    if (!probe->is_open)
        return;
    if (status != 0 || uv_write(&probe->writing, (uv_stream_t *)&probe->tcp, &request, 1, on_written) != 0 ||
        uv_read_start((uv_stream_t *)&probe->tcp, on_room, on_read) != 0)
        finish(probe, false);
}

void probe_start(struct probe *probe, uv_loop_t *loop, const char *ip, uint16_t port, const char *path, void *owner,
                 void (*on_done)(void *owner, bool is_ok))
{
    struct sockaddr_in address;

    *probe = (struct probe){.owner = owner, .on_done = on_done, .is_open = true, .handles_cnt = 2};
    CHECK(uv_tcp_init(loop, &probe->tcp) == 0 && uv_timer_init(loop, &probe->timer) == 0);
    probe->tcp.data = probe->timer.data = probe->connecting.data = probe->writing.data = probe;
    (void)snprintf(probe->request, sizeof probe->request, "GET %s HTTP/1.0\r\nHost: %s\r\n\r\n", path, ip);
    (void)uv_timer_start(&probe->timer, on_late, PROBE_MS_MAX, 0);
    if (uv_ip4_addr(ip, port, &address) != 0 ||
        uv_tcp_connect(&probe->connecting, &probe->tcp, (const struct sockaddr *)&address, on_connected) != 0)
        finish(probe, false);
}
