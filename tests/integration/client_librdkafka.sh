#!/bin/bash
# librdkafka from C: idempotent producer, cooperative-sticky group, admin API (clients/librdkafka.c).
. "$(dirname "$0")/../lib/broker.sh"
need_interop
${CC:-gcc} -std=gnu17 -O1 -g -Wall -Wextra -o "$O/client-librdkafka" "$here/clients/librdkafka.c" -lrdkafka
broker_start b
"$O/client-librdkafka" "$server"
broker_stop b
