#include "kernel_msg.h"

#include "base/check.h"
#include "base/mem.h"

struct kernel_msg *kernel_msg_new(enum kernel_msg_kind kind)
{
    struct kernel_msg *msg = MEM_NEW(struct kernel_msg);

    msg->kind = kind;
    return msg;
}

void kernel_msg_set_client(struct kernel_msg *msg, struct slice principal, struct slice host)
{
    CHECK(msg->chunk_principal == NULL);
    msg->chunk_principal = chunk_new(principal.len + host.len);
    memcpy(msg->chunk_principal->data, principal.data, principal.len);
    memcpy(msg->chunk_principal->data + principal.len, host.data, host.len);
    msg->chunk_principal->len = (uint32_t)(principal.len + host.len);
    msg->principal = slice_of(msg->chunk_principal->data, principal.len);
    msg->client_host = slice_of(msg->chunk_principal->data + principal.len, host.len);
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
