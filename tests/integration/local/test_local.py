#!/usr/bin/env python3
"""The local shell with real processes, files and sockets. usage: test_local.py OPERATOR BROKER [CASE...]
BROKER may be fake_broker.py, so that the shell is tested alone: cases named fake_* want it, real_* the real one."""
import inspect, os, re, shutil, signal, socket, ssl, subprocess, sys, tempfile, time, urllib.request

operator, broker = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
is_fake = broker.endswith("fake_broker.py")

MANIFEST = """apiVersion: flotilla.dev/v1
kind: KafkaInstance
metadata:
  name: %s
spec:
  version: "0.1.0"
  storage:
    deleteClaim: %s
  config:
    num.partitions: "6"
"""


class World:
    def __init__(self):
        self.dir = tempfile.mkdtemp(prefix="flotilla-local-")
        self.out = open(os.path.join(self.dir, "operator.out"), "ab")
        self.process = None

    def start(self, *more):
        self.process = subprocess.Popen([operator, "--local", self.dir, "--broker", broker, *more], stdout=self.out,
                                        stderr=subprocess.STDOUT)
        return self.process

    def stop(self, number=signal.SIGTERM, timeout=20):
        self.process.send_signal(number)
        status = self.process.wait(timeout)
        self.process = None
        return status

    def put(self, name="orders", text=None, delete_claim="false", more=""):
        path = os.path.join(self.dir, name + ".yaml")
        with open(path + ".new", "w" if not isinstance(text, bytes) else "wb") as file:
            file.write(text if text is not None else MANIFEST % (name, delete_claim) + more)
        os.rename(path + ".new", path)

    def remove(self, name="orders"):
        os.unlink(os.path.join(self.dir, name + ".yaml"))

    def status(self, name="orders"):
        try:
            return open(os.path.join(self.dir, name + ".status.yaml")).read()
        except FileNotFoundError:
            return None

    def output(self):
        return open(os.path.join(self.dir, "operator.out")).read()

    def condition(self, kind, name="orders"):
        for part in (self.status(name) or "").split("  - type: ")[1:]:
            if part.startswith(kind + "\n"):
                return re.search(r"\n    status: \"?(\w+)", part).group(1), re.search(r"\n    reason: (\w+)", part).group(1)
        return None, None

    def ready(self, name="orders"):
        return self.condition("Ready", name)[0] == "True"

    def pid(self, pod="default_orders-z0-0"):
        try:
            return int(open(os.path.join(self.dir, ".flotilla/run", pod, "pid")).read())
        except (FileNotFoundError, ValueError):
            return None

    def cluster_id(self, name="orders"):
        return re.search(r"clusterId: \"?([-\w]+)", self.status(name)).group(1)

    def claims(self):
        return sorted(os.listdir(os.path.join(self.dir, ".flotilla/claims")))

    def end(self):
        if self.process:
            self.process.kill()
            self.process.wait()
        for pod in os.listdir(os.path.join(self.dir, ".flotilla/run")) if os.path.exists(self.dir + "/.flotilla/run") else []:
            pid = self.pid(pod)
            if pid and alive(pid):
                os.kill(pid, signal.SIGKILL)
        self.out.close()
        shutil.rmtree(self.dir)


def alive(pid):
    try:
        os.kill(pid, 0)
        return open("/proc/%d/stat" % pid).read().rsplit(")", 1)[1].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False


def until(what, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if what():
            return
        time.sleep(0.02)
    raise AssertionError("not within %d s: %s" % (seconds, inspect.getsource(what).strip()))


def becomes_ready_and_stops_cleanly(w):
    w.put()
    w.start("--listen", "127.0.0.1:19499")
    until(w.ready)
    assert 'bootstrap: "127.0.1.1:9092"' in w.status()
    assert urllib.request.urlopen("http://127.0.0.1:19499/readyz").status == 200
    assert b"flotilla_operator_instances_ready 1\n" in urllib.request.urlopen("http://127.0.0.1:19499/metrics").read()
    pid = w.pid()
    assert alive(pid)
    assert w.stop() == 0
    assert not alive(pid)
    assert w.condition("Ready") == ("False", "BrokersNotReady")


def a_second_operator_is_refused(w):
    w.start()
    until(lambda: os.path.exists(w.dir + "/.flotilla/run"))
    second = subprocess.run([operator, "--local", w.dir, "--broker", broker], capture_output=True, text=True)
    assert second.returncode == 1 and "another operator runs on this folder" in second.stderr, second
    assert w.stop() == 0


def a_killed_broker_comes_back(w):
    w.put()
    w.start()
    until(w.ready)
    first, cluster_id = w.pid(), w.cluster_id()
    os.kill(first, signal.SIGKILL)
    until(lambda: w.condition("Degraded") == ("True", "BrokersNotReady"))
    until(lambda: w.pid() not in (None, first))
    until(w.ready)
    assert w.condition("Degraded")[0] == "False"
    assert w.cluster_id() == cluster_id
    assert w.stop() == 0


def a_change_restarts_once_and_a_mistake_changes_nothing(w):
    w.put()
    w.start()
    until(w.ready)
    first = w.pid()
    w.put(more='    log.retention.hours: "12"\n')
    until(lambda: w.pid() not in (None, first))
    until(w.ready)
    second = w.pid()
    assert "log.retention.hours=12" in open(w.dir + "/.flotilla/run/default_orders-z0-0/config/orders-z0-0.properties").read()
    w.put(text=MANIFEST % ("orders", "false") + '    node.id: "7"\n  size: huge\n')
    until(lambda: "orders.yaml:11: spec.config.\"node.id\": is set by the operator" in w.output())
    assert 'orders.yaml:12: spec.size: "huge" is not one of 1u2g, 2u4g, 4u8g, 8u16g, 16u32g' in w.output()
    w.put(text="spec: [\n")
    until(lambda: re.search(r"orders.yaml:2: .", w.output()))
    time.sleep(0.3)
    assert w.pid() == second and w.ready()
    assert w.stop() == 0


def removing_keeps_the_data_and_adding_takes_it_up(w):
    w.put()
    w.start()
    until(w.ready)
    pid, cluster_id = w.pid(), w.cluster_id()
    w.remove()
    until(lambda: w.status() is None and not alive(pid))
    assert w.claims() == ["default_data-orders-z0-0"]
    w.put()
    until(w.ready)
    assert w.cluster_id() == cluster_id
    assert w.stop() == 0


def with_delete_claim_the_data_goes(w):
    w.put(delete_claim="true")
    w.start()
    until(w.ready)
    w.remove()
    until(lambda: w.status() is None and w.claims() == [])
    assert w.stop() == 0


def a_restart_of_the_operator_finds_everything(w):
    w.put()
    w.start()
    until(w.ready)
    cluster_id = w.cluster_id()
    assert w.stop() == 0
    w.start()
    until(w.ready)
    assert w.cluster_id() == cluster_id
    left = w.pid()
    w.process.kill()  # now without a farewell
    w.process.wait()
    assert alive(left)
    w.start()
    until(lambda: not alive(left))
    until(lambda: w.pid() not in (None, left) and w.ready())
    assert w.cluster_id() == cluster_id
    assert w.stop() == 0


def two_instances_have_addresses_of_their_own(w):
    w.put("orders")
    w.put("audit")
    w.start()
    until(lambda: w.ready("orders") and w.ready("audit"))
    boots = sorted(re.search(r'bootstrap: "([^"]+)"', w.status(name)).group(1) for name in ("orders", "audit"))
    assert boots == ["127.0.1.1:9092", "127.1.1.1:9092"], boots
    assert w.cluster_id("orders") != w.cluster_id("audit")
    assert w.stop() == 0


FLEET = """apiVersion: flotilla.dev/v1
kind: KafkaInstance
metadata:
  name: orders
spec:
  replicas: %d
  zones: [zone-a, zone-b, zone-c]
"""
PODS = ["default_orders-z%d-0" % i for i in range(3)]


def run_file(w, pod, name):
    return os.path.join(w.dir, ".flotilla/run", pod, name)


def ask(w, pod, ip, certificate=True):
    """What the broker at the address says to somebody with that pod's certificate."""
    context = ssl.create_default_context(cafile=run_file(w, pod, "peers/ca.crt"))
    if certificate:
        context.load_cert_chain(run_file(w, pod, "peers/" + pod.removeprefix("default_") + ".pem"))
    with context.wrap_socket(socket.create_connection((ip, 9091), 5), server_hostname=ip) as secure:
        return secure.recv(100)


def fake_fleet_grows_without_a_restart(w):
    w.put(text=FLEET % 1)
    w.start()
    until(w.ready)
    first = w.pid(PODS[0])
    w.put(text=FLEET % 3)
    until(lambda: w.ready() and all(w.pid(pod) for pod in PODS) and "3 of 3 brokers" in w.status())
    assert w.pid(PODS[0]) == first
    ids = [re.search("(?m)^node.id=(.*)", open(run_file(w, pod, "config/%s.properties" % pod[8:])).read()).group(1) for pod in PODS]
    assert ids == ["0", "1000", "2000"], ids
    voters = re.search("(?m)^controller.quorum.voters=(.*)", open(run_file(w, PODS[0], "config/orders-z0-0.properties")).read())
    assert voters.group(1) == "0@127.0.1.1:9090,1000@127.0.2.1:9090,2000@127.0.3.1:9090"  # for its next start
    w.put(text=FLEET % 2)
    until(lambda: w.condition("Stalled") == ("True", "Unchangeable"))
    assert "spec.replicas: cannot be made smaller yet" in w.status() and w.pid(PODS[0]) == first
    assert w.stop() == 0


def fake_peers_know_each_other_by_certificate(w):
    w.put(text=FLEET % 3)
    w.put("audit", text=(FLEET % 1).replace("orders", "audit"))
    w.start()
    until(lambda: w.ready("orders") and w.ready("audit"))
    nets = {name: re.search(r"bootstrap: .127\.(\d)\.", w.status(name)).group(1) for name in ("orders", "audit")}
    assert os.stat(run_file(w, PODS[0], "peers/orders-z0-0.pem")).st_mode & 0o777 == 0o600
    for pod in PODS:
        assert [ask(w, pod, "127.%s.%d.1" % (nets["orders"], i)) for i in (1, 2, 3)] == [b"0\n", b"1000\n", b"2000\n"]
    for pod, name, certificate in ((PODS[0], "audit", True), ("default_audit-z0-0", "orders", True), (PODS[1], "orders", False)):
        try:
            assert ask(w, pod, "127.%s.1.1" % nets[name], certificate) == b"", (pod, name)
        except OSError:  # refused: ssl.SSLError is one
            pass
    assert "PRIVATE KEY" not in w.output() + w.status() + w.status("audit")
    assert w.stop() == 0


def fake_zone_without_power_stays_dark(w):
    w.put(text=FLEET % 3)
    w.start()
    until(w.ready)
    pids = [w.pid(pod) for pod in PODS]
    down = os.path.join(w.dir, "zone-b.down")
    open(down, "w").close()
    until(lambda: not alive(pids[1]) and w.condition("Ready") == ("False", "BrokersNotReady"))
    assert "state: Unknown" in w.status() and w.condition("Degraded")[0] == "True"
    time.sleep(1.5)  # longer than a restart and a scan would take
    assert w.pid(PODS[1]) is None and [w.pid(PODS[0]), w.pid(PODS[2])] == [pids[0], pids[2]]
    os.unlink(down)
    until(w.ready)
    assert w.pid(PODS[1]) not in (None, pids[1]) and [w.pid(PODS[0]), w.pid(PODS[2])] == [pids[0], pids[2]]
    assert w.stop() == 0


def fake_that_exits_is_a_crash_loop(w):
    w.put(more='    flotilla.fake: "exit"\n')
    w.start()
    until(lambda: w.condition("Degraded") == ("True", "BrokerStuck"))
    assert w.condition("Ready") == ("False", "BrokerStuck")
    w.put()  # stuck and out of date: replaced at once
    until(w.ready)
    assert w.stop() == 0


def fake_that_is_deaf_is_killed_by_the_second_signal(w):
    w.put(more='    flotilla.fake: "deaf"\n')
    w.start()
    until(w.ready)
    pid = w.pid()
    w.process.send_signal(signal.SIGTERM)
    time.sleep(0.3)
    assert alive(pid)
    assert w.stop() == 0
    assert not alive(pid)


def nonsense_in_the_folder_is_survived(w):
    w.put()
    w.start()
    until(w.ready)
    pid = w.pid()
    nonsense = [b"\x00\xff" * 1000, b"[" * 10000, b"a: &a [*a, *a]\n", b"%TAG ! !\n---\n", b"{}", b"[]", b"7",
                b"apiVersion: flotilla.dev/v1\nkind: KafkaInstance\n", b"kind: Pod\n", b"- \n" * 300000,
                (MANIFEST % ("orders", "false")).encode(), (MANIFEST % ("x" * 41, "false")).encode(),
                (MANIFEST % ("b", "false")).encode() + b"---\n" + (MANIFEST % ("c", "false")).encode(), b""]
    for i, text in enumerate(nonsense):
        w.put("nonsense%d" % i, text=text)
    os.mkdir(os.path.join(w.dir, "folder.yaml"))
    os.symlink("/dev/zero", os.path.join(w.dir, "zero.yaml"))
    os.mkfifo(os.path.join(w.dir, "pipe.yaml"))
    until(lambda: "nonsense9.yaml" in w.output() and "zero.yaml:1:" in w.output())
    assert "zero.yaml:1: is larger than 1 MiB" in w.output() and "folder.yaml:1: cannot be read" in w.output()
    assert 'nonsense10.yaml:4: metadata.name: another manifest of this folder has the same name' in w.output()
    assert 'nonsense11.yaml:4: metadata.name: "xxx' in w.output()
    time.sleep(1.2)  # a scan more
    assert w.pid() == pid and w.ready() and w.process.poll() is None
    assert w.stop() == 0


def bad_arguments_are_told(w):
    def run(*args):
        return subprocess.run([operator, *args], capture_output=True, text=True)

    assert run("--version").stdout.startswith("flotilla-operator 0.")
    assert "--local FOLDER" in run("--help").stdout
    assert run("--nonsense").returncode == 2
    assert run("more").returncode == 2
    assert run("--local", w.dir, "--kube").returncode == 2
    assert run("--local", w.dir, "--listen", "nowhere").returncode == 2
    gone = run("--local", w.dir + "/gone", "--broker", broker)
    assert gone.returncode == 1 and "gone: No such file or directory" in gone.stderr, gone
    none = run("--local", w.dir, "--broker", w.dir + "/none")
    assert none.returncode == 1 and "none: No such file or directory" in none.stderr, none


def real_records_survive_a_kill(w):
    def kcat(*args, text=None):
        return subprocess.run(["kcat", "-b", "127.0.1.1:9092", "-t", "kept", *args], input=text, capture_output=True, text=True,
                              timeout=30, check=True).stdout

    w.put()
    w.start()
    until(w.ready)
    sent = ["%d" % i for i in range(20000)]
    kcat("-P", "-X", "acks=all", text="\n".join(sent) + "\n")
    first = w.pid()
    os.kill(first, signal.SIGKILL)
    until(lambda: w.pid() not in (None, first))
    until(w.ready)
    assert sorted(kcat("-C", "-e", "-q").split(), key=int) == sent
    w.remove()  # and the disk outlives the instance
    until(lambda: w.status() is None)
    w.put()
    until(w.ready)
    assert sorted(kcat("-C", "-e", "-q").split(), key=int) == sent
    assert w.stop() == 0


def real_fleet_keeps_its_records_without_a_zone(w):
    def kcat(*args, text=None):
        return subprocess.run(["kcat", "-b", "127.0.1.1:9092,127.0.2.1:9092,127.0.3.1:9092", "-t", "kept", *args], input=text,
                              capture_output=True, text=True, timeout=60, check=True).stdout

    def in_sync(number):
        return len(re.findall(r"isrs: \d+(?:,\d+){%d}\n" % (number - 1), kcat("-L"))) == 2

    settings = '  config: {default.replication.factor: "3", min.insync.replicas: "2", num.partitions: "2"}\n'
    w.put(text=FLEET % 1 + settings)
    w.start()
    until(w.ready)
    first = w.pid()
    w.put(text=FLEET % 3 + settings)
    until(lambda: w.ready() and "3 of 3 brokers" in w.status(), 30)
    assert w.pid() == first
    until(lambda: in_sync(3), 30)
    sent = ["%d" % i for i in range(20000)]
    kcat("-P", "-X", "acks=all", text="\n".join(sent[:10000]) + "\n")
    open(os.path.join(w.dir, "zone-b.down"), "w").close()
    until(lambda: not w.ready())
    kcat("-P", "-X", "acks=all", text="\n".join(sent[10000:]) + "\n")
    assert sorted(kcat("-C", "-e", "-q").split(), key=int) == sent
    os.unlink(os.path.join(w.dir, "zone-b.down"))
    until(lambda: w.ready() and in_sync(3), 30)
    assert w.stop(timeout=40) == 0


def real_fleet_rolls_one_after_the_other(w):
    """The brokers are asked over Kafka's protocol; one that is silent is waited for; a producer with acks=all notices nothing."""
    def kcat(*args, text=None):
        return subprocess.run(["kcat", "-b", "127.0.1.1:9092,127.0.2.1:9092,127.0.3.1:9092", "-t", "kept", *args], input=text,
                              capture_output=True, text=True, timeout=60, check=True).stdout

    def changed():
        return [w.pid(pod) not in (None, pid) for pod, pid in zip(PODS, pids)]

    settings = '  config: {default.replication.factor: "3", min.insync.replicas: "2", num.partitions: "2", log.retention.hours: "%d"}\n'
    w.put(text=FLEET % 3 + settings % 7)
    w.start()
    until(w.ready, 30)
    kcat("-L")
    until(lambda: len(re.findall(r"isrs: \d+,\d+,\d+\n", kcat("-L"))) == 2, 30)
    pids = [w.pid(pod) for pod in PODS]
    os.kill(pids[2], signal.SIGSTOP)
    until(lambda: not w.ready())
    w.put(text=FLEET % 3 + settings % 8)
    until(lambda: w.condition("Progressing") == ("True", "RollWaits") and "orders-z2-0" in w.status(), 30)
    time.sleep(1.5)  # longer than brokers are left alone between two questions
    assert changed() == [False, False, False]
    producer = subprocess.Popen(["kcat", "-b", "127.0.1.1:9092,127.0.2.1:9092,127.0.3.1:9092", "-t", "kept", "-P", "-X", "acks=all",
                                 "-X", "enable.idempotence=true"], stdin=subprocess.PIPE, stderr=open(os.path.join(w.dir, "kcat.err"), "w"), text=True)
    os.kill(pids[2], signal.SIGCONT)
    sent = 0
    end = time.monotonic() + 90
    while not (changed() == [True, True, True] and w.ready() and w.condition("Progressing") == ("False", "Complete")):
        assert time.monotonic() < end, "the roll does not end"
        producer.stdin.write("%d\n" % sent)
        producer.stdin.flush()
        sent += 1
        time.sleep(0.01)
    producer.stdin.close()
    status, got = producer.wait(30), sorted(map(int, kcat("-C", "-e", "-q").split()))
    assert status == 0, "kcat ended with %d: %s" % (status, open(os.path.join(w.dir, "kcat.err")).read())
    assert got == list(range(sent)), "of %d: missing %s, double %d" % (sent, sorted(set(range(sent)) - set(got))[:20], len(got) - len(set(got)))
    restarts = re.findall(r"text=.(orders-z\d-0) is restarted", w.output())
    assert sorted(restarts) == ["orders-z0-0", "orders-z1-0", "orders-z2-0"], restarts
    assert w.stop(timeout=40) == 0


def real_fleet_with_a_single_copy_rolls_where_allowed(w):
    """A partition without another replica stops the roll and is named; allowed, zones roll, and the active controller is last."""
    text = FLEET % 3 + '  config: {default.replication.factor: "1", num.partitions: "1", log.retention.hours: "%d"}\n'
    w.put(text=text % 7)
    w.start()
    until(w.ready, 30)
    subprocess.run(["kcat", "-b", "127.0.1.1:9092", "-t", "single", "-P"], input="x\n", text=True, timeout=30, check=True)
    pids = [w.pid(pod) for pod in PODS]
    w.put(text=text % 8)
    until(lambda: "reason: Unreplicated" in w.status() and w.condition("Progressing") == ("True", "RollWaits"), 30)
    assert re.search(r"topic: single\n", w.status()) and re.search("updated: [12]\n", w.status()), w.status()  # the active controller waits, too
    assert re.search(r"reason=RolloutWaits text=.Unreplicated: single-0 cannot spare a replica", w.output())
    assert any(w.pid(pod) == pid for pod, pid in zip(PODS, pids)) and w.ready()
    w.put(text=text % 8 + "  rollout: {allowUnavailable: true, maxPerZone: All, soak: 1s}\n")
    until(lambda: all(w.pid(pod) not in (None, pid) for pod, pid in zip(PODS, pids)) and w.ready(), 30)
    until(lambda: "blockedBy" not in w.status() and "updated: 3" in w.status())
    assert w.stop(timeout=40) == 0


cases = [case for name, case in list(globals().items())
         if inspect.isfunction(case) and list(inspect.signature(case).parameters) == ["w"] and not name.startswith("real_" if is_fake else "fake_")]
failed = 0
for case in cases:
    if sys.argv[3:] and case.__name__ not in sys.argv[3:]:
        continue
    world, began = World(), time.monotonic()
    try:
        case(world)
        print("ok     %5d ms  %s" % ((time.monotonic() - began) * 1000, case.__name__), flush=True)
    except Exception as error:
        failed += 1
        print("FAILED %s: %s: %s\n%s\n%s" % (case.__name__, type(error).__name__, error, world.output()[-3000:], world.status()))
        print("    rerun: %s %s" % (" ".join(sys.argv[:3]), case.__name__), flush=True)
    finally:
        world.end()
sys.exit(failed > 0)
