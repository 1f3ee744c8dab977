#!/bin/bash
# Does the preload library that stands for a power cut forget what was not synced, and nothing else?
set -eu
exec "$(dirname "$0")/durable/test_forget.py" "${O:-build}/forget.so"
