#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "auth/auth.h"

static const struct principal anonymous = {
    .type = {(const uint8_t *)"User", 4},
    .name = {(const uint8_t *)"ANONYMOUS", 9},
    .host = {(const uint8_t *)"127.0.0.1", 9},
};

/* Keys that no broker answers any more: LeaderAndIsr, StopReplica, UpdateMetadata, ControlledShutdown. */
static void every_api_has_a_rule(void **state)
{
    size_t cnt;

    (void)state;
    for (int16_t key = 0; key <= 92; key++) {
        bool is_gone = key >= 4 && key <= 7;
        cnt = 0;
        assert_int_equal(auth_rules(key, &cnt) == NULL, is_gone);
        assert_int_equal(cnt > 0, !is_gone);
    }
    assert_null(auth_rules(93, &cnt));
    assert_null(auth_rules(-1, &cnt));
}

static void rules_are_whole(void **state)
{
    (void)state;
    for (int16_t key = 0; key <= 92; key++) {
        size_t cnt = 0;
        const struct auth_rule *rules = auth_rules(key, &cnt);
        for (size_t i = 0; i < cnt; i++) {
            assert_int_equal(rules[i].api_key, key);
            assert_int_equal(rules[i].op == AUTH_NO_OP, rules[i].resource == AUTH_NO_RESOURCE);
            for (size_t k = 0; k < i; k++) /* auth_api finds one by operation and resource */
                assert_false(rules[k].op == rules[i].op && rules[k].resource == rules[i].resource);
        }
    }
}

static void today_everything_is_allowed_and_tomorrow_not(void **state)
{
    struct auth auth;
    int16_t error = 0;

    (void)state;
    auth_init(&auth);
    assert_true(auth_api(&auth, &anonymous, 0, AUTH_WRITE, AUTH_TOPIC, slice_of_text("orders"), &error));
    assert_int_equal(error, 0);
    auth.allow_everything = false;
    assert_false(auth_api(&auth, &anonymous, 0, AUTH_WRITE, AUTH_TOPIC, slice_of_text("orders"), &error));
    assert_int_equal(error, 29);
    assert_false(auth_api(&auth, &anonymous, 11, AUTH_READ, AUTH_GROUP, slice_of_text("g"), &error));
    assert_int_equal(error, 30);
    assert_int_equal(auth_operations(&auth, &anonymous, AUTH_TOPIC, slice_of_text("orders")), 0);
}

/* What Apache Kafka without an authorizer answers. */
static void authorized_operations_are_kafkas_bits(void **state)
{
    struct auth auth;

    (void)state;
    auth_init(&auth);
    assert_int_equal(auth_operations(&auth, &anonymous, AUTH_TOPIC, slice_of_text("t")), 3576);
    assert_int_equal(auth_operations(&auth, &anonymous, AUTH_GROUP, slice_of_text("g")), 3400);
    assert_int_equal(auth_operations(&auth, &anonymous, AUTH_CLUSTER, slice_of_text(AUTH_CLUSTER_NAME)), 8096);
}

static void names_are_kafkas(void **state)
{
    (void)state;
    assert_string_equal(auth_op_name(AUTH_IDEMPOTENT_WRITE), "IdempotentWrite");
    assert_string_equal(auth_op_name(AUTH_NO_OP), "Unknown");
    assert_string_equal(auth_resource_name(AUTH_TRANSACTIONAL_ID), "TransactionalId");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_api_has_a_rule),
        cmocka_unit_test(rules_are_whole),
        cmocka_unit_test(today_everything_is_allowed_and_tomorrow_not),
        cmocka_unit_test(authorized_operations_are_kafkas_bits),
        cmocka_unit_test(names_are_kafkas),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
