#!/usr/bin/env python3
"""Writes corpus/words/pinyin.txt: how Chinese characters are spelled in names, without tones.

Read from the Unihan database of Unicode (Debian package unicode-data), so that a name in Chinese
and the same name in Latin letters are compared. A line is a syllable, a tab and the characters that
are usually read so: those of GB 2312 and Big5, in the order of Unicode.

    python3 tools/pinyin.py > corpus/words/pinyin.txt
"""
import bz2
import unicodedata

SOURCE = "/usr/share/unicode/Unihan_Readings.txt.bz2"
FIRST, LAST = 0x4E00, 0x9FFF


def is_usual(character):
    for encoding in ("gb2312", "big5"):
        try:
            character.encode(encoding)
            return True
        except UnicodeEncodeError:
            pass
    return False


def without_tone(reading):
    letters = unicodedata.normalize("NFD", reading.lower())
    return "".join(letter for letter in letters if "a" <= letter <= "z")


def main():
    characters = {}
    with bz2.open(SOURCE, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#") or not line.strip():
                continue
            code, key, value = line.rstrip("\n").split("\t")
            number = int(code[2:], 16)
            if key == "kMandarin" and FIRST <= number <= LAST and is_usual(chr(number)):
                characters.setdefault(without_tone(value.split()[0]), []).append(number)
    for syllable in sorted(characters):
        if len(syllable) > 1 or syllable in "aeo":
            print(syllable + "\t" + "".join(map(chr, sorted(characters[syllable]))))


if __name__ == "__main__":
    main()
