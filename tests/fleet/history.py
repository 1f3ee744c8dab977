"""A load that leaves a history (tests/history), and what its acknowledgements say about outages."""
import bisect
import collections
import glob
import json
import os
import subprocess
import time

from fleet import fail, until

BOUND_S = 10  # its figures are new every two seconds
LATE_US = 50_000  # answers that were under way when the broker died


class Load:
    def __init__(self, build, servers, work, topic, partitions, rate, writers):
        self.build, self.servers, self.topic, self.partitions, self.writers = build, servers, topic, partitions, writers
        self.path = os.path.join(work, f"{topic}.jsonl")
        self.errors = open(os.path.join(work, f"{topic}.load"), "w+")
        self.process = subprocess.Popen(
            [*self.command(), f"writers={writers}", f"rate={rate / writers}", *os.environ.get("LOAD", "").split()],
            stdout=subprocess.PIPE, stderr=self.errors, text=True)

    def command(self):
        return [f"{self.build}/history-load", self.servers, self.topic, str(self.partitions), "86400", self.path, "final_seconds=120"]

    def bound_to(self, dead):
        """(writer, partition) whose client knows a leader that lives, and has left the partition with another broker: librdkafka 2.0 moves a
        partition in the old broker's thread and now and then does not; it takes the old one for a preferred replica then, sends it all it
        has, is refused, and sends again, until the leader changes."""
        bound = set()
        for path in glob.glob(self.path + ".*.stats"):
            with open(path) as file:
                stats = json.load(file)
            for p in stats["topics"].get(self.topic, {"partitions": {}})["partitions"].values():
                if p["partition"] >= 0 and p["leader"] >= 0 and p["broker"] != p["leader"] and p["leader"] not in dead:
                    bound.add((path.rsplit(".", 2)[1], p["partition"]))
        return bound

    def wait_acks(self, since, seconds=60, dead=()):
        """Every writer has something acknowledged on every partition after that moment: the cluster writes again. Returns those that
        it was not waited for, because their client is bound to a broker that does not lead and for no other reason (for BOUND_S, in its own words)."""
        seen, position = set(), 0
        bound_since, bound = None, set()

        def look():
            nonlocal position
            if self.process.poll() is not None:
                fail(f"the load has ended with {self.process.returncode}: {self.said()}")
            with open(self.path) as file:
                file.seek(position)
                lines = file.readlines()
                position = file.tell() - (len(lines[-1]) if lines and not lines[-1].endswith("\n") else 0)
            for line in lines:
                if '"ack"' in line and line.endswith("\n"):
                    entry = json.loads(line)
                    if entry["t"] > since * 1e6 + LATE_US:
                        seen.add((entry["c"], int(entry["p"].rsplit("-", 1)[1])))
            return len(seen) == self.partitions * self.writers or is_bound()

        def is_bound():
            nonlocal bound_since, bound
            if time.time() < since + BOUND_S / 2:
                return False
            everybody = {(f"w{w}", p) for w in range(self.writers) for p in range(self.partitions)}
            if not everybody - seen <= self.bound_to(dead):
                bound_since = None
                return False
            bound, bound_since = everybody - seen, bound_since or time.time()
            return time.time() > bound_since + BOUND_S
        if os.path.exists(self.path):
            position = max(0, os.path.getsize(self.path) - (4 << 20))
            with open(self.path) as file:
                file.seek(position)
                position += len(file.readline())
        until(seconds, f"acknowledgements of {self.writers} writers on {self.partitions} partitions", look, 0.05,
              lambda: f"from {sorted(seen)}")
        return bound if len(seen) < self.partitions * self.writers else set()

    def picture(self):
        """What each writer waits for, in librdkafka's own figures (at most some seconds old)."""
        lines = []
        for path in sorted(glob.glob(self.path + ".*.stats")):
            with open(path) as file:
                stats = json.load(file)
            lines.append(f"{path.rsplit('.', 2)[1]}: {stats['msg_cnt']} not delivered; {stats.get('eos', '')}")
            for broker in stats["brokers"].values():
                lines.append(f"  {broker['name']}: {broker['state']} since {broker['stateage'] / 1e6:.1f} s, waiting to be sent "
                             f"{broker['outbuf_cnt']}, for an answer {broker['waitresp_cnt']}, timeouts {broker['req_timeouts']}, "
                             f"errors {broker['txerrs']} {broker['rxerrs']}, connects {broker['connects']}")
            for topic in stats["topics"].values():
                for p in topic["partitions"].values():
                    if p["partition"] >= 0:
                        lines.append(f"  {topic['topic']}-{p['partition']}: leader {p['leader']} by broker {p['broker']}, queued {p['msgq_cnt']} "
                                     f"+ {p['xmit_msgq_cnt']}, in flight {p['msgs_inflight']}, next sequence {p['next_ack_seq']} "
                                     f"acknowledged, {p['acked_msgid']} of {p['txmsgs']} values")
        return "\n".join(lines)

    def said(self):
        self.errors.seek(0)
        return self.errors.read()[-3000:]

    def stop(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def end(self):
        self.process.terminate()
        try:
            said, _ = self.process.communicate(timeout=200)
        except subprocess.TimeoutExpired:
            self.process.kill()
            fail("the load does not come to its end")
        if self.process.returncode != 0:
            fail(f"the load: status {self.process.returncode}\n{said}\n{self.said()}")
        return said.strip()


class JavaLoad(Load):
    """The same with Apache Kafka's own client. What it wrote is read by the other one, at the end."""

    def command(self):
        kafka, source = (os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", *names)
                         for names in (("lib", "kafka.sh"), ("history", "JavaLoad.java")))
        jars = subprocess.run([kafka, "classpath"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
        return ["java", "-Xmx256m", "-cp", jars, source, self.servers, self.topic, str(self.partitions), self.path]

    def end(self):
        said = super().end()
        read = subprocess.run([f"{self.build}/history-load", self.servers, self.topic, str(self.partitions), "0", f"{self.path}.read", "writers=0",
                               "readers=0", "name=r", "final_seconds=120"], stderr=subprocess.PIPE, text=True)
        if read.returncode != 0:
            fail(f"the last read: {read.stderr}")
        with open(self.path, "a") as file, open(f"{self.path}.read") as more:
            file.write(more.read())
        os.unlink(f"{self.path}.read")
        return said


def acks_of(path):
    """Partition -> times of acknowledgements in microseconds, rising."""
    times = collections.defaultdict(list)
    with open(path) as file:
        for line in file:
            if '"ack"' in line:
                entry = json.loads(line)
                times[int(entry["p"].rsplit("-", 1)[1])].append(entry["t"])
    for of_one in times.values():
        of_one.sort()
    return times


def outage_ms(times, killed_at):
    """From the kill to the end of the longest gap that begins before, or within LATE_US behind it."""
    at = int(killed_at * 1e6)
    first = max(bisect.bisect_right(times, at) - 1, 0)
    gaps = []
    for i in range(first, len(times) - 1):
        if times[i] > at + LATE_US:
            break
        gaps.append((times[i + 1] - times[i], times[i + 1]))
    return max(0, (max(gaps)[1] - at) / 1000) if gaps else None


def longest_gap_ms(times, since, upto):
    first, last = bisect.bisect_left(times, int(since * 1e6)), bisect.bisect_right(times, int(upto * 1e6))
    some = times[max(first - 1, 0):last + 1]
    return max((b - a for a, b in zip(some, some[1:])), default=0) / 1000
