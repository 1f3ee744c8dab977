#!/usr/bin/env python3
"""A stand-in for flotilla-broker, so that the local shell can be tested alone: reads its properties as the broker
does (${NAME} from the environment), speaks TLS with client certificates on its internal listener where that is asked
for (and answers with its node id), serves /readyz and /livez on its admin listener, listens on its client port, keeps
its cluster id in the data folder as meta.properties, and exits 0 on SIGTERM. What it does wrong is chosen by the
setting flotilla.fake of the instance: "exit" ends at once with status 3, "deaf" ignores SIGTERM, "slow" is ready after 2 s."""
import http.server, os, re, signal, socket, ssl, sys, threading, time

assert len(sys.argv) == 2, sys.argv
props = {}
for line in open(sys.argv[1]):
    line = line.rstrip("\n")
    if line and not line.startswith("#"):
        name, _, value = line.partition("=")
        props[name] = re.sub(r"\$\{(\w+)\}", lambda m: os.environ[m.group(1)], value)
fake = props.get("flotilla.fake", "")
started = time.monotonic()
node_id = int(props["node.id"])
meta = os.path.join(props["log.dirs"], "meta.properties")
if os.path.exists(meta):
    kept = dict(line.strip().split("=") for line in open(meta))
    if kept["cluster.id"] != props["flotilla.cluster.id"] or int(kept["node.id"]) != node_id:
        print("this disk belongs to", kept, flush=True)
        sys.exit(2)
else:
    open(meta, "w").write("cluster.id=%s\nnode.id=%d\n" % (props["flotilla.cluster.id"], node_id))
if fake == "exit":
    sys.exit(3)
signal.signal(signal.SIGTERM, signal.SIG_IGN if fake == "deaf" else lambda *_: (print("clean", flush=True), os._exit(0)))
def serve_tls(server, prefix):
    while True:
        plain, _ = server.accept()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)  # anew for each connection: files may have changed
        context.load_cert_chain(props[prefix + "keystore.location"])
        context.load_verify_locations(props[prefix + "truststore.location"])
        context.verify_mode = ssl.CERT_REQUIRED if props[prefix + "client.auth"] == "required" else ssl.CERT_NONE
        try:
            with context.wrap_socket(plain, server_side=True) as secure:
                secure.sendall(b"%d\n" % node_id)
        except (OSError, ssl.SSLError) as error:
            print("refused:", error, flush=True)


sockets = []
for listener in props["listeners"].split(","):
    name, _, address = listener.partition("://")
    host, _, port = address.rpartition(":")
    sockets.append(socket.create_server((host, int(port))))
    if name + ":SSL" in props["listener.security.protocol.map"].split(",") and name == "INTERNAL":
        threading.Thread(target=serve_tls, args=(sockets[-1], "listener.name.internal.ssl."), daemon=True).start()


class Admin(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        ok = self.path == "/livez" or (self.path == "/readyz" and time.monotonic() - started > (2 if fake == "slow" else 0.05))
        self.send_response(200 if ok else 503)
        self.end_headers()

    def log_message(self, *args):
        pass


host, _, port = props["flotilla.admin.listener"].rpartition(":")
print("up", node_id, flush=True)
http.server.ThreadingHTTPServer((host, int(port)), Admin).serve_forever()
