#include "desired/address.h"

#include <string.h>

#include "base/check.h"
#include "desired/desired.h"

/* ".<namespace>.svc.<cluster domain>" */
static void add_domain(const struct settings *settings, const struct instance *instance, struct buf *out)
{
    buf_byte(out, '.');
    buf_text(out, instance->namespace);
    buf_text(out, ".svc.");
    buf_text(out, settings->cluster_domain);
}

static void add_loopback(const struct instance *instance, int32_t zone_index, int32_t ordinal, struct buf *out)
{
    CHECK(zone_index < DESIRED_LOOPBACK_BROKERS_MAX && ordinal < DESIRED_LOOPBACK_BROKERS_MAX);
    buf_text(out, "127.");
    buf_i64(out, instance->loopback_net);
    buf_byte(out, '.');
    buf_i64(out, zone_index + 1);
    buf_byte(out, '.');
    buf_i64(out, ordinal + 1);
}

void address_for_clients(const struct settings *settings, const struct instance *instance, int32_t zone_index,
                         int32_t ordinal, struct buf *out)
{
    char name[NAME_LEN_MAX + 1];

    if (settings->address_form == ADDRESS_LOOPBACK) {
        add_loopback(instance, zone_index, ordinal, out);
        return;
    }
    name_of_broker(instance, zone_index, ordinal, name);
    buf_text(out, name);
    add_domain(settings, instance, out);
}

void address_for_brokers(const struct settings *settings, const struct instance *instance, int32_t zone_index,
                         int32_t ordinal, struct buf *out)
{
    char name[NAME_LEN_MAX + 1];

    if (settings->address_form == ADDRESS_LOOPBACK) {
        add_loopback(instance, zone_index, ordinal, out);
        return;
    }
    name_of_broker(instance, zone_index, ordinal, name);
    buf_text(out, name);
    buf_byte(out, '.');
    name_of_headless(instance, name);
    buf_text(out, name);
    add_domain(settings, instance, out);
}

void address_names(const struct settings *settings, const struct instance *instance, int32_t zone_index,
                   int32_t ordinal, struct address_names *ret_names)
{
    static void (*const makers[])(const struct settings *, const struct instance *, int32_t, int32_t,
                                  struct buf *) = {address_for_brokers, address_for_clients};

    *ret_names = (struct address_names){.pod = ""};
    name_of_broker(instance, zone_index, ordinal, ret_names->pod);
    for (size_t i = 0; i < COUNT_OF(makers); i++) {
        struct buf host;
        buf_init(&host, NAME_HOST_LEN_MAX + 1);
        makers[i](settings, instance, zone_index, ordinal, &host);
        CHECK(!host.over && host.len <= NAME_HOST_LEN_MAX);
        memcpy(ret_names->hosts[i], host.data, host.len);
        buf_release(&host);
    }
    ret_names->names.common_name = ret_names->pod;
    if (settings->address_form == ADDRESS_LOOPBACK) {
        ret_names->names.ip = ret_names->hosts[0];
        return;
    }
    for (size_t i = 0; i < COUNT_OF(makers); i++)
        ret_names->names.dns[ret_names->names.dns_cnt++] = ret_names->hosts[i];
}
