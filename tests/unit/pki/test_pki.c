/* Certificates: what is made can be read and says what was asked for; what is broken is refused, never followed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/base64.h"
#include "base/check.h"
#include "base/err.h"
#include "base/prng.h"
#include "pki/pki.h"

enum { DAY_MS = 86400 * 1000 };
#define NOW_MS INT64_C(1767225600000)

static struct buf authority, authority_key, other, other_key, leaf;

static const struct cert_names names = {
    .common_name = "orders-z1-0",
    .dns = {"orders-z1-0.orders-brokers.default.svc.cluster.local", "orders-z1-0.default.svc.cluster.local"},
    .dns_cnt = 2,
    .ip = "127.0.2.1"};

static int make_all(void **state)
{
    struct buf *all[] = {&authority, &authority_key, &other, &other_key, &leaf};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(all); i++)
        buf_init(all[i], PKI_PEM_LEN_MAX);
    return pki_make_authority("orders peers", NOW_MS, &authority, &authority_key) ||
           pki_make_authority("orders peers", NOW_MS, &other, &other_key) ||
           pki_issue(buf_bytes(&authority), buf_bytes(&authority_key), &names, NOW_MS, &leaf);
}

static int release_all(void **state)
{
    struct buf *all[] = {&authority, &authority_key, &other, &other_key, &leaf};

    (void)state;
    for (size_t i = 0; i < COUNT_OF(all); i++)
        buf_release(all[i]);
    return 0;
}

static void what_is_issued_says_what_was_asked_for(void **state)
{
    struct cert_facts facts;

    (void)state;
    assert_int_equal(cert_read(buf_bytes(&leaf), buf_bytes(&authority), &names, &facts), ERR_OK);
    assert_true(facts.is_issued && facts.has_names && facts.has_key && !facts.is_authority);
    assert_true(facts.from_ms == NOW_MS - CERT_EARLY_MS);
    assert_true(facts.until_ms == facts.from_ms + INT64_C(365) * DAY_MS);
    assert_true(cert_renewal_ms(&facts) == facts.from_ms + (facts.until_ms - facts.from_ms) / 3 * 2);
    assert_int_equal(cert_read(buf_bytes(&authority), buf_bytes(&authority), NULL, &facts), ERR_OK);
    assert_true(facts.is_authority && facts.is_issued && !facts.has_key && !facts.has_names);
    assert_true(facts.until_ms == facts.from_ms + INT64_C(3650) * DAY_MS);
}

static void another_authority_did_not_issue_it_whatever_its_name(void **state)
{
    struct cert_facts facts;
    struct buf none;

    (void)state;
    assert_int_equal(cert_read(buf_bytes(&leaf), buf_bytes(&other), &names, &facts), ERR_OK);
    assert_false(facts.is_issued);
    buf_init(&none, PKI_PEM_LEN_MAX);
    assert_int_equal(pki_issue(buf_bytes(&authority), buf_bytes(&other_key), &names, NOW_MS, &none), ERR_CORRUPT);
    assert_int_equal(none.len, 0);
    buf_release(&none);
}

static void every_name_counts(void **state)
{
    struct cert_names wrong[4] = {names, names, names, names};
    struct cert_facts facts;

    (void)state;
    wrong[0].common_name = "orders-z1-1";
    wrong[1].dns[0] = "orders-z1-1.orders-brokers.default.svc.cluster.local";
    wrong[2].ip = "127.0.2.2";
    wrong[3].dns[2] = "third.default.svc.cluster.local";
    wrong[3].dns_cnt = 3;
    for (size_t i = 0; i < COUNT_OF(wrong); i++) {
        assert_int_equal(cert_read(buf_bytes(&leaf), buf_bytes(&authority), &wrong[i], &facts), ERR_OK);
        assert_false(facts.has_names);
    }
}

/* Every prefix, and thousands of damaged texts: an error or other facts, never all of the facts but with other bytes. */
static void damage_is_noticed(void **state)
{
    struct prng prng = {7};
    struct cert_facts facts;
    uint8_t bytes[4096];

    (void)state;
    assert_true(leaf.len <= sizeof bytes);
    for (size_t len = 0; len < leaf.len; len += 7)
        if (cert_read(slice_of(leaf.data, len), buf_bytes(&authority), &names, &facts) == ERR_OK)
            assert_true(len + 2 > leaf.len);
    for (int i = 0; i < 300; i++) {
        memcpy(bytes, leaf.data, leaf.len);
        bytes[prng_below(&prng, leaf.len)] ^= (uint8_t)(1u << prng_below(&prng, 8));
        if (cert_read(slice_of(bytes, leaf.len), buf_bytes(&authority), &names, &facts) == ERR_OK && facts.is_issued)
            assert_true(facts.has_names); /* what is signed is whole; the key may be the broken part */
    }
}

static void a_secret_is_filled_and_loses_its_wish(void **state)
{
    json_t *intent = json_pack("{s:s,s:s,s:{},s:{s:s}}", "kind", "Secret", "type", "Opaque", "data", "issue",
                               "authority", "orders peers");
    json_t *made = pki_fill(intent, NOW_MS), *plain = pki_fill(made, NOW_MS), *bad;

    (void)state;
    assert_non_null(made);
    assert_null(json_object_get(made, "issue"));
    assert_non_null(json_object_get(intent, "issue")); /* it is left as it was */
    assert_int_equal(json_object_size(json_object_get(intent, "data")), 0);
    assert_int_equal(json_object_size(json_object_get(made, "data")), 2);
    assert_ptr_equal(plain, made);
    bad = json_pack("{s:{},s:{s:{s:s,s:s},s:{s:{s:s,s:[]}}}}", "data", "issue", "by", "ca.crt", "x", "ca.key", "!",
                    "leaves", "a.pem", "name", "a", "dns");
    assert_null(pki_fill(bad, NOW_MS));
    json_decref(bad);
    json_decref(plain);
    json_decref(made);
    json_decref(intent);
}

static void base64_comes_back_and_refuses_the_rest(void **state)
{
    static const struct {
        const char *text, *bytes;
    } good[] = {{"", ""}, {"Zg==", "f"}, {"Zm8=", "fo"}, {"Zm9v", "foo"}, {"Zm9vYg==", "foob"}, {"Z m\n8=", "fo"}};
    static const char *const bad[] = {"Z", "Zm9v!", "Zg==x", "Zm9vY", "-_"};
    struct buf out, text;

    (void)state;
    buf_init(&out, 64);
    buf_init(&text, 64);
    for (size_t i = 0; i < COUNT_OF(good); i++) {
        buf_reset(&out);
        buf_reset(&text);
        assert_int_equal(base64_decode(slice_of_text(good[i].text), &out), ERR_OK);
        assert_string_equal(buf_cstr(&out), good[i].bytes);
        base64_encode(slice_of_text(good[i].bytes), &text);
        if (strpbrk(good[i].text, " \n") == NULL)
            assert_string_equal(buf_cstr(&text), good[i].text);
    }
    for (size_t i = 0; i < COUNT_OF(bad); i++)
        assert_int_equal(base64_decode(slice_of_text(bad[i]), &out), ERR_INVALID);
    buf_release(&out);
    buf_release(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_issued_says_what_was_asked_for),
        cmocka_unit_test(another_authority_did_not_issue_it_whatever_its_name),
        cmocka_unit_test(every_name_counts),
        cmocka_unit_test(damage_is_noticed),
        cmocka_unit_test(a_secret_is_filled_and_loses_its_wish),
        cmocka_unit_test(base64_comes_back_and_refuses_the_rest),
    };

    return cmocka_run_group_tests(tests, make_all, release_all);
}
