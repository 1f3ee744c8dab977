#!/usr/bin/env python3
"""Frames that are cut, endless, empty, random, in pieces, many: the broker stays up and others are served."""
import os
import random
import struct
import time

from shell_lib import SANITIZED, Broker, run, until


def with_broker(test):
    def wrapped():
        broker = Broker(socket_request_max_bytes=33554432)
        other = broker.client()
        try:
            note = test(broker)
            assert other.call(b'Estill here') == b'still here', 'the other connection'
            other.close()
            assert broker.stop() == 0, broker.logged()
            return note
        finally:
            if broker.process.poll() is None:
                broker.process.kill()
    wrapped.__name__ = test.__name__
    return wrapped


@with_broker
def echo_and_order(broker):
    c = broker.client()
    bodies = [b'E' + os.urandom(random.choice([0, 1, 100, 5000, 16380, 16384, 70000])) for _ in range(300)]
    import threading
    t = threading.Thread(target=lambda: c.send(*bodies))
    t.start()
    for body in bodies:
        assert c.take() == body[1:]
    t.join()


@with_broker
def byte_by_byte(broker):
    c = broker.client()
    for byte in struct.pack('>I', 6) + b'Ehello':
        c.sock.sendall(bytes([byte]))
        time.sleep(0.01)
    assert c.take() == b'hello'


@with_broker
def large_frame(broker):
    c = broker.client()
    body = b'E' + os.urandom(30 << 20)
    before = broker.rss()
    assert c.call(body) == body[1:]
    c.close()
    until(lambda: SANITIZED or broker.rss() < before + (20 << 20), what='memory of a large frame is given back')


@with_broker
def memory_after_a_burst(broker):
    """What few large frames left behind goes back to the system, though small ones never pause; not only what lies on top."""
    clients, small = [broker.client() for _ in range(30)], broker.client()
    before = broker.rss()
    for c in clients:
        c.sock.sendall(struct.pack('>I', 1 << 20) + b'E' + bytes((1 << 20) - 2))  # all but the last byte
    until(lambda: SANITIZED or broker.rss() > before + (28 << 20), what='frames fill the memory')
    for c in clients[:-1]:
        c.sock.sendall(b'x')
        c.take()

    def is_given_back():
        assert small.call(b'Ex') == b'x'
        return SANITIZED or broker.rss() < before + (4 << 20)
    until(is_given_back, what='memory of the burst is given back')


@with_broker
def huge_and_negative_lengths(broker):
    for length in (33554433, 0x7fffffff, 0x80000000, 0xffffffff):
        c = broker.client()
        c.sock.sendall(struct.pack('>I', length) + b'x' * 100)
        assert c.is_closed(), hex(length)
    assert broker.metric('flotilla_frames_too_long_total') == 4
    assert broker.rss() < (40 << 20) * 3
    assert broker.logged().count('frame too long') == 4
    until(lambda: 'len=-1' in broker.logged() and 'socket.request.max.bytes=33554432' in broker.logged())


@with_broker
def log_lines_are_limited(broker):
    for _ in range(300):
        c = broker.client()
        c.sock.sendall(b'\xff\xff\xff\xff')
        assert c.is_closed()
    lines = broker.logged().count('frame too long')
    assert 20 <= lines < 60, lines


@with_broker
def empty_frame(broker):
    c = broker.client()
    c.send(b'')
    assert c.is_closed()


@with_broker
def cut_frames(broker):
    for cut in (1, 3, 4, 5, 50):
        c = broker.client()
        c.sock.sendall((struct.pack('>I', 100) + b'E' + b'x' * 99)[:cut])
        c.close()
    until(lambda: broker.metric('flotilla_connections') == 1, what='cut connections are closed')
    assert broker.metric('flotilla_frames_cut_total') == 5
    assert broker.metric('flotilla_request_bytes') == 0


@with_broker
def random_bytes(broker):
    rng = random.Random(7)
    for _ in range(300):
        c = broker.client()
        try:
            c.sock.sendall(rng.randbytes(rng.randrange(1, 3000)))
            if rng.random() < 0.5:
                c.sock.settimeout(0.01)
                c.sock.recv(1000)
        except OSError:
            pass
        c.close()
    until(lambda: broker.metric('flotilla_connections') == 1, what='all are closed')
    assert broker.metric('flotilla_request_bytes') == 0


@with_broker
def half_close(broker):
    """A peer that ends its side gets the answers of what it has sent."""
    import socket
    c = broker.client()
    c.send(b'Eone', b'H' + struct.pack('>I', 300), b'Etwo', b'B' + struct.pack('>I', 5000000))
    c.sock.shutdown(socket.SHUT_WR)
    assert [c.take(), c.take(), c.take(), len(c.take())] == [b'one', b'H', b'two', 5000000]
    assert c.is_closed()


@with_broker
def close_after_answers(broker):
    c = broker.client()
    c.send(b'Elast words', b'C', b'Enot heard')
    assert c.take() == b'last words'
    assert c.is_closed()


@with_broker
def no_answer(broker):
    c = broker.client()
    c.send(*[b'N'] * 500)
    assert c.call(b'Eafter') == b'after'


@with_broker
def files_in_pieces(broker):
    c = broker.client()
    data = os.urandom(3 << 20)
    for at in range(0, len(data), 300000):
        assert struct.unpack('>Q', c.call(b'P' + data[at:at + 300000]))[0] == at
    for pos, length in ((0, len(data)), (1, 0), (100, 1), (1 << 20, 1 << 20)):
        assert c.call(b'F' + struct.pack('>QI', pos, length)) == struct.pack('>Q', pos) + data[pos:pos + length]
    assert c.call(b'R' + struct.pack('>QI', 5, 100000)) == data[5:100005]
    assert c.call(b'R' + struct.pack('>QI', len(data) - 5, 100)) == data[-5:]
    assert c.call(b'R' + struct.pack('>QI', len(data) + 5, 100)) == b''
    # many ranges in one go: corked, in order
    c.send(*[b'F' + struct.pack('>QI', i * 1000, 1000) for i in range(100)])
    for i in range(100):
        assert c.take()[8:] == data[i * 1000:i * 1000 + 1000]
    # past the end of the file: the promise cannot be kept, the connection ends
    c.send(b'F' + struct.pack('>QI', len(data) - 10, 20))
    try:
        c.take()
        raise AssertionError('more than the file has')
    except (EOFError, ConnectionResetError):
        pass


@with_broker
def appends_become_one_write(broker):
    c = broker.client()
    c.send(*[b'Pxxxx'] * 100)
    assert [struct.unpack('>Q', c.take())[0] for _ in range(100)] == [4 * i for i in range(100)]
    calls = broker.metric('flotilla_disk_write_calls_total')
    assert calls < 30, calls
    c.send(*[b'Syyyy'] * 100)
    for _ in range(100):
        c.take()
    syncs = broker.metric('flotilla_disk_sync_calls_total')
    assert broker.metric('flotilla_disk_sync_ops_total') == 100 and syncs < 60, syncs
    return '100 writes in %d calls, 100 syncs in %d' % (calls, syncs)


run([echo_and_order, byte_by_byte, large_frame, memory_after_a_burst, huge_and_negative_lengths, log_lines_are_limited, empty_frame,
     cut_frames, random_bytes, half_close, close_after_answers, no_answer, files_in_pieces, appends_become_one_write])
