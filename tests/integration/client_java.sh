#!/bin/bash
# The Java client 4.x (clients/java/Check.java) and Kafka's own command line tools against our broker.
. "$(dirname "$0")/../lib/broker.sh"
need_interop
classes=$O/client-java classpath=$("$top/tests/lib/kafka.sh" classpath)
if [ ! "$classes/Check.class" -nt "$here/clients/java/Check.java" ]; then
  mkdir -p "$classes"
  javac -Xlint:all,-path,-classfile,-processing -Werror -d "$classes" -cp "$classpath" "$here/clients/java/Check.java"
fi
broker_start b
say "the Java client"
java -Xmx256m -XX:TieredStopAtLevel=1 -Dlog4j2.configurationFile="$here/clients/java/log4j2.properties" -cp "$classes:$classpath" Check "$server"

say "Kafka's tools"
# run TOOL ARGS...: leaves its output in $dir/out. expect PATTERN: a line of it
run() { kafka_tool "$@" >"$dir/out" 2>&1 || fail "$*: $(cat "$dir/out")"; if grep -E 'Exception|ERROR' "$dir/out"; then fail "$*"; fi; }
expect() { grep -qE -- "$1" "$dir/out" || fail "no line with $1 in: $(cat "$dir/out")"; }
at=(--bootstrap-server "$server")

run topics "${at[@]}" --create --topic tools --partitions 3 --replication-factor 1 --config retention.ms=9999999
expect 'Created topic tools'
run topics "${at[@]}" --create --topic tools --if-not-exists
run topics "${at[@]}" --create --topic tools-compact
run topics "${at[@]}" --alter --topic tools --partitions 4
run topics "${at[@]}" --describe --topic tools
expect 'Topic: tools.*PartitionCount: 4.*ReplicationFactor: 1.*retention.ms=9999999'
expect 'Partition: 3.*Leader: 1.*Replicas: 1.*Isr: 1.*Elr:.*LastKnownElr:'
run topics "${at[@]}" --list
expect '^tools$'
run configs "${at[@]}" --alter --entity-type topics --entity-name tools --add-config segment.ms=123456
run configs "${at[@]}" --alter --entity-type topics --entity-name tools-compact --add-config cleanup.policy=[compact,delete]
run configs "${at[@]}" --describe --entity-type topics --entity-name tools-compact
expect 'cleanup.policy=compact,delete'
run configs "${at[@]}" --alter --entity-type topics --entity-name tools --delete-config retention.ms
run configs "${at[@]}" --describe --entity-type topics --entity-name tools
expect 'segment.ms=123456 .*DYNAMIC_TOPIC_CONFIG'
! grep -q 'retention.ms=9999999' "$dir/out" || fail "retention.ms is still set"
run configs "${at[@]}" --describe --entity-type brokers --entity-name 1 --all
expect 'node.id=1 .*STATIC_BROKER_CONFIG'

seq 1 1000 >"$dir/lines"
kafka_tool console-producer "${at[@]}" --topic tools --command-property acks=all <"$dir/lines" >"$dir/out" 2>&1 || fail "console-producer: $(cat "$dir/out")"
kafka_tool console-consumer "${at[@]}" --topic tools --group tool-group --from-beginning --max-messages 1000 --timeout-ms 20000 2>"$dir/err" | sort -n | cmp - "$dir/lines" ||
  fail "console-consumer: $(cat "$dir/err")"
run get-offsets "${at[@]}" --topic tools --time -1
same "records by get-offsets" 1000 "$(awk -F: '{sum += $3} END {print sum}' "$dir/out")"
run consumer-groups "${at[@]}" --list --state
expect 'tool-group +Empty'
run consumer-groups "${at[@]}" --describe --group tool-group
same "lag by consumer-groups" 0 "$(awk '$2 == "tools" {sum += $6} END {print sum}' "$dir/out")"
same "offsets by consumer-groups" 1000 "$(awk '$2 == "tools" {sum += $4} END {print sum}' "$dir/out")"
run consumer-groups "${at[@]}" --reset-offsets --to-earliest --topic tools --group tool-group --execute
same "offsets after the reset" 0 "$(awk '$2 == "tools" {sum += $4} END {print sum + 0}' "$dir/out")"
run consumer-groups "${at[@]}" --delete --group tool-group
expect 'successful'
printf '{"version":1,"partitions":[{"topic":"tools","partition":0,"offset":-1}]}' >"$dir/delete.json"
run delete-records "${at[@]}" --offset-json-file "$dir/delete.json"
expect 'tools-0[[:space:]]+low_watermark: [0-9]+'
run log-dirs "${at[@]}" --describe --topic-list tools
expect '"partition":"tools-3"'
run broker-api-versions "${at[@]}"
expect 'Produce\(0\): 0 to 13'
expect 'ApiVersions\(18\): 0 to [45]'
run features "${at[@]}" describe
expect 'Feature: metadata.version.*FinalizedVersionLevel: [0-9]'
run metadata-quorum "${at[@]}" describe --status
expect 'LeaderId: +1'
expect 'CurrentVoters: +\[.*"id": 1'
run metadata-quorum "${at[@]}" describe --replication
expect '^1[[:space:]].*Leader'
run cluster cluster-id "${at[@]}"
expect 'Cluster ID: .{22}$'
run topics "${at[@]}" --delete --topic 'tools.*'
broker_stop b
