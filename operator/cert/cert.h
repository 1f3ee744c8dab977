/* What certificates say: reading, never making (that is pki/, a shell: keys need chance). Pure: OpenSSL's parser is asked,
 * no clock, no files, no randomness. */
#ifndef CERT_CERT_H
#define CERT_CERT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/slice.h"

enum {
    CERT_AUTHORITY_DAYS = 3650,
    CERT_LEAF_DAYS = 365,
    CERT_EARLY_MS = 3600 * 1000, /* valid from so long before it is made: clocks differ */
    CERT_DNS_MAX = 4,
};

/* Whom a certificate is for. Texts are borrowed. */
struct cert_names {
    const char *common_name;
    const char *dns[CERT_DNS_MAX];
    size_t dns_cnt;
    const char *ip; /* IPv4; NULL: none */
};

struct cert_facts {
    int64_t from_ms, until_ms; /* Unix time */
    bool is_authority;         /* may sign others */
    bool is_issued;            /* signed by the authority's key */
    bool has_names;            /* all that were asked for */
    bool has_key;              /* the text holds its private key, too */
};

/* Of the first certificate in the PEM text. authority: PEM, empty: is_issued is not asked; names NULL: not asked.
 * ERR_CORRUPT: there is none that can be read. */
int cert_read(struct slice pem, struct slice authority, const struct cert_names *names, struct cert_facts *ret_facts);

/* When it should be replaced: at two thirds of its life. */
int64_t cert_renewal_ms(const struct cert_facts *facts);

#endif
