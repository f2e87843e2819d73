"""Reads title, keywords and abstract of real records that stand beside the project.

Only for the second gold set: it needs no more than three fields of each, from formats that the
program may not read itself, so that what is measured is the coding and not a reader. A record is
named by its DOI, or by file and key ("cnki/mixed.net#3": the third in it).
"""
import csv
import html
import json
import re

SMART_CITY = "smart_city/smart_city_4219.csv"


def text_of(path):
    with open(path, encoding="utf-8-sig", errors="replace", newline="") as file:
        return file.read().replace("\r\n", "\n").replace("\r", "\n")


def one_line(text):
    return re.sub(r"\s+", " ", html.unescape(text or "")).strip()


def mended(text):
    """Undoes UTF-8 that was once read as cp1252, where all of it can be undone."""
    def undo(match):
        try:
            return match.group().encode("cp1252").decode("utf-8")
        except UnicodeError:
            return match.group()
    return re.sub(r"[ÂÃâ][-ÿŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{1,2}", undo, text)


def doi_of(text):
    match = re.search(r"10\.\d{4,9}/\S+", text or "")
    return match.group().rstrip("}.,;").lower() if match else None


def record(name, key, doi, title, abstract, keywords):
    doi = doi_of(doi)
    return {"key": doi or f"{name}#{key}", "file": name, "place": key, "title": one_line(title),
            "abstract": one_line(abstract), "keywords": [one_line(k) for k in keywords if k.strip()]}


def tagged(name, text, end):
    """Web of Science and MEDLINE: a tag at the start of a line, blanks before what goes on."""
    fields, tag = {}, None
    for line in text.split("\n"):
        if re.match(end, line) and fields:
            yield fields
            fields, tag = {}, None
        match = re.match(r"([A-Z][A-Z0-9]{1,3}) *-? (.*)", line)
        if match and not line.startswith(" "):
            tag = match.group(1)
            fields.setdefault(tag, []).append(match.group(2))
        elif tag and line.startswith("  "):
            fields[tag].append(line.strip())
    if fields:
        yield fields


def web_of_science(name, text):
    for place, f in enumerate(tagged(name, text, r"ER\b"), 1):
        joined = {tag: " ".join(f.get(tag, [])) for tag in ("TI", "AB", "DE", "DI")}
        yield record(name, place, joined["DI"], joined["TI"], joined["AB"],
                     re.split(r"[;；]", joined["DE"]))


def medline(name, text):
    for place, f in enumerate(tagged(name, text, r"\s*$"), 1):
        doi = next((a for a in f.get("AID", []) + f.get("LID", []) if "[doi]" in a), None)
        yield record(name, (f.get("PMID") or [place])[0], doi, " ".join(f.get("TI", [])),
                     " ".join(f.get("AB", [])), f.get("OT", []))


def bibtex(name, text):
    for entry in re.split(r"^@", text, flags=re.M)[1:]:
        key = re.match(r"\w+\s*\{\s*([^,\s]+)", entry)
        def field(tag):
            found = re.search(rf"^\s*{tag}\s*=\s*[{{\"](.*?)[}}\"],?\s*$", entry, re.M | re.I | re.S)
            plain = re.sub(r"\\[a-z]+\s*|[{}$]", "", found.group(1)) if found else ""
            return plain.replace("\\", "")
        if key:
            yield record(name, key.group(1), field("doi") or field("url"), field("title"),
                         field("abstract"), re.split(r"[;,]", field("(?:author_)?keywords")))


def table(name, text, columns, split):
    for place, row in enumerate(csv.DictReader(text.splitlines(keepends=True)), 1):
        title, abstract, doi, keywords = (row.get(c) or "" for c in columns)
        yield record(name, row.get("ID") or place, doi, mended(title), mended(abstract),
                     re.split(split, keywords))


def noteexpress(name, text):
    for place, entry in enumerate(text.split("{Reference Type}")[1:], 1):
        def field(tag):
            found = re.search(rf"^\{{{tag}\}}: (.*?)(?=^\{{|\Z)", entry, re.M | re.S)
            return found.group(1) if found else ""
        yield record(name, place, field("DOI"), field("Title"), field("Abstract"),
                     re.split(r"[;；]+", field("Keywords")))


def cssci(name, text):
    for place, entry in enumerate(text.split("【来源篇名】")[1:], 1):
        keywords = re.search(r"【关 键 词】(.*)", entry)
        yield record(name, place, None, entry.split("\n")[0], "",
                     re.split("/", keywords.group(1)) if keywords else [])


def knowledge_map(name, text):
    for place, r in enumerate(json.loads(json.loads(text)["data"]), 1):
        yield record(name, r.get("pmid") or place, r.get("doi"), r["title"],
                     r.get("paper_abstract"), re.split(r"[;,]", r.get("subject_orig") or ""))


def read(data, name):
    """All records of one file, in its order."""
    text = text_of(data / name)
    if name == SMART_CITY:
        return list(table(name, text, ("Titel", "Abstract", "DOI", "-"), ";"))
    if name.startswith("scopus/") and name.endswith(".csv"):
        return list(table(name, text, ("Title", "Abstract", "DOI", "Author Keywords"), ";"))
    if name.startswith("other_csv/lens"):
        return list(table(name, text, ("Title", "Abstract", "DOI", "Keywords"), ";"))
    if name.startswith("json/"):
        return list(knowledge_map(name, text))
    if name.endswith((".medline", ".nbib")):
        return list(medline(name, text))
    if name.endswith(".bib"):
        return list(bibtex(name, text))
    if name.endswith(".net"):
        return list(noteexpress(name, text))
    if name.startswith("cssci/"):
        return list(cssci(name, text))
    return list(web_of_science(name, text))


def as_csl(records):
    """What the program reads: the id is the key."""
    return json.dumps([{"id": r["key"], "type": "article-journal", "title": r["title"],
                        "abstract": r["abstract"], "keyword": "; ".join(r["keywords"])}
                       for r in records], ensure_ascii=False, indent=1)
