#!/bin/bash
# One directory, two implementations: our broker fills it, Apache Kafka 4.3 starts on it as it is, adds to it and stops, our
# broker starts on it again. Metadata and records of both must be there each time.
set -eu
O=${O:-build}
here=$(dirname "$0")
kafka=$here/../lib/kafka.sh
dir=$(mktemp -d); pid=
end() { # the process, or what it started
  [ -n "$pid" ] || return 0
  local child; child=$(ps -o pid= --ppid "$pid" | tr -d ' ')
  kill "${child:-$pid}" 2>/dev/null || true
  status=0; wait "$pid" || status=$?
  pid=
}
trap 'end; rm -rf "$dir"' EXIT
port=$((20000 + RANDOM % 20000))
"$kafka" setup
cat >"$dir/server.properties" <<P
node.id=1
process.roles=broker,controller
listeners=PLAINTEXT://127.0.0.1:$port,CONTROLLER://127.0.0.1:$((port + 1))
advertised.listeners=PLAINTEXT://127.0.0.1:$port,CONTROLLER://127.0.0.1:$((port + 1))
controller.listener.names=CONTROLLER
controller.quorum.bootstrap.servers=127.0.0.1:$((port + 1))
log.dirs=$dir/data
offsets.topic.replication.factor=1
P
fail() { echo "FAILED: $*"; cat "$dir/log"; exit 1; }
started() { # command...
  "$@" >"$dir/log" 2>&1 &
  pid=$!
  for _ in $(seq 240); do
    if kcat -b "127.0.0.1:$port" -L >"$dir/metadata" 2>/dev/null && grep -q ' 1 brokers:' "$dir/metadata"; then return; fi
    kill -0 "$pid" 2>/dev/null || fail "it ended: $*"
    sleep 0.25
  done
  fail "not up after 60 s: $*"
}
topic() { "$kafka" tool topics --bootstrap-server "127.0.0.1:$port" --create --topic "$1" --partitions 2 --config retention.bytes=1000000 >/dev/null; }
produce() { for i in $(seq 100); do echo "$2-$i"; done | kcat -q -b "127.0.0.1:$port" -P -t "$1" -p 0 -X acks=all; }
expect() { # topic, count, what
  local cnt
  for _ in $(seq 20); do # a leader may be elected only after the broker has answered
    cnt=$(kcat -q -b "127.0.0.1:$port" -C -t "$1" -p 0 -o beginning -e 2>/dev/null | sort -u | wc -l)
    [ "$cnt" = "$2" ] && return || sleep 0.5
  done
  fail "$3: $cnt records of $1 instead of $2"
}

started "$O/flotilla-broker" "$dir/server.properties"
topic ours; produce ours first
expect ours 100 "we ourselves"
end; [ "$status" = 0 ] || fail "exit $status"

KAFKA_HEAP= started "$kafka" tool kafka.Kafka "$dir/server.properties"
expect ours 100 "Apache Kafka on our directory"
topic theirs; produce theirs second; produce ours second
expect ours 200 "Apache Kafka"
"$kafka" tool topics --bootstrap-server "127.0.0.1:$port" --describe --topic ours >"$dir/topic"
grep -q 'retention.bytes=1000000' "$dir/topic" || fail "Apache Kafka does not see our configuration: $(cat "$dir/topic")"
end

started "$O/flotilla-broker" "$dir/server.properties"
expect ours 200 "we ourselves after Apache Kafka"
expect theirs 100 "we ourselves after Apache Kafka"
"$kafka" tool topics --bootstrap-server "127.0.0.1:$port" --describe --topic theirs >"$dir/topic"
[ "$(grep -c 'Leader: 1' "$dir/topic")" = 2 ] || fail "$(cat "$dir/topic")"
end; [ "$status" = 0 ] || fail "exit $status"
echo "a directory went from us to Apache Kafka and back"
