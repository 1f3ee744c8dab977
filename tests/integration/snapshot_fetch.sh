#!/bin/bash
# A node that has lost everything catches up through a metadata snapshot: three nodes, snapshots of every few records and hardly
# any log before them; one is killed, topics are made without it, it starts on an empty directory, fetches the snapshot,
# becomes ready and knows all topics; killed again, it starts from a snapshot of its own.
set -eu
O=${O:-build}
here=$(dirname "$0")
kafka=$here/../lib/kafka.sh
dir=$(mktemp -d); pids=(0 0 0 0)
trap 'for pid in "${pids[@]}"; do [ "$pid" = 0 ] || kill -9 "$pid" 2>/dev/null || true; done; rm -rf "$dir"' EXIT
port=$((20000 + RANDOM % 20000))
"$kafka" setup
voters=$(for i in 1 2 3; do echo "$i@127.0.0.1:$((port + 10 * i + 1))"; done | paste -sd,)
for i in 1 2 3; do
  cat >"$dir/$i.properties" <<P
node.id=$i
process.roles=broker,controller
flotilla.cluster.id=snapshotfetchAAAAAAAAA
listeners=PLAINTEXT://127.0.0.1:$((port + 10 * i)),CONTROLLER://127.0.0.1:$((port + 10 * i + 1))
inter.broker.listener.name=PLAINTEXT
controller.listener.names=CONTROLLER
controller.quorum.voters=$voters
log.dirs=$dir/data$i
metadata.log.max.record.bytes.between.snapshots=400
metadata.max.retention.bytes=1
P
done
fail() { echo "FAILED: $*"; tail -n 20 "$dir"/log*; exit 1; }
start() {
  : >"$dir/log$1"
  "$O/flotilla-broker" "$dir/$1.properties" >"$dir/log$1" 2>&1 &
  pids[$1]=$!
}
await() { # node, words in its log
  for _ in $(seq 400); do
    if grep -q "$2" "$dir/log$1"; then return; fi
    kill -0 "${pids[$1]}" 2>/dev/null || fail "node $1 ended"
    sleep 0.05
  done
  fail "node $1: no $2 within 20 s"
}
lose() { { kill -9 "${pids[$1]}"; wait "${pids[$1]}"; } 2>/dev/null || true; pids[$1]=0; }
topics() { local node=$1; shift; "$kafka" tool topics --bootstrap-server "127.0.0.1:$((port + 10 * node))" "$@"; }

for i in 1 2 3; do start "$i"; done
for i in 1 2 3; do await "$i" 'msg="ready"'; done
topics 1 --create --topic before --partitions 6 --replication-factor 3 >/dev/null
lose 3
rm -rf "$dir/data3"
for topic in one two three; do topics 1 --create --topic "$topic" --partitions 6 --replication-factor 2 >/dev/null; done
start 3
await 3 'msg="metadata snapshot fetched"'
await 3 'msg="ready"'
lose 3
start 3
await 3 'msg="metadata snapshot loaded"'
await 3 'msg="ready"'
topics 3 --list | grep -v '^__' | sort | paste -sd' ' >"$dir/topics"
[ "$(cat "$dir/topics")" = "before one three two" ] || fail "topics: $(cat "$dir/topics")"
echo "a wiped node catches up through a snapshot, and starts from one"
