#!/usr/bin/env python3
"""Many partitions on three brokers: made, a broker killed, its leaders elsewhere, it comes back, all start again.

    many.py BUILD     TOPICS=10 PARTITIONS=1000 (per topic, RF 3)  KILLS=2  PEER=kafka

Failover: from the SIGKILL until a broker that is left names no partition without a living leader. Meanwhile the active controller is
asked every 10 ms on its controller listener (DescribeQuorum); the slowest answers are told. Writes BUILD/many.json."""
import json
import os
import shutil
import signal
import sys
import tempfile
import threading
import time

from fleet import Fleet, PORT, fail, until
from kafka_fleet import KafkaFleet, format_quorum
from wire import Wire

BUILD = os.path.abspath(sys.argv[1])
TOPICS, PARTITIONS = int(os.environ.get("TOPICS", "10")), int(os.environ.get("PARTITIONS", "1000"))
KILLS = int(os.environ.get("KILLS", "2"))
figures = {}


def tell(name, value, unit=""):
    figures[name] = value
    print(f"{name}: {value:.1f} {unit}", flush=True)


class Watch(threading.Thread):
    """Asks one controller again and again until told to stop."""

    def __init__(self, node):
        super().__init__(daemon=True)
        self.node, self.over, self.took = node, False, []

    def run(self):
        wire = None
        while not self.over:
            began = time.monotonic()
            try:
                wire = wire or Wire(self.node.host, PORT + 1, 5)
                wire.quorum()
                self.took.append((time.monotonic() - began) * 1000)
            except OSError:
                wire = None
                self.took.append(5000.0)
            time.sleep(0.01)

    def end(self, name):
        self.over = True
        self.join()
        took = sorted(self.took)
        tell(f"{name}: the controller answers, p50", took[len(took) // 2], "ms")
        tell(f"{name}: the controller answers, p99", took[len(took) * 99 // 100], "ms")
        tell(f"{name}: the controller answers, max", took[-1], "ms")


def everything(fleet, node):
    with node.wire(20) as wire:
        return [p for name, topic in wire.metadata()["topics"].items() if name.startswith("many") for p in topic.values()]


def memory(fleet, when):
    for node in fleet.up():
        tell(f"{when}: RSS of node {node.id}", node.status("VmRSS"), "MB")
        tell(f"{when}: open files of node {node.id}", node.open_files())


def wait_in_sync(fleet, what):
    began = time.monotonic()
    def is_so():
        partitions = everything(fleet, fleet.up()[0])
        return len(partitions) == TOPICS * PARTITIONS and all(len(p["isr"]) == 3 and p["leader"] >= 0 for p in partitions)
    until(300, what, is_so, 0.2)
    return time.monotonic() - began


def kill_one(fleet, number):
    controller = fleet.controller()
    others = [node for node in fleet.nodes.values() if node.id != controller]
    victim, witness = (others if number % 2 == 0 else [fleet.nodes[controller], others[0]])
    name = f"kill {number} ({'a broker' if number % 2 == 0 else 'the controller, too'})"
    led = sum(p["leader"] == victim.id for p in everything(fleet, witness))
    watch = Watch(fleet.nodes[controller] if number % 2 == 0 else witness)
    watch.start()
    began = time.monotonic()
    victim.kill()
    until(120, "every partition has a leader that lives",
          lambda: all(p["leader"] not in (victim.id, -1) for p in everything(fleet, witness)), 0.05)
    tell(f"{name}: failover of {led} leaders", (time.monotonic() - began) * 1000, "ms")
    watch.end(name)
    victim.start()
    tell(f"{name}: ready again", victim.wait_ready(120) * 1000, "ms")
    tell(f"{name}: all in sync again", wait_in_sync(fleet, "all in sync again") * 1000, "ms")


def run(fleet):
    tell("start of all three, empty", max(fleet.start().values()) * 1000, "ms")
    memory(fleet, "empty")
    began = time.monotonic()
    for i in range(TOPICS):
        code, text = fleet.anyone(lambda wire, i=i: wire.create_topic(f"many{i}", PARTITIONS, 3, {}, 60000), 60)
        if code != 0:
            fail(f"topic many{i}: error {code} {text}")
    tell(f"{TOPICS} topics of {PARTITIONS} partitions made", (time.monotonic() - began) * 1000, "ms")
    tell("all in sync", wait_in_sync(fleet, "all in sync") * 1000, "ms")
    leaders = [p["leader"] for p in everything(fleet, fleet.nodes[1])]
    for node in fleet.nodes.values():
        tell(f"leaders of node {node.id}", leaders.count(node.id))
    memory(fleet, "made")
    for number in range(KILLS):
        kill_one(fleet, number)
    memory(fleet, "after kills")
    for node in fleet.up():
        node.kill()
    tell("start of all three after SIGKILL", max(fleet.start().values()) * 1000, "ms")
    tell("after that all in sync", wait_in_sync(fleet, "all in sync") * 1000, "ms")
    fleet.stop()


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended by a signal"))
    work = tempfile.mkdtemp(prefix="many-", dir=os.environ.get("BENCH_DIR", "/var/tmp"))
    fleet = (KafkaFleet if os.environ.get("PEER") == "kafka" else Fleet)(BUILD, work, 3, {"min.insync.replicas": 2})
    try:
        if os.environ.get("FORMAT") == "kafka":
            format_quorum(fleet)
        run(fleet)
        json.dump(figures, open(f"{BUILD}/many.json", "w"), indent=1)
    except BaseException:
        for node in fleet.nodes.values():
            print(node.log_tail(15))
        raise
    finally:
        fleet.end()
        shutil.rmtree(work, ignore_errors=True)


main()
