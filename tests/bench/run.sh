#!/bin/sh
# Runs the benches one after the other, each beside its peers, and writes their figures as Markdown: some ten
# minutes on a quiet machine.
# Usage: sh tests/bench/run.sh [--quick | OUTPUT]
#   --quick   small inputs and no peers that take long: only tells whether the benches run
#   OUTPUT    where to write; bench.md beside this script if nothing is said
# DGG_BENCH_TEXTS is a file whose long lines are taken as abstracts; without it they are made up.
# DGG_BENCH_BUILT is a folder in which the benches are built already; without it they are built, in release.
# DGG_BENCH_MILLION=1 goes through all stages with a million papers too, which takes a quarter of an hour.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
built=${DGG_BENCH_BUILT:-$root/build/release}
output=$here/bench.md
is_quick=false
case "${1:-}" in
--quick) is_quick=true output=/dev/stdout ;;
-*) echo "usage: sh tests/bench/run.sh [--quick | OUTPUT]" >&2 && exit 2 ;;
?*) output=$1 ;;
esac
python=/usr/bin/python3 # Debian's, which has the modules of its packages
[ -x $python ] || python=python3

texts=${DGG_BENCH_TEXTS:-}
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
if [ -z "$texts" ]; then
    texts=$made/texts
    # Sentences of the list of the example, each line as long as an abstract.
    tr '\n' ' ' <"$root/examples/digital_governance/reading-list.txt" | fold -s -w 1200 >"$texts"
    echo >>"$texts"
fi

if [ -z "${DGG_BENCH_BUILT:-}" ]; then
    (
        cd "$root"
        cmake --preset release
        cmake --build build/release --target bench_coding bench_kernels bench_products bench_readers bench_sources \
            bench_stages dggraph_program dggraph_graphviz
    ) >"$made/log" 2>&1 || {
        cat "$made/log" >&2
        exit 1
    }
fi

# Runs a bench; one that fails or takes too long leaves a line that says so, and the others go on.
try() {
    timeout "${DGG_BENCH_SECONDS:-300}" "$@" || echo "| $(basename "$1") ended with $? | | | | |"
}

measures_head() {
    echo "| job | dggraph | igraph | times as fast | differs by at most |"
    echo "| --- | --- | --- | --- | --- |"
}

others_head() {
    echo "| job | dggraph | beside it | times as fast |"
    echo "| --- | --- | --- | --- |"
}

if $is_quick; then
    measures_head
    "$built/tests/bench_kernels" quick
    "$built/tests/bench_sources" quick
    others_head
    "$built/tests/bench_products" quick
    "$built/tests/bench_coding" "$texts" 1 1 alone
    exit
fi

{
    echo "# Figures"
    echo
    echo "Made by \`sh tests/bench/run.sh\`; [README.md](README.md) tells what is measured. Seconds are those of"
    echo "processors unless the clock is named: compare the figures of one row only."
    echo
    echo "Machine: $(nproc) processors, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)," \
        "$(awk '/MemTotal/ { printf "%d GB", $2 / 1e6 }' /proc/meminfo);" \
        "load at the beginning $(cut -d ' ' -f 1 /proc/loadavg); $(cc --version | head -n 1);" \
        "igraph $(pkg-config --modversion igraph)."
    echo
    echo "## Measures beside igraph"
    echo
    echo "Papers that cite 15 others each, made up from a fixed seed. The row of HITS compares one of ours with both of"
    echo "igraph's; PageRank follows ties from the citing to the cited."
    echo
    measures_head
    for size in 10000 100000 1000000; do try "$built/tests/bench_kernels" "$size"; done
    try "$built/tests/bench_sources" 10000
    try "$built/tests/bench_sources" 100000
    try "$python" "$here/peers.py" "$built" 10000 2>"$made/log"
    echo
    echo "## Large networks beside GraphBLAS, igraph and cJSON"
    echo
    others_head
    try "$built/tests/bench_products" 100000
    echo
    echo "## A whole run, stage by stage"
    echo
    DGG_BENCH_SECONDS=1500 try "$python" "$here/stages.py" "$built" "$made" 1000 10000 100000 ${DGG_BENCH_MILLION:+1000000}
    echo
    echo "## Reading beside others"
    echo
    echo '```'
    try "$python" "$here/readers.py" "$built" 50 0
    echo '```'
    echo
    echo "## Coding texts beside grep and Hyperscan"
    echo
    echo '```'
    try "$built/tests/bench_coding" "$texts" 100 1
    try "$built/tests/bench_coding" "$texts" 100 2
    echo '```'
    echo
    echo "Load at the end $(cut -d ' ' -f 1 /proc/loadavg)."
} >"$output"
echo "written: $output" >&2
