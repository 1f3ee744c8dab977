#!/bin/bash
# The history checker against a real broker: straight, it finds nothing; through a proxy that does one thing wrong, it finds
# that. (tests/history/check.c says what a history is, tests/history/proxy.py what the proxy does.)
. "$(dirname "$0")/../lib/broker.sh"

read -r port <<<"$(free_ports 1)"
broker_start one "advertised.listeners=PLAINTEXT://127.0.0.1:$port" num.partitions=2
declare -A expected=([lose]='lost' [duplicate]='duplicate' [reorder]='reordered' [offset]='two values' [vanish]='lost')

for mode in ${MODES:-straight lose duplicate reorder offset vanish}; do
  say "proxy: $mode"
  "$here/../history/proxy.py" "$server" "127.0.0.1:$port" "$mode" >"$dir/proxy" 2>"$dir/proxy.log" &
  proxy=$!
  until_true 10 test -s "$dir/proxy"
  idempotence=false
  [ "$mode" != straight ] || idempotence=true
  "$O/history-load" "127.0.0.1:$port" "history-$mode" 2 2 "$dir/$mode.jsonl" rate=500 final_seconds=20 \
    enable.idempotence=$idempotence batch.num.messages=20 2>"$dir/load.log" || fail "the load did not come to its end: $(cat "$dir/load.log")"
  kill "$proxy"
  wait "$proxy" 2>/dev/null || true
  : >"$dir/proxy"
  status=0
  "$O/history-check" "$dir/$mode.jsonl" >"$dir/$mode.verdict" || status=$?
  sed 's/^/    /' "$dir/$mode.verdict"
  if [ "$mode" = straight ]; then
    same "status of the checker" 0 $status
    grep -q ' [1-9][0-9]* acknowledged' "$dir/$mode.verdict" || fail "nothing was written"
  else
    same "status of the checker" 1 $status
    grep -q "^finding: .*${expected[$mode]}" "$dir/$mode.verdict" || fail "$mode was not found"
  fi
done
broker_stop one
