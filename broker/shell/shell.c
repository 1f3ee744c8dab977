#include "shell/shell.h"

#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/err.h"
#include "base/mem.h"
#include "io/log.h"
#include "shell/admin.h"
#include "shell/shell_state.h"

static void on_kernel_exit(void *owner, int status, struct slice reason)
{
    struct shell *shell = owner;

    if (shell->state == SHELL_EXITING)
        return;
    shell->state = SHELL_EXITING;
    shell->status = status;
    shell->exit_us = shell->loop.now_us + SHELL_EXIT_FLUSH_US;
    log_line(status ? LOG_ERROR : LOG_INFO, "stopping", LOG_NUM("status", status), LOG_TEXT("reason", reason));
    for (int i = 0; i < KERNELS_CNT; i++)
        host_stop(&shell->hosts[i]);
    io_timer_set(&shell->exit_timer, shell->exit_us);
}

/* ---- a turn ---- */

static bool has_events(const struct shell *shell)
{
    return host_has_events(&shell->hosts[KERNEL_DATA]) || host_has_events(&shell->hosts[KERNEL_META]);
}

/* Steps both kernels until nothing is left to do without waiting, or the turn's budget is used up. The metadata kernel goes first:
 * the quorum does not wait for clients. */
static void drain(struct shell *shell)
{
    int64_t until_us = shell->loop.now_us + HOST_TURN_US;
    int meta_left = HOST_EVENTS_PER_TURN, data_left = HOST_EVENTS_PER_TURN;

    do {
        host_drain(&shell->hosts[KERNEL_META], until_us, &meta_left);
        host_drain(&shell->hosts[KERNEL_DATA], until_us, &data_left);
    } while (shell->state == SHELL_RUNNING && has_events(shell) && meta_left > 0 && data_left > 0 &&
             shell->loop.now_us < until_us);
}

static void look_for_end(struct shell *shell)
{
    bool is_idle = true, is_quiet = true;

    for (int i = 0; i < KERNELS_CNT; i++) {
        host_drop_events(&shell->hosts[i]);
        is_idle = is_idle && host_is_idle(&shell->hosts[i]);
        is_quiet = is_quiet && host_is_quiet(&shell->hosts[i]);
    }
    if (is_idle && (is_quiet || shell->loop.now_us >= shell->exit_us))
        io_loop_stop(&shell->loop);
}

static void note_ready(struct shell *shell)
{
    const struct kernel_ops *ops = &shell->hosts[KERNEL_DATA].port.ops;
    struct buf reasons;

    if (shell->was_ready)
        return;
    buf_init(&reasons, ADMIN_REASONS_LEN_MAX);
    if (ops->ready == NULL || ops->ready(ops->kernel, &reasons)) {
        shell->was_ready = true;
        log_line(LOG_INFO, "ready", LOG_NUM("node", shell->config->id),
                 LOG_NUM("start_us", shell->loop.now_us - shell->start_us));
    }
    buf_release(&reasons);
}

static bool on_turn(void *owner)
{
    struct shell *shell = owner;
    bool more = false;

    for (int i = 0; i < KERNELS_CNT; i++)
        host_resume(&shell->hosts[i]);
    drain(shell);
    for (int i = 0; i < KERNELS_CNT; i++)
        more = host_flush(&shell->hosts[i]) || more;
    if (shell->state == SHELL_EXITING) {
        look_for_end(shell);
        return false;
    }
    note_ready(shell);
    return more || has_events(shell);
}

/* ---- signals ---- */

static void on_uv_signal(uv_signal_t *signal, int number)
{
    struct shell *shell = signal->data;

    (void)number;
    io_mark(&shell->loop, &shell->signal, 1);
}

static void on_signal(struct io_source *source, unsigned events)
{
    struct shell *shell = container_of(source, struct shell, signal);

    (void)events;
    if (++shell->signals_cnt > 1) {
        log_line(LOG_WARN, "second signal, stopping at once", LOG_NUM("status", 1));
        _exit(1);
    }
    log_line(LOG_INFO, "asked to stop", LOG_NUM("node", shell->config->id));
    if (shell->state == SHELL_RUNNING)
        kernel_port_push(&shell->hosts[KERNEL_DATA].port, EVENT_SHUTDOWN);
}

static void on_exit_timer(struct io_source *source, unsigned events)
{
    (void)events;
    (void)io_timer_is_due(container_of(source, struct io_timer, source)); /* on_turn looks at the time */
}

static void open_signals(struct shell *shell)
{
    signal(SIGPIPE, SIG_IGN);
    shell->signal.on_ready = on_signal;
    shell->on_term.data = shell->on_int.data = shell;
    uv_signal_init(&shell->loop.uv, &shell->on_term);
    uv_signal_init(&shell->loop.uv, &shell->on_int);
    uv_signal_start(&shell->on_term, on_uv_signal, SIGTERM);
    uv_signal_start(&shell->on_int, on_uv_signal, SIGINT);
}

/* ---- life ---- */

/* Raises the limit of descriptors as far as it goes; returns it. */
static uint32_t raise_files_max(void)
{
    struct rlimit limit = {.rlim_cur = 1024, .rlim_max = 1024};

    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur > NET_CONNS_MAX ? NET_CONNS_MAX : (uint32_t)limit.rlim_cur;
}

static bool open_hosts(struct shell *shell, const struct shell_kernels *kernels)
{
    const struct config *config = shell->config;
    uint32_t files_max = raise_files_max(), logs_max = files_max / 4, conns_max, controllers_max = 0;
    struct host_args args = {
        .loop = &shell->loop, .config = config, .kernels = kernels, .owner = shell, .on_exit = on_kernel_exit};

    if (files_max < 4 * SHELL_FILES_SPARE) {
        log_line(LOG_ERROR, "cannot start", LOG_CSTR("part", "limits"),
                 LOG_CSTR("fault", "fewer than 512 file descriptors are allowed (ulimit -n)"));
        return false;
    }
    if (logs_max > config->log_files_open_max)
        logs_max = (uint32_t)config->log_files_open_max;
    conns_max = files_max - logs_max - SHELL_FILES_SPARE;
    for (uint32_t i = 0; i < config->listeners_cnt; i++)
        if (config->listeners[i].is_controller)
            controllers_max = conns_max / 8 < SHELL_CONTROLLER_CONNS_MAX ? conns_max / 8 : SHELL_CONTROLLER_CONNS_MAX;
    conns_max -= controllers_max;
    if (conns_max > config->max_connections)
        conns_max = (uint32_t)config->max_connections;
    for (int i = 0; i < KERNELS_CNT; i++) {
        args.idx = (enum kernel_idx)i;
        args.other = &shell->hosts[1 - i];
        args.files_open_max = i == KERNEL_META ? HOST_META_FILES_OPEN : logs_max;
        args.conns_max = i == KERNEL_META ? controllers_max : conns_max;
        if (!host_open(&shell->hosts[i], &args))
            return false;
    }
    return true;
}

static bool open_admin(struct shell *shell)
{
    char fault[IO_LISTENER_FAULT_LEN];

    if (!shell->config->has_admin ||
        http_door_open(&shell->admin, &shell->loop, &shell->config->admin, shell, admin_on_request, fault) == ERR_OK)
        return true;
    log_line(LOG_ERROR, "cannot start", LOG_CSTR("part", "flotilla.admin.listener"), LOG_CSTR("fault", fault));
    return false;
}

static struct shell *shell_new(const struct config *config)
{
    struct shell *shell = MEM_NEW(struct shell);

    shell->config = config;
    shell->status = 1;
    io_loop_init(&shell->loop, shell, on_turn);
    shell->start_wall_ms = shell->loop.wall_ms;
    shell->start_us = shell->loop.now_us;
    io_timer_init(&shell->exit_timer, &shell->loop, on_exit_timer);
    open_signals(shell);
    return shell;
}

static void shell_free(struct shell *shell)
{
    http_door_close(&shell->admin);
    for (int i = KERNELS_CNT - 1; i >= 0; i--)
        host_close(&shell->hosts[i]);
    uv_close((uv_handle_t *)&shell->on_term, NULL);
    uv_close((uv_handle_t *)&shell->on_int, NULL);
    io_unmark(&shell->signal);
    io_timer_close(&shell->exit_timer);
    io_loop_release(&shell->loop);
    for (int i = 0; i < KERNELS_CNT; i++)
        host_release(&shell->hosts[i]);
    mem_free(shell);
}

int shell_run(const struct config *config, const struct shell_kernels *kernels)
{
    struct shell *shell = shell_new(config);
    int status;

    if (open_hosts(shell, kernels) && open_admin(shell)) {
        for (int i = 0; i < KERNELS_CNT; i++)
            host_start(&shell->hosts[i]);
        drain(shell);
        io_loop_run(&shell->loop);
    }
    status = shell->status;
    shell_free(shell);
    return status;
}
