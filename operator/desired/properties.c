/* The settings of one broker: orders-z1-0.properties in its zone's ConfigMap. Everything is written out but where its
 * disk and certificates are (${DATA_DIR}, ${PEERS_DIR}: the broker expands them from its environment).
 *
 * Listener names are Kafka's way: the spec's name in capitals, mapped to PLAINTEXT; INTERNAL between brokers and
 * CONTROLLER for the quorum are the operator's own.
 *
 * The quorum's list is the same for every broker: the voters, the one with the lowest id first. It is read by a broker
 * that starts; one that runs knows the quorum by itself. So a longer list (replicas raised) restarts nobody: it is left
 * out of what is common (desired_common_properties), whose CRC a pod carries. */
#include <string.h>

#include "base/check.h"
#include "desired/address.h"
#include "desired/desired.h"

struct broker {
    const struct settings *settings;
    const struct instance *instance;
    const struct identity *identity;
    const struct zone *zone;
    int32_t ordinal;
};

static void add_upper(struct buf *out, const char *name)
{
    for (; *name != '\0'; name++)
        buf_byte(out, (uint8_t)(*name >= 'a' && *name <= 'z' ? *name - 'a' + 'A' : *name));
}

static void add_listener(struct buf *out, const char *name)
{
    add_upper(out, name);
    buf_text(out, "://");
}

static void add_port(struct buf *out, int32_t port, char end)
{
    buf_byte(out, ':');
    buf_i64(out, port);
    buf_byte(out, (uint8_t)end);
}

/* ---- what differs from broker to broker ---- */

static int32_t id_of(const struct zone *zone, int32_t ordinal)
{
    return zone->index * INSTANCE_BROKERS_MAX + ordinal;
}

static void add_listeners(const struct broker *broker, struct buf *out)
{
    static const struct instance_listener own[] = {{"internal", PORT_INTERNAL}, {"controller", PORT_CONTROLLER}};
    const struct instance *instance = broker->instance;
    bool is_voter = broker->ordinal < broker->zone->voters_cnt;
    size_t all = instance->listeners_cnt + (is_voter ? 2 : 1);

    buf_text(out, "listeners=");
    for (size_t i = 0; i < all; i++) {
        const struct instance_listener *listener =
            i < instance->listeners_cnt ? &instance->listeners[i] : &own[i - instance->listeners_cnt];
        add_listener(out, listener->name);
        if (broker->settings->address_form == ADDRESS_LOOPBACK)
            address_for_brokers(broker->settings, instance, broker->zone->index, broker->ordinal, out);
        add_port(out, listener->port, i + 1 < all ? ',' : '\n');
    }
}

static void add_advertised(const struct broker *broker, struct buf *out)
{
    const struct instance *instance = broker->instance;

    buf_text(out, "advertised.listeners=");
    for (size_t i = 0; i < instance->listeners_cnt; i++) {
        add_listener(out, instance->listeners[i].name);
        address_for_clients(broker->settings, instance, broker->zone->index, broker->ordinal, out);
        add_port(out, instance->listeners[i].port, ',');
    }
    add_listener(out, "internal");
    address_for_brokers(broker->settings, instance, broker->zone->index, broker->ordinal, out);
    if (broker->ordinal >= broker->zone->voters_cnt) {
        add_port(out, PORT_INTERNAL, '\n');
        return;
    }
    add_port(out, PORT_INTERNAL, ',');
    add_listener(out, "controller");
    address_for_brokers(broker->settings, instance, broker->zone->index, broker->ordinal, out);
    add_port(out, PORT_CONTROLLER, '\n');
}

/* id@host:port, ordinal by ordinal over the zones: the lowest of the first zone is the one that creates the quorum. */
static void add_voters(const struct broker *broker, struct buf *out)
{
    const struct identity *identity = broker->identity;
    size_t cnt = 0;

    buf_text(out, "controller.quorum.voters=");
    for (int32_t ordinal = 0; ordinal < VOTERS_MAX; ordinal++) {
        for (size_t i = 0; i < identity->zones_cnt; i++) {
            const struct zone *zone = &identity->zones[i];
            if (ordinal >= zone->voters_cnt)
                continue;
            if (cnt++ > 0)
                buf_byte(out, ',');
            buf_i64(out, id_of(zone, ordinal));
            buf_byte(out, '@');
            address_for_brokers(broker->settings, broker->instance, zone->index, ordinal, out);
            buf_byte(out, ':');
            buf_i64(out, PORT_CONTROLLER);
        }
    }
    buf_byte(out, '\n');
}

static void add_keystores(const struct broker *broker, struct buf *out)
{
    static const char *const names[] = {"internal", "controller"};
    char pod[NAME_LEN_MAX + 1];

    name_of_broker(broker->instance, broker->zone->index, broker->ordinal, pod);
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        buf_text(out, "listener.name.");
        buf_text(out, names[i]);
        buf_text(out, ".ssl.keystore.location=${PEERS_DIR}/");
        buf_text(out, pod);
        buf_text(out, ".pem\n");
    }
}

/* ---- what is the same in a zone ---- */

static void add_protocols(const struct instance *instance, struct buf *out)
{
    const char *peers = instance->is_peers_plain ? "PLAINTEXT" : "SSL";

    buf_text(out, "listener.security.protocol.map=");
    for (size_t i = 0; i < instance->listeners_cnt; i++) {
        add_upper(out, instance->listeners[i].name);
        buf_text(out, ":PLAINTEXT,");
    }
    buf_text(out, "INTERNAL:");
    buf_text(out, peers);
    buf_text(out, ",CONTROLLER:");
    buf_text(out, peers);
    buf_byte(out, '\n');
}

/* Both sides show a certificate of the instance's own authority, and each checks the other's and its names. */
static void add_trust(struct buf *out)
{
    static const char *const names[] = {"internal", "controller"};
    static const char *const lines[] = {"ssl.keystore.type=PEM", "ssl.truststore.type=PEM",
                                        "ssl.truststore.location=${PEERS_DIR}/ca.crt", "ssl.client.auth=required"};

    for (size_t i = 0; i < COUNT_OF(names); i++) {
        for (size_t k = 0; k < COUNT_OF(lines); k++) {
            buf_text(out, "listener.name.");
            buf_text(out, names[i]);
            buf_byte(out, '.');
            buf_text(out, lines[k]);
            buf_byte(out, '\n');
        }
    }
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

void desired_common_properties(const struct settings *settings, const struct instance *instance,
                               const struct identity *identity, const struct zone *zone, struct buf *out)
{
    buf_text(out, "flotilla.cluster.id=");
    buf_text(out, identity->cluster_id);
    if (zone->name[0] != '\0') {
        buf_text(out, "\nbroker.rack=");
        buf_text(out, zone->name);
    }
    buf_byte(out, '\n');
    add_protocols(instance, out);
    buf_text(out, "inter.broker.listener.name=INTERNAL\ncontroller.listener.names=CONTROLLER\n"
                  "controller.quorum.auto.join.enable=true\n");
    if (!instance->is_peers_plain)
        add_trust(out);
    buf_text(out, "log.dirs=${DATA_DIR}\n");
    if (settings->address_form == ADDRESS_DNS) {
        buf_text(out, "flotilla.admin.listener=0.0.0.0");
        add_port(out, PORT_ADMIN, '\n');
    }
    add_config(instance, out);
}

void desired_properties(const struct settings *settings, const struct instance *instance,
                        const struct identity *identity, const struct zone *zone, int32_t ordinal, struct buf *out)
{
    struct broker broker = {
        .settings = settings, .instance = instance, .identity = identity, .zone = zone, .ordinal = ordinal};

    buf_text(out, "# Made by flotilla-operator from KafkaInstance ");
    buf_text(out, instance->name);
    buf_text(out, "; changes made here are undone.\nnode.id=");
    buf_i64(out, id_of(zone, ordinal));
    buf_text(out, ordinal < zone->voters_cnt ? "\nprocess.roles=broker,controller\n" : "\nprocess.roles=broker\n");
    add_listeners(&broker, out);
    add_advertised(&broker, out);
    add_voters(&broker, out);
    if (!instance->is_peers_plain)
        add_keystores(&broker, out);
    if (settings->address_form == ADDRESS_LOOPBACK) {
        buf_text(out, "flotilla.admin.listener=");
        address_for_brokers(settings, instance, zone->index, ordinal, out);
        add_port(out, PORT_ADMIN, '\n');
    }
    desired_common_properties(settings, instance, identity, zone, out);
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
        address_for_brokers(settings, instance, identity->zones[i].index, 0, out);
        buf_byte(out, ':');
        buf_i64(out, listener->port);
    }
}
