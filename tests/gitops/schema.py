"""Objects against the structural schema of a CRD: the keywords that ours use, and an end of the test at any other. CEL
rules (x-kubernetes-validations) are the API server's: e2e and make apiserver-test."""
import re

KNOWN = {"type", "properties", "required", "items", "enum", "pattern", "minimum", "maximum", "minLength", "maxLength",
         "minItems", "maxItems", "maxProperties", "additionalProperties", "anyOf", "format", "default", "description",
         "x-kubernetes-int-or-string", "x-kubernetes-validations", "x-kubernetes-list-type", "x-kubernetes-list-map-keys"}
TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}


def is_of(value, name):
    return isinstance(value, TYPES[name]) and not (name == "integer" and isinstance(value, bool))


def bounds(schema, value, at):
    text = str(value) if schema.get("x-kubernetes-int-or-string") else value
    size = len(value) if isinstance(value, (str, list, dict)) else value
    for low, high in (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties")):
        if low in schema and size < schema[low] or high in schema and size > schema[high]:
            yield f"{at}: {value!r} is out of bounds"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{at}: {value!r} is none of {schema['enum']}"
    if "pattern" in schema and isinstance(text, str) and not re.search(schema["pattern"], text):
        yield f"{at}: {value!r} does not match {schema['pattern']}"


def parts(schema, value, at):
    """What is inside value, each with its schema."""
    if isinstance(value, list):
        for i, item in enumerate(value):
            yield schema["items"], item, f"{at}[{i}]"
    if isinstance(value, dict) and at != ".metadata":
        for name, part in value.items():
            inner = schema.get("properties", {}).get(name, schema.get("additionalProperties"))
            yield inner, part, f"{at}.{name}"


def faults(schema, value, at=""):
    """Every way in which value breaks the schema."""
    if schema is None:
        yield f"{at}: no such field"
        return
    assert not set(schema) - KNOWN, f"{at}: keywords unknown to this test: {set(schema) - KNOWN}"
    kinds = [one["type"] for one in schema.get("anyOf", [schema])]
    if not any(is_of(value, kind) for kind in kinds):
        yield f"{at}: {value!r} is not of type {' or '.join(kinds)}"
        return
    yield from bounds(schema, value, at)
    if isinstance(value, dict):
        yield from (f"{at}: no {name}" for name in schema.get("required", []) if name not in value)
    for inner, part, where in parts(schema, value, at):
        yield from faults(inner, part, where)
