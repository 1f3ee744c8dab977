/* The shell with the toy kernels of tests/lib/echo_kernel.h: for tests and benches of the shell alone. */
#include "shell/args.h"
#include "tests/lib/echo_kernel.h"

int main(int argc, char **argv)
{
    struct echo_kernel *data, *meta;
    struct shell_kernels kernels;
    struct config config;
    int status = args_read(argc, argv, &config);

    if (status == ARGS_RUN) {
        data = echo_kernel_new(KERNEL_DATA);
        meta = echo_kernel_new(KERNEL_META);
        kernels = echo_kernels(data, meta);
        status = shell_run(&config, &kernels);
        echo_kernel_free(data);
        echo_kernel_free(meta);
    }
    config_release(&config);
    return status;
}
