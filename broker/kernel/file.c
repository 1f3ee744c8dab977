#include "file.h"

#include "base/check.h"
#include "base/mem.h"

struct file *file_new(uint32_t dir_idx, struct slice path)
{
    struct file *file = MEM_NEW(struct file);

    CHECK(path.len > 0 && path.len <= FILE_PATH_LEN_MAX);
    atomic_init(&file->shares_cnt, 1);
    file->dir_idx = dir_idx;
    file->path = mem_alloc(path.len + 1);
    memcpy(file->path, path.data, path.len);
    return file;
}

struct file *file_share(struct file *file)
{
    uint32_t before = atomic_fetch_add_explicit(&file->shares_cnt, 1, memory_order_relaxed);

    CHECK(before > 0);
    return file;
}

void file_drop(struct file *file)
{
    uint32_t before;

    if (file == NULL)
        return;
    before = atomic_fetch_sub_explicit(&file->shares_cnt, 1, memory_order_acq_rel);
    CHECK(before > 0);
    if (before > 1)
        return;
    if (file->on_free != NULL)
        file->on_free(file);
    mem_free(file->path);
    mem_free(file);
}
