/* The Secrets of an instance: its own authority, and per zone the brokers' certificates.
 *
 *   orders-ca         ca.crt ca.key                        mounted nowhere
 *   orders-z0-peers   ca.crt orders-z0-0.pem ...           mounted read-only by the zone's brokers
 *                     ca.crt: whom to trust; NAME.pem: key and certificate of one broker
 *
 * What is there and still good is kept as it is: the intent repeats it. What is missing, nearly over, of another
 * authority or without one of its names is asked for in the intent's member "issue", which the shell replaces by data
 * (pki_fill in pki/) before it writes; a Secret with that member is never as it should be, so it is written.
 *
 *   "issue": {"authority": NAME}                                    make ca.crt and ca.key
 *   "issue": {"by": {"ca.crt", "ca.key"}, "leaves": {FILE: {"name", "dns", "ip"}}}
 *
 * A new authority (the old one was lost, or two thirds of its life are over) is put in front of those already trusted;
 * certificates of the old one stay for SPREAD_MS, until every broker has read the new list. So nobody refuses anybody. */
#include <string.h>

#include "base/base64.h"
#include "base/check.h"
#include "base/err.h"
#include "cert/cert.h"
#include "desired/address.h"
#include "desired/build.h"
#include "desired/desired.h"

enum {
    PEM_LEN_MAX = 1 << 16,
    TRUST_LEN_MAX = 1 << 14,
    SPREAD_MS = 5 * 60 * 1000, /* a kubelet takes up to a minute and a half to write a changed Secret to its pods */
};

struct authority {
    struct buf cert, key; /* PEM */
    json_t *data;         /* of the Secret; borrowed */
    int64_t spread_ms;    /* when every broker has heard of it */
};

/* A value of the Secret, decoded; false: not there, or not base64. */
static bool get(const json_t *data, const char *name, struct buf *out)
{
    const char *text = json_string_value(json_object_get(data, name));

    return text && base64_decode(slice_of_text(text), out) == ERR_OK && !out->over;
}

static json_t *secret_of(const struct build *build, const char *name, const struct zone *zone, json_t *data,
                         json_t *issue)
{
    json_t *made = build_object(build, KIND_SECRET, name, zone, json_pack("{s:s,s:o}", "type", "Opaque", "data", data));

    if (issue)
        build_set(made, "issue", issue);
    return made;
}

static void note_renewal(struct desired_certs *certs, int64_t at_ms)
{
    if (certs->renewal_ms == 0 || at_ms < certs->renewal_ms)
        certs->renewal_ms = at_ms;
}

static void note_life(struct desired_certs *certs, const struct cert_facts *facts)
{
    if (certs->until_ms == 0 || facts->until_ms < certs->until_ms)
        certs->until_ms = facts->until_ms;
    note_renewal(certs, cert_renewal_ms(facts));
}

/* ---- the authority ---- */

static bool is_authority_good(struct authority *authority, int64_t now_ms)
{
    struct cert_facts facts;
    struct buf both;
    int err;

    buf_init(&both, 2 * PEM_LEN_MAX);
    buf_slice(&both, buf_bytes(&authority->cert));
    buf_slice(&both, buf_bytes(&authority->key));
    err = cert_read(buf_bytes(&both), slice_of(NULL, 0), NULL, &facts);
    buf_release(&both);
    if (err)
        return false;
    authority->spread_ms = facts.from_ms + CERT_EARLY_MS + SPREAD_MS;
    return facts.is_authority && facts.has_key && now_ms < cert_renewal_ms(&facts);
}

/* Adds the Secret; true: the authority can be used now. */
static bool add_authority(const struct build *build, const struct snapshot *snapshot, struct authority *authority,
                          struct docs *docs)
{
    char name[NAME_LEN_MAX + 1];
    bool is_good;
    struct buf text;

    name_of_authority(build->instance, name);
    authority->data = doc_at(docs_find(&snapshot->of[KIND_SECRET], name), "data");
    is_good = get(authority->data, "ca.crt", &authority->cert) && get(authority->data, "ca.key", &authority->key) &&
              is_authority_good(authority, snapshot->now_ms);
    if (is_good) {
        docs_add_give(docs, secret_of(build, name, NULL,
                                      json_pack("{s:O,s:O}", "ca.crt", json_object_get(authority->data, "ca.crt"),
                                                "ca.key", json_object_get(authority->data, "ca.key")),
                                      NULL));
        return true;
    }
    buf_init(&text, 2 * NAME_LEN_MAX);
    buf_text(&text, build->instance->name);
    buf_text(&text, " peers"); /* at most 64 bytes are allowed (RFC 5280, ub-common-name) */
    docs_add_give(docs, secret_of(build, name, NULL, json_object(), json_pack("{s:s}", "authority", buf_cstr(&text))));
    buf_release(&text);
    return false;
}

/* ---- the brokers' ---- */

/* The authority before this one: what the zone's brokers trust, without this one. */
static struct slice before_of(const struct authority *authority, const struct buf *trusted)
{
    size_t len = authority->cert.len;

    if (trusted->len < len || memcmp(trusted->data, authority->cert.data, len) != 0)
        return buf_bytes(trusted);
    return slice_of(trusted->data + len, trusted->len - len);
}

static bool is_leaf_good(const struct snapshot *snapshot, const struct authority *authority, const json_t *data,
                         const char *file, const struct cert_names *names, struct desired_certs *certs)
{
    struct cert_facts facts;
    struct buf pem, trust;
    bool is_good;

    buf_init(&pem, PEM_LEN_MAX);
    buf_init(&trust, TRUST_LEN_MAX);
    is_good = get(data, file, &pem) && cert_read(buf_bytes(&pem), buf_bytes(&authority->cert), names, &facts) == ERR_OK;
    if (is_good && !facts.is_issued && snapshot->now_ms < authority->spread_ms && get(data, "ca.crt", &trust) &&
        cert_read(buf_bytes(&pem), before_of(authority, &trust), names, &facts) == ERR_OK && facts.is_issued)
        note_renewal(certs, authority->spread_ms);
    is_good = is_good && facts.is_issued && facts.has_names && facts.has_key && facts.from_ms <= snapshot->now_ms &&
              snapshot->now_ms < cert_renewal_ms(&facts);
    if (is_good)
        note_life(certs, &facts);
    buf_release(&pem);
    buf_release(&trust);
    return is_good;
}

static json_t *wanted_leaf(const struct cert_names *names)
{
    json_t *made = build_must(json_pack("{s:s,s:[]}", "name", names->common_name, "dns"));

    for (size_t i = 0; i < names->dns_cnt; i++)
        CHECK(json_array_append_new(json_object_get(made, "dns"), json_string(names->dns[i])) == 0);
    if (names->ip)
        build_set(made, "ip", json_string(names->ip));
    return made;
}

/* Whom the brokers of a zone trust: this authority, and those that were trusted before. */
static json_t *trusted(const struct authority *authority, const json_t *data)
{
    json_t *own = json_object_get(authority->data, "ca.crt"), *have = json_object_get(data, "ca.crt"), *value;
    struct buf before, all, text;

    buf_init(&before, TRUST_LEN_MAX);
    buf_init(&all, TRUST_LEN_MAX);
    buf_init(&text, 2 * TRUST_LEN_MAX);
    buf_slice(&all, buf_bytes(&authority->cert));
    if (!get(data, "ca.crt", &before)) {
        value = json_incref(own);
    } else if (before.len >= all.len && memcmp(before.data, all.data, all.len) == 0) {
        value = json_incref(have);
    } else {
        buf_slice(&all, buf_bytes(&before));
        base64_encode(buf_bytes(&all), &text);
        value = all.over ? json_incref(own) : json_string(buf_cstr(&text));
    }
    buf_release(&before);
    buf_release(&all);
    buf_release(&text);
    return build_must(value);
}

static void add_peers(const struct build *build, const struct zone *zone, const struct snapshot *snapshot,
                      const struct authority *authority, struct docs *docs, struct desired_certs *certs)
{
    json_t *kept = json_object(), *leaves = json_object(), *issue = NULL;
    char name[NAME_LEN_MAX + 1];
    const json_t *data;

    name_of_peers(build->instance, zone->index, name);
    data = doc_at(docs_find(&snapshot->of[KIND_SECRET], name), "data");
    build_set(kept, "ca.crt", trusted(authority, data));
    for (int32_t ordinal = 0; ordinal < zone->brokers_cnt; ordinal++) {
        struct address_names names;
        struct buf file;
        address_names(build->settings, build->instance, zone->index, ordinal, &names);
        buf_init(&file, 2 * NAME_LEN_MAX);
        buf_text(&file, names.pod);
        buf_text(&file, ".pem");
        certs->cnt++;
        if (is_leaf_good(snapshot, authority, data, buf_cstr(&file), &names.names, certs)) {
            build_set(kept, buf_cstr(&file), json_incref(json_object_get(data, buf_cstr(&file))));
        } else {
            certs->missing_cnt++;
            build_set(leaves, buf_cstr(&file), wanted_leaf(&names.names));
        }
        buf_release(&file);
    }
    if (json_object_size(leaves) > 0)
        issue = build_must(json_pack("{s:{s:O,s:O},s:O}", "by", "ca.crt", json_object_get(authority->data, "ca.crt"),
                                     "ca.key", json_object_get(authority->data, "ca.key"), "leaves", leaves));
    json_decref(leaves);
    docs_add_give(docs, secret_of(build, name, zone, kept, issue));
}

void build_secrets(const struct build *build, const struct snapshot *snapshot, struct docs *docs,
                   struct desired_certs *certs)
{
    struct authority authority = {.data = NULL};

    *certs = (struct desired_certs){.is_off = build->instance->is_peers_plain};
    if (certs->is_off)
        return;
    buf_init(&authority.cert, PEM_LEN_MAX);
    buf_init(&authority.key, PEM_LEN_MAX);
    if (add_authority(build, snapshot, &authority, docs)) {
        for (size_t i = 0; i < build->identity->zones_cnt; i++)
            if (build->identity->zones[i].brokers_cnt > 0)
                add_peers(build, &build->identity->zones[i], snapshot, &authority, docs, certs);
    } else {
        for (size_t i = 0; i < build->identity->zones_cnt; i++)
            certs->cnt += build->identity->zones[i].brokers_cnt;
        certs->missing_cnt = certs->cnt;
    }
    buf_release(&authority.cert);
    buf_release(&authority.key);
}
