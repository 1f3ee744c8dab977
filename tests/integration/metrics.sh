#!/bin/bash
# /metrics of operator and broker: form, the names that dashboards know, and every name that alerts and dashboards ask for.
set -eu
bin=${O:-build}
exec python3 "$(dirname "$0")/../gitops/metrics.py" "$bin/flotilla-operator" "$bin/flotilla-broker"
