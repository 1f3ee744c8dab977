/* kraft.version 0 -> 1 (KIP-853): the voter set leaves the configuration and goes into the log.
 *
 * At version 0 the set knows ids and addresses only. Voters tell the leader of each epoch who they are (UpdateRaftVoter): their
 * directory, listeners, versions. Once all have, the leader may append KRaftVersion and Voters, one batch; from the append on
 * the set in the log is the one in force. Cut off again with the batch: version 0, the configured set. */
#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "quorum/core.h"

void raise_heard(struct quorum *quorum, const struct voter *voter)
{
    struct voters *fresh = MEM_NEW(struct voters);
    int err = ERR_OK;

    voters_init(fresh);
    for (size_t i = 0; i < quorum->told.cnt && err == ERR_OK; i++)
        if (quorum->told.items[i].id != voter->id)
            err = voters_add(fresh, &quorum->told.items[i]);
    if (err == ERR_OK)
        err = voters_add(fresh, voter);
    if (err == ERR_OK) {
        voters_release(&quorum->told);
        quorum->told = *fresh; /* the arena moves with it */
    } else {
        voters_release(fresh);
    }
    mem_free(fresh);
}

static const struct voter *told_by(const struct quorum *quorum, int32_t id)
{
    if (id == quorum->config->node_id)
        return &quorum->self;
    for (size_t i = 0; i < quorum->told.cnt; i++)
        if (quorum->told.items[i].id == id)
            return &quorum->told.items[i];
    return NULL;
}

/* The set as it will be; NULL: it can be. */
static const char *gather(const struct quorum *quorum, int16_t version, struct voters *ret_voters)
{
    for (size_t i = 0; i < quorum->voters->cnt; i++) {
        const struct voter *told = told_by(quorum, quorum->voters->items[i].id);
        if (told == NULL || uuid_is_zero(told->directory) || told->endpoints_cnt == 0)
            return "not all of the voters have told the leader their directory and listeners (UpdateRaftVoter); are "
                   "all "
                   "running, with a version that does?";
        if (version < told->min_kraft_version || version > told->max_kraft_version)
            return "not all of the voters support it";
        if (voters_add(ret_voters, told) != ERR_OK)
            return "the voter set is too large";
    }
    return NULL;
}

static int append(struct quorum *quorum, int16_t version, const struct voters *voters, const struct event *ev,
                  struct effects *fx)
{
    struct log_appended appended;
    int err = leader_append(quorum, leader_voters_batch(ev->wall_ms, voters, version), ev, fx, &appended);

    if (err != ERR_OK)
        return err;
    history_add(&quorum->history, appended.last_off, version, voters);
    raft_voters_changed(quorum);
    fx_trace(fx, TRACE_INFO, "kraft.version is raised: the voter set is in the metadata log now", F_NUM("to", version),
             F_NUM("voters", (int64_t)voters->cnt));
    return ERR_OK;
}

int quorum_raise_kraft_version(struct quorum *quorum, int16_t version, bool is_dry, const struct event *ev,
                               struct effects *fx, const char **ret_why)
{
    struct voters *fresh;
    int err = ERR_OK;

    *ret_why = NULL;
    if (quorum->raft != RAFT_LEADER || !quorum_is_ready(quorum) || quorum->change.state != CHANGE_NONE)
        *ret_why = "the metadata quorum is busy, try again";
    else if (version < quorum->kraft_version)
        *ret_why = "the new version is a downgrade";
    else if (version > KRAFT_VERSION_MAX)
        *ret_why = "this version is not supported";
    if (*ret_why != NULL)
        return ERR_STATE;
    if (version == quorum->kraft_version)
        return ERR_OK;
    fresh = MEM_NEW(struct voters);
    voters_init(fresh);
    *ret_why = gather(quorum, version, fresh);
    if (*ret_why != NULL)
        err = ERR_STATE;
    else if (!is_dry)
        err = append(quorum, version, fresh, ev, fx);
    if (err != ERR_OK && *ret_why == NULL)
        *ret_why = "the metadata log takes nothing now";
    voters_release(fresh);
    mem_free(fresh);
    return err;
}
