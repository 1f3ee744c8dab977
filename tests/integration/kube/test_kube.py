#!/usr/bin/env python3
"""The operator's Kubernetes shell against an API server that misbehaves.

    tests/integration/kube/test_kube.py PROBE [CASE...]

A small API server of ConfigMaps, Leases and Events answers on a loopback port; each case scripts its faults (409, 410,
429 with Retry-After, 5xx, cut and garbled watches, silence, a new token) and reads what kube_probe says."""
import concurrent.futures
import http.server
import json
import os
import queue
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

CASES_AT_ONCE = 5


class Server:
    """Objects with versions; `faults` are functions (handler, method, url) -> True when they answered themselves."""

    def __init__(self):
        self.lock = threading.Lock()
        self.version = 100
        self.oldest = 0                    # watches from before it are 410
        self.objects, self.log = {}, []    # log: (version, type, object)
        self.requests = []                 # (time, method, path, query)
        self.faults = []
        self.changed = threading.Condition(self.lock)
        self.token = None
        self.httpd = None
        self.connections = set()
        self.port = 0

    def start(self):
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *args):
                pass

            def setup(self):
                super().setup()
                server.connections.add(self.connection)

            def reply(self, status, body, **headers):
                data = body if isinstance(body, bytes) else json.dumps(body).encode()
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name.replace("_", "-"), value)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def status(self, code, reason="", **headers):
                self.reply(code, {"kind": "Status", "code": code, "reason": reason, "message": reason}, **headers)

            def chunk(self, data):
                self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
                self.wfile.flush()

            def handle_any(self):
                url = urllib.parse.urlsplit(self.path)
                query = dict(urllib.parse.parse_qsl(url.query))
                size = int(self.headers.get("Content-Length") or 0)
                self.body = self.rfile.read(size)
                with server.lock:
                    server.requests.append((time.monotonic(), self.command, url.path, query))
                if server.token and self.headers.get("Authorization") != "Bearer " + server.token:
                    return self.status(401, "Unauthorized")
                for fault in list(server.faults):
                    if fault(self, self.command, url.path, query):
                        return None
                try:
                    return server.serve(self, url.path, query)
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

            do_GET = do_PUT = do_POST = do_PATCH = do_DELETE = handle_any

        class Threads(http.server.ThreadingHTTPServer):
            daemon_threads = True
            allow_reuse_address = True

            def handle_error(self, request, client_address):
                pass               # clients that go away are part of the cases

        self.httpd = Threads(("127.0.0.1", self.port), Handler)
        self.port = self.httpd.server_address[1]
        threading.Thread(target=self.httpd.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def stop(self):
        self.httpd.shutdown()
        self.httpd.server_close()
        for connection in list(self.connections):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        self.connections.clear()

    def put(self, name, kind="ConfigMap", **fields):
        with self.lock:
            return self.put_locked(name, kind, fields)

    def put_locked(self, name, kind, fields):
        self.version += 1
        had = (kind, name) in self.objects
        thing = {**fields, "metadata": {"name": name, "namespace": "default", "uid": "u-" + name,
                                        "resourceVersion": str(self.version), "managedFields": [{"manager": "x"}]}}
        self.objects[kind, name] = thing
        if kind == "ConfigMap":
            self.log.append((self.version, "MODIFIED" if had else "ADDED", {"kind": kind, "apiVersion": "v1", **thing}))
        self.changed.notify_all()
        return thing

    def remove(self, name):
        with self.lock:
            thing = self.objects.pop(("ConfigMap", name))
            self.version += 1
            thing["metadata"]["resourceVersion"] = str(self.version)
            self.log.append((self.version, "DELETED", thing))
            self.changed.notify_all()

    def serve(self, handler, path, query):
        kind = {"configmaps": "ConfigMap", "leases": "Lease", "events": "Event"}[path.split("/namespaces/default/")[1].split("/")[0]]
        name = (path.split("/namespaces/default/")[1].split("/") + [None])[1]
        if handler.command == "GET" and "watch" in query:
            return self.watch(handler, query)
        with self.lock:
            if handler.command == "GET" and name is None:
                items = [dict(o) for (k, n), o in sorted(self.objects.items()) if k == kind]
                start = int(query.get("continue") or 0)
                page = items[start:start + 2]      # pages of two, whatever is asked for
                more = str(start + 2) if start + 2 < len(items) else ""
                return handler.reply(200, {"kind": kind + "List", "metadata": {
                    "resourceVersion": str(self.version), "continue": more}, "items": page})
            have = self.objects.get((kind, name))
            if handler.command == "GET":
                return handler.reply(200, have) if have else handler.status(404, "NotFound")
            if handler.command == "DELETE":
                if not have:
                    return handler.status(404, "NotFound")
            elif handler.command in ("PUT", "POST"):
                body = json.loads(handler.body)
                name = body["metadata"]["name"]
                have = self.objects.get((kind, name))
                if handler.command == "POST" and have:
                    return handler.status(409, "AlreadyExists")
                if handler.command == "PUT" and body["metadata"]["resourceVersion"] != have["metadata"]["resourceVersion"]:
                    return handler.status(409, "Conflict")
                return handler.reply(200, self.put_locked(name, kind, {k: v for k, v in body.items() if k != "metadata"}))
            elif kind == "Event":
                have.update(json.loads(handler.body))
                return handler.reply(200, have)
            else:
                body = json.loads(handler.body)
                return handler.reply(200, self.put_locked(name, kind, {"data": body["data"]}))
        self.remove(name)
        return handler.reply(200, {"kind": "Status", "status": "Success", "code": 200})

    def watch(self, handler, query):
        since = int(query["resourceVersion"])
        assert 240 <= int(query["timeoutSeconds"]) <= 300 and query["allowWatchBookmarks"] == "true"
        if since < self.oldest:
            return handler.status(410, "Expired")
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.flush()
        connection = handler.connection
        while True:
            with self.lock:
                due = [e for e in self.log if e[0] > since]
                if not due:
                    self.changed.wait(0.2)
            for version, kind, thing in due:
                since = version
                handler.chunk(json.dumps({"type": kind, "object": thing}).encode() + b"\n")
            if connection not in self.connections:
                return None

    def seen(self, method, part, **query):
        with self.lock:
            return [r for r in self.requests if r[1] == method and part in r[2] and
                    all(r[3].get(k) == v if v is not None else k not in r[3] for k, v in query.items())]


class Probe:
    def __init__(self, program, server, token=None, token_file=None):
        user = {"token": token} if token else {"tokenFile": token_file} if token_file else {}
        with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as f:
            json.dump({"current-context": "c", "contexts": [{"name": "c", "context": {"cluster": "k", "user": "u"}}],
                       "clusters": [{"name": "k", "cluster": {"server": f"http://127.0.0.1:{server.port}"}}],
                       "users": [{"name": "u", "user": user}]}, f)
        self.config = f.name
        self.process = subprocess.Popen([program, f.name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.lines, self.all = queue.Queue(), []
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            self.lines.put((time.monotonic(), line.strip()))

    def say(self, text):
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()

    def expect(self, start, seconds=5.0):
        """The next line that begins so; others are passed over. Returns (time, line)."""
        end = time.monotonic() + seconds
        while True:
            try:
                at, line = self.lines.get(timeout=max(0.001, end - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"no line '{start}' within {seconds} s; there were: {self.all[-20:]}") from None
            self.all.append(line)
            if line.startswith(start):
                return at, line

    def counters(self):
        self.say("counters")
        found = {}
        while "events_dropped" not in found:
            _, line = self.expect("counter ")
            found[line.split()[1]] = int(line.split()[2])
        return found

    def close(self):
        self.say("quit")
        code = self.process.wait(5)
        os.unlink(self.config)
        assert code == 0, f"the probe ended with {code}"


def once(answer, times=1, method=None, part="", when=lambda query: True):
    """A fault that strikes `times` times."""
    left = [times]

    def fault(handler, its_method, path, query):
        if left[0] <= 0 or (method and method != its_method) or part not in path or not when(query):
            return False
        left[0] -= 1
        answer(handler)
        return True
    return fault


is_watch = lambda query: "watch" in query
is_list = lambda query: "limit" in query


def stream(handler, *pieces, cut=True):
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    for piece in pieces:
        handler.chunk(piece)
    if cut:
        handler.wfile.flush()
        handler.connection.shutdown(socket.SHUT_RDWR)
        handler.close_connection = True
    else:
        handler.wfile.write(b"0\r\n\r\n")


def line_of(kind, name, version):
    return json.dumps({"type": kind, "object": {"metadata": {"name": name, "resourceVersion": str(version)}}}).encode() + b"\n"


def lists_in_pages_and_follows(server, probe):
    for i in range(5):
        server.put(f"c{i}")
    p = probe()
    p.expect("replaced 5 ConfigMap")
    assert len(server.seen("GET", "configmaps", watch=None)) == 3
    server.put("c9")
    p.expect("changed c9")
    server.remove("c0")
    p.expect("removed c0")
    return p


def expired_page_token_begins_anew(server, probe):
    for i in range(5):
        server.put(f"c{i}")
    server.faults.append(once(lambda h: h.status(410, "Expired"), when=lambda q: q.get("continue") == "2"))
    p = probe()
    p.expect("trouble watch 410")
    p.expect("replaced 5")
    return p


def failing_second_page_is_not_taken_for_the_whole(server, probe):
    for i in range(5):
        server.put(f"c{i}")
    server.faults.append(once(lambda h: h.status(500), times=2, when=lambda q: q.get("continue") == "2"))
    p = probe()
    _, line = p.expect("replaced")
    assert line == "replaced 5 ConfigMap", line
    return p


def cut_watch_goes_on_from_the_bookmark(server, probe):
    server.version = 500
    server.faults.append(once(lambda h: stream(h, line_of("ADDED", "x", 510), b'{"type":"BOOKMARK","object":{"metadata":{"resou',
                                               b'rceVersion":"520"}}}\n{"type":"ADD'), when=is_watch))
    p = probe()
    p.expect("changed x 510")
    p.expect("trouble watch")
    server.version = 600
    server.put("y")
    p.expect("changed y 601")
    assert [r[3]["resourceVersion"] for r in server.seen("GET", "configmaps", watch="1")] == ["500", "520"]
    assert len(server.seen("GET", "configmaps", watch=None)) == 1, "listed again without need"
    return p


def orderly_end_of_a_watch_goes_on(server, probe):
    server.version = 500

    def slow(h):
        time.sleep(1.2)
        stream(h, line_of("ADDED", "x", 510), cut=False)
    server.faults.append(once(slow, when=is_watch))
    p = probe()
    at, _ = p.expect("changed x 510")
    server.version = 600
    server.put("y")
    p.expect("changed y")
    again = server.seen("GET", "configmaps", watch="1")[1]
    assert again[3]["resourceVersion"] == "510" and again[0] - at < 0.3
    return p


def gone_lists_again(server, probe):
    server.put("a")
    p = probe()
    p.expect("replaced 1")
    for answer in (lambda h: h.status(410, "Expired"),
                   lambda h: stream(h, b'{"type":"ERROR","object":{"kind":"Status","code":410}}\n', cut=False)):
        server.faults = [once(answer, when=is_watch)]
        server.stop()
        server.start()
        p.expect("trouble watch 410")
        p.expect("replaced 1")
    assert p.counters()["watch_gone"] == 2
    return p


def gone_after_a_long_absence_lists_at_once(server, probe):
    server.put("a")
    p = probe()
    p.expect("replaced 1")
    time.sleep(0.3)
    server.stop()
    time.sleep(6)                          # waits have grown to seconds by now
    server.oldest = 10 ** 6
    server.start()
    at, _ = p.expect("trouble watch 410", 12)
    server.oldest = 0
    again, _ = p.expect("replaced 1")
    assert again - at < 0.5, again - at
    return p


def always_gone_is_no_busy_loop(server, probe):
    server.faults.append(once(lambda h: h.status(410), times=10 ** 6, when=is_watch))
    p = probe()
    time.sleep(4)
    lists = len(server.seen("GET", "configmaps", watch=None))
    assert 3 <= lists <= 10, lists
    return p


def garbage_in_a_watch_lists_again(server, probe):
    server.put("a")
    for junk in (b"not json\n", b'{"type":"ADDED"}\n', b'{"type":"ADDED","object":{"metadata":{}}}\n', b'[]\n'):
        server.faults.append(once(lambda h, junk=junk: stream(h, junk, cut=False), when=is_watch))
    p = probe()
    for _ in range(5):
        p.expect("replaced 1", 8)
    return p


def endless_line_is_cut(server, probe):
    sent = [0]

    def pour(h):
        h.send_response(200)
        h.send_header("Transfer-Encoding", "chunked")
        h.end_headers()
        try:
            for _ in range(64):
                h.chunk(b"x" * (1 << 20))
                sent[0] += 1
        except OSError:
            pass
        h.close_connection = True
    server.faults.append(once(pour, when=is_watch))
    p = probe()
    p.expect("replaced 0")
    p.expect("replaced 0")
    rss = int(open(f"/proc/{p.process.pid}/statm").read().split()[1]) * 4096
    assert sent[0] < 32, sent
    assert rss < 200 << 20, rss
    return p


def server_errors_back_off(server, probe):
    server.faults.append(once(lambda h: h.status(500), times=4, when=is_list))
    p = probe()
    p.expect("replaced 0", 10)
    times = [r[0] for r in server.seen("GET", "configmaps", watch=None)]
    waits = [b - a for a, b in zip(times, times[1:])]
    assert len(waits) == 4 and waits[0] >= 0.12 and waits[3] >= 0.9, waits
    return p


def retry_after_is_heeded(server, probe):
    server.faults.append(once(lambda h: h.status(429, "TooManyRequests", Retry_After="2"), when=is_list))
    p = probe()
    p.expect("replaced 0")
    times = [r[0] for r in server.seen("GET", "configmaps", watch=None)]
    assert times[1] - times[0] >= 1.95, times
    return p


def server_gone_for_a_while(server, probe):
    server.put("a")
    p = probe()
    p.expect("replaced 1")
    time.sleep(0.3)
    server.stop()
    p.expect("trouble watch")
    p.say("apply while-gone")
    before = p.counters()["calls"]
    time.sleep(2)
    assert p.counters()["calls"] - before < 16
    server.put("b")
    server.start()
    p.expect("changed b", 10)
    assert len(server.seen("GET", "configmaps", watch=None)) == 1, "listed again without need"
    return p


def silent_server_does_not_block_writes(server, probe):
    server.faults.append(once(lambda h: time.sleep(3), times=1, when=is_list))
    p = probe()
    time.sleep(0.2)
    start = time.monotonic()
    p.say("apply a")
    at, _ = p.expect("written 1 OK 200")
    assert at - start < 1
    return p


def writes_of_one_object_keep_their_order(server, probe):
    p = probe()
    p.expect("replaced")
    server.faults.append(lambda h, m, path, q: time.sleep(0.5) if path.endswith("/slow") else False)
    for name in ("slow", "slow", "quick"):
        p.say("apply " + name)
    lines = [p.expect("written")[1].split()[1] for _ in range(3)]
    assert lines == ["3", "1", "2"], lines
    calls = [r[0] for r in server.seen("PATCH", "/slow")]
    assert calls[1] - calls[0] >= 0.5
    assert server.seen("PATCH", "/quick")[0][3] == {"fieldManager": "flotilla-operator", "force": "false"}
    return p


def answers_of_writes_are_told_apart(server, probe):
    p = probe()
    p.expect("replaced")
    for status, reason, headers, expected in ((409, "Conflict", {}, "ERR_CONFLICT 409 -1 Conflict"),
                                              (403, "Forbidden", {}, "ERR_DENIED 403 -1 Forbidden"),
                                              (422, "Invalid", {}, "ERR_INVALID 422 -1 Invalid"),
                                              (404, "NotFound", {}, "ERR_UNKNOWN 404 -1 NotFound"),
                                              (429, "Slow", {"Retry_After": "3"}, "ERR_TIMEOUT 429 3000 Slow")):
        server.faults = [once(lambda h: h.status(status, reason, **headers), method="PATCH")]
        before = len(server.seen("PATCH", ""))
        p.say("apply a")
        _, line = p.expect("written")
        assert line.split(" ", 2)[2] == expected, line
        assert len(server.seen("PATCH", "")) == before + 1
    server.faults = [once(lambda h: h.status(503), times=2, method="PATCH")]
    p.say("apply a")
    p.expect("written 6 OK 200")
    server.faults = [once(lambda h: h.status(500, "Broken"), times=99, method="PATCH")]
    p.say("apply a")
    p.expect("written 7 ERR_TIMEOUT 500")
    server.faults = []
    p.say("delete a")
    p.expect("written 8 OK 200")
    p.say("delete a")
    p.expect("written 9 OK 404")
    assert p.counters()["write_retries"] == 4
    return p


def lost_answer_of_a_write_is_asked_again(server, probe):
    p = probe()
    p.expect("replaced")

    def cut(h):
        h.connection.shutdown(socket.SHUT_RDWR)
        h.close_connection = True
    server.faults = [once(cut, times=2, method="PATCH")]
    p.say("apply a")
    p.expect("written 1 OK 200")
    return p


def a_new_token_is_read(server, probe):
    with tempfile.NamedTemporaryFile("w", suffix=".token") as token:
        token.write("old\n")
        token.flush()
        server.token = "old"
        p = probe(token_file=token.name)
        p.expect("replaced 0")
        server.token = "new"
        open(token.name, "w").write("new\n")
        p.say("apply a")
        p.expect("written 1 OK 200")
        assert len(server.seen("PATCH", "/a")) == 2
    return p


def a_lease_is_taken_renewed_and_given_back(server, probe):
    p, q = probe(), probe()
    for it in (p, q):
        it.expect("replaced")
    p.say("elect one")
    p.expect("leading 1")
    q.say("elect two")
    time.sleep(3)
    lease = server.objects["Lease", "probe"]["spec"]
    assert lease["holderIdentity"] == "one" and lease["leaseDurationSeconds"] == 15 and lease["renewTime"] > lease["acquireTime"]
    start = time.monotonic()
    p.say("resign")
    p.expect("leading 0")
    q_at, _ = q.expect("leading 1")
    assert q_at - start < 2.5, q_at - start
    lease = server.objects["Lease", "probe"]["spec"]
    assert lease["holderIdentity"] == "two" and lease["leaseTransitions"] == 1, lease
    p.close()
    return q


def a_leader_cut_off_leads_no_more(server, probe):
    p = probe()
    p.expect("replaced")
    p.say("elect one")
    start, _ = p.expect("leading 1")
    server.faults.append(once(lambda h: h.status(500), times=99, part="leases"))
    at, _ = p.expect("leading 0", 13)
    assert 9 <= at - start <= 12.1, at - start
    server.faults = []
    p.expect("leading 1", 4)
    return p


def events_are_counted_up(server, probe):
    p = probe()
    p.expect("replaced")
    for reason in ("One", "One", "Two", "One"):
        p.say("event thing " + reason)
    end = time.monotonic() + 3
    while len(server.seen("PATCH", "events")) < 2 and time.monotonic() < end:
        time.sleep(0.05)
    events = [o for (k, _), o in server.objects.items() if k == "Event"]
    assert sorted((e["reason"], e.get("series", {}).get("count", 1)) for e in events) == [("One", 3), ("Two", 1)], events
    assert all(e["regarding"]["name"] == "thing" and e["reportingController"] and e["eventTime"] for e in events)
    return p


CASES = [v for k, v in list(globals().items()) if callable(v) and getattr(v, "__code__", None) and
         v.__code__.co_varnames[:2] == ("server", "probe")]


def run(program, case):
    """Runs one case with a server of its own; returns what to print, and whether it failed."""
    server, start, probes = Server(), time.monotonic(), []
    server.start()

    def probe(**options):
        probes.append(Probe(program, server, **options))
        return probes[-1]
    text, failed = "", False
    try:
        case(server, probe).close()
    except AssertionError as e:
        text, failed = f"    {case.__name__}: {e}\n    rerun: {sys.argv[0]} {program} {case.__name__}\n", True
    for p in probes:
        if p.process.poll() is None:
            p.process.kill()
    server.stop()
    verdict = "FAILED" if failed else "ok"
    return f"{text}{verdict:8} {time.monotonic() - start:6.1f} s  kube: {case.__name__.replace('_', ' ')}", failed


def main():
    program, wanted = sys.argv[1], sys.argv[2:]
    cases = [c for c in CASES if not wanted or c.__name__ in wanted]
    failed_cnt = 0
    with concurrent.futures.ThreadPoolExecutor(CASES_AT_ONCE) as pool:   # they wait more than they work
        for text, failed in pool.map(lambda case: run(program, case), cases):
            failed_cnt += failed
            print(text, flush=True)
    print(f"kube: {len(cases) - failed_cnt} passed, {failed_cnt} failed")
    return 1 if failed_cnt or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
