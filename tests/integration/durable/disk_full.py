#!/usr/bin/env python3
"""A broker whose disk fills up.

While it is full: a produce is answered KAFKA_STORAGE_ERROR with a message, sooner or later a topic that is asked for is
refused, consumers read all that was acknowledged, the process stays up and ready. Space returns: the producers that waited go on, without
restart. At the end every promise is kept, also after a restart.
"""
import os
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time

from node import Client, Node

DISK = "64m"
TOPIC, PARTITIONS = "full", 2
STORAGE_ERROR = 56


def crc32c(data):
    crc = 0xffffffff
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ (0x82f63b78 if crc & 1 else 0)
    return crc ^ 0xffffffff


def text(value):
    return struct.pack(">h", len(value)) + value.encode()


def batch(value):
    record = bytes([0, 0, 0, 1]) + varint(len(value)) + value + b"\0"
    body = struct.pack(">hiqqqhii", 0, 0, 0, 0, -1, -1, -1, 1) + varint(len(record)) + record
    rest = struct.pack(">ibI", -1, 2, crc32c(body)) + body
    return struct.pack(">qi", 0, len(rest)) + rest


def varint(number):
    number, out = number << 1, b""
    while number > 127:
        out, number = out + bytes([number & 127 | 128]), number >> 7
    return out + bytes([number])


def produce_once(node):
    """One Produce v8 by hand: error code and message."""
    records = batch(b"x" * 5000)
    body = (struct.pack(">hhi", 0, 8, 7) + text("disk_full") + struct.pack(">hhi", -1, -1, 5000) +
            struct.pack(">i", 1) + text(TOPIC) + struct.pack(">iii", 1, 0, len(records)) + records)
    with socket.create_connection(("127.0.0.1", node.port), timeout=10) as conn:
        conn.sendall(struct.pack(">i", len(body)) + body)
        answer = b""
        while len(answer) < 4 or len(answer) < 4 + struct.unpack(">i", answer[:4])[0]:
            piece = conn.recv(65536)
            assert piece, "the connection was closed instead of an answer"
            answer += piece
    at = 4 + 4 + 4 + 2 + len(TOPIC) + 4
    _, error, _, _, _ = struct.unpack(">ihqqq", answer[at:at + 30])
    at += 30 + 4
    length = struct.unpack(">h", answer[at:at + 2])[0]
    return error, answer[at + 2:at + 2 + length].decode() if length > 0 else ""


def must(is_so, what):
    if not is_so:
        raise SystemExit(f"FAILED: {what}")
    print(f"ok: {what}", flush=True)


def acked(node):
    path = os.path.join(node.work, "ledger")
    return os.path.getsize(path) if os.path.exists(path) else 0


def wait_until(fact, seconds):
    until = time.time() + seconds
    while time.time() < until:
        if fact():
            return True
        time.sleep(0.1)
    return False


def stalled(node):
    before = acked(node)
    time.sleep(1.5)
    return before > 0 and acked(node) == before


def verify(client, node, when):
    status, said = client.run("verify", TOPIC, PARTITIONS, os.path.join(node.work, "ledger"))
    if status != 0:
        print(said)
    must(status == 0, f"{when}: {said.splitlines()[-1]}")


def test(node, disk):
    client = Client(node)
    node.start()
    must(client.run("topic", TOPIC, PARTITIONS, "group-fsync")[0] == 0, "topic made")
    fat = os.path.join(disk, "fat")
    stat = os.statvfs(disk)
    with open(fat, "wb") as file:
        file.write(b"\0" * (stat.f_bavail * stat.f_frsize - (5 << 20)))
    client.begin("produce", TOPIC, PARTITIONS, os.path.join(node.work, "ledger"))
    must(wait_until(lambda: stalled(node), 60), "the disk is full, nothing is acknowledged any more")
    error, message = STORAGE_ERROR, ""
    for _ in range(5):
        error, message = produce_once(node)
        must(error == STORAGE_ERROR and message, f"produce answers {error}: {message}")
        time.sleep(0.3)
    verify(client, node, "read while it is full")
    start, made = time.time(), 0
    for number in range(40):  # the metadata log has a little room in its last page, perhaps
        status, said = client.run("topic", f"late-{number}", 1, "sync")
        if status != 0:
            break
        made += 1
    must(status == 1 and said, f"after {made} topics another one is refused, {time.time() - start:.1f} s: {said}")
    must(node.is_up() and node.is_ready(), "up and ready")
    for number in range(3):
        before = acked(node)
        os.unlink(fat)
        must(wait_until(lambda: acked(node) > before, 15), f"space returned ({number}): acknowledged again by itself")
        stat = os.statvfs(disk)
        with open(fat, "wb") as file:
            try:
                file.write(b"\0" * max(0, stat.f_bavail * stat.f_frsize - (1 << 20)))
            except OSError:
                pass
        must(wait_until(lambda: stalled(node), 60), f"full again ({number})")
    os.unlink(fat)
    before = acked(node)
    must(wait_until(lambda: acked(node) > before, 15), "acknowledged again")
    must(client.run("topic", "welcome", 1, "sync")[0] == 0, "topics can be made again")
    for number in range(made):  # acknowledged while there was no space for their logs
        writer = client.begin("produce", f"late-{number}", 1, os.path.join(node.work, f"late-{number}.ledger"))
        path = os.path.join(node.work, f"late-{number}.ledger")
        must(wait_until(lambda: os.path.exists(path) and os.path.getsize(path) > 0, 10), f"late-{number} takes records")
        writer.terminate()
        writer.wait()
        if number == 2:
            break
    faults = client.end_all()
    must(not faults, "no producer was refused for good" + "".join(faults))
    verify(client, node, "read with space")
    node.stop()
    node.start()
    verify(client, node, "read after a restart")
    node.stop()


def main():
    work = tempfile.mkdtemp(prefix="disk-full-")
    disk = os.path.join(work, "disk")
    os.mkdir(disk)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", disk], capture_output=True, text=True)
    if mounted.returncode != 0:
        os.rmdir(disk)
        os.rmdir(work)
        print(f"note: no small file system can be mounted here ({mounted.stderr.strip()}); left out")
        return
    node = Node(sys.argv[1], work, data=os.path.join(disk, "data"),
                more="log.segment.bytes=1048576")
    try:
        test(node, disk)
    finally:
        if node.is_up():
            node.process.kill()
            node.process.wait()
        if os.environ.get("KEEP"):
            print(node.log_tail(1000))
        subprocess.run(["umount", "-l", disk], check=False)
        shutil.rmtree(work, ignore_errors=True)


main()
