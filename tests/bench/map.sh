#!/bin/sh
# How long a whole map takes, and, of the same graph in the same run, what Graphviz takes to lay it out.
# Usage: map.sh DGGRAPH [RUNS [FILE...]]     default: 5 runs; the files of the shared folder
# Graphviz gets the graph ready-made, papers, themes and locations only, and writes an SVG; dggraph also reads,
# codes and measures, and writes page, tables, text and PNG. The best of all runs counts. Fails if work is over a limit.
set -eu
program=$1
runs=${2:-5}
[ $# -gt 2 ] && shift 2 || shift $#
here=$(cd "$(dirname "$0")" && pwd)
shared=$here/../../../shared/data
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

if [ $# -eq 0 ]; then
    set -- "$here/../../examples/digital_governance/reading-list.txt"
    for file in seed/related-papers.txt scopus/scopus.bib; do
        if [ -f "$shared/$file" ]; then
            set -- "$@" "$shared/$file"
        fi
    done
fi

# "WALL WORK": seconds of the fastest run by the clock, and of the one with the least work of processors, user and
# system, which other work on the machine changes little. Nothing if the command fails or takes two minutes.
best() {
    : >"$work/runs"
    for _ in $(seq "$runs"); do
        start=$(date +%s%N)
        timeout 120 sh -c '"$@" >/dev/null 2>&1 || exit 1; times' sh "$@" >"$work/times" || return 0
        echo "$((($(date +%s%N) - start) / 1000000)) $(tail -n 1 "$work/times" | tr 'ms' '  ')" >>"$work/runs"
    done
    awk '{ wall = $1 / 1000; spent = $2 * 60 + $3 + $4 * 60 + $5
           if (NR == 1 || wall < least) least = wall
           if (NR == 1 || spent < fewest) fewest = spent }
         END { printf "%.2f %.2f", least, fewest }' "$work/runs"
}

# By how many times the second is more than the first.
times_more() {
    echo "$1 $2" | awk '{ if (NF < 2 || $1 == 0) print "-"; else printf "%.1f", $2 / $1 }'
}

limit_of() {
    case $1 in
    *related-papers.txt | *reading-list.txt) echo 1 ;;
    *scopus.bib) echo 5 ;;
    *) echo 999 ;;
    esac
}

export LC_ALL=C
"$program" --version
echo "| file | nodes, links | map | work | again | work | neato: work | times | sfdp: work | times | dot: work | times |"
echo "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
for file in "$@"; do
    # Anew each time: a map made again in its folder keeps its places and is faster.
    printf 'rm -rf "%s"; exec "%s" map -q -o "%s" "%s"\n' "$work/map" "$program" "$work/map" "$file" >"$work/anew.sh"
    anew=$(best sh "$work/anew.sh")
    again=$(best "$program" map -q -o "$work/map" "$file")
    "$program" export "$file" -q --to dot --kinds paper,document,event,theme,location -o "$work/graph.dot"
    size="$(gc -n "$work/graph.dot" | awk '{ print $1 }'), $(gc -e "$work/graph.dot" | awk '{ print $1 }')"
    row="| $(basename "$file") | $size | ${anew% *} s | ${anew#* } s | ${again% *} s | ${again#* } s"
    for engine in neato sfdp dot; do
        took=$(best "$engine" -Goverlap=prism -Tsvg -o "$work/peer.svg" "$work/graph.dot")
        row="$row | ${took#* } s | $(times_more "${anew#* }" "${took#* }")"
    done
    echo "$row |"
    limit=$(limit_of "$file")
    if ! echo "${anew:-999 999} $limit" | awk '{ exit !($2 < $3) }'; then
        echo "$(basename "$file") took ${anew#* } s of work, not under $limit" >&2
        failed=1
    fi
done
exit $failed
