#!/bin/bash
# The fields of the spec do what they say: zones, paused, listeners, config; a changed setting restarts the broker once.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"

zone_of_broker() { # instance
  local node; node=$(k get pod "$(broker_pod "$1")" -o 'jsonpath={.spec.nodeName}')
  kubectl get node "$node" -o 'jsonpath={.metadata.labels.topology\.kubernetes\.io/zone}'
}
is_in_zone() { [ "$(zone_of_broker zoned)" = "$1" ]; }
names_zone() { k get ki zoned --no-headers | grep -F "[\"$1\"]" && [ "$(ki '{.status.zones[0].name}' zoned)" = "$1" ]; }
rack_is() { k get cm zoned-z0 -o 'jsonpath={.data.zoned-z0-0\.properties}' | grep -x "broker.rack=$1"; }
refused() { local out; out=$(k patch ki zoned --type merge -p "$1" 2>&1) && return 1; echo "$out" | grep "$2"; }
second_listener() { outside kcat -b "zoned-bootstrap.$E2E_NAMESPACE:9095" -L | tee /dev/stderr | grep -q "zoned-z0-0.$E2E_NAMESPACE.svc.cluster.local:9095"; }
pod_uid() { k get pod "$(broker_pod zoned)" -o 'jsonpath={.metadata.uid}'; }
config_says() { k get cm zoned-z0 -o 'jsonpath={.data.zoned-z0-0\.properties}' | grep -qx "$1"; }
paused_changes_nothing() {
  local uid; uid=$(pod_uid)
  k patch ki zoned --type merge -p '{"spec":{"paused":true}}'
  k patch ki zoned --type merge -p '{"spec":{"config":{"log.retention.hours":"7"}}}'
  sleep 5; ! config_says log.retention.hours=7 && [ "$(pod_uid)" = "$uid" ]
}
restarted_once() {
  local uid; uid=$(pod_uid)
  k patch ki zoned --type merge -p '{"spec":{"paused":false}}'
  until_true 30 config_says log.retention.hours=7
  until_true 60 pod_is_new "$uid"; wait_ready zoned 90
  uid=$(pod_uid); sleep 5; [ "$(pod_uid)" = "$uid" ]
}
pod_is_new() { local uid; uid=$(pod_uid) && [ "$uid" != "$1" ]; }
gone() { ! k get pod,pvc -l flotilla.dev/instance=zoned -o name | grep .; }

zone=$(kubectl get nodes -o 'jsonpath={.items[1].metadata.labels.topology\.kubernetes\.io/zone}')
[ -n "$zone" ] || { say "  note: the nodes have no zones; left out"; exit 0; }
step "an instance in $zone with two listeners" apply_orders zoned '{"zones":["'"$zone"'"],"storage":{"size":"1Gi","deleteClaim":true},"listeners":[{"name":"plain","port":9092},{"name":"second","port":9095}]}'
step "Ready" wait_ready zoned
step "its broker is in that zone" is_in_zone "$zone"
step "status and kubectl get name it" names_zone "$zone"
step "broker.rack says it to clients" rack_is "$zone"
step "the zone cannot be taken away" refused '{"spec":{"zones":["elsewhere"]}}' spec.zones
step "storage.size cannot be changed yet" refused '{"spec":{"storage":{"size":"2Gi"}}}' spec.storage.size
! own_cluster || step "the second listener serves" until_true 60 second_listener
step "paused: a new setting changes nothing" paused_changes_nothing
step "no longer paused: one restart, then quiet" restarted_once
step "delete; claim and all go" k delete ki zoned --timeout=60s
step "nothing is left of it" until_true 60 gone
