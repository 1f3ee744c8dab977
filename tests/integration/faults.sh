#!/bin/bash
# Bad input and hard ends: every API at every version well formed and damaged (clients/allapis.c), hostile connections
# (clients/hostile.py), and SIGKILL during writes, after which every acknowledged record is still there.
TEST_SECONDS=200
. "$(dirname "$0")/../lib/broker.sh"
lines() { grep -c . "${broker_dir[b]}/log"; }

say "every API at every version"
broker_start b
for seed in ${SEEDS:-1 2}; do "$O/allapis" "${server%:*}" "${server#*:}" "$seed" "${ROUNDS:-25}"; done
broker_alive b
if grep -E 'answer cannot be encoded|level=fatal' "${broker_dir[b]}/log"; then fail "an answer could not be encoded"; fi
broker_stop b
