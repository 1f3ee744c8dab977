#!/bin/bash
# clang takes every source file with the same warnings as gcc, as errors.
set -eu
O=${O:-build}; mkdir -p "$O/clang-clean"; bad=0
command -v clang >/dev/null || { echo "clang is missing: make deps"; exit 1; }
newest=$(git ls-files -co --exclude-standard '*.h' | xargs ls -t 2>/dev/null | head -1)
check() { # file
  local stamp=$O/clang-clean/${1//\//_}
  if [ "$stamp" -nt "$1" ] && [ "$stamp" -nt "$newest" ]; then return 0; fi
  clang -std=gnu17 -fsyntax-only -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wimplicit-fallthrough -Wvla -Werror \
    -Ilib -Ibroker/kernel -Ibroker -Ioperator -I. -DFLOTILLA_VERSION='""' -DFLOTILLA_COMMIT='""' "$1" && touch "$stamp"
}
export -f check; export O newest
git ls-files -co --exclude-standard 'lib/*.c' 'broker/*.c' 'operator/*.c' | grep -v '/gen/' | xargs -P 2 -I{} bash -c 'check {}' || bad=1
exit $bad
