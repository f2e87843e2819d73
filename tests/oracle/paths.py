#!/usr/bin/python3
"""Search paths of real citation networks, counted again in whole numbers of any size, the circles
found by networkx.

usage: paths.py PROGRAM FOLDER

FOLDER holds Garfield's four sets, whose arcs lead from the cited to the citing, and hep-th, whose arcs
lead the other way and which is looked at with DGG_HEAVY=1 in the environment. Ends with 77 (skipped)
where the folder or networkx is missing.
"""

import csv
import io
import os
import subprocess
import sys

try:
    import networkx
except ImportError as missing:
    print("skipped:", missing)
    sys.exit(77)

NETWORKS = [("garfield/SmallW/SmallW.net", "cited-citing"),
            ("garfield/SmaGri/SmaGri.net", "cited-citing"),
            ("garfield/SciMet/SciMet.net", "cited-citing"),
            ("garfield/Kohonen/Kohonen.net", "cited-citing")]
HEAVY = [("hep-th.net", "citing-cited")]
TOLERANCE = 1e-12


def read_pajek(path, turns):
    """Arcs from the cited to the citing, each once, no loops; and the labels of vertices."""
    arcs, labels, section = set(), {}, ""
    with open(path, encoding="latin-1") as file:
        for line in file:
            words = line.split()
            if not words or words[0].startswith("%"):
                continue
            if words[0].startswith("*"):
                section = words[0].lower()
            elif section == "*vertices":
                labels[words[0]] = line.split('"')[1] if '"' in line else words[0]
            else:
                ends = words[1:] if section == "*arcslist" else words[1:2]
                arcs.update((end, words[0]) if turns else (words[0], end) for end in ends)
    return [arc for arc in arcs if arc[0] != arc[1]], labels


def count(arcs):
    """(SPC, SPLC, SPNP) of each arc between circles, and the number of paths."""
    graph = networkx.DiGraph(arcs)
    knot = {}
    for number, members in enumerate(networkx.strongly_connected_components(graph)):
        knot.update((member, number) for member in members)
    after = {number: [] for number in knot.values()}
    before = {number: [] for number in knot.values()}
    for cited, citing in arcs:
        if knot[cited] != knot[citing]:
            after[knot[cited]].append(knot[citing])
            before[knot[citing]].append(knot[cited])
    order = list(networkx.topological_sort(networkx.DiGraph(
        [(one, other) for one, others in after.items() for other in others])))
    come, go, come_any, go_any = {}, {}, {}, {}
    for here in order:
        come[here] = sum(come[one] for one in before[here]) if before[here] else 1
        come_any[here] = 1 + sum(come_any[one] for one in before[here])
    for here in reversed(order):
        go[here] = sum(go[one] for one in after[here]) if after[here] else 1
        go_any[here] = 1 + sum(go_any[one] for one in after[here])
    total = sum(go[here] for here in order if not before[here])
    counts = {}
    for cited, citing in arcs:
        one, other = knot[cited], knot[citing]
        counts[cited, citing] = None if one == other else (
            come[one] * go[other], come_any[one] * go[other], come_any[one] * go_any[other])
    return counts, total


def is_near(printed, wanted):
    return abs(float(printed) - wanted) <= TOLERANCE * wanted


def check(program, path, way):
    arcs, labels = read_pajek(path, way == "citing-cited")
    counts, total = count(arcs)
    printed = subprocess.run([program, "time", path, "--arcs", way, "--table", "traversal", "--to",
                              "csv", "-q"], capture_output=True, text=True, check=True).stdout
    by_label = len(set(labels.values())) == len(labels)
    names = {labels[number] if by_label else number: number for number in labels}
    wrong = rows = 0
    for row in csv.DictReader(io.StringIO(printed)):
        rows += 1
        wanted = counts[names[row["cited_id"]], names[row["citing_id"]]]
        if wanted is None:
            wrong += row["spc"] != "" or row["share"] != ""
            continue
        found = (row["spc"], row["splc"], row["spnp"])
        wrong += not all(is_near(one, other) for one, other in zip(found, map(float, wanted)))
        wrong += not is_near(row["share"], wanted[0] / total)
    print(f"{os.path.basename(path)}: {rows} citations, {len(str(total))} digits of paths, "
          f"{wrong} wrong")
    return wrong == 0 and rows == len(arcs)


def main(program, folder):
    if not os.path.isdir(folder):
        print("skipped: there is no", folder)
        return 77
    networks = NETWORKS + (HEAVY if os.environ.get("DGG_HEAVY") else [])
    results = [check(program, os.path.join(folder, name), way) for name, way in networks]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
