"""Seeds for the fuzzer of readers: what our own tests give a reader to read.

seeds.py READER FOLDER writes each longer text of tests/corpus/readers/READER.c, and of the tests of
its parts, as a file of its own. What a test says in several literals, one behind the other, is one text.
"""
import hashlib
import re
import sys
from pathlib import Path

SHORTEST, LONGEST = 24, 4096  # bytes
LITERAL = r'"(?:[^"\\\n]|\\.)*"'
ESCAPES = {"n": b"\n", "t": b"\t", "r": b"\r", "f": b"\f", "v": b"\v", "a": b"\a", "b": b"\b"}


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


def texts_in(source):
    for run in re.findall(rf"{LITERAL}(?:\s*{LITERAL})*", re.sub(r"#include.*", "", source)):
        text = b"".join(bytes_of(literal) for literal in re.findall(LITERAL, run))
        if SHORTEST <= len(text) <= LONGEST:
            yield text


def main():
    reader, folder = sys.argv[1], Path(sys.argv[2])
    tests = Path(__file__).resolve().parent.parent / "corpus" / "readers"
    folder.mkdir(parents=True, exist_ok=True)
    for path in [tests / f"{reader}.c", *sorted((tests / reader).glob("*.c"))]:
        for text in texts_in(path.read_text(encoding="utf-8")):
            (folder / hashlib.sha1(text).hexdigest()).write_bytes(text)
    print(f"{reader}: {len(list(folder.iterdir()))} seeds")


if __name__ == "__main__":
    main()
