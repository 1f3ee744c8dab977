#!/usr/bin/env python3
"""Power cuts at random moments under load.

Two idempotent producers with acks=all write to a `group-fsync` and a `sync` topic, another client makes topics, all noting
what is acknowledged to them. Meanwhile the broker is killed again and again; most times what was not synced is forgotten
then (forget.c), all of it or a random part of its pages. At the end all that was acknowledged must be there.

Then the canary: with `replicated` on one broker the same must lose records; if it does not, this test proves nothing.
"""
import os
import random
import shutil
import sys
import tempfile
import time

from node import Client, Node

PARTITIONS = 3
MODES = ("group-fsync", "sync")


def check(what, done):
    status, said = done
    print(f"{what}: {said.splitlines()[-1] if said else ''}", flush=True)
    if status != 0:
        print(said)
        raise SystemExit(f"FAILED: {what}")


def ledger(node, name):
    return os.path.join(node.work, name + ".ledger")


def cuts(node, chance, rounds):
    client = Client(node)
    node.start()
    for mode in MODES:
        check(f"topic {mode}", client.run("topic", mode, PARTITIONS, mode))
        client.begin("produce", mode, PARTITIONS, ledger(node, mode))
    client.begin("topics", ledger(node, "topics"))
    for number in range(rounds):
        time.sleep(chance.uniform(0.2, 1.5))
        node.kill()
        kind = chance.choice(("cut", "cut", "torn", "kill"))
        if kind != "kill":
            node.power_cut(chance.randrange(1 << 30) if kind == "torn" else None)
        start = time.time()
        node.start()
        print(f"round {number}: {kind}, ready again after {time.time() - start:.2f} s", flush=True)
    time.sleep(1)
    faults = client.end_all()
    if faults:
        raise SystemExit("FAILED: a client was refused:\n" + "\n".join(faults))
    for mode in MODES:
        check(f"verify {mode}", client.run("verify", mode, PARTITIONS, ledger(node, mode)))
    check("verify topics", client.run("verify-topics", ledger(node, "topics")))
    node.stop()


def canary(node, chance):
    client = Client(node)
    node.start()
    check("topic replicated", client.run("topic", "replicated", PARTITIONS, "replicated"))
    for number in range(5):
        client.begin("produce", "replicated", PARTITIONS, ledger(node, "replicated"), "false")
        time.sleep(chance.uniform(0.5, 1))
        node.kill()
        node.power_cut()
        node.start()
        client.end_all()
        status, said = client.run("verify", "replicated", PARTITIONS, ledger(node, "replicated"), "false")
        if status == 1:
            print(f"canary: replicated on one broker loses, as it must: {said.splitlines()[-1]}")
            node.stop()
            return
        print(f"canary, round {number}: {said}")
    raise SystemExit("FAILED: power cuts lose nothing of a replicated topic on one broker: this test cannot fail")


def main():
    seed, rounds = int(os.environ.get("SEED", "1")), int(os.environ.get("ROUNDS", "8"))
    work = tempfile.mkdtemp(prefix="power-cut-")
    node = None
    print(f"seed {seed}, {rounds} rounds", flush=True)
    try:
        for name, run in (("cuts", lambda: cuts(node, random.Random(seed), rounds)),
                          ("canary", lambda: canary(node, random.Random(seed)))):
            where = os.path.join(work, name)
            os.mkdir(where)
            node = Node(sys.argv[1], where, forget=True,
                        more="log.flush.offset.checkpoint.interval.ms=500\nauto.create.topics.enable=false")
            run()
    finally:
        if node is not None and node.is_up():
            node.process.kill()
        if os.environ.get("KEEP"):
            print(f"kept: {work}")
        else:
            shutil.rmtree(work, ignore_errors=True)


main()
