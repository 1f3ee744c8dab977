#!/bin/bash
# The chart installs with Helm; the operator is Ready, leads, and runs under the restricted Pod Security level.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"

install() { # the images' sums among the annotations: new images of the same tag mean new pods
  local sum; sum=$(cat "$O"/images/flotilla-*.tar | sha256sum | cut -c1-16)
  helm upgrade --install flotilla "$CHART" -n "$OPERATOR_NAMESPACE" \
    --set image.repository="$IMAGE_REGISTRY/flotilla-operator" --set broker.image="$IMAGE_REGISTRY/flotilla-broker" \
    --set test.image=localhost/busybox:1 --set replicas=2 --set-string podAnnotations.images="$sum" --wait --timeout 120s
}
make_namespaces() {
  for n in "$OPERATOR_NAMESPACE" "$E2E_NAMESPACE"; do
    kubectl create ns "$n" --dry-run=client -o yaml | kubectl apply -f -
    kubectl label ns "$n" --overwrite pod-security.kubernetes.io/enforce=restricted
  done
}
one_leads() { kubectl -n "$OPERATOR_NAMESPACE" get lease flotilla -o 'jsonpath={.spec.holderIdentity}' | grep flotilla-; }
refuses_unknown_values() { ! helm template x "$CHART" --kube-version 1.35.0 --set nonsense=1; }
may_not() { # verb resource
  ! kubectl auth can-i "$1" "$2" --as "system:serviceaccount:$OPERATOR_NAMESPACE:flotilla" -n "$E2E_NAMESPACE"
}

step "namespaces that enforce the restricted level" make_namespaces
step "the chart's schema refuses unknown values" refuses_unknown_values
step "helm install" install
step "two pods of the operator, one leads" until_true 20 one_leads
step "helm test" helm test flotilla -n "$OPERATOR_NAMESPACE" --timeout 60s
step "the CRD applies as it is, again" kubectl apply --server-side --force-conflicts -f "$TOP/crds/"
step "RBAC: of Secrets, the operator may not get one by its name" may_not get secrets
step "RBAC: nor delete one" may_not delete secrets
step "RBAC: nor create pods" may_not create pods
step "RBAC: nor change instances" may_not update kafkainstances.flotilla.dev
