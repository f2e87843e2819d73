"""How fast libraries are read, beside others: readers.py BUILD [MEGABYTES [RECORDS]].

Makes up MEGABYTES (50) of BibTeX, RIS, Web of Science and OpenAlex JSON lines in a temporary folder and
reads each, turn by turn, with
  read     dggraph's reader alone: everything decoded and kept in a corpus
  settled  and then duplicates merged, people, venues and references made (bench_readers)
  convert  the program, from the file to RIS (of RIS: to BibTeX)
and with the peers that are installed: bibutils (bib2xml, ris2xml, isi2xml), btparse, bibtexparser,
pybtex, jq, Python's json. Slow peers get a part of the file: the first line says of how many megabytes.
Seconds are those of processors; `times` is the speed of our reader by that of the peer; `of kept` is the
most memory that was resident by the text that the corpus keeps. RECORDS (1000000; 0: none) of OpenAlex,
lean ones, are then written to the disk and read, to show the memory beside the size of the file.
"""
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import libraries

PYTHON = "/usr/bin/python3"  # Debian's, which has the modules of its packages
BIBTEXPARSER = ("import sys, bibtexparser; "
                "bibtexparser.bparser.BibTexParser(common_strings=True).parse_file(open(sys.argv[1]))")
PYBTEX = "import sys; from pybtex.database.input import bibtex; data = bibtex.Parser().parse_file(sys.argv[1])"
DECODED = (PYBTEX + "; from pybtex.richtext import Text; "
           "[Text.from_latex(text) for entry in data.entries.values() for text in entry.fields.values()]")
JSON = "import sys, json; [json.loads(line) for line in open(sys.argv[1])]"
# of each format: the peer, how it is called, and how many megabytes it gets (None: all)
PEERS = {
    "bibtex": [("bibutils bib2xml", ["bib2xml"], None), ("btparse", ["bench_btparse"], None),
               ("bibtexparser", [PYTHON, "-c", BIBTEXPARSER], 2), ("pybtex", [PYTHON, "-c", PYBTEX], 10),
               ("pybtex, LaTeX decoded", [PYTHON, "-c", DECODED], 5)],
    "ris": [("bibutils ris2xml", ["ris2xml"], None)],
    "wos": [("bibutils isi2xml", ["isi2xml"], None)],
    "openalex_json": [("jq", ["jq", "-c", ".title"], None), ("Python json", [PYTHON, "-c", JSON], None)],
}


def run(words):
    """The output, seconds of processors, seconds by the clock and kilobytes of one program."""
    script = ("import os, resource, subprocess, sys, time; start = time.perf_counter(); "
              "code = subprocess.run(sys.argv[1:], stderr=subprocess.DEVNULL).returncode; "
              "used = resource.getrusage(resource.RUSAGE_CHILDREN); "
              "print('\\nused', used.ru_utime + used.ru_stime, time.perf_counter() - start, used.ru_maxrss, code)")
    output = subprocess.run([sys.executable, "-c", script, *map(str, words)], capture_output=True, check=True).stdout
    told, _, used = output.rpartition(b"\nused ")
    work, clock, kilobytes, code = used.split()
    return told, float(work), float(clock), int(kilobytes), int(code)


def part_of(path, megabytes):
    """The first records of a file of BibTeX."""
    with path.open("rb") as file:
        text = file.read(megabytes * 10 ** 6)
    part = path.with_name("part" + path.suffix)
    part.write_bytes(text[:text.rindex(b"@article")])
    return part


def row(name, megabytes, work, clock, kilobytes, rest=""):
    print(f"  {name:22} {megabytes / work:8.1f} MB/s {work:8.2f} s {clock:8.2f} s by the clock "
          f"{kilobytes / 1024:8.1f} MB{rest}", flush=True)


def ours(build, form, path, megabytes):
    """Prints our rows; answers the seconds that reading took."""
    told, _, _, _, code = run([build / "tests" / "bench_readers", form, path])
    if code != 0:
        sys.exit(f"bench_readers could not read {path}")
    count, kept, clock, work, peak, clock_more, work_more, peak_more, all_kept = map(float, told.split())
    print(f"{form}: {megabytes:.1f} MB, {count:.0f} records, {kept / 1e6:.1f} MB of text kept")
    row("read", megabytes, work, clock, peak, f"  {peak * 1024 / kept:.2f} of kept")
    row("settled", megabytes, work + work_more, clock + clock_more, peak_more, f"  {peak_more * 1024 / all_kept:.2f} of kept")
    to = "bibtex" if form == "ris" else "ris"
    _, all_work, all_clock, all_peak, _ = run([build / "dggraph", "convert", path, "--to", to, "-o", os.devnull, "-q"])
    row("convert", megabytes, all_work, all_clock, all_peak)
    return work


def peers(build, form, path, megabytes, seconds):
    for name, words, most in PEERS[form]:
        program = shutil.which(words[0]) or shutil.which(words[0], path=str(build / "tests"))
        if program is None or (words[0] == PYTHON and "json" not in name and
                               run([PYTHON, "-c", f"import {name.split(',')[0]}"])[4] != 0):
            print(f"  {name:22} is not installed")
            continue
        given, its = path, megabytes
        if most is not None and most < megabytes:
            given = part_of(path, most)
            its = given.stat().st_size / 1e6
        _, work, clock, kilobytes, _ = run([program, *words[1:], given])
        told = "" if its == megabytes else f", of {its:.1f} MB"
        row(name, its, work, clock, kilobytes, f"  {megabytes / seconds / (its / work):.1f} times{told}")


def stream(build, folder, records):
    """Of a large file what is kept is in memory, and no more of the rest than a record."""
    path, length, _ = libraries.write("openalex_json", folder, records=records)
    told, _, _, _, code = run([build / "tests" / "bench_readers", "openalex_json", path])
    if code != 0:
        sys.exit(f"bench_readers could not read {path}")
    count, kept, clock, work, peak, clock_more, work_more, peak_more, all_kept = map(float, told.split())
    megabytes = length / 1e6
    print(f"openalex_json: {megabytes:.1f} MB, {count:.0f} records, {kept / 1e6:.1f} MB of text kept")
    row("read", megabytes, work, clock, peak,
        f"  {peak * 1024 / length:.2f} of the file, {peak * 1024 / kept:.2f} of kept")
    row("settled", megabytes, work + work_more, clock + clock_more, peak_more,
        f"  {peak_more * 1024 / length:.2f} of the file, {peak_more * 1024 / all_kept:.2f} of kept")


def main():
    if len(sys.argv) < 2 or not (Path(sys.argv[1]) / "tests" / "bench_readers").exists():
        sys.exit("usage: readers.py BUILD [MEGABYTES [RECORDS]]; first: cmake --preset release && "
                 "cmake --build build/release --target dggraph_program bench_readers")
    build = Path(sys.argv[1]).resolve()
    megabytes = float(sys.argv[2]) if len(sys.argv) > 2 else 50
    records = int(sys.argv[3]) if len(sys.argv) > 3 else 1000000
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory() as folder:
        for form in libraries.FORMATS:
            path, length, _ = libraries.write(form, folder, megabytes=megabytes)
            peers(build, form, path, length / 1e6, ours(build, form, path, length / 1e6))
            path.unlink()
        if records > 0:
            stream(build, folder, records)


if __name__ == "__main__":
    main()
