#include "image/record.h"

#include "base/err.h"
#include "base/varint.h"

enum { FRAME_VERSION = 1, FRAME_LEN_MAX = 3 * VARINT32_LEN_MAX };

int image_record_parse(struct slice value, struct image_record *ret_record)
{
    const uint8_t *at = value.data, *end = value.data + value.len;
    uint32_t parts[3]; /* frame version, api key, version */
    const struct wire_msg *msg;

    if (value.data == NULL)
        return ERR_SHORT;
    for (size_t i = 0; i < 3; i++) {
        size_t len = uvarint32_get(at, end, &parts[i]);
        if (len == 0)
            return end - at < VARINT32_LEN_MAX ? ERR_SHORT : ERR_CORRUPT;
        at += len;
        if (parts[i] > INT16_MAX)
            return ERR_CORRUPT;
        if (i == 0 && parts[0] != FRAME_VERSION)
            return ERR_VERSION;
    }
    msg = wire_msg_of(WIRE_METADATA, WIRE_RECORD, (int16_t)parts[1]);
    if (msg == NULL || (int16_t)parts[2] < msg->min_version || (int16_t)parts[2] > msg->max_version)
        return ERR_VERSION;
    *ret_record =
        (struct image_record){.msg = msg, .version = (int16_t)parts[2], .body = slice_of(at, (size_t)(end - at))};
    return ERR_OK;
}

int image_record_build(struct buf *buf, const struct wire_msg *msg, int16_t version, const void *record)
{
    size_t before_len = buf->len, len = 0;
    uint8_t *at = buf_more(buf, FRAME_LEN_MAX);
    int err;

    if (at == NULL)
        return ERR_LIMIT;
    len += uvarint32_put(at + len, FRAME_VERSION);
    len += uvarint32_put(at + len, (uint32_t)msg->api_key);
    len += uvarint32_put(at + len, (uint32_t)version);
    buf->len = before_len + len;
    err = wire_encode_buf(msg, version, record, buf);
    if (err != ERR_OK)
        buf->len = before_len;
    return err;
}

int16_t image_register_broker_version(int16_t metadata_version)
{
    if (metadata_version >= IMAGE_MV_CORDONED)
        return 4;
    if (metadata_version >= IMAGE_MV_DIRECTORIES)
        return 3;
    return metadata_version >= 8 ? 2 : 1;
}

int16_t image_broker_change_version(int16_t metadata_version)
{
    if (metadata_version >= IMAGE_MV_CORDONED)
        return 3;
    return metadata_version >= IMAGE_MV_DIRECTORIES ? 2 : 1;
}

int16_t image_partition_version(int16_t metadata_version)
{
    if (metadata_version >= IMAGE_MV_ELR)
        return 2;
    return metadata_version >= IMAGE_MV_DIRECTORIES ? 1 : 0;
}
