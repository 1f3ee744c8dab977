# Several brokers on loopback as one cluster, for tests in bash: . "$(dirname "$0")/../lib/fleet.sh" (which takes in broker.sh)
#
#   fleet_make COUNT [property=value ...]   property files for nodes 1 .. COUNT, as "doors that scripts rely on" has them: they
#                                           differ only in node.id, listeners, log.dirs, flotilla.admin.listener, broker.rack
#   fleet_start ID...                       starts them, in that order, and does not wait
#   fleet_ready [SECONDS]                   waits until each that runs is ready (default 30)
#   fleet_stop ID                           SIGTERM; it must end with status 0
#   fleet_kill ID                           SIGKILL
#   fleet_controller                        prints the id of the active controller
#   fleet_leaders TOPIC                     prints the leader of each partition
#   fleet_in_sync TOPIC COUNT               waits until all nodes that answer agree: COUNT replicas of each partition are in sync
#   $fleet_servers                          bootstrap servers;  ${fleet_server[ID]} of one
#
# Each node has an address of its own (FLEET_NET, default 127.8.x, and the id), so that its ports are free when it comes back.
# The listeners are plaintext. tests/fleet/fleet.py is the same for programs in Python.
. "$(dirname "${BASH_SOURCE[0]}")/broker.sh"
fleet_net=${FLEET_NET:-127.8.$((1 + $$ % 250))}
declare -A fleet_server
fleet_servers= fleet_count=0

fleet_make() { # count, property=value...
  local id voters= host
  fleet_count=$1; shift
  for id in $(seq "$fleet_count"); do
    [ "$id" -gt 3 ] || voters+=${voters:+,}$id@$fleet_net.$id:9093
    fleet_server[$id]=$fleet_net.$id:9092
    fleet_servers+=${fleet_servers:+,}${fleet_server[$id]}
  done
  for id in $(seq "$fleet_count"); do
    host=$fleet_net.$id
    broker_dir[n$id]=$dir/n$id
    broker_server[n$id]=$host:9092
    broker_admin[n$id]=$host:9095
    mkdir -p "$dir/n$id/data"
    printf '%s\n' "node.id=$id" "listeners=PLAINTEXT://$host:9092,CONTROLLER://$host:9093,PEER://$host:9094" \
      "log.dirs=$dir/n$id/data" "flotilla.admin.listener=$host:9095" "broker.rack=zone-$((id % 3))" \
      process.roles=broker,controller controller.listener.names=CONTROLLER inter.broker.listener.name=PEER \
      listener.security.protocol.map=PLAINTEXT:PLAINTEXT,PEER:PLAINTEXT,CONTROLLER:PLAINTEXT \
      "controller.quorum.voters=$voters" flotilla.cluster.id=MkU3OEVBNTcwNTJENDM2Qg \
      default.replication.factor=3 min.insync.replicas=2 offsets.topic.num.partitions=6 group.initial.rebalance.delay.ms=0 "$@" \
      >"$dir/n$id/server.properties"
  done
}

fleet_start() { # id...
  local id
  for id in "$@"; do
    "$O/flotilla-broker" "$dir/n$id/server.properties" >>"$dir/n$id/log" 2>&1 </dev/null &
    broker_pid[n$id]=$!
  done
}

fleet_is_ready() { # id
  kill -0 "${broker_pid[n$1]}" 2>/dev/null || fail "node $1 has died"
  curl -fs -m 2 -o /dev/null "http://${broker_admin[n$1]}/readyz"
}

fleet_ready() { # seconds
  local id
  for id in $(seq "$fleet_count"); do
    [ -z "${broker_pid[n$id]:-}" ] || until_true "${1:-30}" fleet_is_ready "$id"
  done
}

fleet_stop() { broker_stop "n$1"; }
fleet_kill() { broker_kill "n$1"; }
fleet_ask() { "$top/tests/fleet/fleet.py" "$1" "$fleet_servers" "${@:2}"; }
fleet_controller() { fleet_ask controller; }
fleet_leaders() { fleet_ask leaders "$1"; }
fleet_in_sync() { until_true 60 fleet_ask isr "$@"; }
