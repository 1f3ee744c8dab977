#!/bin/bash
# Deleted and applied again: all but the claims goes, and the data is there again; with deleteClaim all goes.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"

children() { k get sts,svc,cm,pdb,pods,endpointslices -l flotilla.dev/instance=orders -o name 2>/dev/null; }
no_children() { local left; left=$(children); [ -z "$left" ] || { echo "$left"; return 1; }; }
claims() { k get pvc -l "flotilla.dev/instance=${1:-orders}" -o name; }
ends() { k get "ki/$1" >/dev/null 2>&1 && k delete ki "$1" --timeout=60s; }
marked() { echo "before-the-deletion" | inside kcat -b "$(bootstrap)" -P -t "marked-$RUN" -X acks=all; }
found() { inside kcat -b "$(bootstrap)" -C -t "marked-$RUN" -e -q | grep -qx before-the-deletion; }
one_claim() { [ "$(claims | wc -l)" = 1 ]; }
no_claims() { [ -z "$(claims)" ]; }
same_cluster() { [ "$(ki '{.status.clusterId}')" = "$1" ]; }

step "there is a Ready instance" wait_ready orders
step "the client's pod" client_pod
step "its address is known" reachable
step "a record is written" marked
cluster_id=$(ki '{.status.clusterId}')
step "delete" ends orders
step "all children are gone" until_true 60 no_children
step "its claim is still there" one_claim
step "applied again" apply_orders orders
step "Ready" wait_ready orders
step "it has the same cluster id" same_cluster "$cluster_id"
step "its address is known" reachable
step "the record is there" found
step "deleteClaim: true" k patch ki orders --type merge -p '{"spec":{"storage":{"deleteClaim":true}}}'
step "Ready" wait_ready orders 60
step "delete" ends orders
step "all children are gone" until_true 60 no_children
step "its claim, too" until_true 60 no_claims
