#include "tests/lib/apart.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/check.h"

bool apart(int (*run)(const void *what), const void *what, const char *name, unsigned cpu_s_max)
{
    struct rlimit limit = {.rlim_cur = cpu_s_max, .rlim_max = cpu_s_max + 1};
    int status;
    pid_t pid;

    (void)fflush(NULL); /* else the child prints it once more */
    pid = fork();
    CHECK(pid >= 0);
    if (pid == 0) {
        CHECK(setrlimit(RLIMIT_CPU, &limit) == 0);
        exit(run(what) != 0);
    }
    while (waitpid(pid, &status, 0) < 0)
        CHECK(errno == EINTR);
    if (WIFSIGNALED(status))
        printf("fault: %s: ended by a signal: %s\n", name, strsignal(WTERMSIG(status)));
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}
