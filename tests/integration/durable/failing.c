/* A disk that fails: preloaded, it answers EIO to every write, sync and cut of a file below the directory whose path stands in
 * the file $FAILING, while there is one. Reads go on, as they do with a disk that has become read-only. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

static bool fails(int fd)
{
    const char *flag = getenv("FAILING");
    char bad[PATH_MAX], link[64], path[PATH_MAX];
    int flag_fd = flag != NULL ? open(flag, O_RDONLY | O_CLOEXEC) : -1;
    ssize_t bad_len, len;

    if (flag_fd < 0)
        return false;
    bad_len = read(flag_fd, bad, sizeof bad);
    close(flag_fd);
    while (bad_len > 0 && bad[bad_len - 1] == '\n')
        bad_len--;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    len = readlink(link, path, sizeof path);
    return bad_len > 0 && len >= bad_len && memcmp(path, bad, (size_t)bad_len) == 0;
}

/* The real one, or EIO. */
#define FAILING(type, name, params, args)              \
    type name params                                   \
    {                                                  \
        static type(*real) params;                     \
                                                       \
        if (real == NULL)                              \
            *(void **)&real = dlsym(RTLD_NEXT, #name); \
        if (fails(fd)) {                               \
            errno = EIO;                               \
            return -1;                                 \
        }                                              \
        return real args;                              \
    }

FAILING(ssize_t, pwritev, (int fd, const struct iovec *iov, int cnt, off_t pos), (fd, iov, cnt, pos))
FAILING(ssize_t, pwritev64, (int fd, const struct iovec *iov, int cnt, off64_t pos), (fd, iov, cnt, pos))
FAILING(ssize_t, pwrite, (int fd, const void *bytes, size_t len, off_t pos), (fd, bytes, len, pos))
FAILING(ssize_t, pwrite64, (int fd, const void *bytes, size_t len, off64_t pos), (fd, bytes, len, pos))
FAILING(ssize_t, write, (int fd, const void *bytes, size_t len), (fd, bytes, len))
FAILING(int, fdatasync, (int fd), (fd))
FAILING(int, fsync, (int fd), (fd))
FAILING(int, ftruncate, (int fd, off_t len), (fd, len))
FAILING(int, ftruncate64, (int fd, off64_t len), (fd, len))
