/* A kernel with what the shell does for it: its queue of events, connections, links, files, work and timer, on a loop of its
 * own. The two hosts of a process run on two threads and share nothing but the messages that their kernels send each other
 * (mailbox.h), so that whatever one of them does never delays the other. */
#ifndef SHELL_HOST_H
#define SHELL_HOST_H

#include <stdbool.h>
#include <stdint.h>

#include "client/links.h"
#include "io/loop.h"
#include "record/record.h"
#include "shell/disk.h"
#include "shell/kernel_port.h"
#include "shell/mailbox.h"
#include "shell/net.h"
#include "shell/shell.h"
#include "shell/work.h"

enum {
    HOST_EVENTS_PER_TURN = 4096, /* then sockets and threads have their turn */
    HOST_TURN_US = 20000,        /* and after this time */
    HOST_META_DISK_THREADS = 2,
    HOST_META_FILES_OPEN = 32,
    HOST_STOP_US = 1000000,    /* how long a stopped host waits for answers to leave */
    HOST_STEP_LONG_US = 50000, /* a step that takes longer is told and counted: whoever else asks waits for it */

    /* memory that a burst left unused goes back to the system */
    HOST_TRIM_LEN = 8 << 20,       /* fewer bytes through memory leave too little behind to be worth it */
    HOST_TRIM_QUIET_LEN = 4 << 20, /* nor is it while more than this needs memory again within HOST_TRIM_US */
    HOST_TRIM_FRAME_LEN = 1024,    /* what a request needs beside its bytes */
    HOST_TRIM_US = 1000000,
};

struct host {
    enum kernel_idx idx;
    struct io_loop *loop;
    struct kernel_port port;
    struct host *other;         /* the other kernel's */
    struct mailbox mailbox;     /* from the other kernel */
    struct kernel_msg **outbox; /* for the other one, given to it after each batch of steps */
    size_t outbox_cnt, outbox_cap;
    bool is_blocked; /* the other's mailbox is full: no requests until it has room */
    struct io_timer wake;
    struct effects fx;
    struct record_scratch scratch; /* for parsing requests */
    struct net net;
    struct links links;
    struct io_tls *links_tls; /* ours; NULL: none */
    struct disk disk;
    struct work work;
    struct host_steps {
        uint64_t cnt, long_cnt; /* of them over HOST_STEP_LONG_US */
        int64_t us_max;         /* the longest, with its effects carried out */
        int64_t turn_us_max;    /* the longest turn: steps, and what disk and sockets do between them */
    } steps;
    int64_t stepped_us, turned_us; /* when the last step ended, when the turn began */
    struct io_timer trim;          /* set while there may be memory to give back */
    uint64_t trimmed_len;          /* moved_len when memory was last given back */
    uint64_t looked_at_len;        /* ... when `trim` was last set */
    bool stopped;                  /* nothing is stepped any more */
    int64_t stop_us;               /* stopped: when we stop waiting for answers to leave */
    _Atomic bool is_stop_asked;    /* by host_ask_stop */
    void *owner;
    void (*on_exit)(void *owner, int status, struct slice reason); /* the kernel's EXIT; on the host's thread */
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

/* A turn of its loop. true: more to do in the next one. */
bool host_turn(struct host *host);

void host_ask_stop(struct host *host); /* any thread: no more steps, beginning with its next turn */

/* Stopped, nothing is under way, and what was to be sent has left, or has not within HOST_STOP_US. In its turns. */
bool host_is_over(struct host *host);

/* The end, in the order that lets go of what others point into; parts that never opened are fine. Its thread has ended.
 * host_release: after the loop has told every close. */
void host_close(struct host *host);
void host_release(struct host *host);

const char *host_kernel_name(enum kernel_idx idx);

#endif
