#!/usr/bin/env python3
"""Start, stop, signals, command line, and what an idle process costs."""
import os
import signal
import struct
import subprocess
import tempfile
import threading
import time

from shell_lib import O, SANITIZED, Broker, run, until


def cli(*args, properties=None, env=None):
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, 'server.properties')
        if properties is not None:
            with open(path, 'w') as f:
                f.write(properties)
            args = args + (path,)
        p = subprocess.run([os.path.join(O, 'echo-broker')] + list(args), capture_output=True, text=True, timeout=20,
                           env=dict(os.environ, **(env or {})))
        return p.returncode, p.stdout, p.stderr.replace(path, 'FILE')


def command_line():
    status, out, _ = cli('--help')
    assert status == 0 and 'usage: flotilla-broker' in out
    status, out, _ = cli('--version')
    assert status == 0 and out.startswith('flotilla-broker ')
    status, out, _ = cli('--list-config')
    assert status == 0 and 'log.retention.hours  (int)' in out and 'flotilla.durability' in out
    for bad in (('--nonsense',), (), ('a', 'b'), ('--set',)):
        status, _, err = cli(*bad)
        assert status == 2 and '--help' in err, (bad, err)
    status, _, err = cli('/nowhere/x.properties')
    assert status == 2 and err == '/nowhere/x.properties: No such file or directory\n'


def check_config():
    assert cli('--check-config', properties='node.id=1\n')[0] == 0
    status, _, err = cli('--check-config', properties='node.id=1\nfoo.bar=1\n')
    assert status == 0 and err == 'FILE:2: unknown property foo.bar\n'
    status, _, err = cli('--check-config', properties='node.id=1\n\nnum.partitions=zero\nlog.retention.ms=-5\n')
    assert status == 2
    assert err == ('FILE:3: num.partitions = "zero": not allowed; allowed is an integer from 1 to 2147483647\n'
                   'FILE:4: log.retention.ms = "-5": not allowed; allowed is an integer from -1 to '
                   '9223372036854775807\n'), err
    status, _, err = cli('--set', 'num.partitions=0', properties='node.id=1\n')
    assert status == 2 and err.startswith('command line: num.partitions = "0": not allowed')
    assert cli('--check-config', properties='node.id=${MY_ID}\n', env={'MY_ID': '5'})[0] == 0
    status, _, err = cli('--check-config', properties='node.id=${MY_IDD}\n')
    assert status == 2 and 'FILE:1: node.id: no such variable in the environment: MY_IDD' in err


def term_and_int_end_it_cleanly():
    for number in (signal.SIGTERM, signal.SIGINT):
        broker = Broker()
        c = broker.client()
        assert c.call(b'Ex') == b'x'
        broker.process.send_signal(number)
        assert broker.wait() == 0
        assert c.is_closed()
        until(lambda: 'asked to stop' in broker.logged() and 'msg="stopping" status=0' in broker.logged())
        broker.stop()


def term_under_load():
    """Stopped in the middle of writes: what was answered is in the file."""
    broker = Broker()
    answered = []

    def load():
        c = broker.client()
        try:
            while True:
                c.send(*[b'S' + struct.pack('>Q', i) * 1000 for i in range(10)])
                for _ in range(10):
                    answered.append(struct.unpack('>Q', c.take())[0])
        except (EOFError, OSError):
            pass
    threads = [threading.Thread(target=load, daemon=True) for _ in range(4)]
    for t in threads:
        t.start()
    time.sleep(0.5)
    broker.process.terminate()
    assert broker.wait() == 0
    for t in threads:
        t.join()
    size = os.path.getsize(broker.data + '/echo-0/data.log')
    assert len(answered) > 0 and max(answered) + 8000 <= size
    broker.stop()
    return '%d appends answered' % len(answered)


def second_signal_ends_it_at_once():
    if 'san-thread' in O:
        return 'left out: the thread sanitizer holds the second signal back'
    broker = Broker()
    slow = broker.client()
    slow.send(b'B' + struct.pack('>I', 64 << 20))  # an answer that nobody reads keeps EXIT waiting for a second
    time.sleep(0.3)
    broker.process.terminate()
    time.sleep(0.2)
    start = time.time()
    broker.process.terminate()
    assert broker.wait() == 1
    assert time.time() - start < 0.5
    until(lambda: 'second signal' in broker.logged())
    broker.stop()


def exit_does_not_wait_for_ever():
    broker = Broker()
    slow = broker.client()
    slow.send(b'B' + struct.pack('>I', 64 << 20))
    time.sleep(0.3)
    start = time.time()
    broker.process.terminate()
    assert broker.wait() == 0
    assert 0.5 < time.time() - start < 3
    broker.stop()


def idle_costs_nothing():
    start = time.time()
    broker = Broker()
    ready = next(int(l.split('start_us=')[1]) for l in broker.logged().splitlines() if 'msg="ready"' in l)
    held = broker.client()
    time.sleep(1)
    before = broker.cpu_s()
    time.sleep(4)
    cpu = (broker.cpu_s() - before) / 4 * 100
    rss = broker.rss() / (1 << 20)
    assert SANITIZED or (cpu < 0.1 and rss < 20 and ready < 100000), (cpu, rss, ready)
    held.close()
    assert broker.stop() == 0
    return 'ready after %d us, %.3f %% CPU, %.1f MiB' % (ready, cpu, rss)


def broken_pipe_of_the_log():
    """Nobody reads our log lines: no signal, no wait."""
    r, w = os.pipe()
    broker = Broker()
    broker.stop()
    os.set_blocking(w, False)
    try:
        while True:
            os.write(w, b'x' * 65536)
    except BlockingIOError:
        pass
    p = subprocess.Popen([os.path.join(O, 'echo-broker'), '--set', 'listeners=PLAINTEXT://127.0.0.1:0', '--set',
                          'node.id=1', '--set', 'log.dirs=' + tempfile.mkdtemp(), '/dev/null'], stderr=w)
    time.sleep(0.5)
    assert p.poll() is None
    os.close(r)
    p.terminate()
    assert p.wait(10) == 0


run([command_line, check_config, term_and_int_end_it_cleanly, term_under_load, second_signal_ends_it_at_once,
     exit_does_not_wait_for_ever, idle_costs_nothing, broken_pipe_of_the_log])
