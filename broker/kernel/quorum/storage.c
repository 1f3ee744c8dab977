/* Happy path of a first start: READ_FILE and LIST_DIR of all directories at once -> (LIST_DIR of the metadata log's) ->
 * decide -> MAKE_DIR, checkpoint, meta.properties of the metadata directory, one after the other -> meta.properties of
 * the others at once. Of a later start: the reads, nothing else.
 * Failures: a log directory fails at any op -> offline. The metadata directory fails -> FAILED. */
#include "quorum/storage.h"

#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "quorum/meta_properties.h"
#include "quorum/snapshot_file.h"

#define EDGE(state) (1u << (state))

const char storage_metadata_dir[] = "__cluster_metadata-0";
const char storage_checkpoint_path[] = "__cluster_metadata-0/00000000000000000000-0000000000.checkpoint";
const char storage_election_path[] = "__cluster_metadata-0/quorum-state";
static const char properties_path[] = "meta.properties";
static const char checkpoint_name[] = "00000000000000000000-0000000000.checkpoint";

bool storage_may_move(enum storage_state from, enum storage_state to)
{
#define X(state, edges) [state] = (edges),
    static const unsigned edges_of[] = { STORAGE_STATES(X) };
#undef X
    CHECK(from < STORAGE_STATES_CNT);
    return (edges_of[from] & EDGE(to)) != 0;
}

const char *storage_state_name(enum storage_state state)
{
#define X(state, edges) [state] = #state,
    static const char *const names[] = { STORAGE_STATES(X) };
#undef X
    CHECK(state < STORAGE_STATES_CNT);
    return names[state];
}

static void move(struct storage *storage, enum storage_state to)
{
    CHECK(storage_may_move(storage->state, to));
    storage->state = to;
}

static void add_slot(struct storage *storage, uint32_t dir_idx, struct slice path)
{
    CHECK(storage->slots_cnt < STORAGE_SLOTS_MAX);
    storage->slots[storage->slots_cnt++] = (struct storage_slot){.dir_idx = dir_idx, .path = path};
}

void storage_init(struct storage *storage, const struct storage_config *config)
{
    *storage = (struct storage){.config = config};
    CHECK(config->dirs_cnt <= DIRS_MAX);
    for (uint32_t i = 0; i < config->dirs_cnt; i++)
        add_slot(storage, i, config->dir_paths[i]);
    storage->meta_slot = config->meta_dir_idx;
    if (config->meta_dir_idx >= config->dirs_cnt) {
        storage->meta_slot = storage->slots_cnt;
        add_slot(storage, config->meta_dir_idx, config->meta_dir_path);
    }
}

void storage_release(struct storage *storage)
{
    for (uint32_t i = 0; i < storage->slots_cnt; i++)
        mem_free((void *)storage->slots[i].text.data);
}

static uint64_t op_of(struct storage *storage, uint32_t slot, enum storage_step step)
{
    storage->undone_cnt++;
    storage->slots[slot].undone_cnt++;
    return op_make(OP_QUORUM, slot, step);
}

/* ---- failing ---- */

/* Joins up to four texts; slices with NULL data are left out. */
static void fail(struct storage *storage, struct slice where, const char *what, struct slice found, const char *then,
                 struct slice expected, const char *remedy)
{
    struct buf buf;
    size_t len;

    if (storage->state == STORAGE_FAILED)
        return;
    buf_init(&buf, STORAGE_FAILURE_LEN_MAX - 1);
    buf_slice(&buf, where);
    buf_text(&buf, what);
    buf_slice(&buf, found);
    buf_text(&buf, then);
    buf_slice(&buf, expected);
    buf_text(&buf, remedy);
    len = buf.len;
    memcpy(storage->failure, buf.data, len);
    storage->failure[len] = '\0';
    buf_release(&buf);
    move(storage, STORAGE_FAILED);
}

static const struct slice nothing = {NULL, 0};

static void dir_failed(struct storage *storage, uint32_t slot)
{
    storage->slots[slot].has_failed = true;
    if (slot == storage->meta_slot)
        fail(storage, storage->slots[slot].path, ": the metadata directory cannot be read or written", nothing, "",
             nothing, "; repair the disk, or name another metadata.log.dir");
}

/* ---- deciding ---- */

static bool adopt_cluster(struct storage *storage, const struct storage_slot *slot, const char *cluster_id)
{
    if (storage->cluster_id[0] == '\0') {
        memcpy(storage->cluster_id, cluster_id, strlen(cluster_id) + 1);
        return true;
    }
    if (strcmp(storage->cluster_id, cluster_id) == 0)
        return true;
    fail(storage, slot->path, "/meta.properties: cluster.id is ", slice_of_text(cluster_id), ", expected ",
         slice_of_text(storage->cluster_id),
         "; this directory holds another cluster's data. Set flotilla.cluster.id to it, or give another directory in "
         "log.dirs; it is not formatted");
    return false;
}

static bool check_node(struct storage *storage, const struct storage_slot *slot, int32_t node_id)
{
    struct buf found, expected;
    bool ok = node_id == storage->config->node_id;

    if (ok)
        return true;
    buf_init(&found, 32);
    buf_init(&expected, 32);
    buf_i64(&found, node_id);
    buf_i64(&expected, storage->config->node_id);
    fail(storage, slot->path, "/meta.properties: node.id is ", buf_bytes(&found), ", expected ", buf_bytes(&expected),
         "; this directory belongs to another node. Correct node.id, or give another directory in log.dirs; it is not "
         "formatted");
    buf_release(&found);
    buf_release(&expected);
    return false;
}

static bool check_directory_id(struct storage *storage, struct storage_slot *slot)
{
    char text[UUID_TEXT_LEN + 1];

    for (struct storage_slot *other = storage->slots; other < slot; other++) {
        if (!other->had_id || !uuid_eq(other->id, slot->id))
            continue;
        uuid_print(slot->id, text);
        fail(storage, slot->path, "/meta.properties: directory.id ", slice_of_text(text), " is also that of ",
             other->path, "; one directory is a copy of the other, or both are the same. Remove one from log.dirs");
        return false;
    }
    return true;
}

static bool read_properties(struct storage *storage, struct storage_slot *slot)
{
    struct meta_properties properties;
    const char *text = "";
    struct buf line;
    size_t line_no;

    if (!slot->is_formatted)
        return true;
    if (meta_properties_parse(slot->text, &properties, &line_no, &text) != ERR_OK) {
        buf_init(&line, 32);
        buf_u64(&line, line_no);
        fail(storage, slot->path, "/meta.properties: line ", buf_bytes(&line), ": ", slice_of_text(text),
             "; restore the file from another directory of this node, with its own directory.id");
        buf_release(&line);
        return false;
    }
    slot->id = properties.directory_id;
    slot->had_id = properties.has_directory_id;
    return adopt_cluster(storage, slot, properties.cluster_id) && check_node(storage, slot, properties.node_id) &&
           (!slot->had_id || check_directory_id(storage, slot));
}

static bool any(const struct storage *storage, bool (*is)(const struct storage_slot *))
{
    for (uint32_t i = 0; i < storage->slots_cnt; i++)
        if (!storage->slots[i].has_failed && is(&storage->slots[i]))
            return true;
    return false;
}

static bool is_formatted(const struct storage_slot *slot)
{
    return slot->is_formatted;
}

static bool has_partitions(const struct storage_slot *slot)
{
    return slot->has_partitions;
}

/* Rules 4 and 5. */
static bool check_nothing_is_lost(struct storage *storage)
{
    const struct storage_slot *meta = &storage->slots[storage->meta_slot];
    bool has_metadata = storage->has_log || storage->has_election;

    for (uint32_t i = 0; i < storage->slots_cnt; i++) {
        const struct storage_slot *slot = &storage->slots[i];
        if (slot->has_failed || slot->is_formatted || (!slot->has_partitions && !(slot == meta && has_metadata)))
            continue;
        fail(storage, slot->path, " holds partitions but no meta.properties", nothing, "", nothing,
             "; whose they are cannot be told. Restore meta.properties, or give an empty directory in log.dirs; it is "
             "not "
             "formatted");
        return false;
    }
    if (storage->has_election && !storage->has_log) {
        fail(storage, meta->path, "/__cluster_metadata-0 holds quorum-state but no log", nothing, "", nothing,
             "; the metadata is lost. Restore the directory, or empty all directories to begin a new cluster");
        return false;
    }
    if (!storage->config->is_controller || has_metadata || (storage->has_checkpoint && meta->is_formatted))
        return true;
    if ((meta->is_formatted || !any(storage, is_formatted)) && !any(storage, has_partitions))
        return true;
    fail(storage, meta->path, " holds no cluster metadata, but other directories of this node are in use by cluster ",
         slice_of_text(storage->cluster_id), "", nothing,
         "; the metadata is lost or on another disk. Restore the metadata directory, or empty all directories to begin "
         "a "
         "new cluster");
    return false;
}

/* Only whoever creates the cluster may name it. */
static bool choose_cluster(struct storage *storage, struct entropy_stock *entropy)
{
    if (storage->cluster_id[0] == '\0' && !storage->config->creates_quorum) {
        fail(storage, nothing, "flotilla.cluster.id: needed where other nodes are in the list of controllers", nothing,
             "", nothing, "; give all nodes the same");
        return false;
    }
    if (storage->cluster_id[0] == '\0')
        uuid_print(entropy_uuid(entropy), storage->cluster_id);
    return true;
}

static bool decide(struct storage *storage, struct entropy_stock *entropy)
{
    struct slice wanted = storage->config->cluster_id;

    if (wanted.data != NULL) {
        CHECK(wanted.len <= KERNEL_CLUSTER_ID_LEN_MAX);
        memcpy(storage->cluster_id, wanted.data, wanted.len);
        storage->cluster_id[wanted.len] = '\0';
    }
    for (uint32_t i = 0; i < storage->slots_cnt; i++)
        if (!storage->slots[i].has_failed && !read_properties(storage, &storage->slots[i]))
            return false;
    if (!check_nothing_is_lost(storage))
        return false;
    if (!choose_cluster(storage, entropy))
        return false;
    for (uint32_t i = 0; i < storage->slots_cnt; i++)
        if (!storage->slots[i].had_id)
            storage->slots[i].id = entropy_uuid(entropy);
    return true;
}

/* ---- writing ---- */

static void replace(struct storage *storage, uint32_t slot, enum storage_step step, const char *path, struct buf *buf,
                    struct effects *fx)
{
    CHECK(!buf->over);
    fx_replace_file(fx, op_of(storage, slot, step), storage->slots[slot].dir_idx, slice_of_text(path),
                    chunk_copy(buf_bytes(buf)));
    buf_release(buf);
}

static void write_checkpoint(struct storage *storage, int64_t wall_ms, struct effects *fx)
{
    struct voters *voters = MEM_NEW(struct voters);
    struct voter self = storage->config->self;
    struct buf buf;
    int err;

    voters_init(voters);
    self.id = storage->config->node_id;
    self.directory = storage_meta_dir_id(storage);
    err = voters_add(voters, &self);
    CHECK(err == ERR_OK);
    buf_init(&buf, VOTERS_TEXT_LEN_MAX);
    bootstrap_print(voters, KRAFT_VERSION_MAX, wall_ms, &buf);
    replace(storage, storage->meta_slot, STORAGE_WRITE_CHECKPOINT, storage_checkpoint_path, &buf, fx);
    voters_release(voters);
    mem_free(voters);
}

static void write_properties(struct storage *storage, uint32_t slot, struct effects *fx)
{
    struct meta_properties properties = {
        .node_id = storage->config->node_id, .has_directory_id = true, .directory_id = storage->slots[slot].id};
    struct buf buf;

    memcpy(properties.cluster_id, storage->cluster_id, sizeof properties.cluster_id);
    buf_init(&buf, 1024);
    meta_properties_print(&properties, &buf);
    replace(storage, slot, STORAGE_WRITE_PROPERTIES, properties_path, &buf, fx);
}

static void write_others(struct storage *storage, struct effects *fx)
{
    for (uint32_t i = 0; i < storage->slots_cnt; i++) {
        const struct storage_slot *slot = &storage->slots[i];
        if (i != storage->meta_slot && !slot->has_failed && !(slot->is_formatted && slot->had_id))
            write_properties(storage, i, fx);
    }
    if (storage->undone_cnt == 0)
        move(storage, STORAGE_READY);
}

static bool needs_checkpoint(const struct storage *storage)
{
    return storage->config->creates_quorum && !storage->has_log && !storage->has_election &&
           !(storage->slots[storage->meta_slot].is_formatted && storage->has_checkpoint);
}

static void begin_writing(struct storage *storage, struct effects *fx)
{
    const struct storage_slot *meta = &storage->slots[storage->meta_slot];

    move(storage, STORAGE_WRITING);
    if (needs_checkpoint(storage) || !meta->has_metadata_dir)
        fx_make_dir(fx, op_of(storage, storage->meta_slot, STORAGE_MAKE_DIR), meta->dir_idx,
                    slice_of_text(storage_metadata_dir));
    else if (!meta->is_formatted || !meta->had_id)
        write_properties(storage, storage->meta_slot, fx);
    else
        write_others(storage, fx);
}

static void written(struct storage *storage, uint32_t slot, enum storage_step step, int64_t wall_ms, struct effects *fx)
{
    const struct storage_slot *meta = &storage->slots[storage->meta_slot];

    if (slot != storage->meta_slot) {
        if (storage->undone_cnt == 0)
            move(storage, STORAGE_READY);
        return;
    }
    if (step == STORAGE_MAKE_DIR && needs_checkpoint(storage)) {
        write_checkpoint(storage, wall_ms, fx);
        return;
    }
    if (step == STORAGE_WRITE_CHECKPOINT)
        storage->has_checkpoint = true;
    if (step != STORAGE_WRITE_PROPERTIES && !(meta->is_formatted && meta->had_id))
        write_properties(storage, slot, fx);
    else
        write_others(storage, fx);
}

/* ---- reading ---- */

void storage_start(struct storage *storage, struct effects *fx)
{
    move(storage, STORAGE_READING);
    for (uint32_t i = 0; i < storage->slots_cnt; i++) {
        uint32_t dir_idx = storage->slots[i].dir_idx;
        fx_read_file(fx, op_of(storage, i, STORAGE_READ_PROPERTIES), dir_idx, slice_of_text(properties_path));
        fx_list_dir(fx, op_of(storage, i, STORAGE_LIST), dir_idx, slice_of_text(""));
    }
}

/* "anything-12", also with the suffixes of partitions that are going: "...-delete". */
static bool is_partition(struct slice name)
{
    size_t digits = name.len;

    if (slice_eq_text(name, storage_metadata_dir))
        return false;
    if (name.len > 7 && memcmp(name.data + name.len - 7, "-delete", 7) == 0)
        return true;
    while (digits > 0 && name.data[digits - 1] >= '0' && name.data[digits - 1] <= '9')
        digits--;
    return digits > 1 && digits < name.len && name.data[digits - 1] == '-';
}

static void note_names(struct storage_slot *slot, const struct event *ev)
{
    for (size_t i = 0; i < ev->disk.entries_cnt; i++) {
        const struct dir_entry *entry = &ev->disk.entries[i];
        if (!entry->is_dir)
            continue;
        slot->has_partitions |= is_partition(entry->name);
        slot->has_metadata_dir |= slice_eq_text(entry->name, storage_metadata_dir);
    }
}

static bool ends_with(struct slice name, const char *end)
{
    size_t len = strlen(end);

    return name.len >= len && memcmp(name.data + name.len - len, end, len) == 0;
}

/* A log that is begun anew behind a snapshot has no file for a moment. */
static bool is_snapshot(struct slice name)
{
    enum snapshot_stage stage;
    struct snapshot_id id;

    return snapshot_name_parse(name, &id, &stage) && stage == SNAPSHOT_WHOLE && id.end_off > 0;
}

static void note_metadata(struct storage *storage, const struct event *ev)
{
    for (size_t i = 0; i < ev->disk.entries_cnt; i++) {
        struct slice name = ev->disk.entries[i].name;
        storage->has_log |= ends_with(name, ".log") || is_snapshot(name);
        storage->has_checkpoint |= slice_eq_text(name, checkpoint_name);
        storage->has_election |= slice_eq_text(name, "quorum-state");
    }
}

static void read_done(struct storage *storage, uint32_t slot_idx, enum storage_step step, const struct event *ev,
                      struct effects *fx)
{
    struct storage_slot *slot = &storage->slots[slot_idx];

    if (ev->disk.err == ERR_UNKNOWN && step == STORAGE_READ_PROPERTIES)
        return;
    if (ev->disk.err != ERR_OK) {
        dir_failed(storage, slot_idx);
        return;
    }
    if (step == STORAGE_READ_PROPERTIES) {
        slot->is_formatted = true;
        slot->text = slice_of(mem_dup(ev->disk.chunk->data, ev->disk.chunk->len), ev->disk.chunk->len);
    } else if (step == STORAGE_LIST) {
        note_names(slot, ev);
        if (slot->has_metadata_dir && slot_idx == storage->meta_slot)
            fx_list_dir(fx, op_of(storage, slot_idx, STORAGE_LIST_METADATA), slot->dir_idx,
                        slice_of_text(storage_metadata_dir));
    } else {
        note_metadata(storage, ev);
    }
}

void storage_disk_done(struct storage *storage, const struct event *ev, struct entropy_stock *entropy,
                       struct effects *fx)
{
    uint32_t slot = op_id(ev->disk.op);
    enum storage_step step = (enum storage_step)op_serial(ev->disk.op);

    CHECK(slot < storage->slots_cnt && storage->undone_cnt > 0);
    storage->undone_cnt--;
    storage->slots[slot].undone_cnt--;
    if (storage->state == STORAGE_READING) {
        read_done(storage, slot, step, ev, fx);
        if (storage->undone_cnt == 0 && storage->state == STORAGE_READING && decide(storage, entropy))
            begin_writing(storage, fx);
    } else if (storage->state == STORAGE_WRITING) {
        if (ev->disk.err != ERR_OK)
            dir_failed(storage, slot);
        if (storage->state == STORAGE_WRITING)
            written(storage, slot, step, ev->wall_ms, fx);
    }
}

void storage_identity(const struct storage *storage, struct kernel_identity *ret_identity)
{
    *ret_identity = (struct kernel_identity){.dirs_cnt = storage->config->dirs_cnt};
    memcpy(ret_identity->cluster_id, storage->cluster_id, sizeof storage->cluster_id);
    for (uint32_t i = 0; i < storage->config->dirs_cnt; i++) {
        ret_identity->dirs[i].id = storage->slots[i].id;
        ret_identity->dirs[i].has_failed = storage->slots[i].has_failed;
    }
}

struct uuid storage_meta_dir_id(const struct storage *storage)
{
    return storage->slots[storage->meta_slot].id;
}
