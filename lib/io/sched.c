#include "io/sched.h"

#include <linux/sched/types.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { POLICY_OTHER = 0, THIS_THREAD = 0 };

bool io_sched_short_slices(void)
{
    struct sched_attr attr = {.size = sizeof attr,
                              .sched_policy = POLICY_OTHER,
                              .sched_nice = getpriority(PRIO_PROCESS, THIS_THREAD),
                              .sched_runtime = IO_SCHED_SLICE_NS};

    return syscall(SYS_sched_setattr, THIS_THREAD, &attr, 0) == 0;
}
