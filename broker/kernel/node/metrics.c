/* What a broker tells of itself at /metrics. */
#include "node/node.h"

static void metric(struct buf *text, const char *name, const char *type, const char *help, uint64_t value)
{
    buf_text(text, "# HELP ");
    buf_text(text, name);
    buf_byte(text, ' ');
    buf_text(text, help);
    buf_text(text, "\n# TYPE ");
    buf_text(text, name);
    buf_byte(text, ' ');
    buf_text(text, type);
    buf_byte(text, '\n');
    buf_text(text, name);
    buf_byte(text, ' ');
    buf_u64(text, value);
    buf_byte(text, '\n');
}

/* Partitions of the whole fleet, as far as this broker has heard, that lack a replica in sync. */
static uint64_t count_under_replicated(const struct image *image)
{
    uint64_t cnt = 0;

    for (size_t i = 0; i < image->topics_cnt; i++) {
        const struct image_topic *topic = image->topics[i];
        for (int32_t index = 0; index < topic->partitions_cnt; index++)
            cnt += topic->partitions[index].isr_cnt < topic->partitions[index].replicas_cnt;
    }
    return cnt;
}

void broker_metrics(const struct broker *broker, struct buf *text)
{
    const struct api_counters *counters = &broker->api.counters;
    const struct gc_counters *groups = gc_counters(broker->api.groups);

#define X(name, help) metric(text, "flotilla_broker_" #name, "counter", help, counters->name);
    API_COUNTERS(X)
#undef X
#define X(name, help) metric(text, "flotilla_replica_" #name, "counter", help, broker->replicator.counters.name);
    REPLICATOR_COUNTERS(X)
#undef X
#define X(name, help) metric(text, "flotilla_group_" #name, "gauge", help, groups->name);
    GC_COUNTERS(X)
#undef X
    metric(text, "flotilla_broker_connections", "gauge", "client connections", broker->api.calls.conns.cnt);
    metric(text, "flotilla_broker_requests_in_flight", "gauge", "requests without an answer yet",
           broker->api.calls.calls_cnt);
    metric(text, "flotilla_broker_partitions", "gauge", "partitions held here", broker->api.partitions.by_id.cnt);
    metric(text, "flotilla_broker_metadata_offset", "gauge", "metadata records applied",
           (uint64_t)broker->image.next_off);
    metric(text, "flotilla_broker_fetch_sessions", "gauge", "fetch sessions kept", broker->api.sessions.cnt);
    metric(text, "flotilla_broker_under_replicated_partitions", "gauge",
           "partitions of the fleet that lack a replica in sync, as this broker has heard",
           count_under_replicated(&broker->image));
}
