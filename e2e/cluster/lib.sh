# Settings and helpers of the cluster scripts; sourced, not run. What can be set from outside is a ${VAR:=default} here.
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
: "${FLOTILLA_CLUSTER:=$HOME/.cache/flotilla-cluster}" # all state: binaries, images, certificates, etcd, nodes
: "${NODES:=3}"                                        # worker nodes node-a, node-b, ... (1..26)
: "${ZONES:=3}"                                        # node i is in zone i mod ZONES
: "${NODE_MEM:=7Gi}"                                   # memory that the scheduler sees per node
: "${NODE_CPU:=2}"                                     # cores that the scheduler sees per node
: "${NODE_GRACE:=50s}"                                 # silence after which a node is NotReady (upstream default)
: "${TOLERATION_SECONDS:=300}"                         # how long pods stay on a NotReady node (upstream default)
: "${PROXY_MODE:=nftables}"                            # kube-proxy: nftables or iptables
: "${KUBE_VERSION:=1.35.4}"
: "${HELM_VERSION:=v3.20.2}"
: "${APISERVER_ARGS:=}" "${KCM_ARGS:=}"                # more flags, space separated

BIN=$FLOTILLA_CLUSTER/bin PKI=$FLOTILLA_CLUSTER/pki LOG=$FLOTILLA_CLUSTER/log RUN=$FLOTILLA_CLUSTER/run
NODES_DIR=$FLOTILLA_CLUSTER/nodes IMAGES=$FLOTILLA_CLUSTER/images
export KUBECONFIG=$FLOTILLA_CLUSTER/admin.kubeconfig

# Addresses; all of them exist only inside namespaces that we make, but for .254.
NET=10.89.0                # .1 control plane, .254 this machine, .11 and up the nodes
POD_CIDR=10.244.0.0/16     # node i has 10.244.<i>.0/24
SVC_CIDR=10.96.0.0/16 API_SVC=10.96.0.1 DNS_SVC=10.96.0.10
CP_NS=fl-cp

say() { printf '%s %s\n' "$(date +%T)" "$*" >&2; }
die() { say "error: $*"; exit 1; }

node_letter() { printf "\\$(printf %o $((96 + $1)))"; }          # 1 -> a
node_name()   { echo "node-$(node_letter "$1")"; }
node_index()  { local l=${1#node-}; echo $(($(printf %d "'$l") - 96)); }
node_ip()     { echo "$NET.$((10 + $1))"; }
node_zone()   { echo "zone-$(node_letter $((($1 - 1) % ZONES + 1)))"; }
node_names()  { local i; for i in $(seq "$NODES"); do node_name "$i"; done; }
all_nodes()   { ls "$NODES_DIR" 2>/dev/null; }                   # every node that has state

# A pid file holds "pid starttime": a number that was given to another process since is never signalled.
pid_start() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }
pid_save()  { echo "$2 $(pid_start "$2")" >"$RUN/$1.pid"; }
pid_alive() { # name: prints the pid where that very process lives
  local p s; read -r p s 2>/dev/null <"$RUN/$1.pid" || return 1
  [ -n "$s" ] && [ "$(pid_start "$p")" = "$s" ] && echo "$p"
}
pid_stop() { # name [seconds before SIGKILL]
  local p i; p=$(pid_alive "$1") || { rm -f "$RUN/$1.pid"; return 0; }
  kill "$p" 2>/dev/null
  for i in $(seq $((${2:-10} * 10))); do pid_alive "$1" >/dev/null || break; sleep 0.1; done
  pid_alive "$1" >/dev/null && kill -9 "$p" 2>/dev/null
  rm -f "$RUN/$1.pid"
}

# ---- cgroups: version 2 where /sys/fs/cgroup is one tree, else version 1 with a tree per controller ----
cg_version() { [ -e /sys/fs/cgroup/cgroup.controllers ] && echo 2 || echo 1; }
cg_trees() { if [ "$(cg_version)" = 2 ]; then echo /sys/fs/cgroup; else awk '$3 == "cgroup" {print $2}' /proc/mounts; fi; }
cg_of() { # node: the folder that holds all of its processes and freezes them
  if [ "$(cg_version)" = 2 ]; then echo "/sys/fs/cgroup/flotilla/$1"; else echo "/sys/fs/cgroup/freezer/flotilla/$1"; fi
}

in_node() { # node cmd...: in all namespaces of a live node
  local p; p=$(pid_alive "$1") || die "$1 is not running"; shift
  nsenter -t "$p" -m -u -i -n -p -C -- "$@"
}
