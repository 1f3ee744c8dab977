#include "kubelet.h"

#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "base/num.h"
#include "model/pod.h"
#include "opsim.h"

enum {
    SILENT_NODE_MS = 40000, /* then its pods are said not to be ready */
    RESTART_MS_MAX = 10000, /* of a broker that died */
    SERVER_AWAY_MS = 1000,  /* a report is tried again */
};

enum pod_life { POD_WAITS, POD_RUNS, POD_FELL, POD_STOPS };

struct pod {
    struct happening happening; /* its next step */
    struct happening report;
    struct list_node all;
    char *name, *uid;
    int32_t id, zone;
    enum pod_life life;
    int32_t restarts;
    bool is_bad; /* its image cannot be had */
    bool is_voter;
    bool is_seen; /* by the look that goes on */
};

static int32_t number_of(const char *text)
{
    int64_t value = 0;

    return text && num_parse_i64(slice_of_text(text), 0, INSTANCE_BROKERS_MAX, &value) == ERR_OK ? (int32_t)value : 0;
}

static int64_t some_ms(struct opsim *sim)
{
    return 1 + opsim_draw(&sim->prng_kubelet, sim->is_calm ? 200 : sim->options.kubelet_ms_max);
}

static bool is_dark(const struct opsim *sim, const struct pod *pod)
{
    return sim->now_ms < sim->kubelet.dark_until_ms[pod->zone];
}

static struct pod *find(const struct opsim *sim, const char *uid)
{
    list_for_each (pod, &sim->kubelet.pods, struct pod, all)
        if (strcmp(pod->uid, uid) == 0)
            return pod;
    return NULL;
}

static void free_pod(struct opsim *sim, struct pod *pod)
{
    opsim_never(sim, &pod->happening);
    opsim_never(sim, &pod->report);
    list_remove(&pod->all);
    mem_free(pod->name);
    mem_free(pod->uid);
    mem_free(pod);
}

/* ---- what the API is told ---- */

static void report_later(struct opsim *sim, struct pod *pod, int64_t ms)
{
    if (!heap_holds(&pod->report.node))
        opsim_at(sim, &pod->report, sim->now_ms + ms);
}

static void report(struct opsim *sim, struct happening *happening)
{
    struct pod *pod = container_of(happening, struct pod, report);
    struct apimodel_report said = {.phase = pod->life == POD_WAITS ? "Pending" : "Running",
                                   .node = "node",
                                   .ip = pod->life == POD_WAITS ? NULL : "10.0.0.1",
                                   .restarts = pod->restarts};

    if (server_is_away(sim)) {
        report_later(sim, pod, SERVER_AWAY_MS);
        return;
    }
    if (pod->is_bad)
        said.waiting = "ImagePullBackOff";
    else if (pod->life == POD_FELL && pod->restarts > 1)
        said.waiting = "CrashLoopBackOff";
    said.is_ready = pod->life != POD_WAITS && !is_dark(sim, pod) && brokers_is_ready(sim, pod->id);
    (void)apimodel_report(sim->server.model, OPSIM_NAMESPACE, pod->name, pod->uid, &said, sim->now_ms);
    server_changed(sim);
}

void kubelet_report(struct opsim *sim, int32_t broker_id)
{
    list_for_each (pod, &sim->kubelet.pods, struct pod, all)
        if (pod->id == broker_id)
            report_later(sim, pod, is_dark(sim, pod) ? SILENT_NODE_MS : some_ms(sim));
}

/* ---- steps ---- */

static void run_broker(struct opsim *sim, struct pod *pod)
{
    pod->life = POD_RUNS;
    brokers_start(sim, pod->id, pod->is_voter);
    report_later(sim, pod, some_ms(sim));
}

static void end(struct opsim *sim, struct pod *pod)
{
    if (server_is_away(sim)) {
        opsim_at(sim, &pod->happening, sim->now_ms + SERVER_AWAY_MS);
        return;
    }
    brokers_stop(sim, pod->id, true);
    (void)apimodel_pod_ended(sim->server.model, OPSIM_NAMESPACE, pod->name, pod->uid);
    free_pod(sim, pod);
    server_changed(sim);
}

static void step(struct opsim *sim, struct happening *happening)
{
    struct pod *pod = container_of(happening, struct pod, happening);

    if (is_dark(sim, pod)) {
        opsim_at(sim, happening, sim->kubelet.dark_until_ms[pod->zone] + some_ms(sim));
        return;
    }
    switch (pod->life) {
    case POD_WAITS:
    case POD_FELL:
        if (!pod->is_bad)
            run_broker(sim, pod);
        else
            report_later(sim, pod, some_ms(sim));
        break;
    case POD_STOPS:
        end(sim, pod);
        break;
    case POD_RUNS:
        break;
    }
}

/* Told to stop: a broker hands over what it leads at once, and ends some time later. */
static void stop(struct opsim *sim, struct pod *pod)
{
    if (pod->life == POD_RUNS && !is_dark(sim, pod))
        brokers_stop(sim, pod->id, true);
    pod->life = POD_STOPS;
    opsim_at(sim, &pod->happening,
             sim->now_ms + some_ms(sim) + opsim_draw(&sim->prng_kubelet, sim->options.stop_ms_max));
}

static void begin(struct opsim *sim, const json_t *doc)
{
    struct pod *pod = MEM_NEW(struct pod);

    pod->happening.run = step;
    pod->report.run = report;
    pod->name = mem_dup(doc_name(doc), strlen(doc_name(doc)) + 1);
    pod->uid = mem_dup(doc_uid(doc), strlen(doc_uid(doc)) + 1);
    pod->zone = number_of(doc_label(doc, LABEL_ZONE_INDEX));
    CHECK(pod->zone < KUBELET_ZONES_MAX);
    pod->id = pod->zone * INSTANCE_BROKERS_MAX + name_ordinal(pod->name);
    pod->is_voter = name_ordinal(pod->name) < number_of(doc_annotation(doc, ANNOTATION_VOTERS));
    pod->is_bad = strcmp(pod_version(doc), KUBELET_BAD_VERSION) == 0;
    list_append(&sim->kubelet.pods, &pod->all);
    opsim_at(sim, &pod->happening, sim->now_ms + some_ms(sim));
}

void kubelet_look(struct opsim *sim)
{
    struct docs docs;

    docs_init(&docs);
    apimodel_list(sim->server.model, KIND_POD, &docs);
    list_for_each (pod, &sim->kubelet.pods, struct pod, all)
        pod->is_seen = false;
    for (size_t i = 0; i < docs.cnt; i++) {
        struct pod *pod = find(sim, doc_uid(docs.items[i]));
        if (pod == NULL) {
            begin(sim, docs.items[i]);
            pod = find(sim, doc_uid(docs.items[i]));
        }
        pod->is_seen = true;
        if (doc_is_deleting(docs.items[i]) && pod->life != POD_STOPS)
            stop(sim, pod);
    }
    list_for_each (pod, &sim->kubelet.pods, struct pod, all) {
        if (pod->is_seen)
            continue;
        if (pod->life == POD_RUNS)
            brokers_stop(sim, pod->id, true);
        free_pod(sim, pod);
    }
    docs_release(&docs);
}

/* ---- faults ---- */

static void fall(struct opsim *sim, struct pod *pod)
{
    brokers_stop(sim, pod->id, false);
    if (pod->life == POD_RUNS) {
        pod->life = POD_FELL;
        pod->restarts++;
        opsim_at(sim, &pod->happening, sim->now_ms + 1 + opsim_draw(&sim->prng_kubelet, RESTART_MS_MAX));
    }
    report_later(sim, pod, is_dark(sim, pod) ? SILENT_NODE_MS : some_ms(sim));
}

void kubelet_fall(struct opsim *sim, int32_t broker_id)
{
    list_for_each (pod, &sim->kubelet.pods, struct pod, all)
        if (pod->id == broker_id && pod->life == POD_RUNS)
            fall(sim, pod);
}

static void fall_some(struct opsim *sim, struct happening *happening)
{
    size_t cnt = 0, at;

    if (sim->is_calm || sim->options.pod_gap_ms == 0)
        return;
    list_for_each (pod, &sim->kubelet.pods, struct pod, all)
        cnt += pod->life == POD_RUNS;
    at = cnt ? prng_below(&sim->prng_kubelet, cnt) : 0;
    list_for_each (pod, &sim->kubelet.pods, struct pod, all) {
        if (pod->life != POD_RUNS || at-- > 0)
            continue;
        opsim_tell(sim, "broker %d dies", pod->id);
        sim->kubelet.falls_cnt++;
        fall(sim, pod);
        break;
    }
    opsim_at(sim, happening, sim->now_ms + opsim_draw(&sim->prng_kubelet, 2 * sim->options.pod_gap_ms));
}

static void darken(struct opsim *sim, struct happening *happening)
{
    int32_t zone = (int32_t)prng_below(&sim->prng_kubelet, (uint64_t)sim->options.zones_cnt + 1);

    if (sim->is_calm || sim->options.zone_gap_ms == 0)
        return;
    sim->kubelet.blackouts_cnt++;
    sim->kubelet.dark_until_ms[zone] = sim->now_ms + opsim_draw(&sim->prng_kubelet, sim->options.zone_ms_max);
    opsim_tell(sim, "zone %d is without power for %lld ms", zone,
               (long long)(sim->kubelet.dark_until_ms[zone] - sim->now_ms));
    list_for_each (pod, &sim->kubelet.pods, struct pod, all)
        if (pod->zone == zone && pod->life == POD_RUNS)
            fall(sim, pod);
    opsim_at(sim, happening, sim->now_ms + 1 + opsim_draw(&sim->prng_kubelet, 2 * sim->options.zone_gap_ms));
}

bool kubelet_is_calm(const struct opsim *sim)
{
    list_for_each (pod, &sim->kubelet.pods, struct pod, all)
        if (pod->life != POD_RUNS)
            return false;
    return true;
}

/* ---- life ---- */

void kubelet_init(struct opsim *sim)
{
    list_init(&sim->kubelet.pods);
    sim->kubelet.faller.run = fall_some;
    sim->kubelet.blackout.run = darken;
    opsim_at(sim, &sim->kubelet.faller, sim->now_ms + opsim_draw(&sim->prng_kubelet, 2 * sim->options.pod_gap_ms));
    opsim_at(sim, &sim->kubelet.blackout, sim->now_ms + opsim_draw(&sim->prng_kubelet, 2 * sim->options.zone_gap_ms));
}

void kubelet_release(struct opsim *sim)
{
    list_for_each (pod, &sim->kubelet.pods, struct pod, all)
        free_pod(sim, pod);
}
