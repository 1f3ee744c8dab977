/* How long a broker's session lasts that is silent: its own pace, its connection. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "meta/sessions.h"

enum { MS = 1000, BROKER = 4, CONN = 7, BEATS_MAX = 8 };

/* Beats after these pauses (ms; 0: the end); then silence. With a cut the connection ends at the last of them. */
static void silence_ends_a_session(void **state)
{
    static const struct {
        int32_t pauses_ms[BEATS_MAX];
        bool is_cut;
        int64_t lasts_ms;
    } cases[] = {
        {{300, 300, 300, 300}, false, 1500}, /* a broker of ours */
        {{300, 300, 300, 300}, true, 600},
        {{2000, 2000, 2000}, false, 6000}, /* Apache Kafka's */
        {{2000, 2000, 2000}, true, 2400},
        {{300, 300, 1400}, false, 4200}, /* a stall counts for two beats */
        {{2000, 300, 300}, false, 1500},
        {{10, 10, 2000}, false, 9000}, /* said for a reason, not by its pace */
        {{10, 10, 2000, 2000}, false, 6000},
        {{300}, false, 9000}, /* its pace is not known yet */
        {{0}, false, 9000},
        {{0}, true, 600},
        {{4000, 4000, 4000}, false, 9000},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct sessions sessions;
        int64_t now_us = 1;
        sessions_init(&sessions, 1500 * MS);
        for (int beat = 0;; beat++) {
            sessions_beat(sessions_touch(&sessions, BROKER, now_us, true), CONN, now_us);
            sessions_touch(&sessions, BROKER, now_us, true);
            if (cases[i].pauses_ms[beat] == 0)
                break;
            now_us += cases[i].pauses_ms[beat] * MS;
            assert_null(sessions_take_due(&sessions, now_us));
        }
        if (cases[i].is_cut)
            sessions_cut(&sessions, CONN, now_us);
        now_us += cases[i].lasts_ms * MS;
        assert_true(sessions_is_live(&sessions, BROKER, now_us - 1));
        assert_null(sessions_take_due(&sessions, now_us - 1));
        assert_false(sessions_is_live(&sessions, BROKER, now_us));
        assert_non_null(sessions_take_due(&sessions, now_us));
        sessions_release(&sessions);
    }
}

/* The pause in which the connection was lost is not its pace; another process's is not known. */
static void a_pace_outlives_a_connection(void **state)
{
    const int64_t s = 1000 * MS;
    struct sessions sessions;
    struct session *session;

    (void)state;
    sessions_init(&sessions, 1500 * MS);
    session = sessions_touch(&sessions, BROKER, 0, true);
    for (int i = 0; i < 3; i++)
        sessions_beat(session, CONN, i * s / 2);
    sessions_beat(session, CONN + 1, 5 * s);
    sessions_touch(&sessions, BROKER, 5 * s, true);
    assert_false(sessions_is_live(&sessions, BROKER, 5 * s + 3 * s / 2));
    sessions_cut(&sessions, CONN, 5 * s); /* it has left that one */
    assert_true(sessions_is_live(&sessions, BROKER, 6 * s));
    sessions_begin_anew(session);
    sessions_beat(session, CONN + 2, 6 * s);
    sessions_touch(&sessions, BROKER, 6 * s, true);
    assert_true(sessions_is_live(&sessions, BROKER, 14 * s));
    sessions_release(&sessions);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(silence_ends_a_session),
        cmocka_unit_test(a_pace_outlives_a_connection),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
