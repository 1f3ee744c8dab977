"""What a node's metadata log on disk says of partitions, and by which right each of their leaders became one (KIP-966).

    metadata_log.py DATA_DIR [TOPIC]    prints every election, then the partitions as they are"""
import glob
import os
import struct
import sys
import uuid

from wire import Reader

REGISTER_BROKER, TOPIC, PARTITION, PARTITION_CHANGE, REMOVE_TOPIC = 0, 2, 3, 5, 9
RECOVERING = 1
REGISTRATION_S = 10  # within which a broker registers for whose sake it was taken out of an ELR
BATCH = ">qiibIhiqqqhii"  # base offset, length, epoch, magic, crc, attributes, last delta, first and last time, producer, epoch, sequence, records
CONTROL = 0x20


class MetadataReader(Reader):
    def varint(self):
        value = self.uvarint()
        return (value >> 1) ^ -(value & 1)

    def ids(self):
        """None where the list is null."""
        count = self.uvarint() - 1
        return None if count < 0 else [self.take("i") for _ in range(count)]

    def uuid(self):
        return uuid.UUID(bytes=bytes(self.take("16s")))

    def tagged(self, readers):
        """{tag: value} of those tags that have a reader."""
        found = {}
        for _ in range(self.uvarint()):
            tag, size = self.uvarint(), self.uvarint()
            end = self.at + size
            if tag in readers:
                found[tag] = readers[tag]()
            self.at = end
        return found


class Partition:
    def __init__(self, replicas, isr, leader, epoch, elr, recovery):
        self.replicas, self.isr, self.leader, self.epoch = replicas, isr, leader, epoch
        self.elr, self.last_known, self.recovery = elr or [], [], recovery

    def __str__(self):
        more = f" last known {self.last_known}" if self.last_known else ""
        return (f"leader {self.leader} epoch {self.epoch} isr {self.isr} elr {self.elr}{more}"
                f"{' RECOVERING' if self.recovery == RECOVERING else ''}")


class Election:
    """right: "isr", "elr", "last known" (nobody is left of ISR and ELR: all came back uncleanly, and the last leader leads on), or
    "none". missing: of ISR and ELR, who has yet to show that it came back, by registering."""

    def __init__(self, at, offset, name, leader, before, is_told_recovering):
        self.at, self.offset, self.name, self.leader, self.before, self.missing = at, offset, name, leader, str(before), set()
        if leader in before.isr + before.elr and not is_told_recovering:
            self.right = "isr" if leader in before.isr else "elr"
        elif before.last_known == [leader] and (is_told_recovering or before.recovery == RECOVERING):
            self.right, self.missing = "last known", {*before.isr, *before.elr}
        else:
            self.right = "none"

    def __str__(self):
        return f"{self.at:.3f} offset {self.offset} {self.name}: {self.leader} by {self.right}; before: {self.before}"


def batches(directory):
    """Of a log on disk: (base offset, last offset, attributes, time in s, records of it as bytes, their count), until one is not whole."""
    head = struct.calcsize(BATCH)
    for path in sorted(glob.glob(os.path.join(directory, "*.log"))):
        with open(path, "rb") as file:
            data = file.read()
        at = 0
        while len(data) - at >= head:
            base, length, _, magic, _, attributes, last, _, time_ms, _, _, _, count = struct.unpack_from(BATCH, data, at)
            if magic != 2 or at + 12 + length > len(data):
                break  # preallocated, or being written
            yield base, base + last, attributes, time_ms / 1000, data[at + head:at + 12 + length], count
            at += 12 + length


def end_of(directory):
    """The offset behind the last record of a log on disk; -1: there is none."""
    return max((last + 1 for _, last, *_ in batches(directory)), default=0 if os.path.isdir(directory) else -1)


class MetadataLog:
    """partitions: {(topic, index): Partition}; elections in order; end: the first offset that is not there."""

    def __init__(self, data):
        self.names, self.partitions, self.elections, self.end = {}, {}, [], 0
        self.open = []  # elections with somebody missing
        for base, last, attributes, at, records, count in batches(os.path.join(data, "__cluster_metadata-0")):
            if base != self.end:
                raise ValueError(f"the metadata log goes on at {base}, not at {self.end}: it begins with a snapshot?")
            reader = MetadataReader(records)
            for i in range(0 if attributes & CONTROL else count):
                self.record(reader, base + i, at)
            self.end = last + 1
        for election in self.open:
            election.right = "none"

    def record(self, reader, offset, at):
        end = reader.varint()
        end += reader.at
        reader.take("b")
        reader.varint(), reader.varint(), reader.varint(), reader.varint()  # time, offset, no key, length of the value
        reader.uvarint()
        kind, version = reader.uvarint(), reader.uvarint()
        if kind == REGISTER_BROKER:
            self.registered(reader.take("i"), at)
        elif kind == TOPIC:
            name = reader.compact_string()
            self.names[reader.uuid()] = name
        elif kind == REMOVE_TOPIC:
            gone = self.names.pop(reader.uuid())
            self.partitions = {key: one for key, one in self.partitions.items() if key[0] != gone}
        elif kind == PARTITION:
            self.made(reader, version)
        elif kind == PARTITION_CHANGE:
            self.changed(reader, offset, at)
        reader.at = end

    def registered(self, broker, at):
        for election in self.open:
            if at - election.at < REGISTRATION_S:
                election.missing.discard(broker)
        self.open = [election for election in self.open if election.missing]

    def made(self, reader, version):
        index, topic = reader.take("i"), reader.uuid()
        replicas, isr, _, _ = (reader.ids() for _ in range(4))
        leader, epoch, _ = reader.take("iii")
        for _ in range(max(reader.uvarint() - 1, 0) if version >= 1 else 0):
            reader.uuid()
        tags = reader.tagged({0: lambda: reader.take("b"), 1: reader.ids})
        self.partitions[self.names[topic], index] = Partition(replicas, isr, leader, epoch, tags.get(1), tags.get(0, 0))

    def changed(self, reader, offset, at):
        index, topic = reader.take("i"), reader.uuid()
        tags = reader.tagged({0: reader.ids, 1: lambda: reader.take("i"), 2: reader.ids, 5: lambda: reader.take("b"),
                              6: reader.ids, 7: reader.ids})
        key = self.names[topic], index
        partition = self.partitions[key]
        leader = tags.get(1, -2)
        if leader >= 0 or tags.get(5) == RECOVERING:
            self.elections.append(Election(at, offset, f"{key[0]}-{index}", leader, partition, tags.get(5) == RECOVERING))
            self.open += [self.elections[-1]] if self.elections[-1].missing else []
        if leader >= -1:
            partition.leader, partition.epoch = leader, partition.epoch + 1
        partition.isr = tags.get(0, partition.isr)
        partition.replicas = tags.get(2, partition.replicas)
        partition.recovery = tags.get(5, partition.recovery)
        partition.elr = tags.get(6, partition.elr) or []
        partition.last_known = tags.get(7, partition.last_known) or []


def newest(directories):
    """The log of those that goes furthest."""
    return max((MetadataLog(data) for data in directories), key=lambda log: log.end)


def main():
    log = MetadataLog(sys.argv[1])
    topic = sys.argv[2] if len(sys.argv) > 2 else None
    for election in log.elections:
        if topic is None or election.name.rsplit("-", 1)[0] == topic:
            print(election)
    for (name, index), partition in sorted(log.partitions.items()):
        if topic in (None, name):
            print(f"{name}-{index}: {partition}")


if __name__ == "__main__":
    main()
