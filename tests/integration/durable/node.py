"""One flotilla-broker for tests: a directory, ports, start, kill, cut."""
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def preload(build):
    """The preload library; behind the sanitizer's runtime where the broker has one, which insists on being first."""
    linked = subprocess.run(["ldd", os.path.join(build, "flotilla-broker")], capture_output=True, text=True).stdout
    runtimes = [line.split()[2] for line in linked.splitlines() if "libasan" in line]
    return ":".join(runtimes + [os.path.join(build, "forget.so")])


class Node:
    def __init__(self, build, work, data=None, more="", forget=False):
        self.build, self.work = os.path.abspath(build), work
        self.data = data or os.path.join(work, "data")
        self.shadow = os.path.join(work, "shadow") if forget else None
        self.port, controller, self.admin = free_ports(3)
        self.brokers = f"127.0.0.1:{self.port}"
        self.process = None
        os.makedirs(self.data, exist_ok=True)
        self.properties = os.path.join(work, "server.properties")
        with open(self.properties, "w") as file:
            file.write(f"""process.roles=broker,controller
node.id=1
listeners=PLAINTEXT://127.0.0.1:{self.port},CONTROLLER://127.0.0.1:{controller}
controller.listener.names=CONTROLLER
controller.quorum.voters=1@127.0.0.1:{controller}
flotilla.admin.listener=127.0.0.1:{self.admin}
log.dirs={self.data}
{more}
""")

    def start(self, wait=30):
        env = dict(os.environ)
        if self.shadow:
            env.update(LD_PRELOAD=preload(self.build), FORGET_DIR=self.data,
                       FORGET_SHADOW=self.shadow, FORGET_SYNC_US="2000")
        with open(os.path.join(self.work, "log"), "a") as log:
            self.process = subprocess.Popen([os.path.join(self.build, "flotilla-broker"), self.properties],
                                            env=env, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        until = time.time() + wait
        while not self.is_ready():
            if self.process.poll() is not None:
                raise SystemExit(f"the broker ended with {self.process.returncode} at start\n{self.log_tail()}")
            if time.time() > until:
                raise SystemExit(f"not ready after {wait} s: {self.admin_get('/readyz')}\n{self.log_tail()}")
            time.sleep(0.02)

    def admin_get(self, path):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.admin}{path}", timeout=2) as answer:
                return answer.read().decode()
        except OSError as fault:
            return str(fault)

    def is_ready(self):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.admin}/readyz", timeout=2) as answer:
                return answer.status == 200
        except OSError:
            return False

    def is_up(self):
        return self.process is not None and self.process.poll() is None

    def log_tail(self, lines=15):
        with open(os.path.join(self.work, "log")) as file:
            return "".join(file.readlines()[-lines:])

    def kill(self):
        if not self.is_up():
            raise SystemExit(f"the broker ended by itself with {self.process.returncode}\n{self.log_tail()}")
        self.process.kill()
        self.process.wait()

    def stop(self, wait=30):
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(timeout=wait)
        if status != 0:
            raise SystemExit(f"SIGTERM: the broker ended with {status}\n{self.log_tail()}")

    def power_cut(self, seed=None):
        """After kill: forgets what was not synced, all of it or (seed) some pages."""
        subprocess.run([sys.executable, os.path.join(HERE, "cut.py"), self.data, self.shadow] +
                       ([str(seed)] if seed is not None else []), check=True)


class Client:
    """build/durable-client; what it does is written at the head of client.c."""

    def __init__(self, node):
        self.node = node
        self.running = []

    def command(self, verb, *args):
        return [os.path.join(self.node.build, "durable-client"), verb, self.node.brokers, *map(str, args)]

    def run(self, verb, *args):
        done = subprocess.run(self.command(verb, *args), capture_output=True, text=True)
        return done.returncode, (done.stdout + done.stderr).strip()

    def begin(self, verb, *args):
        process = subprocess.Popen(self.command(verb, *args), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.running.append(process)
        return process

    def end_all(self):
        """Stops what runs; a list of what those said that did not end well."""
        faults = []
        for process in self.running:
            process.terminate()
            said, _ = process.communicate(timeout=60)
            if process.returncode != 0:
                faults.append(said.strip())
        self.running = []
        return faults
