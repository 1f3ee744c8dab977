#!/bin/bash
# A KafkaInstance becomes Ready and says so in status, conditions and kubectl get ki.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"

columns() {
  k get ki | tee /dev/stderr | head -1 | tr -s ' ' | grep -qx 'NAME VERSION BROKERS READY ZONES AGE ' || k get ki | head -1 | tr -s ' ' | grep -qx 'NAME VERSION BROKERS READY ZONES AGE'
  k get ki orders --no-headers | grep -E "^orders +$VERSION +1 +True"
}
conditions() {
  for type in Ready Reconciling Stalled Progressing Degraded; do
    [ -n "$(ki "{.status.conditions[?(@.type==\"$type\")].status}")" ] || { echo "no condition $type"; return 1; }
  done
  [ "$(ki '{.status.observedGeneration}')" = "$(ki '{.metadata.generation}')" ]
  [ "$(ki '{.status.conditions[?(@.type=="Stalled")].status}')" = False ]
}
facts() {
  ki '{.status.clusterId}' | grep -Ex '[-A-Za-z0-9_]{22}'
  [ "$(ki '{.status.replicas}')" = 1 ]
  k get pods -l "$(ki '{.status.selector}')" --no-headers | wc -l | grep -qx 1
  [ "$(ki '{.status.brokers[0].pod}')" = "$(broker_pod)" ]
}
children() {
  k get sts,svc,cm,pdb -l flotilla.dev/instance=orders -o name | tee /dev/stderr | wc -l | awk '$1 >= 6 {ok = 1} END {exit !ok}'
  k get pdb -l flotilla.dev/instance=orders -o 'jsonpath={.items[*].spec.unhealthyPodEvictionPolicy}' | grep -qx AlwaysAllow
}
pod_is_closed() {
  local pod; pod=$(broker_pod)
  k get pod "$pod" -o 'jsonpath={.spec.automountServiceAccountToken} {.spec.containers[0].securityContext.readOnlyRootFilesystem}' | grep -qx 'false true'
}
refused() { local out; out=$(k patch ki orders --type merge -p "$1" 2>&1) && return 1; echo "$out" | grep "$2"; }
versions() { k get sts,svc,cm,pdb,ki -l flotilla.dev/instance=orders -o 'jsonpath={range .items[*]}{.kind}/{.metadata.name} {.metadata.resourceVersion}{"\n"}{end}'; ki '{.metadata.resourceVersion}'; }
nothing_changes() { local before after; before=$(versions); sleep 10; after=$(versions); diff <(echo "$before") <(echo "$after"); }
undone() { # what is changed by hand comes back
  k patch pdb orders --type merge -p '{"spec":{"maxUnavailable":3}}'
  k patch cm orders-z0 --type merge -p '{"data":{"orders-z0-0.properties":"# mine"}}'
  until_true 10 sh -c "kubectl -n $E2E_NAMESPACE get pdb orders -o 'jsonpath={.spec.maxUnavailable}' | grep -qx 1"
  until_true 10 sh -c "kubectl -n $E2E_NAMESPACE get cm orders-z0 -o 'jsonpath={.data.orders-z0-0\\.properties}' | grep -q log.dirs"
}

step "apply" apply_orders
step "Ready" wait_ready orders
step "kubectl get ki: Version, Brokers, Ready, Zones, Age" columns
step "conditions, each of the newest generation" conditions
step "status: cluster id, replicas, selector, broker" facts
step "children are there; the budget lets broken pods be evicted" children
step "the pod has no token and a read-only root" pod_is_closed
step "a wrong spec is refused with its field: replicas" refused '{"spec":{"replicas":0}}' spec.replicas
step "a wrong spec is refused with its field: config" refused '{"spec":{"config":{"node.id":"7"}}}' spec.config
step "ten seconds: no object changes (resourceVersions)" nothing_changes
step "a child changed by hand is set right" undone
step "still Ready" wait_ready orders 30
