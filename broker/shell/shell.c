#include "shell/shell.h"

#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/err.h"
#include "base/mem.h"
#include "io/log.h"
#include "io/sched.h"
#include "shell/admin.h"
#include "shell/shell_state.h"

/* On the thread of the kernel that ends; the first one says how. */
static void on_kernel_exit(void *owner, int status, struct slice reason)
{
    struct shell *shell = owner;

    uv_mutex_lock(&shell->exit_lock);
    if (!shell->is_exit_asked) {
        shell->is_exit_asked = true;
        shell->status = status;
        if (reason.len > SHELL_REASON_LEN_MAX)
            reason.len = SHELL_REASON_LEN_MAX;
        memcpy(shell->reason, reason.data, reason.len);
        shell->reason[reason.len] = '\0';
    }
    uv_mutex_unlock(&shell->exit_lock);
    mailbox_wake(&shell->hosts[KERNEL_DATA].mailbox);
}

static bool is_exit_asked(struct shell *shell)
{
    bool is_asked;

    uv_mutex_lock(&shell->exit_lock);
    is_asked = shell->is_exit_asked;
    uv_mutex_unlock(&shell->exit_lock);
    return is_asked;
}

static void begin_exit(struct shell *shell)
{
    shell->state = SHELL_EXITING;
    log_line(shell->status ? LOG_ERROR : LOG_INFO, "stopping", LOG_NUM("status", shell->status),
             LOG_CSTR("reason", shell->reason));
    for (int i = 0; i < KERNELS_CNT; i++)
        host_ask_stop(&shell->hosts[i]);
}

/* ---- turns ---- */

/* The data kernel's connections come from its first readiness on, as with Apache Kafka: a client that bootstraps by a broker
 * which is still starting is refused and goes to the next one. Controllers' listeners are open from the start. */
static void begin_listening(struct shell *shell)
{
    char fault[IO_LISTENER_FAULT_LEN];

    if (!net_listen(&shell->hosts[KERNEL_DATA].net, fault))
        on_kernel_exit(shell, 1, slice_of_text(fault));
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
        begin_listening(shell);
        log_line(LOG_INFO, "ready", LOG_NUM("node", shell->config->id),
                 LOG_NUM("start_us", shell->loop.now_us - shell->start_us));
    }
    buf_release(&reasons);
}

/* The main thread's: the data kernel, signals, the admin door. */
static bool on_data_turn(void *owner)
{
    struct shell *shell = owner;
    bool more = host_turn(&shell->hosts[KERNEL_DATA]);

    if (shell->state == SHELL_RUNNING && is_exit_asked(shell))
        begin_exit(shell);
    if (shell->state == SHELL_RUNNING)
        note_ready(shell);
    else if (shell->is_meta_over && host_is_over(&shell->hosts[KERNEL_DATA]))
        io_loop_stop(&shell->loop);
    return more;
}

/* The metadata kernel's thread's. */
static bool on_meta_turn(void *owner)
{
    struct shell *shell = owner;
    bool more = host_turn(&shell->hosts[KERNEL_META]);

    if (host_is_over(&shell->hosts[KERNEL_META]))
        io_loop_stop(&shell->meta_loop);
    return more;
}

static void run_meta(void *owner)
{
    struct shell *shell = owner;

    (void)io_sched_short_slices(); /* votes and heartbeats do not wait for ten thousand partitions */
    io_loop_run(&shell->meta_loop);
    io_conn_thread_end();
    shell->is_meta_over = true;
    mailbox_wake(&shell->hosts[KERNEL_DATA].mailbox);
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
    uint32_t files_max = raise_files_max(), logs_max = files_max / 4, conns_max, controllers_max = 0, meta_max;
    struct host_args args = {.config = config, .kernels = kernels, .owner = shell, .on_exit = on_kernel_exit};

    if (files_max < 4 * SHELL_FILES_SPARE) {
        log_line(LOG_ERROR, "cannot start", LOG_CSTR("part", "limits"),
                 LOG_CSTR("fault", "fewer than 512 file descriptors are allowed (ulimit -n)"));
        return false;
    }
    if (logs_max > config->log_files_open_max)
        logs_max = (uint32_t)config->log_files_open_max;
    meta_max = logs_max / 4 < HOST_META_FILES_OPEN ? logs_max / 4 : HOST_META_FILES_OPEN;
    conns_max = files_max - logs_max - SHELL_FILES_SPARE;
    for (uint32_t i = 0; i < config->listeners_cnt; i++)
        if (config->listeners[i].is_controller)
            controllers_max = conns_max / 8 < SHELL_CONTROLLER_CONNS_MAX ? conns_max / 8 : SHELL_CONTROLLER_CONNS_MAX;
    conns_max -= controllers_max;
    if (conns_max > config->max_connections)
        conns_max = (uint32_t)config->max_connections;
    for (int i = 0; i < KERNELS_CNT; i++) {
        args.idx = (enum kernel_idx)i;
        args.loop = i == KERNEL_META ? &shell->meta_loop : &shell->loop;
        args.other = &shell->hosts[1 - i];
        args.files_open_max = i == KERNEL_META ? meta_max : logs_max - meta_max;
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
    uv_mutex_init(&shell->exit_lock);
    uv_mutex_init(&shell->meta_acting);
    io_loop_init(&shell->loop, shell, on_data_turn);
    io_loop_init(&shell->meta_loop, shell, on_meta_turn);
    shell->meta_loop.acting = &shell->meta_acting;
    shell->start_wall_ms = shell->loop.wall_ms;
    shell->start_us = shell->loop.now_us;
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
    io_loop_release(&shell->meta_loop);
    io_loop_release(&shell->loop);
    for (int i = 0; i < KERNELS_CNT; i++)
        host_release(&shell->hosts[i]);
    uv_mutex_destroy(&shell->exit_lock);
    uv_mutex_destroy(&shell->meta_acting);
    mem_free(shell);
}

static bool run(struct shell *shell)
{
    uv_thread_t meta;

    for (int i = 0; i < KERNELS_CNT; i++)
        host_start(&shell->hosts[i]);
    if (uv_thread_create(&meta, run_meta, shell) != 0) {
        log_line(LOG_ERROR, "cannot start", LOG_CSTR("part", "threads"), LOG_CSTR("fault", "no thread to be had"));
        return false;
    }
    io_loop_run(&shell->loop);
    uv_thread_join(&meta);
    return true;
}

int shell_run(const struct config *config, const struct shell_kernels *kernels)
{
    struct shell *shell = shell_new(config);
    bool has_run = open_hosts(shell, kernels) && open_admin(shell) && run(shell);
    int status = has_run ? shell->status : 1;

    shell_free(shell);
    return status;
}
