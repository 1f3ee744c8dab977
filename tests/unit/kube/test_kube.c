#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/err.h"
#include "base/mem.h"
#include "io/yaml.h"
#include "kube/backoff.h"
#include "kube/config.h"
#include "kube/kind.h"

/* ---- YAML ---- */

static const struct yaml_case {
    const char *yaml, *json; /* json NULL: refused */
    size_t line, column;     /* where */
} yaml_cases[] = {
    {"", "", 0, 0},
    {"a: 1\nb: [x, 'y', \"2\"]\n", "{\"a\":1,\"b\":[\"x\",\"y\",\"2\"]}", 0, 0},
    {"a: {b: true, c: null, d: ~, e: }\n", "{\"a\":{\"b\":true,\"c\":null,\"d\":null,\"e\":null}}", 0, 0},
    {"- 0.5\n- 1e3\n- -7\n- 1.2.3\n- 0x10\n- yes\n", "[0.5,1000.0,-7,\"1.2.3\",\"0x10\",\"yes\"]", 0, 0},
    {"a: &x {b: 1}\nc: *x\n", "{\"a\":{\"b\":1},\"c\":{\"b\":1}}", 0, 0},
    {"a: |\n  two\n  lines\n", "{\"a\":\"two\\nlines\\n\"}", 0, 0},
    {"a: 1\na: 2\n", NULL, 2, 1},
    {"a: &x {b: 1}\nc:\n  <<: *x\n", NULL, 3, 3},
    {"a: [1\n", NULL, 2, 1},
    {"? {b: 1}\n: 2\n", NULL, 1, 3},
};

static void yaml_becomes_json_or_says_where_not(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(yaml_cases); i++) {
        const struct yaml_case *c = &yaml_cases[i];
        struct yaml_fault fault;
        json_t *document = NULL;
        int err = yaml_to_json(slice_of_text(c->yaml), &document, &fault);
        if (c->json) {
            char *text = document ? json_dumps(document, JSON_COMPACT | JSON_SORT_KEYS) : NULL;
            assert_int_equal(err, ERR_OK);
            assert_string_equal(text ? text : "", c->json);
            json_decref(document);
            free(text);
        } else {
            assert_int_equal(err, ERR_INVALID);
            assert_null(document);
            assert_int_equal(fault.line, c->line);
            assert_int_equal(fault.column, c->column);
        }
    }
}

static void yaml_has_limits(void **state)
{
    enum { LEVELS = 9 };
    char text[1024] = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
    struct yaml_fault fault;
    json_t *document = NULL;

    (void)state;
    for (char level = '1'; level < '1' + LEVELS - 1; level++) { /* 10^9 values in 500 bytes */
        char line[] = "aN: &aN [*aM,*aM,*aM,*aM,*aM,*aM,*aM,*aM,*aM,*aM]\n";
        for (char *at = line; *at; at++)
            *at = *at == 'N' ? level : *at == 'M' ? (char)(level - 1) : *at;
        memcpy(text + strlen(text), line, sizeof line);
    }
    assert_int_equal(yaml_to_json(slice_of_text(text), &document, &fault), ERR_LIMIT);
    memset(text, '[', 200);
    memset(text + 200, ']', 200);
    text[400] = '\0';
    assert_int_equal(yaml_to_json(slice_of_text(text), &document, &fault), ERR_LIMIT);
    assert_null(document);
}

/* ---- configuration ---- */

#define CONTEXT                                                                                 \
    "current-context: c\ncontexts: [{name: c, context: {cluster: k, user: u, namespace: n}}]\n" \
    "clusters: [{name: k, cluster: {server: 'https://h:6443/', certificate-authority-data: Y2E=}}]\n"

static const struct config_case {
    const char *text, *fault; /* fault: what its sentence holds */
} config_cases[] = {
    {CONTEXT "users: [{name: u, user: {token: t}}]", NULL},
    {CONTEXT "users: [{name: u, user: {exec: {command: x}}}]", "user.exec"},
    {CONTEXT "users: [{name: u, user: {client-certificate-data: Y2E=}}]", "needs its key"},
    {CONTEXT "users: [{name: u, user: {client-certificate-data: '!', client-key-data: Y2E=}}]", "not base64"},
    {CONTEXT "users: [{name: u, user: {tokenFile: /nowhere/token}}]", "/nowhere/token"},
    {CONTEXT "users: []", "user is not there"},
    {"current-context: d\ncontexts: []", "no context 'd'"},
    {"contexts: []", "current-context"},
    {"current-context: c\ncontexts: [{name: c, context: {cluster: k}}]\nclusters: [{name: k, cluster: {server: h}}]",
     "cluster.server"},
    {"current-context: [", "line 2 column 1"},
    {"", "current-context"},
};

static void a_kubeconfig_is_read_or_its_fault_named(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(config_cases); i++) {
        const struct config_case *c = &config_cases[i];
        struct kube_config config = {.server = NULL};
        char fault[KUBE_CONFIG_FAULT_LEN] = "";
        int err = kube_config_from_text(slice_of_text(c->text), "/tmp", &config, fault);
        if (c->fault == NULL) {
            assert_int_equal(err, ERR_OK);
            assert_string_equal(config.server, "https://h:6443");
            assert_string_equal(config.ca_pem, "ca");
            assert_string_equal(config.token, "t");
            assert_string_equal(config.namespace, "n");
            kube_config_release(&config);
        } else {
            assert_int_not_equal(err, ERR_OK);
            assert_null(config.server);
            if (strstr(fault, c->fault) == NULL)
                fail_msg("case %zu: '%s' does not name '%s'", i, fault, c->fault);
        }
    }
}

static void base64_of_every_length_is_read(void **state)
{
    static const struct {
        const char *text, *bytes;
    } cases[] = {{"", ""},        {"YQ==", "a"},        {"YWI=", "ab"},
                 {"YWJj", "abc"}, {"YWJjZA==", "abcd"}, {"YWJj\n ZGU=\n", "abcde"}};

    (void)state;
    for (size_t i = 1; i < COUNT_OF(cases); i++) {
        char text[1024], fault[KUBE_CONFIG_FAULT_LEN];
        struct kube_config config;
        json_t *root = json_pack("{s:s, s:[{s:s, s:{s:s}}], s:[{s:s, s:{s:s, s:s}}]}", "current-context", "c",
                                 "contexts", "name", "c", "context", "cluster", "k", "clusters", "name", "k", "cluster",
                                 "server", "https://h", "certificate-authority-data", cases[i].text);
        assert_true(json_dumpb(root, text, sizeof text, 0) < sizeof text);
        text[json_dumpb(root, text, sizeof text, 0)] = '\0';
        json_decref(root);
        assert_int_equal(kube_config_from_text(slice_of_text(text), "/tmp", &config, fault), ERR_OK);
        assert_string_equal(config.ca_pem, cases[i].bytes);
        kube_config_release(&config);
    }
}

/* ---- addresses, waits ---- */

static void paths_are_as_the_api_server_wants_them(void **state)
{
    char path[HTTP_PATH_LEN_MAX];
    char longest[HTTP_PATH_LEN_MAX];

    (void)state;
    assert_true(kube_kind_path(kube_kind_find("StatefulSet"), "ns", "orders-z0", "status", path));
    assert_string_equal(path, "/apis/apps/v1/namespaces/ns/statefulsets/orders-z0/status");
    assert_true(kube_kind_path(kube_kind_find("Pod"), NULL, NULL, NULL, path));
    assert_true(kube_path_query(path, "labelSelector", "a/b=c,d"));
    assert_true(kube_path_query(path, "limit", "5"));
    assert_string_equal(path, "/api/v1/pods?labelSelector=a%2Fb%3Dc%2Cd&limit=5");
    assert_true(kube_kind_path(kube_kind_find("Pod"), "../x", "?", NULL, path));
    assert_string_equal(path, "/api/v1/namespaces/..%2Fx/pods/%3F");
    assert_null(kube_kind_find("Node"));
    memset(longest, 'a', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    assert_false(kube_path_query(path, "continue", longest));
}

static void waits_grow_have_jitter_and_heed_the_server(void **state)
{
    struct prng prng = {3};
    int64_t least = INT64_MAX, most = 0;

    (void)state;
    for (int i = 0; i < 1000; i++) {
        int64_t first = kube_backoff_ms(&prng, 1, -1), late = kube_backoff_ms(&prng, 40, -1);
        assert_in_range(first, KUBE_BACKOFF_MS_MIN / 2, KUBE_BACKOFF_MS_MIN);
        assert_in_range(late, KUBE_BACKOFF_MS_MAX / 2, KUBE_BACKOFF_MS_MAX);
        least = late < least ? late : least;
        most = late > most ? late : most;
    }
    assert_true(most - least > KUBE_BACKOFF_MS_MAX / 4);
    assert_int_equal(kube_backoff_ms(&prng, 1, 5000), 5000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(yaml_becomes_json_or_says_where_not),
        cmocka_unit_test(yaml_has_limits),
        cmocka_unit_test(a_kubeconfig_is_read_or_its_fault_named),
        cmocka_unit_test(base64_of_every_length_is_read),
        cmocka_unit_test(paths_are_as_the_api_server_wants_them),
        cmocka_unit_test(waits_grow_have_jitter_and_heed_the_server),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
