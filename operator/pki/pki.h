/* The instance's own authority: makes keys and certificates (ECDSA P-256, X.509 v3). A shell: keys and serial numbers come
 * from the system's generator through OpenSSL. What is needed is decided elsewhere (desired/secrets.c).
 *
 * Private keys leave here only in the buffers asked for; they are never logged, and never part of a status. */
#ifndef PKI_PKI_H
#define PKI_PKI_H

#include <jansson.h>
#include <stdint.h>

#include "base/buf.h"
#include "cert/cert.h"

enum { PKI_PEM_LEN_MAX = 1 << 16 };

/* A new authority: certificate and PKCS #8 key as PEM. ERR_IO: OpenSSL failed (no randomness, no memory). */
int pki_make_authority(const char *common_name, int64_t now_ms, struct buf *ret_cert, struct buf *ret_key);

/* A key and a certificate for both ends of a connection, signed by the authority: PKCS #8 key, then certificate, in one
 * PEM text as Kafka's ssl.keystore.type=PEM wants it. ERR_CORRUPT: the authority's texts cannot be used. */
int pki_issue(struct slice authority, struct slice authority_key, const struct cert_names *names, int64_t now_ms,
              struct buf *ret_pem);

/* The intent of a Secret with what its member "issue" asks for (build.h of desired/) made and put into its data; the
 * member is gone. A new reference; NULL: it could not be made. Other documents come back as they are. */
json_t *pki_fill(json_t *intent, int64_t now_ms);

#endif
