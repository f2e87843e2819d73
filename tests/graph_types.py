#!/usr/bin/python3
"""The types of docs/graph.d.ts are those of docs/graph.schema.json.

usage: graph_types.py SCHEMA TYPES [--write]
"""

import json
import sys

HEAD = """// Types of dggraph-graph/1, the JSON of `dggraph export --to json`.
// Made of graph.schema.json, which says more: units, orders, patterns.
"""
NAMES = {"text_or_null": None, "digest_or_null": None, "texts": None, "coordinate": None,
         "offset": None, "id": "NodeId", "community_of": None}


def name_of(key):
    return NAMES.get(key) or "".join(part.capitalize() for part in key.split("_"))


def is_simple(key):
    return key in NAMES and NAMES[key] is None


def members_of(schema, definitions, indent):
    lines = []
    for key, value in schema["properties"].items():
        told = value.get("description")
        if told:
            lines.append(f"{indent}/** {told.replace('*/', '* /')} */")
        mark = "" if key in schema["required"] else "?"
        lines.append(f"{indent}{key}{mark}: {type_of(value, definitions, indent)};")
    return "\n".join(lines)


def type_of(schema, definitions, indent=""):
    if "$ref" in schema:
        key = schema["$ref"].rpartition("/")[2]
        return type_of(definitions[key], definitions, indent) if is_simple(key) else name_of(key)
    if "const" in schema:
        return json.dumps(schema["const"])
    if "enum" in schema:
        return " | ".join(map(json.dumps, schema["enum"]))
    if "oneOf" in schema:
        return " | ".join(type_of(one, definitions, indent) for one in schema["oneOf"])
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return " | ".join(plain_type(kind, schema, definitions, indent) for kind in kinds)


def plain_type(kind, schema, definitions, indent):
    if kind == "array":
        item = type_of(schema["items"], definitions, indent)
        if schema.get("maxItems") == 2 == schema.get("minItems"):
            return f"[{item}, {item}]"
        return f"Array<{item}>" if " " in item or "{" in item else f"{item}[]"
    if kind == "object" and "properties" in schema:
        return "{\n" + members_of(schema, definitions, indent + "  ") + f"\n{indent}}}"
    if kind == "object":
        return f"Record<string, {type_of(schema['additionalProperties'], definitions, indent)}>"
    return {"integer": "number"}.get(kind, kind)


def declare(name, schema, definitions):
    told = f"/** {schema['description']} */\n" if "description" in schema else ""
    if schema.get("type") == "object" and "properties" in schema:
        return f"{told}export interface {name} {{\n{members_of(schema, definitions, '  ')}\n}}\n"
    return f"{told}export type {name} = {type_of(schema, definitions)};\n"


def types_of(schema):
    definitions = schema["$defs"]
    parts = [HEAD, declare("DggraphGraph", schema, definitions)]
    parts += [declare(name_of(key), value, definitions) for key, value in definitions.items()
              if not is_simple(key)]
    parts.append("export type GraphNode = DggraphGraph[\"nodes\"][number];\n")
    parts.append("export type GraphLink = DggraphGraph[\"links\"][number];\n")
    return "\n".join(parts)


def main(schema, types, *options):
    with open(schema, encoding="utf-8") as file:
        wanted = types_of(json.load(file))
    if "--write" in options:
        with open(types, "w", encoding="utf-8") as file:
            file.write(wanted)
        return
    with open(types, encoding="utf-8") as file:
        if file.read() != wanted:
            sys.exit(f"{types} is not what {schema} says: graph_types.py {schema} {types} --write")


if __name__ == "__main__":
    main(*sys.argv[1:])
