/* Directories with their locks, and the open files. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "base/err.h"
#include "base/mem.h"
#include "io/log.h"
#include "shell/disk.h"

enum { FILE_MODE = 0644, DIR_MODE = 0755, EVICT_LOOKS_MAX = 64 };

/* ---- directories and their locks ---- */

static bool make_path(const char *path)
{
    char part[FILE_PATH_LEN_MAX + 1];
    size_t len = strlen(path);

    if (len > FILE_PATH_LEN_MAX) {
        errno = ENAMETOOLONG;
        return false;
    }
    for (size_t i = 1; i <= len; i++) {
        if (path[i] != '/' && path[i] != '\0')
            continue;
        memcpy(part, path, i);
        part[i] = '\0';
        if (mkdir(part, DIR_MODE) != 0 && errno != EEXIST && errno != EROFS && errno != EACCES)
            return false;
    }
    return true;
}

static bool fail(char *fault, const char *what, const char *path)
{
    snprintf(fault, DISK_FAULT_LEN, "%s %.1024s: %.200s", what, path, strerror(errno));
    return false;
}

/* Does an earlier entry name the same directory? Its lock is ours, then. */
static bool is_locked_by_us(const struct disk *disk, const struct disk_dir *dir)
{
    struct stat ours, other;

    if (fstat(dir->fd, &ours) != 0)
        return false;
    for (uint32_t i = 0; i <= DIRS_MAX; i++) {
        const struct disk_dir *at = &disk->dirs[i];
        if (at != dir && at->lock_fd >= 0 && fstat(at->fd, &other) == 0 && other.st_dev == ours.st_dev &&
            other.st_ino == ours.st_ino)
            return true;
    }
    return false;
}

/* Kafka takes a POSIX lock on the same file; ours (of the open file description) and its exclude each other. */
static bool lock_dir(struct disk *disk, struct disk_dir *dir, char *fault)
{
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};

    if (is_locked_by_us(disk, dir))
        return true;
    dir->lock_fd = openat(dir->fd, ".lock", O_RDWR | O_CREAT | O_CLOEXEC, FILE_MODE);
    if (dir->lock_fd < 0)
        return fail(fault, "cannot make the file .lock in", dir->path);
    if (fcntl(dir->lock_fd, F_OFD_SETLK, &lock) == 0)
        return true;
    if (errno != EAGAIN && errno != EACCES)
        return fail(fault, "cannot lock", dir->path);
    snprintf(fault, DISK_FAULT_LEN, "%.1024s is in use by another process (its file .lock is locked)", dir->path);
    close(dir->lock_fd);
    dir->lock_fd = -1;
    return false;
}

bool disk_dir_open(struct disk *disk, struct disk_dir *dir, const char *path, char ret_fault[DISK_FAULT_LEN])
{
    dir->path = mem_dup(path, strlen(path) + 1);
    if (!make_path(path))
        return fail(ret_fault, "cannot make the directory", path);
    dir->fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (dir->fd < 0)
        return fail(ret_fault, "cannot open the directory", path);
    return disk->is_second || lock_dir(disk, dir, ret_fault);
}

void disk_dir_close(struct disk_dir *dir)
{
    if (dir->lock_fd >= 0) {
        unlinkat(dir->fd, ".lock", 0); /* before the lock goes, so that no other process holds it then */
        close(dir->lock_fd);
    }
    if (dir->fd >= 0)
        close(dir->fd);
    mem_free(dir->path);
    *dir = (struct disk_dir){.fd = -1, .lock_fd = -1};
}

struct disk_dir *disk_dir_of(struct disk *disk, uint32_t dir_idx)
{
    if (dir_idx == DIR_META)
        return &disk->dirs[DIRS_MAX];
    CHECK(dir_idx < disk->dirs_cnt);
    return &disk->dirs[dir_idx];
}

/* ---- open files ---- */

static void forget_open(struct disk_file *df)
{
    df->open = NULL;
    list_remove(&df->in_lru);
}

void disk_file_close(struct disk_file *df)
{
    if (df->open == NULL)
        return;
    close(df->open->fd);
    mem_free(df->open);
    df->disk->open_cnt--;
    forget_open(df);
}

void disk_make_room(struct disk *disk, uint32_t open_max)
{
    int looks = 0;

    if (disk->open_cnt <= open_max)
        return;
    list_for_each (df, &disk->lru, struct disk_file, in_lru) {
        if (df->open->pins_cnt == 0 && list_is_empty(&df->lane.ops)) {
            disk_file_close(df);
            disk->counters.evicted_cnt++;
        }
        if (disk->open_cnt <= open_max || ++looks == EVICT_LOOKS_MAX)
            return;
    }
}

static void make_room_for_one(struct disk *disk)
{
    disk_make_room(disk, disk->files_open_max - 1);
    if (disk->open_cnt < disk->files_open_max)
        return;
    disk->counters.over_limit_cnt++;
    if (disk->open_cnt == disk->files_open_max)
        log_line(LOG_WARN, "more log files open than log.files.open.max, all are in use",
                 LOG_NUM("max", disk->files_open_max));
}

static int open_or_create(struct disk_file *df, bool create)
{
    int dir_fd = disk_dir_of(df->disk, df->file->dir_idx)->fd;
    int fd = openat(dir_fd, df->file->path, O_RDWR | O_CLOEXEC);

    if (fd < 0 && errno == ENOENT && create) {
        fd = openat(dir_fd, df->file->path, O_RDWR | O_CREAT | O_CLOEXEC, FILE_MODE);
        df->name_unsynced = true;
    }
    return fd;
}

bool disk_file_open(struct disk_file *df, bool create)
{
    struct disk *disk = df->disk;
    struct stat stat;
    int fd;

    if (df->open != NULL) {
        list_remove(&df->in_lru);
        list_append(&disk->lru, &df->in_lru);
        return true;
    }
    make_room_for_one(disk);
    fd = open_or_create(df, create);
    if (fd < 0)
        return false;
    if (fstat(fd, &stat) != 0) {
        close(fd);
        return false;
    }
    df->size = (uint64_t)stat.st_size;
    df->open = MEM_NEW(struct disk_open);
    *df->open = (struct disk_open){.df = df, .fd = fd};
    disk->open_cnt++;
    disk->counters.opened_cnt++;
    list_append(&disk->lru, &df->in_lru);
    return true;
}

/* The last descriptor of an unlinked file: closing it frees its pages and blocks, which may take long: a thread's. */
static void close_removed(struct disk *disk, struct disk_open *open)
{
    struct disk_op *op;

    disk->open_cnt--;
    if (disk->ending) {
        close(open->fd);
    } else {
        op = disk_op_new(disk, EFFECT_CLOSE);
        op->fd = open->fd;
        disk->ops_cnt++;
        io_pool_submit(&disk->removals, &op->job);
    }
    mem_free(open);
}

void disk_file_removed(struct disk_file *df)
{
    struct disk_open *open = df->open;

    if (open == NULL)
        return;
    forget_open(df);
    if (open->pins_cnt == 0)
        close_removed(df->disk, open);
    else
        open->apart = true;
}

/* The last share of the file is gone; lane and pins are empty, since both hold shares. */
static void on_file_free(struct file *file)
{
    struct disk_file *df = file->shell;

    CHECK(list_is_empty(&df->lane.ops));
    CHECK(df->open == NULL || df->open->pins_cnt == 0);
    disk_file_close(df);
    list_remove(&df->in_all);
    list_remove(&df->lane.touched);
    mem_free(df);
}

struct disk_file *disk_file_of(struct disk *disk, struct file *file)
{
    struct disk_file *df = file->shell;

    if (df != NULL)
        return df;
    df = MEM_NEW(struct disk_file);
    list_init(&df->lane.ops);
    df->disk = disk;
    df->file = file;
    df->failed_pos = UINT64_MAX;
    list_append(&disk->all, &df->in_all);
    file->shell = df;
    file->on_free = on_file_free;
    return df;
}

int disk_pin(struct disk *disk, struct file *file, struct disk_open **ret_open)
{
    struct disk_file *df = disk_file_of(disk, file);

    if (!disk_file_open(df, false))
        return disk_err_of(errno);
    df->open->pins_cnt++;
    *ret_open = df->open;
    return ERR_OK;
}

void disk_unpin(void *disk_open)
{
    struct disk_open *open = disk_open;
    struct file *file = open->df->file;

    CHECK(open->pins_cnt > 0);
    if (--open->pins_cnt == 0 && open->apart)
        close_removed(open->df->disk, open);
    file_drop(file);
}

/* ---- cold bytes ---- */

/* False only where the kernel says that it would have to wait for the disk. */
static bool is_in_memory(int fd, uint64_t pos)
{
    char byte;
    struct iovec iov = {.iov_base = &byte, .iov_len = 1};

    return preadv2(fd, &iov, 1, (off_t)pos, RWF_NOWAIT) >= 0 || errno != EAGAIN;
}

uint64_t disk_resident(const struct disk_open *open, uint64_t pos, uint64_t len)
{
    uint64_t done = 0;

    if (len > DISK_FETCH_LEN)
        len = DISK_FETCH_LEN;
    while (done < len && is_in_memory(open->fd, pos + done))
        done += DISK_PROBE_STEP;
    if (done < len)
        return done;
    return len;
}

void disk_fetch(struct disk_open *open, uint64_t pos, uint64_t conn_id)
{
    struct disk *disk = open->df->disk;
    struct disk_op *op = disk_op_new(disk, EFFECT_SEND_FILE);

    op->fd = open->fd;
    op->pos = pos;
    op->len = DISK_FETCH_LEN;
    op->pinned = open;
    op->op = conn_id;
    open->pins_cnt++;
    file_share(open->df->file);
    disk->counters.fetched_cnt++;
    disk->ops_cnt++;
    io_pool_submit(&disk->pool, &op->job);
}
