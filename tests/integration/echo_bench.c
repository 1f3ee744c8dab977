/* What the shell costs, beside a bare loop that does the same: CPU of the server per GB and per request.
 *
 *   echo-bench serve PORT FILE                     the bare loop (blocking reads, CRC, pwrite, sendfile; one client)
 *   echo-bench load PORT PID MODE BYTES CNT DEPTH  client: CNT requests of BYTES, DEPTH in flight; prints a line
 *                                                  MODE: produce (P), sync (S), fetch (F), request (E)
 * Both speak the toy protocol of tests/lib/echo_kernel.h. */
#include <dirent.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "base/be.h"
#include "base/check.h"
#include "base/crc.h"
#include "base/mem.h"

enum { BUF_LEN = 32 << 20, FETCH_REQUEST_LEN = 17 };

static uint8_t *buf;
static uint32_t crc;

static bool read_whole(int fd, void *to, size_t len)
{
    for (size_t done = 0; done < len;) {
        ssize_t got = read(fd, (char *)to + done, len - done);
        if (got <= 0)
            return false;
        done += (size_t)got;
    }
    return true;
}

static void write_whole(int fd, const void *from, size_t len, int flags)
{
    for (size_t done = 0; done < len;) {
        ssize_t got = send(fd, (const char *)from + done, len - done, flags);
        CHECK(got > 0);
        done += (size_t)got;
    }
}

static void serve_fetch(int fd, int file)
{
    uint32_t len = be32_get(buf + 9);
    off_t pos = (off_t)be64_get(buf + 1), end = pos + len;
    uint8_t head[12];

    be32_put(head, len + 8);
    be64_put(head + 4, (uint64_t)pos);
    write_whole(fd, head, sizeof head, MSG_MORE);
    while (pos < end) {
        ssize_t sent = sendfile(fd, file, &pos, (size_t)(end - pos));
        CHECK(sent > 0);
    }
}

static void serve_one(int fd, int file)
{
    static off_t end; /* goes on over clients: fresh pages, as a log has */
    uint8_t head[12];

    while (read_whole(fd, head, 4)) {
        uint32_t len = be32_get(head);
        CHECK(len <= BUF_LEN);
        if (!read_whole(fd, buf, len))
            break;
        if (buf[0] == 'F') {
            serve_fetch(fd, file);
        } else if (buf[0] == 'E') {
            be32_put(head, len - 1);
            memmove(buf + 3, buf, len);
            memcpy(buf, head, 4);
            write_whole(fd, buf, len + 3, 0);
        } else {
            crc ^= crc32c(buf + 1, len - 1);
            CHECK(pwrite(file, buf + 1, len - 1, end) == (ssize_t)(len - 1));
            if (buf[0] == 'S')
                CHECK(fdatasync(file) == 0);
            be32_put(head, 8);
            be64_put(head + 4, (uint64_t)end);
            end += len - 1;
            write_whole(fd, head, 12, 0);
        }
    }
}

static int serve(const char *port, const char *path)
{
    struct sockaddr_in at = {.sin_family = AF_INET,
                             .sin_port = htons((uint16_t)strtoul(port, NULL, 10)),
                             .sin_addr = {htonl(INADDR_LOOPBACK)}};
    int listener = socket(AF_INET, SOCK_STREAM, 0), on = 1, file, fd;

    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    CHECK(bind(listener, (struct sockaddr *)&at, sizeof at) == 0 && listen(listener, 16) == 0);
    file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0644);
    CHECK(file >= 0);
    while ((fd = accept(listener, NULL, NULL)) >= 0) {
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        serve_one(fd, file);
        close(fd);
    }
    return 0;
}

/* ---- the client ---- */

/* CPU of all threads of the process, in us. */
static double cpu_us(const char *pid)
{
    char path[600];
    double sum = 0;
    DIR *dir;
    struct dirent *at;

    snprintf(path, sizeof path, "/proc/%s/task", pid);
    dir = opendir(path);
    CHECK(dir != NULL);
    while ((at = readdir(dir)) != NULL) {
        unsigned long long ns = 0;
        FILE *file;
        snprintf(path, sizeof path, "/proc/%s/task/%s/schedstat", pid, at->d_name);
        file = at->d_name[0] == '.' ? NULL : fopen(path, "r");
        if (file == NULL)
            continue;
        if (fscanf(file, "%llu", &ns) == 1)
            sum += (double)ns / 1000;
        fclose(file);
    }
    closedir(dir);
    return sum;
}

static double now_us(void)
{
    struct timespec at;

    clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec * 1e6 + (double)at.tv_nsec / 1e3;
}

static void send_request(int fd, char mode, size_t len, size_t idx)
{
    if (mode == 'f') {
        be32_put(buf, FETCH_REQUEST_LEN - 4);
        buf[4] = 'F';
        be64_put(buf + 5, idx * len % (256 << 20));
        be32_put(buf + 13, (uint32_t)len);
        write_whole(fd, buf, FETCH_REQUEST_LEN, 0);
        return;
    }
    be32_put(buf, (uint32_t)len + 1);
    buf[4] = mode == 'p' ? 'P' : mode == 's' ? 'S' : 'E';
    write_whole(fd, buf, len + 5, 0);
}

static void take_answer(int fd, char mode)
{
    uint8_t head[4];
    static char sink[1 << 20];
    size_t len;

    CHECK(read_whole(fd, head, 4));
    CHECK(mode == 'e' || mode == 'f' || be32_get(head) == 8);
    for (len = be32_get(head); len > 0;) {
        /* MSG_TRUNC: the kernel drops the bytes without a copy, so that the client costs little */
        ssize_t got = recv(fd, sink, len < sizeof sink ? len : sizeof sink, MSG_TRUNC);
        CHECK(got > 0);
        len -= (size_t)got;
    }
}

static int load(char **argv)
{
    struct sockaddr_in at = {.sin_family = AF_INET,
                             .sin_port = htons((uint16_t)strtoul(argv[2], NULL, 10)),
                             .sin_addr = {htonl(INADDR_LOOPBACK)}};
    const char *pid = argv[3];
    char mode = argv[4][0] == 'r' ? 'e' : argv[4][0];
    size_t len = strtoul(argv[5], NULL, 10), cnt = strtoul(argv[6], NULL, 10), depth = strtoul(argv[7], NULL, 10);
    int fd = socket(AF_INET, SOCK_STREAM, 0), on = 1;
    size_t sent = 0, done = 0;
    double cpu, wall, gb = (double)len * (double)cnt / 1e9;

    CHECK(len + 16 <= BUF_LEN);
    CHECK(connect(fd, (struct sockaddr *)&at, sizeof at) == 0);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    cpu = cpu_us(pid);
    wall = now_us();
    while (done < cnt) {
        while (sent < cnt && sent - done < depth)
            send_request(fd, mode, len, sent++);
        take_answer(fd, mode);
        done++;
    }
    wall = now_us() - wall;
    cpu = cpu_us(pid) - cpu;
    printf("mode=%s bytes=%zu cnt=%zu depth=%zu cpu_s_per_gb=%.3f cpu_us_per_request=%.2f requests_per_s=%.0f "
           "mb_per_s=%.0f\n",
           argv[4], len, cnt, depth, cpu / 1e6 / gb, cpu / (double)cnt, (double)cnt / wall * 1e6, gb * 1e9 / wall);
    close(fd);
    return 0;
}

int main(int argc, char **argv)
{
    buf = mem_alloc(BUF_LEN + 64);
    if (argc == 4 && strcmp(argv[1], "serve") == 0)
        return serve(argv[2], argv[3]);
    if (argc == 8 && strcmp(argv[1], "load") == 0)
        return load(argv);
    fprintf(stderr, "see the head of tests/integration/echo_bench.c\n");
    return 2;
}
