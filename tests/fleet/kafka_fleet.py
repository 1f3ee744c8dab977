"""The same with Apache Kafka's brokers: the referee, and what we are measured against."""
import os
import subprocess
import time

from fleet import Fleet, Node, PORT, fail

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPT = os.path.join(HERE, "..", "lib", "kafka.sh")
# Kafka's own start script, but for the heap
JVM = ["-server", "-XX:+UseG1GC", "-XX:MaxGCPauseMillis=20", "-XX:InitiatingHeapOccupancyPercent=35",
       "-XX:+ExplicitGCInvokesConcurrent", "-Djava.awt.headless=true"]
HEAP = os.environ.get("KAFKA_HEAP", "-Xms1g -Xmx1g").split()


def tool(*args, seconds=60):
    """One of Kafka's tools, as tests/lib/kafka.sh names it: (status, what it said)."""
    try:
        done = subprocess.run([SCRIPT, "tool", *map(str, args)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=seconds)
    except subprocess.TimeoutExpired as late:
        return 124, f"no end within {seconds} s: {(late.stdout or b'').decode()}"
    return done.returncode, done.stdout


def storage(node, *args):
    status, said = tool("kafka.tools.StorageTool", "format", "-t", node.fleet.common["flotilla.cluster.id"], "-c",
                        os.path.join(node.work, "server.properties"), *args)
    if status != 0:
        fail(f"kafka-storage format: {said}")


def format_quorum(fleet, more=()):
    """Directories of the first three nodes as kafka-storage makes them for a quorum of these voters."""
    nodes = list(fleet.nodes.values())[:3]
    voters = [f"{letter}8AfR9y4Q1i0rGrUg9KTb{letter}"[:21] + "w" for letter in "JKL"]  # directory ids
    named = ",".join(f"{node.id}@{node.host}:{PORT + 1}:{directory}" for node, directory in zip(nodes, voters))
    for node in nodes:
        node.more = {**node.more, "controller.quorum.voters": None,
                     "controller.quorum.bootstrap.servers": ",".join(f"{other.host}:{PORT + 1}" for other in nodes)}
        node.write_properties()
        storage(node, "--initial-controllers", named, *more)


class KafkaNode(Node):
    format_more = ()  # further arguments of kafka-storage format

    def takes(self, name):
        return not name.startswith("flotilla.")

    def command(self):
        jars = subprocess.run([SCRIPT, "classpath"], capture_output=True, text=True, check=True).stdout.strip()
        return ["java", *HEAP, *JVM, f"-Dlog4j2.configurationFile={os.path.dirname(os.path.dirname(jars))}/server-log.properties",
                "-cp", jars, "kafka.Kafka", os.path.join(self.work, "server.properties")]

    def start(self):
        if not os.path.exists(os.path.join(self.data, "meta.properties")):
            storage(self, *self.format_more)
        super().start()

    def is_ready(self):
        if not self.is_up():
            fail(f"node {self.id} has ended with {self.process.returncode}\n{self.log_tail()}")
        if not self.serves_clients():
            return True
        try:
            with self.wire() as wire:
                return self.id in wire.metadata("")["brokers"]
        except OSError:
            return False

    def stop(self, seconds=60):
        began = time.monotonic()
        self.process.terminate()
        self.process.wait(seconds)
        return time.monotonic() - began


class KafkaFleet(Fleet):
    node_class = KafkaNode

    def stop(self):
        """The last of a quorum would wait for the others."""
        self.end()
