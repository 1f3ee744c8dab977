/* Metadata records as they lie in __cluster_metadata-0 (KIP-631):
 *
 *   uvarint 1         frame version
 *   uvarint api key   which record (MetadataRecordType)
 *   uvarint version   of the message
 *   message           nothing may follow it
 *
 * The key of the Kafka record is null. Which version of a record may be written follows from the finalized
 * metadata.version: an older node stops at one that it does not know. */
#ifndef IMAGE_RECORD_H
#define IMAGE_RECORD_H

#include <stdint.h>

#include "base/buf.h"
#include "base/slice.h"
#include "wire/wire.h"

enum { IMAGE_RECORD_LEN_MAX = 8 << 20 };

struct image_record {
    const struct wire_msg *msg;
    int16_t version;
    struct slice body; /* borrow from value */
};

/* ERR_SHORT, ERR_CORRUPT; ERR_VERSION: frame, record type or version unknown. */
int image_record_parse(struct slice value, struct image_record *ret_record);

/* Adds the frame of record (a struct of msg) to buf. Errors: as wire_encode_buf. */
int image_record_build(struct buf *buf, const struct wire_msg *msg, int16_t version, const void *record);

/* Versions by metadata.version level. */
int16_t image_register_broker_version(int16_t metadata_version);
int16_t image_broker_change_version(int16_t metadata_version);
int16_t image_partition_version(int16_t metadata_version); /* PartitionRecord and PartitionChangeRecord */

/* metadata.version levels from which on something exists */
enum {
    IMAGE_MV_3_6_IV0 = 12, /* an ISR that shrinks does not bump the leader epoch */
    IMAGE_MV_TRANSACTIONS = 13,
    IMAGE_MV_REGISTER_CONTROLLER = 15,
    IMAGE_MV_DIRECTORIES = 17,
    IMAGE_MV_ELR = 23,
    IMAGE_MV_CORDONED = 30,
};

#endif
