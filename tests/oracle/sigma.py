#!/usr/bin/python3
"""Sigma, computed again: betweenness by networkx, bursts by a search of its own through the states.

usage: sigma.py DGGRAPH INPUT

DGGRAPH is the program, INPUT a list of papers with years. Themes are scored on the network cotheme.
"""

import csv
import io
import json
import math
import os
import subprocess
import sys

try:
    import networkx
except ImportError:
    print("skipped: networkx is not installed")
    sys.exit(77)

TOLERANCE = 1e-9
FEWEST = 3  # records with a year


def run(dggraph, *arguments):
    return subprocess.run([dggraph, *arguments, "-q"], stdout=subprocess.PIPE, check=True).stdout.decode("utf-8")


def cost(share, hits, records):
    ways = math.lgamma(records + 1) - math.lgamma(hits + 1) - math.lgamma(records - hits + 1)
    return -(ways + (hits * math.log(share) if hits else 0) + (records - hits) * math.log(1 - share))


def burst(hits, records):
    """The weight of the bursts; None if their state has no cost."""
    base = sum(hits) / sum(records)
    if 2 * base >= 1:
        return None
    if sum(hits) < FEWEST:
        return 0
    rise, least, paths = math.log(len(records)), (0.0, math.inf), ([], [])
    for hit, record in zip(hits, records):
        ends = []
        for state in (0, 1):
            ways = [(least[before] + (rise if state > before else 0), before) for before in (0, 1)]
            length, before = min(ways)
            ends.append((length + cost(base * 2 ** state, hit, record), paths[before] + [state]))
        least, paths = tuple(end[0] for end in ends), tuple(end[1] for end in ends)
    best = paths[0] if least[0] <= least[1] else paths[1]
    return sum(cost(base, hit, record) - cost(2 * base, hit, record)
               for state, hit, record in zip(best, hits, records) if state)


def main(dggraph, source):
    if not os.path.exists(source):
        print(f"skipped: {source} is not here")
        return 77
    network = json.loads(run(dggraph, "export", source, "--network", "cotheme", "--to", "json"))
    whole = json.loads(run(dggraph, "export", source, "--kinds", "paper,document,event,theme", "--to", "json"))
    scores = csv.DictReader(io.StringIO(run(dggraph, "rank", source, "--network", "cotheme", "--by", "sigma", "--top",
                                            "0", "--to", "csv")))
    graph = networkx.Graph()
    graph.add_nodes_from(node["id"] for node in network["nodes"])
    graph.add_edges_from((link["source"], link["target"]) for link in network["links"])
    between = networkx.betweenness_centrality(graph)
    years = {node["id"]: node["year"] for node in whole["nodes"] if node.get("year")}
    first = min(years.values())
    records = [0] * (max(years.values()) - first + 1)
    for year in years.values():
        records[year - first] += 1
    told = {}
    for link in whole["links"]:
        if link["type"] == "discusses" and link["source"] in years:
            told.setdefault(link["target"], [0] * len(records))[years[link["source"]] - first] += 1
    used = [place for place, count in enumerate(records) if count]
    compared = bursting = wrong = 0
    for row in scores:
        hits = told.get(row["id"], [0] * len(records))
        weight = burst([hits[place] for place in used], [records[place] for place in used])
        wanted = None if weight is None else (1 + between[row["id"]]) ** weight
        ours = float(row["sigma"]) if row["sigma"] else None
        is_same = ours is wanted if None in (ours, wanted) else abs(ours - wanted) <= TOLERANCE * wanted
        if not is_same:
            print(f"{row['id']}: {ours}, not {wanted}")
        compared, bursting, wrong = compared + 1, bursting + bool(weight), wrong + (not is_same)
    print(f"{compared} themes, {bursting} of them burst, {wrong} wrong")
    return wrong > 0 or compared == 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
