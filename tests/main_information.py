"""Counts the main information of real lists by itself, from the files, and compares it with `dggraph stats`.

    python3 tests/main_information.py DGGRAPH SHARED

SHARED is the folder of real data, which is no part of the project: without it the test is skipped (77).
Nothing of ours is used but the program: Web of Science and MEDLINE by their tags, Scopus by the csv module.
"""
import csv
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

SKIPPED = 77


def tagged(path, end, width):
    """Records of lines 'TAG text', continued where the tag is blank."""
    record, tag = {}, None
    for line in path.read_text(encoding="utf-8-sig", errors="replace").splitlines() + [end]:
        head, text = line[:width].strip(), line[width:].strip(" -") if width == 4 else line[width:].strip()
        if head == end or (end == "" and not line.strip()):
            if record:
                yield record
            record, tag = {}, None
        elif head:
            tag = head
            record.setdefault(tag, []).append(text)
        elif tag and line.strip():
            record[tag].append(text)


def paper(title, year, authors, venue, cited, number=""):
    """A name that stands twice in a record counts once; a book is no source of itself."""
    title, venue = title.strip().casefold(), venue.strip().casefold()
    return {"title": title, "number": number, "year": int(year) if str(year).isdigit() else 0,
            "authors": list(dict.fromkeys(a.strip() for a in authors if a.strip())),
            "venue": venue if venue != title else "", "cited": int(cited) if str(cited).isdigit() else None}


def without_duplicates(papers):
    """Those of one DOI or number of the database, else of one title, year and first author, are one paper."""
    kept = {}
    for one in papers:
        known = kept.setdefault(one["number"] or (one["title"], one["year"], tuple(one["authors"][:1])), one)
        known["cited"] = one["cited"] if known["cited"] is None else known["cited"]
    return list(kept.values())


def web_of_science(path):
    for record in tagged(path, "ER", 3):
        if "TI" in record:
            yield paper(" ".join(record["TI"]), "".join(record.get("PY", [""])), record.get("AU", []),
                        " ".join(record.get("SO", [""])), "".join(record.get("TC", [""])),
                        "".join(record.get("DI") or record.get("UT", [""])).casefold())


def medline(path):
    text = path.read_text(encoding="utf-8", errors="replace")
    for block in text.split("\nPMID-"):
        fields, tag = {}, None
        for line in block.splitlines():
            if line[4:5] == "-" and line[:4].strip():
                tag = line[:4].strip()
                fields.setdefault(tag, []).append(line[6:])
        if "TI" in fields or "BTI" in fields:
            names = fields.get("FAU") or fields.get("AU", [])
            yield paper((fields.get("TI") or fields["BTI"])[0], fields.get("DP", [""])[0][:4], names,
                        fields.get("JT", fields.get("TA", [""]))[0], "")


def scopus(path):
    with open(path, encoding="utf-8-sig", newline="") as rows:
        for row in csv.DictReader(rows):
            names = row["Authors"].replace("., ", ".;").split(";")
            none = row["Authors"].strip().casefold() == "[no author name available]"
            yield paper(row["Title"], row["Year"], [] if none else names, row["Source title"],
                        row.get("Cited by", ""))


def main_information(papers):
    """What the table 'main' tells, from its definitions in docs/statistics.md."""
    years = Counter(p["year"] for p in papers if p["year"])
    first, last, told = min(years), max(years), sum(years.values())
    cited = [p["cited"] for p in papers if p["cited"] is not None]
    a_year = [p["cited"] / (last - p["year"] + 1) for p in papers if p["cited"] is not None and p["year"]]
    named = [len(p["authors"]) for p in papers if p["authors"]]
    growth = 100 * ((years[last] / years[first]) ** (1 / (last - first)) - 1) if last > first and told >= 30 else None
    return {
        "First year": first, "Last year": last, "Documents": len(papers),
        "Sources": len({p["venue"] for p in papers if p["venue"]}),
        "Annual growth rate, %": growth,
        "Average age of documents, years": sum((last - y) * n for y, n in years.items()) / told,
        "Citations per document": sum(cited) / len(cited) if cited else None,
        "Citations per document and year": sum(a_year) / len(a_year) if a_year else None,
        "Author appearances": sum(named) if named else None,
        "Single-authored documents": sum(n == 1 for n in named) if named else None,
        "Co-authors per document": sum(named) / len(named) if named else None,
    }


def told_by(program, path):
    words = [program, "stats", str(path), "--table", "main,years,missing", "--json", "-q"]
    out = subprocess.run(words, check=True, stdout=subprocess.PIPE).stdout
    tables = {table["key"]: table["rows"] for table in json.loads(out)["tables"]}
    return {row["what"]: row["value"] for row in tables["main"]}, tables["years"]


LISTS = (("wos/savedrecs.txt", web_of_science), ("wos/testFile.isi", web_of_science),
         ("wos/demo_wos_202101.txt", web_of_science), ("scopus/scopus_testing.csv", scopus),
         ("scopus/scopus_2026_sample.csv", scopus), ("pubmed/medline_test.medline", medline))


def differences(program, path, read):
    papers = without_duplicates(read(path))
    ours, years = told_by(program, path)
    for what, wanted in main_information(papers).items():
        found = ours[what]
        same = found is None if wanted is None else found is not None and abs(found - wanted) < 1e-9 * max(1, abs(wanted))
        if not same:
            yield f"{path.name}: {what} is {found}, by the file {wanted}"
    counted = Counter(p["year"] for p in papers)
    for row in years:
        if row["records"] != counted.get(row["year"] or 0, 0):
            yield f"{path.name}: {row['records']} records of {row['year']}, by the file {counted.get(row['year'] or 0, 0)}"


def main(program, shared):
    folder = Path(shared) / "data"
    if not folder.is_dir():
        print(f"skipped: the real lists are not in {folder}", file=sys.stderr)
        return SKIPPED
    wrong = 0
    for name, read in LISTS:
        found = list(differences(program, folder / name, read))
        print("\n".join(found) or f"{name}: equal")
        wrong += len(found)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
