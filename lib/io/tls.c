#include "io/tls.h"

#include <errno.h>
#include <fcntl.h>
#define ERR_STATE openssl_err_state /* a type of OpenSSL's; ours is another (base/err.h) */
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#undef ERR_STATE
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/err.h"
#include "base/mem.h"
#include "io/clock.h"
#include "io/log.h"

/* What tells whether a file is still the one that was read. */
struct stamp {
    dev_t dev;
    ino_t ino;
    off_t size;
    struct timespec mtime, ctime;
};

struct io_tls {
    struct io_tls_settings settings;
    SSL_CTX *ctx;
    struct stamp keystore, truststore; /* as they were last looked at */
    int64_t checked_us;
};

const struct io_tls_settings *io_tls_settings_of(const struct io_tls *tls)
{
    return &tls->settings;
}

/* ---- files ---- */

static bool fault(char *text, const char *path, const char *what)
{
    snprintf(text, IO_TLS_FAULT_LEN, "%.300s: %.200s", path, what);
    ERR_clear_error();
    return false;
}

static BIO *read_file(const char *path, char *fault_text)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    uint8_t *bytes = fd >= 0 ? mem_alloc(IO_TLS_FILE_LEN_MAX) : NULL;
    ssize_t len = 0, part = fd < 0 ? -1 : 1;
    BIO *bio = NULL;

    while (part > 0 && len < IO_TLS_FILE_LEN_MAX) {
        part = read(fd, bytes + len, (size_t)(IO_TLS_FILE_LEN_MAX - len));
        len += part > 0 ? part : 0;
    }
    if (part < 0) {
        fault(fault_text, path, strerror(errno));
    } else if (part > 0) {
        fault(fault_text, path, "longer than 1 MiB");
    } else {
        bio = BIO_new(BIO_s_mem());
        if (bio != NULL && len > 0)
            BIO_write(bio, bytes, (int)len);
    }
    if (fd >= 0)
        close(fd);
    mem_free(bytes);
    return bio;
}

/* A key with a passphrase: there is nobody to ask. */
static int no_passphrase(char *buf, int size, int rwflag, void *owner)
{
    (void)buf;
    (void)size;
    (void)rwflag;
    (void)owner;
    return 0;
}

static bool use_key(SSL_CTX *ctx, const char *path, char *fault_text)
{
    BIO *bio = read_file(path, fault_text);
    EVP_PKEY *key;
    bool is_used;

    if (bio == NULL)
        return false;
    key = PEM_read_bio_PrivateKey(bio, NULL, no_passphrase, NULL);
    BIO_free(bio);
    if (key == NULL)
        return fault(fault_text, path, "no private key in PEM form that can be read without a passphrase");
    is_used = SSL_CTX_use_PrivateKey(ctx, key) == 1;
    EVP_PKEY_free(key);
    return is_used || fault(fault_text, path, "the private key cannot be used");
}

static bool use_certs(SSL_CTX *ctx, const char *path, char *fault_text)
{
    BIO *bio = read_file(path, fault_text);
    X509 *cert;
    int cnt = 0;
    bool is_used = true;

    if (bio == NULL)
        return false;
    while (is_used && (cert = PEM_read_bio_X509(bio, NULL, no_passphrase, NULL)) != NULL) {
        is_used = cnt++ == 0 ? SSL_CTX_use_certificate(ctx, cert) == 1 : SSL_CTX_add1_chain_cert(ctx, cert) == 1;
        X509_free(cert);
    }
    BIO_free(bio);
    if (cnt == 0)
        return fault(fault_text, path, "no certificate in PEM form");
    if (!is_used)
        return fault(fault_text, path, "a certificate cannot be used");
    ERR_clear_error();
    return SSL_CTX_check_private_key(ctx) == 1 ||
           fault(fault_text, path, "the private key is not that of the first certificate");
}

static bool use_trust(SSL_CTX *ctx, const char *path, char *fault_text)
{
    BIO *bio = read_file(path, fault_text);
    X509 *cert;
    int cnt = 0;

    if (bio == NULL)
        return false;
    for (; (cert = PEM_read_bio_X509(bio, NULL, no_passphrase, NULL)) != NULL; cnt++) {
        X509_STORE_add_cert(SSL_CTX_get_cert_store(ctx), cert);
        SSL_CTX_add_client_CA(ctx, cert);
        X509_free(cert);
    }
    BIO_free(bio);
    ERR_clear_error();
    return cnt > 0 || fault(fault_text, path, "no certificate of an authority in PEM form");
}

static SSL_CTX *load(const struct io_tls_settings *settings, char *fault_text)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_method());

    if (ctx == NULL) {
        fault(fault_text, settings->name, "OpenSSL cannot be used");
        return NULL;
    }
    SSL_CTX_set_min_proto_version(ctx, settings->may_1_2 ? TLS1_2_VERSION : TLS1_3_VERSION);
    SSL_CTX_set_max_proto_version(ctx, settings->may_1_3 ? TLS1_3_VERSION : TLS1_2_VERSION);
    SSL_CTX_set_options(ctx, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET | SSL_OP_NO_COMPRESSION |
                                 SSL_OP_IGNORE_UNEXPECTED_EOF | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_num_tickets(ctx, 0);
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(ctx,
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_read_ahead(ctx, 1);
    if (use_key(ctx, settings->keystore, fault_text) && use_certs(ctx, settings->keystore, fault_text) &&
        (settings->truststore == NULL || use_trust(ctx, settings->truststore, fault_text)))
        return ctx;
    SSL_CTX_free(ctx);
    return NULL;
}

/* ---- as the files are now ---- */

/* Zeroes where the file is not there. */
static struct stamp stamp_of(const char *path)
{
    struct stamp stamp = {0};
    struct stat stat_;

    if (path != NULL && stat(path, &stat_) == 0) {
        stamp.dev = stat_.st_dev;
        stamp.ino = stat_.st_ino;
        stamp.size = stat_.st_size;
        stamp.mtime = stat_.st_mtim;
        stamp.ctime = stat_.st_ctim;
    }
    return stamp;
}

static bool is_same(const struct stamp *a, const struct stamp *b)
{
    return a->dev == b->dev && a->ino == b->ino && a->size == b->size && a->mtime.tv_sec == b->mtime.tv_sec &&
           a->mtime.tv_nsec == b->mtime.tv_nsec && a->ctime.tv_sec == b->ctime.tv_sec &&
           a->ctime.tv_nsec == b->ctime.tv_nsec;
}

/* true: they differ from what was seen last. */
static bool look_at_files(struct io_tls *tls)
{
    struct stamp keystore = stamp_of(tls->settings.keystore), truststore = stamp_of(tls->settings.truststore);
    bool differs = !is_same(&keystore, &tls->keystore) || !is_same(&truststore, &tls->truststore);

    tls->keystore = keystore;
    tls->truststore = truststore;
    tls->checked_us = io_now_us();
    return differs;
}

struct ssl_ctx_st *io_tls_ctx(struct io_tls *tls)
{
    char fault_text[IO_TLS_FAULT_LEN];
    SSL_CTX *ctx;

    if (io_now_us() - tls->checked_us < IO_TLS_CHECK_US || !look_at_files(tls))
        return tls->ctx;
    ctx = load(&tls->settings, fault_text);
    if (ctx == NULL) {
        log_line(LOG_ERROR, "changed certificates cannot be used, the former go on",
                 LOG_CSTR("listener", tls->settings.name), LOG_CSTR("fault", fault_text));
        return tls->ctx;
    }
    log_line(LOG_INFO, "certificates read again", LOG_CSTR("listener", tls->settings.name),
             LOG_CSTR("keystore", tls->settings.keystore));
    SSL_CTX_free(tls->ctx);
    tls->ctx = ctx;
    return tls->ctx;
}

struct io_tls *io_tls_open(const struct io_tls_settings *settings, char ret_fault[IO_TLS_FAULT_LEN])
{
    struct io_tls *tls = MEM_NEW(struct io_tls);

    tls->settings = *settings;
    look_at_files(tls);
    tls->ctx = load(settings, ret_fault);
    if (tls->ctx != NULL)
        return tls;
    mem_free(tls);
    return NULL;
}

void io_tls_free(struct io_tls *tls)
{
    if (tls == NULL)
        return;
    SSL_CTX_free(tls->ctx);
    mem_free(tls);
}
