#!/bin/bash
# KafkaTopics with --local and real brokers: made, grown, given replicas and settings, deleted or kept; as kcat sees them.
# TOPICS=n: so many beside (default 50), and the time until all are Ready.
set -eu
bin=${O:-build} topics=${TOPICS:-50}
dir=$(mktemp -d) operator=
finish() {
  [ -z "$operator" ] || { kill -TERM "$operator" 2>/dev/null; wait "$operator" 2>/dev/null || true; }
  rm -rf "$dir"
}
trap finish EXIT

object() { # kind, name, spec: in one move, so that no half of a file is read
  printf 'apiVersion: flotilla.dev/v1\nkind: %s\nmetadata: {name: %s}\nspec: %s\n' "$1" "$2" "$3" >"$dir/.new"
  mv "$dir/.new" "$dir/$2.yaml"
}
until_true() { # seconds, what, command...
  local until=$((SECONDS + $1)) what=$2; shift 2
  while ! "$@"; do
    [ $SECONDS -lt $until ] || { echo "not in time: $what"; tail -n 20 "$dir/operator.log"; cat "$dir"/clicks*.status.yaml; exit 1; }
    sleep 0.1
  done
  echo "ok: $what"
}
says() { grep -q "$2" "$dir/$1.topic.status.yaml" 2>/dev/null; }
all_ready() { [ "$(grep -l 'reason: TopicReady' "$dir"/*.topic.status.yaml 2>/dev/null | wc -l)" -eq "$1" ]; }
has_topic() { kcat -L -b "$bootstrap" 2>/dev/null | grep -q "topic \"$1\" with $2 partitions"; }
has_no_topic() { ! kcat -L -b "$bootstrap" 2>/dev/null | grep -q "topic \"$1\""; }

object KafkaInstance orders '{replicas: 3, tls: {peers: Plaintext}, storage: {size: 1Gi}}'
"$bin/flotilla-operator" --local "$dir" >"$dir/operator.log" 2>&1 &
operator=$!
until_true 60 "three brokers are ready" grep -q 'Ready=True  brokers=3' "$dir/operator.log"
bootstrap=$(grep -o 'bootstrap=[0-9.:]*' "$dir/operator.log" | tail -1 | cut -d= -f2)

for i in $(seq "$topics"); do object KafkaTopic "many-$i" '{instance: orders, partitions: 3, replicas: 3}'; done
since=$(date +%s%N)
object KafkaTopic clicks '{instance: orders, partitions: 2, replicas: 1, deletionPolicy: Delete, config: {retention.ms: "60000"}}'
until_true 60 "all are Ready" all_ready $((topics + 1))
echo "$((topics + 1)) topics Ready within $((($(date +%s%N) - since) / 1000000)) ms after the last was written"
until_true 10 "clicks has 2 partitions" has_topic clicks 2

object KafkaTopic clicks '{instance: orders, partitions: 5, replicas: 3, deletionPolicy: Delete, config: {cleanup.policy: compact}}'
until_true 60 "clicks has 3 replicas" says clicks '5 partitions, 3 replicas each'
until_true 10 "clicks has 5 partitions" has_topic clicks 5
until_true 10 "retention.ms is not managed any more" eval "! says clicks retention.ms && says clicks cleanup.policy"

object KafkaTopic clicks '{instance: orders, partitions: 5, replicas: 7, deletionPolicy: Delete}'
until_true 60 "more replicas than brokers are told" says clicks 'reason: BrokersMissing'
object KafkaTopic other '{instance: orders, topicName: clicks}'
until_true 60 "a second claim is told" says other 'reason: NameTaken'
rm "$dir/other.yaml"

rm "$dir/clicks.yaml" "$dir/many-1.yaml"
until_true 60 "clicks is deleted" has_no_topic clicks
until_true 10 "many-1 is kept" has_topic many-1 3
