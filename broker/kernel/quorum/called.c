/* Requests of others: kept until the log is open, answered when quorum-state on disk is what the answer says. */
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "quorum/core.h"

static void remove_call(struct quorum *quorum, size_t place)
{
    chunk_drop(quorum->calls[place].answer);
    quorum->calls_cnt--;
    memmove(&quorum->calls[place], &quorum->calls[place + 1], (quorum->calls_cnt - place) * sizeof quorum->calls[0]);
}

void called_release(struct quorum *quorum)
{
    for (size_t i = 0; i < quorum->calls_cnt; i++)
        chunk_drop(quorum->calls[i].answer);
    mem_free(quorum->calls);
}

bool call_is_of_cluster(const struct quorum *quorum, struct slice cluster_id)
{
    return cluster_id.data == NULL || slice_eq_text(cluster_id, quorum->storage.cluster_id);
}

void call_answer(struct quorum *quorum, struct quorum_call *call, const void *response)
{
    const struct wire_msg *msg = call->request->api->response;
    size_t len = 0, used = 0;
    int err = wire_size(msg, call->request->api_version, response, &len);

    CHECK(err == ERR_OK && call->answer == NULL);
    call->answer = chunk_new(len);
    err = wire_encode(msg, call->request->api_version, response, call->answer->data, len, &used);
    CHECK(err == ERR_OK && used == len);
    call->answer->len = (uint32_t)len;
    call->state = CALL_ANSWERED;
    (void)quorum;
}

void call_refuse(struct quorum_call *call)
{
    call->state = CALL_ANSWERED;
}

static void look_at(struct quorum *quorum, struct quorum_call *call, const struct event *ev, struct effects *fx)
{
    switch (call->request->api_key) {
    case API_VOTE:
        vote_called(quorum, call, ev, fx);
        break;
    case API_BEGIN_QUORUM_EPOCH:
        epoch_begin_called(quorum, call, ev, fx);
        break;
    case API_END_QUORUM_EPOCH:
        epoch_end_called(quorum, call, ev, fx);
        break;
    case API_FETCH:
        fetch_called(quorum, call, ev, fx);
        break;
    case API_FETCH_SNAPSHOT:
        snapshot_called(quorum, call, ev, fx);
        break;
    case API_ADD_RAFT_VOTER:
        change_add_called(quorum, call, ev, fx);
        break;
    case API_REMOVE_RAFT_VOTER:
        change_remove_called(quorum, call, ev, fx);
        break;
    case API_UPDATE_RAFT_VOTER:
        change_update_called(quorum, call, ev, fx);
        break;
    default:
        call_refuse(call);
    }
}

void calls_drive(struct quorum *quorum, const struct event *ev, struct effects *fx)
{
    for (size_t i = 0; i < quorum->calls_cnt; i++) {
        struct quorum_call *call = &quorum->calls[i];
        if (call->state == CALL_NEW && raft_is_open(quorum))
            look_at(quorum, call, ev, fx);
        if (call->state == CALL_DUE && call->request->api_key == API_FETCH_SNAPSHOT)
            snapshot_go_on(quorum, call, fx);
        else if (call->state == CALL_PARKED || call->state == CALL_DUE)
            fetch_go_on(quorum, call, ev, fx);
    }
}

void quorum_request(struct quorum *quorum, uint64_t token, const struct request *request, uint32_t listener_idx,
                    const struct event *ev, struct effects *fx)
{
    struct quorum_call *call;

    quorum->calls =
        mem_grow(quorum->calls, quorum->calls_cnt, &quorum->calls_cap, sizeof quorum->calls[0], QUORUM_CALLS_MAX * 2);
    call = &quorum->calls[quorum->calls_cnt++];
    *call = (struct quorum_call){.token = token, .request = request, .listener_idx = listener_idx};
    if (quorum->calls_cnt > QUORUM_CALLS_MAX || quorum->life > QUORUM_RUNNING || request->err != ERR_OK)
        call_refuse(call);
    if (quorum->life == QUORUM_RUNNING)
        raft_drive(quorum, ev, fx);
}

void quorum_forget(struct quorum *quorum, uint64_t token)
{
    for (size_t i = 0; i < quorum->calls_cnt; i++)
        if (quorum->calls[i].token == token) {
            remove_call(quorum, i);
            return;
        }
}

bool quorum_take_answer(struct quorum *quorum, struct quorum_answer *ret_answer)
{
    bool may_tell = raft_is_stored(quorum); /* inv 2, also while it stops or fails */

#ifdef CANARY_VOTE_BEFORE_STORE /* votes are given before they are on disk; make sim-canaries */
    may_tell = true;
#endif
    for (size_t i = 0; i < quorum->calls_cnt; i++) {
        struct quorum_call *call = &quorum->calls[i];
        if (call->state != CALL_ANSWERED || (call->answer != NULL && !may_tell))
            continue;
        *ret_answer = (struct quorum_answer){.token = call->token, .chunk = call->answer};
        call->answer = NULL;
        remove_call(quorum, i);
        return true;
    }
    return false;
}
