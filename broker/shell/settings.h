/* The properties as the kernels want them: struct config -> broker_config and controller_config. */
#ifndef SHELL_SETTINGS_H
#define SHELL_SETTINGS_H

#include "api/config.h"
#include "meta/controller.h"
#include "shell/config.h"

struct settings {
    struct broker_config broker;
    struct controller_config controller;

    /* ours: what the two point into */
    char *voters, *bootstrap; /* with their spaces taken out */
    struct controller_topic_default topic_defaults[CONFIG_CNT];
    struct broker_property properties[CONFIG_CNT];
    char *topic_values[CONFIG_CNT];
};

/* config is kept until settings_release. */
void settings_init(struct settings *settings, const struct config *config);
void settings_release(struct settings *settings);

#endif
