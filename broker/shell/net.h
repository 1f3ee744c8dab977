/* A kernel's connections: bytes in become FRAME events, SEND and SEND_FILE effects become bytes out. The metadata kernel has
 * those of controller listeners, the data kernel all others; each with limits and numbers of its own.
 *
 *   bound (refused) -> listening -> accept (-> TLS handshake) -> CONN_OPENED -> frames (read while all limits allow) -> FRAME ... answers -> close -> CONN_CLOSED
 *
 * Reading of a connection pauses while
 *   - it has flotilla.connection.requests.max unanswered requests,
 *   - more than flotilla.connection.answer.bytes.max are queued for it,
 *   - all connections together have queued.max.request.bytes of frames begun or unanswered (a first one always goes),
 *   - flotilla.answer.bytes.max lie queued in memory for all connections together,
 *   - KERNEL_QUEUE_HIGH requests wait for the kernel.
 * The kernel gets one request of each connection in turn (net_next_frame), and none of a connection for which too much
 * is queued already; while answers fill the memory, only those are served that have taken all they were given.
 * Reading goes on by itself when there is room again; those that wait for memory in the order they came.
 *
 * A peer that ends its side (half-close) gets the answers of what it has sent, then the connection is closed.
 * Closed without an answer: frames that are too long (before they are read), frames begun that do not go on for
 * flotilla.frame.stall.ms.max, connections above max.connections or max.connections.per.ip, those that neither
 * send a request nor take an answer for connections.max.idle.ms, TLS handshakes that fail or take NET_HANDSHAKE_US, or for NET_STUCK_US while answers fill the memory. One log line each, rate-limited.
 * No buffer is held for an idle connection. One thread: the loop's. */
#ifndef SHELL_NET_H
#define SHELL_NET_H

#include <stdbool.h>
#include <stdint.h>

#include "base/list.h"
#include "base/map.h"
#include "io/conn.h"
#include "io/frames.h"
#include "io/listener.h"
#include "shell/config.h"
#include "shell/disk.h"
#include "shell/kernel_port.h"
#include "shell/shell.h"

enum {
    NET_CONNS_MAX = 1 << 20, /* slots: bits of a conn_id */
    NET_RESUMES_PER_TURN = 1024,
    NET_STUCK_US = 1000000,
    NET_HANDSHAKE_US = 10 * 1000000, /* a TLS handshake that takes longer: closed */
    NET_HANDSHAKES_PER_TURN = 8,     /* steps of them; the others wait */
    NET_CHECK_US = 1000000,          /* how often idle and stalled connections are looked for */
};

#define NET_COUNTERS(X)                                                                                         \
    X(accepted_cnt, "flotilla_connections_accepted_total", "Connections accepted.")                             \
    X(refused_cnt, "flotilla_connections_refused_total",                                                        \
      "Connections closed at once: max.connections, max.connections.per.ip.")                                   \
    X(too_long_cnt, "flotilla_frames_too_long_total",                                                           \
      "Connections closed because of a frame above socket.request.max.bytes.")                                  \
    X(cut_cnt, "flotilla_frames_cut_total", "Connections that ended in the middle of a frame.")                 \
    X(stalled_cnt, "flotilla_frames_stalled_total", "Connections closed because a frame did not go on.")        \
    X(idle_cnt, "flotilla_connections_idle_closed_total", "Connections closed for being idle.")                 \
    X(stuck_cnt, "flotilla_connections_stuck_closed_total",                                                     \
      "Connections closed because they took nothing while answers filled the memory.")                          \
    X(handshakes_cnt, "flotilla_tls_handshakes_total", "TLS handshakes done.")                                  \
    X(handshakes_failed_cnt, "flotilla_tls_handshakes_failed_total", "TLS handshakes that failed.")             \
    X(broken_cnt, "flotilla_connections_broken_total", "Connections that failed.")                              \
    X(frames_cnt, "flotilla_frames_total", "Requests received.")                                                \
    X(received_bytes, "flotilla_received_bytes_total", "Bytes of requests received.")                           \
    X(answers_cnt, "flotilla_answers_total", "Requests answered.")                                              \
    X(sent_bytes, "flotilla_sent_bytes_total", "Bytes of answers queued.")                                      \
    X(sent_file_bytes, "flotilla_sent_file_bytes_total", "Of these, bytes that sendfile takes from log files.") \
    X(paused_cnt, "flotilla_reads_paused_total", "Times reading of a connection paused at a limit.")

struct net_counters {
#define X(field, ...) uint64_t field;
    NET_COUNTERS(X)
#undef X
};

struct net;
struct net_conn;

struct net_listener {
    struct io_listener io;
    struct net *net;
    uint32_t idx;       /* place in `listeners` */
    struct io_tls *tls; /* ours; NULL: plain */
};

struct net_slot {
    struct net_conn *conn; /* NULL: free */
    uint32_t serial;       /* of its next connection */
    uint32_t next_free;
};

/* A request that is not yet answered. */
struct net_flight {
    struct net_flight *next;
    struct request *request; /* ours until the kernel has it, then NULL */
    uint32_t len;
};

struct net {
    struct io_loop *loop;
    struct disk *disk;
    struct kernel_port *port; /* of the kernel whose connections they are */
    const struct config *config;
    const struct shell_kernels *kernels;
    struct record_scratch *scratch;
    struct io_frames frames;
    struct net_listener listeners[CONFIG_LISTENERS_MAX];
    uint32_t listeners_cnt;
    struct net_slot *slots;
    uint32_t slots_cnt, free_slot; /* UINT32_MAX: none free */
    size_t slots_cap;
    uint32_t conns_cnt, conns_max;
    uint64_t taken_len;        /* of frames begun or not yet answered */
    uint64_t answers_len;      /* in chunks queued for all connections */
    struct list_node greeting; /* net_conn in the TLS handshake, the oldest first */
    uint64_t greet_turn;       /* of the loop, in which there were greeted_cnt steps of handshakes */
    uint32_t greeted_cnt;
    struct list_node idle;     /* net_conn, the one idle longest first */
    struct list_node filling;  /* in the middle of a frame, the one stalled longest first */
    struct list_node waiting;  /* for memory or the kernel's queue */
    struct list_node resumed;  /* may read again */
    struct list_node runnable; /* have requests for the kernel */
    struct list_node held;     /* have such, but must wait until answers leave */
    uint32_t undelivered_cnt;  /* requests that the kernel has not got yet */
    struct list_node unsent;   /* have output to be flushed at the end of the turn */
    struct net_flight *flights_kept;
    struct map ips; /* only with max.connections.per.ip */
    struct io_timer timer;
    bool stopping;
    struct net_counters counters;
};

struct net_open_args {
    struct io_loop *loop;
    struct disk *disk;
    struct kernel_port *port;
    const struct config *config;
    const struct shell_kernels *kernels;
    struct record_scratch *scratch;
    bool of_controllers; /* which listeners: those of controller.listener.names, or all others */
    uint32_t conns_max;
};

/* Binds the listeners. false: ret_fault says why; net_close then cleans up. */
bool net_open(struct net *net, const struct net_open_args *args, char ret_fault[IO_LISTENER_FAULT_LEN]);

/* Connections come from now on; before they were refused (ECONNREFUSED): a client that knows other brokers tries the next.
 * Once. false: ret_fault says why. */
bool net_listen(struct net *net, char ret_fault[IO_LISTENER_FAULT_LEN]);

/* SEND, SEND_FILE, ANSWER_NONE, CLOSE; takes shares out of *effect. Connections that are gone: nothing. */
void net_effect(struct net *net, struct effect *effect);

/* The next request for the kernel; false: none for now. Only while no CONN_OPENED waits in the kernel's queue. */
bool net_next_frame(struct net *net, struct queued_event *ret_event);
bool net_has_frames(const struct net *net);

void net_resume(struct net *net); /* before the kernels' steps of a turn: reads of those that may go on */
bool net_flush(struct net *net);  /* after them: sends. true: more to do in the next turn */

void net_stop(struct net *net);           /* no more accepting and reading */
bool net_is_quiet(const struct net *net); /* nothing is left to be sent */
void net_close(struct net *net);          /* closes all; CONN_CLOSED events are pushed, and nothing else */
void net_release(struct net *net);        /* after the loop has told every close */

void net_metrics(const struct net *const *nets, size_t cnt, struct buf *buf); /* their sums */

#endif
