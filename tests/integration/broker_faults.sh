#!/bin/bash
exec python3 "$(dirname "$0")/broker_faults.py" "$@"
