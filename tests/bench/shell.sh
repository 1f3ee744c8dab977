#!/bin/bash
# CPU of the shell with the toy kernel beside a bare loop that does the same, one after the other, medians of rounds.
# usage: tests/bench/shell.sh [rounds]
set -eu
O=${O:-build} rounds=${1:-3}
dir=$(mktemp -d) pids=()
trap 'for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; rm -rf "$dir"' EXIT
printf 'node.id=1\nlisteners=PLAINTEXT://127.0.0.1:19392\nlog.dirs=%s/data\n' "$dir" >"$dir/p"
"$O/echo-broker" "$dir/p" 2>"$dir/log" & pids+=($!)
"$O/echo-bench" serve 19393 "$dir/bare.log" & pids+=($!)
sleep 0.3
run() { # name, field, mode, bytes, cnt, depth
  local name=$1 field=$2; shift 2
  for who in shell bare; do
    port=19392 pid=${pids[0]}; [ $who = shell ] || { port=19393; pid=${pids[1]}; }
    for _ in $(seq "$rounds"); do "$O/echo-bench" load $port "$pid" "$@"; done | sed "s/.*$field=\([0-9.]*\).*/\1/" | sort -n | sed -n "$(((rounds + 1) / 2))p" >"$dir/$who.cpu"
  done
  awk -v name="$name" -v field="$field" 'NR==FNR{a=$1;next}{printf "%-34s shell %8.3f  bare %8.3f  ratio %.2f  (%s)\n", name, a, $1, a/$1, field}' "$dir/shell.cpu" "$dir/bare.cpu"
}
run "produce 1 MB frames" cpu_s_per_gb produce 1000000 300 5
run "produce 100 kB frames" cpu_s_per_gb produce 100000 3000 5
run "produce 16 kB frames" cpu_s_per_gb produce 16000 20000 5
run "fetch 1 MB" cpu_s_per_gb fetch 1000000 2000 1
run "fetch 50 kB" cpu_s_per_gb fetch 50000 20000 1
run "request 200 B" cpu_us_per_request request 200 100000 1
run "request 200 B, 16 in flight" cpu_us_per_request request 200 300000 16
run "produce 200 B" cpu_us_per_request produce 200 100000 1
