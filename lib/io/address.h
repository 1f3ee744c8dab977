/* Host and port: "host:port", "[::1]:9092", ":9092" (every interface). */
#ifndef IO_ADDRESS_H
#define IO_ADDRESS_H

#include <stdint.h>
#include <sys/socket.h>

#include "base/slice.h"

enum { IO_HOST_LEN_MAX = 255, IO_PEER_LEN_MAX = 64 };

struct io_address {
    char host[IO_HOST_LEN_MAX + 1]; /* "" where none is named; brackets taken off */
    uint16_t port;
};

/* ERR_INVALID: no port, not a number from 0 to 65535, an unclosed bracket, or a host with impossible bytes or too long. */
int io_address_parse(struct slice text, struct io_address *ret_address);

/* The first numeric address of the host, by the system's resolver (blocks: for the start). "" is every interface, IPv6
 * with IPv4 mapped where the system has it, else IPv4. ERR_UNKNOWN: no such host. */
int io_address_resolve(const struct io_address *address, struct sockaddr_storage *ret_sockaddr, socklen_t *ret_len);

/* "127.0.0.1:4711" or "[::1]:4711"; IPv4 mapped into IPv6 is shown as IPv4. Returns the length; text is terminated. */
size_t io_address_print(const struct sockaddr_storage *sockaddr, char ret_text[IO_PEER_LEN_MAX]);

#endif
