/* Base64 with padding (RFC 4648, section 4): as Kubernetes writes the values of Secrets, and PEM its lines. */
#ifndef BASE_BASE64_H
#define BASE_BASE64_H

#include "base/buf.h"

void base64_encode(struct slice bytes, struct buf *out);

/* White space is stepped over. ERR_INVALID: another character, or padding where none belongs; out then holds a part. */
int base64_decode(struct slice text, struct buf *out);

#endif
