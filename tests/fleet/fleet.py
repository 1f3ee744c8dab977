#!/usr/bin/env python3
"""N brokers on loopback as a cluster: property files, start, stop, kill, power cut, and what they say of themselves.

    fleet = Fleet(build, work, 3, {"min.insync.replicas": 2}); fleet.start(); fleet.create_topic("t", 6)

Each node has an address of its own (FLEET_NET or 127.8.x, then its id), so that its ports are free again when it is started
again: PORT for clients, PORT+1 the controller, PORT+2 among brokers, PORT+3 admin. The files differ only in node.id, listeners,
log.dirs, flotilla.admin.listener and broker.rack. forget=True runs the brokers under tests/integration/durable/forget.c."""
import os
import random
import signal
import subprocess
import sys
import time
import urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "integration", "durable"))
from node import HERE as DURABLE, preload  # noqa: E402
from metadata_log import MetadataLog, end_of, newest  # noqa: E402
from wire import Wire  # noqa: E402

PORT = 9092
TICKS = os.sysconf("SC_CLK_TCK")
NET = os.environ.get("FLEET_NET") or f"127.8.{1 + os.getpid() % 250}"
COMMON = {
    "process.roles": "broker,controller", "controller.listener.names": "CONTROLLER", "inter.broker.listener.name": "PEER",
    "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,PEER:PLAINTEXT,CONTROLLER:PLAINTEXT",
    "flotilla.cluster.id": "MkU3OEVBNTcwNTJENDM2Qg", "default.replication.factor": 3, "min.insync.replicas": 2,
    "offsets.topic.num.partitions": 6, "group.initial.rebalance.delay.ms": 0, "auto.create.topics.enable": "false",
}


def fail(text):
    raise SystemExit(f"FAILED: {text}")


def until(seconds, what, condition, step=0.02, tell=None):
    """The condition's first true value; OSErrors count as not yet. tell: what else to say where it does not come."""
    end, last = time.monotonic() + seconds, None
    while True:
        try:
            last = condition()
            if last:
                return last
        except OSError as fault:
            last = fault
        if time.monotonic() > end:
            fail(f"not within {seconds} s: {what} (last: {last}{', ' + tell() if tell else ''})")
        time.sleep(step)


class Node:
    def __init__(self, fleet, node_id, more):
        self.fleet, self.id, self.process, self.more = fleet, node_id, None, more
        self.host = f"{fleet.net}.{node_id}"
        self.server = f"{self.host}:{PORT}"
        self.work = os.path.join(fleet.work, f"n{node_id}")
        self.data, self.shadow = os.path.join(self.work, "data"), os.path.join(self.work, "shadow")
        os.makedirs(self.data, exist_ok=True)

    def own(self):
        listeners = f"PLAINTEXT://{self.host}:{PORT},CONTROLLER://{self.host}:{PORT + 1},PEER://{self.host}:{PORT + 2}"
        return {"node.id": self.id, "listeners": listeners, "log.dirs": self.data, "broker.rack": f"zone-{self.id % 3}",
                "flotilla.admin.listener": f"{self.host}:{PORT + 3}"}

    def write_properties(self):
        with open(os.path.join(self.work, "server.properties"), "w") as file:
            for name, value in {**self.fleet.common, **self.own(), **self.more}.items():
                if value is not None and self.takes(name):
                    file.write(f"{name}={value}\n")

    def takes(self, name):
        return bool(name)

    def command(self):
        return [os.path.join(self.fleet.build, "flotilla-broker"), os.path.join(self.work, "server.properties")]

    def start(self):
        env = dict(os.environ)
        if self.fleet.forget:
            env.update(LD_PRELOAD=preload(self.fleet.build), FORGET_DIR=self.data, FORGET_SHADOW=self.shadow, FORGET_SYNC_US="1000")
        with open(os.path.join(self.work, "log"), "a") as log:
            self.process = subprocess.Popen(self.command(), env=env, stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True)
        self.started = time.monotonic()

    def serves_clients(self):
        return "broker" in {**self.fleet.common, **self.own(), **self.more}["process.roles"]

    def is_up(self):
        return self.process is not None and self.process.poll() is None

    def is_ready(self):
        if not self.is_up():
            fail(f"node {self.id} has ended with {self.process.returncode}\n{self.log_tail()}")
        try:
            return self.admin("/readyz") is not None
        except OSError:
            return False

    def wait_ready(self, seconds=120):
        until(seconds, f"node {self.id} is ready", self.is_ready)
        return time.monotonic() - self.started

    def admin(self, path):
        with urllib.request.urlopen(f"http://{self.host}:{PORT + 3}{path}", timeout=2) as answer:
            return answer.read().decode()

    def metric(self, name):
        for line in self.admin("/metrics").splitlines():
            if line.startswith(name + " "):
                return float(line.split()[1])
        return None

    def kill(self):
        """Returns the time at which it was killed (Unix time)."""
        at = time.time()
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        return at

    def stop(self, seconds=60):
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            fail(f"node {self.id} does not stop within {seconds} s\n{self.log_tail()}")
        if status != 0:
            fail(f"node {self.id} ended with status {status}\n{self.log_tail()}")
        return time.monotonic() - began

    def power_cut(self, seed=None):
        """After kill: what was not synced is gone; with a seed, a random part of it."""
        args = [self.data, self.shadow] + ([] if seed is None else [str(seed)])
        subprocess.run([sys.executable, os.path.join(DURABLE, "cut.py"), *args], check=True)

    def cpu_seconds(self):
        fields = open(f"/proc/{self.process.pid}/stat").read().rsplit(") ", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def status(self, name):
        """VmRSS, VmHWM in MB."""
        for line in open(f"/proc/{self.process.pid}/status"):
            if line.startswith(name + ":"):
                return int(line.split()[1]) / 1024
        return 0

    def open_files(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def log_tail(self, lines=30):
        with open(os.path.join(self.work, "log"), errors="replace") as log:
            return f"-- log of node {self.id}:\n" + "".join(log.readlines()[-lines:])

    def wire(self, timeout=2.0):
        return Wire(self.host, PORT, timeout)


class Fleet:
    node_class = Node

    def __init__(self, build, work, count=3, more=None, forget=False, net=NET, voters=(1, 2, 3)):
        self.build, self.work, self.forget, self.net = os.path.abspath(build), work, forget, net
        named = ",".join(f"{i}@{net}.{i}:{PORT + 1}" for i in voters if i <= count)
        self.common, self.nodes = {**COMMON, "controller.quorum.voters": named, **(more or {})}, {}
        for i in range(1, count + 1):
            self.add(self.node_class, i)

    def add(self, node_class, node_id, more=None):
        """One more, of either kind; more: properties that only it has (None takes one away)."""
        node = self.nodes[node_id] = node_class(self, node_id, more or {})
        node.write_properties()
        return node

    @property
    def servers(self):
        return ",".join(node.server for node in self.nodes.values() if node.serves_clients())

    def up(self):
        return [node for node in self.nodes.values() if node.is_up()]

    def start(self, order=None):
        for i in order or random.sample(list(self.nodes), len(self.nodes)):
            self.nodes[i].start()
        return {node.id: node.wait_ready() for node in self.nodes.values()}

    def stop(self):
        for node in self.up():
            node.stop()

    def end(self):
        for node in self.up():
            node.process.kill()
            node.process.wait()

    def anyone(self, ask, timeout=2.0):
        """What the first node that answers says."""
        fault = OSError("no node is up")
        for node in self.up():
            try:
                with node.wire(timeout) as wire:
                    return ask(wire)
            except OSError as other:
                fault = other
        raise fault

    def create_topic(self, name, partitions, replicas=3, **config):
        code, text = self.anyone(lambda wire: wire.create_topic(name, partitions, replicas, {k.replace("_", "."): v for k, v in config.items()}), 60)
        if code != 0:
            fail(f"topic {name}: error {code} {text}")
        self.wait_isr(name, replicas)

    def delete_topic(self, name):
        code = self.anyone(lambda wire: wire.delete_topic(name), 60)
        if code != 0:
            fail(f"topic {name} is not deleted: error {code}")

    def partitions(self, topic):
        return self.anyone(lambda wire: wire.metadata(topic))["topics"].get(topic, {})

    def wait_isr(self, topic, replicas=3, seconds=180):
        """All partitions have a leader and that many in-sync replicas; on every node's word."""
        def is_full():
            for node in filter(Node.serves_clients, self.up()):
                with node.wire() as wire:
                    partitions = wire.metadata(topic)["topics"].get(topic, {})
                if not partitions or any(p["leader"] < 0 or len(p["isr"]) < replicas for p in partitions.values()):
                    return False
            return True
        began = time.monotonic()
        until(seconds, f"{replicas} in-sync replicas of {topic}", is_full, 0.05)
        return time.monotonic() - began

    def picture(self, topic):
        """For whoever has to find out why nothing moves: what the metadata log, each node and its disk say of the partitions."""
        log = newest(node.data for node in self.nodes.values())
        lines = [f"metadata log up to {log.end}:"]
        lines += [f"  {name}-{index}: {partition}" for (name, index), partition in sorted(log.partitions.items()) if name == topic]
        for node in self.nodes.values():
            lines.append(f"node {node.id}, {'up' if node.is_up() else 'down'}, metadata log up to {MetadataLog(node.data).end}:")
            try:
                with node.wire() as wire:
                    lines.append(f"  quorum: {wire.quorum()}")
                    seen = wire.metadata(topic)["topics"].get(topic, {})
            except OSError as fault:
                lines.append(f"  does not answer: {fault}")
                seen = {}
            for index in sorted({i for name, i in log.partitions if name == topic}):
                p = seen.get(index)
                says = f"leader {p['leader']} epoch {p['epoch']} isr {p['isr']} error {p['error']}" if p else "unknown"
                lines.append(f"  {topic}-{index}: {says}; log end on disk {end_of(os.path.join(node.data, f'{topic}-{index}'))}")
        return "\n".join(lines)

    def leaders(self, topic):
        return {index: p["leader"] for index, p in self.partitions(topic).items()}

    def controller(self):
        """The id of the active controller, as a node says that knows one that is up."""
        def ask():
            quorum = self.anyone(lambda wire: wire.quorum())
            return quorum["leader"] if quorum and quorum["leader"] in [node.id for node in self.up()] else None
        return until(30, "an active controller", ask)


def main():
    """fleet.py isr|leaders|controller SERVER[,SERVER...] [TOPIC [COUNT]]   for scripts"""
    verb, servers, topic = sys.argv[1], sys.argv[2].split(","), sys.argv[3] if len(sys.argv) > 3 else None
    answers, heard = [], 0
    for server in servers:
        host, port = server.rsplit(":", 1)
        try:
            with Wire(host, int(port)) as wire:
                answers.append(wire.quorum() if verb == "controller" else wire.metadata(topic)["topics"].get(topic, {}))
                heard += 1
        except OSError:
            continue
    if verb == "controller":
        print(next((a["leader"] for a in answers if a), -1))
    elif verb == "leaders":
        print(" ".join(str(p["leader"]) for _, p in sorted((answers or [{}])[0].items())))
    else:  # all that answer agree that all partitions have COUNT in-sync replicas
        count = int(sys.argv[4])
        sys.exit(0 if heard and all(a and all(p["leader"] >= 0 and len(p["isr"]) >= count for p in a.values()) for a in answers) else 1)


if __name__ == "__main__":
    main()
