#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/err.h"
#include "base/prng.h"
#include "model/model.h"
#include "model/pod.h"
#include "tests/lib/opdoc.h"

/* ---- hostile instances: a sentence that names the field, never a crash ---- */

static const struct fault_case {
    const char *doc;          /* the spec alone, or the whole document where it has an apiVersion */
    const char *field, *text; /* of the first fault; text: a part of it */
} fault_cases[] = {
    {"[]", "spec", "must be an object, not a list"},
    {"7", "spec", "must be an object, not a number"},
    {"null", "", NULL}, /* as good as absent: all defaults */
    {"{'version': 1.0}", "spec.version", "must be a release such as 0.1.0"},
    {"{'version': '1'}", "spec.version", "\"1\" is not a release such as 0.1.0"},
    {"{'version': '0.1.0; rm -rf'}", "spec.version", "is not a release"},
    {"{'version': '../../x'}", "spec.version", "is not a release"},
    {"{'replicas': '3'}", "spec.replicas", "must be a whole number, not text"},
    {"{'replicas': 2.5}", "spec.replicas", "must be a whole number, not a number"},
    {"{'replicas': 0}", "spec.replicas", "0 is outside of 1 .. 1000"},
    {"{'replicas': -9223372036854775808}", "spec.replicas", "-9223372036854775808 is outside of 1 .. 1000"},
    {"{'replicas': 9223372036854775807}", "spec.replicas", "9223372036854775807 is outside"},
    {"{'replicas': true}", "spec.replicas", "must be a whole number, not true or false"},
    {"{'zones': 'a'}", "spec.zones", "must be a list of texts, not text"},
    {"{'zones': ['a', 'a']}", "spec.zones[1]", "\"a\" is named twice"},
    {"{'zones': ['a', '']}", "spec.zones[1]", "is not a label value"},
    {"{'zones': ['a', 7]}", "spec.zones[1]", "a number is not a label value"},
    {"{'zones': ['z\\u00f6ne']}", "spec.zones[0]", "is not a label value"},
    {"{'zones': ['1','2','3','4','5','6','7','8','9','10']}", "spec.zones", "has more than 9 zones"},
    {"{'size': 'xxl'}", "spec.size", "\"xxl\" is not one of 1u2g"},
    {"{'size': 2}", "spec.size", "must be text, not a number"},
    {"{'resources': {'request': {}}}", "spec.resources.\"request\"", "is not known; known here: requests, limits"},
    {"{'resources': {'requests': {'cpu': 'lots'}}}", "spec.resources.requests.cpu", "\"lots\" is not a quantity"},
    {"{'resources': {'limits': {'memory': '-1Gi'}}}", "spec.resources.limits.memory", "is not a quantity above 0"},
    {"{'resources': {'limits': {'memory': '99999999999999999999'}}}", "spec.resources.limits.memory", "is not"},
    {"{'resources': {'limits': {'memory': true}}}", "spec.resources.limits.memory", "must be a quantity"},
    {"{'storage': 'big'}", "spec.storage", "must be an object, not text"},
    {"{'storage': {'size': '0'}}", "spec.storage.size", "\"0\" is not a quantity above 0"},
    {"{'storage': {'size': '10GB'}}", "spec.storage.size", "\"10GB\" is not"},
    {"{'storage': {'class': 'Fast'}}", "spec.storage.class", "\"Fast\" is not the name of a StorageClass"},
    {"{'storage': {'deleteClaim': 'yes'}}", "spec.storage.deleteClaim", "must be true or false, not text"},
    {"{'config': {'num.partitions': 3}}", "spec.config.\"num.partitions\"", "must be text (in quotes), not a number"},
    {"{'config': {'a': 'x\\nnode.id=7'}}", "spec.config.\"a\"", "must be one line"},
    {"{'config': {'a': 'x\\\\'}}", "spec.config.\"a\"", "must be one line"},
    {"{'config': {'a b': 'x'}}", "spec.config.\"a b\"", "is not a setting's name"},
    {"{'config': {'': 'x'}}", "spec.config.\"\"", "is not a setting's name"},
    {"{'config': {'node.id': '1'}}", "spec.config.\"node.id\"", "is set by the operator"},
    {"{'config': {'flotilla.node.id.base': '1'}}", "spec.config.\"flotilla.node.id.base\"", "is set by the operator"},
    {"{'listeners': []}", "spec.listeners", "must have 1 to 8 listeners"},
    {"{'listeners': [{'name': 'a', 'port': 80}]}", "spec.listeners[0].port", "80 is outside of 1024 .. 65535"},
    {"{'listeners': [{'name': 'a'}]}", "spec.listeners[0]", "needs a name and a port"},
    {"{'listeners': [{'name': 'admin', 'port': 2000}]}", "spec.listeners[0].name", "\"admin\" is not"},
    {"{'listeners': [{'name': 'a', 'port': 9404}]}", "spec.listeners[0]", "9404 (admin)"},
    {"{'listeners': [{'name': 'a', 'port': 2000}, {'name': 'b', 'port': 2000}]}", "spec.listeners[1]",
     "another listener"},
    {"{'listeners': [{'name': 'a', 'port': 2000, 'tls': true}]}", "spec.listeners[0].\"tls\"", "is not known"},
    {"{'listeners': [7]}", "spec.listeners[0]", "must be an object with name and port, not a number"},
    {"{'rollout': 'slow'}", "spec.rollout", "must be an object, not text"},
    {"{'rollout': {'speed': 1}}", "spec.rollout.\"speed\"", "is not known; known here: maxPerZone"},
    {"{'rollout': {'maxPerZone': 2}}", "spec.rollout.maxPerZone", "must be 1 or All"},
    {"{'rollout': {'maxPerZone': 'Some'}}", "spec.rollout.maxPerZone", "must be 1 or All"},
    {"{'rollout': {'pause': 1}}", "spec.rollout.pause", "must be true or false, not a number"},
    {"{'rollout': {'allowUnavailable': 'x'}}", "spec.rollout.allowUnavailable", "must be true or false, not text"},
    {"{'rollout': {'canary': -1}}", "spec.rollout.canary", "-1 is outside of 0 .. 1000"},
    {"{'rollout': {'soak': 30}}", "spec.rollout.soak",
     "must be a duration of 0s to 24h, such as 30s or 5m, not a number"},
    {"{'rollout': {'soak': '30'}}", "spec.rollout.soak", "\"30\" is not a duration of 0s to 24h"},
    {"{'rollout': {'soak': '5s4m'}}", "spec.rollout.soak", "\"5s4m\" is not a duration"},
    {"{'rollout': {'soak': '25h'}}", "spec.rollout.soak", "\"25h\" is not a duration of 0s to 24h"},
    {"{'rollout': {'window': {'duration': '4h'}}}", "spec.rollout.window", "needs a schedule and a duration"},
    {"{'rollout': {'window': {'schedule': '0 2 * * SAT'}}}", "spec.rollout.window", "needs a schedule and a duration"},
    {"{'rollout': {'window': {'schedule': '0 25 * * *', 'duration': '4h'}}}", "spec.rollout.window.schedule",
     "\"0 25 * * *\" is not a cron schedule in UTC"},
    {"{'rollout': {'window': {'schedule': '0 2 * *', 'duration': '4h'}}}", "spec.rollout.window.schedule", "is not"},
    {"{'rollout': {'window': {'schedule': '0 2 * * * *', 'duration': '4h'}}}", "spec.rollout.window.schedule",
     "is not"},
    {"{'rollout': {'window': {'schedule': '0  2 * * *', 'duration': '4h'}}}", "spec.rollout.window.schedule", "is not"},
    {"{'rollout': {'window': {'schedule': '5-3 2 * * *', 'duration': '4h'}}}", "spec.rollout.window.schedule",
     "is not"},
    {"{'rollout': {'window': {'schedule': '*/0 2 * * *', 'duration': '4h'}}}", "spec.rollout.window.schedule",
     "is not"},
    {"{'rollout': {'window': {'schedule': '0 2 * * SAT', 'duration': '0s'}}}", "spec.rollout.window.duration",
     "\"0s\" is not a duration of 1m to 168h"},
    {"{'paused': 'no'}", "spec.paused", "must be true or false, not text"},
    {"{'rebalance': {'mode': 'Auto'}}", "spec.\"rebalance\"", "is not known; known here: version, replicas"},
    {"{'apiVersion': 'flotilla.dev/v1', 'metadata': {'name': 'Orders'}, 'spec': {}}", "metadata.name",
     "\"Orders\" is not 1 to 40 lower case letters"},
    {"{'apiVersion': 'flotilla.dev/v1', 'metadata': {'name': 'o', 'namespace': 'a/b'}, 'spec': {}}",
     "metadata.namespace", "is not a namespace's name"},
    {"{'apiVersion': 'flotilla.dev/v1', 'metadata': [], 'spec': {}}", "metadata.name", "is missing"},
    {"{'apiVersion': 'flotilla.dev/v1', 'metadata': {'name': 'o'}}", "spec", "is missing"},
    {"{'apiVersion': 'flotilla.dev/v1'}", "metadata.name", "is missing"},
};

/* ---- windows: open at a time, or when next ---- */

static const struct window_case {
    const char *schedule, *duration, *now, *opens; /* NULL: it is open; "": never */
} window_cases[] = {
    {"0 2 * * *", "4h", "2026-01-31T02:00:00Z", NULL},
    {"0 2 * * *", "4h", "2026-01-31T05:59:59Z", NULL},
    {"0 2 * * *", "4h", "2026-01-31T06:00:00Z", "2026-02-01T02:00:00Z"},
    {"0 2 * * *", "4h", "2026-01-31T01:59:59Z", "2026-01-31T02:00:00Z"},
    {"0 22 * * *", "4h", "2026-02-01T01:30:00Z", NULL}, /* begun the day before */
    {"0 2 * * SAT", "1h", "2026-01-30T12:00:00Z", "2026-01-31T02:00:00Z"},
    {"0 2 * * sat,SUN", "1h", "2026-01-31T12:00:00Z", "2026-02-01T02:00:00Z"},
    {"0 2 * * 7", "1h", "2026-01-30T12:00:00Z", "2026-02-01T02:00:00Z"},
    {"0 0 13 * FRI", "1h", "2026-01-30T12:00:00Z", "2026-02-06T00:00:00Z"}, /* either of the two */
    {"0 0 13 * FRI", "1h", "2026-02-07T12:00:00Z", "2026-02-13T00:00:00Z"},
    {"*/15 8-10/2 * * *", "5m", "2026-01-31T08:16:00Z", NULL},
    {"*/15 8-10/2 * * *", "5m", "2026-01-31T08:46:00Z", NULL},
    {"*/15 8-10/2 * * *", "5m", "2026-01-31T08:51:00Z", "2026-01-31T10:00:00Z"},
    {"0 2 * DEC *", "4h", "2026-01-31T02:00:00Z", "2026-12-01T02:00:00Z"},
    {"0 2 29 2 *", "4h", "2026-01-31T02:00:00Z", "2028-02-29T02:00:00Z"},
    {"0 2 30 2 *", "4h", "2026-01-31T02:00:00Z", ""},
    {"30 1 1 * *", "168h", "2026-01-08T01:29:00Z", NULL},
    {"30 1 1 * *", "168h", "2026-01-08T01:30:00Z", "2026-02-01T01:30:00Z"},
};

static void a_window_is_open_or_opens(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(window_cases); i++) {
        const struct window_case *c = &window_cases[i];
        char text[DOC_TIME_LEN + 1] = "";
        struct window window;
        int64_t opens_ms = 0;
        bool is_open;
        assert_int_equal(window_parse(c->schedule, &window), ERR_OK);
        assert_int_equal(duration_parse(c->duration, &window.duration_ms), ERR_OK);
        is_open = window_is_open(&window, doc_time_parse(c->now), &opens_ms);
        if (!is_open && opens_ms >= 0)
            doc_time_print(opens_ms, text);
        if (is_open != (c->opens == NULL) || (c->opens && strcmp(c->opens, text) != 0))
            fail_msg("%s %s at %s: %d %s", c->schedule, c->duration, c->now, is_open, text);
    }
}

static json_t *document(const char *text)
{
    json_t *doc = opdoc_json(text), *whole;

    if (json_object_get(doc, "apiVersion"))
        return doc;
    whole = opdoc_json("{'apiVersion': 'flotilla.dev/v1', 'kind': 'KafkaInstance', 'metadata': {'name': 'orders'}}");
    json_object_set_new(whole, "spec", doc);
    return whole;
}

static void a_bad_instance_is_told_by_field(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(fault_cases); i++) {
        json_t *doc = document(fault_cases[i].doc);
        struct instance instance;
        struct faults faults;
        int err = instance_parse(doc, &opdoc_settings, &instance, &faults);
        if (fault_cases[i].text == NULL) {
            assert_int_equal(err, ERR_OK);
        } else {
            if (err != ERR_INVALID || strcmp(faults.items[0].field, fault_cases[i].field) != 0 ||
                strstr(faults.items[0].text, fault_cases[i].text) == NULL)
                fail_msg("%s: %d %s: %s", fault_cases[i].doc, err, faults.items[0].field, faults.items[0].text);
        }
        json_decref(doc);
    }
}

static void long_and_odd_texts_are_cut_between_characters(void **state)
{
    json_t *doc = document("{}"), *spec = json_object();
    struct instance instance;
    struct faults faults;
    char name[4000];

    (void)state;
    for (size_t len = 0; len + 2 < sizeof name; len += 2)
        memcpy(name + len, "\xc3\xb6", 3); /* two bytes each */
    for (size_t cut = 0; cut < 300; cut++) {
        json_object_clear(spec);
        json_object_set_new(spec, name + 2 * cut, json_true());
        json_object_set_new(spec, "size", json_string(name + 2 * cut));
        json_object_set(doc, "spec", spec);
        assert_int_equal(instance_parse(doc, &opdoc_settings, &instance, &faults), ERR_INVALID);
        for (size_t i = 0; i < faults.cnt; i++) { /* jansson takes only whole UTF-8 */
            json_t *field = json_string(faults.items[i].field), *text = json_string(faults.items[i].text);
            assert_non_null(field);
            assert_non_null(text);
            json_decref(field);
            json_decref(text);
        }
    }
    json_decref(spec);
    json_decref(doc);
}

/* Any member replaced by any value: an error or not, never a crash; the first faults only. */
static void any_value_anywhere_is_survived(void **state)
{
    static const char *const values[] = {"null",        "true",       "-1",        "1e300",
                                         "'x'",         "[]",         "{}",        "[[[]]]",
                                         "['a', null]", "{'': null}", "'\\u0001'", "9223372036854775807"};
    static const char *const names[] = {"version", "replicas",    "zones",  "size",     "resources", "storage",
                                        "config",  "listeners",   "paused", "requests", "limits",    "cpu",
                                        "class",   "deleteClaim", "name",   "port"};
    static const char *const parents[] = {"", "storage", "resources", "config"};
    struct prng prng = {.state = 1};

    (void)state;
    for (int round = 0; round < 20000; round++) {
        json_t *doc = document("{}"), *spec = json_object_get(doc, "spec");
        struct instance instance;
        struct faults faults;
        for (int n = 0; n < 4; n++) {
            const char *parent = parents[prng_below(&prng, COUNT_OF(parents))];
            json_t *at = spec, *value = opdoc_json(values[prng_below(&prng, COUNT_OF(values))]);
            if (parent[0] != '\0' && !json_is_object(json_object_get(spec, parent)))
                json_object_set_new(spec, parent, json_object());
            if (parent[0] != '\0')
                at = json_object_get(spec, parent);
            json_object_set_new(at, names[prng_below(&prng, COUNT_OF(names))], value);
        }
        (void)instance_parse(doc, &opdoc_settings, &instance, &faults);
        assert_in_range(faults.cnt, 0, FAULTS_MAX);
        json_decref(doc);
    }
}

/* ---- quantities ---- */

static const struct quantity_case {
    const char *text, *printed; /* NULL: not accepted */
} quantity_cases[] = {
    {"1", "1"},
    {"0", "0"},
    {"1000m", "1"},
    {"1500m", "1500m"},
    {"0.5", "500m"},
    {"0.0001", "1m"},
    {"1.5Gi", "1536Mi"},
    {"1024Mi", "1Gi"},
    {"1536Mi", "1536Mi"},
    {"1000Mi", "1000Mi"},
    {"100Gi", "100Gi"},
    {"1000k", "1M"},
    {"1000", "1k"},
    {"1e3", NULL},
    {"", NULL},
    {"Gi", NULL},
    {"1GB", NULL},
    {"-1", NULL},
    {" 1", NULL},
    {"1 ", NULL},
    {".5", "500m"},
    {"5.", "5"},
    {"9000000000000000000", NULL},
    {"9007199254740993", "9007199254740993"},
    {"8Pi", "8Pi"},
    {"512", "512"},
    {"0.5Ki", "512"},
    {"1Ki", "1Ki"},
    {"1023", "1023"},
};

static void quantities_are_printed_as_the_server_does(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(quantity_cases); i++) {
        struct quantity quantity;
        char text[QUANTITY_TEXT_LEN];
        int err = quantity_parse(slice_of_text(quantity_cases[i].text), &quantity);
        if (quantity_cases[i].printed == NULL) {
            if (err == ERR_OK)
                fail_msg("%s was accepted", quantity_cases[i].text);
            continue;
        }
        assert_int_equal(err, ERR_OK);
        quantity_print(quantity, text);
        assert_string_equal(text, quantity_cases[i].printed);
    }
}

/* ---- times, YAML, comparing ---- */

static void times_are_read_back_as_printed(void **state)
{
    static const int64_t seconds[] = {0, 951782400, 951868799, 1709164800, 1767225600, 4102444799, 253402300799};
    char text[DOC_TIME_LEN + 1];

    (void)state;
    for (size_t i = 0; i < COUNT_OF(seconds); i++) {
        doc_time_print(seconds[i] * 1000 + 999, text);
        assert_int_equal(doc_time_parse(text), seconds[i] * 1000);
    }
    doc_time_print(INT64_C(951782400000), text);
    assert_string_equal(text, "2000-02-29T00:00:00Z");
    assert_int_equal(doc_time_parse("2026-13-01T00:00:00Z"), -1);
    assert_int_equal(doc_time_parse("2026-01-01 00:00:00Z"), -1);
    assert_int_equal(doc_time_parse(""), -1);
    assert_int_equal(doc_time_parse(NULL), -1);
}

static void what_is_printed_as_yaml_is_read_back(void **state)
{
    static const char *const texts[] = {
        "plain",
        "",
        "true",
        "No",
        "0.1.0",
        "10Gi",
        "2026-01-01T00:00:00Z",
        "a: b",
        "a #b",
        "#a",
        "- a",
        "line\nline\n",
        "line\nline",
        "\ttab\n",
        "  lead\nline\n",
        "\"q\"",
        "'q'",
        "${X}",
        "a:b",
        "ends with:",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "|",
        ">",
        "~",
        "null",
        "{a}",
        "[a]",
        "a,b",
        "tr\xc3\xbc"
        "be",
        "very long text without any break that goes on and on and on and on\n",
        "x\ny\n\nz\n",
        "x\n\n",
        "/livez",
        "-1",
        ".5",
        "0x10",
        "1e3",
        "yes",
        "ON",
        "y",
        "a  b",
        "a ",
        " a",
        "=",
        "a=b\\n",
    };
    json_t *doc = json_object(), *list = json_array(), *inner = json_array(), *back;
    struct buf text;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        json_object_set_new(doc, texts[i][0] == '\0' || strchr(texts[i], '\n') ? "k" : texts[i], json_string(texts[i]));
        json_array_append_new(list, json_string(texts[i]));
        json_array_append_new(
            list, json_pack("{s:s,s:[s,{s:s}],s:{},s:[]}", "a", texts[i], "b", texts[i], "c", texts[i], "d", "e"));
        json_array_append_new(inner, json_string(texts[i]));
    }
    json_array_append_new(list, inner);
    json_array_append_new(list, json_pack("[[],{},i,n,b]", 7, 1));
    json_object_set_new(doc, "list", list);
    json_object_set_new(doc, "object", json_pack("{s:{s:{s:i}},s:n}", "a", "b", "c", -3, "d"));
    buf_init(&text, 1 << 20);
    doc_print_yaml(doc, &text);
    back = opdoc_yaml(buf_cstr(&text));
    assert_true(json_equal(doc, back));
    json_decref(back);
    json_decref(doc);
    buf_release(&text);
}

static const struct cover_case {
    const char *have, *want;
    bool covers;
} cover_cases[] = {
    {"{'a': 1, 'b': 2}", "{'a': 1}", true},
    {"{'a': 1}", "{'a': 1, 'b': 2}", false},
    {"{'a': 1}", "{'a': 2}", false},
    {"{'a': 1}", "{'a': '1'}", false},
    {"{}", "{'labels': {}}", true},
    {"{'l': [{'name': 'x', 'v': 1, 'd': 0}, {'name': 'y', 'v': 2}]}",
     "{'l': [{'name': 'y', 'v': 2}, {'name': 'x', 'v': 1}]}", true},
    {"{'l': [{'name': 'x', 'v': 1}]}", "{'l': [{'name': 'x', 'v': 2}]}", false},
    {"{'l': [{'name': 'x'}]}", "{'l': [{'name': 'x'}, {'name': 'y'}]}", false},
    {"{'l': ['a', 'b']}", "{'l': ['a']}", false},
    {"{'l': ['a', 'b']}", "{'l': ['b', 'a']}", false},
    {"{'l': ['a', 'b']}", "{'l': ['a', 'b']}", true},
    {"{'l': []}", "{'l': []}", true},
    {"{'l': ['a']}", "{'l': []}", false},
    {"[]", "{}", false},
};

static void covering_is_by_name_where_there_are_names(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(cover_cases); i++) {
        json_t *have = opdoc_json(cover_cases[i].have), *want = opdoc_json(cover_cases[i].want);
        if (doc_covers(have, want) != cover_cases[i].covers)
            fail_msg("%s %s", cover_cases[i].have, cover_cases[i].want);
        json_decref(have);
        json_decref(want);
    }
}

/* ---- pods ---- */

static const struct pod_case {
    const char *pod;
    enum pod_state state;
    const char *why;
} pod_cases[] = {
    {"{}", POD_PENDING, ""},
    {"[]", POD_PENDING, ""},
    {"{'status': {'phase': 'Pending'}}", POD_PENDING, ""},
    {"{'status': {'phase': 'Pending', 'conditions': [{'type': 'PodScheduled', 'status': 'False', 'reason': "
     "'Unschedulable'}]}}",
     POD_STUCK, "Unschedulable"},
    {"{'status': {'phase': 'Pending', 'containerStatuses': [{'state': {'waiting': {'reason': 'ContainerCreating'}}}]}}",
     POD_PENDING, ""},
    {"{'status': {'phase': 'Pending', 'containerStatuses': [{'state': {'waiting': {'reason': 'ImagePullBackOff'}}}]}}",
     POD_STUCK, "ImagePullBackOff"},
    {"{'status': {'phase': 'Running'}}", POD_STARTING, ""},
    {"{'status': {'phase': 'Running', 'conditions': [{'type': 'Ready', 'status': 'True'}]}}", POD_READY, ""},
    {"{'metadata': {'deletionTimestamp': 'x'}, 'status': {'phase': 'Running', 'conditions': [{'type': 'Ready', "
     "'status': 'True'}]}}",
     POD_TERMINATING, ""},
    {"{'status': {'phase': 'Running', 'containerStatuses': [{'state': {'waiting': {'reason': 'CrashLoopBackOff'}}}]}}",
     POD_STUCK, "CrashLoopBackOff"},
    {"{'status': {'phase': 'Unknown'}}", POD_UNKNOWN, ""},
    {"{'status': {'phase': 7, 'conditions': 7, 'containerStatuses': {}}}", POD_PENDING, ""},
};

static void a_pods_state_is_read_from_what_it_says(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(pod_cases); i++) {
        json_t *pod = opdoc_json(pod_cases[i].pod);
        const char *why;
        assert_int_equal(pod_state_of(pod, &why), pod_cases[i].state);
        assert_string_equal(why, pod_cases[i].why);
        json_decref(pod);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_bad_instance_is_told_by_field),
        cmocka_unit_test(a_window_is_open_or_opens),
        cmocka_unit_test(long_and_odd_texts_are_cut_between_characters),
        cmocka_unit_test(any_value_anywhere_is_survived),
        cmocka_unit_test(quantities_are_printed_as_the_server_does),
        cmocka_unit_test(times_are_read_back_as_printed),
        cmocka_unit_test(what_is_printed_as_yaml_is_read_back),
        cmocka_unit_test(covering_is_by_name_where_there_are_names),
        cmocka_unit_test(a_pods_state_is_read_from_what_it_says),
    };

    doc_setup();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
