#!/bin/bash
# Brings the cluster up (builds first what is missing).  Safe to run again: starts only
# what is not running.   NODES=3 ./up.sh
set -euo pipefail
. "$(dirname "$0")/lib.sh"
[ "$(id -u)" = 0 ] || die "needs root"
"$HERE/build.sh"
mkdir -p "$PKI" "$LOG" "$RUN" "$NODES_DIR"
t0=$(date +%s)

# ---- certificates and kubeconfigs (made once; 10 years) ----
kubeconfig() { # out user cert-base
  cat >"$1" <<K
apiVersion: v1
kind: Config
current-context: flotilla-e2e
clusters: [{name: flotilla-e2e, cluster: {server: "https://$NET.1:6443", certificate-authority: $PKI/ca.crt}}]
contexts: [{name: flotilla-e2e, context: {cluster: flotilla-e2e, user: $2}}]
users: [{name: $2, user: {client-certificate: $PKI/$3.crt, client-key: $PKI/$3.key}}]
K
}
cert() { # base CN O [SAN]
  [ -e "$PKI/$1.crt" ] && return
  local ext="keyUsage=digitalSignature,keyEncipherment"$'\n'"extendedKeyUsage=clientAuth,serverAuth"
  [ -z "${4:-}" ] || ext+=$'\n'"subjectAltName=$4"
  openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout "$PKI/$1.key" -subj "/O=$3/CN=$2" -out "$PKI/$1.csr" 2>/dev/null
  openssl x509 -req -in "$PKI/$1.csr" -CA "$PKI/${CA:-ca}.crt" -CAkey "$PKI/${CA:-ca}.key" -CAcreateserial -days 3650 \
    -extfile <(echo "$ext") -out "$PKI/$1.crt" 2>/dev/null
  rm "$PKI/$1.csr"
}
for ca in ca front-ca; do
  [ -e "$PKI/$ca.crt" ] || openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 \
    -keyout "$PKI/$ca.key" -out "$PKI/$ca.crt" -subj "/CN=flotilla-e2e-$ca" 2>/dev/null
done
[ -e "$PKI/sa.key" ] || openssl ecparam -genkey -name prime256v1 -noout -out "$PKI/sa.key"
openssl ec -in "$PKI/sa.key" -pubout -out "$PKI/sa.pub" 2>/dev/null
cert apiserver kube-apiserver flotilla-e2e "DNS:kubernetes,DNS:kubernetes.default,DNS:kubernetes.default.svc,DNS:kubernetes.default.svc.cluster.local,DNS:localhost,IP:127.0.0.1,IP:$API_SVC,IP:$NET.1"
cert apiserver-kubelet kube-apiserver-kubelet-client system:masters
CA=front-ca cert front-proxy front-proxy-client flotilla-e2e
cert admin kubernetes-admin system:masters
cert kcm system:kube-controller-manager flotilla-e2e
cert scheduler system:kube-scheduler flotilla-e2e
cert proxy system:kube-proxy system:node-proxier
kubeconfig "$KUBECONFIG" admin admin
for u in kcm scheduler proxy; do kubeconfig "$PKI/$u.kubeconfig" "$u" "$u"; done

# ---- network: one namespace holds the control plane, the switch and the router ----
# The VM's own namespace gets one veth and two routes, nothing else.
if ! ip netns list | grep -qw "$CP_NS"; then
  ip netns add "$CP_NS"
  ip -n "$CP_NS" link set lo up
  ip -n "$CP_NS" link add br0 type bridge
  ip -n "$CP_NS" addr add "$NET.1/24" dev br0
  ip -n "$CP_NS" link set br0 up
  # any route will do for Service addresses, but without one a connect() fails before DNAT
  ip -n "$CP_NS" route add "$SVC_CIDR" dev br0
  ip netns exec "$CP_NS" sh -c 'echo 1 >/proc/sys/net/ipv4/ip_forward
    for f in iptables ip6tables arptables; do echo 0 >/proc/sys/net/bridge/bridge-nf-call-$f; done' 2>/dev/null || true
  ip link add fl-host type veth peer name host netns "$CP_NS"
  ip -n "$CP_NS" link set host master br0 up
  ip addr add "$NET.254/24" dev fl-host
  ip link set fl-host up
  ip route add "$POD_CIDR" via "$NET.1"
  ip route add "$SVC_CIDR" via "$NET.1"
fi

# ---- control plane ----
cp_start() { # name args...
  local n=$1; shift
  pid_alive "$n" >/dev/null && return
  mv -f "$LOG/$n.log" "$LOG/$n.log.1" 2>/dev/null || true
  setsid nsenter --net=/run/netns/"$CP_NS" "$BIN/$n" "$@" >"$LOG/$n.log" 2>&1 </dev/null &
  pid_save "$n" $!
}
# The same for what ends by itself at times and expects to be started again (the scheduler does when an API server that
# came back shows it another world than it remembers).
cp_keep() { # name args...
  local n=$1; shift
  pid_alive "$n" >/dev/null && return
  mv -f "$LOG/$n.log" "$LOG/$n.log.1" 2>/dev/null || true
  setsid nsenter --net=/run/netns/"$CP_NS" bash -c 'trap "kill \$c; exit" TERM
    while :; do "$@" & c=$!; wait $c; sleep 1; done' - "$BIN/$n" "$@" >"$LOG/$n.log" 2>&1 </dev/null &
  pid_save "$n" $!
}
wait_for() { # seconds what cmd...
  local s=$1 w=$2 i; shift 2
  for i in $(seq $((s * 5))); do "$@" >/dev/null 2>&1 && return; sleep 0.2; done
  die "$w did not come up within ${s}s; see $LOG"
}
k() { "$BIN/kubectl" "$@"; }
cp_start etcd --data-dir "$FLOTILLA_CLUSTER/etcd" --unsafe-no-fsync --log-level warn \
  --listen-client-urls http://127.0.0.1:2379 --advertise-client-urls http://127.0.0.1:2379 \
  --listen-peer-urls http://127.0.0.1:2380 --quota-backend-bytes 1073741824 \
  --auto-compaction-mode periodic --auto-compaction-retention 5m
cp_start kube-apiserver --advertise-address "$NET.1" --secure-port 6443 --etcd-servers http://127.0.0.1:2379 \
  --client-ca-file "$PKI/ca.crt" --tls-cert-file "$PKI/apiserver.crt" --tls-private-key-file "$PKI/apiserver.key" \
  --service-account-issuer https://kubernetes.default.svc.cluster.local \
  --service-account-key-file "$PKI/sa.pub" --service-account-signing-key-file "$PKI/sa.key" \
  --service-cluster-ip-range "$SVC_CIDR" --authorization-mode Node,RBAC --allow-privileged \
  --enable-admission-plugins NodeRestriction \
  --kubelet-client-certificate "$PKI/apiserver-kubelet.crt" --kubelet-client-key "$PKI/apiserver-kubelet.key" \
  --kubelet-certificate-authority "$PKI/ca.crt" --kubelet-preferred-address-types InternalIP \
  --requestheader-client-ca-file "$PKI/front-ca.crt" --requestheader-allowed-names front-proxy-client \
  --requestheader-username-headers X-Remote-User --requestheader-group-headers X-Remote-Group \
  --requestheader-extra-headers-prefix X-Remote-Extra- \
  --proxy-client-cert-file "$PKI/front-proxy.crt" --proxy-client-key-file "$PKI/front-proxy.key" \
  --default-not-ready-toleration-seconds "$TOLERATION_SECONDS" --default-unreachable-toleration-seconds "$TOLERATION_SECONDS" \
  --profiling=false $APISERVER_ARGS
wait_for 60 kube-apiserver k get --raw /readyz
t1=$(date +%s)
cp_keep kube-controller-manager --kubeconfig "$PKI/kcm.kubeconfig" \
  --authentication-kubeconfig "$PKI/kcm.kubeconfig" --authorization-kubeconfig "$PKI/kcm.kubeconfig" \
  --root-ca-file "$PKI/ca.crt" --service-account-private-key-file "$PKI/sa.key" --use-service-account-credentials \
  --cluster-signing-cert-file "$PKI/ca.crt" --cluster-signing-key-file "$PKI/ca.key" --cluster-name flotilla-e2e \
  --node-monitor-grace-period "$NODE_GRACE" --leader-elect=false --profiling=false $KCM_ARGS
cp_keep kube-scheduler --kubeconfig "$PKI/scheduler.kubeconfig" \
  --authentication-kubeconfig "$PKI/scheduler.kubeconfig" --authorization-kubeconfig "$PKI/scheduler.kubeconfig" \
  --leader-elect=false --profiling=false
cp_keep volume-provisioner --kubeconfig "$KUBECONFIG" --nodes-dir "$NODES_DIR"
# ---- nodes ----
# kubelet sets these on the whole machine at start; down.sh puts them back.
[ -e "$RUN/sysctl.saved" ] || sysctl vm.overcommit_memory vm.panic_on_oom kernel.panic kernel.panic_on_oops \
  kernel.keys.root_maxkeys kernel.keys.root_maxbytes 2>/dev/null | tr -d ' ' >"$RUN/sysctl.saved"
starts=()
for i in $(seq "$NODES"); do
  n=$(node_name "$i")
  cert "$n" "system:node:$n" system:nodes "DNS:$n,IP:$(node_ip "$i"),IP:127.0.0.1"
  kubeconfig "$PKI/$n.kubeconfig" "$n" "$n"
  "$HERE/node.sh" start "$n" & starts+=($!)
done
for j in "${starts[@]}"; do wait "$j" || die "a node did not start"; done   # only these: the control plane runs as jobs, too
# Service addresses for the control plane (webhooks) and the VM: a kube-proxy of their own, so
# that they work whichever node is down.  It borrows the name of the first node, because
# kube-proxy waits 30 s for the Node of its name; it ends when its configuration file or
# that Node changes, hence the loop.
if ! pid_alive kube-proxy >/dev/null; then
  cat >"$RUN/cp-proxy.yaml" <<Y
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
clientConnection: {kubeconfig: $PKI/proxy.kubeconfig}
mode: $PROXY_MODE
bindAddress: $NET.1
hostnameOverride: node-a
clusterCIDR: $POD_CIDR
conntrack: {maxPerCore: 0, min: 0, tcpEstablishedTimeout: 0s, tcpCloseWaitTimeout: 0s}
linux: {oomScoreAdj: 0}
Y
  wait_for 60 node-a k get node node-a
  cp_keep kube-proxy --config "$RUN/cp-proxy.yaml"
fi
"$HERE/load.sh" --once "$IMAGES/pause.tar" "$IMAGES/busybox.tar" "$IMAGES/coredns.tar"
sed "s/@DNS_SVC@/$DNS_SVC/g" "$HERE/base.yaml" | k apply -f - >/dev/null
# Ready, and said so by a kubelet that is alive now (a resumed cluster remembers an old Ready)
fresh() {
  local r; r=$(k -n kube-node-lease get lease "$1" -o 'jsonpath={.spec.renewTime}') && [ "$(date -d "$r" +%s)" -ge "$2" ] &&
    k wait --for=condition=Ready --timeout=1s "node/$1"
}
for n in $(node_names); do wait_for 120 "node $n" fresh "$n" "$(stat -c %Y "$RUN/$n.pid")"; done
t2=$(date +%s)
k -n kube-system rollout status deploy/coredns --timeout=120s >/dev/null || die "CoreDNS not ready"
say "up: apiserver after $((t1 - t0))s, nodes Ready after $((t2 - t0))s, DNS after $(($(date +%s) - t0))s"
say "export KUBECONFIG=$KUBECONFIG PATH=$BIN:\$PATH"
