/* OffsetFetch: what is committed. Of offsets that are being written, or that open transactions hold, whoever asks for stable
 * ones (KIP-447) hears UNSTABLE_OFFSET_COMMIT and asks again; the others get what was there before. */
#include "group/state.h"
#include "wire/gen/offset_fetch_request.h"
#include "wire/gen/offset_fetch_response.h"

enum {
    FETCH_VERSION_GROUP_ERROR = 2,
    FETCH_VERSION_GROUPS = 8, /* KIP-709 */
};

struct fetched {
    int64_t off;
    int32_t leader_epoch;
    struct slice metadata;
    int16_t error;
};

static struct fetched fetch(const struct topic *topic, int32_t partition, bool require_stable)
{
    const struct offset *offset = topic ? offset_find(topic, partition) : NULL;

    if (offset != NULL && require_stable && (offset->txns_cnt > 0 || offset->writes_cnt > 0))
        return (struct fetched){-1, -1, slice_of("", 0), KERR_UNSTABLE_OFFSET_COMMIT};
    if (offset == NULL || !offset->is_set)
        return (struct fetched){-1, -1, slice_of("", 0), KERR_NONE};
    return (struct fetched){offset->off, offset->leader_epoch, offset->metadata, KERR_NONE};
}

/* Offsets of one group. The response's structs are those of version 8 and up; older ones are made from them. */
struct fetching {
    struct group_coordinator *gc;
    const struct group *group; /* NULL: unknown, which has no offsets */
    bool require_stable;
    struct offset_fetch_response_offset_fetch_response_group *response;
};

static bool alloc_topics(const struct fetching *f, size_t cnt)
{
    f->response->topics =
        wire_array(&offset_fetch_response_offset_fetch_response_topics_shape, &f->gc->out->arena, cnt);
    f->response->topics_cnt = f->response->topics ? (int32_t)cnt : 0;
    return f->response->topics != NULL;
}

static bool alloc_partitions(const struct fetching *f, struct offset_fetch_response_offset_fetch_response_topics *topic,
                             size_t cnt)
{
    topic->partitions =
        wire_array(&offset_fetch_response_offset_fetch_response_partitions_shape, &f->gc->out->arena, cnt);
    topic->partitions_cnt = topic->partitions ? (int32_t)cnt : 0;
    return topic->partitions != NULL;
}

static bool put(const struct fetching *f, struct offset_fetch_response_offset_fetch_response_partitions *to,
                int32_t partition, const struct fetched *fetched)
{
    to->partition_index = partition;
    to->committed_offset = fetched->off;
    to->committed_leader_epoch = fetched->leader_epoch;
    to->metadata = gc_out_copy(f->gc, fetched->metadata);
    to->error_code = fetched->error;
    return to->metadata.data != NULL;
}

static bool fetch_topic(const struct fetching *f, struct slice name, const int32_t *partitions, int32_t cnt,
                        struct offset_fetch_response_offset_fetch_response_topics *to)
{
    const struct topic *topic = f->group ? topic_find(f->group, name) : NULL;

    to->name = gc_out_copy(f->gc, name);
    if (to->name.data == NULL || !alloc_partitions(f, to, (size_t)cnt))
        return false;
    for (int32_t i = 0; i < cnt; i++) {
        struct fetched fetched = fetch(topic, partitions[i], f->require_stable);
        if (!put(f, &to->partitions[i], partitions[i], &fetched))
            return false;
    }
    return true;
}

/* What one has, without the places of what is only under way. */
static bool fetch_topic_whole(const struct fetching *f, const struct topic *topic,
                              struct offset_fetch_response_offset_fetch_response_topics *to)
{
    int32_t cnt = 0;

    to->name = gc_out_copy(f->gc, topic->name);
    to->topic_id = topic->id;
    if (to->name.data == NULL || !alloc_partitions(f, to, topic->offsets_cnt))
        return false;
    for (size_t i = 0; i < topic->offsets_cnt; i++) {
        struct fetched fetched = fetch(topic, topic->offsets[i].partition, f->require_stable);
        if (fetched.off < 0 && fetched.error == KERR_NONE)
            continue;
        if (!put(f, &to->partitions[cnt++], topic->offsets[i].partition, &fetched))
            return false;
    }
    to->partitions_cnt = cnt;
    return true;
}

static bool fetch_all(const struct fetching *f)
{
    size_t cnt = 0;

    if (f->group == NULL)
        return alloc_topics(f, 0);
    list_for_each (topic, &f->group->topics, struct topic, in_group)
        cnt++;
    if (!alloc_topics(f, cnt))
        return false;
    cnt = 0;
    list_for_each (topic, &f->group->topics, struct topic, in_group) {
        if (!fetch_topic_whole(f, topic, &f->response->topics[cnt]))
            return false;
        cnt += f->response->topics[cnt].partitions_cnt > 0;
    }
    f->response->topics_cnt = (int32_t)cnt;
    return true;
}

static bool fetch_named(const struct fetching *f, const struct offset_fetch_request_offset_fetch_request_group *req)
{
    if (!alloc_topics(f, (size_t)req->topics_cnt))
        return false;
    for (int32_t t = 0; t < req->topics_cnt; t++) {
        f->response->topics[t].topic_id = req->topics[t].topic_id;
        if (!fetch_topic(f, req->topics[t].name, req->topics[t].partition_indexes, req->topics[t].partition_indexes_cnt,
                         &f->response->topics[t]))
            return false;
    }
    return true;
}

static void fetch_group(struct group_coordinator *gc, const struct offset_fetch_request_offset_fetch_request_group *req,
                        bool require_stable, struct offset_fetch_response_offset_fetch_response_group *response)
{
    struct fetching f = {.gc = gc, .require_stable = require_stable, .response = response};
    struct shard *shard = NULL;

    response->group_id = gc_out_copy(gc, req->group_id);
    response->error_code = gc_find_shard(gc, req->group_id, &shard);
    if (response->error_code != KERR_NONE)
        return;
    f.group = group_find(gc, req->group_id);
    if (f.group != NULL && f.group->state == GROUP_DEAD)
        f.group = NULL;
    if (!(req->topics_cnt < 0 ? fetch_all(&f) : fetch_named(&f, req))) {
        response->topics_cnt = 0;
        response->error_code = KERR_UNKNOWN_SERVER_ERROR; /* larger than one answer can be */
    }
}

static bool fetch_is_bounded(const struct offset_fetch_request *req)
{
    size_t cnt = 0, len = 0;

    for (int32_t t = 0; t < req->topics_cnt; t++) {
        cnt += 1 + (size_t)req->topics[t].partition_indexes_cnt;
        len += req->topics[t].name.len;
    }
    for (int32_t g = 0; g < req->groups_cnt; g++) {
        cnt++;
        len += req->groups[g].group_id.len;
        for (int32_t t = 0; t < req->groups[g].topics_cnt; t++) {
            cnt += 1 + (size_t)req->groups[g].topics[t].partition_indexes_cnt;
            len += req->groups[g].topics[t].name.len;
        }
    }
    return cnt <= GC_PARTITIONS_MAX && len <= GC_NAMES_LEN_MAX;
}

static void fetch_groups(struct group_coordinator *gc, const struct offset_fetch_request *req,
                         struct offset_fetch_response *response)
{
    response->groups =
        wire_array(&offset_fetch_response_offset_fetch_response_group_shape, &gc->out->arena, (size_t)req->groups_cnt);
    CHECK(response->groups != NULL);
    response->groups_cnt = req->groups_cnt;
    for (int32_t g = 0; g < req->groups_cnt; g++)
        fetch_group(gc, &req->groups[g], req->require_stable, &response->groups[g]);
}

/* The request of versions 0-7 as one of the newer form. */
static bool one_group(struct group_coordinator *gc, const struct offset_fetch_request *req,
                      struct offset_fetch_request_offset_fetch_request_group *ret_group)
{
    *ret_group = (struct offset_fetch_request_offset_fetch_request_group){
        .group_id = req->group_id, .member_epoch = -1, .topics_cnt = req->topics_cnt};
    if (req->topics_cnt < 0)
        return true;
    ret_group->topics =
        wire_array(&offset_fetch_request_offset_fetch_request_topics_shape, &gc->out->arena, (size_t)req->topics_cnt);
    if (ret_group->topics == NULL)
        return false;
    for (int32_t t = 0; t < req->topics_cnt; t++) {
        ret_group->topics[t].name = req->topics[t].name;
        ret_group->topics[t].partition_indexes = req->topics[t].partition_indexes;
        ret_group->topics[t].partition_indexes_cnt = req->topics[t].partition_indexes_cnt;
    }
    return true;
}

/* Versions 0 and 1 have no error of the group: every partition says it. Version 0 clients know a missing offset as
 * UNKNOWN_TOPIC_OR_PARTITION (there was no such node in ZooKeeper). */
static int16_t old_error(const struct gc_call *call, int16_t group_error, const struct fetched *fetched)
{
    if (fetched->error != KERR_NONE)
        return fetched->error;
    if (call->version >= FETCH_VERSION_GROUP_ERROR)
        return KERR_NONE;
    if (group_error != KERR_NONE)
        return group_error;
    return call->version == 0 && fetched->off < 0 ? KERR_UNKNOWN_TOPIC_OR_PARTITION : KERR_NONE;
}

static bool old_topic(struct group_coordinator *gc, const struct gc_call *call, int16_t group_error,
                      const struct offset_fetch_response_offset_fetch_response_topics *from,
                      struct offset_fetch_response_offset_fetch_response_topic *to)
{
    to->name = from->name;
    to->partitions = wire_array(&offset_fetch_response_offset_fetch_response_partition_shape, &gc->out->arena,
                                (size_t)from->partitions_cnt);
    if (to->partitions == NULL)
        return false;
    to->partitions_cnt = from->partitions_cnt;
    for (int32_t p = 0; p < from->partitions_cnt; p++) {
        const struct fetched fetched = {from->partitions[p].committed_offset,
                                        from->partitions[p].committed_leader_epoch, from->partitions[p].metadata,
                                        from->partitions[p].error_code};
        to->partitions[p].partition_index = from->partitions[p].partition_index;
        to->partitions[p].committed_offset = fetched.off;
        to->partitions[p].committed_leader_epoch = fetched.leader_epoch;
        to->partitions[p].metadata = fetched.metadata;
        to->partitions[p].error_code = old_error(call, group_error, &fetched);
    }
    return true;
}

static void fetch_one_group(struct group_coordinator *gc, const struct gc_call *call,
                            const struct offset_fetch_request *req, struct offset_fetch_response *response)
{
    struct offset_fetch_request_offset_fetch_request_group asked;
    struct offset_fetch_response_offset_fetch_response_group got = {0};
    bool fits = one_group(gc, req, &asked);

    if (fits)
        fetch_group(gc, &asked, req->require_stable, &got);
    response->error_code = fits ? got.error_code : KERR_UNKNOWN_SERVER_ERROR;
    if (fits && got.error_code != KERR_NONE && call->version < FETCH_VERSION_GROUP_ERROR) { /* all -1, with the error */
        const struct fetching nothing = {.gc = gc, .response = &got};
        fits = fetch_named(&nothing, &asked);
    }
    response->topics = wire_array(&offset_fetch_response_offset_fetch_response_topic_shape, &gc->out->arena,
                                  fits ? (size_t)got.topics_cnt : 0);
    if (response->topics == NULL || !fits)
        return;
    for (int32_t t = 0; t < got.topics_cnt; t++)
        if (old_topic(gc, call, got.error_code, &got.topics[t], &response->topics[t]))
            response->topics_cnt = t + 1;
}

void gc_offset_fetch(struct group_coordinator *gc, const struct gc_call *call, const struct offset_fetch_request *req,
                     struct group_out *out)
{
    struct offset_fetch_response *response;

    gc_enter(gc, call->now_us, call->wall_ms, out);
    response = gc_reply(gc, call->token, KEY_OFFSET_FETCH, call->version, &offset_fetch_response_wire);
    if (!fetch_is_bounded(req))
        response->error_code = KERR_INVALID_REQUEST;
    else if (call->version >= FETCH_VERSION_GROUPS)
        fetch_groups(gc, req, response);
    else
        fetch_one_group(gc, call, req, response);
}
