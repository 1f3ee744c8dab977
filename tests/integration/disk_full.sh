#!/bin/bash
# A full disk: clear errors, nothing lost, consumers served, well again by itself. Needs root for a small file system.
set -eu
if [ "$(id -u)" -ne 0 ]; then
  echo "note: disk_full.sh needs root to mount a small file system; left out"
  exit 0
fi
exec "$(dirname "$0")/durable/disk_full.py" "${O:-build}"
