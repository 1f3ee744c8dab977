#!/bin/bash
# Argo CD's health of a KafkaInstance: the Lua of examples/argocd over objects as the operator writes them.
set -eu
exec python3 "$(dirname "$0")/../gitops/health.py" "${O:-build}/gitops-objects"
