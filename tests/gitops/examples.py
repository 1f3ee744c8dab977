#!/usr/bin/env python3
"""Every file below examples/: what is ours against the CRD's schema and by the operator's own reading, what is others'
by its shape. examples.py TOOL (build/gitops-objects)"""
import json, pathlib, subprocess, sys
import yaml
from schema import faults

top = pathlib.Path(__file__).resolve().parents[2]

# Kinds of others, and the fields that each must have
OTHERS = {
    ("v1", "ConfigMap"): ["data"],
    ("autoscaling/v2", "HorizontalPodAutoscaler"): ["spec.scaleTargetRef", "spec.maxReplicas", "spec.metrics"],
    ("keda.sh/v1alpha1", "ScaledObject"): ["spec.scaleTargetRef", "spec.maxReplicaCount", "spec.triggers"],
    ("argoproj.io/v1alpha1", "Application"): ["spec.project", "spec.source.repoURL", "spec.source.path", "spec.destination.server"],
    ("source.toolkit.fluxcd.io/v1", "GitRepository"): ["spec.url", "spec.interval", "spec.ref"],
    ("kustomize.toolkit.fluxcd.io/v1", "Kustomization"): ["spec.interval", "spec.path", "spec.prune", "spec.sourceRef"],
    ("helm.toolkit.fluxcd.io/v2", "HelmRelease"): ["spec.interval", "spec.chart.spec.chart", "spec.chart.spec.sourceRef"],
}


def crds():
    found = {}
    for path in sorted((top / "crds").glob("*.yaml")):
        spec = yaml.safe_load(path.read_text())["spec"]
        for version in spec["versions"]:
            found[f"{spec['group']}/{version['name']}", spec["names"]["kind"]] = version
    return found


def at(doc, path):
    for name in path.split("."):
        doc = doc.get(name) if isinstance(doc, dict) else None
    return doc


def scale_faults(doc, versions, docs):
    """An autoscaler drives something of the same file that has /scale, within its bounds, and that names no replicas."""
    target = at(doc, "spec.scaleTargetRef")
    if target is None:
        return
    version = versions.get((target.get("apiVersion"), target["kind"]))
    named = [one for one in docs if one["kind"] == target["kind"] and one["metadata"]["name"] == target["name"]]
    if version is None or "scale" not in version["subresources"]:
        yield f"{target['kind']} has no /scale"
        return
    if not named:
        yield f"no {target['kind']} {target['name']} in this file"
    if any("replicas" in one["spec"] for one in named):
        yield "names replicas, which the autoscaler changes"
    bounds = version["schema"]["openAPIV3Schema"]["properties"]["spec"]["properties"]["replicas"]
    if (at(doc, "spec.maxReplicas") or at(doc, "spec.maxReplicaCount")) > bounds["maximum"]:
        yield f"more than {bounds['maximum']} replicas"


def doc_faults(doc, versions, docs):
    kind = doc.get("apiVersion"), doc.get("kind")
    if not at(doc, "metadata.name"):
        yield "no metadata.name"
    if kind in versions:
        yield from faults(versions[kind]["schema"]["openAPIV3Schema"], doc)
    elif kind in OTHERS:
        yield from (f"no {path}" for path in OTHERS[kind] if at(doc, path) is None)
        yield from scale_faults(doc, versions, docs)
    else:
        yield "of a kind that this test does not know"


def read_by_operator(tool, docs):
    ran = subprocess.run([tool, "check"], input=json.dumps(docs), text=True, capture_output=True)
    return [] if ran.returncode == 0 else (ran.stdout + ran.stderr).splitlines()


def main():
    versions, bad, cnt = crds(), [], 0
    for path in sorted((top / "examples").rglob("*.yaml")):
        docs = list(yaml.safe_load_all(path.read_text()))
        name = path.relative_to(top)
        cnt += len(docs)
        for doc in docs:
            bad += [f"{name}: {doc.get('kind')}: {fault}" for fault in doc_faults(doc, versions, docs)]
        ours = [doc for doc in docs if doc["kind"] == "KafkaInstance"]
        bad += [f"{name}: the operator: {line}" for line in read_by_operator(sys.argv[1], ours)]
    print("\n".join(bad))
    print(f"examples: {cnt} objects, {len(bad)} faults")
    sys.exit(bool(bad) or cnt == 0)


main()
