#!/bin/bash
# Flotilla on a real Kubernetes cluster.
#   e2e/run.sh              everything: cluster, images, chart, all scenarios in order, then what is left behind
#   e2e/run.sh NAME...      only these scenarios (scenarios/NAME.sh), on what is there or gets prepared
#   e2e/run.sh --list
# KUBECONFIG given: that cluster is used; ours is not built. Then images get there by E2E_LOAD_IMAGE, a command that
# takes an image archive (for kind: E2E_LOAD_IMAGE="kind load image-archive"), or are in IMAGE_REGISTRY already.
# E2E_KEEP=1: our cluster stays up afterwards.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
all=$(cd "$E2E/scenarios" && ls ./*.sh | sed 's/^..//; s/\.sh$//')
if [ "${1:-}" = --list ]; then
  for s in $all; do printf '%-24s %s\n' "$s" "$(sed -n '2s/^# //p' "$E2E/scenarios/$s.sh")"; done; exit
fi
[ "$(id -u)" = 0 ] || ! own_cluster || die "our own cluster needs root; or give a KUBECONFIG"
wanted=${*:-$all}
for s in $wanted; do [ -e "$E2E/scenarios/$s.sh" ] || die "no scenario '$s'; there are: $(echo $all)"; done

load_images() { # tar...
  local f
  if own_cluster; then "$E2E/cluster/load.sh" --once "$@"; return; fi
  for f in "$@"; do
    if [ -n "${E2E_LOAD_IMAGE:-}" ]; then $E2E_LOAD_IMAGE "$f"; else say "note: not loaded: $f (E2E_LOAD_IMAGE is not set)"; fi
  done
}
cluster_up() { "$E2E/cluster/build.sh" && "$E2E/cluster/build.sh" helm && "$E2E/cluster/up.sh"; }
clean_namespaces() { kubectl delete ns "$E2E_NAMESPACE" "$OPERATOR_NAMESPACE" --ignore-not-found --timeout=120s; }

start=$(now)
say "e2e: $(own_cluster && echo 'our own cluster' || echo "the cluster of $KUBECONFIG"), cgroup v$(. "$E2E/cluster/lib.sh"; cg_version), $(nproc) cores"
! own_cluster || step "the cluster runs (built where it was not: 15 minutes and more)" cluster_up
step "three nodes or more are Ready" sh -c 'kubectl wait --for=condition=Ready node --all --timeout=120s && [ "$(kubectl get nodes --no-headers | wc -l)" -ge 3 ]'
if [ $# = 0 ]; then
  step "nothing is left of an earlier run" sh -c 'helm uninstall flotilla -n "$0" --ignore-not-found --wait; exit 0' "$OPERATOR_NAMESPACE"
  step "its namespaces are gone" clean_namespaces
fi
step "images of the test clients" "$E2E/images.sh"
step "images are on the nodes" load_images "$O/images/flotilla-broker.tar" "$O/images/flotilla-operator.tar" "$FLOTILLA_CLUSTER/images/kcat.tar" "$FLOTILLA_CLUSTER/images/busybox.tar"
failed=()
for s in $wanted; do
  say "$s: $(sed -n '2s/^# //p' "$E2E/scenarios/$s.sh")"
  bash "$E2E/scenarios/$s.sh" || { failed+=("$s"); [ $# != 0 ] || break; }
done
if [ ${#failed[@]} -gt 0 ]; then
  say "e2e: FAILED: ${failed[*]} (rerun: e2e/run.sh ${failed[*]}; the cluster is still up: KUBECONFIG=$KUBECONFIG)"
  exit 1
fi
[ $# != 0 ] || ! own_cluster || [ "${E2E_KEEP:-}" = 1 ] || step "the cluster is stopped" "$E2E/cluster/down.sh"
say "e2e: all passed in $(since "$start") s: $(echo $wanted)"
