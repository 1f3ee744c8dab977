/* Start, per directory:  LIST -> the checkpoints read, .kafka_cleanshutdown renamed away (a RENAME survives a power cut, a
 *   REMOVE may not) -> what is listed gets its log.  Over all: LOG_SET_OPENING_MAX logs load at a time.
 * Deleting a log: not found any more -> its directory renamed, checkpoints written without it -> its ops have ended and
 *   the delay is over -> REMOVE_TREE.  A crash in between: -delete directories are removed at start.
 * Stop: logs closed -> checkpoints -> .kafka_cleanshutdown, last of all, where every log of the directory was closed.
 * A checkpoint is written only where its text changed, one at a time per file; no space: at the next turn again. */
#include "log/log_set.h"

#include "base/crc.h"
#include "log/checkpoint.h"
#include "log/log_internal.h"

static const int64_t first_retain_us = 30000000;

/* Ops of the set: serial; id is a directory or, from SET_RENAME_DIR on, a slot. */
enum set_op {
    SET_LIST = 1,
    SET_READ_RECOVERY, /* three in a row, as the files below */
    SET_READ_START,
    SET_READ_HIGH_WATERMARK,
    SET_READ_CLEAN,
    SET_UNCLEAN,
    SET_REMOVE_UNCLEAN,
    SET_REMOVE_LEFT_OVER,
    SET_WRITE_RECOVERY, /* three in a row */
    SET_WRITE_START,
    SET_WRITE_HIGH_WATERMARK,
    SET_WRITE_CLEAN,
    SET_RENAME_DIR,
    SET_REMOVE_TREE,
};

enum { FILES_CNT = 3 };
static const char *const file_names[FILES_CNT] = {"recovery-point-offset-checkpoint", "log-start-offset-checkpoint",
                                                  "replication-offset-checkpoint"};
static const char clean_name[] = ".kafka_cleanshutdown";

struct entry {
    struct log *log;    /* NULL: not loaded yet */
    struct slice topic; /* ours */
    int32_t partition;
    uint32_t dir_idx, slot;
    bool is_found, has_id;
    struct map_node by_name, by_id;
    int64_t recovery_point, start_off, high_watermark;
    int64_t truncate_off; /* the log is about to end here; INT64_MAX: it is not */
    int64_t due_us;
    /* on its way out */
    bool is_leaving, is_stray, is_renamed, is_removing;
    char *left_path;
};

struct set_dir {
    bool is_online, was_clean;
    int64_t last_epoch;              /* of the clean stop; -1: unclean, or not told */
    bool has_left_alone;             /* a log that also lies in another directory: nobody looks after it */
    bool is_final, is_clean_written; /* stopping: the last checkpoints, .kafka_cleanshutdown were asked for */
    unsigned pending_cnt;            /* at start */
    struct file *clean_file;
    struct chunk *texts[FILES_CNT];
    uint32_t written_crc[FILES_CNT];
    size_t written_len[FILES_CNT];
    bool is_flying[FILES_CNT], is_stale[FILES_CNT];
    size_t logs_cnt;
};

struct log_set {
    struct log_set_config config;
    enum log_set_state state;
    struct log_cache *cache;
    struct prng prng;
    struct set_dir *dirs;
    struct entry **slots;
    size_t slots_cnt, slots_cap, free_hint;
    struct map by_name, by_id;
    size_t opening_cnt, next_open;
    unsigned flying_cnt; /* of OP_LOGS */
    int64_t now_us, wall_ms, checkpoint_us, retain_us;
};

/* ---- entries ---- */

static uint64_t hash_name(struct slice topic, int32_t partition)
{
    return map_hash_slice(topic) ^ map_hash_u64((uint64_t)partition);
}

static uint64_t hash_id(struct uuid id, int32_t partition)
{
    return map_hash_bytes(id.bytes, UUID_LEN) ^ map_hash_u64((uint64_t)partition);
}

static struct entry *find_name(const struct log_set *set, struct slice topic, int32_t partition)
{
    struct map_node *node = map_first(&set->by_name, hash_name(topic, partition));

    for (; node != NULL; node = map_next(node)) {
        struct entry *entry = container_of(node, struct entry, by_name);
        if (entry->partition == partition && slice_eq(entry->topic, topic))
            return entry;
    }
    return NULL;
}

static struct entry *entry_of(const struct log_set *set, const struct log *log)
{
    struct entry *entry = set->slots[log_no(log)];

    CHECK(entry != NULL && entry->log == log);
    return entry;
}

static struct entry *entry_new(struct log_set *set, uint32_t dir_idx, struct slice topic, int32_t partition)
{
    struct entry *entry = MEM_NEW(struct entry);
    size_t slot = set->free_hint;

    while (slot < set->slots_cnt && set->slots[slot] != NULL)
        slot++;
    if (slot == set->slots_cnt) {
        set->slots = mem_grow(set->slots, set->slots_cnt, &set->slots_cap, sizeof set->slots[0], LOG_SET_LOGS_MAX);
        set->slots_cnt++;
    }
    set->free_hint = slot + 1;
    set->slots[slot] = entry;
    entry->slot = (uint32_t)slot;
    entry->dir_idx = dir_idx;
    entry->topic = slice_of(mem_dup(topic.data, topic.len), topic.len);
    entry->partition = partition;
    entry->is_found = true;
    entry->truncate_off = INT64_MAX;
    map_add(&set->by_name, &entry->by_name, hash_name(topic, partition));
    set->dirs[dir_idx].logs_cnt++;
    return entry;
}

static void entry_hide(struct log_set *set, struct entry *entry)
{
    if (entry->is_found)
        map_remove(&set->by_name, &entry->by_name);
    if (entry->has_id)
        map_remove(&set->by_id, &entry->by_id);
    if (entry->is_found)
        set->dirs[entry->dir_idx].logs_cnt--;
    entry->is_found = entry->has_id = false;
}

static void entry_free(struct log_set *set, struct entry *entry)
{
    entry_hide(set, entry);
    log_free(entry->log);
    set->slots[entry->slot] = NULL;
    if (entry->slot < set->free_hint)
        set->free_hint = entry->slot;
    mem_free((void *)(uintptr_t)entry->topic.data);
    mem_free(entry->left_path);
    mem_free(entry);
}

static void print_dir(const struct entry *entry, struct buf *buf)
{
    buf_slice(buf, entry->topic);
    buf_byte(buf, '-');
    buf_i64(buf, entry->partition);
}

struct log *log_set_find(const struct log_set *set, struct slice topic, int32_t partition)
{
    struct entry *entry = find_name(set, topic, partition);

    return entry ? entry->log : NULL;
}

struct log *log_set_find_id(const struct log_set *set, struct uuid topic_id, int32_t partition)
{
    struct map_node *node = map_first(&set->by_id, hash_id(topic_id, partition));

    for (; node != NULL; node = map_next(node)) {
        struct entry *entry = container_of(node, struct entry, by_id);
        if (entry->partition == partition && uuid_eq(log_topic_id(entry->log), topic_id))
            return entry->log;
    }
    return NULL;
}

struct log *log_set_next(const struct log_set *set, const struct log *last)
{
    for (size_t slot = last ? log_no(last) + 1 : 0; slot < set->slots_cnt; slot++)
        if (set->slots[slot] != NULL && set->slots[slot]->log != NULL && set->slots[slot]->is_found)
            return set->slots[slot]->log;
    return NULL;
}

struct slice log_set_topic(const struct log_set *set, const struct log *log)
{
    return entry_of(set, log)->topic;
}

int32_t log_set_partition(const struct log_set *set, const struct log *log)
{
    return entry_of(set, log)->partition;
}

int64_t log_set_high_watermark(const struct log_set *set, const struct log *log)
{
    return entry_of(set, log)->high_watermark;
}

void log_set_set_high_watermark(struct log_set *set, const struct log *log, int64_t high_watermark)
{
    entry_of(set, log)->high_watermark = high_watermark;
}

/* ---- life of the set ---- */

struct log_set *log_set_new(const struct log_set_config *config, uint64_t seed)
{
    struct log_set *set = MEM_NEW(struct log_set);

    CHECK(config->dirs_cnt >= 1 && config->dirs_cnt <= DIRS_MAX);
    set->config = *config;
    set->cache = log_cache_new(config->cache_len_max);
    set->prng.state = seed;
    set->dirs = mem_alloc(config->dirs_cnt * sizeof set->dirs[0]);
    map_init(&set->by_name);
    map_init(&set->by_id);
    return set;
}

void log_set_free(struct log_set *set)
{
    if (set == NULL)
        return;
    for (size_t i = 0; i < set->slots_cnt; i++)
        if (set->slots[i] != NULL)
            entry_free(set, set->slots[i]);
    for (size_t i = 0; i < set->config.dirs_cnt; i++) {
        file_drop(set->dirs[i].clean_file);
        for (size_t file = 0; file < FILES_CNT; file++)
            chunk_drop(set->dirs[i].texts[file]);
    }
    map_release(&set->by_name);
    map_release(&set->by_id);
    log_cache_free(set->cache);
    mem_free(set->slots);
    mem_free(set->dirs);
    mem_free(set);
}

enum log_set_state log_set_state(const struct log_set *set)
{
    return set->state;
}

bool log_set_dir_is_online(const struct log_set *set, uint32_t dir_idx)
{
    return dir_idx < set->config.dirs_cnt && set->dirs[dir_idx].is_online;
}

bool log_set_was_clean(const struct log_set *set, uint32_t dir_idx)
{
    return dir_idx < set->config.dirs_cnt && set->dirs[dir_idx].was_clean;
}

void log_set_broker_epoch(struct log_set *set, int64_t broker_epoch)
{
    set->config.broker_epoch = broker_epoch;
}

static uint64_t set_op(struct log_set *set, enum set_op op, uint32_t id)
{
    set->flying_cnt++;
    return op_make(OP_LOGS, id, op);
}

static void start_dir(struct log_set *set, uint32_t dir_idx, struct effects *fx)
{
    set->dirs[dir_idx].is_online = true;
    set->dirs[dir_idx].last_epoch = -1;
    set->dirs[dir_idx].pending_cnt = 1;
    fx_list_dir(fx, set_op(set, SET_LIST, dir_idx), dir_idx, slice_of_text(""));
}

void log_set_start(struct log_set *set, int64_t now_us, int64_t wall_ms, struct effects *fx)
{
    CHECK(set->state == LOG_SET_NEW);
    set->state = LOG_SET_LOADING;
    set->now_us = now_us;
    set->wall_ms = wall_ms;
    set->checkpoint_us = now_us + set->config.checkpoint_ms * 1000;
    set->retain_us = now_us + first_retain_us;
    for (uint32_t i = 0; i < set->config.dirs_cnt; i++)
        start_dir(set, i, fx);
}

/* ---- a directory that fails ---- */

static void loaded_one(struct log_set *set)
{
    CHECK(set->opening_cnt > 0);
    set->opening_cnt--;
}

static void dir_offline(struct log_set *set, uint32_t dir_idx, struct effects *fx)
{
    if (!set->dirs[dir_idx].is_online)
        return;
    set->dirs[dir_idx].is_online = false;
    fx_trace(fx, TRACE_ERROR, "log directory is offline", F_NUM("log_dir", dir_idx));
    for (size_t i = 0; i < set->slots_cnt; i++) {
        struct entry *entry = set->slots[i];
        if (entry == NULL || entry->dir_idx != dir_idx || entry->log == NULL)
            continue;
        if (log_state(entry->log) == LOG_LOADING && set->state == LOG_SET_LOADING)
            loaded_one(set);
        log_kill(entry->log);
    }
}

/* ---- opening ---- */

static void open_entry(struct log_set *set, struct entry *entry, struct effects *fx)
{
    struct log_open args = {.log_no = entry->slot,
                            .dir_idx = entry->dir_idx,
                            .config = &set->config.log,
                            .cache = set->cache,
                            .seed = prng_next(&set->prng),
                            .clean = set->dirs[entry->dir_idx].was_clean,
                            .recovery_point = entry->recovery_point,
                            .log_start_off = entry->start_off};
    struct buf dir;

    buf_init(&dir, LOG_DIR_LEN_MAX);
    print_dir(entry, &dir);
    args.dir = buf_bytes(&dir);
    entry->log = log_open(&args, set->now_us, set->wall_ms, fx);
    set->opening_cnt++;
    buf_release(&dir);
}

static bool are_dirs_read(const struct log_set *set)
{
    for (size_t i = 0; i < set->config.dirs_cnt; i++)
        if (set->dirs[i].is_online && set->dirs[i].pending_cnt > 0)
            return false;
    return true;
}

static void open_more(struct log_set *set, struct effects *fx)
{
    if (set->state != LOG_SET_LOADING || !are_dirs_read(set))
        return;
    for (; set->next_open < set->slots_cnt && set->opening_cnt < LOG_SET_OPENING_MAX; set->next_open++) {
        struct entry *entry = set->slots[set->next_open];
        if (entry != NULL && entry->log == NULL && set->dirs[entry->dir_idx].is_online)
            open_entry(set, entry, fx);
    }
    if (set->next_open == set->slots_cnt && set->opening_cnt == 0)
        set->state = LOG_SET_OPEN;
}

bool log_set_is_listed(const struct log_set *set)
{
    return set->state != LOG_SET_NEW && are_dirs_read(set);
}

int64_t log_set_last_epoch(const struct log_set *set)
{
    int64_t epoch = set->dirs[0].last_epoch;

    for (size_t i = 0; i < set->config.dirs_cnt; i++)
        if (!set->dirs[i].is_online || !set->dirs[i].was_clean || set->dirs[i].last_epoch != epoch)
            return -1;
    return epoch;
}

static void knows_id(struct log_set *set, struct entry *entry)
{
    struct uuid id = log_topic_id(entry->log);

    if (entry->has_id || uuid_is_zero(id) || !entry->is_found)
        return;
    entry->has_id = true;
    map_add(&set->by_id, &entry->by_id, hash_id(id, entry->partition));
}

/* ---- reading a directory ---- */

static void apply_one(struct log_set *set, uint32_t dir_idx, size_t file, const struct checkpoint_entry *line)
{
    struct entry *entry = find_name(set, line->topic, line->partition);

    if (entry == NULL || entry->dir_idx != dir_idx)
        return;
    if (file == 0)
        entry->recovery_point = line->off;
    else if (file == 1)
        entry->start_off = line->off;
    else
        entry->high_watermark = line->off;
}

/* A broken checkpoint counts as empty: then more is examined than needed. */
static void apply_checkpoints(struct log_set *set, uint32_t dir_idx, struct effects *fx)
{
    struct set_dir *dir = &set->dirs[dir_idx];
    struct checkpoint checkpoint;
    size_t err_pos;

    for (size_t file = 0; file < FILES_CNT; file++) {
        checkpoint_init(&checkpoint);
        if (dir->texts[file] == NULL)
            continue;
        if (checkpoint_parse(&checkpoint, chunk_slice(dir->texts[file]), &err_pos))
            fx_trace(fx, TRACE_WARN, "checkpoint file is broken, taken as empty", F_NUM("log_dir", dir_idx),
                     F_TEXT("file", slice_of_text(file_names[file])), F_NUM("pos", (int64_t)err_pos));
        for (size_t i = 0; i < checkpoint.cnt; i++)
            apply_one(set, dir_idx, file, &checkpoint.entries[i]);
        checkpoint_release(&checkpoint);
        chunk_drop(dir->texts[file]);
        dir->texts[file] = NULL;
    }
}

/* A log that lies in two directories: the one in the first of them counts, at every start. The other is not opened, so that
 * nobody knows whether it is whole: its directory is never called clean. */
static void leave_alone(struct log_set *set, struct entry *entry, uint32_t dir_idx, struct slice name,
                        struct effects *fx)
{
    uint32_t left_idx = dir_idx > entry->dir_idx ? dir_idx : entry->dir_idx;

    if (dir_idx < entry->dir_idx) {
        set->dirs[entry->dir_idx].logs_cnt--;
        entry->dir_idx = dir_idx;
        entry->recovery_point = entry->start_off = entry->high_watermark = 0; /* those of the other one */
        set->dirs[dir_idx].logs_cnt++;
    }
    set->dirs[left_idx].has_left_alone = true;
    fx_trace(fx, TRACE_ERROR,
             "partition is in two directories, this one is left alone; stop the broker and take the wrong one away",
             F_TEXT("dir", name), F_NUM("log_dir", left_idx));
}

static void list_dir(struct log_set *set, uint32_t dir_idx, const struct dir_entry *listed, struct effects *fx)
{
    struct entry *known;
    struct slice topic;
    int32_t partition;

    switch (names_parse_dir(listed->name, &topic, &partition)) {
    case NAMES_DIR_LOG:
        if (slice_eq_text(topic, "__cluster_metadata"))
            return;
        known = find_name(set, topic, partition);
        if (known != NULL)
            leave_alone(set, known, dir_idx, listed->name, fx);
        else if (set->by_name.cnt == LOG_SET_LOGS_MAX)
            fx_trace(fx, TRACE_ERROR, "too many logs, this one is left alone", F_TEXT("dir", listed->name),
                     F_NUM("log_dir", dir_idx));
        else
            entry_new(set, dir_idx, topic, partition);
        return;
    case NAMES_DIR_DELETE:
        fx_remove_tree(fx, set_op(set, SET_REMOVE_LEFT_OVER, dir_idx), dir_idx, listed->name);
        return;
    case NAMES_DIR_STRAY:
    case NAMES_DIR_FUTURE:
        fx_trace(fx, TRACE_WARN, "directory is left alone", F_TEXT("dir", listed->name), F_NUM("log_dir", dir_idx));
        return;
    default:
        return;
    }
}

static void dir_listed(struct log_set *set, uint32_t dir_idx, const struct event *ev, struct effects *fx)
{
    struct set_dir *dir = &set->dirs[dir_idx];

    for (size_t i = 0; i < ev->disk.entries_cnt; i++) {
        const struct dir_entry *listed = &ev->disk.entries[i];
        if (listed->is_dir) {
            list_dir(set, dir_idx, listed, fx);
            continue;
        }
        for (unsigned file = 0; file < FILES_CNT; file++)
            if (slice_eq_text(listed->name, file_names[file])) {
                fx_read_file(fx, set_op(set, (enum set_op)(SET_READ_RECOVERY + file), dir_idx), dir_idx, listed->name);
                dir->pending_cnt++;
            }
        if (slice_eq_text(listed->name, clean_name)) {
            dir->was_clean = true;
            dir->clean_file = file_new(dir_idx, listed->name);
            fx_read_file(fx, set_op(set, SET_READ_CLEAN, dir_idx), dir_idx, listed->name);
            dir->pending_cnt++;
        }
    }
}

static void dir_read(struct log_set *set, uint32_t dir_idx, struct effects *fx)
{
    struct set_dir *dir = &set->dirs[dir_idx];

    CHECK(dir->pending_cnt > 0);
    if (--dir->pending_cnt > 0)
        return;
    apply_checkpoints(set, dir_idx, fx);
    open_more(set, fx);
}

/* ---- checkpoints ---- */

/* What stands in a checkpoint for a log; before it is opened: what stood there. */
static int64_t checkpoint_off(const struct entry *entry, size_t file)
{
    int64_t off;

    if (file == 2)
        return entry->high_watermark;
    if (file == 1)
        return entry->log ? log_start_off(entry->log) : entry->start_off;
    off = entry->log ? log_recovery_point(entry->log) : entry->recovery_point;
    return off < entry->truncate_off ? off : entry->truncate_off;
}

static void print_checkpoint(const struct log_set *set, uint32_t dir_idx, size_t file, struct buf *buf)
{
    size_t cnt = 0;

    for (int pass = 0; pass < 2; pass++) {
        if (pass == 1)
            checkpoint_start(buf, cnt);
        for (size_t i = 0; i < set->slots_cnt; i++) {
            const struct entry *entry = set->slots[i];
            int64_t off;
            if (entry == NULL || !entry->is_found || entry->dir_idx != dir_idx)
                continue;
            off = checkpoint_off(entry, file);
            if (file == 1 && (off == 0 || (entry->log != NULL && log_state(entry->log) != LOG_LOADING &&
                                           off <= log_first_segment_off(entry->log))))
                continue;
            cnt++;
            if (pass == 1)
                checkpoint_add(buf, entry->topic, entry->partition, off);
        }
    }
}

static void write_checkpoint(struct log_set *set, uint32_t dir_idx, size_t file, struct effects *fx)
{
    struct set_dir *dir = &set->dirs[dir_idx];
    struct buf text;
    uint32_t crc;

    dir->is_stale[file] = dir->is_flying[file]; /* once more, after this one */
    if (dir->is_flying[file])
        return;
    buf_init(&text, CHECKPOINT_LEN_MAX);
    print_checkpoint(set, dir_idx, file, &text);
    CHECK(!text.over);
    crc = crc32c(text.data, text.len);
    if (text.len == dir->written_len[file] && crc == dir->written_crc[file]) {
        buf_release(&text);
        return;
    }
    dir->written_len[file] = text.len;
    dir->written_crc[file] = crc;
    dir->is_flying[file] = true;
    fx_replace_file(fx, set_op(set, (enum set_op)(SET_WRITE_RECOVERY + file), dir_idx), dir_idx,
                    slice_of_text(file_names[file]), log_chunk_of(&text));
}

static void write_checkpoints(struct log_set *set, uint32_t dir_idx, struct effects *fx)
{
    if (!set->dirs[dir_idx].is_online)
        return;
    for (size_t file = 0; file < FILES_CNT; file++)
        write_checkpoint(set, dir_idx, file, fx);
}

static void checkpoint_written(struct log_set *set, uint32_t dir_idx, size_t file, int err, struct effects *fx)
{
    struct set_dir *dir = &set->dirs[dir_idx];

    dir->is_flying[file] = false;
    if (err)
        dir->written_len[file] = 0;
    if (dir->is_stale[file] && err == ERR_OK && dir->is_online)
        write_checkpoint(set, dir_idx, file, fx);
}

/* First the checkpoint, then the cut: else what is appended afterwards could be believed without being looked at. ERR_OK:
 * it says no more than off. */
static int lower_checkpoint(struct log_set *set, struct log *log, int64_t off, struct effects *fx)
{
    struct entry *entry = entry_of(set, log);
    struct set_dir *dir = &set->dirs[entry->dir_idx];

    if (entry->truncate_off != off && log_recovery_point(log) > off) {
        entry->truncate_off = off;
        write_checkpoint(set, entry->dir_idx, 0, fx);
    }
    if (dir->is_flying[0])
        return ERR_AGAIN;
    if (entry->truncate_off == off && dir->written_len[0] == 0) { /* it failed */
        write_checkpoint(set, entry->dir_idx, 0, fx);
        return ERR_AGAIN;
    }
    return ERR_OK;
}

int log_set_truncate_to(struct log_set *set, struct log *log, int64_t off, struct effects *fx)
{
    int err;

    if (log_state(log) != LOG_OPEN || off >= log_end_off(log))
        return log_truncate_to(log, off, fx);
    err = lower_checkpoint(set, log, off, fx);
    if (err == ERR_OK)
        err = log_truncate_to(log, off, fx);
    if (err != ERR_AGAIN)
        entry_of(set, log)->truncate_off = INT64_MAX;
    return err;
}

int log_set_restart_at(struct log_set *set, struct log *log, int64_t off, int64_t wall_ms, struct effects *fx)
{
    int err = log_state(log) == LOG_OPEN ? lower_checkpoint(set, log, off, fx) : ERR_OK;

    if (err == ERR_OK)
        err = log_restart_at(log, off, wall_ms, fx);
    if (err != ERR_AGAIN)
        entry_of(set, log)->truncate_off = INT64_MAX;
    return err;
}

/* ---- making and deleting ---- */

static uint32_t emptiest_dir(const struct log_set *set)
{
    uint32_t best = UINT32_MAX;

    for (uint32_t i = 0; i < set->config.dirs_cnt; i++)
        if (set->dirs[i].is_online && (best == UINT32_MAX || set->dirs[i].logs_cnt < set->dirs[best].logs_cnt))
            best = i;
    return best;
}

int log_set_create(struct log_set *set, struct slice topic, struct uuid topic_id, int32_t partition,
                   const struct log_config *config, int64_t now_us, int64_t wall_ms, struct effects *fx,
                   struct log **ret_log)
{
    struct log_open args = {.config = config, .cache = set->cache, .topic_id = topic_id};
    struct entry *entry;
    struct buf dir;

    if (set->state != LOG_SET_OPEN)
        return ERR_STATE;
    if (find_name(set, topic, partition) != NULL)
        return ERR_EXISTS;
    if (topic.len == 0 || topic.len + 12 > LOG_DIR_LEN_MAX || partition < 0)
        return ERR_INVALID;
    if (set->by_name.cnt >= LOG_SET_LOGS_MAX || set->slots_cnt >= LOG_SET_LOGS_MAX)
        return ERR_LIMIT;
    args.dir_idx = emptiest_dir(set);
    if (args.dir_idx == UINT32_MAX)
        return ERR_IO;
    entry = entry_new(set, args.dir_idx, topic, partition);
    args.log_no = entry->slot;
    args.seed = prng_next(&set->prng);
    buf_init(&dir, LOG_DIR_LEN_MAX);
    print_dir(entry, &dir);
    args.dir = buf_bytes(&dir);
    entry->log = log_create(&args, now_us, wall_ms, fx);
    buf_release(&dir);
    knows_id(set, entry);
    *ret_log = entry->log;
    return ERR_OK;
}

static void leave(struct log_set *set, struct entry *entry, struct uuid random, const char *suffix, bool is_stray,
                  int64_t now_us, struct effects *fx)
{
    char hex[UUID_HEX_LEN + 1];
    size_t keep_len = LOG_DIR_LEN_MAX - 1 - UUID_HEX_LEN - strlen(suffix);
    struct buf path;

    if (set->state == LOG_SET_LOADING && log_state(entry->log) == LOG_LOADING)
        loaded_one(set);
    entry_hide(set, entry);
    log_kill(entry->log);
    entry->is_leaving = true;
    entry->is_stray = is_stray;
    entry->due_us = now_us + set->config.dir_delete_delay_ms * 1000;
    write_checkpoints(set, entry->dir_idx, fx);
    buf_init(&path, FILE_PATH_LEN_MAX);
    print_dir(entry, &path);
    if (path.len > keep_len)
        path.len = keep_len;
    uuid_print_hex(random, hex);
    buf_byte(&path, '.');
    buf_text(&path, hex);
    buf_text(&path, suffix);
    entry->left_path = mem_dup(buf_cstr(&path), path.len + 1);
    fx_rename_dir(fx, set_op(set, SET_RENAME_DIR, entry->slot), entry->dir_idx, log_dir(entry->log), buf_bytes(&path));
    buf_release(&path);
}

void log_set_delete(struct log_set *set, struct log *log, struct uuid random, int64_t now_us, struct effects *fx)
{
    leave(set, entry_of(set, log), random, "-delete", false, now_us, fx);
}

void log_set_stray(struct log_set *set, struct log *log, struct uuid random, int64_t now_us, struct effects *fx)
{
    leave(set, entry_of(set, log), random, "-stray", true, now_us, fx);
}

/* One that leaves: removed, then forgotten. */
static void leave_on(struct log_set *set, struct entry *entry, struct effects *fx)
{
    if (!entry->is_renamed || entry->is_removing || !log_is_idle(entry->log))
        return;
    if (entry->is_stray || !set->dirs[entry->dir_idx].is_online) {
        entry_free(set, entry);
        return;
    }
    if (entry->due_us > set->now_us)
        return;
    entry->is_removing = true;
    fx_remove_tree(fx, set_op(set, SET_REMOVE_TREE, entry->slot), entry->dir_idx, slice_of_text(entry->left_path));
}

/* ---- stopping ---- */

void log_set_stop(struct log_set *set, int64_t now_us, int64_t wall_ms, struct effects *fx);

static void write_clean(struct log_set *set, uint32_t dir_idx, struct effects *fx)
{
    struct buf text;

    set->dirs[dir_idx].is_clean_written = true;
    for (size_t i = 0; i < set->slots_cnt; i++) {
        const struct entry *entry = set->slots[i];
        if (entry != NULL && entry->is_found && entry->dir_idx == dir_idx &&
            (entry->log == NULL || log_state(entry->log) != LOG_CLOSED))
            return;
    }
    buf_init(&text, PARTITION_METADATA_LEN_MAX);
    clean_shutdown_print(set->config.broker_epoch >= 0 ? set->config.broker_epoch : log_set_last_epoch(set), &text);
    fx_replace_file(fx, set_op(set, SET_WRITE_CLEAN, dir_idx), dir_idx, slice_of_text(clean_name), log_chunk_of(&text));
}

static bool is_written(const struct set_dir *dir)
{
    for (size_t file = 0; file < FILES_CNT; file++)
        if (dir->is_flying[file])
            return false;
    return true;
}

/* As far as it goes without waiting. */
static void stop_on(struct log_set *set, struct effects *fx)
{
    if (set->state != LOG_SET_STOPPING)
        return;
    for (size_t i = 0; i < set->slots_cnt; i++) {
        const struct entry *entry = set->slots[i];
        if (entry == NULL || entry->log == NULL)
            continue;
        if (!log_is_idle(entry->log) || log_state(entry->log) == LOG_CLOSING)
            return;
    }
    for (uint32_t i = 0; i < set->config.dirs_cnt; i++) {
        struct set_dir *dir = &set->dirs[i];
        if (!dir->is_online || dir->is_clean_written)
            continue;
        if (!is_written(dir))
            continue;
        if (dir->is_final) { /* the last checkpoints are there */
            bool failed = false;
            for (size_t file = 0; file < FILES_CNT; file++)
                failed |= dir->written_len[file] == 0;
            if (failed)
                dir->is_clean_written = true; /* not clean */
            else
                write_clean(set, i, fx);
        } else {
            dir->is_final = true;
            write_checkpoints(set, i, fx);
            if (is_written(dir))
                write_clean(set, i, fx);
        }
    }
    if (set->flying_cnt == 0)
        set->state = LOG_SET_STOPPED;
}

void log_set_stop(struct log_set *set, int64_t now_us, int64_t wall_ms, struct effects *fx)
{
    if (set->state == LOG_SET_STOPPING || set->state == LOG_SET_STOPPED)
        return;
    set->now_us = now_us;
    set->wall_ms = wall_ms;
    if (set->state == LOG_SET_NEW) {
        set->state = LOG_SET_STOPPED;
        return;
    }
    set->state = LOG_SET_STOPPING;
    for (uint32_t i = 0; i < set->config.dirs_cnt; i++) {
        if (set->dirs[i].pending_cnt > 0 || set->dirs[i].has_left_alone) /* not even read: leave all as it is */
            set->dirs[i].is_clean_written = true;
        set->dirs[i].is_final = false;
    }
    for (size_t i = 0; i < set->slots_cnt; i++)
        if (set->slots[i] != NULL && set->slots[i]->log != NULL)
            log_close(set->slots[i]->log, wall_ms, fx);
    stop_on(set, fx);
}

/* ---- events ---- */

static void own_done(struct log_set *set, const struct event *ev, struct effects *fx)
{
    uint32_t op = op_serial(ev->disk.op), id = op_id(ev->disk.op);
    struct entry *entry = op >= SET_RENAME_DIR ? set->slots[id] : NULL;
    uint32_t dir_idx = entry ? entry->dir_idx : id;
    int err = ev->disk.err;

    set->flying_cnt--;
    if (err != ERR_OK && err != ERR_NOSPACE && err != ERR_UNKNOWN)
        dir_offline(set, dir_idx, fx);
    switch (op) {
    case SET_LIST:
        if (err == ERR_OK)
            dir_listed(set, dir_idx, ev, fx);
        else
            dir_offline(set, dir_idx, fx);
        dir_read(set, dir_idx, fx);
        break;
    case SET_READ_RECOVERY:
    case SET_READ_START:
    case SET_READ_HIGH_WATERMARK:
        if (err == ERR_OK)
            set->dirs[dir_idx].texts[op - SET_READ_RECOVERY] = chunk_share(ev->disk.chunk);
        dir_read(set, dir_idx, fx);
        break;
    case SET_READ_CLEAN:
        if (err == ERR_OK &&
            clean_shutdown_parse(chunk_slice(ev->disk.chunk), &set->dirs[dir_idx].last_epoch) != ERR_OK)
            fx_trace(fx, TRACE_WARN, ".kafka_cleanshutdown cannot be read: its broker epoch is not known",
                     F_NUM("log_dir", dir_idx));
        fx_rename(fx, set_op(set, SET_UNCLEAN, dir_idx), file_share(set->dirs[dir_idx].clean_file),
                  slice_of_text(".kafka_cleanshutdown.deleted"));
        break;
    case SET_UNCLEAN:
        fx_remove(fx, set_op(set, SET_REMOVE_UNCLEAN, dir_idx), set->dirs[dir_idx].clean_file);
        set->dirs[dir_idx].clean_file = NULL;
        dir_read(set, dir_idx, fx);
        break;
    case SET_WRITE_RECOVERY:
    case SET_WRITE_START:
    case SET_WRITE_HIGH_WATERMARK:
        checkpoint_written(set, dir_idx, op - SET_WRITE_RECOVERY, err, fx);
        break;
    case SET_RENAME_DIR:
        CHECK(entry != NULL);
        entry->is_renamed = true;
        leave_on(set, entry, fx);
        break;
    case SET_REMOVE_TREE:
        CHECK(entry != NULL);
        entry_free(set, entry);
        break;
    default:
        break;
    }
    open_more(set, fx);
}

static struct log *log_done(struct log_set *set, const struct event *ev, struct effects *fx)
{
    struct entry *entry = set->slots[op_id(ev->disk.op)];
    enum log_state before;
    struct log *log;

    CHECK(entry != NULL && entry->log != NULL);
    log = entry->log;
    before = log_state(log);
    log_disk_done(log, ev, fx);
    if (entry->is_leaving) {
        leave_on(set, entry, fx);
        return NULL;
    }
    if (ev->disk.err == ERR_NOSPACE)
        entry->due_us = set->now_us; /* what did not fit is tried again at the next tick */
    if (before == LOG_LOADING && log_state(log) != LOG_LOADING) {
        knows_id(set, entry);
        if (set->state == LOG_SET_LOADING && entry->slot < set->next_open)
            loaded_one(set);
    }
    if (log_state(log) == LOG_DEAD && before != LOG_DEAD && ev->disk.err == ERR_IO)
        dir_offline(set, entry->dir_idx, fx);
    open_more(set, fx);
    return log;
}

struct log *log_set_disk_done(struct log_set *set, const struct event *ev, struct effects *fx)
{
    struct log *log = NULL;

    set->now_us = ev->now_us;
    set->wall_ms = ev->wall_ms;
    if (op_owner(ev->disk.op) == OP_LOGS)
        own_done(set, ev, fx);
    else
        log = log_done(set, ev, fx);
    stop_on(set, fx);
    return log;
}

static int64_t tick_entry(struct log_set *set, struct entry *entry, bool all, bool retains, struct effects *fx)
{
    if (entry->is_leaving) {
        int64_t due_us = entry->due_us > set->now_us ? entry->due_us : set->now_us + 1000000;
        leave_on(set, entry, fx);
        return due_us;
    }
    if (entry->log == NULL)
        return INT64_MAX;
    if (all || entry->due_us <= set->now_us)
        entry->due_us = log_tick(entry->log, set->now_us, set->wall_ms, fx);
    if (retains)
        log_retain(entry->log, set->now_us, set->wall_ms, entry->high_watermark, fx);
    return entry->due_us;
}

/* What an unclean start reads and writes again has a limit over all logs: the more of them grow, the sooner each is marked
 * (1,024 and more: at LOG_MARK_LEN_MIN). */
static void share_marks(struct log_set *set)
{
    uint64_t growing_cnt = 0, mark_len;

    for (size_t i = 0; i < set->slots_cnt; i++) {
        const struct log *log = set->slots[i] ? set->slots[i]->log : NULL;
        growing_cnt += log != NULL && log_state(log) == LOG_OPEN && log_recovery_point(log) < log_end_off(log);
    }
    mark_len = LOG_SET_UNMARKED_LEN / (growing_cnt + 1);
    if (mark_len > LOG_MARK_LEN)
        mark_len = LOG_MARK_LEN;
    if (mark_len < LOG_MARK_LEN_MIN)
        mark_len = LOG_MARK_LEN_MIN;
    for (size_t i = 0; i < set->slots_cnt; i++)
        if (set->slots[i] != NULL && set->slots[i]->log != NULL)
            log_mark_each(set->slots[i]->log, mark_len);
}

/* While logs are loading: those that wait for space try again. */
static int64_t tick_loading(struct log_set *set, struct effects *fx)
{
    for (size_t i = 0; i < set->slots_cnt; i++) {
        struct log *log = set->slots[i] ? set->slots[i]->log : NULL;
        if (log != NULL && log_state(log) == LOG_LOADING)
            log_tick(log, set->now_us, set->wall_ms, fx);
    }
    return set->now_us + 1000000;
}

int64_t log_set_tick(struct log_set *set, int64_t now_us, int64_t wall_ms, struct effects *fx)
{
    bool all = now_us >= set->checkpoint_us, retains = now_us >= set->retain_us;
    int64_t due_us;

    set->now_us = now_us;
    set->wall_ms = wall_ms;
    if (set->state == LOG_SET_LOADING)
        return tick_loading(set, fx);
    if (set->state != LOG_SET_OPEN)
        return set->state == LOG_SET_STOPPED ? INT64_MAX : now_us + 1000000;
    if (all) {
        set->checkpoint_us = now_us + set->config.checkpoint_ms * 1000;
        share_marks(set);
    }
    if (retains)
        set->retain_us = now_us + set->config.retention_check_ms * 1000;
    due_us = set->checkpoint_us < set->retain_us ? set->checkpoint_us : set->retain_us;
    for (size_t i = 0; i < set->slots_cnt; i++) {
        int64_t entry_us = set->slots[i] ? tick_entry(set, set->slots[i], all, retains, fx) : INT64_MAX;
        if (entry_us < due_us)
            due_us = entry_us;
    }
    if (all)
        for (uint32_t i = 0; i < set->config.dirs_cnt; i++)
            write_checkpoints(set, i, fx);
    return due_us;
}
