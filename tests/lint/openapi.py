#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the hub's description to the shape OpenAPI 3.1.0 gives it (https://spec.openapis.org/oas/v3.1.0): the fields an
object may have and must have, references that lead somewhere, parameters of the path, names given once."""
import json
import re

from sources import ROOT, report

PATH = ROOT / "app/hub/api/openapi.json"
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
# Fixed fields of each kind of object; those that must be there end in "!". Others begin with "x-".
FIELDS = {
    "OpenAPI": "openapi! info! jsonSchemaDialect servers paths! webhooks components security tags externalDocs",
    "Info": "title! summary description termsOfService contact license version!",
    "License": "name! identifier url",
    "Components": "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems",
    "PathItem": "summary description servers parameters " + " ".join(METHODS),
    "Operation": "tags summary description externalDocs operationId parameters requestBody responses! callbacks deprecated"
                 " security servers",
    "Parameter": "name! in! description required deprecated allowEmptyValue style explode allowReserved schema example"
                 " examples content",
    "RequestBody": "description content! required",
    "Response": "description! headers content links",
    "Header": "description required deprecated style explode schema example examples content",
    "MediaType": "schema example examples encoding",
    "SecurityScheme": "type! description name in scheme bearerFormat flows openIdConnectUrl",
}
# Of the JSON Schema dialect that OpenAPI 3.1 names, what holds schemas.
ONE_SCHEMA = {"items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"}
MANY_SCHEMAS = {"allOf", "anyOf", "oneOf", "prefixItems"}
NAMED_SCHEMAS = {"properties", "patternProperties", "$defs", "dependentSchemas"}
TYPES = {"null", "boolean", "object", "array", "number", "string", "integer"}

text = PATH.read_text(encoding="utf-8")
document = json.loads(text)
findings = []


def fault(where, message):
    findings.append((PATH, 1, f"{where}: {message}"))


def resolve(reference, where):
    found = document
    for step in reference.removeprefix("#/").split("/"):
        found = found.get(step.replace("~1", "/").replace("~0", "~")) if isinstance(found, dict) else None
    if not reference.startswith("#/") or found is None:
        fault(where, f"{reference} leads nowhere")
    return found


def check(kind, thing, where):
    """Is it an object of this KIND? The object itself, a reference followed; None when there is none."""
    if not isinstance(thing, dict):
        return fault(where, f"{kind} is no object")
    if "$ref" in thing:
        if set(thing) - {"$ref", "summary", "description"}:
            fault(where, "a reference has other fields beside it")
        return resolve(thing["$ref"], where)
    fields = FIELDS[kind].split()
    known = {field.rstrip("!") for field in fields}
    for field in thing:
        if field not in known and not field.startswith("x-"):
            fault(where, f"{kind} has no field {field}")
    for field in fields:
        if field.endswith("!") and field[:-1] not in thing:
            fault(where, f"{kind} has no {field[:-1]}")
    return thing


def schema(thing, where):
    if isinstance(thing, bool):
        return
    if not isinstance(thing, dict):
        return fault(where, "a schema is an object or a boolean")
    if "$ref" in thing:
        resolve(thing["$ref"], where)
    types = thing.get("type", [])
    for name in [types] if isinstance(types, str) else types:
        if name not in TYPES:
            fault(where, f"{name} is no type")
    if "nullable" in thing:
        fault(where, "nullable ended with OpenAPI 3.0")
    if "pattern" in thing:
        re.compile(thing["pattern"])
    required = thing.get("required", [])
    if len(set(required)) != len(required):
        fault(where, "a member is required twice")
    for name in required:
        if thing.get("additionalProperties") is False and name not in thing.get("properties", {}):
            fault(where, f"{name} is required and not allowed")
    for field, value in thing.items():
        if field in ONE_SCHEMA:
            schema(value, f"{where}/{field}")
        elif field in MANY_SCHEMAS:
            for number, one in enumerate(value):
                schema(one, f"{where}/{field}/{number}")
        elif field in NAMED_SCHEMAS:
            for name, one in value.items():
                schema(one, f"{where}/{field}/{name}")


def content(types, where):
    for name, media in types.items():
        if not re.fullmatch(r"[\w*.+-]+/[\w*.+-]+(; ?[\w-]+=[\w-]+)*", name):
            fault(where, f"{name} is no media type")
        if check("MediaType", media, f"{where}/{name}"):
            schema(media.get("schema", True), f"{where}/{name}")


def parameter(thing, where):
    one = check("Parameter", thing, where)
    if not one:
        return None
    if one.get("in") not in ("query", "header", "path", "cookie"):
        fault(where, "a parameter is in query, header, path or cookie")
    if one.get("in") == "path" and one.get("required") is not True:
        fault(where, "a parameter of the path is required")
    if ("schema" in one) == ("content" in one):
        fault(where, "a parameter has either a schema or a content")
    schema(one.get("schema", True), where)
    return (one.get("in"), one.get("name"))


def response(thing, where):
    one = check("Response", thing, where)
    for name, header in (one or {}).get("headers", {}).items():
        if found := check("Header", header, f"{where}/headers/{name}"):
            schema(found.get("schema", True), f"{where}/headers/{name}")
    content((one or {}).get("content", {}), where)


def security(requirements, where):
    schemes = document["components"].get("securitySchemes", {})
    for requirement in requirements:
        for name in requirement:
            if name not in schemes:
                fault(where, f"{name} is no security scheme")


def operation(path, inherited, thing, where):
    if not check("Operation", thing, where):
        return
    told = inherited + [parameter(one, f"{where}/parameters") for one in thing.get("parameters", [])]
    if len(set(told)) != len(told):
        fault(where, "a parameter is named twice")
    for name in re.findall(r"{([^}]*)}", path):
        if ("path", name) not in told:
            fault(where, f"{{{name}}} is not described")
    for place, name in filter(None, told):
        if place == "path" and f"{{{name}}}" not in path:
            fault(where, f"{name} is not in the path")
    if "requestBody" in thing and (body := check("RequestBody", thing["requestBody"], f"{where}/requestBody")):
        content(body.get("content", {}), f"{where}/requestBody")
    if not thing.get("responses"):
        fault(where, "an operation has at least one response")
    for status, one in thing.get("responses", {}).items():
        if not re.fullmatch(r"default|[1-5](\d\d|XX)", status):
            fault(where, f"{status} is no status")
        response(one, f"{where}/responses/{status}")
    security(thing.get("security", []), where)


if text != json.dumps(document, indent=1, ensure_ascii=False) + "\n":
    fault("", "not written as it should be: an indent of one, no escapes, a line's end")
check("OpenAPI", document, "")
if not re.fullmatch(r"3\.1\.\d+", document.get("openapi", "")):
    fault("openapi", "OpenAPI 3.1 is expected")
check("Info", document["info"], "info")
check("License", document["info"].get("license", {"name": ""}), "info/license")
check("Components", document["components"], "components")
for name, one in document["components"].get("schemas", {}).items():
    schema(one, f"schemas/{name}")
for name, one in document["components"].get("parameters", {}).items():
    parameter(one, f"parameters/{name}")
for name, one in document["components"].get("responses", {}).items():
    response(one, f"responses/{name}")
for name, one in document["components"].get("securitySchemes", {}).items():
    check("SecurityScheme", one, f"securitySchemes/{name}")
ids = []
shapes = {}
for path, item in document["paths"].items():
    if not path.startswith("/"):
        fault(path, "a path begins with a slash")
    shape = re.sub(r"{[^}]*}", "{}", path)
    if shape in shapes:
        fault(path, f"the same path as {shapes[shape]}")
    shapes[shape] = path
    if not check("PathItem", item, path):
        continue
    shared = [parameter(one, f"{path}/parameters") for one in item.get("parameters", [])]
    for method in METHODS & set(item):
        operation(path, shared, item[method], f"{method.upper()} {path}")
        ids.append(item[method].get("operationId"))
for name in {name for name in ids if ids.count(name) > 1}:
    fault(name, "two operations have this operationId")
report(findings, "the words are those of the OpenAPI Specification 3.1.0.")
