/* The quorum's own requests: from a controller connection to quorum/, and its answers back. */
#ifndef META_MEMBERS_H
#define META_MEMBERS_H

#include "meta/core.h"

/* Vote, BeginQuorumEpoch, EndQuorumEpoch, Fetch of the metadata log, changes of the voter set: the quorum answers them in
 * whatever state we are. */
bool members_is_asked(int16_t api_key);

/* Gives the call, which the authorize step let through or not, to the quorum. */
void members_ask(struct controller *controller, struct door_call *call, const struct event *ev, struct effects *fx);

/* A connection is gone: before door_conn_closed. */
void members_forget(struct controller *controller, uint64_t conn_id);

/* Hands out what the quorum has answered. */
void members_answer(struct controller *controller, struct effects *fx);

#endif
