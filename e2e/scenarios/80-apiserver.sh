#!/bin/bash
# The API server is gone for 20 s: brokers serve on, the operator stays up, waits, and takes up where it was.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"

own_cluster || { say "  note: the API server of another cluster is not ours to stop; left out"; exit 0; }
# what is needed while there is no API server
prepare() {
  k get pod "$(broker_pod)" -o 'jsonpath={.status.podIP}' >"$WORK/pod_ip"
  kubectl -n "$OPERATOR_NAMESPACE" get pods -o 'jsonpath={range .items[*]}{.metadata.name} {.status.containerStatuses[0].restartCount}{"\n"}{end}' | sort >"$WORK/restarts"
  outside true
}
stop_api() { (. "$E2E/cluster/lib.sh"; pid_stop kube-apiserver 2); ! kubectl get --raw /readyz; }
# Kubernetes' own controllers are started anew with it: their garbage collector was seen not to recover by itself.
start_api() { (. "$E2E/cluster/lib.sh"; pid_stop kube-controller-manager 2; pid_stop kube-scheduler 2); "$E2E/cluster/up.sh"; }
serves() { timeout 20 kcat -b "$(cat "$WORK/pod_ip"):9092" -L | grep -q 'broker 0'; }
cpu_ticks() { local t=0 p; for p in $(pgrep -x flotilla-operat); do t=$((t + $(awk '{print $14 + $15}' "/proc/$p/stat"))); done; echo "$t"; }
no_busy_loop() { # all operators together: at most 2 % of a core while they wait
  local before after; before=$(cpu_ticks); sleep 15; after=$(cpu_ticks); echo "$((after - before)) ticks in 15 s"; [ $((after - before)) -le 30 ]
}
same_pods() {
  kubectl -n "$OPERATOR_NAMESPACE" get pods -o 'jsonpath={range .items[*]}{.metadata.name} {.status.containerStatuses[0].restartCount}{"\n"}{end}' | sort | diff "$WORK/restarts" -
}
reacts() {
  k patch pdb orders --type merge -p '{"spec":{"maxUnavailable":2}}'
  until_true 60 sh -c "kubectl -n $E2E_NAMESPACE get pdb orders -o 'jsonpath={.spec.maxUnavailable}' | grep -qx 1"
}

no_children() { ! k get sts,svc,cm,pdb,pods,pvc -l flotilla.dev/instance=orders -o name 2>/dev/null | grep .; }

step "an instance whose claim goes with it" apply_orders orders '{"storage":{"size":"1Gi","deleteClaim":true}}'
step "Ready" wait_ready orders
step "what is there before" prepare
step "the API server stops" stop_api
step "15 s without it: no busy loop in the operators" no_busy_loop
step "the broker serves" serves
step "the API server starts" start_api
step "the operators' pods are the same, never restarted" until_true 60 same_pods
step "they act again: a change by hand is set right" reacts
step "still Ready" wait_ready orders 60
step "delete" k delete ki orders --timeout=60s
step "all that was made of it goes" until_true 180 no_children
