#!/usr/bin/env python3
"""TLS: clients and other nodes with good, missing, foreign, expired certificates, and files that change under way."""
import os
import shutil
import socket
import ssl
import struct
import subprocess
import tempfile
import threading
import time

from shell_lib import O, SANITIZED, Broker, Client, free_ports, run, until

MIB = 1 << 20
DIR = tempfile.mkdtemp(prefix='flotilla-test-tls-')


def openssl(*args, **kw):
    done = subprocess.run(('openssl',) + args, cwd=DIR, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, **kw)
    assert done.returncode == 0, done.stderr
    return done.stdout


def path(name):
    return os.path.join(DIR, name)


def write(name, *parts):
    """At once or not at all, as a mounted Secret changes."""
    with open(path(name + '.new'), 'wb') as f:
        f.write(b''.join(parts))
    os.rename(path(name + '.new'), path(name))


def read(name):
    with open(path(name), 'rb') as f:
        return f.read()


def make_ca(name):
    openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', name + '.key',
            '-out', name + '.crt', '-days', '30', '-subj', '/CN=' + name)


def make_cert(name, ca='ca', subject=None, san='IP:127.0.0.1,DNS:localhost', days=None, key_first=True):
    """name.pem: key and certificate. days (-20, -10): valid between these days from now."""
    openssl('req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', name + '.key', '-out',
            name + '.csr', '-utf8', '-subj', subject or '/CN=' + name)
    with open(path('ext'), 'w') as f:
        f.write('subjectAltName=%s\nextendedKeyUsage=serverAuth,clientAuth\n' % san)
    if days:
        stamps = [time.strftime('%Y%m%d%H%M%SZ', time.gmtime(time.time() + d * 86400)) for d in days]
        write('index', b'')
        with open(path('ca.cnf'), 'w') as f:
            f.write('[ca]\ndefault_ca=d\n[d]\ndatabase=%s\nnew_certs_dir=%s\nrand_serial=yes\ndefault_md=sha256\n'
                    'policy=p\nunique_subject=no\n[p]\ncommonName=supplied\n' % (path('index'), DIR))
        openssl('ca', '-batch', '-config', 'ca.cnf', '-cert', ca + '.crt', '-keyfile', ca + '.key', '-in', name + '.csr',
                '-out', name + '.crt', '-startdate', stamps[0], '-enddate', stamps[1], '-extfile', 'ext', '-notext')
    else:
        openssl('x509', '-req', '-in', name + '.csr', '-CA', ca + '.crt', '-CAkey', ca + '.key', '-CAcreateserial', '-out',
                name + '.crt', '-days', '10', '-extfile', 'ext')
    parts = [read(name + '.key'), read(name + '.crt')]
    write(name + '.pem', *(parts if key_first else parts[::-1]))


def make_certs():
    for ca in ('ca', 'foreign'):
        make_ca(ca)
    make_cert('node')
    make_cert('node2', key_first=False)
    make_cert('client', subject='/C=DE/O=Flotilla, Inc./OU=a+OU=b/CN=client')
    make_cert('stranger', ca='foreign')
    make_cert('expired', days=(-20, -10))
    make_cert('future', days=(10, 20))
    make_cert('elsewhere', san='DNS:elsewhere.example')


def tls_broker(cert='node.pem', trust='ca.crt', **properties):
    port, peer_port = free_ports(2)
    broker = Broker(**{'listeners': 'PLAINTEXT://127.0.0.1:%d,PEER://127.0.0.1:%d' % (port, peer_port),
                       'listener_security_protocol_map': 'PLAINTEXT:PLAINTEXT,PEER:SSL',
                       'inter_broker_listener_name': 'PEER', 'ssl_keystore_type': 'PEM',
                       'ssl_keystore_location': path(cert), 'ssl_truststore_location': path(trust), **properties})
    broker.port, broker.tls_port = port, peer_port
    return broker


def context(cert='client', trust='ca.crt', version=None):
    ctx = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    ctx.load_verify_locations(path(trust))
    if cert:
        ctx.load_cert_chain(path(cert + '.crt'), path(cert + '.key'))
    if version:
        ctx.maximum_version = version
    return ctx


class TlsClient(Client):
    def __init__(self, broker, timeout=30, **kw):
        raw = socket.create_connection(('127.0.0.1', broker.tls_port), timeout=timeout)
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sock = context(**kw).wrap_socket(raw, server_hostname='127.0.0.1')


def refused(broker, word, **kw):
    """The client learns of it, at the latest when it asks; the log says why."""
    try:
        client = TlsClient(broker, **kw)
        answer = client.call(b'Ex')
        raise AssertionError('served: %r' % answer)
    except (ssl.SSLError, OSError, EOFError):
        pass
    until(lambda: word in broker.logged(), what=word)


def good():
    broker = tls_broker()
    for kw in ({}, {'version': ssl.TLSVersion.TLSv1_2}, {'version': ssl.TLSVersion.TLSv1_3}):
        client = TlsClient(broker, **kw)
        assert client.call(b'Ex') == b'x'
        assert client.call(b'W').decode() == 'User:CN=client,OU=a+OU=b,O=Flotilla\\, Inc.,C=DE', client.call(b'W')
        client.send(*[b'E%d' % i for i in range(1000)])
        assert [client.take() for _ in range(1000)] == [b'%d' % i for i in range(1000)]
    assert broker.client().call(b'W') == b'User:ANONYMOUS'
    said = openssl('s_client', '-connect', '127.0.0.1:%d' % broker.tls_port, '-CAfile', 'ca.crt', '-cert', 'client.crt',
                   '-key', 'client.key', '-verify_return_error')
    assert b'Verify return code: 0 (ok)' in said and b'TLSv1.3' in said, said
    assert broker.metric('flotilla_tls_handshakes_total') == 4
    assert broker.stop() == 0


def bad_certificates():
    broker = tls_broker()
    refused(broker, 'it showed no certificate', cert=None)
    refused(broker, 'of an unknown authority', cert='stranger')
    refused(broker, 'has expired', cert='expired')
    refused(broker, 'not valid yet', cert='future')
    refused(broker, 'refused our certificate', trust='foreign.crt')
    assert broker.metric('flotilla_tls_handshakes_failed_total') == 5
    last = TlsClient(broker)
    assert last.call(b'Ex') == b'x'
    assert broker.metric('flotilla_connections') == 1
    assert broker.stop() == 0


def requested_or_none():
    """Without a certificate one is nobody; with a foreign one refused all the same."""
    broker = tls_broker(ssl_client_auth='requested')
    assert TlsClient(broker, cert=None).call(b'W') == b'User:ANONYMOUS'
    assert TlsClient(broker).call(b'W').startswith(b'User:CN=client')
    refused(broker, 'of an unknown authority', cert='stranger')
    assert broker.stop() == 0
    broker = tls_broker(ssl_client_auth='none')
    assert TlsClient(broker, cert='stranger').call(b'W') == b'User:ANONYMOUS'
    assert broker.stop() == 0


def no_tls_at_all():
    """Kafka's and other protocols in the clear, cut and silent handshakes: a line, and the connection goes."""
    broker = tls_broker()
    plain = Client(broker.tls_port)
    plain.send(b'Ex')
    assert plain.is_closed()
    until(lambda: 'does not speak TLS' in broker.logged())
    cut = socket.create_connection(('127.0.0.1', broker.tls_port))
    cut.sendall(b'\x16\x03\x01')
    cut.close()
    until(lambda: 'within the TLS handshake' in broker.logged())
    silent = [Client(broker.tls_port) for _ in range(20)]
    start = time.time()
    until(lambda: broker.metric('flotilla_connections') == 20)
    assert TlsClient(broker).call(b'Ex') == b'x'
    for client in silent:
        assert client.is_closed()
    assert 8 < time.time() - start < 15
    assert 'did not go on' in broker.logged()
    assert broker.stop() == 0


def byte_by_byte():
    """Handshake and frames in the smallest pieces."""
    broker = tls_broker()
    to_us, to_them = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = context().wrap_bio(to_us, to_them, server_hostname='127.0.0.1')
    raw = socket.create_connection(('127.0.0.1', broker.tls_port), timeout=30)
    raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def drive(call):
        while True:
            try:
                out = call()
                wants = False
            except ssl.SSLWantReadError:
                wants = True
            data = to_them.read()
            for i in range(len(data)):
                raw.sendall(data[i:i + 1])
            if not wants:
                return out
            to_us.write(raw.recv(1))
    drive(tls.do_handshake)
    for i in range(20):
        drive(lambda: tls.write(struct.pack('>I', 6) + b'E%05d' % i))
        got = b''
        while len(got) < 9:
            got += drive(lambda: tls.read(9))
        assert got == struct.pack('>I', 5) + b'%05d' % i
    assert broker.stop() == 0


def large_and_files():
    """Large frames in both directions, ranges of files, a reader that is slow."""
    broker = tls_broker()
    client = TlsClient(broker)
    body = os.urandom(20 * MIB)
    threading.Thread(target=lambda: client.send(b'E' + body), daemon=True).start()
    assert client.take() == body
    threading.Thread(target=lambda: client.send(b'P' + body), daemon=True).start()
    assert client.take() == struct.pack('>Q', 0)
    for pos, length in ((0, len(body)), (1, 1), (12345, 100001), (len(body) - 7, 7)):
        client.send(b'F' + struct.pack('>QI', pos, length))
        assert client.take() == struct.pack('>Q', pos) + body[pos:pos + length]
    client.send(*[b'F' + struct.pack('>QI', i * 1000, 3 * MIB) for i in range(10)])
    client.send(*[b'E%d' % i for i in range(10)])
    time.sleep(0.3)
    for i in range(10):
        assert client.take() == struct.pack('>Q', i * 1000) + body[i * 1000:i * 1000 + 3 * MIB]
    assert [client.take() for _ in range(10)] == [b'%d' % i for i in range(10)]
    start, cpu = time.time(), broker.cpu_s()
    for _ in range(10):
        client.send(b'F' + struct.pack('>QI', 0, len(body)))
        client.take()
    took, cpu = time.time() - start, broker.cpu_s() - cpu
    assert broker.stop() == 0
    return '%.0f MB/s from files, %.2f CPU s per GB' % (len(body) * 10 / took / 1e6, cpu / (len(body) * 10 / 1e9))


def files_change():
    """New certificates are taken without a restart; broken ones are not; who is connected stays."""
    write('live.pem', read('node.pem'))
    write('live.crt', read('ca.crt'))
    broker = tls_broker(cert='live.pem', trust='live.crt')
    first = TlsClient(broker)
    serial = first.sock.getpeercert()['serialNumber']
    write('live.pem', read('node2.pem'))

    def serial_now():
        return TlsClient(broker).sock.getpeercert()['serialNumber']
    until(lambda: serial_now() != serial, what='the new certificate is shown')
    assert 'certificates read again' in broker.logged()
    serial = serial_now()
    write('live.pem', read('node.key'), read('node2.crt'))
    until(lambda: serial_now() == serial and 'the former go on' in broker.logged())
    assert 'not that of the first certificate' in broker.logged()
    write('live.pem', b'rubbish')
    until(lambda: serial_now() == serial and 'no private key' in broker.logged())
    refused(broker, 'of an unknown authority', cert='stranger')
    write('live.crt', read('ca.crt'), read('foreign.crt'))
    write('live.pem', read('node.pem'))

    def stranger_is_served():
        try:
            return TlsClient(broker, cert='stranger').call(b'Ex') == b'x'
        except (ssl.SSLError, OSError, EOFError):
            return False
    until(stranger_is_served, what='the new authority counts')
    assert first.call(b'Ex') == b'x'
    assert broker.stop() == 0


def ask(broker, to_port, cnt=10, host='127.0.0.1', link=0):
    """Over a link from broker: errs of cnt requests, as numbers of err.h."""
    client = broker.client(timeout=60)
    assert client.call(b'T' + struct.pack('>IH', link, to_port) + host.encode()) == b''
    for i in range(cnt):
        client.send(b'A' + struct.pack('>II', link, 5000) + b'E' + struct.pack('>ihi', i, 0, 0))
    got = [struct.unpack('>iiiI', client.take()) for _ in range(cnt)]
    assert all(corr == i for i, (err, _, corr, _) in enumerate(got) if err == 0)
    return [err for err, _, _, _ in got]


def two_nodes():
    """Two processes of ours: each proves itself to the other, by name and by number."""
    a, b = tls_broker(cert='node.pem'), tls_broker(cert='node2.pem')
    assert ask(a, b.tls_port) == [0] * 10
    assert ask(b, a.tls_port, host='localhost') == [0] * 10
    cnt, start = 20000, time.time()
    client = a.client(timeout=60)
    for at in range(0, cnt, 20):
        client.send(*[b'A' + struct.pack('>II', 0, 5000) + b'E' + struct.pack('>ihi', i, 0, 0) for i in range(20)])
        for i in range(20):
            assert struct.unpack('>iiiI', client.take())[:3] == (0, 0, i)
        if time.time() - start > 2:
            break
    rate = (at + 20) / (time.time() - start)
    assert b.metric('flotilla_tls_handshakes_total') == 1
    size = 30 * MIB  # a whole answer, larger than all buffers
    client.send(b'A' + struct.pack('>II', 0, 20000) + b'E' + struct.pack('>ihi', 7, 0, 0) + bytes(size))
    assert struct.unpack('>iiiI', client.take())[3] == size + 10
    assert a.stop() == 0
    assert b.stop() == 0
    return '%.0f requests/s over a TLS link' % rate


def nodes_that_refuse():
    """Whoever is at fault, both logs say what is wrong."""
    good_ = tls_broker()
    for cert, trust, ours, theirs in (
            ('expired.pem', 'ca.crt', 'its certificate has expired', 'expired'),
            ('stranger.pem', 'ca.crt', 'of an unknown authority', 'lacks our authority'),
            ('elsewhere.pem', 'ca.crt', 'does not name the host', 'refused our certificate'),
            ('node.pem', 'foreign.crt', None, 'of an unknown authority')):
        other = tls_broker(cert=cert, trust=trust)
        errs = ask(good_, other.tls_port, link=other.tls_port % 4000)
        assert all(err != 0 for err in errs), errs
        if ours:
            assert len(set(errs)) == 1 and errs[0] == -987, errs  # ERR_DENIED
            until(lambda: ours in good_.logged())
        until(lambda: theirs in other.logged(), what=theirs)
        assert other.stop() == 0
    plain = Broker()
    assert all(ask(good_, plain.port, link=4001))
    assert plain.stop() == 0
    assert good_.stop() == 0


def names_need_not_match():
    elsewhere = tls_broker(cert='elsewhere.pem')
    easy = tls_broker(ssl_endpoint_identification_algorithm='')
    assert ask(easy, elsewhere.tls_port) == [0] * 10
    assert easy.stop() == 0
    assert elsewhere.stop() == 0


def broken_files_at_start():
    for cert, trust, word in (('nothing.pem', 'ca.crt', 'nothing.pem: No such file'), ('ca.crt', 'ca.crt', 'no private key'),
                              ('node.key', 'ca.crt', 'no certificate'), ('node.pem', 'node.key', 'of an authority')):
        broker = tls_broker(cert=cert, trust=trust)
        assert broker.wait() == 1
        assert word in broker.logged(), broker.logged()


def many_handshakes():
    """A storm of them does not keep others waiting."""
    broker = tls_broker()
    other = broker.client()
    stop, worst, cnt = threading.Event(), [0.0], [0]

    def storm():
        ctx = context()
        while not stop.is_set():
            raw = socket.create_connection(('127.0.0.1', broker.tls_port), timeout=30)
            ctx.wrap_socket(raw, server_hostname='127.0.0.1').close()
            cnt[0] += 1
    threads = [threading.Thread(target=storm) for _ in range(8)]
    for t in threads:
        t.start()
    end = time.time() + 2
    while time.time() < end:
        start = time.time()
        assert other.call(b'Ex') == b'x'
        worst[0] = max(worst[0], time.time() - start)
    stop.set()
    for t in threads:
        t.join()
    until(lambda: broker.metric('flotilla_connections') == 1)
    assert SANITIZED or worst[0] < 0.5, worst
    assert broker.stop() == 0
    return '%d handshakes, others waited %.1f ms at most' % (cnt[0], worst[0] * 1000)


make_certs()
try:
    run([good, bad_certificates, requested_or_none, no_tls_at_all, byte_by_byte, large_and_files, files_change, two_nodes,
         nodes_that_refuse, names_need_not_match, broken_files_at_start, many_handshakes])
finally:
    shutil.rmtree(DIR, ignore_errors=True)
