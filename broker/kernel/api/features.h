/* What this broker can do, and what may be called a topic: facts that several APIs and the registration share. */
#ifndef API_FEATURES_H
#define API_FEATURES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/slice.h"
#include "image/image.h"

/* Ranges of feature levels that we support (KIP-584). A feature that is not listed is 0..0. */
const struct image_feature *broker_features(size_t *ret_cnt);

enum { TOPIC_NAME_LEN_MAX = 249 };

/* 1 to 249 of a-z A-Z 0-9 . _ -, and neither "." nor "..". */
bool topic_name_is_valid(struct slice name);

#endif
