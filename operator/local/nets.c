#include "local/nets.h"

#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/num.h"

static void take_line(struct nets *nets, struct slice line)
{
    const uint8_t *space = line.len ? memchr(line.data, ' ', line.len) : NULL;
    int64_t number;
    size_t len;

    if (space == NULL ||
        num_parse_i64(slice_of(line.data, (size_t)(space - line.data)), 0, NETS_MAX, &number) != ERR_OK ||
        nets->names[number])
        return;
    len = line.len - (size_t)(space + 1 - line.data);
    nets->names[number] = mem_alloc(len + 1);
    memcpy(nets->names[number], space + 1, len);
}

void nets_load(struct nets *nets)
{
    struct buf text;
    size_t from = 0;

    buf_init(&text, FILES_CONTENT_LEN_MAX);
    if (files_read(nets->file.text, &text) == ERR_OK) {
        for (size_t at = 0; at < text.len; at++) {
            if (text.data[at] != '\n')
                continue;
            take_line(nets, slice_of(text.data + from, at - from));
            from = at + 1;
        }
    }
    buf_release(&text);
}

void nets_release(struct nets *nets)
{
    for (size_t i = 0; i <= NETS_MAX; i++)
        mem_free(nets->names[i]);
}

static int save(const struct nets *nets)
{
    struct buf text;
    int err;

    buf_init(&text, FILES_CONTENT_LEN_MAX);
    for (size_t i = 0; i <= NETS_MAX; i++) {
        if (nets->names[i] == NULL)
            continue;
        buf_u64(&text, i);
        buf_byte(&text, ' ');
        buf_text(&text, nets->names[i]);
        buf_byte(&text, '\n');
    }
    err = files_write(nets->file.text, buf_bytes(&text));
    buf_release(&text);
    return err;
}

int32_t nets_take(struct nets *nets, const char *namespace, const char *name)
{
    struct buf key;
    int32_t number = -1;

    buf_init(&key, 1024);
    buf_text(&key, namespace);
    buf_byte(&key, '/');
    buf_text(&key, name);
    for (int32_t i = 0; i <= NETS_MAX && number < 0; i++)
        if (nets->names[i] && strcmp(nets->names[i], buf_cstr(&key)) == 0)
            number = i;
    for (int32_t i = 0; i <= NETS_MAX && number < 0; i++) {
        if (nets->names[i])
            continue;
        nets->names[i] = mem_dup(buf_cstr(&key), key.len + 1);
        if (save(nets) != ERR_OK)
            break;
        number = i;
    }
    buf_release(&key);
    return number;
}
