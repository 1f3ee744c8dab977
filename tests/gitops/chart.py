#!/usr/bin/env python3
"""The Helm chart: its values and their schema, what it renders (tests/golden/helm), what it refuses.
chart.py [update]    HELM: the program; without it only what needs none is checked."""
import json, os, pathlib, shutil, subprocess, sys
import yaml

top = pathlib.Path(__file__).resolve().parents[2]
chart = top / "helm/flotilla"
CRD_BYTES_MAX = 200_000  # so that a plain kubectl apply, which keeps a copy in an annotation, takes it
OPTIONAL = {"global", "nameOverride", "fullnameOverride"}
FREE = {"resources.requests", "resources.limits", "nodeSelector", "affinity", "podAnnotations", "podLabels", "serviceAccount.annotations",
        "monitoring.podMonitor.labels", "monitoring.rules.labels", "monitoring.dashboard.labels"}
MONITORING = ["monitoring.coreos.com/v1/PrometheusRule", "monitoring.coreos.com/v1/PodMonitor"]

# What is rendered: file, arguments
GOLDEN = {
    "default": [],
    "full": ["-f", str(top / "tests/golden/helm/full.values.yaml"), *(f"--api-versions={one}" for one in MONITORING)],
}

# Values that the schema refuses
REFUSED = ["replica=2", "replicas=9", "replicas=two", "image.repository=", "image.pullPolicy=Sometimes", "broker.image=kafka:1.0",
           "watchNamespace=Not_A_Name", "resources.limits.memory=lots", "resources.limit.memory=1Gi", "imagePullSecrets[0].nam=x",
           "fullnameOverride=9lives", "serviceAccount.create=maybe", "test.image=",
           "monitoring.podMonitor.interval=often", "monitoring.rules.enable=true"]

bad = []


def check(is_good, text):
    if not is_good:
        bad.append(text)


def compare(values, schema, at=""):
    """Every value has a place in the schema, everything in the schema has a value and a description."""
    properties = schema.get("properties", {})
    for name in sorted(set(values) | set(properties)):
        path = f"{at}{name}"
        check(name in properties, f"values.yaml: {path} is not in the schema")
        check(name in values or path in OPTIONAL, f"values.schema.json: {path} has no value in values.yaml")
        one = properties.get(name, {})
        check("description" in one or "$ref" in one, f"values.schema.json: {path} has no description")
        if one.get("type") == "object" and path not in FREE:
            check(one.get("additionalProperties") is False or path == "global", f"values.schema.json: {path} takes unknown names")
        if isinstance(values.get(name), dict) and path not in FREE:
            compare(values[name], one, path + ".")


def check_values():
    compare(yaml.safe_load((chart / "values.yaml").read_text()), json.loads((chart / "values.schema.json").read_text()))
    for path in (top / "crds").glob("*.yaml"):
        size = len(json.dumps(yaml.safe_load(path.read_text()), separators=(",", ":")))
        check(size < CRD_BYTES_MAX, f"{path.name}: {size} bytes")


def run(*args):
    ran = subprocess.run([helm, *args], text=True, capture_output=True, cwd=top)
    return ran.returncode, ran.stdout, ran.stderr


def template(args):
    code, out, err = run("template", "flotilla", "helm/flotilla", "--kube-version=1.29.0", "--namespace=flotilla", *args)
    check(code == 0, f"helm template {' '.join(args)}: {err}")
    return out


def check_labels(name, text):
    for doc in filter(None, yaml.safe_load_all(text)):
        labels = doc["metadata"].get("labels", {})
        for one in ("name", "instance", "version", "component", "part-of", "managed-by"):
            check(f"app.kubernetes.io/{one}" in labels, f"{name}: {doc['kind']} {doc['metadata']['name']} has no label {one}")
        check("helm.sh/chart" in labels, f"{name}: {doc['kind']} has no label helm.sh/chart")


def check_golden(name, args, update):
    text, path = template(args), top / f"tests/golden/helm/{name}.yaml"
    check_labels(name, text)
    check("helm.sh/hook: test" in text, f"{name}: no test for helm test")
    if update:
        path.write_text(text)
    check(path.exists() and path.read_text() == text, f"{path.relative_to(top)} differs; tests/gitops/chart.py update, and read the diff")
    check(template(args) == text, f"{name}: rendered twice, and not the same")


def check_crds():
    """What helm install brings is crds/, to the byte."""
    text = run("show", "crds", "helm/flotilla")[1]
    for path in (top / "crds").glob("*.yaml"):
        check(path.read_text().strip() in text, f"helm show crds has not {path.name} as it is")


def main():
    global helm
    cached = pathlib.Path(os.environ.get("FLOTILLA_CLUSTER", pathlib.Path.home() / ".cache/flotilla-cluster")) / "bin/helm"
    helm = os.environ.get("HELM") or shutil.which("helm") or (cached.exists() and str(cached))
    check_values()
    if helm:
        code, out, err = run("lint", "--strict", "helm/flotilla")
        check(code == 0, f"helm lint: {out}{err}")
        for name, args in GOLDEN.items():
            check_golden(name, args, sys.argv[1:] == ["update"])
        check_crds()
        for value in REFUSED:
            check(run("template", "x", "helm/flotilla", "--set", value)[0] != 0, f"--set {value} is taken")
    else:
        print("note: helm is not here (e2e/cluster/build.sh helm): nothing was rendered")
    print("\n".join(bad))
    print(f"chart: {len(bad)} faults")
    sys.exit(bool(bad))


main()
