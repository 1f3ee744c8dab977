#include "shell/host.h"

#include <malloc.h>
#include <string.h>
#include <sys/random.h>

#include "base/err.h"
#include "base/mem.h"
#include "codec/codec.h"
#include "io/clock.h"
#include "io/log.h"
#include "kernel_msg.h"
#include "reply.h"

const char *host_kernel_name(enum kernel_idx idx)
{
    return idx == KERNEL_DATA ? "data" : "meta";
}

/* ---- events ---- */

static void push_entropy(struct host *host)
{
    struct chunk *chunk = chunk_new(ENTROPY_LEN);
    struct queued_event *queued = kernel_port_push(&host->port, EVENT_ENTROPY);

    while (chunk->len < ENTROPY_LEN) {
        ssize_t len = getrandom(chunk->data + chunk->len, ENTROPY_LEN - chunk->len, 0);
        if (len > 0)
            chunk->len += (uint32_t)len;
    }
    queued->event.entropy = chunk_slice(chunk);
    queued->release = (void (*)(void *))chunk_drop;
    queued->owner = chunk;
}

static void on_disk_done(void *owner, struct disk_op *op)
{
    struct host *host = owner;
    struct queued_event *queued = kernel_port_push(&host->port, EVENT_DISK_DONE);

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
    struct host *host = owner;
    struct queued_event *queued = kernel_port_push(&host->port, EVENT_WORK_DONE);

    queued->event.work.op = op->op;
    queued->event.work.err = op->err;
    queued->event.work.chunk = op->result;
    memcpy(queued->event.work.values, op->values, sizeof op->values);
    queued->release = (void (*)(void *))work_op_free;
    queued->owner = op;
}

/* A link's answer is parsed where it arrives, as requests are. */
static void on_answer(void *owner, const struct link_answer *answer)
{
    struct host *host = owner;
    struct queued_event *queued = kernel_port_push(&host->port, EVENT_REPLY);

    queued->event.reply.op = answer->op;
    queued->event.reply.link = answer->link;
    queued->event.reply.err = answer->err;
    if (answer->err == ERR_OK)
        queued->event.reply.reply = reply_parse(answer->answer, answer->api_key, answer->api_version);
}

static void on_wake(struct io_source *source, unsigned events)
{
    struct host *host = container_of(source, struct host, wake.source);

    (void)events;
    if (io_timer_is_due(&host->wake))
        kernel_port_push(&host->port, EVENT_TICK);
}

/* ---- memory ---- */

/* Bytes that went through memory of ours since the start. */
static uint64_t moved_len(const struct host *host)
{
    const struct net_counters *net = &host->net.counters;

    return net->received_bytes + net->sent_bytes - net->sent_file_bytes + net->frames_cnt * HOST_TRIM_FRAME_LEN +
           host->links.counters.received_bytes + host->disk.counters.read_bytes;
}

/* Once a second while there may be something. */
static void consider_trim(struct host *host)
{
    uint64_t len = moved_len(host);

    if (host->trim.due_us != INT64_MAX || len - host->trimmed_len <= HOST_TRIM_LEN)
        return;
    host->looked_at_len = len;
    io_timer_set(&host->trim, host->loop->now_us + HOST_TRIM_US);
}

static void on_trim(struct io_source *source, unsigned events)
{
    struct host *host = container_of(source, struct host, trim.source);
    uint64_t len = moved_len(host);

    (void)events;
    if (!io_timer_is_due(&host->trim) || len - host->looked_at_len >= HOST_TRIM_QUIET_LEN)
        return; /* the turn sets it again */
    malloc_trim(0);
    host->trimmed_len = len;
}

/* ---- effects ---- */

static void print_trace(const struct trace *trace, enum kernel_idx asker)
{
    struct log_field fields[TRACE_FIELDS_MAX + 1] = {LOG_CSTR("kernel", host_kernel_name(asker))};

    _Static_assert((int)TRACE_DEBUG == LOG_DEBUG && (int)TRACE_ERROR == LOG_ERROR, "the same levels");
    for (size_t i = 0; i < trace->fields_cnt; i++)
        fields[i + 1] = (struct log_field){
            .key = trace->fields[i].key, .text = trace->fields[i].text, .value = trace->fields[i].value};
    log_fields((enum log_level)trace->level, trace->msg, fields, trace->fields_cnt + 1);
}

static void ask(struct host *host, struct effect *effect)
{
    _Static_assert((int)LINK_ASKS_MAX == LINK_FLIGHTS_MAX && (int)LINK_NUMBERS_MAX >= LINKS_MAX, "the seam's limits");
    links_ask(&host->links, effect->link,
              &(struct link_request){.op = effect->op,
                                     .chunk = effect->chunk,
                                     .api_key = effect->api_key,
                                     .api_version = effect->api_version,
                                     .timeout_ms = effect->value});
    effect->chunk = NULL;
}

static void put_msg(struct host *host, struct kernel_msg *msg)
{
    host->outbox =
        mem_grow(host->outbox, host->outbox_cnt, &host->outbox_cap, sizeof host->outbox[0], KERNEL_QUEUE_MAX);
    host->outbox[host->outbox_cnt++] = msg;
}

static void stop(struct host *host)
{
    if (host->stopped)
        return;
    host->stopped = true;
    host->stop_us = host->loop->now_us + HOST_STOP_US;
    io_timer_set(&host->wake, host->stop_us);
    if (host->net.loop != NULL)
        net_stop(&host->net);
}

static void perform(struct host *host, struct effect *effect)
{
    switch (effect->kind) {
    case EFFECT_SEND:
    case EFFECT_SEND_FILE:
    case EFFECT_ANSWER_NONE:
    case EFFECT_CLOSE:
        net_effect(&host->net, effect);
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
        disk_effect(&host->disk, effect);
        break;
    case EFFECT_WORK:
        work_effect(&host->work, effect);
        break;
    case EFFECT_LINK:
        links_lead(&host->links, effect->link, effect->path, (uint16_t)effect->value, (int16_t)effect->value2);
        break;
    case EFFECT_ASK:
        ask(host, effect);
        break;
    case EFFECT_KERNEL_MSG:
        put_msg(host, effect->msg);
        effect->msg = NULL;
        break;
    case EFFECT_WAKE_AT:
        io_timer_set(&host->wake, effect->value);
        break;
    case EFFECT_ENTROPY:
        push_entropy(host);
        break;
    case EFFECT_TRACE:
        print_trace(effect->trace, host->idx);
        break;
    case EFFECT_EXIT:
        stop(host);
        host->on_exit(host->owner, (int)effect->value, effect->path);
        break;
    case EFFECT_KINDS_CNT:
        CHECK(false);
    }
}

/* ---- a turn ---- */

/* Time on the clock, so that also a machine that is too busy is seen. */
static void note_step(struct host *host, enum event_kind kind)
{
    int64_t began_us = host->stepped_us;
    int64_t took_us = (host->stepped_us = io_now_us()) - began_us;

    host->steps.cnt++;
    if (took_us > host->steps.us_max)
        host->steps.us_max = took_us;
    if (took_us <= HOST_STEP_LONG_US)
        return;
    host->steps.long_cnt++;
    log_line(LOG_INFO, "a step of a kernel took long", LOG_CSTR("kernel", host_kernel_name(host->idx)),
             LOG_CSTR("event", event_kind_name(kind) + strlen("EVENT_")), LOG_NUM("us", took_us));
}

static void step(struct host *host, struct queued_event *queued)
{
    enum event_kind kind = queued->event.kind;

    queued->event.now_us = host->loop->now_us;
    queued->event.wall_ms = host->loop->wall_ms;
    host->port.ops.step(host->port.ops.kernel, &queued->event, &host->fx);
    if (queued->release != NULL)
        queued->release(queued->owner);
    for (size_t i = 0; i < host->fx.items_cnt; i++)
        perform(host, &host->fx.items[i]);
    effects_reset(&host->fx);
    note_step(host, kind);
}

static bool has_events(const struct host *host)
{
    return host->port.cnt > 0 || (!host->is_blocked && net_has_frames(&host->net));
}

static void deliver_msgs(struct host *host)
{
    mailbox_put(&host->other->mailbox, host->outbox, host->outbox_cnt);
    host->outbox_cnt = 0;
}

/* Until nothing is left to do without waiting, or the turn's budget is used up. */
static void drain(struct host *host)
{
    int64_t until_us = host->loop->now_us + HOST_TURN_US;
    int left = HOST_EVENTS_PER_TURN;
    bool may_take_frames;
    struct queued_event queued;

    do {
        host->stepped_us = io_now_us();
        for (; !host->stopped && left > 0 && kernel_port_pop(&host->port, &queued); left--)
            step(host, &queued);
        host->is_blocked = mailbox_is_full(&host->other->mailbox);
        may_take_frames = host->port.cnt == 0 && !host->is_blocked;
        /* requests come after CONN_OPENED, which is in the queue, and after what makes answers of those before */
        for (; !host->stopped && left > 0 && may_take_frames && net_next_frame(&host->net, &queued); left--)
            step(host, &queued);
        deliver_msgs(host);
        disk_flush(&host->disk);
        host->loop->now_us = io_now_us();
        host->loop->wall_ms = io_wall_ms();
    } while (!host->stopped && left > 0 && has_events(host) && host->loop->now_us < until_us);
}

/* What waits in a queue that nobody looks at any more. */
static void drop_events(struct host *host)
{
    struct queued_event queued;

    while (kernel_port_pop(&host->port, &queued)) {
        if (queued.event.kind == EVENT_KERNEL_MSG)
            kernel_msg_free(queued.event.msg);
        if (queued.event.kind == EVENT_REPLY)
            reply_free(queued.event.reply.reply);
        if (queued.release != NULL)
            queued.release(queued.owner);
    }
}

static void note_turn(struct host *host)
{
    int64_t took_us = io_now_us() - host->turned_us;

    if (took_us > host->steps.turn_us_max)
        host->steps.turn_us_max = took_us;
}

bool host_turn(struct host *host)
{
    bool more;

    host->turned_us = host->loop->now_us;
    if (mailbox_take(&host->mailbox, &host->port))
        mailbox_wake(&host->other->mailbox);
    if (host->is_stop_asked)
        stop(host);
    if (!host->stopped)
        net_resume(&host->net);
    drain(host);
    links_flush(&host->links);
    more = net_flush(&host->net);
    note_turn(host);
    if (!host->stopped)
        consider_trim(host);
    if (!host->stopped)
        return more || has_events(host);
    drop_events(host);
    return false;
}

/* ---- life ---- */

static bool refuse_start(const char *what, const char *fault)
{
    log_line(LOG_ERROR, "cannot start", LOG_CSTR("part", what), LOG_CSTR("fault", fault));
    return false;
}

/* How links of protocol SSL are made: as the inter-broker listener says, or the controllers'. */
static bool open_links_tls(struct host *host, const struct config *config)
{
    bool is_meta = host->idx == KERNEL_META, has_inter = config->inter_broker_idx < config->listeners_cnt;
    const struct config_listener *inter = has_inter ? &config->listeners[config->inter_broker_idx] : NULL;
    const struct io_tls_settings *settings = is_meta ? &config->controller_tls : inter != NULL ? &inter->tls : NULL;
    char fault[IO_TLS_FAULT_LEN];

    if (settings == NULL || settings->keystore == NULL)
        return true; /* PLAINTEXT */
    host->links_tls = io_tls_open(settings, fault);
    links_set_tls(&host->links, host->links_tls);
    return host->links_tls != NULL || refuse_start("certificates", fault);
}

static bool open_parts(struct host *host, const struct host_args *args)
{
    bool is_meta = args->idx == KERNEL_META;
    char fault[DISK_FAULT_LEN];
    struct disk_open_args disk_args = {.loop = args->loop,
                                       .config = args->config,
                                       .threads_max =
                                           is_meta ? HOST_META_DISK_THREADS : (unsigned)args->config->disk_threads,
                                       .files_open_max = args->files_open_max,
                                       .is_second = is_meta,
                                       .owner = host,
                                       .on_done = on_disk_done};
    struct net_open_args net_args = {.loop = args->loop,
                                     .disk = &host->disk,
                                     .port = &host->port,
                                     .config = args->config,
                                     .kernels = args->kernels,
                                     .scratch = &host->scratch,
                                     .of_controllers = is_meta,
                                     .conns_max = args->conns_max};

    if (!disk_open(&host->disk, &disk_args, fault))
        return refuse_start("log directories", fault);
    if (!net_open(&host->net, &net_args, fault) || (is_meta && !net_listen(&host->net, fault)))
        return refuse_start(is_meta ? "controller listeners" : "listeners", fault);
    return open_links_tls(host, args->config);
}

bool host_open(struct host *host, const struct host_args *args)
{
    *host = (struct host){
        .idx = args->idx, .loop = args->loop, .other = args->other, .owner = args->owner, .on_exit = args->on_exit};
    kernel_port_init(&host->port, &args->kernels->of[args->idx]);
    effects_init(&host->fx);
    record_scratch_init(&host->scratch, codec_table(), WORK_PLAIN_LEN_MAX);
    mailbox_open(&host->mailbox, host->loop);
    io_timer_init(&host->wake, host->loop, on_wake);
    io_timer_init(&host->trim, host->loop, on_trim);
    work_open(&host->work, host->loop, args->idx == KERNEL_META ? 1 : (unsigned)args->config->work_threads, host,
              on_work_done);
    links_open(&host->links, host->loop, host_kernel_name(host->idx), host, on_answer);
    return open_parts(host, args);
}

void host_start(struct host *host)
{
    push_entropy(host);
    kernel_port_push(&host->port, EVENT_START);
}

void host_ask_stop(struct host *host)
{
    host->is_stop_asked = true;
    mailbox_wake(&host->mailbox);
}

bool host_is_over(struct host *host)
{
    if (!host->stopped || !disk_is_idle(&host->disk) || !work_is_idle(&host->work))
        return false;
    return (net_is_quiet(&host->net) && links_is_quiet(&host->links)) || host->loop->now_us >= host->stop_us;
}

void host_close(struct host *host)
{
    if (host->loop == NULL)
        return;
    disk_end(&host->disk);
    if (host->net.loop != NULL)
        net_close(&host->net);
    links_close(&host->links);
    work_close(&host->work);
    io_timer_close(&host->wake);
    io_timer_close(&host->trim);
    mailbox_take(&host->mailbox, &host->port);
    mailbox_close(&host->mailbox);
    drop_events(host);
    if (host->disk.loop != NULL)
        disk_close(&host->disk);
}

void host_release(struct host *host)
{
    if (host->loop == NULL)
        return;
    if (host->net.loop != NULL)
        net_release(&host->net);
    links_release(&host->links);
    io_tls_free(host->links_tls);
    mailbox_release(&host->mailbox);
    mem_free(host->outbox);
    kernel_port_release(&host->port);
    effects_release(&host->fx);
    record_scratch_release(&host->scratch);
}
