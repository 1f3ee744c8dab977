#!/usr/bin/env python3
"""The table of `make bench`, and its targets: report.py BINARIES [--judge]

Reads bench.json (run.py: one broker) and bench-fleet.json (fleet.py: three), either of which may be missing; the ratios are ours
divided by Kafka's. The last two columns: Kafka with log.flush.interval.messages=1, which syncs each append on each replica before
it counts, and group-fsync divided by it. Writes the same text to BINARIES/bench.txt. --judge: status 1 where a target is missed."""
import json
import os
import sys

WIDTH = 56


def ratio(ours, theirs):
    return f"{ours / theirs:8.2f}" if ours is not None and theirs else " " * 8


def number(value):
    return f"{value:12.2f}" if value is not None else " " * 12


def bare_of(row, loops):
    """What the machine's own loop needs for the same."""
    if "per GB" in row:
        return loops["out_cpu_s_per_gb"] if " out" in row else loops["in_cpu_s_per_gb"]
    return loops["request_cpu_us"] if row == "single requests: CPU us each" else None


def line(row, of, loops):
    kafka, flushed, ours, durable = (of.get(who, {}).get(row) for who in ("kafka", "kafka-flush", "replicated", "group-fsync"))
    bare = bare_of(row, loops) if loops else None
    return (f"{row:{WIDTH}}{number(kafka)}{number(ours)}{ratio(ours, kafka)}{number(durable)}{ratio(durable, kafka)}"
            f"{ratio(ours, bare) if bare else ' ' * 8}{number(flushed)}{ratio(durable, flushed)}").rstrip()


def section(title, figures, loops=None):
    rows = list(dict.fromkeys(row for of_one in figures.values() for row in of_one))
    head = (f"{title:{WIDTH}}{'kafka':>12}{'replicated':>12}{'ratio':>8}{'group-fsync':>12}{'ratio':>8}{'x loop' if loops else '':>8}"
            f"{'kafka flush' if 'kafka-flush' in figures else '':>12}{'ratio' if 'kafka-flush' in figures else '':>8}")
    return [head.rstrip()] + [line(row, figures, loops) for row in rows] + [""]


def targets(one, fleet):
    """(what, value, relation, bound); the value is None where it was not measured."""
    def of(figures, who, row):
        return figures.get(who, {}).get(row)

    def part(figures, row, over, under):
        a, b = of(figures, over, row), of(figures, under, row)
        return a / b if a is not None and b else None
    yield "RF 3, 1 KiB acks=all: CPU per GB, ours / Kafka's", part(fleet, "1 KiB acks=all: CPU s per GB", "replicated", "kafka"), "<=", 0.2
    yield "RF 3, 1 KiB acks=all: records/s, ours / Kafka's", part(fleet, "1 KiB acks=all: records/s", "replicated", "kafka"), ">=", 3
    for row in ("RSS of the largest: MB", "RSS of the largest after load: MB", "RSS of the largest at its peak: MB"):
        for who in ("replicated", "group-fsync"):
            yield f"RF 3, 1,000 partitions, {who}: {row}", of(fleet, who, row), "<=", 40
    yield "RF 3, kill -9 of a leader -> next ack: p50 ms", of(fleet, "replicated", "kill -9 of a leader -> next ack: p50 ms"), "<=", 1000
    yield "RF 3, kill -9 of a leader -> next ack: max ms", of(fleet, "replicated", "kill -9 of a leader -> next ack: max ms"), "<=", 2000
    yield "one broker, 1 KiB acks=all in: records/s, group-fsync / replicated", part(one, "1 KiB acks=all in: records/s", "group-fsync", "replicated"), ">=", 0.9
    yield "RF 3, 1 KiB acks=all: records/s, group-fsync / replicated", part(fleet, "1 KiB acks=all: records/s", "group-fsync", "replicated"), ">=", 0.9


def judge(one, fleet):
    lines, missed = ["targets"], 0
    for what, value, relation, bound in targets(one, fleet):
        if value is None:
            lines.append(f"not measured  {what} {relation} {bound}")
            continue
        met = value <= bound if relation == "<=" else value >= bound
        missed += not met
        lines.append(f"{'met' if met else 'MISSED':12}  {what}: {value:.2f} ({relation} {bound})")
    return lines, missed


def main():
    build, one, fleet, text = sys.argv[1], {}, {}, []
    if os.path.exists(f"{build}/bench.json"):
        whole = json.load(open(f"{build}/bench.json"))
        one, loops, how = whole["figures"], whole["loops"], whole["parameters"]
        text.append(f"{how['cores']} cores, rounds: {how['rounds']}, medians; Kafka 4.3.1 with 1 GB heaps, warmed up; bare loops: in "
                    f"{loops['in_cpu_s_per_gb']:.2f} CPU s per GB, out {loops['out_cpu_s_per_gb']:.3f}, request {loops['request_cpu_us']:.1f} us\n")
        text += section(f"one broker, {how['partitions']} partitions", one, loops)
    if os.path.exists(f"{build}/bench-fleet.json"):
        whole = json.load(open(f"{build}/bench-fleet.json"))
        fleet, how = whole["figures"], whole["parameters"]
        text += section(f"three brokers, RF 3, {how['partitions']} busy of {how['all']} partitions, {how['rounds']} rounds", fleet)
    lines, missed = judge(one, fleet)
    text = "\n".join(text + lines) + "\n"
    print("\n" + text)
    with open(f"{build}/bench.txt", "w") as file:
        file.write(text)
    print(f"written to {build}/bench.txt")
    return 1 if missed and "--judge" in sys.argv else 0


sys.exit(main())
