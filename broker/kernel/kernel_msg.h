/* Messages between the metadata kernel and the data kernel of one process. They say what the same two would say to each
 * other over a wire if they were two processes: requests are wire messages with their API key, so that a request for a
 * controller that lives elsewhere can be forwarded as it is. */
#ifndef KERNEL_MSG_H
#define KERNEL_MSG_H

#include <stdbool.h>
#include <stdint.h>

#include "base/chunk.h"
#include "base/uuid.h"
#include "seam.h"

enum { KERNEL_CLUSTER_ID_LEN_MAX = 64 };

/* Who this process is, as its storage says (meta.properties). */
struct kernel_identity {
    char cluster_id[KERNEL_CLUSTER_ID_LEN_MAX + 1];
    uint32_t dirs_cnt; /* log.dirs */
    struct {
        struct uuid id;  /* directory.id */
        bool has_failed; /* it cannot be read: offline */
    } dirs[DIRS_MAX];
};

enum kernel_msg_kind {
    MSG_IDENTITY, /* metadata -> data, before all others: storage is formatted, and this is who we are */
    MSG_REQUEST,  /* data -> metadata: a request for the active controller; answered by one MSG_RESPONSE of that corr */
    MSG_RESPONSE, /* metadata -> data */
    MSG_RECORDS,  /* metadata -> data: committed batches of __cluster_metadata-0, in order, without gaps */
    MSG_SNAPSHOT, /* metadata -> data: a piece of a snapshot (whole batches, offsets mean nothing). With the last one what
                     was known is replaced; RECORDS go on at end_off. A first piece begins anew */
    MSG_LEADER,   /* metadata -> data: who leads the quorum */
    MSG_STOP,     /* data -> metadata: the data kernel has stopped cleanly; stop, too, and EXIT */
};

struct kernel_msg {
    enum kernel_msg_kind kind;
    uint64_t corr;       /* REQUEST, RESPONSE */
    int16_t api_key;     /* REQUEST, RESPONSE */
    int16_t api_version; /* of the body in chunk */
    int err; /* RESPONSE: ERR_OK; else there is no body. ERR_STATE, ERR_LIMIT, ERR_NOSPACE: no active controller,
                            or it is busy: try again. ERR_VERSION: it does not serve that. ERR_DENIED: it takes nothing from us */
    int64_t base_off;       /* RECORDS: offset of the first batch */
    int64_t end_off;        /* RECORDS, SNAPSHOT: one past the last */
    bool is_first, is_last; /* SNAPSHOT */
    int32_t leader_id;      /* LEADER: -1 none */
    int32_t leader_epoch;
    int16_t kraft_version;         /* LEADER: finalized; it has no record in the image */
    int64_t high_watermark;        /* LEADER */
    struct slice principal;        /* REQUEST of a client: "User:alice", in chunk_principal; null: the broker's own */
    struct slice client_host;      /* REQUEST of a client: "127.0.0.1"; in chunk_principal */
    struct chunk *chunk_principal; /* holds both; share, may be NULL */
    struct chunk *chunk;           /* body, or batches; share, may be NULL */
    size_t body_pos; /* REQUEST, RESPONSE: the body's place in chunk; > 0 in a REQUEST: the header stands before it */
    struct kernel_identity *identity; /* IDENTITY; ours */
};

static inline struct slice kernel_msg_body(const struct kernel_msg *msg)
{
    return slice_of(msg->chunk->data + msg->body_pos, msg->chunk->len - msg->body_pos);
}

struct kernel_msg *kernel_msg_new(enum kernel_msg_kind kind);

/* REQUEST: whose it is; copied. */
void kernel_msg_set_client(struct kernel_msg *msg, struct slice principal, struct slice host);

void kernel_msg_free(struct kernel_msg *msg); /* drops chunk; NULL is fine */

#endif
