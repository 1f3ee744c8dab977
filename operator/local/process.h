/* One broker process that is kept running until it is told to stop.
 *
 *                 spawned            exits by itself
 *   PROCESS_WAIT ---------> PROCESS_UP ------------> PROCESS_WAIT   (0.1 s doubling to 10 s; anew after a minute up)
 *        |                     | process_stop
 *        | process_stop        v            exited
 *        +--------------> PROCESS_ENDING ------------> PROCESS_ENDED
 *
 * process_hold: SIGKILL, and stays in PROCESS_WAIT until it is let go.
 * process_stop: SIGTERM, after the grace time SIGKILL. Probed while up: often until ready, then each second. */
#ifndef LOCAL_PROCESS_H
#define LOCAL_PROCESS_H

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

#include "base/list.h"
#include "local/files.h"
#include "probe/probe.h"

enum {
    PROCESS_ARGS_MAX = 16,
    PROCESS_ENV_MAX = 1024,
    PROCESS_WAIT_MS_MIN = 100,
    PROCESS_WAIT_MS_MAX = 10000,
    PROCESS_CRASHING_MS = 1000, /* a wait from here on is called CrashLoopBackOff */
    PROCESS_STABLE_MS = 60000,  /* up so long: the next exit counts as the first */
    PROCESS_GRACE_MS = 30000,
    PROCESS_PROBE_MS_FIRST = 20, /* between probes until it is ready */
    PROCESS_PROBE_MS = 1000,
};

#define PROCESS_STATES(X)                                    \
    X(PROCESS_WAIT, EDGE(PROCESS_UP) | EDGE(PROCESS_ENDED))  \
    X(PROCESS_UP, EDGE(PROCESS_WAIT) | EDGE(PROCESS_ENDING)) \
    X(PROCESS_ENDING, EDGE(PROCESS_ENDED))                   \
    X(PROCESS_ENDED, 0)

#define X(state, edges) state,
enum process_state { PROCESS_STATES(X) PROCESS_STATES_CNT };
#undef X

struct process {
    struct list_node node; /* of its owner */
    enum process_state state;
    char *namespace, *pod, *uid, *ip; /* ours */
    char *file;                       /* program; ours */
    char *args[PROCESS_ARGS_MAX + 1]; /* ours, NULL at the end */
    char **env;                       /* ours, NULL at the end */
    struct path log, pid_file;
    uint16_t admin_port;
    bool is_ready;
    bool is_held;     /* without power */
    int64_t versions; /* of the files that it was given; the owner's */
    uint32_t restarts_cnt, failures_cnt;
    int64_t wait_ms, up_since_ms;
    int last_status, last_signal;
    uv_loop_t *loop;
    uv_process_t uv;
    uv_timer_t timer; /* next start, or the end of the grace time */
    uv_timer_t probe_timer;
    struct probe probe;
    bool has_uv, has_probe; /* alive: their memory must stay */
    int handles_cnt;
    void *owner;
    void (*on_change)(void *owner, struct process *process); /* ready, not ready, up, waiting, ended; marks only */
    void (*on_freed)(void *owner);
};

/* Starts at once. The texts are given. */
void process_start(struct process *process, uv_loop_t *loop);
void process_stop(struct process *process);
void process_hold(struct process *process, bool is_held); /* may be called again and again */
void process_kill(struct process *process);               /* SIGKILL, where it is up or ending */

/* ENDED only: closes its handles, then frees all of it and calls on_freed. */
void process_free(struct process *process);

bool process_is_crashing(const struct process *process);

#endif
