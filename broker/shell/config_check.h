/* The inside of config: what config.c (values) and config_check.c (the whole) share. */
#ifndef SHELL_CONFIG_CHECK_H
#define SHELL_CONFIG_CHECK_H

#include "shell/config.h"

/* "FILE:LINE: name" */
void config_place(const struct config *config, size_t idx, struct buf *buf);

/* One fault line: place, value, what. */
void config_fault(struct config *config, size_t idx, const char *what);

#endif
