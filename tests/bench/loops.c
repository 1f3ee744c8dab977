/* The machine's own limits, as plain loops: what a broker cannot beat without better means.
 *
 *   in       read a socket, CRC-32C, pwrite into a fresh file           CPU seconds per GB of the reading process
 *   out      answer a small request with a sendfile of FETCH_LEN        CPU seconds per GB of the sending process
 *   request  200-byte request, 60-byte answer                           CPU microseconds per request of the answerer
 *
 * bench-loops FOLDER prints one line of JSON. */
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/crc.h"

enum { BUFFER_LEN = 1 << 20, FETCH_LEN = 1 << 20, REQUEST_LEN = 200, ANSWER_LEN = 60, REQUESTS_CNT = 100000 };
static const size_t total_len = (size_t)1 << 30;
static uint8_t buffer[BUFFER_LEN];

static void check(int ok, const char *what)
{
    if (!ok) {
        perror(what);
        exit(1);
    }
}

static double cpu_seconds(void)
{
    struct rusage usage;

    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_utime.tv_sec + (double)usage.ru_utime.tv_usec / 1e6 + (double)usage.ru_stime.tv_sec +
           (double)usage.ru_stime.tv_usec / 1e6;
}

static void read_all(int fd, uint8_t *to, size_t len)
{
    for (size_t got = 0; got < len;) {
        ssize_t n = read(fd, to + got, len - got);
        check(n > 0, "read");
        got += (size_t)n;
    }
}

static void write_all(int fd, const uint8_t *from, size_t len)
{
    for (size_t put = 0; put < len;) {
        ssize_t n = write(fd, from + put, len - put);
        check(n > 0, "write");
        put += (size_t)n;
    }
}

/* A connected pair over loopback: [0] of the child, [1] ours. */
static void connect_pair(int fds[2])
{
    int listener = socket(AF_INET, SOCK_STREAM, 0), one = 1;
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof address;

    check(bind(listener, (struct sockaddr *)&address, sizeof address) == 0 && listen(listener, 1) == 0, "listen");
    getsockname(listener, (struct sockaddr *)&address, &len);
    fds[0] = socket(AF_INET, SOCK_STREAM, 0);
    check(connect(fds[0], (struct sockaddr *)&address, sizeof address) == 0, "connect");
    fds[1] = accept(listener, NULL, NULL);
    setsockopt(fds[0], IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    setsockopt(fds[1], IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    close(listener);
}

static double loop_in(const char *path)
{
    int fds[2], fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
    uint32_t crc = 0;
    double before;

    check(fd >= 0, path);
    connect_pair(fds);
    if (fork() == 0) {
        for (size_t sent = 0; sent < total_len; sent += BUFFER_LEN)
            write_all(fds[0], buffer, BUFFER_LEN);
        _exit(0);
    }
    before = cpu_seconds();
    for (size_t got = 0; got < total_len; got += BUFFER_LEN) {
        read_all(fds[1], buffer, BUFFER_LEN);
        crc ^= crc32c(buffer, BUFFER_LEN);
        check(pwrite(fd, buffer, BUFFER_LEN, (off_t)got) == BUFFER_LEN, "pwrite");
    }
    before = cpu_seconds() - before;
    wait(NULL);
    close(fds[0]);
    close(fds[1]);
    close(fd);
    return before / ((double)total_len / 1e9) + (crc == 1 ? 1e-12 : 0);
}

static double loop_out(const char *path)
{
    int fds[2], fd = open(path, O_RDONLY);
    double before;

    check(fd >= 0, path);
    connect_pair(fds);
    if (fork() == 0) {
        for (size_t got = 0; got < total_len; got += FETCH_LEN) {
            write_all(fds[0], buffer, REQUEST_LEN);
            read_all(fds[0], buffer, FETCH_LEN);
        }
        _exit(0);
    }
    before = cpu_seconds();
    for (size_t sent = 0; sent < total_len; sent += FETCH_LEN) {
        off_t pos = (off_t)sent;
        read_all(fds[1], buffer, REQUEST_LEN);
        for (size_t put = 0; put < FETCH_LEN;) {
            ssize_t n = sendfile(fds[1], fd, &pos, FETCH_LEN - put);
            check(n > 0, "sendfile");
            put += (size_t)n;
        }
    }
    before = cpu_seconds() - before;
    wait(NULL);
    close(fds[0]);
    close(fds[1]);
    close(fd);
    return before / ((double)total_len / 1e9);
}

static double loop_request(void)
{
    int fds[2];
    double before;

    connect_pair(fds);
    if (fork() == 0) {
        for (int i = 0; i < REQUESTS_CNT; i++) {
            write_all(fds[0], buffer, REQUEST_LEN);
            read_all(fds[0], buffer, ANSWER_LEN);
        }
        _exit(0);
    }
    before = cpu_seconds();
    for (int i = 0; i < REQUESTS_CNT; i++) {
        read_all(fds[1], buffer, REQUEST_LEN);
        write_all(fds[1], buffer, ANSWER_LEN);
    }
    before = cpu_seconds() - before;
    wait(NULL);
    close(fds[0]);
    close(fds[1]);
    return before / REQUESTS_CNT * 1e6;
}

int main(int argc, char **argv)
{
    char path[4096];
    double in, out;

    check(argc == 2, "usage: bench-loops FOLDER");
    snprintf(path, sizeof path, "%s/loop", argv[1]);
    for (size_t i = 0; i < BUFFER_LEN; i++)
        buffer[i] = (uint8_t)(i * 2654435761u >> 13);
    in = loop_in(path);
    out = loop_out(path);
    unlink(path);
    printf("{\"in_cpu_s_per_gb\": %.4f, \"out_cpu_s_per_gb\": %.4f, \"request_cpu_us\": %.3f}\n", in, out,
           loop_request());
    return 0;
}
