#include <jansson.h>
#include <string.h>

#include "base/base64.h"
#include "base/check.h"
#include "base/err.h"
#include "pki/pki.h"

static int put(json_t *data, const char *name, const struct buf *value)
{
    struct buf text;
    json_t *member;

    buf_init(&text, 2 * PKI_PEM_LEN_MAX);
    base64_encode(buf_bytes(value), &text);
    member = json_string(buf_cstr(&text));
    buf_release(&text);
    return member && json_object_set_new(data, name, member) == 0 ? ERR_OK : ERR_INVALID;
}

static int get(const json_t *object, const char *name, struct buf *out)
{
    const char *text = json_string_value(json_object_get(object, name));

    return text ? base64_decode(slice_of_text(text), out) : ERR_INVALID;
}

static int fill_authority(const char *common_name, int64_t now_ms, json_t *data)
{
    struct buf cert, key;
    int err;

    buf_init(&cert, PKI_PEM_LEN_MAX);
    buf_init(&key, PKI_PEM_LEN_MAX);
    err = pki_make_authority(common_name, now_ms, &cert, &key);
    if (!err)
        err = put(data, "ca.crt", &cert);
    if (!err)
        err = put(data, "ca.key", &key);
    buf_release(&cert);
    buf_release(&key);
    return err;
}

static int fill_leaf(const json_t *wanted, const struct buf *cert, const struct buf *key, int64_t now_ms, json_t *data,
                     const char *file)
{
    struct cert_names names = {.common_name = json_string_value(json_object_get(wanted, "name")),
                               .ip = json_string_value(json_object_get(wanted, "ip"))};
    const json_t *dns = json_object_get(wanted, "dns");
    struct buf pem;
    int err;

    CHECK(names.common_name != NULL && json_array_size(dns) <= CERT_DNS_MAX); /* desired/secrets.c made it */
    for (; names.dns_cnt < json_array_size(dns); names.dns_cnt++)
        names.dns[names.dns_cnt] = json_string_value(json_array_get(dns, names.dns_cnt));
    buf_init(&pem, PKI_PEM_LEN_MAX);
    err = pki_issue(buf_bytes(cert), buf_bytes(key), &names, now_ms, &pem);
    if (!err)
        err = put(data, file, &pem);
    buf_release(&pem);
    return err;
}

static int fill_leaves(const json_t *by, const json_t *leaves, int64_t now_ms, json_t *data)
{
    struct buf cert, key;
    const char *file;
    json_t *wanted;
    int err;

    buf_init(&cert, PKI_PEM_LEN_MAX);
    buf_init(&key, PKI_PEM_LEN_MAX);
    err = get(by, "ca.crt", &cert);
    if (!err)
        err = get(by, "ca.key", &key);
    json_object_foreach((json_t *)leaves, file, wanted)
    {
        if (!err)
            err = fill_leaf(wanted, &cert, &key, now_ms, data, file);
    }
    buf_release(&cert);
    buf_release(&key);
    return err;
}

json_t *pki_fill(json_t *intent, int64_t now_ms)
{
    const json_t *issue = json_object_get(intent, "issue");
    const char *authority = json_string_value(json_object_get(issue, "authority"));
    json_t *filled, *data;
    int err = ERR_OK;

    if (issue == NULL)
        return json_incref(intent);
    filled = json_copy(intent); /* what is not changed below is shared */
    data = json_copy(json_object_get(intent, "data"));
    CHECK(filled != NULL && data != NULL);
    CHECK(json_object_del(filled, "issue") == 0 && json_object_set_new(filled, "data", data) == 0);
    if (authority)
        err = fill_authority(authority, now_ms, data);
    else
        err = fill_leaves(json_object_get(issue, "by"), json_object_get(issue, "leaves"), now_ms, data);
    if (!err)
        return filled;
    json_decref(filled);
    return NULL;
}
