"""How long no leader of a partition acknowledges: one writer per partition (acks=all, one record at a time) that asks all brokers who
leads and tries again at once. What a client waits beyond that is its own backoff and its own way to learn of new leaders."""
import collections
import struct
import threading
import time

from wire import string

NONE, TRY_AGAIN = 0, {3, 5, 6, 7, 8, 19, 20, 56, 100}  # unknown topic, no leader, timed out, too few replicas, storage, id
PAUSE, TIMEOUT = 0.003, 1.0


def crc32c(data):
    crc = 0xffffffff
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82f63b78 if crc & 1 else 0)
    return crc ^ 0xffffffff


def batch():
    """One record "probe", format 2."""
    value = b"probe"
    record = b"\0\0\0\x01" + bytes([len(value) * 2]) + value + b"\0"  # attributes, deltas, no key, value, no headers
    record = bytes([len(record) * 2]) + record
    now = int(time.time() * 1000)
    body = struct.pack(">hiqqqhii", 0, 0, now, now, -1, -1, -1, 1) + record
    return struct.pack(">qiibI", 0, len(body) + 9, -1, 2, crc32c(body)) + body


class Probe:
    def __init__(self, fleet, topic, partitions):
        self.fleet, self.topic, self.batch = fleet, topic, batch()
        self.acks, self.refusals, self.errors = collections.defaultdict(list), collections.Counter(), []
        self.is_over = False
        self.threads = [threading.Thread(target=self.write, args=(p,), daemon=True) for p in range(partitions)]
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.is_over = True
        for thread in self.threads:
            thread.join()

    def leader(self, partition, wires):
        """The node of the newest leader epoch that anybody knows."""
        newest = (-1, None)
        for node in list(self.fleet.up()):
            try:
                wire = wires.get(node.id) or wires.setdefault(node.id, node.wire(TIMEOUT))
                found = wire.metadata(self.topic)["topics"].get(self.topic, {}).get(partition)
                if found and found["leader"] >= 0 and found["epoch"] > newest[0]:
                    newest = (found["epoch"], found["leader"])
            except (OSError, struct.error):
                wires.pop(node.id, None)
        return newest[1]

    def produce(self, wire, partition):
        body = struct.pack(">hhi", -1, -1, int(TIMEOUT * 1000)) + struct.pack(">i", 1) + string(self.topic)
        body += struct.pack(">iii", 1, partition, len(self.batch)) + self.batch
        reader = wire.ask(0, 7, body)
        reader.take("i")
        reader.string()
        return reader.take("iih")[2]

    def write(self, partition):
        wires, leader = {}, None
        while not self.is_over:
            try:
                if leader is None:
                    leader = self.leader(partition, wires)
                if leader is not None:
                    wire = wires.get(leader) or wires.setdefault(leader, self.fleet.nodes[leader].wire(TIMEOUT))
                    error = self.produce(wire, partition)
                    if error == NONE:
                        self.acks[partition].append(int(time.time() * 1e6))
                    else:
                        self.refusals[error] += 1
                        leader = None
                        if error not in TRY_AGAIN:
                            self.errors.append(error)
            except (OSError, struct.error):
                self.refusals["connection"] += 1
                wires.pop(leader, None)
                leader = None
            time.sleep(PAUSE)
