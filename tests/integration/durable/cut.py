#!/usr/bin/env python3
"""A power cut: puts what forget.so says is durable in the place of the data directory.

    cut.py DATA SHADOW [SEED]

Call it once the program is gone. With a SEED each page that was not synced is kept or dropped at random, as a real
page cache might have written it back already; without, nothing unsynced is left. SHADOW is gone afterwards.
"""
import os
import random
import shutil
import sys

PAGE = 4096


def live_bytes_by_ino(data):
    found = {}
    for where, _, names in os.walk(data):
        for name in names:
            path = os.path.join(where, name)
            with open(path, "rb") as file:
                found[os.stat(path).st_ino] = file.read()
    return found


def mixed(durable, live, chance):
    """Some unsynced pages have reached the disk; the size is that of either."""
    end = len(live) if chance.random() < 0.5 else len(durable)
    pages = bytearray()
    for at in range(0, end, PAGE):
        old, new = durable[at:at + PAGE].ljust(PAGE, b"\0"), live[at:at + PAGE].ljust(PAGE, b"\0")
        pages += new if chance.random() < 0.5 else old
    return bytes(pages[:end])


def rebuild(shadow, name, target, live_of, chance):
    version = os.path.join(shadow, "v", os.readlink(os.path.join(shadow, "d", name)))
    for entry in sorted(os.listdir(version)):
        source, path = os.path.join(version, entry), os.path.join(target, entry)
        if os.path.islink(source):
            os.mkdir(path)
            rebuild(shadow, os.readlink(source), path, live_of, chance)
            continue
        with open(source, "rb") as file:
            durable = file.read()
        live = live_of.get(os.stat(source).st_ino)
        with open(path, "wb") as file:
            file.write(mixed(durable, live, chance) if chance and live is not None else durable)


def main():
    data, shadow = sys.argv[1:3]
    chance = random.Random(int(sys.argv[3])) if len(sys.argv) > 3 else None
    assert os.path.lexists(os.path.join(shadow, "ready")), "no shadow: was the program run under forget.so?"
    live_of = {}  # by the inode of the durable copy
    if chance:
        for ino, live in live_bytes_by_ino(data).items():
            copy = os.path.join(shadow, "ino", str(ino))
            if os.path.exists(copy):
                live_of[os.stat(copy).st_ino] = live
    fresh = data + ".cut"
    os.mkdir(fresh)
    rebuild(shadow, os.readlink(os.path.join(shadow, "root")), fresh, live_of, chance)
    shutil.rmtree(data)
    os.rename(fresh, data)
    shutil.rmtree(shadow)


main()
