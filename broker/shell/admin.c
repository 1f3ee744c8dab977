#include "shell/admin.h"

#include <dirent.h>
#include <fcntl.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/num.h"
#include "io/log.h"
#include "io/metrics.h"
#include "shell/shell_state.h"

static void add_json_text(struct buf *buf, struct slice text)
{
    buf_byte(buf, '"');
    for (size_t i = 0; i < text.len; i++) {
        uint8_t byte = text.data[i];
        if (byte == '"' || byte == '\\')
            buf_byte(buf, '\\');
        if (byte >= ' ') {
            buf_byte(buf, byte);
        } else {
            buf_text(buf, "\\u00");
            buf_hex(buf, slice_of(&byte, 1));
        }
    }
    buf_byte(buf, '"');
}

static void add_reasons(struct buf *body, const char *kernel, struct slice reasons)
{
    while (reasons.len > 0) {
        const uint8_t *end = memchr(reasons.data, '\n', reasons.len);
        size_t len = end ? (size_t)(end - reasons.data) : reasons.len, used = end ? len + 1 : len;
        if (len > 0) {
            buf_text(body, "{\"kernel\":\"");
            buf_text(body, kernel);
            buf_text(body, "\",\"reason\":");
            add_json_text(body, slice_of(reasons.data, len));
            buf_text(body, "}\n");
        }
        reasons = slice_of(reasons.data + used, reasons.len - used);
    }
}

/* The metadata kernel lives on another thread: it holds still while we look. */
static void hold(struct shell *shell, enum kernel_idx idx)
{
    if (idx == KERNEL_META)
        uv_mutex_lock(&shell->meta_acting);
}

static void let_go(struct shell *shell, enum kernel_idx idx)
{
    if (idx == KERNEL_META)
        uv_mutex_unlock(&shell->meta_acting);
}

static bool is_ready(struct shell *shell, enum kernel_idx idx, struct buf *reasons)
{
    const struct kernel_ops *ops = &shell->hosts[idx].port.ops;
    bool is_ready_now;

    hold(shell, idx);
    is_ready_now = ops->ready(ops->kernel, reasons);
    let_go(shell, idx);
    return is_ready_now;
}

static void answer_readyz(struct shell *shell, struct http_door_answer *answer)
{
    struct buf reasons;
    bool ready = shell->state == SHELL_RUNNING;

    answer->content_type = "application/x-ndjson";
    buf_init(&reasons, ADMIN_REASONS_LEN_MAX);
    for (int i = 0; i < KERNELS_CNT; i++) {
        const struct kernel_ops *ops = &shell->hosts[i].port.ops;
        buf_reset(&reasons);
        if (ops->ready != NULL && !is_ready(shell, (enum kernel_idx)i, &reasons)) {
            ready = false;
            add_reasons(&answer->body, host_kernel_name((enum kernel_idx)i), buf_bytes(&reasons));
        }
    }
    buf_release(&reasons);
    if (ready) {
        buf_text(&answer->body, "{\"ready\":true}\n");
        return;
    }
    answer->status = 503;
    if (answer->body.len == 0)
        buf_text(&answer->body, "{\"kernel\":\"shell\",\"reason\":\"stopping\"}\n");
}

/* The second number of /proc/self/statm: resident pages. */
static int64_t resident_bytes(void)
{
    char text[128];
    int fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    ssize_t len = fd >= 0 ? read(fd, text, sizeof text - 1) : -1;
    char *from, *to;
    int64_t pages = 0;

    if (fd >= 0)
        close(fd);
    if (len <= 0)
        return 0;
    text[len] = '\0';
    from = strchr(text, ' ');
    to = from ? strchr(from + 1, ' ') : NULL;
    if (to != NULL)
        (void)num_parse_i64(slice_of(from + 1, (size_t)(to - from - 1)), 0, INT64_MAX >> 16, &pages);
    return pages * sysconf(_SC_PAGESIZE);
}

static int64_t open_fds(void)
{
    DIR *dir = opendir("/proc/self/fd");
    int64_t cnt = 0;

    while (dir != NULL && readdir(dir) != NULL)
        cnt++;
    if (dir != NULL)
        closedir(dir);
    return cnt > 3 ? cnt - 3 : 0; /* ".", "..", and the one that looks */
}

void admin_process_metrics(struct buf *buf, int64_t start_wall_ms)
{
    struct rusage usage;
    int64_t cpu_ms;

    getrusage(RUSAGE_SELF, &usage);
    cpu_ms = ((int64_t)usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000 +
             (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
    metrics_add(buf, "flotilla_process_cpu_milliseconds_total", "counter", "CPU time of the process, user and system.",
                cpu_ms);
    metrics_add(buf, "process_resident_memory_bytes", "gauge", "Resident memory.", resident_bytes());
    metrics_add(buf, "process_open_fds", "gauge", "Open descriptors.", open_fds());
    metrics_add(buf, "process_start_time_seconds", "gauge", "Start of the process, Unix time.", start_wall_ms / 1000);
}

/* One family: a value of each kernel. */
static void add_of_kernels(struct buf *buf, const char *name, const char *type, const char *help,
                           const int64_t values[KERNELS_CNT])
{
    metrics_head(buf, name, type, help);
    for (int i = 0; i < KERNELS_CNT; i++) {
        struct metrics_label label = {"kernel", slice_of_text(host_kernel_name((enum kernel_idx)i))};
        metrics_sample(buf, name, values[i], &label, 1);
    }
}

static void add_step_metrics(const struct shell *shell, struct buf *buf)
{
    int64_t cnt = 0, long_cnt[KERNELS_CNT], us_max[KERNELS_CNT], turn_us_max[KERNELS_CNT];

    for (int i = 0; i < KERNELS_CNT; i++) {
        const struct host_steps *steps = &shell->hosts[i].steps;
        cnt += (int64_t)steps->cnt;
        long_cnt[i] = (int64_t)steps->long_cnt;
        us_max[i] = steps->us_max;
        turn_us_max[i] = steps->turn_us_max;
    }
    metrics_add(buf, "flotilla_kernel_steps_total", "counter", "Events given to the kernels.", cnt);
    add_of_kernels(buf, "flotilla_kernel_steps_long_total", "counter", "Steps that took more than 50 ms.", long_cnt);
    add_of_kernels(buf, "flotilla_kernel_step_max_microseconds", "gauge", "The longest step since the start.", us_max);
    add_of_kernels(buf, "flotilla_kernel_turn_max_microseconds", "gauge",
                   "The longest turn since the start: what an event waits for at most.", turn_us_max);
}

static void add_host_metrics(const struct shell *shell, struct buf *buf)
{
    const struct net *nets[KERNELS_CNT];
    const struct links *links[KERNELS_CNT];
    const struct disk *disks[KERNELS_CNT];
    const struct work *works[KERNELS_CNT];
    for (int i = 0; i < KERNELS_CNT; i++) {
        const struct host *host = &shell->hosts[i];
        nets[i] = &host->net;
        links[i] = &host->links;
        disks[i] = &host->disk;
        works[i] = &host->work;
    }
    add_step_metrics(shell, buf);
    net_metrics(nets, KERNELS_CNT, buf);
    links_metrics(links, KERNELS_CNT, buf);
    disk_metrics(disks, KERNELS_CNT, buf);
    work_metrics(works, KERNELS_CNT, buf);
}

static void answer_metrics(struct shell *shell, struct http_door_answer *answer)
{
    struct buf *buf = &answer->body;

    answer->content_type = "text/plain; version=0.0.4; charset=utf-8";
    admin_process_metrics(buf, shell->start_wall_ms);
    metrics_add(buf, "flotilla_loop_turns_total", "counter", "Turns of the loop.", (int64_t)shell->loop.turns_cnt);
    metrics_add(buf, "flotilla_log_lines_dropped_total", "counter", "Log lines over their allowance or not taken.",
                (int64_t)log_dropped_cnt());
    hold(shell, KERNEL_META);
    add_host_metrics(shell, buf);
    let_go(shell, KERNEL_META);
    for (int i = 0; i < KERNELS_CNT; i++) {
        const struct kernel_ops *ops = &shell->hosts[i].port.ops;
        hold(shell, (enum kernel_idx)i);
        if (ops->metrics != NULL)
            ops->metrics(ops->kernel, buf);
        let_go(shell, (enum kernel_idx)i);
    }
}

bool admin_on_request(void *owner, struct slice path, struct http_door_answer *answer)
{
    struct shell *shell = owner;

    if (slice_eq_text(path, "/livez"))
        buf_text(&answer->body, "ok\n");
    else if (slice_eq_text(path, "/readyz"))
        answer_readyz(shell, answer);
    else if (slice_eq_text(path, "/metrics"))
        answer_metrics(shell, answer);
    else
        return false;
    return true;
}
