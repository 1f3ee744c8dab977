/* for nftw */
#define _GNU_SOURCE

#include "local/files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/check.h"
#include "base/err.h"

struct path path_of(const char *first, ...)
{
    struct path path = {.text = ""};
    size_t len = 0;
    va_list parts;

    va_start(parts, first);
    for (const char *part = first; part != NULL; part = va_arg(parts, const char *)) {
        size_t add = strlen(part);
        CHECK(len + add + 2 <= sizeof path.text);
        if (len > 0)
            path.text[len++] = '/';
        memcpy(path.text + len, part, add + 1);
        len += add;
    }
    va_end(parts);
    return path;
}

int files_read(const char *path, struct buf *out)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* a pipe does not hold us */
    ssize_t got = 0;

    if (fd < 0)
        return errno == ENOENT ? ERR_UNKNOWN : ERR_IO;
    do {
        uint8_t piece[4096];
        got = read(fd, piece, sizeof piece);
        if (got > 0)
            buf_add(out, piece, (size_t)got);
    } while (got > 0 && !out->over);
    close(fd);
    return got < 0 ? ERR_IO : out->over ? ERR_LIMIT : ERR_OK;
}

static int write_all(int fd, struct slice content)
{
    for (size_t at = 0; at < content.len;) {
        ssize_t put = write(fd, content.data + at, content.len - at);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return ERR_IO;
        at += (size_t)put;
    }
    return ERR_OK;
}

static int write_as(const char *path, struct slice content, mode_t mode)
{
    struct path aside = path_of(path, NULL);
    size_t len = strlen(aside.text);
    int fd, err;

    CHECK(len + 5 < sizeof aside.text);
    memcpy(aside.text + len, ".new", 5);
    fd = open(aside.text, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
    if (fd < 0)
        return ERR_IO;
    err = write_all(fd, content);
    if (close(fd) != 0 && !err)
        err = ERR_IO;
    if (!err && rename(aside.text, path) != 0)
        err = ERR_IO;
    if (err)
        (void)unlink(aside.text);
    return err;
}

int files_write(const char *path, struct slice content)
{
    return write_as(path, content, 0644);
}

int files_write_secret(const char *path, struct slice content)
{
    return write_as(path, content, 0600);
}

int files_make_folder(const char *path)
{
    struct path part = path_of(path, NULL);

    for (char *at = part.text + 1; *at != '\0'; at++) {
        if (*at != '/')
            continue;
        *at = '\0';
        if (mkdir(part.text, 0755) != 0 && errno != EEXIST)
            return ERR_IO;
        *at = '/';
    }
    return mkdir(part.text, 0755) != 0 && errno != EEXIST ? ERR_IO : ERR_OK;
}

void files_remove(const char *path)
{
    (void)unlink(path);
}

static int remove_one(const char *path, const struct stat *info, int type, struct FTW *where)
{
    (void)info;
    (void)type;
    (void)where;
    return remove(path);
}

int files_remove_tree(const char *path)
{
    /* never through a symbolic link, never into another file system */
    int failed = nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT);

    return failed != 0 && errno != ENOENT ? ERR_IO : ERR_OK;
}

static int is_name(const struct dirent *entry)
{
    return strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
}

int files_each(const char *path, void (*on_name)(void *owner, const char *name), void *owner)
{
    struct dirent **entries = NULL;
    int cnt = scandir(path, &entries, is_name, alphasort);

    if (cnt < 0)
        return ERR_IO;
    for (int i = 0; i < cnt; i++) {
        on_name(owner, entries[i]->d_name);
        free(entries[i]); /* scandir's */
    }
    free(entries);
    return ERR_OK;
}
