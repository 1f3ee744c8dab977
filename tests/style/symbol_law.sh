#!/bin/bash
# The symbol law: all pure objects linked together leave nothing undefined but this list. That makes "pure" a fact.
set -eu
O=${O:-build}
case $O in *san-*) echo "note: symbol law is checked in builds without sanitizers"; exit 0 ;; esac
allow='memcpy|memmove|memset|memcmp|memchr|strlen|strcmp|strncmp|__cpu_model|__cpu_features2|__cpu_indicator_init|_GLOBAL_OFFSET_TABLE_'
allow_base='malloc|calloc|realloc|free|abort|fprintf|stderr'          # lib/base/mem.c alone
allow_operator='json_[a-z0-9_]*|jansson_[a-z_]*|uuid_[a-z_]*'   # the operator's documents are jansson values (house.md, section 4)
allow_operator+='|ASN1_TIME_(diff|free|set)|BIO_free|BIO_new_mem_buf|EVP_PKEY_free|PEM_read_bio_(PrivateKey|X509)|X509_(NAME_get_text_by_NID|check_[a-z_]*|free|get[a-zA-Z0-9_]*|verify)' # certificates are read, never made
# Functions that our own pure rooms declare are the linker's business.
declared=$(mktemp); trap 'rm -f "$declared"' EXIT
git ls-files -co --exclude-standard 'lib/base/*.h' 'lib/wire/*.h' 'lib/record/*.h' 'broker/kernel/*.h' 'operator/*.h' | xargs cat | grep -oE '[a-z][a-z0-9_]*\(' | tr -d '(' | sort -u | grep -vE '^(malloc|calloc|realloc|free|abort|read|write|open|close|time|rand|printf|send|recv)$' >"$declared"
check() { # name, allowed, objects...
  local name=$1 allowed=$2 bad; shift 2
  ld -r -o "$O/pure-$name.o" "$@"
  bad=$(nm -u "$O/pure-$name.o" | awk '{print $2}' | grep -vxE "$allowed" | grep -vxFf "$declared" || true)
  [ -z "$bad" ] || { echo "$name is not pure, it calls:" $bad; return 1; }
}
mkdir -p "$O/pure"; rm -rf "$O/pure/"*; mkdir "$O/pure/kernel" "$O/pure/operator"


base=$(find "$O/obj/lib/base" -name '*.o')
kernel=$(for d in lib/wire lib/record broker/kernel; do find "$O/obj/$d" -name "*.o" 2>/dev/null || true; done)
# only objects whose source still exists
live() { local o; for o in "$@"; do if [ -f "$(echo "${o#"$O"/obj/}" | sed "s/\.o$/.c/")" ]; then echo "$o"; fi; done; }
base=$(live $base); kernel=$(live $kernel)
only_mem=$(for o in $base; do case $o in */mem.o) ;; *) echo "$o" ;; esac; done)
own='mem_[a-z]*|check_failed'
check base-but-mem "$allow|$own" $only_mem
check kernel "$allow|$allow_base" $base $kernel
operator=$(for r in model cluster balance gate survey topics scale cert desired plan status reconcile cache queue apimodel; do find "$O/obj/operator/$r" -name "*.o" 2>/dev/null || true; done)
operator=$(live $operator)
wire=$(live $(find "$O/obj/lib/wire" -name '*.o') "$O/obj/lib/client/call.o") # the operator says what to ask brokers, too
[ -z "$operator" ] || check operator "$allow|$allow_base|$allow_operator" $base $wire $operator
# nobody but mem.c may call the allocator itself
for o in $only_mem $kernel $wire $operator; do
  ! nm -u "$o" | awk '{print $2}' | grep -qxE 'malloc|calloc|realloc|free|abort' || { echo "$o calls the allocator itself; use base/mem.h"; exit 1; }
done
