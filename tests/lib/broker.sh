# Brokers of ours on loopback, for tests in bash: . "$(dirname "$0")/../lib/broker.sh"
#
#   broker_start NAME [property=value ...]  starts it and waits until it is ready. NAME's directory, ports and properties
#                                           stay, so that a broker that was stopped or killed is started again by its name
#   broker_stop NAME                        SIGTERM; it must end with status 0
#   broker_kill NAME                        SIGKILL
#   broker_pid[NAME]  broker_server[NAME] (host:port)  broker_admin[NAME] (host:port)  broker_dir[NAME] (server.properties,
#   data/, log)       $server: address of the broker started last
#
#   say TEXT                  what comes next
#   fail TEXT                 ends the test
#   same WHAT EXPECTED GOT    fails where they differ
#   until_true SECONDS COMMAND...   tries it every 100 ms
#   free_ports COUNT          prints that many TCP ports of loopback that nobody uses
#   kafka_tool TOOL ARGS...   one of Apache Kafka's own tools (tests/lib/kafka.sh)
#   need_interop              installs what the tests with other people's clients need; where that is not possible (no
#                             network, not root) says so in a "note:" and ends the test with status 0
#   $dir                      this test's own temporary directory; $O: the build directory, absolute
#
# At the end, however it comes: every broker that still runs is ended by its process id, the directory is removed, and
# after a failure the end of each broker's log is shown. KEEP=1 keeps the directory. A test is ended after TEST_SECONDS
# (150; set before this file is read).
# PEER=kafka runs the test against Apache Kafka instead (where a test makes sense there): that shows that the test is right.
set -euo pipefail
export LC_ALL=C.UTF-8
if [ -z "${FLOTILLA_TEST_TIMED:-}" ]; then # a test that hangs is ended, and all that it started
  FLOTILLA_TEST_TIMED=1 exec timeout --kill-after=20 "${TEST_SECONDS:-150}" "$0" "$@"
fi
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
O=$(cd "${O:-$top/build}" && pwd)
PEER=${PEER:-}
here=$top/tests/integration
dir=$(mktemp -d "${TMPDIR:-/tmp}/flotilla-test.XXXXXX")
declare -A broker_pid broker_server broker_admin broker_dir
server=

say() { echo "== $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
same() { [ "$2" = "$3" ] || fail "$1: expected \"$2\", got \"$3\""; }

until_true() { # seconds, command...
  local end=$((SECONDS + $1)); shift
  until "$@"; do
    [ $SECONDS -lt $end ] || fail "not within its time: $*"
    sleep 0.1
  done
}

free_ports() {
  python3 -c 'import socket, sys
sockets = [socket.socket() for _ in range(int(sys.argv[1]))]
for s in sockets: s.bind(("127.0.0.1", 0))
print(*[s.getsockname()[1] for s in sockets])' "$1"
}

kafka_tool() { "$top/tests/lib/kafka.sh" tool "$@"; }

need_interop() {
  if "$top/tools/deps.sh" interop >"$dir/deps.log" 2>&1 && "$top/tests/lib/kafka.sh" setup >>"$dir/deps.log" 2>&1; then return; fi
  echo "note: $(basename "$0") was NOT run: the interop packages cannot be installed: $(tail -1 "$dir/deps.log")"
  exit 0
}

broker_wait() { # name
  local tries
  for tries in $(seq 600); do
    if curl -fs -o /dev/null "http://${broker_admin[$1]}/readyz"; then return; fi
    kill -0 "${broker_pid[$1]}" 2>/dev/null || fail "broker $1 has died at its start"
    sleep 0.05
  done
  fail "broker $1 is not ready after 30 s: $(curl -s "http://${broker_admin[$1]}/readyz")"
}

broker_properties() { # name, port, controller's port, admin's port, property=value...
  printf '%s\n' "node.id=${broker_id:-1}" process.roles=broker,controller "controller.quorum.voters=${broker_id:-1}@127.0.0.1:$3" \
    "listeners=PLAINTEXT://127.0.0.1:$2,CONTROLLER://127.0.0.1:$3" "advertised.listeners=PLAINTEXT://127.0.0.1:$2" \
    controller.listener.names=CONTROLLER "log.dirs=${broker_dir[$1]}/data" "flotilla.admin.listener=127.0.0.1:$4" \
    offsets.topic.replication.factor=1 offsets.topic.num.partitions=5 group.initial.rebalance.delay.ms=0 "${@:5}" \
    >"${broker_dir[$1]}/server.properties"
}

broker_start_kafka() { # name, property=value...
  local name=$1 ports; shift
  read -r -a ports <<<"$(free_ports 1)"
  printf '%s\n' offsets.topic.num.partitions=5 "$@" >"$dir/$name.properties"
  "$top/tests/lib/kafka.sh" start "test-$name-$$" "${ports[0]}" "$dir/$name.properties"
  broker_pid[$name]=$("$top/tests/lib/kafka.sh" pid "test-$name-$$")
  server=127.0.0.1:${ports[0]}
  broker_server[$name]=$server
  broker_dir[$name]=${FLOTILLA_CACHE:-$HOME/.cache/flotilla}/kafka-runs/test-$name-$$
}

broker_start() { # name, property=value...
  local name=$1 ports; shift
  if [ "$PEER" = kafka ]; then broker_start_kafka "$name" "$@"; return; fi
  if [ -z "${broker_dir[$name]:-}" ]; then
    broker_dir[$name]=$dir/$name
    mkdir -p "$dir/$name/data"
    read -r -a ports <<<"$(free_ports 3)"
    broker_server[$name]=127.0.0.1:${ports[0]}
    broker_admin[$name]=127.0.0.1:${ports[2]}
    broker_properties "$name" "${ports[@]}" "$@"
  fi
  "$O/flotilla-broker" "$dir/$name/server.properties" >>"$dir/$name/log" 2>&1 </dev/null &
  broker_pid[$name]=$!
  server=${broker_server[$name]}
  broker_wait "$name"
}

broker_stop() { # name
  local status=0
  if [ "$PEER" = kafka ]; then "$top/tests/lib/kafka.sh" stop "test-$1-$$"; unset "broker_pid[$1]"; return; fi
  kill "${broker_pid[$1]}" || fail "broker $1 has died before"
  wait "${broker_pid[$1]}" || status=$?
  unset "broker_pid[$1]"
  [ $status -eq 0 ] || fail "broker $1 ended with status $status"
}

broker_kill() { # name
  kill -9 "${broker_pid[$1]}" || fail "broker $1 has died before"
  wait "${broker_pid[$1]}" 2>/dev/null || true
  unset "broker_pid[$1]"
}

broker_alive() { kill -0 "${broker_pid[$1]}" 2>/dev/null || fail "broker $1 has died"; }

broker_rss_kib() { awk '/^VmRSS:/ {print $2}' "/proc/${broker_pid[$1]}/status"; }

broker_cleanup() {
  local status=$? name job
  trap - EXIT
  for name in "${!broker_pid[@]}"; do
    if [ "$PEER" = kafka ]; then "$top/tests/lib/kafka.sh" stop "test-$name-$$"; continue; fi
    kill "${broker_pid[$name]}" 2>/dev/null || true
    for _ in $(seq 100); do kill -0 "${broker_pid[$name]}" 2>/dev/null || break; sleep 0.05; done
    kill -9 "${broker_pid[$name]}" 2>/dev/null || true
  done
  for job in $(jobs -p); do kill "$job" 2>/dev/null || true; done
  if [ $status -ne 0 ]; then
    for name in "${!broker_dir[@]}"; do
      echo "-- log of broker $name:"; tail -n 100 "${broker_dir[$name]}/log" 2>/dev/null || true
    done
  fi
  if [ -n "${KEEP:-}" ]; then echo "kept: $dir"; else rm -rf "$dir"; fi
  exit $status
}
trap broker_cleanup EXIT
trap 'exit 130' INT TERM
