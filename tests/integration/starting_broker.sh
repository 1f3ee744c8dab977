#!/bin/bash
# A client that bootstraps by a broker which is not registered yet gets on at once: that broker refuses connections, as Apache
# Kafka's does, and the next one answers.
. "$(dirname "$0")/../lib/fleet.sh"

fleet_make 4
sed -i 's/^controller.quorum.voters=.*/controller.quorum.voters=1@'"$fleet_net"'.9:9093/' "$dir/n4/server.properties" # nobody is there
refused() { ! timeout 5 bash -c "exec 3<>/dev/tcp/${1%:*}/${1#*:}" 2>/dev/null; }

say "one of three alone: no quorum, no clients"
fleet_start 1
until_true 20 bash -c "exec 3<>/dev/tcp/$fleet_net.1/9093" # controllers' listeners are open from the start
until_true 20 curl -s -o /dev/null "http://${broker_admin[n1]}/readyz"
refused "${fleet_server[1]}" || fail "an unregistered broker takes clients' connections"

say "with the others it serves"
fleet_start 2 3
fleet_ready
refused "${fleet_server[1]}" && fail "a ready broker refuses connections"
"$O/bench-topic" "$fleet_servers" t 1 3 min.insync.replicas=2 || fail "no topic"

say "a fourth that finds no quorum is named first"
fleet_start 4
until_true 20 curl -s -o /dev/null "http://${broker_admin[n4]}/readyz"
fleet_is_ready 4 && fail "node 4 is ready"
seq 100 | timeout 20 kcat -q -b "${fleet_server[4]},${fleet_server[1]}" -P -t t -p 0 -X acks=all || fail "nothing was produced"
for id in 1 2 3; do
  began=$(date +%s%N)
  got=$(timeout 20 kcat -q -b "${fleet_server[4]},${fleet_server[$id]}" -C -t t -p 0 -o beginning -e | md5sum)
  same "read through $id" "$(seq 100 | md5sum)" "$got"
  took=$((($(date +%s%N) - began) / 1000000))
  echo "read after $took ms"
  [ $took -lt 4000 ] || fail "it took $took ms"
done
for id in 4 3 2 1; do fleet_stop $id; done
