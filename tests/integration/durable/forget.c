/* A file system that forgets what was not synced, as a preload library.
 *
 *   FORGET_DIR=DATA FORGET_SHADOW=SHADOW LD_PRELOAD=forget.so program
 *
 * Below DATA the program works on real files. Beside, SHADOW holds what a power cut at this moment would leave, at its
 * strictest: a file's bytes as of its last fsync or fdatasync, a directory's names as of the directory's last fsync. cut.py
 * puts SHADOW in the place of DATA once the program was killed. A program that is killed and started again without a cut
 * goes on with the same SHADOW: the page cache has survived.
 *
 * SHADOW:
 *   ready            the shadow is whole; without it, it is made from DATA, all of which counts as durable then
 *   root             symlink whose text is DATA's own "dN"
 *   ino/I            of the file with inode I below DATA: its durable bytes. Of a directory: symlink whose text is its "dN"
 *   d/dN             symlink to the newest version of that directory, a directory in v/: hard links to files' durable bytes
 *                    (so that a name not synced away yet keeps them) and symlinks "dN" for directories
 * A directory's fsync makes a new version and turns d/dN over to it at once: a rename is there or not, never half.
 *
 * FORGET_SYNC_US: how long an fsync takes, so that a cut finds something under way. What it cannot follow (sync, syncfs,
 * hard links, O_SYNC, files that came from elsewhere) ends the program loudly rather than prove too little. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { NAME_LEN_MAX = 64, BLOCK_LEN = 1 << 16, FILE_MODE = 0644, DIR_MODE = 0755 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static bool is_on;
static char root[PATH_MAX];
static int shadow_fd = -1;
static long sync_us;

static void die(const char *what, const char *name)
{
    fprintf(stderr, "forget: %s: %s (%s)\n", what, name, strerror(errno));
    abort();
}

static int real_open(int at, const char *path, int flags, mode_t mode)
{
    return (int)syscall(SYS_openat, at, path, flags | O_CLOEXEC, mode);
}

static int make_dir(const char *path)
{
    return (int)syscall(SYS_mkdirat, shadow_fd, path, DIR_MODE);
}

/* A name that was never given before. */
static void fresh_name(char *text, char letter)
{
    static unsigned cnt;
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    snprintf(text, NAME_LEN_MAX, "%c%lld.%09ld.%u", letter, (long long)now.tv_sec, now.tv_nsec, ++cnt);
}

static void ino_path(char *text, ino_t ino)
{
    snprintf(text, NAME_LEN_MAX, "ino/%llu", (unsigned long long)ino);
}

/* Puts a symlink with that text at path, over what is there, at once. */
static void set_link(const char *text, const char *path)
{
    if (unlinkat(shadow_fd, "tmp", 0) != 0 && errno != ENOENT)
        die("unlink", "tmp");
    if (symlinkat(text, shadow_fd, "tmp") != 0 || renameat(shadow_fd, "tmp", shadow_fd, path) != 0)
        die("symlink", path);
}

/* Text of a symlink; false: it is none. */
static bool get_link(int at, const char *path, char *text)
{
    ssize_t len = readlinkat(at, path, text, NAME_LEN_MAX - 1);

    text[len > 0 ? len : 0] = '\0';
    return len > 0;
}

/* ---- things that come into being ---- */

/* A file that nobody synced yet: after a cut it is empty, if its name is there at all. */
static void file_made(ino_t ino)
{
    char path[NAME_LEN_MAX];
    int fd;

    ino_path(path, ino);
    if (unlinkat(shadow_fd, path, 0) != 0 && errno != ENOENT)
        die("unlink", path);
    fd = real_open(shadow_fd, path, O_WRONLY | O_CREAT | O_EXCL, FILE_MODE);
    if (fd < 0)
        die("create", path);
    close(fd);
}

static void dir_made(ino_t ino)
{
    char path[NAME_LEN_MAX], name[NAME_LEN_MAX], version[NAME_LEN_MAX], text[NAME_LEN_MAX + 8];

    fresh_name(version, 'v');
    snprintf(text, sizeof text, "v/%s", version);
    if (make_dir(text) != 0)
        die("mkdir", text);
    fresh_name(name, 'd');
    snprintf(text, sizeof text, "d/%s", name);
    set_link(version, text);
    ino_path(path, ino);
    set_link(name, path);
}

/* ---- becoming durable ---- */

/* Makes the durable bytes equal to the live ones without ever being less than the older of both. */
static void sync_bytes(int fd, const struct stat *live)
{
    static char from[BLOCK_LEN], to[BLOCK_LEN];
    char path[NAME_LEN_MAX];
    off_t pos = 0;
    int copy;

    ino_path(path, live->st_ino);
    copy = real_open(shadow_fd, path, O_RDWR, 0);
    if (copy < 0)
        die("a file that was not seen being made", path);
    for (;;) {
        ssize_t len = pread(fd, from, sizeof from, pos);
        if (len < 0)
            die("read; is the file open for reading, too?", path);
        if (len == 0)
            break;
        if (pread(copy, to, (size_t)len, pos) != len || memcmp(from, to, (size_t)len) != 0)
            if (pwrite(copy, from, (size_t)len, pos) != len)
                die("write", path);
        pos += len;
    }
    if (ftruncate(copy, pos) != 0)
        die("truncate", path);
    close(copy);
}

static void add_name(const char *version, int dir_fd, const char *name)
{
    char path[NAME_LEN_MAX], text[NAME_LEN_MAX], to[PATH_MAX];
    struct stat stat;

    if (fstatat(dir_fd, name, &stat, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT)
            return; /* removed meanwhile */
        die("stat", name);
    }
    ino_path(path, stat.st_ino);
    snprintf(to, sizeof to, "v/%s/%s", version, name);
    if (S_ISREG(stat.st_mode)) {
        if (stat.st_nlink > 1)
            die("hard links are not followed", name);
        if (linkat(shadow_fd, path, shadow_fd, to, 0) != 0)
            die("a file that was not seen being made", name);
    } else if (!S_ISDIR(stat.st_mode) || !get_link(shadow_fd, path, text) || symlinkat(text, shadow_fd, to) != 0) {
        die("a thing that was not seen being made", name);
    }
}

static void sync_names(int fd, ino_t ino)
{
    char path[NAME_LEN_MAX], name[NAME_LEN_MAX], version[NAME_LEN_MAX], text[NAME_LEN_MAX + 8];
    int copy = real_open(fd, ".", O_RDONLY | O_DIRECTORY, 0);
    DIR *dir = copy >= 0 ? fdopendir(copy) : NULL;
    struct dirent *at;

    ino_path(path, ino);
    if (dir == NULL || !get_link(shadow_fd, path, name))
        die("a directory that was not seen being made", path);
    fresh_name(version, 'v');
    snprintf(text, sizeof text, "v/%s", version);
    if (make_dir(text) != 0)
        die("mkdir", text);
    while ((at = readdir(dir)) != NULL)
        if (strcmp(at->d_name, ".") != 0 && strcmp(at->d_name, "..") != 0)
            add_name(version, fd, at->d_name);
    closedir(dir);
    snprintf(text, sizeof text, "d/%s", name);
    set_link(version, text);
}

/* ---- the shadow at start ---- */

/* Everything below that was not seen yet. durable: as of now; else it was made just before a kill. */
static void adopt(int fd, bool durable)
{
    int copy = real_open(fd, ".", O_RDONLY | O_DIRECTORY, 0);
    DIR *dir = copy >= 0 ? fdopendir(copy) : NULL;
    struct dirent *at;
    struct stat stat, known;
    char path[NAME_LEN_MAX];

    if (dir == NULL || fstat(fd, &stat) != 0)
        die("list", root);
    ino_path(path, stat.st_ino);
    if (fstatat(shadow_fd, path, &known, AT_SYMLINK_NOFOLLOW) != 0)
        dir_made(stat.st_ino);
    while ((at = readdir(dir)) != NULL) {
        if (strcmp(at->d_name, ".") == 0 || strcmp(at->d_name, "..") == 0)
            continue;
        copy = real_open(fd, at->d_name, O_RDONLY | O_NOFOLLOW, 0);
        if (copy < 0 || fstat(copy, &stat) != 0)
            die("open", at->d_name);
        ino_path(path, stat.st_ino);
        if (S_ISDIR(stat.st_mode)) {
            adopt(copy, durable);
        } else if (fstatat(shadow_fd, path, &known, AT_SYMLINK_NOFOLLOW) != 0) {
            file_made(stat.st_ino);
            if (durable)
                sync_bytes(copy, &stat);
        }
        close(copy);
    }
    closedir(dir);
    fstat(fd, &stat);
    if (durable)
        sync_names(fd, stat.st_ino);
}

__attribute__((constructor)) static void begin(void)
{
    const char *dir = getenv("FORGET_DIR"), *shadow = getenv("FORGET_SHADOW"), *us = getenv("FORGET_SYNC_US");
    char path[NAME_LEN_MAX], name[NAME_LEN_MAX];
    struct stat stat;
    bool is_new;
    int fd;

    if (dir == NULL || shadow == NULL)
        return;
    sync_us = us != NULL ? atol(us) : 0;
    syscall(SYS_mkdirat, AT_FDCWD, shadow, DIR_MODE);
    shadow_fd = real_open(AT_FDCWD, shadow, O_RDONLY | O_DIRECTORY, 0);
    fd = real_open(AT_FDCWD, dir, O_RDONLY | O_DIRECTORY, 0);
    if (shadow_fd < 0 || fd < 0 || realpath(dir, root) == NULL || fstat(fd, &stat) != 0)
        die("open", dir);
    is_new = !get_link(shadow_fd, "ready", name);
    if (is_new && (make_dir("ino") != 0 || make_dir("d") != 0 || make_dir("v") != 0))
        die("a shadow that was not finished", shadow);
    adopt(fd, is_new);
    ino_path(path, stat.st_ino);
    if (!get_link(shadow_fd, path, name))
        die("readlink", path);
    set_link(name, "root");
    set_link("yes", "ready");
    close(fd);
    is_on = true;
}

/* ---- what is put before the C library ---- */

static bool is_below(int fd)
{
    char link[NAME_LEN_MAX], path[PATH_MAX];
    size_t root_len = strlen(root);
    ssize_t len;

    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    len = readlink(link, path, sizeof path - 1);
    if (len < (ssize_t)root_len)
        return false;
    path[len] = '\0';
    return strncmp(path, root, root_len) == 0 && (path[root_len] == '\0' || path[root_len] == '/');
}

static int forget_open(int at, const char *path, int flags, mode_t mode)
{
    struct stat stat;
    bool is_new;
    int fd;

    if (!is_on)
        return (int)syscall(SYS_openat, at, path, flags, mode);
    pthread_mutex_lock(&mutex);
    is_new = (flags & O_CREAT) != 0 && fstatat(at, path, &stat, 0) != 0;
    fd = (int)syscall(SYS_openat, at, path, flags, mode);
    if (fd >= 0 && is_below(fd)) {
        if ((flags & O_DSYNC) != 0 || (flags & O_TMPFILE) == O_TMPFILE)
            die("O_SYNC, O_DSYNC, O_TMPFILE are not followed", path);
        if (is_new && fstat(fd, &stat) == 0)
            file_made(stat.st_ino);
    }
    pthread_mutex_unlock(&mutex);
    return fd;
}

static mode_t mode_of(int flags, va_list args)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? (mode_t)va_arg(args, int) : 0;
}

#define OPEN(name)                                       \
    int name(const char *path, int flags, ...)           \
    {                                                    \
        va_list args;                                    \
        mode_t mode;                                     \
        va_start(args, flags);                           \
        mode = mode_of(flags, args);                     \
        va_end(args);                                    \
        return forget_open(AT_FDCWD, path, flags, mode); \
    }
#define OPENAT(name)                                   \
    int name(int at, const char *path, int flags, ...) \
    {                                                  \
        va_list args;                                  \
        mode_t mode;                                   \
        va_start(args, flags);                         \
        mode = mode_of(flags, args);                   \
        va_end(args);                                  \
        return forget_open(at, path, flags, mode);     \
    }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

int creat(const char *path, mode_t mode)
{
    return forget_open(AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, mode);
}

int creat64(const char *path, mode_t mode)
{
    return creat(path, mode);
}

int mkdirat(int at, const char *path, mode_t mode)
{
    struct stat stat;
    int fd;

    if (!is_on)
        return (int)syscall(SYS_mkdirat, at, path, mode);
    pthread_mutex_lock(&mutex);
    if (syscall(SYS_mkdirat, at, path, mode) != 0) {
        pthread_mutex_unlock(&mutex);
        return -1;
    }
    fd = real_open(at, path, O_RDONLY | O_DIRECTORY, 0);
    if (fd >= 0 && is_below(fd) && fstat(fd, &stat) == 0)
        dir_made(stat.st_ino);
    if (fd >= 0)
        close(fd);
    pthread_mutex_unlock(&mutex);
    return 0;
}

int mkdir(const char *path, mode_t mode)
{
    return mkdirat(AT_FDCWD, path, mode);
}

int fsync(int fd)
{
    struct stat stat;
    char path[PATH_MAX];
    int readable = fd;

    if (!is_on || !is_below(fd) || fstat(fd, &stat) != 0)
        return (int)syscall(SYS_fsync, fd);
    if (sync_us > 0)
        usleep((useconds_t)sync_us);
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    if ((fcntl(fd, F_GETFL) & O_ACCMODE) == O_WRONLY)
        readable = real_open(AT_FDCWD, path, O_RDONLY, 0);
    pthread_mutex_lock(&mutex);
    if (S_ISDIR(stat.st_mode))
        sync_names(fd, stat.st_ino);
    else
        sync_bytes(readable, &stat);
    pthread_mutex_unlock(&mutex);
    if (readable != fd)
        close(readable);
    return 0;
}

int fdatasync(int fd)
{
    return fsync(fd);
}

void sync(void)
{
    if (is_on)
        die("not followed", "sync");
    syscall(SYS_sync);
}

int syncfs(int fd)
{
    if (is_on && is_below(fd))
        die("not followed", "syncfs");
    return (int)syscall(SYS_syncfs, fd);
}
