#!/usr/bin/python3
"""The table of docs/measures.md holds what the program says of each measure.

usage: measures_page.py DGGRAPH PAGE [--write]
"""

import json
import subprocess
import sys

HEAD = "## All measures\n\n"


def ask(program, *words):
    out = subprocess.run([program, *words, "--json"], check=True, stdout=subprocess.PIPE).stdout
    return json.loads(out)


def cell(text):
    return text.replace("|", "\\|").replace("*", "\\*").replace("<", "&lt;")


def rows(program):
    yield "| measure | what it tells | formula | convention | ties are read | not defined for | source |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for shelf in ask(program, "list", "centralities"):
        for row in shelf["rows"]:
            (more,) = [found for found in ask(program, "explain", row["name"])
                       if found["shelf"] == "centralities"]
            parts = [more.get(key, "–") for key in
                     ("summary", "formula", "convention", "ties", "undefined", "source")]
            yield f"| `{row['name']}` | " + " | ".join(map(cell, parts)) + " |"


def main(program, page, *options):
    with open(page, encoding="utf-8") as file:
        before, _, _ = (now := file.read()).partition(HEAD)
    wanted = before + HEAD + "\n".join(rows(program)) + "\n"
    if "--write" in options:
        with open(page, "w", encoding="utf-8") as file:
            file.write(wanted)
    elif now != wanted:
        print(f"{page} is not what the program says: run {sys.argv[0]} {program} {page} --write")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
