#!/usr/bin/python3
"""Every measure, computed again by networkx and by igraph, must be the same to 1e-9.

usage: measures.py SCORES DGGRAPH [READING_LIST …]

SCORES is the program built from scores.c, DGGRAPH the one that users have. Networks are made here, and
of the reading lists that are there. Ends with 77 (skipped) where python3-igraph or python3-networkx is
missing.

The conventions are those of the library: undirected, repeats added up, loops dropped, distance =
1 / weight, closeness within the component, the leading eigenvector of the largest component only.
Which ways are equally short is a matter of exact numbers (1/3 + 1/6 is 1/2): networkx gets fractions.
"""

import json
import math
import os
import random
import statistics
import subprocess
import sys
import tempfile
from fractions import Fraction

try:
    import igraph
    import networkx
    from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python
except ImportError as missing:
    print("skipped:", missing)
    sys.exit(77)

TOLERANCE = 1e-9
CONCEPT = {"discusses", "studies"}


class Broken(Exception):
    pass


def expect(holds, what):
    if not holds:
        raise Broken(what)


def same(name, ours, theirs):
    """All values of a measure, within the tolerance (of their size where they are above 1); None is
    a node for which it is not defined."""
    for node, value in theirs.items():
        if value is None or ours[node] is None:
            expect(value is None and ours[node] is None, f"{name} of {node}: {ours[node]!r}, not {value!r}")
            continue
        near = abs(ours[node] - value) <= TOLERANCE * max(1, abs(value))
        expect(near, f"{name} of {node}: {ours[node]!r}, not {value!r}")


def read_network(path, network):
    """The network as the library sees it, from the file alone."""
    file = networkx.read_graphml(path)
    kind = networkx.get_node_attributes(file, "kind")
    name = {node: node if node in kind else "node:" + node for node in file}
    graph = networkx.Graph()
    for node in file:
        if network == "whole" or kind[node] in ("paper", "document", "event", "theme", "location"):
            graph.add_node(name[node])
    for one, other, data in file.edges(data=True):
        ends = name[one], name[other]
        if network == "concept" and data.get("type") not in CONCEPT:
            continue
        if ends[0] != ends[1]:
            before = graph.get_edge_data(*ends, {"weight": 0})["weight"]
            graph.add_edge(*ends, weight=before + data.get("weight", 1))
    for _, _, data in graph.edges(data=True):
        data["length"] = 1 / Fraction(data["weight"])
    return graph


def to_igraph(graph):
    nodes = list(graph)
    place = {node: i for i, node in enumerate(nodes)}
    edges = list(graph.edges(data=True))
    made = igraph.Graph(len(nodes), [(place[a], place[b]) for a, b, _ in edges])
    made.es["weight"] = [float(data["weight"]) for _, _, data in edges]
    made.es["length"] = [1 / float(data["weight"]) for _, _, data in edges]
    return nodes, made


def largest_component(graph, order):
    """The largest; of several the one with the first node."""
    place = {node: i for i, node in enumerate(order)}
    parts = sorted(networkx.connected_components(graph),
                   key=lambda part: (-len(part), min(place[node] for node in part)))
    return graph.subgraph(parts[0])


def of_eigenvector(graph, order, solve):
    found = dict.fromkeys(graph, 0.0)
    part = largest_component(graph, order)
    if part.number_of_edges() > 0:
        values = solve(part)
        most = max(values.values())
        found.update({node: value / most for node, value in values.items()})
    return found


def defined(values, graph, fewest):
    """None for nodes with fewer neighbours."""
    return {node: value if graph.degree(node) >= fewest else None for node, value in values.items()}


def weighted_in_floats(graph):
    """Without the fractions, which networkx would count in."""
    made = networkx.Graph()
    made.add_nodes_from(graph)
    made.add_weighted_edges_from((a, b, float(data["weight"])) for a, b, data in graph.edges(data=True))
    return made


def by_hand(graph, community):
    """What neither of the two offers, from its definition."""
    found = {"participation": {}, "within-module-z": {}}
    within = {node: sum(community[other] == community[node] for other in graph[node])
              for node in graph}
    for node in graph:
        ties = graph.degree(node)
        groups = [community[other] for other in graph[node]]
        found["participation"][node] = 1 - sum(
            (groups.count(group) / ties) ** 2 for group in set(groups)) if ties else None
        fellows = [within[other] for other in graph if community[other] == community[node]]
        spread = statistics.pstdev(fellows)
        found["within-module-z"][node] = (
            (within[node] - statistics.mean(fellows)) / spread if ties and spread > 0 else None)
    return found


def by_walks(graph, start):
    """Personalised PageRank from one node, and Katz with .85 of the greatest alpha."""
    if graph.number_of_edges() == 0:
        return dict.fromkeys(graph)
    floats = weighted_in_floats(graph)
    value = max(networkx.adjacency_spectrum(floats, weight="weight").real)
    return {
        "pagerank-personalised": _pagerank_python(floats, alpha=.85, tol=1e-16, max_iter=100000,
                                                  personalization={start: 1}),
        "katz": networkx.katz_centrality(floats, alpha=.85 / value, max_iter=100000, tol=1e-16,
                                         normalized=False, weight="weight"),
    }


def by_networkx(graph, order):
    floats = {"weight": "weight"}
    plain = networkx.Graph(graph.edges())
    plain.add_nodes_from(graph)

    def eigenvector(part):
        return networkx.eigenvector_centrality(part, max_iter=1000000, tol=1e-15, weight="weight")

    return {
        "degree": dict(graph.degree()),
        "strength": dict(graph.degree(weight="weight")),
        "pagerank": _pagerank_python(graph, alpha=0.85, tol=1e-16, max_iter=100000, **floats),
        "betweenness": networkx.betweenness_centrality(graph, normalized=False, weight="length"),
        "betweenness-unweighted": networkx.betweenness_centrality(plain, normalized=False),
        "closeness": networkx.closeness_centrality(graph, distance="length", wf_improved=False),
        "closeness-unweighted": networkx.closeness_centrality(plain, wf_improved=False),
        "harmonic": networkx.harmonic_centrality(graph, distance="length"),
        "harmonic-unweighted": networkx.harmonic_centrality(plain),
        "eigenvector": of_eigenvector(graph, order, eigenvector),
        "coreness": networkx.core_number(graph),
        "clustering": defined(networkx.clustering(graph), graph, 2),
        "clustering-onnela": defined(networkx.clustering(graph, weight="weight"), graph, 2),
        "constraint": defined(networkx.constraint(weighted_in_floats(graph), weight="weight"), graph, 1),
        "effective-size": defined(networkx.effective_size(weighted_in_floats(graph), weight="weight"), graph, 1),
    }


def by_igraph(graph, order):
    nodes, made = to_igraph(graph)

    def named(values):
        return {node: 0.0 if math.isnan(value) else value for node, value in zip(nodes, values)}

    def undefined(values):
        return {node: None if math.isnan(value) else value for node, value in zip(nodes, values)}

    def eigenvector(part):
        names, cut = to_igraph(part)
        return dict(zip(names, cut.evcent(scale=True, weights="weight")))

    return {
        "degree": named(made.degree()),
        "strength": named(made.strength(weights="weight")),
        "pagerank": named(made.pagerank(directed=False, weights="weight", implementation="arpack")),
        "betweenness": named(made.betweenness(directed=False, weights="length")),
        "betweenness-unweighted": named(made.betweenness(directed=False)),
        "closeness": named(made.closeness(weights="length", normalized=True)),
        "closeness-unweighted": named(made.closeness(normalized=True)),
        "harmonic": named(made.harmonic_centrality(weights="length", normalized=False)),
        "harmonic-unweighted": named(made.harmonic_centrality(normalized=False)),
        "eigenvector": of_eigenvector(graph, order, eigenvector),
        "coreness": named(made.coreness()),
        "clustering": undefined(made.transitivity_local_undirected(mode="nan")),
        "clustering-barrat": undefined(
            made.transitivity_local_undirected(mode="nan", weights="weight")),
        "constraint": undefined(made.constraint(weights="weight")),
    }


def potts(graph, groups, resolution):
    """(2 inside - resolution * size^2) / 2m, summed over all pairs of nodes, i = j included."""
    whole = sum(data["weight"] for _, _, data in graph.edges(data=True))
    inside = sum(sum(data["weight"] for _, _, data in graph.subgraph(group).edges(data=True))
                 for group in groups)
    return (2 * inside - resolution * sum(len(group) ** 2 for group in groups)) / (2 * whole)


def barber(graph, groups, resolution):
    """Weight within groups less that expected between the sides: papers, and what they tell of."""
    whole = sum(data["weight"] for _, _, data in graph.edges(data=True))
    found = 0
    for group in groups:
        inside = sum(data["weight"] for _, _, data in graph.subgraph(group).edges(data=True))
        sides = [0, 0]
        for node in group:
            sides[node.split(":")[0] in ("theme", "location")] += graph.degree(node, weight="weight")
        found += inside / whole - resolution * sides[0] / whole * sides[1] / whole
    return found


def check_partition(graph, order, partition):
    community = dict(zip(order, partition["community"]))
    numbers = sorted(set(community[node] for node in graph) - {0})
    expect(numbers == list(range(1, len(numbers) + 1)), "communities are numbered 1, 2 …")
    groups = [[node for node in graph if community[node] == number] for number in numbers]
    sizes = [len(group) for group in groups]
    expect(sizes == sorted(sizes, reverse=True), "communities are numbered by falling size")
    for group in groups:
        expect(networkx.is_connected(graph.subgraph(group)), "each community is connected")
    alone = [[node] for node in graph if community[node] == 0]
    for (node,) in alone:
        expect(graph.degree(node) == 0, f"{node} has ties and no community")
    groups += alone
    if partition["method"] == "components":
        expect(sorted(map(sorted, groups)) ==
               sorted(map(sorted, networkx.connected_components(graph))), "the components")
    resolution = partition["resolution"]
    nodes, made = to_igraph(graph)
    membership = [next(i for i, group in enumerate(groups) if node in group) for node in nodes]
    modularity = {
        "networkx": networkx.algorithms.community.modularity(graph, groups, weight="weight"),
        "igraph": made.modularity(membership, weights="weight"),
    }
    for name, value in modularity.items():
        same(f"modularity by {name}", partition, {"modularity": value})
    if partition["maximised"] == "modularity":
        wanted = networkx.algorithms.community.modularity(graph, groups, weight="weight",
                                                          resolution=resolution)
        same("quality by igraph", partition, {"quality": igraph.GraphBase.modularity(
            made, membership, "weight", resolution, False)})
    elif partition["maximised"] == "cpm":
        wanted = potts(graph, groups, resolution)
    elif partition["maximised"] == "barber":
        wanted = barber(graph, groups, resolution)
    else:
        wanted = modularity["igraph"]
    same("quality", partition, {"quality": wanted})


def check_leiden(graph, partitions):
    """Not worse than the best of ten runs of igraph's own by more than chance can make it."""
    _, made = to_igraph(graph)
    random.seed(1)
    igraph.set_random_number_generator(random)
    best = max(made.community_leiden("modularity", weights="weight", n_iterations=10).modularity
               for _ in range(10))
    ours = partitions[0]["modularity"]
    expect(ours > best - 0.02, f"Leiden finds {ours}, igraph's best is {best}")


def check(path, scores):
    ours = json.loads(subprocess.run([scores, path], check=True, stdout=subprocess.PIPE).stdout)
    order = ours["nodes"]
    graph = read_network(path, ours["network"])
    inside = [node for node in order if node in graph]
    expect(len(inside) == len(graph), "all nodes are there")
    community = dict(zip(order, ours["partitions"][0]["community"]))
    oracles = {"networkx": by_networkx(graph, inside), "igraph": by_igraph(graph, inside),
               "walks": by_walks(graph, inside[0]), "hand": by_hand(graph, community)}
    # made of betweenness, which is compared, and of bursts, which have goldens of their own
    compared = set(ours["scores"]) - {"sigma"}
    expect(set().union(*oracles.values()) == compared, "every measure has its oracle")
    for oracle, theirs in oracles.items():
        for name, values in theirs.items():
            found = dict(zip(order, ours["scores"][name]))
            same(f"{name} (by {oracle})", found, values)
            for node in set(order) - set(inside):
                expect(found[node] is None, f"{node} is outside the network and has a score")
    for partition in ours["partitions"]:
        check_partition(graph, order, partition)
    check_leiden(graph, ours["partitions"])
    return len(graph), graph.number_of_edges()


def weighted(pairs, weights):
    graph = networkx.Graph(pairs)
    for i, (_, _, data) in enumerate(graph.edges(data=True)):
        data["weight"] = weights(i)
    return graph


def many_ties():
    """Points as evidence gives them: many paths are equally short in fractions only."""
    draw = random.Random(5)
    graph = networkx.gnm_random_graph(60, 150, seed=3)
    graph.add_nodes_from(range(100, 104))
    graph.add_edges_from([(200, 201), (201, 202), (300, 301)])
    return weighted(graph.edges(), lambda _: draw.choice((.5, 1, 1.5, 2, 3, 4, 6))), (100, 101)


def two_modes():
    """Papers, themes and locations, with links of every sort."""
    draw = random.Random(11)
    graph = networkx.DiGraph()
    for i in range(40):
        graph.add_node(f"paper:p{i:02}", kind="paper", title=f"Paper {i}")
    for i in range(12):
        graph.add_node(f"theme:t{i:02}", kind="theme", label=f"Theme {i}")
        graph.add_node(f"location:l{i:02}", kind="location", label=f"Place {i}")
    graph.add_node("venue:v", kind="venue", label="Journal")
    for i in range(36):
        paper = f"paper:p{i:02}"
        for theme in draw.sample(range(12), 3):
            graph.add_edge(paper, f"theme:t{theme:02}", type="discusses", salience="primary",
                           weight=float(draw.choice((1, 2, 3, 4, 6, 7))))
        if i % 3 == 0:
            graph.add_edge(paper, f"location:l{draw.randrange(12):02}", type="studies", weight=2.0)
        graph.add_edge(paper, "venue:v", type="published_in", weight=1.0)
        if i > 0:
            graph.add_edge(paper, f"paper:p{i - 1:02}", type="cites", weight=1.0)
    for i in range(1, 12):
        graph.add_edge(f"location:l{i:02}", "location:l00", type="part_of", weight=1.0)
    return graph


def networks():
    yield "karate", networkx.Graph(networkx.karate_club_graph().edges())
    club = networkx.karate_club_graph()
    for _, data in club.nodes(data=True):
        data.clear()
    yield "karate weighted", club
    yield "les miserables", networkx.les_miserables_graph()
    yield "path", networkx.path_graph(30)
    yield "two rings", networkx.disjoint_union(networkx.cycle_graph(12), networkx.cycle_graph(12))
    ties, lonely = many_ties()
    ties.add_nodes_from(lonely)
    yield "many ties", ties
    yield "two modes", two_modes()


def export(dggraph, source, path):
    """The graph of a reading list as GraphML, which must hold the same graph."""
    command = [dggraph, "--quiet", "export"]
    subprocess.run(command + [source, "--to", "graphml", "-o", path], check=True)
    before, after = (
        json.loads(subprocess.run(command + [name, "--to", "json"], check=True,
                                  stdout=subprocess.PIPE).stdout) for name in (source, path))
    for part in "analysis", "nodes", "communities":
        expect(before[part] == after[part], f"{part} of the graph come back from GraphML")
    for link in before["links"] + after["links"]:
        link.pop("evidence", None)
    expect(before["links"] == after["links"], "links of the graph come back from GraphML")


def check_all(scores, dggraph, lists, folder):
    """How many networks disagree."""
    failures = 0
    for name, graph in list(networks()) + [(os.path.basename(source), source) for source in lists]:
        path = os.path.join(folder, name.replace(" ", "_") + ".graphml")
        try:
            if isinstance(graph, str):
                export(dggraph, graph, path)
            else:
                networkx.write_graphml(graph, path)
            print(f"{name}: %d nodes, %d ties agree" % check(path, scores))
        except Broken as trouble:
            failures += 1
            print(f"{name}: {trouble}")
    return failures


def main(scores, dggraph, *lists):
    for missing in (source for source in lists if not os.path.exists(source)):
        print(f"skipped: {missing} is not here")
    with tempfile.TemporaryDirectory() as folder:
        here = [source for source in lists if os.path.exists(source)]
        return check_all(scores, dggraph, here, folder) > 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
