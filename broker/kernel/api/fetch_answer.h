/* The answer to a Fetch, of a consumer or a replica: bytes with gaps, and each gap is a range of a segment. */
#ifndef API_FETCH_ANSWER_H
#define API_FETCH_ANSWER_H

#include "api/api.h"

/* One partition in one run of a request. */
struct fetch_look {
    void *want; /* of the session; valid within one step */
    struct partition *partition;
    struct uuid topic_id;
    struct slice topic; /* null where asked by id */
    int32_t index;
    int16_t error;
    int64_t high_watermark, last_stable_off, log_start_off; /* -1 where error */
    struct log_range range;
    struct epoch_end diverging; /* leader_epoch -1: it does not diverge */
    int32_t preferred_replica;  /* -1: none */
    uint64_t throttled_len;     /* of range: it counts for the leader's throttle */
    bool must_read;             /* a range is not known before a READ ends */
    bool is_left_out;           /* without news in an incremental answer (KIP-227) */
};

/* As it is before anything is found out. */
struct fetch_look fetch_look_new(void *want, struct uuid topic_id, struct slice topic, int32_t index);

void fetch_looks_drop_ranges(struct fetch_look *looks, size_t looks_cnt);

/* Adds the answer's pieces to the call; shares of the ranges go with it. False: it cannot be said in this version.
 * counts_durable: as the answer says it. The caller completes the call. */
bool fetch_answer_add(struct api *api, struct call *call, struct fetch_look *looks, size_t looks_cnt,
                      int32_t session_id, bool is_read_committed, bool counts_durable);

void fetch_answer_error(struct api *api, struct call *call, int16_t error);

/* Requests with a replica id. fetch_replica.c. */
int32_t fetch_replica_id(const struct call *call); /* -1: a consumer */
void fetch_replica_handle(struct api *api, struct call *call);
void fetch_replica_woken(struct api *api, struct watch *watch); /* something has moved */

#endif
