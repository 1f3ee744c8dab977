#!/usr/bin/env python3
"""Every limit of the shell has its effect: slow readers, slow writers, memory, connections, descriptors."""
import os
import resource
import socket
import struct
import threading
import time

from shell_lib import SANITIZED, Broker, Client, run, until

MIB = 1 << 20


def slow_reader():
    """One that asks for much and reads nothing holds a bounded number of answers; others go on."""
    broker = Broker(flotilla_connection_requests_max=8, flotilla_connection_answer_bytes_max=MIB)
    slow, other = broker.client(), broker.client()
    threading.Thread(target=lambda: slow.send(*[b'B' + struct.pack('>I', MIB)] * 500), daemon=True).start()
    until(lambda: broker.metric('flotilla_reads_paused_total') > 0, what='reading pauses')
    time.sleep(0.3)
    assert broker.rss() < 60 * MIB, broker.rss()
    frames = broker.metric('flotilla_frames_total')
    assert frames < 40, frames
    for _ in range(100):
        assert other.call(b'Ex') == b'x'
    for _ in range(500):
        assert len(slow.take()) == MIB
    assert broker.stop() == 0
    return '%d of 500 requests were taken before anything was read' % frames


def answers_in_memory():
    """Many that ask for much and read nothing: those that take nothing are closed, memory stays bounded."""
    broker = Broker(flotilla_answer_bytes_max=64 * MIB)
    good = broker.client()
    slow = [broker.client() for _ in range(100)]
    for c in slow:
        c.send(*[b'B' + struct.pack('>I', MIB)] * 32)
    most, end = 0, time.time() + 6
    while time.time() < end:
        most = max(most, broker.rss())
        start = time.time()
        assert good.call(b'Ex') == b'x'
        assert time.time() - start < 4
        time.sleep(0.02)
    assert broker.metric('flotilla_answer_bytes') <= 2 * 64 * MIB
    assert broker.metric('flotilla_connections_stuck_closed_total') > 10
    assert SANITIZED or most < 250 * MIB, most
    assert broker.stop() == 0
    return 'at most %d MiB for 3200 MiB asked' % (most // MIB)


def unanswered_requests():
    broker = Broker(flotilla_connection_requests_max=5)
    c = broker.client()
    c.send(*[b'H' + struct.pack('>I', 400)] * 20)
    time.sleep(0.2)
    assert broker.metric('flotilla_frames_total') == 5
    for _ in range(20):
        assert c.take() == b'H'
    assert broker.stop() == 0


def memory_of_frames():
    """Many connections that each send a large frame: no more than the limit at once, and all get through."""
    broker = Broker(queued_max_request_bytes=16 * MIB, flotilla_frame_stall_ms_max=60000)
    clients = [broker.client() for _ in range(40)]
    body = b'E' + os.urandom(4 * MIB)
    seen = []

    def send_and_take(c):
        c.send(body)
        assert c.take() == body[1:]
        seen.append(1)
    threads = [threading.Thread(target=send_and_take, args=(c,), daemon=True) for c in clients]
    for t in threads:
        t.start()
    most = 0
    while any(t.is_alive() for t in threads):
        most = max(most, broker.metric('flotilla_request_bytes'))
        time.sleep(0.005)
    assert len(seen) == 40
    assert most <= 16 * MIB, most
    assert broker.metric('flotilla_request_bytes') == 0
    assert broker.stop() == 0
    return 'at most %d MiB at once' % (most // MIB)


def stalled_frames_go():
    """Frames begun and not continued: their memory comes back, so that others get through."""
    broker = Broker(queued_max_request_bytes=2 * MIB, flotilla_frame_stall_ms_max=1000)
    stalled = [broker.client() for _ in range(4)]
    for c in stalled:
        c.sock.sendall(struct.pack('>I', MIB) + b'E')
    time.sleep(0.1)
    good = broker.client()
    body = b'E' + bytes(MIB)
    start = time.time()
    assert good.call(body) == body[1:]
    assert 0.5 < time.time() - start < 6
    for c in stalled[:2]:
        assert c.is_closed()
    until(lambda: 'request did not go on' in broker.logged())
    assert broker.stop() == 0


def idle_connections():
    broker = Broker(connections_max_idle_ms=1000)
    idle, busy, waiting = broker.client(), broker.client(), broker.client()
    waiting.send(b'H' + struct.pack('>I', 4000))
    end = time.time() + 3
    while time.time() < end:
        assert busy.call(b'Ex') == b'x'
        time.sleep(0.2)
    assert idle.is_closed()
    assert waiting.take() == b'H'
    assert broker.metric('flotilla_connections_idle_closed_total') >= 1
    assert broker.stop() == 0


def slow_reader_is_closed():
    broker = Broker(connections_max_idle_ms=1000)
    c = broker.client()
    c.send(b'B' + struct.pack('>I', 64 * MIB))
    until(lambda: broker.metric('flotilla_connections') == 0, what='the reader that does not read is closed')
    assert broker.rss() < 40 * MIB or SANITIZED
    assert broker.stop() == 0


def max_connections():
    broker = Broker(max_connections=10)
    clients = [broker.client() for _ in range(10)]
    for c in clients:
        assert c.call(b'Ex') == b'x'
    assert broker.client().is_closed()
    until(lambda: 'limit=max.connections' in broker.logged())
    clients.pop().close()
    until(lambda: broker.metric('flotilla_connections') == 9)
    assert broker.client().call(b'Ex') == b'x'
    assert broker.metric('flotilla_connections_refused_total') == 1
    assert broker.stop() == 0


def max_connections_per_ip():
    broker = Broker(max_connections_per_ip=3)
    clients = [broker.client() for _ in range(3)]
    assert broker.client().is_closed()
    clients.pop().close()
    until(lambda: broker.metric('flotilla_connections') == 2)
    c = broker.client()
    assert c.call(b'Ex') == b'x'
    other = socket.create_connection(('127.0.0.1', broker.port), source_address=('127.0.0.2', 0))
    other.sendall(struct.pack('>I', 2) + b'Ex')
    assert other.recv(10) == struct.pack('>I', 1) + b'x'
    assert broker.stop() == 0


def ten_thousand_connections():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    want = min(10000, hard - 1000, int(open('/proc/sys/net/ipv4/ip_local_port_range').read().split()[1]) - 33000)
    broker = Broker()
    empty = broker.rss()
    socks = []
    for i in range(want):
        s = socket.socket()
        s.connect(('127.0.0.1', broker.port))
        socks.append(s)
    until(lambda: broker.metric('flotilla_connections') == want, 30, 'all are accepted')
    idle = broker.rss()
    for s in socks:
        s.sendall(struct.pack('>I', 101) + b'E' + b'x' * 100)
    for s in socks:
        left = 104
        while left > 0:
            left -= len(s.recv(left))
    used = broker.rss()
    cpu = broker.cpu_s()
    time.sleep(2)
    cpu = broker.cpu_s() - cpu
    per_idle = (idle - empty) / want
    assert SANITIZED or per_idle < 2500, per_idle
    assert SANITIZED or used - idle < 30 * MIB, used - idle
    for s in socks:
        s.close()
    until(lambda: broker.metric('flotilla_connections') == 0, 30, 'all are gone')
    assert broker.stop() == 0
    return '%d connections: %d bytes each, %d MiB in all after a request on each, %.2f %% CPU idle' % (
        want, per_idle, used // MIB, cpu / 2 * 100)


def few_descriptors():
    """More connections than descriptors: refused with a line, the others served, and room comes back."""
    broker = Broker(prefix=['prlimit', '--nofile=600:600'])
    socks = [socket.create_connection(('127.0.0.1', broker.port)) for _ in range(700)]
    first, last = Client.__new__(Client), Client.__new__(Client)
    first.sock, last.sock = socks[0], socks[-1]
    assert first.call(b'Ex') == b'x'
    assert last.is_closed()
    assert broker.metric('flotilla_connections_refused_total') > 0
    assert first.call(b'Pdata') == struct.pack('>Q', 0)
    for s in socks[1:]:
        s.close()
    until(lambda: broker.metric('flotilla_connections') == 1)
    assert broker.client().call(b'Ex') == b'x'
    assert broker.stop() == 0


def too_few_descriptors_to_start():
    broker = Broker(prefix=['prlimit', '--nofile=300:300'])
    assert broker.wait() == 1
    until(lambda: 'file descriptors' in broker.logged())


def admin_door():
    broker = Broker()
    for bad, status in ((b'GET /nothing HTTP/1.1\r\n\r\n', b'404'), (b'POST /livez HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello', b'405'),
                        (b'GET / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello', b'413'), (b'rubbish\r\n\r\n', b'400'),
                        (b'GET /' + b'x' * 5000 + b' HTTP/1.1\r\n\r\n', b'414'),
                        (b'GET / HTTP/1.1\r\n' + b'X-Y: zzzzzzzzzzzzzzzzzzzzzzzz\r\n' * 1000, b'431')):
        s = socket.create_connection(('127.0.0.1', broker.admin), timeout=10)
        s.sendall(bad)
        answer = s.recv(1000)
        assert answer.startswith(b'HTTP/1.1 ' + status), (bad[:40], answer)
        s.close()
    s = socket.create_connection(('127.0.0.1', broker.admin), timeout=10)
    s.sendall(b'GET /livez HTTP/1.1\r\n\r\n' * 3)  # pipelined, kept alive
    got = b''
    while got.count(b'ok\n') < 3:
        got += s.recv(1000)
    s.sendall(b'HEAD /livez HTTP/1.1\r\n\r\n')
    assert s.recv(1000).endswith(b'\r\n\r\n')
    assert broker.get('/livez?x=y') == (200, 'ok\n')
    assert broker.get('/readyz') == (200, '{"ready":true}\n')
    held = [socket.create_connection(('127.0.0.1', broker.admin), timeout=10) for _ in range(70)]
    held[-1].settimeout(5)
    assert held[-1].recv(1) == b''
    for h in held:
        h.close()
    until(lambda: broker.status('/livez') == 200)
    assert broker.stop() == 0


run([slow_reader, answers_in_memory, unanswered_requests, memory_of_frames, stalled_frames_go, idle_connections, slow_reader_is_closed,
     max_connections, max_connections_per_ip, ten_thousand_connections, few_descriptors, too_few_descriptors_to_start,
     admin_door])
