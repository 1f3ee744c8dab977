#include "io/frames.h"

#include "base/be.h"
#include "base/check.h"
#include "base/err.h"

void io_framer_release(struct io_framer *framer)
{
    chunk_drop(framer->frame);
    chunk_drop(framer->left);
    *framer = (struct io_framer){0};
}

/* A whole frame goes to the owner. */
static int deliver(struct io_frames *frames, struct io_framer *framer, struct io_conn *conn)
{
    struct chunk *frame = framer->frame;

    framer->frame = NULL;
    framer->head_len = 0;
    return frames->on_frame(frames->owner, conn, frame) ? ERR_OK : ERR_AGAIN;
}

/* The head is complete: is the frame allowed, and now? */
static int begin(struct io_frames *frames, struct io_framer *framer, struct io_conn *conn)
{
    framer->frame_len = be32_get(framer->head);
    if (framer->frame_len > frames->len_max)
        return ERR_LIMIT;
    if (!frames->may_take(frames->owner, conn, framer->frame_len))
        return ERR_AGAIN;
    framer->frame = chunk_new(framer->frame_len);
    return ERR_OK;
}

/* Looks at bytes that were read; *at moves over what was used up. */
static int feed(struct io_frames *frames, struct io_framer *framer, struct io_conn *conn, const uint8_t **at,
                const uint8_t *end)
{
    int err = ERR_OK;

    while (err == ERR_OK) {
        struct chunk *frame;
        size_t len;
        while (framer->head_len < IO_FRAME_HEAD_LEN && *at < end)
            framer->head[framer->head_len++] = *(*at)++;
        if (framer->head_len < IO_FRAME_HEAD_LEN)
            break;
        if (framer->frame == NULL && (err = begin(frames, framer, conn)) != ERR_OK)
            break;
        frame = framer->frame;
        len = frame->cap - frame->len;
        if (len > (size_t)(end - *at))
            len = (size_t)(end - *at);
        memcpy(frame->data + frame->len, *at, len);
        frame->len += (uint32_t)len;
        *at += len;
        if (frame->len < frame->cap)
            break;
        err = deliver(frames, framer, conn);
    }
    return err;
}

static int feed_buf(struct io_frames *frames, struct io_framer *framer, struct io_conn *conn, size_t len)
{
    const uint8_t *at = frames->buf, *end = frames->buf + len;
    int err = feed(frames, framer, conn, &at, end);

    if (err == ERR_AGAIN && at < end)
        framer->left = chunk_copy(slice_of(at, (size_t)(end - at)));
    return err;
}

static int feed_left(struct io_frames *frames, struct io_framer *framer, struct io_conn *conn)
{
    static const uint8_t none[1];
    const uint8_t *at = none, *end = none;
    int err;

    if (framer->left != NULL) {
        at = framer->left->data + framer->left_pos;
        end = framer->left->data + framer->left->len;
    } else if (framer->head_len < IO_FRAME_HEAD_LEN || framer->frame != NULL) {
        return ERR_OK; /* nothing waits here */
    }
    err = feed(frames, framer, conn, &at, end);
    if (framer->left == NULL)
        return err;
    framer->left_pos = (uint32_t)(at - framer->left->data);
    if (at == end) {
        chunk_drop(framer->left);
        framer->left = NULL;
        framer->left_pos = 0;
    }
    return err;
}

/* One system call; *ret_drained: the socket had less than there was room for. */
static int read_once(struct io_frames *frames, struct io_framer *framer, struct io_conn *conn, size_t *ret_len,
                     bool *ret_drained)
{
    struct chunk *frame = framer->frame;
    size_t want = frame ? frame->cap - frame->len : 0, direct;
    struct iovec iov[2] = {{.iov_base = frame ? frame->data + frame->len : NULL, .iov_len = want},
                           {.iov_base = frames->buf, .iov_len = sizeof frames->buf}};
    ssize_t len = frame ? io_conn_read(conn, iov, 2) : io_conn_read(conn, iov + 1, 1);
    int err = ERR_OK;

    if (len == 0)
        return io_framer_is_busy(framer) ? ERR_SHORT : ERR_CLOSED;
    if (len == ERR_AGAIN) {
        *ret_drained = true;
        return ERR_OK;
    }
    if (len < 0)
        return ERR_IO;
    *ret_len = (size_t)len;
    *ret_drained = (size_t)len < want + sizeof frames->buf;
    direct = (size_t)len < want ? (size_t)len : want;
    if (frame != NULL) {
        frame->len += (uint32_t)direct;
        if (frame->len == frame->cap)
            err = deliver(frames, framer, conn);
    }
    len -= (ssize_t)direct;
    if (len == 0)
        return err;
    if (err == ERR_OK)
        return feed_buf(frames, framer, conn, (size_t)len);
    framer->left = chunk_copy(slice_of(frames->buf, (size_t)len));
    return err;
}

int io_frames_read(struct io_frames *frames, struct io_framer *framer, struct io_conn *conn)
{
    size_t total = 0;
    bool drained = false;
    int err = feed_left(frames, framer, conn);

    while (err == ERR_OK && !drained) {
        size_t len = 0;
        if (total >= IO_FRAMES_READ_LEN_MAX) {
            io_mark(conn->loop, &conn->source, IO_AGAIN);
            break;
        }
        err = read_once(frames, framer, conn, &len, &drained);
        total += len;
    }
    return err;
}
