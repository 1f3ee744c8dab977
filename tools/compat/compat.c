/* docs/COMPATIBILITY.md from the tables that the broker itself serves by: `make compat`; `make gen-check` holds them together. */
#include <stdio.h>

#include "api/api.h"
#include "wire/wire.h"

int main(void)
{
    size_t cnt;
    const struct api_entry *entries = api_entries(&cnt);

    puts("# Compatibility\n\n"
         "Made by `make compat` from the broker's own table (broker/kernel/api/table.c); `make gen-check` fails where "
         "they differ.\n\n"
         "## APIs\n"
         "What ApiVersions advertises. Kafka 4.3 is what Apache Kafka 4.3.1 serves.\n\n"
         "| key | API | served | Kafka 4.3 |\n|---|---|---|---|");
    for (size_t i = 0; i < cnt; i++) {
        const struct wire_api *api = wire_api_by_key(entries[i].key);
        printf("| %d | %s | %d-%d | %d-%d |\n", entries[i].key, api->name, entries[i].min_served,
               entries[i].max_version, api->kafka4_min, api->kafka4_max);
    }
    puts(
        "\nProduce is advertised from 0, since librdkafka compresses only then (KAFKA-18659); 0 to 2 are refused, as "
        "by Apache Kafka 4.\n\n"
        "## Clients and tools, each tried by a test that stays\n"
        "| who | test |\n|---|---|\n"
        "| kcat 1.7 (librdkafka 2.0) | `tests/integration/client_kcat.sh` |\n"
        "| librdkafka from C: idempotence, cooperative groups, admin | `tests/integration/client_librdkafka.sh` |\n"
        "| kafkajs | `tests/integration/client_kafkajs.sh` |\n"
        "| Java client 4.x and Kafka's command line tools | `tests/integration/client_java.sh` |\n"
        "| DumpLogSegments on our segments, offsets and metadata | `tests/integration/dump_log.sh`, `metadata_log.sh` "
        "|\n"
        "| Apache Kafka 4.3.1 taking over a directory of ours, and back | `tests/integration/kafka_takes_over.sh` |\n\n"
        "Each runs alone: `make integration` builds what they need, then `O=build tests/integration/NAME.sh`.\n\n"
        "## As with Apache Kafka, though it may surprise\n"
        "- Where a log begins after DeleteRecords is on disk with the next checkpoint only (Kafka: "
        "log.flush.start.offset.checkpoint.interval.ms, 60 s; ours: with the high watermarks, 5 s). Where all replicas "
        "are killed or lose power before that, the deleted records are there again.\n\n"
        "## In one cluster with Apache Kafka 4.3.1\n"
        "What `make interop` shows; each check with what was seen is in [INTEROP.md](INTEROP.md).\n\n"
        "| what | today |\n|---|---|\n"
        "| Kafka's tools against three brokers of ours | all checks work |\n"
        "| Apache Kafka's broker in our quorum | works: follows, leads, kill -9, stop |\n"
        "| Apache Kafka's controller in our quorum (kraft.version 1) | joins, is elected, is the active controller of "
        "our "
        "brokers, leaves; snapshots both ways |\n"
        "| our broker in Apache Kafka's quorum | works where group.version, transaction.version, share.version and "
        "streams.version are 0; with the defaults it is refused |\n"
        "| our controller in Apache Kafka's quorum | joins, is elected, is the active controller of its brokers, "
        "leaves |\n"
        "| three of ours on the directories of three of Apache Kafka's | works, and raises kraft.version from 0 to 1 "
        "|");
    return 0;
}
