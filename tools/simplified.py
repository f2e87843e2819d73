#!/usr/bin/env python3
"""Writes corpus/words/simplified.txt: traditional characters and the simplified ones for them.

Read from the Unihan database of Unicode (Debian package unicode-data), so that a text in either
script is found by a pattern in the other. A pair a line, sorted by the first character, each line
seven bytes long: the program looks pairs up where they stand.

    python3 tools/simplified.py > corpus/words/simplified.txt
"""
import bz2
import sys

SOURCE = "/usr/share/unicode/Unihan_Variants.txt.bz2"
FIRST, LAST = 0x4E00, 0x9FFF  # three bytes of UTF-8, and a character in everyday use


def read(path):
    """The simplified forms of each character, and those characters that stand for another."""
    simplified, same = {}, {}
    with bz2.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#") or not line.strip():
                continue
            character, key, values = line.rstrip("\n").split("\t")
            code = int(character[2:], 16)
            forms = [int(value.split("<")[0][2:], 16) for value in values.split()]
            if key == "kSimplifiedVariant":
                simplified[code] = forms
            elif key in ("kSemanticVariant", "kZVariant"):
                same.setdefault(code, []).extend(forms)
    return simplified, same


def is_usual(code):
    return FIRST <= code <= LAST


def is_simplified(code):
    """Whether it is one of the 6763 characters of GB 2312."""
    try:
        return len(chr(code).encode("gb2312")) == 2
    except UnicodeEncodeError:
        return False


def first_other(code, forms):
    return next((form for form in forms if form != code and is_usual(form)), None)


def main():
    simplified, same = read(SOURCE)
    pairs = {}
    for code, forms in simplified.items():
        other = first_other(code, forms)
        if is_usual(code) and other is not None:
            pairs[code] = other
    # 爲 is 為, and that is 为: a variant of a traditional character is simplified as that is.
    for code, forms in same.items():
        if is_usual(code) and code not in pairs and not is_simplified(code):
            other = next((form for form in forms if form in pairs), None)
            if other is not None and pairs[other] != code:
                pairs[code] = pairs[other]
    # No chain: what a character becomes stays as it is.
    for code in sorted(pairs):
        seen = {code}
        while pairs[code] in pairs and pairs[code] not in seen:
            seen.add(pairs[code])
            pairs[code] = pairs[pairs[code]]
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for code in sorted(pairs):
        if pairs[code] != code:
            print(chr(code) + chr(pairs[code]))


if __name__ == "__main__":
    main()
