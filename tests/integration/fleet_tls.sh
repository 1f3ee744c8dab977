#!/bin/bash
# Three brokers whose peer and controller listeners speak TLS and ask for certificates, while kcat writes with acks=all: one is
# killed, certificates and their authority are replaced under way, and one of another authority stays outside.
export FLEET_NET=${FLEET_NET:-127.5.$((1 + $$ % 250))}
. "$(dirname "$0")/../lib/fleet.sh"

authority() { # name
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -keyout "$dir/$1.key" -out "$dir/$1.crt" \
    -subj "/CN=$1" 2>"$dir/openssl" || fail "$(cat "$dir/openssl")"
}
certificate() { # node id, authority: n<id>.pem, at once or not at all
  local name=$dir/n$1
  printf 'subjectAltName=IP:%s\nextendedKeyUsage=serverAuth,clientAuth\n' "$fleet_net.$1" >"$name.ext"
  { openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$name.key" -out "$name.csr" -subj "/O=test/CN=broker-$1" &&
    openssl x509 -req -in "$name.csr" -CA "$dir/$2.crt" -CAkey "$dir/$2.key" -CAcreateserial -days 2 -extfile "$name.ext" \
      -out "$name.crt"; } 2>"$dir/openssl" || fail "$(cat "$dir/openssl")"
  cat "$name.key" "$name.crt" >"$name.pem.new" && mv "$name.pem.new" "$name.pem"
}
trust() { # authority...
  (cd "$dir" && cat "${@/%/.crt}") >"$dir/trust.new" && mv "$dir/trust.new" "$dir/trust.pem"
}
written=0
write() { # count: with acks=all, and all is read back from each broker
  local id
  seq $((written + 1)) $((written + $1)) | timeout 60 kcat -q -b "$fleet_servers" -P -t orders -p 0 -X acks=all -X retries=1000 ||
    fail "records were not taken"
  written=$((written + $1))
  for id in 1 2 3; do
    [ -z "${broker_pid[n$id]:-}" ] ||
      same "records by way of $id" "$(seq $written | md5sum)" \
        "$(timeout 60 kcat -q -b "${fleet_server[$id]}" -C -t orders -p 0 -o beginning -c $written | md5sum)"
  done
}
said() { grep -q -- "$2" "$dir/n$1/log"; }
all_vote() { [ "$(grep -c "a voter's addition ends" "$dir/n1/log")" -ge 2 ]; } # 1 begins the quorum, the others join it

authority old
authority new
authority foreign
trust old
fleet_make 3 listener.security.protocol.map=PLAINTEXT:PLAINTEXT,PEER:SSL,CONTROLLER:SSL ssl.keystore.type=PEM \
  "ssl.truststore.location=$dir/trust.pem" ssl.truststore.type=PEM
for id in 1 2 3; do
  certificate $id old
  for name in peer controller; do
    echo "listener.name.$name.ssl.keystore.location=$dir/n$id.pem"
  done >>"$dir/n$id/server.properties"
done

say "start"
fleet_start 2 1 3
fleet_ready
"$O/bench-topic" "$fleet_servers" orders 1 3 min.insync.replicas=2 || fail "no topic"
fleet_in_sync orders 3
until_true 30 all_vote
write 1000

id=$(fleet_controller)
say "kill -9 of the active controller, $id"
fleet_kill "$id"
write 500
fleet_start "$id"
fleet_ready
fleet_in_sync orders 3

say "another authority: trusted, then used, then the only one; nobody is restarted"
trust old new
for id in 1 2 3; do certificate $id new; done
trust new
write 500
fleet_kill 3
fleet_start 3
fleet_ready
fleet_in_sync orders 3
until_true 10 said "$(fleet_controller)" 'certificates read again'
write 500

say "one with a foreign certificate stays outside"
fleet_stop 3
certificate 3 foreign
fleet_start 3
until_true 20 said "$(fleet_controller)" 'of an unknown authority'
until_true 20 said 3 'lacks our authority\|no way to another node'
[ "$(curl -s -o /dev/null -w '%{http_code}' "http://${broker_admin[n3]}/readyz")" = 503 ] || fail "it is ready"
certificate 3 new
fleet_ready
fleet_in_sync orders 3
write 100
for id in 1 2 3; do fleet_stop $id; done
