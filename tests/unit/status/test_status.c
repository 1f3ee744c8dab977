/* Status as tables: what is there on the left, each condition's status and reason on the right. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/err.h"
#include "status/status.h"
#include "tests/lib/opdoc.h"
#include "tests/lib/statuscases.h"

static json_t *status_of(const struct statuscase *c, json_t *doc)
{
    return statuscase_status(c, doc, &(struct status_certs){.cnt = 0});
}

static void expect(const struct statuscase *c, const json_t *status, const char *type, const char *want)
{
    const json_t *condition = doc_find(doc_list(status, "conditions"), "type", type);
    char got[256];

    assert_non_null(condition);
    snprintf(got, sizeof got, "%s %s", doc_text(condition, "status"), doc_text(condition, "reason"));
    if (strcmp(got, want) != 0)
        fail_msg("%s: %s is %s, not %s", c->name, type, got, want);
    assert_int_equal(doc_number(condition, "observedGeneration", 0), 3);
    assert_true(doc_time_parse(doc_text(condition, "lastTransitionTime")) > 0);
    assert_true(strlen(doc_text(condition, "message")) > 0);
}

static void every_state_is_told_by_its_conditions(void **state)
{
    (void)state;
    for (size_t i = 0; i < statuscases_cnt; i++) {
        const struct statuscase *c = &statuscases[i];
        json_t *doc = statuscase_instance(c), *status = status_of(c, doc);
        expect(c, status, "Ready", c->ready);
        expect(c, status, "Progressing", c->progressing);
        expect(c, status, "Degraded", c->degraded);
        expect(c, status, "Reconciling", c->reconciling);
        expect(c, status, "Stalled", c->stalled);
        expect(c, status, "PlacementSatisfied", c->placement);
        expect(c, status, "StorageHealthy", c->storage);
        expect(c, status, "CertificatesValid", "Unknown NotKnown");
        assert_int_equal(json_array_size(doc_list(status, "conditions")), 10);
        assert_int_equal(doc_number(status, "observedGeneration", 0), 3);
        if (c->was) /* known once, never lost */
            assert_string_equal(doc_text(status, "clusterId"), "em88HpTSS4qhxS8OnYt8YQ");
        else
            assert_null(doc_text(status, "clusterId")); /* no StatefulSet of this instance says it yet */
        json_decref(status);
        json_decref(doc);
    }
}

/* kstatus: Reconciling and Stalled are never true together, and both false means Ready says how it is. */
static void abnormal_conditions_exclude_each_other(void **state)
{
    (void)state;
    for (size_t i = 0; i < statuscases_cnt; i++) {
        json_t *doc = statuscase_instance(&statuscases[i]), *status = status_of(&statuscases[i], doc);
        assert_false(status_is(status, "Reconciling", "True") && status_is(status, "Stalled", "True"));
        assert_int_equal(status_is(status, "Reconciling", "True"), status_is(status, "Progressing", "True"));
        json_decref(status);
        json_decref(doc);
    }
}

static void a_time_moves_only_with_its_status(void **state)
{
    static const struct statuscase same = {.name = "up", .pod = RUNNING, .claim = "Bound", .was = "Ready"};
    static const struct statuscase other = {.name = "down", .pod = STARTING, .claim = "Bound", .was = "Ready"};
    json_t *doc = statuscase_instance(&same), *status = status_of(&same, doc), *down = status_of(&other, doc);

    (void)state;
    assert_string_equal(doc_text(doc_find(doc_list(status, "conditions"), "type", "Ready"), "lastTransitionTime"),
                        "2025-05-05T05:05:05Z");
    assert_string_equal(doc_text(doc_find(doc_list(down, "conditions"), "type", "Ready"), "lastTransitionTime"),
                        "2026-01-01T00:00:00Z");
    json_decref(down);
    json_decref(status);
    json_decref(doc);
}

static const struct certs_case {
    const char *want;
    struct status_certs certs;
} certs_cases[] = {
    {"True NoneUsed", {.is_off = true}},
    {"Unknown NotKnown", {.cnt = 0}},
    {"False BeingIssued", {.cnt = 3, .missing_cnt = 1}},
    {"True Issued", {.cnt = 3, .until_ms = INT64_C(1790000000000)}},
};

static void certificates_are_told(void **state)
{
    const struct statuscase c = {.name = "certificates"};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(certs_cases); i++) {
        json_t *doc = statuscase_instance(&c), *status = statuscase_status(&c, doc, &certs_cases[i].certs);
        expect(&c, status, "CertificatesValid", certs_cases[i].want);
        json_decref(status);
        json_decref(doc);
    }
}

/* ---- the roll ---- */

static json_t *rollout_at(json_t *doc, int64_t now_ms, const struct status_roll *roll)
{
    struct snapshot snapshot = {.instance = doc, .now_ms = now_ms};
    struct instance instance;
    struct faults faults;
    struct status_input input = {.snapshot = &snapshot, .instance = &instance, .roll = *roll};

    assert_int_equal(instance_parse(doc, &opdoc_settings, &instance, &faults), ERR_OK);
    return status_make(&input);
}

/* Since when, and whether it is news, is read back from the status before. */
static void what_a_roll_waits_for_is_told_with_its_time(void **state)
{
    static const struct fault blocked = {.field = "orders-z0-0", .text = "clicks-3 is not in sync yet"};
    struct status_roll roll = {.revision = "12ab34cd",
                               .updated_cnt = 1,
                               .total_cnt = 3,
                               .blocked = &blocked,
                               .reason = "NotBack",
                               .is_passing = true,
                               .topic = "clicks",
                               .partition = 3};
    const struct statuscase c = {.name = "rolling"};
    json_t *doc = statuscase_instance(&c), *status = rollout_at(doc, 1000000, &roll);
    const json_t *is = doc_at(status, "rollout.blockedBy");

    (void)state;
    assert_string_equal(doc_text(status, "rollout.revision"), "12ab34cd");
    assert_int_equal(doc_number(status, "rollout.updated", 0), 1);
    assert_int_equal(doc_number(status, "rollout.total", 0), 3);
    assert_string_equal(doc_text(is, "reason"), "NotBack");
    assert_string_equal(doc_text(is, "message"), blocked.text);
    assert_string_equal(doc_text(is, "pod"), "orders-z0-0");
    assert_string_equal(doc_text(is, "topic"), "clicks");
    assert_int_equal(doc_number(is, "partition", 0), 3);
    assert_string_equal(doc_text(is, "since"), "1970-01-01T00:16:40Z");
    assert_false(doc_is_true(is, "reported"));
    assert_int_equal(status_report_ms(status), 1000000 + STATUS_REPORT_MS);
    json_object_set_new(doc, "status", status);
    status = rollout_at(doc, 1000000 + STATUS_REPORT_MS, &roll); /* still the same */
    is = doc_at(status, "rollout.blockedBy");
    assert_string_equal(doc_text(is, "since"), "1970-01-01T00:16:40Z");
    assert_true(doc_is_true(is, "reported"));
    assert_int_equal(status_report_ms(status), 0);
    json_object_set_new(doc, "status", status);
    roll.reason = "MinInSync";
    roll.is_passing = false;
    roll.topic = NULL;
    status = rollout_at(doc, 2000000, &roll); /* another reason, and news at once */
    is = doc_at(status, "rollout.blockedBy");
    assert_string_equal(doc_text(is, "since"), "1970-01-01T00:33:20Z");
    assert_true(doc_is_true(is, "reported"));
    assert_null(doc_at(is, "topic"));
    json_object_set_new(doc, "status", status);
    roll.blocked = NULL;
    status = rollout_at(doc, 3000000, &roll);
    assert_null(doc_at(status, "rollout.blockedBy"));
    json_decref(status);
    json_decref(doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(certificates_are_told),
        cmocka_unit_test(every_state_is_told_by_its_conditions),
        cmocka_unit_test(abnormal_conditions_exclude_each_other),
        cmocka_unit_test(what_a_roll_waits_for_is_told_with_its_time),
        cmocka_unit_test(a_time_moves_only_with_its_status),
    };

    doc_setup();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
