#!/bin/bash
# Apache Kafka from Maven: the referee and peer of tests and benches.
#   kafka.sh setup                    fetch the jars once (Maven Central; Debian's maven and a JDK 17 where missing)
#   kafka.sh start NAME PORT [FILE]   one combined KRaft node on 127.0.0.1:PORT; FILE: more server.properties lines
#   kafka.sh stop NAME                stop it and forget its data
#   kafka.sh pid NAME                 its process id
#   kafka.sh classpath               of its clients and tools, for javac and java
#   kafka.sh tool TOOL ARGS...        topics, configs, dump-log, consumer-groups, console-producer, ... or a class name
# Environment: KAFKA_VERSION (4.3.1), KAFKA_HEAP ("-Xms1g -Xmx1g"), FLOTILLA_CACHE (~/.cache/flotilla)
set -eu
version=${KAFKA_VERSION:-4.3.1}
home=${FLOTILLA_CACHE:-$HOME/.cache/flotilla}/kafka-$version
runs=${FLOTILLA_CACHE:-$HOME/.cache/flotilla}/kafka-runs
die() { echo "kafka.sh: $*" >&2; exit 1; }

setup() {
  command -v java >/dev/null && command -v mvn >/dev/null || "$(dirname "$0")/../../tools/deps.sh" interop
  if [ -e "$home/complete" ]; then return; fi
  mkdir -p "$home"
  exec 8>"$home/.lock"; flock 8
  if [ -e "$home/complete" ]; then return; fi
  local artifact dependencies=""
  for artifact in kafka_2.13 kafka-tools kafka-shell; do
    dependencies+="<dependency><groupId>org.apache.kafka</groupId><artifactId>$artifact</artifactId><version>$version</version></dependency>"
  done
  # The published poms name no slf4j binding, and without one the tools' errors vanish.
  dependencies+="<dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-slf4j-impl</artifactId><version>2.25.4</version></dependency>"
  echo "<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version>
    <packaging>pom</packaging><dependencies>$dependencies</dependencies></project>" >"$home/pom.xml"
  (cd "$home" && mvn -q -B dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=libs >mvn.log 2>&1) ||
    { tail -5 "$home/mvn.log" >&2; die "maven could not fetch Apache Kafka $version"; }
  log_config INFO SYSTEM_OUT >"$home/server-log.properties"
  log_config WARN SYSTEM_ERR >"$home/tools-log.properties"
  touch "$home/complete"
}

log_config() { # level, stream
  printf '%s\n' 'status = error' 'appender.c.type = Console' 'appender.c.name = C' "appender.c.target = $2" \
    'appender.c.layout.type = PatternLayout' 'appender.c.layout.pattern = [%d] %p %m (%c)%n' \
    "rootLogger.level = $1" 'rootLogger.appenderRef.c.ref = C'
}

jvm() { # log config, arguments...
  local config=$1; shift
  java -Dlog4j2.configurationFile="$home/$config" -cp "$home/libs/*" "$@"
}

start() { # name, port, more properties
  local dir=$runs/$1 port=$2 more=${3:-}
  setup
  [ ! -e "$dir" ] || die "$1 exists; stop it first"
  mkdir -p "$dir"
  cat >"$dir/server.properties" <<P
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:$((port + 1))
listeners=PLAINTEXT://127.0.0.1:$port,CONTROLLER://127.0.0.1:$((port + 1))
advertised.listeners=PLAINTEXT://127.0.0.1:$port
controller.listener.names=CONTROLLER
log.dirs=$dir/data
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
P
  [ -z "$more" ] || cat "$more" >>"$dir/server.properties"
  jvm tools-log.properties kafka.tools.StorageTool format -t "$(jvm tools-log.properties kafka.tools.StorageTool random-uuid)" \
    -c "$dir/server.properties" >"$dir/log" 2>&1 || { cat "$dir/log" >&2; die "format failed"; }
  # the collector settings of Kafka's own start script
  setsid java ${KAFKA_HEAP:--Xms1g -Xmx1g} -server -XX:+UseG1GC -XX:MaxGCPauseMillis=20 -XX:InitiatingHeapOccupancyPercent=35 \
    -XX:+ExplicitGCInvokesConcurrent -Djava.awt.headless=true -Dlog4j2.configurationFile="$home/server-log.properties" \
    -cp "$home/libs/*" kafka.Kafka "$dir/server.properties" >>"$dir/log" 2>&1 </dev/null 8>&- 9>&- &
  echo $! >"$dir/pid"
  local i
  for i in $(seq 120); do
    if grep -q 'Kafka Server started' "$dir/log"; then return; fi
    kill -0 "$(cat "$dir/pid")" 2>/dev/null || { tail -5 "$dir/log" >&2; die "it died at start"; }
    sleep 0.5
  done
  die "not up after 60 s, see $dir/log"
}

stop() { # name
  local dir=$runs/$1 pid i
  [ -e "$dir/pid" ] || return 0
  pid=$(cat "$dir/pid")
  if tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -q "kafka.Kafka $dir/"; then
    kill "$pid"
    for i in $(seq 60); do kill -0 "$pid" 2>/dev/null || break; sleep 0.5; done
    kill -9 "$pid" 2>/dev/null || true
  fi
  rm -rf "$dir"
}

tool() { # tool, arguments...
  local name=$1 class; shift
  setup
  case $name in
    topics) class=org.apache.kafka.tools.TopicCommand ;;
    configs) class=kafka.admin.ConfigCommand ;;
    dump-log) class=org.apache.kafka.tools.DumpLogSegments ;;
    consumer-groups) class=org.apache.kafka.tools.consumer.group.ConsumerGroupCommand ;;
    console-producer) class=org.apache.kafka.tools.ConsoleProducer ;;
    console-consumer) class=org.apache.kafka.tools.consumer.ConsoleConsumer ;;
    producer-perf) class=org.apache.kafka.tools.ProducerPerformance ;;
    consumer-perf) class=org.apache.kafka.tools.ConsumerPerformance ;;
    metadata-quorum) class=org.apache.kafka.tools.MetadataQuorumCommand ;;
    broker-api-versions) class=org.apache.kafka.tools.BrokerApiVersionsCommand ;;
    get-offsets) class=org.apache.kafka.tools.GetOffsetShell ;;
    delete-records) class=org.apache.kafka.tools.DeleteRecordsCommand ;;
    log-dirs) class=org.apache.kafka.tools.LogDirsCommand ;;
    features) class=org.apache.kafka.tools.FeatureCommand ;;
    cluster) class=org.apache.kafka.tools.ClusterTool ;;
    leader-election) class=org.apache.kafka.tools.LeaderElectionCommand ;;
    reassign-partitions) class=org.apache.kafka.tools.reassign.ReassignPartitionsCommand ;;
    *) class=$name ;;
  esac
  # shellcheck disable=SC2086
  jvm tools-log.properties -Xmx256m -XX:TieredStopAtLevel=1 "$class" "$@"
}

command=${1:-help}; [ $# -eq 0 ] || shift
case $command in
  setup) setup ;;
  start) start "$@" ;;
  stop) stop "$1" ;;
  pid) cat "$runs/$1/pid" ;;
  classpath) setup; echo "$home/libs/*" ;;
  tool) tool "$@" ;;
  *) sed -n '2,10p' "$0" ;;
esac
