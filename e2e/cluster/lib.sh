# Shared settings and helpers; sourced by the other scripts, not run.
# Everything that can be set from outside is a ${VAR:=default} here.
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
: "${FLOTILLA_CLUSTER:=$HOME/.cache/flotilla-cluster}"   # all state lives here
: "${NODES:=3}"                          # worker nodes: node-a, node-b, ... (1..26)
: "${ZONES:=3}"                          # node i goes to zone i mod ZONES
: "${NODE_MEM:=7Gi}"                     # allocatable memory the scheduler sees per node
: "${NODE_CPU:=2}"                       # allocatable CPU the scheduler sees per node
: "${NODE_GRACE:=50s}"                   # node-monitor-grace-period (50s: upstream default)
: "${TOLERATION_SECONDS:=300}"           # default not-ready/unreachable toleration (300: upstream default)
: "${PROXY_MODE:=nftables}"              # kube-proxy mode: nftables or iptables
: "${KUBE_VERSION:=1.35.4}"
: "${APISERVER_ARGS:=}" "${KCM_ARGS:=}"  # extra flags, space separated

BIN=$FLOTILLA_CLUSTER/bin PKI=$FLOTILLA_CLUSTER/pki LOG=$FLOTILLA_CLUSTER/log RUN=$FLOTILLA_CLUSTER/run
NODES_DIR=$FLOTILLA_CLUSTER/nodes IMAGES=$FLOTILLA_CLUSTER/images
export KUBECONFIG=$FLOTILLA_CLUSTER/admin.kubeconfig

# Addresses: all made here, inside network namespaces.
NET=10.89.0                # node network: .1 control plane, .254 the VM itself, .11+ nodes
POD_CIDR=10.244.0.0/16     # node i gets 10.244.<i>.0/24
SVC_CIDR=10.96.0.0/16 API_SVC=10.96.0.1 DNS_SVC=10.96.0.10
CP_NS=kl-cp

say() { printf '%s %s\n' "$(date +%T)" "$*" >&2; }
die() { say "error: $*"; exit 1; }

node_letter() { printf "\\$(printf %o $((96 + $1)))"; }          # 1 -> a
node_name()   { echo "node-$(node_letter "$1")"; }
node_index()  { local l=${1#node-}; echo $(($(printf %d "'$l") - 96)); }
node_ip()     { echo "$NET.$((10 + $1))"; }
node_zone()   { echo "zone-$(node_letter $((($1 - 1) % ZONES + 1)))"; }
node_names()  { local i; for i in $(seq "$NODES"); do node_name "$i"; done; }
all_nodes()   { ls "$NODES_DIR" 2>/dev/null; }                   # every node that has state

# pid files hold "pid starttime" so that a reused pid is never killed.
pid_start() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }
pid_save()  { echo "$2 $(pid_start "$2")" >"$RUN/$1.pid"; }
pid_alive() { # name -> prints pid when that very process is alive
  local p s; read -r p s 2>/dev/null <"$RUN/$1.pid" || return 1
  [ -n "$s" ] && [ "$(pid_start "$p")" = "$s" ] && echo "$p"
}
pid_stop() { # name [seconds to wait before KILL]
  local p i; p=$(pid_alive "$1") || { rm -f "$RUN/$1.pid"; return 0; }
  kill "$p" 2>/dev/null
  for i in $(seq $((${2:-10} * 10))); do pid_alive "$1" >/dev/null || break; sleep 0.1; done
  pid_alive "$1" >/dev/null && kill -9 "$p" 2>/dev/null
  rm -f "$RUN/$1.pid"
}

# cgroup v1 hierarchies of this machine, one per line
cg_dirs() { awk '$3 == "cgroup" {print $2}' /proc/mounts; }

# run something inside a live node (all its namespaces)
in_node() { # node cmd...
  local p; p=$(pid_alive "$1") || die "$1 is not running"; shift
  nsenter -t "$p" -m -u -i -n -p -C -- "$@"
}
