#!/bin/bash
# apiserver.sh OPERATOR: what only a real API server can tell, without nodes: etcd and kube-apiserver of e2e/cluster/build.sh
# on free ports of loopback. About half a minute. There are no controllers, so nothing here ever becomes a pod.
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd) operator=$(realpath "$1")
BIN=${FLOTILLA_CLUSTER:-$HOME/.cache/flotilla-cluster}/bin
for need in etcd kube-apiserver kubectl helm; do
  [ -x "$BIN/$need" ] || { echo "$need is missing: e2e/cluster/build.sh, and e2e/cluster/build.sh helm (they need Go)"; exit 1; }
done
dir=$(mktemp -d) pids=()
finish() { # the servers' last words where it went wrong
  local code=$?
  [ $code -eq 0 ] || tail -n 5 "$dir"/*.log
  [ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$dir"
}
trap finish EXIT
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
k() { "$BIN/kubectl" "$@"; }
until_true() { local i; for i in $(seq "$1"); do "${@:2}" >/dev/null 2>&1 && return; sleep 0.5; done; echo "not within $(($1 / 2)) s: ${*:2}"; return 1; }
ok() { echo "ok    $*"; }

# ---- servers ----
client=$(free_port) peer=$(free_port) port=$(free_port)
"$BIN/etcd" --data-dir "$dir/etcd" --unsafe-no-fsync --log-level error \
  --listen-client-urls "http://127.0.0.1:$client" --advertise-client-urls "http://127.0.0.1:$client" \
  --listen-peer-urls "http://127.0.0.1:$peer" --initial-advertise-peer-urls "http://127.0.0.1:$peer" \
  --initial-cluster "default=http://127.0.0.1:$peer" >"$dir/etcd.log" 2>&1 & pids+=($!)
openssl genrsa -out "$dir/sa.key" 2048 2>/dev/null
echo 'secret,admin,1,system:masters' >"$dir/tokens.csv"
"$BIN/kube-apiserver" --secure-port "$port" --bind-address 127.0.0.1 --cert-dir "$dir/certs" \
  --etcd-servers "http://127.0.0.1:$client" --service-cluster-ip-range 10.0.0.0/24 --authorization-mode RBAC \
  --service-account-issuer https://localhost --service-account-signing-key-file "$dir/sa.key" \
  --service-account-key-file "$dir/sa.key" --token-auth-file "$dir/tokens.csv" >"$dir/apiserver.log" 2>&1 & pids+=($!)
export KUBECONFIG=$dir/kubeconfig
until_true 120 test -s "$dir/certs/apiserver.crt"
k config set-cluster x --server "https://127.0.0.1:$port" --certificate-authority "$dir/certs/apiserver.crt" --embed-certs >/dev/null
k config set-credentials admin --token secret >/dev/null
k config set-context x --cluster x --user admin --namespace default >/dev/null
k config use-context x >/dev/null
until_true 120 k get --raw /readyz
until_true 60 k get namespace default

# ---- CRDs: from an earlier release's to this one's ----
mkdir "$dir/chart" && cp -rL "$top/helm/flotilla/." "$dir/chart"
python3 - "$dir/chart/crds/kafkainstances.flotilla.dev.yaml" <<'P' # the earlier release knew no spec.paused
import sys, yaml
crd = yaml.safe_load(open(sys.argv[1]))
schema = crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]
del schema["spec"]["properties"]["paused"]
yaml.safe_dump(crd, open(sys.argv[1], "w"))
P
knows_paused() { k get crd kafkainstances.flotilla.dev -o json | grep -q '"paused"'; }
"$BIN/helm" install flotilla "$dir/chart" >/dev/null 2>"$dir/helm.log"
until_true 60 k get ki
k create -f "$top/examples/orders.yaml" >/dev/null
uid=$(k get ki orders -o 'jsonpath={.metadata.uid}')
if knows_paused; then exit 1; fi
"$BIN/helm" upgrade flotilla "$top/helm/flotilla" >/dev/null 2>"$dir/helm.log"
if knows_paused; then echo "helm upgrade changed the CRD: helm/README.md says it does not"; exit 1; fi
k apply --server-side --force-conflicts -f "$top/crds/" >/dev/null
knows_paused
[ "$(k get ki orders -o 'jsonpath={.metadata.uid}')" = "$uid" ]
ok "helm upgrade leaves CRDs, kubectl apply --server-side upgrades them, instances stay"
k apply -f "$top/crds/" >/dev/null 2>&1
ok "a plain kubectl apply takes the CRDs, too"

# ---- what the schema promises ----
until_true 20 k patch ki orders --type merge -p '{"spec":{"paused":false}}'
[ "$(k get ki orders -o 'jsonpath={.status.observedGeneration}')" = -1 ]
ok "an instance that nobody has looked at says so: observedGeneration -1"
for example in "$top"/examples/*.yaml; do
  python3 -c 'import sys, yaml; [print("---\n" + yaml.safe_dump(d)) for d in yaml.safe_load_all(open(sys.argv[1])) if d["apiVersion"] in ("flotilla.dev/v1", "autoscaling/v2")]' \
    "$example" | k apply --dry-run=server -f - >/dev/null 2>"$dir/example.log" || { cat "$dir/example.log"; exit 1; }
done
ok "every example is accepted, CEL rules and all"
k create -f "$top/examples/fleet.yaml" >/dev/null
k scale ki fleet --replicas=4 >/dev/null
if k scale ki fleet --replicas=3 >/dev/null 2>&1; then echo "replicas were made smaller"; exit 1; fi
k delete ki fleet >/dev/null
ok "kubectl scale adds brokers, and is refused where it would take some away"

# ---- no drift: what is applied again changes nothing ----
"$operator" --kube --namespace default >"$dir/operator.log" 2>&1 & operator_pid=$!; pids+=($operator_pid)
observed() { [ "$(k get ki orders -o 'jsonpath={.status.observedGeneration}')" = "$(k get ki orders -o 'jsonpath={.metadata.generation}')" ]; }
until_true 60 observed
versions() { k get ki,sts,svc,cm,pdb,secret -o 'jsonpath={range .items[*]}{.kind}/{.metadata.name} {.metadata.resourceVersion}{"\n"}{end}'; }
settled() { local before; before=$(versions); sleep 3; [ "$(versions)" = "$before" ]; }
until_true 10 settled
k apply --server-side --force-conflicts --field-manager gitops -f "$top/examples/orders.yaml" >/dev/null # takes the fields over: one change
until_true 10 settled
before=$(versions)
for again in 1 2 3; do k apply --server-side --field-manager gitops -f "$top/examples/orders.yaml" >/dev/null; done
sleep 3
diff <(echo "$before") <(versions)
ok "the same manifest applied again changes no object ($(echo "$before" | wc -l) of them)"
kill "$operator_pid"; wait "$operator_pid" || true
"$operator" --kube --namespace default >"$dir/operator2.log" 2>&1 & pids+=($!)
until_true 60 grep -q 'leading: this process acts' "$dir/operator2.log"
sleep 5
diff <(echo "$before") <(versions)
ok "another operator finds nothing to do"
managers() { k get sts,svc,cm,pdb,secret -l flotilla.dev/instance=orders --show-managed-fields -o 'jsonpath={range .items[*].metadata.managedFields[*]}{.manager}{"/"}{.operation}{"\n"}{end}' | sort | uniq -c; }
[ "$(managers | wc -l)" = 1 ] || { managers; exit 1; }
ok "one field manager for all children:$(managers)"
