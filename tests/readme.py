"""Runs every command that README.md shows ("    $ dggraph …") in the folder of the example, and compares what it
says with the lines below it; "    …" stands for lines left out. With --write it puts the true output in.
Usage: readme.py DGGRAPH README LIST [--write]"""
import os
import shlex
import shutil
import subprocess
import sys
import tempfile

SHOWN = 24  # lines kept of a longer output


def output_of(dggraph, command, folder):
    words = shlex.split(command)
    run = subprocess.run([dggraph] + words[1:], cwd=folder, stdout=subprocess.PIPE,
                         stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, check=False)
    if run.returncode != 0:
        sys.exit(f"{command}: ended with {run.returncode}")
    return [line.rstrip() for line in run.stdout.decode("utf-8").splitlines()]


def shown(lines):
    kept = lines if len(lines) <= SHOWN else lines[:SHOWN] + ["…"]
    return [("    " + line).rstrip() for line in kept]


def with_outputs(text, dggraph, folder):
    result, lines, at = [], text.splitlines(), 0
    while at < len(lines):
        result.append(lines[at])
        if lines[at].startswith("    $ dggraph "):
            end = at + 1
            while end < len(lines) and (lines[end].startswith("    ") or
                                        (not lines[end] and end + 1 < len(lines) and
                                         lines[end + 1].startswith("    "))):
                end += 1
            result += shown(output_of(dggraph, lines[at][6:], folder))
            at = end
        else:
            at += 1
    return "\n".join(result) + "\n"


def main():
    dggraph, readme, reading_list = (os.path.abspath(path) for path in sys.argv[1:4])
    with open(readme, encoding="utf-8") as file:
        text = file.read()
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(reading_list, os.path.join(folder, "reading-list.txt"))
        true = with_outputs(text, dggraph, folder)
    if "--write" in sys.argv:
        with open(readme, "w", encoding="utf-8") as file:
            file.write(true)
    elif true != text:
        for said, is_so in zip(text.splitlines(), true.splitlines()):
            if said != is_so:
                sys.exit(f"README.md says:\n{said}\nbut it is:\n{is_so}")
        sys.exit("README.md shows more or less than there is")


main()
