#!/bin/bash
# Three brokers in three zones under load: scaled from one, a node (zone) lost, brokers killed, rolled, certificates made anew; the history checker finds nothing.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"

name=fleet topic=history-$RUN partitions=6 history=$WORK/history
tools() { make -C "$TOP" --no-print-directory O="$O" history-tools; }
pods() { k get pods -l flotilla.dev/instance=$name "$@"; }
zones_of_nodes() { kubectl get nodes -o json | python3 -c 'import json, sys; print(json.dumps(sorted({n["metadata"]["labels"].get("topology.kubernetes.io/zone", "") for n in json.load(sys.stdin)["items"]} - {""})[:3]))'; }
life() { k get pod $name-z0-0 -o 'jsonpath={.metadata.uid} {.status.containerStatuses[0].restartCount}'; }
unchanged() { [ "$(life)" = "$1" ]; }
scaled() { k scale ki $name --replicas=3 && wait_ready $name 120 && ki '{.status.replicas} {.status.zones[*].ready}' $name | grep -x '3 1 1 1'; }
one_per_node() { [ "$(pods -o 'jsonpath={range .items[*]}{.spec.nodeName}{"\n"}{end}' | sort -u | wc -l)" = 3 ]; }
not_smaller() { local out; out=$(k scale ki $name --replicas=1 2>&1) && return 1; echo "$out" | grep 'cannot be made smaller'; }
in_sync() { # every partition of the topic has three replicas in sync
  [ "$(outside kcat -b "$(bootstrap $name)" -L -t "$topic" | tee /dev/stderr | grep -cE 'replicas: [0-9]+,[0-9]+,[0-9]+, isrs: [0-9]+,[0-9]+,[0-9]+$')" = $partitions ]
}
ip_of() { k get pod "$1" -o 'jsonpath={.status.podIP}'; }
gauge() { curl -sf -m 5 "http://$(ip_of "$1"):9404/metrics" | awk -v n="$2" '$1 == n {print $2}'; }
three_voters() { local i; for i in 0 1 2; do [ "$(gauge $name-z$i-0 flotilla_controller_voters)" = 3 ] || { echo "$name-z$i-0 knows $(gauge $name-z$i-0 flotilla_controller_voters)"; return 1; }; done; }
peer() { timeout 10 kcat -b "$(ip_of $name-z1-0):$1" "${@:2}" -m 4 -L 2>&1; }
strangers_are_refused() { # without a certificate, or with that of another authority
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$name-z0-0" -keyout "$WORK/own.key" -out "$WORK/own.crt" -days 2 2>/dev/null
  local port; for port in 9090 9091; do
    ! peer $port || { echo "$port: plaintext"; return 1; }
    ! peer $port -X security.protocol=ssl -X enable.ssl.certificate.verification=false || { echo "$port: no certificate"; return 1; }
    ! peer $port -X security.protocol=ssl -X enable.ssl.certificate.verification=false -X ssl.key.location="$WORK/own.key" -X ssl.certificate.location="$WORK/own.crt" || { echo "$port: another authority"; return 1; }
  done
}
a_broker_is_not() { # the same door, with a broker's certificate and its authority
  k get secret $name-z0-peers -o "jsonpath={.data.$name-z0-0\.pem}" | base64 -d >"$WORK/peer.pem"
  k get secret $name-z0-peers -o 'jsonpath={.data.ca\.crt}' | base64 -d >"$WORK/ca.crt"
  peer 9091 -X security.protocol=ssl -X ssl.endpoint.identification.algorithm=none -X ssl.key.location="$WORK/peer.pem" -X ssl.certificate.location="$WORK/peer.pem" -X ssl.ca.location="$WORK/ca.crt" | tee /dev/stderr | grep -q 'broker 1000'
  rm -f "$WORK/peer.pem"
}
load() { # SECONDS NAME
  OUTSIDE_SECONDS=$(($1 + 90)) outside "$O/history-load" "$(bootstrap $name)" "$topic" $partitions "$1" "$history.$2" name="$2" writers=2 rate=500 >"$WORK/load.$2" 2>&1 &
  echo $! >"$WORK/load.pid"
}
acked_cnt() { grep -c '^{"op":"ack' "$history.$1" 2>/dev/null || true; }
more_acked() { [ "$(acked_cnt "$1")" -ge $(($2 + 1000)) ]; }
goes_on() { until_true 60 more_acked "$1" "$(acked_cnt "$1")"; }
load_ends() { local pid; pid=$(cat "$WORK/load.pid"); until_true 240 sh -c "! kill -0 $pid 2>/dev/null"; cat "$WORK/load.$1"; wait "$pid" 2>/dev/null || true; grep -q . "$WORK/load.$1"; }
judged() { "$O/history-check" "$history".*; }
restarted() { [ "$(restarts "$1")" -gt "$2" ]; }
node_of() { k get pod "$1" -o 'jsonpath={.spec.nodeName}'; }
served_serial() { # of the certificate that the broker shows to other brokers
  timeout 5 openssl s_client -connect "$(k get pod "$1" -o 'jsonpath={.status.podIP}'):9091" </dev/null 2>/dev/null | openssl x509 -noout -serial
}
other_serial() { local now; now=$(served_serial "$1") && [ "$now" != "$2" ] && echo "$now"; }
secret_is_back() { until_true 20 k get secret "$1" -o name; }
uids() { pods -o 'jsonpath={range .items[*]}{.metadata.name}={.metadata.uid}{"\n"}{end}'; }
all_new() { [ "$(pods -o name | wc -l)" = 3 ] && [ -z "$(comm -12 <(sort "$WORK/uids") <(uids | sort))" ]; }
two_at_least() { # while it rolls, never more than one broker is down
  local ready; while [ ! -e "$WORK/rolled" ]; do
    ready=$(pods -o json | python3 -c 'import json, sys; print(sum(any(c["type"] == "Ready" and c["status"] == "True" for c in p["status"].get("conditions", [])) and "deletionTimestamp" not in p["metadata"] for p in json.load(sys.stdin)["items"]))')
    [ "$ready" -ge 2 ] || { echo "only $ready ready"; return 1; }
  done
}
rolls() {
  rm -f "$WORK/rolled"; uids >"$WORK/uids"
  k patch ki $name --type merge -p '{"spec":{"config":{"log.retention.hours":"12"}}}'
  two_at_least >"$WORK/watch.out" & local watch=$!
  until_true 180 all_new && wait_ready $name 60; local ok=$?
  touch "$WORK/rolled"; wait $watch || { cat "$WORK/watch.out"; return 1; }
  return $ok
}
gone() { ! k get pod,pvc,secret,sts,cm,svc,pdb -l flotilla.dev/instance=$name -o name | grep .; }
leader() { kubectl -n "$OPERATOR_NAMESPACE" get lease flotilla -o 'jsonpath={.spec.holderIdentity}'; }

own_cluster || { say "  note: needs a way to the cluster's nodes and addresses; left out"; exit 0; }
step "the history checker and its load" tools
rm -f "$history".*
step "an instance with one broker, three zones named" apply_orders $name '{"zones":'"$(zones_of_nodes)"',"storage":{"size":"2Gi","deleteClaim":true},"config":{"num.partitions":"'$partitions'","default.replication.factor":"3","min.insync.replicas":"2","auto.create.topics.enable":"true"}}'
step "Ready" wait_ready $name
before=$(life)
step "kubectl scale to 3: Ready" scaled
step "the first broker was not restarted for it" unchanged "$before"
step "one broker per node" one_per_node
step "the quorum has three voters" until_true 60 three_voters
step "strangers are refused between brokers and in the quorum" strangers_are_refused
step "a broker's certificate is not" a_broker_is_not
step "smaller is refused" not_smaller
step "a topic with three replicas, all in sync" until_true 60 in_sync
load 60 a
step "records are acknowledged" goes_on a
node=$(node_of $name-z0-0) # whose broker made the quorum
step "$node, and with it a zone, loses its power" "$E2E/cluster/node.sh" crash "$node"
step "records go on being acknowledged" goes_on a
step "the operator's leader is deleted meanwhile" kubectl -n "$OPERATOR_NAMESPACE" delete pod "$(leader)" --wait=false
step "$node is back" "$E2E/cluster/node.sh" start "$node"
step "Ready" wait_ready $name 240
step "all replicas in sync" until_true 90 in_sync
step "the quorum has three voters" until_true 60 three_voters
step "the load ends" load_ends a
load 30 b
step "records are acknowledged" goes_on b
for i in 0 2; do
  kills=$(restarts $name-z$i-0)
  step "SIGKILL of $name-z$i-0" kill_broker $name-z$i-0
  step "its container starts again" until_true 60 restarted $name-z$i-0 "$kills"
  step "records go on being acknowledged" goes_on b
  step "Ready" wait_ready $name 120
  step "all replicas in sync" until_true 60 in_sync
done
step "the load ends" load_ends b
load 60 c
step "records are acknowledged" goes_on c
step "a changed setting restarts all three, one after the other" rolls
step "records go on being acknowledged" goes_on c
step "all replicas in sync" until_true 60 in_sync
step "the load ends" load_ends c
before=$(life) serial=$(served_serial $name-z0-0 || true)
step "the Secret with a zone's certificates is deleted" k delete secret $name-z0-peers
step "it is made anew" secret_is_back $name-z0-peers
step "the broker shows the new certificate (a kubelet takes up to a minute and a half)" until_true 150 other_serial $name-z0-0 "$serial"
step "without a restart" unchanged "$before"
step "all replicas in sync" until_true 30 in_sync
step "nothing lost, duplicated or reordered" judged
sed 's/^/         /' "$WORK/step.out" | tail -3
step "delete; claims and all go" k delete ki $name --timeout=60s
step "nothing is left of it" until_true 90 gone
