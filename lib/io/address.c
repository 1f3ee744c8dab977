#include "io/address.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/num.h"

static bool is_host_byte(uint8_t byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           byte == '.' || byte == '-' || byte == '_' || byte == ':' || byte == '%';
}

int io_address_parse(struct slice text, struct io_address *ret_address)
{
    struct io_address address = {.host = ""};
    size_t colon = text.len;
    struct slice host;
    int64_t port = 0;

    while (colon > 0 && text.data[colon - 1] != ':')
        colon--;
    if (colon == 0 || num_parse_i64(slice_of(text.data + colon, text.len - colon), 0, UINT16_MAX, &port) != ERR_OK)
        return ERR_INVALID;
    host = slice_of(text.data, colon - 1);
    if (host.len > 0 && host.data[0] == '[') {
        if (host.len < 3 || host.data[host.len - 1] != ']')
            return ERR_INVALID;
        host = slice_of(host.data + 1, host.len - 2);
    } else if (host.len > 0 && memchr(host.data, ':', host.len) != NULL) {
        return ERR_INVALID;
    }
    if (host.len > IO_HOST_LEN_MAX)
        return ERR_INVALID;
    for (size_t i = 0; i < host.len; i++)
        if (!is_host_byte(host.data[i]))
            return ERR_INVALID;
    memcpy(address.host, host.data, host.len);
    address.port = (uint16_t)port;
    *ret_address = address;
    return ERR_OK;
}

static bool has_ipv6(void)
{
    int fd = socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);

    if (fd >= 0)
        close(fd);
    return fd >= 0;
}

static void every_interface(uint16_t port, struct sockaddr_storage *ret_sockaddr, socklen_t *ret_len)
{
    if (has_ipv6()) {
        struct sockaddr_in6 in6 = {.sin6_family = AF_INET6, .sin6_port = htons(port), .sin6_addr = in6addr_any};
        memcpy(ret_sockaddr, &in6, sizeof in6);
        *ret_len = sizeof in6;
    } else {
        struct sockaddr_in in = {.sin_family = AF_INET, .sin_port = htons(port)};
        memcpy(ret_sockaddr, &in, sizeof in);
        *ret_len = sizeof in;
    }
}

int io_address_resolve(const struct io_address *address, struct sockaddr_storage *ret_sockaddr, socklen_t *ret_len)
{
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM}, *found = NULL;

    if (address->host[0] == '\0') {
        every_interface(address->port, ret_sockaddr, ret_len);
        return ERR_OK;
    }
    if (getaddrinfo(address->host, NULL, &hints, &found) != 0)
        return ERR_UNKNOWN;
    memcpy(ret_sockaddr, found->ai_addr, found->ai_addrlen);
    *ret_len = found->ai_addrlen;
    if (found->ai_family == AF_INET6)
        ((struct sockaddr_in6 *)ret_sockaddr)->sin6_port = htons(address->port);
    else
        ((struct sockaddr_in *)ret_sockaddr)->sin_port = htons(address->port);
    freeaddrinfo(found);
    return ERR_OK;
}

size_t io_address_print(const struct sockaddr_storage *sockaddr, char ret_text[IO_PEER_LEN_MAX])
{
    const struct sockaddr_in *in = (const struct sockaddr_in *)sockaddr;
    const struct sockaddr_in6 *in6 = (const struct sockaddr_in6 *)sockaddr;
    char host[INET6_ADDRSTRLEN] = "?";
    bool brackets = false;
    struct buf buf;
    size_t len;

    if (sockaddr->ss_family == AF_INET) {
        inet_ntop(AF_INET, &in->sin_addr, host, sizeof host);
    } else if (sockaddr->ss_family == AF_INET6 && IN6_IS_ADDR_V4MAPPED(&in6->sin6_addr)) {
        inet_ntop(AF_INET, in6->sin6_addr.s6_addr + 12, host, sizeof host);
    } else if (sockaddr->ss_family == AF_INET6) {
        inet_ntop(AF_INET6, &in6->sin6_addr, host, sizeof host);
        brackets = true;
    }
    buf_init(&buf, IO_PEER_LEN_MAX - 1);
    buf_text(&buf, brackets ? "[" : "");
    buf_text(&buf, host);
    buf_text(&buf, brackets ? "]:" : ":");
    buf_u64(&buf, ntohs(sockaddr->ss_family == AF_INET6 ? in6->sin6_port : in->sin_port));
    len = buf.len;
    memcpy(ret_text, buf.data, len);
    ret_text[len] = '\0';
    buf_release(&buf);
    return len;
}
