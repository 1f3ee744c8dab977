#!/bin/bash
# kcat (librdkafka) against our broker: keys, headers, codecs, metadata, offsets by time, groups, acks, limits, 50 MB.
. "$(dirname "$0")/../lib/broker.sh"

broker_start b num.partitions=4
produce() { kcat -P -b "$server" -X topic.partitioner=murmur2_random "$@"; }
consume() { kcat -C -b "$server" -o beginning -e -q "$@"; } # all that is there
cnt() { wc -l <"$1"; }

say "keys, values, headers, tombstones"
printf 'k1:v1\nk2:v2\n:only value\nk4:\n' | produce -t plain -p 0 -K: -Z -H one=1 -H two=zwei
same "records" "$(printf '0|k1|v1|one=1,two=zwei\n1|k2|v2|one=1,two=zwei\n2||only value|one=1,two=zwei\n3|k4||one=1,two=zwei')" \
  "$(consume -t plain -p 0 -f '%o|%k|%s|%h\n')"
same "length of the tombstone's value" "-1" "$(consume -t plain -p 0 -o 3 -f '%S\n')"
printf 'no headers' | produce -t plain -p 0
same "empty headers" "no headers|" "$(consume -t plain -p 0 -o 4 -f '%s|%h\n')"

say "every codec"
seq -f 'line %g of a text that can be compressed, can be compressed, can be compressed' 20000 >"$dir/text"
for codec in none gzip snappy lz4 zstd; do
  produce -t "codec-$codec" -p 0 -z $codec -X linger.ms=20 -l "$dir/text"
  consume -t "codec-$codec" >"$dir/back"
  cmp "$dir/text" "$dir/back" || fail "$codec: what came back differs"
done

say "all codecs in one partition"
for codec in none gzip snappy lz4 zstd; do
  seq -f "$codec %g" 300 | tee -a "$dir/mixed" | produce -t mixed -p 0 -z $codec
done
consume -t mixed | cmp - "$dir/mixed" || fail "mixed codecs: what came back differs"

say "metadata"
kcat -b "$server" -L -J >"$dir/metadata"
python3 - "$dir/metadata" "$server" <<'PY'
import json, sys
metadata, server = json.load(open(sys.argv[1])), sys.argv[2]
assert [b['name'] for b in metadata['brokers']] == [server], metadata['brokers']
assert metadata['controllerid'] == 1, metadata['controllerid']
topics = {t['topic']: t for t in metadata['topics']}
assert {'plain', 'mixed', 'codec-zstd'} <= topics.keys(), topics.keys()
for name in 'plain', 'mixed':
    partitions = topics[name]['partitions']
    assert [p['partition'] for p in partitions] == [0, 1, 2, 3], partitions
    for p in partitions:
        assert p['leader'] == 1 and [r['id'] for r in p['replicas']] == [1] and [r['id'] for r in p['isrs']] == [1], p
PY
kcat -b "$server" -L -t plain | grep -q 'topic "plain" with 4 partitions' || fail "-L of one topic"

say "a topic that does not exist is made by producing to it, and not by the name of one that cannot be"
produce -t made-by-produce <<<x
same "made by producing" "x" "$(consume -t made-by-produce)"
if produce -t 'no/such name' -X message.timeout.ms=3000 <<<x 2>"$dir/err"; then fail "a topic's name with a slash was accepted"; fi

say "offsets by time"
first_ms=$(date +%s%3N); sleep 0.05
seq 1 10 | produce -t times -p 0
sleep 0.1; middle_ms=$(date +%s%3N); sleep 0.1
seq 11 15 | produce -t times -p 0
sleep 0.05; last_ms=$(date +%s%3N)
query() { kcat -b "$server" -Q -t "times:0:$1" | sed 's/.*offset //'; }
same "before all" "0" "$(query "$first_ms")"
same "between" "10" "$(query "$middle_ms")"
same "after all" "-1" "$(query "$((last_ms + 60000))")"
same "beginning" "0" "$(query -2)"
same "end" "15" "$(query -1)"
same "consume from a time" "$(seq 11 15)" "$(consume -t times -p 0 -o "s@$middle_ms")"
same "consume up to a time" "$(seq 1 10)" "$(consume -t times -p 0 -o "s@$first_ms" -o "e@$middle_ms")"

say "acks 0, 1, -1; idempotent"
for acks in 0 1 -1; do seq -f "acks $acks: %g" 200 | produce -t acks -p 1 -X acks=$acks; done
seq -f "idempotent %g" 5000 | produce -t acks -p 1 -X enable.idempotence=true
sleep 0.2 # acks=0 has no answer to wait for
same "records with all acks" "$((3 * 200 + 5000))" "$(consume -t acks -p 1 | wc -l)"
consume -t acks -p 1 | grep '^idempotent' | cmp - <(seq -f "idempotent %g" 5000) || fail "idempotent records are not in order"

say "large messages: under the limit, over it"
head -c 900000 /dev/zero | tr '\0' 'a' >"$dir/large"
produce -t large -p 0 "$dir/large"
consume -t large -p 0 | head -c 900000 | cmp - "$dir/large" || fail "the large message differs"
head -c 3000000 /dev/zero | tr '\0' 'b' >"$dir/toolarge"
if produce -t large -p 0 -X message.max.bytes=4000000 "$dir/toolarge" 2>"$dir/err"; then fail "3 MB were accepted"; fi
grep -q 'Message size too large' "$dir/err" || fail "no clear error for 3 MB: $(cat "$dir/err")"
produce -t large -p 0 <<<"still works"
same "after the error" "still works" "$(consume -t large -p 0 -o 1)"

say "an offset that is not there"
same "from an offset past the end" "" "$(consume -t times -p 0 -o 999 -X auto.offset.reset=latest)"
if consume -t times -p 0 -o 999 -X auto.offset.reset=error 2>"$dir/err"; then fail "an offset out of range was no error"; fi
grep -qi 'out of range' "$dir/err" || fail "no clear error for an offset out of range: $(cat "$dir/err")"

say "a group: commit and resume"
seq 1 100 | produce -t resume -p 0
kcat -b "$server" -G resumers -c 40 -X auto.offset.reset=earliest resume >"$dir/part1" 2>"$dir/err"
same "first member" "$(seq 1 40)" "$(cat "$dir/part1")"
kcat -b "$server" -G resumers -c 60 -X auto.offset.reset=earliest resume >"$dir/part2" 2>"$dir/err"
same "second member goes on where the first ended" "$(seq 41 100)" "$(cat "$dir/part2")"

say "a group of two: rebalance, no record twice, none lost"
member() { # name
  kcat -b "$server" -G pair -X auto.offset.reset=earliest -X session.timeout.ms=6000 -X auto.commit.interval.ms=200 \
    -f '%p %s\n' -u shared >"$dir/$1.out" 2>"$dir/$1.err" &
}
seq 1 1000 | produce -t shared -K, >/dev/null # no key: any partition
all_seen() { [ "$(cat "$dir"/m?.out | wc -l)" -ge "$1" ]; }
assigned() { grep -c 'assigned' "$dir/$1.err" || true; }
member m1; m1=$!
until_true 20 all_seen 1000
sleep 0.5 # its offsets are committed
member m2; m2=$!
until_true 20 grep -q 'assigned: shared' "$dir/m2.err"
until_true 20 grep -q 'revoked' "$dir/m1.err"
until_true 20 test "$(assigned m1)" -ge 1
sleep 0.5
for partition in 0 1 2 3; do seq -f "p$partition-%g" 250 | produce -t shared -p $partition; done
until_true 20 all_seen 2000
[ "$(grep -c 'p[0-3]-' "$dir/m1.out")" -eq 500 ] || fail "the first member got $(grep -c 'p[0-3]-' "$dir/m1.out") of 1000 records, not 500"
kill "$m2"; wait "$m2" || true
until_true 20 eval '[ "$(grep -c "assigned" "$dir/m1.err")" -ge 3 ]'
for partition in 0 1 2 3; do seq -f "q$partition-%g" 50 | produce -t shared -p $partition; done
until_true 20 all_seen 2200
same "the one that stayed" "200" "$(grep -c 'q[0-3]-' "$dir/m1.out")"
kill "$m1"; wait "$m1" || true
cat "$dir/m1.out" "$dir/m2.out" | sort >"$dir/seen"
same "records" "2200" "$(cnt "$dir/seen")"
same "records, each once" "2200" "$(uniq "$dir/seen" | wc -l)"

say "50 MB over four partitions"
python3 -c 'import random, sys
r = random.Random(1)
words = ["".join(r.choices("abcdefghijklmnopqrstuvwxyz", k=r.randint(3, 12))) for _ in range(5000)]
size = 0
while size < 50_000_000:
    line = "%08d\t%s" % (size, " ".join(r.choices(words, k=r.randint(5, 120))))
    size += len(line) + 1
    print(line)' >"$dir/bulk"
produce -t bulk -K '\t' -X enable.idempotence=true -X linger.ms=20 -X queue.buffering.max.kbytes=131072 -l "$dir/bulk"
consume -t bulk -f '%k\t%s\n' | LC_ALL=C sort | cksum >"$dir/sum.back"
LC_ALL=C sort "$dir/bulk" | cksum >"$dir/sum"
same "checksum" "$(cat "$dir/sum")" "$(cat "$dir/sum.back")"
same "partitions used" "4" "$(consume -t bulk -f '%p\n' | sort -u | wc -l)"

say "after a restart everything is still there"
if [ "$PEER" != kafka ]; then
  broker_stop b
  broker_start b
  consume -t bulk -f '%k\t%s\n' | LC_ALL=C sort | cksum >"$dir/sum.again"
  same "checksum after the restart" "$(cat "$dir/sum")" "$(cat "$dir/sum.again")"
  seq 101 110 | produce -t resume -p 0
  kcat -b "$server" -G resumers -c 10 -X auto.offset.reset=earliest resume >"$dir/part3" 2>"$dir/err"
  same "the group goes on after the restart" "$(seq 101 110)" "$(cat "$dir/part3")"
fi
broker_stop b
