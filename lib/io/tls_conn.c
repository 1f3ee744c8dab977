/* One connection's TLS: the filter between pieces and socket. */
#include <errno.h>
#define ERR_STATE openssl_err_state /* a type of OpenSSL's; ours is another (base/err.h) */
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#undef ERR_STATE
#include <sys/socket.h>
#include <unistd.h>

#include "base/err.h"
#include "base/mem.h"
#include "io/lookup.h"
#include "io/tls.h"

enum { FILE_LEN_MAX = 16 * IO_TLS_RECORD_LEN }; /* of a file in one send_file */

struct tls_conn {
    SSL *ssl;
    bool is_done, is_broken;
    const char *fault; /* NULL: none */
};

static struct tls_conn *state_of(const struct io_conn *conn)
{
    return conn->filter_state;
}

/* What a call's outcome below 1 means for its caller. */
static ssize_t failed(struct tls_conn *state, int outcome)
{
    int err = SSL_get_error(state->ssl, outcome);

    if (err == SSL_ERROR_WANT_READ || err == SSL_ERROR_WANT_WRITE)
        return ERR_AGAIN;
    if (err == SSL_ERROR_ZERO_RETURN)
        return 0;
    state->is_broken = true;
    if (err == SSL_ERROR_SSL)
        state->fault = io_tls_why(state->ssl, false);
    ERR_clear_error();
    return ERR_IO;
}

static ssize_t tls_read(struct io_conn *conn, const struct iovec *iov, int iov_cnt)
{
    struct tls_conn *state = state_of(conn);
    ssize_t total = 0;

    if (state->is_broken)
        return ERR_IO;
    for (int i = 0; i < iov_cnt; i++)
        for (size_t done = 0, len; done < iov[i].iov_len; done += len, total += (ssize_t)len) {
            int outcome = SSL_read_ex(state->ssl, (char *)iov[i].iov_base + done, iov[i].iov_len - done, &len);
            ssize_t err;
            if (outcome == 1)
                continue;
            err = failed(state, outcome);
            return total > 0 ? total : err; /* an error or the end is met again */
        }
    return total;
}

/* At most one record of what is there; the same bytes again where it was not taken, maybe with more behind them. */
static ssize_t write_record(struct tls_conn *state, const void *data, size_t len)
{
    size_t sent = 0;
    int outcome = SSL_write_ex(state->ssl, data, len < IO_TLS_RECORD_LEN ? len : IO_TLS_RECORD_LEN, &sent);

    return outcome == 1 ? (ssize_t)sent : failed(state, outcome);
}

/* Small pieces become one record. from: bytes of iov that are sent. */
static size_t gather(const struct iovec *iov, int iov_cnt, size_t from, uint8_t *buf, const void **ret_data)
{
    size_t len = 0;

    for (int i = 0; i < iov_cnt && len < IO_TLS_RECORD_LEN; i++) {
        size_t part = iov[i].iov_len;
        if (from >= part) {
            from -= part;
            continue;
        }
        part -= from;
        if (len == 0 && part >= IO_TLS_RECORD_LEN) {
            *ret_data = (const char *)iov[i].iov_base + from;
            return IO_TLS_RECORD_LEN;
        }
        if (part > IO_TLS_RECORD_LEN - len)
            part = IO_TLS_RECORD_LEN - len;
        memcpy(buf + len, (const char *)iov[i].iov_base + from, part);
        len += part;
        from = 0;
    }
    *ret_data = buf;
    return len;
}

static ssize_t tls_write(struct io_conn *conn, const struct iovec *iov, int iov_cnt, bool more)
{
    struct tls_conn *state = state_of(conn);
    uint8_t buf[IO_TLS_RECORD_LEN];
    ssize_t total = 0;

    (void)more;
    if (state->is_broken)
        return ERR_IO;
    for (;;) {
        const void *data;
        size_t len = gather(iov, iov_cnt, (size_t)total, buf, &data);
        ssize_t sent = len > 0 ? write_record(state, data, len) : 0;
        if (len == 0 || sent < 0)
            return total > 0 || len == 0 ? total : sent;
        if (sent == 0)
            return ERR_IO; /* the peer has closed TLS */
        total += sent;
    }
}

static ssize_t tls_send_file(struct io_conn *conn, int fd, uint64_t pos, size_t len)
{
    struct tls_conn *state = state_of(conn);
    uint8_t buf[IO_TLS_RECORD_LEN];
    ssize_t total = 0;

    if (state->is_broken)
        return ERR_IO;
    while ((size_t)total < len && total < FILE_LEN_MAX) {
        size_t want = len - (size_t)total < sizeof buf ? len - (size_t)total : sizeof buf;
        ssize_t got = pread(fd, buf, want, (off_t)(pos + (uint64_t)total)), sent;
        if (got < 0)
            return total > 0 ? total : ERR_IO;
        sent = got > 0 ? write_record(state, buf, (size_t)got) : 0;
        if (got == 0 || sent == 0) /* the file ends early, or the peer has closed TLS */
            return total > 0 ? total : got == 0 ? 0 : ERR_IO;
        if (sent < 0)
            return total > 0 ? total : sent;
        total += sent;
    }
    return total;
}

static void tls_release(struct io_conn *conn)
{
    struct tls_conn *state = state_of(conn);

    if (state->is_done && !state->is_broken)
        SSL_shutdown(state->ssl); /* says so if there is room; nobody waits for an answer */
    ERR_clear_error();
    SSL_free(state->ssl);
    mem_free(state);
    conn->filter_state = NULL;
}

static const struct io_filter tls_filter = {
    .read = tls_read, .write = tls_write, .send_file = tls_send_file, .release = tls_release};

/* ---- beginning ---- */

static SSL *begin(struct io_tls *tls, struct io_conn *conn)
{
    SSL *ssl = SSL_new(io_tls_ctx(tls));
    struct tls_conn *state;

    if (ssl == NULL || SSL_set_fd(ssl, conn->fd) != 1) {
        SSL_free(ssl);
        ERR_clear_error();
        return NULL;
    }
    state = MEM_NEW(struct tls_conn);
    state->ssl = ssl;
    conn->filter_state = state;
    conn->filter = &tls_filter;
    return ssl;
}

int io_tls_accept(struct io_tls *tls, struct io_conn *conn)
{
    enum io_tls_client_auth client_auth = io_tls_settings_of(tls)->client_auth;
    SSL *ssl = begin(tls, conn);

    if (ssl == NULL)
        return ERR_IO;
    SSL_set_accept_state(ssl);
    if (client_auth != IO_TLS_NONE)
        SSL_set_verify(ssl, SSL_VERIFY_PEER | (client_auth == IO_TLS_REQUIRED ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0),
                       NULL);
    return ERR_OK;
}

int io_tls_connect(struct io_tls *tls, struct io_conn *conn, const char *host)
{
    SSL *ssl = begin(tls, conn);
    struct sockaddr_storage numeric;
    bool is_numeric = io_lookup_numeric(host, 0, &numeric) == ERR_OK, is_set = true;

    if (ssl == NULL)
        return ERR_IO;
    SSL_set_connect_state(ssl);
    SSL_set_verify(ssl, SSL_VERIFY_PEER, NULL);
    if (!is_numeric)
        is_set = SSL_set_tlsext_host_name(ssl, host) == 1;
    if (io_tls_settings_of(tls)->checks_host && is_numeric)
        is_set = X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host) == 1;
    else if (io_tls_settings_of(tls)->checks_host)
        is_set = is_set && SSL_set1_host(ssl, host) == 1;
    return is_set ? ERR_OK : ERR_IO;
}

int io_tls_handshake(struct io_conn *conn)
{
    struct tls_conn *state = state_of(conn);
    int outcome, err;

    ERR_clear_error();
    errno = 0;
    outcome = SSL_do_handshake(state->ssl);
    if (outcome == 1) {
        state->is_done = true;
        io_conn_wait(conn, false, false);
        return ERR_OK;
    }
    err = SSL_get_error(state->ssl, outcome);
    if (err == SSL_ERROR_WANT_READ || err == SSL_ERROR_WANT_WRITE) {
        io_conn_wait(conn, err == SSL_ERROR_WANT_READ, err == SSL_ERROR_WANT_WRITE);
        return ERR_AGAIN;
    }
    state->is_broken = true;
    state->fault = err == SSL_ERROR_SSL ? io_tls_why(state->ssl, true)
                                        : "it closed the connection within the TLS handshake; is TLS spoken there?";
    ERR_clear_error();
    return err == SSL_ERROR_SSL ? ERR_DENIED : ERR_IO;
}

const char *io_tls_fault(const struct io_conn *conn)
{
    return conn->filter == &tls_filter ? state_of(conn)->fault : NULL;
}

size_t io_tls_principal(const struct io_conn *conn, char ret_text[IO_TLS_PRINCIPAL_LEN_MAX])
{
    X509 *cert = conn->filter == &tls_filter ? SSL_get0_peer_certificate(state_of(conn)->ssl) : NULL;
    struct buf buf;
    size_t len;

    buf_init(&buf, IO_TLS_PRINCIPAL_LEN_MAX - 1);
    buf_text(&buf, "User:");
    if (cert == NULL || !io_tls_print_name(X509_get_subject_name(cert), &buf) || buf.over) {
        buf_reset(&buf);
        buf_text(&buf, "User:ANONYMOUS");
    }
    len = buf.len;
    memcpy(ret_text, buf.data, len);
    ret_text[len] = '\0';
    buf_release(&buf);
    return len;
}
