"""How long all tables of `dggraph stats` take, and how much memory, of made-up lists of any size.

    python3 tests/bench/stats.py build/release/dggraph [COUNT ...]

Papers have authors, addresses, keywords, an abstract that names themes and locations of the built-in
codebook and gazetteer, citations, and ten references of which some are papers of the list. Prints a row of
Markdown for each count (100,000 if none is said): seconds by the clock and of processors, memory at most, and
the rows of all tables. Fails if 100,000 papers take 30 seconds of processor time or more, or 2 GB.
"""
import csv
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SYLLABLES = [a + b for a in "bcdfghklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "is")]
THEMES = ["smart city", "data centres", "digital governance", "e-government", "big data", "open data", "social media",
          "internet of things", "blockchain", "urban planning", "energy systems", "local government", "surveillance",
          "digital divide", "citizen participation", "artificial intelligence", "public transport", "smart grid"]
PLACES = ["China", "Shenzhen", "Beijing", "Germany", "Berlin", "Brazil", "India", "Mumbai", "Kenya", "Nairobi", "Spain",
          "Barcelona", "Canada", "Toronto", "Japan", "Tokyo", "France", "Paris", "Norway", "Oslo", "Chile", "Ghana"]
COUNTRIES = ["China", "Germany", "Brazil", "India", "Kenya", "Spain", "Canada", "Japan", "France", "Norway"]
HEAD = ["Authors", "Title", "Year", "Source title", "Cited by", "DOI", "Affiliations", "Abstract", "Author Keywords",
        "References", "Document Type"]


def write_list(path, count, seed=7):
    rng = random.Random(seed)
    made = sorted({"".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 4))) for _ in range(7000)})
    some = lambda n: [made[int(len(made) * rng.random() ** 2)] for _ in range(n)]
    families = [word.capitalize() for word in made[:3000]]
    venues = ["Journal of " + " ".join(some(2)) for _ in range(800)]
    titles = []
    with open(path, "w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(HEAD)
        for number in range(count):
            title = " ".join(some(rng.randint(5, 9))).capitalize() + f" {number}"
            authors = [f"{families[int(3000 * rng.random() ** 2)]} {chr(65 + rng.randrange(26))}."
                       for _ in range(rng.randint(1, 5))]
            year = 2024 - int(25 * rng.random() ** 2)
            abstract = " ".join(some(60)).capitalize()
            for _ in range(rng.randint(1, 3)):
                abstract += f". We study {rng.choice(THEMES)} in {rng.choice(PLACES)}"
            cited = [f"Old A., {' '.join(some(4))}, {rng.choice(venues)}, ({rng.randint(1980, 2010)})" for _ in range(6)]
            cited += [f"{who}, {what}, {where}, ({when})" for who, what, where, when in rng.sample(titles, min(4, len(titles)))]
            rows.writerow(["; ".join(authors), title, year, venues[int(800 * rng.random() ** 2)], int(40 * rng.random() ** 4),
                           f"10.1000/{number:08d}", f"University of {rng.choice(families)}, {rng.choice(COUNTRIES)}; "
                           f"University of {rng.choice(families)}, {rng.choice(COUNTRIES)}", abstract + ".",
                           "; ".join(" ".join(some(2)) for _ in range(4)), "; ".join(cited),
                           rng.choice(["Article", "Article", "Review", "Conference Paper"])])
            if len(titles) < 3000:
                titles.append((", ".join(authors), title, venues[0], year))


def measure(program, count, folder):
    path = folder / f"{count}.csv"
    out = folder / f"{count}.json"
    write_list(path, count)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    subprocess.run([program, "stats", str(path), "--to", "json", "-o", str(out), "-q"], check=True)
    clock = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    tables = json.loads(out.read_text(encoding="utf-8"))
    tables = tables.get("tables", tables) if isinstance(tables, dict) else tables
    return clock, processor, after.ru_maxrss / 1024, len(tables)


def main(program, *counts):
    fine = True
    print("| papers | seconds by the clock | of processors | MB at most | tables |\n| ---: | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as folder:
        for count in [int(c) for c in counts] or [100000]:
            clock, processor, megabytes, tables = measure(program, count, Path(folder))
            print(f"| {count:,} | {clock:.1f} | {processor:.1f} | {megabytes:.0f} | {tables} |", flush=True)
            fine &= count > 100000 or (processor < 30 and megabytes < 2000)
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
