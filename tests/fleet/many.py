#!/usr/bin/env python3
"""Many partitions on three brokers: made, a broker killed, its leaders elsewhere, it comes back, all start again. Judged.

    many.py BUILD     TOPICS=10 PARTITIONS=1000 (per topic, RF 3)  KILLS=2  PEER=kafka
                      MANY_SLACK=1 (times may be so many times longer: for machines that do other things as well)

Failover: from the SIGKILL until a broker that is left names no partition without a living leader. Meanwhile a process of its own
asks the active controller every 10 ms on its controller listener (Vote, BrokerHeartbeat); the slowest answers are judged.
Ends with status 1 where a promise is missed, after all was measured. Writes BUILD/many.json."""
import json
import multiprocessing
import os
import resource
import shutil
import signal
import sys
import tempfile
import time

from fleet import Fleet, PORT, fail, until
from kafka_fleet import KafkaFleet, format_quorum
from wire import Wire

BUILD = os.path.abspath(sys.argv[1])
TOPICS, PARTITIONS = int(os.environ.get("TOPICS", "10")), int(os.environ.get("PARTITIONS", "1000"))
KILLS = int(os.environ.get("KILLS", "2"))
SLACK = float(os.environ.get("MANY_SLACK", "1"))
IS_KAFKA = os.environ.get("PEER") == "kafka"
TOTAL = TOPICS * PARTITIONS
DESCRIPTORS, LOG_FILES = 20000, 5000
FAILOVER_MS, ANSWER_MS, READY_MS, IN_SYNC_MS = 3000, 50, 5000, 5000  # times SLACK
IMAGE_MB, RSS_MB = 20, 40 if TOTAL <= 1000 else 60
figures, missed = {}, []


def tell(name, value, unit="", at_most=None):
    """at_most: what was promised; Kafka's brokers are measured only."""
    figures[name] = value
    is_missed = at_most is not None and not IS_KAFKA and value > at_most
    print(f"{name}: {value:.1f} {unit}{f'  MISSED: at most {at_most:g}' if is_missed else ''}", flush=True)
    if is_missed:
        missed.append(f"{name}: {value:.1f} {unit}, at most {at_most:g}")


def tell_time(name, ms, at_most):
    tell(name, ms, "ms", at_most * SLACK)


def ask_often(host, is_over, took):
    """Asks one controller again and again until told to stop; its answers' times in ms go into took."""
    wire, times = None, {"vote": [], "heartbeat": []}
    while not is_over.is_set():
        for name, ask in (("vote", lambda: wire.vote(1)), ("heartbeat", lambda: wire.heartbeat(999999))):
            began = time.monotonic()
            try:
                wire = wire or Wire(host, PORT + 1, 5)
                ask()
            except OSError:
                wire = None
            times[name].append((time.monotonic() - began) * 1000 if wire else 5000.0)
        time.sleep(0.01)
    took.put(times)


class Watch:
    """In a process of its own: what we compute meanwhile does not count."""

    def __init__(self, node):
        self.is_over, self.took = multiprocessing.Event(), multiprocessing.Queue()
        self.process = multiprocessing.Process(target=ask_often, args=(node.host, self.is_over, self.took), daemon=True)
        self.process.start()

    def end(self, name):
        self.is_over.set()
        for what, times in self.took.get().items():
            times.sort()
            tell(f"{name}: {len(times)} {what}s answered, p50", times[len(times) // 2], "ms")
            tell(f"{name}: {what} answered, p99", times[len(times) * 99 // 100], "ms")
            tell_time(f"{name}: {what} answered, max", times[-1], ANSWER_MS)
        self.process.join()


def partitions(node):
    with node.wire(20) as wire:
        return wire.partitions()


def log_files(node):
    """Its descriptors of files of logs."""
    count, root = 0, f"/proc/{node.process.pid}/fd"
    for fd in os.listdir(root):
        try:
            count += os.readlink(os.path.join(root, fd)).startswith(os.path.join(node.data, ""))
        except OSError:
            pass
    return count


def resources(fleet, when):
    for node in fleet.up():
        tell(f"{when}: RSS of node {node.id}", node.status("VmRSS"), "MB", RSS_MB)
        tell(f"{when}: descriptors of node {node.id}", node.open_files(), "", DESCRIPTORS)
        if IS_KAFKA:
            continue
        tell(f"{when}: log files open at node {node.id}", log_files(node), "", LOG_FILES)
        tell(f"{when}: times over log.files.open.max at node {node.id}", node.metric("flotilla_disk_files_over_limit_total"), "", 0)
        tell(f"{when}: metadata image of node {node.id}", node.metric("flotilla_controller_image_bytes") / 1e6, "MB", IMAGE_MB)
        for kernel in ("data", "meta"):
            for what in ("step", "turn"):
                longest = node.metric(f'flotilla_kernel_{what}_max_microseconds{{kernel="{kernel}"}}') / 1000
                tell(f"{when}: longest {what} of node {node.id}'s {kernel} kernel", longest, "ms")


def wait_in_sync(fleet, what):
    began = time.monotonic()

    def is_so():
        found = partitions(fleet.up()[0])
        return len(found) == TOTAL and all(leader >= 0 and isr == 3 for leader, isr in found)
    until(300, what, is_so, 0.1)
    return time.monotonic() - began


def kill_one(fleet, number):
    controller = fleet.controller()
    others = [node for node in fleet.nodes.values() if node.id != controller]
    victim, witness = (others if number % 2 == 0 else [fleet.nodes[controller], others[0]])
    name = f"kill {number} ({'a broker' if number % 2 == 0 else 'the controller, too'})"
    led = sum(leader == victim.id for leader, _ in partitions(witness))
    watch = Watch(fleet.nodes[controller] if number % 2 == 0 else witness)
    began = time.monotonic()
    victim.kill()
    until(120, "every partition has a leader that lives",
          lambda: all(leader not in (victim.id, -1) for leader, _ in partitions(witness)), 0.05)
    tell_time(f"{name}: failover of {led} leaders", (time.monotonic() - began) * 1000, FAILOVER_MS)
    watch.end(f"{name}, failover")
    watch = Watch(fleet.nodes[fleet.controller()])
    victim.start()
    tell_time(f"{name}: ready again", victim.wait_ready(120) * 1000, READY_MS)
    tell_time(f"{name}: all in sync again", wait_in_sync(fleet, "all in sync again") * 1000, IN_SYNC_MS)
    watch.end(f"{name}, recovery")


def run(fleet):
    tell("start of all three, empty", max(fleet.start().values()) * 1000, "ms")
    resources(fleet, "empty")
    began = time.monotonic()
    for i in range(TOPICS):
        code, text = fleet.anyone(lambda wire, i=i: wire.create_topic(f"many{i}", PARTITIONS, 3, {}, 60000), 60)
        if code != 0:
            fail(f"topic many{i}: error {code} {text}")
    tell(f"{TOPICS} topics of {PARTITIONS} partitions made", (time.monotonic() - began) * 1000, "ms")
    tell_time("all in sync", wait_in_sync(fleet, "all in sync") * 1000, IN_SYNC_MS)
    leaders = [leader for leader, _ in partitions(fleet.nodes[1])]
    for node in fleet.nodes.values():
        tell(f"leaders of node {node.id}", leaders.count(node.id))
    resources(fleet, "made")
    for number in range(KILLS):
        kill_one(fleet, number)
    resources(fleet, "after kills")
    for node in fleet.up():
        node.kill()
    tell_time("start of all three after SIGKILL", max(fleet.start().values()) * 1000, READY_MS)
    tell_time("after that all in sync", wait_in_sync(fleet, "all in sync") * 1000, IN_SYNC_MS)
    resources(fleet, "after SIGKILL of all")
    began = time.monotonic()
    fleet.stop()
    tell("clean stop of all, one after the other", (time.monotonic() - began) * 1000, "ms")


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended by a signal"))
    resource.setrlimit(resource.RLIMIT_NOFILE, (DESCRIPTORS, DESCRIPTORS))  # as in the pods
    work = tempfile.mkdtemp(prefix="many-", dir=os.environ.get("BENCH_DIR", "/var/tmp"))
    fleet = (KafkaFleet if IS_KAFKA else Fleet)(BUILD, work, 3, {"min.insync.replicas": 2, "log.files.open.max": LOG_FILES})
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
    if missed:
        sys.exit("promises missed:\n  " + "\n  ".join(missed))
    print("every promise kept")


main()
