#!/bin/bash
# The coordinator of a group is killed and stopped, again and again, on three brokers: no committed offset is lost, nothing is read
# twice that was committed, nothing is stepped over (clients/committer.c, librdkafka). A second consumer goes on where the
# first ended.
TEST_SECONDS=240
. "$(dirname "$0")/../lib/fleet.sh"
need_interop
${CC:-gcc} -std=gnu17 -O1 -g -Wall -Wextra -o "$dir/committer" "$here/clients/committer.c" -lrdkafka
topic=read group=readers

fleet_make 3 offsets.topic.replication.factor=3
fleet_start 1 2 3
fleet_ready
"$O/bench-topic" "$fleet_servers" $topic 6 3 min.insync.replicas=2 || fail "no topic"
fleet_in_sync $topic 3

committer() { # committed offset...; sets client
  "$dir/committer" "$fleet_servers" $topic 6 $group "$@" >>"$dir/out" 2>"$dir/err" &
  client=$!
}
stop_committer() {
  kill $client
  wait $client || fail "the consumer: $(grep -v '^%' "$dir/err")"
  read -r -a offsets <<<"$(sed -n 's/^committed //p' "$dir/out" | tail -1)"
  echo "$(commits) commits; committed ${offsets[*]}"
}
commits() { grep -c '^commits' "$dir/out" || true; }
more_than() { kill -0 $client 2>/dev/null || fail "the consumer has ended: $(grep -v '^%' "$dir/err")"; [ "$(commits)" -gt "$1" ]; }
goes_on() { until_true 60 more_than $(($(commits) + 20)); }
# java.lang.String.hashCode, modulo the partitions of __consumer_offsets
index=$(python3 -c 'import sys
h = 0
for c in sys.argv[1]: h = (31 * h + ord(c)) & 0xffffffff
print((h & 0x7fffffff) % 6)' $group)
coordinator() { fleet_leaders __consumer_offsets | cut -d' ' -f$((index + 1)); }
moved() { local now; now=$(coordinator) && [ -n "$now" ] && [ "$now" != "$1" ] && [ "$now" -gt 0 ]; }

say "a consumer commits"
: >"$dir/out"
committer
goes_on
fleet_in_sync __consumer_offsets 3
for round in 1 2 3; do
  id=$(coordinator)
  say "kill -9 of the coordinator, $id"
  fleet_kill "$id"
  goes_on
  until_true 30 moved "$id"
  fleet_start "$id"
  fleet_ready
  fleet_in_sync __consumer_offsets 3
  fleet_in_sync $topic 3

  id=$(coordinator)
  say "clean stop of the coordinator, $id"
  fleet_stop "$id"
  goes_on
  until_true 30 moved "$id"
  fleet_start "$id"
  fleet_ready
  fleet_in_sync __consumer_offsets 3
  fleet_in_sync $topic 3
done

say "another consumer goes on where it ended"
stop_committer
id=$(coordinator)
fleet_kill "$id"
committer "${offsets[@]}"
goes_on
fleet_start "$id"
fleet_ready
goes_on
stop_committer
for id in 1 2 3; do fleet_stop $id; done
