#!/usr/bin/env python3
"""Links to other nodes: answers in order, and every way in which another node can fail to give one."""
import os
import socket
import struct
import threading
import time

from shell_lib import SANITIZED, Broker, run, until

MIB = 1 << 20
OK, IO, TIMEOUT, LIMIT = 'OK', 'IO', 'TIMEOUT', 'LIMIT'


def errors():
    """Numbers of lib/base/err.h, by place in its list."""
    names = [l.split('X(')[1].split(',')[0] for l in open('lib/base/err.h') if l.strip().startswith('X(ERR_')]
    return {0: OK, **{-999 + i: name[4:] for i, name in enumerate(names)}}


ERRORS = errors()


def answer(corr, apis=0):
    """ApiVersions version 0."""
    body = struct.pack('>ihi', corr, 0, apis) + struct.pack('>hhh', 1, 2, 3) * apis
    return struct.pack('>I', len(body)) + body


class Node:
    """Another node: does with each connection what `serve` says."""

    def __init__(self, serve, host='127.5.0.1', port=0, backlog=100):
        self.socket = socket.socket()
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind((host, port))
        self.socket.listen(backlog)
        self.host, self.port = self.socket.getsockname()
        self.serve = serve
        self.accepted = 0
        self.conns = []
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        while True:
            try:
                conn, _ = self.socket.accept()
            except OSError:
                return
            conn.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.accepted += 1
            self.conns.append(conn)
            threading.Thread(target=self.one, args=(conn,), daemon=True).start()

    def one(self, conn):
        try:
            self.serve(Peer(conn))
        except OSError:
            pass

    def close(self):
        self.socket.shutdown(socket.SHUT_RDWR)  # accept may hold it
        self.socket.close()


class Peer:
    def __init__(self, conn):
        self.conn = conn

    def exactly(self, cnt):
        out = bytearray()
        while len(out) < cnt:
            part = self.conn.recv(min(cnt - len(out), MIB))
            if not part:
                raise OSError('closed')
            out += part
        return bytes(out)

    def take(self):
        """The next request: the number that the test gave it."""
        return struct.unpack('>I', self.exactly(struct.unpack('>I', self.exactly(4))[0])[:4])[0]

    def send(self, data):
        self.conn.sendall(data)


def good(peer):
    while True:
        peer.send(answer(peer.take()))


class Asker:
    """A client of the echo broker, which asks for what it is told to."""

    def __init__(self, broker, link=0, timeout=60):
        self.client = broker.client(timeout=timeout)
        self.link = link

    def lead(self, host, port):
        assert self.client.call(b'L' + struct.pack('>IH', self.link, port) + host.encode()) == b''

    def ask(self, *numbers, ms=5000, more=b''):
        self.client.send(*[b'A' + struct.pack('>III', self.link, ms, n) + more for n in numbers])

    def take(self):
        err, parse_err, corr, length = struct.unpack('>iiiI', self.client.take())
        return (OK, corr) if err == 0 and parse_err == 0 else (ERRORS[err], ERRORS[parse_err], length)

    def errs(self, cnt):
        return [self.take()[0] for _ in range(cnt)]


def setup(serve, **properties):
    broker = Broker(**properties)
    node = Node(serve)
    asker = Asker(broker)
    asker.lead(node.host, node.port)
    return broker, node, asker


def answers_in_order():
    broker, node, asker = setup(good)
    cnt = 0
    start = time.time()
    while time.time() - start < 1:
        asker.ask(*range(cnt, cnt + 30))
        for i in range(cnt, cnt + 30):
            assert asker.take() == (OK, i)
        cnt += 30
    assert node.accepted == 1
    assert broker.metric('flotilla_links_open') == 1
    assert broker.metric('flotilla_links_answers_total') == cnt
    assert broker.stop() == 0
    return '%d answers' % cnt


def answers_in_pieces():
    """Half frames, byte by byte, and several frames in one piece."""
    def serve(peer):
        numbers = [peer.take() for _ in range(20)]
        data = b''.join(answer(n, 3) for n in numbers)
        for i in range(0, len(data) // 2):
            peer.send(data[i:i + 1])
        peer.send(data[len(data) // 2:])
        peer.take()
    broker, _, asker = setup(serve)
    asker.ask(*range(20))
    assert [asker.take() for _ in range(20)] == [(OK, i) for i in range(20)]
    assert broker.stop() == 0


def large_answers():
    """Up to 100 MiB, and not a byte more."""
    sizes = [90 * MIB, 100 * MIB, 100 * MIB + 1]

    def serve(peer):
        for size in sizes:
            peer.take()
            peer.send(struct.pack('>I', size))
            for at in range(0, size, MIB):
                peer.send(bytes(min(MIB, size - at)))
    broker, _, asker = setup(serve)
    asker.ask(1, 2, 3, 4, ms=60000)
    assert asker.errs(2) == [OK, OK]
    assert asker.errs(2) == [LIMIT, IO]
    assert '100 MiB' in broker.logged()
    assert SANITIZED or broker.rss() < 20 * MIB, broker.rss()
    assert broker.stop() == 0


def many_large_answers():
    """Answers of many links at once do not take more memory than they may."""
    size, links = 90 * MIB, 8
    gate = threading.Event()

    def serve(peer):
        peer.take()
        peer.send(struct.pack('>I', size) + bytes(MIB))
        gate.wait()
        for _ in range(1, size // MIB):
            peer.send(bytes(MIB))
        peer.take()
    broker = Broker()
    node = Node(serve)
    askers = [Asker(broker, link=i) for i in range(links)]
    for asker in askers:
        asker.lead(node.host, node.port)
        asker.ask(7, ms=60000)
    until(lambda: node.accepted == links)
    most = [0]
    done = threading.Event()

    def watch():
        while not done.is_set():
            most[0] = max(most[0], broker.rss())
            done.wait(0.01)
    watcher = threading.Thread(target=watch)
    watcher.start()
    gate.set()
    for asker in askers:
        assert asker.take()[0] == OK
    done.set()
    watcher.join()
    assert SANITIZED or most[0] < 330 * MIB, most
    assert broker.stop() == 0
    return 'at most %d MiB' % (most[0] // MIB)


def peer_vanishes():
    """It closes with requests under way: all of them fail at once, in order; the next ask connects anew."""
    def serve(peer):
        peer.send(answer(peer.take()))
        peer.take()
        peer.conn.close()
    broker, node, asker = setup(serve)
    start = time.time()
    asker.ask(1, 2, 3, 4, ms=30000)
    assert asker.take() == (OK, 1)
    assert asker.errs(3) == [IO, IO, IO]
    assert time.time() - start < 5
    asker.ask(5, ms=30000)
    assert asker.take() == (OK, 5)
    assert node.accepted == 2
    assert 'no way to another node' in broker.logged()
    assert broker.stop() == 0


def peer_resets():
    def serve(peer):
        peer.take()
        peer.conn.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
        peer.conn.close()
    broker, _, asker = setup(serve)
    asker.ask(1, 2, ms=30000)
    assert asker.errs(2) == [IO, IO]
    assert broker.stop() == 0


def cut_in_an_answer():
    def serve(peer):
        peer.take(), peer.take()
        peer.send(answer(1, 100)[:200])
        peer.conn.close()
    broker, _, asker = setup(serve)
    asker.ask(1, 2, ms=30000)
    assert asker.errs(2) == [IO, IO]
    assert 'in the middle of an answer' in broker.logged()
    assert broker.stop() == 0


def idle_peer_may_go():
    """A connection that ends with nothing under way is no failure."""
    closed = []

    def serve(peer):
        peer.send(answer(peer.take()))
        peer.conn.close()
        closed.append(1)
    broker, node, asker = setup(serve)
    for i in range(5):
        asker.ask(i)
        assert asker.take() == (OK, i)
        until(lambda: broker.metric('flotilla_links_open') == 0)
    assert node.accepted == 5
    assert broker.metric('flotilla_links_failed_total') == 0
    assert broker.stop() == 0


def garbage():
    """Frames that are no answers, and bytes that are no frames."""
    def serve(peer):
        if peer.take() == 1:
            peer.send(struct.pack('>I', 7) + b'rubbish')
            peer.take()
            peer.send(b'HTTP/1.1 400 Bad Request\r\n\r\n')
            peer.take()
        else:
            peer.send(answer(2) + answer(3))
            peer.take()
    broker, _, asker = setup(serve)
    asker.ask(1)
    assert asker.take()[:2] == (OK, 'SHORT')
    asker.ask(2)
    assert asker.take()[0] == LIMIT
    asker.ask(3)
    assert asker.take() == (OK, 2)
    until(lambda: 'nobody asked for' in broker.logged())
    assert broker.stop() == 0


def slow_peer():
    """A late answer ends its request with TIMEOUT, all others with IO, in order, and the connection."""
    def serve(peer):
        peer.send(answer(peer.take()))
        time.sleep(60)
    broker, _, asker = setup(serve)
    asker.ask(1, ms=300)
    assert asker.take() == (OK, 1)
    start = time.time()
    asker.ask(2, ms=20000)
    asker.ask(3, ms=400)
    asker.ask(4, ms=20000)
    assert asker.errs(3) == [IO, TIMEOUT, IO]
    assert 0.3 < time.time() - start < 3
    assert broker.metric('flotilla_links_timeouts_total') == 1
    assert broker.stop() == 0


def peer_that_takes_nothing():
    """Requests that it does not read wait in our memory, no longer than their time."""
    def serve(peer):
        time.sleep(60)
    broker, _, asker = setup(serve)
    asker.ask(*range(8), ms=1500, more=bytes(8 * MIB))
    assert set(asker.errs(8)) <= {TIMEOUT, IO}
    other = broker.client()
    assert other.call(b'Ex') == b'x'
    assert broker.stop() == 0


def too_many():
    """LINK_FLIGHTS_MAX requests at once."""
    gate = threading.Event()

    def serve(peer):
        gate.wait()
        good(peer)
    broker, _, asker = setup(serve, flotilla_connection_requests_max=100)
    asker.ask(*range(40))
    until(lambda: broker.metric('flotilla_links_requests_total') == 40)
    gate.set()
    got = [asker.take() for _ in range(40)]
    assert got[:32] == [(OK, i) for i in range(32)], got
    assert [g[0] for g in got[32:]] == [LIMIT] * 8, got
    assert broker.stop() == 0


def unreachable():
    """Refused, not answered, unknown names: one line, not one for each try, also where the link led elsewhere meanwhile."""
    broker = Broker()
    asker = Asker(broker)
    asker.ask(1)
    assert asker.take()[0] == IO  # a link that leads nowhere
    node = Node(good)
    node.close()
    asker.lead(node.host, node.port)
    for i in range(20):
        asker.ask(i, ms=3000)
        assert asker.take()[0] == IO
        if i % 5 == 4:
            asker.lead('', 0)
            asker.lead(node.host, node.port)
    assert broker.logged().count('no way to another node') == 1
    assert 'refused' in broker.logged()
    node = Node(good, port=node.port)
    asker.ask(3)
    assert asker.take() == (OK, 3)
    until(lambda: 'reached again' in broker.logged())
    start = time.time()
    asker.lead('no-such-host.invalid', 9093)
    asker.ask(4, ms=15000)
    assert asker.take()[0] in (IO, TIMEOUT)
    assert asker.client.call(b'Ex') == b'x'
    assert broker.stop() == 0


def black_hole():
    """A full backlog: connecting takes for ever, the request ends in time."""
    hole = socket.socket()
    hole.bind(('127.5.0.2', 0))
    hole.listen(0)
    fill = []
    for _ in range(4):
        s = socket.socket()
        s.setblocking(False)
        s.connect_ex(hole.getsockname())
        fill.append(s)
    broker = Broker()
    asker = Asker(broker)
    asker.lead(*hole.getsockname())
    start = time.time()
    asker.ask(1, ms=500)
    assert asker.take()[0] == TIMEOUT
    assert 0.4 < time.time() - start < 3
    assert broker.stop() == 0


def names():
    """A name is looked up; the address that works is found among those it has."""
    broker = Broker()
    node = Node(good, host='127.0.0.1')
    asker = Asker(broker)
    asker.lead('localhost', node.port)  # ::1 may come first, where nobody listens
    asker.ask(*range(10))
    assert [asker.take() for _ in range(10)] == [(OK, i) for i in range(10)]
    assert broker.stop() == 0


def another_address():
    """LINK again: what is under way ends, the next request goes to the new place; forgotten: nowhere."""
    def never(peer):
        peer.take()
        time.sleep(60)
    broker, _, asker = setup(never)
    second = Node(good)
    asker.ask(1, 2, ms=30000)
    until(lambda: broker.metric('flotilla_links_open') == 1)
    other = broker.client()
    other.call(b'L' + struct.pack('>IH', 0, second.port) + second.host.encode())
    assert asker.errs(2) == [IO, IO]
    asker.ask(3)
    assert asker.take() == (OK, 3)
    other.call(b'L' + struct.pack('>IH', 0, second.port) + second.host.encode())  # the same: nothing happens
    asker.ask(4)
    assert asker.take() == (OK, 4)
    assert second.accepted == 1
    other.call(b'L' + struct.pack('>IH', 0, 0))
    asker.ask(5)
    assert asker.take()[0] == IO
    assert broker.stop() == 0


def stop_with_requests_under_way():
    def never(peer):
        peer.take()
        time.sleep(60)
    broker, _, asker = setup(never)
    asker.ask(1, 2, ms=30000)
    until(lambda: broker.metric('flotilla_links_open') == 1)
    named = Asker(broker, link=4000)
    named.lead('localhost', 1)
    named.ask(1)
    assert broker.stop() == 0


def many_links():
    """A thousand of them, all at once, and all closed by the other side in the middle."""
    broker = Broker(flotilla_connection_requests_max=1000)
    node = Node(good, backlog=1000)
    client = broker.client(timeout=60)
    for i in range(1000):
        client.send(b'L' + struct.pack('>IH', i, node.port) + node.host.encode())
    for i in range(1000):
        assert client.take() == b''
    for _ in range(2):
        client.send(*[b'A' + struct.pack('>III', i, 20000, i) for i in range(1000)])
        for i in range(1000):
            err, _, corr, _ = struct.unpack('>iiiI', client.take())
            assert (err, corr) == (0, i)
        assert broker.metric('flotilla_links_open') == 1000
        for conn in node.conns:
            try:
                conn.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        until(lambda: broker.metric('flotilla_links_open') == 0)
    assert broker.stop() == 0


run([answers_in_order, answers_in_pieces, large_answers, many_large_answers, peer_vanishes, peer_resets,
     cut_in_an_answer, idle_peer_may_go, garbage, slow_peer, peer_that_takes_nothing, too_many, unreachable, black_hole,
     names, another_address, stop_with_requests_under_way, many_links])
