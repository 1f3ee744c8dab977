#!/usr/bin/env python3
"""Disks: full, gone, files removed under a reader."""
import os
import socket
import struct
import subprocess
import time

from shell_lib import Broker, run, until

MIB = 1 << 20


def small_disk(broker_args, test):
    """Runs test on a broker whose data lies on a file system of 8 MiB; needs root."""
    import tempfile
    where = tempfile.mkdtemp(prefix='flotilla-disk-')
    if subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=8m', 'none', where], stderr=subprocess.DEVNULL).returncode:
        os.rmdir(where)
        return 'skipped: cannot mount a tmpfs here'
    try:
        return test(where, Broker(data=os.path.join(where, 'data'), **broker_args))
    finally:
        subprocess.run(['umount', '-l', where])
        os.rmdir(where)


def disk_full():
    """A full disk is an error to those that write, nothing is lost or torn, and it goes on when there is room."""
    def test(where, broker):
        c = broker.client()
        with open(os.path.join(where, 'filler'), 'wb') as f:
            f.write(bytes(4 * MIB))
        kept, failed = 0, 0
        for i in range(100):
            answer = c.call(b'P' + bytes([i]) * 100000)
            if answer == b'!':
                failed += 1
            else:
                assert failed == 0 and struct.unpack('>Q', answer)[0] == kept * 100000
                kept += 1
        assert 30 < kept < 50 and failed > 40, (kept, failed)
        assert os.path.getsize(broker.data + '/echo-0/data.log') == kept * 100000
        many = [b'P' + b'm' * 100000] * 20  # in one go: merged into one write that fails
        c.send(*many)
        assert [c.take() for _ in many].count(b'!') == 20
        os.unlink(os.path.join(where, 'filler'))
        answer = c.call(b'P' + b'z' * 100000)
        assert struct.unpack('>Q', answer)[0] == kept * 100000
        for i in range(kept):
            assert c.call(b'F' + struct.pack('>QI', i * 100000, 100000))[8:] == bytes([i]) * 100000
        assert c.call(b'F' + struct.pack('>QI', kept * 100000, 100000))[8:] == b'z' * 100000
        assert 'ERR_NOSPACE' in broker.logged() and broker.logged().count('disk operation failed') < 40
        assert broker.stop() == 0
        return '%d appends of 100 kB kept, %d refused' % (kept, failed)
    return small_disk({}, test)


def disk_full_in_a_batch():
    """Of many appends that become one write, those that fit are kept and told so."""
    def test(where, broker):
        c = broker.client()
        c.send(*[b'P' + bytes([i]) * 200000 for i in range(60)])
        answers = [c.take() for _ in range(60)]
        kept = sum(1 for a in answers if a != b'!')
        assert 30 < kept < 60 and all(a == b'!' for a in answers[kept:]), kept
        assert os.path.getsize(broker.data + '/echo-0/data.log') == kept * 200000
        for i in range(kept):
            assert c.call(b'F' + struct.pack('>QI', i * 200000, 200000))[8:] == bytes([i]) * 200000
        assert broker.stop() == 0
        return '%d of 60 kept' % kept
    return small_disk({}, test)


def removed_under_a_reader():
    """What is queued for sending survives the file's removal; its space comes back afterwards."""
    broker = Broker()
    c, slow = broker.client(), broker.client()
    data = os.urandom(16 * MIB)
    c.call(b'P' + data)
    slow.send(b'F' + struct.pack('>QI', 0, len(data)))
    until(lambda: broker.metric('flotilla_sent_file_bytes_total') == len(data))
    assert c.call(b'Z') == b''
    assert not os.path.exists(broker.data + '/echo-0/data.log')
    assert slow.take()[8:] == data
    assert struct.unpack('>Q', c.call(b'Pnew'))[0] == 0
    assert c.call(b'F' + struct.pack('>QI', 0, 3))[8:] == b'new'
    held = [os.readlink('/proc/%d/fd/%s' % (broker.pid, f)) for f in os.listdir('/proc/%d/fd' % broker.pid)]
    assert not any('deleted' in h for h in held), held
    assert broker.stop() == 0


def cold_files():
    """What is not in memory is read by a disk thread before it is sent; others are not held up."""
    broker = Broker()
    c, other = broker.client(), broker.client()
    data = os.urandom(24 * MIB)
    for at in range(0, len(data), 4 * MIB):
        c.call(b'S' + data[at:at + 4 * MIB])
    fd = os.open(broker.data + '/echo-0/data.log', os.O_RDONLY)
    os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(fd)
    c.send(b'F' + struct.pack('>QI', 1234, 20 * MIB), b'R' + struct.pack('>QI', 22 * MIB, MIB))
    other.send(b'F' + struct.pack('>QI', 23 * MIB, MIB))
    assert other.take()[8:] == data[23 * MIB:]
    assert c.take()[8:] == data[1234:1234 + 20 * MIB]
    assert c.take() == data[22 * MIB:23 * MIB]
    fetched = broker.metric('flotilla_disk_send_fetches_total')
    before = broker.metric('flotilla_disk_send_fetches_total')
    c.send(b'F' + struct.pack('>QI', 0, len(data)))
    assert c.take()[8:] == data
    assert broker.metric('flotilla_disk_send_fetches_total') - before < 3  # warm now
    half = broker.client()  # gone while its bytes are fetched
    fd = os.open(broker.data + '/echo-0/data.log', os.O_RDONLY)
    os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(fd)
    half.send(b'F' + struct.pack('>QI', 0, len(data)))
    half.close()
    assert c.call(b'Ex') == b'x'
    assert broker.stop() == 0
    return '%d pieces fetched' % fetched


def locked():
    """A second process on the same directory fails and says so; after a clean stop the lock is gone."""
    first = Broker()
    second = Broker(data=first.data)
    assert second.wait() == 1
    assert 'is in use by another process' in second.logged() and first.data in second.logged()
    assert first.client().call(b'Ex') == b'x'
    assert os.path.exists(first.data + '/.lock')
    first.process.terminate()
    assert first.wait() == 0
    assert not os.path.exists(first.data + '/.lock')
    third = Broker(data=first.data)
    assert third.client().call(b'Ex') == b'x'
    third.process.kill()
    third.wait()
    assert os.path.exists(first.data + '/.lock')
    fourth = Broker(data=first.data)
    assert fourth.client().call(b'Ex') == b'x'
    assert fourth.stop() == 0
    assert first.stop() == 0


def directory_that_cannot_be():
    broker = Broker(data='/proc/nothing/here')
    assert broker.wait() == 1
    assert 'cannot make the directory /proc/nothing/here' in broker.logged(), broker.logged()


def address_in_use():
    first = Broker()
    second = Broker(listeners='PLAINTEXT://127.0.0.1:%d' % first.port)
    assert second.wait() == 1
    assert 'cannot listen on 127.0.0.1:%d: Address already in use' % first.port in second.logged()
    assert first.stop() == 0


run([disk_full, disk_full_in_a_batch, removed_under_a_reader, cold_files, locked, directory_that_cannot_be, address_in_use])
