#!/bin/bash
# PID 1 of a node (started by node.sh inside the node's namespaces).  Gives the node its
# own folders at the usual places, then keeps containerd, kubelet and kube-proxy running.
set -eu
. "$1"
mount --make-rshared /                    # kubelet: mount propagation needs a shared root
mount -t tmpfs -o mode=755 tmpfs /run     # own sockets, own xtables lock; gone after a crash
mount --bind "$d/kubelet" /var/lib/kubelet
mount --bind "$d/containerd" /var/lib/containerd
mount --bind "$d/volumes" /var/lib/flotilla-volumes
mount --bind "$d/pods" /var/log/pods
mount --bind "$d/containers" /var/log/containers
mount --bind "$d/cni-net.d" /etc/cni/net.d
hostname "$n"
: >/run/resolv.conf                       # no upstream DNS
# cgroups again, seen from this cgroup namespace: the node's subtree becomes "/"
if [ -e /sys/fs/cgroup/cgroup.controllers ]; then
  umount -l /sys/fs/cgroup
  mount -t cgroup2 -o rw,nosuid,nodev,noexec cgroup2 /sys/fs/cgroup
  mkdir -p /sys/fs/cgroup/init
  echo $$ >/sys/fs/cgroup/init/cgroup.procs
  for c in $(cat /sys/fs/cgroup/cgroup.controllers); do   # possible only once our parent has left, too
    for t in $(seq 100); do { echo "+$c" >/sys/fs/cgroup/cgroup.subtree_control; } 2>/dev/null && break; sleep 0.1; done
  done
else
  list=$(awk '$3 == "cgroup" {n = split($2, a, "/"); o = $4; print a[n], o}' /proc/mounts)
  umount -l /sys/fs/cgroup
  mount -t tmpfs -o mode=755 tmpfs /sys/fs/cgroup
  while read -r name opts; do
    o=$(echo "$opts" | tr , '\n' | grep -vE '^(rw|ro|relatime|nosuid|nodev|noexec|xattr|release_agent=.*)$' | paste -sd,)
    mkdir -p "/sys/fs/cgroup/$name"
    mount -t cgroup -o "$o" cgroup "/sys/fs/cgroup/$name"
  done <<<"$list"
fi

keep() { # name cmd...: restart for ever
  local n=$1; shift
  while :; do
    "$@" >>"$d/log/$n.log" 2>&1 </dev/null &
    echo $! >"/run/$n.pid"
    wait $! || true
    echo "--- $n ended, starting again ---" >>"$d/log/$n.log"
    sleep 1
  done
}
export PATH=$BIN:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin
for f in containerd kubelet kube-proxy; do mv -f "$d/log/$f.log" "$d/log/$f.log.1" 2>/dev/null || true; done
keep containerd containerd -c "$d/containerd.toml" &
while [ ! -S /run/containerd/containerd.sock ]; do sleep 0.1; done
# The pause image must be there before the first pod: up.sh / load.sh bring it.
keep kubelet kubelet --config "$d/kubelet.yaml" --kubeconfig "$PKI/$n.kubeconfig" --hostname-override "$n" \
  --node-ip "$ip" --node-labels "topology.kubernetes.io/zone=$zone,topology.kubernetes.io/region=test" &
keep kube-proxy kube-proxy --config "$d/proxy.yaml" &
trap 'kill $(cat /run/kubelet.pid /run/kube-proxy.pid /run/containerd.pid); sleep 0.5; exit 0' TERM
while :; do wait || true; sleep 1; done
