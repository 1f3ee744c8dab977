#include "pki/pki.h"

#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <string.h>
#include <time.h>

#define ERR_STATE FLOTILLA_ERR_STATE /* OpenSSL has a type of that name */
#include "base/err.h"
#undef ERR_STATE

enum { SERIAL_LEN = 16, SECONDS_OF_DAY = 86400, SAN_LEN_MAX = 2048 };

static X509 *begin(const char *common_name, int64_t now_ms, int days, EVP_PKEY *key)
{
    X509 *cert = X509_new();
    X509_NAME *name = cert ? X509_get_subject_name(cert) : NULL;
    time_t from = (time_t)((now_ms - CERT_EARLY_MS) / 1000);
    uint8_t bytes[SERIAL_LEN];
    BIGNUM *serial = NULL;
    bool ok;

    if (RAND_bytes(bytes, sizeof bytes) == 1) {
        bytes[0] = (uint8_t)((bytes[0] & 0x7f) | 0x40); /* positive, and of full length */
        serial = BN_bin2bn(bytes, sizeof bytes, NULL);
    }
    ok = cert && serial && X509_set_version(cert, X509_VERSION_3) == 1 &&
         BN_to_ASN1_INTEGER(serial, X509_get_serialNumber(cert)) != NULL &&
         ASN1_TIME_set(X509_getm_notBefore(cert), from) != NULL &&
         ASN1_TIME_adj(X509_getm_notAfter(cert), from, days, 0) != NULL && X509_set_pubkey(cert, key) == 1 &&
         X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, (const unsigned char *)common_name, -1, -1, 0) == 1;
    BN_free(serial);
    if (ok)
        return cert;
    X509_free(cert);
    return NULL;
}

static bool extend(X509 *cert, X509 *issuer, int nid, const char *value)
{
    X509_EXTENSION *extension;
    X509V3_CTX context;
    bool ok;

    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, cert, NULL, NULL, 0);
    extension = X509V3_EXT_conf_nid(NULL, &context, nid, value);
    ok = extension && X509_add_ext(cert, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return ok;
}

static bool sign(X509 *cert, X509 *issuer, EVP_PKEY *key)
{
    return X509_set_issuer_name(cert, X509_get_subject_name(issuer)) == 1 && X509_sign(cert, key, EVP_sha256()) > 0;
}

/* ---- texts ---- */

static bool take_text(BIO *bio, struct buf *out)
{
    char *text = NULL;
    long len = BIO_get_mem_data(bio, &text);

    if (len > 0)
        buf_add(out, text, (size_t)len);
    return len > 0 && !out->over;
}

static bool print_cert(X509 *cert, struct buf *out)
{
    BIO *bio = BIO_new(BIO_s_mem());
    bool ok = bio && PEM_write_bio_X509(bio, cert) == 1 && take_text(bio, out);

    BIO_free(bio);
    return ok;
}

static bool print_key(EVP_PKEY *key, struct buf *out)
{
    BIO *bio = BIO_new(BIO_s_secmem());
    bool ok = bio && PEM_write_bio_PKCS8PrivateKey(bio, key, NULL, NULL, 0, NULL, NULL) == 1 && take_text(bio, out);

    BIO_free(bio);
    return ok;
}

static X509 *parse_cert(struct slice pem)
{
    BIO *bio = BIO_new_mem_buf(pem.data, (int)pem.len);
    X509 *cert = bio ? PEM_read_bio_X509(bio, NULL, NULL, (void *)"") : NULL;

    BIO_free(bio);
    return cert;
}

static EVP_PKEY *parse_key(struct slice pem)
{
    BIO *bio = BIO_new_mem_buf(pem.data, (int)pem.len);
    EVP_PKEY *key = bio ? PEM_read_bio_PrivateKey(bio, NULL, NULL, (void *)"") : NULL;

    BIO_free(bio);
    return key;
}

/* ---- making ---- */

int pki_make_authority(const char *common_name, int64_t now_ms, struct buf *ret_cert, struct buf *ret_key)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *cert = key ? begin(common_name, now_ms, CERT_AUTHORITY_DAYS, key) : NULL;
    bool ok = cert && extend(cert, cert, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
              extend(cert, cert, NID_key_usage, "critical,keyCertSign,cRLSign") &&
              extend(cert, cert, NID_subject_key_identifier, "hash") && sign(cert, cert, key) &&
              print_cert(cert, ret_cert) && print_key(key, ret_key);

    X509_free(cert);
    EVP_PKEY_free(key);
    return ok ? ERR_OK : ERR_IO;
}

/* "DNS:a,DNS:b,IP:127.0.1.1": names of pods and Services hold nothing that would have to be quoted. */
static const char *alternative_names(const struct cert_names *names, struct buf *out)
{
    for (size_t i = 0; i < names->dns_cnt; i++) {
        buf_text(out, i ? ",DNS:" : "DNS:");
        buf_text(out, names->dns[i]);
    }
    if (names->ip) {
        buf_text(out, names->dns_cnt ? ",IP:" : "IP:");
        buf_text(out, names->ip);
    }
    return buf_cstr(out);
}

int pki_issue(struct slice authority, struct slice authority_key, const struct cert_names *names, int64_t now_ms,
              struct buf *ret_pem)
{
    X509 *issuer = parse_cert(authority), *cert = NULL;
    EVP_PKEY *issuer_key = parse_key(authority_key), *key = NULL;
    struct buf alternatives;
    int err = ERR_CORRUPT;

    buf_init(&alternatives, SAN_LEN_MAX);
    if (issuer == NULL || issuer_key == NULL || X509_check_private_key(issuer, issuer_key) != 1)
        goto out;
    key = EVP_EC_gen("P-256");
    cert = key ? begin(names->common_name, now_ms, CERT_LEAF_DAYS, key) : NULL;
    err = cert && extend(cert, issuer, NID_basic_constraints, "critical,CA:FALSE") &&
                  extend(cert, issuer, NID_key_usage, "critical,digitalSignature") &&
                  extend(cert, issuer, NID_ext_key_usage, "serverAuth,clientAuth") &&
                  extend(cert, issuer, NID_subject_key_identifier, "hash") &&
                  extend(cert, issuer, NID_authority_key_identifier, "keyid:always") &&
                  extend(cert, issuer, NID_subject_alt_name, alternative_names(names, &alternatives)) &&
                  sign(cert, issuer, issuer_key) && print_key(key, ret_pem) && print_cert(cert, ret_pem)
              ? ERR_OK
              : ERR_IO;
out:
    buf_release(&alternatives);
    X509_free(cert);
    X509_free(issuer);
    EVP_PKEY_free(key);
    EVP_PKEY_free(issuer_key);
    return err;
}
