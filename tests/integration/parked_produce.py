#!/usr/bin/env python3
"""Produces that wait for a follower hold what their answers need, not their records: those are in the log's file already."""
import os
import shutil
import signal
import struct
import sys
import tempfile
import threading
import zlib

from kafka_lite import Kafka, batch, string
from shell_lib import O, SANITIZED, run, until

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'fleet'))
from fleet import PORT, Fleet  # noqa: E402

MIB = 1 << 20
CONNS, DEPTH = 2, 32  # flotilla.connection.requests.max
TIMEOUT_MS = 120000
PATIENT = {'replica.lag.time.max.ms': 120000, 'broker.session.timeout.ms': 120000}  # a follower that halts stays in sync


class HeldFleet:
    """Topic t with one partition, whose leader waits for a follower that halts."""

    def __init__(self, **config):
        self.config = config

    def __enter__(self):
        self.work = tempfile.mkdtemp(prefix='flotilla-test-')
        self.fleet = Fleet(O, self.work, 3, PATIENT)
        self.fleet.start()
        self.fleet.create_topic('t', 1, **self.config)
        self.leader = self.fleet.nodes[self.fleet.leaders('t')[0]]
        controller = self.fleet.anyone(lambda wire: wire.quorum())['leader']
        self.held = next(n for n in self.fleet.nodes.values() if n.id not in (self.leader.id, controller))
        self.held.process.send_signal(signal.SIGSTOP)
        return self

    def __exit__(self, fault, *_):
        if fault is not None:
            print(self.leader.log_tail())
        self.fleet.end()
        shutil.rmtree(self.work, ignore_errors=True)

    def client(self):
        return Kafka(PORT, host=self.leader.host)

    def go_on(self):
        self.held.process.send_signal(signal.SIGCONT)

    def log_path(self):
        return os.path.join(self.leader.data, 't-0', '%020d.log' % 0)

    def log_len(self):
        return os.path.getsize(self.log_path()) if os.path.exists(self.log_path()) else 0

    def log_bytes(self):
        if not os.path.exists(self.log_path()):
            return b''
        with open(self.log_path(), 'rb') as log:
            return log.read()


def take_offsets(client, cnt):
    """Base offsets of the answers to cnt produces, the connection's first."""
    offsets = []
    for i in range(cnt):
        answer = client.take()
        assert struct.unpack('>i', answer[:4])[0] == i + 1
        error, offset = client.produce_answer(answer[4:], 't')
        assert error == 0, error
        offsets.append(offset)
    assert offsets == sorted(offsets)
    return offsets


def memory_is_given_back():
    """As many as a connection may have, on two of them: 64 MB."""
    with HeldFleet() as held:
        records = batch([bytes(1000 * 1000)])
        clients = [held.client() for _ in range(CONNS)]
        before = held.leader.status('VmRSS')
        bodies = [[c.request(0, 7, c.produce_body('t', 0, records, timeout_ms=TIMEOUT_MS)) for _ in range(DEPTH)] for c in clients]
        threads = [threading.Thread(target=c.send, args=b) for c, b in zip(clients, bodies)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        until(lambda: held.log_len() == CONNS * DEPTH * len(records), what='all are written')
        peak, parked = held.leader.status('VmHWM') - before, None

        def is_small():
            nonlocal parked
            parked = held.leader.status('VmRSS') - before
            return SANITIZED or parked < 8
        until(is_small, what='memory of parked produces is given back')
        assert SANITIZED or peak < 32, peak
        held.go_on()
        offsets = sum((take_offsets(c, DEPTH) for c in clients), [])
        assert sorted(offsets) == list(range(CONNS * DEPTH))
        return '%d MB parked: %.1f MB more at the peak, %.1f MB then' % (CONNS * DEPTH, peak, parked)


def two_topics_body(records):
    """Topics t and gone, which there is not."""
    one = struct.pack('>iii', 1, 0, len(records)) + records
    return struct.pack('>hhii', -1, -1, TIMEOUT_MS, 2) + string('t') + one + string('gone') + one


def answers_name_their_topics():
    """What the answer says of the request is right although the request has gone meanwhile."""
    with HeldFleet() as held:
        client, records = held.client(), batch([b'small'])
        client.send(client.request(0, 7, two_topics_body(records)))
        until(lambda: held.log_len() == len(records), what='it is written')
        other = held.client()  # what was given back is used again
        other.send(*[other.request(0, 7, other.produce_body('t', 0, batch([b'x' * n]), timeout_ms=TIMEOUT_MS)) for n in range(20)])
        until(lambda: held.log_len() > 20 * len(records), what='the others are written')
        held.go_on()
        answer, at = client.take()[4:], 4
        for topic, error in (('t', 0), ('gone', 3)):
            assert answer[at:at + 2 + len(topic)] == string(topic), answer
            at += 2 + len(topic) + 8
            assert struct.unpack('>h', answer[at:at + 2])[0] == error, answer
            at += 26


def batches_of(data):
    """Of a log: offset, attributes, records as the batch has them."""
    out, at = [], 0
    while at + 61 <= len(data):
        base, length = struct.unpack('>qi', data[at:at + 12])
        out.append((base, data[at + 22], data[at + 61:at + 12 + length]))
        at += 12 + length
    return out


def recompressed_records_survive():
    """Two threads read the producer's bytes, each in its own time: nothing is lost, and the order stays that of the requests, also where
    one is in the topic's codec already. An idempotent producer's requests, so that any other order is refused."""
    with HeldFleet(compression_type='gzip') as held:
        client = held.client()
        values = [b'%d' % i + bytes(1000 if i % 3 == 2 else 300 * 1000 >> i % 2) for i in range(DEPTH)]
        sent = [batch([v], producer=(4711, 0, i), gzip=i % 3 == 2) for i, v in enumerate(values)]
        client.send(*[client.request(0, 7, client.produce_body('t', 0, records, timeout_ms=TIMEOUT_MS)) for records in sent])
        until(lambda: len(batches_of(held.log_bytes())) == DEPTH, what='all are written')
        held.go_on()
        assert take_offsets(client, DEPTH) == list(range(DEPTH))
        _, _, data = client.fetch('t', 0, bytes_max=4 << 20)
        got = batches_of(data)
        assert [(base, attributes) for base, attributes, _ in got] == [(i, 1) for i in range(DEPTH)]
        for i, (_, _, packed) in enumerate(got):
            assert zlib.decompress(packed, 31) == (batch([values[i]]) if i % 3 == 2 else sent[i])[61:], i


def what_was_sent_before_the_end_is_appended():
    """A producer that asks for no answers closes as soon as it has sent: nothing of that is lost, and the order stays."""
    with HeldFleet(compression_type='gzip') as held:
        client = held.client()
        sent = [batch([b'%d' % i + bytes(30 * 1000)]) for i in range(3 * DEPTH)]
        client.send(*[client.request(0, 7, client.produce_body('t', 0, records, acks=0)) for records in sent])
        client.sock.close()
        until(lambda: len(batches_of(held.log_bytes())) == len(sent), what='all are written')
        for i, (base, attributes, packed) in enumerate(batches_of(held.log_bytes())):
            assert (base, attributes) == (i, 1), (base, attributes)
            assert zlib.decompress(packed, 31) == sent[i][61:], i


run([memory_is_given_back, answers_name_their_topics, recompressed_records_survive, what_was_sent_before_the_end_is_appended])
