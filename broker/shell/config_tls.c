/* ssl.*: what holds for all listeners, and what one has of its own ("listener.name.<lower>.ssl..."). */
#include <string.h>

#include "base/mem.h"
#include "shell/config_check.h"

static const char prefix[] = "listener.name.";

bool config_is_override(struct slice name, char ret_listener[CONFIG_LISTENER_NAME_LEN_MAX + 1], struct slice *ret_name)
{
    size_t from = sizeof prefix - 1;
    const uint8_t *dot;

    if (name.len <= from || memcmp(name.data, prefix, from) != 0)
        return false;
    dot = memchr(name.data + from, '.', name.len - from);
    if (dot == NULL || !config_name_of(slice_of(name.data + from, (size_t)(dot - name.data) - from), ret_listener))
        return false;
    *ret_name = slice_of(dot + 1, name.len - (size_t)(dot + 1 - name.data));
    return true;
}

bool config_may_override(enum config_idx idx)
{
    return strncmp(config_entries[idx].name, "ssl.", 4) == 0;
}

static bool is_allowed(const struct config_entry *entry, const char *text)
{
    struct slice item;

    if (entry->allowed == NULL || *text == '\0')
        return true;
    if (entry->kind != CONFIG_LIST)
        return config_is_allowed(entry->allowed, slice_of_text(text));
    while (config_next_item(&text, &item))
        if (!config_is_allowed(entry->allowed, item))
            return false;
    return true;
}

static struct config_override *find(const struct config *config, const char *listener, enum config_idx idx)
{
    for (uint32_t i = 0; i < config->overrides_cnt; i++)
        if (config->overrides[i].idx == idx && strcmp(config->overrides[i].listener, listener) == 0)
            return (struct config_override *)&config->overrides[i];
    return NULL;
}

static void fault_allowed(struct config *config, const struct config_override *override, uint32_t line)
{
    struct buf what;

    buf_init(&what, CONFIG_VALUE_LEN_MAX);
    buf_text(&what, " of the listener ");
    buf_text(&what, override->listener);
    buf_text(&what, ": not allowed; allowed is ");
    config_allowed(&config_entries[override->idx], &what);
    config_fault_at(config, line, slice_of_text(config_entries[override->idx].name), buf_cstr(&what), slice_of("", 0));
    buf_release(&what);
}

void config_override(struct config *config, const char *listener, enum config_idx idx, struct slice text, uint32_t line)
{
    struct config_override *override = find(config, listener, idx);

    if (override == NULL && config->overrides_cnt == CONFIG_OVERRIDES_MAX) {
        config_fault_at(config, line, slice_of_text(config_entries[idx].name), ": too many settings of listeners",
                        slice_of("", 0));
        return;
    }
    if (override == NULL)
        override = &config->overrides[config->overrides_cnt++];
    mem_free(override->text);
    memcpy(override->listener, listener, sizeof override->listener);
    override->idx = idx;
    override->text = mem_alloc(text.len + 1);
    memcpy(override->text, text.data, text.len);
    override->text[text.len] = '\0';
    if (!is_allowed(&config_entries[idx], override->text))
        fault_allowed(config, override, line);
}

/* ---- what TLS needs ---- */

/* NULL: neither the listener nor all have it. */
static const char *text_of(const struct config *config, const char *listener, enum config_idx idx)
{
    const struct config_override *override = find(config, listener, idx);
    const char *text = override != NULL ? override->text : config->texts[idx];

    return text == NULL || *text == '\0' ? NULL : text;
}

static bool has_item(const char *list, const char *wanted)
{
    struct slice item;

    while (config_next_item(&list, &item))
        if (slice_eq_text(item, wanted))
            return true;
    return false;
}

static enum io_tls_client_auth client_auth_of(const char *text, bool is_ours)
{
    if (text == NULL)
        return is_ours ? IO_TLS_REQUIRED : IO_TLS_NONE;
    return strcmp(text, "required") == 0    ? IO_TLS_REQUIRED
           : strcmp(text, "requested") == 0 ? IO_TLS_REQUESTED
                                            : IO_TLS_NONE;
}

static void fault_needed(struct config *config, const char *listener, enum config_idx idx)
{
    struct buf what;

    buf_init(&what, CONFIG_VALUE_LEN_MAX);
    buf_text(&what, "is needed, since the listener ");
    buf_text(&what, listener);
    buf_text(&what, " is SSL; give it, or that of listener.name.<lower case>, as a PEM file");
    config_fault(config, idx, buf_cstr(&what));
    buf_release(&what);
}

/* is_ours: nodes among themselves. */
static void read_one(struct config *config, const char *listener, bool is_ours, struct io_tls_settings *tls)
{
    const char *versions = text_of(config, listener, CONFIG_IDX_ssl_enabled_protocols);
    const char *highest = text_of(config, listener, CONFIG_IDX_ssl_protocol);
    bool may_1_3 = has_item(versions, "TLSv1.3") && (highest == NULL || strcmp(highest, "TLSv1.3") == 0);

    *tls = (struct io_tls_settings){
        .name = listener,
        .keystore = text_of(config, listener, CONFIG_IDX_ssl_keystore_location),
        .truststore = text_of(config, listener, CONFIG_IDX_ssl_truststore_location),
        .client_auth = client_auth_of(text_of(config, listener, CONFIG_IDX_ssl_client_auth), is_ours),
        .may_1_2 = has_item(versions, "TLSv1.2"),
        .may_1_3 = may_1_3,
        .checks_host = text_of(config, listener, CONFIG_IDX_ssl_endpoint_identification_algorithm) != NULL,
    };
    if (tls->keystore == NULL)
        fault_needed(config, listener, CONFIG_IDX_ssl_keystore_location);
    if (tls->truststore == NULL && (is_ours || tls->client_auth != IO_TLS_NONE))
        fault_needed(config, listener, CONFIG_IDX_ssl_truststore_location);
    if (!tls->may_1_2 && !tls->may_1_3)
        config_fault(config, CONFIG_IDX_ssl_enabled_protocols, "leaves no version, with ssl.protocol");
}

void config_read_tls(struct config *config)
{
    const char *controllers = config->controller_listener_names;
    struct slice item;

    for (uint32_t i = 0; i < config->listeners_cnt; i++) {
        struct config_listener *listener = &config->listeners[i];
        if (strcmp(listener->protocol, "SSL") == 0)
            read_one(config, listener->name, listener->is_controller || i == config->inter_broker_idx, &listener->tls);
    }
    if (config->faults.len > 0 || strcmp(config->controller_protocol, "SSL") != 0 ||
        !config_next_item(&controllers, &item) || !config_name_of(item, config->controller_listener))
        return;
    read_one(config, config->controller_listener, true, &config->controller_tls);
}
