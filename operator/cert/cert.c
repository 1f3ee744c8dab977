#include "cert/cert.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <string.h>

#define ERR_STATE FLOTILLA_ERR_STATE /* OpenSSL has a type of that name */
#include "base/err.h"
#undef ERR_STATE
#include "base/map.h"

enum { SECONDS_OF_DAY = 86400, PEM_LEN_MAX = 1 << 20 };

/* No pass phrase is ever asked for at a terminal. */
static int no_phrase(char *text, int len, int is_writing, void *owner)
{
    (void)text;
    (void)len;
    (void)is_writing;
    (void)owner;
    return -1;
}

static BIO *open_pem(struct slice pem)
{
    return pem.len == 0 || pem.len > PEM_LEN_MAX ? NULL : BIO_new_mem_buf(pem.data, (int)pem.len);
}

static X509 *read_cert(struct slice pem)
{
    BIO *bio = open_pem(pem);
    X509 *cert = bio ? PEM_read_bio_X509(bio, NULL, no_phrase, NULL) : NULL;

    BIO_free(bio);
    return cert;
}

static EVP_PKEY *read_key(struct slice pem)
{
    BIO *bio = open_pem(pem);
    EVP_PKEY *key = bio ? PEM_read_bio_PrivateKey(bio, NULL, no_phrase, NULL) : NULL;

    BIO_free(bio);
    return key;
}

/* Does the text hold the certificate's private key, too? */
static bool has_key(X509 *cert, struct slice pem)
{
    EVP_PKEY *key = read_key(pem);
    bool is_pair = key && X509_check_private_key(cert, key) == 1;

    EVP_PKEY_free(key);
    return is_pair;
}

static int64_t ms_of(const ASN1_TIME *time)
{
    ASN1_TIME *epoch = ASN1_TIME_set(NULL, 0);
    int days = 0, seconds = 0;
    int64_t ms = 0;

    if (epoch && ASN1_TIME_diff(&days, &seconds, epoch, time) == 1)
        ms = ((int64_t)days * SECONDS_OF_DAY + seconds) * 1000;
    ASN1_TIME_free(epoch);
    return ms;
}

static bool has_names(X509 *cert, const struct cert_names *names)
{
    char common_name[256] = "";

    if (X509_NAME_get_text_by_NID(X509_get_subject_name(cert), NID_commonName, common_name, sizeof common_name) < 0 ||
        strcmp(common_name, names->common_name) != 0)
        return false;
    for (size_t i = 0; i < names->dns_cnt; i++)
        if (X509_check_host(cert, names->dns[i], 0, X509_CHECK_FLAG_NEVER_CHECK_SUBJECT, NULL) != 1)
            return false;
    return names->ip == NULL || X509_check_ip_asc(cert, names->ip, 0) == 1;
}

static bool is_issued_by(X509 *cert, struct slice authority)
{
    X509 *ca = read_cert(authority);
    bool is_issued = ca && X509_check_issued(ca, cert) == X509_V_OK && X509_verify(cert, X509_get0_pubkey(ca)) == 1;

    X509_free(ca);
    return is_issued;
}

/* What was read lately, by a hash of all that it was read from: each look at an instance reads the same certificates
 * again, which takes a millisecond each. Rule Zero: state in a pure room, since no answer depends on it. */
enum { MEMO_MAX = 1024 };

static struct memo {
    uint64_t hash;
    struct cert_facts facts;
} memos[MEMO_MAX];

static uint64_t hash_of(struct slice pem, struct slice authority, const struct cert_names *names)
{
    uint64_t parts[4 + CERT_DNS_MAX] = {map_hash_bytes(pem.data, pem.len),
                                        map_hash_bytes(authority.data, authority.len)};

    if (names == NULL)
        return map_hash_bytes(parts, sizeof parts) | 1;
    parts[2] = map_hash_bytes(names->common_name, strlen(names->common_name));
    parts[3] = names->ip ? map_hash_bytes(names->ip, strlen(names->ip)) : 1;
    for (size_t i = 0; i < names->dns_cnt; i++)
        parts[4 + i] = map_hash_bytes(names->dns[i], strlen(names->dns[i]));
    return map_hash_bytes(parts, sizeof parts) | 1; /* 0 is an empty place */
}

static int read_facts(struct slice pem, struct slice authority, const struct cert_names *names,
                      struct cert_facts *ret_facts)
{
    X509 *cert = read_cert(pem);

    if (cert == NULL)
        return ERR_CORRUPT;
    *ret_facts = (struct cert_facts){
        .from_ms = ms_of(X509_get0_notBefore(cert)),
        .until_ms = ms_of(X509_get0_notAfter(cert)),
        .is_authority = X509_check_ca(cert) == 1,
        .is_issued = authority.len > 0 && is_issued_by(cert, authority),
        .has_names = names && has_names(cert, names),
        .has_key = has_key(cert, pem),
    };
    X509_free(cert);
    return ERR_OK;
}

int cert_read(struct slice pem, struct slice authority, const struct cert_names *names, struct cert_facts *ret_facts)
{
    uint64_t hash = hash_of(pem, authority, names);
    struct memo *memo = &memos[(hash >> 1) % MEMO_MAX];
    int err;

    if (memo->hash == hash) {
        *ret_facts = memo->facts;
        return ERR_OK;
    }
    if ((err = read_facts(pem, authority, names, ret_facts)))
        return err;
    *memo = (struct memo){.hash = hash, .facts = *ret_facts};
    return ERR_OK;
}

int64_t cert_renewal_ms(const struct cert_facts *facts)
{
    return facts->from_ms + (facts->until_ms - facts->from_ms) / 3 * 2;
}
