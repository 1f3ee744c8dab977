#!/bin/bash
# run.sh TOOL DIR: builds the judge (Go modules pinned by go.sum) in DIR and gives it the cases of tests/gitops/health.py.
set -eu
here=$(cd "$(dirname "$0")" && pwd) tool=$1 dir=$2
command -v go >/dev/null || PATH=/usr/local/go/bin:$PATH
command -v go >/dev/null || { echo "Go 1.25 or newer is missing: https://go.dev/dl/"; exit 1; }
export CGO_ENABLED=0 GOTOOLCHAIN=local GOFLAGS="-trimpath -buildvcs=false -mod=readonly"
cached=${FLOTILLA_CLUSTER:-$HOME/.cache/flotilla-cluster}/gocache # of e2e/cluster/build.sh: most of it is there
[ -n "${GOCACHE:-}" ] || [ ! -d "$cached" ] || export GOCACHE=$cached
(cd "$here" && go build -o "$dir/kstatus-judge" .)
"$here/../health.py" "$tool" --cases | "$dir/kstatus-judge"
