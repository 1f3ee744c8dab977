#!/bin/bash
# Installs the Debian packages that the named groups need, and only those that are missing: deps.sh build test bench ...
# Needs root for that; without it, says what to install. "package/command": any package's command of that name will do.
set -eu
declare -A groups=(
  [build]="gcc libc6-dev make git pkg-config libuv1-dev libssl-dev libcurl4-openssl-dev libjansson-dev libyaml-dev liblz4-dev libzstd-dev zlib1g-dev libsnappy-dev libhttp-parser-dev"
  [test]="libcmocka-dev librdkafka-dev clang clang-format libclang-rt-14-dev kcat python3 python3-yaml curl procps lua5.1"
  [images]="buildah binutils ca-certificates"
  [e2e]="containerd runc containernetworking-plugins iptables nftables conntrack iproute2 openssl gcc libc6-dev busybox kcat librdkafka-dev python3 python3-yaml procps"
  [demo]="kcat dpkg-dev curl procps"
  [interop]="kcat nodejs/node npm/npm default-jdk-headless/javac maven/mvn librdkafka-dev"
  [bench]="librdkafka-dev default-jdk-headless/javac maven/mvn"
)
need=()
for group in "$@"; do
  for package in ${groups[$group]:?no such group: $group}; do
    if [ "$package" != "${package%/*}" ] && command -v "${package#*/}" >/dev/null; then continue; fi
    package=${package%/*}
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || need+=("$package")
  done
done
[ ${#need[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -ne 0 ]; then
  echo "missing Debian packages; as root: apt-get install ${need[*]}" >&2
  exit 1
fi
echo "installing: ${need[*]}"
apt-get -o DPkg::Lock::Timeout=300 update -qq
DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${need[@]}" >/dev/null
