/* Fetch sessions, KIP-227: the cache of them and what one remembers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "api/fetch_session.h"
#include "base/prng.h"

enum { SLOTS = 3 };

static struct fetch_session *session_of(int wants_cnt)
{
    struct fetch_session *session = fetch_session_new(false);

    for (int i = 0; i < wants_cnt; i++) {
        struct fetch_want want = {.topic = slice_of_text("t"), .index = i};
        assert_non_null(fetch_session_set(session, &want));
    }
    return session;
}

/* KIP-227, the table of evictions. now: when the fourth comes. Times in seconds. */
static void whom_a_full_cache_lets_go(void **state)
{
    static const struct {
        int wants[SLOTS], created_s[SLOTS], used_s[SLOTS];
        int new_wants, now_s;
        int victim; /* -1: the new one gets no session */
    } cases[] = {
        /* idle for longer than two minutes: goes whatever its size */
        {{9, 9, 9}, {0, 1, 2}, {0, 200, 200}, 1, 200, 0},
        {{9, 9, 9}, {0, 1, 2}, {200, 3, 200}, 1, 200, 1},
        /* nobody idle, and nobody smaller: no session */
        {{9, 9, 9}, {0, 1, 2}, {200, 200, 200}, 9, 200, -1},
        {{9, 9, 9}, {0, 1, 2}, {200, 200, 200}, 1, 200, -1},
        /* smaller and older than two minutes: the smallest goes */
        {{9, 2, 5}, {0, 1, 2}, {200, 200, 200}, 10, 200, 1},
        {{2, 9, 5}, {150, 1, 2}, {200, 200, 200}, 10, 200, 2},
        /* smaller, but young */
        {{1, 1, 1}, {150, 150, 150}, {200, 200, 200}, 10, 200, -1},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct fetch_sessions sessions;
        int32_t ids[SLOTS];
        fetch_sessions_init(&sessions, SLOTS);
        for (int n = 0; n < SLOTS; n++) {
            struct fetch_session *session = session_of(cases[i].wants[n]);
            assert_true(
                fetch_sessions_keep(&sessions, session, 100 + (uint64_t)n, cases[i].created_s[n] * INT64_C(1000000)));
            ids[n] = session->id;
        }
        for (int64_t s = 0; s <= 200; s++) /* in the order of time */
            for (int n = 0; n < SLOTS; n++)
                if (cases[i].used_s[n] == s)
                    fetch_sessions_touch(&sessions, fetch_sessions_find(&sessions, ids[n]), s * 1000000);
        struct fetch_session *fresh = session_of(cases[i].new_wants);
        bool is_kept = fetch_sessions_keep(&sessions, fresh, 7, cases[i].now_s * INT64_C(1000000));
        assert_int_equal(is_kept, cases[i].victim >= 0);
        assert_int_equal(sessions.cnt, SLOTS);
        for (int n = 0; n < SLOTS; n++)
            assert_int_equal(fetch_sessions_find(&sessions, ids[n]) == NULL, n == cases[i].victim);
        if (!is_kept) {
            assert_int_equal(fresh->id, 0);
            fetch_session_free(fresh);
        }
        fetch_sessions_release(&sessions);
    }
}

static void no_slots_no_sessions(void **state)
{
    struct fetch_sessions sessions;
    struct fetch_session *session = session_of(1);

    (void)state;
    fetch_sessions_init(&sessions, 0);
    assert_false(fetch_sessions_keep(&sessions, session, 1, 0));
    fetch_session_free(session);
    fetch_sessions_release(&sessions);
}

static void ids_are_positive_and_their_own(void **state)
{
    static const uint64_t randoms[] = {0, 0, 0, UINT64_MAX, UINT64_MAX, INT32_MAX, 1, 1, UINT64_C(1) << 31};
    struct fetch_sessions sessions;

    (void)state;
    fetch_sessions_init(&sessions, 100);
    for (size_t i = 0; i < sizeof randoms / sizeof randoms[0]; i++) {
        struct fetch_session *session = session_of(0);
        assert_true(fetch_sessions_keep(&sessions, session, randoms[i], 0));
        assert_true(session->id > 0);
        assert_int_equal(session->next_epoch, 1);
        assert_ptr_equal(fetch_sessions_find(&sessions, session->id), session);
    }
    assert_int_equal(sessions.cnt, sizeof randoms / sizeof randoms[0]);
    fetch_sessions_release(&sessions);
}

static void epochs_wrap_to_one(void **state)
{
    (void)state;
    assert_int_equal(fetch_session_epoch_after(1), 2);
    assert_int_equal(fetch_session_epoch_after(INT32_MAX - 1), INT32_MAX);
    assert_int_equal(fetch_session_epoch_after(INT32_MAX), 1);
}

/* Against a plain array: set, forget, move, in any order. */
static void wants_are_a_map_with_an_order(void **state)
{
    enum { KEYS = 12 };

    (void)state;
    for (uint64_t seed = 0; seed < 50; seed++) {
        struct prng prng = {seed};
        struct fetch_session *session = fetch_session_new(seed % 2);
        int64_t off_of[KEYS];
        int order[KEYS], order_cnt = 0;
        memset(off_of, -1, sizeof off_of);
        for (int i = 0; i < 400; i++) {
            int key = (int)prng_below(&prng, KEYS), at = 0;
            struct fetch_want want = {.index = key / 2, .fetch_off = i, .max_bytes = i};
            if (seed % 2)
                want.topic_id.bytes[0] = (uint8_t)(1 + key % 2);
            else
                want.topic = slice_of_text(key % 2 ? "a" : "b");
            struct fetch_want *known = fetch_session_find(session, want.topic_id, want.topic, want.index);
            assert_int_equal(known != NULL, off_of[key] >= 0);
            while (at < order_cnt && order[at] != key)
                at++;
            uint64_t what = prng_below(&prng, 4);
            if (what < 2) {
                assert_non_null(fetch_session_set(session, &want));
                if (known == NULL)
                    order[order_cnt++] = key;
                off_of[key] = i;
            } else if (known != NULL) {
                assert_int_equal(known->fetch_off, off_of[key]);
                memmove(order + at, order + at + 1, (size_t)(--order_cnt - at) * sizeof order[0]);
                if (what == 2) {
                    fetch_session_forget(session, known);
                    off_of[key] = -1;
                } else {
                    fetch_session_move_last(session, known);
                    order[order_cnt++] = key;
                }
            }
            assert_int_equal(session->wants_cnt, order_cnt);
            at = 0;
            list_for_each (each, &session->order, struct fetch_want, in_order)
                assert_int_equal(each->fetch_off, off_of[order[at++]]);
            assert_int_equal(at, order_cnt);
        }
        fetch_session_free(session);
    }
}

static void a_session_is_not_larger_than_its_limit(void **state)
{
    struct fetch_session *session = session_of(FETCH_SESSION_WANTS_MAX);
    struct fetch_want want = {.topic = slice_of_text("t"), .index = FETCH_SESSION_WANTS_MAX};

    (void)state;
    assert_null(fetch_session_set(session, &want));
    want.index = 0;
    assert_non_null(fetch_session_set(session, &want)); /* one that is there may change */
    fetch_session_free(session);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whom_a_full_cache_lets_go),      cmocka_unit_test(no_slots_no_sessions),
        cmocka_unit_test(ids_are_positive_and_their_own), cmocka_unit_test(epochs_wrap_to_one),
        cmocka_unit_test(wants_are_a_map_with_an_order),  cmocka_unit_test(a_session_is_not_larger_than_its_limit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
