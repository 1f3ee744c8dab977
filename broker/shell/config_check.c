/* What the properties say together: names of listeners, directories, voters, ids. */
#define _GNU_SOURCE /* memmem */
#include "shell/config_check.h"

#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "base/mem.h"
#include "base/num.h"
#include "base/uuid.h"

enum { MS_PER_MINUTE = 60000, MS_PER_HOUR = 3600000 };

static bool is_set(const struct config *config, size_t idx)
{
    return config->sources[idx] != CONFIG_DEFAULT;
}

/* ---- node.id ---- */

static void find_id(struct config *config)
{
    const char *pod = config->pod_name, *at;
    int64_t ordinal = 0;

    if (config->node_id != CONFIG_UNSET || config->broker_id != CONFIG_UNSET) {
        config->id = (int32_t)(config->node_id != CONFIG_UNSET ? config->node_id : config->broker_id);
        if (config->node_id != CONFIG_UNSET && config->broker_id != CONFIG_UNSET &&
            config->node_id != config->broker_id)
            config_fault(config, CONFIG_IDX_broker_id, "differs from node.id; give one of them");
        return;
    }
    if (pod == NULL) {
        config_fault(config, CONFIG_IDX_node_id, "is needed: an integer from 0 to 2147483647 (or flotilla.pod.name)");
        return;
    }
    at = strrchr(pod, '-');
    if (at == NULL || at[1] == '-' || num_parse_i64(slice_of_text(at + 1), 0, INT32_MAX, &ordinal) != ERR_OK ||
        ordinal + config->node_id_base > INT32_MAX)
        config_fault(config, CONFIG_IDX_pod_name, "must end in -NUMBER, since node.id is not given");
    else
        config->id = (int32_t)(config->node_id_base + ordinal);
}

/* ---- listeners ---- */

static void upper(char *text)
{
    for (; *text != '\0'; text++)
        if (*text >= 'a' && *text <= 'z')
            *text = (char)(*text - 'a' + 'A');
}

bool config_name_of(struct slice text, char ret_name[CONFIG_LISTENER_NAME_LEN_MAX + 1])
{
    if (text.len == 0 || text.len > CONFIG_LISTENER_NAME_LEN_MAX)
        return false;
    memcpy(ret_name, text.data, text.len);
    ret_name[text.len] = '\0';
    upper(ret_name);
    return true;
}

/* "NAME://host:port" */
static bool parse_endpoint(struct slice item, char ret_name[CONFIG_LISTENER_NAME_LEN_MAX + 1],
                           struct io_address *ret_address)
{
    const uint8_t *at = memmem(item.data, item.len, "://", 3);

    return at != NULL && config_name_of(slice_of(item.data, (size_t)(at - item.data)), ret_name) &&
           io_address_parse(slice_of(at + 3, item.len - (size_t)(at + 3 - item.data)), ret_address) == ERR_OK;
}

static struct config_listener *find_listener(struct config *config, const char *name)
{
    for (uint32_t i = 0; i < config->listeners_cnt; i++)
        if (strcmp(config->listeners[i].name, name) == 0)
            return &config->listeners[i];
    return NULL;
}

static bool list_has(const char *list, const char *name)
{
    char upper_name[CONFIG_LISTENER_NAME_LEN_MAX + 1];
    struct slice item;

    while (config_next_item(&list, &item))
        if (config_name_of(item, upper_name) && strcmp(upper_name, name) == 0)
            return true;
    return false;
}

static void read_listeners(struct config *config)
{
    const char *list = config->listeners_text;
    struct slice item;

    while (config_next_item(&list, &item)) {
        struct config_listener *listener = &config->listeners[config->listeners_cnt];
        if (config->listeners_cnt == CONFIG_LISTENERS_MAX) {
            config_fault(config, CONFIG_IDX_listeners_text, "too many; allowed are 16");
            return;
        }
        if (!parse_endpoint(item, listener->name, &listener->bind)) {
            config_fault(config, CONFIG_IDX_listeners_text, "not allowed; each is NAME://host:port, port 0 to 65535");
            return;
        }
        if (find_listener(config, listener->name) != NULL) {
            config_fault(config, CONFIG_IDX_listeners_text, "a listener name is there twice");
            return;
        }
        listener->is_controller = list_has(config->controller_listener_names, listener->name);
        config->listeners_cnt++;
    }
    if (config->listeners_cnt == 0)
        config_fault(config, CONFIG_IDX_listeners_text, "at least one is needed");
}

static bool is_any_host(const char *host)
{
    return host[0] == '\0' || strcmp(host, "0.0.0.0") == 0 || strcmp(host, "::") == 0;
}

static void default_advertised(struct config *config)
{
    for (uint32_t i = 0; i < config->listeners_cnt; i++) {
        struct config_listener *listener = &config->listeners[i];
        listener->advertised = listener->bind;
        if (is_any_host(listener->bind.host) &&
            gethostname(listener->advertised.host, sizeof listener->advertised.host - 1) != 0)
            memcpy(listener->advertised.host, "localhost", sizeof "localhost");
    }
}

static void read_advertised(struct config *config)
{
    const char *list = config->advertised_text;
    struct slice item;

    default_advertised(config);
    while (config_next_item(&list, &item)) {
        char name[CONFIG_LISTENER_NAME_LEN_MAX + 1];
        struct config_listener *listener;
        struct io_address address;
        if (!parse_endpoint(item, name, &address) || is_any_host(address.host) || address.port == 0) {
            config_fault(config, CONFIG_IDX_advertised_text,
                         "not allowed; each is NAME://host:port, a host that clients can reach, port 1 to 65535");
            return;
        }
        listener = find_listener(config, name);
        if (listener == NULL) {
            config_fault(config, CONFIG_IDX_advertised_text, "names a listener that is not in listeners");
            return;
        }
        listener->advertised = address;
    }
}

/* What the map says of a listener's name; NULL: nothing. A fault where it cannot be read, or the protocol is none of ours. */
static const char *find_protocol(struct config *config, const char *listener)
{
    const char *list = config->protocol_map_text, *found = NULL;
    struct slice item;

    while (config_next_item(&list, &item)) {
        const uint8_t *colon = memchr(item.data, ':', item.len);
        char name[CONFIG_LISTENER_NAME_LEN_MAX + 1], protocol[CONFIG_LISTENER_NAME_LEN_MAX + 1];
        if (colon == NULL || !config_name_of(slice_of(item.data, (size_t)(colon - item.data)), name) ||
            !config_name_of(slice_of(colon + 1, item.len - (size_t)(colon + 1 - item.data)), protocol)) {
            config_fault(config, CONFIG_IDX_protocol_map_text, "not allowed; each is NAME:PROTOCOL");
            return NULL;
        }
        if (strcmp(name, listener) != 0)
            continue;
        found = strcmp(protocol, "PLAINTEXT") == 0 ? "PLAINTEXT" : strcmp(protocol, "SSL") == 0 ? "SSL" : NULL;
        if (found == NULL)
            config_fault(config, CONFIG_IDX_protocol_map_text,
                         "a listener in use has a protocol that does not work yet; allowed are PLAINTEXT, SSL");
    }
    return found;
}

/* As Apache Kafka: without a map of one's own, controller listeners are PLAINTEXT (KAFKA-12945). */
static const char *find_controller_protocol(struct config *config, const char *listener)
{
    const char *found = find_protocol(config, listener);

    return found == NULL && config->sources[CONFIG_IDX_protocol_map_text] == CONFIG_DEFAULT ? "PLAINTEXT" : found;
}

static void read_protocols(struct config *config)
{
    const char *controllers = config->controller_listener_names;
    char name[CONFIG_LISTENER_NAME_LEN_MAX + 1];
    struct slice item;

    for (uint32_t i = 0; i < config->listeners_cnt; i++) {
        struct config_listener *listener = &config->listeners[i];
        listener->protocol = listener->is_controller ? find_controller_protocol(config, listener->name)
                                                     : find_protocol(config, listener->name);
        if (listener->protocol == NULL && config->faults.len == 0)
            config_fault(config, CONFIG_IDX_protocol_map_text, "a name in listeners has no protocol here");
    }
    config->controller_protocol = "PLAINTEXT";
    if (!config_next_item(&controllers, &item))
        return;
    if (!config_name_of(item, name)) {
        config_fault(config, CONFIG_IDX_controller_listener_names, "not a listener's name");
        return;
    }
    config->controller_protocol = find_controller_protocol(config, name);
    if (config->controller_protocol == NULL && config->faults.len == 0)
        config_fault(config, CONFIG_IDX_protocol_map_text,
                     "the first of controller.listener.names has no protocol here");
}

static void check_roles(struct config *config)
{
    uint32_t controllers_cnt = 0;

    for (uint32_t i = 0; i < config->listeners_cnt; i++)
        controllers_cnt += config->listeners[i].is_controller;
    if (config->is_broker && controllers_cnt == config->listeners_cnt)
        config_fault(config, CONFIG_IDX_listeners_text, "a broker needs a listener that is not the controller's");
    if (!config->is_controller && controllers_cnt > 0)
        config_fault(config, CONFIG_IDX_controller_listener_names, "in listeners, but process.roles has no controller");
    if (config->is_controller && controllers_cnt == 0 && (config->voters_cnt > 1 || config->bootstrap_cnt > 0))
        config_fault(config, CONFIG_IDX_controller_listener_names,
                     "must name one of listeners, since the quorum has other members");
    if (!config->is_controller && config->voters_cnt == 0 && config->bootstrap_cnt == 0)
        config_fault(config, CONFIG_IDX_controller_quorum_bootstrap_servers,
                     "is needed where process.roles has no controller (or controller.quorum.voters)");
}

static void find_inter_broker(struct config *config)
{
    const char *wanted = config->inter_broker_listener_name;
    char name[CONFIG_LISTENER_NAME_LEN_MAX + 1] = "PLAINTEXT";
    struct config_listener *listener;

    config->inter_broker_idx = config->listeners_cnt;
    if (wanted != NULL && !config_name_of(slice_of_text(wanted), name))
        config_fault(config, CONFIG_IDX_inter_broker_listener_name, "not a listener's name");
    listener = find_listener(config, name);
    if (wanted != NULL && (listener == NULL || listener->is_controller))
        config_fault(config, CONFIG_IDX_inter_broker_listener_name,
                     "must be one of listeners and not of controller.listener.names");
    for (uint32_t i = 0; listener == NULL && i < config->listeners_cnt; i++)
        if (!config->listeners[i].is_controller)
            listener = &config->listeners[i]; /* the first that brokers can use */
    if (listener != NULL && !listener->is_controller)
        config->inter_broker_idx = (uint32_t)(listener - config->listeners);
}

/* ---- directories, quorum, the rest ---- */

static void read_dirs(struct config *config)
{
    size_t idx = config->log_dirs_text != NULL ? CONFIG_IDX_log_dirs_text : CONFIG_IDX_log_dir;
    const char *list = config->log_dirs_text != NULL ? config->log_dirs_text : config->log_dir;
    struct slice item;

    while (config_next_item(&list, &item)) {
        char *dir;
        if (item.len == 0 || config->dirs_cnt == DIRS_MAX) {
            config_fault(config, idx, "not allowed; 1 to 64 paths separated by commas");
            return;
        }
        dir = config->dirs[config->dirs_cnt++] = mem_alloc(item.len + 1);
        memcpy(dir, item.data, item.len);
        for (uint32_t i = 0; i + 1 < config->dirs_cnt; i++)
            if (strcmp(config->dirs[i], dir) == 0)
                config_fault(config, idx, "a directory is there twice");
    }
    if (config->dirs_cnt == 0)
        config_fault(config, idx, "a directory is needed");
    config->metadata_dir = config->metadata_log_dir ? config->metadata_log_dir : config->dirs[0];
}

static void read_voters(struct config *config)
{
    const char *list = config->controller_quorum_voters;
    struct slice item;

    while (config_next_item(&list, &item)) {
        struct config_voter *voter = &config->voters[config->voters_cnt];
        const uint8_t *at = memchr(item.data, '@', item.len);
        int64_t id = 0;
        if (at == NULL || config->voters_cnt == CONFIG_VOTERS_MAX ||
            num_parse_i64(slice_of(item.data, (size_t)(at - item.data)), 0, INT32_MAX, &id) != ERR_OK ||
            io_address_parse(slice_of(at + 1, item.len - (size_t)(at + 1 - item.data)), &voter->address) != ERR_OK ||
            voter->address.host[0] == '\0') {
            config_fault(config, CONFIG_IDX_controller_quorum_voters, "not allowed; 1 to 64 of ID@host:port");
            return;
        }
        voter->id = (int32_t)id;
        config->voters_cnt++;
    }
}

static void read_bootstrap(struct config *config)
{
    const char *list = config->controller_quorum_bootstrap_servers;
    struct slice item;

    while (config_next_item(&list, &item)) {
        struct io_address *address = &config->bootstrap[config->bootstrap_cnt];
        if (config->bootstrap_cnt == CONFIG_VOTERS_MAX || io_address_parse(item, address) != ERR_OK ||
            address->host[0] == '\0') {
            config_fault(config, CONFIG_IDX_controller_quorum_bootstrap_servers, "not allowed; 1 to 64 of host:port");
            return;
        }
        config->bootstrap_cnt++;
    }
}

static void read_cluster_id(struct config *config)
{
    struct uuid uuid;

    if (config->cluster_id != NULL && uuid_parse(slice_of_text(config->cluster_id), &uuid) != ERR_OK)
        config_fault(config, CONFIG_IDX_cluster_id, "not allowed; 22 characters of url-safe base64 (16 bytes)");
}

static void read_admin(struct config *config)
{
    config->has_admin = config->admin_listener != NULL;
    if (config->has_admin && io_address_parse(slice_of_text(config->admin_listener), &config->admin) != ERR_OK)
        config_fault(config, CONFIG_IDX_admin_listener, "not allowed; allowed is host:port, port 0 to 65535");
}

/* The finest name that is given wins; value * unit, where negative stays -1. */
static int64_t of_names(int64_t ms, int64_t coarse, int64_t unit_ms)
{
    if (ms != CONFIG_UNSET)
        return ms;
    return coarse < 0 ? -1 : coarse * unit_ms;
}

static void read_times(struct config *config)
{
    int64_t retention = config->log_retention_minutes != CONFIG_UNSET
                            ? of_names(CONFIG_UNSET, config->log_retention_minutes, MS_PER_MINUTE)
                            : of_names(CONFIG_UNSET, config->log_retention_hours, MS_PER_HOUR);

    config->retention_ms = of_names(config->log_retention_ms, retention, 1);
    config->roll_ms = of_names(config->log_roll_ms, config->log_roll_hours, MS_PER_HOUR);
    config->roll_jitter_ms = of_names(config->log_roll_jitter_ms, config->log_roll_jitter_hours, MS_PER_HOUR);
    if (config->queued_max_request_bytes < 0)
        config->queued_max_request_bytes = 268435456;
    if (is_set(config, CONFIG_IDX_queued_max_request_bytes) && config->queued_max_request_bytes < (1 << 20))
        config_fault(config, CONFIG_IDX_queued_max_request_bytes, "not allowed; -1, or from 1048576 on");
    if (config->group_min_session_timeout_ms > config->group_max_session_timeout_ms)
        config_fault(config, CONFIG_IDX_group_min_session_timeout_ms, "above group.max.session.timeout.ms");
    if (config->broker_heartbeat_interval_ms * 2 > config->broker_session_timeout_ms)
        config_fault(config, CONFIG_IDX_broker_heartbeat_interval_ms,
                     "must be at most half of broker.session.timeout.ms");
}

int config_finish(struct config *config)
{
    struct slice item;

    for (const char *at = config->process_roles; config_next_item(&at, &item);) {
        config->is_broker = config->is_broker || slice_eq_text(item, "broker");
        config->is_controller = config->is_controller || slice_eq_text(item, "controller");
    }
    if (!config->is_broker && !config->is_controller && config->faults.len == 0)
        config_fault(config, CONFIG_IDX_process_roles, "at least one is needed: broker, controller");
    find_id(config);
    read_listeners(config);
    read_advertised(config);
    read_protocols(config);
    read_dirs(config);
    read_voters(config);
    read_bootstrap(config);
    check_roles(config);
    find_inter_broker(config);
    if (config->faults.len == 0)
        config_read_tls(config);
    read_cluster_id(config);
    read_admin(config);
    read_times(config);
    return config->faults.len > 0 ? ERR_INVALID : ERR_OK;
}
