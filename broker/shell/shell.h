/* The broker's shell: the world as events, effects as the world. One door: shell_run.
 *
 *   main: config_load -> kernels made from it -> shell_run -> exit status
 *
 * What the kernels may rely on beyond seam.h
 *   1. Order of the start: ENTROPY, then START, to each kernel; both before any connection. Listeners open after START
 *      was stepped; peers that come before the kernel is ready get what the kernel answers.
 *   2. CONN_CLOSED comes exactly once for each CONN_OPENED, also after the kernel's own CLOSE.
 *   3. The metadata kernel sees the connections of controller.listener.names, the data kernel all others; conn_ids are
 *      each kernel's own. listener_idx says which of `listeners` it is.
 *   4. Path effects (those with dir_idx) whose path has the same first component are carried out in the order asked;
 *      others may overtake each other, and path effects and file effects may, too: wait for DISK_DONE between them.
 *   5. After RENAME_DIR, the struct files below it that the shell has seen have their new path.
 *   6. A WRITE that fails fails all WRITEs of that file behind its place that were asked for meanwhile, too; a WRITE
 *      at or before the place that failed starts anew.
 *   7. SIGTERM or SIGINT: SHUTDOWN to the data kernel; a second one ends the process at once (status 1).
 *   8. Each kernel has a thread of its own; ready and metrics of kernel_ops are called between its steps, on another. */
#ifndef SHELL_SHELL_H
#define SHELL_SHELL_H

#include "base/chunk.h"
#include "shell/config.h"
#include "shell/kernel_port.h"

struct record_scratch;

struct shell_kernels {
    struct kernel_ops of[KERNELS_CNT];
    /* A frame's bytes (give) as a request: request_parse of request.h; scratch is the calling thread's own. */
    struct request *(*request_parse)(struct chunk *chunk, struct record_scratch *scratch);
    void (*request_free)(struct request *request);
};

/* Runs until a kernel's EXIT; returns the exit status. config and kernels are borrowed. 1: the shell could not start
 * (a line in the log says why). Only one at a time in a process. */
int shell_run(const struct config *config, const struct shell_kernels *kernels);

#endif
