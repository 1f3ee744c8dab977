#!/usr/bin/env python3
"""Brokers are ended at any moment under load; the history checker judges what the clients saw, and the clock how long they waited.

    kill_test.py BUILD     ROUNDS=200 SEED=1 BLOCK=20 NODES=3 PARTITIONS=6 RATE=1000 (values per second) KEEP=1
                           MODE=kill      SIGKILL of one, of two, of all, now and then before the last one is in sync again;
                                          clean stops, which are hand-overs
                           MODE=cut       SIGKILL of one, and what it had not synced is gone (with `replicated` durability)
                           MODE=blackout  the same of all at once (`group-fsync`)
                           KINDS=one,clean   only these (MODE=kill): one early two all clean
                           AIM=controller    it is always the active controller that ends
                           PROBE=1        a second load without any backoff, which shows how much of a clean stop's time is the client's
                           SPARE=ID       that one is never ended
                           FORMAT=kafka   directories made by kafka-storage: a quorum of three voters at once
                           CLIENT=java    Apache Kafka's own client in librdkafka's place
                           PEER=kafka     against Apache Kafka's brokers (MODE=kill), which shows that the test is right

Producers are idempotent, acks=all, min.insync.replicas 2 of 3. Each BLOCK of rounds has a topic, a load and a verdict of its own:
the clients' history has no findings, and in the metadata log nobody became leader who was not in the ISR or an eligible replica. Only
where every replica that held the last records came back uncleanly may the last leader lead on (KIP-966), and the test knows when it did that.
librdkafka 2.0 now and then leaves a partition with a broker that does not lead any more, though it knows the new leader, until the leader
changes again: such a client is not waited for (and counted); where it is so when all brokers are back, a hand-over frees it. It is
judged as all others. CLIENT=java does not do that.
A stall (a writer without an acknowledgement for a minute) tells what each writer waits for, and what each broker and the metadata log say.
LOAD="debug=eos,msg" goes to history-load, LOG_LEVEL=debug to the brokers.
Times are those of single partitions: from the SIGKILL to the first acknowledgement behind the gap that it made; only of rounds
that began with all replicas in sync. A clean stop's time is the longest gap between acknowledgements while it lasts;
the start that follows is not part of it."""
import collections
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from fleet import Fleet, fail
from history import JavaLoad, Load, acks_of, longest_gap_ms, outage_ms
from kafka_fleet import KafkaFleet, format_quorum
from metadata_log import newest
from probe import Probe

BUILD = os.path.abspath(sys.argv[1])
MODE, PEER = os.environ.get("MODE", "kill"), os.environ.get("PEER", "")
ROUNDS, BLOCK = int(os.environ.get("ROUNDS", "200")), int(os.environ.get("BLOCK", "20"))
NODES, PARTITIONS = int(os.environ.get("NODES", "3")), int(os.environ.get("PARTITIONS", "6"))
SPARED = int(os.environ.get("SPARE", "0"))
RATE, WRITERS = float(os.environ.get("RATE", "1000")), 2
WEIGHTS = {"one": 60, "early": 10, "two": 5, "all": 5, "clean": 20}
KINDS = [kind for kind in WEIGHTS if kind in os.environ.get("KINDS", ",".join(WEIGHTS)).split(",")]
LOADS = {"librdkafka": Load, "java": JavaLoad}
AIM = os.environ.get("AIM", "")
ALL_S = 30  # within which the last leaders lead on after all were ended


class Test:
    def __init__(self, work, chance):
        more = {"broker.session.timeout.ms": 9000, "broker.heartbeat.interval.ms": 2000} if PEER == "kafka" else {}
        if os.environ.get("LOG_LEVEL"):
            more["flotilla.log.level"] = os.environ["LOG_LEVEL"]
        if MODE != "kill":
            more["log.flush.offset.checkpoint.interval.ms"] = 500
        self.fleet = (KafkaFleet if PEER == "kafka" else Fleet)(BUILD, work, NODES, more, forget=MODE != "kill")
        if os.environ.get("FORMAT") == "kafka":
            format_quorum(self.fleet)
        self.work, self.chance, self.load, self.probe = work, chance, None, None
        self.rounds = open(os.path.join(work, "rounds.jsonl"), "w")
        self.figures = collections.defaultdict(list)
        self.counts, self.elections, self.judged = collections.Counter(), collections.Counter(), 0

    def up_again(self, victims):
        time.sleep(self.chance.uniform(0, 1))
        for node in victims:
            node.start()
            if self.chance.random() < 0.3:
                time.sleep(self.chance.uniform(0, 0.5))
        for node in victims:
            self.figures["start -> ready"].append(node.wait_ready() * 1000)

    def draw(self):
        if MODE == "cut":
            return "one", True
        if MODE == "blackout":
            return "all", True
        kind = self.chance.choices(KINDS, [WEIGHTS[kind] for kind in KINDS])[0]
        if SPARED and kind == "all":
            kind = "two"
        return ("one" if kind == "early" else kind), kind != "early"

    def begin_probe(self):
        if not os.environ.get("PROBE"):
            return
        self.fleet.create_topic("probe", PARTITIONS, min(NODES, 3), min_insync_replicas=2)
        self.probe = Probe(self.fleet, "probe", PARTITIONS)

    def led_of_probe(self, names):
        return [p for p, leader in self.fleet.leaders("probe").items() if leader in names] if self.probe else []

    def end_probe(self):
        if self.probe is None:
            return
        self.probe.stop()
        print("probe: refused", dict(self.probe.refusals))
        if self.probe.errors:
            fail(f"errors that a client would not try again after: {self.probe.errors}")

    def round(self, topic, load, events):
        fleet, chance = self.fleet, self.chance
        kind, in_sync = self.draw()
        if in_sync:
            self.figures["started -> all in sync"].append(fleet.wait_isr(topic, min(NODES, 3)) * 1000)
        time.sleep(chance.uniform(0.1, 1.2))
        controller, leaders = fleet.controller(), fleet.leaders(topic)
        count = {"one": 1, "two": 2, "all": NODES, "clean": 1}[kind]
        victims = chance.sample([node for node in fleet.nodes.values() if node.id != SPARED], count)
        if AIM == "controller" and count == 1:
            victims = [fleet.nodes[controller]]
        names = [node.id for node in victims]
        led = [p for p, leader in leaders.items() if leader in names]
        self.counts[kind if in_sync else "early"] += 1
        event = {"kind": kind, "victims": names, "in_sync": in_sync, "at": time.time(), "led": led, "is_controller": controller in names,
                 "probed": self.led_of_probe(names), "bound": []}
        if kind == "clean":
            self.figures["clean stop"].append(victims[0].stop() * 1000)
        else:
            for node in victims:
                node.kill()
        event["over"] = time.time()
        events.append(event)
        if MODE != "kill":
            for node in victims:
                node.power_cut(chance.choice((None, chance.randrange(1 << 30))))
        if count == 1 and in_sync:
            event["bound"] = sorted({p for _, p in load.wait_acks(event["over"], dead=names)})
            self.counts["of them with a client bound to the dead broker:"] += bool(event["bound"])
        self.up_again(victims)
        event["ready"] = time.time()
        bound = load.wait_acks(event["ready"])
        event["acked"] = time.time()
        if bound:
            self.free_clients(load, bound)
        else:
            self.figures["ready -> acknowledged everywhere"].append((event["acked"] - event["ready"]) * 1000)
        print(json.dumps(event), file=self.rounds, flush=True)

    def free_clients(self, load, bound):
        """Another broker leads what they are bound with."""
        for _ in range(len(self.fleet.nodes)):
            self.counts["hand-overs that free a client of its broker:"] += 1
            leaders = self.fleet.leaders(load.topic)
            self.fleet.wait_isr(load.topic, min(NODES, 3))
            for leader in {leaders[p] for _, p in bound}:
                self.fleet.nodes[leader].stop()
                self.up_again([self.fleet.nodes[leader]])
            bound = load.wait_acks(time.time())
            if not bound:
                return
        fail(f"clients stay bound to brokers that do not lead: {bound}")

    def block(self, number, rounds):
        topic = f"block-{number}"
        self.fleet.create_topic(topic, PARTITIONS, min(NODES, 3), min_insync_replicas=2,
                                **({} if PEER else {"flotilla_durability": "group-fsync" if MODE == "blackout" else "replicated"}))
        self.load = load = LOADS[os.environ.get("CLIENT", "librdkafka")](BUILD, self.fleet.servers, self.work, topic, PARTITIONS, RATE, WRITERS)
        events = []
        load.wait_acks(time.time())
        for _ in range(rounds):
            self.round(topic, load, events)
        said = load.end()
        verdict = subprocess.run([f"{BUILD}/history-check", load.path], capture_output=True, text=True)
        print(f"block {number}: {rounds} rounds; {said}", flush=True)
        if verdict.returncode != 0:
            print(verdict.stdout[-4000:], verdict.stderr[-2000:])
            fail(f"the history of block {number} is not clean: {load.path}")
        print("    " + verdict.stdout.strip().replace("\n", "\n    "), flush=True)
        self.judge_elections(events)
        self.measure(acks_of(load.path), events)
        if not os.environ.get("KEEP"):
            os.unlink(load.path)
            self.fleet.delete_topic(topic)  # starts and power cuts would take longer from block to block

    def tell_state(self):
        """Where the test ends badly: what everybody says."""
        if self.load is not None:
            print(self.load.picture())
            print(self.fleet.picture(self.load.topic))
        for node in self.fleet.nodes.values():
            print(node.log_tail(25))

    def judge_elections(self, events):
        """Everybody who became leader since the last look had the right to."""
        log = newest(node.data for node in self.fleet.nodes.values())
        for election in log.elections:
            if election.offset < self.judged:
                continue
            is_asked = any(0 <= election.at - event["at"] < ALL_S for event in events if event["kind"] == "all" or not event["in_sync"])
            if election.right == "none" or (election.right == "last known" and not is_asked):
                fail(f"an unclean election that nobody asked for: {election}")
            self.elections[election.right] += 1
        self.judged = log.end

    def measure(self, acks, events):
        for event in [event for event in events if event["kind"] == "clean" and event["in_sync"]]:
            for p in event["probed"]:
                gap = longest_gap_ms(self.probe.acks[p], event["at"], event["over"])
                self.figures["hand-over, led by it, without a client's backoff"].append(gap)
        for event in events:
            if not event["in_sync"] or event["kind"] not in ("one", "clean"):
                continue
            for p in range(PARTITIONS):
                role = "led" if p in event["led"] else "followed"
                if event["kind"] == "clean":
                    before = event["at"] - (event["over"] - event["at"])
                    self.figures["longest gap as long before a clean stop"].append(longest_gap_ms(acks[p], before, event["at"]))
                    self.figures[f"hand-over, {role} by it"].append(longest_gap_ms(acks[p], event["at"], event["over"]))
                    continue
                where = "the controller, too" if event["is_controller"] else "controller elsewhere"
                took = outage_ms(acks[p], event["at"])
                if took is not None and p not in event["bound"]:
                    self.figures[f"kill -9 -> next ack, {role} by it, {where}"].append(took)

    def report(self):
        print("leaders elected: " + ", ".join(f"{n} by {right}" for right, n in sorted(self.elections.items())))
        print("\n" + ", ".join(f"{n} {kind}" for kind, n in sorted(self.counts.items())) + " rounds; in ms:")
        summary = {}
        for name, values in sorted(self.figures.items()):
            values.sort()
            at = lambda q: values[min(int(len(values) * q), len(values) - 1)]  # noqa: E731
            summary[name] = {"count": len(values), "p50": at(0.5), "p99": at(0.99), "max": values[-1]}
            print(f"{name:58} n {len(values):5}  p50 {at(0.5):8.0f}  p99 {at(0.99):8.0f}  max {values[-1]:8.0f}")
        with open(f"{BUILD}/kill-test-{MODE}{PEER and '-' + PEER}.json", "w") as file:
            json.dump({"rounds": self.counts, "figures": summary}, file, indent=1)


def main():
    seed = int(os.environ.get("SEED", "1"))
    work = tempfile.mkdtemp(prefix="kill-test-", dir=os.environ.get("BENCH_DIR", "/var/tmp"))
    test = Test(work, random.Random(seed))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended by a signal"))
    print(f"seed {seed}, mode {MODE}, {ROUNDS} rounds, {NODES} brokers at {test.fleet.net}.x, {PARTITIONS} partitions", flush=True)
    keep = bool(os.environ.get("KEEP"))
    try:
        print("ready after s:", {i: round(s, 2) for i, s in test.fleet.start().items()}, flush=True)
        test.begin_probe()
        done = 0
        for number in range((ROUNDS + BLOCK - 1) // BLOCK):
            test.block(number, min(BLOCK, ROUNDS - done))
            done += BLOCK
        test.end_probe()
        test.fleet.stop()
        test.report()
        print(f"kill-test: {ROUNDS} rounds, nothing lost, duplicated or reordered")
    except BaseException:
        test.tell_state()
        keep = True
        raise
    finally:
        test.fleet.end()
        if test.load is not None:
            test.load.stop()
        if keep:
            print(f"kept: {work}")
        else:
            shutil.rmtree(work, ignore_errors=True)


main()
