"""What others read in our files: python3 check.py SCHEMA WRITE [INPUT...]

Runs the program `write` on the inputs, which writes graph.json, graph.graphml, nodes.csv, links.csv
and graph.dot into the folder at hand, then reads each as its users do and compares. Without an input
the graph is made up. Skips (77) if a module or an input is missing.
"""

import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

try:
    import igraph
    import jsonschema
    import networkx
except ImportError as missing:
    print(f"skipped: {missing} (python3-igraph, python3-jsonschema, python3-networkx)")
    sys.exit(77)


def links_of(document):
    """The links as a sorted list of what all formats keep."""
    return sorted((link["source"], link["target"], link["type"], link["weight"])
                  for link in document["links"])


def check_json(schema, is_made_up):
    with open("graph.json", encoding="utf-8") as file:
        document = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(document)
    graph = networkx.node_link_graph(document, directed=True)
    assert graph.number_of_nodes() == len(document["nodes"])
    assert graph.number_of_edges() == len(document["links"])
    texts = {node["id"]: node for node in document["nodes"]}
    for link in document["links"]:
        points = sum(one["weight"] for one in link.get("evidence", []))
        assert not link.get("evidence") or abs(points - link["weight"]) < 1e-9, link
        for one in link.get("evidence", []):
            paper = texts[link["source"]]
            field = paper[one["field"]]
            field = "; ".join(field) if one["field"] == "keywords" else field
            if not is_made_up:
                assert field[one["start"]:one["end"]] == one["quote"], one
    return document


def check_a_wrong_file_fails(schema, document):
    """The schema is no schema if it lets everything pass."""
    validator = jsonschema.Draft202012Validator(schema)
    for spoil in (lambda d: d.update(extra=1), lambda d: d["manifest"].pop("inputs"),
                  lambda d: d["manifest"].update(time="now"),
                  lambda d: d["nodes"][0].update(titel="x"),
                  lambda d: d["nodes"][0].pop("label"),
                  lambda d: d["links"][0].update(weight="1"),
                  lambda d: d["links"][0].pop("source")):
        spoilt = json.loads(json.dumps(document))
        spoil(spoilt)
        assert not validator.is_valid(spoilt), "the schema lets a wrong file pass"


def same(node, name, kept):
    """Whether a table kept the value that JSON has."""
    value = node.get("scores", {}).get(name, node.get(name))
    if isinstance(value, list):
        value = "; ".join(value)
    if isinstance(value, str):  # what XML cannot hold is left out there
        value, kept = (text and text.translate({0xFFFE: None, 0xFFFF: None})
                       for text in (value, kept))
    if value is None or value == "":
        return kept is None or kept == "" or kept != kept
    return kept == value


def check_graphml(document):
    graph = networkx.read_graphml("graph.graphml", force_multigraph=True)
    assert graph.is_directed()
    found = sorted((source, target, data["type"], data["weight"])
                   for source, target, data in graph.edges(data=True))
    assert found == links_of(document)
    names = list(document["nodes"][0].get("scores", {})) if document["nodes"] else []
    for node in document["nodes"]:
        data = graph.nodes[node["id"]]
        for name in ["kind", "label", "community", *names, "title", "year", "authors", "abstract",
                     "lat", "label_zh", "is_search_term"]:
            assert same(node, name, data.get(name)), (node["id"], name, data.get(name))
    other = igraph.Graph.Read_GraphML("graph.graphml")
    assert other.vcount() == len(document["nodes"])
    assert other.ecount() == len(document["links"])
    for node, vertex in zip(document["nodes"], other.vs):
        assert vertex["id"] == node["id"]
        for name in ["kind", "label", "title", "abstract", *names]:
            assert same(node, name, vertex[name]), (node["id"], name, vertex[name])


def check_csv(document):
    with open("nodes.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    assert [row["id"] for row in rows] == [node["id"] for node in document["nodes"]]
    for node, row in zip(document["nodes"], rows):
        assert None not in row and None not in row.values(), "a row of another length"
        for name in ["label", "title", "abstract", "authors"]:
            kept = row[name][1:] if row[name][:1] == "'" and row[name][1:2] in "=+-@" else row[name]
            assert same(node, name, kept), (node["id"], name, kept)
        for name, value in node.get("scores", {}).items():
            assert value is None and row[name] == "" or float(row[name]) == value
    with open("links.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    found = sorted((row["source"], row["target"], row["type"], float(row["weight"])) for row in rows)
    assert found == links_of(document)
    for name in ("nodes.csv", "links.csv"):
        with open(name, encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                for cell in row:
                    number = cell.replace(".", "").replace("-", "").replace("e", "").isdigit()
                    assert number or not cell or cell[0] not in "=+-@\t\r", cell


def check_dot(document):
    if shutil.which("neato") is None:
        print("left out: no neato")
        return
    picture = subprocess.run(["neato", "-Tsvg", "graph.dot"], check=True, capture_output=True).stdout
    root = xml.etree.ElementTree.fromstring(picture)
    classes = [element.get("class") for element in root.iter("{http://www.w3.org/2000/svg}g")]
    assert classes.count("node") == len(document["nodes"])
    assert classes.count("edge") == len(document["links"])
    assert not list(root.iter("{http://www.w3.org/2000/svg}script"))


def check_again(write):
    """A saved graph, read and written again, is the same to the byte."""
    os.rename("graph.json", "saved.json")
    subprocess.run([write, "saved.json"], check=True)
    with open("saved.json", "rb") as saved, open("graph.json", "rb") as again:
        assert saved.read() == again.read(), "a saved graph is written otherwise"


def main(schema, write, inputs):
    with open(schema, encoding="utf-8") as file:
        schema = json.load(file)
    subprocess.run([write, *inputs], check=True)
    document = check_json(schema, not inputs)
    check_a_wrong_file_fails(schema, document)
    check_graphml(document)
    check_csv(document)
    check_dot(document)
    if inputs:
        check_again(write)


if __name__ == "__main__":
    paths = [os.path.abspath(path) for path in sys.argv[1:]]
    for path in paths:
        if not os.path.exists(path):
            print(f"skipped: no {path}")
            sys.exit(77)
    folder = tempfile.mkdtemp(prefix="dggraph-formats-")
    os.chdir(folder)
    try:
        main(paths[0], paths[1], paths[2:])
    finally:
        os.chdir("/")
        shutil.rmtree(folder)
