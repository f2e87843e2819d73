"""What others read in our files: python3 check.py SCHEMA WRITE [INPUT...]

Runs the program `write` on the inputs, which writes them in every format of the shelf into the
folder at hand (graph.json, graph.graphml, …, and folders for those of several files), then reads
each as its users do and compares. Without an input the graph is made up. Skips (77) if a module or an input is missing.
"""

import csv
import html
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


def check_node_link(document):
    with open("graph.node-link", encoding="utf-8") as file:
        other = json.load(file)
    graph = networkx.node_link_graph(other)
    assert graph.is_directed()
    found = sorted((source, target, data["type"], data["weight"])
                   for source, target, data in graph.edges(data=True))
    assert found == links_of(document)
    for node in document["nodes"]:
        data = graph.nodes[node["id"]]
        for name in ["kind", "label", "community", "title", "year", "label_zh", "definition",
                     *node.get("scores", {})]:
            assert same(node, name, data.get(name)), (node["id"], name, data.get(name))


def check_gexf(document):
    graph = networkx.read_gexf("graph.gexf")
    assert graph.is_directed()
    found = sorted((source, target, data["type"], data["weight"])
                   for source, target, data in graph.edges(data=True))
    assert found == links_of(document)
    for node in document["nodes"]:
        data = graph.nodes[node["id"]]
        assert all(name in data["viz"] for name in ("position", "size", "color"))
        for name in ["kind", "label", "community", "title", "abstract", "year", "label_zh",
                     "is_search_term", "lat", *node.get("scores", {})]:
            assert same(node, name, data.get(name)), (node["id"], name, data.get(name))


def check_gml(document):
    graph = networkx.read_gml("graph.gml", label="name")
    assert networkx.read_gml("graph.gml").number_of_nodes() == len(document["nodes"])
    found = sorted((source, target, data["type"], data["weight"])
                   for source, target, data in graph.edges(data=True))
    assert found == links_of(document)
    for node in document["nodes"]:
        data = graph.nodes[node["id"]]
        for name, ours in [("kind", "kind"), ("title", "title"), ("abstract", "abstract"),
                           ("year", "year"), ("label_zh", "labelZh"), ("lat", "lat")]:
            assert same(node, name, data.get(ours)), (node["id"], name, data.get(ours))
    other = igraph.Graph.Read_GML("graph.gml")
    assert other.vcount() == len(document["nodes"]) and other.ecount() == len(document["links"])
    names = [html.unescape(vertex["name"]) for vertex in other.vs]  # igraph leaves numbered ones
    assert names == [node["id"] for node in document["nodes"]]


def check_pajek(document):
    for path in ("graph.pajek", os.path.join("pajek", "network.net")):
        graph = networkx.read_pajek(path)
        assert graph.number_of_nodes() == len(document["nodes"])
        assert graph.number_of_edges() == len(document["links"])
        weights = sorted(data["weight"] for _, _, data in graph.edges(data=True))
        assert weights == sorted(link["weight"] for link in document["links"])
        other = igraph.Graph.Read_Pajek(path)
        assert other.vcount() == len(document["nodes"])
        assert other.ecount() == len(document["links"])
    for name in os.listdir("pajek"):
        with open(os.path.join("pajek", name), encoding="utf-8") as file:
            assert file.readline().split() == ["*Vertices", str(len(document["nodes"]))]
            rows = file.read().split("\n")
            assert name.endswith(".net") or len(rows) == len(document["nodes"]) + 1


def check_vosviewer(document):
    """What its own checks ask for, and the same in the two tables."""
    with open("graph.vosviewer", encoding="utf-8") as file:
        network = json.load(file)["network"]
    items, links = network["items"], network["links"]
    assert [item["id"] for item in items] == list(range(1, len(document["nodes"]) + 1))
    weights = {}
    for link in document["links"]:
        pair = frozenset((link["source"], link["target"]))
        if len(pair) == 2:
            weights[pair] = weights.get(pair, 0) + link["weight"]
    ids = [node["id"] for node in document["nodes"]]
    found = {frozenset((ids[link["source_id"] - 1], ids[link["target_id"] - 1])): link["strength"]
             for link in links}
    assert len(found) == len(links) and found.keys() == weights.keys()
    assert all(abs(found[pair] - weights[pair]) < 1e-9 for pair in found)
    for item in items:
        assert set(item["weights"]) == {"Links", "Total link strength"}
        assert all(weight >= 0 for weight in item["weights"].values())
        assert isinstance(item["x"], (int, float)) and isinstance(item["y"], (int, float))
        assert 1 <= item.get("cluster", 1) <= 1000
        assert "<" not in item["description"].replace("<br>", "")
    with open("vosviewer-map/map.txt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", strict=True))
    assert [int(row["id"]) for row in rows] == [item["id"] for item in items]
    assert [int(row["weight<Links>"]) for row in rows] == [item["weights"]["Links"] for item in items]
    with open("vosviewer-map/network.txt", encoding="utf-8") as file:
        lines = [line.split() for line in file]
    assert [(int(one), int(other), float(strength)) for one, other, strength in lines] == [
        (link["source_id"], link["target_id"], link["strength"]) for link in links]


def check_web(document):
    """Names that Cytoscape.js and sigma understand otherwise than we do."""
    with open("graph.cytoscape", encoding="utf-8") as file:
        elements = json.load(file)["elements"]
    assert len(elements["nodes"]) == len(document["nodes"])
    assert len(elements["edges"]) == len(document["links"])
    assert not any("parent" in node["data"] for node in elements["nodes"])
    ids = [one["data"]["id"] for kind in elements.values() for one in kind]
    assert len(set(ids)) == len(ids)
    with open("graph.graphology", encoding="utf-8") as file:
        graph = json.load(file)
    assert len(graph["nodes"]) == len(document["nodes"])
    assert len(graph["edges"]) == len(document["links"])
    for one in graph["nodes"] + graph["edges"]:
        assert "type" not in one["attributes"]
    for node in graph["nodes"]:
        assert all(isinstance(node["attributes"][name], (int, float)) for name in ("x", "y", "size"))


def check_notes(document):
    notes = os.listdir("markdown")
    assert len({name.lower() for name in notes}) == len(document["nodes"])
    links = 0
    for name in notes:
        with open(os.path.join("markdown", name), encoding="utf-8") as file:
            for line in file:
                if line.startswith("- ") and "[[" in line:
                    target = line.split("[[")[1].split("]]")[0]
                    assert target + ".md" in notes, target
                    links += 1
    assert links == len(document["links"])


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
    check_node_link(document)
    check_gexf(document)
    check_gml(document)
    check_pajek(document)
    check_vosviewer(document)
    check_web(document)
    check_notes(document)
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
