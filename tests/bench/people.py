#!/usr/bin/env python3
"""How long telling people apart takes, and how well it is done: python3 tests/bench/people.py DGGRAPH

Made-up tables of 50,000, 100,000 and 200,000 authorships. Every author has an institution and works
with a few others; a third have common Chinese names, and a fifth of the names are written with
initials. People are read back from the graph, and pairs of names on papers are compared with the
truth: precision (pairs said to be one person that are), recall (pairs of one person that are found).
"""
import csv
import json
import random
import resource
import subprocess
import sys
import tempfile
import time

FAMILIES = "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou".split()
SYLLABLES = "wei fang min jing li lei yan xiu juan yong jie ming hua qiang jun ping xin bo hui na".split()
ENDINGS = "son sen berg mann ova elli idis ström wicz escu".split()
STARTS = "An Ber Cor Dal Ek Far Gil Hol Ing Jor Kal Lund Mar Nor Ols Pet Quin Ros Sand Tor Ul Vik Wal".split()
GIVEN = "Anna Bert Carla David Eva Frank Greta Hans Ines Jon Karin Lars Mona Nils Olga Paul Rosa Sven".split()


def make_people(count, chance):
    people = []
    for number in range(count):
        if chance.random() < 1 / 3:
            family = chance.choice(FAMILIES)
            given = "".join(chance.choice(SYLLABLES) for _ in range(chance.choice((1, 2)))).capitalize()
        else:
            family = chance.choice(STARTS) + chance.choice("aeiouy") + chance.choice(SYLLABLES)
            family += chance.choice(ENDINGS)
            given = chance.choice(GIVEN) + chance.choice(("", " " + chance.choice("ABCDEFGHIJ") + "."))
        people.append((family, given, "University of Town %d" % chance.randrange(count // 20 + 1)))
    return people


def write(path, authorships, chance):
    people = make_people(authorships // 3, chance)
    truth = []
    with open(path, "w", encoding="utf-8", newline="") as out:
        table = csv.writer(out)
        table.writerow(["Citation key", "Title", "Year", "Authors", "Addresses", "DOI"])
        number = 0
        while authorships > 0:
            lead = chance.randrange(len(people))
            team = [lead] + [(lead + chance.randrange(1, 6)) % len(people) for _ in range(4)]
            team = list(dict.fromkeys(team))[: chance.randrange(1, 6)]
            names, addresses = [], []
            for place, one in enumerate(team):
                family, given, where = people[one]
                short = chance.random() < 0.2
                name = "%s, %s" % (family, given[0] + "." if short else given)
                if name in names:
                    continue
                names.append(name)
                addresses.append("[%d] %s, Town, Norway" % (len(names), where))
                truth.append(("p%d" % number, name, one))
            table.writerow(["p%d" % number, "On the %d towns of %d" % (number, lead), 2000,
                            "; ".join(names), "; ".join(addresses), "10.1234/%d" % number])
            authorships -= len(names)
            number += 1
    return truth


def pairs(groups):
    return sum(len(group) * (len(group) - 1) // 2 for group in groups)


def main():
    for authorships in (50000, 100000, 200000):
        chance = random.Random(authorships)
        with tempfile.NamedTemporaryFile(suffix=".csv") as table:
            truth = write(table.name, authorships, chance)
            began = time.time()
            done = subprocess.run([sys.argv[1], "export", table.name, "--to", "json", "--kinds",
                                   "paper,person", "-o", "-"], check=True, capture_output=True)
            took = time.time() - began
        graph = json.loads(done.stdout)
        people = {}
        for link in graph["links"]:
            if link["type"] == "wrote":
                people.setdefault(link["target"][len("paper:"):], []).append(link["source"])
        labels = {node["id"]: node["label"] for node in graph["nodes"]}
        both, said, real = {}, {}, {}
        for paper, name, one in truth:
            family = name.split(",")[0]
            found = [person for person in people[paper] if labels[person].split(",")[0] == family
                     and labels[person].split(", ")[1][0] == name.split(", ")[1][0]]
            if len(found) == 1:
                said.setdefault(found[0], []).append(one)
                real.setdefault(one, []).append(found[0])
                both.setdefault((one, found[0]), []).append(paper)
        right = pairs(both.values())
        print("%7d names, %6d people: %.2f s, precision %.4f, recall %.4f" %
              (authorships, len(said), took, right / pairs(said.values()), right / pairs(real.values())))
    print("peak memory of the largest: %d MB" % (resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024))


if __name__ == "__main__":
    main()
