/* The inside of shell: what shell.c and admin.c share. */
#ifndef SHELL_SHELL_STATE_H
#define SHELL_SHELL_STATE_H

#include <uv.h>

#include "io/http_door.h"
#include "io/loop.h"
#include "record/record.h"
#include "shell/disk.h"
#include "shell/kernel_port.h"
#include "shell/net.h"
#include "shell/shell.h"
#include "shell/work.h"

enum {
    SHELL_EVENTS_PER_TURN = 4096,  /* then sockets and threads have their turn */
    SHELL_TURN_US = 20000,         /* and after this time */
    SHELL_EXIT_FLUSH_US = 1000000, /* how long EXIT waits for answers to leave */
    SHELL_FILES_SPARE = 128,       /* descriptors for directories, libuv, listeners, admin */
};

enum shell_state { SHELL_RUNNING, SHELL_EXITING };

struct shell;

/* One kernel, and what it has set. */
struct shell_kernel {
    struct shell *shell;
    enum kernel_idx idx;
    struct kernel_port port;
    struct io_timer wake;
};

struct shell {
    const struct config *config;
    const struct shell_kernels *ops;
    struct io_loop loop;
    struct shell_kernel kernels[KERNELS_CNT];
    struct effects fx;
    struct net net;
    struct disk disk;
    struct work work;
    struct http_door admin;
    struct record_scratch scratch; /* the loop's thread's */
    struct io_source signal;
    uv_signal_t on_term, on_int;
    unsigned signals_cnt;
    enum shell_state state;
    int status;
    int64_t exit_us; /* EXITING: when we stop waiting for answers to leave */
    struct io_timer exit_timer;
    int64_t start_wall_ms, start_us;
    bool was_ready;
    uint64_t steps_cnt;
};

const char *shell_kernel_name(enum kernel_idx idx);

#endif
