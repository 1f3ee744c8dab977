#!/bin/bash
exec python3 "$(dirname "$0")/shell_life.py" "$@"
