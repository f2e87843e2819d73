#!/usr/bin/python3
"""Measures of real networks, computed again by igraph, networkx and from their definitions.

usage: real.py SCORES FOLDER

SCORES is the program built from scores.c, FOLDER holds networks: Garfield's four sets, jazz, karate, les
miserables; with DGG_HEAVY=1 in the environment also altmetrics and 10,000 nodes of hep-th. Ends with 77
(skipped) where the folder or one of the modules is missing. Directed measures walk the ties as they
lead.
"""

import json
import math
import os
import re
import subprocess
import sys
import tempfile

try:
    import igraph
    import numpy
    from scipy import sparse
except ImportError as missing:
    print("skipped:", missing)
    sys.exit(77)

TOLERANCE = 1e-9
UNDIRECTED = ("degree", "strength", "pagerank", "eigenvector", "coreness", "clustering",
              "clustering-barrat", "constraint", "katz", "pagerank-personalised")
PATHS = ("betweenness-unweighted", "closeness-unweighted", "harmonic-unweighted")
DIRECTED = ("in-degree", "out-degree", "in-strength", "out-strength", "pagerank",
            "pagerank-personalised", "hubs", "authorities", "katz")


def read_pajek(path, most=None):
    """Arcs, and edges both ways; nodes are numbered from 0."""
    arcs, count, is_arcs, is_edges, is_list = [], 0, False, False, False
    with open(path, encoding="latin-1") as file:
        for line in file:
            words = line.split()
            if not words:
                continue
            if words[0].startswith("*"):
                section = words[0].lower()
                if section == "*vertices":
                    count = int(words[1])
                is_edges, is_list = section == "*edges", section == "*arcslist"
                is_arcs = section in ("*arcs", "*arcslist", "*edges")
            elif is_arcs and is_list:
                arcs += [(int(words[0]) - 1, int(to) - 1, 1.0) for to in words[1:]]
            elif is_arcs:
                weight = float(words[2]) if len(words) > 2 else 1.0
                arcs.append((int(words[0]) - 1, int(words[1]) - 1, weight))
                if is_edges:
                    arcs.append((int(words[1]) - 1, int(words[0]) - 1, weight))
    most = most or count
    return min(count, most), [arc for arc in arcs if arc[0] < most and arc[1] < most]


def read_metis(path):
    """Each line the neighbours of a node, and weights where the header says so."""
    with open(path, encoding="ascii") as file:
        lines = [line for line in file if not line.startswith("%")]
    head = lines[0].split()
    step = 2 if len(head) > 2 and head[2].endswith("1") else 1
    arcs = []
    for node, line in enumerate(lines[1:int(head[0]) + 1]):
        words = line.split()
        for i in range(0, len(words), step):
            if node < int(words[i]) - 1:
                weight = float(words[i + 1]) if step == 2 else 1.0
                arcs.append((node, int(words[i]) - 1, weight))
    return int(head[0]), arcs


def read_gml(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    ids = [int(found) for found in re.findall(r"\bid (\d+)", text)]
    arcs = re.findall(r"source (\d+)\s+target (\d+)", text)
    return max(ids) + 1, [(int(one), int(other), 1.0) for one, other in arcs]


def settle(count, arcs, is_directed):
    """Without loops; weights of repeats added."""
    found = {}
    for one, other, weight in arcs:
        if one != other:
            ends = (one, other) if is_directed or one < other else (other, one)
            found[ends] = found.get(ends, 0) + weight
    rows = [one for one, _ in found]
    columns = [other for _, other in found]
    matrix = sparse.csr_matrix((list(found.values()), (rows, columns)), (count, count))
    return found, matrix if is_directed else matrix + matrix.T


def walk(matrix, start):
    """PageRank by its definition; `start` sums to 1, and takes whom nothing leads on."""
    out = numpy.asarray(matrix.sum(axis=1)).ravel()
    lost = out == 0
    onward = sparse.diags(1 / numpy.where(lost, 1, out)) @ matrix
    shares = start.copy()
    for _ in range(2000):
        before = shares
        shares = .85 * (onward.T @ shares + start * shares[lost].sum()) + .15 * start
        if abs(shares - before).sum() < 1e-16:
            break
    return shares


def lead(matrix):
    """The greatest eigenvalue of a symmetric matrix."""
    return sparse.linalg.eigsh(matrix, 1, which="LA", tol=1e-14)[0][0]


def katz(matrix):
    """By its own sum; alpha is chosen in the matrix read both ways."""
    both = matrix + matrix.T if (matrix != matrix.T).nnz else matrix
    alpha = .85 / lead(both)
    found = numpy.ones(matrix.shape[0])
    for _ in range(5000):
        before = found
        found = 1 + alpha * (matrix.T @ found)
        if abs(found - before).max() < 1e-15:
            break
    return found


def hits(matrix):
    """Kleinberg's iteration from equal hubs."""
    hubs = numpy.ones(matrix.shape[0])
    for _ in range(200000):
        authorities = matrix.T @ hubs
        after = matrix @ authorities
        after /= after.max()
        if abs(after - hubs).max() < 1e-15:
            break
        hubs = after
    return after, authorities / authorities.max()


def first_only(count):
    start = numpy.zeros(count)
    start[0] = 1
    return start


def directed(count, found, matrix):
    made = igraph.Graph(count, list(found), directed=True)
    made.es["weight"] = list(found.values())
    everywhere = numpy.full(count, 1 / count)
    hubs, authorities = hits(matrix)
    yield "in-degree", made.indegree()
    yield "out-degree", made.outdegree()
    yield "in-strength", made.strength(mode="in", weights="weight")
    yield "out-strength", made.strength(mode="out", weights="weight")
    yield "pagerank", walk(matrix, everywhere)
    yield "pagerank", made.pagerank(weights="weight")
    yield "pagerank-personalised", walk(matrix, first_only(count))
    yield "hubs", hubs
    yield "hubs", made.hub_score(weights="weight")
    yield "authorities", authorities
    yield "authorities", made.authority_score(weights="weight")
    yield "katz", katz(matrix)


def undirected(count, found, matrix, has_paths):
    made = igraph.Graph(count, list(found))
    made.es["weight"] = list(found.values())
    yield "degree", made.degree()
    yield "strength", made.strength(weights="weight")
    yield "pagerank", walk(matrix, numpy.full(count, 1 / count))
    yield "pagerank-personalised", walk(matrix, first_only(count))
    yield "eigenvector", made.evcent(weights="weight")
    yield "coreness", made.coreness()
    yield "clustering", made.transitivity_local_undirected(mode="nan")
    yield "clustering-barrat", made.transitivity_local_undirected(mode="nan", weights="weight")
    yield "constraint", made.constraint(weights="weight")
    yield "katz", katz(matrix)
    if has_paths:
        yield "betweenness-unweighted", made.betweenness()
        yield "closeness-unweighted", made.closeness()
        yield "harmonic-unweighted", made.harmonic_centrality(normalized=False)


def write_graphml(path, count, found):
    with open(path, "w", encoding="ascii") as file:
        file.write('<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
                   '<key id="w" for="edge" attr.name="weight" attr.type="double"/>'
                   '<graph edgedefault="directed">')
        file.writelines(f'<node id="n{i:06}"/>' for i in range(count))
        file.writelines(f'<edge source="n{a:06}" target="n{b:06}"><data key="w">{w!r}</data></edge>'
                        for (a, b), w in found.items())
        file.write("</graph></graphml>")


def apart(ours, theirs):
    """How far the two are from each other, of their size where that is above 1."""
    worst = 0
    for one, other in zip(ours, theirs):
        if one is None or math.isnan(other):
            # igraph has no closeness where nothing is reached, and ours is 0
            worst = max(worst, 0 if (one is None or one == 0) and math.isnan(other) else math.inf)
        else:
            worst = max(worst, abs(one - other) / max(1, abs(other)))
    return worst


def compare(scores, path, network, measures, oracle):
    """The measures that disagree."""
    out = subprocess.run([scores, path, network, *measures], check=True, stdout=subprocess.PIPE)
    ours = json.loads(out.stdout)["scores"]
    seen, wrong = set(), []
    for name, values in oracle:
        seen.add(name)
        distance = apart(ours[name], values)
        if distance > TOLERANCE:
            wrong.append(f"{network} {name}: {distance:g} apart")
    if seen != set(measures):
        wrong.append(f"{network}: not compared: {set(measures) - seen}")
    return wrong


def check(scores, path, made, is_citation, has_paths):
    count, arcs = made
    wrong = []
    found, matrix = settle(count, arcs, True)
    write_graphml(path, count, found)
    if is_citation:
        wrong += compare(scores, path, "citation", DIRECTED, directed(count, found, matrix))
    found, matrix = settle(count, arcs, False)
    measures = UNDIRECTED + (PATHS if has_paths else ())
    wrong += compare(scores, path, "whole", measures, undirected(count, found, matrix, has_paths))
    return wrong


def networks(folder):
    """Name, how it is read, whether ties lead one way, whether paths are measured."""
    is_heavy = bool(os.environ.get("DGG_HEAVY"))
    for name in "SmallW", "SmaGri", "SciMet", "Kohonen":
        has_paths = name in ("SmallW", "SmaGri") or is_heavy
        yield name, read_pajek(f"{folder}/garfield/{name}/{name}.net"), True, has_paths
    for name in "jazz", "karate", "lesmis":
        yield name, read_metis(f"{folder}/networkit/{name}.graph"), False, True
    if is_heavy:
        yield "altmetrics", read_pajek(f"{folder}/altmetrics/Cite.net"), True, False
        yield "altmetrics and keywords", read_pajek(f"{folder}/altmetrics/WK.net"), True, False
        yield "hep-th, 10,000 nodes", read_pajek(f"{folder}/hep-th.net", 10000), True, True
        yield "hep-th of 4,334", read_gml(f"{folder}/cit_hepth_4334.gml"), True, True


def main(scores, folder):
    if not os.path.isdir(folder):
        print(f"skipped: {folder} is not here")
        return 77
    failures = 0
    with tempfile.TemporaryDirectory() as place:
        for name, made, is_citation, has_paths in networks(folder):
            wrong = check(scores, f"{place}/network.graphml", made, is_citation, has_paths)
            print(f"{name}: {made[0]} nodes, {len(made[1])} ties", *(wrong or ["agree"]), sep="\n  ")
            failures += len(wrong)
    return failures > 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
