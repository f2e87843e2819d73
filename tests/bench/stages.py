"""A whole run on papers that cite each other: stages.py BUILD OUTPUT-FOLDER RECORDS...

Makes up RECORDS papers as OpenAlex tells them (15 citations each to earlier ones, titles and abstracts of
pieces of the list of the example), the same every time, runs bench_stages on each size, and prints seconds of
processors and memory of each stage as a table, with the exponent by which they grow from the least size to
the largest. Then `dggraph map` on 10,000 of them as BibTeX, with its time and memory.
"""
import json
import math
import random
import re
import resource
import subprocess
import sys
import time
from pathlib import Path

LIST = Path(__file__).resolve().parents[2] / "examples" / "digital_governance" / "reading-list.txt"
GIVEN = ("Anna", "Bjørn", "Chloé", "Dagmar", "Emre", "Fátima", "Göran", "Hannah", "İbrahim", "Jürgen")
CITED, NEAR = 15, 400
OF_MAP = 10000


def papers(count):
    """Number, title, abstract, author, year, venue and what it cites, of each paper."""
    rng = random.Random(1)
    pieces = [piece.strip() for piece in re.split(r"[.\n]", LIST.read_text(encoding="utf-8")) if len(piece) > 30]
    chosen = []
    for number in range(count):
        cites = set()
        for _ in range(CITED if number else 0):
            dice = rng.random()
            if dice < 1 / 3 and chosen:
                cites.add(chosen[rng.randrange(len(chosen))])
            else:
                reach = NEAR if dice < 5 / 6 and number > NEAR else number
                cites.add(number - 1 - rng.randrange(reach))
        chosen.extend(cites)
        yield {"number": number, "title": f"{rng.choice(pieces)[:90]}: case {number}",
               "abstract": ". ".join(rng.choice(pieces) for _ in range(2)) if rng.random() < .3 else "",
               "author": (rng.choice(GIVEN), chr(65 + rng.randrange(26)), f"Name{int(count * rng.random() ** 2)}"),
               "year": 1990 + number * 35 // count, "venue": f"Journal of Cases {int(900 * rng.random() ** 2)}",
               "cites": sorted(cites)}


def openalex(paper):
    places = {}
    for at, word in enumerate(paper["abstract"].split()):
        places.setdefault(word, []).append(at)
    given, middle, family = paper["author"]
    return json.dumps({
        "id": f"https://openalex.org/W{paper['number'] + 1}", "doi": f"https://doi.org/10.5555/{paper['number']}",
        "title": paper["title"], "display_name": paper["title"], "publication_year": paper["year"], "type": "article",
        "primary_location": {"source": {"display_name": paper["venue"], "type": "journal"}},
        "authorships": [{"author": {"id": f"https://openalex.org/A{family[4:]}",
                                    "display_name": f"{given} {middle}. {family}"}}],
        "referenced_works": [f"https://openalex.org/W{cited + 1}" for cited in paper["cites"]],
        "abstract_inverted_index": places}, ensure_ascii=False) + "\n"


def bibtex(paper):
    given, middle, family = paper["author"]
    return (f"@article{{p{paper['number']},\n  author = {{{family}, {given} {middle}.}},\n"
            f"  title = {{{paper['title'].replace('&', chr(92) + '&')}}},\n  journal = {{{paper['venue']}}},\n"
            f"  year = {paper['year']},\n  doi = {{10.5555/{paper['number']}}},\n"
            f"  abstract = {{{paper['abstract'].replace('&', chr(92) + '&')}}}\n}}\n")


def write(path, count, form):
    with path.open("w", encoding="utf-8") as file:
        file.writelines(form(paper) for paper in papers(count))
    return path


def stages(build, path):
    """Seconds and megabytes of each stage, by its name."""
    told = subprocess.run([build / "tests" / "bench_stages", path], check=True, capture_output=True, text=True).stdout
    return {name: (float(work), float(size)) for name, work, size in (line.split("\t") for line in told.splitlines())}


def exponent(less, more, sizes):
    return math.log(max(more, 1e-3) / max(less, 1e-3)) / math.log(sizes[-1] / sizes[0]) if len(sizes) > 1 else 0


def grow(build, folder, sizes):
    found = []
    for size in sizes:
        path = write(folder / "works.jsonl", size, openalex)
        found.append(stages(build, path))
        path.unlink()
    print("| stage | " + " | ".join(f"{size:,} papers" for size in sizes) + " | time grows by | memory so far by |")
    print("| --- |" + " --- |" * (len(sizes) + 2))
    rows = {name: [run[name] for run in found] for name in found[0]}
    rows["all"] = [(sum(work for work, _ in run.values()), max(size for _, size in run.values())) for run in found]
    for name, runs in rows.items():
        print(f"| {name} | " + " | ".join(f"{work:.3f} s, {size:.0f} MB" for work, size in runs)
              + f" | {exponent(runs[0][0], runs[-1][0], sizes):.2f} | {exponent(runs[0][1], runs[-1][1], sizes):.2f} |")


def draw_map(build, folder, count):
    path = write(folder / "papers.bib", count, bibtex)
    start = time.perf_counter()
    told = subprocess.run([build / "dggraph", "map", path, "-q", "-o", folder / "map"], check=False,
                          env={"DGGRAPH_GRAPHVIZ": str(build / "dggraph-graphviz"), "PATH": "/usr/bin:/bin"})
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"\n`dggraph map` on {count:,} records of BibTeX: {used.ru_utime + used.ru_stime:.1f} s, "
          f"{time.perf_counter() - start:.1f} s by the clock, "
          f"{used.ru_maxrss * 1024 / 1e6:.0f} MB at most" + (f"; it failed with {told.returncode}" if told.returncode else ""))


def main():
    if len(sys.argv) < 4:
        sys.exit("usage: stages.py BUILD OUTPUT-FOLDER RECORDS...")
    build, folder, sizes = Path(sys.argv[1]).resolve(), Path(sys.argv[2]), [int(word) for word in sys.argv[3:]]
    draw_map(build, folder, min(OF_MAP, sizes[-1]))
    print()
    grow(build, folder, sizes)


if __name__ == "__main__":
    main()
