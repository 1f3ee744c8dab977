/* Kafka's APIs, one function each: a decoded request in, an answer (or a wait) out.
 *
 * The tables of this room decide what is advertised: an API is in ApiVersions exactly when it has a row in api_entries
 * (table.c), and every version of the row works. Every call passes the authorize step named in its row first. */
#ifndef API_API_H
#define API_API_H

#include <stdbool.h>
#include <stdint.h>

#include "api/call.h"
#include "api/config.h"
#include "api/fetch_session.h"
#include "api/replica_session.h"
#include "auth/auth.h"
#include "entropy.h"
#include "group/group.h"
#include "image/image.h"
#include "log/log_set.h"
#include "replica/partition.h"
#include "seam.h"
#include "wire/kerr.h"

#define API_COUNTERS(X)                                                               \
    X(requests_total, "requests taken in")                                            \
    X(requests_malformed_total, "requests that did not follow their format")          \
    X(requests_unsupported_total, "requests of an API or version that is not served") \
    X(produce_bytes_total, "bytes of record batches appended for clients")            \
    X(produce_batches_total, "record batches appended for clients")                   \
    X(produce_records_total, "records appended for clients")                          \
    X(produce_errors_total, "produce requests with an error in any partition")        \
    X(fetch_bytes_total, "bytes of record batches sent to clients")                   \
    X(fetch_answers_total, "fetch requests answered")                                 \
    X(replica_fetch_bytes_total, "bytes of record batches sent to replicas")          \
    X(replica_fetch_answers_total, "fetch requests of replicas answered")

struct api_counters {
#define X(name, text) uint64_t name;
    API_COUNTERS(X)
#undef X
};

struct api {
    const struct broker_config *config; /* keep */
    struct slice cluster_id;            /* text; null until known; owned by node */
    struct image *image;                /* replayed metadata; owned by node */
    struct log_set *logs;               /* owned by node */
    struct partitions partitions;
    struct group_coordinator *groups;
    struct group_out group_out;
    struct list_node group_loads, group_appends; /* struct group_load, struct group_append */
    uint32_t group_loads_cnt;
    struct fetch_sessions sessions;
    struct replica_sessions replica_sessions;
    struct calls calls;
    bool is_serving; /* metadata has been caught up with: false until api_start_serving */
    struct list_node
        early; /* struct call: came before that; the shell does not listen for clients yet, the simulator does */
    struct entropy_stock entropy;
    struct auth auth;
    int32_t controller_id; /* of the metadata quorum; -1: not known */
    int16_t kraft_version; /* finalized by the quorum */
    int64_t broker_epoch;
    int64_t next_producer_id, producer_ids_end; /* the block in use: [next, end) */

    /* of the step that runs */
    int64_t now_us, wall_ms;
    struct effects *fx;

    struct api_counters counters;
};

struct api_entry {
    int16_t key;
    int16_t min_version, max_version; /* advertised */
    int16_t min_served;               /* below it: UNSUPPORTED_VERSION. Differs for Produce only (KAFKA-18659) */
    void (*handle)(struct api *api, struct call *call);
};

const struct api_entry *api_entry_by_key(int16_t key); /* NULL: not served */
const struct api_entry *api_entries(size_t *ret_cnt);

/* config, image and logs are kept. */
void api_init(struct api *api, const struct broker_config *config, struct image *image, struct log_set *logs);
void api_release(struct api *api);

/* A frame came: makes the call and runs it. request is given. */
void api_frame(struct api *api, struct conn *conn, struct request *request);

/* Metadata is known as of our own registration: what came before is handled now, in order. Until then everything but
 * ApiVersions waits: clients take "no such topic" from a broker that has only just started for the truth. */
void api_start_serving(struct api *api);

/* Runs what has become able to run: woken waiters, deadlines. */
void api_run_ready(struct api *api);

/* A reply of the controller. */
void api_controller_reply(struct api *api, const struct kernel_msg *msg);

/* A READ or a WORK of OP_API ended. */
void api_disk_done(struct api *api, const struct event *event);
void api_work_done(struct api *api, const struct event *event);

/* ---- for the handlers ---- */

/* Encodes response (a struct of the request's API) and completes the call. */
void api_answer(struct api *api, struct call *call, const void *response);

/* The response's struct with defaults, in the request's arena. */
void *api_response(struct call *call);

/* Memory of the request's arena; past its limit the answer becomes an error and the connection is closed: NULL never
 * comes back, since the arena's limit covers what an answer of a bounded request needs (CHECKed). */
void *api_array(struct call *call, size_t cnt, size_t item_size);
struct slice api_text(struct call *call, const char *text); /* borrow: text must be static or live in the arena */

/* Asks the active controller: body is a request struct of that API and version. The call's own body goes on as the bytes that
 * came, in the client's name: it must not have been changed. Any other is asked in our own name. resume runs with call->reply = its
 * MSG_RESPONSE (borrow, until resume returns), or NULL when the time is over. */
void api_forward(struct api *api, struct call *call, int16_t api_key, int16_t api_version, const void *body,
                 int64_t timeout_ms, void (*resume)(struct api *, struct call *));

/* The reply decoded into the request's arena (slices point into the reply: use it before resume returns); NULL: there is
 * none, or it says "no active controller". */
void *api_reply_body(struct api *api, struct call *call, int16_t api_key);

#endif
