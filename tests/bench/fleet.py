#!/usr/bin/env python3
"""make bench, RF 3: three brokers of Apache Kafka's, then three of ours, with the same librdkafka client.

    fleet.py BINARIES [--quick]          WHO="kafka kafka-flush replicated group-fsync"

kafka-flush: Kafka with log.flush.interval.messages=1, what comes next to our group-fsync: every append of every replica is synced
before it counts. Before each round the file system is synced, so that none pays for writing back what the one before left.
RF 3, min.insync.replicas 2, 1 KiB, acks=all, 1,000 partitions beside. CPU is the sum over the three brokers between the start and
the end of a phase; medians of the rounds. RSS after load: three seconds behind the last record. Failover: SIGKILL of one broker under
500 values/s, from the kill to the next acknowledgement of each partition that it led. Writes BINARIES/bench-fleet.json, of which
report.py makes the table."""
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "fleet"))
sys.argv, quick = [arg for arg in sys.argv if arg != "--quick"], "--quick" in sys.argv
from fleet import Fleet  # noqa: E402
from history import Load, acks_of, outage_ms  # noqa: E402
from kafka_fleet import KafkaFleet, format_quorum  # noqa: E402

BUILD = os.path.abspath(sys.argv[1])
ROUNDS, KILLS = (1, 1) if quick else (3, 3)
ATTEMPTS = 3
PARTITIONS, MANY, SIZE, COUNT = 12, 1000, 1024, 200_000 if quick else 500_000
FLUSHED_COUNT = 100_000  # one fdatasync per append and replica: fewer records, one round, one kill
RATE = 1000


def client(*args):
    out = subprocess.run([f"{BUILD}/bench-client", *map(str, args)], stdout=subprocess.PIPE, check=True).stdout
    return json.loads(out)


def cpu(fleet):
    return sum(node.cpu_seconds() for node in fleet.up())


def largest_rss(fleet):
    return max(node.status("VmRSS") for node in fleet.up())


def largest_rss_peak(fleet):
    return max(node.status("VmHWM") for node in fleet.up())


def produce(fleet, topic, count):
    os.sync()
    before = cpu(fleet)
    result = client("produce", fleet.servers, topic, count, SIZE, "all")
    fleet.wait_isr(topic)
    time.sleep(0.3)  # what the brokers still do after the last answer belongs to it
    result["cpu"] = cpu(fleet) - before
    return result


def failovers(fleet, work, figures, kills_cnt):
    """As many kills under one load. A broker of Kafka's may end an idempotent client for good (it calls a batch behind a refused one out of
    order): counted, and tried again. A broker of ours that does so fails the bench."""
    for attempt in range(ATTEMPTS):
        try:
            kill_some(fleet, work, f"failover{attempt}", figures, kills_cnt)
            figures["clients ended by a broker's error"] = [attempt]
            return
        except SystemExit:
            if not isinstance(fleet, KafkaFleet) or attempt == ATTEMPTS - 1:
                raise
            for node in fleet.nodes.values():
                if node not in fleet.up():
                    node.start()
                    node.wait_ready()


def kill_some(fleet, work, topic, figures, kills_cnt):
    fleet.create_topic(topic, PARTITIONS)
    load = Load(BUILD, fleet.servers, work, topic, PARTITIONS, 500, 2)
    kills = []
    try:
        load.wait_acks(time.time())
        for _ in range(kills_cnt):
            fleet.wait_isr(topic)
            victim = max(fleet.nodes.values(), key=lambda node: list(fleet.leaders(topic).values()).count(node.id))
            led = [p for p, leader in fleet.leaders(topic).items() if leader == victim.id]
            at = victim.kill()
            kills.append((at, led))
            load.wait_acks(at)
            victim.start()
            figures.setdefault("start after kill -9: ms", []).append(victim.wait_ready() * 1000)
        load.end()
    finally:
        load.stop()
    acks = acks_of(load.path)
    outages = [outage_ms(acks[p], at) for at, led in kills for p in led]
    figures["kill -9 of a leader -> next ack: p50 ms"] = [statistics.median(outages)]
    figures["kill -9 of a leader -> next ack: max ms"] = [max(outages)]


def properties_of(who):
    if not is_kafka(who):
        return {"flotilla.durability": who}
    more = {"default.replication.factor": 3, "transaction.state.log.replication.factor": 3}
    return {**more, "log.flush.interval.messages": 1} if who == "kafka-flush" else more


def is_kafka(who):
    return who.startswith("kafka")


def bench(who, folder):
    work = tempfile.mkdtemp(dir=folder)
    make, more, is_flushed = KafkaFleet if is_kafka(who) else Fleet, properties_of(who), who == "kafka-flush"
    count = FLUSHED_COUNT if is_flushed else COUNT
    fleet = make(BUILD, work, 3, more)
    figures = {}
    if make is Fleet and os.environ.get("FORMAT") == "kafka":  # a quorum of three voters from the start
        format_quorum(fleet)
    try:
        figures["start of all three, empty: ms"] = [max(fleet.start().values()) * 1000]
        fleet.create_topic("many", MANY)
        time.sleep(5)
        figures["RSS of the largest: MB"] = [largest_rss(fleet)]
        before = cpu(fleet)
        time.sleep(5)
        figures["idle: CPU % of all three"] = [(cpu(fleet) - before) / 5 * 100]
        for i in range(3 if is_kafka(who) and not is_flushed and not quick else 1):
            fleet.create_topic(f"warm{i}", PARTITIONS)
            produce(fleet, f"warm{i}", FLUSHED_COUNT if is_flushed else 300_000)
        for i in range(1 if is_flushed else ROUNDS):
            fleet.create_topic(f"in{i}", PARTITIONS)
            result = produce(fleet, f"in{i}", count)
            gb = count * SIZE / 1e9
            figures.setdefault("1 KiB acks=all: CPU s per GB", []).append(result["cpu"] / gb)
            figures.setdefault("1 KiB acks=all: records/s", []).append(count / result["seconds"])
            fleet.create_topic(f"e2e{i}", PARTITIONS)
            result = client("e2e", fleet.servers, f"e2e{i}", RATE * (5 if quick else 10), SIZE, RATE, PARTITIONS)
            figures.setdefault(f"{RATE} records/s, end to end: p50 ms", []).append(result["p50_ms"])
            figures.setdefault(f"{RATE} records/s, end to end: p99 ms", []).append(result["p99_ms"])
        time.sleep(3)
        figures["RSS of the largest after load: MB"] = [largest_rss(fleet)]
        figures["RSS of the largest at its peak: MB"] = [largest_rss_peak(fleet)]
        failovers(fleet, work, figures, 1 if is_flushed else KILLS)
        fleet.stop()
    except BaseException:
        for node in fleet.nodes.values():
            print(node.log_tail(10))
        raise
    finally:
        fleet.end()
        shutil.rmtree(work, ignore_errors=True)
    return {name: statistics.median(values) for name, values in figures.items()}


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended by a signal"))
    folder = tempfile.mkdtemp(prefix="flotilla-bench-", dir=os.environ.get("BENCH_DIR", "/var/tmp"))
    figures = {}
    try:
        for who in (os.environ.get("WHO") or "kafka kafka-flush replicated group-fsync").split():
            began = time.monotonic()
            figures[who] = bench(who, folder)
            print(f"RF 3, {who}: {time.monotonic() - began:.0f} s", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    with open(f"{BUILD}/bench-fleet.json", "w") as file:
        json.dump({"figures": figures, "parameters": {"rounds": ROUNDS, "partitions": PARTITIONS, "all": MANY}}, file, indent=1)


main()
