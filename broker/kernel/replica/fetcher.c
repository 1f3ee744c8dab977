/* What a fetcher sends, and the states of the partitions in it. fetcher.h has the picture, fetch_answer.c what comes. */
#include "replica/fetcher.h"

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "wire/gen/fetch_request.h"
#include "wire/gen/fetch_response.h"
#include "wire/gen/list_offsets_request.h"
#include "wire/kerr.h"

enum {
    API_KEY_FETCH = 1,
    API_KEY_LIST_OFFSETS = 2,
    FETCH_VERSION_MIN = 13,     /* topic ids */
    REPLICA_STATE_VERSION = 15, /* the replica's broker epoch, KIP-903 */
    LIST_OFFSETS_VERSION_MIN = 4,
    LIST_OFFSETS_VERSION_MAX = 9,
    REQUEST_MEM_MAX = 256 << 20,
    LATEST = -1,
    EARLIEST = -2,
};

void replicator_init(struct replicator *replicator, const struct replicator_config *config,
                     struct partitions *partitions, struct log_set *logs, const struct image *image)
{
    *replicator = (struct replicator){.config = *config, .partitions = partitions, .logs = logs, .image = image};
    peers_init(&replicator->peers, OP_REPLICA, 0, "flotilla-replica");
    list_init(&replicator->fetchers);
    list_init(&replicator->cutting);
    heap_init(&replicator->delayed);
}

void replicator_release(struct replicator *replicator)
{
    struct fetcher *fetcher;
    struct map_node *node = NULL;

    while ((node = map_walk(&replicator->partitions->by_id, node)) != NULL)
        replicator_let_go(replicator, container_of(node, struct partition, by_id));
    while ((fetcher = list_first(&replicator->fetchers, struct fetcher, in_replicator)) != NULL) {
        list_remove(&fetcher->in_replicator);
        mem_free(fetcher->forgotten);
        mem_free(fetcher);
    }
    heap_release(&replicator->delayed);
    peers_release(&replicator->peers);
}

void replicator_set_time(struct replicator *replicator, int64_t now_us, int64_t wall_ms)
{
    replicator->now_us = now_us;
    replicator->wall_ms = wall_ms;
}

/* ---- fetchers ---- */

static struct fetcher *find_fetcher(struct replicator *replicator, int32_t leader_id)
{
    list_for_each (fetcher, &replicator->fetchers, struct fetcher, in_replicator)
        if (fetcher->leader_id == leader_id)
            return fetcher;
    return NULL;
}

static struct fetcher *fetcher_of(struct replicator *replicator, int32_t leader_id)
{
    struct fetcher *fetcher = find_fetcher(replicator, leader_id);

    if (fetcher != NULL || replicator->fetchers_cnt == FETCHERS_MAX)
        return fetcher;
    fetcher = MEM_NEW(struct fetcher);
    fetcher->leader_id = leader_id;
    fetcher->timeout_ms = FETCHER_TIMEOUT_MS_MIN;
    list_init(&fetcher->partitions);
    list_init(&fetcher->due);
    list_init(&fetcher->asking);
    list_init(&fetcher->outside);
    list_append(&replicator->fetchers, &fetcher->in_replicator);
    replicator->fetchers_cnt++;
    return fetcher;
}

/* Where the leader's inter-broker listener is, as metadata says. */
static void find_peer(struct replicator *replicator, struct fetcher *fetcher, struct effects *fx)
{
    const struct image_broker *broker = image_broker_by_id(replicator->image, fetcher->leader_id);
    const struct image_endpoint *endpoint =
        broker ? image_endpoint_by_name(broker, replicator->config.inter_broker_listener_name) : NULL;

    if (endpoint != NULL)
        fetcher->peer = peers_set(&replicator->peers, fetcher->leader_id, endpoint->host, endpoint->port,
                                  endpoint->security_protocol, fx);
}

void replicator_broker_changed(struct replicator *replicator, int32_t broker_id)
{
    struct fetcher *fetcher = find_fetcher(replicator, broker_id);

    if (fetcher != NULL)
        fetcher->peer = NULL; /* looked up again when it is driven */
}

/* The next request is whole. */
static void end_session(struct fetcher *fetcher)
{
    fetcher->session_id = fetcher->session_epoch = 0;
    fetcher->is_establishing = fetcher->counts_durable = false;
    fetcher->generation++;
    fetcher->forgotten_cnt = 0;
    fetcher->in_session_cnt = 0;
    list_for_each (partition, &fetcher->partitions, struct partition, follow.in_fetcher) {
        partition->follow.is_in_session = false;
        if (partition->follow.state == FOLLOW_FETCHING && log_state(partition->log) == LOG_OPEN)
            follow_appended(partition); /* who leads may be another program now */
        follow_set_due(partition);
    }
}

static void forget(struct fetcher *fetcher, struct partition *partition)
{
    if (!partition->follow.is_in_session)
        return;
    partition->follow.is_in_session = false;
    fetcher->in_session_cnt--;
    if (fetcher->forgotten_cnt == FETCHER_FORGOTTEN_MAX) {
        end_session(fetcher);
        return;
    }
    fetcher->forgotten = mem_grow(fetcher->forgotten, fetcher->forgotten_cnt, &fetcher->forgotten_cap,
                                  sizeof fetcher->forgotten[0], FETCHER_FORGOTTEN_MAX);
    fetcher->forgotten[fetcher->forgotten_cnt++] =
        (struct fetcher_forgotten){.topic_id = partition->topic_id, .index = partition->index};
}

/* ---- a partition's states ---- */

#define EDGE(state) (1u << (state))

static void move(struct partition *partition, enum follow_state to)
{
    static const unsigned edges_of[] = {
        [FOLLOW_NONE] = EDGE(FOLLOW_FETCHING) | EDGE(FOLLOW_NONE),
        [FOLLOW_FETCHING] = EDGE(FOLLOW_CUTTING) | EDGE(FOLLOW_ASKING) | EDGE(FOLLOW_DELAYED) | EDGE(FOLLOW_STOPPED) |
                            EDGE(FOLLOW_NONE),
        [FOLLOW_CUTTING] = EDGE(FOLLOW_FETCHING) | EDGE(FOLLOW_NONE),
        [FOLLOW_ASKING] = EDGE(FOLLOW_FETCHING) | EDGE(FOLLOW_CUTTING) | EDGE(FOLLOW_DELAYED) | EDGE(FOLLOW_NONE),
        [FOLLOW_DELAYED] = EDGE(FOLLOW_FETCHING) | EDGE(FOLLOW_NONE),
        [FOLLOW_STOPPED] = EDGE(FOLLOW_NONE),
    };

    CHECK((edges_of[partition->follow.state] & EDGE(to)) != 0);
    if (to != FOLLOW_FETCHING && partition->follow.fetcher != NULL)
        forget(partition->follow.fetcher, partition);
    list_remove(&partition->follow.in_due);
    list_remove(&partition->follow.in_outside);
    partition->follow.state = to;
}

static int64_t told_durable_off(const struct partition *partition)
{
    int64_t off = log_durable_off(partition->log), end_off = log_end_off(partition->log);

    if (!partition->durable_first)
        return -1;
    return off < end_off ? off : end_off;
}

static bool has_news(const struct partition *partition)
{
    const struct follow *follow = &partition->follow;

    return !follow->is_in_session || follow->is_to_repeat || follow->sent_off != log_end_off(partition->log) ||
           follow->sent_start_off != log_start_off(partition->log) ||
           follow->sent_durable_off != told_durable_off(partition) ||
           follow->sent_epoch != log_newest_epoch(partition->log);
}

void follow_set_due(struct partition *partition)
{
    struct follow *follow = &partition->follow;

    if (follow->state != FOLLOW_FETCHING || list_is_linked(&follow->in_due) || !has_news(partition))
        return;
    list_append(&follow->fetcher->due, &follow->in_due);
}

void follow_delay(struct replicator *replicator, struct partition *partition)
{
    struct follow *follow = &partition->follow;
    int64_t backoff_us_max = (int64_t)replicator->config.replica_fetch_backoff_ms * 1000;

    move(partition, FOLLOW_DELAYED);
    heap_set(&replicator->delayed, &follow->retry, replicator->now_us + follow->backoff_us);
    follow->backoff_us = follow->backoff_us * 2 < backoff_us_max ? follow->backoff_us * 2 : backoff_us_max;
}

bool follow_is_outside(const struct replicator *replicator, const struct partition *partition)
{
    const struct replica *self = partition_replica(partition, replicator->config.broker_id);

    return self != NULL && !self->in_isr;
}

bool follow_throttle(struct replicator *replicator, struct partition *partition)
{
    struct throttle *throttle = &replicator->partitions->follower_throttle;
    int64_t wait_us = 0;

    if (partition->is_follower_throttled && follow_is_outside(replicator, partition))
        wait_us = throttle_wait_us(throttle, replicator->now_us);
    if (wait_us == 0)
        return false;
    move(partition, FOLLOW_DELAYED);
    heap_set(&replicator->delayed, &partition->follow.retry, replicator->now_us + wait_us);
    return true;
}

void follow_ask(struct replicator *replicator, struct partition *partition)
{
    (void)replicator;
    move(partition, FOLLOW_ASKING);
    partition->follow.is_asking_start = partition->follow.was_asked = false;
    list_append(&partition->follow.fetcher->asking, &partition->follow.in_due);
}

static void set_writing(struct partition *partition, bool is_writing)
{
    struct follow *follow = &partition->follow;

    if (follow->is_writing == is_writing)
        return;
    follow->is_writing = is_writing;
    if (is_writing)
        follow->fetcher->writing_cnt++;
    else
        follow->fetcher->writing_cnt--;
}

/* From where it fetches counts as what it has: to a leader that does not count durable offsets (Apache Kafka's, and any before it
 * has said so) it says nothing that is not synced where the topic asks for that. */
static int64_t sayable_off(const struct partition *partition)
{
    return partition->durable_first && !partition->follow.fetcher->counts_durable ? log_durable_off(partition->log)
                                                                                  : log_written_off(partition->log);
}

void follow_appended(struct partition *partition)
{
    set_writing(partition, sayable_off(partition) < log_end_off(partition->log));
}

void fetcher_leader_counts_durable(struct fetcher *fetcher)
{
    if (fetcher->counts_durable)
        return;
    fetcher->counts_durable = true;
    list_for_each (partition, &fetcher->partitions, struct partition, follow.in_fetcher)
        if (partition->follow.is_writing && log_state(partition->log) == LOG_OPEN)
            follow_appended(partition);
}

void replicator_let_go(struct replicator *replicator, struct partition *partition)
{
    struct follow *follow = &partition->follow;

    if (follow->fetcher == NULL)
        return;
    heap_remove(&replicator->delayed, &follow->retry);
    set_writing(partition, false);
    move(partition, FOLLOW_NONE);
    list_remove(&follow->in_fetcher);
    follow->fetcher->partitions_cnt--;
    follow->fetcher = NULL;
    follow->leader_high_watermark = -1;
    chunk_drop(follow->held);
    follow->held = NULL;
}

/* Without any epoch known (formats before 2) there is nothing but the high watermark to begin from. */
static bool must_begin_at_high_watermark(const struct partition *partition)
{
#ifdef CANARY_CUT_TO_HIGH_WATERMARK /* as before KIP-101; make canary-replica */
    return partition->high_watermark < log_end_off(partition->log);
#endif
    return log_newest_epoch(partition->log) < 0 && partition->high_watermark < log_end_off(partition->log);
}

static void begin_to_follow(struct replicator *replicator, struct partition *partition, struct effects *fx)
{
    struct follow *follow = &partition->follow;

    if (partition->role != PARTITION_FOLLOWER || partition->leader_id < 0 || partition->is_ours ||
        partition->log == NULL || log_state(partition->log) != LOG_OPEN)
        return;
    follow->fetcher = fetcher_of(replicator, partition->leader_id);
    if (follow->fetcher == NULL)
        return;
    list_append(&follow->fetcher->partitions, &follow->in_fetcher);
    follow->fetcher->partitions_cnt++;
    follow->leader_epoch = partition->leader_epoch;
    follow->leader_high_watermark = -1;
    follow->agrees = false;
    follow->asked_serial = 0;
    follow->epoch_serial = follow->fetcher->serial + 1;
    follow->backoff_us = FOLLOW_BACKOFF_US_MIN;
    move(partition, FOLLOW_FETCHING);
    follow_appended(partition); /* what came from the leader before may not be written yet */
    if (partition->durable_first && log_durable_off(partition->log) < log_end_off(partition->log))
        log_want_durable(partition->log, log_end_off(partition->log), fx);
    if (must_begin_at_high_watermark(partition))
        follow_cut(replicator, partition, partition->high_watermark, false, fx);
    else
        follow_set_due(partition);
}

/* ---- cutting ---- */

/* The log was made anew at the base of these: now they fit. */
static void append_held(struct replicator *replicator, struct partition *partition, struct effects *fx)
{
    struct follow *follow = &partition->follow;
    struct chunk *chunk = follow->held;

    follow->held = NULL;
    if (follow_append(replicator, partition, chunk, follow->held_bytes, fx)) {
        follow->agrees = true; /* it holds what the leader sent in this epoch, and nothing else */
        (void)log_delete_records(partition->log, follow->leader_start_off);
    }
    chunk_drop(chunk);
}

static void carry_on_cutting(struct replicator *replicator, struct partition *partition, struct effects *fx)
{
    struct follow *follow = &partition->follow;
    int err;

    if (log_state(partition->log) != LOG_OPEN)
        return; /* it loads what is left, or is dead */
    if (!follow->is_cut) {
        err = follow->makes_anew
                  ? log_set_restart_at(replicator->logs, partition->log, follow->cut_off, replicator->wall_ms, fx)
                  : log_set_truncate_to(replicator->logs, partition->log, follow->cut_off, fx);
        if (err == ERR_RANGE && !follow->makes_anew)
            follow->makes_anew = true; /* before all that we have */
        follow->is_cut = err == ERR_OK;
    }
    if (!follow->is_cut || log_state(partition->log) != LOG_OPEN)
        return;
    move(partition, FOLLOW_FETCHING);
    partition_progress(replicator->partitions, partition, fx);
    if (follow->held != NULL)
        append_held(replicator, partition, fx);
    follow_set_due(partition);
}

void follow_cut(struct replicator *replicator, struct partition *partition, int64_t off, bool makes_anew,
                struct effects *fx)
{
    struct follow *follow = &partition->follow;

    fx_trace(fx, off < partition->high_watermark ? TRACE_WARN : TRACE_INFO,
             "log is cut to where it agrees with its leader", F_TEXT("log", log_dir(partition->log)),
             F_NUM("offset", off), F_NUM("log_end_offset", log_end_off(partition->log)),
             F_NUM("high_watermark", partition->high_watermark), F_NUM("leader", partition->leader_id),
             F_NUM("leader_epoch", partition->leader_epoch));
    replicator->counters.cuts_total++;
    move(partition, FOLLOW_CUTTING);
    follow->agrees = false;
    follow->cut_off = off;
    follow->makes_anew = makes_anew;
    follow->is_cut = false;
    list_append(&replicator->cutting, &follow->in_due);
    carry_on_cutting(replicator, partition, fx);
}

void replicator_look(struct replicator *replicator, struct partition *partition, struct effects *fx)
{
    struct follow *follow = &partition->follow;

    if (follow->fetcher != NULL && partition->role != PARTITION_FOLLOWER)
        replicator_let_go(replicator, partition);
    if (follow->fetcher == NULL) {
        begin_to_follow(replicator, partition, fx);
        return;
    }
    if (follow->is_writing && log_state(partition->log) == LOG_OPEN)
        follow_appended(partition);
    if (follow->state == FOLLOW_CUTTING)
        carry_on_cutting(replicator, partition, fx);
    if (follow->state != FOLLOW_FETCHING || log_state(partition->log) != LOG_OPEN)
        return;
    if (follow_is_outside(replicator, partition) &&
        !list_is_linked(&follow->in_outside)) /* it was in when it told last */
        follow->is_to_repeat = true;
    follow_set_due(partition);
}

/* ---- Fetch ---- */

/* Kafka's rule by metadata.version: the version of replicas' fetches. */
static int16_t fetch_version_max(const struct image *image)
{
    int16_t level = image_metadata_version(image);

    if (level >= 27)
        return 18;
    if (level >= 21)
        return 17;
    if (level >= 19)
        return 16;
    if (level >= 10)
        return 15;
    return level >= 9 ? 14 : 13;
}

static void fill_partition(const struct replicator *replicator, struct fetcher *fetcher, struct partition *partition,
                           struct fetch_request_fetch_partition *ask)
{
    struct follow *follow = &partition->follow;

    if (!follow->is_in_session || follow->sent_off != log_end_off(partition->log) ||
        follow->sent_epoch != log_newest_epoch(partition->log))
        follow->asked_serial = fetcher->serial;
    fetcher->in_session_cnt += !follow->is_in_session;
    follow->is_in_session = true;
    follow->is_to_repeat = false;
    follow->told_us = replicator->now_us;
    list_remove(&follow->in_outside);
    if (follow_is_outside(replicator, partition))
        list_append(&fetcher->outside, &follow->in_outside);
    follow->sent_off = log_end_off(partition->log);
    follow->sent_epoch = log_newest_epoch(partition->log);
    follow->sent_start_off = log_start_off(partition->log);
    follow->sent_durable_off = told_durable_off(partition);
    ask->partition = partition->index;
    ask->current_leader_epoch = follow->leader_epoch;
    ask->fetch_offset = follow->sent_off;
    ask->last_fetched_epoch = follow->sent_epoch;
    ask->log_start_offset = follow->sent_start_off;
    ask->partition_max_bytes = replicator->config.replica_fetch_max_bytes;
    ask->durable_offset = follow->sent_durable_off;
    list_remove(&follow->in_due);
}

/* How many of the first cnt due ones, beginning with this one, are of its topic without a break. */
static size_t run_of_topic(const struct fetcher *fetcher, const struct partition *first, size_t cnt)
{
    const struct list_node *at = &first->follow.in_due;
    size_t run_len = 0;

    for (; at != &fetcher->due && run_len < cnt; at = at->next, run_len++)
        if (!uuid_eq(list_entry(at, struct partition, follow.in_due)->topic_id, first->topic_id))
            break;
    return run_len;
}

static size_t count_due(const struct fetcher *fetcher)
{
    size_t cnt = 0;

    list_for_each (partition, &fetcher->due, struct partition, follow.in_due) {
        if (cnt == FETCHER_ASKS_MAX)
            break;
        cnt += partition != NULL;
    }
    return cnt;
}

/* The oldest FETCHER_ASKS_MAX of them; the others go with the next request. A topic may come more than once. */
static void fill_due(struct replicator *replicator, struct fetcher *fetcher, struct fetch_request *request,
                     struct arena *arena)
{
    struct fetch_request_fetch_topic *topic = NULL;
    size_t cnt = count_due(fetcher);

    request->topics = wire_array(&fetch_request_fetch_topic_shape, arena, cnt);
    CHECK(request->topics != NULL);
    list_for_each (partition, &fetcher->due, struct partition, follow.in_due) {
        if (cnt == 0)
            break;
        if (topic == NULL || !uuid_eq(topic->topic_id, partition->topic_id)) {
            topic = &request->topics[request->topics_cnt++];
            topic->topic_id = partition->topic_id;
            topic->partitions =
                wire_array(&fetch_request_fetch_partition_shape, arena, run_of_topic(fetcher, partition, cnt));
            CHECK(topic->partitions != NULL);
        }
        fill_partition(replicator, fetcher, partition, &topic->partitions[topic->partitions_cnt++]);
        cnt--;
    }
}

/* A partition that was taken out and follows again is in the request anyway: a Kafka leader would add it, then forget it. */
static bool is_back(const struct replicator *replicator, const struct fetcher *fetcher,
                    const struct fetcher_forgotten *forgotten)
{
    const struct partition *partition = partitions_find(replicator->partitions, forgotten->topic_id, forgotten->index);

    return partition != NULL && partition->follow.fetcher == fetcher && partition->follow.state == FOLLOW_FETCHING;
}

static void fill_forgotten(const struct replicator *replicator, struct fetcher *fetcher, struct fetch_request *request,
                           struct arena *arena)
{
    struct fetch_request_forgotten_topic *topic;

    request->forgotten_topics_data = wire_array(&fetch_request_forgotten_topic_shape, arena, fetcher->forgotten_cnt);
    CHECK(request->forgotten_topics_data != NULL);
    for (size_t i = 0; i < fetcher->forgotten_cnt; i++) {
        struct fetcher_forgotten *forgotten = &fetcher->forgotten[i];
        if (is_back(replicator, fetcher, forgotten))
            continue;
        topic = &request->forgotten_topics_data[request->forgotten_topics_data_cnt++];
        topic->topic_id = forgotten->topic_id;
        topic->partitions = &forgotten->index;
        topic->partitions_cnt = 1;
    }
}

static void send_fetch(struct replicator *replicator, struct fetcher *fetcher, int16_t version, struct effects *fx)
{
    const struct replicator_config *config = &replicator->config;
    bool is_whole = fetcher->session_id == 0;
    struct fetch_request request;
    struct arena arena;
    int err;

    arena_init(&arena, REQUEST_MEM_MAX);
    wire_defaults(&fetch_request_wire, &request);
    request.min_bytes = config->replica_fetch_min_bytes;
    request.max_bytes = config->replica_fetch_response_max_bytes;
    request.session_id = fetcher->session_id;
    request.session_epoch = fetcher->session_epoch;
    if (version < REPLICA_STATE_VERSION) {
        request.replica_id = config->broker_id;
    } else {
        request.replica_state.replica_id = config->broker_id;
        request.replica_state.replica_epoch = replicator->partitions->broker_epoch;
    }
    fetcher->serial++;
    fill_due(replicator, fetcher, &request, &arena);
    fill_forgotten(replicator, fetcher, &request, &arena);
    if (list_is_empty(&fetcher->due) && (!is_whole || fetcher->has_no_sessions)) /* else there is more to say at once */
        request.max_wait_ms = config->replica_fetch_wait_max_ms;
    else
        request.max_wait_ms = 0;
    err = peer_ask(&replicator->peers, fetcher->peer, API_KEY_FETCH, version, version, &request,
                   config->replica_fetch_wait_max_ms + fetcher->timeout_ms,
                   (uint64_t)fetcher->generation << 32 | fetcher->serial, replicator->now_us, fx);
    arena_release(&arena);
    CHECK(err == version); /* known, below its limits, and made for this version */
    fetcher->forgotten_cnt = 0;
    fetcher->flying_cnt++;
    fetcher->is_establishing = is_whole;
    if (!is_whole)
        fetcher->session_epoch = fetcher->session_epoch == INT32_MAX ? 1 : fetcher->session_epoch + 1;
    replicator->counters.fetch_requests_total++;
}

/* ---- ListOffsets ---- */

static void send_questions(struct replicator *replicator, struct fetcher *fetcher, struct effects *fx)
{
    struct list_offsets_request request;
    struct arena arena;
    size_t cnt = 0;
    int err;

    arena_init(&arena, REQUEST_MEM_MAX);
    wire_defaults(&list_offsets_request_wire, &request);
    request.replica_id = replicator->config.broker_id;
    list_for_each (partition, &fetcher->asking, struct partition, follow.in_due)
        cnt += partition != NULL;
    request.topics = wire_array(&list_offsets_request_list_offsets_topic_shape, &arena, cnt);
    CHECK(request.topics != NULL);
    list_for_each (partition, &fetcher->asking, struct partition, follow.in_due) {
        struct list_offsets_request_list_offsets_topic *topic = &request.topics[request.topics_cnt++];
        topic->name = slice_of_text(partition->topic);
        topic->partitions = wire_array(&list_offsets_request_list_offsets_partition_shape, &arena, 1);
        CHECK(topic->partitions != NULL);
        topic->partitions_cnt = 1;
        topic->partitions->partition_index = partition->index;
        topic->partitions->current_leader_epoch = partition->follow.leader_epoch;
        topic->partitions->timestamp = partition->follow.is_asking_start ? EARLIEST : LATEST;
        partition->follow.was_asked = true;
        list_remove(&partition->follow.in_due);
    }
    err = peer_ask(&replicator->peers, fetcher->peer, API_KEY_LIST_OFFSETS, LIST_OFFSETS_VERSION_MIN,
                   LIST_OFFSETS_VERSION_MAX, &request, FETCHER_TIMEOUT_MS_MAX, 1, replicator->now_us, fx);
    arena_release(&arena);
    fetcher->is_asking = err >= 0;
    if (err < 0)
        fetcher_take_no_offsets(replicator, fetcher);
}

/* ---- driving ---- */

static void repeat_outside(const struct replicator *replicator, struct fetcher *fetcher)
{
    list_for_each (partition, &fetcher->outside, struct partition, follow.in_outside) {
        if (replicator->now_us < partition->follow.told_us + FOLLOW_REPEAT_US)
            break;
        list_remove(&partition->follow.in_outside);
        partition->follow.is_to_repeat = true;
        follow_set_due(partition);
    }
}

/* A Fetch for nothing would be answered at once, and asked again, and so on: where all partitions rest, so does the session. */
static bool has_session_to_wait_in(const struct fetcher *fetcher)
{
    return fetcher->session_id != 0 && (fetcher->in_session_cnt > 0 || fetcher->forgotten_cnt > 0);
}

static void drive(struct replicator *replicator, struct fetcher *fetcher, struct effects *fx)
{
    int version;

    if (fetcher->partitions_cnt == 0) {
        if (fetcher->flying_cnt == 0 && fetcher->session_id != 0)
            end_session(fetcher); /* the leader forgets it by itself */
        return;
    }
    if (fetcher->peer == NULL)
        find_peer(replicator, fetcher, fx);
    if (fetcher->peer == NULL || replicator->partitions->broker_epoch < 0 ||
        replicator->now_us < fetcher->not_before_us)
        return;
    version = peer_version(fetcher->peer, API_KEY_FETCH, FETCH_VERSION_MIN, fetch_version_max(replicator->image));
    if (version == ERR_AGAIN)
        (void)peer_ask(&replicator->peers, fetcher->peer, API_KEY_FETCH, FETCH_VERSION_MIN, FETCH_VERSION_MIN, NULL, 0,
                       0, replicator->now_us, fx);
    if (version < 0)
        return;
    if (!list_is_empty(&fetcher->asking) && !fetcher->is_asking)
        send_questions(replicator, fetcher, fx);
    if (fetcher->writing_cnt > 0)
        return;
    if (fetcher->flying_cnt == 0)
        repeat_outside(replicator, fetcher);
    if (fetcher->flying_cnt == 0 && (!list_is_empty(&fetcher->due) || has_session_to_wait_in(fetcher)))
        send_fetch(replicator, fetcher, (int16_t)version, fx);
    else if (fetcher->flying_cnt > 0 && fetcher->flying_cnt < FETCHER_FLIGHTS_MAX && fetcher->session_id != 0 &&
             (!list_is_empty(&fetcher->due) || fetcher->forgotten_cnt > 0))
        send_fetch(replicator, fetcher, (int16_t)version, fx);
}

static void end_delays(struct replicator *replicator)
{
    struct heap_node *node;

    while ((node = heap_take_due(&replicator->delayed, replicator->now_us)) != NULL) {
        struct partition *partition = container_of(node, struct partition, follow.retry);
        move(partition, FOLLOW_FETCHING);
        if (!follow_throttle(replicator, partition))
            follow_set_due(partition);
    }
}

/* Of two times the sooner one; what has passed was looked at. */
static int64_t sooner(const struct replicator *replicator, int64_t a_us, int64_t b_us)
{
    return b_us > replicator->now_us && b_us < a_us ? b_us : a_us;
}

int64_t replicator_drive(struct replicator *replicator, struct effects *fx)
{
    int64_t next_us;

    end_delays(replicator);
    list_for_each (partition, &replicator->cutting, struct partition, follow.in_due)
        carry_on_cutting(replicator, partition, fx);
    list_for_each (fetcher, &replicator->fetchers, struct fetcher, in_replicator)
        drive(replicator, fetcher, fx);
    next_us = sooner(replicator, INT64_MAX, peers_next_us(&replicator->peers));
    if (heap_first(&replicator->delayed) != NULL)
        next_us = sooner(replicator, next_us, heap_first(&replicator->delayed)->due);
    list_for_each (fetcher, &replicator->fetchers, struct fetcher, in_replicator)
        next_us = sooner(replicator, next_us, fetcher->not_before_us);
    return next_us;
}

/* ---- answers ---- */

static bool is_session_error(int16_t error)
{
    return error == KERR_FETCH_SESSION_ID_NOT_FOUND || error == KERR_INVALID_FETCH_SESSION_EPOCH ||
           error == KERR_FETCH_SESSION_TOPIC_ID_ERROR;
}

static void fetch_ended(struct replicator *replicator, struct fetcher *fetcher, const struct peer_news *news,
                        struct effects *fx)
{
    uint32_t generation = (uint32_t)(news->token >> 32);
    const struct fetch_response *body = news->kind == PEER_ANSWERED ? news->reply->body : NULL;

    CHECK(fetcher->flying_cnt > 0);
    fetcher->flying_cnt--;
    if (news->kind == PEER_FAILED)
        fetcher->timeout_ms = news->err != ERR_TIMEOUT                           ? FETCHER_TIMEOUT_MS_MIN
                              : fetcher->timeout_ms * 2 < FETCHER_TIMEOUT_MS_MAX ? fetcher->timeout_ms * 2
                                                                                 : FETCHER_TIMEOUT_MS_MAX;
    if (generation != fetcher->generation)
        return;
    if (body == NULL || body->error_code != KERR_NONE) {
        if (body != NULL && !is_session_error(body->error_code))
            fetcher->not_before_us = replicator->now_us + (int64_t)replicator->config.replica_fetch_backoff_ms * 1000;
        end_session(fetcher);
        return;
    }
    if (fetcher->is_establishing) {
        fetcher->is_establishing = false;
        fetcher->session_id = body->session_id;
        fetcher->session_epoch = body->session_id != 0;
        fetcher->has_no_sessions = body->session_id == 0;
    }
    fetcher_take_answer(replicator, fetcher, (uint32_t)news->token, news->reply, fx);
    if (fetcher->session_id == 0)
        end_session(fetcher);
}

void replicator_take_reply(struct replicator *replicator, const struct event *ev, struct effects *fx)
{
    struct peer_news news = peers_take_reply(&replicator->peers, ev, fx);
    struct fetcher *fetcher = news.peer ? find_fetcher(replicator, news.peer->node_id) : NULL;

    if (fetcher != NULL && news.token != 0 && news.api_key == API_KEY_FETCH)
        fetch_ended(replicator, fetcher, &news, fx);
    if (fetcher != NULL && news.token != 0 && news.api_key == API_KEY_LIST_OFFSETS) {
        fetcher->is_asking = false;
        if (news.kind == PEER_ANSWERED)
            fetcher_take_offsets(replicator, fetcher, news.reply, fx);
        else
            fetcher_take_no_offsets(replicator, fetcher);
    }
    reply_free(news.reply);
}
