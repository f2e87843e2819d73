"""How well and how fast duplicates are found: lists with one planted duplicate for ten papers.

    python3 tests/bench/duplicates.py build/release/dggraph [COUNT ...]

Each duplicate is the paper as another database has it: in other case, without its subtitle, as a
preprint, damaged, abbreviated, translated, or with nothing but the DOI in common. Beside them stand
papers that only look alike: parts of a series, yearly reports, introductions to special issues, one title in two venues.
Printed for each count: seconds of processor time, precision and recall of the pairs that are merged,
and the share of the planted that was merged or told as doubtful. Fails if the precision is below .99
or the recall below .97.
"""
import random
import re
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

KINDS = ("case", "subtitle", "preprint", "damage", "abbreviation", "translation", "doi")
SYLLABLES = [a + b for a in "bcdfghklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "is")]
HAN = "城市治理数据政府平台社会信息技术研究发展政策公共服务创新区域中心网络制度智慧数字"


def words(rng, count):
    made = set()
    while len(made) < count:
        made.add("".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 4))))
    return sorted(made)


class Library:
    """Papers drawn from words as texts are: a few are frequent, most are rare."""

    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.words = words(self.rng, 6000)
        self.families = [word.capitalize() for word in words(self.rng, 3000)]
        self.venues = ["Journal of " + " ".join(self.some(2)) for _ in range(600)]

    def some(self, count):
        return [self.words[int(len(self.words) * self.rng.random() ** 2)] for _ in range(count)]

    def paper(self):
        rng = self.rng
        main = " ".join(self.some(rng.randint(4, 9))).capitalize()
        title = main + (": " + " ".join(self.some(rng.randint(3, 6))) if rng.random() < .4 else "")
        first = rng.randint(1, 900)
        return {
            "title": title,
            "author": " and ".join(f"{self.families[int(3000 * rng.random() ** 2)]}, {chr(65 + rng.randrange(26))}."
                                   for _ in range(rng.randint(1, 5))),
            "journal": rng.choice(self.venues),
            "year": str(rng.randint(1995, 2024)),
            "volume": str(rng.randint(1, 90)),
            "number": str(rng.randint(1, 12)),
            "pages": f"{first}--{first + rng.randint(5, 30)}",
            "doi": f"10.1080/{rng.randrange(10 ** 12):012d}" if rng.random() < .8 else "",
            "abstract": " ".join(self.some(30)).capitalize() + "." if rng.random() < .6 else "",
        }

    def damaged(self, title):
        letters = list(title)
        for _ in range(self.rng.randint(1, 3)):
            at = self.rng.randrange(len(letters))
            letters[at] = self.rng.choice(("", self.rng.choice("abcdefghijklmnopqrstuvwxyz")))
        return "".join(letters)

    def duplicate(self, paper, kind):
        other = dict(paper)
        if kind == "doi" and paper["doi"]:
            return {"title": "", "doi": "https://doi.org/" + paper["doi"].upper(), "year": paper["year"]}
        if kind == "preprint":
            other.update(doi=f"10.48550/arXiv.{self.rng.randrange(10 ** 9)}", journal="arXiv", volume="",
                         number="", pages="", year=str(int(paper["year"]) - self.rng.randint(0, 2)))
            return other
        other["doi"] = ""
        if kind == "subtitle" and ": " in paper["title"]:
            other["title"] = paper["title"].split(": ")[0]
        elif kind == "damage":
            other["title"] = self.damaged(paper["title"])
        elif kind == "abbreviation":
            other["journal"] = " ".join(word[:3] + "." for word in paper["journal"].split() if word != "of")
            other["abstract"] = ""
        elif kind == "translation":
            other["title"] = "".join(self.rng.choice(HAN) for _ in range(12))
            other["abstract"] = ""
        else:
            other["title"] = paper["title"].upper()
            other["pages"] = paper["pages"].split("--")[0]
        return other

    def alike(self, paper, kind):
        """Another paper that looks like this one."""
        other = dict(self.paper(), author=paper["author"], journal=paper["journal"], year=paper["year"])
        if kind == 0:
            one, two = self.rng.choice((("part 1", "part 2"), ("part I", "part II"), ("（上）", "（下）")))
            other.update(title=f"{paper['title']}, {two}", abstract=paper["abstract"])
            paper["title"] = f"{paper['title']}, {one}"
        elif kind == 1:
            paper["title"] = "Annual report on " + paper["title"][:20] + " " + paper["year"]
            other.update(title=paper["title"][:-4] + str(int(paper["year"]) + 1), year=str(int(paper["year"]) + 1))
        elif kind == 2:  # the abstract of a meeting, a review of the same book
            other.update(title=paper["title"], journal=self.rng.choice(self.venues), volume=str(int(paper["volume"]) + 1),
                         doi="", abstract="")
        else:
            paper["title"] = other["title"] = "Introduction to the special issue"
            other.update(author=self.paper()["author"], journal=self.rng.choice(self.venues))
        return other


def entry(number, record):
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in record.items() if value)
    return f"@article{{r{number},\n{fields}}}\n"


def planted(count, path):
    """Writes the list; answers the line of each record and its paper, and the kinds of duplicates."""
    library = Library(count)
    papers, records = [], []
    while len(records) < count:
        paper = library.paper()
        number = len(papers)
        papers.append(paper)
        if number % 40 == 0:
            records.append((-1 - number, library.alike(paper, number // 40 % 4), "alike"))
        records.append((number, paper, "first"))
        if number % 9 == 0 and number % 40 != 0:
            kind = KINDS[number // 9 % len(KINDS)]
            records.append((number, library.duplicate(paper, kind), kind))
    library.rng.shuffle(records)
    line, lines = 1, {}
    with path.open("w", encoding="utf-8") as file:
        for number, (paper, record, kind) in enumerate(records):
            text = entry(number, record)
            lines[line] = (paper, kind)
            line += text.count("\n")
            file.write(text)
    return lines


def measured(program, path):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    outcome = subprocess.run([program, "export", path, "--to", "corpus", "-o", "-", "-v", "--threads", "1"],
                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime, outcome.stderr


def root(into, line):
    while line in into:
        line = into[line]
    return line


def main():
    program = sys.argv[1]
    counts = [int(word) for word in sys.argv[2:]] or [50000, 100000, 200000]
    is_good = True
    print(f"{'records':>8} {'seconds':>8} {'us/record':>9} {'precision':>9} {'recall':>7} {'told':>6}  missed by kind")
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "list.bib"
            lines = planted(count, path)
            seconds, told = measured(program, path)
        into = {int(one): int(other) for one, other in
                re.findall(r"list\.bib:(\d+): merged: .*?list\.bib:(\d+)", told)}
        doubtful = {int(one): int(other) for one, other in
                    re.findall(r"list\.bib:(\d+): doubtful: may be the paper at list\.bib:(\d+)", told)}
        groups = {}
        for line in lines:
            groups.setdefault(root(into, line), []).append(line)
        right = wrong = 0
        for group in groups.values():
            for at, one in enumerate(group):
                for other in group[at + 1:]:
                    right += lines[one][0] == lines[other][0]
                    wrong += lines[one][0] != lines[other][0]
        firsts = {paper: line for line, (paper, kind) in lines.items() if kind == "first"}
        missed, shown, planted_count = {}, 0, 0
        for line, (paper, kind) in lines.items():
            if kind not in KINDS:
                continue
            planted_count += 1
            if root(into, line) != root(into, firsts[paper]):
                missed[kind] = missed.get(kind, 0) + 1
                shown += line in doubtful or firsts[paper] in doubtful
        found = planted_count - sum(missed.values())
        print(f"{len(lines):8} {seconds:8.2f} {seconds / len(lines) * 1e6:9.1f} {right / max(1, right + wrong):9.4f} "
              f"{found / planted_count:7.4f} {(found + shown) / planted_count:6.4f}  {missed}")
        is_good = is_good and right >= .99 * (right + wrong) and found >= .97 * planted_count
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
