"""Made-up libraries in the formats that the bench of readers reads: the same bytes each time.

Words, families and venues are those of duplicates.py. Records are as full as databases export them:
keywords, addresses, references where the format has them, accents as each format writes them, and an
abstract in six of ten.
"""
import json
from pathlib import Path

from duplicates import Library

GIVEN = ("Anna", "Bjørn", "Chloé", "Dagmar", "Emre", "Fátima", "Göran", "Hannah", "İbrahim", "Jürgen")
TEX = {"ø": r"{\o}", "é": r"{\'e}", "á": r"\'{a}", "ö": r'{\"o}', "ü": r'{\"{u}}', "İ": r"{\.I}"}
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


class Works(Library):
    """Records with all that a database knows of a paper; lean ones have few abstracts and references."""

    def __init__(self, seed, is_lean=False):
        super().__init__(seed)
        self.subjects = [" ".join(self.some(self.rng.randint(1, 2))) for _ in range(4000)]
        self.abstracts = .1 if is_lean else .6
        self.references = (0, 3) if is_lean else (5, 20)

    def sentence(self, length):
        return " ".join(self.some(length)).capitalize() + "."

    def work(self, number):
        rng = self.rng
        first = rng.randint(1, 900)
        people = [(self.families[int(3000 * rng.random() ** 2)], rng.choice(GIVEN), chr(65 + rng.randrange(26)))
                  for _ in range(rng.randint(1, 6))]
        return {
            "number": number,
            "title": " ".join(self.some(rng.randint(6, 14))).capitalize(),
            "people": people,
            "venue": rng.choice(self.venues),
            "year": rng.randint(1995, 2024),
            "month": rng.randrange(12),
            "volume": rng.randint(1, 90),
            "issue": rng.randint(1, 12),
            "pages": (first, first + rng.randint(5, 30)),
            "doi": f"10.1080/{number:06d}.{rng.randrange(10 ** 6)}",
            "abstract": " ".join(self.sentence(rng.randint(9, 24)) for _ in range(8)) if rng.random() < self.abstracts else "",
            "keywords": [self.subjects[int(4000 * rng.random() ** 2)] for _ in range(rng.randint(3, 6))],
            "place": "Univ " + rng.choice(self.families) + ", Dept " + rng.choice(self.families) + ", Oslo, Norway",
            "cited": rng.randrange(400),
        }

    def reference(self):
        rng = self.rng
        return (f"{self.families[int(3000 * rng.random() ** 2)]} {chr(65 + rng.randrange(26))}, "
                f"{rng.randint(1960, 2020)}, {rng.choice(self.venues)[11:].upper()}, V{rng.randint(1, 90)}, "
                f"P{rng.randint(1, 900)}, DOI 10.1016/{rng.randrange(10 ** 9)}")


def in_tex(text):
    return "".join(TEX.get(letter, letter) for letter in text).replace("&", r"\&")


def bibtex(library, work):
    people = " and ".join(f"{in_tex(family)}, {in_tex(given)} {middle}." for family, given, middle in work["people"])
    first, last = work["pages"]
    return (f"@article{{{work['people'][0][0].lower()}{work['year']}_{work['number']},\n"
            f"  author    = {{{people}}},\n"
            f"  title     = {{{{{work['title'][:1]}}}{work['title'][1:]} {{NATO}} --- \\emph{{maps}}}},\n"
            f"  journal   = \"{work['venue']}\",\n"
            f"  year      = {work['year']},\n"
            f"  month     = {MONTHS[work['month']]},\n"
            f"  volume    = {{{work['volume']}}},\n  number    = {{{work['issue']}}},\n"
            f"  pages     = {{{first}--{last}}},\n"
            f"  doi       = {{{work['doi']}}},\n"
            f"  keywords  = {{{'; '.join(work['keywords'])}}},\n"
            + (f"  abstract  = {{{work['abstract']} Caf{{\\'e}}s cost 5\\% more.}},\n" if work["abstract"] else "")
            + "}\n\n")


def ris(library, work):
    lines = ["TY  - JOUR"]
    lines += [f"AU  - {family}, {given} {middle}." for family, given, middle in work["people"]]
    lines += [f"TI  - {work['title']}", f"T2  - {work['venue']}", f"PY  - {work['year']}",
              f"DA  - {work['year']}/{work['month'] + 1:02d}/01/", f"VL  - {work['volume']}", f"IS  - {work['issue']}",
              f"SP  - {work['pages'][0]}", f"EP  - {work['pages'][1]}", f"DO  - {work['doi']}",
              f"AD  - {work['place']}"]
    lines += [f"AB  - {work['abstract']}"] if work["abstract"] else []
    lines += [f"KW  - {keyword}" for keyword in work["keywords"]]
    return "\n".join(lines + ["ER  - ", "", ""])


def wos(library, work):
    people = [f"{family}, {given} {middle}" for family, given, middle in work["people"]]
    short = [f"{family}, {given[0]}{middle}" for family, given, middle in work["people"]]
    references = [library.reference() for _ in range(library.rng.randint(*library.references))]
    lines = ["PT J", "AU " + "\n   ".join(short), "AF " + "\n   ".join(people), "TI " + work["title"],
             "SO " + work["venue"].upper(), "LA English", "DT Article", "DE " + "; ".join(work["keywords"]),
             *(["AB " + work["abstract"]] if work["abstract"] else []), "C1 [" + "; ".join(people) + "] " + work["place"] + ".",
             "CR " + "\n   ".join(references), f"NR {len(references)}", f"TC {work['cited']}",
             f"PD {MONTHS[work['month']].upper()}", f"PY {work['year']}", f"VL {work['volume']}", f"IS {work['issue']}",
             f"BP {work['pages'][0]}", f"EP {work['pages'][1]}", f"DI {work['doi']}",
             f"UT WOS:{work['number']:015d}", "ER", "", ""]
    return "\n".join(lines)


def openalex(library, work):
    places = {}
    for at, word in enumerate(work["abstract"].split()):
        places.setdefault(word, []).append(at)
    return json.dumps({
        "id": f"https://openalex.org/W{work['number'] + 10 ** 9}",
        "doi": "https://doi.org/" + work["doi"],
        "title": work["title"], "display_name": work["title"],
        "publication_year": work["year"], "publication_date": f"{work['year']}-{work['month'] + 1:02d}-01",
        "language": "en", "type": "article",
        "primary_location": {"is_oa": False, "source": {"display_name": work["venue"], "type": "journal"}},
        "authorships": [{
            "author_position": "first" if at == 0 else "middle",
            "author": {"id": f"https://openalex.org/A{abs(hash_of(person))}",
                       "display_name": f"{person[1]} {person[2]}. {person[0]}", "orcid": None},
            "institutions": [{"display_name": work["place"].split(",")[0], "country_code": "NO"}],
            "raw_affiliation_strings": [work["place"]],
        } for at, person in enumerate(work["people"])],
        "cited_by_count": work["cited"],
        "biblio": {"volume": str(work["volume"]), "issue": str(work["issue"]),
                   "first_page": str(work["pages"][0]), "last_page": str(work["pages"][1])},
        "keywords": [{"display_name": keyword, "score": .5} for keyword in work["keywords"]],
        "referenced_works": [f"https://openalex.org/W{library.rng.randrange(10 ** 9)}"
                             for _ in range(library.rng.randint(*library.references))],
        "abstract_inverted_index": places,
    }, ensure_ascii=False) + "\n"


def hash_of(person):
    """A number of a name that is the same in every run, which hash() is not."""
    number = 7
    for letter in "".join(person):
        number = (number * 131 + ord(letter)) % 10 ** 9
    return number


FORMATS = {"bibtex": (bibtex, "bib"), "ris": (ris, "ris"), "wos": (wos, "txt"), "openalex_json": (openalex, "jsonl")}


def write(form, folder, megabytes=None, records=None):
    """Writes so many megabytes, or lean records; answers the path, its bytes and the count of records."""
    written, ending = FORMATS[form]
    library = Works(1, records is not None)
    path = Path(folder) / f"{form}.{ending}"
    count = length = 0
    with path.open("wb") as file:
        if form == "wos":
            length += file.write(b"FN Clarivate Analytics Web of Science\nVR 1.0\n")
        while (length < megabytes * 10 ** 6) if records is None else (count < records):
            length += file.write(written(library, library.work(count)).encode())
            count += 1
    return path, length, count
