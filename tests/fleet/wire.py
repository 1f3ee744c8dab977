"""Just enough of Kafka's wire to watch a cluster: Metadata 7, CreateTopics 2, DeleteTopics 1, DescribeQuorum 0, Vote 0,
BrokerHeartbeat 0."""
import socket
import struct


def string(text):
    return struct.pack(">h", len(text)) + text.encode()


def compact(text):
    return bytes([len(text) + 1]) + text.encode()


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, layout):
        values = struct.unpack_from(">" + layout, self.data, self.at)
        self.at += struct.calcsize(">" + layout)
        return values[0] if len(values) == 1 else values

    def string(self):
        length = self.take("h")
        if length < 0:
            return None
        self.at += length
        return self.data[self.at - length:self.at].decode()

    def array(self, item):
        return [item() for _ in range(max(self.take("i"), 0))]

    def uvarint(self):
        shift = value = 0
        while True:
            byte = self.take("B")
            value |= (byte & 0x7f) << shift
            shift += 7
            if byte < 0x80:
                return value

    def compact_array(self, item):
        return [item() for _ in range(max(self.uvarint() - 1, 0))]

    def compact_string(self):
        length = self.uvarint() - 1
        self.at += length
        return self.data[self.at - length:self.at].decode()

    def tags(self):
        for _ in range(self.uvarint()):
            self.uvarint()
            size = self.uvarint()
            self.at += size


class Wire:
    """One connection; OSError where the node does not answer within timeout seconds."""

    def __init__(self, host, port, timeout=2.0):
        self.conn = socket.create_connection((host, port), timeout=timeout)
        self.corr = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.conn.close()

    def ask(self, api, version, body, flexible=False):
        self.corr += 1
        frame = struct.pack(">hhi", api, version, self.corr) + string("fleet") + (b"\0" if flexible else b"") + body
        self.conn.sendall(struct.pack(">i", len(frame)) + frame)
        reader = Reader(self.exactly(struct.unpack(">i", self.exactly(4))[0]))
        assert reader.take("i") == self.corr
        if flexible:
            reader.tags()
        return reader

    def exactly(self, length):
        data = b""
        while len(data) < length:
            piece = self.conn.recv(length - len(data))
            if not piece:
                raise ConnectionError("closed")
            data += piece
        return data

    def metadata(self, topic=None):
        """{"brokers": {id: (host, port)}, "controller": id, "topics": {name: {partition: {...}}}}; topic "": none, None: all"""
        names = struct.pack(">i", -1) if topic is None else struct.pack(">i", 1) + string(topic) if topic else struct.pack(">i", 0)
        r = self.ask(3, 7, names + b"\0")
        r.take("i")

        def broker():
            node, host, port = r.take("i"), r.string(), r.take("i")
            r.string()
            return node, (host, port)

        def partition():
            error, index, leader, epoch = r.take("hiii")
            replicas, isr, offline = (r.array(lambda: r.take("i")) for _ in range(3))
            return index, {"error": error, "leader": leader, "epoch": epoch, "replicas": replicas, "isr": isr, "offline": offline}

        def one_topic():
            r.take("h")
            name = r.string()
            r.take("b")
            return name, dict(r.array(partition))
        brokers = dict(r.array(broker))
        r.string()
        controller = r.take("i")
        return {"brokers": brokers, "controller": controller, "topics": dict(r.array(one_topic))}

    def partitions(self):
        """[(leader, in-sync replicas)] of all partitions of all topics: as metadata(), for clusters of many"""
        data = self.ask(3, 7, struct.pack(">i", -1) + b"\0").data
        take, at, found = struct.unpack_from, 8, []

        def after_array(at, size):
            return at + 4 + size * max(take(">i", data, at)[0], 0)
        brokers, at = take(">i", data, at)[0], at + 4
        for _ in range(brokers):
            at += 6 + take(">h", data, at + 4)[0] + 4
            at += 2 + max(take(">h", data, at)[0], 0)
        at += 2 + max(take(">h", data, at)[0], 0) + 4
        topics, at = take(">i", data, at)[0], at + 4
        for _ in range(topics):
            at += 4 + take(">h", data, at + 2)[0] + 1
            count, at = take(">i", data, at)[0], at + 4
            for _ in range(count):
                leader = take(">i", data, at + 6)[0]
                at = after_array(at + 14, 4)
                found.append((leader, take(">i", data, at)[0]))
                at = after_array(after_array(at, 4), 4)
        return found

    def create_topic(self, name, partitions, replicas, config, timeout_ms=30000):
        body = struct.pack(">i", 1) + string(name) + struct.pack(">ihi", partitions, replicas, 0)
        body += struct.pack(">i", len(config)) + b"".join(string(k) + string(str(v)) for k, v in config.items())
        self.conn.settimeout(timeout_ms / 1000 + 5)
        r = self.ask(19, 2, body + struct.pack(">i?", timeout_ms, False))
        r.take("ii")
        r.string()
        return r.take("h"), r.string()

    def delete_topic(self, name, timeout_ms=30000):
        self.conn.settimeout(timeout_ms / 1000 + 5)
        r = self.ask(20, 1, struct.pack(">i", 1) + string(name) + struct.pack(">i", timeout_ms))
        r.take("ii")
        r.string()
        return r.take("h")

    def heartbeat(self, broker):
        """BrokerHeartbeat 0 of a broker that nobody knows: the error code"""
        r = self.ask(63, 0, struct.pack(">iqq??", broker, 0, 0, False, False) + b"\0", flexible=True)
        r.take("i")
        return r.take("h")

    def vote(self, voter):
        """Vote 0 in an epoch that is over: the error code of the partition; changes nothing"""
        partition = struct.pack(">iiiiq", 0, 0, voter, 0, 0) + b"\0"
        body = b"\0" + b"\x02" + compact("__cluster_metadata") + b"\x02" + partition + b"\0" + b"\0"
        r = self.ask(52, 0, body, flexible=True)
        if r.take("h") != 0:
            return None
        r.compact_array(lambda: None)  # one topic: its head is what follows
        r.compact_string()
        r.uvarint()
        return r.take("ih")[1]

    def quorum(self):
        """{"leader", "epoch", "high_watermark", "voters": {id: log end}, "observers": {...}}; None where it is not known."""
        body = b"\x02" + compact("__cluster_metadata") + b"\x02" + struct.pack(">i", 0) + b"\0" + b"\0" + b"\0"
        r = self.ask(55, 0, body, flexible=True)
        if r.take("h") != 0:
            return None

        def replica():
            node, end = r.take("iq")
            r.tags()
            return node, end

        def partition():
            _, error, leader, epoch, high_watermark = r.take("ihiiq")
            voters, observers = dict(r.compact_array(replica)), dict(r.compact_array(replica))
            r.tags()
            return {"error": error, "leader": leader, "epoch": epoch, "high_watermark": high_watermark, "voters": voters, "observers": observers}

        def topic():
            r.compact_string()
            found = r.compact_array(partition)
            r.tags()
            return found
        topics = r.compact_array(topic)
        found = topics[0][0] if topics and topics[0] else None
        return found if found and found["error"] == 0 else None
