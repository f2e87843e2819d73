"""Chooses the records of the second gold set: a fixed seed, so many of each file.

python3 choose.py DATA prints keys and halves; with --texts also the texts, for the person who
codes. Of each group the records sorted by key are put by turns into the halves "improve" (which
people may look at while they better the word lists) and "held_out" (run once, at the end).
"""
import json
import pathlib
import random
import re
import sys

sys.dont_write_bytecode = True
import records  # noqa: E402

SEED = 20261124
GOVERNING = re.compile(r"\b(govern|polic|citizen|municipal|urban planning|public service)", re.I)
RULING = re.compile(r"^[^\n]{0,120}?(govern|polic|citizen|participat|regulat|public|e-|state)", re.I)
PLACED = re.compile(r"\b([Cc]ase of|[Cc]ity of|[Mm]unicipality of|cities (in|of)) [A-Z][a-z]+")
AREA = re.compile("[省市县国州]")
SCIENCEDIRECT = [f"sciencedirect/ScienceDirect_citations_{n}.bib" for n in (
    1721933036744, 1721933066874, 1721933086347, 1721933123541, 1721933143054, 1721933221658)]
CSSCI = [f"cssci/cssci_{n}.txt" for n in ("4a79a3", "652ba9", "ad96b3", "c46fde")]

# name, files, how many, shortest abstract, which
GROUPS = [
    ("smart city, governing", [records.SMART_CITY], 14, 400, GOVERNING.search),
    ("smart city, other", [records.SMART_CITY], 6, 400, lambda t: not GOVERNING.search(t)),
    ("sciencedirect", SCIENCEDIRECT, 16, 400, None),
    ("pubmed", ["pubmed/medline_test.medline", "pubmed/demo_pubmed_202101.nbib"], 11, 400, None),
    ("wos", ["wos/demo_wos_202101.txt", "wos/savedrecs.txt", "wos/wos_2026_sample.txt"], 7, 300,
     None),
    ("scopus", ["scopus/scopus.bib", "scopus/scopus_m.bib"], 5, 300, None),
    ("scopus, mixed", ["scopus/scopus_testing.csv"], 5, 300, None),
    ("bibliometrics", ["scopus/scopus_2026_sample.csv", "other_csv/lens_sample.csv"], 5, 300, None),
    ("cnki", ["cnki/cnki_as_wos_307.txt", "cnki/mixed.net", "cnki/Classic5Test.net"], 9, 60, None),
    ("cssci", CSSCI, 8, 0, None),
    ("sciencedirect, governing", SCIENCEDIRECT, 14, 400, RULING.search),
    ("cssci, of some area", CSSCI, 6, 0, AREA.search),
    ("smart city, of some area", [records.SMART_CITY], 12, 400, PLACED.search),
    ("climate and health", ["json/climate-change.json"], 5, 400, None),
    ("digital education", ["json/digital-education-sg.json"], 5, 400, None),
]


def choose(data):
    generator = random.Random(SEED)
    chosen, taken = [], set()
    for name, files, count, shortest, holds in GROUPS:
        pool = {}
        for file in files:
            for r in records.read(data, file):
                text = r["title"] + "\n" + r["abstract"]
                fits = r["title"] and len(r["abstract"]) >= shortest and not (holds and not holds(text))
                if fits and r["title"].lower() not in taken and r["title"] not in pool:
                    pool[r["title"]] = r
        picked = generator.sample([pool[t] for t in sorted(pool)], count)
        for place, r in enumerate(sorted(picked, key=lambda r: r["key"])):
            taken.add(r["title"].lower())
            chosen.append({"group": name, "half": "held_out" if place % 2 else "improve", **r})
    return chosen


# What the third set is drawn from: titles of the field, abstracts of 400 to 2200 characters.
FIELD = re.compile(r"\b(govern|polic|citizen|municipal|public|participat|privacy|transparen|digital|"
                   r"inclusion|platform|surveill)", re.I)
THIRD = [([records.SMART_CITY], 18, FIELD), (SCIENCEDIRECT, 8, RULING)]


def choose_third(data):
    """Records that are not in the second set, drawn later: what was learned there is tried here."""
    used = {r["title"].lower() for r in choose(data)}
    generator, chosen = random.Random(SEED + 1), []
    for files, count, holds in THIRD:
        pool = {}
        for file in files:
            for r in records.read(data, file):
                if (r["title"].lower() not in used and 400 <= len(r["abstract"]) <= 2200 and
                        holds.search(r["title"])):
                    pool[r["title"]] = r
        chosen += generator.sample([pool[t] for t in sorted(pool)], count)
    return [{"group": "third", "half": "improve", **r} for r in chosen]


# What the fourth set is drawn from, all of it held out: also what rules and is ruled, and Chinese
# records about governing. Two people code it, each for himself.
POLITICAL = re.compile(r"\b(state|surveill|control|authorit|censor|protest|police|party|power|rights|"
                       r"accountab|trust|justice|resist|crisis|securit|neoliberal|critical|contest)", re.I)
ZH_GOVERNING = re.compile("治理|政府|政策|社会|城市|数字|数据|平台|政务|乡村|农村|区域|网络")
FOURTH = [
    ([records.SMART_CITY], 18, 400, FIELD.search), ([records.SMART_CITY], 12, 400, POLITICAL.search),
    ([records.SMART_CITY], 8, 400, lambda t: not FIELD.search(t)),
    (SCIENCEDIRECT, 14, 400, RULING.search), (SCIENCEDIRECT, 12, 400, POLITICAL.search),
    (["json/climate-change.json", "json/digital-education-sg.json"], 6, 400, None),
    (["scopus/scopus_testing.csv", "scopus/scopus.bib", "wos/savedrecs.txt"], 6, 300, None),
    (["pubmed/medline_test.medline"], 4, 400, None),
    (["cnki/cnki_as_wos_307.txt"], 6, 60, ZH_GOVERNING.search), (CSSCI, 10, 0, ZH_GOVERNING.search),
]


def draw(data, groups, used, seed, name):
    """So many records of each group, none twice."""
    generator, chosen = random.Random(seed), []
    for files, count, shortest, holds in groups:
        pool = {}
        for file in files:
            for r in records.read(data, file):
                title = r["title"]
                if (title and title.lower() not in used and
                        shortest <= len(r["abstract"]) <= 2600 and (not holds or holds(title))):
                    pool[title] = r
        picked = generator.sample([pool[t] for t in sorted(pool)], min(count, len(pool)))
        used |= {r["title"].lower() for r in picked}
        chosen += picked
    return [{"group": name, "half": "held_out", **r} for r in chosen]


def choose_fourth(data):
    """Records that are in neither set before; what a title must hold is said for each group."""
    used = {r["title"].lower() for r in choose(data) + choose_third(data)}
    return draw(data, FOURTH, used, SEED + 2, "fourth")


# The fifth: for locations above all, half of it records that seem to name one. Held out, too.
FIFTH = [
    ([records.SMART_CITY], 24, 400, PLACED.search), ([records.SMART_CITY], 14, 400, None),
    (SCIENCEDIRECT, 22, 400, None), (["scopus/scopus_testing.csv"], 8, 400, None),
    (["wos/savedrecs.txt", "wos/testFile.isi", "wos/demo_wos_202101.txt"], 6, 300, None),
    (["pubmed/medline_test.medline"], 8, 400, None), (["json/climate-change.json"], 8, 400, None),
    (["json/digital-education-sg.json"], 8, 400, None), (["scopus/scopus.bib"], 4, 400, None),
]


def choose_fifth(data):
    """Records that are in no set before."""
    used = {r["title"].lower() for r in choose(data) + choose_third(data) + choose_fourth(data)}
    return draw(data, FIFTH, used, SEED + 3, "fifth")


# The sixth: what a library of the field is mostly made of; drawn when the two before were spent.
SIXTH = [
    ([records.SMART_CITY], 22, 400, FIELD.search), ([records.SMART_CITY], 20, 400, None),
    ([records.SMART_CITY], 8, 400, PLACED.search), (SCIENCEDIRECT, 26, 400, None),
    (["json/digital-education-sg.json"], 6, 400, None), (["json/climate-change.json"], 6, 400, None),
    (["scopus/scopus_testing.csv"], 6, 400, None), (["pubmed/medline_test.medline"], 4, 400, None),
]


def choose_sixth(data):
    """Records that are in no set before."""
    used = {r["title"].lower() for r in choose(data) + choose_third(data) + choose_fourth(data) +
            choose_fifth(data)}
    return draw(data, SIXTH, used, SEED + 4, "sixth")


# The seventh: as the sixth, with more of what other databases hold, and some titles in Chinese.
SEVENTH = [
    ([records.SMART_CITY], 20, 400, FIELD.search), ([records.SMART_CITY], 16, 400, None),
    (SCIENCEDIRECT, 26, 400, None), (["json/digital-education-sg.json"], 8, 400, None),
    (["json/climate-change.json"], 8, 400, None), (["scopus/scopus_testing.csv"], 8, 400, None),
    (["pubmed/medline_test.medline"], 6, 400, None), (CSSCI, 6, 0, ZH_GOVERNING.search),
]


def choose_seventh(data):
    """Records that are in no set before."""
    used = {r["title"].lower() for r in choose(data) + choose_third(data) + choose_fourth(data) +
            choose_fifth(data) + choose_sixth(data)}
    return draw(data, SEVENTH, used, SEED + 5, "seventh")


if __name__ == "__main__":
    chooser = {"--third": choose_third, "--fourth": choose_fourth,
               "--fifth": choose_fifth, "--sixth": choose_sixth,
               "--seventh": choose_seventh}.get(sys.argv[-1], choose)
    wanted = chooser(pathlib.Path(sys.argv[1]))
    if "--texts" not in sys.argv:
        wanted = [{k: r[k] for k in ("key", "file", "place", "group", "half")} for r in wanted]
    print(json.dumps(wanted, ensure_ascii=False, indent=1))
