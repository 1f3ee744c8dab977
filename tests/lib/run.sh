#!/bin/bash
# Runs test programs one after the other: run.sh GROUP PROGRAM...
# Shows the output of those that fail, how to rerun them, and ends with "N passed, N failed". Exit 1 where one failed.
set -u
group=$1; shift
passed=0 failed=0
out=$(mktemp); trap 'rm -f "$out"' EXIT
for program in "$@"; do
  start=$(date +%s%N)
  if "$program" >"$out" 2>&1 </dev/null; then
    passed=$((passed + 1)); verdict=ok
  else
    failed=$((failed + 1)); verdict=FAILED
  fi
  printf '%-12s %6d ms  %s: %s\n' "$verdict" $((($(date +%s%N) - start) / 1000000)) "$group" "$program"
  case $verdict in ok) grep -h '^note: ' "$out" ;; *) sed 's/^/    /' "$out"; echo "    rerun: $program" ;; esac
done
echo "$group: $passed passed, $failed failed"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
