#!/usr/bin/env python3
"""proxy.py BROKER LISTEN MODE     a TCP proxy before one broker (which must advertise LISTEN) that does one thing wrong, so that
the history checker has something to find. Only Produce 7 and Fetch 4 to 11 are understood; clients without idempotence.

    straight    nothing
    lose        now and then a produce request is answered by the proxy, and never reaches the broker
    duplicate   now and then a produce request is sent twice
    reorder     now and then a produce request is overtaken by the next one of its connection to the same partition
    offset      now and then an acknowledgement says one offset too much
    vanish      now and then the first batch of a fetch answer is left out
"""
import queue
import socket
import struct
import sys
import threading

PRODUCE, FETCH, EVERY = 0, 1, 10
HOLD_SECONDS = 1
FAR_OFFSET = 1000000  # what never reached the broker is acknowledged here


def read_exactly(sock, size):
    data = b''
    while len(data) < size:
        more = sock.recv(size - len(data))
        if not more:
            raise EOFError
        data += more
    return data


def read_frame(sock):
    return read_exactly(sock, struct.unpack('>i', read_exactly(sock, 4))[0])


def send_frame(sock, frame):
    sock.sendall(struct.pack('>i', len(frame)) + frame)


def api_of(frame):
    return struct.unpack('>hhi', frame[:8])


class Cursor:
    def __init__(self, data, at):
        self.data, self.at = data, at

    def take(self, form):
        values = struct.unpack_from('>' + form, self.data, self.at)
        self.at += struct.calcsize('>' + form)
        return values[0] if len(values) == 1 else values

    def skip(self, size):
        self.at += max(size, 0)
        return self.data[self.at - max(size, 0):self.at]

    def text(self):
        return self.skip(self.take('h'))


def produce_answer(request, offset):
    """Says that all of a Produce 7 is written from offset on."""
    _, version, correlation = api_of(request)
    assert version == 7, version
    at = Cursor(request, 8)
    at.text()
    at.text()
    at.take('hi')
    out = struct.pack('>ii', correlation, topics := at.take('i'))
    for _ in range(topics):
        name = at.text()
        out += struct.pack('>h', len(name)) + name + struct.pack('>i', parts := at.take('i'))
        for _ in range(parts):
            out += struct.pack('>ihqqq', at.take('i'), 0, offset, -1, 0)
            at.skip(at.take('i'))
    return out + struct.pack('>i', 0)


def partitions_of(request):
    """What a Produce 7 writes to: a set of (topic, partition)."""
    found, at = set(), Cursor(request, 8)
    at.text()
    at.text()
    at.take('hi')
    for _ in range(at.take('i')):
        name = at.text()
        for _ in range(at.take('i')):
            found.add((name, at.take('i')))
            at.skip(at.take('i'))
    return found


def add_to_offsets(answer):
    out, at = bytearray(answer), Cursor(answer, 4)
    for _ in range(at.take('i')):
        at.text()
        for _ in range(at.take('i')):
            place = at.at + 6
            _, error, offset, _, _ = at.take('ihqqq')
            if error == 0:
                struct.pack_into('>q', out, place, offset + 1)
    return bytes(out)


def without_first_batch(answer, version):
    """Cuts the first batch out of the first partition that has two."""
    at = Cursor(answer, 4)
    at.take('i')
    if version >= 7:
        at.take('hi')
    for _ in range(at.take('i')):
        at.text()
        for _ in range(at.take('i')):
            at.take('ihqq')
            if version >= 5:
                at.take('q')
            at.skip(16 * at.take('i'))
            if version >= 11:
                at.take('i')
            place, size = at.at, at.take('i')
            batch = 12 + struct.unpack_from('>i', answer, at.at + 8)[0] if size >= 12 else size
            if batch < size:
                return answer[:place] + struct.pack('>i', size - batch) + answer[at.at + batch:]
            at.skip(size)
    return answer


class Connection:
    def __init__(self, client, broker, mode):
        self.client, self.mode = client, mode
        self.broker = socket.create_connection(broker)
        self.asked = queue.Queue()  # (what to do with the broker's next answer, api, version)
        self.held, self.holding = None, threading.RLock()
        self.produced = self.fetched = self.far = 0
        threading.Thread(target=self.answers, daemon=True).start()
        threading.Thread(target=self.requests, daemon=True).start()

    def end(self):
        for sock in self.client, self.broker:
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def forward(self, frame, what='pass'):
        api, version, _ = api_of(frame)
        with self.holding:
            self.asked.put((what, api, version))
            send_frame(self.broker, frame)

    def let_go(self, frame):
        with self.holding:
            if self.held is frame:
                self.held = None
                self.forward(frame)

    def produce(self, frame):
        self.produced += 1
        wrong = self.produced % EVERY == 0
        if self.held is not None:
            self.forward(frame)
            if partitions_of(self.held) & partitions_of(frame):
                self.let_go(self.held)
        elif wrong and self.mode == 'lose':
            offset = FAR_OFFSET + self.far
            self.far += 10000
            send_frame(self.client, produce_answer(frame, offset))
        elif wrong and self.mode == 'duplicate':
            self.forward(frame)
            self.forward(frame, 'swallow')
        elif wrong and self.mode == 'reorder':
            self.held = frame
            threading.Timer(HOLD_SECONDS, self.let_go, [frame]).start()  # there may be no next one
        else:
            self.forward(frame, 'offset' if wrong and self.mode == 'offset' else 'pass')

    def requests(self):
        try:
            while True:
                frame = read_frame(self.client)
                if api_of(frame)[0] == PRODUCE:
                    self.produce(frame)
                else:
                    self.forward(frame)
        except (EOFError, OSError):
            self.end()

    def answers(self):
        try:
            while True:
                answer = read_frame(self.broker)
                what, api, version = self.asked.get()
                if what == 'swallow':
                    continue
                if what == 'offset':
                    answer = add_to_offsets(answer)
                if api == FETCH and self.mode == 'vanish':
                    self.fetched += 1
                    if self.fetched % EVERY == 1:
                        answer = without_first_batch(answer, version)
                send_frame(self.client, answer)
        except (EOFError, OSError):
            self.end()


def address(text):
    host, port = text.rsplit(':', 1)
    return host, int(port)


def main():
    broker, mode = address(sys.argv[1]), sys.argv[3]
    listener = socket.create_server(address(sys.argv[2]))
    print('ready', flush=True)
    while True:
        client, _ = listener.accept()
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        Connection(client, broker, mode)


main()
