/* Leader choice and eligible leader replicas as tables: what is, what is wished, what is written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/check.h"
#include "base/err.h"
#include "image/record.h"
#include "meta/partition_change.h"
#include "wire/gen/feature_level_record.h"
#include "wire/gen/partition_record.h"
#include "wire/gen/register_broker_record.h"
#include "wire/gen/topic_record.h"

static struct image image;

static void replay(const struct wire_msg *msg, int16_t version, const void *record)
{
    struct buf buf;

    buf_init(&buf, 10000);
    assert_int_equal(image_record_build(&buf, msg, version, record), ERR_OK);
    assert_int_equal(image_replay(&image, image.next_off, buf_bytes(&buf), NULL, NULL), ERR_OK);
    buf_release(&buf);
}

/* "123": ids of one digit. NULL: no list. */
static int32_t ids_of(const char *text, int32_t *ids)
{
    int32_t cnt = 0;

    for (; text != NULL && *text != '\0'; text++)
        ids[cnt++] = *text - '0';
    return text == NULL ? -1 : cnt;
}

static void text_of(const int32_t *ids, int32_t cnt, char *text)
{
    for (int32_t i = 0; i < cnt; i++)
        *text++ = (char)('0' + ids[i]);
    strcpy(text, cnt < 0 ? "=" : "");
    if (cnt >= 0)
        *text = '\0';
}

struct change_case {
    const char *what;
    const char *alive; /* unfenced brokers of 1, 2, 3 */
    const char *isr, *elr, *last;
    int leader;
    bool has_elr;
    int min_isr;
    enum election_mode mode;
    int removed, added, unclean; /* 0: nobody */
    const char *wish;            /* ISR; NULL: as it is */
    const char *expected;        /* "leader isr elr last recovery", '=' unchanged; NULL: no record */
};

static const struct change_case cases[] = {
    {"nothing to do", "123", "123", "", "", 1, false, 1, ELECT_ONLINE, 0, 0, 0, NULL, NULL},
    {"a follower leaves", "123", "123", "", "", 1, false, 1, ELECT_ONLINE, 3, 0, 0, NULL, "-2 12 = = -1"},
    {"the leader leaves", "123", "123", "", "", 1, false, 1, ELECT_ONLINE, 1, 0, 0, NULL, "2 23 = = -1"},
    {"the next is fenced", "13", "123", "", "", 1, false, 1, ELECT_ONLINE, 1, 0, 0, NULL, "3 23 = = -1"},
    {"the last member stays", "1", "1", "", "", 1, false, 1, ELECT_ONLINE, 1, 0, 0, NULL, "-1 = = = -1"},
    {"the last member comes back", "1", "1", "", "", -1, false, 1, ELECT_ONLINE, 0, 1, 0, NULL, "1 = = = -1"},
    {"a new member", "123", "12", "", "", 1, false, 1, ELECT_ONLINE, 0, 0, 0, "123", "-2 123 = = -1"},
    {"nobody, unclean is forbidden", "3", "1", "", "", 1, false, 1, ELECT_ONLINE, 1, 0, 0, NULL, "-1 = = = -1"},
    {"nobody, unclean is allowed", "3", "1", "", "", 1, false, 1, ELECT_UNCLEAN, 1, 0, 0, NULL, "3 3 = = 1"},
    {"unclean prefers the clean", "23", "12", "", "", 1, false, 1, ELECT_UNCLEAN, 1, 0, 0, NULL, "2 2 = = -1"},
    {"the preferred leads", "123", "123", "", "", 2, false, 1, ELECT_PREFERRED, 0, 0, 0, NULL, "1 = = = -1"},
    {"the preferred is not in sync", "123", "23", "", "", 2, false, 1, ELECT_PREFERRED, 0, 0, 0, NULL, NULL},

    {"enough in sync: no ELR", "123", "123", "", "", 1, true, 2, ELECT_ONLINE, 3, 0, 0, NULL, "-2 12 = = -1"},
    {"below min ISR: into the ELR", "123", "12", "", "", 1, true, 2, ELECT_ONLINE, 2, 0, 0, NULL, "-2 1 2 = -1"},
    {"the ISR may become empty", "123", "1", "2", "", 1, true, 2, ELECT_ONLINE, 1, 0, 0, NULL, "2 2 1 = -1"},
    {"empty ISR, nobody alive", "", "1", "2", "", 1, true, 2, ELECT_ONLINE, 1, 0, 0, NULL, "-1 - 21 1 -1"},
    {"one out of the ELR is back", "", "", "21", "1", -1, true, 2, ELECT_ONLINE, 0, 2, 0, NULL, "2 2 1 - -1"},
    {"back to min ISR: the ELR goes", "123", "1", "2", "", 1, true, 2, ELECT_ONLINE, 0, 0, 0, "12", "-2 12 - = -1"},
    {"an unclean restart of a member", "123", "12", "3", "", 1, true, 3, ELECT_ONLINE, 0, 0, 2, NULL, "-2 1 = = -1"},
    {"an unclean restart out of the ELR", "123", "1", "23", "", 1, true, 3, ELECT_ONLINE, 0, 0, 2, NULL, "-2 = 3 = -1"},
    {"an unclean restart of the last", "1", "1", "", "", 1, true, 1, ELECT_ONLINE, 0, 0, 1, NULL, "-1 - = 1 -1"},
    {"the last known leader is back", "", "", "", "1", -1, true, 1, ELECT_ONLINE, 0, 1, 0, NULL, "1 1 = - 1"},
    {"another than the last known", "2", "", "", "1", -1, true, 1, ELECT_ONLINE, 0, 2, 0, NULL, NULL},
    {"another, unclean is allowed", "2", "", "", "1", -1, true, 1, ELECT_UNCLEAN, 0, 2, 0, NULL, "2 2 = - 1"},
};

static void build_image(const struct change_case *c)
{
    struct feature_level_record level = {.name = slice_of_text("metadata.version"), .feature_level = 30};
    struct topic_record topic = {.name = slice_of_text("t"), .topic_id = {{1}}};
    int32_t replicas[] = {1, 2, 3}, isr[8], elr[8], last[8];
    struct partition_record partition;

    image_init(&image);
    replay(&feature_level_record_wire, 0, &level);
    for (int32_t id = 1; id <= 3; id++) {
        struct register_broker_record broker;
        wire_defaults(&register_broker_record_wire, &broker);
        broker.broker_id = id;
        broker.fenced = strchr(c->alive, '0' + id) == NULL;
        replay(&register_broker_record_wire, 4, &broker);
    }
    replay(&topic_record_wire, 0, &topic);
    wire_defaults(&partition_record_wire, &partition);
    partition.topic_id = topic.topic_id;
    partition.partition_id = 0;
    partition.replicas = replicas;
    partition.replicas_cnt = 3;
    partition.isr = isr;
    partition.isr_cnt = ids_of(c->isr, isr);
    partition.eligible_leader_replicas = elr;
    partition.eligible_leader_replicas_cnt = ids_of(c->elr, elr);
    partition.last_known_elr = last;
    partition.last_known_elr_cnt = ids_of(c->last, last);
    partition.leader = c->leader;
    partition.leader_epoch = partition.partition_epoch = 0;
    replay(&partition_record_wire, 2, &partition);
}

static void list_text(const int32_t *ids, int32_t cnt, char *text)
{
    if (cnt == 0)
        strcpy(text, "-");
    else
        text_of(ids, cnt, text);
}

static void a_change_follows_the_rules(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        const struct change_case *c = &cases[i];
        struct partition_change change;
        struct partition_change_record record;
        char isr[16], elr[16], last[16], line[80];
        struct arena arena;
        int32_t wish[8];
        bool any;

        build_image(c);
        arena_init(&arena, 100000);
        partition_change_init(&change, &image, image.topics[0], 0);
        change.mode = c->mode;
        change.has_elr = c->has_elr;
        change.min_isr = c->min_isr;
        change.removed_id = c->removed ? c->removed : -1;
        change.added_id = c->added ? c->added : -1;
        change.unclean_id = c->unclean ? c->unclean : -1;
        change.isr_cnt = ids_of(c->wish, wish);
        change.isr = c->wish ? wish : NULL;
        any = partition_change_build(&change, &arena, &record);
        if (any) {
            list_text(record.isr, record.isr_cnt, isr);
            list_text(record.eligible_leader_replicas, record.eligible_leader_replicas_cnt, elr);
            list_text(record.last_known_elr, record.last_known_elr_cnt, last);
            snprintf(line, sizeof line, "%d %s %s %s %d", record.leader, isr, elr, last, record.leader_recovery_state);
        }
        if (any != (c->expected != NULL) || (any && strcmp(line, c->expected) != 0))
            fail_msg("%s: expected %s, is %s", c->what, c->expected ? c->expected : "no record",
                     any ? line : "no record");
        arena_release(&arena);
        image_release(&image);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_change_follows_the_rules),
    };
    return cmocka_run_group_tests_name("partition_change", tests, NULL, NULL);
}
