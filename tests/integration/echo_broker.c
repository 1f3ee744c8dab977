/* The shell with the toy kernel of tests/lib/echo_kernel.h: for tests and benches of the shell alone. */
#include "shell/args.h"
#include "tests/lib/echo_kernel.h"

int main(int argc, char **argv)
{
    struct echo_kernel *echo;
    struct shell_kernels kernels;
    struct config config;
    int status = args_read(argc, argv, &config);

    if (status == ARGS_RUN) {
        echo = echo_kernel_new();
        kernels = echo_kernels(echo);
        status = shell_run(&config, &kernels);
        echo_kernel_free(echo);
    }
    config_release(&config);
    return status;
}
