#include "meta/members.h"

#include "base/err.h"
#include "quorum/quorum.h"

enum { API_KEY_ADD_RAFT_VOTER = 80, API_KEY_REMOVE_RAFT_VOTER = 81 };

bool members_is_asked(int16_t api_key)
{
    /* Fetch, Vote, BeginQuorumEpoch, EndQuorumEpoch, FetchSnapshot, AddRaftVoter, RemoveRaftVoter, UpdateRaftVoter */
    static const int16_t keys[] = {1, 52, 53, 54, 59, API_KEY_ADD_RAFT_VOTER, API_KEY_REMOVE_RAFT_VOTER, 82};

    for (size_t i = 0; i < COUNT_OF(keys); i++)
        if (keys[i] == api_key)
            return true;
    return false;
}

/* Which of the quorum's endpoints the connection came in by. */
static uint32_t endpoint_of(const struct controller *controller, const struct door_call *call)
{
    const struct controller_config *config = controller->config;
    uint32_t idx = 0;

    if (call->conn == NULL)
        return 0;
    while (idx < config->listeners_cnt && config->listeners[idx].listener_idx != call->conn->listener_idx)
        idx++;
    return idx;
}

void members_ask(struct controller *controller, struct door_call *call, const struct event *ev, struct effects *fx)
{
    const struct request *asked = door_asked(call);
    bool is_admins = asked->api_key == API_KEY_ADD_RAFT_VOTER || asked->api_key == API_KEY_REMOVE_RAFT_VOTER;

    if (!is_admins && (call->conn == NULL || call->inner != NULL)) /* no node asks for another */
        door_refuse(&controller->door, call, ERR_INVALID, KERR_INVALID_REQUEST, fx);
    else if (call->refused != KERR_NONE)
        door_refuse(&controller->door, call, ERR_DENIED, call->refused, fx);
    else
        quorum_request(controller->quorum, call->token, asked, endpoint_of(controller, call), ev, fx);
}

void members_forget(struct controller *controller, uint64_t conn_id)
{
    uint64_t token = 0;

    while ((token = door_conn_token(&controller->door, conn_id, token)) != 0)
        quorum_forget(controller->quorum, token);
}

void members_answer(struct controller *controller, struct effects *fx)
{
    struct quorum_answer answer;

    while (quorum_take_answer(controller->quorum, &answer)) {
        struct door_call *call = door_find(&controller->door, answer.token);
        if (call == NULL)
            chunk_drop(answer.chunk);
        else if (answer.chunk == NULL && call->conn == NULL)
            door_refuse(&controller->door, call, ERR_STATE, KERR_NOT_CONTROLLER, fx);
        else if (answer.chunk == NULL)
            door_close(&controller->door, call, fx);
        else
            door_answer(&controller->door, call, answer.chunk, fx);
    }
}
