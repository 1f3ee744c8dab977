#!/usr/bin/env python3
"""Argo CD's health of objects as the operator writes them, by the Lua that users install, run by Lua 5.1 with the libraries
that Argo CD gives it (base and table; no string, io, math).
  health.py TOOL            TOOL: build/gitops-objects
  health.py TOOL --cases    prints the cases as JSON, for tests/gitops/kstatus"""
import copy, json, pathlib, subprocess, sys
import yaml

top = pathlib.Path(__file__).resolve().parents[2]
KEY = "resource.customizations.health.flotilla.dev_KafkaInstance"


def recorded(tool):
    """What the status room tells, and the same objects as the API server shows them at other moments."""
    told = json.loads(subprocess.run([tool], check=True, capture_output=True).stdout)
    crd = yaml.safe_load((top / "crds/kafkainstances.flotilla.dev.yaml").read_text())
    schema = crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]
    cases = list(told)
    made = copy.deepcopy(told[0])
    made["object"]["status"] = schema["properties"]["status"].get("default", {})  # before the operator has seen it
    cases.append(made | {"name": "made a moment ago", "argo": "Progressing", "kstatus": "InProgress"})
    for case in told:
        behind, going = copy.deepcopy(case), copy.deepcopy(case)
        behind["object"]["metadata"]["generation"] += 1
        cases.append(behind | {"name": case["name"] + "; spec changed since", "argo": "Progressing", "kstatus": "InProgress"})
        going["object"]["metadata"]["deletionTimestamp"] = "2026-01-01T00:00:00Z"
        cases.append(going | {"name": case["name"] + "; being deleted", "argo": "Progressing", "kstatus": "Terminating"})
    return cases


def lua(value):
    """value as Lua, as Argo CD converts it: null is nothing, lists count from 1."""
    if value is None:
        return "nil"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        return '"' + "".join(f"\\{byte:03d}" if not 32 <= byte < 127 or byte in b'"\\' else chr(byte) for byte in value.encode()) + '"'
    if isinstance(value, list):
        return "{" + ",".join(map(lua, value)) + "}"
    return "{" + ",".join(f"[{lua(name)}]={lua(part)}" for name, part in value.items()) + "}"


def healths(script, cases):
    """One Lua program for all cases; each line of its output is status, tab, message."""
    program = ["local show, load = print, loadstring",
               "getmetatable('').__index = nil; io, os, string, math, debug, coroutine, print = nil",
               f"local health = assert(load({lua(script)}))"]
    for case in cases:
        program.append(f"obj = {lua(case['object'])}; do local hs = health(); show(hs.status .. '\\t' .. hs.message) end")
    ran = subprocess.run(["lua5.1", "-"], input="\n".join(program).encode(), capture_output=True)
    if ran.returncode:
        sys.exit(f"the script fails: {ran.stderr.decode()}")
    return [line.split("\t", 1) for line in ran.stdout.decode().splitlines()]


def main():
    cases = recorded(sys.argv[1])
    script = yaml.safe_load((top / "examples/argocd/argocd-cm.yaml").read_text())["data"][KEY]
    if sys.argv[2:] == ["--cases"]:
        json.dump({"lua": script, "cases": cases}, sys.stdout)
        return
    got = healths(script, cases)
    bad = 0
    assert len(got) == len(cases)
    for case, (status, message) in zip(cases, got):
        if status != case["argo"] or not message:
            print(f"{case['name']}: {status} ({message}), not {case['argo']}")
            bad += 1
    seen = sorted({case["argo"] for case in cases})
    print(f"{len(cases)} objects ({', '.join(seen)}): {len(cases) - bad} ok, {bad} failed")
    sys.exit(bad > 0)


main()
