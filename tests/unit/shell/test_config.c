#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/check.h"
#include "base/err.h"
#include "base/mem.h"
#include "shell/config.h"
#include "shell/settings.h"

static struct config config;

static void load(const char *text)
{
    config_init(&config);
    config_load_text(&config, "f.properties", slice_of_text(text));
}

static const struct value_case {
    const char *text;
    const char *rack; /* what broker.rack is; NULL: absent */
} value_cases[] = {
    {"broker.rack=z1", "z1"},
    {"broker.rack = z1  ", "z1"},
    {"broker.rack:z1", "z1"},
    {"broker.rack z1", "z1"},
    {"  broker.rack\t=\tz1\r\n", "z1"},
    {"broker.rack=a\\\n   b", "ab"},
    {"broker.rack=a\\\r\n   b", "ab"},
    {"#broker.rack=a\n!broker.rack=b", NULL},
    {"broker.rack=", NULL},
    {"broker.rack=a\nbroker.rack=b", "b"},
    {"broker.rack=\\u0041\\t\\:x", "A\t:x"},
    {"broker.rack=\\u00e9", "\xc3\xa9"},
    {"bro\\\nker.rack=z", "z"},
    {"broker.rack=a=b", "a=b"},
    {"broker.rack=${RACK}", "zone-7"},
    {"broker.rack=x${RACK}y${RACK}", "xzone-7yzone-7"},
    {"broker.rack=$${RACK}", "${RACK}"},
    {"broker.rack=$RACK $", "$RACK $"},
    {"broker.rack=${EMPTY}", NULL},
    {"\n\n\r\n", NULL},
    {"broker.rack=a\\", "a"},
};

static void lines_are_read_as_java_reads_them(void **state)
{
    (void)state;
    setenv("RACK", "zone-7", 1);
    setenv("EMPTY", "", 1);
    for (size_t i = 0; i < COUNT_OF(value_cases); i++) {
        load(value_cases[i].text);
        assert_int_equal(config.faults.len, 0);
        if (value_cases[i].rack == NULL)
            assert_null(config.broker_rack);
        else
            assert_string_equal(config.broker_rack, value_cases[i].rack);
        config_release(&config);
    }
}

static const struct fault_case {
    const char *text, *fault; /* the first fault line, whole */
} fault_cases[] = {
    {"node.id=1\nnum.partitions=0",
     "f.properties:2: num.partitions = \"0\": not allowed; allowed is an integer from 1 to 2147483647\n"},
    {"\n# x\nnode.id=-1",
     "f.properties:3: node.id = \"-1\": not allowed; allowed is an integer from 0 to 2147483647\n"},
    {"node.id=1\n\nnum.partitions=12a",
     "f.properties:3: num.partitions = \"12a\": not allowed; allowed is an integer from 1 to 2147483647\n"},
    {"node.id=99999999999",
     "f.properties:1: node.id = \"99999999999\": not allowed; allowed is an integer from 0 to 2147483647\n"},
    {"node.id=1\nauto.create.topics.enable=yes",
     "f.properties:2: auto.create.topics.enable = \"yes\": not allowed; allowed is true or false\n"},
    {"node.id=1\ncompression.type=zip", "f.properties:2: compression.type = \"zip\": not allowed; allowed is one of "
                                        "uncompressed, zstd, lz4, snappy, gzip, "
                                        "producer\n"},
    {"node.id=1\nlog.cleanup.policy=delete,shred", "f.properties:2: log.cleanup.policy = \"delete,shred\": not "
                                                   "allowed; allowed is a comma list of compact, delete\n"},
    {"node.id=1\nlog.cleaner.min.cleanable.ratio=1.5",
     "f.properties:2: log.cleaner.min.cleanable.ratio = \"1.5\": not allowed; allowed is a number from 0 to 1\n"},
    {"node.id=1\nbroker.rack=${NO_SUCH_THING}",
     "f.properties:2: broker.rack: no such variable in the environment: NO_SUCH_THING\n"},
    {"node.id=1\nbroker.rack=${", "f.properties:2: broker.rack: ${ without a name and }\n"},
    {"num.partitions=1", "f.properties: node.id: is needed: an integer from 0 to 2147483647 (or flotilla.pod.name)\n"},
    {"node.id=1\nbroker.id=2", "f.properties:2: broker.id = \"2\": differs from node.id; give one of them\n"},
    {"flotilla.pod.name=orders",
     "f.properties:1: flotilla.pod.name = \"orders\": must end in -NUMBER, since node.id is not given\n"},
    {"node.id=1\nlisteners=PLAINTEXT://h", "f.properties:2: listeners = \"PLAINTEXT://h\": not allowed; each is "
                                           "NAME://host:port, port 0 to 65535\n"},
    {"node.id=1\nlisteners=PLAINTEXT://:9092,PLAINTEXT://:9093",
     "f.properties:2: listeners = \"PLAINTEXT://:9092,PLAINTEXT://:9093\": a listener name is there twice\n"},
    {"node.id=1\nlisteners=X://:9092",
     "f.properties: listener.security.protocol.map = "
     "\"PLAINTEXT:PLAINTEXT,SSL:SSL,SASL_PLAINTEXT:SASL_PLAINTEXT,SASL_SSL:SASL_SSL\": a name in listeners has no "
     "protocol here\n"},
    {"node.id=1\nadvertised.listeners=PLAINTEXT://0.0.0.0:1",
     "f.properties:2: advertised.listeners = \"PLAINTEXT://0.0.0.0:1\": not allowed; each is NAME://host:port, a host "
     "that clients can reach, port 1 to 65535\n"},
    {"node.id=1\ninter.broker.listener.name=Y",
     "f.properties:2: inter.broker.listener.name = \"Y\": must be one of listeners and not of "
     "controller.listener.names\n"},
    {"node.id=1\nprocess.roles=broker", "f.properties: controller.quorum.bootstrap.servers: is needed where "
                                        "process.roles has no controller (or controller.quorum.voters)\n"},
    {"node.id=1\ncontroller.quorum.voters=1@a:1,2@b",
     "f.properties:2: controller.quorum.voters = \"1@a:1,2@b\": not allowed; 1 to 64 of ID@host:port\n"},
    {"node.id=1\nlisteners=SSL://:9092",
     "f.properties: ssl.keystore.location: is needed, since the listener SSL is SSL; "
     "give it, or that of listener.name.<lower case>, as a PEM file\n"},
    {"node.id=1\nlistener.name.a.ssl.client.auth=maybe",
     "f.properties:2: ssl.client.auth of the listener A: not allowed; allowed is one of required, requested, none\n"},
    {"node.id=1\nlisteners=A://:1\nlistener.security.protocol.map=A:SASL_SSL",
     "f.properties:3: listener.security.protocol.map = \"A:SASL_SSL\": a listener in use has a protocol that does not "
     "work yet; allowed are PLAINTEXT, SSL\n"},
    {"node.id=1\nssl.keystore.type=JKS",
     "f.properties:2: ssl.keystore.type = \"JKS\": not allowed; allowed is one of PEM\n"},
    {"node.id=1\nlog.dirs=/a,/a", "f.properties:2: log.dirs = \"/a,/a\": a directory is there twice\n"},
    {"node.id=1\nlog.dirs=/a,,/b",
     "f.properties:2: log.dirs = \"/a,,/b\": not allowed; 1 to 64 paths separated by commas\n"},
    {"node.id=1\nflotilla.cluster.id=abc", "f.properties:2: flotilla.cluster.id = \"abc\": not allowed; 22 characters "
                                           "of url-safe base64 (16 bytes)\n"},
    {"node.id=1\nflotilla.admin.listener=99",
     "f.properties:2: flotilla.admin.listener = \"99\": not allowed; allowed is host:port, port 0 to 65535\n"},
    {"node.id=1\nbroker.session.timeout.ms=500",
     "f.properties: broker.heartbeat.interval.ms = \"300\": must be at most half of broker.session.timeout.ms\n"},
};

static void faults_say_file_line_name_and_what_is_allowed(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(fault_cases); i++) {
        char *end;
        load(fault_cases[i].text);
        assert_int_equal(config_finish(&config), ERR_INVALID);
        buf_cstr(&config.faults);
        end = strchr((char *)config.faults.data, '\n');
        assert_non_null(end);
        end[1] = '\0';
        assert_string_equal((char *)config.faults.data, fault_cases[i].fault);
        config_release(&config);
    }
}

static void unknown_names_are_warnings(void **state)
{
    (void)state;
    load("node.id=1\nfoo.bar=2\nlog.preallocate=true\n");
    config_set(&config, "x=y");
    assert_int_equal(config_finish(&config), ERR_OK);
    assert_string_equal(
        buf_cstr(&config.warnings),
        "f.properties:2: unknown property foo.bar\nf.properties:3: property without effect yet: log.preallocate\n"
        "command line: unknown property x\n");
    config_release(&config);
}

static void the_command_line_has_the_last_word(void **state)
{
    (void)state;
    load("node.id=1\nnum.partitions=4\n");
    config_set(&config, "num.partitions=7");
    assert_int_equal(config.num_partitions, 7);
    config_set(&config, "num.partitions=x");
    config_set(&config, "nothing");
    assert_int_equal(config_finish(&config), ERR_INVALID);
    assert_string_equal(buf_cstr(&config.faults),
                        "command line: num.partitions = \"x\": not allowed; allowed is an integer from 1 to "
                        "2147483647\ncommand line: nothing: --set needs name=value\n");
    config_release(&config);
}

static void a_controllers_listener_needs_no_protocol(void **state)
{
    (void)state;
    load("node.id=1\nlisteners=PLAINTEXT://:9092,CONTROLLER://:9093\ncontroller.listener.names=CONTROLLER\n");
    assert_int_equal(config_finish(&config), ERR_OK);
    assert_string_equal(config.listeners[1].protocol, "PLAINTEXT");
    config_release(&config);
    load("node.id=1\nlisteners=PLAINTEXT://:9092,CONTROLLER://:9093\ncontroller.listener.names=CONTROLLER\n"
         "listener.security.protocol.map=PLAINTEXT:PLAINTEXT\n");
    assert_int_equal(config_finish(&config), ERR_INVALID);
    assert_string_equal(buf_cstr(&config.faults),
                        "f.properties:4: listener.security.protocol.map = \"PLAINTEXT:PLAINTEXT\": a name in listeners "
                        "has no protocol here\n");
    config_release(&config);
}

static void an_observer_knows_how_controllers_are_asked(void **state)
{
    static const struct {
        const char *text, *protocol;
    } cases[] = {
        {"", "PLAINTEXT"},
        {"controller.listener.names=CONTROLLER\n", "PLAINTEXT"},
        {"controller.listener.names=C,D\nlistener.security.protocol.map=PLAINTEXT:PLAINTEXT,C:SSL\n"
         "ssl.keystore.location=/k\nssl.truststore.location=/t\n",
         "SSL"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        load(cases[i].text);
        config_set(&config, "node.id=1");
        config_set(&config, "process.roles=broker");
        config_set(&config, "controller.quorum.bootstrap.servers=a:1,b:2");
        config_finish(&config);
        assert_string_equal(buf_cstr(&config.faults), "");
        assert_string_equal(config.controller_protocol, cases[i].protocol);
        assert_int_equal(config.bootstrap_cnt, 2);
        assert_int_equal(config.controller_tls.keystore != NULL, i == 2);
        config_release(&config);
    }
}

static void a_listener_has_tls_settings_of_its_own(void **state)
{
    const struct io_tls_settings *tls;

    (void)state;
    load("node.id=1\nlisteners=EXTERNAL://:1,INTERNAL://:2,CONTROLLER://:3\n"
         "listener.security.protocol.map=EXTERNAL:SSL,INTERNAL:SSL,CONTROLLER:SSL\n"
         "inter.broker.listener.name=INTERNAL\ncontroller.listener.names=CONTROLLER\n"
         "ssl.keystore.location=/all.pem\nlistener.name.internal.ssl.keystore.location=/in.pem\n"
         "listener.name.internal.ssl.truststore.location=/ca.pem\n"
         "listener.name.controller.ssl.truststore.location=/ca2.pem\n"
         "listener.name.controller.ssl.endpoint.identification.algorithm=\n"
         "listener.name.controller.ssl.client.auth=requested\nlistener.name.controller.ssl.protocol=TLSv1.2\n"
         "listener.name.internal.max.connections=3\n");
    config_finish(&config);
    assert_string_equal(buf_cstr(&config.faults), "");
    assert_string_equal(buf_cstr(&config.warnings),
                        "f.properties:13: unknown property listener.name.internal.max.connections\n");
    tls = &config.listeners[0].tls;
    assert_string_equal(tls->keystore, "/all.pem");
    assert_null(tls->truststore);
    assert_int_equal(tls->client_auth, IO_TLS_NONE);
    assert_true(tls->may_1_2 && tls->may_1_3 && tls->checks_host);
    tls = &config.listeners[1].tls;
    assert_string_equal(tls->keystore, "/in.pem");
    assert_string_equal(tls->truststore, "/ca.pem");
    assert_int_equal(tls->client_auth, IO_TLS_REQUIRED);
    tls = &config.controller_tls;
    assert_string_equal(tls->truststore, "/ca2.pem");
    assert_int_equal(tls->client_auth, IO_TLS_REQUESTED);
    assert_true(tls->may_1_2 && !tls->may_1_3 && !tls->checks_host);
    config_release(&config);
}

static void a_pods_name_gives_the_id(void **state)
{
    (void)state;
    setenv("POD_NAME", "orders-z1-3", 1);
    load("flotilla.node.id.base=1000\nflotilla.pod.name=${POD_NAME}\nprocess.roles=broker,controller\n"
         "listeners=EXTERNAL://:9092,internal://127.0.0.1:9094,CONTROLLER://:9093\n"
         "advertised.listeners=EXTERNAL://e.example:19092\n"
         "listener.security.protocol.map=EXTERNAL:PLAINTEXT,INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT\n"
         "inter.broker.listener.name=INTERNAL\ncontroller.listener.names=CONTROLLER\n"
         "controller.quorum.voters=1003@a:9093, 2@[::1]:9093\nlog.dirs=/a, /b\nmetadata.log.dir=/m\n");
    config_finish(&config);
    assert_string_equal(buf_cstr(&config.faults), "");
    assert_int_equal(config.id, 1003);
    assert_true(config.is_broker && config.is_controller);
    assert_int_equal(config.listeners_cnt, 3);
    assert_string_equal(config.listeners[0].advertised.host, "e.example");
    assert_int_equal(config.listeners[0].advertised.port, 19092);
    assert_string_equal(config.listeners[1].name, "INTERNAL");
    assert_string_equal(config.listeners[1].advertised.host, "127.0.0.1");
    assert_true(config.listeners[2].is_controller);
    assert_int_equal(config.inter_broker_idx, 1);
    assert_int_equal(config.voters_cnt, 2);
    assert_int_equal(config.voters[0].id, 1003);
    assert_string_equal(config.voters[1].address.host, "::1");
    assert_int_equal(config.dirs_cnt, 2);
    assert_string_equal(config.dirs[1], "/b");
    assert_string_equal(config.metadata_dir, "/m");
    config_release(&config);
}

static const struct time_case {
    const char *text;
    int64_t retention_ms, roll_ms;
} time_cases[] = {
    {"", 604800000, 604800000},
    {"log.retention.hours=1\nlog.roll.hours=2", 3600000, 7200000},
    {"log.retention.hours=1\nlog.retention.minutes=3", 180000, 604800000},
    {"log.retention.hours=1\nlog.retention.minutes=3\nlog.retention.ms=5\nlog.roll.ms=9", 5, 9},
    {"log.retention.hours=-1", -1, 604800000},
    {"log.retention.ms=-1", -1, 604800000},
};

static void the_finest_name_of_a_time_wins(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(time_cases); i++) {
        load(time_cases[i].text);
        config_set(&config, "node.id=1");
        assert_int_equal(config_finish(&config), ERR_OK);
        assert_true(config.retention_ms == time_cases[i].retention_ms);
        assert_true(config.roll_ms == time_cases[i].roll_ms);
        config_release(&config);
    }
}

/* Whatever a file holds, it is read to its end and never believed. */
static void random_bytes_are_survived(void **state)
{
    uint64_t random = 88172645463325252u;
    uint8_t text[400];

    (void)state;
    for (int round = 0; round < 3000; round++) {
        static const char some[] = "=:\\\n\r #!${}u0aZ.,node.id=1\nlog.dirs=/a\nlisteners=A://:1";
        size_t len = (size_t)round % sizeof text;
        for (size_t i = 0; i < len; i++) {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            text[i] = random & 0x300 ? (uint8_t)some[random % (sizeof some - 1)] : (uint8_t)(random >> 16);
        }
        config_init(&config);
        config_load_text(&config, "f", slice_of(text, len));
        config_finish(&config);
        config_release(&config);
    }
}

static void every_entry_is_listed(void **state)
{
    struct buf buf;

    (void)state;
    buf_init(&buf, 1 << 20);
    config_list(&buf);
    assert_false(buf.over);
    for (size_t i = 0; i < CONFIG_CNT; i++) {
        assert_non_null(strstr(buf_cstr(&buf), config_entries[i].name));
        for (size_t other = 0; other < i; other++)
            assert_string_not_equal(config_entries[i].name, config_entries[other].name);
    }
    buf_release(&buf);
}

static void leaders_are_balanced_as_the_properties_say(void **state)
{
    static const char required[] =
        "node.id=1\nprocess.roles=broker,controller\nlisteners=PLAINTEXT://:9092,CONTROLLER://:9093\n"
        "controller.listener.names=CONTROLLER\nlog.dirs=/d\n";
    static const struct {
        const char *text;
        bool is_enabled;
        int64_t interval_s;
    } cases[] = {
        {"", true, 300},
        {"auto.leader.rebalance.enable=false\nleader.imbalance.check.interval.seconds=7\n", false, 7},
    };
    static struct settings settings;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        load(required);
        config_load_text(&config, "g.properties", slice_of_text(cases[i].text));
        config_finish(&config);
        settings_init(&settings, &config);
        assert_int_equal(settings.controller.auto_leader_rebalance_enable, cases[i].is_enabled);
        assert_int_equal(settings.controller.leader_imbalance_check_interval_s, cases[i].interval_s);
        settings_release(&settings);
        config_release(&config);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_are_read_as_java_reads_them),
        cmocka_unit_test(faults_say_file_line_name_and_what_is_allowed),
        cmocka_unit_test(unknown_names_are_warnings),
        cmocka_unit_test(the_command_line_has_the_last_word),
        cmocka_unit_test(a_controllers_listener_needs_no_protocol),
        cmocka_unit_test(an_observer_knows_how_controllers_are_asked),
        cmocka_unit_test(a_listener_has_tls_settings_of_its_own),
        cmocka_unit_test(a_pods_name_gives_the_id),
        cmocka_unit_test(the_finest_name_of_a_time_wins),
        cmocka_unit_test(random_bytes_are_survived),
        cmocka_unit_test(every_entry_is_listed),
        cmocka_unit_test(leaders_are_balanced_as_the_properties_say),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
