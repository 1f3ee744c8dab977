#!/bin/bash
# The operator's Kubernetes shell against an API server that misbehaves. One case: O=build tests/integration/kube_api.sh CASE
set -eu
exec python3 "$(dirname "$0")/kube/test_kube.py" "${O:-build}/tests/integration/kube/kube_probe" "$@"
