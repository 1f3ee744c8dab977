#!/bin/bash
# Produce and consume from inside the cluster and from this machine; every record comes back.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"

text() { seq 1 "$2" | awk -v who="$1" '{printf "%s-%d\t%s line %d of a text that is long enough to be worth compressing\n", who, $1 % 97, who, $1}'; }
compare() { # what came back holds exactly what was sent, each key's records in their order
  python3 - "$1" "$2" <<'P'
import collections, sys
def by_key(path):
    keys = collections.defaultdict(list)
    for line in open(path):
        key, value = line.rstrip("\n").split("\t", 1)
        keys[key].append(value)
    return keys
sent, got = by_key(sys.argv[1]), by_key(sys.argv[2])
assert sent == got, "differ: %d keys sent, %d came back, %d and %d records" % (
    len(sent), len(got), sum(map(len, sent.values())), sum(map(len, got.values())))
print(sum(map(len, got.values())), "records of", len(got), "keys")
P
}
inside_round() {
  text inside 20000 >"$WORK/inside.sent"
  inside kcat -b "$(bootstrap)" -P -t "inside-$RUN" -K '\t' -X acks=all -z lz4 <"$WORK/inside.sent"
  inside kcat -b "$(bootstrap)" -C -t "inside-$RUN" -e -q -K '\t' >"$WORK/inside.got"
  compare "$WORK/inside.sent" "$WORK/inside.got"
}
outside_round() {
  text outside 20000 >"$WORK/outside.sent"
  outside kcat -b "$(bootstrap)" -P -t "outside-$RUN" -K '\t' -X acks=all -z zstd <"$WORK/outside.sent"
  outside kcat -b "$(bootstrap)" -C -t "outside-$RUN" -e -q -K '\t' >"$WORK/outside.got"
  compare "$WORK/outside.sent" "$WORK/outside.got"
}
crosswise() { # what one side wrote, the other reads
  outside kcat -b "$(bootstrap)" -C -t "inside-$RUN" -e -q -K '\t' >"$WORK/cross.got"; compare "$WORK/inside.sent" "$WORK/cross.got"
}
group() { inside sh -c "timeout 60 kcat -b $(bootstrap) -G "e2e-$RUN" -X auto.offset.reset=earliest -e -q inside-$RUN" | wc -l | grep -qx 20000; }
by_pod_address() { # without any Service
  local ip; ip=$(k get pod "$(broker_pod)" -o 'jsonpath={.status.podIP}')
  outside kcat -b "$ip:9092" -L | tee /dev/stderr | grep -q "topic \"inside-$RUN\""
}

step "there is a Ready instance" wait_ready orders
step "the client's pod" client_pod
step "its address is known" reachable
step "inside: 20,000 records out and back" inside_round
if own_cluster; then
  step "outside: 20,000 records out and back" outside_round
  step "outside reads what inside wrote" crosswise
  step "the pod's own address answers, too" by_pod_address
else
  say "  note: no way from here to the cluster's addresses is assumed; outside is left out"
fi
step "a consumer group inside reads all" group
