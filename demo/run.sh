#!/bin/bash
# The main job, end to end, on this machine and without Kubernetes: demo/run.sh FOLDER-OF-BINARIES
#
# An operator in --local mode gets examples/fleet.yaml and makes brokers in three zones of it. kcat writes the PostgreSQL
# source code of Debian (more than 100 MB of text, a record a line, keyed by file name); meanwhile a zone loses its power
# and gets it back. Then another zone goes, and kcat reads everything from the two that are left. For each key the lines
# must come back all, once, and in order. Then everything stops cleanly.
set -euo pipefail
bin=$(cd "$1" && pwd)
top=$(cd "$(dirname "$0")/.." && pwd)
cache=${FLOTILLA_CACHE:-$HOME/.cache/flotilla}/demo
topic=source-code partitions=6 bytes_min=100000000
dir=$(mktemp -d "${TMPDIR:-/tmp}/flotilla-demo.XXXXXX")
operator=
say() { printf '\n%s  %s\n' "$(date +%T)" "$*"; }

cleanup() {
  if [ -n "$operator" ] && kill -0 "$operator" 2>/dev/null; then kill "$operator"; wait "$operator" || true; fi
  rm -rf "$dir"
}
trap cleanup EXIT

# The text: lines "file name TAB line", made once.
make_text() {
  if [ -s "$cache/lines.tsv" ]; then return; fi
  mkdir -p "$cache/lists"
  # This machine's own Debian sources, asked for source packages; nothing of the machine is changed.
  { cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null | grep -v security | sed -n 's/^deb \(.* bookworm .*main.*\)/deb-src \1/p'; } >"$cache/src.list" || true
  for file in /etc/apt/sources.list.d/*.sources; do
    if [ -e "$file" ]; then awk -v RS= '/Suites:[^\n]*bookworm/ && !/security/ {gsub(/Types: deb\n/, "Types: deb-src\n"); gsub(/Suites:[^\n]*/, "Suites: bookworm"); print $0 "\n"}' "$file"; fi
  done >"$cache/src.sources"
  mkdir -p "$cache/parts"; cp "$cache/src.sources" "$cache/parts/src.sources"; cp "$cache/src.list" "$cache/parts/src.list"
  local apt=(apt-get -qq -o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$cache/parts" -o "Dir::State::Lists=$cache/lists" -o APT::Sandbox::User=root)
  "${apt[@]}" update
  (cd "$cache" && "${apt[@]}" source --download-only postgresql-15 >/dev/null)
  rm -rf "$cache/tree"; mkdir "$cache/tree"
  tar -C "$cache/tree" -xjf "$cache"/postgresql-15_*.orig.tar.bz2
  # text files only; a record a line; lines without text are left out
  (cd "$cache"/tree/postgresql-15* && grep -rIl --exclude='*.po' '' . | LC_ALL=C sort | xargs -d '\n' awk 'length($0) {print FILENAME "\t" $0}') >"$cache/lines.tmp"
  mv "$cache/lines.tmp" "$cache/lines.tsv"
  rm -rf "$cache/tree"
}

say "the text: source code of Debian's postgresql-15, a record a line"
make_text
bytes=$(stat -c %s "$cache/lines.tsv"); lines=$(wc -l <"$cache/lines.tsv")
[ "$bytes" -ge "$bytes_min" ] || { echo "only $bytes bytes of text"; exit 1; }
echo "$lines lines, $bytes bytes"

say "flotilla-operator --local, and a KafkaInstance with a broker in each of three zones"
started=$(date +%s)
mkdir "$dir/instances"
"$bin/flotilla-operator" --local "$dir/instances" >"$dir/operator.log" 2>&1 &
operator=$!
cp "$top/examples/fleet.yaml" "$dir/instances/fleet.yaml" # what `kubectl apply` does in a cluster
cat "$top/examples/fleet.yaml"
status=$dir/instances/fleet.status.yaml
is_ready() { grep -A4 'type: Ready' "$status" 2>/dev/null | grep -q 'status: .\?True'; }
until_true() { # SECONDS WHAT...: again and again until it succeeds
  local end=$(($(date +%s) + $1)); shift
  until "$@"; do
    [ "$(date +%s)" -lt "$end" ] || { echo "not within the time: $*"; cat "$status"; tail -20 "$dir/operator.log" "$dir"/instances/.flotilla/log/*; return 1; }
    sleep 0.1
  done
}
until_true 30 is_ready
bootstrap=$(sed -n 's/^ *bootstrap: *"\?\([^"]*\)"\?$/\1/p' "$status" | head -1)
say "Ready; bootstrap addresses $bootstrap"
in_sync() { # every partition of the topic has so many replicas in sync
  kcat -b "$bootstrap" -L -t "$topic" >"$dir/metadata" 2>/dev/null || return 1
  [ "$(awk -v n="$1" '/partition .*isrs:/ {sub(/.*isrs: /, ""); if (split($0, ids, ",") == n) c++} END {print c + 0}' "$dir/metadata")" = "$partitions" ]
}
kcat -b "$bootstrap" -L -t "$topic" >/dev/null # makes it
until_true 30 in_sync 3
cat "$dir/metadata"

# One producer from beginning to end, with at most 20,000 records on their way.
third=$((lines / 3))
feed() {
  sed -n "1,${third}p;${third}q" "$cache/lines.tsv"
  say "  zone-b loses its power, a third is written" >&2
  touch "$dir/instances/zone-b.down"
  sed -n "$((third + 1)),$((2 * third))p;$((2 * third))q" "$cache/lines.tsv"
  ! is_ready || { echo "nobody noticed" >&2; return 1; }
  say "  zone-b is back, two thirds are written" >&2
  rm "$dir/instances/zone-b.down"
  tail -n "+$((2 * third + 1))" "$cache/lines.tsv"
}
say "writing $lines records to $partitions partitions (idempotent, acks=all, min.insync.replicas=2)"
time feed | kcat -P -b "$bootstrap" -t "$topic" -K '\t' -X enable.idempotence=true -X acks=all -X linger.ms=20 \
  -X queue.buffering.max.messages=20000 -X topic.partitioner=murmur2_random

say "waiting until every replica has everything again"
time until_true 60 in_sync 3
until_true 30 is_ready
say "zone-a loses its power, too: what is read now comes from zone-b and zone-c alone"
touch "$dir/instances/zone-a.down"
until_true 30 in_sync 2
sed -n 's/^  *partition/partition/p' "$dir/metadata"

say "reading them back"
time kcat -C -b "$bootstrap" -t "$topic" -o beginning -e -q -f '%k\t%s\n' -X fetch.message.max.bytes=4194304 >"$dir/back.tsv"

say "comparing key by key, in order"
# A stable sort by key alone keeps the order within a key.
by_key() { LC_ALL=C sort -s -t "$(printf '\t')" -k1,1 -S 1G "$1"; }
by_key "$cache/lines.tsv" >"$dir/sent.sorted"
by_key "$dir/back.tsv" >"$dir/back.sorted"
sha256sum "$dir/sent.sorted" "$dir/back.sorted" | sed "s#$dir/##"
cmp "$dir/sent.sorted" "$dir/back.sorted" || { echo "what came back differs"; exit 1; }
echo "$lines of $lines records came back, each key's in order"

say "zone-a is back"
rm "$dir/instances/zone-a.down"
until_true 30 is_ready
grep -A40 '^  brokers:' "$status" | grep -E 'id:|zone:|state:' | paste - - -

say "stopping"
kill "$operator"; wait "$operator"; operator=
say "stopped cleanly; $(($(date +%s) - started)) s since the operator was started"
