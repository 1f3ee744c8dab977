/* Surveys under way: which answer belongs to which, and when one has taken too long. An instance has at most one.
 *
 *                 surveys_begin                     its last answer: SURVEY_DONE, its cluster is kept
 *   nothing ------------------------> under way --------------------------------------------------> ended
 *      ^  ^                             |    |       an answer is an error, or SURVEYS_MS_MAX are over: its fault is kept
 *      |  +------- surveys_drop --------+    +-----------------------------------------------------> ended
 *      +------------------------------------ surveys_begin, surveys_drop ------------------------------+
 *
 * Whatever ends a survey, the answers that are still to come belong to nobody any more: a late one is thrown away and never
 * mixed with those of a newer survey. */
#ifndef RECONCILE_SURVEYS_H
#define RECONCILE_SURVEYS_H

#include <jansson.h>

#include "base/heap.h"
#include "base/list.h"
#include "base/map.h"
#include "survey/survey.h"

enum {
    SURVEYS_MS_MAX = 10000,     /* of one survey, from its first call on */
    SURVEYS_CALL_MS_MAX = 5000, /* of one call */
    SURVEYS_CNT_MAX = 256,      /* under way at the same time; other instances' wait for one of them to end */
    SURVEYS_CALLS_MAX = 8,      /* of one survey at the same time (none asks for sizes yet) */
    SURVEYS_TEXT_LEN = 512,
};

/* One instance's: the survey under way, and what the last one found. */
struct surveyed {
    struct heap_node deadline;
    struct list_node calls; /* without an answer */
    bool is_under_way;
    bool is_outrun; /* something was done since the one under way began */
    struct survey survey;
    json_t *pod; /* whose broker is asked */
    uint32_t turn;
    void *owner;

    /* of the last one that ended */
    int64_t ended_ms; /* 0: none */
    bool has_cluster; /* found by the last one that found something */
    bool is_stale;    /* something was done since it was begun */
    struct cluster cluster;
    char fault[SURVEYS_TEXT_LEN]; /* of the last one; "": it found something */
    char step[SURVEYS_TEXT_LEN];  /* what the one under way waits for; "": none is */
};

struct surveys {
    struct map calls;
    struct heap deadlines;
    uint64_t call_id; /* of the last call */
    size_t cnt;       /* under way */
    struct survey_call given[SURVEY_CALLS_MAX];
};

void surveys_init(struct surveys *surveys);
void surveys_release(struct surveys *surveys); /* all were dropped */

/* A new one, which asks the pod's broker (share). None may be under way. */
void surveys_begin(struct surveys *surveys, struct surveyed *one, json_t *pod, const char *cluster_id, int64_t now_ms);

/* The calls to send now, each with a token that its answer must bring back; at most SURVEYS_CALLS_MAX. give. */
size_t surveys_calls(struct surveys *surveys, struct surveyed *one, struct client_call **ret_calls);

/* answer: give. Whose it was; NULL: nobody waits for it any more. It may have ended the survey: is_under_way. */
struct surveyed *surveys_take(struct surveys *surveys, struct client_answer *answer, int64_t now_ms);

/* One whose time is over, ended by that; NULL: none. */
struct surveyed *surveys_expire(struct surveys *surveys, int64_t now_ms);
int64_t surveys_due(const struct surveys *surveys); /* when the next one's time is over; -1: none is under way */

/* What was found, and what will be found by the one under way, is of before: something is done to the instance now. */
void surveys_outrun(struct surveyed *one);

/* Ends what is under way and forgets what was found; *one is as new, but for its turn. */
void surveys_drop(struct surveys *surveys, struct surveyed *one);

#endif
