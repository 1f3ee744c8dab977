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


class KafkaNode(Node):
    def own(self):
        return {key: value for key, value in super().own().items() if not key.startswith("flotilla.")}

    def write_properties(self):
        with open(os.path.join(self.work, "server.properties"), "w") as file:
            for name, value in {**self.fleet.common, **self.own()}.items():
                if not name.startswith("flotilla."):
                    file.write(f"{name}={value}\n")

    def tool(self, *args):
        done = subprocess.run([SCRIPT, "tool", *args], capture_output=True, text=True)
        if done.returncode != 0:
            fail(f"kafka.sh tool {' '.join(args)}: {done.stdout}{done.stderr}")
        return done.stdout

    def command(self):
        jars = subprocess.run([SCRIPT, "classpath"], capture_output=True, text=True, check=True).stdout.strip()
        return ["java", *HEAP, *JVM, f"-Dlog4j2.configurationFile={os.path.dirname(os.path.dirname(jars))}/server-log.properties",
                "-cp", jars, "kafka.Kafka", os.path.join(self.work, "server.properties")]

    def start(self):
        if not os.path.exists(os.path.join(self.data, "meta.properties")):
            self.tool("kafka.tools.StorageTool", "format", "-t", self.fleet.common["flotilla.cluster.id"], "-c",
                      os.path.join(self.work, "server.properties"))
        super().start()

    def is_ready(self):
        if not self.is_up():
            fail(f"node {self.id} has ended with {self.process.returncode}\n{self.log_tail()}")
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
