#!/bin/bash
# The image of the test clients: kcat with its shared objects, and busybox. Made once, kept beside the cluster's images.
set -euo pipefail
. "$(dirname "$0")/cluster/lib.sh"
mkdir -p "$IMAGES"
[ -e "$IMAGES/kcat.tar" ] && exit 0
for p in kcat busybox; do command -v "$p" >/dev/null || die "$p is missing: apt-get install $p"; done
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT
mkdir -p "$d"/{bin,etc,tmp,lib64}; chmod 1777 "$d/tmp"
for b in kcat busybox; do
  cp -L "$(command -v "$b")" "$d/bin/"
  { ldd "$(command -v "$b")" || true; } | awk '$3 ~ /^\// {print $3} $1 ~ /^\/lib.*ld-linux/ {print $1}' | while read -r f; do
    mkdir -p "$d$(dirname "$f")"; cp -Lu "$f" "$d$f"; done
done
for a in $("$d/bin/busybox" --list); do [ -e "$d/bin/$a" ] || ln -s busybox "$d/bin/$a"; done
echo 'root:x:0:0:root:/:/bin/sh' >"$d/etc/passwd"; echo 'hosts: files dns' >"$d/etc/nsswitch.conf"
"$HERE/image.sh" localhost/kcat:1 "$d" "$IMAGES/kcat.tar" -c /bin/sh
