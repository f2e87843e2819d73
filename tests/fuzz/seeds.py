"""Seeds for the fuzzers: what our own tests give to read.

seeds.py reader NAME FOLDER   writes each longer text of tests/corpus/readers/NAME.c, and of the tests of its
                              parts, as a file of its own
seeds.py harness NAME FOLDER  the same for a harness, as it wants them: tests/fuzz/NAME.c

What a test says in several literals, one behind the other, is one text.
"""
import hashlib
import re
import sys
from pathlib import Path

SHORTEST, LONGEST = 24, 4096  # bytes
LITERAL = r'"(?:[^"\\\n]|\\.)*"'
ESCAPES = {"n": b"\n", "t": b"\t", "r": b"\r", "f": b"\f", "v": b"\v", "a": b"\a", "b": b"\b"}
TESTS = Path(__file__).resolve().parent.parent
# What is told in tests of the same things that a harness reads.
SOURCES = {
    "coding": ["corpus/coding*.c", "corpus/extractors/*.c", "corpus/extractors/locations/*.c"],
    "csv": ["base/csv.c", "base/csv/*.c", "corpus/readers/*_csv.c", "corpus/readers/table.c"],
    "graphml": ["graph/importers/graphml.c"],
    "json": ["base/json.c", "base/json/*.c", "corpus/readers/*_json.c"],
    "networks": ["graph/importers/*.c"],
    "stream": ["base/stream*.c", "base/stream/*.c"],
    "unicode": ["base/unicode.c", "base/unicode/*.c", "corpus/folding.c"],
    "xml": ["base/xml.c", "corpus/elements.c", "corpus/readers/*_xml.c", "graph/importers/ge*.c"],
    "yaml": ["base/yaml.c", "corpus/readers/markdown.c", "corpus/readers/markdown/front.c"],
}


def bytes_of(literal):
    """The bytes of a literal of C."""
    made = bytearray()
    for plain, number, digits, letter in re.findall(r"([^\\]+)|\\x([0-9A-Fa-f]+)|\\([0-7]{1,3})|\\(.)", literal[1:-1]):
        if plain:
            made += plain.encode()
        elif number:
            made.append(int(number, 16) & 255)
        elif digits:
            made.append(int(digits, 8) & 255)
        else:
            made += ESCAPES.get(letter, letter.encode())
    return bytes(made)


def texts_in(path):
    source = re.sub(r"#include.*", "", path.read_text(encoding="utf-8"))
    for run in re.findall(rf"{LITERAL}(?:\s*{LITERAL})*", source):
        text = b"".join(bytes_of(literal) for literal in re.findall(LITERAL, run))
        if SHORTEST <= len(text) <= LONGEST:
            yield text


def of_reader(name):
    readers = TESTS / "corpus" / "readers"
    for path in [readers / f"{name}.c", *sorted((readers / name).glob("*.c"))]:
        yield from texts_in(path)


def of_harness(name):
    if name == "readers":  # the first byte picks the reader, by its place in the table
        table = (TESTS.parent / "corpus" / "readers.def").read_text(encoding="utf-8")
        for place, reader in enumerate(re.findall(r"^ROW\((\w+)", table, re.M)):
            yield from (bytes([place]) + text for text in of_reader(reader))
        return
    first = b"\0" if name == "networks" else b""  # picks an empty beginning
    for pattern in SOURCES[name]:
        for path in sorted(TESTS.glob(pattern)):
            yield from (first + text for text in texts_in(path))


def main():
    kind, name, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    for text in of_reader(name) if kind == "reader" else of_harness(name):
        (folder / hashlib.sha1(text).hexdigest()).write_bytes(text)
    count = len(list(folder.iterdir()))
    print(f"{name}: {count} seeds")
    return 0 if count > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
