/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* BrokerRegistrationChangeRecord, versions 0-3, flexible from 0 */
#ifndef WIRE_GEN_BROKER_REGISTRATION_CHANGE_RECORD_H
#define WIRE_GEN_BROKER_REGISTRATION_CHANGE_RECORD_H

#include "wire/wire.h"

struct broker_registration_change_record {
    int32_t broker_id; /* 0+ */
    int64_t broker_epoch; /* 0+ */
    int8_t fenced; /* 0+, tag 0 */
    int8_t in_controlled_shutdown; /* 1+, tag 1 */
    struct uuid *log_dirs; /* 2+, tag 2 */
    int32_t log_dirs_cnt;
    struct uuid *cordoned_log_dirs; /* 3+, null 3+, tag 3, default null */
    int32_t cordoned_log_dirs_cnt;
};

extern const struct wire_msg broker_registration_change_record_wire; /* of struct broker_registration_change_record */

#endif
