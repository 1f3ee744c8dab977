#!/bin/bash
exec timeout --kill-after=20 150 python3 "$(dirname "$0")/parked_produce.py" "$@"
