#include "simdisk.h"

#include "base/check.h"
#include "base/err.h"
#include "base/heap.h"
#include "base/map.h"
#include "base/mem.h"
#include "base/prng.h"

enum { SIMDISK_NAMES_MAX = 1 << 20 };

struct inode {
    size_t refs_cnt;
    uint8_t *data, *durable; /* same cap; beyond len and durable_len: zeros */
    size_t len, durable_len, cap;
    uint8_t *dirty; /* one byte per page */
    int64_t mtime_ms;
};

struct name {
    uint32_t dir_idx;
    char *path;
    struct inode *inode; /* NULL: a directory */
};

struct names {
    struct name *items; /* sorted by dir_idx, path */
    size_t cnt, cap;
};

struct lane { /* ops of one file stay in order */
    struct map_node node;
    int64_t last_due;
    bool is_cut;
};

struct pending {
    struct heap_node node;
    struct effect effect;
    char *path, *path2;
    struct lane *lane;
};

struct simdisk {
    struct prng prng;
    struct simdisk_faults faults;
    bool failed_dirs[DIR_META + 1];
    struct names live, durable;
    struct heap queue;
    struct map lanes;
    uint64_t ops_cnt[EFFECT_KINDS_CNT];
    struct chunk *chunk; /* of the last event */
    struct dir_entry *entries;
    size_t entries_cnt, entries_cap;
};

/* ---- inodes ---- */

static struct inode *inode_share(struct inode *inode)
{
    inode->refs_cnt++;
    return inode;
}

static void inode_drop(struct inode *inode)
{
    if (inode == NULL || --inode->refs_cnt > 0)
        return;
    mem_free(inode->data);
    mem_free(inode->durable);
    mem_free(inode->dirty);
    mem_free(inode);
}

static size_t pages_cnt(size_t len)
{
    return (len + SIMDISK_PAGE_LEN - 1) / SIMDISK_PAGE_LEN;
}

static void inode_reserve(struct inode *inode, size_t len)
{
    size_t cap = inode->cap ? inode->cap : SIMDISK_PAGE_LEN;

    if (len <= inode->cap)
        return;
    while (cap < len)
        cap *= 2;
    inode->data = mem_realloc(inode->data, cap);
    inode->durable = mem_realloc(inode->durable, cap);
    inode->dirty = mem_realloc(inode->dirty, cap / SIMDISK_PAGE_LEN);
    memset(inode->data + inode->cap, 0, cap - inode->cap);
    memset(inode->durable + inode->cap, 0, cap - inode->cap);
    memset(inode->dirty + inode->cap / SIMDISK_PAGE_LEN, 0, (cap - inode->cap) / SIMDISK_PAGE_LEN);
    inode->cap = cap;
}

static void inode_write(struct inode *inode, size_t pos, const uint8_t *data, size_t len)
{
    if (len == 0)
        return;
    inode_reserve(inode, pos + len);
    memcpy(inode->data + pos, data, len);
    for (size_t page = pos / SIMDISK_PAGE_LEN; page < pages_cnt(pos + len); page++)
        inode->dirty[page] = 1;
    if (pos + len > inode->len)
        inode->len = pos + len;
}

static void inode_sync(struct inode *inode)
{
    if (inode->cap == 0)
        return;
    for (size_t page = 0; page < inode->cap / SIMDISK_PAGE_LEN; page++) {
        if (inode->dirty[page])
            memcpy(inode->durable + page * SIMDISK_PAGE_LEN, inode->data + page * SIMDISK_PAGE_LEN, SIMDISK_PAGE_LEN);
        inode->dirty[page] = 0;
    }
    inode->durable_len = inode->len;
}

static void inode_truncate(struct inode *inode, size_t len)
{
    inode_reserve(inode, len);
    if (len < inode->cap) {
        memset(inode->data + len, 0, inode->cap - len);
        memset(inode->durable + len, 0, inode->cap - len);
    }
    inode->len = inode->durable_len = len;
}

/* What is left of the file after a power cut. */
static void inode_crash(struct simdisk *disk, struct inode *inode)
{
    size_t low = inode->durable_len, high = inode->len;

    if (low > high) { /* cannot be: truncation is durable at once */
        low = inode->len;
        high = inode->durable_len;
    }
    for (size_t page = 0; page < pages_cnt(inode->len); page++) {
        size_t kept = 0, pos = page * SIMDISK_PAGE_LEN;
        if (!inode->dirty[page])
            continue;
        switch (prng_below(&disk->prng, 3)) {
        case 0:
            kept = SIMDISK_PAGE_LEN;
            break;
        case 1:
            kept = SIMDISK_SECTOR_LEN * prng_below(&disk->prng, SIMDISK_PAGE_LEN / SIMDISK_SECTOR_LEN);
            break;
        default:
            break;
        }
        memcpy(inode->durable + pos, inode->data + pos, kept);
        inode->dirty[page] = 0;
    }
    switch (prng_below(&disk->prng, 3)) {
    case 0:
        inode->durable_len = low;
        break;
    case 1:
        inode->durable_len = high;
        break;
    default:
        inode->durable_len = low + (size_t)prng_below(&disk->prng, high - low + 1);
        break;
    }
    if (inode->cap > 0) {
        memset(inode->durable + inode->durable_len, 0, inode->cap - inode->durable_len);
        memcpy(inode->data, inode->durable, inode->cap);
    }
    inode->len = inode->durable_len;
}

/* ---- names ---- */

static int name_cmp(uint32_t dir_idx, const char *path, const struct name *name)
{
    if (dir_idx != name->dir_idx)
        return dir_idx < name->dir_idx ? -1 : 1;
    return strcmp(path, name->path);
}

static size_t names_place(const struct names *names, uint32_t dir_idx, const char *path)
{
    size_t low = 0, high = names->cnt;

    while (low < high) {
        size_t mid = (low + high) / 2;
        if (name_cmp(dir_idx, path, &names->items[mid]) <= 0)
            high = mid;
        else
            low = mid + 1;
    }
    return low;
}

static struct name *names_find(const struct names *names, uint32_t dir_idx, const char *path)
{
    size_t place = names_place(names, dir_idx, path);

    if (place == names->cnt || name_cmp(dir_idx, path, &names->items[place]) != 0)
        return NULL;
    return &names->items[place];
}

/* inode: borrow; a share is taken. */
static void names_set(struct names *names, uint32_t dir_idx, const char *path, struct inode *inode)
{
    struct name *name = names_find(names, dir_idx, path);
    size_t place = names_place(names, dir_idx, path);

    if (inode != NULL)
        inode_share(inode);
    if (name != NULL) {
        inode_drop(name->inode);
        name->inode = inode;
        return;
    }
    names->items = mem_grow(names->items, names->cnt, &names->cap, sizeof names->items[0], SIMDISK_NAMES_MAX);
    memmove(&names->items[place + 1], &names->items[place], (names->cnt - place) * sizeof names->items[0]);
    names->items[place] = (struct name){dir_idx, mem_dup(path, strlen(path) + 1), inode};
    names->cnt++;
}

static bool names_drop(struct names *names, uint32_t dir_idx, const char *path)
{
    struct name *name = names_find(names, dir_idx, path);
    size_t place;

    if (name == NULL)
        return false;
    place = (size_t)(name - names->items);
    inode_drop(name->inode);
    mem_free(name->path);
    memmove(name, name + 1, (names->cnt - place - 1) * sizeof *name);
    names->cnt--;
    return true;
}

static void names_release(struct names *names)
{
    for (size_t i = 0; i < names->cnt; i++) {
        inode_drop(names->items[i].inode);
        mem_free(names->items[i].path);
    }
    mem_free(names->items);
    *names = (struct names){0};
}

static bool is_below(const char *path, const char *dir)
{
    size_t len = strlen(dir);

    if (len == 0)
        return true;
    return strncmp(path, dir, len) == 0 && path[len] == '/';
}

static char *join(const char *dir, const char *rest)
{
    size_t len = strlen(dir), rest_len = strlen(rest);
    char *path = mem_alloc(len + rest_len + 1);

    memcpy(path, dir, len);
    memcpy(path + len, rest, rest_len);
    return path;
}

/* Moves path and all below it. */
static void names_move(struct names *names, uint32_t dir_idx, const char *path, const char *path2)
{
    struct names moved = {0};

    for (size_t i = names->cnt; i-- > 0;) {
        struct name *name = &names->items[i];
        if (name->dir_idx == dir_idx && (strcmp(name->path, path) == 0 || is_below(name->path, path))) {
            char *to = join(path2, name->path + strlen(path));
            names_set(&moved, dir_idx, to, name->inode);
            mem_free(to);
            names_drop(names, dir_idx, name->path);
        }
    }
    for (size_t i = 0; i < moved.cnt; i++)
        names_set(names, dir_idx, moved.items[i].path, moved.items[i].inode);
    names_release(&moved);
}

static bool parent_exists(const struct names *names, uint32_t dir_idx, const char *path)
{
    char parent[FILE_PATH_LEN_MAX + 1];
    size_t len = strlen(path);
    const struct name *name;

    while (len > 0 && path[len - 1] != '/')
        len--;
    if (len == 0)
        return true;
    memcpy(parent, path, len - 1);
    parent[len - 1] = 0;
    name = names_find(names, dir_idx, parent);
    return name != NULL && name->inode == NULL;
}

/* ---- files ---- */

static void handle_free(struct file *file)
{
    inode_drop(file->shell);
}

static struct inode *handle_inode(struct simdisk *disk, struct file *file)
{
    const struct name *name;

    if (file->shell != NULL)
        return file->shell;
    name = names_find(&disk->live, file->dir_idx, file->path);
    if (name == NULL || name->inode == NULL)
        return NULL;
    file->shell = inode_share(name->inode);
    file->on_free = handle_free;
    return file->shell;
}

static struct inode *handle_create(struct simdisk *disk, struct file *file)
{
    struct inode *inode = handle_inode(disk, file);

    if (inode != NULL)
        return inode;
    if (!parent_exists(&disk->live, file->dir_idx, file->path))
        return NULL;
    inode = MEM_NEW(struct inode);
    names_set(&disk->live, file->dir_idx, file->path, inode);
    return handle_inode(disk, file);
}

uint64_t simdisk_used(const struct simdisk *disk)
{
    uint64_t used = 0;

    for (size_t i = 0; i < disk->live.cnt; i++)
        used += disk->live.items[i].inode ? disk->live.items[i].inode->len : 0;
    return used;
}

static bool has_room(const struct simdisk *disk, uint64_t old_len, uint64_t new_len)
{
    if (disk->faults.capacity == 0 || new_len <= old_len)
        return true;
    return simdisk_used(disk) - old_len + new_len <= disk->faults.capacity;
}

static bool happens(struct simdisk *disk, uint32_t per_million)
{
    return per_million > 0 && prng_below(&disk->prng, 1000000) < per_million;
}

/* ---- carrying out one op ---- */

static int do_write(struct simdisk *disk, const struct effect *effect, size_t len, int64_t wall_ms)
{
    bool is_new = handle_inode(disk, effect->file) == NULL;
    struct inode *inode = handle_create(disk, effect->file);

    if (inode == NULL)
        return ERR_UNKNOWN;
    if (!has_room(disk, inode->len, effect->pos + len) || happens(disk, disk->faults.short_per_million)) {
        if (is_new && prng_below(&disk->prng, 2)) { /* the file may be there, empty, or not */
            inode_drop(effect->file->shell);
            effect->file->shell = NULL;
            effect->file->on_free = NULL;
            names_drop(&disk->live, effect->file->dir_idx, effect->file->path);
        }
        return ERR_NOSPACE;
    }
    inode_write(inode, (size_t)effect->pos, effect->bytes.data, len);
    inode->mtime_ms = wall_ms;
    return ERR_OK;
}

static int do_read(struct simdisk *disk, const struct effect *effect, struct event *event)
{
    struct inode *inode = handle_inode(disk, effect->file);
    size_t len = 0;

    if (inode == NULL)
        return ERR_UNKNOWN;
    if (effect->pos < inode->len)
        len = inode->len - (size_t)effect->pos;
    if (len > effect->len)
        len = (size_t)effect->len;
    disk->chunk = chunk_copy(slice_of(inode->data ? inode->data + (len ? effect->pos : 0) : (uint8_t *)"", len));
    event->disk.chunk = disk->chunk;
    return ERR_OK;
}

static int do_read_file(struct simdisk *disk, const struct pending *op, struct event *event)
{
    const struct name *name = names_find(&disk->live, op->effect.dir_idx, op->path);

    if (name == NULL || name->inode == NULL)
        return ERR_UNKNOWN;
    if (name->inode->len > READ_FILE_LEN_MAX)
        return ERR_LIMIT;
    disk->chunk = chunk_copy(slice_of(name->inode->len ? name->inode->data : (uint8_t *)"", name->inode->len));
    event->disk.chunk = disk->chunk;
    return ERR_OK;
}

static void durable_name(struct simdisk *disk, const struct inode *inode)
{
    for (size_t i = 0; i < disk->live.cnt; i++)
        if (disk->live.items[i].inode == inode)
            names_set(&disk->durable, disk->live.items[i].dir_idx, disk->live.items[i].path, disk->live.items[i].inode);
}

static int do_sync(struct simdisk *disk, const struct effect *effect)
{
    struct inode *inode = handle_inode(disk, effect->file);

    if (inode == NULL)
        return ERR_UNKNOWN;
    inode_sync(inode);
    durable_name(disk, inode);
    return ERR_OK;
}

static int do_truncate(struct simdisk *disk, const struct effect *effect, int64_t wall_ms)
{
    struct inode *inode = handle_inode(disk, effect->file);

    if (inode == NULL)
        return ERR_UNKNOWN;
    inode_truncate(inode, (size_t)effect->len);
    inode->mtime_ms = wall_ms;
    durable_name(disk, inode);
    return ERR_OK;
}

static int do_rename(struct simdisk *disk, const struct pending *op)
{
    struct file *file = op->effect.file;
    struct inode *inode = handle_inode(disk, file);

    if (inode == NULL || names_find(&disk->live, file->dir_idx, file->path) == NULL)
        return ERR_UNKNOWN;
    names_set(&disk->live, file->dir_idx, op->path2, inode);
    names_set(&disk->durable, file->dir_idx, op->path2, inode);
    names_drop(&disk->live, file->dir_idx, file->path);
    names_drop(&disk->durable, file->dir_idx, file->path);
    mem_free(file->path);
    file->path = mem_dup(op->path2, strlen(op->path2) + 1);
    return ERR_OK;
}

static int do_list(struct simdisk *disk, const struct pending *op, struct event *event)
{
    size_t skip = strlen(op->path) ? strlen(op->path) + 1 : 0;

    if (skip > 0 && names_find(&disk->live, op->effect.dir_idx, op->path) == NULL)
        return ERR_UNKNOWN;
    disk->entries_cnt = 0;
    for (size_t i = 0; i < disk->live.cnt; i++) {
        const struct name *name = &disk->live.items[i];
        if (name->dir_idx != op->effect.dir_idx || !is_below(name->path, op->path) ||
            memchr(name->path + skip, '/', strlen(name->path + skip)) != NULL)
            continue;
        disk->entries =
            mem_grow(disk->entries, disk->entries_cnt, &disk->entries_cap, sizeof disk->entries[0], DIR_ENTRIES_MAX);
        disk->entries[disk->entries_cnt++] = (struct dir_entry){.name = slice_of_text(name->path + skip),
                                                                .is_dir = name->inode == NULL,
                                                                .size = name->inode ? name->inode->len : 0,
                                                                .mtime_ms = name->inode ? name->inode->mtime_ms : 0};
    }
    event->disk.entries = disk->entries;
    event->disk.entries_cnt = disk->entries_cnt;
    return ERR_OK;
}

static int do_rename_dir(struct simdisk *disk, const struct pending *op)
{
    if (names_find(&disk->live, op->effect.dir_idx, op->path) == NULL)
        return ERR_UNKNOWN;
    names_move(&disk->live, op->effect.dir_idx, op->path, op->path2);
    names_move(&disk->durable, op->effect.dir_idx, op->path, op->path2);
    return ERR_OK;
}

static void do_remove_tree(struct simdisk *disk, const struct pending *op)
{
    for (size_t i = disk->live.cnt; i-- > 0;) {
        struct name *name = &disk->live.items[i];
        if (name->dir_idx == op->effect.dir_idx &&
            (strcmp(name->path, op->path) == 0 || is_below(name->path, op->path)))
            names_drop(&disk->live, name->dir_idx, name->path);
    }
}

static int do_replace(struct simdisk *disk, const struct pending *op, int64_t wall_ms)
{
    const struct effect *effect = &op->effect;
    const struct name *old = names_find(&disk->live, effect->dir_idx, op->path);
    struct inode *inode;

    if (!parent_exists(&disk->live, effect->dir_idx, op->path))
        return ERR_UNKNOWN;
    if (!has_room(disk, old && old->inode ? old->inode->len : 0, effect->bytes.len))
        return ERR_NOSPACE;
    inode = inode_share(MEM_NEW(struct inode));
    inode_write(inode, 0, effect->bytes.data, effect->bytes.len);
    inode_sync(inode);
    inode->mtime_ms = wall_ms;
    names_set(&disk->live, effect->dir_idx, op->path, inode);
    names_set(&disk->durable, effect->dir_idx, op->path, inode);
    inode_drop(inode);
    return ERR_OK;
}

static int carry_out(struct simdisk *disk, struct pending *op, int64_t wall_ms, struct event *event)
{
    struct effect *effect = &op->effect;

    disk->ops_cnt[effect->kind]++;
    switch (effect->kind) {
    case EFFECT_WRITE:
        return do_write(disk, effect, effect->bytes.len, wall_ms);
    case EFFECT_READ:
        return do_read(disk, effect, event);
    case EFFECT_SYNC:
        return do_sync(disk, effect);
    case EFFECT_TRUNCATE:
        return do_truncate(disk, effect, wall_ms);
    case EFFECT_RENAME:
        return do_rename(disk, op);
    case EFFECT_REMOVE:
        handle_inode(disk, effect->file); /* an open one goes on living */
        names_drop(&disk->live, effect->file->dir_idx, effect->file->path);
        return ERR_OK;
    case EFFECT_MAKE_DIR:
        if (!parent_exists(&disk->live, effect->dir_idx, op->path))
            return ERR_UNKNOWN;
        names_set(&disk->live, effect->dir_idx, op->path, NULL);
        names_set(&disk->durable, effect->dir_idx, op->path, NULL);
        return ERR_OK;
    case EFFECT_LIST_DIR:
        return do_list(disk, op, event);
    case EFFECT_RENAME_DIR:
        return do_rename_dir(disk, op);
    case EFFECT_REMOVE_TREE:
        do_remove_tree(disk, op);
        return ERR_OK;
    case EFFECT_READ_FILE:
        return do_read_file(disk, op, event);
    case EFFECT_REPLACE_FILE:
        return do_replace(disk, op, wall_ms);
    default:
        CHECK(false);
    }
    return ERR_STATE;
}

/* An op that the disk fails: WRITE may be half done, a failed SYNC forgets what was dirty. */
static int fail(struct simdisk *disk, struct pending *op, int64_t wall_ms)
{
    struct effect *effect = &op->effect;
    struct inode *inode;

    if (effect->kind == EFFECT_WRITE)
        do_write(disk, effect, (size_t)prng_below(&disk->prng, effect->bytes.len + 1), wall_ms);
    if (effect->kind == EFFECT_SYNC && (inode = handle_inode(disk, effect->file)) != NULL && inode->cap > 0)
        memset(inode->dirty, 0, inode->cap / SIMDISK_PAGE_LEN);
    return ERR_IO;
}

/* ---- the queue ---- */

struct simdisk *simdisk_new(uint64_t seed)
{
    struct simdisk *disk = MEM_NEW(struct simdisk);

    disk->prng.state = seed;
    disk->faults.latency_us_max = 1;
    heap_init(&disk->queue);
    map_init(&disk->lanes);
    return disk;
}

static void pending_free(struct pending *op)
{
    file_drop(op->effect.file);
    chunk_drop(op->effect.chunk);
    mem_free(op->path);
    mem_free(op->path2);
    mem_free(op);
}

static void forget_event(struct simdisk *disk)
{
    chunk_drop(disk->chunk);
    disk->chunk = NULL;
}

void simdisk_free(struct simdisk *disk)
{
    struct heap_node *node;
    struct map_node *lane;

    if (disk == NULL)
        return;
    while ((node = heap_first(&disk->queue)) != NULL) {
        heap_remove(&disk->queue, node);
        pending_free(container_of(node, struct pending, node));
    }
    heap_release(&disk->queue);
    while ((lane = map_pop(&disk->lanes)) != NULL)
        mem_free(container_of(lane, struct lane, node));
    map_release(&disk->lanes);
    names_release(&disk->live);
    names_release(&disk->durable);
    forget_event(disk);
    mem_free(disk->entries);
    mem_free(disk);
}

void simdisk_set_faults(struct simdisk *disk, const struct simdisk_faults *faults)
{
    CHECK(faults->latency_us_max >= 1);
    disk->faults = *faults;
}

void simdisk_fail_dir(struct simdisk *disk, uint32_t dir_idx, bool fails)
{
    CHECK(dir_idx <= DIR_META);
    disk->failed_dirs[dir_idx] = fails;
}

static struct lane *lane_of(struct simdisk *disk, uint32_t dir_idx, const char *path)
{
    uint64_t hash = map_hash_bytes(path, strlen(path)) + dir_idx;
    struct map_node *node = map_first(&disk->lanes, hash);
    struct lane *lane;

    if (node != NULL)
        return container_of(node, struct lane, node);
    lane = MEM_NEW(struct lane);
    map_add(&disk->lanes, &lane->node, hash);
    return lane;
}

static bool is_disk_effect(enum effect_kind kind)
{
    return kind >= EFFECT_WRITE && kind <= EFFECT_REPLACE_FILE;
}

static char *text_of(struct slice text)
{
    char *copy = mem_alloc(text.len + 1);

    if (text.len > 0)
        memcpy(copy, text.data, text.len);
    return copy;
}

static int64_t latency_us_max(const struct simdisk *disk, enum effect_kind kind)
{
    const struct simdisk_faults *faults = &disk->faults;

    return kind == EFFECT_SYNC && faults->sync_us_max > faults->latency_us_max ? faults->sync_us_max
                                                                               : faults->latency_us_max;
}

bool simdisk_submit(struct simdisk *disk, struct effect *effect, int64_t now_us)
{
    struct pending *op;
    int64_t due;

    if (!is_disk_effect(effect->kind))
        return false;
    op = MEM_NEW(struct pending);
    op->effect = *effect;
    op->path = text_of(effect->path);
    op->path2 = text_of(effect->path2);
    effect->file = NULL;
    effect->chunk = NULL;
    op->lane = op->effect.file ? lane_of(disk, op->effect.file->dir_idx, op->effect.file->path)
                               : lane_of(disk, op->effect.dir_idx, op->path);
    due = now_us + 1 + (int64_t)prng_below(&disk->prng, (uint64_t)latency_us_max(disk, effect->kind));
    if (due < op->lane->last_due)
        due = op->lane->last_due;
    op->lane->last_due = due;
    heap_set(&disk->queue, &op->node, due);
    return true;
}

int64_t simdisk_due(const struct simdisk *disk)
{
    const struct heap_node *first = heap_first(&disk->queue);

    return first ? first->due : INT64_MAX;
}

size_t simdisk_pending_cnt(const struct simdisk *disk)
{
    return disk->queue.cnt;
}

static uint32_t op_dir(const struct pending *op)
{
    return op->effect.file ? op->effect.file->dir_idx : op->effect.dir_idx;
}

bool simdisk_take(struct simdisk *disk, int64_t now_us, int64_t wall_ms, struct event *ret_event)
{
    struct heap_node *node = heap_take_due(&disk->queue, now_us);
    struct pending *op;

    forget_event(disk);
    if (node == NULL)
        return false;
    op = container_of(node, struct pending, node);
    *ret_event = (struct event){.kind = EVENT_DISK_DONE, .now_us = now_us, .wall_ms = wall_ms};
    ret_event->disk.op = op->effect.op;
    if (disk->failed_dirs[op_dir(op)] || happens(disk, disk->faults.io_per_million) ||
        (op->effect.kind == EFFECT_SYNC && happens(disk, disk->faults.sync_per_million)))
        ret_event->disk.err = fail(disk, op, wall_ms);
    else
        ret_event->disk.err = carry_out(disk, op, wall_ms, ret_event);
    pending_free(op);
    return true;
}

/* ---- losing power ---- */

/* What was queued may be done, in part or not at all; in order as far as one file is concerned. */
static void end_pending(struct simdisk *disk)
{
    struct heap_node *node;
    struct event event;

    forget_event(disk); /* what was borrowed last */
    for (struct map_node *at = map_walk(&disk->lanes, NULL); at != NULL; at = map_walk(&disk->lanes, at))
        container_of(at, struct lane, node)->is_cut = false;
    while ((node = heap_first(&disk->queue)) != NULL) {
        struct pending *op = container_of(node, struct pending, node);
        heap_remove(&disk->queue, node);
        if (!op->lane->is_cut && prng_below(&disk->prng, 2) && !disk->failed_dirs[op_dir(op)]) {
            carry_out(disk, op, 0, &event);
            forget_event(disk);
        } else if (!op->lane->is_cut) {
            op->lane->is_cut = true;
            if (op->effect.kind == EFFECT_WRITE && prng_below(&disk->prng, 2))
                do_write(disk, &op->effect, (size_t)prng_below(&disk->prng, op->effect.bytes.len + 1), 0);
        }
        pending_free(op);
    }
    for (struct map_node *at = map_walk(&disk->lanes, NULL); at != NULL; at = map_walk(&disk->lanes, at))
        container_of(at, struct lane, node)->last_due = 0;
}

void simdisk_kill(struct simdisk *disk)
{
    end_pending(disk);
}

/* Names that differ between cache and platter: one or the other. */
static void settle_names(struct simdisk *disk)
{
    struct names both = {0};

    for (size_t i = 0; i < disk->durable.cnt; i++) {
        const struct name *name = &disk->durable.items[i];
        const struct name *live = names_find(&disk->live, name->dir_idx, name->path);
        if (live == NULL && prng_below(&disk->prng, 2))
            continue;
        if (live != NULL && live->inode != name->inode && prng_below(&disk->prng, 2))
            name = live;
        names_set(&both, name->dir_idx, name->path, name->inode);
    }
    for (size_t i = 0; i < disk->live.cnt; i++) {
        const struct name *name = &disk->live.items[i];
        if (names_find(&disk->durable, name->dir_idx, name->path) == NULL && prng_below(&disk->prng, 2))
            names_set(&both, name->dir_idx, name->path, name->inode);
    }
    for (size_t i = both.cnt; i-- > 0;) /* no file without its directory */
        if (!parent_exists(&both, both.items[i].dir_idx, both.items[i].path))
            names_drop(&both, both.items[i].dir_idx, both.items[i].path);
    names_release(&disk->live);
    names_release(&disk->durable);
    disk->live = both;
    for (size_t i = 0; i < both.cnt; i++)
        names_set(&disk->durable, both.items[i].dir_idx, both.items[i].path, both.items[i].inode);
}

void simdisk_crash(struct simdisk *disk)
{
    end_pending(disk);
    settle_names(disk);
    for (size_t i = 0; i < disk->live.cnt; i++)
        if (disk->live.items[i].inode != NULL)
            inode_crash(disk, disk->live.items[i].inode);
}

/* ---- looking and meddling ---- */

struct slice simdisk_file(const struct simdisk *disk, uint32_t dir_idx, const char *path)
{
    const struct name *name = names_find(&disk->live, dir_idx, path);

    if (name == NULL || name->inode == NULL)
        return (struct slice){0};
    return slice_of(name->inode->data ? name->inode->data : (const uint8_t *)"", name->inode->len);
}

struct slice simdisk_handle(struct simdisk *disk, struct file *file, uint64_t pos, uint64_t len)
{
    struct inode *inode = handle_inode(disk, file);

    if (inode == NULL || pos >= inode->len)
        return (struct slice){0};
    return slice_of(inode->data + pos, len < inode->len - pos ? (size_t)len : inode->len - (size_t)pos);
}

void simdisk_put(struct simdisk *disk, uint32_t dir_idx, const char *path, struct slice bytes)
{
    struct inode *inode = inode_share(MEM_NEW(struct inode));

    CHECK(parent_exists(&disk->live, dir_idx, path));
    inode_write(inode, 0, bytes.data, bytes.len);
    inode_sync(inode);
    names_set(&disk->live, dir_idx, path, inode);
    names_set(&disk->durable, dir_idx, path, inode);
    inode_drop(inode);
}

void simdisk_put_dir(struct simdisk *disk, uint32_t dir_idx, const char *path)
{
    names_set(&disk->live, dir_idx, path, NULL);
    names_set(&disk->durable, dir_idx, path, NULL);
}

bool simdisk_drop(struct simdisk *disk, uint32_t dir_idx, const char *path)
{
    names_drop(&disk->durable, dir_idx, path);
    return names_drop(&disk->live, dir_idx, path);
}

bool simdisk_next(const struct simdisk *disk, uint32_t *dir_idx, const char **path, struct slice *bytes, bool *is_dir)
{
    size_t place = 0;

    if (*path != NULL) {
        place = names_place(&disk->live, *dir_idx, *path);
        if (place < disk->live.cnt && name_cmp(*dir_idx, *path, &disk->live.items[place]) == 0)
            place++;
    }
    if (place == disk->live.cnt)
        return false;
    *dir_idx = disk->live.items[place].dir_idx;
    *path = disk->live.items[place].path;
    *is_dir = disk->live.items[place].inode == NULL;
    *bytes = *is_dir ? (struct slice){0} : simdisk_file(disk, *dir_idx, *path);
    return true;
}

uint64_t simdisk_ops_cnt(const struct simdisk *disk, enum effect_kind kind)
{
    return disk->ops_cnt[kind];
}
