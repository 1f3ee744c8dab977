#define _GNU_SOURCE
#include "shell/disk.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "base/err.h"
#include "base/map.h"
#include "base/mem.h"
#include "io/log.h"
#include "io/metrics.h"

/* ---- ops ---- */

struct disk_op *disk_op_new(struct disk *disk, enum effect_kind kind)
{
    struct disk_op *op = MEM_NEW(struct disk_op);

    op->job.run = disk_job_run;
    op->disk = disk;
    op->kind = kind;
    op->fd = -1;
    return op;
}

void disk_op_free(struct disk_op *op)
{
    file_drop(op->file);
    chunk_drop(op->chunk);
    chunk_drop(op->result);
    mem_free(op->entries);
    arena_release(&op->arena);
    mem_free(op->path);
    mem_free(op->path2);
    mem_free(op);
}

static void fail_op(struct disk_op *op, int err, int sys_errno)
{
    op->state = DISK_OP_DONE;
    op->err = err;
    op->sys_errno = sys_errno;
}

static void log_failure(struct disk_op *op)
{
    const char *path = op->file ? op->file->path : op->path;

    op->disk->counters.failed_ops_cnt++;
    log_line(LOG_ERROR, "disk operation failed", LOG_CSTR("op", effect_kind_name(op->kind) + strlen("EFFECT_")),
             LOG_CSTR("path", path), LOG_CSTR("err", err_name(op->err)),
             LOG_CSTR("errno", op->sys_errno ? strerror(op->sys_errno) : ""));
}

/* Done ops at the head of the lane are told. */
static void tell(struct disk *disk, struct disk_lane *lane)
{
    struct disk_op *op;

    while ((op = list_first(&lane->ops, struct disk_op, node)) != NULL && op->state == DISK_OP_DONE) {
        list_remove(&op->node);
        if (op->err != ERR_OK && op->err != ERR_UNKNOWN)
            log_failure(op);
        disk->ops_cnt--;
        disk->on_done(disk->owner, op);
    }
}

/* ---- WRITE, inline ---- */

/* Writes all of iov at pos; *ret_len is how far it came. false: errno. iov is used up. */
static bool write_iov(struct disk *disk, int fd, struct iovec *iov, int cnt, uint64_t pos, uint64_t *ret_len)
{
    *ret_len = 0;
    while (cnt > 0) {
        ssize_t len = pwritev(fd, iov, cnt, (off_t)(pos + *ret_len));
        disk->counters.write_calls_cnt++;
        if (len < 0 && errno == EINTR)
            continue;
        if (len < 0)
            return false;
        *ret_len += (uint64_t)len;
        while (cnt > 0 && (size_t)len >= iov->iov_len) {
            len -= (ssize_t)iov->iov_len;
            iov++;
            cnt--;
        }
        if (cnt > 0) {
            iov->iov_base = (char *)iov->iov_base + len;
            iov->iov_len -= (size_t)len;
        }
    }
    return true;
}

/* What a failed append left behind the last whole op is cut off. */
static void cut_back(struct disk_file *df, uint64_t good_pos, uint64_t size_before)
{
    uint64_t keep = good_pos > size_before ? good_pos : size_before;
    struct stat stat;

    if (fstat(df->open->fd, &stat) == 0 && (uint64_t)stat.st_size > keep && ftruncate(df->open->fd, (off_t)keep) != 0)
        log_line(LOG_ERROR, "cannot cut off what a failed write left", LOG_CSTR("path", df->file->path),
                 LOG_NUM("len", (int64_t)keep), LOG_CSTR("errno", strerror(errno)));
    df->size = keep;
}

struct write_run {
    struct iovec iov[DISK_WRITE_IOV_MAX];
    struct disk_op *ops[DISK_WRITE_IOV_MAX];
    int cnt;
    uint64_t pos, end;
};

/* first and the WRITEs behind it that go on where it ends. */
static void gather(struct disk_file *df, struct disk_op *first, struct write_run *run)
{
    struct list_node *at = &first->node;

    run->cnt = 0;
    run->pos = run->end = first->pos;
    for (; at != &df->lane.ops && run->cnt < DISK_WRITE_IOV_MAX; at = at->next) {
        struct disk_op *op = list_entry(at, struct disk_op, node);
        if (op->kind != EFFECT_WRITE || op->pos != run->end)
            return;
        run->iov[run->cnt] = (struct iovec){.iov_base = (void *)op->bytes.data, .iov_len = op->bytes.len};
        run->ops[run->cnt++] = op;
        run->end += op->bytes.len;
    }
}

static void fail_run(struct write_run *run, int err, int sys_errno)
{
    for (int i = 0; i < run->cnt; i++)
        fail_op(run->ops[i], err, sys_errno);
}

/* A call that came to written bytes only: whole ops are done, the others fail and what they left goes. */
static void settle_failure(struct disk_file *df, struct write_run *run, uint64_t written, uint64_t size_before,
                           int sys_errno)
{
    uint64_t good_pos = run->pos;
    int i = 0;

    for (; i < run->cnt && good_pos + run->ops[i]->bytes.len <= run->pos + written; i++) {
        run->ops[i]->state = DISK_OP_DONE;
        good_pos += run->ops[i]->bytes.len;
    }
    df->failed_pos = good_pos;
    df->failed_err = disk_err_of(sys_errno);
    for (; i < run->cnt; i++)
        fail_op(run->ops[i], df->failed_err, sys_errno);
    cut_back(df, good_pos, size_before);
    df->disk->counters.write_bytes += good_pos - run->pos;
}

static void run_writes(struct disk_file *df, struct disk_op *first)
{
    struct disk *disk = df->disk;
    struct write_run run;
    uint64_t written = 0, size_before;

    gather(df, first, &run);
    disk->counters.write_ops_cnt += (uint64_t)run.cnt;
    if (df->failed_pos != UINT64_MAX && run.pos > df->failed_pos) {
        fail_run(&run, df->failed_err, 0);
        return;
    }
    df->failed_pos = UINT64_MAX;
    if (!disk_file_open(df, true)) {
        /* also where the directory is missing: to the kernel that is a broken disk */
        df->failed_pos = run.pos;
        df->failed_err = disk_err_of(errno) == ERR_NOSPACE ? ERR_NOSPACE : ERR_IO;
        fail_run(&run, df->failed_err, errno);
        return;
    }
    size_before = df->size;
    if (!write_iov(disk, df->open->fd, run.iov, run.cnt, run.pos, &written)) {
        settle_failure(df, &run, written, size_before, errno);
        return;
    }
    for (int i = 0; i < run.cnt; i++)
        run.ops[i]->state = DISK_OP_DONE;
    disk->counters.write_bytes += written;
    if (run.end > df->size)
        df->size = run.end;
}

/* ---- READ, inline where the bytes are in memory ---- */

static bool read_now(struct disk_file *df, struct disk_op *op)
{
    struct iovec iov;
    struct chunk *chunk;
    ssize_t len;

    if (op->len > DISK_INLINE_READ_LEN_MAX)
        return false;
    chunk = chunk_new((size_t)op->len);
    iov = (struct iovec){.iov_base = chunk->data, .iov_len = (size_t)op->len};
    len = preadv2(df->open->fd, &iov, 1, (off_t)op->pos, RWF_NOWAIT);
    if (len < 0 || ((uint64_t)len < op->len && op->pos + (uint64_t)len < df->size)) {
        chunk_drop(chunk);
        return false;
    }
    chunk->len = (uint32_t)len;
    op->result = chunk;
    op->state = DISK_OP_DONE;
    df->disk->counters.read_inline_cnt++;
    df->disk->counters.read_bytes += (uint64_t)len;
    return true;
}

/* ---- ops for a disk thread ---- */

static void submit(struct disk *disk, struct disk_op *op)
{
    bool removes = op->kind == EFFECT_REMOVE || op->kind == EFFECT_REMOVE_TREE;

    op->state = DISK_OP_RUNNING;
    op->lane->busy = true;
    io_pool_submit(removes ? &disk->removals : &disk->pool, &op->job);
}

static char *copy_path(const char *path)
{
    return mem_dup(path, strlen(path) + 1);
}

/* Hands an op of a file to a thread; ops that cannot start are done with an error. */
static void start(struct disk_file *df, struct disk_op *op)
{
    bool by_name = op->kind == EFFECT_RENAME || op->kind == EFFECT_REMOVE;

    if (!by_name && !disk_file_open(df, false)) {
        fail_op(op, disk_err_of(errno), errno);
        return;
    }
    op->fd = df->open ? df->open->fd : -1;
    op->dir_fd = disk_dir_of(df->disk, df->file->dir_idx)->fd;
    op->path = copy_path(df->file->path);
    op->name_unsynced = df->name_unsynced;
    if (op->kind == EFFECT_READ)
        df->disk->counters.read_thread_cnt++;
    if (op->kind == EFFECT_SYNC)
        df->disk->counters.sync_calls_cnt++;
    submit(df->disk, op);
}

/* The SYNCs behind one that starts: what they wait for is written by now, so it covers them. They are marked RUNNING
 * and end with it. */
static void cover_syncs(struct disk_file *df, struct disk_op *lead)
{
    for (struct list_node *at = lead->node.next; at != &df->lane.ops; at = at->next) {
        struct disk_op *op = list_entry(at, struct disk_op, node);
        if (op->state == DISK_OP_DONE)
            continue;
        if (op->kind != EFFECT_SYNC)
            return;
        op->state = DISK_OP_RUNNING;
    }
}

static bool is_barrier(const struct disk_op *op)
{
    return op->kind == EFFECT_TRUNCATE || op->kind == EFFECT_RENAME || op->kind == EFFECT_REMOVE;
}

/* One pass over the lane. inline_only: WRITEs and READs from memory; else what needs a thread, one at a time.
 * WRITEs and READs may overtake SYNCs (but are told after them), nothing overtakes anything else. */
static void pass(struct disk_file *df, bool inline_only)
{
    bool only_syncs = true, any = false;

    for (struct list_node *at = df->lane.ops.next; at != &df->lane.ops; at = at->next) {
        struct disk_op *op = list_entry(at, struct disk_op, node);
        if (op->state == DISK_OP_WAITING && (is_barrier(op) ? any : !only_syncs))
            return;
        if (op->state == DISK_OP_WAITING && inline_only) {
            if (op->kind == EFFECT_WRITE)
                run_writes(df, op);
            else if (op->kind == EFFECT_READ && disk_file_open(df, false))
                read_now(df, op);
        } else if (op->state == DISK_OP_WAITING && !df->lane.busy) {
            start(df, op);
            if (op->kind == EFFECT_SYNC && op->state == DISK_OP_RUNNING)
                cover_syncs(df, op);
        }
        if (op->state == DISK_OP_DONE)
            continue;
        any = true;
        only_syncs = only_syncs && op->kind == EFFECT_SYNC;
    }
}

static void pump_file(struct disk_file *df)
{
    pass(df, true);
    pass(df, false);
    tell(df->disk, &df->lane);
}

static void pump_path(struct disk *disk, struct disk_lane *lane)
{
    struct disk_op *op = list_first(&lane->ops, struct disk_op, node);

    if (op != NULL && !lane->busy)
        submit(disk, op);
}

static bool is_path_lane(const struct disk *disk, const struct disk_lane *lane)
{
    return lane >= disk->path_lanes && lane < disk->path_lanes + DISK_PATH_LANES;
}

static void pump(struct disk *disk, struct disk_lane *lane)
{
    struct disk_file *df;
    struct file *file;

    if (is_path_lane(disk, lane)) {
        pump_path(disk, lane);
        return;
    }
    df = (struct disk_file *)lane;
    file = file_share(df->file); /* telling may drop the last of the others */
    pump_file(df);
    file_drop(file);
}

void disk_flush(struct disk *disk)
{
    struct disk_lane *lane;

    while ((lane = list_first(&disk->touched, struct disk_lane, touched)) != NULL) {
        list_remove(&lane->touched);
        pump(disk, lane);
    }
    disk_make_room(disk, disk->files_open_max);
}

/* ---- back from a thread ---- */

static void after_rename_dir(struct disk *disk, const struct disk_op *op)
{
    size_t from_len = strlen(op->path);

    list_for_each (df, &disk->all, struct disk_file, in_all) {
        struct file *file = df->file;
        char path[2 * FILE_PATH_LEN_MAX];
        if (disk_dir_of(disk, file->dir_idx)->fd != op->dir_fd || strncmp(file->path, op->path, from_len) != 0 ||
            file->path[from_len] != '/')
            continue;
        snprintf(path, sizeof path, "%s%s", op->path2, file->path + from_len);
        mem_free(file->path);
        file->path = copy_path(path);
    }
}

/* What the loop's thread notes of an op of a file that a thread carried out. */
static void after_file_op(struct disk_file *df, struct disk_op *op)
{
    if (op->kind == EFFECT_SYNC) {
        for (struct list_node *at = op->node.next; at != &df->lane.ops; at = at->next) {
            struct disk_op *covered = list_entry(at, struct disk_op, node);
            if (covered->kind == EFFECT_SYNC && covered->state == DISK_OP_RUNNING)
                fail_op(covered, op->err, op->sys_errno); /* or success, as it may be */
        }
        df->name_unsynced = df->name_unsynced && op->err != ERR_OK;
    } else if (op->kind == EFFECT_READ && op->err == ERR_OK) {
        df->disk->counters.read_bytes += op->result->len;
    } else if (op->kind == EFFECT_TRUNCATE && op->err == ERR_OK) {
        df->size = op->len;
        if (op->len <= df->failed_pos)
            df->failed_pos = UINT64_MAX;
    } else if (op->kind == EFFECT_RENAME && op->err == ERR_OK) {
        mem_free(df->file->path);
        df->file->path = copy_path(op->path2);
        df->name_unsynced = false;
    } else if (op->kind == EFFECT_REMOVE && op->err == ERR_OK) {
        df->failed_pos = UINT64_MAX;
        disk_file_removed(df);
    }
}

static void on_job_done(void *owner, struct io_job *job)
{
    struct disk *disk = owner;
    struct disk_op *op = (struct disk_op *)job;
    struct disk_lane *lane = op->lane;

    if (op->kind == EFFECT_CLOSE || op->kind == EFFECT_SEND_FILE) {
        disk->ops_cnt--;
        if (op->kind == EFFECT_SEND_FILE) {
            disk->on_fetched(disk->fetch_owner, op->op);
            disk_unpin(op->pinned);
        }
        disk_op_free(op);
        return;
    }
    op->state = DISK_OP_DONE;
    lane->busy = false;
    if (op->file != NULL)
        after_file_op((struct disk_file *)lane, op);
    else if (op->kind == EFFECT_RENAME_DIR && op->err == ERR_OK)
        after_rename_dir(disk, op);
    if (is_path_lane(disk, lane))
        tell(disk, lane);
    if (!list_is_linked(&lane->touched))
        list_append(&disk->touched, &lane->touched); /* disk_flush goes on with it */
}

/* ---- effects ---- */

static struct disk_lane *path_lane(struct disk *disk, uint32_t dir_idx, struct slice path)
{
    const uint8_t *slash = path.len ? memchr(path.data, '/', path.len) : NULL;
    size_t len = slash ? (size_t)(slash - path.data) : path.len;

    return &disk->path_lanes[(map_hash_bytes(path.data, len) + dir_idx) % DISK_PATH_LANES];
}

static void take_path(struct disk *disk, struct disk_op *op, const struct effect *effect)
{
    op->dir_fd = disk_dir_of(disk, effect->dir_idx)->fd;
    op->path = copy_path((const char *)effect->path.data);
    op->lane = path_lane(disk, effect->dir_idx, effect->path);
}

void disk_effect(struct disk *disk, struct effect *effect)
{
    struct disk_op *op = disk_op_new(disk, effect->kind);

    op->op = effect->op;
    op->file = effect->file;
    op->chunk = effect->chunk;
    op->bytes = effect->bytes;
    op->pos = effect->pos;
    op->len = effect->len;
    effect->file = NULL;
    effect->chunk = NULL;
    if (op->file != NULL)
        op->lane = &disk_file_of(disk, op->file)->lane;
    else
        take_path(disk, op, effect);
    if (effect->path2.data != NULL)
        op->path2 = copy_path((const char *)effect->path2.data);
    disk->counters.sync_ops_cnt += op->kind == EFFECT_SYNC;
    disk->ops_cnt++;
    list_append(&op->lane->ops, &op->node);
    if (!list_is_linked(&op->lane->touched))
        list_append(&disk->touched, &op->lane->touched);
}

/* ---- life ---- */

bool disk_open(struct disk *disk, const struct disk_open_args *args, char ret_fault[DISK_FAULT_LEN])
{
    const struct config *config = args->config;

    *disk = (struct disk){.loop = args->loop,
                          .owner = args->owner,
                          .on_done = args->on_done,
                          .files_open_max = args->files_open_max,
                          .is_second = args->is_second,
                          .dirs_cnt = config->dirs_cnt};
    list_init(&disk->touched);
    list_init(&disk->all);
    list_init(&disk->lru);
    for (size_t i = 0; i < DISK_PATH_LANES; i++)
        list_init(&disk->path_lanes[i].ops);
    for (size_t i = 0; i <= DIRS_MAX; i++)
        disk->dirs[i].fd = disk->dirs[i].lock_fd = -1;
    io_pool_init(&disk->pool, args->loop, args->threads_max, disk, on_job_done);
    io_pool_init(&disk->removals, args->loop, 1, disk, on_job_done);
    for (uint32_t i = 0; i < config->dirs_cnt; i++)
        if (!disk_dir_open(disk, &disk->dirs[i], config->dirs[i], ret_fault))
            return false;
    return disk_dir_open(disk, &disk->dirs[DIRS_MAX], config->metadata_dir, ret_fault);
}

bool disk_is_idle(const struct disk *disk)
{
    return disk->ops_cnt == 0;
}

void disk_end(struct disk *disk)
{
    disk->ending = true;
}

/* Files that the kernels still share keep their struct disk_file; its descriptor goes now. */
void disk_close(struct disk *disk)
{
    CHECK(disk_is_idle(disk));
    list_for_each (df, &disk->all, struct disk_file, in_all) {
        disk_file_close(df);
        list_remove(&df->in_all);
        df->file->shell = NULL;
        df->file->on_free = NULL;
        mem_free(df);
    }
    io_pool_close(&disk->pool);
    io_pool_close(&disk->removals);
    for (size_t i = 0; i <= DIRS_MAX; i++)
        disk_dir_close(&disk->dirs[i]);
}

void disk_metrics(const struct disk *const *disks, size_t cnt, struct buf *buf)
{
    struct disk_counters sum = {0};
    int64_t open_cnt = 0, ops_cnt = 0;

    for (size_t i = 0; i < cnt; i++) {
#define X(field, ...) sum.field += disks[i]->counters.field;
        DISK_COUNTERS(X)
#undef X
        open_cnt += disks[i]->open_cnt;
        ops_cnt += (int64_t)disks[i]->ops_cnt;
    }
#define X(field, name, help) metrics_add(buf, name, "counter", help, (int64_t)sum.field);
    DISK_COUNTERS(X)
#undef X
    metrics_add(buf, "flotilla_disk_files_open", "gauge", "Log files open.", open_cnt);
    metrics_add(buf, "flotilla_disk_ops_pending", "gauge", "Disk effects under way.", ops_cnt);
}
