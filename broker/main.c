/* flotilla-broker: the only composition root. Command line and properties -> two kernels -> the shell that runs them. */
#include "meta/controller.h"
#include "node/broker.h"
#include "request.h"
#include "shell/args.h"
#include "shell/settings.h"
#include "shell/shell.h"

static void step_broker(void *kernel, const struct event *event, struct effects *fx)
{
    broker_step(kernel, event, fx);
}

static bool is_broker_ready(const void *kernel, struct buf *reasons)
{
    return broker_ready(kernel, reasons);
}

static void add_broker_metrics(const void *kernel, struct buf *text)
{
    broker_metrics(kernel, text);
}

static void step_controller(void *kernel, const struct event *event, struct effects *fx)
{
    controller_step(kernel, event, fx);
}

static void add_controller_metrics(const void *kernel, struct buf *text)
{
    controller_metrics(kernel, text);
}

static int run(const struct config *config)
{
    static struct settings settings;
    struct shell_kernels kernels;
    struct controller *controller;
    struct broker *broker;
    int status;

    settings_init(&settings, config);
    broker = broker_new(&settings.broker);
    controller = controller_new(&settings.controller);
    kernels = (struct shell_kernels){
        .of = {[KERNEL_DATA] =
                   {.kernel = broker, .step = step_broker, .ready = is_broker_ready, .metrics = add_broker_metrics},
               [KERNEL_META] = {.kernel = controller, .step = step_controller, .metrics = add_controller_metrics}},
        .request_parse = request_parse,
        .request_free = request_free,
    };
    status = shell_run(config, &kernels);
    broker_free(broker);
    controller_free(controller);
    settings_release(&settings);
    return status;
}

int main(int argc, char **argv)
{
    struct config config;
    int status = args_read(argc, argv, &config);

    if (status == ARGS_RUN)
        status = run(&config);
    config_release(&config);
    return status;
}
