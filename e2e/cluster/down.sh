#!/bin/bash
# Stops the cluster.  State (etcd, volumes, images) stays and the next up.sh resumes it.
#   down.sh --reset   also forget the cluster: etcd, nodes, certificates (binaries stay)
#   down.sh --wipe    remove everything, binaries and build cache too
set -uo pipefail
. "$(dirname "$0")/lib.sh"
for n in $(all_nodes); do "$HERE/node.sh" crash "$n"; done
# the API server would wait for its watchers: it keeps no state, so it gets 2 s
for c in kube-proxy volume-provisioner kube-scheduler kube-controller-manager; do pid_stop "$c" 2 & done; wait
pid_stop kube-apiserver 2; pid_stop etcd 15
for n in $(all_nodes); do
  ip netns del "fl-$n" 2>/dev/null
  for g in $(cg_trees); do
    for t in 1 2 3 4 5; do
      [ -d "$g/flotilla/$n" ] || break
      find "$g/flotilla/$n" -depth -type d -exec rmdir {} + 2>/dev/null
      [ -d "$g/flotilla/$n" ] && sleep 0.3
    done
    rmdir "$g/flotilla" 2>/dev/null
  done
done
ip link del fl-host 2>/dev/null      # takes its two routes along
ip netns del "$CP_NS" 2>/dev/null
[ -e "$RUN/sysctl.saved" ] && { sysctl -q -p "$RUN/sysctl.saved" >/dev/null 2>&1; rm -f "$RUN/sysctl.saved"; }
case ${1:-} in
--reset) rm -rf "$FLOTILLA_CLUSTER/etcd" "$NODES_DIR" "$PKI" "$RUN" "$KUBECONFIG" ;;
--wipe) chmod -R u+w "$FLOTILLA_CLUSTER" 2>/dev/null; rm -rf "$FLOTILLA_CLUSTER" ;;
esac
exit 0
