#!/bin/sh
# Runs the benches one after the other, each beside its peers, and writes their figures as Markdown.
# Usage: sh tests/bench/run.sh [--quick | OUTPUT]
#   --quick   small inputs and no peers that take long: only tells whether the benches run
#   OUTPUT    where to write; bench.md beside this script if nothing is said
# DGG_BENCH_TEXTS is a file whose long lines are taken as abstracts; without it they are made up.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
built=$root/build/release
output=$here/bench.md
is_quick=false
case "${1:-}" in
--quick) is_quick=true output=/dev/stdout ;;
-*) echo "usage: sh tests/bench/run.sh [--quick | OUTPUT]" >&2 && exit 2 ;;
?*) output=$1 ;;
esac

texts=${DGG_BENCH_TEXTS:-}
made=
log=$(mktemp)
trap 'rm -f "$made" "$log"' EXIT
if [ -z "$texts" ]; then
    made=$(mktemp)
    texts=$made
    # Sentences of the list of the example, each line as long as an abstract.
    tr '\n' ' ' <"$root/examples/digital_governance/reading-list.txt" | fold -s -w 1200 >"$texts"
    echo >>"$texts"
fi

(
    cd "$root"
    cmake --preset release
    cmake --build build/release --target bench_coding bench_kernels
) >"$log" 2>&1 || {
    cat "$log" >&2
    exit 1
}

measures() {
    echo "| job | dggraph | igraph | times as fast | differs by at most |"
    echo "| --- | --- | --- | --- | --- |"
    for size in "$@"; do "$built/tests/bench_kernels" "$size"; done
}

if $is_quick; then
    measures quick
    "$built/tests/bench_coding" "$texts" 1 1 alone
    "$built/tests/bench_coding" "$texts" 1 2
    exit
fi

{
    echo "# Figures"
    echo
    echo "Made by \`sh tests/bench/run.sh\`; [README.md](README.md) tells what is measured. Seconds are those of"
    echo "processors unless the clock is named: compare the figures of one row only."
    echo
    echo "Machine: $(nproc) processors, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1);" \
        "load at the beginning $(cut -d ' ' -f 1 /proc/loadavg); $(cc --version | head -n 1);" \
        "igraph $(pkg-config --modversion igraph)."
    echo
    echo "## Measures beside igraph"
    echo
    echo "Papers that cite 15 others each, made up from a fixed seed."
    echo
    measures 10000 100000 1000000
    echo
    echo "## Coding texts beside grep and Hyperscan"
    echo
    echo '```'
    "$built/tests/bench_coding" "$texts" 100 1
    "$built/tests/bench_coding" "$texts" 100 2
    echo '```'
} >"$output"
echo "written: $output" >&2
