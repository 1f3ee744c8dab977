#!/bin/bash
# The include law: who may include whom (tests/style/rooms.tsv), and no cycles, since the table has none.
set -eu
awk -F'\t' '/^#/ || NF < 2 {next} {allowed[$1] = " " $2 " "}
function room_of(inc, roots, i, n, r, f) {
    n = split("lib broker/kernel broker operator .", roots, " ")
    for (i = 1; i <= n; i++) {
        f = (roots[i] == "." ? "" : roots[i] "/") inc
        if ((getline r < f) >= 0) { close(f); sub(/\/[^\/]*$/, "", f); return f }
    }
    return ""
}
FNR == 1 && FILENAME ~ /\.[ch]$/ { room = FILENAME; sub(/\/[^\/]*$/, "", room)
    if (!(room in allowed)) { print FILENAME ": room " room " is not in tests/style/rooms.tsv"; bad = 1; nextfile } }
FILENAME ~ /\.[ch]$/ && /^#include "/ {
    split($0, part, "\""); to = room_of(part[2])
    if (to == "") { print FILENAME ":" FNR ": cannot find " part[2]; bad = 1 }
    else if (to != room && index(allowed[room], " " to " ") == 0) { print FILENAME ":" FNR ": " room " may not include " to; bad = 1 } }
FILENAME ~ /\.[ch]$/ && /^#include </ && index(allowed[room], " libs ") == 0 {
    if ($0 !~ /<(stdbool|stddef|stdint|string|stdatomic|limits|inttypes|nmmintrin|arm_acle|immintrin)\.h>/ && FILENAME != "lib/base/mem.c") {
        print FILENAME ":" FNR ": pure room includes " $2; bad = 1 } }
END { exit bad }' tests/style/rooms.tsv $(git ls-files -co --exclude-standard 'lib/*.[ch]' 'broker/*.[ch]' 'operator/*.[ch]')
