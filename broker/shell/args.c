#include "shell/args.h"

#include <stdio.h>
#include <string.h>

#include "base/err.h"
#include "io/log.h"

enum { LIST_TEXT_LEN_MAX = 1 << 20 };

static const char help[] =
    "usage: flotilla-broker [options] FILE.properties\n"
    "Runs one Kafka broker and, where process.roles says so, controller of the metadata quorum.\n"
    "\n"
    "  FILE.properties        properties with Kafka's names; ${NAME} is taken from the environment\n"
    "  --set NAME=VALUE       overrides a property; may be given any number of times\n"
    "  --check-config         reads and checks the properties, starts nothing; 0: fine, 2: faults (printed)\n"
    "  --list-config          every property: name, type, meaning, default, what is allowed\n"
    "  --version              prints the version\n"
    "  --help                 prints this\n"
    "\n"
    "Exit status: 0 stopped by SIGTERM or SIGINT, 1 failed, 2 wrong usage or properties.\n"
    "Log lines go to standard error.\n";

static int usage_fault(const char *what, const char *which)
{
    fprintf(stderr, "flotilla-broker: %s%s (--help says more)\n", what, which);
    return ARGS_STATUS_BAD;
}

static void print_buf(FILE *to, const struct buf *buf)
{
    if (buf->len > 0)
        fwrite(buf->data, 1, buf->len, to);
}

static void print_list(void)
{
    struct buf buf;

    buf_init(&buf, LIST_TEXT_LEN_MAX);
    config_list(&buf);
    print_buf(stdout, &buf);
    buf_release(&buf);
}

/* One log line per warning. */
static void log_warnings(const struct buf *warnings)
{
    struct slice rest = buf_bytes(warnings);

    while (rest.len > 0) {
        const uint8_t *end = memchr(rest.data, '\n', rest.len);
        size_t len = (size_t)(end - rest.data);
        log_line(LOG_WARN, "properties", LOG_TEXT("warning", slice_of(rest.data, len)));
        rest = slice_of(end + 1, rest.len - len - 1);
    }
}

static void set_log_level(const struct config *config)
{
    static const char *const names[] = {"debug", "info", "warn", "error"};

    for (int i = 0; i < 4; i++)
        if (config->log_level != NULL && strcmp(config->log_level, names[i]) == 0)
            log_level_min((enum log_level)i);
}

static int finish(struct config *config, const char *path, bool check_only)
{
    if (path == NULL && !check_only)
        return usage_fault("which FILE.properties?", "");
    if (config_finish(config) != ERR_OK) {
        print_buf(stderr, &config->faults);
        return ARGS_STATUS_BAD;
    }
    set_log_level(config);
    if (!check_only) {
        log_warnings(&config->warnings);
        return ARGS_RUN;
    }
    print_buf(stderr, &config->warnings);
    printf("%s: the properties are fine\n", path ? path : "flotilla-broker");
    return 0;
}

/* Overrides come after the file, wherever they stand: two passes. */
int args_read(int argc, char **argv, struct config *config)
{
    const char *path = NULL;
    bool check_only = false;

    config_init(config);
    for (int i = 1; i < argc; i++) {
        const char *arg = argv[i];
        if (strcmp(arg, "--help") == 0 || strcmp(arg, "-h") == 0) {
            fputs(help, stdout);
            return 0;
        }
        if (strcmp(arg, "--version") == 0) {
            puts("flotilla-broker " FLOTILLA_VERSION);
            return 0;
        }
        if (strcmp(arg, "--list-config") == 0) {
            print_list();
            return 0;
        }
        if (strcmp(arg, "--check-config") == 0)
            check_only = true;
        else if (strcmp(arg, "--set") == 0 && i + 1 < argc)
            i++;
        else if (arg[0] == '-')
            return usage_fault("unknown or cut option ", arg);
        else if (path != NULL)
            return usage_fault("more than one file: ", arg);
        else
            path = arg;
    }
    if (path != NULL && config_load(config, path) != ERR_OK) {
        print_buf(stderr, &config->faults);
        return ARGS_STATUS_BAD;
    }
    for (int i = 1; i + 1 < argc; i++)
        if (strcmp(argv[i], "--set") == 0)
            config_set(config, argv[++i]);
    return finish(config, path, check_only);
}
