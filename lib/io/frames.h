/* Frames of Kafka's wire: a 4-byte big-endian length, then that many bytes, each frame in a chunk of its own size.
 *
 * An idle connection holds no buffer. Bytes that come in are read into the rest of the frame being filled and, behind
 * that, into one small buffer shared by all connections, so that the bulk of a large frame is never copied and a
 * small frame costs one system call. What the shared buffer holds when the owner says stop is kept by the connection. */
#ifndef IO_FRAMES_H
#define IO_FRAMES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/chunk.h"
#include "io/conn.h"

enum {
    IO_FRAMES_BUF_LEN = 16 << 10,
    IO_FRAMES_READ_LEN_MAX = 2 << 20, /* of one connection per turn; then others have theirs */
    IO_FRAME_HEAD_LEN = 4,
};

/* How one loop reads all its connections. */
struct io_frames {
    uint32_t len_max; /* of one frame, without its head */
    void *owner;
    /* May this connection have len bytes more? Called once per frame when its length is known; false: reading stops
     * (ERR_AGAIN) and the same is asked again when the owner calls io_frames_read again. */
    bool (*may_take)(void *owner, struct io_conn *conn, uint32_t len);
    /* A whole frame (give). false: stop reading after this one. */
    bool (*on_frame)(void *owner, struct io_conn *conn, struct chunk *frame);
    uint8_t buf[IO_FRAMES_BUF_LEN];
};

/* What one connection keeps. */
struct io_framer {
    uint8_t head[IO_FRAME_HEAD_LEN];
    uint8_t head_len;
    uint32_t frame_len;  /* valid once head_len is 4; also of the frame that was too long */
    struct chunk *frame; /* being filled; NULL: none, or waiting for may_take */
    struct chunk *left;  /* bytes read but not yet looked at */
    uint32_t left_pos;
};

void io_framer_release(struct io_framer *framer);

/* Reads what there is. ERR_OK: all of it, or IO_FRAMES_READ_LEN_MAX (then IO_AGAIN is marked). ERR_AGAIN: stopped by the owner;
 * call again later, readable or not. ERR_CLOSED: the peer has ended. ERR_SHORT: it ended in the middle of a frame.
 * ERR_LIMIT: a frame longer than len_max, or negative (framer->frame_len says). ERR_IO. */
int io_frames_read(struct io_frames *frames, struct io_framer *framer, struct io_conn *conn);

/* In the middle of a frame? */
static inline bool io_framer_is_busy(const struct io_framer *framer)
{
    return framer->head_len > 0 || framer->left != NULL;
}

#endif
