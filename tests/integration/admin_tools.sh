#!/bin/bash
# Apache Kafka's own tools for administrators against one broker: what the active controller decides for them, and its refusals
# in the words that the tools print. (Several brokers: tests/fleet/interop.py.)
TEST_SECONDS=${TEST_SECONDS:-200}
. "$(dirname "$0")/../lib/broker.sh"
need_interop
broker_start b
tool() { local name=$1; shift; kafka_tool "$name" --bootstrap-server "$server" "$@" 2>&1; }
has() { # what, text, pattern
  grep -qE "$3" <<<"$2" || fail "$1: no \"$3\" in: $2"
}

say "topics and configurations"
tool topics --create --topic t --partitions 2 --replication-factor 1 >/dev/null
has "one replica more" "$(tool topics --create --topic u --partitions 1 --replication-factor 2 || true)" "replication factor 2|Unable to replicate"
has "assignment" "$(tool topics --create --topic v --replica-assignment 7 || true)" "no such broker is registered"
tool configs --alter --entity-type topics --entity-name t --add-config retention.ms=1234 >/dev/null
has "topic's configuration" "$(tool configs --describe --entity-type topics --entity-name t)" "retention.ms=1234"

say "reassignments"
cat >"$dir/plan.json" <<J
{"version":1,"partitions":[{"topic":"t","partition":0,"replicas":[1]},{"topic":"t","partition":1,"replicas":[1]}]}
J
has "reassign to itself" "$(tool reassign-partitions --reassignment-json-file "$dir/plan.json" --execute)" "Successfully started partition reassignments? for t-0,t-1"
has "verify" "$(tool reassign-partitions --reassignment-json-file "$dir/plan.json" --verify)" "Reassignment of partition t-1 is completed"
has "list" "$(tool reassign-partitions --list)" "No partition reassignments found"
sed 's/\[1\]/[1,7]/' "$dir/plan.json" >"$dir/wrong.json"
has "unknown broker" "$(tool reassign-partitions --reassignment-json-file "$dir/wrong.json" --execute || true)" "Unknown broker id 7|no such broker is registered"

say "elections"
has "nothing to elect" "$(tool leader-election --election-type preferred --all-topic-partitions)" "^(Valid replica already elected for partitions|)$"
has "by name" "$(tool leader-election --election-type preferred --topic t --partition 0)" "Valid replica already elected for partitions t-0"

say "features"
features=$(tool features describe)
has "metadata.version" "$features" "metadata.version.*SupportedMinVersion: 3.3-IV3.*SupportedMaxVersion: 4.3-IV0.*FinalizedVersionLevel: 4.3-IV0"
has "kraft.version" "$features" "kraft.version.*FinalizedVersionLevel: 1"
has "no downgrade" "$(tool features downgrade --feature metadata.version=29 || true)" "might delete metadata information|Can't downgrade|Could not downgrade"
has "unknown feature" "$(tool features upgrade --feature share.version=1 || true)" "does not support this feature"
has "down" "$(tool features downgrade --feature eligible.leader.replicas.version=0)" "eligible.leader.replicas.version was downgraded to 0"
has "up" "$(tool features upgrade --feature eligible.leader.replicas.version=1)" "eligible.leader.replicas.version was upgraded to 1"

say "the quorum"
has "status" "$(tool metadata-quorum describe --status)" "LeaderId: +1"
has "replication" "$(tool metadata-quorum describe --replication)" "^1 .*Leader"

say "brokers"
has "unknown broker" "$(kafka_tool cluster unregister --bootstrap-server "$server" --id 9 2>&1 || true)" "BrokerIdNotRegistered|not currently registered|is not registered"
broker_stop b
