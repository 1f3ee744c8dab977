/* TLS for connections: OpenSSL on the connection's own socket, as another io_filter.
 *
 *   io_tls_open(settings) -> io_tls_accept or io_tls_connect on an open io_conn -> io_tls_handshake whenever it is ready,
 *   until ERR_OK -> io_conn_read, io_conn_send, ... as before
 *
 * Certificates and keys are PEM files, read at io_tls_open and again when they have changed (looked at when a connection
 * begins, at most once a second): new connections take the new ones, those that stand stay. Where what is new cannot be
 * used, the old goes on and a line says why.
 *
 * SSL sits on the socket itself, not on memory BIOs: one copy less, and the kernel's TLS can take over later.
 * SEND_FILE reads pieces of IO_TLS_RECORD_LEN and encrypts them. TLS 1.2 and 1.3, no renegotiation, no session
 * tickets: peers connect seldom, and each handshake looks at the certificate as it is now. One thread for each io_tls. */
#ifndef IO_TLS_H
#define IO_TLS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "io/conn.h"

enum {
    IO_TLS_RECORD_LEN = 16 << 10,
    IO_TLS_FAULT_LEN = 512,
    IO_TLS_PRINCIPAL_LEN_MAX = 1024,
    IO_TLS_CHECK_US = 1000000,
    IO_TLS_FILE_LEN_MAX = 1 << 20, /* of a PEM file */
};

enum io_tls_client_auth { IO_TLS_NONE, IO_TLS_REQUESTED, IO_TLS_REQUIRED };

/* Texts are kept as long as the io_tls lives. */
struct io_tls_settings {
    const char *name;     /* for log lines: the listener's */
    const char *keystore; /* PEM: private key, certificate, those up to the authority */
    const char
        *truststore; /* PEM: authorities; NULL: nobody is asked for a certificate, and nobody can be connected to */
    enum io_tls_client_auth client_auth;
    bool may_1_2, may_1_3;
    bool checks_host; /* connecting: the certificate must name the host */
};

struct io_tls;

/* NULL: ret_fault says why in a sentence, with the file. */
struct io_tls *io_tls_open(const struct io_tls_settings *settings, char ret_fault[IO_TLS_FAULT_LEN]);
void io_tls_free(struct io_tls *tls); /* connections may still stand; NULL is fine */

/* Puts TLS on a connection that io_conn_open or io_conn_connected has finished. ERR_IO: no memory. */
int io_tls_accept(struct io_tls *tls, struct io_conn *conn);
int io_tls_connect(struct io_tls *tls, struct io_conn *conn, const char *host);

/* ERR_OK: done. ERR_AGAIN: the socket was armed for what it waits for. ERR_DENIED, ERR_IO: io_tls_fault says why. */
int io_tls_handshake(struct io_conn *conn);

/* Why the handshake, or reading afterwards, failed, with the remedy where there is one; NULL: TLS has nothing to say. A peer
 * that takes TLS 1.3 refuses our certificate only after our handshake is done: reading fails then. */
const char *io_tls_fault(const struct io_conn *conn);

/* "User:CN=broker-1,O=flotilla" from the peer's certificate (RFC 2253 form, as Java prints names); "User:ANONYMOUS" without
 * one. Returns the length. */
size_t io_tls_principal(const struct io_conn *conn, char ret_text[IO_TLS_PRINCIPAL_LEN_MAX]);

/* ---- among tls.c (files, settings), tls_conn.c (the filter) and tls_name.c (names, faults) ---- */

struct ssl_ctx_st;
struct ssl_st;
struct X509_name_st;

const struct io_tls_settings *io_tls_settings_of(const struct io_tls *tls);
struct ssl_ctx_st *io_tls_ctx(struct io_tls *tls); /* as the files are now */

/* Adds "CN=a,O=b"; false: a part of it cannot be read. */
bool io_tls_print_name(const struct X509_name_st *name, struct buf *buf);

/* Why OpenSSL refuses, or was refused; takes its errors off its queue. Literals, and the texts of OpenSSL. */
const char *io_tls_why(const struct ssl_st *ssl, bool is_handshake);

#endif
