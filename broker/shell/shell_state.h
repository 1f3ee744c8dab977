/* The inside of shell: what shell.c and admin.c share. */
#ifndef SHELL_SHELL_STATE_H
#define SHELL_SHELL_STATE_H

#include <uv.h>

#include "io/http_door.h"
#include "io/loop.h"
#include "shell/host.h"

enum {
    SHELL_FILES_SPARE = 128, /* descriptors for directories, libuv, listeners, admin, links */
    SHELL_REASON_LEN_MAX = 255,
    SHELL_CONTROLLER_CONNS_MAX = 4096, /* connections of controller listeners; one more is closed at once */
};

enum shell_state { SHELL_RUNNING, SHELL_EXITING };

struct shell {
    const struct config *config;
    struct io_loop loop;      /* the main thread's: the data kernel's host, and all the rest */
    struct io_loop meta_loop; /* of the metadata kernel's thread */
    uv_mutex_t meta_acting;   /* held while that acts: to look at its host from the main thread */
    _Atomic bool is_meta_over;
    struct host hosts[KERNELS_CNT];
    struct http_door admin;
    struct io_source signal;
    uv_signal_t on_term, on_int;
    unsigned signals_cnt;
    enum shell_state state;
    int64_t start_wall_ms, start_us;
    bool was_ready;

    uv_mutex_t exit_lock; /* for what follows */
    bool is_exit_asked;
    int status;
    char reason[SHELL_REASON_LEN_MAX + 1];
};

#endif
