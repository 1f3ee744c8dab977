"""What the tests of the shell share: a broker with the toy kernel of tests/lib/echo_kernel.h, and its client."""
import os
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time
import traceback
import urllib.error
import urllib.request

O = os.environ.get('O', 'build')
SANITIZED = 'san-' in O


def free_ports(cnt):
    socks = [socket.socket() for _ in range(cnt)]
    for s in socks:
        s.bind(('127.0.0.1', 0))
    ports = [s.getsockname()[1] for s in socks]
    for s in socks:
        s.close()
    return ports


class Client:
    def __init__(self, port, timeout=30, host='127.0.0.1'):
        self.sock = socket.create_connection((host, port), timeout=timeout)
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def send(self, *bodies):
        self.sock.sendall(b''.join(struct.pack('>I', len(b)) + b for b in bodies))

    def exactly(self, cnt):
        out = bytearray()
        while len(out) < cnt:
            part = self.sock.recv(min(cnt - len(out), 1 << 20))
            if not part:
                raise EOFError('closed after %d of %d bytes' % (len(out), cnt))
            out += part
        return bytes(out)

    def take(self):
        return self.exactly(struct.unpack('>I', self.exactly(4))[0])

    def call(self, body):
        self.send(body)
        return self.take()

    def is_closed(self):
        """Waits for the other side to close; False: it has sent something."""
        try:
            return self.sock.recv(1) == b''
        except ConnectionResetError:
            return True

    def close(self):
        self.sock.close()


class Broker:
    alive = []

    def __init__(self, program='echo-broker', data=None, prefix=(), **properties):
        self.dir = tempfile.mkdtemp(prefix='flotilla-test-')
        self.port, self.admin = free_ports(2)
        self.data = data or os.path.join(self.dir, 'data')
        values = {'node.id': '1', 'listeners': 'PLAINTEXT://127.0.0.1:%d' % self.port, 'log.dirs': self.data,
                  'flotilla.admin.listener': '127.0.0.1:%d' % self.admin}
        values.update({k.replace('__', '-').replace('_', '.'): str(v) for k, v in properties.items()})
        self.file = os.path.join(self.dir, 'server.properties')
        with open(self.file, 'w') as f:
            f.writelines('%s=%s\n' % i for i in values.items())
        self.log = os.path.join(self.dir, 'log')
        with open(self.log, 'w') as log:
            self.process = subprocess.Popen(list(prefix) + [os.path.join(O, program), self.file], stderr=log)
        self.pid = self.process.pid
        Broker.alive.append(self)
        for _ in range(500):
            if self.process.poll() is not None or self.status('/readyz') == 200:
                break
            time.sleep(0.02)

    def client(self, **kw):
        return Client(self.port, **kw)

    def get(self, path):
        try:
            with urllib.request.urlopen('http://127.0.0.1:%d%s' % (self.admin, path), timeout=10) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as e:
            return e.code, e.read().decode()
        except OSError:
            return 0, ''

    def status(self, path):
        return self.get(path)[0]

    def metric(self, name):
        for line in self.get('/metrics')[1].splitlines():
            if line.split(' ')[0] == name:
                return int(line.split(' ')[1])
        raise KeyError(name)

    def rss(self):
        with open('/proc/%d/status' % self.pid) as f:
            return next(int(l.split()[1]) for l in f if l.startswith('VmRSS')) * 1024

    def cpu_s(self):
        cpu = 0.0
        for task in os.listdir('/proc/%d/task' % self.pid):
            with open('/proc/%d/task/%s/schedstat' % (self.pid, task)) as f:
                cpu += int(f.read().split()[0]) / 1e9
        return cpu

    def fds(self):
        return len(os.listdir('/proc/%d/fd' % self.pid))

    def logged(self):
        with open(self.log) as f:
            return f.read()

    def wait(self, seconds=20):
        return self.process.wait(timeout=seconds)

    def stop(self):
        """Asks it to stop; the exit status."""
        if self.process.poll() is None:
            self.process.terminate()
        status = self.wait()
        shutil.rmtree(self.dir, ignore_errors=True)
        return status


def kill_what_is_left():
    for broker in Broker.alive:
        if broker.process.poll() is None:
            broker.process.kill()
            broker.process.wait()
        shutil.rmtree(broker.dir, ignore_errors=True)
    Broker.alive.clear()


def until(condition, seconds=10, what='condition'):
    end = time.time() + seconds
    while not condition():
        if time.time() > end:
            raise AssertionError('not within %d s: %s' % (seconds, what))
        time.sleep(0.02)


def run(tests):
    """Runs the functions; an argument names the only one to run."""
    failed = 0
    for test in tests:
        if len(sys.argv) > 1 and sys.argv[1] != test.__name__:
            continue
        start = time.time()
        try:
            note = test()
            print('ok %6.2f s  %s%s' % (time.time() - start, test.__name__, ': ' + note if note else ''), flush=True)
            if note:
                print('note: %s: %s' % (test.__name__, note))
        except Exception:
            failed += 1
            print('FAILED %s (rerun: O=%s %s %s)' % (test.__name__, O, sys.argv[0], test.__name__))
            traceback.print_exc(file=sys.stdout)
            for broker in Broker.alive:
                if os.path.exists(broker.log):
                    print('log of pid %d:\n%s' % (broker.pid, broker.logged()[-3000:]))
        finally:
            sys.stdout.flush()
            kill_what_is_left()
    sys.exit(1 if failed else 0)
