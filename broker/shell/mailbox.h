/* Messages from one kernel's thread to the other's: what a KERNEL_MSG effect passes through.
 *
 *   sender: mailbox_put ---> lock, array ---> receiver woken: mailbox_take -> events
 *
 * Bounded by its sender: while mailbox_is_full, a host gives its kernel no more requests, which are what messages are made of;
 * it is woken when there is room. What a kernel says of its own accord goes in all the same, up to KERNEL_QUEUE_MAX. */
#ifndef SHELL_MAILBOX_H
#define SHELL_MAILBOX_H

#include <stdbool.h>
#include <stddef.h>
#include <uv.h>

#include "io/loop.h"
#include "seam.h"
#include "shell/kernel_port.h"

enum { MAILBOX_HIGH = 16384 }; /* messages; from here on it is full */

struct mailbox {
    struct io_source source; /* of the receiver's loop */
    struct io_loop *loop;
    uv_async_t async;
    uv_mutex_t lock; /* for what follows */
    struct kernel_msg **items, **spare;
    size_t cnt, cap, spare_cap;
    bool sender_waits;
};

void mailbox_open(struct mailbox *box, struct io_loop *loop);
void mailbox_close(struct mailbox *box);   /* the receiver's thread has ended */
void mailbox_release(struct mailbox *box); /* after the loop has told the close */

/* Any thread. */
void mailbox_put(struct mailbox *box, struct kernel_msg **msgs, size_t cnt); /* give; cnt may be 0 */
void mailbox_wake(struct mailbox *box);                                      /* a turn for the receiver */
bool mailbox_is_full(struct mailbox *box); /* true: the sender is woken when it is not */

/* The receiver's: everything there is, as events. true: the sender waits to be woken. */
bool mailbox_take(struct mailbox *box, struct kernel_port *port);

#endif
