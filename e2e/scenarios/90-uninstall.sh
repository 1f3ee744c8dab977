#!/bin/bash
# Uninstalled: nothing is left behind but the CRD, which goes when it is deleted.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"

nothing_left() {
  local left
  left=$(kubectl get all,cm,secrets,pvc,pdb,leases,roles,rolebindings,sa -A -o 'jsonpath={range .items[*]}{.kind} {.metadata.namespace}/{.metadata.name} {.metadata.labels}{"\n"}{end}' |
    grep -E 'flotilla' | grep -vE '^(ConfigMap [^ ]+/kube-root-ca.crt|ServiceAccount [^ ]+/default) ' || true)
  left+=$(kubectl get clusterroles,clusterrolebindings,pv -o name | grep flotilla || true)
  left=$(echo "$left" | grep -v "Lease $OPERATOR_NAMESPACE/flotilla " || true)   # made by the election, goes with its namespace
  [ -z "$left" ] || { echo "left behind:"; echo "$left"; return 1; }
}
no_ki() { [ -z "$(kubectl get ki -A -o name)" ]; }

k delete pod client --ignore-not-found --wait=false >/dev/null 2>&1 || true
step "no instance is left" no_ki
step "helm uninstall" helm uninstall flotilla -n "$OPERATOR_NAMESPACE" --wait --timeout 60s
step "nothing is left behind" until_true 60 nothing_left
step "the namespaces end" kubectl delete ns "$E2E_NAMESPACE" "$OPERATOR_NAMESPACE" --timeout=90s
step "the CRDs end" kubectl delete crd kafkainstances.flotilla.dev kafkatopics.flotilla.dev --timeout=30s
