#include "local/process.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "io/log.h"

static void move(struct process *process, enum process_state to)
{
#define EDGE(state) (1u << (state))
#define X(state, edges) [state] = (edges),
    static const unsigned edges_of[] = { PROCESS_STATES(X) };
#undef X
#undef EDGE
    CHECK((edges_of[process->state] & 1u << to) != 0);
    process->state = to;
    process->on_change(process->owner, process);
}

static int64_t now_ms(const struct process *process)
{
    return (int64_t)uv_now(process->loop);
}

bool process_is_crashing(const struct process *process)
{
    return !process->is_held && process->state == PROCESS_WAIT && process->wait_ms >= PROCESS_CRASHING_MS;
}

/* ---- probing ---- */

static void on_probe_timer(uv_timer_t *timer);

static void on_probed(void *owner, bool is_ok)
{
    struct process *process = owner;
    bool was_ready = process->is_ready;

    process->has_probe = false;
    if (process->state == PROCESS_UP) {
        process->is_ready = is_ok && !process->is_held;
        (void)uv_timer_start(&process->probe_timer, on_probe_timer, is_ok ? PROCESS_PROBE_MS : PROCESS_PROBE_MS_FIRST,
                             0);
    }
    /* ended while the probe ran: its owner waits for that */
    if (process->is_ready != was_ready || process->state == PROCESS_ENDED)
        process->on_change(process->owner, process);
}

static void on_probe_timer(uv_timer_t *timer)
{
    struct process *process = timer->data;

    if (process->state != PROCESS_UP || process->has_probe)
        return;
    process->has_probe = true;
    probe_start(&process->probe, process->loop, process->ip, process->admin_port, "/readyz", process, on_probed);
}

/* ---- up and down ---- */

static void spawn(struct process *process);

static void on_wait_over(uv_timer_t *timer)
{
    struct process *process = timer->data;

    if (process->state == PROCESS_WAIT && !process->is_held)
        spawn(process);
}

static void wait_longer(struct process *process)
{
    if (process->up_since_ms > 0 && now_ms(process) - process->up_since_ms >= PROCESS_STABLE_MS)
        process->failures_cnt = 0;
    process->wait_ms = PROCESS_WAIT_MS_MIN;
    if (process->is_held)
        process->failures_cnt = 0;
    for (uint32_t i = 0; i < process->failures_cnt && process->wait_ms < PROCESS_WAIT_MS_MAX; i++)
        process->wait_ms *= 2;
    if (process->wait_ms > PROCESS_WAIT_MS_MAX)
        process->wait_ms = PROCESS_WAIT_MS_MAX;
    process->failures_cnt++;
    process->restarts_cnt++;
    (void)uv_timer_start(&process->timer, on_wait_over, (uint64_t)process->wait_ms, 0);
}

static void on_uv_closed(uv_handle_t *handle)
{
    struct process *process = handle->data;

    process->has_uv = false;
    if (process->state == PROCESS_ENDING)
        move(process, PROCESS_ENDED);
    else if (process->state == PROCESS_UP) {
        wait_longer(process);
        move(process, PROCESS_WAIT);
    }
}

static void on_exit(uv_process_t *uv, int64_t status, int signal)
{
    struct process *process = uv->data;
    bool is_wanted = process->state == PROCESS_ENDING;

    process->last_status = (int)status;
    process->last_signal = signal;
    process->is_ready = false;
    files_remove(process->pid_file.text);
    log_line(is_wanted && status == 0 ? LOG_INFO : LOG_WARN, is_wanted ? "broker stopped" : "broker ended by itself",
             LOG_CSTR("pod", process->pod), LOG_NUM("status", status), LOG_NUM("signal", signal),
             LOG_CSTR("log", process->log.text));
    (void)uv_timer_stop(&process->timer);
    (void)uv_timer_stop(&process->probe_timer);
    uv_close((uv_handle_t *)uv, on_uv_closed);
}

static void write_pid(const struct process *process)
{
    char text[32];
    int len = snprintf(text, sizeof text, "%d\n", process->uv.pid);

    (void)files_write(process->pid_file.text, slice_of(text, (size_t)len));
}

static void spawn(struct process *process)
{
    int log_fd = open(process->log.text, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    uv_stdio_container_t stdio[3] = {
        {.flags = UV_IGNORE}, {.flags = UV_INHERIT_FD, .data.fd = log_fd}, {.flags = UV_INHERIT_FD, .data.fd = log_fd}};
    uv_process_options_t options = {.exit_cb = on_exit,
                                    .file = process->file,
                                    .args = process->args,
                                    .env = process->env,
                                    .stdio = stdio,
                                    .stdio_count = log_fd < 0 ? 1 : 3,
                                    /* its own session: a Ctrl-C at the terminal is ours, we stop it in order */
                                    .flags = UV_PROCESS_DETACHED};
    int failed = uv_spawn(process->loop, &process->uv, &options);

    process->uv.data = process;
    process->has_uv = true; /* also where it failed: libuv has made the handle */
    if (log_fd >= 0)
        close(log_fd);
    process->up_since_ms = now_ms(process);
    move(process, PROCESS_UP);
    if (failed != 0) {
        log_line(LOG_ERROR, "broker cannot be started", LOG_CSTR("pod", process->pod), LOG_CSTR("file", process->file),
                 LOG_CSTR("error", uv_strerror(failed)));
        uv_close((uv_handle_t *)&process->uv, on_uv_closed);
        return;
    }
    log_line(LOG_INFO, "broker started", LOG_CSTR("pod", process->pod), LOG_NUM("pid", process->uv.pid),
             LOG_CSTR("ip", process->ip), LOG_CSTR("log", process->log.text));
    write_pid(process);
    (void)uv_timer_start(&process->probe_timer, on_probe_timer, PROCESS_PROBE_MS_FIRST, 0);
}

void process_start(struct process *process, uv_loop_t *loop)
{
    process->loop = loop;
    process->state = PROCESS_WAIT;
    CHECK(uv_timer_init(loop, &process->timer) == 0 && uv_timer_init(loop, &process->probe_timer) == 0);
    process->timer.data = process->probe_timer.data = process;
    spawn(process);
}

static void on_grace_over(uv_timer_t *timer)
{
    struct process *process = timer->data;

    log_line(LOG_WARN, "broker did not stop in time and is killed", LOG_CSTR("pod", process->pod),
             LOG_NUM("grace_ms", PROCESS_GRACE_MS));
    process_kill(process);
}

void process_kill(struct process *process)
{
    if (process->has_uv && uv_is_active((uv_handle_t *)&process->uv))
        (void)uv_process_kill(&process->uv, SIGKILL);
}

void process_hold(struct process *process, bool is_held)
{
    if (process->is_held == is_held || process->state == PROCESS_ENDING || process->state == PROCESS_ENDED)
        return;
    log_line(LOG_WARN, is_held ? "broker loses power" : "broker gets power", LOG_CSTR("pod", process->pod));
    process->is_held = is_held;
    if (is_held) {
        process->is_ready = false;
        process_kill(process);
    } else if (process->state == PROCESS_WAIT) {
        process->failures_cnt = 0; /* it did not fail */
        (void)uv_timer_start(&process->timer, on_wait_over, 0, 0);
    }
}

void process_stop(struct process *process)
{
    if (process->state == PROCESS_WAIT) {
        (void)uv_timer_stop(&process->timer);
        move(process, PROCESS_ENDED);
    } else if (process->state == PROCESS_UP) {
        process->is_ready = false;
        (void)uv_timer_stop(&process->probe_timer);
        if (process->has_probe)
            probe_stop(&process->probe);
        if (uv_is_active((uv_handle_t *)&process->uv))
            (void)uv_process_kill(&process->uv, SIGTERM);
        (void)uv_timer_start(&process->timer, on_grace_over, PROCESS_GRACE_MS, 0);
        move(process, PROCESS_ENDING);
    }
}

/* ---- the end ---- */

static void on_handle_closed(uv_handle_t *handle)
{
    struct process *process = handle->data;
    void (*on_freed)(void *owner) = process->on_freed;
    void *owner = process->owner;

    if (--process->handles_cnt > 0)
        return;
    for (char **arg = process->args; *arg; arg++)
        mem_free(*arg);
    for (char **entry = process->env; *entry; entry++)
        mem_free(*entry);
    mem_free(process->env);
    mem_free(process->file);
    mem_free(process->namespace);
    mem_free(process->pod);
    mem_free(process->uid);
    mem_free(process->ip);
    mem_free(process);
    on_freed(owner);
}

void process_free(struct process *process)
{
    CHECK(process->state == PROCESS_ENDED && !process->has_uv && !process->has_probe);
    process->handles_cnt = 2;
    uv_close((uv_handle_t *)&process->timer, on_handle_closed);
    uv_close((uv_handle_t *)&process->probe_timer, on_handle_closed);
}
