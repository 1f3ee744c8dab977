/* How long a broker's session lasts that is silent: its own interval, its connection. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "meta/sessions.h"

enum { MS = 1000, BROKER = 4, CONN = 7 };

/* Three beats, then silence. With a cut the connection ends at the last of them. */
static void silence_ends_a_session(void **state)
{
    static const struct {
        int64_t interval_ms;
        bool is_cut;
        int64_t lasts_ms;
    } cases[] = {
        {300, false, 1500},                                            /* a broker of ours */
        {300, true, 600},   {0, false, 1500},       {-1, false, 9000}, /* Apache Kafka's */
        {-1, true, 3600},   {1000, false, 3000},                       /* another setting */
        {1000, true, 1200}, {1 << 30, false, 9000},                    /* nonsense */
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int64_t now_us = 1, interval_us = cases[i].interval_ms < 0 ? -1 : cases[i].interval_ms * MS;
        struct sessions sessions;
        sessions_init(&sessions, 1500 * MS);
        for (int beat = 0; beat < 3; beat++) {
            now_us += 200 * MS;
            assert_null(sessions_take_due(&sessions, now_us));
            sessions_beat(sessions_touch(&sessions, BROKER, now_us, true), CONN, interval_us);
            sessions_touch(&sessions, BROKER, now_us, true);
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

/* A connection that it has left says nothing of it. */
static void a_former_connection_cuts_nothing(void **state)
{
    struct sessions sessions;

    (void)state;
    sessions_init(&sessions, 1500 * MS);
    sessions_beat(sessions_touch(&sessions, BROKER, 0, true), CONN, 300 * MS);
    sessions_beat(sessions_touch(&sessions, BROKER, 300 * MS, true), CONN + 1, 300 * MS);
    sessions_cut(&sessions, CONN, 300 * MS);
    assert_true(sessions_is_live(&sessions, BROKER, 1700 * MS));
    assert_false(sessions_is_away(&sessions, BROKER));
    sessions_cut(&sessions, CONN + 1, 300 * MS);
    assert_false(sessions_is_live(&sessions, BROKER, 900 * MS));
    assert_true(sessions_is_away(&sessions, BROKER));
    sessions_release(&sessions);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(silence_ends_a_session),
        cmocka_unit_test(a_former_connection_cuts_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
