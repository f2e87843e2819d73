#!/usr/bin/python3
"""Agreement and scores, computed again from the definitions, by nltk and by scikit-learn, must be the same to 1e-9.

usage: agreement.py DGGRAPH

DGGRAPH is the program. Sheets are made here, by chance. Alpha and kappa are computed again in fractions, from
all pairs of values; nltk and scikit-learn are asked where they are installed (python3-nltk, python3-sklearn).
"""

import csv
import json
import math
import os
import random
import subprocess
import sys
import tempfile
from fractions import Fraction
from itertools import permutations

try:
    from nltk.metrics.agreement import AnnotationTask
except ImportError:
    AnnotationTask = None
try:
    from sklearn.metrics import cohen_kappa_score, precision_recall_fscore_support
except ImportError:
    cohen_kappa_score = None

TOLERANCE = 1e-9
TARGETS = ["theme:maps", "theme:towns", "theme:wells", "location:CN", "location:DE"]


def expect_same(name, ours, theirs):
    if theirs is None or (isinstance(theirs, float) and math.isnan(theirs)):
        holds = ours is None
    else:
        holds = ours is not None and abs(ours - float(theirs)) <= TOLERANCE
    if not holds:
        raise SystemExit(f"{name}: {ours!r}, not {theirs!r}")


def alpha_by_pairs(units):
    """From the definition: differing pairs within units, against differing pairs of all values."""
    values = [value for unit in units for value in unit]
    within = sum(Fraction(sum(a != b for a, b in permutations(unit, 2)), len(unit) - 1) for unit in units)
    ones, count = sum(values), len(values)
    across = Fraction(2 * ones * (count - ones), count - 1)
    return 1 - within / across if across else None


def kappa_by_counts(units):
    count = len(units)
    same = Fraction(sum(a == b for a, b in units), count)
    first, second = (Fraction(sum(unit[i] for unit in units), count) for i in (0, 1))
    chance = first * second + (1 - first) * (1 - second)
    return (same - chance) / (1 - chance) if chance != 1 else None


def by_others(name, units, row):
    if AnnotationTask is not None and len({value for unit in units for value in unit}) > 1:
        said = [(coder, str(i), unit[coder]) for i, unit in enumerate(units) for coder in (0, 1)]
        expect_same(f"alpha of {name} (nltk)", row["alpha"], AnnotationTask(said).alpha())
    if cohen_kappa_score is not None and row["kappa"] is not None:
        first, second = zip(*units)
        expect_same(f"kappa of {name} (scikit-learn)", row["kappa"], cohen_kappa_score(first, second))


def write_sheet(path, coded, weights):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["record", "target", "decision", "weight", "title"])
        for record, targets in coded.items():
            writer.writerow([record, "", "done", weights.get(record, ""), f"Of {record}"])
            writer.writerows([record, target, "add", "", ""] for target in sorted(targets))


def tables_of(dggraph, arguments, folder):
    run = subprocess.run([dggraph, "agree", *arguments, "--json", "-q"], cwd=folder, stdout=subprocess.PIPE, check=True)
    document = json.loads(run.stdout)
    tables = document["tables"] if isinstance(document, dict) and "tables" in document else document
    rows = {}
    for table in tables if isinstance(tables, list) else [tables]:
        rows[table.get("key") or table.get("table")] = {row.get("target"): row for row in table["rows"]}
    return rows


def units_of(targets, records, first, second):
    return [(int(t in first[r]), int(t in second[r])) for t in targets for r in records]


def check_people(dggraph, folder, generator, size):
    records = [f"r{i}" for i in range(size)]
    first = {r: {t for t in TARGETS if generator.random() < .4} for r in records}
    second = {r: {t for t in TARGETS if (t in first[r]) != (generator.random() < .2)} for r in records}
    write_sheet(os.path.join(folder, "a.csv"), first, {})
    write_sheet(os.path.join(folder, "b.csv"), second, {})
    rows = tables_of(dggraph, ["a.csv", "b.csv"], folder)["agreement"]
    given = [t for t in TARGETS if any(t in coded[r] for coded in (first, second) for r in records)]
    groups = {t: [t] for t in given}
    groups["all"] = given
    for name, targets in groups.items():
        units = units_of(targets, records, first, second)
        expect_same(f"alpha of {name}", rows[name]["alpha"], alpha_by_pairs(units))
        expect_same(f"kappa of {name}", rows[name]["kappa"], kappa_by_counts(units))
        by_others(name, units, rows[name])
        for measure in ("alpha", "kappa"):
            low, high = rows[name][measure + "_low"], rows[name][measure + "_high"]
            if low is not None and not low - 1e-12 <= rows[name][measure] <= high + 1e-12 and size > 20:
                raise SystemExit(f"{measure} of {name} lies outside of its interval")


def check_machine(dggraph, folder, generator):
    """The machine codes a list of titles; people have coded it by chance."""
    titles = ["Smart cities in China", "Open data and e-government", "Data centres in Germany", "Maps and towns",
              "Blockchain in smart cities", "Social credit in China", "Censorship of social media"]
    listed = [{"id": f"r{i}", "type": "article-journal", "title": title} for i, title in enumerate(titles * 3)]
    for i, item in enumerate(listed):
        item["title"] += f": part {i}"
    with open(os.path.join(folder, "list.json"), "w", encoding="utf-8") as file:
        json.dump(listed, file)
    run = subprocess.run([dggraph, "export", "list.json", "--to", "json", "-q"], cwd=folder, stdout=subprocess.PIPE,
                         check=True)
    graph = json.loads(run.stdout)
    key_of = {node["id"]: f"r{int(node['label'].split(' part ')[1])}" for node in graph["nodes"]
              if node["kind"] == "paper"}
    machine = {item["id"]: set() for item in listed}
    for link in graph["links"]:
        if link["type"] in ("discusses", "studies"):
            machine[key_of[link["source"]]].add(link["target"])
    known = sorted(set().union(*machine.values()))
    gold = {r: {t for t in known if (t in machine[r]) != (generator.random() < .15)} for r in machine}
    weights = {r: generator.choice([1, 2.5, 7]) for r in machine}
    write_sheet(os.path.join(folder, "gold.csv"), gold, weights)
    rows = tables_of(dggraph, ["gold.csv", "--machine", "list.json"], folder)["machine"]
    for name, targets in {"all themes": [t for t in known if t.startswith("theme:")],
                          **{t: [t] for t in known}}.items():
        units = [(t in gold[r], t in machine[r], weights[r]) for t in targets for r in machine]
        right = sum(Fraction(w) for g, m, w in units if g and m)
        said = sum(Fraction(w) for g, m, w in units if m)
        true = sum(Fraction(w) for g, m, w in units if g)
        expect_same(f"precision of {name}", rows[name]["precision"], right / said if said else None)
        expect_same(f"recall of {name}", rows[name]["recall"], right / true if true else None)
        expect_same(f"F1 of {name}", rows[name]["f1"], 2 * right / (said + true) if said + true else None)
        if cohen_kappa_score is not None and said and true:
            g, m, w = zip(*units)
            theirs = precision_recall_fscore_support(g, m, average="binary", sample_weight=w, zero_division=0)
            for measure, value in zip(("precision", "recall", "f1"), theirs):
                expect_same(f"{measure} of {name} (scikit-learn)", rows[name][measure], float(value))


def main(dggraph):
    generator = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        for size in (2, 3, 10, 50, 50):
            check_people(dggraph, folder, generator, size)
        check_machine(dggraph, folder, generator)
    asked = [name for name, there in (("nltk", AnnotationTask), ("scikit-learn", cohen_kappa_score)) if there]
    print("the same, also by", *asked or ["nobody else: python3-nltk and python3-sklearn are not installed"])


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]))
