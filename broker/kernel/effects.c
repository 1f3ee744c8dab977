#include "base/check.h"
#include "base/mem.h"
#include "kernel_msg.h"
#include "seam.h"

void effects_init(struct effects *effects)
{
    *effects = (struct effects){0};
    arena_init(&effects->arena, EFFECTS_TEXT_LEN_MAX);
}

void effects_reset(struct effects *effects)
{
    for (size_t i = 0; i < effects->items_cnt; i++) {
        chunk_drop(effects->items[i].chunk);
        file_drop(effects->items[i].file);
        kernel_msg_free(effects->items[i].msg);
    }
    effects->items_cnt = 0;
    arena_reset(&effects->arena);
}

void effects_release(struct effects *effects)
{
    effects_reset(effects);
    mem_free(effects->items);
    arena_release(&effects->arena);
    *effects = (struct effects){0};
}

static struct effect *emit(struct effects *fx, enum effect_kind kind)
{
    struct effect *effect;

    fx->items = mem_grow(fx->items, fx->items_cnt, &fx->items_cap, sizeof fx->items[0], EFFECTS_MAX);
    effect = &fx->items[fx->items_cnt++];
    *effect = (struct effect){.kind = kind};
    return effect;
}

static struct effect *emit_op(struct effects *fx, enum effect_kind kind, uint64_t op)
{
    struct effect *effect = emit(fx, kind);

    CHECK(op != 0);
    effect->op = op;
    return effect;
}

static struct effect *emit_file(struct effects *fx, enum effect_kind kind, uint64_t op, struct file *file)
{
    struct effect *effect = emit_op(fx, kind, op);

    CHECK(file != NULL);
    effect->file = file;
    return effect;
}

static struct effect *emit_path(struct effects *fx, enum effect_kind kind, uint64_t op, uint32_t dir_idx,
                                struct slice path)
{
    struct effect *effect = emit_op(fx, kind, op);

    CHECK(path.len <= FILE_PATH_LEN_MAX);
    effect->dir_idx = dir_idx;
    effect->path = arena_copy(&fx->arena, slice_of(path.data ? path.data : (const uint8_t *)"", path.len));
    return effect;
}

void fx_send(struct effects *fx, uint64_t conn_id, struct chunk *chunk, struct slice bytes, bool last)
{
    struct effect *effect = emit(fx, EFFECT_SEND);

    CHECK(bytes.data >= chunk->data && bytes.data + bytes.len <= chunk->data + chunk->cap);
    effect->conn_id = conn_id;
    effect->chunk = chunk;
    effect->bytes = bytes;
    effect->last = last;
}

void fx_send_file(struct effects *fx, uint64_t conn_id, struct file *file, uint64_t pos, uint64_t len, bool last)
{
    struct effect *effect = emit(fx, EFFECT_SEND_FILE);

    effect->conn_id = conn_id;
    effect->file = file;
    effect->pos = pos;
    effect->len = len;
    effect->last = last;
}

void fx_answer_none(struct effects *fx, uint64_t conn_id)
{
    struct effect *effect = emit(fx, EFFECT_ANSWER_NONE);

    effect->conn_id = conn_id;
    effect->last = true;
}

void fx_close(struct effects *fx, uint64_t conn_id)
{
    emit(fx, EFFECT_CLOSE)->conn_id = conn_id;
}

void fx_write(struct effects *fx, uint64_t op, struct file *file, uint64_t pos, struct chunk *chunk, struct slice bytes)
{
    struct effect *effect = emit_file(fx, EFFECT_WRITE, op, file);

    CHECK(bytes.data >= chunk->data && bytes.data + bytes.len <= chunk->data + chunk->cap);
    effect->chunk = chunk;
    effect->bytes = bytes;
    effect->pos = pos;
}

void fx_read(struct effects *fx, uint64_t op, struct file *file, uint64_t pos, uint64_t len)
{
    struct effect *effect = emit_file(fx, EFFECT_READ, op, file);

    CHECK(len > 0 && len <= READ_FILE_LEN_MAX);
    effect->pos = pos;
    effect->len = len;
}

void fx_sync(struct effects *fx, uint64_t op, struct file *file)
{
    emit_file(fx, EFFECT_SYNC, op, file);
}

void fx_truncate(struct effects *fx, uint64_t op, struct file *file, uint64_t len)
{
    emit_file(fx, EFFECT_TRUNCATE, op, file)->len = len;
}

void fx_rename(struct effects *fx, uint64_t op, struct file *file, struct slice path2)
{
    emit_file(fx, EFFECT_RENAME, op, file)->path2 = arena_copy(&fx->arena, path2);
}

void fx_remove(struct effects *fx, uint64_t op, struct file *file)
{
    emit_file(fx, EFFECT_REMOVE, op, file);
}

void fx_make_dir(struct effects *fx, uint64_t op, uint32_t dir_idx, struct slice path)
{
    emit_path(fx, EFFECT_MAKE_DIR, op, dir_idx, path);
}

void fx_list_dir(struct effects *fx, uint64_t op, uint32_t dir_idx, struct slice path)
{
    emit_path(fx, EFFECT_LIST_DIR, op, dir_idx, path);
}

void fx_rename_dir(struct effects *fx, uint64_t op, uint32_t dir_idx, struct slice path, struct slice path2)
{
    emit_path(fx, EFFECT_RENAME_DIR, op, dir_idx, path)->path2 = arena_copy(&fx->arena, path2);
}

void fx_remove_tree(struct effects *fx, uint64_t op, uint32_t dir_idx, struct slice path)
{
    emit_path(fx, EFFECT_REMOVE_TREE, op, dir_idx, path);
}

void fx_read_file(struct effects *fx, uint64_t op, uint32_t dir_idx, struct slice path)
{
    emit_path(fx, EFFECT_READ_FILE, op, dir_idx, path);
}

void fx_replace_file(struct effects *fx, uint64_t op, uint32_t dir_idx, struct slice path, struct chunk *chunk)
{
    struct effect *effect = emit_path(fx, EFFECT_REPLACE_FILE, op, dir_idx, path);

    effect->chunk = chunk;
    effect->bytes = chunk_slice(chunk);
}

void fx_work(struct effects *fx, uint64_t op, enum work_kind work, struct chunk *chunk, struct slice bytes,
             int64_t value, int64_t value2)
{
    struct effect *effect = emit_op(fx, EFFECT_WORK, op);

    effect->work = work;
    effect->chunk = chunk;
    effect->bytes = bytes;
    effect->value = value;
    effect->value2 = value2;
}

void fx_link(struct effects *fx, uint32_t link, struct slice host, uint16_t port, int16_t security_protocol)
{
    struct effect *effect = emit(fx, EFFECT_LINK);

    CHECK(link < LINKS_MAX);
    CHECK(host.len <= LINK_HOST_LEN_MAX);
    effect->link = link;
    effect->path = arena_copy(&fx->arena, slice_of(host.data ? host.data : (const uint8_t *)"", host.len));
    effect->value = port;
    effect->value2 = security_protocol;
}

void fx_ask(struct effects *fx, uint64_t op, uint32_t link, struct chunk *chunk, int16_t api_key, int16_t api_version,
            int64_t timeout_ms)
{
    struct effect *effect = emit_op(fx, EFFECT_ASK, op);

    CHECK(link < LINKS_MAX);
    CHECK(timeout_ms > 0);
    effect->link = link;
    effect->chunk = chunk;
    effect->bytes = chunk_slice(chunk);
    effect->api_key = api_key;
    effect->api_version = api_version;
    effect->value = timeout_ms;
}

void fx_kernel_msg(struct effects *fx, struct kernel_msg *msg)
{
    emit(fx, EFFECT_KERNEL_MSG)->msg = msg;
}

void fx_wake_at(struct effects *fx, int64_t now_us)
{
    emit(fx, EFFECT_WAKE_AT)->value = now_us;
}

void fx_entropy(struct effects *fx)
{
    emit(fx, EFFECT_ENTROPY);
}

void fx_exit(struct effects *fx, int status, const char *reason)
{
    struct effect *effect = emit(fx, EFFECT_EXIT);

    effect->value = status;
    effect->path = arena_copy(&fx->arena, slice_of_text(reason));
}

void fx_trace_fields(struct effects *fx, enum trace_level level, const char *msg, const struct trace_field *fields,
                     size_t fields_cnt)
{
    struct trace *trace = arena_alloc(&fx->arena, sizeof *trace);

    CHECK(fields_cnt <= TRACE_FIELDS_MAX);
    CHECK(trace != NULL);
    trace->level = level;
    trace->msg = msg;
    trace->fields_cnt = fields_cnt;
    for (size_t i = 0; i < fields_cnt; i++) {
        trace->fields[i] = fields[i];
        trace->fields[i].text = arena_copy(&fx->arena, fields[i].text);
    }
    emit(fx, EFFECT_TRACE)->trace = trace;
}

const char *event_kind_name(enum event_kind kind)
{
#define X(kind) #kind,
    static const char *const names[] = { EVENT_KINDS(X) };
#undef X
    CHECK(kind < EVENT_KINDS_CNT);
    return names[kind];
}

const char *effect_kind_name(enum effect_kind kind)
{
#define X(kind) #kind,
    static const char *const names[] = { EFFECT_KINDS(X) };
#undef X
    CHECK(kind < EFFECT_KINDS_CNT);
    return names[kind];
}
