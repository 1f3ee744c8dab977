#include "desired/address.h"

#include "base/check.h"
#include "desired/desired.h"

const char *address_bind(const struct settings *settings)
{
    return settings->address_form == ADDRESS_LOOPBACK ? "${POD_IP}" : "";
}

/* ".<namespace>.svc.<cluster domain>" */
static void add_domain(const struct settings *settings, const struct instance *instance, struct buf *out)
{
    buf_byte(out, '.');
    buf_text(out, instance->namespace);
    buf_text(out, ".svc.");
    buf_text(out, settings->cluster_domain);
}

static void add_headless(const struct settings *settings, const struct instance *instance, struct buf *out)
{
    char name[NAME_LEN_MAX + 1];

    name_of_headless(instance, name);
    buf_byte(out, '.');
    buf_text(out, name);
    add_domain(settings, instance, out);
}

void address_of_self(const struct settings *settings, const struct instance *instance, struct buf *out)
{
    if (settings->address_form == ADDRESS_LOOPBACK) {
        buf_text(out, "${POD_IP}");
        return;
    }
    buf_text(out, "${POD_NAME}");
    add_domain(settings, instance, out);
}

void address_of_self_internal(const struct settings *settings, const struct instance *instance, struct buf *out)
{
    if (settings->address_form == ADDRESS_LOOPBACK) {
        buf_text(out, "${POD_IP}");
        return;
    }
    buf_text(out, "${POD_NAME}");
    add_headless(settings, instance, out);
}

void address_of_broker(const struct settings *settings, const struct instance *instance, int32_t zone_index,
                       int32_t ordinal, struct buf *out)
{
    char name[NAME_LEN_MAX + 1];

    if (settings->address_form == ADDRESS_LOOPBACK) {
        CHECK(zone_index < DESIRED_LOOPBACK_BROKERS_MAX && ordinal < DESIRED_LOOPBACK_BROKERS_MAX);
        buf_text(out, "127.");
        buf_i64(out, instance->loopback_net);
        buf_byte(out, '.');
        buf_i64(out, zone_index + 1);
        buf_byte(out, '.');
        buf_i64(out, ordinal + 1);
        return;
    }
    name_of_broker(instance, zone_index, ordinal, name);
    buf_text(out, name);
    add_headless(settings, instance, out);
}
