#!/usr/bin/env python3
"""Two kernels on two threads: whatever one does, the other goes on; what they say to each other arrives."""
import os
import struct
import threading
import time

from shell_lib import SANITIZED, Broker, Client, free_ports, run, until


def both(**properties):
    """A broker with a listener of each kernel."""
    port, controller = free_ports(2)
    broker = Broker(**{'listeners': 'PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d' % (port, controller),
                       'controller_listener_names': 'CONTROLLER', **properties})
    broker.port, broker.controller = port, controller
    return broker, broker.client(timeout=120), Client(controller, timeout=120)


def burn(client, ms):
    client.send(b'X' + struct.pack('>I', ms))


def worst_of(client, seconds, body=b'Ex', expected=b'x'):
    """The longest of the answers that came one after the other, in ms, and how many."""
    worst, cnt, end = 0.0, 0, time.time() + seconds
    while time.time() < end:
        start = time.time()
        assert client.call(body) == expected
        worst = max(worst, time.time() - start)
        cnt += 1
    return worst * 1000, cnt


def connections_have_their_kernel():
    """The same request numbers, files and connection numbers, and nothing of the one is the other's."""
    broker, data, meta = both()
    for i in range(100):
        data.send(b'Pdata%d' % i)
        meta.send(b'Pmeta%d' % i)
    for i in range(100):
        data.take(), meta.take()
    data.send(b'F' + struct.pack('>QI', 0, 5))
    meta.send(b'F' + struct.pack('>QI', 0, 5))
    assert data.take()[8:] == b'data0'
    assert meta.take()[8:] == b'meta0'
    meta.close()
    until(lambda: broker.metric('flotilla_connections') == 1)
    assert data.call(b'Ex') == b'x'
    assert broker.stop() == 0


def a_busy_data_kernel_delays_no_vote():
    """One step of two seconds, and hundreds of requests behind it: the other kernel answers, asks and is answered."""
    broker, data, meta = both()
    other, _, _ = both()
    assert meta.call(b'L' + struct.pack('>IH', 0, other.controller) + b'127.0.0.1') == b''
    burn(data, 2000)
    data.send(*[b'X' + struct.pack('>I', 5)] * 30)
    worst, cnt = worst_of(meta, 0.8)
    asked = b'A' + struct.pack('>II', 0, 5000) + b'E' + struct.pack('>ihi', 7, 0, 0)
    worst_asked, asked_cnt = worst_of(meta, 0.8, asked, struct.pack('>iiiI', 0, 0, 7, 10))
    assert SANITIZED or max(worst, worst_asked) < 50, (worst, worst_asked)
    assert data.take() == b'X'
    assert broker.stop() == 0
    assert other.stop() == 0
    return '%d requests, %.1f ms at most; %d over a link, %.1f ms at most' % (cnt, worst, asked_cnt, worst_asked)


def a_busy_metadata_kernel_delays_no_client():
    broker, data, meta = both()
    burn(meta, 1500)
    worst, cnt = worst_of(data, 1)
    assert SANITIZED or worst < 50, worst
    assert meta.take() == b'X'
    assert broker.stop() == 0
    return '%d requests, %.1f ms at most' % (cnt, worst)


def messages():
    """Both ways at once, many, in order, whole."""
    broker, data, meta = both()
    cnt = 2000 if SANITIZED else 20000

    def talk(client, word):
        for at in range(0, cnt, 25):
            bodies = [b'M' + word + b'%d' % i + b'.' * (i % 1000) for i in range(at, at + 25)]
            client.send(*bodies)
            for body in bodies:
                assert client.take() == body[1:]
        done.append(word)
    done = []
    threads = [threading.Thread(target=talk, args=a, daemon=True) for a in ((data, b'd'), (meta, b'm'))]
    start = time.time()
    for t in threads:
        t.start()
    while any(t.is_alive() for t in threads):
        assert broker.status('/readyz') == 200
        broker.metric('flotilla_kernel_steps_total')
    assert sorted(done) == [b'd', b'm']
    rate = 2 * cnt / (time.time() - start)
    assert broker.stop() == 0
    return '%.0f messages/s there and back' % rate


def a_full_mailbox():
    """The other kernel takes nothing: requests wait, memory is bounded, and all are answered afterwards."""
    broker, data, meta = both(flotilla_connection_requests_max=65536)
    cnt = 40000
    burn(meta, 2500)
    time.sleep(0.1)
    threading.Thread(target=lambda: data.send(*[b'M%d' % i for i in range(cnt)]), daemon=True).start()
    time.sleep(1)
    for i in range(cnt):
        assert data.take() == b'%d' % i
    assert meta.take() == b'X'
    assert broker.stop() == 0


def admin_waits_for_no_one_long():
    """Metrics look at a busy kernel between its turns."""
    broker, data, meta = both()
    burn(meta, 300)
    start = time.time()
    assert broker.metric('flotilla_connections') == 2
    assert time.time() - start < 5
    assert broker.stop() == 0


def stop_in_the_middle():
    """Stopping, with messages under way in both directions, ends well; again and again."""
    for i in range(5):
        broker, data, meta = both()
        body = os.urandom(1000)
        for client in (data, meta):
            threading.Thread(target=quiet, args=(client, [b'M' + body] * 5000), daemon=True).start()
        until(lambda: broker.metric('flotilla_kernel_steps_total') > 100 * i)
        assert broker.stop() == 0


def quiet(client, bodies):
    try:
        client.send(*bodies)
    except OSError:
        pass


run([connections_have_their_kernel, a_busy_data_kernel_delays_no_vote, a_busy_metadata_kernel_delays_no_client, messages,
     a_full_mailbox, admin_waits_for_no_one_long, stop_in_the_middle])
