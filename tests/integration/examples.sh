#!/bin/bash
# Every file below examples/ against the CRDs and the operator's own reading.
set -eu
exec python3 "$(dirname "$0")/../gitops/examples.py" "${O:-build}/gitops-objects"
