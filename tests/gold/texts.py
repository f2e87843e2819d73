"""Puts the texts of the records of a gold coding beside its labels, outside of the project.

python3 texts.py DATA FOLDER GOLD… writes FOLDER/GOLD; ends with 77 (skipped) where there is no DATA.
"""
import json
import pathlib
import sys

sys.dont_write_bytecode = True
import records  # noqa: E402


def write_texts(data, folder, gold):
    wanted = {r["key"]: r for r in json.loads(gold.read_text(encoding="utf-8"))["records"]}
    files = sorted({r.get("file") or key.split("#")[0] for key, r in wanted.items()})
    found = {}
    for file in files:
        for r in records.read(data, file):
            if r["key"] in wanted:
                found.setdefault(r["key"], r)
    missing = [key for key in wanted if key not in found]
    if missing:
        sys.exit("no text of " + " ".join(missing))
    text = records.as_csl([found[key] for key in wanted])
    (folder / gold.name).write_text(text, encoding="utf-8")


def main(data, folder, *golds):
    if not data.is_dir():
        print(f"skipped, no {data}")
        return 77
    folder.mkdir(exist_ok=True)
    for gold in golds:
        write_texts(data, folder, gold)
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(pathlib.Path, sys.argv[1:])))
