/* A kernel with what the shell does for it: its queue of events, connections, links, files, work and timer. The two hosts of
 * a process share nothing but the messages that their kernels send each other. */
#ifndef SHELL_HOST_H
#define SHELL_HOST_H

#include <stdbool.h>
#include <stdint.h>

#include "io/loop.h"
#include "record/record.h"
#include "shell/disk.h"
#include "shell/kernel_port.h"
#include "shell/links.h"
#include "shell/net.h"
#include "shell/shell.h"
#include "shell/work.h"

enum {
    HOST_EVENTS_PER_TURN = 4096, /* then sockets and threads have their turn */
    HOST_TURN_US = 20000,        /* and after this time */
    HOST_META_DISK_THREADS = 2,
    HOST_META_FILES_OPEN = 32,
};

struct host {
    enum kernel_idx idx;
    struct io_loop *loop;
    struct kernel_port port;
    struct host *other; /* the other kernel's */
    struct io_timer wake;
    struct effects fx;
    struct record_scratch scratch; /* for parsing requests */
    struct net net;
    struct links links;
    struct io_tls *links_tls; /* ours; NULL: none */
    struct disk disk;
    struct work work;
    uint64_t steps_cnt;
    bool stopped; /* nothing is stepped any more */
    void *owner;
    void (*on_exit)(void *owner, int status, struct slice reason); /* the kernel's EXIT */
};

struct host_args {
    enum kernel_idx idx;
    struct io_loop *loop;
    struct host *other;
    const struct config *config;
    const struct shell_kernels *kernels;
    uint32_t files_open_max, conns_max;
    void *owner;
    void (*on_exit)(void *owner, int status, struct slice reason);
};

/* false: a line in the log says why; host_close then cleans up. The data kernel's goes first: it locks the directories. */
bool host_open(struct host *host, const struct host_args *args);
void host_start(struct host *host); /* pushes ENTROPY and START */

/* A turn: host_resume, then host_drain (again while others give it events and there is time), then host_flush. */
void host_resume(struct host *host);
void host_drain(struct host *host, int64_t until_us, int *events_left);
bool host_flush(struct host *host); /* true: more to do in the next turn */
bool host_has_events(const struct host *host);

void host_stop(struct host *host);           /* no more steps; what waits to be sent still leaves */
bool host_is_idle(const struct host *host);  /* ... no disk op or work is under way */
bool host_is_quiet(const struct host *host); /* ... nothing is left to be sent */
void host_drop_events(struct host *host);    /* what waits in a queue that nobody looks at any more */

/* The end, in the order that lets go of what others point into; parts that never opened are fine. host_release: after
 * the loop has told every close. */
void host_close(struct host *host);
void host_release(struct host *host);

const char *host_kernel_name(enum kernel_idx idx);

#endif
