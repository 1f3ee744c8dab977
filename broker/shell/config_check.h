/* The inside of config: what config.c (values) and config_check.c (the whole) share. */
#ifndef SHELL_CONFIG_CHECK_H
#define SHELL_CONFIG_CHECK_H

#include "shell/config.h"

/* "FILE:LINE: name" */
void config_place(const struct config *config, size_t idx, struct buf *buf);

/* One fault line: place, value, what. */
void config_fault(struct config *config, size_t idx, const char *what);

/* The same without an entry: line (0: the command line), name, what, which. */
void config_fault_at(struct config *config, uint32_t line, struct slice name, const char *what, struct slice which);

size_t config_find(struct slice name);                          /* CONFIG_CNT: none */
bool config_is_allowed(const char *allowed, struct slice text); /* one of "a|b|c" */
bool config_name_of(struct slice text,
                    char ret_name[CONFIG_LISTENER_NAME_LEN_MAX + 1]); /* a listener's, in upper case */

/* ---- config_tls.c: ssl.*, and what a listener has of its own ---- */

/* "listener.name.internal.ssl.client.auth": true, "INTERNAL", "ssl.client.auth". */
bool config_is_override(struct slice name, char ret_listener[CONFIG_LISTENER_NAME_LEN_MAX + 1], struct slice *ret_name);
bool config_may_override(enum config_idx idx);
void config_override(struct config *config, const char *listener, enum config_idx idx, struct slice text,
                     uint32_t line);

/* What TLS needs, for each listener and for asking controllers. After listeners and protocols are known. */
void config_read_tls(struct config *config);

#endif
