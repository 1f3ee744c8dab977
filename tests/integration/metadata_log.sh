#!/bin/bash
# Apache Kafka's own tools read what the metadata kernel writes: a broker starts on an empty directory, gets topics and
# configurations, is killed, starts again, stops; then DumpLogSegments decodes the log, the bootstrap checkpoint and the
# snapshots that were made; at last a start from the newest snapshot, whose log before it is gone.
set -eu
O=${O:-build}
here=$(dirname "$0")
kafka=$here/../lib/kafka.sh
dir=$(mktemp -d); pid=
trap '[ -z "$pid" ] || kill -9 "$pid" 2>/dev/null; rm -rf "$dir"' EXIT
port=$((20000 + RANDOM % 20000))
"$kafka" setup
cat >"$dir/server.properties" <<P
node.id=1
process.roles=broker,controller
listeners=PLAINTEXT://127.0.0.1:$port,CONTROLLER://127.0.0.1:$((port + 1))
controller.listener.names=CONTROLLER
controller.quorum.voters=1@127.0.0.1:$((port + 1))
log.dirs=$dir/data
metadata.log.max.record.bytes.between.snapshots=300
P
fail() { echo "FAILED: $*"; cat "$dir/log"; exit 1; }
start() {
  : >"$dir/log"
  "$O/flotilla-broker" "$dir/server.properties" >"$dir/log" 2>&1 &
  pid=$!
  for _ in $(seq 200); do
    if grep -q 'msg="ready"' "$dir/log"; then return; fi
    kill -0 "$pid" 2>/dev/null || fail "the broker ended"
    sleep 0.05
  done
  fail "not ready after 10 s"
}
tool() { local name=$1; shift; "$kafka" tool "$name" --bootstrap-server "127.0.0.1:$port" "$@"; }

start
tool topics --create --topic orders --partitions 3 --config retention.ms=1000 >/dev/null
tool topics --create --topic gone --partitions 1 >/dev/null
tool topics --alter --topic orders --partitions 5 >/dev/null
tool topics --delete --topic gone >/dev/null
tool configs --alter --entity-type topics --entity-name orders --add-config cleanup.policy=compact >/dev/null
tool metadata-quorum describe --status >"$dir/status"
grep -q '^LeaderId: *1$' "$dir/status" || fail "metadata-quorum: $(cat "$dir/status")"
{ kill -9 "$pid"; wait "$pid"; } 2>/dev/null || true
start
tool topics --describe --topic orders >"$dir/topic"
[ "$(grep -c 'Leader: 1' "$dir/topic")" = 5 ] || fail "after SIGKILL: $(cat "$dir/topic")"
kill "$pid"; status=0; wait "$pid" || status=$?; pid=
[ "$status" = 0 ] || fail "SIGTERM: exit $status"

log=$dir/data/__cluster_metadata-0/00000000000000000000.log
"$kafka" tool dump-log --cluster-metadata-decoder --files "$log" >"$dir/dump" 2>"$dir/dump.err"
for record in LeaderChange KRaftVersion KRaftVoters BEGIN_TRANSACTION_RECORD FEATURE_LEVEL_RECORD END_TRANSACTION_RECORD \
  REGISTER_CONTROLLER_RECORD REGISTER_BROKER_RECORD BROKER_REGISTRATION_CHANGE_RECORD TOPIC_RECORD PARTITION_RECORD \
  PARTITION_CHANGE_RECORD CONFIG_RECORD REMOVE_TOPIC_RECORD; do
  grep -q "$record" "$dir/dump" || fail "no $record in the dump: $(cat "$dir/dump" "$dir/dump.err")"
done
! grep -qiE 'isvalid: false|error|exception|unable|could not' "$dir/dump" "$dir/dump.err" || fail "$(cat "$dir/dump" "$dir/dump.err")"
[ "$(grep -c '^baseOffset' "$dir/dump")" -gt 10 ] || fail "too few batches: $(cat "$dir/dump")"

snapshots=$(ls "$dir/data/__cluster_metadata-0/" | grep -v '^0*-' | grep -c '\.checkpoint$') || fail "no snapshots"
newest=$(ls "$dir/data/__cluster_metadata-0/"*.checkpoint | tail -1)
"$kafka" tool dump-log --cluster-metadata-decoder --files "$newest" >"$dir/dump" 2>"$dir/dump.err"
for record in SnapshotHeader KRaftVersion KRaftVoters FEATURE_LEVEL_RECORD REGISTER_BROKER_RECORD REGISTER_CONTROLLER_RECORD \
  TOPIC_RECORD PARTITION_RECORD CONFIG_RECORD SnapshotFooter; do
  grep -q "$record" "$dir/dump" || fail "no $record in $newest: $(cat "$dir/dump" "$dir/dump.err")"
done
! grep -qiE 'isvalid: false|error|exception|unable|could not' "$dir/dump" "$dir/dump.err" || fail "$(cat "$dir/dump" "$dir/dump.err")"
order=$(grep -oE 'SnapshotHeader|FEATURE_LEVEL_RECORD|REGISTER_BROKER_RECORD|REGISTER_CONTROLLER_RECORD|TOPIC_RECORD|CONFIG_RECORD|SnapshotFooter' "$dir/dump" | uniq | tr '\n' ' ')
[ "$order" = "SnapshotHeader FEATURE_LEVEL_RECORD REGISTER_BROKER_RECORD REGISTER_CONTROLLER_RECORD TOPIC_RECORD CONFIG_RECORD SnapshotFooter " ] ||
  fail "order of records: $order"
grep -q '"name":"gone"' "$dir/dump" && fail "a deleted topic is in the snapshot"

"$kafka" tool dump-log --cluster-metadata-decoder \
  --files "$dir/data/__cluster_metadata-0/00000000000000000000-0000000000.checkpoint" >"$dir/dump" 2>"$dir/dump.err"
for record in SnapshotHeader KRaftVersion KRaftVoters SnapshotFooter; do
  grep -q "$record" "$dir/dump" || fail "no $record in the checkpoint: $(cat "$dir/dump" "$dir/dump.err")"
done

echo "metadata.max.retention.bytes=1" >>"$dir/server.properties"
start
tool topics --create --topic more --partitions 2 >/dev/null
tool configs --alter --entity-type topics --entity-name more --add-config retention.ms=5 >/dev/null
for _ in $(seq 200); do [ -e "$dir/data/__cluster_metadata-0/00000000000000000000-0000000000.checkpoint" ] || break; sleep 0.05; done
{ kill -9 "$pid"; wait "$pid"; } 2>/dev/null || true
[ ! -e "$dir/data/__cluster_metadata-0/00000000000000000000-0000000000.checkpoint" ] || fail "nothing was removed"
start
grep -q 'msg="metadata snapshot loaded"' "$dir/log" || fail "not from a snapshot"
tool topics --describe --topic orders >"$dir/topic"
[ "$(grep -c 'Leader: 1' "$dir/topic")" = 5 ] || fail "from a snapshot: $(cat "$dir/topic")"
tool topics --list >"$dir/topics"
[ "$(grep -vc '^__' "$dir/topics")" = 2 ] || fail "topics: $(cat "$dir/topics")"
kill "$pid"; status=0; wait "$pid" || status=$?; pid=
[ "$status" = 0 ] || fail "SIGTERM: exit $status"
echo "Kafka's DumpLogSegments reads our metadata log, checkpoint and $snapshots snapshots; a start from the newest"
