/* Names in certificates as Java prints them, and OpenSSL's errors as sentences with a remedy.
 *
 * RFC 2253, in the form of Java's X500Principal.getName(), from which Apache Kafka makes principals: the last part first;
 * CN C L ST O OU STREET DC UID by name, others as OID=#hex of the DER value; , + " \ < > ; escaped, also a blank or #
 * at the beginning and a blank at the end. */
#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include "base/check.h"
#include "io/tls.h"

enum { OID_TEXT_LEN_MAX = 128 };

static const char *keyword_of(int nid)
{
    static const struct {
        int nid;
        const char *keyword;
    } keywords[] = {
        {NID_commonName, "CN"},          {NID_countryName, "C"},      {NID_localityName, "L"},
        {NID_stateOrProvinceName, "ST"}, {NID_organizationName, "O"}, {NID_organizationalUnitName, "OU"},
        {NID_streetAddress, "STREET"},   {NID_domainComponent, "DC"}, {NID_userId, "UID"},
    };

    for (size_t i = 0; i < COUNT_OF(keywords); i++)
        if (keywords[i].nid == nid)
            return keywords[i].keyword;
    return NULL;
}

static void print_escaped(struct slice text, struct buf *buf)
{
    for (size_t i = 0; i < text.len; i++) {
        uint8_t byte = text.data[i];
        bool is_edge = (i == 0 && (byte == ' ' || byte == '#')) || (i + 1 == text.len && byte == ' ');
        if (is_edge || (byte != '\0' && strchr(",+\"\\<>;", byte) != NULL))
            buf_byte(buf, '\\');
        buf_byte(buf, byte);
    }
}

static bool print_hex(const ASN1_STRING *value, struct buf *buf)
{
    ASN1_TYPE any = {.type = ASN1_STRING_type(value), .value.asn1_string = (ASN1_STRING *)value};
    unsigned char *der = NULL;
    int len = i2d_ASN1_TYPE(&any, &der);

    if (len <= 0)
        return false;
    buf_byte(buf, '#');
    buf_hex(buf, slice_of(der, (size_t)len));
    OPENSSL_free(der);
    return true;
}

static bool print_entry(const X509_NAME_ENTRY *entry, struct buf *buf)
{
    const ASN1_OBJECT *object = X509_NAME_ENTRY_get_object(entry);
    const ASN1_STRING *value = X509_NAME_ENTRY_get_data(entry);
    const char *keyword = keyword_of(OBJ_obj2nid(object));
    unsigned char *text = NULL;
    char oid[OID_TEXT_LEN_MAX];
    int len;

    if (keyword == NULL) {
        len = OBJ_obj2txt(oid, sizeof oid, object, 1);
        if (len <= 0 || len >= (int)sizeof oid)
            return false;
        buf_text(buf, oid);
        buf_byte(buf, '=');
        return print_hex(value, buf);
    }
    buf_text(buf, keyword);
    buf_byte(buf, '=');
    len = ASN1_STRING_to_UTF8(&text, value);
    if (len < 0)
        return false;
    print_escaped(slice_of(text, (size_t)len), buf);
    OPENSSL_free(text);
    return true;
}

/* Entries of one RDN have the same set number; within it they keep their order. */
bool io_tls_print_name(const struct X509_name_st *name, struct buf *buf)
{
    int end = X509_NAME_entry_count(name);

    for (int last = end; end > 0; end = last) {
        int set = X509_NAME_ENTRY_set(X509_NAME_get_entry(name, end - 1));
        for (last = end; last > 0 && X509_NAME_ENTRY_set(X509_NAME_get_entry(name, last - 1)) == set;)
            last--;
        for (int i = last; i < end; i++) {
            if (!print_entry(X509_NAME_get_entry(name, i), buf))
                return false;
            if (i + 1 < end)
                buf_byte(buf, '+');
        }
        if (last > 0)
            buf_byte(buf, ',');
    }
    return true;
}

/* ---- faults ---- */

/* Of the other side's certificate, seen from here. */
static const char *why_not_verified(long verdict)
{
    switch (verdict) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return "its certificate has expired: give it a new one (or look at the clocks)";
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return "its certificate is not valid yet: look at the clocks";
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return "its certificate is of an unknown authority: ssl.truststore.location must have that authority";
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return "its certificate does not name the host we connect to: give it one with that name "
               "(or set ssl.endpoint.identification.algorithm to nothing)";
    case X509_V_ERR_INVALID_PURPOSE:
        return "its certificate is not for this use: extendedKeyUsage must have serverAuth and clientAuth";
    default:
        return X509_verify_cert_error_string(verdict);
    }
}

static const char *why_refused(int reason)
{
    switch (reason) {
    case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE:
        return "it showed no certificate: it needs ssl.keystore.location";
    case SSL_R_TLSV13_ALERT_CERTIFICATE_REQUIRED:
    case SSL_R_SSLV3_ALERT_HANDSHAKE_FAILURE:
        return "it refused: it wants a certificate that we do not have, or no version and cipher is common to both";
    case SSL_R_TLSV1_ALERT_UNKNOWN_CA:
        return "it refused our certificate: its ssl.truststore.location lacks our authority";
    case SSL_R_SSLV3_ALERT_CERTIFICATE_EXPIRED:
        return "it refused our certificate: expired; give us a new one in ssl.keystore.location";
    case SSL_R_SSLV3_ALERT_BAD_CERTIFICATE:
    case SSL_R_SSLV3_ALERT_CERTIFICATE_UNKNOWN:
    case SSL_R_SSLV3_ALERT_CERTIFICATE_REVOKED:
    case SSL_R_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE:
        return "it refused our certificate";
    case SSL_R_WRONG_VERSION_NUMBER:
    case SSL_R_HTTP_REQUEST:
    case SSL_R_PACKET_LENGTH_TOO_LONG:
        return "it does not speak TLS: look at its listener.security.protocol.map, or the client's security.protocol";
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_TLSV1_ALERT_PROTOCOL_VERSION:
    case SSL_R_NO_SHARED_CIPHER:
        return "no version and cipher of TLS is common to both: ssl.enabled.protocols";
    default:
        return NULL;
    }
}

const char *io_tls_why(const struct ssl_st *ssl, bool is_handshake)
{
    long verdict = SSL_get_verify_result(ssl);
    unsigned long code = ERR_peek_error();
    const char *text = why_refused(ERR_GET_REASON(code));

    if (is_handshake && verdict != X509_V_OK)
        text = why_not_verified(verdict);
    if (text == NULL)
        text = ERR_reason_error_string(code);
    ERR_clear_error();
    return text != NULL ? text : "TLS failed";
}
