#!/usr/bin/python3
"""Networks along paths of kinds, projected again by networkx from the whole graph.

usage: projections.py DGGRAPH INPUT...

The whole graph of each input is exported; networkx.bipartite projects it (shared counts, Newman's
fractional weights, overlap), and every tie of dggraph's own export must be there with the same weight
and the same papers behind it. Backbones are chosen again from their definitions. Inputs that are not there are passed over; ends with 77 where
networkx is missing.
"""

import json
import os
import subprocess
import sys
import tempfile

try:
    import networkx
    from networkx.algorithms import bipartite
except ImportError as missing:
    print("skipped:", missing)
    sys.exit(77)

TOLERANCE = 1e-12
MOST_MET = 60000  # pairs: networkx takes its time
RECORDS = {"paper", "document", "event"}
NEWMAN = bipartite.collaboration_weighted_projected_graph

# name, kind of the ends, type of link between end and paper, papers are the ends
ONE_KIND = [
    ("coupling", "cites", True),
    ("cocitation", "cites", False),
    ("coauthorship", "wrote", False),
    ("coauthorship-institutions", "written_at", False),
    ("coauthorship-countries", "from_country", False),
    ("coword", "has_keyword", False),
    ("cotheme", "discusses", False),
    ("colocation", "studies", False),
]
TWO_KINDS = [
    ("theme-paper-location", "discusses", "studies"),
    ("author-paper-theme", "wrote", "discusses"),
    ("venue-theme", "published_in", "discusses"),
]


class Broken(Exception):
    """Something does not agree."""


def expect(holds, message):
    if not holds:
        raise Broken(message)


def export(dggraph, source, *options):
    command = [dggraph, "--quiet", "export", source, "--to", "json", *options]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def incidence(document, link_type):
    """Pairs of a paper and what it is linked with by that type."""
    pairs = set()
    for link in document["links"]:
        if link["type"] == link_type:
            source, target = link["source"], link["target"]
            pairs.add((target, source) if link_type == "wrote" else (source, target))
    return {pair for pair in pairs if pair[0] != pair[1]}


def two_sided(pairs, papers_are_ends):
    """A bipartite graph; what cites and is cited stands on both sides."""
    graph = networkx.Graph()
    for paper, other in pairs:
        end, middle = (paper, other) if papers_are_ends else (other, paper)
        graph.add_edge(("end", end), ("middle", middle))
    return graph


def ties_of(document):
    ties = {}
    for link in document["links"]:
        key = tuple(sorted((link["source"], link["target"])))
        ties[key] = (link["weight"], link.get("papers", link.get("shared")))
    return ties


def compare(name, ours, theirs):
    expect(set(ours) == set(theirs), f"{name}: {len(ours)} ties, but {len(theirs)} by networkx")
    for key, weight in theirs.items():
        found = ours[key][0]
        expect(abs(found - weight) <= TOLERANCE * (1 + abs(weight)),
               f"{name}: {key} has {found}, by networkx {weight}")


def plain(projected, weight="weight"):
    return {tuple(sorted((one[1], other[1]))): data[weight]
            for one, other, data in projected.edges(data=True)}


def check_one_kind(dggraph, source, document, row):
    name, link_type, papers_are_ends = row
    pairs = incidence(document, link_type)
    graph = two_sided(pairs, papers_are_ends)
    ends = [node for node in graph if node[0] == "end"]
    met = sum(graph.degree(node) ** 2 for node in graph if node[0] == "middle")
    if not ends or met > MOST_MET:
        return 0
    projected = bipartite.weighted_projected_graph(graph, ends)
    if projected.number_of_edges() == 0:
        return 0
    options = ["--network", name, "--normalise"]
    ours = ties_of(export(dggraph, source, *options, "none"))
    compare(name, ours, plain(projected))
    for key, (_, behind) in ours.items():
        shared = set(graph[("end", key[0])]) & set(graph[("end", key[1])])
        expect(sorted(behind) == sorted(node[1] for node in shared) and len(behind) == len(shared),
               f"{name}: what is behind {key}")
    fractional = export(dggraph, source, *options, "none", "--counting", "fractional")
    compare(name + " fractional", ties_of(fractional), plain(NEWMAN(graph, ends)))
    for normalisation, jaccard in ("jaccard", True), ("inclusion", False):
        overlap = bipartite.overlap_weighted_projected_graph(graph, ends, jaccard=jaccard)
        compare(f"{name} {normalisation}",
                ties_of(export(dggraph, source, *options, normalisation)), plain(overlap))
    return len(ours)


def check_two_kinds(dggraph, source, document, row):
    name, one, other = row
    first, last = incidence(document, one), incidence(document, other)
    by_paper, theirs = {}, {}
    for paper, end in last:
        by_paper.setdefault(paper, []).append(end)
    for paper, end in first:
        for far in by_paper.get(paper, ()):
            theirs.setdefault(tuple(sorted((end, far))), set()).add(paper)
    if not theirs:
        return 0
    ours = ties_of(export(dggraph, source, "--network", name))
    compare(name, ours, {key: len(papers) for key, papers in theirs.items()})
    for key, papers in theirs.items():
        expect(sorted(ours[key][1]) == sorted(papers), f"{name}: what is behind {key}")
    return len(ours)


def disparity(graph, level):
    kept = set()
    for one, other, data in graph.edges(data=True):
        for end in one, other:
            degree = graph.degree(end)
            share = min(data["weight"] / graph.degree(end, weight="weight"), 1)
            if degree > 1 and (1 - share) ** (degree - 1) < level:
                kept.add(tuple(sorted((one, other))))
    return kept


def pathfinder(graph):
    """A tie stays unless a path of stronger ones joins its ends."""
    kept = set()
    for weight in sorted({data["weight"] for _, _, data in graph.edges(data=True)}, reverse=True):
        stronger = networkx.Graph()
        stronger.add_nodes_from(graph)
        stronger.add_edges_from((one, other) for one, other, data in graph.edges(data=True)
                                if data["weight"] > weight)
        part = {node: i for i, nodes in enumerate(networkx.connected_components(stronger))
                for node in nodes}
        kept |= {tuple(sorted((one, other))) for one, other, data in graph.edges(data=True)
                 if data["weight"] == weight and part[one] != part[other]}
    return kept


def check_backbones(dggraph, source, network):
    graph, options = networkx.Graph(), ["--network", network, "--normalise", "none"]
    for link in export(dggraph, source, *options)["links"]:
        graph.add_edge(link["source"], link["target"], weight=link["weight"])
    def ours(backbone):
        return set(ties_of(export(dggraph, source, *options, "--backbone", backbone)))
    expect(ours("disparity=0.2") == disparity(graph, .2), f"{network}: disparity")
    expect(ours("pathfinder") == pathfinder(graph), f"{network}: pathfinder")
    tree = ours("spanning-tree")
    best = networkx.maximum_spanning_tree(graph).size(weight="weight")
    expect(len(tree) == len(graph) - networkx.number_connected_components(graph),
           f"{network}: a spanning tree has too few or too many ties")
    weight = sum(graph[one][other]["weight"] for one, other in tree)
    expect(abs(weight - best) < 1e-9 * best, f"{network}: a tree of {weight}, best is {best}")
    largest = export(dggraph, source, *options, "--largest-component")
    expect(len(largest["nodes"]) == len(max(networkx.connected_components(graph), key=len)),
           f"{network}: largest component")


def check(dggraph, source, folder):
    """The graph is saved once, so that not every export finds themes anew."""
    saved = os.path.join(folder, "graph.json")
    subprocess.run([dggraph, "--quiet", "export", source, "--kinds", "all", "-o", saved], check=True)
    with open(saved, encoding="utf-8") as file:
        document = json.load(file)
    source = saved
    counts = [check_one_kind(dggraph, source, document, row) for row in ONE_KIND]
    counts += [check_two_kinds(dggraph, source, document, row) for row in TWO_KINDS]
    expect(sum(counts) > 0, "no network of it has ties")
    for (name, _, _), count in zip(ONE_KIND, counts):
        if name in ("coauthorship", "cotheme") and 0 < count < 1500:
            check_backbones(dggraph, source, name)
    check_threads(dggraph, source)
    return sum(counts)


def check_threads(dggraph, source):
    first, second = (subprocess.run([dggraph, "--quiet", "export", source, "--network", "coauthorship",
                                     "--counting", "fractional", "--threads", threads],
                                    check=True, stdout=subprocess.PIPE).stdout
                     for threads in ("1", "4"))
    expect(first == second, "threads change a network")


def main(dggraph, *inputs):
    failures = checked = 0
    for source in inputs:
        if not os.path.exists(source):
            print(f"skipped: {source} is not here")
            continue
        try:
            with tempfile.TemporaryDirectory() as folder:
                count = check(dggraph, source, folder)
            print(f"{os.path.basename(source)}: {count} ties of its networks agree")
            checked += 1
        except Broken as trouble:
            failures += 1
            print(f"{os.path.basename(source)}: {trouble}")
    return 1 if failures else 0 if checked else 77


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
