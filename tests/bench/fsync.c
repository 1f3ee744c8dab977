/* How many record batches of how many busy partitions become durable per second, and how long each waits: plain loops, to
 * choose how the broker's group commit is built (docs/PERFORMANCE.md).
 *
 *   bench-fsync DIR SECONDS     all ways, at 1, 10, 100, 1000 partitions
 *
 * Each partition has one batch of BATCH_LEN on its way at any time; the next one comes when it is durable.
 *   files      one file per partition, appended; THREADS threads, each: pwrite, fdatasync
 *   fallocate  the same on files that have their blocks, but not written (the file system still notes each write)
 *   zeroed     the same on files whose blocks were written before: fdatasync has no metadata to write
 *   direct     the same with O_DIRECT and O_DSYNC, into blocks written before
 *   journal    pwrite to each file, all waiting batches with one writev into one zeroed journal, one fdatasync
 *   syncfs     pwrite to each file, one syncfs for all that wait (and for whatever else is dirty on that file system) */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum {
    BATCH_LEN = 16384,
    PARTITIONS_MAX = 1000,
    THREADS_MAX = 32,
    FILES_LEN = 1 << 30,     /* of all partitions' files together, then they begin again at 0 */
    JOURNAL_LEN = 256 << 20, /* then it begins again */
    WAITS_MAX = 1 << 20,
    IOV_MAX_ = 1000,
};

enum way { FILES, FALLOCATE, ZEROED, DIRECT, JOURNAL, SYNCFS, WAYS_CNT };
static const char *const way_names[WAYS_CNT] = {"files", "fallocate", "zeroed", "direct", "journal", "syncfs"};

struct partition {
    int fd;
    off_t pos, len;
    double since; /* its batch waits since then */
};

static struct partition partitions[PARTITIONS_MAX];
static size_t queue[PARTITIONS_MAX]; /* partitions whose batch is not taken yet, a ring */
static size_t queue_head, queue_cnt, partitions_cnt;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static atomic_bool is_over;
static float *waits;
static size_t waits_cnt;
static enum way way;
static const char *folder;
static uint8_t *batch; /* aligned */

static double now(void)
{
    struct timespec ts;

    clock_gettime(CLOCK_MONOTONIC, &ts);
    return (double)ts.tv_sec + (double)ts.tv_nsec / 1e9;
}

static void check(bool is_fine, const char *what)
{
    if (is_fine)
        return;
    fprintf(stderr, "bench-fsync: %s: %s\n", what, strerror(errno));
    exit(1);
}

static int take(size_t max, size_t *ret)
{
    int cnt = 0;

    pthread_mutex_lock(&lock);
    for (; queue_cnt > 0 && (size_t)cnt < max; queue_cnt--) {
        ret[cnt++] = queue[queue_head];
        queue_head = (queue_head + 1) % PARTITIONS_MAX;
    }
    pthread_mutex_unlock(&lock);
    return cnt;
}

static void give(const size_t *which, int cnt)
{
    double at = now();

    pthread_mutex_lock(&lock);
    for (int i = 0; i < cnt; i++) {
        struct partition *partition = &partitions[which[i]];
        if (waits_cnt < WAITS_MAX)
            waits[waits_cnt] = (float)(at - partition->since);
        waits_cnt++;
        partition->since = at;
        queue[(queue_head + queue_cnt++) % PARTITIONS_MAX] = which[i];
    }
    pthread_mutex_unlock(&lock);
}

static void write_one(struct partition *partition)
{
    check(pwrite(partition->fd, batch, BATCH_LEN, partition->pos) == BATCH_LEN, "pwrite");
    partition->pos += BATCH_LEN;
    if (partition->pos + BATCH_LEN > partition->len) {
        partition->pos = 0;
        check(way != FILES || ftruncate(partition->fd, 0) == 0, "ftruncate");
    }
}

static void *each_alone(void *argument)
{
    size_t which;

    (void)argument;
    while (!atomic_load(&is_over)) {
        if (take(1, &which) == 0) { /* more threads than partitions */
            usleep(20);
            continue;
        }
        write_one(&partitions[which]);
        check(way == DIRECT || fdatasync(partitions[which].fd) == 0, "fdatasync");
        give(&which, 1);
    }
    return NULL;
}

static void *all_together(void *argument)
{
    int journal = *(int *)argument;
    static size_t which[PARTITIONS_MAX];
    static struct iovec iov[IOV_MAX_];
    off_t pos = 0;

    while (!atomic_load(&is_over)) {
        int cnt = take(IOV_MAX_, which);
        for (int i = 0; i < cnt; i++) {
            write_one(&partitions[which[i]]);
            iov[i] = (struct iovec){batch, BATCH_LEN};
        }
        if (way == SYNCFS) {
            check(syncfs(journal) == 0, "syncfs");
        } else {
            check(pwritev(journal, iov, cnt, pos) == (ssize_t)cnt * BATCH_LEN, "pwritev");
            check(fdatasync(journal) == 0, "fdatasync");
            pos += (off_t)cnt * BATCH_LEN;
            if (pos + (off_t)IOV_MAX_ * BATCH_LEN > JOURNAL_LEN)
                pos = 0;
        }
        give(which, cnt);
    }
    return NULL;
}

static int open_file(const char *name, off_t len, enum way as)
{
    static uint8_t zeros[1 << 20];
    char path[4096];
    int fd;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0644);
    check(fd >= 0, path);
    if (as == FALLOCATE)
        check(posix_fallocate(fd, 0, len) == 0, "fallocate");
    if (as == ZEROED || as == DIRECT)
        for (off_t pos = 0; pos < len; pos += (off_t)sizeof zeros)
            check(pwrite(fd, zeros, sizeof zeros, pos) == sizeof zeros, "pwrite");
    check(fsync(fd) == 0, "fsync");
    if (as == DIRECT) {
        close(fd);
        fd = open(path, O_RDWR | O_DIRECT | O_DSYNC);
        check(fd >= 0, path);
    }
    unlink(path);
    return fd;
}

static int by_size(const void *a, const void *b)
{
    float x = *(const float *)a, y = *(const float *)b;

    return x < y ? -1 : x > y;
}

static double cpu_seconds(void)
{
    struct rusage usage;

    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_utime.tv_sec + (double)usage.ru_stime.tv_sec +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static void run(size_t threads_cnt, double seconds)
{
    pthread_t threads[THREADS_MAX];
    bool is_together = way == JOURNAL || way == SYNCFS;
    double began, took, cpu;
    int journal = -1;
    size_t kept;

    for (size_t i = 0; i < partitions_cnt; i++) {
        char name[32];
        snprintf(name, sizeof name, "p%zu", i);
        partitions[i].len = (off_t)(FILES_LEN / partitions_cnt) & ~((off_t)(1 << 20) - 1);
        partitions[i].fd = open_file(name, partitions[i].len, way);
        partitions[i].pos = 0;
        queue[i] = i;
    }
    if (is_together)
        journal = open_file("journal", JOURNAL_LEN, ZEROED);
    sync();
    queue_head = waits_cnt = 0;
    queue_cnt = partitions_cnt;
    atomic_store(&is_over, false);
    cpu = cpu_seconds();
    began = now();
    for (size_t i = 0; i < partitions_cnt; i++)
        partitions[i].since = began;
    for (size_t i = 0; i < threads_cnt; i++)
        check(pthread_create(&threads[i], NULL, is_together ? all_together : each_alone, &journal) == 0, "thread");
    usleep((useconds_t)(seconds * 1e6));
    atomic_store(&is_over, true);
    for (size_t i = 0; i < threads_cnt; i++)
        pthread_join(threads[i], NULL);
    took = now() - began;
    cpu = cpu_seconds() - cpu;
    kept = waits_cnt < WAITS_MAX ? waits_cnt : WAITS_MAX;
    qsort(waits, kept, sizeof waits[0], by_size);
    printf("%-10s %7zu %10zu %12.0f %9.2f %9.2f %9.0f\n", way_names[way], threads_cnt, partitions_cnt,
           (double)waits_cnt / took, (double)waits[kept / 2] * 1e3, (double)waits[kept * 99 / 100] * 1e3,
           cpu * 1e6 / (double)waits_cnt);
    fflush(stdout);
    for (size_t i = 0; i < partitions_cnt; i++)
        close(partitions[i].fd);
    if (journal >= 0)
        close(journal);
}

int main(int argc, char **argv)
{
    static const size_t counts[] = {1, 10, 100, 1000}, threads[] = {2, 4, 16};
    struct rlimit files = {4096, 4096};

    check(argc == 3, "usage: bench-fsync DIR SECONDS");
    folder = argv[1];
    (void)setrlimit(RLIMIT_NOFILE, &files);
    check(posix_memalign((void **)&batch, 4096, BATCH_LEN) == 0, "memory");
    memset(batch, 'x', BATCH_LEN);
    waits = malloc(WAITS_MAX * sizeof waits[0]);
    check(waits != NULL, "memory");
    printf("batches of %d bytes\n%-10s %7s %10s %12s %9s %9s %9s\n", BATCH_LEN, "way", "threads", "partitions",
           "batches/s", "p50 ms", "p99 ms", "CPU us");
    for (size_t c = 0; c < sizeof counts / sizeof counts[0]; c++)
        for (way = 0; way < WAYS_CNT; way++)
            for (size_t t = 0; t < sizeof threads / sizeof threads[0]; t++) {
                partitions_cnt = counts[c];
                if (way == JOURNAL || way == SYNCFS || partitions_cnt == 1) {
                    run(1, atof(argv[2]));
                    break;
                }
                run(threads[t], atof(argv[2]));
            }
    return 0;
}
