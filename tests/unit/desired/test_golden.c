/* Golden files: a KafkaInstance in, every child out, as YAML. tests/golden/operator/NAME.yaml -> NAME.out.yaml.
 * After a wanted change: make golden-update, and read the diff. */
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
#include "desired/desired.h"
#include "tests/lib/opdoc.h"

static const struct golden_case {
    const char *name;
    bool is_loopback;
} cases[] = {
    {"orders", false},                           /* examples/orders.yaml */
    {"orders-local", true},                      /* the same without a cluster */
    {"defaults", false},                         /* nothing but a name */
    {"fleet", false},                            /* three zones, seven brokers, resources, two listeners, deleteClaim */
    {"fleet-local", true},  {"restored", false}, /* status lost, id and zone indexes read back from claims */
};

static bool update;

/* A file holds the instance, or {instance, claims}. */
static void make(const json_t *doc, const struct settings *settings, struct buf *out)
{
    struct snapshot snapshot = {.instance = json_object_get(doc, "instance")};
    struct instance instance;
    struct identity identity;
    struct faults faults;
    struct fault fault;
    struct docs docs;
    json_t *claim;
    size_t i;

    if (snapshot.instance == NULL)
        snapshot.instance = (json_t *)doc;
    opdoc_instance(snapshot.instance);
    json_array_foreach(json_object_get(doc, "claims"), i, claim) docs_add(&snapshot.of[KIND_CLAIM], claim);
    if (instance_parse(snapshot.instance, settings, &instance, &faults) != ERR_OK)
        fail_msg("%s: %s", faults.items[0].field, faults.items[0].text);
    if (identity_find(&instance, &snapshot, &identity, &fault) != ERR_OK)
        fail_msg("%s: %s", fault.field, fault.text);
    docs_init(&docs);
    desired_children(settings, &instance, &identity, &snapshot, &docs, &(struct desired_certs){0});
    for (i = 0; i < docs.cnt; i++) {
        buf_text(out, i ? "---\n" : "");
        doc_print_yaml(docs.items[i], out);
    }
    docs_release(&docs);
    docs_release(&snapshot.of[KIND_CLAIM]);
}

static void children_are_those_of_the_golden_files(void **state)
{
    size_t bad_cnt = 0;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        char in[128], golden[128];
        struct buf out, again;
        json_t *doc;

        snprintf(in, sizeof in, "tests/golden/operator/%s.yaml", cases[i].name);
        snprintf(golden, sizeof golden, "tests/golden/operator/%s.out.yaml", cases[i].name);
        doc = opdoc_load(strcmp(cases[i].name, "orders") == 0 || strcmp(cases[i].name, "orders-local") == 0
                             ? "examples/orders.yaml"
                             : in);
        buf_init(&out, 4 << 20);
        buf_init(&again, 4 << 20);
        make(doc, cases[i].is_loopback ? &opdoc_loopback : &opdoc_settings, &out);
        make(doc, cases[i].is_loopback ? &opdoc_loopback : &opdoc_settings, &again);
        assert_string_equal(buf_cstr(&out), buf_cstr(&again)); /* no chance in it */
        bad_cnt += !opdoc_golden(golden, buf_cstr(&out), update);
        json_decref(doc);
        buf_release(&out);
        buf_release(&again);
    }
    assert_int_equal(bad_cnt, 0);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(children_are_those_of_the_golden_files)};

    update = argc > 1 && strcmp(argv[1], "update") == 0;
    doc_setup();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
