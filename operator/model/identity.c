#include "model/identity.h"

#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/map.h"
#include "base/num.h"
#include "model/fault.h"
#include "model/name.h"

/* ---- cluster id ---- */

static int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The 16 bytes of a uid ("8-4-4-4-12" hex). A server's uid of another form is hashed, so that an id exists anyway. */
static void uid_bytes(const char *uid, uint8_t ret_bytes[UUID_LEN])
{
    size_t digits = 0;
    uint64_t hash[2];

    memset(ret_bytes, 0, UUID_LEN);
    for (const char *at = uid; *at != '\0'; at++) {
        int value = hex_value(*at);
        if (*at == '-')
            continue;
        if (value < 0 || digits == UUID_HEX_LEN)
            goto hashed;
        ret_bytes[digits / 2] = (uint8_t)(ret_bytes[digits / 2] | value << (digits % 2 ? 0 : 4));
        digits++;
    }
    if (digits == UUID_HEX_LEN)
        return;
hashed:
    hash[0] = map_hash_bytes(uid, strlen(uid));
    hash[1] = map_hash_u64(hash[0]);
    memcpy(ret_bytes, hash, UUID_LEN);
}

static bool is_cluster_id(const char *text)
{
    struct uuid uuid;

    return text && uuid_parse(slice_of_text(text), &uuid) == ERR_OK && !uuid_is_zero(uuid);
}

/* Takes what one object says; ERR_CONFLICT where another said otherwise. */
static int take_cluster_id(const char *said, const char *kind, const char *name, struct identity *identity,
                           struct fault *fault)
{
    if (!is_cluster_id(said))
        return ERR_OK;
    if (identity->cluster_id[0] == '\0')
        memcpy(identity->cluster_id, said, UUID_TEXT_LEN + 1);
    if (strcmp(identity->cluster_id, said) == 0)
        return ERR_OK;
    fault_set(fault, "status.clusterId", "the cluster id is ", identity->cluster_id, ", but ", kind, " ", name,
              " belongs to ", said, "; one of them is not of this instance", NULL);
    return ERR_CONFLICT;
}

static int find_cluster_id(const struct instance *instance, const struct snapshot *snapshot, struct identity *identity,
                           struct fault *fault)
{
    static const enum kind kinds[] = {KIND_CLAIM, KIND_STATEFUL_SET};
    uint8_t bytes[UUID_LEN];
    int err = take_cluster_id(doc_text(snapshot->instance, "status.clusterId"), "KafkaInstance", instance->name,
                              identity, fault);

    for (size_t k = 0; k < COUNT_OF(kinds) && !err; k++) {
        const struct docs *docs = &snapshot->of[kinds[k]];
        for (size_t i = 0; i < docs->cnt && !err; i++)
            err = take_cluster_id(doc_annotation(docs->items[i], ANNOTATION_CLUSTER_ID), kind_info(kinds[k])->kind,
                                  doc_name(docs->items[i]), identity, fault);
    }
    if (!err && identity->cluster_id[0] == '\0') {
        uid_bytes(instance->uid, bytes);
        uuid_print(uuid_of_random(bytes), identity->cluster_id);
    }
    return err;
}

/* ---- zones ---- */

/* Notes that index belongs to the zone called name. */
static int take_zone(const char *name, int64_t index, struct identity *identity, struct fault *fault)
{
    size_t at = 0;

    while (at < identity->zones_cnt && identity->zones[at].index < index)
        at++;
    for (size_t i = 0; i < identity->zones_cnt; i++) {
        const struct zone *zone = &identity->zones[i];
        if ((zone->index == index) == (strcmp(zone->name, name) == 0)) {
            if (zone->index == index)
                return ERR_OK;
            continue;
        }
        fault_set(fault, "spec.zones", "the brokers' disks say that zone ", name[0] ? name : "(no name)",
                  " has the index that zone ", zone->name[0] ? zone->name : "(no name)", " has", NULL);
        return ERR_CONFLICT;
    }
    if (identity->zones_cnt == INSTANCE_ZONES_MAX) {
        fault_set(fault, "spec.zones", "the brokers' disks are in more than 9 zones", NULL);
        return ERR_CONFLICT;
    }
    memmove(&identity->zones[at + 1], &identity->zones[at], (identity->zones_cnt - at) * sizeof identity->zones[0]);
    identity->zones[at] = (struct zone){.name = name, .index = (int32_t)index};
    identity->zones_cnt++;
    return ERR_OK;
}

static int take_written_zones(const struct snapshot *snapshot, struct identity *identity, struct fault *fault)
{
    static const enum kind kinds[] = {KIND_CLAIM, KIND_STATEFUL_SET};
    int err = ERR_OK;

    for (size_t k = 0; k < COUNT_OF(kinds); k++) {
        for (size_t i = 0; i < snapshot->of[kinds[k]].cnt && !err; i++) {
            const json_t *doc = snapshot->of[kinds[k]].items[i];
            const char *name = doc_label(doc, LABEL_ZONE), *text = doc_label(doc, LABEL_ZONE_INDEX);
            int64_t index;
            if (text && num_parse_i64(slice_of_text(text), 0, INSTANCE_BROKERS_MAX - 1, &index) == ERR_OK)
                err = take_zone(name ? name : "", index, identity, fault);
        }
    }
    return err;
}

static bool has_zone(const struct identity *identity, const char *name)
{
    for (size_t i = 0; i < identity->zones_cnt; i++)
        if (strcmp(identity->zones[i].name, name) == 0)
            return true;
    return false;
}

static bool has_index(const struct identity *identity, int64_t index)
{
    for (size_t i = 0; i < identity->zones_cnt; i++)
        if (identity->zones[i].index == index)
            return true;
    return false;
}

static bool is_wanted(const char *name, const char *const *wanted, size_t wanted_cnt)
{
    for (size_t k = 0; k < wanted_cnt; k++)
        if (strcmp(wanted[k], name) == 0)
            return true;
    return false;
}

/* What this very instance had in mind: its ConfigMaps are there before any StatefulSet is asked for. A write of one that
 * seemed lost may still be carried out, and must not name another index than the next one does. Data has the last word. */
static int take_planned_zones(const struct instance *instance, const struct snapshot *snapshot,
                              const char *const *wanted, size_t wanted_cnt, struct identity *identity,
                              struct fault *fault)
{
    const struct docs *docs = &snapshot->of[KIND_CONFIG_MAP];
    int err = ERR_OK;

    for (size_t i = 0; i < docs->cnt && !err; i++) {
        const char *name = doc_label(docs->items[i], LABEL_ZONE);
        const char *text = doc_label(docs->items[i], LABEL_ZONE_INDEX), *owner = doc_controller_uid(docs->items[i]);
        int64_t index;
        name = name ? name : "";
        if (owner && strcmp(owner, instance->uid) == 0 && text && is_wanted(name, wanted, wanted_cnt) &&
            num_parse_i64(slice_of_text(text), 0, INSTANCE_BROKERS_MAX - 1, &index) == ERR_OK &&
            !has_zone(identity, name) && !has_index(identity, index))
            err = take_zone(name, index, identity, fault);
    }
    return err;
}

static int find_zones(const struct instance *instance, const struct snapshot *snapshot, struct identity *identity,
                      struct fault *fault)
{
    static const char *const nameless[] = {""};
    const char *const *wanted = instance->zones_cnt ? instance->zones : nameless;
    size_t wanted_cnt = instance->zones_cnt ? instance->zones_cnt : 1;
    int err = take_written_zones(snapshot, identity, fault);

    for (size_t i = 0; i < identity->zones_cnt && !err; i++) {
        if (is_wanted(identity->zones[i].name, wanted, wanted_cnt))
            continue;
        fault_set(fault, "spec.zones", identity->zones[i].name[0] ? identity->zones[i].name : "the zone without a name",
                  " cannot be taken away, brokers' disks are there", NULL);
        err = ERR_CONFLICT;
    }
    if (!err)
        err = take_planned_zones(instance, snapshot, wanted, wanted_cnt, identity, fault);
    for (size_t k = 0; k < wanted_cnt && !err; k++) {
        int32_t next = identity->zones_cnt ? identity->zones[identity->zones_cnt - 1].index + 1 : 0;
        if (!has_zone(identity, wanted[k]))
            err = take_zone(wanted[k], next, identity, fault);
    }
    return err;
}

/* From the zones in turn, so that they are spread as evenly as the zones allow. */
static void spread_voters(int32_t replicas, struct identity *identity)
{
    int32_t left = replicas >= VOTERS_5_FROM ? VOTERS_MAX : replicas >= VOTERS_3_FROM ? 3 : 1;

    while (left > 0) {
        int32_t before = left;
        for (size_t i = 0; i < identity->zones_cnt && left > 0; i++) {
            struct zone *zone = &identity->zones[i];
            if (zone->voters_cnt == zone->brokers_cnt)
                continue;
            zone->voters_cnt++;
            left--;
        }
        CHECK(left < before); /* there are more brokers than voters */
    }
}

int identity_find(const struct instance *instance, const struct snapshot *snapshot, struct identity *ret_identity,
                  struct fault *ret_fault)
{
    int err;

    *ret_identity = (struct identity){.zones_cnt = 0};
    if ((err = find_cluster_id(instance, snapshot, ret_identity, ret_fault)) ||
        (err = find_zones(instance, snapshot, ret_identity, ret_fault)))
        return err;
    for (size_t i = 0; i < ret_identity->zones_cnt; i++) {
        int32_t zones = (int32_t)ret_identity->zones_cnt;
        ret_identity->zones[i].brokers_cnt =
            instance->replicas / zones + ((int32_t)i < instance->replicas % zones ? 1 : 0);
    }
    spread_voters(instance->replicas, ret_identity);
    return ERR_OK;
}
