/* A small HTTP/1.1 server for probes and metrics: GET and HEAD, no bodies, one answer at a time per connection.
 *
 * The parser is libhttp-parser. What is too large, too slow or not GET is answered with 4xx and closed. One thread. */
#ifndef IO_HTTP_DOOR_H
#define IO_HTTP_DOOR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/list.h"
#include "io/listener.h"
#include "io/loop.h"

enum {
    HTTP_DOOR_CONNS_MAX = 64, /* one more: accepted and closed */
    HTTP_DOOR_REQUEST_LEN_MAX = 8 << 10,
    HTTP_DOOR_PATH_LEN_MAX = 1024,
    HTTP_DOOR_ANSWER_LEN_MAX = 32 << 20,
    HTTP_DOOR_IDLE_MS_MAX = 60000, /* without a whole request */
};

struct http_door_answer {
    int status;               /* 200 at first */
    const char *content_type; /* a literal; "text/plain; charset=utf-8" at first */
    struct buf body;
};

struct http_door {
    struct io_loop *loop;
    struct io_listener listener;
    struct io_timer timer;
    struct list_node conns; /* the one idle longest first */
    unsigned conns_cnt;
    bool open;
    void *owner;
    /* path: without the query, borrowed. false: there is no such path (404). */
    bool (*on_request)(void *owner, struct slice path, struct http_door_answer *answer);
};

int http_door_open(struct http_door *door, struct io_loop *loop, const struct io_address *address, void *owner,
                   bool (*on_request)(void *owner, struct slice path, struct http_door_answer *answer),
                   char ret_fault[IO_LISTENER_FAULT_LEN]);
void http_door_close(struct http_door *door); /* does nothing where it is not open */

#endif
