#!/bin/bash
# The operator with --local: processes, files, signals. First with a stand-in for the broker that can misbehave as told,
# then with the broker itself. One case: O=build tests/integration/operator_local.sh CASE
set -eu
here=$(dirname "$0") bin=${O:-build}
"$here/local/test_local.py" "$bin/flotilla-operator" "$here/local/fake_broker.py" "$@"
"$here/local/test_local.py" "$bin/flotilla-operator" "$bin/flotilla-broker" "$@"
