#!/bin/bash
# The main job, end to end, on this machine and without Kubernetes: demo/run.sh FOLDER-OF-BINARIES
#
# An operator in --local mode gets examples/orders.yaml, makes a broker of it, and kcat writes the PostgreSQL source code
# of Debian (more than 100 MB of text, a record a line, keyed by file name) to it and reads it back. For each key the
# lines must come back all, once, and in order. Then everything stops cleanly.
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

say "flotilla-operator --local, and a KafkaInstance"
started=$(date +%s)
mkdir "$dir/instances"
"$bin/flotilla-operator" --local "$dir/instances" >"$dir/operator.log" 2>&1 &
operator=$!
cp "$top/examples/orders.yaml" "$dir/instances/orders.yaml" # what `kubectl apply` does in a cluster
cat "$top/examples/orders.yaml"
status=$dir/instances/orders.status.yaml
for _ in $(seq 300); do
  if grep -A4 'type: Ready' "$status" 2>/dev/null | grep -q 'status: .\?True'; then break; fi
  kill -0 "$operator" 2>/dev/null || { cat "$dir/operator.log"; echo "the operator has died"; exit 1; }
  sleep 0.1
done
grep -A4 'type: Ready' "$status" | grep -q 'status: .\?True' || { cat "$status" "$dir/operator.log"; echo "not Ready after 30 s"; exit 1; }
bootstrap=$(sed -n 's/^ *bootstrap: *"\?\([^"]*\)"\?$/\1/p' "$status" | head -1)
say "Ready; bootstrap address $bootstrap"
kcat -b "$bootstrap" -L | head -8

say "writing $lines records to $partitions partitions (idempotent, acks=all)"
time kcat -P -b "$bootstrap" -t "$topic" -K '\t' -X enable.idempotence=true -X acks=all -X linger.ms=20 \
  -X queue.buffering.max.kbytes=262144 -X queue.buffering.max.messages=1000000 -X topic.partitioner=murmur2_random -l "$cache/lines.tsv"

say "reading them back"
time kcat -C -b "$bootstrap" -t "$topic" -o beginning -e -q -f '%k\t%s\n' -X fetch.message.max.bytes=4194304 >"$dir/back.tsv"
kcat -C -b "$bootstrap" -t "$topic" -o -1 -e -q -f 'partition %p: last offset %o\n' | sort

say "comparing key by key, in order"
# A stable sort by key alone keeps the order within a key.
by_key() { LC_ALL=C sort -s -t "$(printf '\t')" -k1,1 -S 1G "$1"; }
by_key "$cache/lines.tsv" >"$dir/sent.sorted"
by_key "$dir/back.tsv" >"$dir/back.sorted"
cmp "$dir/sent.sorted" "$dir/back.sorted" || { echo "what came back differs"; exit 1; }
echo "$lines of $lines records came back, each key's in order"

say "status"
cat "$status"

say "stopping"
kill "$operator"; wait "$operator"; operator=
say "stopped cleanly; $(($(date +%s) - started)) s since the operator was started"
