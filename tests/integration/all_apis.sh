#!/bin/bash
# Every API that the broker advertises, at every version, well formed and damaged (clients/allapis.c): each well formed
# request is answered and its answer decodes strictly; nothing ends the broker or makes it grow without bound.
# SEEDS="1 2 ..." and ROUNDS: other and more requests.
TEST_SECONDS=${TEST_SECONDS:-200}
. "$(dirname "$0")/../lib/broker.sh"

broker_id=1000007 # none that random requests name: an UnregisterBroker of it would be obeyed, and it would stay out
broker_start b
for seed in ${SEEDS:-1 2}; do "$O/allapis" "${server%:*}" "${server#*:}" "$seed" "${ROUNDS:-25}"; done
broker_alive b
if grep -E 'answer cannot be encoded|cannot be read|level=fatal' "${broker_dir[b]}/log"; then fail "the log tells of a mistake of ours"; fi
[ "$(grep -c 'level=warn' "${broker_dir[b]}/log")" -lt 2000 ] || fail "the log is flooded"
case $O in *san-*) ;; *) [ "$(broker_rss_kib b)" -lt 100000 ] || fail "$(broker_rss_kib b) KiB resident" ;; esac
produced=$(kcat -P -b "$server" -t others -p 0 <<<"served" 2>&1 && kcat -C -b "$server" -t others -p 0 -o beginning -e -q)
same "others are served" "served" "$produced"
broker_stop b
