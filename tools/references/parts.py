#!/usr/bin/env python3
"""Writes references labelled by hand as lines that train.c learns from: parts.py FILE.xml...

Every other reference of each file is taken, once; the rest is held out for
tests/corpus/references_labelled.c. A line holds the parts of a reference, each as its letter, the byte
1F and its text, with the byte 1E between. Half of the references that have all it needs are written
again in a style that the files lack, such as that of Scopus.
"""
import random
import re
import sys
import xml.etree.ElementTree as ElementTree

LETTERS = {"author": "A", "date": "D", "title": "T", "journal": "J", "container-title": "C",
           "volume": "V", "pages": "P", "editor": "E", "translator": "E", "director": "E",
           "producer": "E", "location": "L", "publisher": "U", "doi": "I", "url": "I",
           "citation-number": "N"}  # all else is a note: O


def parts_of(sequence):
    parts = []
    for element in sequence:
        text = re.sub(r"</?[a-zA-Z]+>", "", "".join(element.itertext()))
        text = " ".join(text.split())
        if text:
            parts.append((LETTERS.get(element.tag, "O"), text))
    return parts


def with_dates(parts):
    """"2000;355(9222):" is labelled as a volume, and begins with the date."""
    has_date = any(letter == "D" for letter, _ in parts)
    for letter, text in parts:
        found = re.match(r"((?:19|20)\d\d(?: \w+)?;)\s*(.+)$", text)
        if letter in "JV" and found and not has_date:
            yield "D", found.group(1)
            yield letter, found.group(2)
        else:
            yield letter, text


def bare(text):
    return text.strip(" ,.;:()[]\"“”«»‘’'")


def article(part, year, title, chance):
    numbers = re.findall(r"\d+", part.get("V", ""))
    pages = re.search(r"(\w?\d+)\s*[-–—]+\s*(\w?\d+)", part.get("P", ""))
    venue = part["J"].rstrip(" ,;:(")
    if not numbers or not pages or len(venue) < 3:
        return None
    volume, issue, pages = numbers[0], numbers[1] if len(numbers) > 1 else "", pages.groups()
    author, short = part["A"].rstrip(" ,;:"), venue.rstrip(".")
    closed = author if author.endswith(".") else author + "."
    both = f"{volume} ({issue})," if issue else volume + ","
    if chance < .3:
        return [("A", closed + ","), ("T", title), ("D", f"({year})"), ("J", short + ","), ("V", both),
                ("P", "pp. %s-%s" % pages)]
    if chance < .55:
        return [("A", author + ","), ("T", title + ","), ("J", venue + ","), ("V", volume + ","),
                *([("V", issue + ",")] if issue else []), ("P", "pp. %s-%s," % pages), ("D", f"({year})")]
    if chance < .7:
        return [("A", closed), ("D", year + "."), ("T", title + "."), ("J", short),
                ("V", f"{volume}, {issue}" if issue else volume + ","), ("D", f"({year}),"),
                ("P", "%s–%s." % pages)]
    if chance < .85:
        return [("A", closed), ("T", title + "."), ("J", venue), ("D", year + ","), ("V", both),
                ("P", "%s–%s." % pages)]
    return [("A", author + ":"), ("T", title + "."), ("J", "In: " + short), ("V", volume),
            ("D", f"({year}),"), *([("V", f"Nr. {issue},")] if issue else []), ("P", "S. %s-%s." % pages)]


def book(part, year, title, chance):
    author, place, press = part["A"].rstrip(" ,;:"), bare(part["L"]), bare(part["U"])
    closed = author if author.endswith(".") else author + "."
    if chance < .4:
        return [("A", author + ","), ("D", f"({year})"), ("T", title + ", ,"), ("L", place + ":"), ("U", press)]
    if chance < .7:
        return [("A", closed), ("T", title + ";"), ("U", press + ":"), ("L", place + ","), ("D", year + ".")]
    return [("A", author + ":"), ("T", title + "."), ("L", place + ":"), ("U", press), ("D", year + ".")]


def again(parts, chance):
    """The same in another style; None if something is missing, or there twice."""
    part = dict(parts)
    year = re.search(r"(1[5-9]|20)\d\d", part.get("D", ""))
    title = bare(part.get("T", ""))
    if len(part) < len(parts) or "A" not in part or not year or len(title) < 12:
        return None
    if "J" in part:
        return article(part, year.group(), title, chance)
    return book(part, year.group(), title, chance) if "L" in part and "U" in part else None


def write(parts):
    print("\x1e".join(f"{letter}\x1f{text}" for letter, text in parts))


def main():
    chances, seen = random.Random(11), set()
    for path in sys.argv[1:]:
        for sequence in list(ElementTree.parse(path).getroot())[::2]:
            parts = parts_of(sequence)
            key = re.sub(r"\W", "", "".join(text for _, text in parts)).lower()
            if not parts or key in seen:
                continue
            seen.add(key)
            write(with_dates(parts))
            other = again(parts, chances.random()) if chances.random() < .5 else None
            if other:
                write(other)


main()
