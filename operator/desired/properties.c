/* server.properties of one zone. One file serves all its brokers: what differs comes from the pod's name. The broker
 * expands ${NAME} from its environment and, where node.id is absent, takes flotilla.node.id.base + the number at the
 * end of flotilla.pod.name.
 *
 * Listener names are Kafka's way: the spec's name in capitals, mapped to PLAINTEXT; INTERNAL between brokers and
 * CONTROLLER for the quorum are the operator's own. */
#include <string.h>

#include "base/check.h"
#include "desired/address.h"
#include "desired/desired.h"

enum { PROPERTIES_LEN_MAX = 1 << 20, VOTERS_MAX = 5, VOTERS_3_FROM = 3, VOTERS_5_FROM = 15 };

static void add_upper(struct buf *out, const char *name)
{
    for (; *name != '\0'; name++)
        buf_byte(out, (uint8_t)(*name >= 'a' && *name <= 'z' ? *name - 'a' + 'A' : *name));
}

static void add_endpoint(struct buf *out, const char *name, const char *host, int32_t port)
{
    add_upper(out, name);
    buf_text(out, "://");
    buf_text(out, host);
    buf_byte(out, ':');
    buf_i64(out, port);
}

static void add_listeners(const struct settings *settings, const struct instance *instance, struct buf *out)
{
    const char *bind = address_bind(settings);

    buf_text(out, "listeners=");
    for (size_t i = 0; i < instance->listeners_cnt; i++) {
        add_endpoint(out, instance->listeners[i].name, bind, instance->listeners[i].port);
        buf_byte(out, ',');
    }
    add_endpoint(out, "internal", bind, PORT_INTERNAL);
    buf_byte(out, ',');
    add_endpoint(out, "controller", bind, PORT_CONTROLLER);
    buf_byte(out, '\n');
}

static void add_advertised(const struct settings *settings, const struct instance *instance, struct buf *out)
{
    struct buf clients, brokers;

    buf_init(&clients, 2 * NAME_HOST_LEN_MAX);
    buf_init(&brokers, 2 * NAME_HOST_LEN_MAX);
    address_of_self(settings, instance, &clients);
    address_of_self_internal(settings, instance, &brokers);
    buf_text(out, "advertised.listeners=");
    for (size_t i = 0; i < instance->listeners_cnt; i++) {
        add_endpoint(out, instance->listeners[i].name, buf_cstr(&clients), instance->listeners[i].port);
        buf_byte(out, ',');
    }
    add_endpoint(out, "internal", buf_cstr(&brokers), PORT_INTERNAL);
    buf_byte(out, '\n');
    buf_release(&clients);
    buf_release(&brokers);
}

static void add_protocols(const struct instance *instance, struct buf *out)
{
    buf_text(out, "listener.security.protocol.map=");
    for (size_t i = 0; i < instance->listeners_cnt; i++) {
        add_upper(out, instance->listeners[i].name);
        buf_text(out, ":PLAINTEXT,");
    }
    buf_text(out, "INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT\n");
}

static int32_t voters_wanted(int32_t brokers_cnt)
{
    if (brokers_cnt >= VOTERS_5_FROM)
        return VOTERS_MAX;
    return brokers_cnt >= VOTERS_3_FROM ? 3 : 1;
}

/* id@host:port of the first brokers, taken from the zones in turn, so that voters are spread evenly. */
static void add_voters(const struct settings *settings, const struct instance *instance,
                       const struct identity *identity, struct buf *out)
{
    int32_t wanted = voters_wanted(instance->replicas), cnt = 0;

    buf_text(out, "controller.quorum.voters=");
    for (int32_t ordinal = 0; ordinal < instance->replicas && cnt < wanted; ordinal++) {
        for (size_t i = 0; i < identity->zones_cnt && cnt < wanted; i++) {
            const struct zone *zone = &identity->zones[i];
            if (ordinal >= zone->brokers_cnt)
                continue;
            if (cnt++ > 0)
                buf_byte(out, ',');
            buf_i64(out, (int64_t)zone->index * INSTANCE_BROKERS_MAX + ordinal);
            buf_byte(out, '@');
            address_of_broker(settings, instance, zone->index, ordinal, out);
            buf_byte(out, ':');
            buf_i64(out, PORT_CONTROLLER);
        }
    }
    CHECK(cnt == wanted);
    buf_byte(out, '\n');
}

/* The user's settings, sorted by name. */
static void add_config(const struct instance *instance, struct buf *out)
{
    const char *names[INSTANCE_CONFIG_MAX];
    const char *name;
    json_t *value;
    size_t cnt = 0;

    json_object_foreach((json_t *)instance->config, name, value)
    {
        size_t at = cnt++;
        CHECK(cnt <= INSTANCE_CONFIG_MAX);
        for (; at > 0 && strcmp(names[at - 1], name) > 0; at--)
            names[at] = names[at - 1];
        names[at] = name;
    }
    for (size_t i = 0; i < cnt; i++) {
        buf_text(out, names[i]);
        buf_byte(out, '=');
        buf_text(out, json_string_value(json_object_get(instance->config, names[i])));
        buf_byte(out, '\n');
    }
}

void desired_properties(const struct settings *settings, const struct instance *instance,
                        const struct identity *identity, const struct zone *zone, struct buf *out)
{
    buf_text(out, "# Made by flotilla-operator from KafkaInstance ");
    buf_text(out, instance->name);
    buf_text(out, "; changes made here are undone.\n");
    buf_text(out, "process.roles=broker,controller\nflotilla.pod.name=${POD_NAME}\nflotilla.node.id.base=");
    buf_i64(out, (int64_t)zone->index * INSTANCE_BROKERS_MAX);
    buf_text(out, "\nflotilla.cluster.id=");
    buf_text(out, identity->cluster_id);
    if (zone->name[0] != '\0') {
        buf_text(out, "\nbroker.rack=");
        buf_text(out, zone->name);
    }
    buf_byte(out, '\n');
    add_listeners(settings, instance, out);
    add_advertised(settings, instance, out);
    add_protocols(instance, out);
    buf_text(out, "inter.broker.listener.name=INTERNAL\ncontroller.listener.names=CONTROLLER\n");
    add_voters(settings, instance, identity, out);
    buf_text(out, "log.dirs=${DATA_DIR}\nflotilla.admin.listener=");
    buf_text(out, settings->address_form == ADDRESS_LOOPBACK ? "${POD_IP}" : "0.0.0.0");
    buf_byte(out, ':');
    buf_i64(out, PORT_ADMIN);
    buf_byte(out, '\n');
    add_config(instance, out);
    CHECK(!out->over);
}

void desired_bootstrap(const struct settings *settings, const struct instance *instance,
                       const struct identity *identity, const struct instance_listener *listener, struct buf *out)
{
    char name[NAME_LEN_MAX + 1];
    int32_t cnt = 0;

    if (settings->address_form == ADDRESS_DNS) {
        name_of_bootstrap(instance, name);
        buf_text(out, name);
        buf_byte(out, '.');
        buf_text(out, instance->namespace);
        buf_text(out, ".svc.");
        buf_text(out, settings->cluster_domain);
        buf_byte(out, ':');
        buf_i64(out, listener->port);
        return;
    }
    for (size_t i = 0; i < identity->zones_cnt && cnt < 3; i++) {
        if (identity->zones[i].brokers_cnt == 0)
            continue;
        if (cnt++ > 0)
            buf_byte(out, ',');
        address_of_broker(settings, instance, identity->zones[i].index, 0, out);
        buf_byte(out, ':');
        buf_i64(out, listener->port);
    }
}
