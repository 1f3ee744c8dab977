#!/bin/bash
# The Helm chart: values and schema; where there is a helm program, what it renders and refuses.
set -eu
exec python3 "$(dirname "$0")/../gitops/chart.py"
