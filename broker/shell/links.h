/* A kernel's links to other nodes: LINK and ASK effects become connections and requests, their answers REPLY events.
 *
 *              ASK (a name)                found                connected (TLS)               done
 *   LINK_IDLE ------------> LINK_RESOLVING -----> LINK_CONNECTING -----> LINK_GREETING -----> LINK_OPEN
 *       ^  '----- ASK (a numeric host) ---------------^   | |    connected (plain)   |            ^ |
 *       |                                                 | '------------------------+------------' |
 *       '--- failed, late, ended, another address --------'--------------------------'--------------'
 *
 * Happy path: requests wait in the link until it is open, then all leave in one sendmsg per turn; each answer is read
 * into one chunk, parsed, and told as the REPLY of the oldest request.
 * Failures: whatever takes the connection down ends every request of the link, in the order asked, with ERR_IO; those
 * whose time is over with ERR_TIMEOUT; one whose answer is longer than LINK_REPLY_LEN_MAX with ERR_LIMIT; all with
 * ERR_DENIED where a certificate was refused (where we can tell: theirs may come as a broken connection). Nothing is
 * asked again here: the next ASK connects anew, after a timeout at the host's next address. A connection without a
 * request ends silently. A request above LINK_FLIGHTS_MAX is refused at once (ERR_LIMIT), ahead of those before it.
 *
 * Answers being read together hold LINKS_FILLING_LEN_MAX bytes; others wait (the first always goes on). One log line
 * where a link fails that worked or is new, and one where it works again. One thread: the loop's. */
#ifndef SHELL_LINKS_H
#define SHELL_LINKS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/list.h"
#include "io/conn.h"
#include "io/frames.h"
#include "io/lookup.h"
#include "io/loop.h"
#include "io/tls.h"
#include "seam.h"
#include "shell/kernel_port.h"

enum {
    LINK_REPLY_LEN_MAX = 100 << 20,
    LINKS_FILLING_LEN_MAX = 256 << 20,
    LINK_IDLE_US = 540 * 1000000, /* then we close; before the other side does (connections.max.idle.ms is 600 s) */
};

#define LINK_STATES(X)                                                          \
    X(LINK_IDLE, EDGE(LINK_RESOLVING) | EDGE(LINK_CONNECTING))                  \
    X(LINK_RESOLVING, EDGE(LINK_IDLE) | EDGE(LINK_CONNECTING))                  \
    X(LINK_CONNECTING, EDGE(LINK_IDLE) | EDGE(LINK_GREETING) | EDGE(LINK_OPEN)) \
    X(LINK_GREETING, EDGE(LINK_IDLE) | EDGE(LINK_OPEN))                         \
    X(LINK_OPEN, EDGE(LINK_IDLE))

#define X(state, edges) state,
enum link_state { LINK_STATES(X) LINK_STATES_CNT };
#undef X

#define LINKS_COUNTERS(X)                                                                                         \
    X(connected_cnt, "flotilla_links_connected_total", "Connections to other nodes made.")                        \
    X(failed_cnt, "flotilla_links_failed_total", "Connections to other nodes that failed or were not to be had.") \
    X(asked_cnt, "flotilla_links_requests_total", "Requests to other nodes.")                                     \
    X(replied_cnt, "flotilla_links_answers_total", "Answers of other nodes.")                                     \
    X(timeouts_cnt, "flotilla_links_timeouts_total", "Requests to other nodes whose time was over.")              \
    X(sent_bytes, "flotilla_links_sent_bytes_total", "Bytes of requests to other nodes.")                         \
    X(received_bytes, "flotilla_links_received_bytes_total", "Bytes of answers of other nodes.")

struct links_counters {
#define X(field, ...) uint64_t field;
    LINKS_COUNTERS(X)
#undef X
};

struct link;

struct links {
    struct io_loop *loop;
    struct kernel_port *port; /* of the kernel whose links they are */
    const char *name;         /* of that kernel, for log lines */
    struct io_tls *tls;       /* for links of protocol SSL; borrow; NULL: there is none */
    struct link **items;      /* by number; NULL: never named */
    size_t cnt, cap;
    struct list_node unsent;  /* link_conn with output to be flushed at the end of the turn */
    struct list_node waiting; /* link_conn: to read an answer, once others are read */
    uint64_t filling_len;
    uint32_t open_cnt;
    struct io_frames frames;
    struct links_counters counters;
};

void links_open(struct links *links, struct io_loop *loop, struct kernel_port *port, const char *name);
void links_set_tls(struct links *links, struct io_tls *tls);   /* before the first link; borrow */
void links_effect(struct links *links, struct effect *effect); /* LINK, ASK; takes the chunk */
void links_flush(struct links *links);                         /* after the kernel's steps of a turn: sends */
bool links_is_quiet(const struct links *links);                /* nothing is left to be sent */

/* Closes all; requests under way get no REPLY: for the end of the process. Memory goes with links_release, once the
 * loop has told every close. */
void links_close(struct links *links);
void links_release(struct links *links);

void links_metrics(const struct links *const *links, size_t cnt, struct buf *buf); /* their sums */
const char *link_state_name(enum link_state state);

#endif
