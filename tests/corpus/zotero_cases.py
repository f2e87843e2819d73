"""Reads the inputs that others wrote down as items, and tells which share of the fields is equal.
Usage: zotero_cases.py DGGRAPH FOLDER; 77 if the folder is not there. Letters and digits are compared."""
import collections
import glob
import json
import os
import re
import subprocess
import sys
import unicodedata

LEAST = {"title": .95, "authors": .95, "year": .95, "doi": .95, "abstract": .95, "keywords": .95,
         "venue": .95}


def letters(text):
    text = re.sub(r"<[^>]+>", "", unicodedata.normalize("NFKC", text or ""))
    return re.sub(r"[\W_]+", "", text).lower()


def year_in(text):
    found = re.search(r"\b(1\d{3}|20\d\d)\b", text or "")
    return int(found.group(1)) if found else 0


def wanted(item):
    people = item.get("creators", [])
    authors = [p for p in people if p.get("creatorType") in ("author", "inventor", "programmer", "artist")]
    authors = authors or [p for p in people if p.get("creatorType") == "editor"]
    venue = next((item[k] for k in ("publicationTitle", "bookTitle", "proceedingsTitle", "conferenceName",
                                    "university", "institution") if item.get(k)), "")
    title = next((item[k] for k in ("title", "caseName", "nameOfAct", "subject") if item.get(k)), "")
    return {"title": letters(title), "year": year_in(item.get("date")), "venue": letters(venue),
            "authors": [sorted(letters(p.get("lastName", "") + p.get("firstName", "") + p.get("name", "")))
                        for p in authors],
            "doi": item.get("DOI", "").lower(), "abstract": letters(item.get("abstractNote")),
            "keywords": sorted(letters(t["tag"] if isinstance(t, dict) else t) for t in item.get("tags", []))}


def found(paper):
    return {"title": letters(paper.get("title")), "year": paper.get("year", 0),
            "venue": letters(paper.get("venue")), "doi": paper.get("doi", ""),
            "authors": [sorted(letters(a)) for a in paper.get("authors", [])],
            "abstract": letters(paper.get("abstract")),
            "keywords": sorted(letters(k) for k in paper.get("keywords", []))}


def papers_of(dggraph, path):
    run = subprocess.run([dggraph, "convert", "--no-merge", "--quiet", path, "--to", "corpus", "-o", "-"],
                         stdout=subprocess.PIPE, check=True)
    return sorted(json.loads(run.stdout)["papers"], key=lambda p: p.get("line", 0))


def compare(papers, items, counts):
    left = [found(p) for p in papers]
    for item in map(wanted, items):
        paper = next((p for p in left if p["title"] == item["title"]), left[0] if left else found({}))
        left = [p for p in left if p is not paper]
        for field, value in item.items():
            if value:
                counts[field][0] += value == paper[field]
                counts[field][1] += 1


def main(dggraph, folder):
    if not os.path.isdir(folder):
        print("skipped: no", folder)
        return 77
    total = collections.defaultdict(lambda: [0, 0])
    for form in sorted(os.listdir(folder)):
        counts = collections.defaultdict(lambda: [0, 0])
        for path in sorted(glob.glob(os.path.join(folder, form, "*.in"))):
            with open(path[:-3] + ".expected.json", encoding="utf-8") as file:
                compare(papers_of(dggraph, path), json.load(file), counts)
        print(form, *(f"{field} {equal}/{all_}" for field, (equal, all_) in sorted(counts.items())))
        for field, (equal, all_) in counts.items():
            total[field][0] += equal
            total[field][1] += all_
    shares = {field: equal / all_ for field, (equal, all_) in total.items()}
    print("all", *(f"{field} {share:.3f}" for field, share in sorted(shares.items())))
    return int(any(shares.get(field, 0) < least for field, least in LEAST.items()))


sys.exit(main(*sys.argv[1:]))
