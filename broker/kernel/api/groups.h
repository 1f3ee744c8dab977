/* The group coordinator's side of the data kernel: loading its shards and carrying what comes out of it. */
#ifndef API_GROUPS_H
#define API_GROUPS_H

#include "api/api.h"

/* One partition of __consumer_offsets that is being read from start to end. */
struct group_load {
    struct list_node node; /* api->group_loads */
    int32_t index;
    int32_t leader_epoch; /* led_from_epoch then */
    uint32_t serial;      /* of its READs */
    int64_t off, until_off;
    bool waits_for_log; /* log_read said ERR_AGAIN */
};

/* We have begun, or ceased, to lead that partition of __consumer_offsets. */
void groups_partition_led(struct api *api, struct partition *partition);
void groups_partition_lost(struct api *api, int32_t index);

/* Its log has done something. */
void groups_partition_progress(struct api *api, struct partition *partition);

/* A READ of OP_GROUP ended. */
void groups_disk_done(struct api *api, const struct event *event);

void groups_tick(struct api *api);

/* Forgets loads and appends under way. */
void groups_release(struct api *api);

/* Replies and appends of out go where they belong; out is empty afterwards. */
void groups_deliver(struct api *api, struct group_out *out);

/* Makes __consumer_offsets; the call resumes when that is done or failed. */
void groups_create_offsets_topic(struct api *api, struct call *call, void (*resume)(struct api *, struct call *));

#endif
