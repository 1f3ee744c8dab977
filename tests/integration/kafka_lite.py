"""Just enough of Kafka's wire to try faults with: Metadata 1, CreateTopics 2, Produce 7, Fetch 4, ListOffsets 1."""
import struct
import zlib

from shell_lib import Client, until

TABLE = []
for i in range(256):
    crc = i
    for _ in range(8):
        crc = crc >> 1 ^ (0x82f63b78 if crc & 1 else 0)
    TABLE.append(crc)


def crc32c(data):
    crc = 0xffffffff
    for byte in data:
        crc = TABLE[(crc ^ byte) & 0xff] ^ crc >> 8
    return crc ^ 0xffffffff


def varint(n):
    n = (n << 1 ^ n >> 63) & (1 << 64) - 1
    out = b''
    while n > 0x7f:
        out += bytes([n & 0x7f | 0x80])
        n >>= 7
    return out + bytes([n])


def batch(values, timestamp=1700000000000, producer=(-1, -1, -1), gzip=False):
    """producer: id, epoch, base sequence."""
    records = b''
    for i, value in enumerate(values):
        body = b'\0' + varint(0) + varint(i) + varint(-1) + varint(len(value)) + value + varint(0)
        records += varint(len(body)) + body
    if gzip:
        packer = zlib.compressobj(wbits=31)
        records = packer.compress(records) + packer.flush()
    tail = struct.pack('>hiqqqhii', gzip, len(values) - 1, timestamp, timestamp, *producer, len(values)) + records
    return struct.pack('>qiibI', 0, len(tail) + 9, -1, 2, crc32c(tail)) + tail


def string(text):
    return struct.pack('>h', len(text)) + text.encode()


def values_of(data):
    """The values of whole batches (uncompressed), and one past the last offset."""
    out, end = [], None

    def take_varint(at):
        shift = n = 0
        while True:
            byte = data[at]
            at += 1
            n |= (byte & 0x7f) << shift
            shift += 7
            if byte < 0x80:
                return (n >> 1) ^ -(n & 1), at
    at = 0
    while at + 61 <= len(data):
        base, length = struct.unpack('>qi', data[at:at + 12])
        if at + 12 + length > len(data):
            break
        cnt = struct.unpack('>i', data[at + 57:at + 61])[0]
        end = base + struct.unpack('>i', data[at + 23:at + 27])[0] + 1
        p = at + 61
        for _ in range(cnt):
            size, p = take_varint(p)
            stop = p + size
            p += 1
            _, p = take_varint(p)
            _, p = take_varint(p)
            key_len, p = take_varint(p)
            p += max(key_len, 0)
            value_len, p = take_varint(p)
            out.append(data[p:p + value_len])
            p = stop
        at += 12 + length
    return out, end


class Kafka(Client):
    corr = 0

    def request(self, api, version, body):
        self.corr += 1
        return struct.pack('>hhi', api, version, self.corr) + string('lite') + body

    def ask(self, api, version, body):
        answer = self.call(self.request(api, version, body))
        assert struct.unpack('>i', answer[:4])[0] == self.corr
        return answer[4:]

    def create_topic(self, topic, partitions=1, **config):
        body = struct.pack('>i', 1) + string(topic) + struct.pack('>ihi', partitions, 1, 0)
        body += struct.pack('>i', len(config)) + b''.join(string(k.replace('_', '.')) + string(v) for k, v in config.items())
        answer = self.ask(19, 2, body + struct.pack('>i?', 10000, False))
        at = 8 + 2 + len(topic)
        return struct.unpack('>h', answer[at:at + 2])[0]

    def produce_body(self, topic, partition, records, acks=-1, timeout_ms=10000):
        return (struct.pack('>hhii', -1, acks, timeout_ms, 1) + string(topic) +
                struct.pack('>iii', 1, partition, len(records)) + records)

    def produce_answer(self, answer, topic):
        at = 4 + 2 + len(topic) + 4 + 4
        return struct.unpack('>hq', answer[at:at + 10])  # error, base offset

    def produce(self, topic, values, partition=0, acks=-1):
        return self.produce_answer(self.ask(0, 7, self.produce_body(topic, partition, batch(values), acks)), topic)

    def fetch_body(self, topic, partition, offset, bytes_max, wait_ms=0, bytes_min=1):
        return (struct.pack('>iiiibi', -1, wait_ms, bytes_min, bytes_max, 0, 1) + string(topic) +
                struct.pack('>iiqi', 1, partition, offset, bytes_max))

    def fetch(self, topic, offset, partition=0, bytes_max=1 << 20, wait_ms=0):
        """Error, high watermark, records as bytes."""
        answer = self.ask(1, 4, self.fetch_body(topic, partition, offset, bytes_max, wait_ms))
        at = 4 + 4 + 2 + len(topic) + 4 + 4
        error, high_watermark, _, aborted = struct.unpack('>hqqi', answer[at:at + 22])
        at += 22 + 16 * max(aborted, 0)
        length = struct.unpack('>i', answer[at:at + 4])[0]
        return error, high_watermark, answer[at + 4:at + 4 + max(length, 0)]

    def latest(self, topic, partition=0):
        """Error, end for consumers. LEADER_NOT_AVAILABLE while a new leader does not know yet how far all is committed."""
        body = struct.pack('>ii', -1, 1) + string(topic) + struct.pack('>iiq', 1, partition, -1)
        answer = self.ask(2, 1, body)
        error, _, offset = struct.unpack('>hqq', answer[4 + 2 + len(topic) + 4 + 4:][:18])
        return error, offset

    def read_all(self, topic, partition=0):
        values, offset = [], 0
        until(lambda: self.latest(topic, partition)[0] == 0, what='a leader that knows its end')
        while True:
            error, high_watermark, data = self.fetch(topic, offset, partition)
            assert error == 0, error
            some, end = values_of(data)
            if end is None:
                assert offset == high_watermark, (offset, high_watermark)
                return values
            values += some
            offset = end
