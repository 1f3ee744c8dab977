/* Addresses of the Internet protocols, between text and bytes (RFC 4291, RFC 5952 for what may be read). */
#ifndef BASE_IP_H
#define BASE_IP_H

#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"

enum { IP_LEN_MAX = 16, IP_TEXT_LEN_MAX = 40 };

/* "10.1.2.3", "2001:db8::7", "[::1]" -> 4 or 16 bytes. ERR_INVALID. */
int ip_parse(struct slice text, uint8_t ret_bytes[IP_LEN_MAX], size_t *ret_len);

/* 4 or 16 bytes -> text with a NUL; eight groups where it is a version 6 one. ERR_INVALID: another length. */
int ip_print(struct slice bytes, char ret_text[IP_TEXT_LEN_MAX]);

#endif
