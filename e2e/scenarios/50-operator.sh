#!/bin/bash
# The operator is killed and replaced: another leads within seconds, and nothing of the instance changes.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"

leader() { kubectl -n "$OPERATOR_NAMESPACE" get lease flotilla -o 'jsonpath={.spec.holderIdentity}'; }
leads_another() { local l; l=$(leader); [ -n "$l" ] && [ "$l" != "$1" ]; }
handed_over() { # on SIGTERM
  local before start; before=$(leader)
  kubectl -n "$OPERATOR_NAMESPACE" delete pod "$before" --wait=false; start=$(now)
  until_true 20 leads_another "$before"; echo "after $(since "$start") s"
  [ "$(since "$start" | cut -d. -f1)" -le 5 ]
}
children() { k get sts,svc,cm,pdb -l flotilla.dev/instance=orders -o 'jsonpath={range .items[*]}{.kind}/{.metadata.name} {.metadata.resourceVersion}{"\n"}{end}'; }
all_is_well() { kubectl -n "$OPERATOR_NAMESPACE" rollout status deploy/flotilla --timeout=60s; }
nothing_changed() { diff <(echo "$1") <(children); }

step "there is a Ready instance" wait_ready orders
before=$(children)
step "the leader's pod is deleted: the other leads within 5 s" handed_over
step "both run again" all_is_well
sleep 3
step "no child was written" nothing_changed "$before"
step "still Ready" wait_ready orders 30
