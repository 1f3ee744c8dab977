#!/usr/bin/env python3
"""Apache Kafka 4.3 against a fleet of ours: its tools, its broker in our quorum, its controller beside ours, our broker in its.

    interop.py BUILD [tools|raised|observer|controller|ours|voter]...     default: all

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
PATIENCE = 180  # s; starts of a JVM on a machine that others use
rows = []


class Fault(Exception):
    pass


def need(is_so, what):
    if not is_so:
        raise Fault(" ".join(str(what).split())[-300:])


def ran(*args, seconds=PATIENCE):
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

    def plan(topic, replicas):
        with open(path, "w") as file:
            json.dump({"version": 1, "partitions": [{"topic": topic, "partition": 0, "replicas": replicas}]}, file)

    def generate():
        with open(os.path.join(work, "topics.json"), "w") as file:
            json.dump({"version": 1, "topics": [{"topic": "one"}]}, file)
        said = ran("reassign-partitions", "--bootstrap-server", servers, "--generate", "--topics-to-move-json-file",
                   os.path.join(work, "topics.json"), "--broker-list", "1,2,3")
        need("Proposed partition reassignment" in said, said)

    def move():
        ran("topics", "--bootstrap-server", servers, "--create", "--topic", "moving", "--replica-assignment", "1:2")
        write(servers, "moving", 1000)
        plan("moving", [3, 2])
        ran("reassign-partitions", "--bootstrap-server", servers, "--execute", "--reassignment-json-file", path)
        until(30, "moved", lambda: sorted(fleet.partitions("moving")[0]["isr"]) == [2, 3] and fleet.partitions("moving")[0]["replicas"] == [3, 2])
        said = ran("reassign-partitions", "--bootstrap-server", servers, "--verify", "--reassignment-json-file", path)
        need("is completed" in said, said)
        reads(servers, "moving", 1000)

    def throttled():
        """40 MB at 100 kB/s: under way for minutes, if it is throttled."""
        ran("topics", "--bootstrap-server", servers, "--create", "--topic", "slow", "--replica-assignment", "3:2")
        kcat(servers, "slow", "-P", "-X", "acks=all", given="".join(f"{i:01000d}\n" for i in range(40000)))
        plan("slow", [1, 2])
        ran("reassign-partitions", "--bootstrap-server", servers, "--execute", "--reassignment-json-file", path, "--throttle", 100000)
        until(30, "the new replica is made", lambda: os.path.exists(f"{fleet.nodes[1].data}/slow-0"))
        said = ran("reassign-partitions", "--bootstrap-server", servers, "--list")
        need(re.search(r"slow-0: replicas: 1,2,3. adding: 1. removing: 3", said), said)
        return "slow-0: replicas: 1,2,3. adding: 1. removing: 3."

    def cancelled():
        said = ran("reassign-partitions", "--bootstrap-server", servers, "--cancel", "--reassignment-json-file", path)
        need("Successfully cancelled" in said, said)
        state = fleet.partitions("slow")[0]
        need(sorted(state["replicas"]) == [2, 3] and sorted(state["isr"]) == [2, 3], state)
        said = ran("reassign-partitions", "--bootstrap-server", servers, "--list")
        need("No partition reassignments found" in said, said)
        until(60, "what was copied is gone", lambda: not os.path.exists(f"{fleet.nodes[1].data}/slow-0"))
        said = ran("configs", "--bootstrap-server", servers, "--describe", "--entity-type", "brokers")
        need("throttled.rate" not in said, said)
        reads(servers, "slow", 40000)
        return f"replicas {state['replicas']} again, the copy and the throttle are gone"
    check("kafka-reassign-partitions", "--generate", generate)
    check("kafka-reassign-partitions", "--execute, --verify", move)
    check("kafka-reassign-partitions", "--execute --throttle, --list", throttled)
    check("kafka-reassign-partitions", "--cancel", cancelled)


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


def three_of_ours(work, more=None):
    """FORMAT=kafka: with directories that kafka-storage made for a quorum of three voters."""
    fleet = Fleet(BUILD, work, more=more)
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
        fleet.wait_isr(topic, 3, PATIENCE)
        write(servers, topic, 2000)
        reads(servers, topic, 2000)

    def leads():
        ran("topics", "--bootstrap-server", servers, "--create", "--topic", f"{topic}-led", "--replica-assignment", f"{guest_id}:1:2")
        fleet.wait_isr(f"{topic}-led", 3, PATIENCE)
        need(fleet.leaders(f"{topic}-led")[0] == guest_id, fleet.leaders(f"{topic}-led"))
        write(servers, f"{topic}-led", 2000)
        reads(servers, f"{topic}-led", 2000)

    def dies():
        guest = fleet.nodes[guest_id]
        guest.kill()
        until(40, "another leader", lambda: fleet.leaders(f"{topic}-led")[0] in (1, 2))
        write(servers, f"{topic}-led", 1000, 2000)
        guest.start()
        guest.wait_ready(PATIENCE)
        fleet.wait_isr(f"{topic}-led", 3, PATIENCE)
        reads(servers, f"{topic}-led", 3000)

    def stops():
        fleet.nodes[guest_id].stop()
        write(servers, topic, 1000, 2000)
        reads(servers, topic, 3000)
    return follows, leads, dies, stops


def guest_checks(area, fleet, guest, topic):
    def starts():
        guest.start()
        took = guest.wait_ready(PATIENCE)
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


# ---- one quorum of both kinds ----

def quorum_of(fleet):
    return fleet.anyone(lambda wire: wire.quorum()) or {"leader": -1, "voters": {}, "observers": {}}


def directory_of(node):
    return re.search(r"directory.id=(\S+)", open(f"{node.data}/meta.properties").read())[1]


def doors(nodes):
    return ",".join(f"{node.host}:{PORT + 1}" for node in nodes)


def add_voter(node, others):
    """As its operator does: with its own properties."""
    ran("metadata-quorum", "--command-config", os.path.join(node.work, "server.properties"), "--bootstrap-controller", doors(others), "add-controller")
    until(PATIENCE, f"{node.id} is a voter", lambda: node.id in quorum_of(node.fleet)["voters"])


def remove_voter(node, others):
    ran("metadata-quorum", "--bootstrap-controller", doors(others), "remove-controller", "--controller-id", node.id, "--controller-directory-id",
        directory_of(node))
    until(PATIENCE, f"{node.id} is no voter", lambda: node.id not in quorum_of(node.fleet)["voters"])


def lead_by(fleet, wanted):
    """Of three voters the wanted one is made leader: it alone, and the leader that dies, have the newest records."""
    leader = quorum_of(fleet)["leader"]
    if leader == wanted.id:
        return
    third = next(fleet.nodes[i] for i in quorum_of(fleet)["voters"] if i not in (leader, wanted.id))
    third.kill()
    end = quorum_of(fleet)["high_watermark"]
    spare = ",".join(node.server for node in fleet.up() if node.serves_clients())
    ran("topics", "--bootstrap-server", spare, "--create", "--topic", f"newest-{end}", "--partitions", 1, "--replication-factor", 1)
    until(PATIENCE, "the wanted one has it", lambda: quorum_of(fleet)["voters"][wanted.id] > end)
    fleet.nodes[leader].kill()
    third.start()
    until(PATIENCE, f"{wanted.id} leads", lambda: quorum_of(fleet)["leader"] == wanted.id)
    fleet.nodes[leader].start()
    for node in (third, fleet.nodes[leader]):
        node.wait_ready(PATIENCE)


def works_under(fleet, topic, replicas, victim):
    """The active controller of one kind, brokers of the other: topics, a broker's death and return."""
    servers = ",".join(node.server for node in fleet.nodes.values() if node.serves_clients())
    ran("topics", "--bootstrap-server", servers, "--create", "--topic", topic, "--replica-assignment", ":".join(map(str, replicas)))
    fleet.wait_isr(topic, len(replicas), PATIENCE)
    write(servers, topic, 1000)
    fleet.nodes[victim].kill()
    until(PATIENCE, "another leader", lambda: fleet.leaders(topic)[0] not in (victim, -1))
    write(servers, topic, 1000, 1000)
    fleet.nodes[victim].start()
    fleet.nodes[victim].wait_ready(PATIENCE)
    fleet.wait_isr(topic, len(replicas), PATIENCE)
    reads(servers, topic, 2000)


def log_start(node):
    """By its segments: the checkpoint 0-0 that a new quorum begins with may lie there still."""
    starts = [int(os.path.basename(path)[:20]) for path in glob.glob(f"{node.data}/__cluster_metadata-0/*.log")]
    return min(starts) if starts else 0


SNAPSHOTS = {"metadata.log.max.record.bytes.between.snapshots": 3000, "metadata.max.retention.ms": 2000}


def make_snapshots(fleet, node):
    """Until its log begins at a snapshot."""
    servers = ",".join(other.server for other in fleet.up() if other.serves_clients())
    for i in range(40):
        if log_start(node) > 0 and i > 2:
            return
        ran("topics", "--bootstrap-server", servers, "--create", "--topic", f"more-{node.id}-{i}", "--partitions", 40, "--replication-factor", 1)
    until(PATIENCE, f"the log of {node.id} begins at a snapshot", lambda: log_start(node) > 0)


def controller(work):
    area = "Apache Kafka controller beside ours"
    fleet = three_of_ours(work, {"controller.quorum.auto.join.enable": "false", **SNAPSHOTS})  # who is removed stays so
    try:
        fleet.start()
        hosts = [fleet.nodes[i] for i in (1, 2, 3)]
        for node in hosts[1:]:
            add_voter(node, hosts)
        guest = fleet.add(KafkaNode, 5, {"process.roles": "controller", "controller.quorum.voters": None, "controller.quorum.bootstrap.servers": doors(hosts),
                                         "inter.broker.listener.name": None, "listeners": f"CONTROLLER://{fleet.net}.5:{PORT + 1}"})
        guest.format_more = ("--no-initial-controllers",)

        def snapshot_of_ours():
            make_snapshots(fleet, fleet.nodes[quorum_of(fleet)["leader"]])
            observes()
            need(log_start(guest) > 0, "it has read the whole log")
            return f"its log begins at {log_start(guest)}"

        def observes():
            guest.start()
            until(PATIENCE, "it is an observer that has caught up", lambda: quorum_of(fleet)["observers"].get(5, -1) >= quorum_of(fleet)["high_watermark"] - 1)

        def commits():
            ran("topics", "--bootstrap-server", fleet.nodes[1].server, "--create", "--topic", "mixed", "--partitions", 3, "--replication-factor", 3)
            until(PATIENCE, "it has all", lambda: (lambda q: q["voters"][5] >= q["high_watermark"] - 1)(quorum_of(fleet)))
            return f"log ends {quorum_of(fleet)['voters']}"

        def snapshot_of_theirs():
            make_snapshots(fleet, guest)
            fleet.nodes[2].kill()
            shutil.rmtree(fleet.nodes[2].data)
            os.makedirs(fleet.nodes[2].data)
            fleet.nodes[2].start()
            fleet.nodes[2].wait_ready(PATIENCE)
            need(log_start(fleet.nodes[2]) > 0, "it has read the whole log")
            return f"its log begins at {log_start(fleet.nodes[2])}"

        def hands_back():
            guest.stop()
            until(PATIENCE, "one of ours leads", lambda: quorum_of(fleet)["leader"] in (1, 2, 3))
            works_under(fleet, "back", (2, 1, 3), 2)
            guest.start()
            until(PATIENCE, "it follows", lambda: quorum_of(fleet)["voters"][5] >= quorum_of(fleet)["high_watermark"] - 1)

        for name, what in (("an empty one fetches our snapshot, and the log behind it", snapshot_of_ours),
                           ("kafka-metadata-quorum add-controller", lambda: add_voter(guest, hosts)),
                           ("commits with it", commits),
                           ("kafka-metadata-quorum remove-controller, one of ours", lambda: remove_voter(fleet.nodes[2], hosts)),
                           ("it is elected, our voters follow", lambda: lead_by(fleet, guest)),
                           ("it is the active controller of our brokers: topics, kill -9 of a broker, in sync again", lambda: works_under(fleet, "under-it", (2, 1, 3), 2)),
                           ("a wiped node of ours fetches its snapshot", snapshot_of_theirs),
                           ("stopped cleanly: one of ours leads on; started: follows", hands_back),
                           ("kafka-metadata-quorum remove-controller, itself", lambda: remove_voter(guest, hosts))):
            check(area, name, what)
    finally:
        fleet.end()


# ---- ours among Apache Kafka's ----

# what we do not serve yet may not be finalized
LEVELS = tuple(word for name in ("group", "transaction", "share", "streams") for word in ("--feature", f"{name}.version=0"))


def ours(work):
    fleet = KafkaFleet(BUILD, work, 3, {"transaction.state.log.replication.factor": 3})
    for node in fleet.nodes.values():
        node.format_more = LEVELS
    try:
        fleet.start()
        guest = fleet.add(Node, 4, {"process.roles": "broker", "listeners": f"PLAINTEXT://{fleet.net}.4:{PORT},PEER://{fleet.net}.4:{PORT + 2}"})
        guest_checks("our broker in Apache Kafka's quorum", fleet, guest, "guest")
    finally:
        fleet.end()


def voter(work):
    """Two nodes of Apache Kafka's, and one of ours that joins them as broker and controller."""
    area = "our controller in Apache Kafka's quorum"
    fleet = KafkaFleet(BUILD, work, 2, {"min.insync.replicas": 1, "default.replication.factor": 2, **SNAPSHOTS})
    try:
        hosts = list(fleet.nodes.values())
        format_quorum(fleet, LEVELS)
        fleet.start()
        guest = fleet.add(Node, 4, {"controller.quorum.voters": None, "controller.quorum.bootstrap.servers": doors(hosts),
                                    "controller.quorum.auto.join.enable": "false"})

        def joins():
            guest.start()
            guest.wait_ready(PATIENCE)
            until(PATIENCE, "it is an observer that has caught up", lambda: quorum_of(fleet)["observers"].get(4, -1) >= quorum_of(fleet)["high_watermark"] - 1)
            add_voter(guest, hosts)

        def hands_back():
            guest.stop()
            until(PATIENCE, "one of theirs leads", lambda: quorum_of(fleet)["leader"] in (1, 2))
            guest.start()
            guest.wait_ready(PATIENCE)
        for name, what in (("observes, kafka-metadata-quorum add-controller", joins),
                           ("it is elected, their voters follow", lambda: lead_by(fleet, guest)),
                           ("it is the active controller of their brokers: topics, kill -9 of a broker, in sync again", lambda: works_under(fleet, "under-it", (1, 2, 4), 1)),
                           ("stopped cleanly: one of theirs leads on; started: follows", hands_back),
                           ("kafka-metadata-quorum remove-controller", lambda: remove_voter(guest, hosts))):
            check(area, name, what)
    finally:
        fleet.end()


def raised(work):
    """Directories of three of Apache Kafka's with controller.quorum.voters: kraft.version 0. Ours go on with them."""
    area = "kafka-features"
    fleet = KafkaFleet(BUILD, work)
    for node in fleet.nodes.values():
        node.format_more = LEVELS

    def taken_over():
        fleet.start()
        ran("topics", "--bootstrap-server", fleet.servers, "--create", "--topic", "old", "--replica-assignment", "1:2:3")
        write(fleet.servers, "old", 1000)
        fleet.end()
        for i in (1, 2, 3):
            fleet.add(Node, i).start()
        for node in fleet.nodes.values():
            node.wait_ready(PATIENCE)
        fleet.wait_isr("old", 3, PATIENCE)
        reads(fleet.servers, "old", 1000)

    def level():
        said = ran("features", "--bootstrap-server", fleet.servers, "describe")
        return re.search(r"kraft.version.*FinalizedVersionLevel: (\d)", said)[1]

    def raises():
        need(level() == "0", "it is not 0")
        ran("features", "--bootstrap-server", fleet.servers, "upgrade", "--feature", "kraft.version=1")
        need(level() == "1", "it is not 1")

    def changes():
        hosts = list(fleet.nodes.values())
        others = [node for node in hosts if node.id != quorum_of(fleet)["leader"]]
        remove_voter(others[0], hosts)
        add_voter(others[0], hosts)
        for node in hosts:
            node.kill()
        for node in hosts:
            node.start()
        for node in hosts:
            node.wait_ready(PATIENCE)
        need(level() == "1" and len(quorum_of(fleet)["voters"]) == 3, quorum_of(fleet))
    try:
        check(area, "three of ours go on with the directories of three of Apache Kafka's", taken_over)
        check(area, "upgrade --feature kraft.version=1, of directories with version 0", raises)
        check(area, "then remove-controller, add-controller; kill -9 of all: still so", changes)
    finally:
        fleet.end()


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended by a signal"))
    names = sys.argv[2:] or ["tools", "raised", "observer", "controller", "ours", "voter"]
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
