#include "api/features.h"

#include "base/check.h"

#define NAME(text)                                               \
    {                                                            \
        .data = (const uint8_t *)(text), .len = sizeof(text) - 1 \
    }

const struct image_feature *broker_features(size_t *ret_cnt)
{
    static const struct image_feature features[] = {
        {NAME("metadata.version"), IMAGE_MV_MIN, IMAGE_MV_MAX},
        {NAME("kraft.version"), 0, 1},
        {NAME("eligible.leader.replicas.version"), 0, 1},
    };

    *ret_cnt = COUNT_OF(features);
    return features;
}

static bool is_name_byte(uint8_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
           c == '-';
}

bool topic_name_is_valid(struct slice name)
{
    if (name.data == NULL || name.len == 0 || name.len > TOPIC_NAME_LEN_MAX || slice_eq_text(name, ".") ||
        slice_eq_text(name, ".."))
        return false;
    for (size_t i = 0; i < name.len; i++)
        if (!is_name_byte(name.data[i]))
            return false;
    return true;
}
