#!/bin/bash
# Power cuts at random moments: what was acknowledged is there afterwards. ROUNDS=8, SEED=1; KEEP=1 keeps the directory.
set -eu
exec "$(dirname "$0")/durable/power_cut.py" "${O:-build}"
