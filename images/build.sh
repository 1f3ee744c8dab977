#!/bin/bash
# Makes the container images FROM scratch: build/images/flotilla-{broker,operator}.tar (docker-archive, for
# `docker load`, `podman load`, `kind load image-archive`, `ctr images import`).
#   images/build.sh BUILD_DIR VERSION [broker|operator]...
# Environment: IMAGE_REGISTRY (localhost), IMAGE_TOOL (docker, podman, buildah; default: the first that works).
# Fails where an image is larger than IMAGE_BYTES_MAX compressed, or does not start.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$1/images version=$2; shift 2
[ $# -gt 0 ] || set -- broker operator
registry=${IMAGE_REGISTRY:-localhost}
: "${IMAGE_BYTES_MAX:=15000000}"
store=(--root "$PWD/$out/store" --runroot "$PWD/$out/run" --storage-driver vfs)

say() { printf 'images: %s\n' "$*"; }
die() { say "error: $*" >&2; exit 1; }

pick_tool() {
  if [ -n "${IMAGE_TOOL:-}" ]; then echo "$IMAGE_TOOL"
  elif docker info >/dev/null 2>&1; then echo docker
  elif command -v podman >/dev/null && podman info >/dev/null 2>&1; then echo podman
  elif command -v buildah >/dev/null; then echo buildah
  else die "none of docker (with its daemon), podman, buildah is here; apt-get install buildah"; fi
}

# The shared objects of a binary, as the loader finds them here; the loader itself, too.
libraries() { ldd "$1" | awk '$3 ~ /^\// {print $3} $1 ~ /^\/lib.*ld-linux/ {print $1}' | sort -u; }

lay_out() { # name, binary
  local root=$out/$1/root lib
  rm -rf "${out:?}/$1"; mkdir -p "$root"/{usr/bin,etc/flotilla,data,tmp}
  chmod 1777 "$root/tmp"
  strip -o "$root/usr/bin/flotilla-$1" "$2"
  for lib in $(libraries "$2"); do
    mkdir -p "$root$(dirname "$lib")"; cp -L "$lib" "$root$lib"
  done
  printf 'root:x:0:0:root:/:/none\nflotilla:x:65532:65532:flotilla:/:/none\n' >"$root/etc/passwd"
  printf 'root:x:0:\nflotilla:x:65532:\n' >"$root/etc/group"
  printf 'hosts: files dns\n' >"$root/etc/nsswitch.conf"
  if [ "$1" = operator ] && [ -e /etc/ssl/certs/ca-certificates.crt ]; then
    mkdir -p "$root/etc/ssl/certs"; cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
  fi
  find "$root" -exec touch -hd @0 {} +       # the same content, the same layer
}

# Nothing but what the image holds, as the user that it runs as.
try_out() { # name
  chroot --userspec=65532:65532 "$out/$1/root" "/usr/bin/flotilla-$1" --version >"$out/$1/version" 2>&1 ||
    { cat "$out/$1/version" >&2; die "$1: does not start from its own files"; }
}

build() { # name
  local tag=$registry/flotilla-$1:$version tar=$out/flotilla-$1.tar
  rm -f "$tar"
  case $tool in
  docker | podman) "$tool" build -q -t "$tag" -f "$here/$1.Containerfile" "$out/$1" >/dev/null && "$tool" save -o "$tar" "$tag" ;;
  buildah)
    buildah "${store[@]}" bud --isolation chroot -q -t "$tag" -f "$here/$1.Containerfile" "$out/$1" >/dev/null
    buildah "${store[@]}" push -q "$tag" "docker-archive:$tar:$tag" ;;
  *) die "IMAGE_TOOL=$tool: docker, podman or buildah" ;;
  esac
}

tool=$(pick_tool)
trap 'chmod -R u+w "$out/store" "$out/run" 2>/dev/null; rm -rf "$out/store" "$out/run"' EXIT
for name in "$@"; do
  [ -x "$(dirname "$out")/flotilla-$name" ] || die "$(dirname "$out")/flotilla-$name is not built"
  lay_out "$name" "$(dirname "$out")/flotilla-$name"
  [ "$(id -u)" != 0 ] || try_out "$name"
  build "$name"
  bytes=$(tar -C "$out/$name/root" --sort=name --owner=0 --group=0 -c . | gzip -6 | wc -c)
  say "$registry/flotilla-$name:$version by $tool: $((bytes / 1000)) kB compressed, $(du -sk "$out/$name/root" | cut -f1) KiB unpacked, $(libraries "$(dirname "$out")/flotilla-$name" | wc -l) shared objects -> $out/flotilla-$name.tar"
  [ "$bytes" -le "$IMAGE_BYTES_MAX" ] || die "$name is larger than $IMAGE_BYTES_MAX bytes compressed"
done
