#!/usr/bin/env python3
"""make bench, one broker: Apache Kafka (from Maven) and ours, one after the other, with the same librdkafka client.

    run.py BINARIES [--quick]

CPU is the broker process's own (user + system) between the start and the end of a phase; medians of the rounds. The
machine's bare loops are timed before and after. Writes BINARIES/bench.json, of which report.py makes the table."""
import json, os, re, shutil, signal, statistics, subprocess, sys, tempfile, time, urllib.request

binaries = os.path.abspath(sys.argv[1])
here = os.path.dirname(os.path.abspath(__file__))
quick = '--quick' in sys.argv
ROUNDS = 1 if quick else 3
PARTITIONS = 4
TICKS = os.sysconf('SC_CLK_TCK')
PORT = 29092
# name, record size, records per round
SIZES = [('1 KiB', 1024, 200_000 if quick else 800_000), ('100 B', 100, 500_000 if quick else 3_000_000)]
SINGLES = 2_000 if quick else 10_000


def cpu_seconds(pid):
    fields = open(f'/proc/{pid}/stat').read().rsplit(') ', 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def rss_mb(pid):
    return int(re.search(r'VmRSS:\s+(\d+)', open(f'/proc/{pid}/status').read()).group(1)) / 1024


def client(*args):
    out = subprocess.run([f'{binaries}/bench-client', *map(str, args)], stdout=subprocess.PIPE, check=True).stdout
    return json.loads(out)


class Kafka:
    name = 'kafka'

    def __init__(self, folder):
        self.script = f'{here}/../lib/kafka.sh'
        subprocess.run([self.script, 'setup'], check=True)
        subprocess.run([self.script, 'stop', 'bench'], check=True)
        started = time.monotonic()
        subprocess.run([self.script, 'start', 'bench', str(PORT)], check=True)
        self.start_ms = (time.monotonic() - started) * 1000
        self.pid = int(subprocess.run([self.script, 'pid', 'bench'], stdout=subprocess.PIPE, check=True).stdout)

    def stop(self):
        subprocess.run([self.script, 'stop', 'bench'], check=True)


class Ours:
    def __init__(self, folder, durability):
        self.name = f'flotilla {durability}'
        self.folder = tempfile.mkdtemp(dir=folder)
        file = f'{self.folder}/server.properties'
        open(file, 'w').write(f'''node.id=1
process.roles=broker,controller
controller.quorum.voters=1@127.0.0.1:{PORT + 1}
listeners=PLAINTEXT://127.0.0.1:{PORT},CONTROLLER://127.0.0.1:{PORT + 1}
advertised.listeners=PLAINTEXT://127.0.0.1:{PORT}
controller.listener.names=CONTROLLER
log.dirs={self.folder}/data
group.initial.rebalance.delay.ms=0
flotilla.durability={durability}
flotilla.admin.listener=127.0.0.1:{PORT + 2}
''')
        os.mkdir(f'{self.folder}/data')
        started = time.monotonic()
        self.process = subprocess.Popen([f'{binaries}/flotilla-broker', file], stdout=open(f'{self.folder}/log', 'w'), stderr=subprocess.STDOUT)
        self.pid = self.process.pid
        while True:
            try:
                urllib.request.urlopen(f'http://127.0.0.1:{PORT + 2}/readyz', timeout=1)
                break
            except OSError:
                if self.process.poll() is not None:
                    sys.exit(f'the broker has died, see {self.folder}/log: ' + open(f'{self.folder}/log').read()[-2000:])
                time.sleep(0.002)
        self.start_ms = (time.monotonic() - started) * 1000

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(30)
        if status != 0:
            sys.exit(f'the broker ended with status {status}')
        shutil.rmtree(self.folder)


def make_topic(name):
    # any client can: a metadata request with auto creation makes 1 partition; the admin tool makes as many as asked
    subprocess.run([f'{binaries}/bench-topic', f'127.0.0.1:{PORT}', name, str(PARTITIONS)], check=True)


def measured(broker, *args):
    os.sync()  # no phase pays for writing back what the one before left
    before = cpu_seconds(broker.pid)
    result = client(*args)
    # what the broker still does after the last answer belongs to the phase, as long as it is busy
    time.sleep(0.2)
    result['cpu'] = cpu_seconds(broker.pid) - before
    return result


def bench(make):
    broker = make()
    figures = {'start_ms': [broker.start_ms]}
    time.sleep(3)
    figures['idle_rss_mb'] = [rss_mb(broker.pid)]
    before = cpu_seconds(broker.pid)
    time.sleep(5)
    figures['idle_cpu_percent'] = [(cpu_seconds(broker.pid) - before) / 5 * 100]
    server = f'127.0.0.1:{PORT}'
    warm = 3 if broker.name == 'kafka' and not quick else 1
    for i in range(warm):
        make_topic(f'warm{i}')
        client('produce', server, f'warm{i}', 300_000, 1024, 'all')
        client('produce', server, f'warm{i}', 300_000, 100, '1')
        client('consume', server, f'warm{i}', 600_000, PARTITIONS)
        client('single', server, f'warm{i}', SINGLES, 100, 'all')
    for round_ in range(ROUNDS):
        for label, size, count in SIZES:
            for acks in ('1', 'all'):
                topic = f't-{size}-{acks}-{round_}'
                make_topic(topic)
                result = measured(broker, 'produce', server, topic, count, size, acks)
                gb = count * size / 1e9
                figures.setdefault(f'{label} acks={acks} in: CPU s per GB', []).append(result['cpu'] / gb)
                figures.setdefault(f'{label} acks={acks} in: CPU us per record', []).append(result['cpu'] / count * 1e6)
                figures.setdefault(f'{label} acks={acks} in: records/s', []).append(count / result['seconds'])
            result = measured(broker, 'consume', server, topic, count, PARTITIONS)
            figures.setdefault(f'{label} out: CPU s per GB', []).append(result['cpu'] / gb)
            figures.setdefault(f'{label} out: CPU us per record', []).append(result['cpu'] / count * 1e6)
            figures.setdefault(f'{label} out: records/s', []).append(count / result['seconds'])
        make_topic(f'single-{round_}')
        result = measured(broker, 'single', server, f'single-{round_}', SINGLES, 100, 'all')
        figures.setdefault('single requests: CPU us each', []).append(result['cpu'] / SINGLES * 1e6)
        figures.setdefault('single requests: requests/s', []).append(SINGLES / result['seconds'])
        result = client('paced', server, f'single-{round_}', 3000, 1024, 1000)
        figures.setdefault('1000 records/s: p50 ms', []).append(result['p50_ms'])
        figures.setdefault('1000 records/s: p99 ms', []).append(result['p99_ms'])
    figures['loaded_rss_mb'] = [rss_mb(broker.pid)]
    broker.stop()
    return {name: statistics.median(values) for name, values in figures.items()}


def main():
    folder = tempfile.mkdtemp(prefix='flotilla-bench-', dir=os.environ.get('BENCH_DIR', '/var/tmp'))
    loops = [json.loads(subprocess.run([f'{binaries}/bench-loops', folder], stdout=subprocess.PIPE, check=True).stdout)]
    results = {}
    try:
        for make in (lambda: Kafka(folder), lambda: Ours(folder, 'replicated'), lambda: Ours(folder, 'group-fsync')):
            started = time.monotonic()
            figures = bench(make)
            name = ['kafka', 'replicated', 'group-fsync'][len(results)]
            results[name] = figures
            print(f'{name}: {time.monotonic() - started:.0f} s', flush=True)
        loops.append(json.loads(subprocess.run([f'{binaries}/bench-loops', folder], stdout=subprocess.PIPE, check=True).stdout))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    loop = {key: statistics.median(item[key] for item in loops) for key in loops[0]}
    json.dump({'loops': loop, 'figures': results, 'parameters': {'cores': os.cpu_count(), 'rounds': ROUNDS, 'partitions': PARTITIONS, 'sizes': SIZES}},
              open(f'{binaries}/bench.json', 'w'), indent=1)


main()
