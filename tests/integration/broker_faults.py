#!/usr/bin/env python3
"""The real broker under bad input, full disks, kills: it stays up, serves the others, keeps what it has acknowledged."""
import os
import random
import resource
import shutil
import socket
import struct
import subprocess
import tempfile
import threading
import time

from kafka_lite import Kafka, batch, values_of
from shell_lib import SANITIZED, Broker, run, until

MIB = 1 << 20


def start(**kw):
    kw.setdefault('offsets_topic_replication_factor', 1)
    return Broker(program='flotilla-broker', **kw)


def kafka(broker):
    return Kafka(broker.port)


def is_fine(broker, topic='fine'):
    """Others are served."""
    k = kafka(broker)
    k.create_topic(topic)
    until(lambda: k.produce(topic, [b'x'])[0] == 0, what='a produce works')
    k.close()


def round_trip():
    broker = start()
    k = kafka(broker)
    assert k.create_topic('t', 2) == 0
    until(lambda: k.produce('t', [b'first'])[0] == 0)
    for i in range(50):
        assert k.produce('t', [b'%d' % (10 * i + j) for j in range(10)]) == (0, 1 + 10 * i)
    assert k.read_all('t') == [b'first'] + [b'%d' % i for i in range(500)]
    assert k.produce('t', [b'p1'], partition=1) == (0, 0)
    assert k.produce('t', [b'no'], partition=2)[0] == 3
    assert broker.stop() == 0


def random_bodies():
    """Headers of every API and version, and of none, with random bodies."""
    broker = start()
    rng = random.Random(int(os.environ.get('SEED', '1')))
    cnt = 0
    for _ in range(3000 if not SANITIZED else 800):
        k = kafka(broker)
        k.sock.settimeout(0.002)
        for _ in range(rng.randrange(1, 4)):
            api, version = rng.choice([rng.randrange(-1, 95), rng.randrange(70)]), rng.randrange(-1, 18)
            body = rng.randbytes(rng.choice([0, 3, 20, 200, 3000]))
            if rng.random() < 0.5:  # mostly small numbers: gets further into the parser
                body = bytes(rng.choice([0, 0, 0, 1, 2, 255, rng.randrange(256)]) for _ in body)
            try:
                k.send(struct.pack('>hhi', api, version, cnt) + (string_or_none(rng) + body))
                k.sock.recv(65536)
            except OSError:
                pass
            cnt += 1
        k.close()
    is_fine(broker)
    assert broker.logged().count('\n') < 400, broker.logged()[-2000:]
    assert broker.stop() == 0
    return '%d requests' % cnt


def string_or_none(rng):
    return rng.choice([b'\xff\xff', b'\0\1x', b'\0\0', b'\0\1x\0', b'\xff\xff\0'])


def huge_counts():
    """Arrays and strings that claim more than the frame holds."""
    broker = start()
    before = broker.rss()
    for api, version in ((0, 7), (1, 4), (3, 1), (3, 9), (19, 2), (8, 5), (11, 2), (18, 3), (2, 1), (0, 9), (1, 12)):
        for claim in (b'\x7f\xff\xff\xff', b'\xff\xff\xff\x7f', b'\x7f\xff' * 8, b'\xff' * 16, b'\x80\x80\x80\x80\x08' * 3):
            k = kafka(broker)
            k.send(k.request(api, version, claim))
            k.sock.settimeout(2)
            try:
                k.sock.recv(65536)
            except OSError:
                pass
            k.close()
    is_fine(broker)
    assert SANITIZED or broker.rss() - before < 20 * MIB
    assert broker.stop() == 0


def corrupt_batches():
    broker = start()
    k = kafka(broker)
    k.create_topic('t')
    until(lambda: k.produce('t', [b'good'])[0] == 0)
    good, rng = batch([b'one', b'two']), random.Random(5)
    for _ in range(300):
        bad = bytearray(good)
        for _ in range(rng.randrange(1, 4)):
            bad[rng.randrange(8, len(bad))] ^= 1 << rng.randrange(8)
        cut = bytes(bad[:rng.randrange(len(bad))] if rng.random() < 0.3 else bad)
        try:
            answer = k.ask(0, 7, k.produce_body('t', 0, cut))
            error = k.produce_answer(answer, 't')[0]
            # the leader epoch (bytes 12 to 15) lies outside the checksum and is not believed
            assert error != 0 or cut[:12] + cut[16:] == good[:12] + good[16:], cut.hex()
        except EOFError:
            k = kafka(broker)
    values = k.read_all('t')
    assert values[0] == b'good' and set(values[1:]) <= {b'one', b'two'}
    assert broker.stop() == 0


def ten_thousand_clients():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    want = min(10000, hard - 1000, int(open('/proc/sys/net/ipv4/ip_local_port_range').read().split()[1]) - 33000)
    broker = start()
    before = broker.rss()
    socks = []
    body = struct.pack('>hhi', 18, 0, 7) + b'\0\4lite'
    for _ in range(want):
        s = socket.socket()
        s.connect(('127.0.0.1', broker.port))
        s.sendall(struct.pack('>I', len(body)) + body)
        socks.append(s)
    for s in socks:
        s.settimeout(30)
        assert len(s.recv(4096)) > 100
    used = broker.rss()
    is_fine(broker)
    assert SANITIZED or used - before < 60 * MIB, used - before
    for s in socks:
        s.close()
    until(lambda: broker.metric('flotilla_connections') == 0, 30)
    assert broker.stop() == 0
    return '%d clients, %d MiB' % (want, used // MIB)


def slow_and_half_closed_consumers():
    broker = start()
    k = kafka(broker)
    k.create_topic('t')
    until(lambda: k.produce('t', [bytes(10)])[0] == 0)
    for _ in range(40):
        assert k.produce('t', [bytes(1000) for _ in range(500)])[0] == 0
    slow = kafka(broker)
    slow.send(*[slow.request(1, 4, slow.fetch_body('t', 0, 0, 16 * MIB)) for _ in range(20)])
    half = kafka(broker)
    half.send(half.request(1, 4, half.fetch_body('t', 0, 0, 16 * MIB)))
    half.sock.shutdown(socket.SHUT_WR)
    assert len(half.take()) > 10 * MIB and half.is_closed()
    waiting = kafka(broker)  # a long poll whose client goes away
    waiting.send(waiting.request(1, 4, waiting.fetch_body('t', 0, 20001, MIB, wait_ms=60000)))
    time.sleep(0.1)
    waiting.close()
    is_fine(broker)
    assert SANITIZED or broker.rss() < 120 * MIB
    for _ in range(20):
        assert len(slow.take()) > 10 * MIB
    assert broker.stop() == 0


def disk_full():
    where = tempfile.mkdtemp(prefix='flotilla-disk-')
    if subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=48m', 'none', where], stderr=subprocess.DEVNULL).returncode:
        os.rmdir(where)
        return 'skipped: cannot mount a tmpfs here'
    try:
        data = os.path.join(where, 'data')
        broker = start(data=data)
        k = kafka(broker)
        k.create_topic('t')
        until(lambda: k.produce('t', [b'first'])[0] == 0)
        with open(os.path.join(where, 'filler'), 'wb') as f:
            try:
                while True:
                    f.write(bytes(65536))
                    f.flush()
                    if shutil.disk_usage(where).free < 3 * MIB:
                        break
            except OSError:
                pass
        kept, refused = [b'first'], []
        for i in range(60):
            value = b'%d-' % i + bytes(100000)
            error = k.produce('t', [value])[0]
            if error == 0:
                kept.append(value)
            else:
                refused.append(error)
        assert len(refused) > 10 and len(kept) > 5, (len(kept), refused)
        assert broker.status('/livez') == 200
        assert k.read_all('t') == kept
        os.unlink(os.path.join(where, 'filler'))
        until(lambda: k.produce('t', [b'again'])[0] == 0, 20, 'produce works once there is room')
        values = k.read_all('t')
        assert values[:len(kept)] == kept and set(values[len(kept):]) == {b'again'}
        broker.process.kill()
        broker.wait()
        broker = start(data=data)
        k = kafka(broker)
        until(lambda: k.fetch('t', 0)[0] == 0)
        assert k.read_all('t') == values
        assert broker.stop() == 0
        return '%d kept, %d refused with error %s' % (len(kept), len(refused), set(refused))
    finally:
        subprocess.run(['umount', '-l', where])
        os.rmdir(where)


def killed_while_writing():
    """SIGKILL in the middle of produces, over and over: every acknowledged record is there once, in order."""
    broker = start()
    data = broker.data
    k = kafka(broker)
    k.create_topic('t', 3)
    acked = [[], [], []]
    sent = [0, 0, 0]

    def load(partition, port):
        c = None
        try:
            c = Kafka(port)
            while True:
                value = b'%d' % sent[partition] + b'.' * random.randrange(2000)
                sent[partition] += 1
                if c.produce('t', [value, value + b'!'], partition)[0] == 0:
                    acked[partition].append(value)
        except (OSError, EOFError):
            pass
    for _ in range(4):
        threads = [threading.Thread(target=load, args=(p, broker.port), daemon=True) for p in range(3)]
        for t in threads:
            t.start()
        time.sleep(random.uniform(0.3, 0.8))
        broker.process.kill()
        broker.wait()
        for t in threads:
            t.join()
        broker = start(data=data)
    k = kafka(broker)
    for p in range(3):
        until(lambda: k.fetch('t', 0, p)[0] == 0)
        values = k.read_all('t', p)
        assert values[1::2] == [v + b'!' for v in values[::2]], 'no half batch'
        got = values[::2]
        places = {v: i for i, v in enumerate(got)}
        assert len(places) == len(got), 'once'
        assert [places[v] for v in acked[p]] == sorted(places[v] for v in acked[p]), 'all there, in order'
    assert broker.stop() == 0
    return '%d batches acknowledged over four kills' % sum(len(a) for a in acked)


def torn_tail():
    """Bytes after the last whole batch, as a power cut may leave them, are cut off; what is whole stays."""
    broker = start()
    data = broker.data
    k = kafka(broker)
    k.create_topic('t')
    until(lambda: k.produce('t', [b'0'])[0] == 0)
    for i in range(1, 20):
        assert k.produce('t', [b'%d' % i])[0] == 0
    broker.process.kill()
    broker.wait()
    log = os.path.join(data, 't-0', '00000000000000000000.log')
    size = os.path.getsize(log)
    for torn in (b'\0' * 5, batch([b'torn'])[:40], os.urandom(100), batch([b'torn'])[:-1]):
        with open(log, 'ab') as f:
            f.write(torn)
        broker = start(data=data)
        k = kafka(broker)
        until(lambda: k.fetch('t', 0)[0] == 0)
        assert k.read_all('t') == [b'%d' % i for i in range(20)]
        broker.process.kill()
        broker.wait()
        assert os.path.getsize(log) == size


def few_open_files():
    """Far more partitions than descriptors for them, over two directories."""
    broker = start(log_files_open_max=16, log_dirs='%s/a,%s/b' % ((tempfile.mkdtemp(prefix='flotilla-test-'),) * 2))
    k = kafka(broker)
    k.create_topic('t', 60)
    until(lambda: all(k.produce('t', [b'%d' % p], p)[0] == 0 for p in range(60)), 20)
    for p in range(60):
        assert k.produce('t', [b'again'], p)[0] == 0
    k.send(*[k.request(1, 4, k.fetch_body('t', p, 0, MIB)) for p in range(60)])
    for p in range(60):
        assert b'again' in k.take()
    for p in range(60):
        assert k.read_all('t', p)[-2:] == [b'%d' % p, b'again']
    assert broker.metric('flotilla_disk_files_evicted_total') > 40
    until(lambda: broker.metric('flotilla_disk_files_open') <= 16, what='down to the limit again')
    assert broker.stop() == 0


def topic_deleted_under_a_reader():
    """What was queued for a reader is sent to its end; then the files are gone."""
    broker = start(log_segment_delete_delay_ms=500)
    k, slow = kafka(broker), kafka(broker)
    k.create_topic('t')
    until(lambda: k.produce('t', [b'x'])[0] == 0)
    for _ in range(40):
        assert k.produce('t', [bytes(1000) for _ in range(500)])[0] == 0
    slow.send(slow.request(1, 4, slow.fetch_body('t', 0, 0, 16 * MIB)))
    until(lambda: broker.metric('flotilla_sent_file_bytes_total') > 15 * MIB)
    body = struct.pack('>i', 1) + b'\0\1t' + struct.pack('>i', 10000)
    assert k.ask(20, 1, body)[-2:] == b'\0\0'
    until(lambda: not any(d.startswith('t-0') for d in os.listdir(broker.data)), 20, 'the files are removed')
    assert len(slow.take()) > 15 * MIB
    held = [os.readlink('/proc/%d/fd/%s' % (broker.pid, f)) for f in os.listdir('/proc/%d/fd' % broker.pid)]
    until(lambda: not any('deleted' in h for h in held), what='no deleted file is held')
    assert k.create_topic('t') == 0
    until(lambda: k.produce('t', [b'new'])[0] == 0)
    assert k.read_all('t')[:1] == [b'new']
    assert broker.stop() == 0


run([round_trip, few_open_files, topic_deleted_under_a_reader, random_bodies, huge_counts, corrupt_batches, ten_thousand_clients, slow_and_half_closed_consumers,
     disk_full, killed_while_writing, torn_tail])
