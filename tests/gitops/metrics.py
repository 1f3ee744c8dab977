#!/usr/bin/env python3
"""What operator and broker tell at /metrics is Prometheus' text form, has the names that dashboards know, and has every
metric that our alerts, dashboards and examples ask for.
metrics.py OPERATOR BROKER    (promtool checks the texts, too, where it is installed)"""
import contextlib, http.server, json, os, pathlib, re, shutil, socket, subprocess, sys, tempfile, threading, time, urllib.request
import yaml

top = pathlib.Path(__file__).resolve().parents[2]
bad = []

USUAL = {  # of controller-runtime and client-go: name, labels
    "controller_runtime_reconcile_total": {"controller", "result"},
    "controller_runtime_reconcile_errors_total": {"controller"},
    "controller_runtime_reconcile_time_seconds": {"controller"},
    "workqueue_depth": {"name"},
    "workqueue_adds_total": {"name"},
    "workqueue_queue_duration_seconds": {"name"},
    "workqueue_retries_total": {"name"},
    "rest_client_requests_total": {"code", "host", "method"},
    "rest_client_request_duration_seconds": {"host"},
    "leader_election_master_status": {"name"},
}
# What Prometheus itself, or kubelet, tells; all other names must be ours
FOREIGN = {"up"}


def check(is_good, text):
    if not is_good:
        bad.append(text)


# ---- the text form ----

SAMPLE = re.compile(r'([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (-?[0-9.]+(?:e[+-]?[0-9]+)?|\+Inf|NaN)$')
LABEL = re.compile(r'([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"')


def family_of(name, types):
    base = re.sub(r"_(bucket|sum|count)$", "", name)
    return base if types.get(base) == "histogram" else name


def parse(who, text):
    """{family: [(name, labels, value)]}; faults of form go into bad."""
    types, helps, families = {}, {}, {}
    for line in text.splitlines():
        if line.startswith("# TYPE "):
            name, kind = line.split(" ", 3)[2:]
            check(name not in types, f"{who}: {name} has two TYPE lines")
            check(kind in ("counter", "gauge", "histogram"), f"{who}: {name}: {kind}?")
            types[name] = kind
        elif line.startswith("# HELP "):
            helps[line.split(" ", 3)[2]] = line.split(" ", 3)[3]
        else:
            sample = SAMPLE.match(line)
            check(sample, f"{who}: not a sample: {line}")
            if sample:
                name, labels, value = sample.groups()
                family = family_of(name, types)
                check(family in types and helps.get(family), f"{who}: {name} has no TYPE or no HELP before it")
                families.setdefault(family, []).append((name, dict(LABEL.findall(labels or "")), float(value)))
    for family in types:
        check(family in families or types[family] != "histogram", f"{who}: {family} has no samples")
        if types[family] == "counter":
            check(not family.startswith("flotilla_") or family.endswith("_total"), f"{who}: the counter {family} should end with _total")
        if types[family] == "histogram":
            check_histogram(who, family, families.get(family, []))
    return families


def check_histogram(who, family, samples):
    buckets = [(labels["le"], value) for name, labels, value in samples if name.endswith("_bucket")]
    cnt = [value for name, _, value in samples if name.endswith("_count")]
    check(buckets and buckets[-1][0] == "+Inf" and cnt == [buckets[-1][1]], f"{who}: {family}: +Inf is not its count")
    check([v for _, v in buckets] == sorted(v for _, v in buckets), f"{who}: {family}: buckets are not cumulative")
    check([float(le) for le, _ in buckets] == sorted(float(le) for le, _ in buckets), f"{who}: {family}: bounds")


# ---- what is running ----

class Api(http.server.BaseHTTPRequestHandler):
    """An API server in which there is nothing, that takes a Lease."""
    protocol_version = "HTTP/1.1"
    lease = None

    def answer(self, code, doc):
        body = json.dumps(doc).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if "/leases/" in self.path:
            self.answer(200, Api.lease) if Api.lease else self.answer(404, {"kind": "Status", "code": 404, "reason": "NotFound"})
        elif "watch=" in self.path:
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.flush()
            done.wait(60)
            self.close_connection = True
        else:
            self.answer(200, {"kind": "List", "metadata": {"resourceVersion": "1"}, "items": []})

    def write(self):
        Api.lease = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        Api.lease.setdefault("metadata", {})["resourceVersion"] = "2"
        self.answer(201 if self.command == "POST" else 200, Api.lease)

    do_POST = do_PUT = do_PATCH = write

    def log_message(self, *_):
        pass


done = threading.Event()


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def text_of(port, process, is_there):
    """The text at /metrics as soon as it says what is waited for."""
    end, text = time.time() + 60, ""
    while time.time() < end and process.poll() is None:
        with contextlib.suppress(OSError):
            text = urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5).read().decode()
            if is_there in text:
                return text
        time.sleep(0.05)
    sys.exit(f"no {is_there!r} at /metrics (exit {process.poll()}):\n{text}")


@contextlib.contextmanager
def running(*args, env=None):
    process = subprocess.Popen(args, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def operator_text(program, folder):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Api)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    config = folder / "kubeconfig"
    config.write_text(json.dumps({
        "apiVersion": "v1", "kind": "Config", "current-context": "x",
        "clusters": [{"name": "x", "cluster": {"server": f"http://127.0.0.1:{server.server_address[1]}"}}],
        "users": [{"name": "x", "user": {}}], "contexts": [{"name": "x", "context": {"cluster": "x", "user": "x", "namespace": "default"}}]}))
    port = free_port()
    with running(program, "--kube", "--kubeconfig", str(config), "--listen", f"127.0.0.1:{port}") as process:
        text = text_of(port, process, 'leader_election_master_status{name="flotilla-operator"} 1\n')
        done.set()
    server.shutdown()
    return text


def broker_text(program, folder):
    port, admin, quorum = free_port(), free_port(), free_port()
    (folder / "server.properties").write_text(
        f"process.roles=broker,controller\nnode.id=1\nlisteners=PLAINTEXT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{quorum}\n"
        f"controller.listener.names=CONTROLLER\ncontroller.quorum.voters=1@127.0.0.1:{quorum}\nlog.dirs={folder}/data\n"
        f"flotilla.admin.listener=127.0.0.1:{admin}\n")
    with running(program, str(folder / "server.properties")) as process:
        return text_of(admin, process, "flotilla_controller_brokers 1\n")


# ---- what is asked for ----

WORDS = set("""sum rate irate increase max min avg count by without on ignoring group_left and or unless offset
histogram_quantile label_replace absent clamp_min time deriv predict_linear le bool vector""".split())


def names_in(expr):
    """Metric names of a PromQL expression."""
    expr = re.sub(r'"(?:[^"\\]|\\.)*"', "", expr)
    expr = re.sub(r"\{[^}]*\}|\[[^\]]*\]", " ", expr)
    expr = re.sub(r"\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)", " ", expr)
    return {name for name in re.findall(r"[a-zA-Z_:][a-zA-Z0-9_:]*", expr)} - WORDS


def check_names(where, expr, known):
    names = names_in(re.sub(r"\$__?[a-z_]+|\$\{[a-z_]+\}", "5m", expr))
    for name in names - FOREIGN - {"m"}:
        if not re.fullmatch(r"\d.*|m", name):
            check(name in known, f"{where}: nothing tells {name}: {expr}")


def anchors(path):
    return {re.sub(r"[^a-z0-9 -]", "", line.lstrip("# ").lower()).strip().replace(" ", "-")
            for line in path.read_text().splitlines() if line.startswith("#")}


def check_rules(known):
    path = top / "helm/flotilla/files/rules.yaml"
    alerts = [rule for group in yaml.safe_load(path.read_text())["groups"] for rule in group["rules"]]
    for rule in alerts:
        name, notes = rule["alert"], rule["annotations"]
        check_names(name, rule["expr"], known)
        check(rule["labels"].get("severity") in ("critical", "warning", "info"), f"{name}: severity")
        check("for" in rule and notes.get("summary") and notes.get("description"), f"{name}: for, summary, description")
        file, _, anchor = notes["runbook_url"].removeprefix("RUNBOOKS/").partition("#")
        page = top / "docs/runbooks" / file
        check(page.exists() and anchor in anchors(page), f"{name}: no {notes['runbook_url']}")
        check(anchor == name.lower(), f"{name}: its runbook is {anchor}")
    pages = [anchor for page in (top / "docs/runbooks").glob("*.md") for anchor in anchors(page)]
    check(len({rule["alert"] for rule in alerts}) == len(alerts), "two alerts of one name")
    tried = (top / "tests/gitops/rules.test.yaml").read_text()
    check(all(f'alertname="{rule["alert"]}"' in tried for rule in alerts), "an alert without a case in rules.test.yaml")
    check(all(rule["alert"].lower() in pages for rule in alerts), "an alert without a page")
    return len(alerts)


def check_logic():
    """When alerts fire: rules.test.yaml, by promtool."""
    if not shutil.which("promtool"):
        print("note: promtool (package prometheus) is not here: the alerts' logic was not tried")
        return
    with tempfile.TemporaryDirectory() as folder:
        for path in (top / "helm/flotilla/files/rules.yaml", top / "tests/gitops/rules.test.yaml"):
            shutil.copy(path, folder)
        ran = subprocess.run(["promtool", "test", "rules", "rules.test.yaml"], text=True, capture_output=True, cwd=folder)
        check(ran.returncode == 0, f"promtool test rules: {ran.stdout}{ran.stderr}")


def check_dashboard(known):
    cnt = 0
    for path in sorted((top / "helm/flotilla/files").glob("*.json")):
        board = json.loads(path.read_text())
        check(board.get("uid") and board.get("title") and board.get("schemaVersion", 0) >= 36, f"{path.name}: uid, title, schemaVersion")
        ids = [panel["id"] for panel in board["panels"]]
        check(len(set(ids)) == len(ids), f"{path.name}: two panels of one id")
        for panel in board["panels"]:
            where = f"{path.name}: {panel.get('title')}"
            check({"x", "y", "w", "h"} <= set(panel["gridPos"]) and panel["gridPos"]["x"] + panel["gridPos"]["w"] <= 24, f"{where}: gridPos")
            check(panel["type"] == "row" or panel.get("targets"), f"{where}: no targets")
            for target in panel.get("targets", []):
                cnt += 1
                check_names(where, target["expr"], known)
    return cnt


def check_examples(known):
    for doc in yaml.safe_load_all((top / "examples/autoscaled-keda.yaml").read_text()):
        for trigger in doc["spec"].get("triggers", []):
            check_names("autoscaled-keda.yaml", trigger["metadata"]["query"], known)


def main():
    known = set()
    with tempfile.TemporaryDirectory() as folder:
        texts = {"operator": operator_text(sys.argv[1], pathlib.Path(folder)), "broker": broker_text(sys.argv[2], pathlib.Path(folder))}
    for who, text in texts.items():
        families = parse(who, text)
        known |= {name for samples in families.values() for name, _, _ in samples} | set(re.findall(r"^# TYPE (\S+)", text, re.M))
        if who == "operator":
            for name, labels in USUAL.items():
                for _, got, _ in families.get(name, []):
                    check(set(got) - {"le"} == labels, f"{name} has labels {set(got)}")
                check(name in families, f"operator: no {name}")
        if shutil.which("promtool"):
            ran = subprocess.run(["promtool", "check", "metrics"], input=text, text=True, capture_output=True)
            check(ran.returncode in (0, 3), f"promtool: {who}: {ran.stdout}{ran.stderr}")  # 3: advice on names
    check_logic()
    alerts, exprs = check_rules(known), check_dashboard(known)
    check_examples(known)
    print("\n".join(bad))
    print(f"metrics: {len(known)} names, {alerts} alerts, {exprs} expressions of dashboards: {len(bad)} faults")
    sys.exit(bool(bad))


main()
