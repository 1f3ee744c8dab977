#include "kernel_msg.h"

#include "base/mem.h"

struct kernel_msg *kernel_msg_new(enum kernel_msg_kind kind)
{
    struct kernel_msg *msg = MEM_NEW(struct kernel_msg);

    msg->kind = kind;
    return msg;
}

void kernel_msg_free(struct kernel_msg *msg)
{
    if (msg == NULL)
        return;
    chunk_drop(msg->chunk);
    chunk_drop(msg->chunk_principal);
    mem_free(msg->identity);
    mem_free(msg);
}
