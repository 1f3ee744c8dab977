#!/bin/bash
# The operator with --local: processes, files, signals. With a stand-in for the broker, so that the shell is tested alone.
set -eu
here=$(dirname "$0")
exec "$here/local/test_local.py" "${O:-build}/flotilla-operator" "$here/local/fake_broker.py" "$@"
