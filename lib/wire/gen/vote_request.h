/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* VoteRequest, versions 0-2, flexible from 0 */
#ifndef WIRE_GEN_VOTE_REQUEST_H
#define WIRE_GEN_VOTE_REQUEST_H

#include "wire/wire.h"

struct vote_request_partition_data {
    int32_t partition_index; /* 0+ */
    int32_t replica_epoch; /* 0+ */
    int32_t replica_id; /* 0+ */
    struct uuid replica_directory_id; /* 1+ */
    struct uuid voter_directory_id; /* 1+ */
    int32_t last_offset_epoch; /* 0+ */
    int64_t last_offset; /* 0+ */
    bool pre_vote; /* 2+ */
};

struct vote_request_topic_data {
    struct slice topic_name; /* 0+ */
    struct vote_request_partition_data *partitions; /* 0+ */
    int32_t partitions_cnt;
};

struct vote_request {
    struct slice cluster_id; /* 0+, null 0+, default null */
    int32_t voter_id; /* 1+, default -1 */
    struct vote_request_topic_data *topics; /* 0+ */
    int32_t topics_cnt;
};

extern const struct wire_shape vote_request_topic_data_shape;
extern const struct wire_shape vote_request_partition_data_shape;
extern const struct wire_msg vote_request_wire; /* of struct vote_request */

#endif
