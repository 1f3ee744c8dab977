#include "event.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/map.h"
#include "base/mem.h"
#include "kube/elect.h"

enum { NAME_LEN = 300, NOTE_LEN_MAX = 1000, INSTANCE_LEN = 128, EVENT_TRIES = 2 };

/* An event that was written, to be counted up when it comes again. */
struct known {
    uint64_t hash; /* of what it says; 0: free */
    uint64_t last_ms;
    int count;
    char namespace[64];
    char name[NAME_LEN];
};

struct reporter {
    uv_loop_t *loop;
    struct writes *writes;
    char instance[INSTANCE_LEN];
    struct prng prng;
    uint64_t dropped;
    struct known known[KUBE_EVENTS_KNOWN_MAX];
};

static const char *field(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));

    return text ? text : "";
}

static uint64_t hash_of(const struct kube_event *event)
{
    const char *parts[] = {field(json_object_get(event->regarding, "metadata"), "uid"), event->is_warning ? "w" : "n",
                           event->reason, event->action, event->note};
    uint64_t hash = 0;

    for (size_t i = 0; i < COUNT_OF(parts); i++)
        hash = map_hash_u64(hash) ^ map_hash_bytes(parts[i], strlen(parts[i]));
    return hash ? hash : 1;
}

/* The one of that hash; else the place of the one that was quiet for longest. */
static struct known *place_of(struct reporter *reporter, uint64_t hash)
{
    struct known *oldest = &reporter->known[0];

    for (size_t i = 0; i < KUBE_EVENTS_KNOWN_MAX; i++) {
        struct known *known = &reporter->known[i];
        if (known->hash == hash)
            return known;
        if (known->last_ms < oldest->last_ms)
            oldest = known;
    }
    return oldest;
}

static void post(struct reporter *reporter, const struct known *known, const char *method, const char *type,
                 json_t *body)
{
    char path[HTTP_PATH_LEN_MAX], *text = json_dumps(body, JSON_COMPACT);
    bool is_new = strcmp(method, "POST") == 0;
    struct write_request request = {.method = method, .path = path, .content_type = type, .key = known->name};

    json_decref(body);
    CHECK(text != NULL);
    request.tries = EVENT_TRIES;
    request.body = mem_dup(text, strlen(text) + 1);
    free(text);
    if (!kube_kind_path(kube_kind_find("Event"), known->namespace, is_new ? NULL : known->name, NULL, path)) {
        mem_free(request.body);
        reporter->dropped++;
    } else if (writes_add(reporter->writes, &request) != ERR_OK) {
        reporter->dropped++;
    }
}

static void count_up(struct reporter *reporter, struct known *known, const char *now)
{
    known->count++;
    post(reporter, known, "PATCH", "application/merge-patch+json",
         json_pack("{s:{s:i, s:s}}", "series", "count", known->count, "lastObservedTime", now));
}

/* Cuts at the start of a UTF-8 character. */
static json_t *cut_note(const char *note)
{
    size_t len = strlen(note);

    if (len > NOTE_LEN_MAX)
        for (len = NOTE_LEN_MAX; len > 0 && ((uint8_t)note[len] & 0xc0) == 0x80; len--)
            ;
    return json_stringn(note, len);
}

static void tell_new(struct reporter *reporter, struct known *known, const struct kube_event *event, const char *now)
{
    const json_t *metadata = json_object_get(event->regarding, "metadata");
    json_t *note = cut_note(event->note), *body;

    (void)snprintf(known->namespace, sizeof known->namespace, "%s", field(metadata, "namespace"));
    (void)snprintf(known->name, NAME_LEN, "%.230s.%016llx", field(metadata, "name"),
                   (unsigned long long)prng_next(&reporter->prng));
    known->count = 1;
    body = json_pack("{s:s, s:s, s:{s:s, s:s}, s:s, s:s, s:s, s:s, s:s, s:s, s:o, s:{s:s, s:s, s:s, s:s, s:s, s:s}}",
                     "apiVersion", "events.k8s.io/v1", "kind", "Event", "metadata", "namespace", known->namespace,
                     "name", known->name, "eventTime", now, "reportingController", KUBE_REPORTER, "reportingInstance",
                     reporter->instance, "type", event->is_warning ? "Warning" : "Normal", "reason", event->reason,
                     "action", event->action, "note", note ? note : json_string("(not UTF-8)"), "regarding",
                     "apiVersion", field(event->regarding, "apiVersion"), "kind", field(event->regarding, "kind"),
                     "namespace", known->namespace, "name", field(metadata, "name"), "uid", field(metadata, "uid"),
                     "resourceVersion", field(metadata, "resourceVersion"));
    if (body)
        post(reporter, known, "POST", "application/json", body);
    else
        reporter->dropped++;
}

void reporter_tell(struct reporter *reporter, const struct kube_event *event)
{
    uint64_t now_ms = uv_now(reporter->loop), hash = hash_of(event);
    struct known *known = place_of(reporter, hash);
    bool is_again = known->hash == hash && now_ms - known->last_ms < KUBE_EVENT_SERIES_MS;
    char now[ELECT_TIME_LEN];

    elect_micro_time(now);
    known->last_ms = now_ms;
    if (is_again) {
        count_up(reporter, known, now);
    } else {
        known->hash = hash;
        tell_new(reporter, known, event, now);
    }
}

uint64_t reporter_dropped(const struct reporter *reporter)
{
    return reporter->dropped;
}

void reporter_set_instance(struct reporter *reporter, const char *instance)
{
    (void)snprintf(reporter->instance, sizeof reporter->instance, "%s", instance);
}

struct reporter *reporter_new(uv_loop_t *loop, struct writes *writes, const char *instance, uint64_t seed)
{
    struct reporter *reporter = MEM_NEW(struct reporter);

    reporter->loop = loop;
    reporter->writes = writes;
    reporter->prng.state = seed;
    reporter_set_instance(reporter, instance);
    return reporter;
}

void reporter_free(struct reporter *reporter)
{
    mem_free(reporter);
}
