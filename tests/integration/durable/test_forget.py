#!/usr/bin/env python3
"""Does forget.so forget? Each case: what a program does, and what is left after a power cut.

    test_forget.py forget.so
"""
import os
import shutil
import signal
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PRELUDE = """
import os, signal
def make(name, text, sync=True):
    fd = os.open(name, os.O_RDWR | os.O_CREAT, 0o644)
    os.write(fd, text)
    if sync: os.fsync(fd)
    return fd
def write_at(fd, text, pos): os.pwrite(fd, text, pos)
def sync_dir(name="."):
    fd = os.open(name, os.O_RDONLY | os.O_DIRECTORY)
    os.fsync(fd)
    os.close(fd)
"""

# name, program (in the data directory, which holds old = b"old" from before), what is there after the cut
CASES = [
    ("nothing done", "", {"old": b"old"}),
    ("file synced, its name not", "make('a', b'1')", {"old": b"old"}),
    ("name synced, its bytes not", "make('a', b'1', sync=False); sync_dir()", {"old": b"old", "a": b""}),
    ("both synced", "make('a', b'1'); sync_dir()", {"old": b"old", "a": b"1"}),
    ("both synced, the other way round", "fd = make('a', b'1', sync=False); sync_dir(); os.fdatasync(fd)",
     {"old": b"old", "a": b"1"}),
    ("overwritten, not synced", "fd = os.open('old', os.O_RDWR); write_at(fd, b'new', 0)", {"old": b"old"}),
    ("overwritten, synced", "fd = os.open('old', os.O_RDWR); write_at(fd, b'new', 0); os.fdatasync(fd)", {"old": b"new"}),
    ("synced through a descriptor for writing only",
     "fd = os.open('old', os.O_WRONLY); write_at(fd, b'new', 0); os.fsync(fd)", {"old": b"new"}),
    ("synced through another descriptor",
     "fd = os.open('old', os.O_RDWR); write_at(fd, b'new', 0); os.fsync(os.open('old', os.O_RDWR))", {"old": b"new"}),
    ("appended after the sync", "fd = make('a', b'1'); sync_dir(); write_at(fd, b'2', 1)", {"old": b"old", "a": b"1"}),
    ("cut, not synced", "os.truncate('old', 1)", {"old": b"old"}),
    ("cut, synced", "fd = os.open('old', os.O_RDWR); os.ftruncate(fd, 1); os.fsync(fd)", {"old": b"o"}),
    ("emptied by O_TRUNC, not synced", "os.open('old', os.O_RDWR | os.O_TRUNC)", {"old": b"old"}),
    ("renamed, not synced", "os.rename('old', 'new')", {"old": b"old"}),
    ("renamed, synced", "os.rename('old', 'new'); sync_dir()", {"new": b"old"}),
    ("renamed over, not synced", "make('a', b'1'); os.rename('a', 'old')", {"old": b"old"}),
    ("renamed over, synced", "make('a', b'1'); os.rename('a', 'old'); sync_dir()", {"old": b"1"}),
    ("renamed over, only the names synced", "make('a', b'1', sync=False); os.rename('a', 'old'); sync_dir()", {"old": b""}),
    ("removed, not synced", "os.unlink('old')", {"old": b"old"}),
    ("removed, synced", "os.unlink('old'); sync_dir()", {}),
    ("removed, its inode used again", "os.unlink('old'); make('a', b'1'); make('b', b'2')", {"old": b"old"}),
    ("removed and made again, names not synced", "os.unlink('old'); make('old', b'1')", {"old": b"old"}),
    ("directory made, not synced", "os.mkdir('d'); make('d/a', b'1'); sync_dir('d')", {"old": b"old"}),
    ("directory made and synced, not its names", "os.mkdir('d'); make('d/a', b'1'); sync_dir()", {"old": b"old", "d": None}),
    ("directory made, all synced", "os.mkdir('d'); make('d/a', b'1'); sync_dir('d'); sync_dir()",
     {"old": b"old", "d": None, "d/a": b"1"}),
    ("directory renamed, not synced", "os.mkdir('d'); make('d/a', b'1'); sync_dir('d'); sync_dir(); os.rename('d', 'e')",
     {"old": b"old", "d": None, "d/a": b"1"}),
    ("directory renamed, synced", "os.mkdir('d'); make('d/a', b'1'); sync_dir('d'); os.rename('d', 'e'); sync_dir()",
     {"old": b"old", "e": None, "e/a": b"1"}),
    ("killed and started again in between: the page cache survives, still unsynced",
     "fd = make('a', b'1'); sync_dir(); write_at(fd, b'2', 1)\n---\nfd = make('b', b'3')", {"old": b"old", "a": b"1"}),
    ("killed in between, synced then",
     "fd = make('a', b'1', sync=False)\n---\nos.fsync(os.open('a', os.O_RDWR)); sync_dir()", {"old": b"old", "a": b"1"}),
]


def run(library, work, program, directory):
    env = dict(os.environ, LD_PRELOAD=library, FORGET_DIR=directory, FORGET_SHADOW=os.path.join(work, "shadow"))
    for part in program.split("\n---\n"):
        code = f"{PRELUDE}\nos.chdir({directory!r})\n{part}\nos.kill(os.getpid(), signal.SIGKILL)"
        done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True)
        if done.returncode != -signal.SIGKILL:
            return done.stderr
    return ""


def tree(directory):
    found = {}
    for where, dirs, names in os.walk(directory):
        for name in dirs:
            found[os.path.relpath(os.path.join(where, name), directory)] = None
        for name in names:
            with open(os.path.join(where, name), "rb") as file:
                found[os.path.relpath(os.path.join(where, name), directory)] = file.read()
    return found


def check(library, name, program, want):
    work = tempfile.mkdtemp()
    data = os.path.join(work, "data")
    os.mkdir(data)
    with open(os.path.join(data, "old"), "wb") as file:
        file.write(b"old")
    fault = run(library, work, program, data)
    live = tree(data)
    if not fault:
        subprocess.run([sys.executable, os.path.join(HERE, "cut.py"), data, os.path.join(work, "shadow")], check=True)
        if tree(data) != want:
            fault = f"after the cut {tree(data)}, wanted {want}; before it {live}"
    shutil.rmtree(work)
    print(f"{'FAILED' if fault else 'ok'}: {name}{': ' + fault if fault else ''}")
    return not fault


def check_loud(library):
    """What cannot be followed ends the program."""
    work = tempfile.mkdtemp()
    data = os.path.join(work, "data")
    os.mkdir(data)
    bad = 0
    for program in ("os.sync()", "os.open('a', os.O_WRONLY | os.O_CREAT | os.O_DSYNC)",
                    "make('a', b'1'); os.link('a', 'b'); sync_dir()"):
        fault = run(library, work, program, data)
        print(f"{'ok' if 'forget:' in fault else 'FAILED'}: refused: {program}")
        bad += "forget:" not in fault
    shutil.rmtree(work)
    return bad == 0


def main():
    library = os.path.abspath(sys.argv[1])
    good = [check(library, *case) for case in CASES] + [check_loud(library)]
    print(f"{sum(good)} ok, {len(good) - sum(good)} failed")
    sys.exit(0 if all(good) else 1)


main()
