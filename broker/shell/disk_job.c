/* What disk threads do: one op at a time, touching nothing but the op. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/err.h"
#include "base/mem.h"
#include "shell/disk.h"

enum { FILE_MODE = 0644, DIR_MODE = 0755, LIST_TEXT_LEN_MAX = 512 << 20 };

int disk_err_of(int sys_errno)
{
    switch (sys_errno) {
    case 0:
        return ERR_OK;
    case ENOENT:
    case ENOTDIR:
        return ERR_UNKNOWN;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ERR_NOSPACE;
    default:
        return ERR_IO;
    }
}

/* Keeps errno in the op where ok is false. */
static bool noted(struct disk_op *op, bool ok)
{
    if (!ok)
        op->sys_errno = errno ? errno : EIO;
    return ok;
}

/* ---- directories ---- */

/* The directory that holds path, opened; -1 with errno. */
static int open_parent(int dir_fd, const char *path)
{
    const char *slash = strrchr(path, '/');
    char parent[FILE_PATH_LEN_MAX + 1];

    if (slash == NULL)
        return openat(dir_fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    memcpy(parent, path, (size_t)(slash - path));
    parent[slash - path] = '\0';
    return openat(dir_fd, parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/* Makes a change of names in the directory that holds path survive a power cut. */
static bool sync_parent(struct disk_op *op, const char *path)
{
    int fd = open_parent(op->dir_fd, path);
    bool ok = noted(op, fd >= 0) && noted(op, fsync(fd) == 0);

    if (fd >= 0)
        close(fd);
    return ok;
}

static void make_dir(struct disk_op *op)
{
    if (mkdirat(op->dir_fd, op->path, DIR_MODE) == 0 || noted(op, errno == EEXIST))
        sync_parent(op, op->path);
}

static void rename_path(struct disk_op *op)
{
    if (noted(op, renameat(op->dir_fd, op->path, op->dir_fd, op->path2) == 0) && sync_parent(op, op->path))
        sync_parent(op, op->path2);
}

static int by_name(const void *a, const void *b)
{
    return slice_cmp(((const struct dir_entry *)a)->name, ((const struct dir_entry *)b)->name);
}

static bool add_entry(struct disk_op *op, int fd, const char *name, size_t *cap)
{
    struct dir_entry *entry;
    struct stat stat;

    if (fstatat(fd, name, &stat, AT_SYMLINK_NOFOLLOW) != 0)
        return noted(op, errno == ENOENT); /* removed meanwhile */
    if (op->entries_cnt == DIR_ENTRIES_MAX || op->arena.total > LIST_TEXT_LEN_MAX - FILE_PATH_LEN_MAX) {
        op->err = ERR_LIMIT;
        return false;
    }
    op->entries = mem_grow(op->entries, op->entries_cnt, cap, sizeof op->entries[0], DIR_ENTRIES_MAX);
    entry = &op->entries[op->entries_cnt++];
    entry->name = arena_copy(&op->arena, slice_of_text(name));
    entry->is_dir = S_ISDIR(stat.st_mode);
    entry->size = (uint64_t)stat.st_size;
    entry->mtime_ms = (int64_t)stat.st_mtim.tv_sec * 1000 + stat.st_mtim.tv_nsec / 1000000;
    return true;
}

static void list_dir(struct disk_op *op)
{
    int fd = openat(op->dir_fd, op->path[0] ? op->path : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *dir = fd >= 0 ? fdopendir(fd) : NULL;
    struct dirent *at;
    size_t cap = 0;
    bool ok = noted(op, dir != NULL);

    arena_init(&op->arena, LIST_TEXT_LEN_MAX);
    while (ok) {
        errno = 0;
        at = readdir(dir);
        if (at == NULL) {
            noted(op, errno == 0);
            break;
        }
        if (strcmp(at->d_name, ".") != 0 && strcmp(at->d_name, "..") != 0)
            ok = add_entry(op, fd, at->d_name, &cap);
    }
    if (dir != NULL)
        closedir(dir);
    else if (fd >= 0)
        close(fd);
    if (op->entries_cnt > 0)
        qsort(op->entries, op->entries_cnt, sizeof op->entries[0], by_name);
}

static bool remove_below(struct disk_op *op, int parent_fd, const char *name, int depth);

static bool remove_entries(struct disk_op *op, int fd, int depth)
{
    DIR *dir = fdopendir(fd);
    struct dirent *at;
    bool ok = noted(op, dir != NULL);

    if (!ok)
        close(fd);
    while (ok && (at = readdir(dir)) != NULL)
        if (strcmp(at->d_name, ".") != 0 && strcmp(at->d_name, "..") != 0)
            ok = remove_below(op, fd, at->d_name, depth + 1);
    if (dir != NULL)
        closedir(dir);
    return ok;
}

static bool remove_below(struct disk_op *op, int parent_fd, const char *name, int depth)
{
    int fd;

    if (unlinkat(parent_fd, name, 0) == 0 || errno == ENOENT)
        return true;
    if (!noted(op, errno == EISDIR || errno == EPERM))
        return false;
    if (depth == DISK_TREE_DEPTH_MAX) {
        op->err = ERR_LIMIT;
        return false;
    }
    fd = openat(parent_fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (!noted(op, fd >= 0) || !remove_entries(op, fd, depth))
        return false;
    return noted(op, unlinkat(parent_fd, name, AT_REMOVEDIR) == 0 || errno == ENOENT);
}

/* ---- files ---- */

static bool read_all(struct disk_op *op, int fd, uint64_t pos, size_t want)
{
    op->result = chunk_new(want);
    while (op->result->len < want) {
        ssize_t len =
            pread(fd, op->result->data + op->result->len, want - op->result->len, (off_t)(pos + op->result->len));
        if (len < 0 && errno == EINTR)
            continue;
        if (!noted(op, len >= 0))
            return false;
        if (len == 0)
            break;
        op->result->len += (uint32_t)len;
    }
    return true;
}

static void read_file(struct disk_op *op)
{
    int fd = openat(op->dir_fd, op->path, O_RDONLY | O_CLOEXEC);
    struct stat stat;

    if (!noted(op, fd >= 0))
        return;
    if (noted(op, fstat(fd, &stat) == 0)) {
        if (stat.st_size > READ_FILE_LEN_MAX)
            op->err = ERR_LIMIT;
        else
            read_all(op, fd, 0, (size_t)stat.st_size);
    }
    close(fd);
}

/* Reads, so that the bytes are in memory when sendfile takes them from there. */
static void fetch(struct disk_op *op)
{
    enum { PART_LEN = 128 << 10 };
    uint8_t *part = mem_alloc(PART_LEN);

    posix_fadvise(op->fd, (off_t)op->pos, (off_t)op->len, POSIX_FADV_WILLNEED);
    for (uint64_t done = 0; done < op->len; done += PART_LEN)
        if (pread(op->fd, part, PART_LEN, (off_t)(op->pos + done)) <= 0)
            break; /* the end; or an error, which sendfile will meet */
    mem_free(part);
}

static bool write_whole(struct disk_op *op, int fd)
{
    size_t done = 0;

    while (done < op->bytes.len) {
        ssize_t len = write(fd, op->bytes.data + done, op->bytes.len - done);
        if (len < 0 && errno == EINTR)
            continue;
        if (!noted(op, len > 0))
            return false;
        done += (size_t)len;
    }
    return noted(op, fsync(fd) == 0);
}

static void replace_file(struct disk_op *op)
{
    char tmp[FILE_PATH_LEN_MAX + sizeof ".tmp"];
    int fd;
    bool ok;

    snprintf(tmp, sizeof tmp, "%s.tmp", op->path);
    fd = openat(op->dir_fd, tmp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, FILE_MODE);
    if (!noted(op, fd >= 0))
        return;
    ok = write_whole(op, fd);
    ok = noted(op, close(fd) == 0) && ok;
    ok = ok && noted(op, renameat(op->dir_fd, tmp, op->dir_fd, op->path) == 0);
    if (!ok)
        unlinkat(op->dir_fd, tmp, 0);
    else
        sync_parent(op, op->path);
}

static void sync_file(struct disk_op *op)
{
    if (noted(op, fdatasync(op->fd) == 0) && op->name_unsynced)
        sync_parent(op, op->path);
}

static void truncate_file(struct disk_op *op)
{
    if (noted(op, ftruncate(op->fd, (off_t)op->len) == 0))
        noted(op, fsync(op->fd) == 0);
}

void disk_job_run(struct io_job *job, unsigned thread_idx)
{
    struct disk_op *op = (struct disk_op *)job;

    (void)thread_idx;
    switch (op->kind) {
    case EFFECT_READ:
        read_all(op, op->fd, op->pos, (size_t)op->len);
        break;
    case EFFECT_SYNC:
        sync_file(op);
        break;
    case EFFECT_TRUNCATE:
        truncate_file(op);
        break;
    case EFFECT_RENAME:
    case EFFECT_RENAME_DIR:
        rename_path(op);
        break;
    case EFFECT_REMOVE:
        noted(op, unlinkat(op->dir_fd, op->path, 0) == 0 || errno == ENOENT);
        break;
    case EFFECT_MAKE_DIR:
        make_dir(op);
        break;
    case EFFECT_LIST_DIR:
        list_dir(op);
        break;
    case EFFECT_REMOVE_TREE:
        remove_below(op, op->dir_fd, op->path, 0);
        break;
    case EFFECT_READ_FILE:
        read_file(op);
        break;
    case EFFECT_REPLACE_FILE:
        replace_file(op);
        break;
    case EFFECT_SEND_FILE: /* disk_fetch */
        fetch(op);
        break;
    case EFFECT_CLOSE: /* not asked by a kernel: the last descriptor of a removed file */
        close(op->fd);
        break;
    default:
        CHECK(false);
    }
    if (op->err == ERR_OK)
        op->err = disk_err_of(op->sys_errno);
}
