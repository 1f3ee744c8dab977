#!/bin/bash
# The operator's view of a cluster: what it reads over Kafka's protocol is what there is, with a broker away, and while a
# reassignment is under way; where nobody listens it says so.
set -eu
O=${O:-build}
. "$(dirname "$0")/../lib/fleet.sh"
fleet_make 3
fleet_start 1 2 3
fleet_ready
"$O/bench-topic" "${fleet_server[1]}" orders 2 3 >/dev/null
fleet_in_sync orders 3
survey() { "$O/survey" "${fleet_server[1]%:*}" "${fleet_server[1]#*:}"; }
survey >"$dir/all"
grep -c '^broker [123] zone 0 serving$' "$dir/all" | grep -qx 3 || fail "brokers: $(cat "$dir/all")"
grep -c '^voter' "$dir/all" | grep -qx 3 || fail "voters: $(cat "$dir/all")"
grep -qx "voter $(fleet_controller) controller" "$dir/all" || fail "controller: $(cat "$dir/all")"
grep -cE '^partition orders-[01] leader [123] min 2 bytes [0-9]+ replicas( [123]){3}$' "$dir/all" | grep -qx 2 ||
  fail "partitions: $(cat "$dir/all")"
fleet_kill 3
until_true 30 sh -c "'$O/survey' ${fleet_server[1]%:*} ${fleet_server[1]#*:} | grep -q '^broker 3 zone 0 away'"
until_true 30 sh -c "'$O/survey' ${fleet_server[1]%:*} ${fleet_server[1]#*:} | grep -q '^partition orders-0 .*3-out'"
! "$O/survey" "${fleet_server[3]%:*}" 9092 2>"$dir/fault" || fail "a dead broker was read"
grep -q 'survey failed: .*disk or the network' "$dir/fault" || fail "$(cat "$dir/fault")"
echo "a cluster is read as it is"
