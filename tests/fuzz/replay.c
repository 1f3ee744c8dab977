/* replay PLACE...: gives each file (of each directory, by name) to the fuzz target it is linked with. */
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/fuzz/fuzz.h"

static size_t replayed_cnt;
static char current[4096];

void __sanitizer_set_death_callback(void (*callback)(void)) __attribute__((weak));

/* Names the input that the process died of. */
static void name_current(void)
{
    static const char text[] = "failed on ";

    if (write(2, text, sizeof text - 1) < 0 || write(2, current, strlen(current)) < 0 || write(2, "\n", 1) < 0)
        return;
}

static void on_signal(int number)
{
    name_current();
    signal(number, SIG_DFL);
    raise(number);
}

static void replay_file(const char *path)
{
    FILE *in = fopen(path, "rb");
    uint8_t *data = NULL;
    size_t len = 0, cap = 0, got;

    if (in == NULL) {
        perror(path);
        exit(2);
    }
    do {
        if (len == cap)
            data = realloc(data, cap = 2 * cap + 4096);
        got = fread(data + len, 1, cap - len, in);
        len += got;
    } while (got > 0);
    fclose(in);
    snprintf(current, sizeof current, "%s", path);
    data = realloc(data, len + 1); /* as tight as the sanitizers can watch */
    LLVMFuzzerTestOneInput(data, len);
    free(data);
    replayed_cnt++;
}

static int is_visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static void replay_place(const char *place)
{
    struct dirent **entries;
    struct stat stat_of;
    char path[4096];
    int cnt;

    if (stat(place, &stat_of) == 0 && !S_ISDIR(stat_of.st_mode)) {
        replay_file(place);
        return;
    }
    cnt = scandir(place, &entries, is_visible, alphasort);
    for (int i = 0; i < cnt; i++) {
        snprintf(path, sizeof path, "%s/%s", place, entries[i]->d_name);
        replay_file(path);
        free(entries[i]);
    }
    if (cnt >= 0)
        free(entries);
}

int main(int argc, char **argv)
{
    signal(SIGABRT, on_signal);
    if (__sanitizer_set_death_callback != NULL)
        __sanitizer_set_death_callback(name_current);
    for (int i = 1; i < argc; i++)
        replay_place(argv[i]);
    printf("%s: %zu inputs replayed\n", argv[0], replayed_cnt);
    return 0;
}
