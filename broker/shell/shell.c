#include "shell/shell.h"

#include <signal.h>
#include <stdio.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/err.h"
#include "base/mem.h"
#include "codec/codec.h"
#include "io/clock.h"
#include "io/log.h"
#include "kernel_msg.h"
#include "shell/admin.h"
#include "shell/shell_state.h"

const char *shell_kernel_name(enum kernel_idx idx)
{
    return idx == KERNEL_DATA ? "data" : "meta";
}

/* ---- events ---- */

static void push_entropy(struct shell_kernel *kernel)
{
    struct chunk *chunk = chunk_new(ENTROPY_LEN);
    struct queued_event *queued = kernel_port_push(&kernel->port, EVENT_ENTROPY);

    while (chunk->len < ENTROPY_LEN) {
        ssize_t len = getrandom(chunk->data + chunk->len, ENTROPY_LEN - chunk->len, 0);
        if (len > 0)
            chunk->len += (uint32_t)len;
    }
    queued->event.entropy = chunk_slice(chunk);
    queued->release = (void (*)(void *))chunk_drop;
    queued->owner = chunk;
}

static void push_msg(struct shell *shell, enum kernel_idx to, struct kernel_msg *msg)
{
    kernel_port_push(&shell->kernels[to].port, EVENT_KERNEL_MSG)->event.msg = msg;
}

static void on_disk_done(void *owner, struct disk_op *op)
{
    struct shell *shell = owner;
    struct queued_event *queued = kernel_port_push(&shell->kernels[op->asker].port, EVENT_DISK_DONE);

    queued->event.disk.op = op->op;
    queued->event.disk.err = op->err;
    queued->event.disk.chunk = op->err == ERR_OK ? op->result : NULL;
    queued->event.disk.entries = op->entries;
    queued->event.disk.entries_cnt = op->err == ERR_OK ? op->entries_cnt : 0;
    queued->release = (void (*)(void *))disk_op_free;
    queued->owner = op;
}

static void on_work_done(void *owner, struct work_op *op)
{
    struct shell *shell = owner;
    struct queued_event *queued = kernel_port_push(&shell->kernels[op->asker].port, EVENT_WORK_DONE);

    queued->event.work.op = op->op;
    queued->event.work.err = op->err;
    queued->event.work.chunk = op->result;
    memcpy(queued->event.work.values, op->values, sizeof op->values);
    queued->release = (void (*)(void *))work_op_free;
    queued->owner = op;
}

static void on_wake(struct io_source *source, unsigned events)
{
    struct shell_kernel *kernel = container_of(source, struct shell_kernel, wake.source);

    (void)events;
    if (io_timer_is_due(&kernel->wake))
        kernel_port_push(&kernel->port, EVENT_TICK);
}

/* ---- effects ---- */

static void print_trace(const struct trace *trace, enum kernel_idx asker)
{
    struct log_field fields[TRACE_FIELDS_MAX + 1] = {LOG_CSTR("kernel", shell_kernel_name(asker))};

    _Static_assert((int)TRACE_DEBUG == LOG_DEBUG && (int)TRACE_ERROR == LOG_ERROR, "the same levels");
    for (size_t i = 0; i < trace->fields_cnt; i++)
        fields[i + 1] = (struct log_field){
            .key = trace->fields[i].key, .text = trace->fields[i].text, .value = trace->fields[i].value};
    log_fields((enum log_level)trace->level, trace->msg, fields, trace->fields_cnt + 1);
}

static void begin_exit(struct shell *shell, int status, struct slice reason)
{
    if (shell->state == SHELL_EXITING)
        return;
    shell->state = SHELL_EXITING;
    shell->status = status;
    shell->exit_us = shell->loop.now_us + SHELL_EXIT_FLUSH_US;
    log_line(status ? LOG_ERROR : LOG_INFO, "stopping", LOG_NUM("status", status), LOG_TEXT("reason", reason));
    net_stop(&shell->net);
    io_timer_set(&shell->exit_timer, shell->exit_us);
}

static void perform(struct shell *shell, enum kernel_idx asker, struct effect *effect)
{
    switch (effect->kind) {
    case EFFECT_SEND:
    case EFFECT_SEND_FILE:
    case EFFECT_ANSWER_NONE:
    case EFFECT_CLOSE:
        net_effect(&shell->net, effect);
        break;
    case EFFECT_WRITE:
    case EFFECT_READ:
    case EFFECT_SYNC:
    case EFFECT_TRUNCATE:
    case EFFECT_RENAME:
    case EFFECT_REMOVE:
    case EFFECT_MAKE_DIR:
    case EFFECT_LIST_DIR:
    case EFFECT_RENAME_DIR:
    case EFFECT_REMOVE_TREE:
    case EFFECT_READ_FILE:
    case EFFECT_REPLACE_FILE:
        disk_effect(&shell->disk, asker, effect);
        break;
    case EFFECT_WORK:
        work_effect(&shell->work, asker, effect);
        break;
    case EFFECT_LINK: /* no kernel speaks to other nodes yet */
    case EFFECT_ASK:
        CHECK(false);
        break;
    case EFFECT_KERNEL_MSG:
        push_msg(shell, asker == KERNEL_DATA ? KERNEL_META : KERNEL_DATA, effect->msg);
        effect->msg = NULL;
        break;
    case EFFECT_WAKE_AT:
        io_timer_set(&shell->kernels[asker].wake, effect->value);
        break;
    case EFFECT_ENTROPY:
        push_entropy(&shell->kernels[asker]);
        break;
    case EFFECT_TRACE:
        print_trace(effect->trace, asker);
        break;
    case EFFECT_EXIT:
        begin_exit(shell, (int)effect->value, effect->path);
        break;
    case EFFECT_KINDS_CNT:
        CHECK(false);
    }
}

/* ---- a turn ---- */

static void step(struct shell *shell, struct shell_kernel *kernel, struct queued_event *queued)
{
    shell->steps_cnt++;
    queued->event.now_us = shell->loop.now_us;
    queued->event.wall_ms = shell->loop.wall_ms;
    kernel->port.ops.step(kernel->port.ops.kernel, &queued->event, &shell->fx);
    if (queued->release != NULL)
        queued->release(queued->owner);
    for (size_t i = 0; i < shell->fx.items_cnt; i++)
        perform(shell, kernel->idx, &shell->fx.items[i]);
    effects_reset(&shell->fx);
}

static bool has_events(const struct shell *shell)
{
    return shell->kernels[KERNEL_DATA].port.cnt > 0 || shell->kernels[KERNEL_META].port.cnt > 0 ||
           net_has_frames(&shell->net);
}

/* Steps both kernels until nothing is left to do without waiting, or the turn's budget is used up. */
static void drain(struct shell *shell)
{
    int64_t until_us = shell->loop.now_us + SHELL_TURN_US;
    int left = SHELL_EVENTS_PER_TURN;
    bool may_take_frames;
    struct queued_event queued;

    do {
        for (int i = 0; i < KERNELS_CNT; i++)
            while (shell->state == SHELL_RUNNING && left > 0 && kernel_port_pop(&shell->kernels[i].port, &queued)) {
                step(shell, &shell->kernels[i], &queued);
                left--;
            }
        may_take_frames = shell->kernels[KERNEL_DATA].port.cnt == 0;
        /* requests come after CONN_OPENED, which is in the queue, and after what makes answers of those before */
        while (shell->state == SHELL_RUNNING && left > 0 && may_take_frames && net_next_frame(&shell->net, &queued)) {
            step(shell, &shell->kernels[KERNEL_DATA], &queued);
            left--;
        }
        disk_flush(&shell->disk);
        shell->loop.now_us = io_now_us();
        shell->loop.wall_ms = io_wall_ms();
    } while (shell->state == SHELL_RUNNING && has_events(shell) && left > 0 && shell->loop.now_us < until_us);
}

/* What waits in a queue that nobody will look at any more. */
static void drop_events(struct shell *shell)
{
    struct queued_event queued;

    for (int i = 0; i < KERNELS_CNT; i++)
        while (kernel_port_pop(&shell->kernels[i].port, &queued)) {
            if (queued.event.kind == EVENT_KERNEL_MSG)
                kernel_msg_free(queued.event.msg);
            if (queued.release != NULL)
                queued.release(queued.owner);
        }
}

static void look_for_end(struct shell *shell)
{
    drop_events(shell);
    if (disk_is_idle(&shell->disk) && work_is_idle(&shell->work) &&
        (net_is_quiet(&shell->net) || shell->loop.now_us >= shell->exit_us))
        io_loop_stop(&shell->loop);
}

static void note_ready(struct shell *shell)
{
    const struct kernel_ops *ops = &shell->kernels[KERNEL_DATA].port.ops;
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
    bool more;

    if (shell->state == SHELL_RUNNING)
        net_resume(&shell->net);
    drain(shell);
    more = net_flush(&shell->net);
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
        kernel_port_push(&shell->kernels[KERNEL_DATA].port, EVENT_SHUTDOWN);
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

static bool refuse_start(const char *what, const char *fault)
{
    log_line(LOG_ERROR, "cannot start", LOG_CSTR("part", what), LOG_CSTR("fault", fault));
    return false;
}

static bool open_parts(struct shell *shell)
{
    const struct config *config = shell->config;
    uint32_t files_max = raise_files_max(), logs_max = files_max / 4, conns_max;
    char fault[DISK_FAULT_LEN];

    if (files_max < 4 * SHELL_FILES_SPARE)
        return refuse_start("limits", "fewer than 512 file descriptors are allowed (ulimit -n)");
    if (logs_max > config->log_files_open_max)
        logs_max = (uint32_t)config->log_files_open_max;
    conns_max = files_max - logs_max - SHELL_FILES_SPARE;
    if (conns_max > config->max_connections)
        conns_max = (uint32_t)config->max_connections;
    if (!disk_open(&shell->disk, &shell->loop, config, logs_max, shell, on_disk_done, fault))
        return refuse_start("log directories", fault);
    if (!net_open(&shell->net, &shell->loop, &shell->disk, &shell->kernels[KERNEL_DATA].port, config, shell->ops,
                  &shell->scratch, conns_max, fault))
        return refuse_start("listeners", fault);
    if (config->has_admin &&
        http_door_open(&shell->admin, &shell->loop, &config->admin, shell, admin_on_request, fault) != ERR_OK)
        return refuse_start("flotilla.admin.listener", fault);
    return true;
}

static void open_kernel(struct shell *shell, enum kernel_idx idx)
{
    struct shell_kernel *kernel = &shell->kernels[idx];

    kernel->shell = shell;
    kernel->idx = idx;
    kernel_port_init(&kernel->port, &shell->ops->of[idx]);
    io_timer_init(&kernel->wake, &shell->loop, on_wake);
}

static void start_kernel(struct shell_kernel *kernel)
{
    push_entropy(kernel);
    kernel_port_push(&kernel->port, EVENT_START);
}

static struct shell *shell_new(const struct config *config, const struct shell_kernels *kernels)
{
    struct shell *shell = MEM_NEW(struct shell);

    shell->config = config;
    shell->ops = kernels;
    shell->status = 1;
    io_loop_init(&shell->loop, shell, on_turn);
    shell->start_wall_ms = shell->loop.wall_ms;
    shell->start_us = shell->loop.now_us;
    effects_init(&shell->fx);
    record_scratch_init(&shell->scratch, codec_table(), WORK_PLAIN_LEN_MAX);
    for (int i = 0; i < KERNELS_CNT; i++)
        open_kernel(shell, (enum kernel_idx)i);
    work_open(&shell->work, &shell->loop, (unsigned)config->work_threads, shell, on_work_done);
    io_timer_init(&shell->exit_timer, &shell->loop, on_exit_timer);
    open_signals(shell);
    return shell;
}

/* In the order that lets go of what others point into; parts that never opened are fine. */
static void shell_free(struct shell *shell)
{
    http_door_close(&shell->admin);
    disk_end(&shell->disk);
    if (shell->net.loop != NULL)
        net_close(&shell->net);
    work_close(&shell->work);
    uv_close((uv_handle_t *)&shell->on_term, NULL);
    uv_close((uv_handle_t *)&shell->on_int, NULL);
    io_unmark(&shell->signal);
    io_timer_close(&shell->exit_timer);
    for (int i = 0; i < KERNELS_CNT; i++)
        io_timer_close(&shell->kernels[i].wake);
    drop_events(shell);
    if (shell->disk.loop != NULL)
        disk_close(&shell->disk);
    io_loop_release(&shell->loop);
    if (shell->net.loop != NULL)
        net_release(&shell->net);
    for (int i = 0; i < KERNELS_CNT; i++)
        kernel_port_release(&shell->kernels[i].port);
    effects_release(&shell->fx);
    record_scratch_release(&shell->scratch);
    mem_free(shell);
}

int shell_run(const struct config *config, const struct shell_kernels *kernels)
{
    struct shell *shell = shell_new(config, kernels);
    int status;

    if (open_parts(shell)) {
        start_kernel(&shell->kernels[KERNEL_DATA]);
        start_kernel(&shell->kernels[KERNEL_META]);
        drain(shell);
        io_loop_run(&shell->loop);
    }
    status = shell->status;
    shell_free(shell);
    return status;
}
