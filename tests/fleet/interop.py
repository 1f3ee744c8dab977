#!/usr/bin/env python3
"""Apache Kafka 4.3 against a fleet of ours: its tools, its broker in our quorum, its controller beside ours, our broker in its.

    interop.py BUILD [tools|observer|controller|ours]...     default: all

Each check is one line of a table (the one in docs/INTEROP.md): what was done, whether it worked, what was seen. A check that
docs/INTEROP.md says works and that fails ends with status 1."""
import glob
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import traceback

from fleet import Fleet, Node, PORT, until
from kafka_fleet import KafkaFleet, KafkaNode, format_quorum, tool

BUILD = os.path.abspath(sys.argv[1])
TOP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
rows = []


class Fault(Exception):
    pass


def need(is_so, what):
    if not is_so:
        raise Fault(" ".join(str(what).split())[-300:])


def ran(*args, seconds=60):
    status, said = tool(*args, seconds=seconds)
    need(status == 0 and "Exception" not in said, said)
    return said


def check(area, name, what):
    try:
        seen, is_fine = what() or "", True
    except (Fault, OSError, SystemExit) as fault:
        seen, is_fine = str(fault), False
    except Exception:  # pylint: disable=broad-except
        seen, is_fine = traceback.format_exc().splitlines()[-1], False
    rows.append((area, name, is_fine, " ".join(seen.split())[:300]))
    print(f"{'works' if is_fine else 'FAILS':6} {area}: {name}" + (f": {rows[-1][3]}" if seen else ""), flush=True)


def kcat(servers, topic, *args, given=None):
    done = subprocess.run(["kcat", "-q", "-b", servers, "-t", topic, *args], input=given, capture_output=True, text=True, timeout=60)
    need(done.returncode == 0, done.stderr)
    return done.stdout


def write(servers, topic, count, start=0):
    kcat(servers, topic, "-P", "-X", "acks=all", given="".join(f"{i}\n" for i in range(start, start + count)))


def reads(servers, topic, count):
    seen = kcat(servers, topic, "-C", "-o", "beginning", "-e").split()
    need(sorted(map(int, seen)) == list(range(count)), f"{len(seen)} of {count} records, {len(set(seen))} different")


# ---- Kafka's tools against three of ours ----

def quorum_tools(fleet):
    area, servers = "kafka-metadata-quorum", fleet.servers
    controllers = ",".join(f"{node.host}:{PORT + 1}" for node in fleet.nodes.values())

    def status(door, where):
        said = ran("metadata-quorum", door, where, "describe", "--status")
        leader = re.search(r"LeaderId:\s+(\d+)", said)
        need(leader and int(leader[1]) in fleet.nodes, said)
        need(len(re.findall(r'"id": ?\d+|\{"id"', said)) >= 3 or said.count("directoryId") >= 3, said)
        return f"leader {leader[1]}, {re.search('HighWatermark:.*', said)[0]}"

    def replication():
        said = ran("metadata-quorum", "--bootstrap-server", servers, "describe", "--replication")
        need(said.count("Follower") == 2 and said.count("Leader") >= 1, said)
        return "1 leader, 2 followers"
    check(area, "describe --status, over a broker", lambda: status("--bootstrap-server", servers))
    check(area, "describe --status, over a controller", lambda: status("--bootstrap-controller", controllers))
    check(area, "describe --replication", replication)


def topic_tools(fleet):
    servers = fleet.servers

    def create():
        ran("topics", "--bootstrap-server", servers, "--create", "--topic", "one", "--partitions", 6, "--replication-factor", 3,
            "--config", "min.insync.replicas=2")
        fleet.wait_isr("one")

    def describe():
        said = ran("topics", "--bootstrap-server", servers, "--describe", "--topic", "one")
        leaders = set(re.findall(r"Leader: (\d+)", said))
        need(said.count("Isr: ") == 6 and len(leaders) == 3, said)
        return f"6 partitions, leaders {sorted(leaders)}"

    def under():
        said = ran("topics", "--bootstrap-server", servers, "--describe", "--under-replicated-partitions")
        need("Partition:" not in said, said)

    def more():
        ran("topics", "--bootstrap-server", servers, "--alter", "--topic", "one", "--partitions", 9)
        until(20, "9 partitions", lambda: len(fleet.partitions("one")) == 9)

    def assigned():
        ran("topics", "--bootstrap-server", servers, "--create", "--topic", "placed", "--replica-assignment", "3:1:2,1:2:3")
        fleet.wait_isr("placed")
        need(fleet.partitions("placed")[0]["replicas"] == [3, 1, 2], fleet.partitions("placed"))

    def delete():
        ran("topics", "--bootstrap-server", servers, "--delete", "--topic", "placed")
        until(20, "the topic is gone", lambda: not fleet.partitions("placed"))
    for name, what in (("--create, RF 3", create), ("--describe", describe), ("--describe --under-replicated-partitions: none", under),
                       ("--alter --partitions", more), ("--create --replica-assignment", assigned), ("--delete", delete)):
        check("kafka-topics", name, what)


def config_tools(fleet):
    servers = fleet.servers

    def one(kind, name, setting):
        def what():
            where = ["--entity-type", kind] + (["--entity-name", name] if name else ["--entity-default"])
            ran("configs", "--bootstrap-server", servers, "--alter", *where, "--add-config", setting)
            said = ran("configs", "--bootstrap-server", servers, "--describe", *where)
            need(setting in said, said)
            ran("configs", "--bootstrap-server", servers, "--alter", *where, "--delete-config", setting.split("=")[0])
        return what
    check("kafka-configs", "topic: --add-config, --describe, --delete-config", one("topics", "one", "retention.ms=3600000"))
    check("kafka-configs", "one broker", one("brokers", "1", "log.retention.ms=7200000"))
    check("kafka-configs", "default of all brokers", one("brokers", None, "log.retention.ms=7200000"))


def reassign_tools(fleet, work):
    servers = fleet.servers
    path = os.path.join(work, "reassign.json")

    def plan(replicas):
        with open(path, "w") as file:
            json.dump({"version": 1, "partitions": [{"topic": "moving", "partition": 0, "replicas": replicas}]}, file)

    def generate():
        with open(os.path.join(work, "topics.json"), "w") as file:
            json.dump({"version": 1, "topics": [{"topic": "one"}]}, file)
        said = ran("reassign-partitions", "--bootstrap-server", servers, "--generate", "--topics-to-move-json-file",
                   os.path.join(work, "topics.json"), "--broker-list", "1,2,3")
        need("Proposed partition reassignment" in said, said)

    def move():
        ran("topics", "--bootstrap-server", servers, "--create", "--topic", "moving", "--replica-assignment", "1:2")
        write(servers, "moving", 1000)
        plan([3, 2])
        ran("reassign-partitions", "--bootstrap-server", servers, "--execute", "--reassignment-json-file", path)
        until(30, "moved", lambda: sorted(fleet.partitions("moving")[0]["isr"]) == [2, 3] and fleet.partitions("moving")[0]["replicas"] == [3, 2])
        said = ran("reassign-partitions", "--bootstrap-server", servers, "--verify", "--reassignment-json-file", path)
        need("is completed" in said, said)
        reads(servers, "moving", 1000)

    def throttled():
        plan([1, 2])
        ran("reassign-partitions", "--bootstrap-server", servers, "--execute", "--reassignment-json-file", path, "--throttle", 1000)
        said = ran("reassign-partitions", "--bootstrap-server", servers, "--list")
        if "moving-0" not in said:
            need(fleet.partitions("moving")[0]["replicas"] == [1, 2], said)
            raise Fault("not shown: done before it could be cancelled")
        ran("reassign-partitions", "--bootstrap-server", servers, "--cancel", "--reassignment-json-file", path)
        if fleet.partitions("moving")[0]["replicas"] == [1, 2]:
            raise Fault("not shown: listed, but done before it could be cancelled")
        need(sorted(fleet.partitions("moving")[0]["replicas"]) == [2, 3], fleet.partitions("moving"))
        return "listed, cancelled"
    check("kafka-reassign-partitions", "--generate", generate)
    check("kafka-reassign-partitions", "--execute, --verify", move)
    check("kafka-reassign-partitions", "--throttle, --list, --cancel", throttled)


def election_tools(fleet):
    servers = fleet.servers

    def preferred():
        preferred_ids = {p: state["replicas"][0] for p, state in fleet.partitions("one").items()}
        victim = fleet.nodes[preferred_ids[0]]
        victim.kill()
        until(20, "another leader", lambda: fleet.leaders("one")[0] not in (victim.id, -1))
        victim.start()
        victim.wait_ready()
        fleet.wait_isr("one")
        ran("leader-election", "--bootstrap-server", servers, "--election-type", "preferred", "--all-topic-partitions")
        until(20, "preferred leaders", lambda: fleet.leaders("one") == preferred_ids)

    def unclean():
        ran("topics", "--bootstrap-server", servers, "--create", "--topic", "unclean", "--replica-assignment", "1:2")
        fleet.wait_isr("unclean", 2)
        _, said = tool("leader-election", "--bootstrap-server", servers, "--election-type", "unclean", "--topic", "unclean", "--partition", 0)
        need("Valid replica already elected" in said or "not needed" in said.lower(), said)
        return "not needed where a leader lives"
    check("kafka-leader-election", "preferred, after a kill -9", preferred)
    check("kafka-leader-election", "unclean", unclean)


def other_tools(fleet):
    servers = fleet.servers

    def features():
        said = ran("features", "--bootstrap-server", servers, "describe")
        need("metadata.version" in said and "kraft.version" in said, said)
        return "; ".join(re.findall(r"Feature: (\S+).*?FinalizedVersionLevel: (\S+)", said)[0]) if "FinalizedVersionLevel" in said else ""

    def group():
        reads(servers, "moving", 1000)
        ran("console-consumer", "--bootstrap-server", servers, "--topic", "moving", "--group", "g1", "--from-beginning", "--max-messages", 1000,
            "--timeout-ms", 30000)
        said = ran("consumer-groups", "--bootstrap-server", servers, "--describe", "--group", "g1")
        need(re.search(r"moving\s+0\s+1000\s+1000\s+0", said), said)

    def perf():
        said = ran("producer-perf", "--topic", "one", "--num-records", 50000, "--record-size", 1000, "--throughput", -1, "--command-property",
                   f"bootstrap.servers={servers}", "acks=all", seconds=120)
        need("50000 records sent" in said, said)
        return said.strip().splitlines()[-1][:90]
    check("kafka-features", "describe", features)
    check("kafka-cluster", "cluster-id", lambda: need(fleet.common["flotilla.cluster.id"] in ran("cluster", "cluster-id", "--bootstrap-server", servers), "another id"))
    check("kafka-broker-api-versions", "all three brokers", lambda: need(ran("broker-api-versions", "--bootstrap-server", servers).count("(id: ") == 3, "not three"))
    check("kafka-log-dirs", "--describe", lambda: need(ran("log-dirs", "--bootstrap-server", servers, "--describe").count('"broker":') == 3, "not three"))
    check("kafka-get-offsets", "all partitions", lambda: need("moving:0:1000" in ran("get-offsets", "--bootstrap-server", servers, "--topic", "moving"), "not 1000"))
    check("kafka-consumer-groups", "a group over three brokers", group)
    check("kafka-producer-perf-test", "acks=all", perf)


def dump_tools(fleet):
    def dump(node):
        said = ""
        for path in sorted(glob.glob(f"{node.data}/__cluster_metadata-0/*.log") + glob.glob(f"{node.data}/__cluster_metadata-0/*.checkpoint")):
            said += ran("dump-log", "--cluster-metadata-decoder", "--files", path, seconds=120)
        need("isvalid: false" not in said and "Could not decode" not in said and said.count("PARTITION_RECORD") > 0, said)
        return f"{said.count('PARTITION_RECORD')} partition records"

    def partitions(node):
        paths = sorted(glob.glob(f"{node.data}/one-*/*.log"))
        said = ran("dump-log", "--files", ",".join(paths), "--print-data-log", seconds=120) if paths else ""
        need(paths and "isvalid: false" not in said, said)
        return f"{len(paths)} segments"
    for node in fleet.nodes.values():
        check("kafka-dump-log", f"--cluster-metadata-decoder, node {node.id}", lambda node=node: dump(node))
    check("kafka-dump-log", "partitions of a follower", lambda: partitions(fleet.nodes[2]))


def three_of_ours(work):
    """FORMAT=kafka: with directories that kafka-storage made for a quorum of three voters."""
    fleet = Fleet(BUILD, work)
    if os.environ.get("FORMAT") == "kafka":
        format_quorum(fleet)
    return fleet


def tools(work):
    """With PEER=kafka against Kafka itself: are the checks right?"""
    fleet = KafkaFleet(BUILD, work) if os.environ.get("PEER") == "kafka" else three_of_ours(work)
    try:
        fleet.start()
        quorum_tools(fleet)
        topic_tools(fleet)
        config_tools(fleet)
        reassign_tools(fleet, work)
        election_tools(fleet)
        other_tools(fleet)
        dump_tools(fleet)
        fleet.stop()
    finally:
        fleet.end()


# ---- mixed clusters ----

def served_by(fleet, guest_id, topic):
    """A topic whose replicas are two of the hosts and the guest: it is in sync, its leader serves, its copy is whole."""
    servers = fleet.servers

    def follows():
        ran("topics", "--bootstrap-server", servers, "--create", "--topic", topic, "--replica-assignment", f"1:2:{guest_id}")
        fleet.wait_isr(topic, 3, 30)
        write(servers, topic, 2000)
        reads(servers, topic, 2000)

    def leads():
        ran("topics", "--bootstrap-server", servers, "--create", "--topic", f"{topic}-led", "--replica-assignment", f"{guest_id}:1:2")
        fleet.wait_isr(f"{topic}-led", 3, 30)
        need(fleet.leaders(f"{topic}-led")[0] == guest_id, fleet.leaders(f"{topic}-led"))
        write(servers, f"{topic}-led", 2000)
        reads(servers, f"{topic}-led", 2000)

    def dies():
        guest = fleet.nodes[guest_id]
        guest.kill()
        until(40, "another leader", lambda: fleet.leaders(f"{topic}-led")[0] in (1, 2))
        write(servers, f"{topic}-led", 1000, 2000)
        guest.start()
        guest.wait_ready(90)
        fleet.wait_isr(f"{topic}-led", 3, 60)
        reads(servers, f"{topic}-led", 3000)

    def stops():
        fleet.nodes[guest_id].stop()
        write(servers, topic, 1000, 2000)
        reads(servers, topic, 3000)
    return follows, leads, dies, stops


def guest_checks(area, fleet, guest, topic):
    def starts():
        guest.start()
        took = guest.wait_ready(60)
        until(20, "it is in the metadata", lambda: guest.id in fleet.anyone(lambda wire: wire.metadata(""))["brokers"])
        return f"ready after {took:.1f} s"
    check(area, "starts, registers, is unfenced", starts)
    if not guest.is_up():
        return
    for name, what in zip(("follows: in sync, acks=all, read back", "leads: acks=all, read back", "kill -9: failover, comes back, nothing is missing",
                           "clean stop"), served_by(fleet, guest.id, topic)):
        check(area, name, what)


def observer(work):
    fleet = three_of_ours(work)
    try:
        fleet.start()
        guest = fleet.add(KafkaNode, 4, {"process.roles": "broker", "listeners": f"PLAINTEXT://{fleet.net}.4:{PORT},PEER://{fleet.net}.4:{PORT + 2}"})
        guest_checks("Apache Kafka broker in our quorum", fleet, guest, "guest")
    finally:
        fleet.end()


def ours(work):
    fleet = KafkaFleet(BUILD, work, 3, {"transaction.state.log.replication.factor": 3})
    try:
        fleet.start()
        guest = fleet.add(Node, 4, {"process.roles": "broker", "listeners": f"PLAINTEXT://{fleet.net}.4:{PORT},PEER://{fleet.net}.4:{PORT + 2}"})
        guest_checks("our broker in Apache Kafka's quorum", fleet, guest, "guest")
    finally:
        fleet.end()


def controller(work):
    area = "Apache Kafka controller beside ours"
    fleet = three_of_ours(work)
    try:
        fleet.start()
        bootstrap = ",".join(f"{node.host}:{PORT + 1}" for node in fleet.nodes.values())
        guest = fleet.add(KafkaNode, 5, {"process.roles": "controller", "controller.quorum.voters": None, "controller.quorum.bootstrap.servers": bootstrap,
                                         "inter.broker.listener.name": None, "listeners": f"CONTROLLER://{fleet.net}.5:{PORT + 1}"})
        guest.format_more = ("--no-initial-controllers",)
        config = os.path.join(guest.work, "server.properties")

        def observes():
            guest.start()
            until(40, "it is an observer that has caught up", lambda: 5 in (fleet.anyone(lambda wire: wire.quorum()) or {"observers": {}})["observers"])

        def joins():
            ran("metadata-quorum", "--command-config", config, "--bootstrap-controller", bootstrap, "add-controller", seconds=90)
            until(20, "it is a voter", lambda: 5 in fleet.anyone(lambda wire: wire.quorum())["voters"])

        def commits():
            ran("topics", "--bootstrap-server", fleet.servers, "--create", "--topic", "mixed", "--partitions", 3, "--replication-factor", 3)
            ends = fleet.anyone(lambda wire: wire.quorum())["voters"]
            until(20, "it has all", lambda: (lambda q: q["voters"][5] >= q["high_watermark"] - 1)(fleet.anyone(lambda wire: wire.quorum())))
            return f"log ends {ends}"

        def leaves():
            directory = re.search(r"directory.id=(\S+)", open(f"{guest.data}/meta.properties").read())[1]
            ran("metadata-quorum", "--bootstrap-controller", bootstrap, "remove-controller", "--controller-id", 5, "--controller-directory-id", directory)
            until(20, "it is no voter", lambda: 5 not in fleet.anyone(lambda wire: wire.quorum())["voters"])
        for name, what in (("fetches as an observer", observes), ("kafka-metadata-quorum add-controller", joins), ("commits with it", commits),
                           ("kafka-metadata-quorum remove-controller", leaves)):
            check(area, name, what)
    finally:
        fleet.end()


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended by a signal"))
    names = sys.argv[2:] or ["tools", "observer", "controller", "ours"]
    for name in names:
        work = tempfile.mkdtemp(prefix=f"interop-{name}-")
        try:
            globals()[name](work)
        except (SystemExit, Fault, OSError) as fault:
            rows.append((name, "the cluster itself", False, str(fault)[:300]))
            print(f"FAILS {name}: {fault}")
        if os.environ.get("KEEP"):
            print(f"kept: {work}")
        else:
            shutil.rmtree(work, ignore_errors=True)
    with open(f"{BUILD}/interop.md", "w") as file:
        file.write("| what | check | | seen |\n|---|---|---|---|\n")
        for area, name, is_fine, seen in rows:
            file.write(f"| {area} | {name} | {'works' if is_fine else 'does not'} | {seen.replace('|', '/')} |\n")
    known = os.path.join(TOP, "docs", "INTEROP.md")
    promised = {tuple(cell.strip() for cell in line.split("|")[1:3]) for line in open(known) if "| works |" in line} if os.path.exists(known) else set()
    broken = [f"{area}: {name}" for area, name, is_fine, _ in rows if not is_fine and (area, name) in promised]
    print(f"{sum(row[2] for row in rows)} work, {sum(not row[2] for row in rows)} do not; promised and broken: {len(broken)}")
    sys.exit(1 if broken else 0)


main()
