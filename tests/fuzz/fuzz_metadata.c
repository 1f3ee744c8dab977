/* What the metadata kernel reads from a disk: records, batches, meta.properties, quorum-state, checkpoint, voters.
 * The first byte says which of them the rest is. Whatever was replayed must write itself and be read again the same. */
#include "base/arena.h"
#include "base/check.h"
#include "base/err.h"
#include "image/image.h"
#include "image/topic_config.h"
#include "quorum/election.h"
#include "quorum/meta_properties.h"
#include "quorum/snapshot_file.h"
#include "quorum/voters.h"
#include "tests/fuzz/fuzz.h"

enum { KINDS = 7 };

static int replay_into(void *context, struct slice value)
{
    struct image *image = context;

    return image_replay(image, image->next_off, value, NULL, NULL);
}

static void check_writes_itself(const struct image *image)
{
    struct image again;

    if (image->in_transaction)
        return;
    image_init(&again);
    if (image_write(image, replay_into, &again) == ERR_OK) {
        again.next_off = image->next_off;
        CHECK(image_equal(image, &again));
        CHECK(again.partitions_cnt == image->partitions_cnt);
    }
    image_release(&again);
}

/* Records of one length byte each. */
static void fuzz_records(struct slice bytes)
{
    struct image_changes changes;
    struct image_error error;
    struct image image;
    int err = ERR_OK;

    image_init(&image);
    image_changes_init(&changes);
    while (bytes.len > 0 && err == ERR_OK) {
        size_t len = bytes.data[0] < bytes.len ? bytes.data[0] : bytes.len - 1;
        err = image_replay(&image, image.next_off, slice_of(bytes.data + 1, len), &changes, &error);
        bytes = slice_of(bytes.data + 1 + len, bytes.len - 1 - len);
    }
    if (err == ERR_OK)
        check_writes_itself(&image);
    image_changes_release(&changes);
    image_release(&image);
}

static void fuzz_batches(struct slice bytes)
{
    struct image_error error;
    struct image image;

    image_init(&image);
    if (image_replay_batches(&image, bytes, NULL, &error) == ERR_OK)
        check_writes_itself(&image);
    image_release(&image);
}

static void fuzz_properties(struct slice bytes)
{
    struct meta_properties properties, again;
    const char *text;
    struct buf buf;
    size_t line;

    if (meta_properties_parse(bytes, &properties, &line, &text) != ERR_OK)
        return;
    buf_init(&buf, 1000);
    meta_properties_print(&properties, &buf);
    CHECK(meta_properties_parse(buf_bytes(&buf), &again, &line, &text) == ERR_OK);
    buf_release(&buf);
}

static void fuzz_voters(struct slice bytes, int kind)
{
    static struct voters voters;
    int16_t version;
    size_t pos;

    voters_init(&voters);
    if (kind == 0)
        (void)voters_parse(&voters, bytes, &pos);
    else
        (void)snapshot_controls_parse(bytes, &voters, &version, NULL);
    voters_release(&voters);
}

static void fuzz_setting(struct slice bytes)
{
    char text[TOPIC_CONFIG_ERROR_LEN_MAX];
    int64_t number;

    if (bytes.len > 0)
        (void)topic_config_parse((enum topic_config_id)(bytes.data[0] % TOPIC_CONFIGS_CNT),
                                 slice_of(bytes.data + 1, bytes.len - 1), &number, text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct election election;
    struct slice bytes;
    size_t pos;

    if (size == 0)
        return 0;
    bytes = slice_of(data + 1, size - 1);
    switch (data[0] % KINDS) {
    case 0:
        fuzz_records(bytes);
        break;
    case 1:
        fuzz_batches(bytes);
        break;
    case 2:
        fuzz_properties(bytes);
        break;
    case 3:
        (void)election_parse(bytes, &election, &pos);
        break;
    case 4:
    case 5:
        fuzz_voters(bytes, data[0] % KINDS - 4);
        break;
    default:
        fuzz_setting(bytes);
    }
    return 0;
}
