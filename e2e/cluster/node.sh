#!/bin/bash
# One worker node: a set of namespaces (net, mount, pid, uts, ipc, cgroup) with its own
# containerd, kubelet and kube-proxy, on a "switch" in the control plane's namespace.
#   node.sh start  NODE    create if needed and start
#   node.sh stop   NODE    orderly: services stop, then everything in the node ends
#   node.sh crash  NODE    power cut: every process of the node is killed at once
#   node.sh freeze NODE    hang: all processes (pods too) stop, the wire stays up
#   node.sh thaw   NODE
#   node.sh cut    NODE    pull the network cable (pods run on)
#   node.sh plug   NODE
#   node.sh isolate NODE OTHER...  drop traffic between NODE and OTHERs (nodes), both ways
#   node.sh join   NODE            undo isolate
#   node.sh exec   NODE cmd...     run inside the node (ctr, ps, nft, ip ...)
#   node.sh restart-kubelet NODE
#   node.sh status
set -euo pipefail
. "$(dirname "$0")/lib.sh"
op=${1:?} n=${2:-}
if [ "$op" != status ]; then
  [[ $n =~ ^node-[a-z]$ ]] || die "bad node name '$n'"
  i=$(node_index "$n"); d=$NODES_DIR/$n ns=fl-$n cg=$(cg_of "$n")
fi

# every process of the node, pods included, is in its cgroups: none can be missed
kill_all() {
  local procs t
  for t in $(seq 50); do
    procs=$(find "$cg" -name cgroup.procs -exec cat {} + 2>/dev/null) || true
    [ -n "$procs" ] || return 0
    kill -9 $procs 2>/dev/null || true
    sleep 0.1
  done
  die "$n: processes left over: $procs"
}
freezer() { # FROZEN or THAWED
  if [ -e "$cg/cgroup.freeze" ]; then
    [ "$1" = FROZEN ] && echo 1 >"$cg/cgroup.freeze" || echo 0 >"$cg/cgroup.freeze"
  else
    echo "$1" >"$cg/freezer.state"
  fi
}
# The node's subtree in every cgroup tree; the node then sees it as the root (cgroup namespace).
make_cgroups() {
  local g f x c
  # What an earlier life handed on to child groups would keep processes out of this one (version 2).
  for x in $(seq 50); do
    [ "$(cg_version)" = 2 ] && [ -d "$cg" ] || break
    find "$cg" -depth -type d -exec rmdir {} + 2>/dev/null || sleep 0.1
  done
  for g in $(cg_trees); do
    mkdir -p "$g/flotilla/$n"
    if [ "$(cg_version)" = 2 ]; then
      for c in $(cat "$g/cgroup.controllers"); do
        for x in "$g" "$g/flotilla"; do echo "+$c" >"$x/cgroup.subtree_control" 2>/dev/null || true; done
      done
      grep -qw memory "$cg/cgroup.controllers" || die "the cgroup controller memory cannot be given to the nodes; is this a container? Run it on a machine or VM"
    elif [ -e "$g/cpuset.cpus" ]; then
      for x in flotilla flotilla/$n; do for f in cpus mems; do
        [ -n "$(cat "$g/$x/cpuset.$f")" ] || cat "$g/cpuset.$f" >"$g/$x/cpuset.$f"; done; done
    fi
  done
}
cg_use() { # bytes of memory
  cat "$(cg_of "$1")/memory.current" 2>/dev/null || cat "/sys/fs/cgroup/memory/flotilla/$1/memory.usage_in_bytes"
}

make_net() {
  ip netns list | grep -qw "$ns" && return
  ip netns add "$ns"
  ip -n "$ns" link set lo up
  ip -n "$CP_NS" link add "$n" type veth peer name eth0 netns "$ns"
  ip -n "$CP_NS" link set "$n" master br0 up
  ip -n "$ns" addr add "$(node_ip "$i")/24" dev eth0
  ip -n "$ns" link set eth0 up
  ip -n "$ns" route add default via "$NET.1"
  ip netns exec "$ns" sh -c 'echo 1 >/proc/sys/net/ipv4/ip_forward'
  # routes to pods of node i: from the control plane and every node, both ways
  ip -n "$CP_NS" route replace "10.244.$i.0/24" via "$(node_ip "$i")"
}

start() {
  pid_alive "$n" >/dev/null && return
  [ ! -d "$cg" ] || { freezer THAWED; kill_all; }
  mkdir -p "$d"/{kubelet,containerd,volumes,pods,containers,cni-net.d,log} "$RUN"
  # mount points that the node's own folders cover inside its mount namespace
  mkdir -p /var/lib/kubelet /var/lib/containerd /var/lib/flotilla-volumes /var/log/pods /var/log/containers /etc/cni/net.d
  make_net
  cat >"$d/containerd.toml" <<Y
version = 2
root = "/var/lib/containerd"
state = "/run/containerd"
oom_score = 0
disabled_plugins = ["io.containerd.snapshotter.v1.btrfs", "io.containerd.snapshotter.v1.zfs", "io.containerd.snapshotter.v1.devmapper", "io.containerd.snapshotter.v1.aufs", "io.containerd.internal.v1.opt"]
[grpc]
  address = "/run/containerd/containerd.sock"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "localhost/pause:1"
  restrict_oom_score_adj = true
  disable_apparmor = true
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "/usr/lib/cni"
    conf_dir = "/etc/cni/net.d"
  [plugins."io.containerd.grpc.v1.cri".containerd]
    snapshotter = "overlayfs"
    default_runtime_name = "runc"
    [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
      runtime_type = "io.containerd.runc.v2"
      [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
        SystemdCgroup = false
Y
  # ptp, not bridge: every pod is routed, so Service addresses work between pods of one
  # node without br_netfilter, and a pod may reach itself through its Service.
  cat >"$d/cni-net.d/10-flotilla.conflist" <<Y
{"cniVersion": "1.0.0", "name": "flotilla", "plugins": [
  {"type": "ptp", "ipMasq": false, "mtu": 1500,
   "ipam": {"type": "host-local", "dataDir": "/run/cni-ipam", "ranges": [[{"subnet": "10.244.$i.0/24"}]], "routes": [{"dst": "0.0.0.0/0"}]}},
  {"type": "portmap", "capabilities": {"portMappings": true}}]}
Y
  local cap_kb want_kb cores
  cap_kb=$(awk '/MemTotal/ {print $2}' /proc/meminfo); want_kb=$((${NODE_MEM%Gi} * 1048576)); cores=$(nproc)
  [ "$want_kb" -lt "$cap_kb" ] || want_kb=$((cap_kb - 524288))
  [ "$NODE_CPU" -le "$cores" ] || NODE_CPU=$cores
  cat >"$d/kubelet.yaml" <<Y
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication: {anonymous: {enabled: false}, webhook: {enabled: true}, x509: {clientCAFile: $PKI/ca.crt}}
authorization: {mode: Webhook}
tlsCertFile: $PKI/$n.crt
tlsPrivateKeyFile: $PKI/$n.key
containerRuntimeEndpoint: unix:///run/containerd/containerd.sock
cgroupDriver: cgroupfs
failCgroupV1: false
failSwapOn: false
oomScoreAdj: 0
clusterDomain: cluster.local
clusterDNS: [$DNS_SVC]
resolvConf: /run/resolv.conf
enforceNodeAllocatable: [pods]
systemReserved: {memory: $((cap_kb - want_kb))Ki, cpu: $(((cores - NODE_CPU) * 1000))m}
evictionHard: {memory.available: 100Mi, nodefs.available: 1%, imagefs.available: 1%}
imageGCHighThresholdPercent: 100
serializeImagePulls: false
maxPods: 100
volumePluginDir: /var/lib/kubelet/volumeplugins
Y
  cat >"$d/proxy.yaml" <<Y
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
clientConnection: {kubeconfig: $PKI/proxy.kubeconfig}
mode: $PROXY_MODE
hostnameOverride: $n
clusterCIDR: $POD_CIDR
conntrack: {maxPerCore: 0, min: 0, tcpEstablishedTimeout: 0s, tcpCloseWaitTimeout: 0s}
linux: {oomScoreAdj: 0}
Y
  printf 'BIN=%q\nPKI=%q\nd=%q\nn=%q\nip=%q\nzone=%q\n' "$BIN" "$PKI" "$d" "$n" "$(node_ip "$i")" "$(node_zone "$i")" >"$d/env"
  make_cgroups
  # A shell steps into the cgroups and the net namespace, then becomes the parent of the node's init.
  setsid bash -c '
    for g in '"$(cg_trees | tr '\n' ' ')"'; do echo $$ >$g/flotilla/'"$n"'/cgroup.procs || exit 1; done
    exec nsenter --net=/run/netns/'"$ns"' unshare --mount --uts --ipc --pid --cgroup --fork --kill-child --mount-proc --propagation private \
      bash '"$HERE"'/node-init.sh '"$d"'/env' >"$d/log/init.log" 2>&1 </dev/null &
  local parent=$! p= t
  for t in $(seq 100); do   # only once the shell has become unshare is its child the init
    if [ "$(cat /proc/$parent/comm 2>/dev/null)" = unshare ]; then
      p=$(tr -d ' ' 2>/dev/null </proc/$parent/task/$parent/children || true); [ -z "$p" ] || break
    fi
    sleep 0.1
  done
  [ -n "$p" ] || die "$n: init did not start, see $d/log/init.log"
  pid_save "$n" "$p"
  # Version 2 allows no processes beside child cgroups: the node's init moves itself to a leaf, we its parent.
  if [ "$(cg_version)" = 2 ]; then
    for t in $(seq 100); do { echo "$parent" >"$cg/init/cgroup.procs"; } 2>/dev/null && break; sleep 0.1; done
  fi
  # routes between the pods of this node and those of the others
  local o oi
  for o in $(all_nodes); do
    oi=$(node_index "$o"); [ "$o" = "$n" ] && continue
    ip -n "$ns" route replace "10.244.$oi.0/24" via "$(node_ip "$oi")"
    ip -n "fl-$o" route replace "10.244.$i.0/24" via "$(node_ip "$i")" 2>/dev/null || true
  done
  for t in $(seq 100); do in_node "$n" ctr version >/dev/null 2>&1 && return; sleep 0.1; done
  die "$n: containerd did not start, see $d/log"
}

case $op in
start) start ;;
stop|crash)
  [ -d "$cg" ] || exit 0
  freezer THAWED
  if [ "$op" = stop ] && p=$(pid_alive "$n"); then
    kill -TERM "$p"; for t in $(seq 50); do pid_alive "$n" >/dev/null || break; sleep 0.1; done
  fi
  if p=$(pid_alive "$n"); then kill -9 "$p"; fi   # ends the whole pid namespace
  kill_all; rm -f "$RUN/$n.pid" ;;
freeze) freezer FROZEN ;;
thaw) freezer THAWED ;;
cut) ip -n "$CP_NS" link set "$n" down ;;
plug) ip -n "$CP_NS" link set "$n" up ;;
isolate)
  shift 2
  for o in "$@"; do
    oi=$(node_index "$o")
    for c in "$(node_ip "$oi")/32" "10.244.$oi.0/24"; do ip -n "$ns" rule add prio 10 to "$c" blackhole; done
    for c in "$(node_ip "$i")/32" "10.244.$i.0/24"; do ip -n "fl-$o" rule add prio 10 to "$c" blackhole; done
  done ;;
join)
  while ip -n "$ns" rule del prio 10 2>/dev/null; do :; done
  for o in $(all_nodes); do [ "$o" = "$n" ] || for c in "$(node_ip "$i")/32" "10.244.$i.0/24"; do
    while ip -n "fl-$o" rule del prio 10 to "$c" 2>/dev/null; do :; done; done; done ;;
exec) shift 2; in_node "$n" "$@" ;;
restart-kubelet) in_node "$n" sh -c 'kill $(cat /run/kubelet.pid)' ;;
status)
  for n in $(all_nodes); do
    if p=$(pid_alive "$n"); then
      printf '%s up pid=%s mem=%sMi\n' "$n" "$p" $(($(cg_use "$n") / 1048576))
    else echo "$n down"; fi
  done ;;
*) die "unknown operation $op" ;;
esac
