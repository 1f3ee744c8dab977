#!/bin/bash
# Apache Kafka's DumpLogSegments reads all that our broker leaves on disk: records of every codec over several segments,
# indexes, producer snapshots, committed offsets, metadata; after a clean stop, after a SIGKILL, and the counts are right.
. "$(dirname "$0")/../lib/broker.sh"
need_interop

# dump ARGS...: its output in $dir/out; fails on whatever it finds wrong. With --deep-iteration the tool calls the first
# record of each segment but 0 non-consecutive: -1 is followed by it. That is its way.
dump() {
  kafka_tool dump-log "$@" >"$dir/out" 2>&1 || fail "dump-log $*: $(cat "$dir/out")"
  if grep -iE 'mismatch|is followed by|exception|corrupt|isvalid: false|invalid|error:|found timestamp|truncat|unable|could not' "$dir/out" |
    grep -vE 'isValid: true|payload: |^  -1 is followed by' | head -5 | grep .; then
    fail "dump-log $*"
  fi
}
files() { find "${broker_dir[b]}/data" -name "$1" | sort | paste -sd,; } # all of a kind, for one run of the tool

check_all() { # which time
  local logs indexes times snapshots
  logs=$(find "${broker_dir[b]}/data" -path '*/d-*' -name '*.log' | sort | paste -sd,)
  dump --deep-iteration --files "$logs"
  same "records in the segments, $1" "$expected" "$(grep -c '^| offset' "$dir/out")"
  for codec in none gzip snappy lz4 zstd; do
    grep -q "compresscodec: $codec" "$dir/out" || fail "no batch with $codec, $1"
  done
  indexes=$(find "${broker_dir[b]}/data" -path '*/d-*' -name '*.index' | sort | paste -sd,)
  dump --index-sanity-check --files "$indexes"
  same "indexes that passed the sanity check, $1" "$(tr , '\n' <<<"$indexes" | wc -l)" "$(grep -c 'passed sanity check' "$dir/out")"
  dump --verify-index-only --files "$indexes"
  dump --files "$indexes"
  [ "$(grep -c '^offset: .* position: ' "$dir/out")" -gt 20 ] || fail "hardly any index entries, $1: $(cat "$dir/out")"
  times=$(find "${broker_dir[b]}/data" -path '*/d-*' -name '*.timeindex' | sort | paste -sd,)
  dump --files "$times"
  [ "$(grep -c '^timestamp: .* offset: ' "$dir/out")" -gt 20 ] || fail "hardly any time index entries, $1: $(cat "$dir/out")"
  snapshots=$(files '*.snapshot')
  [ -n "$snapshots" ] || fail "no producer snapshots, $1"
  dump --files "$snapshots"
  grep -q 'producerId: ' "$dir/out" || fail "no producer in the snapshots, $1"
  dump --offsets-decoder --files "$(find "${broker_dir[b]}/data" -path '*/__consumer_offsets-*' -name '*.log' -size +0 | sort | paste -sd,)"
  grep -q '"topic":"d"' "$dir/out" || fail "no committed offset, $1: $(cat "$dir/out")"
  grep -q '"type":"2"' "$dir/out" || fail "no group metadata, $1: $(cat "$dir/out")"
  dump --cluster-metadata-decoder --files "$(files '0*.log' | tr , '\n' | grep __cluster_metadata | paste -sd,)"
  grep -q '"type":"TOPIC_RECORD"' "$dir/out" || fail "no topic in the metadata log, $1"
}

produce_all() { # records per codec
  local codec
  for codec in none gzip snappy lz4 zstd; do
    head -n "$1" "$dir/lines" |
      kcat -P -b "$server" -t d -K ' ' -H "codec=$codec" -z "$codec" -X enable.idempotence=true -X batch.num.messages=500 -X linger.ms=5
    expected=$((expected + $1))
  done
}

# lines of "key text", the text of hex digits, so that segments become full even with the best codec
python3 -c 'import random
r = random.Random(7)
for i in range(20000): print(i % 777, "%0100x" % r.getrandbits(800))' >"$dir/lines"
expected=0
broker_start b log.segment.bytes=1048576 num.partitions=2
produce_all 20000
kcat -b "$server" -G dumped -c 100 -X auto.offset.reset=earliest d >/dev/null 2>&1
[ "$(find "${broker_dir[b]}/data" -path '*/d-*' -name '*.log' | wc -l)" -ge 6 ] || fail "fewer than three segments each"
[ "$PEER" = kafka ] || broker_stop b
say "after a clean stop"
check_all "after a clean stop"
say "and a damaged byte would be seen"
mkdir "$dir/damaged"
cp "${broker_dir[b]}/data/d-0/00000000000000000000.log" "$dir/damaged/"
printf 'x' | dd of="$dir/damaged/00000000000000000000.log" bs=1 seek=5000 conv=notrunc status=none
if (dump --deep-iteration --files "$dir/damaged/00000000000000000000.log") >/dev/null 2>&1; then fail "a damaged segment passed"; fi
if [ "$PEER" = kafka ]; then broker_stop b; exit 0; fi
[ -e "${broker_dir[b]}/data/.kafka_cleanshutdown" ] || fail "no .kafka_cleanshutdown"

say "after a restart, more records, and SIGKILL"
broker_start b
produce_all 2000
broker_kill b
broker_start b
produce_all 1000
kcat -b "$server" -G dumped -c 100 -X auto.offset.reset=earliest d >/dev/null 2>&1
broker_stop b
check_all "after SIGKILL and recovery"
