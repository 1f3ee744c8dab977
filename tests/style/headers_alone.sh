#!/bin/bash
# Each header compiles alone.
set -eu
O=${O:-build}; mkdir -p "$O/headers"; bad=0
for h in $(git ls-files -co --exclude-standard 'lib/*.h' 'broker/*.h' 'operator/*.h'); do
  stamp=$O/headers/$(echo "$h" | tr / _)
  if [ "$stamp" -nt "$h" ]; then continue; fi
  if ${CC:-gcc} -std=gnu17 -fsyntax-only -Wall -Wextra -Ilib -Ibroker/kernel -Ibroker -Ioperator -I. -x c "$h"; then touch "$stamp"; else bad=1; fi
done
exit $bad
