#!/bin/bash
# clang-format decides layout (make format). Generated files are left out.
set -eu
command -v clang-format >/dev/null || { echo "clang-format is missing: make deps"; exit 1; }
files=$(git ls-files -co --exclude-standard '*.c' '*.h' | grep -v '/gen/' || true)
[ -z "$files" ] || clang-format --dry-run -Werror $files
