#!/bin/bash
# Three brokers with two log directories each. One directory of a leader fails (durable/failing.c): the process lives on, exactly
# the partitions in that directory get other leaders, writing goes on, the other directory's stay. Repaired and restarted, all is
# in sync again, and the history is clean.
TEST_SECONDS=200
. "$(dirname "$0")/../lib/fleet.sh"
topic=jbod partitions=12

fleet_make 3
for id in 1 2 3; do
  sed -i "s|^log.dirs=.*|log.dirs=$dir/n$id/data,$dir/n$id/second|" "$dir/n$id/server.properties"
done
start() { FAILING=$dir/n$1/failing LD_PRELOAD=$O/failing.so fleet_start "$1"; }
for id in 1 2 3; do start $id; done
fleet_ready
"$O/bench-topic" "$fleet_servers" $topic $partitions 3 min.insync.replicas=2 || fail "no topic"
fleet_in_sync $topic 3
placed() { [ "$(ls -d "$dir"/n?/*/$topic-* | wc -l)" = $((3 * partitions)) ]; }
until_true 20 placed

"$O/history-load" "$fleet_servers" $topic $partitions 1000 "$dir/history.jsonl" rate=300 final_seconds=60 >"$dir/load" 2>&1 &
load=$!
goes_on() { # every partition: something is acknowledged that was not before
  tail -n "+$1" "$dir/history.jsonl" | sed -n 's/.*"ack".*"p":"\([^"]*\)".*/\1/p' | sort -u | wc -l | grep -qx $partitions
}
acks_go_on() { until_true 30 goes_on "$(($(wc -l <"$dir/history.jsonl") + 1))"; }
until_true 30 test -s "$dir/history.jsonl"
acks_go_on

# of a node: the partitions that it leads, those in its second directory, those in its first
led_by() { fleet_leaders $topic | tr ' ' '\n' | awk -v id="$1" '$1 == id {print NR - 1}' | sort; }
in_dir() { ls -d "$dir/n$1/$2/$topic"-* | sed 's/.*-//' | sort; }
id=$(for i in 1 2 3; do [ -z "$(comm -12 <(led_by $i) <(in_dir $i second))" ] || { echo $i; break; }; done)
[ -n "$id" ] || fail "no leader has a partition in its second directory"
bad=$(comm -12 <(led_by "$id") <(in_dir "$id" second)) good=$(comm -12 <(led_by "$id") <(in_dir "$id" data))
[ -n "$good" ] || fail "node $id leads nothing in its first directory"
say "node $id: its second directory fails; it leads" $bad "there and" $good "in the first"
echo "$dir/n$id/second" >"$dir/n$id/failing"
leaders_moved() { [ -z "$(comm -12 <(led_by "$id") <(in_dir "$id" second))" ]; }
until_true 30 leaders_moved
acks_go_on
kill -0 "${broker_pid[n$id]}" || fail "the process has ended"
fleet_is_ready "$id" || fail "node $id is not ready any more"
same "what it leads in the directory that works" "$good" "$(comm -12 <(led_by "$id") <(in_dir "$id" data))"
grep -q 'msg="log directories of a broker are offline".* broker='"$id" "$dir"/n?/log || fail "the controller was not told"

say "repaired, and started again"
fleet_kill "$id"
rm "$dir/n$id/failing"
start "$id"
fleet_ready
fleet_in_sync $topic 3
acks_go_on
kill $load
wait $load || fail "the load: $(cat "$dir/load")"
cat "$dir/load"
"$O/history-check" "$dir/history.jsonl" || fail "the history is not clean"
for id in 1 2 3; do fleet_stop $id; done
