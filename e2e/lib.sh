# Helpers of the scenarios; sourced, not run. A scenario is a file scenarios/NAME.sh with a first comment that says what
# it shows; it uses `step` for every fact, and may run alone: e2e/run.sh NAME.
E2E=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
TOP=$(cd "$E2E/.." && pwd)
: "${O:=$TOP/build}"
: "${VERSION:=0.1.0}"
: "${E2E_NAMESPACE:=e2e}"            # where the instances are
: "${OPERATOR_NAMESPACE:=flotilla}"  # where the operator is
: "${IMAGE_REGISTRY:=localhost}"
: "${FLOTILLA_CLUSTER:=$HOME/.cache/flotilla-cluster}"
WORK=$O/e2e
RUN=$(date +%s) # topics are new ones in each run
mkdir -p "$WORK"
OWN_KUBECONFIG=$FLOTILLA_CLUSTER/admin.kubeconfig
export KUBECONFIG=${KUBECONFIG:-$OWN_KUBECONFIG}
export PATH=$FLOTILLA_CLUSTER/bin:$PATH
CHART=$TOP/helm/flotilla

own_cluster() { [ "$KUBECONFIG" = "$OWN_KUBECONFIG" ]; }
now() { date +%s.%N; }
since() { echo "$1 $(now)" | awk '{printf "%.1f", $2 - $1}'; }
say() { printf '%s\n' "$*"; }
die() { printf 'e2e: error: %s\n' "$*" >&2; exit 1; }

k() { kubectl -n "$E2E_NAMESPACE" "$@"; }
ki() { k get kafkainstance "${2:-orders}" -o "jsonpath=$1"; }

# step WHAT CMD...: runs it, prints one line; a failure prints the output and ends the scenario.
step() {
  local what=$1 start; shift; start=$(now)
  if (set -eo pipefail; "$@") >"$WORK/step.out" 2>&1; then printf '  ok     %6ss  %s\n' "$(since "$start")" "$what"
  else
    printf '  FAILED %6ss  %s\n' "$(since "$start")" "$what"; tail -25 "$WORK/step.out" | sed 's/^/      | /'
    exit 1
  fi
}

# until_true SECONDS CMD...: again and again until it succeeds; its last output where it never does.
until_true() {
  local end=$(($(date +%s) + $1)) out; shift
  while :; do
    if out=$("$@" 2>&1); then printf '%s\n' "$out"; return 0; fi
    [ "$(date +%s)" -lt "$end" ] || { printf 'not within the time: %s\n%s\n' "$*" "$out"; return 1; }
    sleep 0.3
  done
}

is_ready() { # instance: the condition is True and of the newest generation
  local text; text=$(k get ki "$1" -o json) || return 1
  python3 - "$text" <<'P'
import json, sys
ki = json.loads(sys.argv[1])
c = {x["type"]: x for x in ki.get("status", {}).get("conditions", [])}
ready = c.get("Ready", {"status": "absent", "message": ""})
sys.exit(0 if ready["status"] == "True" and ready.get("observedGeneration") == ki["metadata"]["generation"]
         else "Ready=%s %s" % (ready["status"], ready["message"]))
P
}
wait_ready() { until_true "${2:-180}" is_ready "$1" || { k get pods,ki,sts -o wide; k describe pods | tail -40; operator_log | tail -20; return 1; }; }

operator_log() { kubectl -n "$OPERATOR_NAMESPACE" logs deploy/flotilla --tail=200; }
broker_pod() { k get pods -l "flotilla.dev/instance=${1:-orders}" -o 'jsonpath={.items[0].metadata.name}'; }
restarts() { k get pod "$1" -o 'jsonpath={.status.containerStatuses[0].restartCount}'; }

apply_orders() { # [name [field of spec as JSON]...]: examples/orders.yaml, sized for a small machine
  local name=${1:-orders} extra=${2:-'{}'}
  python3 - "$TOP/examples/orders.yaml" "$name" "$extra" <<'P' | k apply -f -
import json, sys, yaml
ki = next(d for d in yaml.safe_load_all(open(sys.argv[1])) if d["kind"] == "KafkaInstance")
ki["metadata"] = {"name": sys.argv[2]}
ki["spec"]["resources"] = {"requests": {"cpu": "100m", "memory": "128Mi"}, "limits": {"memory": "512Mi"}}
ki["spec"].update(json.loads(sys.argv[3]))
print(json.dumps(ki))
P
}

# The pod that clients inside the cluster run in; stays for all scenarios.
client_pod() {
  k get pod client >/dev/null 2>&1 || k apply -f - <<'Y'
apiVersion: v1
kind: Pod
metadata: {name: client}
spec:
  automountServiceAccountToken: false
  terminationGracePeriodSeconds: 1
  securityContext: {runAsNonRoot: true, runAsUser: 65532, seccompProfile: {type: RuntimeDefault}}
  containers:
  - name: client
    image: localhost/kcat:1
    imagePullPolicy: IfNotPresent
    command: [sleep, "1000000"]
    resources: {requests: {cpu: 10m, memory: 32Mi}, limits: {memory: 256Mi}}
    securityContext: {allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: {drop: [ALL]}}
    volumeMounts: [{name: tmp, mountPath: /tmp}]
  volumes: [{name: tmp, emptyDir: {}}]
Y
  k wait --for=condition=Ready pod/client --timeout=60s
}
: "${CLIENT_SECONDS:=120}"           # no client may take longer
inside() { timeout "$CLIENT_SECONDS" kubectl -n "$E2E_NAMESPACE" exec -i client -- "$@"; }

# On this machine, with the cluster's DNS: a mount namespace of its own has another /etc/resolv.conf.
outside() {
  local dns; dns=$(kubectl -n kube-system get svc kube-dns -o 'jsonpath={.spec.clusterIP}')
  printf 'nameserver %s\nsearch %s.svc.cluster.local svc.cluster.local cluster.local\noptions ndots:5 timeout:2\n' "$dns" "$E2E_NAMESPACE" >"$WORK/resolv.conf"
  printf 'passwd: files\nhosts: files dns\n' >"$WORK/nsswitch.conf"
  timeout "${OUTSIDE_SECONDS:-$CLIENT_SECONDS}" unshare --mount --propagation private sh -c 'mount --bind "$0" /etc/resolv.conf && mount --bind "$1" /etc/nsswitch.conf && shift && exec "$@"' \
    "$WORK/resolv.conf" "$WORK/nsswitch.conf" "$@"
}
bootstrap() { ki '{.status.bootstrap}' "${1:-orders}"; }

# A new Service takes a moment until every node and the DNS know it.
reachable() { until_true 60 inside timeout 5 kcat -b "$(bootstrap "${1:-orders}")" -L; }

# SIGKILL for the broker's process: through its node in our own cluster, else by a forced deletion of the pod.
kill_broker() { # pod
  local node uid
  node=$(k get pod "$1" -o 'jsonpath={.spec.nodeName}') uid=$(k get pod "$1" -o 'jsonpath={.metadata.uid}')
  if own_cluster; then
    # the broker of this very pod: its cgroup has the pod's uid in its name
    "$E2E/cluster/node.sh" exec "$node" sh -c 'for p in $(pgrep -x flotilla-broker); do
      if grep -q "pod'"$uid"'" /proc/$p/cgroup; then kill -9 "$p" && echo "killed $p" && exit 0; fi; done; echo "no broker process"; exit 1'
  else
    k delete pod "$1" --grace-period=0 --force
  fi
}
