/* Which nodes cannot be reached, and what is to be said of it: when it begins, once a minute while it lasts, when it is over.
 * By address, not by link: links share addresses, and some lead to each of them in turn.
 *
 *                   failed                        failed AWAY_STILL_US after the last word: AWAY_STILL
 *   (not in here) ----------> away  <------------'
 *         ^       AWAY_BEGINS  |
 *         '--------------------' answered: AWAY_BACK; not tried for AWAY_FORGET_US: silently
 *
 * Only an answer is the end: a process that hangs takes connections, too. Pure. */
#ifndef CLIENT_AWAY_H
#define CLIENT_AWAY_H

#include <stdint.h>

#include "base/map.h"

enum {
    AWAY_MAX = 1024, /* addresses; more: the one that was tried longest ago is forgotten */
    AWAY_STILL_US = 60 * 1000000,
    AWAY_FORGET_US = 600 * 1000000,
};

enum away_word { AWAY_NOTHING, AWAY_BEGINS, AWAY_STILL, AWAY_BACK };

struct away_news {
    enum away_word word;
    int64_t for_us;      /* STILL, BACK: since the first failure */
    uint64_t failed_cnt; /* STILL, BACK: failures since then, the first and this one counted */
};

struct away {
    struct map addresses;
};

void away_init(struct away *away);
void away_release(struct away *away);

/* now_us: monotonic. */
struct away_news away_failed(struct away *away, const char *host, uint16_t port, int64_t now_us);
struct away_news away_answered(struct away *away, const char *host, uint16_t port, int64_t now_us);

#endif
