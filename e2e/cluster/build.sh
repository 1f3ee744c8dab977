#!/bin/bash
# Builds what the cluster consists of, once: a second run takes seconds.
#   build.sh          what up.sh needs: kube, coredns, and the images pause, busybox, coredns
#   build.sh helm     helm as well (4 CPU minutes)
#   build.sh check    says whether all of that is there (exit 1: not)
set -euo pipefail
. "$(dirname "$0")/lib.sh"
if [ "${1:-}" = check ]; then
  for f in "$BIN"/{kube,coredns,helm} "$IMAGES"/{pause,busybox,coredns}.tar; do [ -e "$f" ] || { say "not built: $f"; exit 1; }; done
  exit 0
fi
mkdir -p "$BIN" "$IMAGES" "$FLOTILLA_CLUSTER/src" "$LOG"
export CGO_ENABLED=0 GOFLAGS="-trimpath -buildvcs=false" GOTOOLCHAIN=local
export GOCACHE=${GOCACHE:-$FLOTILLA_CLUSTER/gocache}

have_go() { command -v go >/dev/null && go version | awk '{split(substr($3, 3), v, "."); exit !(v[1] > 1 || v[2] >= 25)}'; }
if ! have_go; then
  [ -x /usr/local/go/bin/go ] && PATH=/usr/local/go/bin:$PATH
  have_go || [ -x "$BIN/kube" ] || die "Go 1.25 or newer is needed to build Kubernetes ($(command -v go >/dev/null && go version || echo 'none is here')).
  Debian 12 has an older one. Get a newer one from https://go.dev/dl/ and unpack it:
    tar -C /usr/local -xzf go1.26.*.linux-amd64.tar.gz
  or name an existing cluster instead: KUBECONFIG=... make e2e"
fi

need=()
for p in containerd:containerd runc:runc iptables:iptables nft:nftables conntrack:conntrack \
         ip:iproute2 openssl:openssl gcc:gcc; do
  command -v "${p%%:*}" >/dev/null || need+=("${p##*:}")
done
[ -x /usr/lib/cni/ptp ] || need+=(containernetworking-plugins)
[ -e /usr/lib/x86_64-linux-gnu/libc.a ] || need+=(libc6-dev)
if [ ${#need[@]} -gt 0 ]; then
  say "apt: ${need[*]}"
  apt-get -o DPkg::Lock::Timeout=300 update -qq
  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${need[@]}" >"$LOG/apt.log" 2>&1 ||
    { tail -20 "$LOG/apt.log"; die "apt-get failed"; }
fi

# gobuild NAME PACKAGE [ldflags]: builds $HERE/components/NAME when its inputs changed
gobuild() {
  local name=$1 src=$HERE/components/$1 ld=$2 sum
  sum=$( (cat "$src"/*; echo "$ld"; go version 2>/dev/null) | sha256sum | cut -c1-16)
  [ -x "$BIN/$name" ] && [ "$(cat "$BIN/.$name.sum" 2>/dev/null)" = "$sum" ] && return
  say "building $name"
  rm -rf "$FLOTILLA_CLUSTER/src/$name"; cp -r "$src" "$FLOTILLA_CLUSTER/src/$name"
  ( cd "$FLOTILLA_CLUSTER/src/$name" && time go build -mod=mod -ldflags "-s -w $ld" -o "$BIN/$name" . )
  echo "$sum" >"$BIN/.$name.sum"
}

case ${1:-base} in
base)
  v=v$KUBE_VERSION minor=${KUBE_VERSION#*.}; minor=${minor%%.*} ld=
  for p in k8s.io/component-base/version k8s.io/client-go/pkg/version; do
    ld+=" -X $p.gitVersion=$v -X $p.gitMajor=1 -X $p.gitMinor=$minor -X $p.gitTreeState=clean"
  done
  gobuild kube "$ld"
  for c in etcd kube-apiserver kube-controller-manager kube-scheduler kubelet kube-proxy kubectl volume-provisioner; do
    ln -sf kube "$BIN/$c"
  done
  gobuild coredns ""
  # Sandbox image: a process that only waits and reaps.
  if [ ! -e "$IMAGES/pause.tar" ]; then
    d=$(mktemp -d); gcc -Os -static -s -o "$d/pause" "$HERE/components/pause.c"
    "$HERE/image.sh" localhost/pause:1 "$d" "$IMAGES/pause.tar" -e /pause; rm -rf "$d"
  fi
  # Test image: busybox with all its applets (sh, nc, httpd, wget, nslookup ...).  The
  # dynamic one, because a static glibc cannot be relied on to resolve host names.
  # (Debian's busybox 1.35 wget crashes on -T; use `timeout N wget ...`.)
  if [ ! -e "$IMAGES/busybox.tar" ]; then
    d=$(mktemp -d); mkdir -p "$d"/{deb,root/bin,root/tmp,root/etc,root/root,root/lib64,root/lib/x86_64-linux-gnu}; chmod 1777 "$d/root/tmp"
    ( cd "$d/deb"; apt-get download -qq busybox >/dev/null 2>&1 || { apt-get update -qq; apt-get download -qq busybox; }
      dpkg-deb -x ./*.deb . )
    cp "$d/deb/bin/busybox" "$d/root/bin/"
    cp /lib64/ld-linux-x86-64.so.2 "$d/root/lib64/"
    ldd "$d/root/bin/busybox" | awk '$3 ~ /^\// {print $3}' | xargs -I{} cp {} "$d/root/lib/x86_64-linux-gnu/"
    for a in $("$d/root/bin/busybox" --list); do [ "$a" = busybox ] || ln -s busybox "$d/root/bin/$a"; done
    echo 'root:x:0:0:root:/root:/bin/sh' >"$d/root/etc/passwd"; echo 'root:x:0:' >"$d/root/etc/group"
    "$HERE/image.sh" localhost/busybox:1 "$d/root" "$IMAGES/busybox.tar" -c /bin/sh; rm -rf "$d"
  fi
  if [ "$BIN/coredns" -nt "$IMAGES/coredns.tar" ]; then
    d=$(mktemp -d); cp "$BIN/coredns" "$d/coredns"
    "$HERE/image.sh" localhost/coredns:1 "$d" "$IMAGES/coredns.tar" -e /coredns; rm -rf "$d"
  fi
  ;;
helm)     [ -x "$BIN/helm" ] || GOBIN=$BIN go install -ldflags '-s -w' helm.sh/helm/v3/cmd/helm@"$HELM_VERSION" ;;
*) die "unknown target $1" ;;
esac
