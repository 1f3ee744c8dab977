#!/bin/bash
# Three brokers, one in each zone, started in any order: each is killed in turn, then the active controller, then all, while
# producers with acks=all write; every record is read back, once and in order. kcat and Kafka's own clients write and read, too.
TEST_SECONDS=${TEST_SECONDS:-280}
. "$(dirname "$0")/../lib/fleet.sh"

topic=orders
order=$(seq 3 | shuf --random-source=<(yes "${SEED:-$RANDOM}"))
say "start: $(echo $order)"
fleet_make 3
fleet_start $order
fleet_ready
"$O/bench-topic" "$fleet_servers" $topic 6 3 min.insync.replicas=2 || fail "no topic"
fleet_in_sync $topic 3
say "leaders $(fleet_leaders $topic), controller $(fleet_controller)"
[ "$(fleet_leaders $topic | tr ' ' '\n' | sort -u | wc -l)" = 3 ] || fail "leaders are not spread"

"$O/history-load" "$fleet_servers" $topic 6 1000 "$dir/history.jsonl" rate=300 final_seconds=60 >"$dir/load" 2>&1 &
load=$!
acked() { grep -c '"ack"' "$dir/history.jsonl"; }
goes_on() { # every partition: something is acknowledged that was not before
  tail -n "+$1" "$dir/history.jsonl" | sed -n 's/.*"ack".*"p":"\([^"]*\)".*/\1/p' | sort -u | wc -l | grep -qx 6
}
acks_go_on() { until_true 30 goes_on "$(($(wc -l <"$dir/history.jsonl") + 1))"; }
until_true 30 test -s "$dir/history.jsonl"
acks_go_on

for id in 1 2 3; do
  say "kill -9 of $id"
  fleet_kill $id
  acks_go_on
  fleet_start $id
  fleet_ready
  fleet_in_sync $topic 3
done

id=$(fleet_controller)
say "kill -9 of the active controller, $id"
fleet_kill "$id"
acks_go_on
led_by_another() { local now; now=$(fleet_controller); [ "$now" != "$1" ] && [ "$now" -gt 0 ]; }
until_true 30 led_by_another "$id" # partitions led elsewhere have gone on without waiting for an election
fleet_start "$id"
fleet_ready
fleet_in_sync $topic 3

say "kill -9 of all"
for id in 1 2 3; do fleet_kill $id; done
fleet_start 3 2 1
fleet_ready
acks_go_on
fleet_in_sync $topic 3

say "a clean stop, and a start"
fleet_stop 2
acks_go_on
fleet_start 2
fleet_ready
fleet_in_sync $topic 3

kill $load
wait $load || fail "the load: $(cat "$dir/load")"
cat "$dir/load"
"$O/history-check" "$dir/history.jsonl" || fail "the history is not clean"

say "kcat, acks=all"
"$O/bench-topic" "$fleet_servers" plain 1 3 min.insync.replicas=2
seq 1000 | kcat -q -b "$fleet_servers" -P -t plain -p 0 -X acks=all
same "records read by kcat" "$(seq 1000 | md5sum)" "$(kcat -q -b "${fleet_server[2]}" -C -t plain -p 0 -o beginning -e | md5sum)"
if "$top/tests/lib/kafka.sh" setup >"$dir/setup.log" 2>&1; then
  say "Kafka's own clients"
  seq 1001 1500 | kafka_tool console-producer --bootstrap-server "$fleet_servers" --topic plain --command-property acks=all >"$dir/producer" 2>&1 ||
    fail "$(tail -5 "$dir/producer")"
  kafka_tool console-consumer --bootstrap-server "${fleet_server[3]}" --topic plain --from-beginning --max-messages 1500 --timeout-ms 30000 \
    >"$dir/consumed" 2>"$dir/consumer" || fail "$(tail -5 "$dir/consumer")"
  same "records read by Kafka's consumer" "$(seq 1500 | md5sum)" "$(md5sum <"$dir/consumed")"
else
  echo "note: Kafka's own clients were not run: $(tail -1 "$dir/setup.log")"
fi
for id in 1 2 3; do fleet_stop $id; done
