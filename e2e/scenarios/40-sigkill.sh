#!/bin/bash
# SIGKILL of the broker under load, three times: every acknowledged record is still there, once, in order.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"

KILLS=${KILLS:-3}
build_tool() { gcc -O2 -Wall -Wextra -Werror -o "$WORK/acked_producer" "$E2E/tools/acked_producer.c" -lrdkafka; }
load() { # writes in the background until $WORK/stop exists
  rm -f "$WORK/stop" "$WORK/acked" "$WORK/producer.log"
  OUTSIDE_SECONDS=900 outside "$WORK/acked_producer" "$(bootstrap)" "acked-$RUN" "$WORK/acked" "$WORK/stop" >"$WORK/producer.log" 2>&1 &
  echo $! >"$WORK/producer.pid"
}
acked_cnt() { wc -l <"$WORK/acked" 2>/dev/null || echo 0; }
more_acked() { local before=$1; [ "$(acked_cnt)" -ge $((before + 2000)) ]; }
killed_and_back() {
  local pod before count; pod=$(broker_pod) before=$(restarts "$pod") count=$(acked_cnt)
  until_true 60 more_acked "$count"
  kill_broker "$pod"
  until_true 60 sh -c "[ \"\$(kubectl -n $E2E_NAMESPACE get pod $pod -o 'jsonpath={.status.containerStatuses[0].restartCount}')\" -gt $before ] || ! [ $before ]"
  wait_ready orders 120
  until_true 90 more_acked "$(acked_cnt)"
}
ended() {
  touch "$WORK/stop"; local pid; pid=$(cat "$WORK/producer.pid")
  for _ in $(seq 600); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  tail -3 "$WORK/producer.log"; grep -q '^ended: ' "$WORK/producer.log"
}
verify() {
  until_true 60 outside kcat -b "$(bootstrap)" -L >/dev/null
  outside kcat -b "$(bootstrap)" -C -t "acked-$RUN" -e -q -f '%p %o %s\n' >"$WORK/found"
  python3 - "$WORK/acked" "$WORK/found" <<'P'
import sys
acked = [line.split() for line in open(sys.argv[1])]          # number partition offset
found, last, twice = {}, {}, 0
for line in open(sys.argv[2]):
    partition, offset, number = line.split()[:3]
    assert int(offset) > last.get(partition, (-1, -1))[0], "offsets do not rise: " + line
    assert int(number) > last.get(partition, (-1, -1))[1], "order or a duplicate in partition: " + line
    last[partition] = (int(offset), int(number))
    found[number] = (partition, offset)
lost = [a for a in acked if a[0] not in found]
moved = [a for a in acked if a[0] in found and found[a[0]] != (a[1], a[2])]
print(len(acked), "acknowledged,", len(found), "found,", len(lost), "lost,", len(moved), "at another offset than acknowledged")
assert not lost and not moved, (lost[:5], moved[:5])
assert len(acked) > 5000
P
}

own_cluster || { say "  note: needs a way to the cluster's addresses; left out"; exit 0; }
step "there is a Ready instance" wait_ready orders
step "a producer that notes every acknowledgement (acks=all, idempotent)" build_tool
load
for i in $(seq "$KILLS"); do step "SIGKILL $i under load; back, Ready, taking records" killed_and_back; done
step "the producer ends" ended
step "every acknowledged record is there" verify
cat "$WORK/step.out" | sed 's/^/         /' | head -2
