/* `quorum-state`: what a member must not forget between two starts (KIP-595, KIP-853). One line of JSON, no newline.
 *
 *   1: {"leaderId":-1,"leaderEpoch":3,"votedId":2,"votedDirectoryId":"pzwsaXIzQryNoAZLO9tcwA","data_version":1}
 *   0: {"clusterId":"","leaderId":-1,"leaderEpoch":3,"votedId":2,"appliedOffset":0,"currentVoters":[{"voterId":1},...],
 *       "data_version":0}            where the quorum's kraft.version is 0
 *
 * Any other data_version must stop the node (KAFKA-15412). */
#ifndef QUORUM_ELECTION_H
#define QUORUM_ELECTION_H

#include <stdint.h>

#include "base/buf.h"
#include "base/slice.h"
#include "base/uuid.h"

struct election {
    int32_t leader_id; /* -1: none known */
    int32_t epoch;
    int32_t voted_id; /* -1: none */
    struct uuid voted_directory;
};

/* ERR_CORRUPT with the byte that breaks it; ERR_VERSION. */
int election_parse(struct slice text, struct election *ret_election, size_t *reterr_pos);

/* voter_ids: for version 0 only. */
void election_print(const struct election *election, int16_t version, const int32_t *voter_ids, size_t voters_cnt,
                    struct buf *buf);

#endif
