/* The inside of shell: what shell.c and admin.c share. */
#ifndef SHELL_SHELL_STATE_H
#define SHELL_SHELL_STATE_H

#include <uv.h>

#include "io/http_door.h"
#include "io/loop.h"
#include "shell/host.h"

enum {
    SHELL_EXIT_FLUSH_US = 1000000,     /* how long EXIT waits for answers to leave */
    SHELL_FILES_SPARE = 128,           /* descriptors for directories, libuv, listeners, admin, links */
    SHELL_CONTROLLER_CONNS_MAX = 4096, /* connections of controller listeners; one more is closed at once */
};

enum shell_state { SHELL_RUNNING, SHELL_EXITING };

struct shell {
    const struct config *config;
    struct io_loop loop;
    struct host hosts[KERNELS_CNT];
    struct http_door admin;
    struct io_source signal;
    uv_signal_t on_term, on_int;
    unsigned signals_cnt;
    enum shell_state state;
    int status;
    int64_t exit_us; /* EXITING: when we stop waiting for answers to leave */
    struct io_timer exit_timer;
    int64_t start_wall_ms, start_us;
    bool was_ready;
};

#endif
