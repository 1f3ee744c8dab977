#!/bin/bash
exec python3 "$(dirname "$0")/shell_threads.py" "$@"
